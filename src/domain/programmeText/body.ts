import { isEmpty, isOfNobody, isProse, onlyLanguage, other, textsIn, unquoted, withPeople, type Entry } from './entry'
import { languageOf, type Language } from './languageOf'
import { plain, type SourceLine } from './lines'
import {
  isFarewell,
  isHalfDay,
  isNote,
  kindOf,
  sectionOf,
  takeBlock,
  takeDay,
  takeField,
  takeLineOfDay,
  takeNumber,
  takeRole,
  takeRoleInBrackets,
  takeRoleOfHalfDay,
  takeTimes,
  timesIn,
  type Section,
} from './marks'
import { acronym, isOffice, isSureName, peopleIn, surePeople } from './people'
import { addTexts, append, leaveOut, type PastedProgramme } from './programme'
import { broken, footnotesIn, nameAhead, takeCommittee } from './bodyLines'
import { Sessions } from './sessions'

/** Reads the programme itself, line by line. */
export class Body extends Sessions {
  private section: Section | null = null
  private isOver = false
  /** The session whose abstract was announced: what follows is prose of it. */
  private inAbstract: Entry | null = null
  private readonly footnotes: Set<number>
  private lastLeft = -1
  private ahead: Entry | null = null
  private readonly isTimed: boolean

  constructor(
    read: PastedProgramme,
    main: Language,
    private readonly lines: readonly SourceLine[],
  ) {
    super(read, main)
    this.isTimed = lines.filter(({ text }) => timesIn(takeNumber(text)?.rest ?? text) !== null).length > 1
    this.footnotes = footnotesIn(lines)
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

  /** A line that is of no session: a heading, a day, a note, the end of a mail. Whether it was one. */
  private takeAside(line: SourceLine, gap: boolean): boolean {
    const { current: entry, read } = this
    if (
      entry &&
      !gap &&
      this.section !== 'people' &&
      (takeRole(line.text)?.rest === '' || /^participant\S*\s*:$/iu.test(line.text))
    ) {
      this.expects = takeRole(line.text)?.role ?? 'speaker'
      entry.lines.push(line.number)
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
    if (ofHalf) {
      append(read.people, ofHalf)
      this.current = null
      read.lines.push(line.number)
      return true
    }
    const isMarked = timesIn(line.text) !== null || takeNumber(line.text) !== null
    const day = this.entries.length === 0 ? takeDay(line.text) : null
    const only = takeLineOfDay(line.text, read.day) ?? day
    if (only) {
      read.day ??= only.day
      this.day = only.day === read.day ? null : only.day
      this.isOver = false
      this.current = null
      read.lines.push(line.number)
      return true
    }
    this.isOver = !timesIn(line.text) && (this.isOver || isFarewell(line.text))
    if (this.isOver || this.footnotes.has(line.number) || (!isMarked && (isNote(line.text) || isHalfDay(line.text)))) {
      this.leaveOut(line)
      return true
    }
    return false
  }

  take(line: SourceLine, n: number): void {
    const gap = line.isApart || this.isParted
    this.isParted = false
    if (this.takeAside(line, gap)) return
    const { current: entry, main, read } = this
    if (entry && this.inAbstract === entry && isProse(line.text)) {
      addTexts(entry.abstract, textsIn(line.text, main).texts)
      entry.lines.push(line.number)
      return
    }
    const field = takeField(line.text)
    const early = field?.field === 'time' ? takeTimes(field.rest) : timesIn(line.text)
    const marked = early ? null : takeNumber(line.text)
    const said = marked?.rest ?? line.text
    const depth = marked?.depth ?? null
    const times = early ?? timesIn(said)
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
    if (entry && isOfNobody(said)) {
      entry.lines.push(line.number)
      return
    }
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
    // `Discussion : A B (C)` below a talk that says nobody of it yet.
    const discussed = entry && !marked && !this.isTimed ? /^discussions?\s*:\s*(?=\p{Lu})/iu.exec(said) : null
    const discussants = discussed && peopleIn(said.slice(discussed[0].length), 'discussant', true)
    if (discussants) return this.add(discussants, line)
    const role = takeRole(said)
    if (role) {
      const several = /s\s*(?::|–|—|-)?\s*$/iu.test(said.slice(0, said.length - role.rest.length))
      const people = role.rest === '' ? [] : peopleIn(role.rest, role.role, several)
      // Behind all talks, whoever discusses is of the whole.
      const isOfAll =
        role.role !== 'speaker' && gap && !this.isTimed && this.entries.every(({ kind }) => kind !== 'block')
      if (people && isOfAll && entry && !isEmpty(entry.title)) {
        append(read.people, people)
        read.lines.push(line.number)
        return
      }
      if (people?.length && !entry && role.role === 'speaker') this.begin(line, { depth }, '')
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
      !isOwn &&
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
    const isSure = people !== null && (people[0]?.line !== '' || people.length > 1 || isSureName(people[0]?.name ?? ''))
    if (people && this.expects) return this.add(people, line)
    if (people && entry && kindOf(said) === null && depth !== 1) {
      // Where names stand above titles, the next ones are of the next talk.
      if (this.namedFirst === entry && isSure && !this.isTimed) return this.begin(line, { depth }, said)
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
    const isSentence = /\p{Ll}\.$/u.test(said)
    // A note behind all, with a bullet or a star in front.
    if (marked && depth === 3 && !isOwn && gap && this.isTimed && isSentence && !this.isSpoken(n))
      return this.leaveOut(line)
    // The time stands above, on a line of its own.
    const isCalled = entry !== null && !gap && !marked && isEmpty(entry.title) && entry.people.length === 0
    if (isOwn && isCalled && entry.startsAt !== null) return this.call(said, line)
    if (marked || isOwn) return this.begin(line, { depth }, said)
    const isLong = isSentence && plain(said).split(' ').length > 4
    if (entry === null) return isLong && !this.isSpoken(n) ? this.leaveOut(line) : this.begin(line, {}, said)
    // What is said of somebody goes on below the name.
    const bracket = /^[([](.+)[)\]]$/u.exec(said)?.[1]
    const isLast = isEmpty(entry.title) && (this.lines[n + 1]?.isApart ?? true)
    if (isEmpty(entry.title) && (isLast || !this.lastPerson || !(acronym.test(said) || isOffice(said))))
      return this.call(said, line)
    if (kindOf(said)) return this.begin(line, {}, said)
    if (
      !gap &&
      this.lastPerson &&
      entry.people.includes(this.lastPerson) &&
      (this.lastPerson.line === ''
        ? (bracket ?? ((isOffice(said) || acronym.test(said)) && !isProse(said)))
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
    if ((this.isTimed || isLong) && !this.isSpoken(n)) return this.leaveOut(line)
    this.begin(line, {}, said)
  }
}
