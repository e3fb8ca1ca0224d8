import type { DatabaseAdapterObj, Payload, PayloadRequest } from 'payload'
import { isRow } from '../domain/row'
import { Writing } from './mongodb/writing'
import { wrapAdapter, type Method } from './wrapAdapter'

/**
 * How often each kind of document was written: what was read of it before counts no more (kept.ts). Each write passes the adapter, whatever program or
 * form it comes from.
 *
 * Upstream: none, it is no fault (3.90.2). Goes when Payload says after each commit what it wrote. Told by tests/database/kept.test.ts.
 */

interface Writes {
  /** Of one collection or global. */
  of: Map<string, number>
  ofAll: number
  /** Of what the public is shown. */
  ofPublic: number
  /** Who is told of what the public is shown. */
  listeners: Set<(written: Written) => void>
  /** Of MongoDB, where other servers write too. */
  among: Writing | undefined
}

/** What was written of something that the public is shown. */
export interface Written {
  /** The collection or global. */
  kind: string
  /** The document where it was one; of a desk, its workshop. */
  id: string | null
  /** Whether it may have changed documents of other kinds too: what is deleted is taken out of them. */
  isDelete: boolean
}

const writes = new WeakMap<object, Writes>()

/**
 * A number for what is stored of a kind: it grows with each write.
 * @param adapter the database’s
 * @param kind a collection or a global
 */
export const versionOf = (adapter: object, kind: string): number => {
  const known = writes.get(adapter)
  return known ? known.ofAll + (known.of.get(kind) ?? 0) : 0
}

/**
 * A number for all that the public is shown: it grows with each write that can change what a stranger is answered.
 * @param adapter the database’s
 */
export const publicVersionOf = (adapter: object): number => writes.get(adapter)?.ofPublic ?? 0

/**
 * Tells of each write of something that the public is shown, once it is stored.
 * @param adapter the database’s
 * @returns ends it
 */
export const onPublicWrite = (adapter: object, listen: (written: Written) => void): (() => void) => {
  const listeners = writes.get(adapter)?.listeners
  listeners?.add(listen)
  return () => void listeners?.delete(listen)
}

/** Notes that something is stored that no write of this adapter was noted for. */
export const noteWritten = (adapter: object, written: Written): void => {
  const known = writes.get(adapter)
  if (known) note(known, written)
}

/** What this server knows of other servers on the same MongoDB; undefined on SQLite, which has one. */
export const writingAmong = (adapter: object): Writing | undefined => writes.get(adapter)?.among

interface Asked {
  collection?: string
  /** Of a new document that has its id from whoever makes it. */
  customID?: unknown
  id?: unknown
  req?: Partial<PayloadRequest>
  slug?: string
  where?: unknown
}

const WRITES = ['create', 'createGlobal', 'updateGlobal', 'updateMany', 'updateOne', 'upsert'] as const
/** What is deleted is taken out of other collections by the database. */
const DELETES = ['deleteMany', 'deleteOne'] as const

export interface WrittenAdapter extends Record<(typeof DELETES)[number] | (typeof WRITES)[number], Method<Asked>> {
  /** Of SQLite. */
  putOrRenew?: Method<Asked>
  name?: string
  /** Of MongoDB, once it is open. */
  connection?: Payload['db']['connection']
  sessions?: Record<string, Session>
}

interface Session {
  /** Of SQLite: what ends with a transaction, told whether it was kept. */
  ending?: ((kept: boolean) => Promise<void>)[]
  resolve: () => Promise<void>
}

/** What no document leads to. */
const ledToByNone = [
  'audit',
  'deliveries',
  'erasures',
  'factors',
  'mailings',
  'mailTexts',
  'meetings',
  'outbox',
  'payload-jobs',
  'payload-kv',
  'payload-locked-documents',
  'payload-preferences',
  'registrations',
  'receivers',
  'webhooks',
]

/** What no stranger is shown anything of. */
export const shownToNobody: readonly string[] = [...ledToByNone, 'users']

