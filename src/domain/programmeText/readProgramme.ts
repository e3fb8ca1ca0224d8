import {
  noTexts,
  onlyLanguage,
  other,
  textsIn,
  unquoted,
  withPeople,
  type Entry,
  type PastedSession,
  type PastedTexts,
} from './entry'
import { languageOf, type Language } from './languageOf'
import { MOST_LINES, MOST_OF_A_LINE, plain, readLines, type SourceLine } from './lines'
import {
  isEnd,
  kindOf,
  laterBy,
  sectionOf,
  takeBlock,
  takeDay,
  takeLastTimes,
  takeLength,
  takeNumber,
  takeRole,
  takeSitting,
  takeTimes,
  takeWorkshop,
  type PastedRole,
  type Section,
  type Times,
} from './marks'
import { isOffice, nameIn, peopleIn, type PastedPerson } from './people'
import { settle, together } from './settle'
import { readTable } from './table'

/** What a text proposes for a workshop; nothing of the text is lost: each line is in `lines` of something, or in `leftOut`. */
export interface PastedProgramme extends Times {
  /** `YYYY-MM-DD`. */
  day: string | null
  number: number | null
  title: PastedTexts
  shortTitle: PastedTexts
  subtitle: PastedTexts
  abstract: PastedTexts
  /** Moderators and others of the whole workshop. */
  people: PastedPerson[]
  committee: PastedPerson[]
  sessions: PastedSession[]
  lines: number[]
  leftOut: { number: number; text: string }[]
}

const isEmpty = ({ en, fr }: PastedTexts): boolean => en === null && fr === null

/** A long text, or one of several sentences, is no title. */
const isProse = (text: string): boolean =>
  text.length > 280 || (text.length > 100 && (text.match(/[\p{L})»”][.!?…](?:\s+\p{Lu}|$)/gu) ?? []).length > 1)

/** People with something said of them: more than a name, which a short title looks like. */
const surePeople = (text: string, role: PastedRole = 'speaker'): PastedPerson[] | null => {
  const people = peopleIn(text, role)
  return people && (people[0]?.line !== '' || people.length > 1) ? people : null
}

const addTexts = (place: PastedTexts, said: PastedTexts): void => {
  for (const language of ['fr', 'en'] as const)
    if (said[language] !== null)
      place[language] = place[language] === null ? said[language] : `${place[language]}\n\n${said[language]}`
}

const named = new WeakMap<PastedPerson[], Set<string>>()
const append = (place: PastedPerson[], people: readonly PastedPerson[]): void => {
  const names = named.get(place) ?? new Set(place.map(({ name }) => plain(name)))
  named.set(place, names)
  for (const person of people) {
    if (names.has(plain(person.name))) continue
    names.add(plain(person.name))
    place.push(person)
  }
}

/** Whether times stand there in the other language too: `16h-18h / 4pm-6pm`. */
const isTwice = (rest: string): boolean => rest.startsWith('/') && takeTimes(rest.slice(1).trim())?.rest === ''

/** Whether a line says when the whole is: times from and until, below the day, apart from what follows. */
const isWhole = (lines: readonly SourceLine[], n: number): boolean => {
  const [before, line, next] = [lines[n - 1], lines[n], lines[n + 1]]
  if (!before || !line || line.number > before.number + 1 || (next && next.number === line.number + 1)) return false
  const times = takeDay(before.text) && takeTimes(line.text)
  return !!times && times.endsAt !== null && (/^(?:\([^()]*\))?$/u.test(times.rest) || isTwice(times.rest))
}

/** A label in front of a title: `Titre : …`. */
const titleLabel = /^(?:titre|title|intitulé|thème|theme|sujet|subject|topic)\s*:\s*(?=\S)/iu

/** The people whom a list announces in the midst of a session: `Participants :`. */
const listLabel = /^(?:les\s+)?(?:intervenants|intervenant[·.]e[·.]?s|speakers|participants)\s*:$/iu

