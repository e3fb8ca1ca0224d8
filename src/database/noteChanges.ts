import type { Client } from '@libsql/client'
import { createLocalReq, type DatabaseAdapterObj, type Payload, type PayloadRequest, type SelectType } from 'payload'
import { namesNobody, leftOut, nextChange, type Change, type ChangeKind, type StateNow } from '../domain/changes'
import { isPublic, type Names } from '../domain/publication'
import { isRow, rowsOf, textOf, without, type Row } from '../domain/row'
import { isChangeKind, type Log } from './changeRows'
import { changesCollection } from './mongodb/changesCollection'
import { equalTo } from './noteWrites'
import { readMarks } from './readMarks'
import { changesTable } from './sqlite/changesTable'
import { isSqlite } from './sqlite/isSqlite'
import { wrapAdapter, type Method } from './wrapAdapter'

/**
 * Notes what changes of what the public is shown, one row for each document that was ever public (docs/decisions/068-what-changed.md). Each write passes
 * the adapter, whatever program or form it comes from. On SQLite the rows are a part of the transaction that writes; on MongoDB a write says before what it
 * is about, and whatever a kill leaves of that is noted by the work of the minute.
 *
 * Upstream: none, it is no fault (3.90.2). Goes when Payload says in the same transaction what it wrote. Told by tests/http/changes.test.ts.
 */

interface Writing {
  collection?: string
  customID?: unknown
  data?: unknown
  id?: unknown
  req?: Partial<PayloadRequest>
  select?: object | null
  slug?: string
  where?: unknown
}

interface Reading {
  collection: string
  limit?: number
  locale?: string
  pagination?: boolean
  req?: Partial<PayloadRequest>
  select?: object
  where?: object
}

const WRITES = [
  'create',
  'createGlobal',
  'updateGlobal',
  'updateMany',
  'updateOne',
  'upsert',
  'deleteMany',
  'deleteOne',
] as const

interface Session {
  /** What is done at the end of a transaction that is to be kept, as a part of it (sqlite/oneWriter.ts). */
  closing?: (() => Promise<void>)[]
  resolve: () => Promise<void>
}

export interface ChangedAdapter extends Record<(typeof WRITES)[number], Method<Writing>> {
  find: Method<Reading, { docs: unknown[] }>
  findGlobal: Method<{ locale?: string; req?: Partial<PayloadRequest>; slug: string }>
  payload: Payload
  name: string
  /** Of SQLite. */
  client?: Client
  writer?: Client
  sessions?: Record<string, Session>
}

/** A document of which something may have changed. */
interface Of {
  kind: ChangeKind
  doc: string
}

/** What the program notes with a document, and no public answer says. */
const unsaid: readonly string[] = [
  'createdAt',
  'id',
  'missing',
  'oneLanguage',
  'savedBy',
  'search',
  'spellings',
  'stale',
  'staleIn',
  'unprojected',
  'updatedAt',
]

/** What a desk says in the public answer of its workshop, besides what is of the moment. */
const ofDesks: readonly string[] = ['capacity', 'waitlist', 'opensAt', 'opensAtFold', 'closesAt', 'closesAtFold']

const saysAnything = (kind: string, data: unknown): boolean => {
  const names = Object.keys(isRow(data) ? data : {})
  return kind === 'desks' ? names.some((name) => ofDesks.includes(name)) : names.some((name) => !unsaid.includes(name))
}

/** Whether what is made is public at once. */
const isMadePublic = (kind: string, data: unknown): boolean =>
  isRow(data) && (kind === 'workshops' ? data._status === 'published' : data.public === true)

const idsIn = (values: readonly unknown[]): string[] => [
  ...new Set(values.filter((value): value is string => typeof value === 'string' && value !== '')),
]

const affiliated = (rows: unknown): unknown[] => rowsOf(rows).map(({ organisation }) => organisation)

/** What is read of a document of each kind to say how it stands, where it is not asked in which languages it changed. */
export const selected = {
  workshops: {
    _status: true,
    confidentiality: { rule: true },
    deletedAt: true,
    eventStatus: true,
    names: true,
    slug: true,
    slugs: true,
  },
  speakers: { affiliations: { organisation: true }, deletedAt: true, picture: true, public: true, slug: true },
  organisations: { deletedAt: true, logo: true, parent: true, public: true, slug: true },
  media: { deletedAt: true, public: true },
} satisfies Record<string, SelectType>

