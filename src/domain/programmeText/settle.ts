import { isHalfDay, isKindOfTalk, isRoundTable, kindOfTexts } from './marks'
import { isEmpty, onlyLanguage, other, type Entry, type PastedSession, type PastedTexts } from './entry'
import type { Language } from './languageOf'
import type { PastedPerson } from './people'

const isTimed = ({ startsAt }: Entry): boolean => startsAt !== null

const speaks = ({ people }: Entry): boolean => people.some(({ role }) => role !== 'moderator')

/** Whether one entry stands in a block that another would be: by their numbers, by their times, by what marks them. */
const isBelow = (above: Entry, entry: Entry): boolean => {
  if (entry.kind === 'block' || entry.day !== above.day) return false
  if (above.kind === 'block') {
    if (above.depth !== null && entry.depth !== null) return entry.depth > above.depth
    // One that has a time and people who speak is a talk, which the next time ends.
    if (above.startsAt !== null && above.endsAt === null && entry.startsAt !== null && speaks(above)) return false
    if (above.startsAt === null || above.endsAt === null || entry.startsAt === null) return true
    return entry.startsAt >= above.startsAt && entry.startsAt < above.endsAt
  }
  if (above.depth !== null && entry.depth !== null) return entry.depth > above.depth
  if (isTimed(above)) return !isTimed(entry)
  if (above.depth !== null) return entry.depth === null && !isTimed(entry)
  return !isTimed(entry)
}

/** Whether a labelled session that only begins is none that holds others: a break or another of them follows. */
const isAlone = (entry: Entry, next: Entry | undefined): boolean =>
  entry.kind === 'block' &&
  isTimed(entry) &&
  entry.endsAt === null &&
  entry.isRow !== true &&
  !isOfTime(entry) &&
  (next === undefined || (isTimed(next) && next.kind === 'break'))

const isBlock = (entry: Entry, next: Entry | undefined, above: Entry | null): boolean => {
  if (entry.kind !== null) return entry.kind === 'block'
  if (speaks(entry) || next === undefined || next.kind === 'break' || next.kind === 'discussion') return false
  // In a block that a number or a label marks, a talk of which nobody is named is one.
  if (
    above &&
    isBelow(above, entry) &&
    (above.kind === 'block' || above.depth !== null) &&
    entry.depth === next.depth &&
    !isTimed(entry)
  )
    return false
  // What says how long it is stands beside others that do.
  if (entry.minutes !== null && next.minutes !== null && !isTimed(entry) && entry.depth === next.depth) return false
  return isBelow(entry, next)
}

/** Whether an entry without a time heads those that have one: somebody moderates it, and nobody speaks. */
const isHeading = (entry: Entry, next: Entry | undefined): boolean =>
  (entry.kind === null &&
    isTimed(entry) &&
    entry.endsAt !== null &&
    // Who discusses its talks gives none.
    entry.people.every(({ role }) => role !== 'speaker') &&
    next !== undefined &&
    isWithin(entry, next)) ||
  (entry.kind === null &&
    !isTimed(entry) &&
    !isEmpty(entry.title) &&
    !isBesideOthers(entry) &&
    entry.people.length > 0 &&
    !speaks(entry) &&
    next !== undefined &&
    (entry.depth === null || (entry.depth === 1 && next.depth === null)) &&
    isTimed(next))

/** Whether a session is in the time of one before it. */
const isWithin = (entry: Entry, next: Entry): boolean =>
  next.kind === null &&
  next.day === entry.day &&
  next.startsAt !== null &&
  next.startsAt >= (entry.startsAt ?? '') &&
  next.startsAt < (entry.endsAt ?? '') &&
  (next.endsAt === null || next.endsAt <= (entry.endsAt ?? ''))

/** Whether a block is a day or half of one: breaks are in it. */
const isOfTime = ({ isDay, isHalf, title }: Entry): boolean =>
  isDay === true ||
  isHalf === true ||
  [title.fr, title.en].some((name) => name !== null && isHalfDay(name.split(/\s*[:–—-]\s/)[0] ?? ''))

/** Whether a block is half a day and has no times of its own. */
const isHalfOf = (entry: Entry): boolean =>
  entry.isHalf === true ||
  (entry.kind === 'block' && entry.startsAt === null && entry.isDay !== true && isOfTime(entry))

