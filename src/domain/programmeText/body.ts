import {
  isEmpty,
  isOfEverybody,
  isOfNobody,
  isProse,
  onlyLanguage,
  other,
  textsIn,
  unquoted,
  withPeople,
  type Entry,
  type Shape,
} from './entry'
import { calledHeading } from './headings'
import { ofWhole } from './headLines'
import { languageOf, type Language } from './languageOf'
import { plain, type SourceLine } from './lines'
import {
  isAddress,
  isEndHeading,
  isFarewell,
  isHalfDay,
  isKindOfTalk,
  isManner,
  isNote,
  isOnTerms,
  isRoom,
  isRoundTable,
  kindOf,
  kindOfTexts,
  sectionOf,
  takeBlock,
  takeDay,
  takeField,
  takeHalfDay,
  takeLineOfDay,
  takeNumber,
  takeRoleOfHalfDay,
  takeTimes,
  timesIn,
  timesOf,
  withoutCount,
  type Section,
} from './marks'
import { takeLeadOfAll, takeRole, takeRoleInBrackets } from './roles'
import {
  acronym,
  isOffice,
  isPosition,
  isSureName,
  isTitled,
  nameIn,
  isTitleLike,
  peopleIn,
  roleOf,
  surePeople,
  type PastedPerson,
} from './people'
import { addTexts, append, leaveOut, type PastedProgramme } from './programme'
import {
  besideIn,
  broken,
  footnotesIn,
  isSaidBelow,
  leadsOf,
  nameAhead,
  takeCommittee,
  takeOrganisers,
  hasSameCount,
  isOfWhole,
} from './bodyLines'
import type { ThemedDay } from './parts'
import { Sessions } from './sessions'
import { inBoth } from './settle'

