import type { Access } from 'payload'
import type { Stored } from '../../src/database/documents'
import { draftsOr, published } from '../../src/cms/access/rules'

const statusOfWorkshop: `${keyof Stored<'sessions'>}.${keyof Stored<'workshops'>}` = 'workshop._status'

/**
 * A session is public when its workshop is, in the state that the workshop's publication printed. On SQLite sessions follow their workshop in
 * the same transaction, and say so themselves. On MongoDB they follow it in writes of their own, one of which a kill may cut off: there the
 * workshop is asked too. (To ask it of 18,000 sessions took most of the time of a list.) One in the bin is not published.
 */
export const publicWithWorkshop: Access = (args) => {
  if (args.req.payload.db.name !== 'mongoose') return draftsOr(published)(args)
  return draftsOr({ and: [published, { [statusOfWorkshop]: { equals: 'published' } }] })(args)
}
