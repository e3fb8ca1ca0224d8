import { Router, type Request, type Response } from 'express'
import type { Payload } from 'payload'
import type { Strangers } from '../../api/query/strangers'
import { defaultLocale, isLocale, localeCodes, type Locale } from '../../i18n/locales'
import { sendKept, sendToAll } from '../answer'
import { docsPage, docsPath } from '../contract/docsPage'
import { openApi } from '../contract/openApi'
import { knownLanguageOf } from '../failurePages'
import { setPageHeaders } from '../pageHeaders'
import { sendProblem } from '../problem'

/** In whose words the document is where nobody names a language: those of its fields. */
const itsOwn: Locale = 'en'

interface Made {
  page: string
  text: string
}

/**
 * `/api/openapi.json`: the public API as a document; `/api/docs`: the same as a page. Both are what the program is, and do not change while it runs.
 * @param strangers what they may send
 */
export const contractRoutes = (payload: Payload, strangers: Strangers): Router => {
  const known = new Map<string, Promise<Made>>()
  const make = async (language: string): Promise<Made> => {
    const document = await openApi({ language, payload, strangers })
    return { page: docsPage(document, language), text: JSON.stringify(document) }
  }
  const madeIn = (language: string): Promise<Made> => {
    const made = known.get(language) ?? make(language)
    known.set(language, made)
    return made
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
    const language = languageIn(req, res, itsOwn)
    if (language !== null) await sendKept(req, res.type('json'), (await madeIn(language)).text)
  })
  router.get('/docs', async (req, res) => {
    if (req.query.locale === undefined) {
      res.vary('Accept-Language')
      res.setHeader('Cache-Control', 'no-store')
      return res.redirect(302, docsPath(knownLanguageOf(req) ?? defaultLocale))
    }
    const language = languageIn(req, res, itsOwn)
    if (language === null) return
    const { page } = await madeIn(language)
    setPageHeaders(res, 'contract')
    return sendToAll(req, res.type('html'), page)
  })
  return router
}
