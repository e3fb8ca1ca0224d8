import { deskNames } from '../../src/domain/desk'
import { isRow, without, type Row } from '../../src/domain/row'
import { readFields, writeFields, type Fields, type Resolve } from './codecs'
import { draftFields, mediaFields, organisationFields, personFields, seriesFields, sessionFields } from './fields'
import type { SeriesFile, SessionEntry, WorkshopEntry, WorkshopState } from './seriesSchema'
import { slugify, type Texts } from '../../src/domain/texts'
import { resolveWallTime } from '../../src/domain/time'

/** A session with its key settled, and its fields in their usual shape. */
export interface SessionForm {
  key: string
  /** Whether the file gave no key, so that it was made from the title. */
  derived: boolean
  fields: Row
  sessions: SessionForm[]
}

export interface StateForm {
  fields: Row
  programme: SessionForm[]
}

export interface WorkshopForm extends StateForm {
  status: 'draft' | 'published'
  aside: SessionForm[]
  draft?: StateForm
}

/** A series file in its usual shape: nothing null, nothing blank, every key there. What a file means; two files that mean the same are equal. */
export interface SeriesForm {
  /** Without a status nothing is said of it: it is named only. */
  series: { key: string; status?: 'draft' | 'published'; fields: Row; draft?: Row }
  workshops: Map<string, WorkshopForm>
  sessions: SessionForm[]
  people: Map<string, Row>
  organisations: Map<string, Row>
  /** By the path that an export gives them: `media/<file name>`. */
  media: Map<string, Row>
  /** Where a file has each of them, if it comes from one. */
  pictures?: ReadonlyMap<string, string>
  /** By the same paths, the fingerprints of the stored files: what they are made of, and nothing of what a file means. */
  fingerprints?: ReadonlyMap<string, string>
}

/** The last part of a path: the name under which a picture is stored. */
export const fileNameOf = (path: string): string => path.replace(/^.*[\\/]/s, '')

/** The path that an export gives a picture, wherever a file has it. */
export const picturePath = (path: string): string => `media/${fileNameOf(path)}`

const itself: Resolve = (collection, name) => (collection === 'media' ? picturePath(name) : name)

/** Fields in their usual shape: written and read back. */
const normal = (fields: Fields, entry: Row): Row => readFields(fields, writeFields(fields, entry, itself), itself)

/** The key that a session's title gives, English first. */
export const keyFromTitle = (title: Texts | null | undefined, fallback: string): string =>
  slugify(title?.en ?? Object.values(title ?? {}).find(Boolean) ?? '') || fallback

/**
 * `key`, with a number where it is taken.
 * @param last the number that each key was given last, where many are made of few titles
 */
export const freeKey = (
  key: string,
  taken: { has: (key: string) => boolean },
  last: Map<string, number> = new Map(),
): string => {
  for (let n = (last.get(key) ?? 0) + 1; ; n++) {
    const candidate = n === 1 ? key : `${key}-${n}`
    if (taken.has(candidate)) continue
    last.set(key, n)
    return candidate
  }
}

const everySession = (entries: readonly SessionEntry[] | null | undefined): SessionEntry[] =>
  (entries ?? []).flatMap((entry) => [entry, ...everySession(entry.sessions)])

/**
 * Settles keys within one list of sessions: those that were given first, then those made from titles.
 * @param others keys of sessions that stand elsewhere in the same workshop
 */
const keysOf = (entries: readonly SessionEntry[], others: Iterable<string> = []): ReadonlyMap<SessionEntry, string> => {
  const taken = new Set([...others, ...entries.map(({ key }) => key).filter((key): key is string => !!key)])
  const last = new Map<string, number>()
  return new Map(
    entries.map((entry) => {
      const key = entry.key || freeKey(keyFromTitle(entry.title, entry.kind ?? 'talk'), taken, last)
      taken.add(key)
      return [entry, key]
    }),
  )
}

const sessionForm = (entry: SessionEntry, keys: ReadonlyMap<SessionEntry, string>): SessionForm => ({
  key: keys.get(entry) ?? '',
  derived: !entry.key,
  fields: normal(sessionFields, entry),
  sessions: (entry.sessions ?? []).map((item) => sessionForm(item, keys)),
})

