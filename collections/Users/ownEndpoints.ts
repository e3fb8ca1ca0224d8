import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { isConfirmed } from '../../src/cms/accounts/confirmation'
import { provedFactor, removeFactor, renewRecovery, type Factor } from '../../src/cms/accounts/factor/factors'
import { leftOf, newRecovery } from '../../src/cms/accounts/factor/recovery'
import { newFactor, otherFactor, proveFactor, proveOther } from '../../src/cms/accounts/factor/setUp'
import { takeCode } from '../../src/cms/accounts/factor/showFactor'
import { tellOfFactor } from '../../src/cms/accounts/factor/tell'
import { translatorsEndpoint } from '../../src/cms/access/endpoints'
import { hasRole } from '../../src/cms/access/rules'
import { findMainById, isId } from '../../src/database/documents'
import { endSessions } from '../../src/database/endSessions'
import { isFactorRequired } from '../../src/database/requiredFactor'
import { inGroups, plainCode } from '../../src/domain/secondFactor'
import type { ErrorCode } from '../../src/i18n/errors'
import { refusal } from '../../src/i18n/errors/refusal'

type Owner = NonNullable<PayloadRequest['user']>

const refuse = (req: PayloadRequest, code: ErrorCode) => refusal(code, undefined, { language: req.i18n.language })

/** The session that an account asks with; null of a key. */
const sessionOf = (user: Owner): string | null => {
  const session: unknown = Reflect.get(user, '_sid')
  return typeof session === 'string' ? session : null
}

/** What an account does with its own: of whoever uses the admin. */
const own = (
  method: 'get' | 'post',
  path: string,
  handler: (req: PayloadRequest, user: Owner) => Promise<object>,
): Endpoint =>
  translatorsEndpoint(method, `/own${path}`, async (req) => {
    if (!req.user) throw refuse(req, 'FORBIDDEN')
    if (method === 'post') await addDataAndFileToRequest(req)
    return Response.json(await handler(req, req.user), { headers: { 'Cache-Control': 'private, no-store' } })
  })

/** The same of one’s second factor, once the password was shown (src/cms/accounts/confirmation.ts). */
const ownFactor = (path: string, handler: (req: PayloadRequest, user: Owner) => Promise<object>): Endpoint =>
  own('post', `/factor${path}`, async (req, user) => {
    if (!isConfirmed(req)) throw refuse(req, 'PASSWORD_UNCONFIRMED')
    return handler(req, user)
  })

/** A code by which something is done with a second factor that is on. */
const taken = async (req: PayloadRequest, user: Owner): Promise<Factor> => {
  const factor = await provedFactor(req, user.id)
  if (!factor) throw refuse(req, 'SECOND_FACTOR_OFF')
  const code = plainCode(req.data?.code)
  if (!code) throw refuse(req, 'SECOND_FACTOR_NEEDED')
  await takeCode(req, { account: user, factor }, code)
  return factor
}

const asGroups = (codes: readonly string[]): string[] => codes.map(inGroups)

/** Begins to set up a second factor: its secret, which is told now and never again. */
const begin = ownFactor('/begin', async (req, user) => {
  if (await provedFactor(req, user.id)) throw refuse(req, 'SECOND_FACTOR_ON')
  return newFactor(req, user)
})

/** Turns it on by a first code, gives the recovery codes, which are told now and never again, and ends the other sessions. */
const prove = ownFactor('/prove', async (req, user) => {
  const { codes } = await proveFactor(req, user, { but: sessionOf(user), code: plainCode(req.data?.code) })
  return { codes }
})

const renew = ownFactor('/recovery', async (req, user) => {
  const factor = await taken(req, user)
  const { codes, recovery } = newRecovery(user.id)
  await renewRecovery(req, factor, recovery)
  return { codes: asGroups(codes) }
})

/** Begins to set up another app, by a code of the one that there is or a recovery code: its secret, which is told now and never again. */
const change = ownFactor('/change', async (req, user) => otherFactor(req, user, await taken(req, user)))

