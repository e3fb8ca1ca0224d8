import type { Request, RequestHandler } from 'express'
import type { Payload } from 'payload'
import type { ReactNode } from 'react'
import { defaultLocale, isLocale, say } from '../../i18n/locales'
import { firstAdmin as words } from '../../i18n/words/admin'
import { knownLanguageOf, sendMessage } from '../failurePages'

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
    const locale = localeOf(req)
    sendMessage(res, locale, {
      title: say(words.title, locale),
      hrefOf: (code) => `/admin?language=${code}`,
      children: <Message locale={locale} />,
    })
  }
}
