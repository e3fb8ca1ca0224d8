import { isOffer } from './breaks'
import {
  isDiscussed,
  isEmpty,
  noTexts,
  textsIn,
  unquoted,
  withPeople,
  type Entry,
  type PastedTexts,
  type Shape,
} from './entry'
import { type Language } from './languageOf'
import { MOST_OF_A_LINE, plain, type SourceLine } from './lines'
import { isEnd, takeBlock, isKindOfTalk, kindOf, kindOfTexts, laterBy, takeEach, takeLength, timesIn } from './marks'
import { takeRole, type PastedRole } from './roles'
import { isSureName, peopleIn, surePeople, type PastedPerson } from './people'
import { append, type PastedProgramme } from './programme'

/** A title without the small pictures that end it, and without who wrote it of themselves. */
const withoutPictures = (title: string): string => {
  if (title.length > MOST_OF_A_LINE) return title
  const rest = title
    // `Wrap-up, bus to the station at 16:30`
    .replace(/,\s+[^,:;()]{3,40}\s(?:at|à|by|vers)\s\d{1,2}\s?[:h.]\s?\d{0,2}(?:\s?[ap]\.?m\.?)?$/iu, '')
    // `Tour de table, max. 3 slides per partner`
    .replace(
      /,\s+(?:max(?:imum|\.)?|up to|at most|au plus|jusqu[’']à)\s\d{1,3}\s(?:slides?|diapos?|min\p{L}*\.?|pages?)(?:\s(?:per|par|for each|pour chaque)\s\p{L}+|\s(?:each|chacune?))?$/iu,
      '',
    )
    .replace(/\s*\((?:moi|me)\)\s*$/iu, '')
    // `A round table, with:` and below it who
    .replace(/,\s+(?:avec|with)\s?:?$/iu, '')
    .replace(/\s+[–—-]+\s*$/u, '')
    .replace(/(?:\s*[\p{Extended_Pictographic}\ufe0f\u200d])+\s*$/u, '')
  return rest === '' ? title : rest
}

/** A title behind the kind of talk without the quotation marks around it: `Conférence inaugurale – « … »`. */
const calledIn = (title: string): string => {
  // `« A title » (conférence inaugurale)`
  const [, inner = '', said = ''] =
    title.length > MOST_OF_A_LINE ? [] : (/^((?:«[^«»]+»|“[^“”]+”|"[^"]+"))\s*\(([^()]{4,60})\)$/u.exec(title) ?? [])
  if (inner !== '' && isKindOfTalk(said)) return unquoted(inner)
  const match =
    title.length > MOST_OF_A_LINE
      ? null
      : /^([^«“"]{4,60}?)(\s*[:,–—-]\s*)(?:«\s*([^«»]+?)\s*»|“([^“”]+)”|"([^"]+)")\.?$/u.exec(title)
  const [, kind = '', mark = '', ...names] = match ?? []
  return isKindOfTalk(kind) ? `${kind}${mark}${names.find(Boolean) ?? ''}` : title
}

/** What a title says of its session: a talk that somebody gives is no break, but for one that offers food and nothing else. */
const saidKind = (title: string, texts: PastedTexts, people: readonly PastedPerson[]): Entry['kind'] => {
  const kind = kindOf(title) ?? kindOfTexts(texts)
  const isGiven = people.some(({ role }) => role === 'speaker')
  return kind === 'break' && isGiven && !isOffer(title) ? null : kind
}

/** The label of a block in front of other words of its line: `Session 1` before `Chair: A B`. */
const labelOf = (text: string, words: string): string =>
  text.endsWith(words) || text.replace(/\)$/u, '').endsWith(words)
    ? (timesIn(text.slice(0, text.lastIndexOf(words)))?.rest ?? text.slice(0, text.lastIndexOf(words))).replace(
        /[\s.:,;|–—([-]+$/u,
        '',
      )
    : ''

/** Whoever leads, as the words behind the label of a block say and nothing else: `Chair: A B`, `(prés. : A B)`, `A B, présidente`; null where they say something else. */
export const leadsIn = (words: string): PastedPerson[] | null => {
  const said = words
    .trim()
    .replace(/^[([](.*)[)\]]$/u, (whole, inner: string) =>
      /^[^()]*(?:\([^()]*\)[^()]*)*$/u.test(inner) ? inner : whole,
    )
  const role = takeRole(said)
  const people = role ? role.rest !== '' && peopleIn(role.rest, role.role, true) : peopleIn(said, 'speaker')
  return people && (role ?? people.every((person) => person.role !== 'speaker')) ? people : null
}

/** The sessions of a text on the way: the one that lines are read for, and whoever was named last. */
export class Sessions {
  readonly entries: Entry[] = []
  protected current: Entry | null = null
  protected expects: PastedRole | null = null
  /** Whether what follows is none of the entry before it, as below a table. */
  protected isParted = false
  /** Whether the line below names whoever speaks, and what they are of. */
  protected isNamedBelow = false
  /** The day that lines are of, where another than the one of the whole. */
  protected day: string | null = null
  protected lastPerson: PastedPerson | null = null
  /** A session whose speaker stands above its title. */
  protected namedFirst: Entry | null = null

  constructor(
    protected readonly read: PastedProgramme,
    protected readonly main: Language,
    protected readonly shape: Shape,
  ) {}

  /** A session that a line begins: `given` is what its marks say, `said` the rest. */
  protected begin(line: SourceLine, given: Partial<Entry>, said: string): void {
    const inner = given.startsAt ? null : timesIn(said)
    const times = inner ?? { startsAt: given.startsAt ?? null, endsAt: given.endsAt ?? null }
    const whole = takeLength(inner?.rest ?? said)
    const words = whole?.rest ?? inner?.rest ?? said
    const parted = withPeople(words, this.shape)
    // `Machine-Marked Essays: A Trial`, and below it whoever speaks.
    const found = parted.people.length > 0 ? parted.people : (surePeople(words) ?? [])
    const isNobody =
      this.isNamedBelow && found.length > 0 && found.every(({ name, role }) => role === 'speaker' && !isSureName(name))
    const { people, title: written } = isNobody ? { people: [], title: words } : parted
    // `A title (20 min) – A B`
    const length = whole ?? takeLength(written)
    const called = whole || !length ? written : length.rest
    const each = takeEach(called)
    const title = calledIn(withoutPictures(each?.rest ?? called))
    const end = times.endsAt ?? (times.startsAt && length ? laterBy(times.startsAt, length.minutes) : null)
    // `Session 1 – Chair: A B`
    const label = given.kind === 'block' && words !== line.text ? labelOf(line.text, words) : ''
    const chairs = label === '' ? null : leadsIn(words)
    const named = chairs ?? (people.length === 0 && !isNobody && given.kind !== 'block' ? surePeople(words) : null)
    const { isUnsure, texts } = textsIn(title, this.main, this.shape.leading, this.shape.isMixed)
    // The label of a block may stand there in both languages.
    if (given.kind === 'block')
      for (const language of ['fr', 'en'] as const)
        texts[language] = takeBlock(texts[language] ?? '') || texts[language]
    this.current = {
      depth: null,
      day: this.day,
      abstract: noTexts(),
      ...given,
      startsAt: times.startsAt,
      endsAt: end,
      minutes: end === null ? (length?.minutes ?? null) : null,
      kind: given.kind ?? saidKind(title, texts, people) ?? (isDiscussed(words) ? 'discussion' : null),
      title: chairs
        ? textsIn(label, this.main, this.shape.leading, this.shape.isMixed).texts
        : named || plain(title) === ''
          ? noTexts()
          : texts,
      isUnsure: isUnsure || chairs !== null,
      people: named ?? people,
      lines: [line.number],
      isApart: line.isApart,
      ...(each && { each: each.minutes }),
    }
    this.lastPerson = this.current.people.at(-1) ?? null
    this.expects = null
    this.entries.push(this.current)
  }

  /** Whoever a line names, beside those of the session that it stands in. */
  protected add(people: readonly PastedPerson[], { number }: SourceLine): void {
    const place = this.current ?? this.read
    append(place.people, people)
    if (!place.lines.includes(number)) place.lines.push(number)
    this.lastPerson = place.people.at(-1) ?? null
  }

  /** Gives a session that has none its title. */
  protected call(said: string, line: SourceLine): void {
    const entry = this.current
    if (!entry) return this.begin(line, {}, said)
    const length = takeLength(said)
    const { people, title } = withPeople(length?.rest ?? said, this.shape)
    if (length && entry.startsAt !== null) entry.endsAt ??= laterBy(entry.startsAt, length.minutes)
    else if (length) entry.minutes ??= length.minutes
    const { isUnsure, texts } = textsIn(title, this.main, this.shape.leading, this.shape.isMixed)
    Object.assign(entry, { title: texts, isUnsure, kind: entry.kind ?? saidKind(title, texts, people) })
    if (entry.people.length > 0) this.namedFirst = entry
    append(entry.people, people)
    entry.lines.push(line.number)
  }

  /** An entry that says only that all is over, of a day or of one of two languages, is the end of what stands before it. */
  close(isHalf: boolean): void {
    // In one of two languages, what ends a programme is called otherwise in the other.
    if (isHalf) return
    for (let at = this.entries.length - 1; at > 0; at--) {
      const [before, end] = this.entries.slice(at - 1, at + 1)
      if (!before || !end?.startsAt || end.endsAt !== null || end.people.length > 0 || isEmpty(end.title)) continue
      if (!Object.values(end.title).every((title: string | null) => title === null || isEnd(title))) continue
      this.entries.splice(at, 1)
      if (before.startsAt !== null) before.endsAt ??= end.startsAt
      before.lines.push(...end.lines)
    }
  }

  /** A session that a row of a table holds. */
  takeRow(row: Partial<Entry>, line: SourceLine): void {
    // What stands below a table is none of its last row.
    this.isParted = true
    const before = this.current
    const title = row.title ?? noTexts()
    const isSame = before?.isRow === true && before.day === (row.day ?? this.day)
    // Rows for each of those who speak in one session.
    const isAgain =
      isSame &&
      row.startsAt != null &&
      row.startsAt === before.startsAt &&
      !isEmpty(title) &&
      title.fr === before.title.fr &&
      title.en === before.title.en
    const goesOn = isSame && row.startsAt == null && isEmpty(title) && (row.people ?? []).length > 0
    if (before && (isAgain || goesOn)) {
      append(before.people, row.people ?? [])
      before.lines.push(line.number)
      return
    }
    this.current = {
      depth: null,
      day: this.day,
      kind: null,
      startsAt: null,
      endsAt: null,
      minutes: null,
      isUnsure: false,
      title: noTexts(),
      abstract: noTexts(),
      people: [],
      lines: [line.number],
      isRow: true,
      ...row,
    }
    this.entries.push(this.current)
  }
}
