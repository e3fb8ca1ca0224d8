import type { ReactNode } from 'react'
import { openGraphTag } from '../i18n/regions'
import { ownName } from '../i18n/languageNames'
import { preview as previewWords, words } from '../i18n/words/pages'
import { iconAddress, liveAddress, stylesheetAddress } from './assets'
import { useReader, useWords } from './reader'

/** One document in one language: where it is for readers of that language. */
interface Version {
  locale: string
  href: string
}

interface DocumentProps {
  /** What the browser's tab says. */
  title: string
  description?: string | null
  /** The document in every language, each with its path. */
  versions: readonly Version[]
  /** The series' name and the path of its page. */
  home: { name: string; href: string }
  /** Whether this is that page: it needs no way to itself. */
  atHome?: boolean
  /** Origin and absolute addresses for those who index; absent where nobody may. */
  index?: {
    origin: string
    canonical: string
    defaultVersion: string
    image?: { href: string; alt: string | null } | null
    data?: unknown
  }
  /** Whether this is an editor's preview. */
  preview?: boolean
  /** What a preview says that was shared with somebody. */
  notice?: string
  /** Ways on from the foot of the page. */
  foot?: ReactNode
  children: ReactNode
}

/** JSON for a script element: no `<`, so that nothing in it can end the element (HTML, 4.12.1.3). */
const jsonForScript = (data: unknown): string =>
  JSON.stringify(data)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')

const Indexed = ({ title, description, versions, index, home }: DocumentProps): ReactNode => {
  const { locale } = useReader()
  if (!index) return <meta content="noindex, nofollow" name="robots" />
  const { canonical, data, defaultVersion, image, origin } = index
  return (
    <>
      <link href={canonical} rel="canonical" />
      {versions.map((version) => (
        <link key={version.locale} href={`${origin}${version.href}`} hrefLang={version.locale} rel="alternate" />
      ))}
      <link href={`${origin}${defaultVersion}`} hrefLang="x-default" rel="alternate" />
      <meta content="website" property="og:type" />
      <meta content={title} property="og:title" />
      {description && <meta content={description} property="og:description" />}
      <meta content={canonical} property="og:url" />
      <meta content={home.name} property="og:site_name" />
      <meta content={openGraphTag(locale)} property="og:locale" />
      {versions
        .filter((version) => version.locale !== locale)
        .map((version) => (
          <meta key={version.locale} content={openGraphTag(version.locale)} property="og:locale:alternate" />
        ))}
      {image && <meta content={`${origin}${image.href}`} property="og:image" />}
      {image?.alt && <meta content={image.alt} property="og:image:alt" />}
      {data !== undefined && (
        <script dangerouslySetInnerHTML={{ __html: jsonForScript(data) }} type="application/ld+json" />
      )}
    </>
  )
}

const LanguageSwitch = ({ versions }: { versions: readonly Version[] }): ReactNode => {
  const { locale } = useReader()
  const say = useWords()
  return (
    <nav aria-label={say(words.languages)} className="languages">
      <ul>
        {versions.map((version) => (
          <li key={version.locale}>
            <a
              aria-current={version.locale === locale ? 'true' : undefined}
              href={version.href}
              hrefLang={version.locale}
              lang={version.locale}
            >
              {ownName(version.locale)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const PreviewBanner = (): ReactNode => {
  const say = useWords()
  return (
    <div className="preview-banner">
      <strong>{say(previewWords.banner)}</strong>{' '}
      <output className="preview-state" data-failed={say(previewWords.failed)}>
        {say(previewWords.live)}
      </output>
    </div>
  )
}

/** What every page has around its content. */
export const Document = (props: DocumentProps): ReactNode => {
  const { locale } = useReader()
  const say = useWords()
  const { atHome, children, description, foot, home, notice, preview, title, versions } = props
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta content="width=device-width, initial-scale=1" name="viewport" />
        <title>{title}</title>
        {description && <meta content={description} name="description" />}
        <meta content="light dark" name="color-scheme" />
        <link href={stylesheetAddress} rel="stylesheet" />
        <link href={iconAddress} rel="icon" type="image/svg+xml" />
        <Indexed {...props} />
        {preview && <script defer src={liveAddress} />}
      </head>
      <body className={preview || notice ? 'preview' : undefined}>
        <a className="skip" href="#content">
          {say(words.skip)}
        </a>
        {preview && <PreviewBanner />}
        {notice && (
          <div className="preview-banner">
            <strong>{notice}</strong>
          </div>
        )}
        <header className="masthead">
          {!atHome && (
            <a className="home" href={home.href}>
              {home.name}
            </a>
          )}
          <LanguageSwitch versions={versions} />
        </header>
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        {foot && <footer className="foot">{foot}</footer>}
      </body>
    </html>
  )
}
