import type { Request, Response } from 'express'
import type { ReactNode } from 'react'
import { ownPath, seriesPath } from '../i18n/addresses'
import { defaultLocale, isLocale, localeCodes, say } from '../i18n/locales'
import { failures, words } from '../i18n/words/pages'
import { words as form } from '../i18n/words/registrationForm'
import { renderDocument } from '../publicPages/Document'
import { setPageHeaders, type Page } from './pageHeaders'

type Failure = Exclude<keyof typeof failures, 'home'>

interface Failed {
  failure: Failure
  /** What is said of it, in a language. */
  textIn: (locale: string) => string
}

const Message = ({
  failure,
  heading: Heading,
  locale,
  textIn,
}: Failed & { locale: string; heading: 'h1' | 'h2' }): ReactNode => {
  return (
    <section className="message" lang={locale}>
      <Heading>{say(failures[failure].title, locale)}</Heading>
      <p>{textIn(locale)}</p>
      {failure === 'linkOver' && (
        <p>
          <a href={ownPath(locale)}>{say(form.lostLink, locale)}</a>
        </p>
      )}
      <p>
        <a href={seriesPath(locale)}>{say(failures.home, locale)}</a>
      </p>
    </section>
  )
}

/** The language of a request, from its path or `?locale`, else from what the reader's browser asks for; null where neither says. */
export const knownLanguageOf = (req: Request): string | null => {
  const [, first] = req.originalUrl.split(/[/?#]/)
  const said = [first, req.query.locale].find(isLocale)
  if (said) return said
  return (req.headers['accept-language'] && req.acceptsLanguages([...localeCodes])) || null
}

interface Said {
  title: string
  /** Where the same is said in another language. */
  hrefOf: (locale: string) => string
  status?: number
  page?: Page
  children: ReactNode
}

/** Sends a page that says something to whoever came for another. Nothing of the database is asked. */
export const sendMessage = (
  res: Response,
  locale: string,
  { children, hrefOf, page = 'failure', status = 200, title }: Said,
): void => {
  const html = renderDocument(
    // It says nothing of the time.
    { locale, locales: localeCodes, now: '' },
    { children, home: { name: say(words.series, locale), href: seriesPath(locale) }, hrefOf, title },
  )
  setPageHeaders(res, page)
  res.vary('Accept-Language')
  res.status(status).type('html').send(html)
}

/** Says that something failed, and where the reader's language is unknown in all of them. */
const sendFailure = (req: Request, res: Response, status: number, failed: Failed, page?: Page): void => {
  const { failure } = failed
  const known = knownLanguageOf(req)
  const [locale = defaultLocale, ...others] = known ? [known] : localeCodes
  sendMessage(res, locale, {
    title: [locale, ...others].map((code) => say(failures[failure].title, code)).join(' – '),
    hrefOf: failure === 'linkOver' ? (code) => ownPath(code) : seriesPath,
    status,
    page,
    children: [
      <Message key={locale} {...failed} heading="h1" locale={locale} />,
      ...others.map((code) => <Message key={code} {...failed} heading="h2" locale={code} />),
    ],
  })
}

/**
 * Answers with a page that says why there is none: that nothing is there (404), that too much was asked (429), or that something went wrong;
 * never what. Of a link of somebody’s own that leads nowhere (page `own`) it says the same whatever is wrong with it, and how to get another.
 */
export const errorPage = (req: Request, res: Response, status: number, page?: Page): void => {
  const missing = page === 'own' ? 'linkOver' : page === 'door' ? 'doorOver' : 'notFound'
  const failure = status === 404 ? missing : status === 429 ? 'tooOften' : 'broken'
  sendFailure(req, res, status, { failure, textIn: (locale) => say(failures[failure].text, locale) }, page)
}

/** Answers with a page that says why what was asked is refused. @param textIn the reason, in a language */
export const refusedPage = (req: Request, res: Response, status: number, textIn: Failed['textIn']): void =>
  sendFailure(req, res, status, { failure: 'refused', textIn })

/** Whether who asks reads pages: outside the API a browser does, and no script. */
export const readsPages = (req: Request): boolean =>
  !req.originalUrl.startsWith('/api') && req.accepts(['json', 'html']) === 'html'

/** Answers 404 with a page, in the reader's language. */
export const notFoundPage = (req: Request, res: Response, page?: Page): void => errorPage(req, res, 404, page)