const namesIn = (kind: ChangeKind, doc: Row): Names => {
  if (kind === 'workshops') {
    const names = isRow(doc.names) ? doc.names : {}
    const found = (of: unknown): string[] => idsIn(Array.isArray(of) ? of : [])
    return { speakers: found(names.speakers), organisations: found(names.organisations), media: found(names.media) }
  }
  if (kind === 'series') {
    const people = rowsOf(doc.committee)
    const houses = [...people.flatMap(({ affiliations }) => affiliated(affiliations)), ...affiliated(doc.partners)]
    return {
      speakers: idsIn(people.map(({ person }) => person)),
      organisations: idsIn(houses),
      media: idsIn([doc.logo]),
    }
  }
  return {
    speakers: [],
    organisations: kind === 'speakers' ? idsIn(affiliated(doc.affiliations)) : idsIn([doc.parent]),
    media: idsIn([doc.picture, doc.logo]),
  }
}

/** How a document stands, from what is stored of it. */
export const stateOf = (kind: ChangeKind, doc: unknown): StateNow => {
  if (!isRow(doc)) return { isPublic: false, slug: null, names: namesNobody }
  const status = { _status: textOf(doc._status), deletedAt: doc.deletedAt }
  const names = namesIn(kind, doc)
  if (kind === 'series') {
    const shown = isPublic(status)
    const usual = JSON.stringify((shown && doc.confidentiality) || null)
    return { isPublic: shown, slug: null, names, usual }
  }
  if (kind === 'media') return { isPublic: doc.public === true && !doc.deletedAt, slug: null, names: namesNobody }
  const slug = textOf(doc.slug) || (kind === 'workshops' ? null : String(doc.id))
  if (kind !== 'workshops') return { isPublic: doc.public === true && !doc.deletedAt, slug, names }
  const slugs = Object.fromEntries(
    Object.entries(isRow(doc.slugs) ? doc.slugs : {}).flatMap(([locale, own]) => {
      const text = textOf(own)
      return text ? [[locale, text]] : []
    }),
  )
  const takesUsual = !(isRow(doc.confidentiality) && doc.confidentiality.rule)
  return { isPublic: isPublic(status), slug, slugs, names, takesUsual, isCalledOff: doc.eventStatus === 'calledOff' }
}

/** What of a document says when and how it was published, or follows from what does, and nothing that is read. */
const ofPublication: readonly string[] = [
  ...unsaid,
  'names',
  'publishAt',
  'publishAtUtc',
  'publishRefusal',
  'spellings',
  '_status',
]

/** The same of a whole document, with what is read of it in each language. */
const wholeStateOf = (kind: ChangeKind, doc: unknown): StateNow => {
  const state = stateOf(kind, doc)
  if (!isRow(doc) || !state.isPublic) return state
  const snapshot = isRow(doc.snapshot) ? without(doc.snapshot, ['at']) : doc.snapshot
  return { ...state, read: readMarks({ ...doc, snapshot }, ofPublication) }
}

type Read = (of: Of) => Promise<StateNow>

/**
 * Makes the row of a document that may have changed, and of those that it left out. What is stored of it is read after the last place is known: where
 * another takes the next place meanwhile, it is read again, so that the last row of a document is of its last state.
 * @param isOwn whether it was written itself
 */
const noteOne = async (log: Log, read: Read, of: Of, isOwn = true): Promise<void> => {
  const told = new Set<string>()
  for (;;) {
    const last = await log.last()
    const prior = await log.find(of.doc)
    const state = await read(of)
    const others = isOwn ? leftOut(prior, state).filter(({ doc }) => !told.has(doc)) : []
    // They come first: what a kill leaves of this still says whom it left out.
    for (const other of others) {
      await noteOne(log, read, other, false)
      told.add(other.doc)
    }
    if (others.length) continue
    const row = nextChange(of, prior, state, { isOwn, last, now: new Date() })
    if (!row || (await log.put(row, prior))) return
  }
}

/** The rows of a transaction that nobody else writes in: which of them is the last is known once it was asked for. */
const aloneIn = (log: Log): Log => {
  let last: { change: Change | undefined } | undefined
  return {
    ...log,
    last: async () => (last ??= { change: await log.last() }).change,
    put: async (change, prior) => {
      const isPut = await log.put(change, prior)
      last = isPut ? { change } : undefined
      return isPut
    },
  }
}

/** How many documents are read together at the end of a transaction. */
const TOGETHER = 20

/** What a transaction of SQLite has written so far of what has rows. */
interface Noted {
  all: Map<string, Of>
  /** How documents stand that a write has read back since. */
  states: Map<string, StateNow>
  /** The write of each document that was begun last. */
  writing: Map<string, symbol>
}

