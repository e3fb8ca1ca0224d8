import { isRow, type Row } from '../../src/domain/row'
import type { Locale } from '../../src/i18n/locales'
import type { Foreign, ForeignPerson, ForeignSession, Importing, Said } from './foreign'
import { byStart, grouped, kindOf, localeIn, minutesAfter, Reading, sameName, spanOf, spoken, textsOf } from './reading'

/**
 * What pretalx’s API answers (`/api/events/<event>/submissions/` or `/talks/`, and beside them `/speakers/`, `/slots/`, `/rooms/`, `/tracks/`,
 * `/submission-types/` and the event itself): every submission that takes place is a session of one workshop, a track is a block. Speakers, slots and names
 * are nested in a submission, or given by a code or a number of which another file tells more.
 */

/** A file with its name. */
export interface Given<T> {
  name: string
  file: T
}

type Kind = 'submission' | 'speaker' | 'slot' | 'type' | 'track' | 'room'

/** What the rows of an answer are, told by the fields that they alone have. */
const kindOfRow = (row: Row): Kind | null => {
  if ('start' in row && 'submission' in row && !('title' in row)) return 'slot'
  if ('code' in row && 'title' in row) return 'submission'
  if ('code' in row && 'name' in row) return 'speaker'
  if (!('id' in row && 'name' in row)) return null
  if ('default_duration' in row) return 'type'
  return 'capacity' in row || 'guid' in row ? 'room' : 'color' in row ? 'track' : null
}

const rowsIn = (file: unknown): readonly unknown[] | null => {
  if (Array.isArray(file)) return file
  return isRow(file) && Array.isArray(file.results) ? file.results : null
}

const isEvent = (file: unknown): file is Row =>
  isRow(file) && 'slug' in file && 'name' in file && ('date_from' in file || 'timezone' in file)

/** Whether a file is an answer of the API: a page of a list, a list of which the pages were joined, one row of it, or the event. */
export const isPretalx = (file: unknown): boolean => {
  if (isEvent(file) || (isRow(file) && Array.isArray(file.results) && 'next' in file)) return true
  const rows = rowsIn(file) ?? [file]
  return rows.some((row) => isRow(row) && kindOfRow(row) !== null)
}

/** A page of a list. */
interface Page {
  name: string
  /** What its rows are; null where it has none. */
  kind: Kind | null
  rows: readonly unknown[]
  /** Whether the file is the row itself. */
  isAlone: boolean
  /** The place of its rows in the file: `results.`. */
  at: string
  /** Which of its list it is: the number of the page, or that of its first row. */
  position: number
  /** Which comes after it, and before it; null for none. */
  next: number | null
  previous: number | null
  count: number | null
  /** The path of the list, where the page says so. */
  list: string
}

/** Which page an address leads to: `?page=3`, or `?limit=25&offset=50`. */
const pageAt = (address: unknown) => {
  if (typeof address !== 'string' || !URL.canParse(address)) return null
  const { pathname, searchParams } = new URL(address)
  const number = (name: string): number => Number(searchParams.get(name) ?? 0)
  const byRow = searchParams.has('offset') || searchParams.has('limit')
  // What was asked beside tells lists of one path apart: `?state=accepted`.
  const asked = [...searchParams].filter(([name]) => !['page', 'page_size', 'offset', 'limit'].includes(name))
  const list = [pathname, ...asked.map((pair) => pair.join('=')).sort()].join('&')
  return { byRow, list, limit: number('limit'), position: byRow ? number('offset') : number('page') || 1 }
}

const pageOf = ({ file, name }: Given<unknown>): Page => {
  const rows = rowsIn(file) ?? [file]
  const answer = isRow(file) && Array.isArray(file.results) ? file : undefined
  const [next, previous] = [pageAt(answer?.next), pageAt(answer?.previous)]
  const beside = next ?? previous
  const step = beside?.byRow ? beside.limit || rows.length : 1
  const first = rows.find((row) => isRow(row) && kindOfRow(row) !== null)
  return {
    name,
    kind: isRow(first) ? kindOfRow(first) : null,
    rows,
    isAlone: rowsIn(file) === null,
    at: answer ? 'results.' : '',
    position: next ? next.position - step : previous ? previous.position + step : 1,
    // An address that leads to no page leads to none that is there.
    next: next?.position ?? (answer?.next ? Number.NaN : null),
    previous: previous?.position ?? null,
    count: typeof answer?.count === 'number' ? answer.count : null,
    list: beside?.list ?? '',
  }
}