/** Where the programme begins among lines: after the word itself, or with the first line that only a programme has. */
const firstOf = (lines: readonly SourceLine[]): number => {
  const announced = lines.findIndex(({ text }) => sectionOf(text) === 'programme')
  // `Programme` above the day is the name of the whole.
  if (announced > 0 || (announced === 0 && !takeDay(lines[1]?.text ?? ''))) return announced
  for (const [n, { text }] of lines.entries()) {
    if (takeDay(text) || takeWorkshop(text) || n === announced || isWhole(lines, n)) continue
    // `Séance 4 – …` above the day is the workshop.
    if (n === 0 && takeSitting(text) && takeDay(lines[1]?.text ?? '')) continue
    if (takeTimes(text) || takeNumber(text) || takeBlock(text) !== null || withPeople(text).people.length > 0) return n
    if (takeRole(text) || !surePeople(text)) continue
    // The titles before them, as far as nothing parts them from it: one of a block and one of a talk.
    const isApart = (at: number): boolean =>
      at < 0 || (lines[at + 1]?.number ?? 0) > (lines[at]?.number ?? 0) + 1 || takeDay(lines[at]?.text ?? '') !== null
    if (isApart(n - 1)) return n
    return isApart(n - 2) ? n - 1 : n - 2
  }
  return lines.length
}

/** Reads what stands before the programme: when it is, what it is called, who moderates. */
class Head {
  private titled: SourceLine[] = []
  private inAbstract = false
  private named: PastedTexts | null = null
  private before = 0

  constructor(
    private readonly read: PastedProgramme,
    private readonly main: Language,
  ) {}

  private leaveOut({ number, text }: SourceLine): void {
    this.read.leftOut.push({ number, text })
  }

  private name(line: SourceLine, written: string, gap = true): void {
    const { read } = this
    const said = written.replace(titleLabel, '')
    const texts = textsIn(said, this.main).texts
    // A title that a line breaks.
    const language = this.named && onlyLanguage(this.named)
    if (!gap && this.named && language && /^\p{Ll}/u.test(said) && said === written) {
      this.named[language] = `${this.named[language]} ${said}`
      read.lines.push(line.number)
      return
    }
    const free = [read.title, read.subtitle].find((place) =>
      (['fr', 'en'] as const).some((language) => texts[language] !== null && place[language] === null),
    )
    if (!free) return this.leaveOut(line)
    for (const language of ['fr', 'en'] as const) free[language] ??= texts[language]
    this.named = free
    this.titled.push(line)
    read.lines.push(line.number)
  }

  /** What stands before the line that names the workshop is of its series. */
  private begin(): void {
    const { read } = this
    for (const line of this.titled.splice(0)) {
      this.leaveOut(line)
      read.lines.splice(read.lines.indexOf(line.number), 1)
    }
    Object.assign(read, { title: noTexts(), subtitle: noTexts() })
  }

  take(line: SourceLine): void {
    const { main, read } = this
    const { number, text } = line
    const gap = number > this.before + 1
    this.before = number
    const section = sectionOf(text)
    const day = takeDay(text)
    const role = takeRole(text)
    const people = role && peopleIn(role.rest, role.role, true)
    const workshop = takeWorkshop(text) ?? takeSitting(text)
    if (section) {
      this.inAbstract = section === 'abstract'
      read.lines.push(number)
    } else if (day) {
      const twin = takeDay(day.after)
      const times =
        takeTimes((twin?.after ?? day.after).replace(/^[\s,:|–—-]*(?:\([^)]*\)\s*)?(?:de|from|at|à)?\s*/iu, '')) ??
        takeTimes(day.before)
      read.day ??= day.day
      if (times) Object.assign(read, { startsAt: times.startsAt, endsAt: times.endsAt })
      read.lines.push(number)
    } else if (!gap && read.day !== null && read.startsAt === null && takeTimes(text)?.endsAt) {
      const whole = takeTimes(text)
      Object.assign(read, { startsAt: whole?.startsAt ?? null, endsAt: whole?.endsAt ?? null })
      read.lines.push(number)
    } else if (people) {
      append(read.people, people)
      read.lines.push(number)
    } else if (workshop) {
      if (read.number === null) this.begin()
      read.number ??= workshop.number
      const quoted = /^[«“"]\s*(.+?)\s*[»”"]$/u.exec(workshop.rest)
      const halves = quoted && /^(.+?)\s+[-–—/]\s+(.+)$/u.exec(quoted[1] ?? '')
      if (halves) {
        const first = languageOf(halves[1] ?? '') ?? other(languageOf(halves[2] ?? '') ?? other(main))
        read.shortTitle = { ...noTexts(), [first]: halves[1] ?? null, [other(first)]: halves[2] ?? null }
      } else if (quoted) read.shortTitle = textsIn(quoted[1] ?? '', main).texts
      else if (workshop.rest !== '') return this.name(line, workshop.rest)
      read.lines.push(number)
    } else if (isProse(text) || (this.inAbstract && !gap)) {
      addTexts(read.abstract, textsIn(text, main).texts)
      read.lines.push(number)
    } else if (/[,:]$/.test(text) && !/^\p{Ll}/u.test(text)) this.leaveOut(line)
    else this.name(line, text, gap)
  }
}

