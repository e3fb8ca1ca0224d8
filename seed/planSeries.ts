import { isRow, textOf, without, type Row } from '../src/domain/row'
import { spellingsOf } from '../src/domain/slugs'
import { isDeepStrictEqual } from 'node:util'
import type { StoredSeries } from './database/storedSeries'
import type { SeriesForm, SessionForm, StateForm, WorkshopForm } from './format/normalSeries'
import { printedAsIn, withoutPrinted } from './format/printed'
import { staleAsIn, withoutStale } from './format/stale'
import { valueAt } from './format/zodProblems'
import { inParts } from './inParts'

export type PlanKind = 'media' | 'organisation' | 'person' | 'series' | 'workshop' | 'session'

/** What stands in the database and would not any more. */
export interface Loss {
  kind: 'overwritten' | 'emptied' | 'leaves'
  /** Field, or key of the session that leaves the programme. */
  path: string
  /** What stands there now. */
  before: string
  after?: string
}

/** What loading a file does to one document. */
export interface PlanItem {
  kind: PlanKind
  /** Key; for a session, the workshop's and its own: `a-global-challenge/exporting-solutions`. */
  key: string
  action: 'create' | 'change' | 'same'
  /** Names of the fields that change. */
  fields: string[]
  losses: Loss[]
  /** Draft state of the file over a workshop that is public: it stays public. */
  staysPublic?: boolean
}

export interface Plan {
  items: PlanItem[]
  /** What the file means, with keys that were made from titles matched to those that the sessions have. */
  form: SeriesForm
  /** What the database means now. */
  before: SeriesForm | undefined
  stored: StoredSeries
}

/** Text leaves of a form that change: what stood there, and what will. */
const textLosses = (before: unknown, after: unknown, path: string): Loss[] => {
  if (typeof before === 'string') {
    if (before === after) return []
    return [
      typeof after === 'string' ? { kind: 'overwritten', path, before, after } : { kind: 'emptied', path, before },
    ]
  }
  if (!before || typeof before !== 'object') return []
  return Object.entries(before).flatMap(([name, value]) =>
    textLosses(value, valueAt(after, [name]), path ? `${path}.${name}` : name),
  )
}

const changedFields = (before: Row, after: Row): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => !isDeepStrictEqual(before[name], after[name]),
  )

interface States {
  published?: Row
  working?: Row
}

/** Compares the two states of a document. */
const compare = (kind: PlanKind, key: string, before: States | undefined, after: States): PlanItem => {
  if (!before) return { kind, key, action: 'create', fields: [], losses: [] }
  const pairs = (['published', 'working'] as const).flatMap((state) => {
    const next = after[state]
    return next ? [[staleAsIn(printedAsIn(before[state] ?? {}, next), next), next] as const] : []
  })
  const fields = [...new Set(pairs.flatMap(([old, next]) => changedFields(old, next)))]
  const losses = pairs.flatMap(([old, next]) =>
    textLosses(withoutStale(withoutPrinted(old)), withoutStale(withoutPrinted(next)), ''),
  )
  const once = losses.filter((loss, index) => losses.findIndex((other) => isDeepStrictEqual(other, loss)) === index)
  const published = Boolean(after.published && !before.published)
  return {
    kind,
    key,
    action: fields.length || published ? 'change' : 'same',
    fields: published ? ['status', ...fields] : fields,
    losses: once,
  }
}

/** Every session of a programme, by key. */
export const sessionsOf = (programme: readonly SessionForm[]): Map<string, SessionForm> =>
  new Map(programme.flatMap((entry) => [[entry.key, entry] as const, ...sessionsOf(entry.sessions)]))

/** The order of a programme by keys. */
export const orderOfKeys = (programme: readonly SessionForm[]): { session: string; items: string[] }[] =>
  programme.map(({ key, sessions }) => ({ session: key, items: sessions.map((item) => item.key) }))

