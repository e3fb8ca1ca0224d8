import { setTimeout } from 'node:timers/promises'
import { Router } from 'express'
import type { Payload } from 'payload'
import { sentence, type ErrorCode } from '../../i18n/errors'

/** Whether the database gives a sign of life. */
const databaseAnswers = async (payload: Payload | undefined): Promise<boolean> => {
  if (!payload) return false
  const asked = payload.db.count({ collection: 'users', where: {} }).then(
    () => true,
    () => false,
  )
  return Promise.race([asked, setTimeout(2000, false, { ref: false })])
}

/**
 * `/healthz`: the process lives. `/readyz`: it can serve: migrated, indexed, checked, and the database answers.
 * @param notReady null when ready, else the reason why not
 */
export const healthRoutes = (notReady: () => ErrorCode | null, payload: () => Payload | undefined): Router => {
  const router = Router()
  router.get('/healthz', (_req, res) => {
    res.setHeader('Cache-Control', 'no-store')
    res.json({ status: 'alive' })
  })
  router.get('/readyz', async (_req, res) => {
    res.setHeader('Cache-Control', 'no-store')
    const code = notReady() ?? ((await databaseAnswers(payload())) ? null : 'DATABASE_AWAY')
    if (code) {
      const reason = sentence({ code }, 'en')
      res.status(503).setHeader('Retry-After', '3').json({ status: 'not ready', code, reason })
    } else res.json({ status: 'ready' })
  })
  return router
}
