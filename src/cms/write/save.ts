import type { CollectionSlug, File, PayloadRequest, RequestContext } from 'payload'
import type { Stored } from '../../database/documents'
import { nested } from '../../database/request'
import type { StoredCollections } from '../../stored-types'

type ContentSlug = keyof StoredCollections & CollectionSlug

/** What a write says of a document: fields as they are stored, each text in the languages that it names. What it leaves out stays. */
export type ContentData<S extends ContentSlug> = Partial<Omit<Stored<S>, 'id'>>

export interface SaveOptions {
  context?: RequestContext
  /** Whether it is a draft save; a write that does not publish is one anyway (draftByDefault.ts). */
  draft?: boolean
  file?: File
  /** Whether the reader’s rights do not count. */
  overrideAccess?: boolean
  /** Whether it waits for nobody who has the document open. */
  overrideLock?: boolean
  trash?: boolean
}

/** Payload’s operations as we use them. Its own types say a text as a reader of one language gets it; a write may say several at once. */
interface Operations {
  create(
    options: SaveOptions & { collection: ContentSlug; data: object; depth: 0; req: PayloadRequest },
  ): Promise<{ id: string }>
  update(
    options: SaveOptions & { collection: ContentSlug; data: object; depth: 0; id: string; req: PayloadRequest },
  ): Promise<{ id: string }>
}

const operationsOf = ({ payload }: PayloadRequest): Operations => payload

/** Makes a document through Payload’s operation, in the request’s transaction. @returns its id. @throws Refusal, ValidationError */
export const createContent = async <S extends ContentSlug>(
  req: PayloadRequest,
  collection: S,
  data: ContentData<S>,
  options: SaveOptions = {},
): Promise<string> => {
  const { id } = await operationsOf(req).create({ ...options, collection, data, depth: 0, req: nested(req) })
  return id
}

/** Changes a document through Payload’s operation, in the request’s transaction. @throws Refusal, ValidationError */
export const updateContent = async <S extends ContentSlug>(
  req: PayloadRequest,
  collection: S,
  id: string,
  data: ContentData<S>,
  options: SaveOptions = {},
): Promise<void> => {
  await operationsOf(req).update({ ...options, collection, data, depth: 0, id, req: nested(req) })
}
