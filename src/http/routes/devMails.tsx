import ipaddr from 'ipaddr.js'
import { Router, type Request } from 'express'
import { wallTimeAt } from '../../domain/time'
import { dayAtTime } from '../../i18n/dates'
import { defaultLocale, isLocale, localeCodes, say } from '../../i18n/locales'
import { folder as words } from '../../i18n/words/mails'
import { words as pages } from '../../i18n/words/pages'
import { seriesPath } from '../../i18n/addresses'
import { mailIn, mailsIn, type MailInFolder } from '../../mail/folder'
import { renderDocument } from '../../publicPages/Document'
import { knownLanguageOf } from '../failurePages'

/** Links of a mail open beside the page; nothing else of it does anything. */
const sandbox = 'allow-popups allow-popups-to-escape-sandbox'
const base = "default-src 'none'; base-uri 'none'; form-action 'none'"
const policies = {
  page: `${base}; style-src 'self'; img-src 'self'; frame-src 'self'; frame-ancestors 'none'`,
  mail: `${base}; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox ${sandbox}`,
}

const Mail = ({ isOpen, locale, mail }: { isOpen: boolean; locale: string; mail: MailInFolder }) => {
  const { attached, date, html, id, kind, subject, text, to } = mail
  const said = [say(words.to, locale)(to.join(', ')), date && `${dayAtTime(wallTimeAt(date, 'UTC'), locale)} (UTC)`]
  return (
    <li>
      <details open={isOpen}>
        <summary>
          <h2>{subject || say(words.noSubject, locale)}</h2>
          <span className="fine">
            {said.filter(Boolean).join(' – ')}
            {kind && ' – '}
            {kind && <code>{kind}</code>}
          </span>
        </summary>
        {html === null ? (
          <pre>{text}</pre>
        ) : (
          <iframe loading="lazy" sandbox={sandbox} src={`/dev/mails/${encodeURIComponent(id)}.html`} title={subject} />
        )}
        {attached.length > 0 && <p className="fine">{say(words.attached, locale)(attached.join(', '))}</p>}
      </details>
    </li>
  )
}

/** The page of the mails of a folder. @param mails the newest first */
export const mailsPage = (mails: readonly MailInFolder[], locale: string): string =>
  renderDocument(
    { locale, locales: localeCodes, now: '' },
    {
      title: say(words.title, locale),
      home: { name: say(pages.series, locale), href: seriesPath(locale) },
      hrefOf: (code) => `/dev/mails?language=${code}`,
      children: (
        <section className="mails">
          <div className="opening">
            <h1>
              <span className="title">{say(words.title, locale)}</span>
            </h1>
            <p className="subtitle">{say(mails.length ? words.intro : words.none, locale)}</p>
          </div>
          <ol>
            {mails.map((mail, n) => (
              <Mail key={mail.id} isOpen={n === 0} locale={locale} mail={mail} />
            ))}
          </ol>
        </section>
      ),
    },
  )

const isLoopback = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback'

/**
 * Whether a request comes from this machine, under a name of this machine: mails hold links by which one gets into accounts, and a page from
 * elsewhere can have its own name lead here.
 */
const isFromHere = ({ headers, hostname, socket }: Request): boolean =>
  isLoopback(socket.remoteAddress ?? '') &&
  headers['x-forwarded-for'] === undefined &&
  (hostname === 'localhost' || isLoopback(hostname.replace(/^\[|\]$/g, '')))

/**
 * The mails that were written to a folder because there is no server for them, as they would look. For whoever develops or tries Atelier, on
 * their own machine alone: to everybody else there is nothing here. Mounted at `/dev/mails`, never in production.
 */
export const devMails = (folder: string): Router => {
  const router = Router()
  router.use((req, res, next) => {
    if (!isFromHere(req)) return next('router')
    res.setHeader('Cache-Control', 'no-store')
    res.setHeader('X-Robots-Tag', 'noindex, nofollow')
    next()
  })
  router.get('/', async (req, res) => {
    const { language } = req.query
    const locale = isLocale(language) ? language : (knownLanguageOf(req) ?? defaultLocale)
    res.setHeader('Content-Security-Policy', policies.page)
    res.vary('Accept-Language')
    res.type('html').send(mailsPage(await mailsIn(folder), locale))
  })
  router.get('/:file', async (req, res, next) => {
    const [, id = ''] = /^(.+)\.html$/.exec(req.params.file) ?? []
    const mail = await mailIn(folder, id)
    if (!mail?.html) return next('router')
    res.setHeader('Content-Security-Policy', policies.mail)
    res.type('html').send(mail.html.replace(/<head>/i, '<head><base target="_blank">'))
  })
  return router
}
