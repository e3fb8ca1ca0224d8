import { isRow, type Row } from '../../src/domain/row'
import { spellingsOf } from '../../src/domain/slugs'
import { isolateObjectProperty, type CollectionSlug, type PayloadRequest, type RequestContext } from 'payload'
import { refusedFieldsOf } from '../../src/cms/errors/translateError'
import { endContext } from '../../src/cms/pictures/files'
import type { Known } from '../../src/cms/write/known'
import {
  createAmongKnown,
  NotPrepared,
  storeRest,
  updateAmongKnown,
  type Stores,
} from '../../src/cms/write/writeAmongKnown'
import { publicSessions } from '../../src/cms/publication/project'
import { isSqlite } from '../../src/database/sqlite/isSqlite'
import { operationsOf, type SaveOptions } from '../../src/cms/write/save'
import { fieldsOf } from '../../src/cms/fields/walk'
import { bringTexts, placedTexts } from '../../src/cms/translations/stale'
import { findMain, keyOf, timeOf, type Stored, type StoredDoc } from '../../src/database/documents'
import type { StaleMark } from '../../src/domain/staleTexts'
import { withOwn } from '../../src/database/request'
import { defaultLocale } from '../../src/i18n/locales'
import { saidMarks } from '../format/stale'

/** A request for one write: the transaction of the whole load, and nothing that one write leaves behind for the next. */
export const oneWrite = (req: PayloadRequest, context: RequestContext = {}): PayloadRequest => {
  const own = isolateObjectProperty(req, ['context', 'fallbackLocale', 'locale'])
  own.context = context
  return own
}

/** A write that says how old its texts are: each stands there as it is written. */
const bringing = (
  { payload }: PayloadRequest,
  collection: CollectionSlug,
  id: string | undefined,
  data: Row,
  { context, marks }: Options,
): RequestContext => {
  if (!marks) return context ?? {}
  const { flattenedFields } = payload.collections[collection].config
  return {
    ...context,
    textsFrom: new Map([[keyOf(collection, id), [{ texts: placedTexts(data, flattenedFields), marks }]]]),
  }
}

interface Options extends Pick<SaveOptions, 'context' | 'draft' | 'file'> {
  /** What is stored of one that is made, in tables, where it is written again in the same transaction. */
  stores?: Stores
  /** Which texts are older than another language, where it is said. */
  marks?: readonly StaleMark[]
}

const common = { depth: 0, locale: defaultLocale, overrideLock: true } as const

const isTaken = (error: unknown, field: string): boolean =>
  (isRow(error) && error.code === 11_000) || Boolean(refusedFieldsOf(error)?.some(({ path }) => path === field))

/** Where no transaction ends the files of a write that failed, they end here; what cannot be settled now is by the next start. */
const withFiles = async <T>(own: PayloadRequest, work: Promise<T>): Promise<T> => {
  try {
    return await work
  } catch (error) {
    await endContext(own.payload, own.context, false).catch(() => undefined)
    throw error
  }
}

const update = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
  data: Row,
  options: Options,
): Promise<string> => {
  const { draft, file } = options
  const own = oneWrite(req, bringing(req, collection, id, data, options))
  const updating = operationsOf(req).update({
    ...common,
    id,
    collection,
    data,
    draft,
    ...(file ? { file, overwriteExistingFiles: true } : {}),
    req: own,
  })
  await withFiles(own, updating)
  return id
}

/** The document of which a write failed. */
interface About {
  collection: CollectionSlug
  key: string
}

const abouts = new WeakMap<object, About>()

/** Which document the error of a write is about. */
export const aboutOf = (error: unknown): About | undefined => (isRow(error) ? abouts.get(error) : undefined)

/** Notes of an error which document it is about. */
const naming = async <T>(collection: CollectionSlug, key: string, work: Promise<T>): Promise<T> => {
  try {
    return await work
  } catch (error) {
    if (isRow(error) && !abouts.has(error)) abouts.set(error, { collection, key })
    throw error
  }
}

/** Writes the series itself, with what it says of older texts. */
export const writeSeries = async (req: PayloadRequest, said: Row, draft: boolean): Promise<void> => {
  const { stale, ...data } = said
  const marks = saidMarks(stale)
  if (marks) bringTexts(req, 'series', undefined, { texts: placedTexts(data, fieldsOf(req, 'series')), marks })
  await operationsOf(req).updateGlobal({ ...common, slug: 'series', data, draft, req })
}

/**
 * Creates or updates a document by its natural key. Somebody who creates the same key at the same moment is met by an update: the key is
 * unique in the database.
 * @param key field and value of the natural key
 * @returns its id
 */
export const writeDocument = async <S extends CollectionSlug>(
  req: PayloadRequest,
  collection: S,
  key: { field: keyof Stored<S> & string; value: string },
  id: string | undefined,
  data: Row,
  options: Options = {},
): Promise<string> => {
  // The driver of SQLite is synchronous: without a turn for everything else, nobody is answered until the end of a load, and no statement is
  // freed: 7 MB for each workshop.
  await new Promise((resolve) => setImmediate(resolve))
  const { stale, ...said } = data
  const marks = saidMarks(stale)
  return naming(collection, key.value, write(req, collection, key, id, said, marks ? { ...options, marks } : options))
}

