import type { Payload, PayloadRequest } from 'payload'
import type { StoredGlobals } from '../stored-types'
import { frozen } from '../domain/frozen'
import { mayUseMemory, noteRead } from './answering'
import { findGlobal, findMain, type Conditions, type Fields, type In, type Stored } from './documents'
import { versionOf, writingAmong } from './noteWrites'

/**
 * What the public reads is stored rarely and read all the time: it is kept in memory until something of its kind is written (noteWrites.ts;
 * docs/decisions/051-what-is-kept-in-memory.md).
 */

/** Of what the public state may be kept: nothing of anybody’s account or registration. */
type Kept = 'desks' | 'media' | 'organisations' | 'speakers' | 'workshops'

interface Entry {
  docs: Promise<readonly object[]>
  /** In letters of JSON; 0 until it is there. */
  size: number
  /** When it was begun, by the process’s own clock in milliseconds. */
  at: number
  version: number
}

/** What is kept of one database. */
interface Memory {
  entries: Map<string, Entry>
  size: number
}

/** How much is kept, in letters of JSON: some 64 MB of memory. */
const MOST = 16_000_000
/** What an entry takes beside its key and its documents, in the same letters. */
const OWN_SIZE = 200
/**
 * For how long what was read counts where another server may have written meanwhile, in milliseconds. An answer is made of what is kept (http/answers.ts),
 * which may be made of documents that are kept (keepDocuments.ts). A file has one server.
 */
export const otherServersMs = 330
/** After how long nothing is given any more that was read before another server wrote, in milliseconds. */
export const mostStaleMs = 3 * otherServersMs
/**
 * For how long what was read counts at most where other servers write, in milliseconds: whoever writes past all servers is seen after it, in an answer that
 * stands ready at the next full minute.
 */
const MOST_MS = 20_000

/**
 * Whether what was begun counts still, as far as other servers are concerned: they have not written since, as was known a moment ago
 * (docs/decisions/127-servers-tell-that-they-write.md). Of what this one knows the versions tell (noteWrites.ts).
 * @param at when it was begun, by the process’s own clock in milliseconds
 */
export const countsStill = ({ db }: { db: object }, at: number): boolean => {
  const among = writingAmong(db)
  if (!among) return true
  const age = performance.now() - at
  // Who asks has it looked in either case.
  const isSure = among.isSure(otherServersMs)
  return age < (isSure ? MOST_MS : otherServersMs)
}

const memories = new WeakMap<object, Memory>()

const memoryOf = ({ db }: Pick<Payload, 'db'>): Memory => {
  const memory = memories.get(db) ?? { entries: new Map(), size: 0 }
  memories.set(db, memory)
  return memory
}

/** Forgets what was used longest ago, where there is too much. */
const makeRoom = (memory: Memory): void => {
  for (const [key, { size }] of memory.entries) {
    if (memory.size <= MOST) return
    memory.entries.delete(key)
    memory.size -= size
  }
}

/** What was read of a kind and kept, else what is read now. */
function keep<T extends object>(
  payload: Payload,
  kind: string,
  question: string,
  read: () => Promise<readonly T[]>,
): Promise<readonly T[]>
function keep(
  payload: Payload,
  kind: string,
  question: string,
  read: () => Promise<readonly object[]>,
): Promise<readonly object[]> {
  const memory = memoryOf(payload)
  const key = `${kind} ${question}`
  const version = versionOf(payload.db, kind)
  const at = performance.now()
  const known = memory.entries.get(key)
  noteRead(kind)
  if (known) {
    memory.entries.delete(key)
    if (known.version === version && countsStill(payload, known.at)) {
      memory.entries.set(key, known)
      return known.docs
    }
    memory.size -= known.size
  }
  const docs = read().then(frozen)
  const entry: Entry = { docs, size: 0, at, version }
  memory.entries.set(key, entry)
  docs.then(
    (found) => {
      if (memory.entries.get(key) !== entry) return
      entry.size = OWN_SIZE + key.length + JSON.stringify(found).length
      memory.size += entry.size
      makeRoom(memory)
    },
    () => memory.entries.get(key) === entry && memory.entries.delete(key),
  )
  return docs
}

const selects = new WeakMap<object, string>()
/** The fields that are read, as the key says them. */
const fieldsOf = (select?: object): string => {
  if (!select) return ''
  const fields = selects.get(select) ?? JSON.stringify(select)
  selects.set(select, fields)
  return fields
}

/**
 * Documents as `findMain` reads them, which nobody may change; kept in memory until one of the collection is written, or for a moment where other
 * servers may write to the same database. Within a transaction they are read anew.
 * @param select the fields that are read, when not all are needed
 */
export const findKept = async <S extends Kept>(
  req: In,
  collection: S,
  where: Conditions<S>,
  limit = 0,
  select?: Fields<S>,
): Promise<Stored<S>[]> => {
  const read = (): Promise<Stored<S>[]> => findMain(req, collection, where, limit, select)
  if (req.transactionID || !mayUseMemory()) return read()
  const docs = await keep(req.payload, collection, `${limit} ${fieldsOf(select)} ${JSON.stringify(where)}`, read)
  return [...docs]
}

/**
 * What is read of a collection’s public state in an order of its own, kept as `findKept` keeps documents.
 * @param question what tells it from whatever else is read so of the collection
 */
export const readKept = async <T extends object>(
  req: In,
  collection: Kept,
  question: string,
  read: () => Promise<readonly T[]>,
): Promise<readonly T[]> =>
  req.transactionID || !mayUseMemory() ? read() : keep(req.payload, collection, question, read)

/** The public state of a global as `findGlobal` reads it, kept as `findKept` keeps documents. */
export const findKeptGlobal = async <S extends 'series'>(
  req: PayloadRequest,
  slug: S,
): Promise<StoredGlobals[S] | null> => {
  if (req.transactionID || !mayUseMemory()) return findGlobal(req, slug, false)
  const [doc] = await keep(req.payload, slug, '', async () => {
    const found = await findGlobal(req, slug, false)
    return found ? [found] : []
  })
  return doc ?? null
}
