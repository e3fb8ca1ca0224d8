import { setImmediate as turn } from 'node:timers/promises'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { named, published } from '../../cms/access/rules'
import { directoryOf, settlePeople } from '../../cms/publication/print'
import { findMain, withIds } from '../../database/documents'
import { knownChanges } from '../../database/knownChanges'
import { localesOf } from '../../database/request'
import type { KnownChanges } from '../../domain/changes'
import type { SessionDoc } from '../../domain/programme'
import { SearchIndex } from '../../domain/searchIndex'
import type { StoredWorkshop } from '../../stored-types'
import { organisationFields, searchedIn, speakerFields, workshopFields } from './searched'
import { referenceFields, rows } from './shapes'

/**
 * The words of all that is public, in memory: made from what is stored when somebody first searches, and from then on from what changed, document by
 * document (docs/decisions/073-search.md). What is public no more has gone from it by the time that a change says so.
 */

/** What tells a workshop from another, and the sessions of its programme from each other. */
interface KnownWorkshop {
  reference: Pick<StoredWorkshop, 'id' | keyof typeof referenceFields>
  sessions: ReadonlyMap<string, Pick<SessionDoc, 'id' | 'key' | 'kind' | 'title' | 'startsAt' | 'endsAt'>>
}

interface Words {
  index: SearchIndex
  /** By their ids, which are also those of their groups in the index. */
  workshops: Map<string, KnownWorkshop>
}

interface Memory extends Words {
  /** Up to which place of which history it is made. */
  known: KnownChanges | undefined
  position: number
  reading: Promise<void> | undefined
  /** Of each person whose affiliations: who is called otherwise is printed otherwise there. */
  houses: Map<string, ReadonlySet<string>>
}

const memories = new WeakMap<object, Memory>()

const empty = (locales: readonly string[]): Memory => ({
  index: new SearchIndex(locales),
  workshops: new Map(),
  known: undefined,
  position: 0,
  reading: undefined,
  houses: new Map(),
})

/** How many documents are read at once. */
const MOST_READ = { workshops: 25, speakers: 100, organisations: 100 } as const
type Kind = keyof typeof MOST_READ

const readers = {
  workshops: async (req: PayloadRequest, ids: readonly string[], memory: Memory): Promise<void> => {
    const docs = await findMain(req, 'workshops', { and: [withIds(ids), published] }, 0, workshopFields)
    const searched = searchedIn(localesOf(req))
    for (const id of ids) {
      memory.index.delete(id)
      memory.workshops.delete(id)
    }
    for (const doc of docs) {
      const { abstract: _abstract, objectives: _objectives, snapshot, subtitle: _subtitle, ...reference } = doc
      const sessions = (snapshot?.sessions ?? []).map(
        ({ endsAt, id, key, kind, startsAt, title }) => [id, { endsAt, id, key, kind, startsAt, title }] as const,
      )
      memory.index.set(doc.id, searched.workshop(doc))
      memory.workshops.set(doc.id, { reference, sessions: new Map(sessions) })
    }
  },
  speakers: async (req: PayloadRequest, ids: readonly string[], memory: Memory): Promise<void> => {
    const docs = await findMain(req, 'speakers', { and: [withIds(ids), named] }, 0, speakerFields)
    const own = docs.map(({ affiliations, id }) => ({ id, person: id, affiliations: rows(affiliations) }))
    const settled = settlePeople(own, [], await directoryOf(req, own, [], findMain), localesOf(req))
    const searched = searchedIn(localesOf(req))
    for (const id of ids) {
      memory.index.delete(id)
      memory.houses.delete(id)
    }
    for (const [n, doc] of docs.entries()) {
      memory.index.set(doc.id, [searched.person(doc, settled[n] ?? {})])
      memory.houses.set(doc.id, new Set(rows(doc.affiliations).flatMap(({ organisation }) => organisation ?? [])))
    }
  },
  organisations: async (req: PayloadRequest, ids: readonly string[], memory: Memory): Promise<void> => {
    const docs = await findMain(req, 'organisations', { and: [withIds(ids), named] }, 0, organisationFields)
    const searched = searchedIn(localesOf(req))
    for (const id of ids) memory.index.delete(id)
    for (const doc of docs) memory.index.set(doc.id, [searched.organisation(doc)])
  },
} satisfies Record<Kind, unknown>

const isKind = (kind: string): kind is Kind => Object.hasOwn(readers, kind)

/** Takes in what changed since it was looked last. */
const takeIn = async (payload: Payload, known: KnownChanges, memory: Memory): Promise<void> => {
  const req = await createLocalReq({}, payload)
  const { last } = known
  const changed: Record<Kind, Set<string>> = { workshops: new Set(), speakers: new Set(), organisations: new Set() }
  for (const { doc, kind } of known.after(memory.position, last)) if (isKind(kind)) changed[kind].add(doc)
  for (const [person, houses] of memory.houses)
    if (changed.organisations.size && [...houses].some((house) => changed.organisations.has(house)))
      changed.speakers.add(person)
  for (const kind of ['organisations', 'speakers', 'workshops'] as const) {
    const ids = [...changed[kind]]
    for (let n = 0; n < ids.length; n += MOST_READ[kind]) {
      // Whoever asks for something else meanwhile is answered.
      if (n) await turn()
      await readers[kind](req, ids.slice(n, n + MOST_READ[kind]), memory)
    }
  }
  Object.assign(memory, { known, position: last })
}

/**
 * The words of what is public now; on MongoDB of what was a moment ago, where another server wrote it, as whatever is read there. Where another
 * history began, as after a restored backup, all is read anew.
 */
export const knownWords = async (payload: Payload): Promise<Words> => {
  for (;;) {
    const known = await knownChanges(payload)
    let memory = memories.get(payload.db)
    if (!memory || (memory.known && memory.known !== known)) {
      memory = empty(localesOf({ payload }))
      memories.set(payload.db, memory)
    }
    const { last } = known
    if (memory.known && memory.position >= last) return memory
    const current = memory
    memory.reading ??= takeIn(payload, known, memory).finally(() => (current.reading = undefined))
    await memory.reading
    if (memory.known && memory.position >= last) return memory
  }
}
