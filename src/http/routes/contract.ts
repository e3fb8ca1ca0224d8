import { Router, type Request, type Response } from 'express'
import { createLocalReq, type Payload } from 'payload'
import { readSeries } from '../../api/public/readWorkshop'
import type { Strangers } from '../../api/query/strangers'
import { frontEndOf } from '../../cms/previews/frontEnd'
import { defaultLocale, isLocale, localeCodes } from '../../i18n/locales'
import { pageAddresses } from '../../i18n/pageAddresses'
import { sendKept, sendToAll } from '../answer'
import { docsPage, docsPath, type Home } from '../contract/docsPage'
import type { Schema } from '../contract/schema'
import { itsLanguage, openApi } from '../contract/openApi'
import { knownLanguageOf } from '../failurePages'
import { setPageHeaders } from '../pageHeaders'
import { sendProblem } from '../problem'

interface Made {
  document: Schema
  text: string
  /** The page as it was asked for last, and what the series was called then. */
  shown?: Home & { page: string }
}

/**
 * `/api/openapi.json`: the public API as a document; `/api/docs`: the same as a page, under the name of the series. The document is what the program is, and
 * does not change while it runs.
 * @param strangers what they may send
 */
export const contractRoutes = (payload: Payload, strangers: Strangers): Router => {
  const known = new Map<string, Promise<Made>>()
  const make = async (language: string): Promise<Made> => {
    const document = await openApi({ language, payload, strangers })
    return { document, text: JSON.stringify(document) }
  }
  const madeIn = (language: string): Promise<Made> => {
    const made = known.get(language) ?? make(language)
    known.set(language, made)
    return made
  }
  const pageIn = async (language: string): Promise<string> => {
    const made = await madeIn(language)
    const series = await readSeries(await createLocalReq({ locale: language }, payload), language)
    const home = { name: series?.title?.text, href: pageAddresses('', frontEndOf({ payload })).series(language) }
    const { shown } = made
    if (shown?.name === home.name && shown?.href === home.href) return shown.page
    const page = docsPage(made.document, language, home)
    made.shown = { ...home, page }
    return page
  }
  /** The language that an address names, unless that is refused. */
  const languageIn = ({ query: { locale } }: Request, res: Response, otherwise: string): string | null => {
    if (locale === undefined) return otherwise
    if (isLocale(locale)) return locale
    const value = typeof locale === 'string' ? locale : ''
    sendProblem(res, 'LANGUAGE_UNKNOWN', { field: 'locale', params: { value, locales: localeCodes.join(', ') } })
    return null
  }
  const router = Router({ caseSensitive: true, strict: true })
  router.get('/openapi.json', async (req, res) => {
    const language = languageIn(req, res, itsLanguage)
    if (language !== null) await sendKept(req, res.type('json'), (await madeIn(language)).text)
  })
  router.get('/docs', async (req, res) => {
    if (req.query.locale === undefined) {
      res.vary('Accept-Language')
      res.setHeader('Cache-Control', 'no-store')
      return res.redirect(302, docsPath(knownLanguageOf(req) ?? defaultLocale))
    }
    const language = languageIn(req, res, itsLanguage)
    if (language === null) return
    const page = await pageIn(language)
    setPageHeaders(res, 'contract')
    return sendToAll(req, res.type('html'), page)
  })
  return router
}