/** What is said of somebody and cannot end there: `Department of`, `Universidad`. */
const broken =
  /(?:^|[\s,])(?:of|for|the|and|de|du|des|la|le|les|et|pour|universit[éyà]|universit[äa]t|universidade?|institute?o?|department|département|cent(?:re|er)|school|école|hôpital)$|[&/]$/iu

/** A speaker and a title in a line: `A B – Title`; null where what stands behind the name may be what is said of them. */
const nameAhead = (text: string, isListed: boolean): { name: string; title: string } | null => {
  const match = text.length > MOST_OF_A_LINE ? null : /^([^–—:,()]+?)\s+[–—-]\s+(.+)$/u.exec(text)
  const name = match && nameIn(match[1] ?? '')
  const title = match?.[2] ?? ''
  const isTitle = languageOf(title) !== null || (isListed && plain(title).split(' ').length > 2)
  // In a list of such lines, only what begins as an organisation is one.
  const shown = isListed ? plain(title).split(' ').slice(0, 2).join(' ') : title
  return name && !isOffice(shown) && isTitle ? { name, title } : null
}

/** Reads the programme itself, line by line. */
class Body {
  readonly entries: Entry[] = []
  private current: Entry | null = null
  private expects: PastedRole | null = null
  private section: Section | null = null
  private before = 0
  private lastLeft = -1
  private lastPerson: PastedPerson | null = null
  private ahead: Entry | null = null
  private readonly isTimed: boolean

  constructor(
    private readonly read: PastedProgramme,
    private readonly main: Language,
    private readonly lines: readonly SourceLine[],
  ) {
    this.isTimed = lines.filter(({ text }) => takeTimes(takeNumber(text)?.rest ?? text) !== null).length > 1
  }

  private leaveOut({ number, text }: SourceLine): void {
    this.read.leftOut.push({ number, text })
    this.lastLeft = number
  }

  private begin(line: SourceLine, given: Partial<Entry>, said: string): void {
    const inner = given.startsAt ? null : takeLastTimes(said)
    const times = inner ?? { startsAt: given.startsAt ?? null, endsAt: given.endsAt ?? null }
    const length = takeLength(inner?.rest ?? said)
    const words = length?.rest ?? inner?.rest ?? said
    const end = times.endsAt ?? (times.startsAt && length ? laterBy(times.startsAt, length.minutes) : null)
    const { people, title } = withPeople(words)
    const named = people.length === 0 && given.kind !== 'block' ? surePeople(words) : null
    const { isUnsure, texts } = textsIn(title, this.main)
    this.current = {
      depth: null,
      abstract: noTexts(),
      ...given,
      startsAt: times.startsAt,
      endsAt: end,
      minutes: end === null ? (length?.minutes ?? null) : null,
      kind: given.kind ?? kindOf(title),
      title: named || plain(title) === '' ? noTexts() : texts,
      isUnsure,
      people: named ?? people,
      lines: [line.number],
    }
    this.lastPerson = this.current.people.at(-1) ?? null
    this.expects = null
    this.entries.push(this.current)
  }

  private add(people: readonly PastedPerson[], { number }: SourceLine): void {
    const place = this.current ?? this.read
    append(place.people, people)
    place.lines.push(number)
    this.lastPerson = place.people.at(-1) ?? null
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
    if (!line || !next || next.number > line.number + 1 || takeTimes(next.text)) return false
    return (
      surePeople(next.text) !== null ||
      (later?.number === next.number + 1 && !takeTimes(later.text) && surePeople(later.text) !== null)
    )
  }

