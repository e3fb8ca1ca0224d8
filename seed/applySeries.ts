import { isDeepStrictEqual } from 'node:util'
import type { PayloadRequest } from 'payload'
import { defaultLocale } from '../src/i18n/locales'
import type { StoredDoc } from '../src/cms/stored'
import { oneWrite, writeDocument } from './database/writeDocument'
import type { MediaSource } from './database/mediaSource'
import type { StoredWorkshop } from './database/readSeries'
import { writeFields, type Linked, type Resolve } from './format/codecs'
import {
  mediaFields,
  organisationFields,
  personFields,
  seriesFields,
  sessionFields,
  workshopFields,
} from './format/fields'
import { fileNameOf } from './format/checkSeries'
import type { SessionForm, StateForm, WorkshopForm } from './format/normalSeries'
import { withoutPrinted } from './format/printed'
import { orderOfKeys, sessionsOf, statesOf, type Plan, type PlanItem } from './planSeries'

type Row = Record<string, unknown>

export interface ApplyOptions {
  media: MediaSource
  /** Told after each document that was written. */
  progress?: (done: number, total: number) => void
}

/** `printed` is no field: what of it a publication must keep goes beside the data. */
const withoutPrintedRows = (data: Row): Row => withoutPrinted(data)

/**
 * Writes what a plan says, and nothing that it calls unchanged. Documents that others point at come first, a workshop's sessions before
 * their publication: cut short on a database without transactions, it is mended by loading the file again.
 */
export const applySeries = async (
  req: PayloadRequest,
  plan: Plan,
  { media, progress }: ApplyOptions,
): Promise<void> => {
  const { form, stored } = plan
  const actions = new Map(plan.items.map((item) => [`${item.kind} ${item.key}`, item]))
  const total = plan.items.filter(({ action }) => action !== 'same').length
  let done = 0
  const tick = (): void => progress?.(++done, total)
  const isDue = (kind: PlanItem['kind'], key: string): boolean => actions.get(`${kind} ${key}`)?.action !== 'same'

  const ids = Object.fromEntries(
    Object.entries(stored.directory).map(([collection, docs]) => [
      collection,
      new Map([...docs].map(([key, { id }]) => [key, id])),
    ]),
  ) as Record<Linked, Map<string, string>>
  const idOf: Resolve = (collection, key) => ids[collection].get(key)

  for (const [path, fields] of form.media) {
    if (!isDue('media', path)) continue
    const file = await media.read(path)
    const filename = fileNameOf(path)
    const data = writeFields(mediaFields, fields, idOf)
    ids.media.set(
      path,
      await writeDocument(
        req,
        'media',
        { field: 'filename', value: filename },
        ids.media.get(path),
        data,
        file ? { file } : {},
      ),
    )
    tick()
  }

  const late: (() => Promise<unknown>)[] = []
  for (const key of parentsFirst(form.organisations)) {
    if (!isDue('organisation', key)) continue
    const before = stored.directory.organisations.get(key)
    const data: Row = { ...writeFields(organisationFields, form.organisations.get(key)!, idOf, before), slug: key }
    const parent = form.organisations.get(key)!.parent as string | undefined
    const id = await writeDocument(req, 'organisations', { field: 'slug', value: key }, before?.id, data)
    ids.organisations.set(key, id)
    // Two organisations that belong to each other: the first is written before the second has an id.
    if (parent && !data.parent)
      late.push(() =>
        writeDocument(req, 'organisations', { field: 'slug', value: key }, id, {
          parent: idOf('organisations', parent),
        }),
      )
    tick()
  }
  for (const write of late) await write()

  for (const [key, fields] of form.people) {
    if (!isDue('person', key)) continue
    const before = stored.directory.speakers.get(key)
    const data = { ...writeFields(personFields, fields, idOf, before), slug: key }
    ids.speakers.set(key, await writeDocument(req, 'speakers', { field: 'slug', value: key }, before?.id, data))
    tick()
  }

  if (isDue('series', form.series.key)) {
    const { draft, fields, key, status } = form.series
    const { published, working } = stored.series
    const write = (state: Row, before: Row | undefined, publish: boolean) =>
      req.payload.updateGlobal({
        slug: 'series',
        data: {
          ...withoutPrintedRows(writeFields(seriesFields, state, idOf, before)),
          key,
          ...(publish ? { _status: 'published' } : {}),
        } as never,
        depth: 0,
        draft: !publish,
        locale: defaultLocale,
        overrideLock: true,
        req: oneWrite(req),
      })
    await write(fields, published ?? working, status === 'published')
    if (draft) await write(draft, published ?? working, false)
    tick()
  }

  for (const [key, entry] of form.workshops) {
    const changes = plan.items.filter(
      (item) => item.action !== 'same' && (item.key === key || item.key.startsWith(`${key}/`)),
    )
    if (changes.length)
      await applyWorkshop(req, key, entry, stored.workshops.get(key), plan.before?.workshops.get(key), idOf, tick)
  }

  for (const session of form.sessions) {
    if (!isDue('session', session.key)) continue
    const before = stored.sessions.get(session.key)
    await writeSession(req, session, before, null, idOf)
    tick()
  }
}