/** Puts the other app in its place by its first code, gives other recovery codes, and ends the other sessions. */
const changed = ownFactor('/changed', async (req, user) => {
  const factor = await provedFactor(req, user.id)
  if (!factor) throw refuse(req, 'SECOND_FACTOR_OFF')
  const code = plainCode(req.data?.code)
  return proveOther(req, user, { but: sessionOf(user), change: req.data?.change, code, factor })
})

/** Turns it off, where the role of the account does not ask for one. */
const stop = ownFactor('/stop', async (req, user) => {
  if (isFactorRequired(user.role)) throw refuse(req, 'SECOND_FACTOR_REQUIRED')
  await taken(req, user)
  await removeFactor(req, user.id)
  tellOfFactor(req.payload, { account: user, act: 'off', language: req.i18n.language })
  return {}
})

/** Whether an account has a second factor, since when, and to whom it belongs how many recovery codes are left, and whether it has to have one. */
const state: Endpoint = translatorsEndpoint('get', '/:id/factor', async (req) => {
  const id = String(req.routeParams?.id)
  const isOwn = id === String(req.user?.id)
  if (!isOwn && !hasRole(req.user, 'admin')) throw refuse(req, 'FORBIDDEN')
  const factor = isId(req, id) ? await provedFactor(req, id) : null
  return Response.json({
    since: factor?.provedAt ?? null,
    ...(isOwn && factor ? { left: leftOf(factor.recovery).length } : {}),
    ...(isOwn ? { isRequired: isFactorRequired(req.user?.role) } : {}),
  })
})

/** Takes the second factor of somebody else away, who has lost it. Administrators alone; one’s own is turned off by a code. */
const remove: Endpoint = {
  method: 'delete',
  path: '/:id/factor',
  handler: async (req) => {
    const id = String(req.routeParams?.id)
    if (!hasRole(req.user, 'admin') || id === String(req.user?.id)) throw refuse(req, 'FORBIDDEN')
    const account = isId(req, id) ? await findMainById(req, 'users', id) : null
    if (!account?.email) throw refuse(req, 'NOT_FOUND')
    if (!(await removeFactor(req, id))) throw refuse(req, 'SECOND_FACTOR_OFF')
    tellOfFactor(req.payload, {
      account: { id, email: account.email },
      act: 'removed',
      language: req.i18n.language,
      who: req.user?.name || req.user?.email || '',
    })
    return Response.json({})
  },
}

/** One’s own sessions that have not ended, the newest first. A session is prolonged while somebody works: that is when it was last seen. */
const sessions = own('get', '/sessions', async (req, user) => {
  const stored = await findMainById(req, 'users', user.id)
  const lasts = req.payload.collections.users.config.auth.tokenExpiration * 1000
  const [now, mine] = [Date.now(), sessionOf(user)]
  const all = (stored?.sessions ?? [])
    .flatMap(({ browser, createdAt, expiresAt, id, system }) => {
      const until = new Date(expiresAt ?? 0)
      if (!id || until.getTime() <= now) return []
      const begun = new Date(createdAt)
      return {
        id,
        begunAt: begun.toISOString(),
        browser: browser ?? null,
        isThis: id === mine,
        seenAt: new Date(Math.max(begun.getTime(), until.getTime() - lasts)).toISOString(),
        system: system ?? null,
        until: until.toISOString(),
      }
    })
    .toSorted((one, other) => other.begunAt.localeCompare(one.begunAt))
  return { sessions: all }
})

const ending = z.union([z.object({ session: z.string().min(1).max(100) }), z.object({ others: z.literal(true) })])

/** Ends one of one’s own sessions (`session`), or all others (`others`); of a key, which is none, all. */
const endOwn = own('post', '/sessions/end', async (req, user) => {
  const { data } = ending.safeParse(req.data ?? {})
  if (!data) throw refuse(req, 'REQUEST_MALFORMED')
  await endSessions(req, user.id, 'session' in data ? { one: data.session } : { but: sessionOf(user) })
  return {}
})

/** What an account does with its own second factor and sessions, and administrators with the second factor of others. */
export const ownEndpoints: Endpoint[] = [begin, prove, change, changed, renew, stop, state, remove, sessions, endOwn]
