import type { Request, RequestHandler, Response } from 'express'
import type { Payload } from 'payload'
import type { ReactNode } from 'react'
import { seriesPath } from '../../i18n/addresses'
import { defaultLocale, isLocale, localeCodes, say } from '../../i18n/locales'
import { firstAdmin as words } from '../../i18n/words/admin'
import { words as pages } from '../../i18n/words/pages'
import { Document } from '../../publicPages/Document'
import { knownLanguageOf } from '../failurePages'
import { pageHeaders } from '../pageHeaders'
import { renderPage } from '../../publicPages/render'

const command = 'npm run admin -- you@example.org'

const Message = ({ locale }: { locale: string }): ReactNode => (
  <section className="message">
    <h1>{say(words.title, locale)}</h1>
    <p>{say(words.intro, locale)}</p>
    <pre>
      <code>{command}</code>
    </pre>
    <p>{say(words.after, locale)}</p>
    <p>
      <a href="/admin/login">{say(words.done, locale)}</a>
    </p>
  </section>
)

const localeOf = (req: Request): string => {
  const { language } = req.query
  return isLocale(language) ? language : (knownLanguageOf(req) ?? defaultLocale)
}

const sendPage = (req: Request, res: Response): void => {
  const locale = localeOf(req)
  const html = renderPage(
    { locale, locales: localeCodes, now: new Date().toISOString() },
    <Document
      home={{ name: say(pages.series, locale), href: seriesPath(locale) }}
      title={say(words.title, locale)}
      versions={localeCodes.map((code) => ({ locale: code, href: `/admin?language=${code}` }))}
    >
      <Message locale={locale} />
    </Document>,
  )
  pageHeaders(res)
  res.setHeader('Cache-Control', 'no-store')
  res.vary('Accept-Language')
  res.type('html').send(html)
}

/**
 * While nobody has an account, the admin's pages say by which command the first administrator is made. Payload would offer to make one of
 * whoever comes first. Once there is an account the database is no longer asked.
 */
export const noAccountYet = (payload: Payload): RequestHandler => {
  let anybody = false
  return async (req, res, next) => {
    if (anybody || !['GET', 'HEAD'].includes(req.method)) return next()
    const { totalDocs } = await payload.db.count({ collection: 'users', where: {} })
    anybody = totalDocs > 0
    if (anybody) return next()
    sendPage(req, res)
  }
}
