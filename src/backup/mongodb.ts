import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdir, readdir } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { EJSON, type Document } from 'bson'
import type { Payload } from 'payload'
import { doorPrefix } from '../cms/desk/storedDoors'
import { filesOf } from '../cms/pictures/files'
import { HISTORY } from '../database/changeRows'
import { CHANGING } from '../database/noteChanges'
import { BATCH_MS } from '../database/mongodb/unhurried'
import { WRITING } from '../database/mongodb/writing'
import { writingAmong } from '../database/noteWrites'

type Database = NonNullable<Payload['db']['connection']['db']>

const databaseOf = (payload: Payload): Database => {
  const { db } = payload.db.connection
  if (!db) throw new Error('The connection to MongoDB is not open.')
  return db
}

/** The mark that a restore into MongoDB sets first and takes away last: while it stands, what the database holds is not whole. */
const restoringMark = 'atelier_restoring'

/** Leases of running servers, what writes under way are about, and the mark of a restore under way, belong to no backup. */
const passing = ['atelier_locks', CHANGING, WRITING, restoringMark]

/**
 * What names others is copied before what it names: whatever a copied document points at was there when it was written, and is found when
 * its own collection is copied later. Erasures come after what they are about: whoever is erased meanwhile is erased again from the copy.
 */
const order = [
  'outbox',
  'mailings',
  'audit',
  'registrations',
  'desks',
  'meetings',
  '_workshops_versions',
  'workshops',
  '_sessions_versions',
  'sessions',
  '_globals_versions',
  'globals',
  'speakers',
  'organisations',
  'media',
]

export const byOrder = (a: string, b: string): number => {
  const placeOf = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length)
  return placeOf(a) - placeOf(b) || (a < b ? -1 : 1)
}

const namesOf = async (db: Database): Promise<string[]> =>
  (await db.listCollections({}, { nameOnly: true }).toArray())
    .map(({ name }) => name)
    .filter((name) => !passing.includes(name) && !name.startsWith('system.'))

/**
 * Writes every collection as lines of Extended JSON (canonical, so that types come back as they were).
 * @param first which of two collections is written first: others write meanwhile
 */
export const dumpMongo = async (
  payload: Payload,
  folder: string,
  first: (a: string, b: string) => number = byOrder,
): Promise<Record<string, number>> => {
  const db = databaseOf(payload)
  await mkdir(path.join(folder, 'mongodb'), { recursive: true })
  const counts: Record<string, number> = {}
  for (const name of (await namesOf(db)).sort(first)) {
    let count = 0
    const lines = async function* (): AsyncGenerator<string> {
      for await (const doc of db.collection(name).find({}, { timeoutMode: 'iteration', timeoutMS: BATCH_MS })) {
        count++
        yield `${EJSON.stringify(doc, { relaxed: false })}\n`
      }
    }
    await pipeline(Readable.from(lines()), createWriteStream(path.join(folder, 'mongodb', `${name}.ndjson`)))
    counts[name] = count
  }
  return counts
}

/** Whether a restore into this MongoDB was cut short: what it holds is not whole. */
export const isHalfRestored = async (payload: Payload): Promise<boolean> =>
  payload.db.name === 'mongoose' && (await databaseOf(payload).collection(restoringMark).findOne({})) !== null

const migrationsName = 'payload-migrations'

/**
 * Whether a database holds any document. What a restore left that was cut short does not count, nor that a server has once started there, noted its
 * migrations and begun a history of changes.
 */
export const holdsAnything = async (payload: Payload): Promise<boolean> => {
  if (await isHalfRestored(payload)) return false
  const db = databaseOf(payload)
  for (const name of await namesOf(db))
    if (
      name !== migrationsName &&
      (await db.collection(name).findOne(name === 'changed' ? { doc: { $ne: HISTORY } } : {}))
    )
      return true
  return false
}

/** Reads the documents of a dump’s collection one by one; there are none where it has no such collection. */
const dumped = async function* (folder: string, name: string): AsyncGenerator<Document> {
  const file = path.join(folder, 'mongodb', `${name}.ndjson`)
  if (!existsSync(file)) return
  for await (const line of createInterface({ input: createReadStream(file) }))
    yield EJSON.parse(line, { relaxed: false })
}

/** Names of the migrations that a dump notes as done. */
export const migrationsInMongo = async (folder: string): Promise<string[]> => {
  const names: string[] = []
  for await (const { name } of dumped(folder, migrationsName)) names.push(String(name))
  return names
}

/** Names of the pictures’ files of which a dump speaks: of each in all its sizes. */
export const picturesInMongo = async (folder: string): Promise<string[]> => {
  const names: string[] = []
  for await (const doc of dumped(folder, 'media')) names.push(...filesOf(doc).map(([name]) => name))
  return names
}

const batch = 500

/**
 * Loads a dump into a database that holds nothing, or that a restore was cut short in. What stands there is dropped with its indexes: whatever
 * a dump holds can be loaded, and migrated, before the indexes of this version are built. The mark that a restore goes on stays.
 * @returns documents by collection, as counted afterwards
 */
export const loadMongo = async (payload: Payload, folder: string): Promise<Record<string, number>> => {
  const db = databaseOf(payload)
  await db.collection(restoringMark).insertOne({ at: new Date().toISOString() })
  for (const name of await namesOf(db)) await db.collection(name).drop({ timeoutMS: 0 })
  const counts: Record<string, number> = {}
  for (const file of (await readdir(path.join(folder, 'mongodb'))).filter((entry) => entry.endsWith('.ndjson'))) {
    const name = path.basename(file, '.ndjson')
    const collection = db.collection(name)
    const docs: Document[] = []
    for await (const doc of dumped(folder, name)) {
      // Places of what was there before tell nothing of what is restored.
      if (name === 'changed' && doc.doc === HISTORY) doc.slug = randomUUID()
      docs.push(doc)
      if (docs.length === batch) await collection.insertMany(docs.splice(0), { timeoutMS: BATCH_MS })
    }
    if (docs.length) await collection.insertMany(docs, { timeoutMS: BATCH_MS })
    counts[name] = await collection.countDocuments({}, { timeoutMS: 0 })
  }
  return counts
}

/** Ends the links of those at a door that were restored: one that was ended since opens nothing again. */
export const shutDoors = async (payload: Payload): Promise<void> =>
  void (await databaseOf(payload)
    .collection('payload-kvs')
    .deleteMany({ key: { $regex: `^${doorPrefix}` } }))

/** The restore is done: what the database holds is whole. */
export const unmarkRestore = async (payload: Payload): Promise<void> => {
  await writingAmong(payload.db)?.tell()
  await databaseOf(payload).collection(restoringMark).deleteMany({})
}