/** Keys of organisations, each after the one that it is part of. */
const parentsFirst = (organisations: ReadonlyMap<string, Row>): string[] => {
  const ordered = new Set<string>()
  const visit = (key: string, below: readonly string[]): void => {
    if (ordered.has(key) || below.includes(key)) return
    const parent = organisations.get(key)?.parent as string | undefined
    if (parent && organisations.has(parent)) visit(parent, [...below, key])
    ordered.add(key)
  }
  for (const key of organisations.keys()) visit(key, [])
  return [...ordered]
}

const writeSession = async (
  req: PayloadRequest,
  { fields, key }: SessionForm,
  before: StoredDoc | undefined,
  workshop: string | null,
  idOf: Resolve,
): Promise<string> => {
  const data = { ...withoutPrintedRows(writeFields(sessionFields, fields, idOf, before)), key, workshop }
  // The key of a session is unique in its workshop only, so no other can be met.
  return writeDocument(req, 'sessions', { field: 'key', value: key }, before?.id, data, { draft: true })
}

const applyWorkshop = async (
  req: PayloadRequest,
  key: string,
  entry: WorkshopForm,
  stored: StoredWorkshop | undefined,
  was: WorkshopForm | undefined,
  idOf: Resolve,
  tick: () => void,
): Promise<void> => {
  const { published, working } = statesOf(entry)
  const earlier = was && statesOf(was)
  const slug = { field: 'slug', value: key }
  const dataOf = (state: StateForm, before: Row | undefined): Row => ({
    ...withoutPrintedRows(writeFields(workshopFields, state.fields, idOf, before)),
    slug: key,
  })
  const id =
    stored?.id ??
    (await writeDocument(req, 'workshops', slug, undefined, dataOf(published ?? working, undefined), { draft: true }))
  const sessionIds = new Map([...(stored?.sessions ?? [])].map(([name, doc]) => [name, doc.id]))
  const now = new Map<string, Row>(
    [...(earlier ? sessionsOf(earlier.working.programme) : []), ...(was ? sessionsOf(was.aside) : [])].map(
      ([name, { fields }]) => [name, fields],
    ),
  )

  const bringSessions = async (sessions: Iterable<SessionForm>): Promise<void> => {
    for (const session of sessions) {
      const fields = withoutPrinted(session.fields)
      const current = now.get(session.key)
      if (current && isDeepStrictEqual(withoutPrinted(current), fields)) continue
      sessionIds.set(
        session.key,
        await writeSession(
          req,
          session,
          stored?.sessions.get(session.key) ?? newlyMade(sessionIds.get(session.key)),
          id,
          idOf,
        ),
      )
      now.set(session.key, fields)
      tick()
    }
  }
  const programmeOf = (state: StateForm, before: Row | undefined): Row[] => {
    const rows = new Map(((before?.programme ?? []) as Row[]).map((row) => [String(row.session), row]))
    return orderOfKeys(state.programme).map(({ items, session }) => {
      const old = rows.get(sessionIds.get(session)!)
      const itemRows = new Map(((old?.items ?? []) as Row[]).map((row) => [String(row.session), row.id]))
      return {
        ...(old ? { id: old.id } : {}),
        session: sessionIds.get(session)!,
        items: items.map((item) => ({
          ...(itemRows.has(sessionIds.get(item)!) ? { id: itemRows.get(sessionIds.get(item)!) } : {}),
          session: sessionIds.get(item)!,
        })),
      }
    })
  }
  const before = stored?.published ?? stored?.working
  const same = (a: StateForm | undefined, b: StateForm): boolean =>
    Boolean(a) && isDeepStrictEqual(withoutPrinted(a), withoutPrinted(b))

  if (published) {
    const due = !same(earlier?.published, published) || (!entry.draft && !same(earlier?.working, published))
    if (due) {
      await bringSessions(sessionsOf(published.programme).values())
      await writeDocument(req, 'workshops', slug, id, {
        ...dataOf(published, before),
        programme: programmeOf(published, before),
        _status: 'published',
      })
      tick()
    }
    if (entry.draft && (due || !same(earlier?.working, entry.draft))) {
      await bringSessions(sessionsOf(entry.draft.programme).values())
      await writeDocument(
        req,
        'workshops',
        slug,
        id,
        { ...dataOf(entry.draft, before), programme: programmeOf(entry.draft, before) },
        { draft: true },
      )
      tick()
    }
  } else if (!same(earlier?.working, working)) {
    await bringSessions(sessionsOf(working.programme).values())
    await writeDocument(
      req,
      'workshops',
      slug,
      id,
      { ...dataOf(working, stored?.working), programme: programmeOf(working, stored?.working) },
      { draft: true },
    )
    tick()
  }
  await bringSessions(entry.aside)
}

const newlyMade = (id: string | undefined): StoredDoc | undefined => (id ? { id } : undefined)
