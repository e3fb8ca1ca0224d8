import type { Row } from '../src/domain/row'
import type { PayloadRequest } from 'payload'
import type { PrintedRecord } from '../src/domain/reprint'
import type { Stored } from '../src/database/documents'
import { finishPublications } from '../src/cms/publication/project'
import { settleVisibility } from '../src/cms/publication/visibility'
import { applyWorkshop, writeSession, type Applying } from './applyWorkshop'
import type { MadePictures } from './database/madePictures'
import type { MediaSource } from './database/mediaSource'
import { takePrinted } from './database/printedRecords'
import { eachLinked, type StoredSeries } from './database/storedSeries'
import { oneWrite, writeDocument, writeSeries } from './database/writeDocument'
import { writeFields, type Linked } from './format/codecs'
import { mediaFields, organisationFields, personFields, seriesFields } from './format/fields'
import { fileNameOf, type SeriesForm, type WorkshopForm } from './format/normalSeries'
import { settleWorkshop, type Plan, type PlanItem } from './planSeries'

/** After so many workshops what follows from their publications is done, for all of them at once: it asks for everything that is public. */
const TOGETHER = 20

type Ids = Record<Linked, Map<string, string>>
type IsDue = (kind: PlanItem['kind'], key: string) => boolean

export interface ApplyOptions {
  media: MediaSource
  /** The pictures of the file that were made before the load has begun to write. */
  made: MadePictures
  /** Told after each document that was written. */
  progress?: (done: number, total: number) => void
  /** Asked after each: throws where others have taken over. */
  assertHeld: () => Promise<void>
  /** The workshops, where the plan has none of them yet: all are new, and are written as they come. */
  workshops?: AsyncIterable<[string, WorkshopForm]>
}

const applyMedia = async (
  { idOf, req, tick }: Applying,
  form: SeriesForm,
  ids: Ids,
  isDue: IsDue,
  { made, media }: Pick<ApplyOptions, 'made' | 'media'>,
): Promise<void> => {
  for (const [path, fields] of form.media) {
    if (!isDue('media', path)) continue
    const found = await media.read(form.pictures?.get(path) ?? path)
    const file = 'code' in found ? undefined : found
    const name = { field: 'filename', value: fileNameOf(path) } as const
    const data = writeFields(mediaFields, fields, idOf)
    const madePicture = file && (await made.of(file.data))
    const context = { madePicture, pictureFingerprint: form.fingerprints?.get(path) }
    ids.media.set(path, await writeDocument(req, 'media', name, ids.media.get(path), data, { context, file }))
    await tick()
  }
}

/** Keys of organisations, each after the one that it is part of; none is part of itself. */
const parentsFirst = (organisations: ReadonlyMap<string, Row>): Set<string> => {
  const ordered = new Set<string>()
  for (const key of organisations.keys()) {
    const chain: string[] = []
    for (let at: unknown = key; typeof at === 'string' && !ordered.has(at); at = organisations.get(at)?.parent)
      chain.unshift(at)
    chain.forEach((member) => ordered.add(member))
  }
  return ordered
}

const applyOrganisations = async (
  { idOf, req, tick }: Applying,
  form: SeriesForm,
  stored: StoredSeries,
  ids: Ids,
  isDue: IsDue,
): Promise<void> => {
  for (const key of parentsFirst(form.organisations)) {
    const fields = form.organisations.get(key)
    if (!fields || !isDue('organisation', key)) continue
    const before = stored.directory.organisations.get(key)
    const data: Row = { ...writeFields(organisationFields, fields, idOf, before), slug: key }
    const id = await writeDocument(req, 'organisations', { field: 'slug', value: key }, before?.id, data)
    ids.organisations.set(key, id)
    await tick()
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
    await tick()
  }
}

/** Published workshops that get another number give theirs back first, so that a series is numbered anew in one load. */
const releaseNumbers = async (req: PayloadRequest, { workshops }: SeriesForm, stored: StoredSeries): Promise<void> => {
  for (const [key, { id, published }] of stored.workshops) {
    const entry = workshops.get(key)
    if (!published?.number || entry?.status !== 'published' || entry.fields.number === published.number) continue
    const data: Partial<Stored<'workshops'>> = { number: null }
    const where = { id: { equals: id } }
    await req.payload.db.updateOne({ collection: 'workshops', data, req, returning: false, where })
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
    const status = publish ? { _status: 'published' } : {}
    await writeSeries(oneWrite(req, { printed }), { ...data, ...status }, !publish)
    last = data
  }
  await write(series.fields, series.status === 'published')
  if (series.draft) await write(series.draft, false)
  await tick()
}

/**
 * Writes what a plan says, and nothing that it calls unchanged. Documents that others point at come first, a workshop's sessions before
 * their publication: cut short on a database without transactions, it is mended by loading the file again.
 */
export const applySeries = async (
  req: PayloadRequest,
  plan: Plan,
  { made, media, progress, assertHeld, workshops: coming }: ApplyOptions,
): Promise<void> => {
  const { form, stored } = plan
  const due = plan.items.filter(({ action }) => action !== 'same')
  const names = new Set(due.map(({ key, kind }) => `${kind} ${key}`))
  const isDue: IsDue = (kind, key) => names.has(`${kind} ${key}`)
  const workshops = new Set(
    due.flatMap(({ key, kind }) => (kind === 'workshop' || kind === 'session' ? key.split('/', 1) : [])),
  )
  const ids: Ids = eachLinked(
    (collection) => new Map([...stored.directory[collection]].map(([key, { id }]) => [key, id])),
  )
  const { totalDocs } = await req.payload.db.count({ collection: 'workshops', req })
  req.context.known = {
    ...(totalDocs ? {} : { workshops: new Map() }),
    ids: eachLinked((collection) => new Set([...stored.directory[collection].values()].map(({ id }) => id))),
    keys: new Map(),
    made: new Map(),
    read: {},
    sessions: new Map(),
    unread: {},
    waiting: new Set(),
  }
  let done = 0
  const applying: Applying = {
    req,
    idOf: (collection, key) => ids[collection].get(key),
    tick: async () => {
      progress?.(++done, Math.max(done, due.length))
      await assertHeld()
    },
  }
  await applyMedia(applying, form, ids, isDue, { made, media })
  await applyOrganisations(applying, form, stored, ids, isDue)
  await applyPeople(applying, form, stored, ids, isDue)
  if (isDue('series', form.series.key)) await applyTheSeries(applying, form, stored.series)
  await releaseNumbers(req, form, stored)
  let published = 0
  for await (const [key, said] of coming ?? form.workshops) {
    if (!coming && !workshops.has(key)) continue
    const entry = coming ? settleWorkshop(key, undefined, said) : said
    await applyWorkshop(applying, key, entry, stored.workshops.get(key), plan.before?.workshops.get(key))
    if (entry.status === 'published' && ++published % TOGETHER === 0) await finishPublications(req)
  }
  await finishPublications(req)
  if (req.context.known.names) await settleVisibility(req)
  for (const session of form.sessions) {
    if (!isDue('session', session.key)) continue
    await writeSession(applying, session, stored.sessions.get(session.key), null)
    await applying.tick()
  }
}
