import type { Payload } from 'payload'
import { isTaken } from '../atomic'
import { changeOf, HISTORY, type Log, type StoredChange } from '../changeRows'

type Connection = Payload['db']['connection']

interface Document extends StoredChange {
  /** Of the row of the history, which history it is. */
  slug: string | null
}

/** The rows of what changed on MongoDB, where each is one atomic write: whoever finds that another was first looks again. */
export const changesCollection = (connection: Connection): Log => {
  const rows = () => connection.collection<Document>('changed')
  return {
    after: async (position) =>
      (
        await rows()
          .find({ position: { $gt: position } })
          .sort({ position: 1 })
          .toArray()
      ).map(changeOf),
    history: async () => (await rows().findOne({ doc: HISTORY }))?.slug ?? null,
    last: async () => {
      const [row] = await rows()
        .find({ position: { $gt: 0 } })
        .sort({ position: -1 })
        .limit(1)
        .toArray()
      return row && changeOf(row)
    },
    find: async (doc) => {
      const row = await rows().findOne({ doc })
      return row ? changeOf(row) : undefined
    },
    put: async (change, prior) => {
      const row: Document = { ...change, formerSlugs: [...change.formerSlugs] }
      try {
        if (!prior) {
          await rows().insertOne(row)
          return true
        }
        const { doc, position } = prior
        return (await rows().updateOne({ doc, position }, { $set: row })).matchedCount > 0
      } catch (error) {
        if (isTaken(error)) return false
        throw error
      }
    },
    begin: async (history) => {
      const made = { kind: 'history', position: 0, at: '', ownPosition: 0, ownAt: '', gone: false }
      await rows().updateOne({ doc: HISTORY }, { $set: { slug: history }, $setOnInsert: made }, { upsert: true })
    },
  }
}
