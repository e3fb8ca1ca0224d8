import type { DatabaseAdapterObj, PayloadRequest } from 'payload'
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

interface Writing {
  collection?: string
  req?: Partial<PayloadRequest>
  slug?: string
}

const WRITES = ['create', 'createGlobal', 'updateGlobal', 'updateMany', 'updateOne', 'upsert'] as const
/** What is deleted is taken out of other collections by the database. */
const DELETES = ['deleteMany', 'deleteOne'] as const

export interface WrittenAdapter extends Record<(typeof DELETES)[number] | (typeof WRITES)[number], Method<Writing>> {
  /** Of SQLite. */
  putOrRenew?: Method<Writing>
  sessions?: Record<string, Session>
}

interface Session {
  /** Of SQLite: what ends with a transaction, told whether it was kept. */
  ending?: ((kept: boolean) => Promise<void>)[]
  resolve: () => Promise<void>
}

/** What no document leads to. */
const ledToByNone = [
  'outbox',
  'payload-jobs',
  'payload-kv',
  'payload-locked-documents',
  'payload-preferences',
  'registrations',
]

/** What no stranger is shown anything of. */
export const shownToNobody: readonly string[] = [...ledToByNone, 'audit', 'erasures', 'users']

const everything = '*'

const note = (known: Writes, kind: string): void => {
  if (!shownToNobody.includes(kind)) known.ofPublic++
  if (kind === everything) known.ofAll++
  else known.of.set(kind, (known.of.get(kind) ?? 0) + 1)
}

/** What each transaction has written. */
const written = new WeakMap<Session, Set<string>>()

/** Notes what a transaction writes when it is kept. */
const noteAtItsEnd = (known: Writes, session: Session, ending: NonNullable<Session['ending']>, kind: string): void => {
  const kinds = written.get(session) ?? new Set()
  if (!written.has(session)) {
    written.set(session, kinds)
    ending.unshift(async (kept) => {
      if (kept) for (const one of kinds) note(known, one)
    })
  }
  kinds.add(kind)
}

/** Notes what is written, once it is stored; what a transaction writes, once it is committed. */
export const noteWrites = <Made extends WrittenAdapter>(base: DatabaseAdapterObj<Made>): DatabaseAdapterObj<Made> =>
  wrapAdapter<Made, WrittenAdapter>(base, (adapter) => {
    const known: Writes = { of: new Map(), ofAll: 0, ofPublic: 0 }
    writes.set(adapter, known)
    const noted =
      (method: Method<Writing>, isDelete: boolean): Method<Writing> =>
      async (args) => {
        const own = args.collection ?? args.slug ?? ''
        const kind = isDelete && !ledToByNone.includes(own) ? everything : own
        const id = String(await args.req?.transactionID)
        const session = adapter.sessions?.[id]
        if (session?.ending) noteAtItsEnd(known, session, session.ending, kind)
        try {
          return await method.call(adapter, args)
        } finally {
          // Of what failed nobody knows how far it came; and whose transaction ended meanwhile has written by itself.
          if (!session?.ending || adapter.sessions?.[id] !== session) note(known, kind)
        }
      }
    for (const name of WRITES) adapter[name] = noted(adapter[name], false)
    for (const name of DELETES) adapter[name] = noted(adapter[name], true)
    if (adapter.putOrRenew) adapter.putOrRenew = noted(adapter.putOrRenew, false)
  })
