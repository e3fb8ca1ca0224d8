import { setTimeout } from 'node:timers/promises'
import { Router } from 'express'
import type { Payload } from 'payload'
import { isSqlite } from '../../database/sqlite/isSqlite'
import { storageCodeOf } from '../../database/storageErrors'
import { sentence, type ErrorCode } from '../../i18n/errors'

/** Why the database cannot serve; null where it gives a sign of life. */
const troubleOf = async (payload: Payload | undefined): Promise<ErrorCode | null> => {
  if (!payload) return 'DATABASE_AWAY'
  const trouble = isSqlite(payload.db) ? payload.db.trouble() : null
  if (trouble) return trouble
  const asked = payload.db.count({ collection: 'users', where: {} }).then(
    () => null,
    (error: unknown) => storageCodeOf(error) ?? 'DATABASE_AWAY',
  )
  return Promise.race([asked, setTimeout(2000, 'DATABASE_AWAY' as const, { ref: false })])
}

/**
 * `/healthz`: the process lives. `/readyz`: it can serve: migrated, indexed, checked, and the database answers.
 * A server that has more to do than it can is ready, and says that it is busy: whoever took it out would give its work to the others.
 * @param notReady null when ready, else the reason why not
 * @param busy whether requests are turned away
 */
export const healthRoutes = (
  notReady: () => ErrorCode | null,
  payload: () => Payload | undefined,
  busy: () => boolean,
): Router => {
  const router = Router()
  router.get('/healthz', (_req, res) => {
    res.setHeader('Cache-Control', 'no-store')
    res.json({ status: 'alive' })
  })
  router.get('/readyz', async (_req, res) => {
    res.setHeader('Cache-Control', 'no-store')
    const code = notReady() ?? (await troubleOf(payload()))
    if (code) {
      const reason = sentence({ code }, 'en')
      res.status(503).setHeader('Retry-After', '3').json({ status: 'not ready', code, reason })
    } else res.json({ status: 'ready', ...(busy() ? { busy: true } : {}) })
  })
  return router
}
