import type { CollectionSlug, PayloadRequest } from 'payload'
import { findMain, withIds, type Stored, type StoredDoc } from '../../database/documents'

/**
 * What is known of the documents that are there, by whoever has read all of them and is alone to write: rules ask here first, and the database
 * only for what is not known.
 */
export interface Known {
  /** Ids of documents that are there, in no bin, and merged into no other. */
  ids: Partial<Record<CollectionSlug, Set<string>>>
  /** Of workshops made since: the keys of their sessions. */
  keys: Map<string, Set<string>>
  /** What was read of the directory since its entries were written. */
  read: Partial<Record<CollectionSlug, Map<string, StoredDoc>>>
  /** What was made since and not read: it is read together with what is asked for. */
  unread: Partial<Record<CollectionSlug, Set<string>>>
  /** Workshops made since, as they were written last. */
  made: Map<string, StoredDoc>
  /** Of workshops made since, in tables: their sessions as they were written last, by id. */
  sessions: Map<string, Map<string, StoredDoc>>
  /** Documents that are made and not stored yet, or not all of them: a workshop until it is written again, its sessions until it is published. */
  waiting: Set<string>
  /**
   * How all workshops that there are are found, by id; absent where some were there before. Of one the number as it is published, and the spellings of what
   * stands in its table.
   */
  workshops?: Map<string, { number?: number | null; spellings: readonly string[] }>
  /** Whether publications have named others, who is public of them being settled once for all. */
  names?: boolean
}

/** Whether it is known that no other workshop has a number, or a spelling. */
export const isKnownFree = ({ context: { known } }: PayloadRequest, asked: number | string, own: unknown): boolean =>
  known?.workshops !== undefined &&
  ![...known.workshops].some(([id, { number, spellings }]) =>
    id === own ? false : typeof asked === 'number' ? number === asked : spellings.includes(asked),
  )

/** The sessions of a workshop that was made since, where these are all known. */
export const knownSessions = (
  { context: { known } }: PayloadRequest,
  workshop: string | undefined,
  ids: readonly string[],
): Map<string, Stored<'sessions'>> | undefined => {
  const made = known?.sessions.get(workshop ?? '')
  // oxlint-disable-next-line typescript/consistent-type-assertions -- what stands under the id of a session is one
  const found = made && (ids.flatMap((id) => made.get(id) ?? []) as Stored<'sessions'>[])
  return found?.length === ids.length ? new Map(found.map((doc) => [doc.id, doc])) : undefined
}

declare module 'payload' {
  interface RequestContext {
    known?: Known
  }
}

/** So many entries that a load has made are read together. */
const TOGETHER = 100

/** Entries of the directory by id: of those that are known, each is read once. */
export const findOnce = async <S extends 'organisations' | 'speakers'>(
  req: PayloadRequest,
  collection: S,
  ids: readonly string[],
): Promise<Stored<S>[]> => {
  const { known } = req.context
  if (!known) return findMain<S>(req, collection, withIds(ids))
  // oxlint-disable-next-line typescript/consistent-type-assertions -- what stands under the name of a collection was read from it
  const read = (known.read[collection] ??= new Map()) as unknown as Map<string, Stored<S>>
  const missing = ids.filter((id) => !read.has(id))
  const made = [...(known.unread[collection] ?? [])].slice(0, TOGETHER)
  for (const doc of missing.length ? await findMain<S>(req, collection, withIds([...missing, ...made])) : []) {
    read.set(doc.id, doc)
    known.unread[collection]?.delete(doc.id)
  }
  return [...new Set(ids)].flatMap((id) => read.get(id) ?? [])
}
