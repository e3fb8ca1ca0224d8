import type { PayloadRequest } from 'payload'
import type { Row } from '../domain/row'
import { findMainById } from './documents'
import { inTransaction } from './transaction'

/** A model of Mongoose, as far as sessions are written through it. */
interface Model {
  updateOne: (filter: Row, update: Row, options: Row) => PromiseLike<unknown>
}

const isModel = (value: unknown): value is Model => typeof value === 'function' && 'updateOne' in value

/** Which sessions end: one, or all but one; of a key, which is none, all. */
type Ending = { one: string } | { but: string | null }

/** Ends sessions of an account and writes nothing else of it: one that begins in this moment elsewhere is kept, or ends with the others. */
export const endSessions = async (req: PayloadRequest, account: string, ending: Ending): Promise<void> => {
  const { db } = req.payload
  const models: unknown = Reflect.get(db, 'collections')
  const model: unknown = db.name === 'mongoose' && models ? Reflect.get(Object(models), 'users') : undefined
  if (isModel(model)) {
    const id = 'one' in ending ? ending.one : { $ne: ending.but }
    await model.updateOne({ _id: account }, { $pull: { sessions: { id } } }, { timestamps: false })
    return
  }
  await inTransaction(req, async () => {
    const stored = await findMainById(req, 'users', account)
    if (!stored) return
    const { email, sessions } = stored
    const left = (sessions ?? []).filter(({ id }) => ('one' in ending ? id !== ending.one : id === ending.but))
    const data = { email, sessions: left, updatedAt: null }
    await db.updateOne({ collection: 'users', data, id: account, req, returning: false })
  })
}
