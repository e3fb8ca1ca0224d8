import type { PayloadRequest } from 'payload'
import { Failures } from '../../domain/failures'
import { refusal } from '../../i18n/errors/refusal'
import { isPasswordOf } from './passwords'
import { accountCookie, cookiesOf, isSame, signatureOf } from './signed'

/** For how long a password counts as shown, in seconds. */
const SHOWN_FOR = 5 * 60

const cookie = 'atelier-confirmed'

type User = NonNullable<PayloadRequest['user']>

/** The session that an account asks with; of a key, nothing. */
const sessionOf = (user: User): string => String(Reflect.get(user, '_sid') ?? '')

/** What signs: the account, the session that it asks with, and until when. Another session, or a key, is not confirmed by it. */
const sign = ({ payload }: PayloadRequest, user: User, until: string): string =>
  signatureOf(payload.secret, 'confirmed', user.id, sessionOf(user), until)

/** Whether whoever asks has shown the password of their account a moment ago. */
export const isConfirmed = (req: PayloadRequest): boolean => {
  const { headers, user } = req
  const [until = '', signature = ''] = new Map(cookiesOf(headers.get('cookie'))).get(cookie)?.split('.') ?? []
  return user !== null && Number(until) > Date.now() && isSame(signature, sign(req, user, until))
}

/** Who has a session or the key of somebody else guesses no more often than a stranger, and holds up nobody who asks with another. */
const failures = new Failures({ most: 10, forgetAfter: 60_000 })

/**
 * Confirms that whoever asks knows the password of their account: the cookie that says so for some minutes.
 * @throws Refusal CURRENT_PASSWORD_WRONG, ATTEMPTS_EXCEEDED
 */
export const confirm = async (req: PayloadRequest, user: User, password: string): Promise<string> => {
  const { i18n, payload } = req
  const { language } = i18n
  const asking = `${user.id} ${sessionOf(user)}`
  if (failures.wait(asking) > 0) throw refusal('ATTEMPTS_EXCEEDED', undefined, { language })
  failures.add(asking)
  const stored = await payload.db.findOne<{ id: string; hash?: unknown; salt?: unknown }>({
    collection: 'users',
    req,
    select: { hash: true, salt: true },
    where: { id: { equals: user.id } },
  })
  if (!stored || !(await isPasswordOf(password, stored)))
    throw refusal('CURRENT_PASSWORD_WRONG', undefined, { language })
  failures.forget(asking)
  const until = String(Date.now() + SHOWN_FOR * 1000)
  const { secure } = payload.collections.users.config.auth.cookies
  return accountCookie(cookie, `${until}.${sign(req, user, until)}`, { maxAge: SHOWN_FOR, secure })
}