/** Forgets how documents stand that a write is about: all of them, where it deletes, since what is deleted is taken out of others. */
const forget = ({ states, writing }: Noted, name: string, docs: readonly Of[], begun: symbol): void => {
  if (name.startsWith('delete')) {
    states.clear()
    writing.clear()
  }
  for (const { doc } of docs) {
    states.delete(doc)
    writing.set(doc, begun)
  }
}

/** Keeps how a document stands, from what its write has read back; of two writes at once neither is believed. */
const keepState = ({ states, writing }: Noted, doc: string, begun: symbol, state: StateNow): void => {
  if (writing.get(doc) === begun) states.set(doc, state)
  else states.delete(doc)
  writing.delete(doc)
}

type Noting = (docs: readonly Of[], states?: ReadonlyMap<string, StateNow>) => Promise<void>
const noting = new WeakMap<object, Noting>()
const logs = new WeakMap<object, () => Log | undefined>()

/** The rows of a database, for whoever reads what is committed; undefined while it is not open. */
export const logOf = ({ db }: Pick<Payload, 'db'>): Log | undefined => logs.get(db)?.()

/**
 * Makes the rows of documents that may have changed without having been written here.
 * @param states how they stand, where that was read already and nobody else writes
 */
export const noteChanged = async (
  { db }: Pick<Payload, 'db'>,
  docs: readonly Of[],
  states?: ReadonlyMap<string, StateNow>,
): Promise<void> => {
  await noting.get(db)?.(docs, states)
}

/** What a write on MongoDB is about, from before it until its rows are made. */
export const CHANGING = 'atelier_changing'

