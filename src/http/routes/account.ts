import { Router, type NextFunction, type Request, type RequestHandler, type Response } from 'express'
import type { Payload } from 'payload'
import { getSafeRedirect } from 'payload/shared'
import { readSeries } from '../../api/public/readWorkshop'
import { frontEndOf } from '../../cms/previews/frontEnd'
import { localesOf, requestIn } from '../../database/request'
import type { Clock } from '../../domain/clock'
import { textOf } from '../../domain/row'
import { defaultLocale, isLocale } from '../../i18n/locales'
import { accountDocument } from '../../publicPages/account/documents'
import type { Asked } from '../../publicPages/account/AccountPage'
import { secretPath } from '../../secretPaths'
import { knownLanguageOf } from '../failurePages'
import { setPageHeaders } from '../pageHeaders'

/** Whoever has the link sets a password. */
const RESET = secretPath('/admin/reset/:token')

/** The language that the admin keeps, as Payload names its cookie. */
const keptLanguage = /(?:^|;\s*)payload-lng=([^;]+)/

/** The language of a page before the admin: as it was asked for, as the admin has it, or as the browser asks. */
const languageOf = (req: Request): string => {
  const kept = keptLanguage.exec(req.headers.cookie ?? '')?.[1]
  return [req.query.language, kept].find(isLocale) ?? knownLanguageOf(req) ?? defaultLocale
}

/**
 * What stands before the admin: the log-in, and the ways to a new password. They are pages of ours: the admin's own load all that it is made of.
 * Their script asks the API, whose limits hold for them (limitAttempts.ts, rateLimits.ts).
 */
export const accountRoutes = ({ now, payload }: { now: Clock; payload: Payload }): Router => {
  const { admin, api } = payload.config.routes
  const page =
    (kind: Asked['kind']): RequestHandler<{ token?: string }> =>
    async (req, res) => {
      const locale = languageOf(req)
      const next = getSafeRedirect({ fallbackTo: admin, redirectTo: textOf(req.query.redirect) ?? '' })
      if (res.locals.user && kind === 'login') return res.redirect(303, next)
      const series = await readSeries(await requestIn(payload, locale), locale)
      const reader = {
        locale,
        locales: localesOf({ payload }),
        now: now().toISOString(),
        frontEnd: frontEndOf({ payload }),
      }
      const { token } = req.params
      const asked = {
        kind,
        admin,
        api: `${api}/users`,
        next,
        ...(token === undefined ? {} : { token, isInvited: req.query.invited !== undefined }),
      }
      setPageHeaders(res, 'account')
      res.vary('Accept-Language')
      res.vary('Cookie')
      res.type('html').send(accountDocument(reader, { asked, series }))
    }
  const router = Router({ caseSensitive: true })
  router.get('/login', page('login'))
  router.get('/forgot', page('forgot'))
  router.get(RESET.replace('/admin', ''), page('reset'))
  return router
}

/** A form that was sent without its script: nothing of it is read, and its page stands there again as it was asked for, which says what it needs. */
export const sentWithoutScript = (): RequestHandler =>
  Router({ caseSensitive: true }).post(
    ['/login', '/forgot', RESET.replace('/admin', '')],
    (req: Request, res: Response, next: NextFunction) =>
      req.is('urlencoded') ? res.redirect(303, req.originalUrl) : next(),
  )
