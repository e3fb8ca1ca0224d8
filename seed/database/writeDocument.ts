import type { Row } from '../../src/domain/row'
import { isolateObjectProperty, type CollectionSlug, type PayloadRequest, type RequestContext } from 'payload'
import { refusedFieldsOf } from '../../src/cms/errors/translateError'
import { settleContext } from '../../src/cms/pictures/files'
import { findMain } from '../../src/database/documents'
import { defaultLocale } from '../../src/i18n/locales'

/** A request for one write: the transaction of the whole load, and nothing that one write leaves behind for the next. */
export const oneWrite = (req: PayloadRequest, context: RequestContext = {}): PayloadRequest => {
  const own = isolateObjectProperty(req, ['context', 'fallbackLocale', 'locale'])
  own.context = context
  return own
}

interface Options {
  context?: RequestContext
  draft?: boolean
  /** Bytes of an upload. */
  file?: { data: Buffer; mimetype: string; name: string; size: number }
}

const isTaken = (error: unknown, field: string): boolean => {
  const { code } = error as { code?: unknown }
  return code === 11_000 || Boolean(refusedFieldsOf(error)?.some(({ path }) => path === field))
}

const common = { depth: 0, locale: defaultLocale, overrideLock: true } as const

/** Where no transaction ends the files of a write that failed, they end here; what cannot be settled now is by the next start. */
const withFiles = async <T>(own: PayloadRequest, work: Promise<T>): Promise<T> => {
  try {
    return await work
  } catch (error) {
    await settleContext(own.payload, own.context).catch(() => undefined)
    throw error
  }
}

const update = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
  data: Row,
  { context, draft, file }: Options,
): Promise<string> => {
  const own = oneWrite(req, context)
  const updating = req.payload.update({
    ...common,
    id,
    collection,
    data: data as never,
    draft,
    ...(file ? { file, overwriteExistingFiles: true } : {}),
    req: own,
  } as never)
  await withFiles(own, updating)
  return id
}

/** Says in an error which document it is about. */
const naming = async <T>(collection: CollectionSlug, key: string, work: Promise<T>): Promise<T> => {
  try {
    return await work
  } catch (error) {
    if (error instanceof Error) (error as About).about ??= { collection, key }
    throw error
  }
}

/** What an error of a write says of its document. */
export interface About extends Error {
  about?: { collection: CollectionSlug; key: string }
}

/**
 * Creates or updates a document by its natural key. Somebody who creates the same key at the same moment is met by an update: the key is
 * unique in the database.
 * @param key field and value of the natural key
 * @returns its id
 */
export const writeDocument = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  key: { field: string; value: string },
  id: string | undefined,
  data: Row,
  options: Options = {},
): Promise<string> => {
  // The driver of SQLite is synchronous: without a turn for everything else, nobody is answered until the end of a load, and no statement is
  // freed: 7 MB for each workshop.
  await new Promise((resolve) => setImmediate(resolve))
  return naming(collection, key.value, write(req, collection, key, id, data, options))
}

const write = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  key: { field: string; value: string },
  id: string | undefined,
  data: Row,
  options: Options,
): Promise<string> => {
  if (id) return update(req, collection, id, data, options)
  const { context, draft, file } = options
  try {
    const own = oneWrite(req, context)
    const creating = req.payload.create({
      ...common,
      collection,
      data: data as never,
      draft,
      ...(file ? { file, overwriteExistingFiles: true } : {}),
      req: own,
    } as never)
    const doc = await withFiles(own, creating)
    return (doc as { id: string }).id
  } catch (error) {
    if (!isTaken(error, key.field)) throw error
    const [found] = await findMain(req, collection, { [key.field]: { equals: key.value } }, 1)
    if (!found) throw error
    return update(req, collection, found.id, data, options)
  }
}
