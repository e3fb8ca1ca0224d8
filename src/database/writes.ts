import type { CollectionSlug, GlobalSlug, PayloadRequest, SelectType } from 'payload'
import type { Names } from '../domain/publication'
import type { Row } from '../domain/row'
import { findDraft, findGlobal, findMainById, keyOf, type Stored } from './documents'

/** One write of a document or a global, from before Payload has looked at it until its hooks are through: what they hand on to one another. */
export interface DocumentWrite {
  /** The fields that the write says. */
  given?: ReadonlySet<string>
  /** Whether it is a draft save: what is public stays as it is. */
  isDraft?: boolean
  /**
   * Of a publication that names all whom the last one named: the mark that it leaves (src/cms/publication/project.ts), and whom and what it names besides.
   */
  besides?: { mark: string; names: Names }
  /** Judges what a publication is about to store, in all languages (judgeFirst.ts). @throws where it is refused */
  judge?: (stored: Row) => Promise<void>
  /** Whether whoever publishes may do everything: rules that look for documents are told. */
  overridesAccess?: boolean
  /** The working copy as it stood before, in all languages. */
  draft?: Promise<object | null>
  /** What the public state says in fields of its own table. */
  main?: Promise<object | null>
}

declare module 'payload' {
  interface RequestContext {
    /** The writes that the request is about, by collection and id; one without an id is of several documents, of a new one, or of a global. */
    writes?: Map<string, DocumentWrite>
  }
}

/**
 * Begins a write, and forgets what an earlier one of the same request read.
 * @param of the slug of a collection, or of a global
 * @param id the document; none where several are written, and of a global
 */
export const beginWrite = ({ context }: PayloadRequest, of: string, given: Iterable<string>, id?: string): void => {
  const writes = (context.writes ??= new Map<string, DocumentWrite>())
  if (id === undefined) for (const key of writes.keys()) if (key.startsWith(keyOf(of))) writes.delete(key)
  writes.set(keyOf(of, id), { given: new Set(given) })
}

/** The write of a document that is under way; without an id that of several, whose own word is said of each. */
export const writeOf = ({ context }: PayloadRequest, of: string, id?: number | string): DocumentWrite => {
  const writes = (context.writes ??= new Map<string, DocumentWrite>())
  const known = writes.get(keyOf(of, id))
  if (known) return known
  const { given, isDraft } = writes.get(keyOf(of)) ?? {}
  const write: DocumentWrite = { ...(given ? { given } : {}), ...(isDraft === undefined ? {} : { isDraft }) }
  writes.set(keyOf(of, id), write)
  return write
}

/** Ends a write: whoever reads the document now gets what is stored. */
export const endWrite = ({ context }: PayloadRequest, of: string, id?: string): void =>
  void context.writes?.delete(keyOf(of, id))

/**
 * What several hooks and rules of a write ask: asked once for all of them.
 * @param ask asks it anew, of arguments that JSON tells apart
 */
export const oncePerWrite = <Args extends readonly unknown[], T>(
  ask: (req: PayloadRequest, ...args: Args) => Promise<T>,
): ((write: DocumentWrite, req: PayloadRequest, ...args: Args) => Promise<T>) => {
  const asked = new WeakMap<DocumentWrite, Map<string, Promise<T>>>()
  return (write, req, ...args) => {
    const answers = asked.get(write) ?? new Map<string, Promise<T>>()
    asked.set(write, answers)
    const key = JSON.stringify(args)
    const answer = answers.get(key) ?? ask(req, ...args)
    answers.set(key, answer)
    return answer
  }
}

/** What a write reads once: the promise that stands in it already, else that of what is read now. */
const readOnce = <S extends CollectionSlug>(
  write: DocumentWrite,
  state: 'draft' | 'main',
  read: () => Promise<Stored<S> | null>,
): Promise<Stored<S> | null> => {
  const known = (write[state] ??= read())
  // oxlint-disable-next-line typescript/consistent-type-assertions -- what stands under the key of a collection was read from it
  return known as Promise<Stored<S> | null>
}

/** The working copy of a document that is being written, as it stood before: read once for all the hooks of the write. */
export const storedDraft = <S extends CollectionSlug>(
  req: PayloadRequest,
  collection: S,
  id: string,
): Promise<Stored<S> | null> => readOnce<S>(writeOf(req, collection, id), 'draft', () => findDraft(req, collection, id))

/** Fields that stand in the document’s own row: on SQLite each array, and all texts in several languages together, are a join. */
const ownColumns = (req: PayloadRequest, collection: CollectionSlug): SelectType =>
  Object.fromEntries(
    req.payload.collections[collection].config.flattenedFields
      .filter(({ type }) => ['checkbox', 'date', 'json', 'number', 'text', 'select'].includes(type))
      .filter((field) => !('localized' in field && field.localized) && !('hasMany' in field && field.hasMany))
      .filter((field) => !('virtual' in field && field.virtual))
      .map(({ name }) => [name, true]),
  )

/** The public state of a document that is being written, as it stood before, in the fields of its own row: read once for all the hooks of the write. */
export const storedMain = <S extends CollectionSlug>(
  req: PayloadRequest,
  collection: S,
  id: string,
): Promise<Stored<S> | null> => {
  // Without drafts there is one state.
  if (!req.payload.collections[collection].config.versions?.drafts) return storedDraft(req, collection, id)
  return readOnce<S>(writeOf(req, collection, id), 'main', () =>
    findMainById(req, collection, id, ownColumns(req, collection)),
  )
}

const readGlobal = oncePerWrite((req, slug: GlobalSlug, draft: boolean) => findGlobal(req, slug, draft))

/** A global that is being written, as it stood before: its published state, or with `draft` its working copy; read once for all the hooks of the write. */
export const storedGlobal = (req: PayloadRequest, slug: GlobalSlug, draft: boolean): ReturnType<typeof readGlobal> =>
  readGlobal(writeOf(req, slug), req, slug, draft)