/** Names each page that is led to and is not there, each list of which less is there than it counts, and what is of another event. */
const checkPages = (reading: Reading, pages: readonly Page[]): void => {
  const [event, ...others] = new Set(pages.flatMap(({ list }) => /\/events\/([^/]+)\//.exec(list)?.[1] ?? []))
  const lists = grouped(pages, ({ list }) => list)
  /** Which of what leads to a page leads to none that is there. */
  const astray = (page: Page): ('next' | 'previous')[] => {
    const others = lists.get(page.list) ?? []
    const isThere = (position: number): boolean => others.some((one) => one !== page && one.position === position)
    return (['next', 'previous'] as const).filter((name) => page[name] !== null && !isThere(page[name]))
  }
  for (const page of pages) {
    reading.file = page.name
    for (const name of astray(page)) reading.wrong(name, 'page')
    const whole = page.list ? (lists.get(page.list) ?? []) : [page]
    const isLast = page.next === null && !whole.some((one) => astray(one).length)
    const rows = whole.reduce((sum, one) => sum + one.rows.length, 0)
    if (isLast && page.count !== null && page.count > rows) reading.wrong('count', 'count')
    if (others.length && page.list && !page.list.includes(`/events/${event}/`)) reading.wrong('next', 'otherEvent')
  }
}

/** A row with its place. */
interface Placed {
  row: Row
  /** `results.3.` */
  at: string
  file: string
}

/** What the files say of each kind, by code or number: each once, and what comes again adds what was missing. */
type Tables = Record<Kind, Map<string, Placed>>

const tablesOf = (reading: Reading, pages: readonly Page[]): Tables => {
  const tables: Tables = {
    submission: new Map(),
    speaker: new Map(),
    slot: new Map(),
    type: new Map(),
    track: new Map(),
    room: new Map(),
  }
  for (const { at: before, isAlone, kind, name: file, rows } of pages) {
    reading.file = file
    for (const [n, value] of rows.entries()) {
      const at = isAlone ? '' : `${before}${n}.`
      if (!isRow(value)) {
        reading.wrong(at.slice(0, -1), 'object')
        continue
      }
      if (!kind) {
        reading.leaveSome(`${file}: unknownRow`, 1)
        continue
      }
      const own = kindOfRow(value) ?? kind
      const name = own === 'submission' || own === 'speaker' ? 'code' : 'id'
      const id = reading.line(value[name], `${at}${name}`) || `${file} ${n}`
      const there = tables[own].get(id)
      if (!there) {
        tables[own].set(id, { row: value, at, file })
        continue
      }
      // Two under one code are two.
      if (own === 'submission' && JSON.stringify(value.title) !== JSON.stringify(there.row.title)) {
        tables[own].set(`${id} ${file} ${n}`, { row: value, at, file })
        continue
      }
      reading.leaveSome(`${own}: twice`, 1)
      const missing = Object.entries(value).filter(([field]) => (there.row[field] ?? null) === null)
      there.row = { ...there.row, ...Object.fromEntries(missing) }
    }
  }
  return tables
}

/** States of what takes place. */
const takesPlace: readonly string[] = ['accepted', 'confirmed']

/** What tells one thing from another there, and says nothing of it. */
const ids = ['id', 'guid', 'uuid', 'event', 'position']

const ofSubmission = [
  ...ids,
  'code',
  'title',
  'abstract',
  'description',
  'state',
  'content_locale',
  'duration',
  'submission_type',
  'submission_type_id',
  'track',
  'track_id',
  'tag_ids',
  'speakers',
  'slot',
  'slots',
  'slot_count',
]
const ofSlot = [
  ...ids,
  'start',
  'end',
  'duration',
  'room',
  'room_id',
  'submission',
  'schedule',
  'slot_type',
  'is_visible',
]
const ofSpeaker = ['code', 'name', 'biography', 'submissions']
const ofName = [...ids, 'name', 'default_duration']
const ofTheEvent = [
  'slug',
  'name',
  'timezone',
  'date_from',
  'date_to',
  'is_public',
  'locale',
  'locales',
  'content_locales',
]

interface Held {
  language: string
  room: Said
  session: ForeignSession
}

/** Reads submissions, with what the other files say of them. */
class Submissions {
  private readonly speaking = new Set<string>()
  private readonly used = new Set<Placed>()
  private readonly slotsOf: ReadonlyMap<string, Placed[]>

  constructor(
    private readonly reading: Reading,
    private readonly tables: Tables,
    private readonly given: Locale,
  ) {
    this.slotsOf = grouped(tables.slot.values(), ({ row: { submission } }) =>
      isRow(submission) ? String(submission.code) : typeof submission === 'string' ? submission : '',
    )
  }

  /** A name that is nested, or said by its text, or by the number of one that another file names. */
  private named(kind: 'track' | 'type' | 'room', value: unknown, path: string, locale: Locale): Said {
    const { reading } = this
    if (typeof value === 'number') {
      const there = this.tables[kind].get(String(value))
      if (!there) reading.leaveSome(`submission.${kind === 'type' ? 'submission_type' : kind}=${value}: inNoFile`, 1)
      return there ? this.in(there, () => reading.saidLine(there.row.name, `${there.at}name`, locale)) : {}
    }
    if (!isRow(value) || !('name' in value)) return reading.saidLine(value, path, locale)
    reading.leaveRest(value, kind, ofName)
    return reading.saidLine(value.name, `${path}.name`, locale)
  }

  /** Reads in the file of a row. */
  private in<T>({ file }: Placed, read: () => T): T {
    const { reading } = this
    const before = reading.file
    reading.file = file
    const answer = read()
    reading.file = before
    return answer
  }

  private people(value: unknown, path: string, locale: Locale): ForeignPerson[] {
    const { reading } = this
    return reading.list(value, path).flatMap((one, n) => {
      const at = `${path}.${n}`
      const code = isRow(one) ? reading.line(one.code, `${at}.code`) : reading.line(one, at)
      const there = this.tables.speaker.get(code)
      const isFirst = !this.speaking.has(code)
      if (code) this.speaking.add(code)
      if (!isRow(one) && !there) {
        if (code) reading.leaveSome(`submission.speakers=${code}: inNoFile`, 1)
        return []
      }
      const rows: Placed[] = [
        ...(isRow(one) ? [{ row: one, at: `${at}.`, file: reading.file ?? '' }] : []),
        ...(there ? [there] : []),
      ]
      const names = rows.map((placed) => this.in(placed, () => reading.line(placed.row.name, `${placed.at}name`)))
      for (const { row } of rows) if (row !== there?.row || isFirst) reading.leaveRest(row, 'speaker', ofSpeaker)
      const name = reading.name(names)
      if (!name) return []
      const [biography = {}] = rows
        .map((placed) => this.in(placed, () => reading.said(placed.row.biography, `${placed.at}biography`, locale)))
        .filter((said) => Object.keys(said).length)
      return [{ id: code || name, name, biography, affiliation: {} }]
    })
  }

  /** When and where it takes place: what is nested in it, or what a file of slots says. */
  private slots({ at, file, row }: Placed): Placed[] {
    const { reading } = this
    const listed = reading.list(row.slots, `${at}slots`).flatMap((one, n): Placed[] => {
      const there = isRow(one) ? this.tables.slot.get(String(one.id)) : this.tables.slot.get(String(one))
      if (there) this.used.add(there)
      if (isRow(one)) return [{ row: one, at: `${at}slots.${n}.`, file }]
      if (!there) reading.leaveSome('submission.slots: inNoFile', 1)
      return there ? [there] : []
    })
    if (listed.length) return listed
    const { slot } = row
    if (slot !== null && slot !== undefined) return [{ row: reading.row(slot, `${at}slot`), at: `${at}slot.`, file }]
    const own = this.slotsOf.get(String(row.code)) ?? []
    for (const one of own) this.used.add(one)
    return own
  }

  private held(slot: Placed, session: ForeignSession, language: string, minutes: number | null): Held {
    const { reading } = this
    return this.in(slot, () => {
      const { at, row } = slot
      const startsAt = reading.instant(row.start, `${at}start`)
      const end = reading.instant(row.end, `${at}end`)
      const lasts = reading.minutes(row.duration, `${at}duration`) ?? minutes
      reading.leaveRest(row, 'slot', [...ofSlot, ...(row.submission === null ? ['description'] : [])])
      const endsAt = end ?? (startsAt && lasts ? minutesAfter(startsAt, lasts) : null)
      const room = this.named('room', row.room, `${at}room`, session.locale)
      return { language, room, session: { ...session, startsAt, endsAt } }
    })
  }

  /** The sessions of a submission, one for each slot; none of one that does not take place. */
  read(placed: Placed): Held[] {
    const { reading } = this
    const { at, file, row } = placed
    reading.file = file
    const state = reading.line(row.state, `${at}state`)
    if (state && !takesPlace.includes(state)) {
      reading.leaveSome(`submission.state=${state}: state`, 1)
      for (const slot of this.slotsOf.get(String(row.code)) ?? []) this.used.add(slot)
      return []
    }
    const language = reading.line(row.content_locale, `${at}content_locale`)
    const locale = localeIn(language) ?? this.given
    if (language && !localeIn(language)) reading.leaveSome(`submission.content_locale=${language} (${locale})`, 1)
    reading.leaveRest(row, 'submission', ofSubmission)
    const minutes = reading.minutes(row.duration, `${at}duration`)
    const session: ForeignSession = {
      title: reading.needed(row.title, `${at}title`, locale),
      locale,
      kind: kindOf(this.named('type', row.submission_type, `${at}submission_type`, locale)),
      block: this.named('track', row.track, `${at}track`, locale),
      startsAt: null,
      endsAt: null,
      texts: textsOf(
        reading.said(row.abstract, `${at}abstract`, locale),
        reading.said(row.description, `${at}description`, locale),
      ),
      people: this.people(row.speakers, `${at}speakers`, locale),
    }
    const slots = this.slots(placed).map((slot) => this.held(slot, session, language, minutes))
    const timed = slots.filter(({ session: { startsAt } }) => startsAt)
    if (timed.length) return timed
    reading.leaveSome('submission: undated', 1)
    return slots.length ? slots.slice(0, 1) : [{ language, room: {}, session }]
  }

  /** Slots of no submission are breaks, where they say what they are called. */
  breaks(): Held[] {
    const { reading } = this
    return [...this.tables.slot.values()].flatMap((slot) => {
      if (this.used.has(slot)) return []
      const { at, row } = slot
      const title = this.in(slot, () =>
        row.submission === null ? reading.saidLine(row.description, `${at}description`, this.given) : {},
      )
      if (!Object.keys(title).length) {
        reading.leaveSome('slot: noTalk', 1)
        return []
      }
      const session: ForeignSession = {
        title,
        locale: this.given,
        kind: 'break',
        block: {},
        startsAt: null,
        endsAt: null,
        texts: {},
        people: [],
      }
      return [this.held(slot, session, '', null)]
    })
  }

  /** Notes what no talk asked for, and what stands in the files of names. */
  leaveOthers(): void {
    const { reading, tables } = this
    const silent = [...tables.speaker.keys()].filter((code) => !this.speaking.has(code))
    reading.leaveSome('speaker: noTalk', silent.length)
    for (const kind of ['track', 'type', 'room'] as const)
      for (const { row } of tables[kind].values()) reading.leaveRest(row, kind, ofName)
  }
}

/** @param files of each of which `isPretalx` says that it is one */
export const readPretalx = (
  files: readonly Given<unknown>[],
  { locale, title: called, zone: said }: Importing,
): Foreign => {
  const reading = new Reading()
  const pages = files.filter(({ file }) => !isEvent(file)).map(pageOf)
  checkPages(reading, pages)
  const tables = tablesOf(reading, pages)
  const submissions = new Submissions(reading, tables, locale)
  const events = files.flatMap(({ file, name }) => (isEvent(file) ? [{ event: file, name }] : []))
  for (const { name } of events.slice(1)) {
    reading.file = name
    reading.wrong('slug', 'otherEvent')
  }
  const { event = {}, name = files[0]?.name } = events[0] ?? {}
  reading.file = name
  const title = called ? { [locale]: called } : reading.saidLine(event.name, 'name', locale)
  if (!Object.keys(title).length) reading.wrong('name', 'titleMissing')
  const zone = reading.zone(event.timezone, 'timezone', said)
  reading.leaveRest(event, 'event', ofTheEvent)
  const talks = [...tables.submission.values()].flatMap((one) => submissions.read(one))
  const all = byStart([...talks, ...submissions.breaks()], ({ session }) => session.startsAt)
  submissions.leaveOthers()
  reading.file = files[0]?.name
  if (!talks.length && !reading.problems.length) reading.wrong('results', 'nothing')
  const rooms = new Map(all.flatMap(({ room }) => (Object.keys(room).length ? [[sameName(room), room] as const] : [])))
  const [place = {}] = rooms.values()
  if (rooms.size > 1) reading.leaveSome('slot.room', all.length)
  const workshop = {
    title,
    zone,
    texts: {},
    place: { name: rooms.size === 1 ? place : {}, address: {} },
    url: '',
    moderators: [],
    languages: spoken(all.map(({ language }) => language)),
    ...spanOf(all.map(({ session }) => session)),
    sessions: all.map(({ session }) => session),
  }
  return { title, workshops: [workshop], notTaken: reading.notTaken, problems: reading.problems }
}
