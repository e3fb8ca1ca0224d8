import { Router } from 'express'
import { createLocalReq, type Payload } from 'payload'
import { readSeries } from '../../api/public/readWorkshop'
import { workshopReference } from '../../api/public/shapes'
import { frontEndOf } from '../../cms/previews/frontEnd'
import { followLink } from '../../cms/registrations/links'
import { findMainById } from '../../database/documents'
import { localesOf } from '../../database/request'
import type { Clock } from '../../domain/clock'
import { isPublic } from '../../domain/publication'
import { isOver } from '../../domain/reminders'
import { defaultLocale } from '../../i18n/locales'
import { joinDocument } from '../../publicPages/registration/JoinPage'
import { secretPath } from '../../secretPaths'
import { notFoundPage } from '../failurePages'
import { setPageHeaders } from '../pageHeaders'

const address = secretPath('/r/:token')

/**
 * The page that an entry of a calendar leads to, in the language of the registration or the one that is asked for. Whoever sees the calendar sees it: it
 * names nobody and leads to nothing of theirs, and changes nothing.
 */
export const joinRoutes = ({ now, payload }: { now: Clock; payload: Payload }): Router => {
  const router = Router()
  const locales = localesOf({ payload })
  router.get(address, async (req, res) => {
    const token = String(req.params.token)
    const local = await createLocalReq({}, payload)
    const found = await followLink(local, payload, token)
    const { registration } = found?.purpose === 'join' ? found : {}
    const workshop = registration && (await findMainById(local, 'workshops', registration.workshop ?? ''))
    if (!workshop) return notFoundPage(req, res, 'entry')
    const locale = locales.find((code) => code === req.query.locale) ?? registration.language ?? defaultLocale
    const at = now().toISOString()
    const known = workshopReference(workshop, locale, locales)
    const html = joinDocument(
      { locale, locales, now: at, frontEnd: frontEndOf({ payload }) },
      {
        isOver: isOver(known, at),
        series: await readSeries(await createLocalReq({ locale }, payload), locale),
        state: registration.state ?? 'pending',
        token,
        // What is said of it while it is not public is no business of a calendar’s.
        workshop: isPublic(workshop) ? known : null,
      },
    )
    setPageHeaders(res, 'entry')
    res.type('html').send(html)
  })
  return router
}
