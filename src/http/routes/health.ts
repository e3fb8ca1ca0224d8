import { Router } from 'express'
import { sentence, type ErrorCode } from '../../i18n/errors'

export interface Health {
  /** Null when ready, else the reason why not. */
  notReady: () => ErrorCode | null
  /** Asks the database for a sign of life. */
  databaseAnswers: () => Promise<boolean>
}

/** `/healthz`: the process lives. `/readyz`: it can serve: migrated, indexed, checked, and the database answers. */
export const healthRoutes = ({ notReady, databaseAnswers }: Health): Router => {
  const router = Router()
  router.get('/healthz', (_req, res) => {
    res.setHeader('Cache-Control', 'no-store')
    res.json({ status: 'alive' })
  })
  router.get('/readyz', async (_req, res) => {
    res.setHeader('Cache-Control', 'no-store')
    const code = notReady() ?? ((await databaseAnswers()) ? null : 'DATABASE_AWAY')
    if (code) {
      const reason = sentence({ code }, 'en')
      res.status(503).setHeader('Retry-After', '3').json({ status: 'not ready', code, reason })
    } else res.json({ status: 'ready' })
  })
  return router
}