/** Which of two times is meant is stored only where the clocks make a time come twice. */
const withoutIdleFolds = (row: Row, zone: unknown): Row =>
  Object.fromEntries(
    Object.entries(row).filter(([name]) => !name.endsWith('Fold') || comesTwice(row[name.replace(/Fold$/, '')], zone)),
  )

const comesTwice = (wall: unknown, zone: unknown): boolean => {
  const resolved = resolveWallTime(wall, zone)
  return !resolved.ok && resolved.code === 'WALL_TIME_TWICE'
}

const stateFields = (state: WorkshopState): Row => {
  const { registration, ...fields } = withoutIdleFolds(state, state.timeZone)
  const own = isRow(registration) ? withoutIdleFolds(registration, state.timeZone) : registration
  return normal(draftFields, { ...fields, registration: own })
}

const stateForm = (state: WorkshopState): StateForm => {
  const entries = everySession(state.programme)
  const keys = keysOf(entries)
  return {
    fields: stateFields(state),
    programme: (state.programme ?? []).map((entry) => sessionForm(entry, keys)),
  }
}

const aside = (entries: readonly SessionEntry[] | null | undefined, programme: SessionForm[] = []): SessionForm[] => {
  const keys = keysOf(
    entries ?? [],
    programme.flatMap(({ key, sessions }) => [key, ...sessions.map((item) => item.key)]),
  )
  return (entries ?? []).map((entry) => sessionForm(entry, keys))
}

/** What a state says of the desk, and the state without it. */
const takeDesk = (state: StateForm): { desk: Row; rest: StateForm } => {
  const { registration, ...fields } = state.fields
  const said = isRow(registration) ? registration : {}
  const own = without(said, deskNames)
  const desk = Object.fromEntries(Object.entries(said).filter(([name]) => deskNames.some((known) => known === name)))
  return { desk, rest: { ...state, fields: Object.keys(own).length ? { ...fields, registration: own } : fields } }
}

/** A state without what it says of the desk, which is of no draft. */
export const withoutDesk = (state: StateForm): StateForm => takeDesk(state).rest

/** There is one desk, and a draft has none of its own: what it says of it is said of the workshop. */
const withOneDesk = (state: StateForm, draft: StateForm): { state: StateForm; draft: StateForm } => {
  const { desk, rest } = takeDesk(draft)
  if (!Object.keys(desk).length) return { state, draft: rest }
  const base = withoutDesk(state)
  const { registration } = base.fields
  const own = isRow(registration) ? registration : {}
  return { state: { ...base, fields: { ...base.fields, registration: { ...own, ...desk } } }, draft: rest }
}

const workshopForm = (entry: WorkshopEntry): WorkshopForm => {
  const said = stateForm(entry)
  const { draft, state } = entry.draft ? withOneDesk(said, stateForm(entry.draft)) : { draft: undefined, state: said }
  return {
    status: entry.status,
    ...state,
    aside: aside(entry.aside, (draft ?? state).programme),
    ...(draft ? { draft } : {}),
  }
}

const byKey = (fields: Fields, entries: Record<string, Row | null> | null | undefined): Map<string, Row> =>
  new Map(Object.entries(entries ?? {}).map(([key, entry]) => [key, normal(fields, entry ?? {})]))

/** What the workshops of a valid file mean, one after the other. */
export const normalWorkshops = function* (file: Pick<SeriesFile, 'workshops'>): Generator<[string, WorkshopForm]> {
  for (const [key, entry] of Object.entries(file.workshops ?? {})) if (entry) yield [key, workshopForm(entry)]
}

/** What a valid file means. */
export const normalSeries = (file: SeriesFile): SeriesForm => ({
  series: {
    key: file.series.key,
    ...(file.series.status ? { status: file.series.status } : {}),
    fields: normal(seriesFields, file.series),
    ...(file.series.draft ? { draft: normal(seriesFields, file.series.draft) } : {}),
  },
  workshops: new Map(normalWorkshops(file)),
  sessions: aside(file.sessions),
  people: byKey(personFields, file.people),
  organisations: byKey(organisationFields, file.organisations),
  media: new Map([...byKey(mediaFields, file.media)].map(([path, fields]) => [picturePath(path), fields])),
  pictures: new Map(Object.keys(file.media ?? {}).map((path) => [picturePath(path), path])),
  fingerprints: new Map(
    Object.entries(file.media ?? {}).flatMap(([path, entry]) =>
      entry?.fingerprint ? [[picturePath(path), entry.fingerprint] as const] : [],
    ),
  ),
})