/** Notes what changes of what the public is shown. */
export const noteChanges = <Made extends ChangedAdapter>(base: DatabaseAdapterObj<Made>): DatabaseAdapterObj<Made> =>
  wrapAdapter<Made, ChangedAdapter>(base, (adapter) => {
    const { find, findGlobal } = adapter
    const isFile = isSqlite(adapter)
    const everything = { limit: 0, locale: 'all', pagination: false }

    const readIn =
      (req?: Partial<PayloadRequest>): Read =>
      async ({ doc, kind }) => {
        const asked = req ? { req } : {}
        if (kind === 'series')
          return wholeStateOf(kind, await findGlobal.call(adapter, { locale: 'all', slug: kind, ...asked }))
        const where = { id: { equals: doc } }
        const { docs } = await find.call(adapter, { ...everything, collection: kind, where, ...asked })
        return wholeStateOf(kind, docs[0])
      }

    /** Reads how some documents stand of which no write has read it back, those of a collection at once. */
    const readTogether = async (
      { states }: Noted,
      part: readonly Of[],
      req: Partial<PayloadRequest>,
    ): Promise<void> => {
      const kinds = new Set(part.flatMap(({ doc, kind }) => (kind === 'series' || states.has(doc) ? [] : [kind])))
      for (const collection of kinds) {
        const ids = part.flatMap(({ doc, kind }) => (kind === collection && !states.has(doc) ? [doc] : []))
        const where = { id: { in: ids } }
        const { docs } = await find.call(adapter, { ...everything, collection, where, req })
        const found = new Map(docs.filter(isRow).map((doc) => [doc.id, doc]))
        for (const id of ids) states.set(id, wholeStateOf(collection, found.get(id)))
      }
    }

    /** The documents that a write is about, whose answers it may change; undefined of a new one, which has no id yet. */
    const writtenBy = async (name: string, { collection, customID, data, id, req, slug, where }: Writing) => {
      const kind = collection ?? slug ?? ''
      if (!isChangeKind(kind) && kind !== 'desks') return []
      const isDelete = name.startsWith('delete')
      if (!isDelete && !saysAnything(kind, data)) return []
      if (kind === 'series') return [{ kind, doc: kind }]
      if (kind === 'desks') {
        const said = isRow(data) ? textOf(data.workshop) : null
        const workshop = said ?? equalTo(where, 'workshop')
        if (workshop) return [{ kind: 'workshops' as const, doc: workshop }]
      } else {
        if (name === 'create') {
          if (!isMadePublic(kind, data)) return []
          return typeof customID === 'string' ? [{ kind, doc: customID }] : undefined
        }
        const known = typeof id === 'string' ? id : equalTo(where, 'id')
        if (known) return [{ kind, doc: known }]
      }
      const condition = typeof id === 'string' ? { id: { equals: id } } : isRow(where) ? where : {}
      const select = kind === 'desks' ? { workshop: true } : { id: true }
      const { docs } = await find.call(adapter, {
        ...everything,
        collection: kind,
        req: req ?? {},
        select,
        where: condition,
      })
      return docs
        .filter(isRow)
        .map((doc) =>
          kind === 'desks' ? { kind: 'workshops' as const, doc: String(doc.workshop) } : { kind, doc: String(doc.id) },
        )
    }

    const ofTransactions = new WeakMap<Session, Noted>()
    /** Makes the rows at the end of the transaction, one for each document. */
    const notedIn = (session: Session, transactionID: string): Noted => {
      const known = ofTransactions.get(session)
      if (known) return known
      const noted: Noted = { all: new Map(), states: new Map(), writing: new Map() }
      ofTransactions.set(session, noted)
      session.closing?.push(async () => {
        const { writer } = adapter
        if (!writer) throw new Error('A transaction is open without a connection.')
        const log = aloneIn(changesTable(writer))
        const read: Read = async (of) => noted.states.get(of.doc) ?? readIn({ transactionID })(of)
        const all = [...noted.all.values()]
        for (let n = 0; n < all.length; n += TOGETHER) {
          const part = all.slice(n, n + TOGETHER)
          await readTogether(noted, part, { transactionID })
          for (const of of part) await noteOne(log, read, of)
          for (const { doc } of part) noted.states.delete(doc)
        }
      })
      return noted
    }

    const inFile =
      (name: string, method: Method<Writing>): Method<Writing> =>
      async (args) => {
        const docs = await writtenBy(name, args)
        const id = String(await args.req?.transactionID)
        const session = adapter.sessions?.[id]
        const noted = session && notedIn(session, id)
        if (!noted) return method.call(adapter, args)
        const begun = Symbol(name)
        forget(noted, name, docs ?? [], begun)
        let written: readonly Of[] = docs ?? []
        let isKept = false
        try {
          const made = await method.call(adapter, args)
          if (!docs && isRow(made) && isChangeKind(args.collection))
            written = [{ kind: args.collection, doc: String(made.id) }]
          for (const of of written) noted.all.set(of.doc, of)
          const [only] = written
          // What is read back with no fields chosen is whole, in all languages.
          const isWhole = name === 'updateOne' && only?.kind === args.collection && !args.select
          if (only && isWhole && isRow(made) && made.id === only.doc) {
            keepState(noted, only.doc, begun, wholeStateOf(only.kind, made))
            isKept = true
          }
          return made
        } finally {
          // Another write may have read back meanwhile what this one had still to change.
          if (!isKept) forget(noted, name, written, Symbol(name))
        }
      }

    const onServer =
      (name: string, method: Method<Writing>): Method<Writing> =>
      async (args) => {
        const docs = await writtenBy(name, args)
        if (docs?.length === 0) return method.call(adapter, args)
        const { connection } = adapter.payload.db
        const changing = connection.collection(CHANGING)
        const { insertedId } = await changing.insertOne({ docs: docs ?? null })
        const made = await method.call(adapter, args)
        const written =
          docs ??
          (isRow(made) && isChangeKind(args.collection) ? [{ kind: args.collection, doc: String(made.id) }] : [])
        for (const of of written) await noteOne(changesCollection(connection), readIn(), of)
        // What stays is noted once more.
        changing.deleteOne({ _id: insertedId }).catch(() => undefined)
        return made
      }

    for (const name of WRITES) adapter[name] = (isFile ? inFile : onServer)(name, adapter[name])

    logs.set(adapter, () => {
      if (!isFile) return changesCollection(adapter.payload.db.connection)
      return adapter.client && changesTable(adapter.client)
    })
    noting.set(adapter, async (docs, states) => {
      if (!isFile) {
        for (const of of docs) await noteOne(changesCollection(adapter.payload.db.connection), readIn(), of)
        return
      }
      const req = await createLocalReq({}, adapter.payload)
      const id = await adapter.payload.db.beginTransaction()
      if (id === null) throw new Error('There are no transactions.')
      req.transactionID = id
      try {
        const { writer } = adapter
        if (!writer) throw new Error('A transaction is open without a connection.')
        const read: Read = async (of) => states?.get(of.doc) ?? readIn(req)(of)
        for (const of of docs) await noteOne(changesTable(writer), read, of)
        await adapter.payload.db.commitTransaction(id)
      } catch (error) {
        await adapter.payload.db.rollbackTransaction(id)
        throw error
      }
    })
  })