/** The two states that a workshop entry states. */
export const statesOf = (form: WorkshopForm): { published?: StateForm; working: StateForm } =>
  form.status === 'published' ? { published: form, working: form.draft ?? form } : { working: form }

const workshopRow = ({ fields, programme }: StateForm): Row => ({ ...fields, programme: orderOfKeys(programme) })

const titleOf = ({ fields: { title }, key }: SessionForm): string =>
  textOf(Object.values(isRow(title) ? title : {})[0]) ?? key

const leaving = (before: StateForm | undefined, after: StateForm | undefined): Loss[] => {
  if (!before || !after) return []
  const kept = sessionsOf(after.programme)
  return [...sessionsOf(before.programme)].flatMap(([key, session]) =>
    kept.has(key) ? [] : [{ kind: 'leaves' as const, path: key, before: titleOf(session) }],
  )
}

/** What a session is in each state; one that stands aside has a working state only. */
const sessionStates = (form: WorkshopForm | undefined): Map<string, States> => {
  const found = new Map<string, States>()
  if (!form) return found
  const { published, working } = statesOf(form)
  for (const [key, { fields }] of sessionsOf(published?.programme ?? []))
    found.set(key, { published: fields, working: withoutPrinted(fields) })
  for (const { fields, key } of [...sessionsOf(working.programme).values(), ...form.aside]) {
    found.set(key, { ...found.get(key), working: withoutPrinted(fields) })
  }
  return found
}

const planWorkshop = (key: string, before: WorkshopForm | undefined, after: WorkshopForm): PlanItem[] => {
  const was = before && statesOf(before)
  const will = statesOf(after)
  const rows = (states: typeof will): States => ({
    working: withoutPrinted(workshopRow(states.working)),
    ...(states.published ? { published: workshopRow(states.published) } : {}),
  })
  const item = compare('workshop', key, was && rows(was), rows(will))
  const left = [...leaving(was?.working, will.working), ...leaving(was?.published, will.published)]
  const once = left.filter((loss, index) => left.findIndex(({ path }) => path === loss.path) === index)
  const losses = [...item.losses.filter(({ path }) => !path.startsWith('programme')), ...once]
  const earlier = sessionStates(before)
  const sessions = [...sessionStates(after)].map(([name, states]) =>
    compare('session', `${key}/${name}`, earlier.get(name), states),
  )
  return [{ ...item, losses, ...(was?.published && !will.published ? { staysPublic: true } : {}) }, ...sessions]
}

const renamed = (programme: readonly SessionForm[], names: ReadonlyMap<string, string>): SessionForm[] =>
  programme.map((entry) => ({
    ...entry,
    key: names.get(entry.key) ?? entry.key,
    derived: false,
    sessions: renamed(entry.sessions, names),
  }))

/** Sessions whose file gives no key, and whose title made another than they have: known again by their title. */
const matchedKeys = (before: WorkshopForm | undefined, after: WorkshopForm): WorkshopForm => {
  const everySession = (form: WorkshopForm | undefined) =>
    new Map(
      [form?.programme, form?.draft?.programme, form?.aside].flatMap((programme) => [...sessionsOf(programme ?? [])]),
    )
  const given = everySession(after)
  const stored = everySession(before)
  const byTitle = new Map<string, string>()
  for (const [key, { fields }] of stored) if (!given.has(key)) byTitle.set(JSON.stringify(fields.title), key)
  const names = new Map<string, string>()
  for (const [key, { derived, fields }] of given) {
    const title = JSON.stringify(fields.title)
    const match = derived && !stored.has(key) ? byTitle.get(title) : undefined
    if (!match) continue
    names.set(key, match)
    byTitle.delete(title)
  }
  return {
    ...after,
    programme: renamed(after.programme, names),
    aside: renamed(after.aside, names),
    ...(after.draft ? { draft: { ...after.draft, programme: renamed(after.draft.programme, names) } } : {}),
  }
}

