import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/** Does something as a whole: in one transaction where the database has them, in the request's own where there is one already. */
export const inTransaction = async <T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> => {
  const ours = await initTransaction(req)
  try {
    const done = await work()
    if (ours) await commitTransaction(req)
    return done
  } catch (error) {
    if (ours) await killTransaction(req)
    throw error
  }
}
