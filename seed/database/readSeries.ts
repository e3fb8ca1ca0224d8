import type { Snapshot } from '../../src/domain/publication'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { orderOf } from '../../src/cms/publication/print'
import { findMain, findGlobal, findDrafts, type StoredDoc } from '../../src/database/documents'
import { sessionIds } from '../../src/domain/programme'
import type { Texts } from '../../src/domain/texts'
import { readFields, type Fields, type Linked, type Resolve } from '../format/codecs'
import { mediaFields, organisationFields, personFields } from '../format/fields'
import { freeKey, keyFromTitle, type WorkshopForm } from '../format/normalSeries'
import { seriesForm, sessionForm, workshopForm } from './storedForms'
import type { PrintedParts, ReadingContext, StoredSeries, StoredWorkshop } from './storedSeries'

const present = (docs: readonly StoredDoc[]): StoredDoc[] => docs.filter(({ deletedAt }) => !deletedAt)

const byAge = (a: StoredDoc, b: StoredDoc): number =>
  Date.parse(a.createdAt as string) - Date.parse(b.createdAt as string) || (a.id < b.id ? -1 : 1)

/** Documents by their natural key; one without gets one that is free, oldest first, so that none is left out. */
const keyed = (
  docs: readonly StoredDoc[],
  fallback: string,
  keyOf: (doc: StoredDoc) => unknown,
): Map<string, StoredDoc> => {
  const found = new Map<string, StoredDoc>()
  for (const doc of docs) {
    const key = keyOf(doc)
    if (typeof key === 'string' && key && !found.has(key)) found.set(key, doc)
  }
  const named = new Set([...found.values()].map(({ id }) => id))
  for (const doc of [...docs].sort(byAge)) if (!named.has(doc.id)) found.set(freeKey(fallback, found), doc)
  return found
}

/** Every working copy, and the public state of what never had another. */
const everyWorkingCopy = async (req: PayloadRequest, collection: CollectionSlug): Promise<StoredDoc[]> => {
  const copies = await findDrafts(req, collection, {})
  const found = new Set(copies.map(({ id }) => id))
  return present([...copies, ...(await findMain(req, collection, {})).filter(({ id }) => !found.has(id))])
}

const grouped = (docs: readonly StoredDoc[]): Map<string, StoredDoc[]> => {
  const groups = new Map<string, StoredDoc[]>()
  for (const doc of docs) {
    const workshop = typeof doc.workshop === 'string' ? doc.workshop : ''
    const group = groups.get(workshop)
    if (group) group.push(doc)
    else groups.set(workshop, [doc])
  }
  return groups
}

const sessionKeys = (docs: readonly StoredDoc[]): Map<string, StoredDoc> => {
  const found = new Map<string, StoredDoc>()
  const late: StoredDoc[] = []
  for (const doc of docs) {
    const key = doc.key as string | null
    if (key && !found.has(key)) found.set(key, doc)
    else late.push(doc)
  }
  for (const doc of late)
    found.set(freeKey((doc.key as string | null) || keyFromTitle(doc.title as Texts, doc.kind as string), found), doc)
  return found
}

/**
 * Reads the whole series.
 * @param req a request; inside its transaction, if it has one
 * @param printedParts what is wanted of how people and partners were printed: all of it to compare with, what differs to be exported
 */
export const readSeries = async (req: PayloadRequest, printedParts: PrintedParts): Promise<StoredSeries> => {
  const directory: StoredSeries['directory'] = {
    media: keyed(present(await findMain(req, 'media', {})), 'picture', (doc) =>
      doc.filename ? `media/${doc.filename as string}` : null,
    ),
    organisations: keyed(present(await findMain(req, 'organisations', {})), 'organisation', ({ slug }) => slug),
    speakers: keyed(present(await findMain(req, 'speakers', {})), 'person', ({ slug }) => slug),
  }
  const names = Object.fromEntries(
    Object.entries(directory).map(([collection, docs]) => [
      collection,
      new Map([...docs].map(([key, { id }]) => [id, key])),
    ]),
  ) as Record<Linked, Map<string, string>>
  const keyOf: Resolve = (collection, id) => names[collection].get(id)

  const byIdOf = (docs: ReadonlyMap<string, StoredDoc>) => new Map([...docs.values()].map((doc) => [doc.id, doc]))
  const context: ReadingContext = {
    keyOf,
    printedParts,
    directory: {
      people: byIdOf(directory.speakers) as unknown as ReadingContext['directory']['people'],
      organisations: byIdOf(directory.organisations) as unknown as ReadingContext['directory']['organisations'],
    },
  }

  const publicDocs = new Map(
    present(await findMain(req, 'workshops', { _status: { equals: 'published' } })).map((doc) => [doc.id, doc]),
  )
  const workingWorkshops = keyed(
    await everyWorkingCopy(req, 'workshops'),
    'workshop',
    (doc) => publicDocs.get(doc.id)?.slug ?? doc.slug,
  )
  const allSessions = await everyWorkingCopy(req, 'sessions')
  const byId = new Map(allSessions.map((doc) => [doc.id, doc]))
  const byWorkshop = grouped(allSessions)

  const workshops = new Map<string, StoredWorkshop>()
  const forms = new Map<string, WorkshopForm>()
  for (const [key, working] of workingWorkshops) {
    const published = publicDocs.get(working.id)
    const snapshot = published?.snapshot as Snapshot | null | undefined
    const order = orderOf(working.programme)
    const named = [...sessionIds(order), ...sessionIds(snapshot?.order ?? [])]
    const own = new Set([
      ...named.flatMap((id) => byId.get(id) ?? []),
      ...[...(byWorkshop.get(working.id) ?? [])].sort(byAge),
    ])
    const sessions = sessionKeys([...own])
    const stored: StoredWorkshop = { id: working.id, working, ...(published ? { published } : {}), sessions }
    workshops.set(key, stored)
    forms.set(key, workshopForm(key, stored, byId, context))
  }
  const sessions = sessionKeys([...(byWorkshop.get('') ?? [])].sort(byAge))

  const publicSeries = await findGlobal(req, 'series', false)
  const working = (await findGlobal(req, 'series', true)) ?? publicSeries
  const published = publicSeries?._status === 'published' ? publicSeries : undefined
  const key = (working?.key as string | null | undefined) || null
  const empty = !working && ![workshops, sessions, ...Object.values(directory)].some(({ size }) => size)
  const entries = (docs: Map<string, StoredDoc>, fields: Fields) =>
    new Map([...docs].map(([name, doc]) => [name, readFields(fields, doc, keyOf)]))
  return {
    key,
    series: { ...(working ? { working } : {}), ...(published ? { published } : {}) },
    workshops,
    sessions,
    directory,
    ...(empty
      ? {}
      : {
          form: {
            series: seriesForm(key, working, published, context),
            workshops: forms,
            sessions: [...sessions].map(([name, doc]) => sessionForm(name, doc, context)),
            people: entries(directory.speakers, personFields),
            organisations: entries(directory.organisations, organisationFields),
            media: entries(directory.media, mediaFields),
            fingerprints: new Map(
              [...directory.media].flatMap(([path, { fingerprint }]) =>
                typeof fingerprint === 'string' ? [[path, fingerprint] as const] : [],
              ),
            ),
          },
        }),
  }
}
