import { addressOf } from '../../../src/cms/accounts/devices'
import { isConfirmed } from '../../../src/cms/accounts/confirmation'
import { beforeWrite, type Write } from '../../../src/cms/write/beforeWrite'
import { reject } from '../../../src/cms/write/reject'
import type { Stored } from '../../../src/database/documents'
import { lacksFactor } from '../../../src/database/shownFactor'
import type { Row } from '../../../src/domain/row'

type Account = Pick<Stored<'users'>, 'apiKey' | 'email' | 'enableAPIKey' | 'id'>

/** By what an account is signed in to; what is said again as it is stored, as a form does, changes nothing. */
const changes: Readonly<Record<string, (said: unknown, stored: Account | null) => boolean>> = {
  password: Boolean,
  email: (said, stored) => typeof said !== 'string' || addressOf(said) !== stored?.email,
  apiKey: (said, stored) => Boolean(said || stored?.apiKey),
  enableAPIKey: (said, stored) => Boolean(said) !== Boolean(stored?.enableAPIKey),
}

/** The first of what a write would change of how one signs in; of several accounts at once, whatever it says. */
const changed = async ({ data, id, req }: Write): Promise<string | undefined> => {
  const said = Object.keys(changes).filter((name) => data[name] !== undefined)
  if (!said.length || id === undefined) return said[0]
  const where = { id: { equals: id } }
  const stored = await req.payload.db.findOne<Account & Row>({ collection: 'users', req, where })
  return said.find((name) => changes[name]?.(data[name], stored))
}

/** Whether somebody makes a key who has to have a second factor and has none: it would be asked for none when their session is over. */
const makesKeyWithout = async ({ data, req: { payload, user }, req }: Write): Promise<boolean> =>
  Boolean(user && data.apiKey) && lacksFactor(req, { account: String(user?.id), payload, role: user?.role })

/**
 * One’s own password, address and key are changed by whoever knows the password, and shows it (src/cms/accounts/confirmation.ts): a session that
 * was left open, or a key that became known, is not the account. A session of before a second factor was asked for makes no key.
 */
export const confirmOwn = beforeWrite(async (write) => {
  const { data, id, operation, req } = write
  const isOwn = operation !== 'create' && (id === undefined || id === String(req.user?.id))
  if (!req.user || !isOwn) return data
  if (await makesKeyWithout(write)) return reject(req, { code: 'SECOND_FACTOR_REQUIRED', path: 'apiKey' })
  if (isConfirmed(req)) return data
  const path = await changed(write)
  return path ? reject(req, { code: 'PASSWORD_UNCONFIRMED', path }, { collection: 'users' }) : data
})
