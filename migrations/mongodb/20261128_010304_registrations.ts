import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

const hasPayload = (args: unknown): args is { payload: Payload } =>
  typeof args === 'object' && args !== null && 'payload' in args

const isMongoose = (db: { name: string }): db is MongooseAdapter => db.name === 'mongoose'

const names = ['opensAt', 'opensAtFold', 'closesAt', 'closesAtFold', 'capacity', 'waitlist'] as const

type Registration = { mode?: string | null } & { [K in (typeof names)[number]]?: unknown }

interface Workshop {
  _status?: string
  deletedAt?: unknown
  startsAtUtc?: unknown
  endsAtUtc?: unknown
  registration?: Registration | null
}

/** What is said of seats and window, if anything is. */
const settingsIn = (registration: Registration | null | undefined): Record<string, unknown> | null => {
  const said = names.flatMap((name) => {
    const value = registration?.[name]
    return value === undefined || value === null || value === false ? [] : [[name, value] as const]
  })
  return said.length ? Object.fromEntries(said) : null
}

/**
 * Seats and window leave the workshops’ drafts for desks: as they are published, or of what never was as it was saved last. Registrations say
 * by a mark who was there, keep their answers together, and have keys of their own. What was changed already is passed over, so that it may begin
 * again.
 */
export async function up(args: unknown): Promise<void> {
  if (!hasPayload(args) || !isMongoose(args.payload.db)) throw new Error('This migration is for MongoDB.')
  const { connection } = args.payload.db
  const workshops = connection.collection<Workshop>('workshops')
  const versions = connection.collection<{ parent: unknown; latest?: boolean; version: Workshop }>('_workshops_versions')
  const desks = connection.collection<Record<string, unknown>>('desks')
  const now = new Date()
  for await (const { _id, ...workshop } of workshops.find({}, { timeoutMode: 'iteration' })) {
    const isPublished = workshop._status === 'published'
    const newest = isPublished
      ? null
      : await versions.findOne({ parent: { $in: [_id, String(_id)] }, latest: true }, { sort: { updatedAt: -1 } })
    const registration = newest ? newest.version.registration : workshop.registration
    const settings = settingsIn(registration)
    const isInternal = isPublished && registration?.mode === 'internal'
    if (!settings && !isInternal) continue
    const told = isPublished
      ? {
          isOpen: isInternal && !workshop.deletedAt,
          eventStatus: 'scheduled',
          startsAtUtc: workshop.startsAtUtc ?? null,
          endsAtUtc: workshop.endsAtUtc ?? null,
        }
      : { isOpen: false }
    await desks.updateOne(
      { workshop: String(_id) },
      { $setOnInsert: { ...settings, ...told, sequence: 0, createdAt: now, updatedAt: now } },
      { upsert: true },
    )
  }
  const gone = (prefix: string): Record<string, ''> =>
    Object.fromEntries(names.map((name) => [`${prefix}registration.${name}`, '' as const]))
  await workshops.updateMany({}, { $unset: gone('') })
  await versions.updateMany({}, { $unset: gone('version.') })

  const registrations = connection.collection<{ answers?: unknown; state?: string; updatedAt?: unknown; attempt?: string }>('registrations')
  for await (const { _id, answers, state, updatedAt } of registrations.find(
    { attempt: { $exists: false } },
    { timeoutMode: 'iteration' },
  )) {
    const free = `~${String(_id)}`
    const rows: readonly { question?: string; answer?: string | null }[] = Array.isArray(answers) ? answers : []
    const kept = Object.fromEntries(rows.map(({ answer, question }) => [question ?? '', answer ?? '']))
    const present = state === 'attended' ? { state: 'confirmed', attended: 'checkedIn' } : {}
    await registrations.updateOne(
      { _id, attempt: { $exists: false } },
      {
        $set: {
          ...present,
          answers: rows.length ? kept : null,
          attempt: free,
          person: free,
          rankKey: free,
          seatKey: free,
          source: 'desk',
          stateAt: updatedAt ?? now,
        },
      },
    )
  }
}
