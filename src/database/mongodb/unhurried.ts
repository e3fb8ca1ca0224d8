import { AsyncLocalStorage } from 'node:async_hooks'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'

/** How long one batch of documents may take to come or to go, in milliseconds: a whole collection takes as long as it takes. */
export const BATCH_MS = 60_000

const working = new AsyncLocalStorage<true>()

/** Whether there is a MongoDB that is asked: on SQLite nothing waits, and Node.js would follow each promise from the first work on. */
let isAsked = false

/**
 * Work that reads whole collections, such as a start or an export, for which nobody waits at a form: what it asks of MongoDB may take as long as
 * it takes, where an answer to a request may take ten seconds (src/database/adapter.ts). A MongoDB that does not move is still noticed.
 */
export const unhurried = <T>(work: () => Promise<T>): Promise<T> => (isAsked ? working.run(true, work) : work())

const writes = ['updateOne', 'updateMany', 'deleteOne', 'deleteMany', 'findOneAndUpdate'] as const
const reads = ['findOne', 'countDocuments', 'estimatedDocumentCount', 'distinct'] as const

/** Gives every question and write of Payload’s the time that `unhurried` work has; a list has it for each of its batches. */
export const giveTime = ({ connection }: Pick<MongooseAdapter, 'connection'>): void => {
  isAsked = true
  connection.plugin((schema) => {
    schema.pre([...reads, ...writes], { document: false, query: true }, function () {
      if (working.getStore()) this.setOptions({ timeoutMS: BATCH_MS })
    })
    schema.pre('find', function () {
      if (working.getStore()) this.setOptions({ timeoutMS: BATCH_MS, timeoutMode: 'iteration' })
    })
    schema.pre('aggregate', function () {
      if (working.getStore()) this.option({ timeoutMS: BATCH_MS, timeoutMode: 'iteration' })
    })
  })
}