const closes =
  /^(?:(?:mots? (?:de (?:la fin|cl[ôo]ture|conclusion)|final|conclusif)|conclusions?|conclure|cl[ôo]ture|remerciements|bilan|synth[èe]se|rapport (?:de synthèse|final|conclusif)|propos (?:conclusifs?|de clôture)|allocutions? de clôture|remise d(?:es|u|e) (?:prix|diplômes?|certificats|attestations)|évaluation (?:de la|du|et)|prize|awards|fin|closing|close|concluding|wrap[- ]?up|final (?:remarks|words|discussion)|thanks|farewell|end|next steps|way forward|vote of thanks|valedictory|prizes|prix|perspectives)(?!\p{L})|(?:discussion|d[ée]bat|échanges?|table ronde) (?:finale?|plénière|conclusive?|de (?:cl[ôo]ture|synth[èe]se))|(?:final|closing|concluding|plenary) (?:discussion|debate|remarks|session|panel|roundtable|round table)|(?:séance|session) (?:pl[ée]ni[èe]re|de cl[ôo]ture))/iu
/** `Prizes and close` */
const closesBehind =
  /^.{3,40}\s(?:and|et|&)\s(?:close|closing|wrap[- ]?up|thanks|farewell|end|cl[ôo]ture|conclusions?|fin|remerciements)$|^(?:the )?(?:\p{L}+[ -]){1,3}(?:prizes?|awards?)(?: (?:ceremony|giving|announcements?))?$|^(?:annonce|attribution|proclamation|announcement|presentation|presenting) (?:d(?:u|es)|of(?: the)?) (?:\p{L}+ )?(?:prix|lauréat\p{L}*|résultats|prizes?|awards?|winners?|certificates|diplomas)(?!\p{L})/iu
const isOfSeveral = ({ kind, title }: Entry): boolean =>
  kind === 'discussion' || [title.fr, title.en].some((name) => name !== null && isRoundTable(name))
const isRoundOf = ({ isRound, title }: Entry): boolean =>
  isRound === true || [title.fr, title.en].some((name) => name !== null && isRoundTable(name))
/** Work of all in groups, which ends a day of talks. */
const inGroups =
  /^(?:(?:\p{L}+ )?break-?outs?|(?:parallel |thematic |facilitated )?(?:small[- ])?(?:group|table)s? (?:work|discussions?|exercises?)|(?:parallel |thematic )?working groups|work in groups|world caf[ée]|(?:travail|travaux|ateliers?|échanges?|réflexion) (?:en|de|par|collecti(?:f|ve))(?: petits| sous-?| deux| trois| quatre)? ?(?:groupes?|sous-groupes|tables|ateliers|sur)|ateliers|groupes de travail|(?:parallel |facilitated )?workshops)(?!\p{L})/iu
const isOfGroups = ({ kind, people, title }: Entry): boolean =>
  kind === 'discussion' &&
  people.length === 0 &&
  [title.fr, title.en].some((name) => name !== null && inGroups.test(name))
/** What all come to. */
const plenary =
  /^(?:keynote|plenary|conférence (?:plénière|inaugurale|invitée|principale|publique|de clôture)|séance plénière|(?:public|closing|invited|evening|keynote) lecture|leçon (?:inaugurale|de clôture))(?!\p{L})/iu
const isOfAll = ({ kind, title }: Entry): boolean =>
  kind === 'discussion' &&
  [title.fr, title.en].some(
    (name) =>
      name !== null && /(?:salle|public|générale?|plénière|audience|floor|general|plenary|open)(?!\p{L})/iu.test(name),
  )
const isClosing = ({ kind, title }: Entry): boolean =>
  kind !== 'block' &&
  [title.fr, title.en].some((name) => name !== null && (closes.test(name) || closesBehind.test(name)))

/** Whether a label without an end heads talks, in no half of a day: where it ends, nothing says but what follows. */
const isOpen = (entry: Entry | undefined): boolean =>
  entry?.kind === 'block' && entry.endsAt === null && !isOfTime(entry)

