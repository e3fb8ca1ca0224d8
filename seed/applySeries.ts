import type { PayloadRequest } from 'payload'
import type { PrintedRecord } from '../src/domain/reprint'
import { defaultLocale } from '../src/i18n/locales'
import { applyWorkshop, writeSession, type Applying } from './applyWorkshop'
import type { MediaSource } from './database/mediaSource'
import { takePrinted } from './database/printedRecords'
import type { StoredSeries } from './database/readSeries'
import { oneWrite, writeDocument } from './database/writeDocument'
import { writeFields, type Linked } from './format/codecs'
import { mediaFields, organisationFields, personFields, seriesFields } from './format/fields'
import { fileNameOf, type SeriesForm } from './format/normalSeries'
import type { Plan, PlanItem } from './planSeries'

type Row = Record<string, unknown>
type Ids = Record<Linked, Map<string, string>>
type IsDue = (kind: PlanItem['kind'], key: string) => boolean

export interface ApplyOptions {
  media: MediaSource
  /** Told after each document that was written. */
  progress?: (done: number, total: number) => void
}

const applyMedia = async (
  { idOf, req, tick }: Applying,
  form: SeriesForm,
  ids: Ids,
  isDue: IsDue,
  media: MediaSource,
): Promise<void> => {
  for (const [path, fields] of form.media) {
    if (!isDue('media', path)) continue
    const file = await media.read(form.pictures?.get(path) ?? path)
    const name = { field: 'filename', value: fileNameOf(path) }
    const data = writeFields(mediaFields, fields, idOf)
    ids.media.set(path, await writeDocument(req, 'media', name, ids.media.get(path), data, file ? { file } : {}))
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

const applyOrganisations = async (
  { idOf, req, tick }: Applying,
  form: SeriesForm,
  stored: StoredSeries,
  ids: Ids,
  isDue: IsDue,
): Promise<void> => {
  // Two organisations that belong to each other: the first is written before the second has an id.
  const late: { id: string; key: string; parent: string }[] = []
  for (const key of parentsFirst(form.organisations)) {
    if (!isDue('organisation', key)) continue
    const fields = form.organisations.get(key)!
    const before = stored.directory.organisations.get(key)
    const data: Row = { ...writeFields(organisationFields, fields, idOf, before), slug: key }
    const id = await writeDocument(req, 'organisations', { field: 'slug', value: key }, before?.id, data)
    ids.organisations.set(key, id)
    if (typeof fields.parent === 'string' && !data.parent) late.push({ id, key, parent: fields.parent })
    tick()
  }
  for (const { id, key, parent } of late) {
    await writeDocument(req, 'organisations', { field: 'slug', value: key }, id, {
      parent: idOf('organisations', parent),
    })
  }
}

const applyPeople = async (
  { idOf, req, tick }: Applying,
  form: SeriesForm,
  stored: StoredSeries,
  ids: Ids,
  isDue: IsDue,
): Promise<void> => {
  for (const [key, fields] of form.people) {
    if (!isDue('person', key)) continue
    const before = stored.directory.speakers.get(key)
    const data = { ...writeFields(personFields, fields, idOf, before), slug: key }
    ids.speakers.set(key, await writeDocument(req, 'speakers', { field: 'slug', value: key }, before?.id, data))
    tick()
  }
}

const applyTheSeries = async (
  { idOf, req, tick }: Applying,
  { series }: SeriesForm,
  stored: StoredSeries['series'],
): Promise<void> => {
  let last: Row | undefined = stored.published ?? stored.working
  const write = async (state: Row, publish: boolean): Promise<void> => {
    const printed = new Map<string, PrintedRecord>()
    const data: Row = { ...takePrinted(writeFields(seriesFields, state, idOf, last), printed), key: series.key }
    await req.payload.updateGlobal({
      slug: 'series',
      data: { ...data, ...(publish ? { _status: 'published' } : {}) } as never,
      depth: 0,
      draft: !publish,
      locale: defaultLocale,
      overrideLock: true,
      req: oneWrite(req, { printed }),
    })
    last = data
  }
  await write(series.fields, series.status === 'published')
  if (series.draft) await write(series.draft, false)
  tick()
}

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
  const due = plan.items.filter(({ action }) => action !== 'same')
  const names = new Set(due.map(({ key, kind }) => `${kind} ${key}`))
  const isDue: IsDue = (kind, key) => names.has(`${kind} ${key}`)
  const workshops = new Set(
    due.flatMap(({ key, kind }) => (kind === 'workshop' || kind === 'session' ? key.split('/', 1) : [])),
  )
  const ids = Object.fromEntries(
    Object.entries(stored.directory).map(([collection, docs]) => [
      collection,
      new Map([...docs].map(([key, { id }]) => [key, id])),
    ]),
  ) as Ids
  let done = 0
  const applying: Applying = {
    req,
    idOf: (collection, key) => ids[collection].get(key),
    tick: () => progress?.(++done, Math.max(done, due.length)),
  }
  await applyMedia(applying, form, ids, isDue, media)
  await applyOrganisations(applying, form, stored, ids, isDue)
  await applyPeople(applying, form, stored, ids, isDue)
  if (isDue('series', form.series.key)) await applyTheSeries(applying, form, stored.series)
  for (const [key, entry] of form.workshops) {
    if (workshops.has(key))
      await applyWorkshop(applying, key, entry, stored.workshops.get(key), plan.before?.workshops.get(key))
  }
  for (const session of form.sessions) {
    if (!isDue('session', session.key)) continue
    await writeSession(applying, session, stored.sessions.get(session.key), null)
    applying.tick()
  }
}
