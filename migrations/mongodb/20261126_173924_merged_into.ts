import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

/** What the one note of earlier versions said of a merged entry: which one stands for it, and since when it lies in the bin (ISO 8601). */
interface Noted {
  into: string
  at: string
}

const hasPayload = (args: unknown): args is { payload: Payload } =>
  typeof args === 'object' && args !== null && 'payload' in args

const isMongoose = (db: { name: string }): db is MongooseAdapter => db.name === 'mongoose'

/**
 * Merged entries that lie in the bin since their merge say themselves which one stands for them (`mergedInto`); of those that are deleted for
 * good a note of their own says it. The old note goes last.
 */
export async function up(args: unknown): Promise<void> {
  if (!hasPayload(args) || !isMongoose(args.payload.db)) throw new Error('This migration is for MongoDB.')
  const { connection } = args.payload.db
  const old = connection.collection<{ key: string; data: Record<string, Noted> }>('payload-kvs')
  const notes = connection.collection<{ key: string; data: { into: string } }>('payload-kvs')
  const all = await old.findOne({ key: 'merged' })
  if (!all) return
  const merges = new Map(Object.entries(all.data))
  const found = new Set<string>()
  for (const name of ['speakers', 'organisations']) {
    const entries = connection.collection<{ deletedAt?: Date | string | null; mergedInto?: string }>(name)
    for await (const { _id, deletedAt } of entries.find({}, { projection: { deletedAt: 1 }, timeoutMode: 'iteration' })) {
      const noted = merges.get(String(_id))
      found.add(String(_id))
      if (noted && deletedAt && new Date(deletedAt).getTime() === Date.parse(noted.at))
        await entries.updateOne({ _id, deletedAt }, { $set: { mergedInto: noted.into } })
    }
  }
  for (const [id, { into }] of merges) {
    if (found.has(id)) continue
    await notes.updateOne({ key: `merged:${id}` }, { $set: { data: { into } } }, { upsert: true })
  }
  await old.deleteOne({ key: 'merged' })
}
