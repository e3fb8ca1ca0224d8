import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

const hasPayload = (args: unknown): args is { payload: Payload } =>
  typeof args === 'object' && args !== null && 'payload' in args

const isMongoose = (db: { name: string }): db is MongooseAdapter => db.name === 'mongoose'

/**
 * Workshops note all that finds them, which so far is their slug; no address changes. What notes it already is passed over, so that it may begin again.
 */
export async function up(args: unknown): Promise<void> {
  if (!hasPayload(args) || !isMongoose(args.payload.db)) throw new Error('This migration is for MongoDB.')
  const workshops = args.payload.db.connection.collection<{ slug?: unknown; spellings?: unknown }>('workshops')
  const left = { slug: { $type: 'string' }, spellings: { $exists: false } } as const
  for await (const { _id, slug } of workshops.find(left, { projection: { slug: 1 }, timeoutMode: 'iteration' }))
    await workshops.updateOne({ _id, slug, spellings: { $exists: false } }, { $set: { spellings: [slug] } })
}
