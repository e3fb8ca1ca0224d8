import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

const hasPayload = (args: unknown): args is { payload: Payload } =>
  typeof args === 'object' && args !== null && 'payload' in args

const isMongoose = (db: { name: string }): db is MongooseAdapter => db.name === 'mongoose'

interface Workshop {
  endsAtUtc?: unknown
  overAt?: unknown
  startsAtUtc?: unknown
}

/** Workshops and their versions say by one field when they are over. What says it already is passed over, so that it may begin again. */
export async function up(args: unknown): Promise<void> {
  if (!hasPayload(args) || !isMongoose(args.payload.db)) throw new Error('This migration is for MongoDB.')
  const { connection } = args.payload.db
  const workshops = connection.collection<Workshop>('workshops')
  for await (const { _id, endsAtUtc, startsAtUtc } of workshops.find(
    { overAt: { $exists: false } },
    { projection: { endsAtUtc: 1, startsAtUtc: 1 }, timeoutMode: 'iteration' },
  ))
    await workshops.updateOne({ _id, overAt: { $exists: false } }, { $set: { overAt: endsAtUtc ?? startsAtUtc ?? null } })
  const versions = connection.collection<{ version: Workshop }>('_workshops_versions')
  for await (const { _id, version } of versions.find(
    { 'version.overAt': { $exists: false } },
    { projection: { 'version.endsAtUtc': 1, 'version.startsAtUtc': 1 }, timeoutMode: 'iteration' },
  ))
    await versions.updateOne(
      { _id, 'version.overAt': { $exists: false } },
      { $set: { 'version.overAt': version?.endsAtUtc ?? version?.startsAtUtc ?? null } },
    )
}
