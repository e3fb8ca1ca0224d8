import { setImmediate } from 'node:timers/promises'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { fieldsOf } from '../../src/cms/fields/walk'
import { orderOf } from '../../src/cms/publication/print'
import { placedTexts, textsThen } from '../../src/cms/translations/stale'
import {
  findMain,
  findGlobal,
  findDrafts,
  withIds,
  type Conditions,
  type In,
  type Stored,
} from '../../src/database/documents'
import type { Desk } from '../../src/cms/registrations/desk'
import { settingsOf } from '../../src/domain/desk'
import { unhurried } from '../../src/database/mongodb/unhurried'
import { sessionIds } from '../../src/domain/programme'
import type { Row } from '../../src/domain/row'
import { staleAfter } from '../../src/domain/staleTexts'
import { localeCodes } from '../../src/i18n/locales'
import { readFields, type Fields, type Resolve } from '../format/codecs'
import { mediaFields, organisationFields, personFields } from '../format/fields'
import { freeKey, keyFromTitle, type WorkshopForm } from '../format/normalSeries'
import { pauses } from '../inParts'
import { seriesForm, sessionForm, workshopForm } from './storedForms'
import {
  eachLinked,
  type PrintedParts,
  type ReadingContext,
  type StoredSeries,
  type StoredWorkshop,
} from './storedSeries'

/** What documents of every collection have. */
interface Doc {
  id: string
  createdAt: string
  deletedAt?: string | null
}

const present = <T extends Doc>(docs: readonly T[]): T[] => docs.filter(({ deletedAt }) => !deletedAt)

const byAge = (a: Doc, b: Doc): number => Date.parse(a.createdAt) - Date.parse(b.createdAt) || (a.id < b.id ? -1 : 1)

const byIdOf = <T extends { id: string }>(docs: Iterable<T>): Map<string, T> =>
  new Map([...docs].map((doc) => [doc.id, doc]))

/** Documents by their natural key; one without gets one that is free, oldest first, so that none is left out. */
const keyed = <T extends Doc>(
  docs: readonly T[],
  fallback: string,
  keyOf: (doc: T) => string | null | undefined,
): Map<string, T> => {
  const found = new Map<string, T>()
  for (const doc of docs) {
    const key = keyOf(doc)
    if (key && !found.has(key)) found.set(key, doc)
  }
  const named = new Set([...found.values()].map(({ id }) => id))
  for (const doc of [...docs].sort(byAge)) if (!named.has(doc.id)) found.set(freeKey(fallback, found), doc)
  return found
}

/** A workshop with what its desk says, as files have it. */
const withDesk = (doc: Stored<'workshops'>, desk: Desk | undefined): Stored<'workshops'> =>
  desk ? { ...doc, registration: { ...doc.registration, ...settingsOf(desk) } } : doc

/** Every working copy, and the public state of what never had another. */
const everyWorkingCopy = <T extends Doc>(copies: readonly T[], main: readonly T[]): T[] => {
  const found = new Set(copies.map(({ id }) => id))
  return present([...copies, ...main.filter(({ id }) => !found.has(id))])
}

const grouped = (docs: readonly Stored<'sessions'>[]): Map<string, Stored<'sessions'>[]> => {
  const groups = new Map<string, Stored<'sessions'>[]>()
  for (const doc of docs) {
    const workshop = doc.workshop ?? ''
    const group = groups.get(workshop)
    if (group) group.push(doc)
    else groups.set(workshop, [doc])
  }
  return groups
}

const sessionKeys = (docs: readonly Stored<'sessions'>[]): Map<string, Stored<'sessions'>> => {
  const found = new Map<string, Stored<'sessions'>>()
  const late: Stored<'sessions'>[] = []
  for (const doc of docs) {
    if (doc.key && !found.has(doc.key)) found.set(doc.key, doc)
    else late.push(doc)
  }
  for (const doc of late) found.set(freeKey(doc.key || keyFromTitle(doc.title, doc.kind ?? 'talk'), found), doc)
  return found
}

type Find = <S extends CollectionSlug>(req: In, collection: S, where: Conditions<S>) => Promise<Stored<S>[]>

/** So many documents are read at once: what a database makes of more holds everybody else up. */
const AT_ONCE = 25

/** All that there is of a collection, in the order of its lists: its public states, or its working copies. */
const readWhole = async <S extends CollectionSlug>(
  req: PayloadRequest,
  collection: S,
  find: Find = findMain,
): Promise<Stored<S>[]> => {
  const all = { collection, limit: 0, pagination: false, req, select: {}, where: {} }
  const { docs } = await req.payload.db.find<Pick<Doc, 'id'>>(all)
  const ids = docs.map(({ id }) => id)
  const found = new Map<string, Stored<S>>()
  for (let n = 0; n < ids.length; n += AT_ONCE) {
    for (const doc of await find(req, collection, withIds(ids.slice(n, n + AT_ONCE)))) found.set(doc.id, doc)
    await setImmediate()
  }
  return ids.flatMap((id) => found.get(id) ?? [])
}