const planEntries = (kind: PlanKind, before: Map<string, Row> | undefined, after: Map<string, Row>) =>
  inParts(after, ([key, form]) => {
    const old = before?.get(key)
    return compare(kind, key, old && { working: old }, { working: form })
  })

/** A name to sort by is made once, and kept where a file says none. */
const withSortName = (person: Row, before: Row | undefined): Row =>
  person.sortName === undefined && before?.sortName !== undefined ? { ...person, sortName: before.sortName } : person

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []

/** What a workshop was called before stays remembered where a file does not say it, but for what it is called there now. */
const withFormerSlugs = (key: string, before: WorkshopForm | undefined, after: WorkshopForm): WorkshopForm => {
  const was = before && statesOf(before)
  const remembering = ({ fields, programme }: StateForm, old: StateForm | undefined): StateForm => {
    const { slug, slugs } = fields
    const now = spellingsOf({ slug: textOf(slug) ?? key, slugs: isRow(slugs) ? slugs : {} })
    const all = new Set([...texts(old?.fields.formerSlugs), ...texts(fields.formerSlugs)])
    const formerSlugs = [...all].filter((one) => !now.includes(one))
    const others = without(fields, ['formerSlugs'])
    return { fields: formerSlugs.length ? { ...others, formerSlugs } : others, programme }
  }
  const { draft } = after
  return {
    ...after,
    ...remembering(after, was?.published ?? was?.working),
    ...(draft ? { draft: remembering(draft, was?.working) } : {}),
  }
}

/** A workshop as it is written: with keys that were made from titles matched to those that its sessions have, and what it was called before. */
export const settleWorkshop = (key: string, before: WorkshopForm | undefined, after: WorkshopForm): WorkshopForm =>
  withFormerSlugs(key, before, matchedKeys(before, after))

/**
 * What loading `file` into the database as it stands would do. Reads nothing, writes nothing, and lets others have their turn.
 * @param pictures paths of the pictures whose bytes are not those that are stored
 */
export const planSeries = async (
  file: SeriesForm,
  stored: StoredSeries,
  pictures: ReadonlySet<string> = new Set(),
): Promise<Plan> => {
  const before = stored.form
  const people = await inParts(
    file.people,
    ([key, person]) => [key, withSortName(person, before?.people.get(key))] as const,
  )
  const workshops = await inParts(
    file.workshops,
    ([key, entry]) => [key, settleWorkshop(key, before?.workshops.get(key), entry)] as const,
  )
  const form: SeriesForm = {
    ...file,
    people: new Map(people),
    sessions: renamed(file.sessions, new Map()),
    workshops: new Map(workshops),
  }
  const { draft, fields, key, status } = form.series
  const loose = new Map(before?.sessions.map((session) => [session.key, session]))
  const was = stored.series.working && before?.series
  const series = (): PlanItem =>
    compare(
      'series',
      key,
      was && {
        working: { ...withoutPrinted(was.draft ?? was.fields), key: stored.key },
        ...(was.status === 'published' ? { published: was.fields } : {}),
      },
      {
        working: { ...withoutPrinted(draft ?? fields), key },
        ...(status === 'published' ? { published: fields } : {}),
      },
    )
  const media = await planEntries('media', before?.media, form.media)
  const programmes = await inParts(form.workshops, ([name, entry]) =>
    planWorkshop(name, before?.workshops.get(name), entry),
  )
  return {
    form,
    before,
    stored,
    items: [
      ...media.map((item) =>
        item.action !== 'create' && pictures.has(item.key)
          ? { ...item, action: 'change' as const, fields: [...item.fields, 'file'] }
          : item,
      ),
      ...(await planEntries('organisation', before?.organisations, form.organisations)),
      ...(await planEntries('person', before?.people, form.people)),
      ...(status ? [series()] : []),
      ...programmes.flat(),
      ...(await inParts(form.sessions, (session) => {
        const old = loose.get(session.key)
        return compare('session', session.key, old && { working: old.fields }, { working: session.fields })
      })),
    ],
  }
}
