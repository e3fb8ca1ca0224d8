import type { DatabaseAdapterObj, FindArgs, Payload, Where } from 'payload'
import { frozen } from '../domain/frozen'
import { hasRoot } from '../domain/richText'
import { isRow, type Row } from '../domain/row'
import { mayUseMemory } from './answering'
import { countsStill } from './kept'
import { versionOf } from './noteWrites'
import { isSqlite } from './sqlite/isSqlite'
import { wrapAdapter, type Method } from './wrapAdapter'

/**
 * Public documents are kept in memory as the adapter makes them of rows, until one of their collection is written (noteWrites.ts): of a list the database
 * is asked, with its conditions, its order and its page, for ids alone. What is made of the same rows is the same, and to make it is most of what a list
 * costs (docs/decisions/063-documents-kept-by-id.md).
 *
 * Upstream: none, it is no fault (3.90.2). Goes when Payload’s adapter makes documents as fast as they are copied. Told by
 * tests/database/keepDocuments.test.ts.
 */

interface Found {
  docs: unknown[]
}

interface Adapter {
  payload: Payload
  find: Method<FindArgs, Found>
}

interface Entry {
  /** In letters. */
  size: number
  /** Of its collection, when it was read. */
  version: number
  /** When that was begun, by the process’s own clock in milliseconds. */
  at: number
}

/** A document, under what was asked of it and its id. */
interface KeptDocument extends Entry {
  doc: Row
}

/** What a question found, with ids in the place of documents. */
interface KeptList extends Entry {
  found: Found
  ids: readonly unknown[]
}

/** How much is kept of documents, and how much of lists, in letters: some 32 MB of memory. */
const MOST = 8_000_000
/** What a value takes beside its letters, in the same. */
const OWN_SIZE = 8
/** What an entry takes beside its value. */
const ENTRY_SIZE = 200

/** Each part of a condition of which all must hold. */
const partsOf = (where: Where): Where[] => [where, ...(where.and ?? []).flatMap(partsOf)]

const isEqual = (asked: Where[string] | undefined, value: unknown): boolean => isRow(asked) && asked.equals === value

/** Whether a question is for what strangers are shown, whoever asks it. Nothing else is kept. */
const isForPublic = (where: Where): boolean =>
  partsOf(where).some((part) => isEqual(part._status, 'published') || isEqual(part.public, true))

/** Whether a path may lead to another document. Payload takes `place__name` for `place.name`. */
const leadsOn = (path: string): boolean => /\.|__/.test(path)

/** Whether a condition may be about other documents: by a path to them, or by a condition on them (`contains`). */
const asksOthers = (where: Where): boolean =>
  Object.entries(where).some(([name, asked]) =>
    Array.isArray(asked) ? asked.some(asksOthers) : leadsOn(name) || (isRow(asked) && Object.values(asked).some(isRow)),
  )

/** Whether a question is about documents of its own collection alone. */
const isOfOne = ({ sort = [] }: FindArgs, where: Where): boolean => !asksOthers(where) && ![sort].flat().some(leadsOn)

/** A copy of what the adapter gives: texts, numbers, lists and objects. Rich texts that nobody may change stay as they are. */
const copyOf = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  return Array.isArray(value) ? value.map(copyOf) : copyOfRow(value)
}

function copyOfRow(row: object): Row {
  const copy: Row = {}
  for (const [name, value] of Object.entries(row)) copy[name] = copyOf(value)
  return copy
}

/** Rich texts in it are not to be changed by whoever reads it. */
const withFrozenTexts = (value: unknown): void => {
  if (hasRoot(value)) frozen(value)
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) withFrozenTexts(inner)
}

/** What is kept of a document. */
const keptOf = (doc: Row): Row => {
  const copy = copyOfRow(doc)
  withFrozenTexts(copy)
  return copy
}

const sizeOf = (value: unknown): number => {
  if (typeof value === 'string') return value.length + OWN_SIZE
  if (typeof value !== 'object' || value === null) return OWN_SIZE
  let size = OWN_SIZE
  for (const inner of Object.values(value)) size += OWN_SIZE + sizeOf(inner)
  return size
}

/** What is kept of one database: what was used last stands at the end. */
class Memory<E extends Entry> {
  private readonly entries = new Map<string, E>()
  private size = 0

  constructor(private readonly adapter: Adapter) {}

  find(key: string, version: number): E | undefined {
    const known = this.entries.get(key)
    if (!known) return undefined
    this.entries.delete(key)
    const isRight = known.version === version && countsStill({ db: this.adapter }, known.at)
    if (isRight) this.entries.set(key, known)
    else this.size -= known.size
    return isRight ? known : undefined
  }

