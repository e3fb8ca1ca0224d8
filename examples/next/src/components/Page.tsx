import type { DraftSeries, PublicLocale } from 'atelier-client'
import type { ReactNode } from 'react'
import { filesOf, homePath, kinds, locales, pathOf, type Kind } from '../lib/addresses'
import { atelier, url } from '../lib/atelier'
import { wordsOf } from '../lib/words'

/** The frame of every page: the head with the languages, and the foot. */
export const Page = async ({
  children,
  current,
  locale,
  paths,
  series: shown,
}: {
  locale: PublicLocale
  /** The path of the same page in each language. */
  paths: Readonly<Record<PublicLocale, string>>
  /** Which part of the site is open. */
  current?: Kind
  /** The series as the page shows it; left out, as it is published. */
  series?: DraftSeries
  children: ReactNode
}) => {
  const words = wordsOf(locale)
  const files = filesOf(url, locale)
  const series = shown ?? (await atelier(locale).series())
  const email = series?.contact.email
  return (
    <>
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <header className="masthead">
        <div className="inner">
          <a className="brand" href={homePath(locale)} lang={series?.title?.servedFrom}>
            {series?.title?.text ?? words.workshops}
          </a>
          <nav aria-label={words.menu} className="menu">
            <ul>
              {kinds.map((kind) => (
                <li key={kind}>
                  <a aria-current={kind === current ? 'true' : undefined} href={pathOf(kind, locale)}>
                    {words[kind]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <nav aria-label={words.languages} className="languages">
            <ul>
              {locales.map((other) => (
                <li key={other}>
                  <a
                    aria-current={other === locale ? 'true' : undefined}
                    href={paths[other]}
                    hrefLang={other}
                    lang={other}
                  >
                    {wordsOf(other).language}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">
        <div className="inner">
          <ul>
            <li>
              <a href={files.calendar} type="text/calendar">
                {words.seriesCalendar}
              </a>
            </li>
            <li>
              <a href={files.news} type="application/atom+xml">
                {words.news}
              </a>
            </li>
            {email && (
              <li>
                {words.contact} <a href={`mailto:${email}`}>{email}</a>
              </li>
            )}
          </ul>
        </div>
      </footer>
    </>
  )
}