/**
 * Reads the whole series.
 * @param req a request; inside its transaction, if it has one
 * @param printedParts what is wanted of how people and partners were printed: all of it to compare with, what differs to be exported
 */
export const readSeries = (req: PayloadRequest, printedParts: PrintedParts): Promise<StoredSeries> =>
  unhurried(() => readAll(req, printedParts))

const readAll = async (req: PayloadRequest, printedParts: PrintedParts): Promise<StoredSeries> => {
  const directory: StoredSeries['directory'] = {
    media: keyed(present(await readWhole(req, 'media')), 'picture', (doc) =>
      doc.filename ? `media/${doc.filename}` : null,
    ),
    organisations: keyed(present(await readWhole(req, 'organisations')), 'organisation', ({ slug }) => slug),
    speakers: keyed(present(await readWhole(req, 'speakers')), 'person', ({ slug }) => slug),
  }
  const names = eachLinked((collection) => new Map([...directory[collection]].map(([key, { id }]) => [id, key])))
  const keyOf: Resolve = (collection, id) => names[collection].get(id)
  const context: ReadingContext = {
    keyOf,
    printedParts,
    staleThen: (collection, then, working) => {
      const fields = fieldsOf(req, collection)
      const origins = [working, then].flatMap((doc) => (doc ? [textsThen(doc, fields)] : []))
      return staleAfter(placedTexts(then, fields), undefined, origins, localeCodes)
    },
    isSilent: (collection, then, working) => {
      // What is in one language on purpose has no marks, whatever is said.
      if (working.oneLanguage) return true
      const fields = fieldsOf(req, collection)
      const before = textsThen(then, fields)
      const now = placedTexts(working, fields)
      // Rows are known again by their order.
      const sameRows = (kind: string): boolean => {
        const stood = before.texts.filter((one) => one.kind === kind)
        return now.filter((one) => one.kind === kind).every(({ path }, n) => path === (stood[n]?.path ?? path))
      }
      return now.every(({ kind }) => sameRows(kind)) && !staleAfter(now, before, [], localeCodes).length
    },
    directory: {
      people: byIdOf(directory.speakers.values()),
      organisations: byIdOf(directory.organisations.values()),
    },
  }

  const desks = new Map((await findMain(req, 'desks', {})).map((desk) => [desk.workshop ?? '', desk]))
  const atDesk = (doc: Stored<'workshops'>): Stored<'workshops'> => withDesk(doc, desks.get(doc.id))
  const mainWorkshops = await readWhole(req, 'workshops')
  const publicDocs = byIdOf(present(mainWorkshops.filter(({ _status }) => _status === 'published')).map(atDesk))
  const workingWorkshops = keyed(
    everyWorkingCopy(await readWhole(req, 'workshops', findDrafts), mainWorkshops).map((doc) =>
      publicDocs.has(doc.id) ? doc : atDesk(doc),
    ),
    'workshop',
    (doc) => publicDocs.get(doc.id)?.slug ?? doc.slug,
  )
  const allSessions = everyWorkingCopy(await readWhole(req, 'sessions', findDrafts), await readWhole(req, 'sessions'))
  const byId = byIdOf(allSessions)
  const byWorkshop = grouped(allSessions)

  const workshops = new Map<string, StoredWorkshop>()
  const forms = new Map<string, WorkshopForm>()
  const pause = pauses()
  for (const [key, working] of workingWorkshops) {
    await pause()
    const published = publicDocs.get(working.id)
    const order = orderOf(working.programme)
    const named = [...sessionIds(order), ...sessionIds(published?.snapshot?.order ?? [])]
    const own = new Set([
      ...named.flatMap((id) => byId.get(id) ?? []),
      ...[...(byWorkshop.get(working.id) ?? [])].sort(byAge),
    ])
    const sessions = sessionKeys([...own])
    const desk = desks.get(working.id)
    const stored: StoredWorkshop = {
      id: working.id,
      working,
      ...(published ? { published } : {}),
      ...(desk ? { desk } : {}),
      sessions,
    }
    workshops.set(key, stored)
    forms.set(key, workshopForm(key, stored, byId, context))
  }
  const sessions = sessionKeys([...(byWorkshop.get('') ?? [])].sort(byAge))

  const publicSeries = await findGlobal(req, 'series', false)
  const working = (await findGlobal(req, 'series', true)) ?? publicSeries
  const published = publicSeries?._status === 'published' ? publicSeries : undefined
  const key = working?.key || null
  const empty = !working && ![workshops, sessions, ...Object.values(directory)].some(({ size }) => size)
  const entries = (docs: ReadonlyMap<string, Row>, fields: Fields) =>
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