const isMeal = ({ kind, title }: Entry): boolean =>
  kind === 'break' &&
  [title.fr, title.en].some(
    (name) =>
      name !== null &&
      /(?<!\p{L})(?:lunch(?:eon)?|brunch|d[ée]j(?:euner)?|d[îi]ner|souper|buffet|repas|meal|dinner|supper|sandwich(?:e?s)?|pique-?nique|picnic|plateaux?[- ]repas|paniers?[- ]repas|barbecue|bbq|pizzas?|restaurant|restauration|cantine|canteen|(?:self|brown bag)(?=$))(?!\p{L})/iu.test(
        name,
      ) &&
      !/petit[- ]d/iu.test(name),
  )
const isBrief = ({ title }: Entry): boolean => (title.fr ?? title.en ?? '').split(/\s+/u).length < 4
/** Whether some entries are talks that somebody gives, two at least. */
const areGiven = (entries: readonly Entry[]): boolean => {
  const talks = entries.filter(({ kind }) => kind === null)
  return talks.length > 1 && talks.every(speaks)
}
/** What groups go to see or do: no talk of a session of talks. */
const outing =
  /^(?:visites?|(?:\p{L}+ )?(?:visits?|tours?)|excursion|sortie|balade|promenade|parcours|guided (?:tour|visit|walk)|tour of|site visit|field (?:trip|visit)|study visit|walking tour|visit (?:to|of)|workshop|atelier|démonstration|demonstration|hands-on)(?!\p{L})/iu
const trip =
  /^(?:visites?|(?:\p{L}+ )?(?:visits?|tours?)|excursion|sortie|balade|promenade|parcours|guided (?:tour|visit|walk)|walking tour|field (?:trip|visit)|study visit|concert|projection|(?:film )?screening|vernissage|film|spectacle)(?!\p{L})/iu
/** Whether an entry is a visit or the like, whoever guides it. */
const isTrip = ({ kind, title }: Entry): boolean =>
  kind === null && [title.fr, title.en].some((name) => name !== null && trip.test(name))
const isOuting = ({ kind, people, title }: Entry): boolean =>
  kind === null &&
  !people.some(({ role }) => role === 'speaker') &&
  [title.fr, title.en].some((name) => name !== null && outing.test(name))

/**
 * The places of a meal behind the talks of a block and of what follows it before the next: where what follows are no talks, where the block ended with what all
 * discussed, or where one talk follows and a break ended each block before.
 */
const behindMeal = (entries: readonly Entry[], block: number): number[] => {
  if (!isOpen(entries[block])) return []
  const next = entries.findIndex(({ kind }, n) => n > block && kind === 'block')
  const end = next < 0 ? entries.length : next
  const at = entries.findIndex((entry, n) => n > block + 1 && n < end && isMeal(entry))
  const isTalk = (entry: Entry): boolean => entry.kind === null && isTimed(entry)
  if (at < 0 || !entries.slice(block + 1, at).some(isTalk)) return []
  const before = entries.flatMap((entry, n) => (entry.kind === 'block' && n < block ? [n] : []))
  const isEnded = before.length > 0 && [...before.slice(1), block].every((n) => entries[n - 1]?.kind === 'break')
  const talks = entries
    .slice(at + 1, end)
    .filter((entry) => entry.kind === null && !isClosing(entry) && !isRoundOf(entry))
  const isDiscussed = entries[at - 1]?.kind === 'discussion' && at - block > 3
  if (!talks.every(isOuting) && !isDiscussed && !(isEnded && talks.length < 2)) return []
  return entries.slice(at, end).map((_, n) => at + n)
}

/**
 * The places of what is of the whole behind the last talk of the last block: closing words, a general discussion, breaks around them. What
 * stands apart from talks that stand together, behind a block in its paragraph, is of the whole too.
 */
