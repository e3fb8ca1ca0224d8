import type { PayloadRequest } from 'payload'
import { timeNow } from '../../database/answering'
import { changeWhere } from '../../database/atomic'
import { audit, owingAlso, toldAgain, unchanged, workshopOf } from './acts'
import { unclaimed } from './keys'
import type { Registration } from './queue'

/**
 * Owes somebody who came by a list, and is not written to yet, who registered them and where they stand; from then on they are as everybody.
 * @param who in the audit
 * @returns whether their registration was still as it was read
 */
export const writeToQuiet = async (req: PayloadRequest, row: Registration, who: string): Promise<boolean> => {
  const owes = owingAlso(row, ['added', ...toldAgain(row)])
  if (!(await changeWhere(req, 'registrations', unchanged(row), { attempt: unclaimed(), owes }))) return false
  await audit(req, { act: 'sendLink', who, registration: row.id, workshop: workshopOf(row) }, timeNow())
  return true
}