/** The words that a label of a block is: `Session 2 (9:30–11:00)` is Session 2. */
const labelOfBlock = (text: string): string =>
  text.slice(0, text.length - (takeBlock(text) ?? '').length).replace(/[\s:.,;|/(–—-]+$/u, '')

/** What the label of a block says of it. */
const blockOf = (text: string): Partial<Entry> => ({
  kind: 'block',
  label: labelOfBlock(text),
  ...(isRoundTable(text) && { isRound: true }),
  ...(/^panel(?!\p{L})/iu.test(text) && { isPanel: true }),
})

/** What all do with each other, and nothing more. */
const bareRound =
  /^(?:(?:grande?|final|closing|opening|public) )?(?:table[- ]ronde|round[- ]?table|panel(?: discussion)?|d[ée]bat|debate|discussion|plateau|conversation|dialogue)(?: (?:finale?|publique?|plénière|conclusive|d[’']ouverture|de clôture|n[°o] ?\d|\d|I{1,3}))?$/iu

/** Whether a session is one of several who speak with each other. */
const isOfPanel = ({ kind, title }: Entry): boolean =>
  kind === 'discussion' || [title.fr, title.en].some((name) => name !== null && isRoundTable(name))

/** Most people that a list names above or below one of them. */
const MOST_LISTED = 12

const accents = /\p{M}/gu
/** Words without their accents. */
const bareWord = (text: string): string => plain(text).toLowerCase().normalize('NFD').replace(accents, '')
const isAccented = (text: string): boolean => text.normalize('NFD').replace(accents, '') !== text.normalize('NFC')

/** A few words behind all sessions that end with a comma: those of whoever signs. */
const isSigned = /^\p{Lu}[\p{L}’' -]{2,50},$/u

/** Reads the programme itself, line by line. */
/** Lines that head what stands below them, by number. */
export interface Heads {
  /** Those that say a day without its year, where no line says the year. */
  days: ReadonlySet<number>
  /** Half a day. */
  halves: ReadonlySet<number>
  /** A part, and no more. */
  parts: ReadonlySet<number>
  /** A day, and what it is about. */
  themes: ReadonlyMap<number, ThemedDay>
}

export class Body extends Sessions {
  private section: Section | null = null
  private isOver = false
  /** The session whose abstract was announced: what follows is prose of it. */
  private inAbstract: Entry | null = null
  private readonly footnotes: Set<number>
  /** Lines that begin one of several workshops at the same time. */
  private readonly beside: Set<number>
  private lastLeft = -1
  private ahead: Entry | null = null
  private readonly isTimed: boolean
  /** Where the last line that says a time stands. */
  private readonly lastTimed: number
  /** The language that stands first where each time is said twice, once for each; null where none is. */
  private readonly leads: Language | null
  /** The number of the line before. */
  private before = -1

  constructor(
    read: PastedProgramme,
    main: Language,
    private readonly lines: readonly SourceLine[],
    shape: Shape,
    private readonly heads: Heads,
    /** Who was said to speak before the first session. */
    private readonly announced: PastedPerson[] = [],
  ) {
    super(read, main, shape)
    const timed = lines.flatMap(({ text }, n) => (timesOf(text) === null ? [] : [n]))
    this.isTimed = timed.length > 1
    this.lastTimed = this.isTimed ? (timed.at(-1) ?? Infinity) : Infinity
    this.footnotes = footnotesIn(lines)
    this.leads = leadsOf(lines)
    this.beside = besideIn(lines)
  }

  private leaveOut(line: SourceLine): void {
    leaveOut(this.read, line)
    this.lastLeft = line.number
  }

  private ofPeople(line: SourceLine): boolean {
    const said = takeNumber(line.text)?.rest ?? line.text
    if (takeTimes(line.text) ?? takeBlock(line.text)) {
      this.section = null
      return false
    }
    const people = peopleIn(said, 'speaker')
    if (!people) this.leaveOut(line)
    else {
      if (this.section === 'committee') append(this.read.committee, people)
      else
        for (const { line: about, name } of people)
          for (const known of this.entries.flatMap((entry) => entry.people))
            if (plain(known.name) === plain(name) && known.line === '') known.line = about
      this.read.lines.push(line.number)
    }
    return true
  }

  /** Whether the next line says who speaks: a line before it that nothing marks is a title. */
  private isSpoken(n: number): boolean {
    const [line, next, later] = [this.lines[n], this.lines[n + 1], this.lines[n + 2]]
    if (!line || !next || next.isApart || takeTimes(next.text)) return false
    return (
      surePeople(next.text) !== null ||
      (later !== undefined && !later.isApart && !takeTimes(later.text) && surePeople(later.text) !== null)
    )
  }

  /** Whether a line with a bullet stands among others, of which each names somebody and one does so for sure. */
  private isListed(n: number): boolean {
    const isBullet = (at: number): boolean => takeNumber(this.lines[at]?.text ?? '')?.depth === 3
    let [from, to] = [n, n]
    while (from > n - MOST_LISTED && isBullet(from - 1) && !this.lines[from]?.isApart) from--
    while (to < n + MOST_LISTED && isBullet(to + 1) && !this.lines[to + 1]?.isApart) to++
    const said = this.lines.slice(from, to + 1).map(({ text }) => takeNumber(text)?.rest ?? text)
    return (
      said.length > 1 &&
      said.every((text) => peopleIn(text, 'speaker') !== null) &&
      said.some((text) => surePeople(text)?.some(({ line, name }) => line !== '' || isSureName(name)))
    )
  }

  /** A line that is of no session: a heading, a day, a note, the end of a mail. Whether it was one. */
  private takeAside(line: SourceLine, gap: boolean, n: number): boolean {
    const { current: entry, read } = this
    if (
      entry &&
      (!gap || (this.lines[n + 1]?.isApart === false && surePeople(this.lines[n + 1]?.text ?? '') !== null)) &&
      this.section !== 'people' &&
      (takeRole(line.text)?.rest === '' || /^participant\S*\s*:$/iu.test(line.text))
    ) {
      this.expects = takeRole(line.text)?.role ?? 'speaker'
      entry.lines.push(line.number)
      return true
    }
    const led = this.entries.length === 0 ? takeLeadOfAll(line.text) : null
    const ofAll = takeOrganisers(line.text) ?? (led && peopleIn(led.rest, led.role))
    if (ofAll) {
      append(read.people, ofAll)
      read.lines.push(line.number)
      return true
    }
    const announced = takeCommittee(line.text)
    if (announced) {
      append(read.committee, announced)
      this.current = null
      read.lines.push(line.number)
      return true
    }
    const heading = sectionOf(line.text)
    if (heading === 'abstract' && entry && !isEmpty(entry.title)) {
      this.inAbstract = entry
      entry.lines.push(line.number)
      return true
    }
    if (heading) {
      const bracket = takeRoleInBrackets(line.text)
      append(read.people, (bracket && peopleIn(bracket.names, bracket.role, true)) ?? [])
      if (heading === 'programme') read.day ??= takeDay(line.text)?.day ?? null
      // Who speaks, and of what, below the word: no list of those who are known.
      this.section = heading === 'people' && this.entries.length === 0 && !this.isTimed ? null : heading
      this.expects = null
      this.current = null
      read.lines.push(line.number)
      return true
    }
    if ((this.section === 'committee' || this.section === 'people') && this.ofPeople(line)) return true
    const half = takeRoleOfHalfDay(line.text)
    const ofHalf = half ? peopleIn(half, 'moderator', true) : null
    if (half && ofHalf) {
      this.begin(line, { kind: 'block' }, line.text.slice(0, line.text.indexOf(half)).replace(/[\s–—:(-]+$/u, ''))
      if (this.current) Object.assign(this.current, { isHalf: true, people: ofHalf })
      return true
    }
    const isMarked = timesIn(line.text) !== null || takeNumber(line.text) !== null
    const chair = !isMarked && isHalfDay(line.text) ? takeRole(this.lines[n + 1]?.text ?? '') : null
    if (chair?.role === 'moderator' && chair.rest !== '' && !this.lines[n + 1]?.isApart) {
      this.begin(line, { kind: 'block' }, line.text)
      return true
    }
    // A heading, whoever chairs what it heads, and the first time of it.
    const chaired = this.lines[n + 1]
    const below = [this.lines[n + 2], this.lines[n + 3]].some((each) => each && timesOf(each.text) !== null)
    const isHeading =
      this.isTimed &&
      !isMarked &&
      below &&
      chaired !== undefined &&
      timesOf(chaired.text) === null &&
      line.text.length < 160 &&
      !(entry && isEmpty(entry.title)) &&
      kindOf(line.text) === null &&
      takeBlock(line.text) === null &&
      takeRole(line.text) === null &&
      takeField(line.text) === null &&
      takeHalfDay(line.text) === null &&
      !isNote(line.text) &&
      !isProse(line.text) &&
      !isRoundTable(line.text) &&
      withPeople(line.text, this.shape).people.length === 0 &&
      surePeople(line.text) === null
    const leads = isHeading ? takeRole(chaired.text) : null
    if (leads?.role === 'moderator' && leads.rest !== '' && peopleIn(leads.rest, leads.role, true)) {
      this.begin(line, { kind: 'block' }, line.text)
      return true
    }
    // `Matin` and `Après-midi`, where nothing else parts the day.
    if (this.heads.halves.has(line.number)) {
      const half = takeHalfDay(line.text)
      const said = timesIn(half?.rest ?? '')
      const { endsAt = null, startsAt = null } = said ?? {}
      const name = (said?.rest ?? half?.rest ?? '') || (half?.name ?? line.text)
      this.begin(line, { kind: 'block', startsAt: endsAt && startsAt, endsAt }, name)
      if (this.current) this.current.isHalf = true
      return true
    }
    const day = this.entries.length === 0 ? takeDay(line.text) : null
    if (this.heads.days.has(line.number) && read.day === null) {
      this.begin(line, { kind: 'block', isDay: true }, line.text)
      return true
    }
    const only = takeLineOfDay(line.text, read.day) ?? day
    if (only) {
      read.day ??= only.day
      this.day = only.day === read.day ? null : only.day
      this.isOver = false
      this.current = null
      read.lines.push(line.number)
      return true
    }
    this.isOver =
      !timesIn(line.text) &&
      (this.isOver ||
        isFarewell(line.text) ||
        (n > this.lastTimed &&
          (isEndHeading(line.text) || (gap && (isSigned.test(line.text) || isAddress(line.text))))))
    if (
      this.isOver ||
      this.footnotes.has(line.number) ||
      (takeTimes(line.text) === null && isOnTerms(line.text)) ||
      (!isMarked &&
        (isNote(line.text) || isHalfDay(line.text) || (gap && isRoom(line.text) && /[,\d]/.test(line.text))))
    ) {
      this.leaveOut(line)
      return true
    }
    return false
  }

  /** The times of a block below its name, with the room: `Room 1, 10:00–12:00`. Whether it was that. */
  private takeRoom(line: SourceLine, gap: boolean): boolean {
    const entry = this.current
    if (entry?.kind !== 'block' || entry.startsAt !== null || entry.people.length > 0 || gap) return false
    const place = /^(\D.{1,60}?)\s*[,|·–—-]\s*(\d.+)$/u.exec(line.text)
    const when = place && takeTimes(place[2] ?? '')
    if (!when?.endsAt || when.rest !== '') return false
    Object.assign(entry, { startsAt: when.startsAt, endsAt: when.endsAt })
    entry.lines.push(line.number)
    this.leaveOut({ ...line, text: place?.[1] ?? '' })
    return true
  }

  /** The same time again below the first, with the title in the other language, where the text has pairs of such lines. */
  private takeTwin(line: SourceLine, { endsAt, rest, startsAt }: NonNullable<ReturnType<typeof takeTimes>>): boolean {
    const { current: entry, leads } = this
    if (leads === null || !entry || entry.startsAt !== startsAt || entry.lines.at(-1) !== this.before) return false
    if (entry.endsAt !== null && endsAt !== null && entry.endsAt !== endsAt) return false
    const { people, title } = withPeople(takeBlock(rest) ?? rest, this.shape)
    const said = entry.title[leads] ?? entry.title[other(leads)]
    const isBoth = entry.title.fr !== null && entry.title.en !== null
    if (isBoth || said === null || plain(title) === '' || languageOf(title) === leads) return false
    entry.title = { fr: null, en: null, [leads]: said, [other(leads)]: unquoted(title) }
    entry.isUnsure = false
    entry.kind ??= kindOf(title)
    entry.people = entry.people.map((person) =>
      inBoth(
        person,
        people.find(({ name }) => plain(name) === plain(person.name)),
        leads,
      ),
    )
    append(entry.people, people)
    this.lastPerson = entry.people.at(-1) ?? null
    entry.lines.push(line.number)
    return true
  }

  override close(isHalf: boolean): void {
    super.close(isHalf)
    for (const entry of this.entries)
      if (entry.kind === 'block' && isEmpty(entry.title) && entry.label) {
        const { isUnsure, texts } = textsIn(entry.label, this.main, this.shape.leading, this.shape.isMixed)
        Object.assign(entry, { isUnsure, title: texts })
      }
    const keyOf = ({ name }: PastedPerson): string => plain(name).toLowerCase()
    const announced = new Map(this.announced.map((person) => [keyOf(person), person]))
    const again = new Set<string>()
    for (const known of this.entries.flatMap(({ people }) => people)) {
      again.add(keyOf(known))
      if (known.line === '') known.line = announced.get(keyOf(known))?.line ?? ''
    }
    append(
      this.read.people,
      this.announced.filter((person) => !again.has(keyOf(person))),
    )
  }

  take(line: SourceLine, n: number): void {
    this.before = this.lines[n - 1]?.number ?? -1
    const gap = line.isApart || this.isParted
    this.isParted = false
    const below = this.lines[n + 1]
    this.isNamedBelow =
      below !== undefined &&
      !below.isApart &&
      below.cells.length === 1 &&
      surePeople(below.text)?.every(
        ({ line: about, name }) => about !== '' && (isSureName(name) || isTitled(below.text) || isOffice(about)),
      ) === true
    const theme = this.heads.themes.get(line.number)
    if (theme) {
      this.read.day ??= theme.day
      this.day = theme.day === this.read.day ? null : theme.day
      this.isOver = false
      this.begin(line, { kind: 'block', isDay: true }, theme.title)
      return
    }
    if (this.heads.parts.has(line.number)) return this.begin(line, { kind: 'block' }, calledHeading(line.text))
    if (this.takeRoom(line, gap) || this.takeAside(line, gap, n)) return
    const { current: entry, main, read } = this
    if (entry && this.inAbstract === entry && isProse(line.text)) {
      addTexts(entry.abstract, textsIn(line.text, main).texts)
      entry.lines.push(line.number)
      return
    }
    const field = takeField(line.text)
    const early = field?.field === 'time' ? takeTimes(field.rest) : timesIn(line.text)
    // `• Pause (10h45)` is marked, `10h45 • Pause` by its time alone.
    const isAhead = early !== null && takeTimes(line.text) !== null
    const marked = isAhead || field ? null : takeNumber(line.text)
    const said = marked?.rest ?? line.text
    const depth = marked?.depth ?? null
    const times = early && !marked ? early : timesIn(said)
    if (entry && field && !isEmpty(entry.title) && field.field === 'line' && this.lastPerson) {
      if (this.lastPerson.line !== '') this.lastPerson.line += ', '
      this.lastPerson.line += field.rest
      entry.lines.push(line.number)
      return
    }
    if (entry && field?.field === 'abstract' && !isEmpty(entry.title)) {
      addTexts(entry.abstract, textsIn(field.rest, main).texts)
      entry.lines.push(line.number)
      this.inAbstract = entry
      return
    }
    if (entry && field?.field === 'title' && isEmpty(entry.title)) return this.call(field.rest, line)
    if (field?.field === 'title') return this.begin(line, { depth }, field.rest)
    if (times && field && entry && entry.startsAt === null && isEmpty(entry.title)) {
      Object.assign(entry, { startsAt: times.startsAt, endsAt: times.endsAt })
      entry.lines.push(line.number)
      return
    }
    if (entry && (isOfNobody(said) || isOfEverybody(said))) {
      entry.lines.push(line.number)
      return
    }
    // `Session 1`, and below it when it is and what it is called.
    const isUncalled =
      entry?.kind === 'block' && !gap && isEmpty(entry.title) && entry.startsAt === null && entry.people.length === 0
    // A talk that somebody gives, or one of several that only begin, is none of that.
    const isItsOwn =
      times !== null &&
      isUncalled &&
      times.rest !== '' &&
      (withPeople(times.rest, this.shape).people.length > 0 ||
        kindOf(times.rest) !== null ||
        (times.endsAt === null && timesOf(this.lines[n + 1]?.text ?? '') !== null))
    if (times && isUncalled && !marked && !isItsOwn) {
      const { isUnsure, texts } = textsIn(times.rest, main, this.shape.leading, this.shape.isMixed)
      Object.assign(entry, {
        startsAt: times.startsAt,
        endsAt: times.endsAt,
        isUnsure,
        title: times.rest === '' ? entry.title : texts,
      })
      entry.lines.push(line.number)
      return
    }
    if (times && entry && this.takeTwin(line, times)) return
    if (times) {
      const label = takeBlock(times.rest)
      const said = label?.replace(/^\(([^()]+)\)$/u, '$1') ?? withoutCount(times.rest)
      const { endsAt, startsAt } = times
      return this.begin(line, { startsAt, endsAt, depth, ...(label === null ? {} : blockOf(times.rest)) }, said)
    }
    const label = takeBlock(said)
    // `Session 1 : Ce que dit la loi`, and below it `Session 1: What the law says`.
    const spokenAbove = entry?.kind === 'block' ? onlyLanguage(entry.title) : null
    const isTwinLabel =
      label !== null &&
      label !== '' &&
      entry !== null &&
      !times &&
      spokenAbove !== null &&
      entry.people.length === 0 &&
      entry.lines.at(-1) === this.before &&
      hasSameCount(said, this.lines[n - 1]?.text ?? '') &&
      languageOf(label) !== spokenAbove
    if (isTwinLabel && entry && spokenAbove) {
      entry.title[other(spokenAbove)] = label
      entry.lines.push(line.number)
      return
    }
    if (label !== null) {
      const inner = takeTimes(label)
      // The times of a block stand above it.
      if (entry && !gap && !inner && isEmpty(entry.title) && entry.people.length === 0 && entry.startsAt !== null) {
        const { isUnsure, texts } = textsIn(label, main, this.shape.leading)
        Object.assign(entry, { ...blockOf(said), depth, isUnsure, title: plain(label) === '' ? entry.title : texts })
        entry.lines.push(line.number)
        return
      }
      return this.begin(
        line,
        { ...blockOf(said), depth, startsAt: inner?.startsAt ?? null, endsAt: inner?.endsAt ?? null },
        inner?.rest ?? label,
      )
    }
    // `Discussion : A B (C)` below a talk that says nobody of it yet.
    const discussed = entry && !marked && !this.isTimed ? /^discussions?\s*:\s*(?=\p{Lu})/iu.exec(said) : null
    const discussants = discussed && peopleIn(said.slice(discussed[0].length), 'discussant', true)
    if (discussants) return this.add(discussants, line)
    // `Panel: A B, C D` below a discussion
    const role = takeRole(said) ?? (entry && isOfPanel(entry) ? roleOf(said) : null)
    if (role) {
      const several = /s\s*(?::|–|—|-)?\s*$/iu.test(said.slice(0, said.length - role.rest.length))
      const people = role.rest === '' ? [] : peopleIn(role.rest, role.role, several)
      // Behind all talks, whoever discusses is of the whole.
      const isOfAll =
        role.role !== 'speaker' && gap && !this.isTimed && this.entries.every(({ kind }) => kind !== 'block')
      const saysAll = role.role !== 'speaker' && gap && isOfWhole.test(said)
      if (people && (isOfAll || saysAll) && entry && !isEmpty(entry.title)) {
        append(read.people, people)
        read.lines.push(line.number)
        return
      }
      // Who will speak, above the first time: known by what is said of them there.
      if (people?.length && !entry && role.role === 'speaker' && this.isTimed && this.entries.length === 0) {
        this.announced.push(...people)
        read.lines.push(line.number)
        return
      }
      if (people?.length && !entry && role.role === 'speaker') this.begin(line, { depth }, '')
      // `4. Respondent: A B` among counted talks.
      if (people?.length && depth !== null && depth < 3 && entry?.depth === depth && !isEmpty(entry.title))
        this.begin(line, { depth }, said.slice(0, said.length - role.rest.length).replace(/\s*[:–—-]\s*$/u, ''))
      if (people) this.add(people, line)
      if (people) this.expects = role.rest === '' ? role.role : null
      if (people) return
    }
    // Workshops at the same time, of which the first may say when.
    if (entry && this.beside.has(line.number)) {
      const isBeside = this.beside.has(entry.lines[0] ?? 0)
      const times = isBeside ? { startsAt: entry.startsAt, endsAt: entry.endsAt } : {}
      return this.begin(line, { depth, kind: 'talk', ...times }, said)
    }
    // `A B – HES Changins` below a title with its time.
    const told =
      entry &&
      entry.startsAt !== null &&
      !gap &&
      !marked &&
      !isEmpty(entry.title) &&
      entry.people.length === 0 &&
      /^[^,()]+\s[–—-]\s[^–—()]+$/u.test(said)
        ? surePeople(said)
        : null
    if (told?.every(({ line: about, name }) => about !== '' && isSureName(name) && !isTitleLike(about)))
      return this.add(told, line)
    const written = withPeople(said, this.shape)
    // `A B, C D (X), E F (Y)`: whoever stands first, where a title might, is somebody too.
    const isSomebody =
      written.people.length > 0 &&
      ((nameIn(written.title) !== null && isSureName(written.title)) ||
        surePeople(written.title)?.every(({ name }) => isSureName(name)) === true)
    const everybody = isSomebody ? peopleIn(said, this.expects ?? 'speaker') : null
    const inline = (everybody?.length ?? 0) > written.people.length ? { people: [], title: said } : written
    const isOwn = inline.people.length > 0
    // `Panel discussion moderated by A B`, below what it is called.
    const isHow =
      entry !== null &&
      !line.isApart &&
      !marked &&
      (entry.kind === null || entry.kind === 'discussion') &&
      entry.startsAt !== null &&
      !isEmpty(entry.title) &&
      entry.people.length === 0 &&
      entry.lines.at(-1) === this.before &&
      (entry.kind === null || /:\s/.test(entry.title.fr ?? entry.title.en ?? '')) &&
      ![entry.title.fr, entry.title.en].some((title) => title !== null && (isManner(title) || isRoundTable(title))) &&
      !(this.shape.isBeneath === true && languageOf(inline.title) !== onlyLanguage(entry.title)) &&
      isManner(inline.title)
    if (isHow) {
      entry.kind = 'discussion'
      return this.add(inline.people, line)
    }
    // What is said of somebody goes on below, where the line broke in the midst, but no sentence does.
    const isTelling = /\p{Ll}[.!?]$/u.test(said) && plain(said).split(' ').length > 8
    if (
      !gap &&
      !marked &&
      !isOwn &&
      !isTelling &&
      this.lastPerson &&
      entry?.people.includes(this.lastPerson) &&
      broken.test(this.lastPerson.line) &&
      // `…, Cultural Centre`, and below it somebody else of another house.
      !(
        /centre$|center$|school$|école$|department$/iu.test(this.lastPerson.line) &&
        isSureName(surePeople(said)?.[0]?.name ?? '')
      ) &&
      this.lines[n - 1]?.text.endsWith(')') !== true
    ) {
      const others = /[,\s](?:et|and|&)$/u.test(this.lastPerson.line) ? peopleIn(said, this.lastPerson.role) : null
      if (others) this.lastPerson.line = this.lastPerson.line.replace(/[,\s]+(?:et|and|&)$/u, '')
      if (others) return this.add(others, line)
      this.lastPerson.line = `${this.lastPerson.line} ${said}`
      entry.lines.push(line.number)
      return
    }
    // `Conférence de A B`, below what it is called.
    const isGiven = isOwn && entry !== null && !gap && !marked && !isEmpty(entry.title) && entry.people.length === 0
    if (isGiven && isKindOfTalk(inline.title)) return this.add(inline.people, line)
    // In a block whose talks are told by their speakers: `A B – Title`.
    const ahead = entry && this.expects === null ? nameAhead(said, this.ahead === entry) : null
    if (ahead && entry && (entry.kind === 'block' || this.ahead === entry)) {
      const { isUnsure, texts } = textsIn(ahead.title, main)
      this.begin(line, { depth: depth ?? 3 }, ahead.name)
      this.ahead = Object.assign(this.current ?? entry, {
        title: texts,
        isUnsure,
        people: [{ name: ahead.name, line: '', role: 'speaker' as const }],
      })
      this.lastPerson = null
      return
    }
    const people = isOwn ? null : peopleIn(said, this.expects ?? 'speaker')
    const isSure =
      people !== null &&
      (people[0]?.line !== '' ||
        people.length > 1 ||
        isSureName(people[0]?.name ?? '') ||
        (marked?.depth === 3 && this.isListed(n)))
    // Whoever wrote a mail stands below its last words.
    const isLastOfAll = gap && n > this.lastTimed && !this.lines.slice(n + 1, n + 12).some(({ isApart }) => isApart)
    if (
      people &&
      gap &&
      (n === this.lines.length - 1 || (isLastOfAll && n > this.lines.length - 8)) &&
      this.lastLeft === this.before &&
      people[0]?.line === ''
    )
      return this.leaveOut(line)
    if (people && this.expects) return this.add(people, line)
    if (people && entry && kindOf(said) === null && depth !== 1) {
      // Where names stand above titles, the next ones are of the next talk.
      if (this.namedFirst === entry && isSure && !this.isTimed) return this.begin(line, { depth }, said)
      // `Munich Re` below somebody who is one for sure.
      const last = this.lastPerson
      const isOf =
        !gap &&
        !marked &&
        this.lastLeft !== this.before &&
        last?.line === '' &&
        entry.people.includes(last) &&
        people.length === 1 &&
        !isSureName(people[0]?.name ?? '')
      if (isOf && isSaidBelow(this.lines)) {
        last.line = said
        entry.lines.push(line.number)
        return
      }
      const isNext = !isEmpty(entry.title) && (isSure || (entry.people.length === 0 && !marked) || (!gap && !marked))
      if (isNext || (isEmpty(entry.title) && isSure && entry.people.length === 0)) return this.add(people, line)
    }
    this.expects = null
    const spoken = languageOf(isOwn ? inline.title : said)
    const language = entry && onlyLanguage(entry.title)
    // Where titles stand below those in the other language, so does one that shows none, or is the same word.
    const isBeneath =
      this.shape.isBeneath === true &&
      spoken === null &&
      people === null &&
      (!isOwn || (entry?.people.length === 0 && entry.startsAt !== null)) &&
      entry?.lines.at(-1) === line.number - 1
    // Below the one line of a session, which names whoever speaks.
    const isRightBelow =
      this.shape.isBeneath === true && entry?.lines.length === 1 && entry.lines[0] === this.before && !line.isApart
    // The same word below itself, of which the time is said once: `Lunch` in both languages.
    const isSame =
      this.shape.isBeneath === true &&
      language !== null &&
      entry !== null &&
      (entry.people.length === 0 || isRightBelow) &&
      bareWord(entry.title[language] ?? '') === bareWord(said)
    if (isSame && entry && !marked) {
      // `Aperitif` and `Apéritif`: which of them is French, its accents say.
      const first = entry.title[language] ?? ''
      if (first !== said && isAccented(first) !== isAccented(said)) {
        entry.title = isAccented(said) ? { fr: said, en: first } : { fr: first, en: said }
        entry.lines.push(line.number)
        return
      }
      entry.title[other(language)] = said
      entry.lines.push(line.number)
      return
    }
    const isTwin =
      entry !== null &&
      !gap &&
      !marked &&
      language !== null &&
      (isBeneath || spoken === other(language)) &&
      (entry.people.length === 0 ||
        (isRightBelow && !isOwn && people === null) ||
        (isOwn && inline.people.some(({ name }) => entry.people.some((known) => plain(known.name) === plain(name)))))
    if (isTwin) {
      entry.title[other(language)] = unquoted(isOwn ? inline.title : said.replace(/^\(([^()]+)\)$/u, '$1'))
      entry.kind ??= kindOf(said) ?? kindOfTexts(entry.title)
      entry.lines.push(line.number)
      if (isOwn) append(entry.people, inline.people)
      return
    }
    const isSentence = /(?:\p{Ll}|\p{Lu}{3,}|\d{4}|[)»”])\.$/u.test(said)
    // A note behind all, with a bullet or a star in front.
    if (marked && marked.depth > 2 && !isOwn && gap && this.isTimed && isSentence && !this.isSpoken(n))
      return this.leaveOut(line)
    // The time stands above, on a line of its own.
    const isCalled = entry !== null && !gap && !marked && isEmpty(entry.title) && entry.people.length === 0
    if (isOwn && isCalled && entry.startsAt !== null) return this.call(said, line)
    // Behind all sessions, where to come and how.
    const isTold = gap || /[.!]\s+\p{Lu}/u.test(said) || said.endsWith('.')
    if (isOwn && !marked && isTold && n >= this.lastTimed && !inline.people.some(({ name }) => isSureName(name)))
      return this.leaveOut(line)
    if (marked || isOwn) return this.begin(line, { depth }, said)
    const isLong = (isSentence && plain(said).split(' ').length > 4) || isAddress(said)
    if (entry === null) return isLong && !this.isSpoken(n) ? this.leaveOut(line) : this.begin(line, {}, said)
    // What is said of somebody goes on below the name.
    const bracket = /^[([](.+)[)\]]$/u.exec(said)?.[1]
    const isLast = isEmpty(entry.title) && (this.lines[n + 1]?.isApart ?? true)
    const isChaired = entry.kind === 'block' && entry.label !== undefined && entry.people.length > 0
    if (
      isEmpty(entry.title) &&
      !isChaired &&
      (isLast || !this.lastPerson || isTitleLike(said) || !(acronym.test(said) || isOffice(said)))
    )
      return this.call(said, line)
    // Behind all sessions, what is told to those who come: `Lunch is provided. Please share lifts.`
    const isToldLast = this.isTimed && n > this.lastTimed && isLong && (isAddress(said) || kindOf(said) !== null)
    if (isToldLast && inline.people.length === 0) return this.leaveOut(line)
    if (kindOf(said)) return this.begin(line, {}, said)
    if (
      !gap &&
      this.lastPerson &&
      entry.people.includes(this.lastPerson) &&
      (this.lastPerson.line === ''
        ? (bracket ??
          ((isOffice(said) || isPosition(said) || acronym.test(said) || isSaidBelow(this.lines)) &&
            !isTelling &&
            !isProse(said)))
        : /[,;]$/.test(this.lastPerson.line))
    ) {
      this.lastPerson.line = this.lastPerson.line === '' ? (bracket ?? said) : `${this.lastPerson.line} ${said}`
      entry.lines.push(line.number)
      return
    }
    // What is said of somebody in brackets has ended with them.
    const isClosed = this.lines[n - 1]?.text.endsWith(')') === true
    // `…, The Royal`, `Marsden NHS Foundation Trust`
    if (
      !gap &&
      !marked &&
      !isClosed &&
      this.isTimed &&
      this.lastLeft !== this.before &&
      this.lastPerson &&
      entry.people.includes(this.lastPerson) &&
      this.lastPerson.line !== '' &&
      !/[).]$/u.test(this.lastPerson.line) &&
      /^\p{Lu}/u.test(said) &&
      isOffice(said) &&
      plain(said).split(' ').length < 7 &&
      kindOf(said) === null &&
      languageOf(said) === null &&
      !/[:?!.]/u.test(said)
    ) {
      this.lastPerson.line = `${this.lastPerson.line} ${said}`
      entry.lines.push(line.number)
      return
    }
    // One word below somebody of whom something is said ends it: `Université Alassane`, `Ouattara`.
    if (
      !gap &&
      !marked &&
      !isClosed &&
      this.lastLeft !== this.before &&
      this.lastPerson &&
      entry.people.includes(this.lastPerson) &&
      /^\p{Lu}[\p{L}’'-]+$/u.test(said) &&
      /\s/.test(this.lastPerson.line)
    ) {
      this.lastPerson.line = `${this.lastPerson.line} ${said}`
      entry.lines.push(line.number)
      return
    }
    // A title goes on in the next line where that begins with a small letter, or where it did not end.
    if (
      entry.people.length === 0 &&
      !gap &&
      this.lastLeft !== this.before &&
      language !== null &&
      (/^[\p{Ll}(]/u.test(said) || /[,:–—-]$/.test(entry.title[language] ?? ''))
    ) {
      entry.title[language] = `${entry.title[language]} ${said}`
      entry.lines.push(line.number)
      return
    }
    // `Table ronde`, below it what it is called, and who speaks.
    if (
      entry.startsAt !== null &&
      !gap &&
      !marked &&
      entry.people.length === 0 &&
      [entry.title.fr, entry.title.en].every((title) => title === null || bareRound.test(plain(title))) &&
      !isProse(said) &&
      (this.isSpoken(n) ||
        takeRole(this.lines[n + 1]?.text ?? '') !== null ||
        (!isSentence &&
          /^[\p{Lu}«“"]/u.test(said) &&
          said.length < 120 &&
          timesOf(this.lines[n + 1]?.text ?? '') !== null))
    ) {
      entry.title = textsIn(said, main, this.shape.leading, this.shape.isMixed).texts
      entry.kind = 'discussion'
      entry.lines.push(line.number)
      return
    }
    // `Plenary lecture`, whoever gives it, and below them what it is called.
    const isKind =
      !isChaired && [entry.title.fr, entry.title.en].every((title) => title === null || isKindOfTalk(title))
    // `Round table`, below it what it is called, and whoever speaks.
    const isRound = [entry.title.fr, entry.title.en].every(
      (title) =>
        title === null ||
        /^(?:(?:grande|final|closing|opening)\s)?(?:table[- ]ronde|round[- ]?table|panel|panel discussion|débat|debate|discussion)(?:\s\d{1,2})?$/iu.test(
          plain(title),
        ),
    )
    const isCalledSo = /[?»”"]$/u.test(said) || (this.isSpoken(n) && !isSentence)
    if (
      isRound &&
      !gap &&
      !marked &&
      entry.startsAt !== null &&
      entry.people.length === 0 &&
      (!isProse(said) || /\s\/\s/.test(said)) &&
      isCalledSo
    ) {
      entry.title = textsIn(said, main, this.shape.leading, this.shape.isMixed).texts
      entry.kind ??= 'discussion'
      entry.lines.push(line.number)
      return
    }
    if (
      isKind &&
      !gap &&
      !marked &&
      entry.startsAt !== null &&
      !isProse(said) &&
      (/^[«“"]/.test(said) || entry.people.length > 0)
    ) {
      entry.title = textsIn(said, main, this.shape.leading, this.shape.isMixed).texts
      entry.lines.push(line.number)
      return
    }
    // What goes on from what was left out is left out too.
    if (this.isTimed && !gap && this.lastLeft === line.number - 1 && !this.isSpoken(n)) return this.leaveOut(line)
    // Behind all sessions, whoever reads is spoken to.
    if (gap && isAddress(said) && n >= this.lastTimed) return this.leaveOut(line)
    const isWord = plain(said).split(' ').length < 3 && !/[.!?…]$/u.test(said)
    // Behind the last session, what is told to all is of none, where the others say nothing of the kind.
    const isOfAll = gap && isProse(said) && n > this.lastTimed
    if (isOfAll && (entry.isRow || this.entries.every((each) => each === entry || isEmpty(each.abstract)))) {
      if (!ofWhole.test(said) || isNote(said) || !isEmpty(this.read.abstract)) return this.leaveOut(line)
      addTexts(this.read.abstract, textsIn(said, main).texts)
      this.read.lines.push(line.number)
      return
    }
    if (isProse(said) || (this.isTimed && !gap && !isWord && !this.isSpoken(n))) {
      addTexts(entry.abstract, textsIn(said, main).texts)
      entry.lines.push(line.number)
      return
    }
    // What a talk is about stands below those who give it, before the next one.
    const next = this.lines[n + 1]
    const isAbout =
      isSentence &&
      !isAddress(said) &&
      entry.people.length > 0 &&
      ((next !== undefined && (timesOf(next.text) ?? takeBlock(next.text)) !== null) ||
        (!gap && !this.isTimed && said.length > 100))
    if (isAbout && plain(said).split(' ').length > 7) {
      addTexts(entry.abstract, textsIn(said, main).texts)
      entry.lines.push(line.number)
      return
    }
    if ((this.isTimed || isLong) && !this.isSpoken(n)) return this.leaveOut(line)
    this.begin(line, {}, said)
  }
}