  take(line: SourceLine, n: number): void {
    const { current: entry, main, read } = this
    const gap = line.number > this.before + 1
    this.before = line.number
    if (entry && !gap && listLabel.test(line.text) && this.section !== 'people') {
      this.expects = 'speaker'
      entry.lines.push(line.number)
      return
    }
    const heading = sectionOf(line.text)
    if (heading) {
      this.section = heading
      this.expects = null
      this.current = null
      read.lines.push(line.number)
      return
    }
    if ((this.section === 'committee' || this.section === 'people') && this.ofPeople(line)) return
    const day = this.entries.length === 0 ? takeDay(line.text) : null
    if (day) {
      read.day ??= day.day
      read.lines.push(line.number)
      return
    }
    const early = takeTimes(line.text)
    const marked = early ? null : takeNumber(line.text)
    const said = marked?.rest ?? line.text
    const depth = marked?.depth ?? null
    const times = early ?? takeTimes(said)
    if (times) {
      const label = takeBlock(times.rest)
      const { endsAt, startsAt } = times
      return this.begin(
        line,
        { startsAt, endsAt, depth, ...(label === null ? {} : { kind: 'block' }) },
        label ?? times.rest,
      )
    }
    const label = takeBlock(said)
    if (label !== null) {
      const inner = takeTimes(label)
      // The times of a block stand above it.
      if (entry && !gap && !inner && isEmpty(entry.title) && entry.people.length === 0 && entry.startsAt !== null) {
        const { isUnsure, texts } = textsIn(label, main)
        Object.assign(entry, { kind: 'block', depth, isUnsure, title: plain(label) === '' ? entry.title : texts })
        entry.lines.push(line.number)
        return
      }
      return this.begin(
        line,
        { kind: 'block', depth, startsAt: inner?.startsAt ?? null, endsAt: inner?.endsAt ?? null },
        inner?.rest ?? label,
      )
    }
    const role = takeRole(said)
    if (role) {
      const several = /s\s*(?::|–|—|-)?\s*$/iu.test(said.slice(0, said.length - role.rest.length))
      const people = role.rest === '' ? [] : peopleIn(role.rest, role.role, several)
      if (people) this.add(people, line)
      if (people) this.expects = role.rest === '' ? role.role : null
      if (people) return
    }
    const inline = withPeople(said)
    const isOwn = inline.people.length > 0
    // What is said of somebody goes on below, where the line broke in the midst.
    if (
      !gap &&
      !marked &&
      this.lastPerson &&
      entry?.people.includes(this.lastPerson) &&
      broken.test(this.lastPerson.line)
    ) {
      this.lastPerson.line = `${this.lastPerson.line} ${said}`
      entry.lines.push(line.number)
      return
    }
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
    const isSure = people !== null && (people[0]?.line !== '' || people.length > 1)
    if (people && this.expects) return this.add(people, line)
    if (people && entry && kindOf(said) === null && depth !== 1) {
      const isNext = !isEmpty(entry.title) && (isSure || (entry.people.length === 0 && !marked) || (!gap && !marked))
      if (isNext || (isEmpty(entry.title) && isSure && entry.people.length === 0)) return this.add(people, line)
    }
    this.expects = null
    const spoken = languageOf(isOwn ? inline.title : said)
    const language = entry && onlyLanguage(entry.title)
    const isTwin =
      entry !== null &&
      !gap &&
      !marked &&
      language !== null &&
      spoken === other(language) &&
      (entry.people.length === 0 || isOwn)
    if (isTwin) {
      entry.title[spoken] = unquoted(isOwn ? inline.title : said)
      entry.lines.push(line.number)
      if (isOwn) append(entry.people, inline.people)
      return
    }
    if (marked || isOwn) return this.begin(line, { depth }, said)
    if (entry === null) return this.begin(line, {}, said)
    if (isEmpty(entry.title)) {
      const { isUnsure, texts } = textsIn(said, main)
      Object.assign(entry, { title: texts, isUnsure, kind: entry.kind ?? kindOf(said) })
      entry.lines.push(line.number)
      return
    }
    if (kindOf(said)) return this.begin(line, {}, said)
    // What is said of somebody goes on below the name.
    const bracket = /^[([](.+)[)\]]$/u.exec(said)?.[1]
    if (
      !gap &&
      this.lastPerson &&
      entry.people.includes(this.lastPerson) &&
      (this.lastPerson.line === ''
        ? (bracket ?? (isOffice(said) && !isProse(said)))
        : /[,;]$/.test(this.lastPerson.line))
    ) {
      this.lastPerson.line = this.lastPerson.line === '' ? (bracket ?? said) : `${this.lastPerson.line} ${said}`
      entry.lines.push(line.number)
      return
    }
    // A title goes on in the next line where that begins with a small letter, or where it did not end.
    if (
      entry.people.length === 0 &&
      !gap &&
      language !== null &&
      (/^[\p{Ll}(]/u.test(said) || /[,:–—-]$/.test(entry.title[language] ?? ''))
    ) {
      entry.title[language] = `${entry.title[language]} ${said}`
      entry.lines.push(line.number)
      return
    }
    // What goes on from what was left out is left out too.
    if (this.isTimed && !gap && this.lastLeft === line.number - 1 && !this.isSpoken(n)) return this.leaveOut(line)
    if (isProse(said) || (this.isTimed && !gap && !this.isSpoken(n))) {
      addTexts(entry.abstract, textsIn(said, main).texts)
      entry.lines.push(line.number)
      return
    }
    if (this.isTimed && !this.isSpoken(n)) return this.leaveOut(line)
    this.begin(line, {}, said)
  }

  /** A last entry that says only that all is over is the end of what stands before it. */
  close(): void {
    const [before, end] = this.entries.slice(-2)
    if (!before || !end?.startsAt || end.people.length > 0 || isEmpty(end.title)) return
    if (!Object.values(end.title).every((title: string | null) => title === null || isEnd(title))) return
    this.entries.pop()
    before.endsAt ??= end.startsAt
    before.lines.push(...end.lines)
  }

  takeRow(row: Partial<Entry>, line: SourceLine): void {
    // What stands below a table is none of its last row.
    this.before = -1
    this.current = {
      depth: null,
      kind: null,
      startsAt: null,
      endsAt: null,
      minutes: null,
      isUnsure: false,
      title: noTexts(),
      abstract: noTexts(),
      people: [],
      lines: [line.number],
      ...row,
    }
    this.entries.push(this.current)
  }
}

const nothingRead = (): PastedProgramme => ({
  day: null,
  number: null,
  startsAt: null,
  endsAt: null,
  title: noTexts(),
  shortTitle: noTexts(),
  subtitle: noTexts(),
  abstract: noTexts(),
  people: [],
  committee: [],
  sessions: [],
  lines: [],
  leftOut: [],
})

/** Where the head of a programme stands again, in the other language: some lines after a gap that end with the same day. */
const headAgainIn = (lines: readonly SourceLine[], first: number): { from: number; to: number } | null => {
  const day = lines
    .slice(0, first)
    .map(({ text }) => takeDay(text)?.day)
    .find(Boolean)
  if (!day) return null
  const at = lines.findIndex(({ text }, n) => n > first && takeDay(text)?.day === day)
  if (at < 0) return null
  const isApart = (n: number): boolean => (lines[n]?.number ?? 0) > (lines[n - 1]?.number ?? 0) + 1
  const from = [at, at - 1, at - 2, at - 3].find((n) => n > first && isApart(n))
  return from === undefined ? null : { from, to: at + 1 }
}

/**
 * Reads the programme of a workshop out of a text: lines, a table of tabs or of `|`, in one language or in two, beside each other, one after the
 * other or one below the other. Proposes only what the text says: times, people and what stands behind their names go in letter for letter.
 * `fallback` is the language of words that show none.
 */
export const readProgramme = (text: string, fallback: Language = 'fr'): PastedProgramme => {
  const all = readLines(text)
  const lines = all.slice(0, MOST_LINES)
  const main = languageOf(text) ?? fallback
  const read = nothingRead()
  const table = readTable(lines, main)
  const rows = lines.findIndex(({ number }) => table.has(number))
  const first = rows < 0 ? firstOf(lines) : Math.min(rows, firstOf(lines.slice(0, rows)))
  const head = new Head(read, main)
  const again = headAgainIn(lines, first)
  const repeated = nothingRead()
  const headAgain = new Head(repeated, other(main))
  const body = new Body(read, main, lines)
  for (const [n, line] of lines.entries()) {
    const row = table.get(line.number)
    if (row === 'head') read.lines.push(line.number)
    else if (row) body.takeRow(row, line)
    else if (n < first) head.take(line)
    else if (again && n >= again.from && n < again.to) headAgain.take(line)
    else body.take(line, n)
  }
  body.close()
  const entries = together(body.entries)
  read.sessions = settle(entries)
  if (again && entries.length < body.entries.length) {
    for (const name of ['title', 'subtitle', 'shortTitle', 'abstract'] as const)
      for (const language of ['fr', 'en'] as const) read[name][language] ??= repeated[name][language]
    read.lines.push(...repeated.lines)
    read.leftOut.push(...repeated.leftOut)
  } else if (again)
    read.leftOut.push(...lines.slice(again.from, again.to).map(({ number, text: said }) => ({ number, text: said })))
  read.leftOut.push(...all.slice(MOST_LINES).map(({ number, text: said }) => ({ number, text: said })))
  read.leftOut.sort((one, two) => one.number - two.number)
  return read
}