const closingIn = (entries: readonly Entry[]): Set<number> => {
  const found = new Set<number>()
  const last = entries.findLastIndex(({ kind }) => kind === 'block')
  // Of half a day that is called more than that, its last words alone.
  const half = entries[last]
  if (half && isHalfOf(half) && ![half.title.fr, half.title.en].some((name) => name !== null && isHalfDay(name)))
    for (let n = entries.length - 1; n > last + 1; n--) {
      const entry = entries[n]
      if (!entry || (entry.kind !== 'break' && !(isClosing(entry) && entry.kind === null))) break
      if (isClosing(entry)) for (let at = n; at < entries.length; at++) found.add(at)
    }
  // What all go to see, apart from half a day of which a discussion was the last.
  const visit = entries.at(-1)
  if (
    half &&
    isHalfOf(half) &&
    visit?.isApart === true &&
    isTimed(visit) &&
    isOuting(visit) &&
    entries.at(-2)?.kind === 'discussion' &&
    entries.length - last > 4 &&
    entries.slice(last + 2, -1).every(({ isApart }) => isApart === false)
  )
    found.add(entries.length - 1)
  if (isOpen(entries[last]) && entries.slice(last + 1).some(isTimed)) {
    let at = entries.length
    for (let n = entries.length - 1; n > last + 1; n--) {
      const entry = entries[n]
      if (!entry) break
      // A visit behind what all discuss.
      const before = entries[n - 1]
      const isVisit =
        before !== undefined &&
        (isOfAll(before)
          ? isOuting(entry) && n === entries.length - 1
          : before.kind === 'break' && isTrip(entry) && at === n + 1 && areGiven(entries.slice(last + 1, n - 1)))
      // What nobody gives, where all talks before it are given, behind them.
      const isOfNone =
        entry.kind === null &&
        entry.isRow !== true &&
        entry.people.length === 0 &&
        isBrief(entry) &&
        at <= n + 1 &&
        areGiven(entries.slice(last + 1, n))
      if (entry.kind !== 'break' && !isOfSeveral(entry) && !isClosing(entry) && !isVisit && !isOfNone) break
      if (entry.kind === 'break' || isClosing(entry) || isVisit || (isOfNone && at < entries.length)) at = n
    }
    // Where talks that somebody gives end, the groups of all begin, and what they tell.
    const work = entries.findIndex((entry, n) => n > last + 2 && n < at && isOfGroups(entry))
    const isEnd = (entry: Entry): boolean => entry.kind === 'break' || entry.kind === 'discussion' || isClosing(entry)
    if (work > 0 && areGiven(entries.slice(last + 1, work)) && entries.slice(work).every(isEnd)) at = work
    // A discussion right before is of the whole as well, where no other block has one.
    const others = entries.slice(0, last).filter(isOfSeveral).length
    const before = entries[at - 1]
    if (before && at - 1 > last + 1 && isOfAll(before) && others === 0 && last > 0) at -= 1
    // `Débats`, and behind it a round table of all.
    const round = entries[at - 1]
    const isAlone =
      last > 0 &&
      entries.slice(at).some(isClosing) &&
      !entries.slice(0, at - 1).some(isRoundOf) &&
      round?.people.some(({ role }) => role === 'moderator')
    if (
      round &&
      at - 1 > last + 1 &&
      isRoundOf(round) &&
      (isAlone || /^(?:discussion|break)$/.test(entries[at - 2]?.kind ?? ''))
    )
      at -= 1
    if (at === work || entries.slice(at).some((entry) => isClosing(entry) || isOuting(entry) || isTrip(entry)))
      for (let n = at; n < entries.length; n++) found.add(n)
  }
  // A break, and behind it what all come to.
  const isPlenary = (entry: Entry | undefined): boolean =>
    entry !== undefined &&
    (isRoundOf(entry) || [entry.title.fr, entry.title.en].some((name) => name !== null && plenary.test(name)))
  let talks = -1
  for (const [n, entry] of entries.entries()) {
    if (entry.kind === 'block') talks = isOpen(entry) ? 0 : -1
    else if (
      talks > 0 &&
      entry.kind === 'break' &&
      isPlenary(entries.slice(n + 1).find(({ kind }) => kind !== 'break'))
    ) {
      const end = entries.findIndex(({ kind }, at) => at > n && kind === 'block')
      for (let at = n; at < (end < 0 ? entries.length : end); at++) found.add(at)
      talks = -1
    } else if (talks >= 0 && entry.kind === null && isTimed(entry)) talks++
    if (entry.isFree) found.add(n)
  }
  for (const [block] of entries.entries()) for (const n of behindMeal(entries, block)) found.add(n)
  /** How many talks somebody gives from there to the next block, but for closing words. */
  const givenFrom = (from: number): number => {
    const end = entries.findIndex(({ kind }, at) => at >= from && kind === 'block')
    const more = entries.slice(from, end < 0 ? entries.length : end)
    return more.filter((each) => each.kind === null && speaks(each) && !isClosing(each)).length
  }
  // Each block in a paragraph of its own: the next paragraph is none of it.
  let [block, isOver, isTogether] = [-1, false, true]
  for (const [n, entry] of entries.entries()) {
    if (entry.kind === 'block') {
      ;[block, isOver, isTogether] = [n, false, true]
      continue
    }
    if (!isOpen(entries[block])) continue
    // Whoever chairs may stand apart from the talks: then what all discussed ends them, and nobody gives what follows.
    const isEnded =
      entries[block + 1]?.isApart !== true ||
      (entries[n - 1]?.kind === 'discussion' && (entry.kind === 'break' || isOuting(entry)) && givenFrom(n) < 1)
    isOver ||= entry.isApart === true && isTimed(entry) && isTogether && isEnded && n - block > 2
    isTogether &&= (entry.isApart === false || n === block + 1) && isTimed(entry)
    if (isOver) found.add(n)
  }
  // A break right before what is none of the block is none of it either.
  for (const n of found) if (entries[n - 1]?.kind === 'break' && !found.has(n - 1)) found.add(n - 1)
  return found
}

