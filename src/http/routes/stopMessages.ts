import { Router, type Request, type Response } from 'express'
import { createLocalReq, type Payload } from 'payload'
import { readSeries } from '../../api/public/readWorkshop'
import { workshopReference } from '../../api/public/shapes'
import { frontEndOf } from '../../cms/previews/frontEnd'
import { followStop, wantMessages } from '../../cms/registrations/stopMessages'
import { findMainById } from '../../database/documents'
import { localesOf } from '../../database/request'
import type { Clock } from '../../domain/clock'
import { defaultLocale } from '../../i18n/locales'
import { stopDocument } from '../../publicPages/registration/StopPage'
import { secretPath } from '../../secretPaths'
import { notFoundPage } from '../failurePages'
import { setPageHeaders } from '../pageHeaders'

const address = secretPath('/s/:token')

/**
 * The page that ends messages about a workshop. Opening it changes nothing; its button does, and so do mail programs by themselves, which send what
 * RFC 8058 says, without a page before it: whatever is sent here ends them, so that nothing in it need be read.
 */
export const stopRoutes = ({ now, payload }: { now: Clock; payload: Payload }): Router => {
  const router = Router()
  const locales = localesOf({ payload })
  const answer = async (req: Request, res: Response, ends: boolean): Promise<void> => {
    const token = String(req.params.token)
    const local = await createLocalReq({}, payload)
    const registration = await followStop(local, payload, token)
    const workshop = registration && (await findMainById(local, 'workshops', registration.workshop ?? ''))
    if (!workshop) return notFoundPage(req, res, 'own')
    if (ends) await wantMessages(payload, registration.id, false, now())
    const locale = locales.find((code) => code === req.query.locale) ?? registration.language ?? defaultLocale
    const html = stopDocument(
      { locale, locales, now: now().toISOString(), frontEnd: frontEndOf({ payload }) },
      {
        isStopped: ends || registration.noMessages === true,
        series: await readSeries(await createLocalReq({ locale }, payload), locale),
        token,
        workshop: workshopReference(workshop, locale, locales),
      },
    )
    setPageHeaders(res, 'own')
    res.type('html').send(html)
  }
  router.get(address, (req, res) => answer(req, res, false))
  router.post(address, (req, res) => answer(req, res, true))
  return router
}
