import { Router, type Request } from 'express'
import { createLocalReq, type Payload } from 'payload'
import { readSeries } from '../../api/public/readWorkshop'
import { workshopReference } from '../../api/public/shapes'
import { frontEndOf } from '../../cms/previews/frontEnd'
import { joinedBy, joiningOf } from '../../cms/registrations/join'
import { followLink } from '../../cms/registrations/links'
import { findMainById } from '../../database/documents'
import { localesOf } from '../../database/request'
import type { Clock } from '../../domain/clock'
import { isPublic } from '../../domain/publication'
import { isOver } from '../../domain/reminders'
import { defaultLocale } from '../../i18n/locales'
import { joinPath } from '../../i18n/addresses'
import type { Reader } from '../../publicPages/reader'
import { meetingDocument } from '../../publicPages/registration/Join'
import { joinDocument } from '../../publicPages/registration/JoinPage'
import { secretPath } from '../../secretPaths'
import { notFoundPage } from '../failurePages'
import { formBody, type Form } from '../formBody'
import { setPageHeaders } from '../pageHeaders'

const address = secretPath('/r/:token')

/**
 * The page that an entry of a calendar leads to, in the language of the registration or the one that is asked for. Whoever sees the calendar sees it: it
 * names nobody and leads to nothing of theirs. Whoever opens it changes nothing, a scanner of links neither; its button leads to the meeting, within the
 * window, and notes that somebody went.
 */
export const joinRoutes = ({ now, payload }: { now: Clock; payload: Payload }): Router => {
  const router = Router()
  const locales = localesOf({ payload })

  /** What a link leads to, and in which language it is read; null where it leads nowhere. */
  const ask = async (req: Request) => {
    const token = String(req.params.token)
    const local = await createLocalReq({}, payload)
    const found = await followLink(local, payload, token)
    const { registration } = found?.purpose === 'join' ? found : {}
    const workshop = registration && (await findMainById(local, 'workshops', registration.workshop ?? ''))
    if (!workshop) return null
    const locale = locales.find((code) => code === req.query.locale) ?? registration.language ?? defaultLocale
    const at = now().toISOString()
    const reader: Reader = { locale, locales, now: at, frontEnd: frontEndOf({ payload }) }
    const series = await readSeries(await createLocalReq({ locale }, payload), locale)
    const known = workshopReference(workshop, locale, locales)
    return { at, known, local, reader, registration, series, token, workshop }
  }

  router.get(address, async (req, res) => {
    const asked = await ask(req)
    if (!asked) return notFoundPage(req, res, 'entry')
    const { at, known, local, reader, registration, series, token, workshop } = asked
    const join = await joiningOf(local, registration, workshop, at)
    const html = joinDocument(reader, {
      isOver: isOver(known, at),
      join,
      series,
      state: registration.state ?? 'pending',
      token,
      // What is said of it while it is not public is no business of a calendar’s.
      workshop: isPublic(workshop) ? known : null,
    })
    setPageHeaders(res, join?.isOpen ? 'own' : 'entry')
    res.type('html').send(html)
  })

  router.post(address, formBody, async (req, res) => {
    const asked = await ask(req)
    const form: Form | undefined = res.locals.form
    if (!asked || form?.get('act')?.[0] !== 'join') return notFoundPage(req, res, 'entry')
    const { known, local, reader, registration, series, token } = asked
    const back = joinPath(token, reader.locale)
    setPageHeaders(res, 'own')
    const meeting = await joinedBy(local, registration.id, now)
    // It is not open any more, or not yet: the page says how it stands.
    if (meeting === 'closed') return res.redirect(303, back)
    if (meeting === null) return notFoundPage(req, res, 'entry')
    const hrefOf = (code: string): string => joinPath(token, code)
    res.type('html').send(meetingDocument(reader, { ...meeting, back, hrefOf, series, workshop: known }))
  })
  return router
}