/** What several do beside each other. */
const choices =
  /^(?:ateliers?|groupes?|workshops?|sessions?|breakouts?|parallel|simultaneous|tables?|stands?|choice of|(?:deux|trois|quatre|cinq|six|two|three|four|five|six|\d) (?:ateliers|groupes|workshops|groups))(?!\p{L})/iu
/** Whether an entry is one of several at the same time: `Atelier 1 – A title`. */
const isBesideOthers = ({ title }: Entry): boolean =>
  [title.fr, title.en].some(
    (name) =>
      name !== null &&
      /^(?:atelier|workshop|groupe|group|breakout|stand|table|parcours|salle|room)\s*(?:n[°o]\s*)?(?:\d{1,2}|[A-H])\s*(?:[:.–—-]|$)/iu.test(
        name,
      ),
  )

/** Whether a discussion holds what is counted below it, each with a title: `Ateliers au choix`, and `A. A title`. */
const isOfChoices = ({ kind, startsAt, title }: Entry, ...below: readonly (Entry | undefined)[]): boolean =>
  kind === 'discussion' &&
  startsAt !== null &&
  [title.fr, title.en].some((name) => name !== null && choices.test(name)) &&
  below.every(
    (each) =>
      (each?.kind === null || each?.kind === 'talk') &&
      (each.depth !== null || isBesideOthers(each)) &&
      (!isTimed(each) || each.startsAt === startsAt) &&
      !isEmpty(each.title),
  )