  keep(key: string, entry: E): void {
    this.size += entry.size - (this.entries.get(key)?.size ?? 0)
    this.entries.delete(key)
    this.entries.set(key, entry)
    for (const [oldest, { size }] of this.entries) {
      if (this.size <= MOST) break
      this.entries.delete(oldest)
      this.size -= size
    }
  }
}

const rowsIn = ({ docs }: Found): Row[] => docs.filter(isRow)

const questionOf = ({ collection, draftsEnabled, limit, locale, page, pagination, sort, where }: FindArgs): string =>
  JSON.stringify([collection, draftsEnabled, limit, locale, page, pagination, sort, where])

/** What is kept of one database. */
class Kept {
  private readonly documents: Memory<KeptDocument>
  private readonly lists: Memory<KeptList>
  /** The kinds of documents of which some were kept. */
  private readonly begun: Memory<Entry>

  constructor(
    private readonly adapter: Adapter,
    private readonly ask: Method<FindArgs, Found>,
  ) {
    this.documents = new Memory(adapter)
    this.lists = new Memory(adapter)
    this.begun = new Memory(adapter)
  }

  async find(args: FindArgs, where: Where): Promise<Found> {
    const { collection, req, select } = args
    const kind = `${collection} ${JSON.stringify(select ?? null)}`
    const question = isOfOne(args, where) ? questionOf(args) : null
    const [at, version] = [performance.now(), versionOf(this.adapter, collection)]
    const isRight = (): boolean => versionOf(this.adapter, collection) === version

    const keepDocuments = (docs: readonly Row[]): void => {
      if (!isRight()) return
      if (docs.length) this.begun.keep(kind, { at, size: kind.length + ENTRY_SIZE, version })
      for (const doc of docs) {
        const key = `${kind} ${String(doc.id)}`
        this.documents.keep(key, { at, doc: keptOf(doc), size: sizeOf(doc) + key.length + ENTRY_SIZE, version })
      }
    }
    const listOf = (found: Found): Pick<KeptList, 'found' | 'ids'> => {
      const list = { found: { ...found, docs: [] }, ids: rowsIn(found).map(({ id }) => id) }
      const size = ENTRY_SIZE + 50 * list.ids.length
      if (question !== null && isRight())
        this.lists.keep(question, { ...list, at, size: size + question.length, version })
      return list
    }
    const askWhole = async (): Promise<Found> => {
      const found = await this.ask(args)
      keepDocuments(rowsIn(found))
      listOf(found)
      return found
    }

    const known = question === null ? undefined : this.lists.find(question, version)
    if (!known && !this.begun.find(kind, version)) return askWhole()
    const { found, ids } = known ?? listOf(await this.ask({ ...args, select: { id: true } }))
    const docOf = (id: unknown): Row[] => {
      const one = this.documents.find(`${kind} ${String(id)}`, version)
      return one ? [one.doc] : []
    }
    const there = ids.flatMap(docOf)
    if (!isRight()) return askWhole()
    if (there.length === ids.length) return { ...found, docs: there.map((doc) => copyOfRow(doc)) }
    const kept = new Map(there.map((doc) => [doc.id, doc]))
    const missing = ids.filter((id) => !kept.has(id))
    const rest = rowsIn(
      await this.ask({ collection, limit: 0, pagination: false, req, select, where: { id: { in: missing } } }),
    )
    // Something was written meanwhile.
    if (!isRight() || rest.length < missing.length) return askWhole()
    keepDocuments(rest)
    const read = new Map(rest.map((doc) => [doc.id, doc]))
    const docs = ids.flatMap((id): Row[] => {
      const [own, other] = [read.get(id), kept.get(id)]
      return own ? [own] : other ? [copyOfRow(other)] : []
    })
    return { ...found, docs }
  }
}

/**
 * Whether a question may be answered of what is kept. SQLite’s file has one server: whatever is written is counted. On MongoDB what others wrote is known a
 * moment later (kept.ts), which is for strangers who read, and for nobody who reads what they are about to write.
 */
const mayBeKept = (adapter: Adapter, req: FindArgs['req']): boolean =>
  mayUseMemory() &&
  (isSqlite(adapter)
    ? !req?.transactionID
    : req?.payloadAPI === 'REST' && 'method' in req && req.method === 'GET' && !req.user)

/** Wraps an adapter. */
export const keepDocuments = <T extends Adapter>(base: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> =>
  wrapAdapter(base, (adapter: Adapter) => {
    const { find } = adapter
    const kept = new Kept(adapter, find.bind(adapter))
    adapter.find = (args) => {
      const { collection, req, where } = args
      // What is joined to a document is of other collections.
      const isWhole = !Object.keys(adapter.payload.collections[collection].config.joins).length
      return isWhole && where && isForPublic(where) && mayBeKept(adapter, req)
        ? kept.find(args, where)
        : find.call(adapter, args)
    }
  })