/** Whether it can change what the public is shown. */
const isOfPublic = ({ isDelete, kind }: Written): boolean => isDelete || !shownToNobody.includes(kind)

const note = (known: Writes, written: Written): void => {
  const { isDelete, kind } = written
  if (isDelete) known.ofAll++
  else known.of.set(kind, (known.of.get(kind) ?? 0) + 1)
  if (!isOfPublic(written)) return
  known.ofPublic++
  for (const listen of known.listeners) listen(written)
}

/** The value that a condition asks of a field, alone or with others; null where it asks for more than one. */
export const equalTo = (where: unknown, field: string): string | null => {
  if (!isRow(where)) return null
  const found = isRow(where[field]) ? where[field].equals : undefined
  if (typeof found === 'string') return found
  const all: readonly unknown[] = Array.isArray(where.and) ? where.and : []
  return all.map((one) => equalTo(one, field)).find(Boolean) ?? null
}

const writtenBy = (kind: string, isDelete: boolean, { customID, id, where }: Asked, made: unknown): Written => {
  // Of a desk its workshop counts, which its own id does not say.
  const isDesk = kind === 'desks'
  const named = [id, customID, isRow(made) ? made.id : undefined].find((one) => typeof one === 'string' && !isDesk)
  const known = typeof named === 'string' ? named : equalTo(where, isDesk ? 'workshop' : 'id')
  return { kind, id: known, isDelete: isDelete && !ledToByNone.includes(kind) }
}

/** What each transaction has written, by what it is. */
const ofTransactions = new WeakMap<Session, Map<string, Written>>()

/** Notes what a transaction writes when it is kept. */
const noteAtItsEnd = (
  known: Writes,
  session: Session,
  ending: NonNullable<Session['ending']>,
  written: Written,
): void => {
  const all = ofTransactions.get(session) ?? new Map<string, Written>()
  if (!ofTransactions.has(session)) {
    ofTransactions.set(session, all)
    ending.unshift(async (kept) => {
      if (kept) for (const one of all.values()) note(known, one)
    })
  }
  all.set(JSON.stringify(written), written)
}

/** Notes what is written, once it is stored; what a transaction writes, once it is committed. */
export const noteWrites = <Made extends WrittenAdapter>(base: DatabaseAdapterObj<Made>): DatabaseAdapterObj<Made> =>
  wrapAdapter<Made, WrittenAdapter>(base, (adapter) => {
    const known: Writes = { of: new Map(), ofAll: 0, ofPublic: 0, listeners: new Set(), among: undefined }
    // What another server writes it tells whoever listens by itself.
    const othersWrote = (): void => {
      known.ofAll++
      known.ofPublic++
    }
    if (adapter.name === 'mongoose') known.among = new Writing(() => adapter.connection, othersWrote)
    writes.set(adapter, known)
    const noted =
      (method: Method<Asked>, isDelete: boolean): Method<Asked> =>
      async (args) => {
        const kind = args.collection ?? args.slug ?? ''
        const asked = writtenBy(kind, isDelete, args, null)
        const id = String(await args.req?.transactionID)
        const session = adapter.sessions?.[id]
        const { ending } = session ?? {}
        // Whatever becomes of it, its transaction says at its end that it was written.
        if (session && ending) noteAtItsEnd(known, session, ending, asked)
        let made: unknown
        try {
          const write = (): Promise<unknown> => method.call(adapter, args)
          return (made = await (isOfPublic(asked) && known.among ? known.among.during(write) : write()))
        } finally {
          // Of what failed nobody knows how far it came; and whose transaction ended meanwhile has written by itself.
          if (!ending || adapter.sessions?.[id] !== session) note(known, writtenBy(kind, isDelete, args, made))
        }
      }
    for (const name of WRITES) adapter[name] = noted(adapter[name], false)
    for (const name of DELETES) adapter[name] = noted(adapter[name], true)
    if (adapter.putOrRenew) adapter.putOrRenew = noted(adapter.putOrRenew, false)
  })