/** Notes what a document that was made says to those that come after it. */
const noteMade = (known: Known, collection: CollectionSlug, doc: StoredDoc, isFile: boolean): void => {
  const ids = (known.ids[collection] ??= new Set<string>())
  ids.add(doc.id)
  if (collection === 'organisations' || collection === 'speakers')
    (known.unread[collection] ??= new Set<string>()).add(doc.id)
  if (collection === 'workshops') {
    known.keys.set(doc.id, new Set())
    known.made.set(doc.id, doc)
    if (isFile) known.sessions.set(doc.id, new Map())
  }
  const { key, workshop }: Partial<Stored<'sessions'>> & StoredDoc = doc
  if (collection !== 'sessions' || !workshop) return
  known.keys.get(workshop)?.add(key ?? '')
  known.sessions.get(workshop)?.set(doc.id, doc)
}

/** Notes how a workshop is found that was written: by what stands in its own row, where a draft over another is not. */
const noteFound = ({ workshops }: Known, doc: StoredDoc, isPublished: boolean): void => {
  const { number, slug, slugs }: Partial<Stored<'workshops'>> = doc
  if (workshops && (isPublished || !workshops.has(doc.id)))
    workshops.set(doc.id, { spellings: spellingsOf({ slug, slugs }), ...(isPublished ? { number } : {}) })
}

/** Stores what waits of a workshop that was made, and of its sessions, as it was made. */
const storeAsMade = async (req: PayloadRequest, known: Known, workshop: StoredDoc): Promise<void> => {
  await storeRest(withOwn(req, { context: {} }), 'workshops', workshop, true)
  for (const session of known.sessions.get(workshop.id)?.values() ?? [])
    if (known.waiting.delete(session.id)) await storeRest(withOwn(req, { context: {} }), 'sessions', session, false)
}

/**
 * Stores the sessions that wait for the publication of their workshop, each once, as it is public.
 * @returns what is stored of the workshop
 */
const storePublished = async (req: PayloadRequest, known: Known, id: string, workshop: Row): Promise<Row> => {
  const { registration, snapshot }: Partial<Stored<'workshops'>> = workshop
  const waiting = [...(known.sessions.get(id)?.values() ?? [])].filter((doc) => known.waiting.delete(doc.id))
  if (!snapshot || !waiting.length) return workshop
  const shown = new Map(publicSessions(req, id, snapshot).map((row) => [row.id, row]))
  for (const doc of waiting) {
    const row = shown.get(doc.id)
    const updatedAt = new Date(Math.max(Date.parse(snapshot.at), timeOf(doc) + 1)).toISOString()
    const times = { createdAt: doc.createdAt, publishedAt: snapshot.at, updatedAt }
    const own = withOwn(req, { context: {} })
    await storeRest(own, 'sessions', doc, false, row && { ...row, ...times })
  }
  known.names = true
  // Its desk is told with what else is left of publications.
  return registration?.mode === 'internal' ? workshop : { ...workshop, unprojected: null }
}

/** Forgets a workshop that was made: nothing is written of it any more, or what is stored next is not what is known. */
export const forgetMade = (known: Known | undefined, id = ''): void => {
  known?.keys.delete(id)
  known?.made.delete(id)
  known?.sessions.delete(id)
}

/** Makes a document among those that are known, or writes anew one that was made among them. @returns its id; undefined where Payload’s operation is to do it, or to say why it does not */
const writeKnown = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string | undefined,
  data: Row,
  options: Options,
): Promise<string | undefined> => {
  const { draft = false } = options
  const { known } = req.context
  const isFile = isSqlite(req.payload.db)
  const made = known?.made.get(id ?? '')
  // A session that was made is written anew: what it says, the database is asked.
  if (id) for (const sessions of known?.sessions.values() ?? []) sessions.delete(id)
  if (known && collection === 'workshops' && id && !made) delete known.workshops
  if (!known || collection === 'media' || (id && !made)) return undefined
  // Whoever waits for a workshop waits for one that was made here.
  const waits = isFile && (collection !== 'sessions' || known.sessions.has(String(data.workshop)))
  const stores = waits ? options.stores : 'all'
  const own = withOwn(req, { context: { ...bringing(req, collection, id, data, options), known } })
  try {
    const doc = made
      ? await updateAmongKnown(own, collection, data, draft, made, (whole) =>
          storePublished(req, known, made.id, whole),
        )
      : await createAmongKnown(own, collection, data, draft, stores)
    if (made) known.made.set(doc.id, doc)
    else noteMade(known, collection, doc, isFile)
    if (collection === 'workshops') noteFound(known, doc, !draft)
    if (made) known.waiting.delete(made.id)
    else if (stores !== undefined && stores !== 'all') known.waiting.add(doc.id)
    return doc.id
  } catch (error) {
    delete known.workshops
    if (!(error instanceof NotPrepared)) throw error
    if (made && known.waiting.delete(made.id)) await storeAsMade(req, known, made)
    forgetMade(known, id)
    return undefined
  }
}

const write = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  key: { field: string; value: string },
  id: string | undefined,
  data: Row,
  options: Options,
): Promise<string> => {
  const { draft, file } = options
  if (id)
    return (await writeKnown(req, collection, id, data, options)) ?? (await update(req, collection, id, data, options))
  try {
    const done = file ? undefined : await writeKnown(req, collection, id, data, options)
    if (done) return done
    const own = oneWrite(req, bringing(req, collection, undefined, data, options))
    const creating = operationsOf(req).create({
      ...common,
      collection,
      data,
      draft,
      ...(file ? { file, overwriteExistingFiles: true } : {}),
      req: own,
    })
    return (await withFiles(own, creating)).id
  } catch (error) {
    if (!isTaken(error, key.field)) throw error
    const [found] = await findMain(req, collection, { [key.field]: { equals: key.value } }, 1)
    if (!found) throw error
    return update(req, collection, found.id, data, options)
  }
}
