import type { Payload, PayloadRequest } from 'payload'
import { published } from '../../cms/access/rules'
import { mayUseMemory } from '../../database/answering'
import { findMain, withIds, type Fields } from '../../database/documents'
import { readKept } from '../../database/kept'
import { onPublicWrite } from '../../database/noteWrites'
import type { StoredWorkshop } from '../../stored-types'

const start = ({ startsAtUtc }: Pick<StoredWorkshop, 'startsAtUtc'>): number =>
  startsAtUtc ? new Date(startsAtUtc).getTime() : 0

type Dated = Pick<StoredWorkshop, 'id' | 'number' | 'startsAtUtc'>

/** The newest first, what has no date last. */
export const newestFirst = (a: Dated, b: Dated): number =>
  start(b) - start(a) || (b.number ?? 0) - (a.number ?? 0) || (a.id < b.id ? -1 : 1)

const kinds = ['speakers', 'organisations'] as const

const fields = {
  names: true,
  startsAtUtc: true,
  number: true,
  slug: true,
  slugs: true,
  formerSlugs: true,
  startsAt: true,
  endsAt: true,
  overAt: true,
  languages: true,
} as const satisfies Fields<'workshops'>

/** What is read of a workshop: by what one is found among all. */
export type Naming = Pick<StoredWorkshop, 'id' | keyof typeof fields>

/** The published workshops that name each entry of the directory, and all of them, the newest first. */
interface WhereNamed extends Record<(typeof kinds)[number], ReadonlyMap<string, readonly string[]>> {
  workshops: readonly Naming[]
}

const byEntry = (workshops: Iterable<Naming>): WhereNamed => {
  const all = [...workshops].sort(newestFirst)
  const found = { speakers: new Map<string, string[]>(), organisations: new Map<string, string[]>() }
  for (const { id, names } of all)
    for (const kind of kinds)
      for (const named of names?.[kind] ?? []) {
        const others = found[kind].get(named)
        if (others) others.push(id)
        else found[kind].set(named, [id])
      }
  return { ...found, workshops: all }
}

/** The published workshops, or those of some. */
const read = (req: PayloadRequest, ids?: readonly string[]): Promise<Naming[]> =>
  findMain(req, 'workshops', ids ? { and: [withIds(ids), published] } : published, 0, fields)

/** What was read last of a database. */
interface Known {
  workshops: Map<string, Naming>
  /** Which were written since; null where that is not known, and all are to be read. */
  written: Set<string> | null
  /** What is read now: one after the other, so that no earlier state comes to stand over a later one. */
  reading: Promise<unknown>
}

const memories = new WeakMap<object, Known>()

/** Of more workshops than so many, all are read. */
const FEW = 200

const knownOf = ({ db }: Payload): Known => {
  const found = memories.get(db)
  if (found) return found
  const known: Known = { workshops: new Map(), written: null, reading: Promise.resolve() }
  memories.set(db, known)
  onPublicWrite(db, ({ id, isDelete, kind }) => {
    if (isDelete || (kind === 'workshops' && !id)) known.written = null
    else if (kind === 'workshops' && id) known.written?.add(id)
  })
  return known
}

/**
 * Reads of workshops what was written since it was read last. What other servers write, on MongoDB, is told to nobody here: all are read there.
 */
const readFurther = async (req: PayloadRequest, known: Known): Promise<WhereNamed> => {
  const { written } = known
  known.written = new Set()
  try {
    if (written && written.size <= FEW && req.payload.db.name !== 'mongoose') {
      const docs = written.size ? await read(req, [...written]) : []
      for (const id of written) known.workshops.delete(id)
      for (const doc of docs) known.workshops.set(doc.id, doc)
    } else known.workshops = new Map((await read(req)).map((doc) => [doc.id, doc]))
  } catch (error) {
    known.written = null
    throw error
  }
  return byEntry(known.workshops.values())
}

/** What was found, by what stands for it in memory. */
const found = new WeakMap<object, WhereNamed>()

/**
 * Where the entries of the directory are named, from what each publication noted of whom it names: one look at all published workshops, which stands for all
 * entries and for everybody who asks; after a workshop was written, a look at that one.
 */
const look = async (req: PayloadRequest): Promise<WhereNamed> => {
  if (req.transactionID || !mayUseMemory()) return byEntry(await read(req))
  const known = knownOf(req.payload)
  const [kept = {}] = await readKept(req, 'workshops', 'who is named where', async () => {
    const reading = known.reading.then(
      () => readFurther(req, known),
      () => readFurther(req, known),
    )
    known.reading = reading
    const stands = { for: 'who is named where' }
    found.set(stands, await reading)
    return [stands]
  })
  return found.get(kept) ?? byEntry(await read(req))
}

const looks = new WeakMap<PayloadRequest, Promise<WhereNamed>>()

/** The same, looked at once for a request, however many fields of it ask. */
export const whereNamed = (req: PayloadRequest): Promise<WhereNamed> => {
  const looked = looks.get(req) ?? look(req)
  looks.set(req, looked)
  return looked
}