/** Whether one person tells what others discussed: `Synthèse des ateliers`. */
const isToldByOne = ({ kind, people, title }: Entry): boolean =>
  kind === 'discussion' &&
  people.length === 1 &&
  people.every(({ role }) => role === 'speaker') &&
  [title.fr, title.en].some(
    (name) =>
      name !== null && /^(?:synth[èe]s|summar|(?:la )?paroles? (?:aux?|à (?:la|l[’'])) ?(?!salle|public))/iu.test(name),
  )

/** The people of a session; whoever alone gives a talk as its `Chair` speaks, and that is their post. */
const withPosts = ({ kind, people }: Entry): PastedPerson[] =>
  people.map(({ post, ...person }) =>
    post !== undefined && kind === null && people.length === 1 ? { ...person, role: 'speaker', line: post } : person,
  )

/** Sessions that are called a round table. */
const rounds = new WeakSet<PastedSession>()

/** Puts entries into the blocks that they stand in, and says what each is. */
export const settle = (all: readonly Entry[]): PastedSession[] => {
  const entries = all.map((entry, n): Entry =>
    isHeading(entry, all[n + 1]) || isOfChoices(entry, all[n + 1], all[n + 2]) ? { ...entry, kind: 'block' } : entry,
  )
  const sessions: PastedSession[] = []
  const closing = closingIn(entries)
  let above: { entry: Entry; session: PastedSession; isNumbered: boolean } | null = null
  /** Whether a time ends a block that has only its start, and talks without times. */
  const isPast = (entry: Entry): boolean =>
    above !== null &&
    isTimed(above.entry) &&
    above.entry.endsAt === null &&
    isTimed(entry) &&
    above.session.sessions.length > 0 &&
    above.session.sessions.every(({ startsAt }) => startsAt === null)
  for (const [n, entry] of entries.entries()) {
    const {
      depth,
      each: _each,
      isApart: _isApart,
      isDay: _isDay,
      isFree: _isFree,
      isHalf: _isHalf,
      isPanel,
      isRound,
      isRow,
      isUnsure: _isUnsure,
      label: _label,
      kind,
      ...said
    } = entry
    const session: PastedSession = {
      ...said,
      kind: isToldByOne(entry) ? 'talk' : (kind ?? 'talk'),
      sessions: [],
      people: withPosts(entry),
    }
    if (isRound ?? isPanel) rounds.add(session)
    if (isRow) ofRows.add(session)
    if (isAlone(entry, entries[n + 1])) {
      session.kind = 'block'
      sessions.push(session)
      above = null
      continue
    }
    if (isBlock(entry, entries[n + 1], above?.entry ?? null)) {
      session.kind = 'block'
      sessions.push(session)
      above = { entry, session, isNumbered: false }
      continue
    }
    // A break after the last talk of a block parts it from the next.
    const after = entries.slice(n + 1).find((each) => each.kind !== 'break')
    const isBetween = above !== null && isHalfOf(above.entry) && (after === undefined || isHalfOf(after))
    const parts =
      kind === 'break' &&
      (isBetween || !(above && isOfTime(above.entry))) &&
      (after === undefined || after.kind === 'block' || (above !== null && !isBelow(above.entry, after)))
    // A heading that nothing marks ends with the numbers below it, where the next that nothing marks follows.
    const isNext =
      above !== null &&
      (above.entry.kind === null || above.entry.kind === 'block') &&
      above.entry.depth === null &&
      above.isNumbered &&
      depth === null &&
      !isTimed(entry)
    if (above && !parts && !isNext && !isPast(entry) && !closing.has(n) && isBelow(above.entry, entry)) {
      above.isNumbered ||= depth !== null
      if (session.startsAt === null && session.kind === 'talk') session.minutes ??= above.entry.each ?? null
      above.session.sessions.push(session)
    } else {
      if (!parts) above = null
      sessions.push(session)
    }
  }
  return sessions.map(settled).map(withChair)
}

/** Sessions that are rows of a table. */
const ofRows = new WeakSet<PastedSession>()

/** A block of a table whose first talk alone, or each, has somebody beside it who chairs: it is chaired by them. */
const withChair = (session: PastedSession): PastedSession => {
  if (session.kind !== 'block' || session.people.length > 0) return session
  const talks = session.sessions.filter(({ kind }) => kind === 'talk')
  const chairsOf = ({ people }: PastedSession): string =>
    people.flatMap(({ name, role }) => (role === 'moderator' ? [name] : [])).join(', ')
  const [first, ...others] = talks
  const chairs = first ? chairsOf(first) : ''
  const isOfAll =
    first !== undefined &&
    chairs !== '' &&
    others.length > 0 &&
    first.people.some(({ role }) => role === 'speaker') &&
    talks.every((talk) => ofRows.has(talk)) &&
    (others.every((talk) => chairsOf(talk) === '') || others.every((talk) => chairsOf(talk) === chairs))
  return isOfAll
    ? {
        ...session,
        people: first.people.filter(({ role }) => role === 'moderator'),
        sessions: session.sessions.map((each) =>
          talks.includes(each) ? { ...each, people: each.people.filter(({ role }) => role !== 'moderator') } : each,
        ),
      }
    : session
}

/** A block of one discussant, named after its last talk, has the discussant; one of people and no talks is a talk. */
const settled = (session: PastedSession): PastedSession => {
  const isOfAll = [session.title.fr, session.title.en].some((title) => title !== null && isRoundTable(title))
  if (isOfAll && session.sessions.length === 0) return { ...session, kind: 'discussion' }
  // `Keynote`, and below it what it is called.
  const [inner, more] = session.sessions
  const isKind = [session.title.fr, session.title.en].every((title) => title === null || isKindOfTalk(title))
  if (inner && !more && isKind && session.people.length === 0 && session.startsAt !== null && inner.startsAt === null)
    return {
      ...inner,
      startsAt: session.startsAt,
      endsAt: session.endsAt,
      minutes: session.minutes ?? inner.minutes,
      day: session.day,
      lines: [...session.lines, ...inner.lines],
    }
  if (session.sessions.some((each) => each.sessions.length === 0 && each.kind === 'talk'))
    session = { ...session, sessions: session.sessions.map(settled) }
  // Several who speak, and somebody who moderates them.
  const speakers = session.people.filter(({ role }) => role === 'speaker').length
  const isPanel = session.kind === 'talk' && speakers > 1 && session.people.some(({ role }) => role === 'moderator')
  if (isPanel && session.sessions.length === 0 && !ofRows.has(session)) return { ...session, kind: 'discussion' }
  if (session.kind !== 'block') return session
  if (session.sessions.length === 0 && rounds.has(session)) return { ...session, kind: 'discussion' }
  // A part in which nothing stands is a session.
  if (session.sessions.length === 0) return { ...session, kind: kindOfTexts(session.title) ?? 'talk' }
  const talks = session.sessions.filter(({ kind }) => kind === 'talk')
  const last = talks.at(-1)
  const discusses = ({ people }: PastedSession): boolean => people.some(({ role }) => role === 'discussant')
  if (!last || talks.filter(discusses).length !== 1 || !discusses(last)) return session
  return {
    ...session,
    people: [...session.people, ...last.people.filter(({ role }) => role === 'discussant')],
    sessions: session.sessions.map((each) =>
      each === last ? { ...each, people: each.people.filter(({ role }) => role !== 'discussant') } : each,
    ),
  }
}

const joined = (first: PastedTexts, second: PastedTexts): PastedTexts => ({
  fr: first.fr ?? second.fr,
  en: first.en ?? second.en,
})
/** The language that all titles of some entries are in, as far as they show one; null where they differ. */
const languageOfAll = (entries: readonly Entry[]): Language | null => {
  const said = new Set(entries.filter(({ isUnsure }) => !isUnsure).map(({ title }) => onlyLanguage(title)))
  return said.size === 1 ? ([...said][0] ?? null) : null
}

const turned = (entry: Entry, language: Language): Entry => {
  const words = entry.title[language] ?? entry.title[other(language)]
  return entry.isUnsure ? { ...entry, title: { fr: null, en: null, [language]: words } } : entry
}

/** Somebody as two languages name them, the first of which is told. */
export const inBoth = (person: PastedPerson, twin: PastedPerson | undefined, first: Language): PastedPerson =>
  twin !== undefined && twin.name === person.name && person.line === '' && twin.line !== ''
    ? { ...person, line: twin.line }
    : twin === undefined || twin.name !== person.name || twin.line === '' || twin.line === person.line
      ? person
      : {
          ...person,
          lineIn: { fr: person.line, en: twin.line, ...(first === 'en' && { fr: twin.line, en: person.line }) },
        }

/** A programme that stands there twice, once in each language, as one; the rest as it is. */
export const together = (entries: readonly Entry[]): Entry[] => {
  const half = entries.length / 2
  if (!Number.isInteger(half) || half < 2) return [...entries]
  const [one, two] = [languageOfAll(entries.slice(0, half)), languageOfAll(entries.slice(half))]
  if (one === null || two === null || one === two) return [...entries]
  const [first, second] = [
    entries.slice(0, half).map((entry) => turned(entry, one)),
    entries.slice(half).map((entry) => turned(entry, two)),
  ]
  const twins: Entry[] = []
  for (const [n, entry] of first.entries()) {
    const twin = second[n]
    const isSame =
      twin?.startsAt === entry.startsAt &&
      twin.day === entry.day &&
      twin.depth === entry.depth &&
      twin.people.length === entry.people.length
    if (!isSame) return [...entries]
    twins.push({
      ...entry,
      title: joined(entry.title, twin.title),
      abstract: joined(entry.abstract, twin.abstract),
      people: entry.people.map((person, at) => inBoth(person, twin.people[at], one)),
      lines: [...entry.lines, ...twin.lines],
    })
  }
  return twins
}
