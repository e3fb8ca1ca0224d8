import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { PublicMedia } from '../api/public/shapes'
import type { PublicationState } from '../domain/publication'
import type { Row } from '../domain/row'
import { openGraphTag } from '../i18n/regions'
import { ownName } from '../i18n/languageNames'
import { preview as previewWords, words } from '../i18n/words/pages'
import { assets, colourSheet } from './assets'
import { useForeign } from './Content'
import type { Home } from './home'
import { ReaderContext, useReader, type Reader } from './reader'

/** A feed of what a page shows. */
export interface FeedLink {
  path: string
  type: 'application/atom+xml' | 'text/calendar'
  title: string
}

/** What those who index a page get. */
interface Index {
  /** Of what stays ours: feeds, pictures, cards. */
  origin: string
  /** The address of the page in a language: a front end’s, where it has it. */
  addressIn: (locale: string) => string
  /** The address for whoever names no language. */
  defaultVersion: string
  /** What the page is about, as Open Graph has it; left out, a part of a site. */
  type?: 'profile' | 'website'
  picture?: PublicMedia | null
  /** What stands in the place of a picture where there is none. */
  card?: { href: string; alt: string }
  /** What the page says, for machines (structuredData.ts). */
  data?: readonly Row[]
  /** What programs read of the same: calendars, feed readers. */
  feeds?: readonly FeedLink[]
}

/** What a page has around its content. */
interface DocumentProps {
  /** What the browser's tab says. */
  title: string
  description?: string | null
  /** The document's path in a language. */
  hrefOf: (locale: string) => string
  /** The series' name and the path of its page. */
  home: Home
  /** Whether this is that page: it needs no way to itself. */
  atHome?: boolean
  /** The origin of absolute addresses, and what those who index get besides; absent where nobody may. */
  index?: Index
  /** Of an editor's preview, where what it shows stands on its way to the public. */
  preview?: PublicationState
  /** What a preview says that was shared with somebody. */
  notice?: string
  /** The form that another language is asked by, so that what was typed comes along. */
  switchForm?: string | undefined
  /** Our script that makes the page better; it does without. */
  script?: 'account' | 'atDoor' | 'contract' | 'door' | 'registration' | undefined
  /** Ways on from the foot of the page. */
  foot?: ReactNode
  children: ReactNode
}

/** JSON for a script element: no `<`, so that nothing in it can end the element (HTML, 4.12.1.3). */
const jsonForScript = (data: Row): string => JSON.stringify(data).replace(/</g, '\\u003c')

/** Whether a picture is one that is shown over the whole width of a card: twice as wide as it is high, or nearly. */
const isWide = (picture: PublicMedia | null | undefined): boolean =>
  !!picture?.url && (picture.width ?? 0) >= 1.5 * (picture.height ?? Number.POSITIVE_INFINITY)

/** The picture that is shown with the address of a page. */
const SharedPicture = ({ origin, picture }: { origin: string; picture: PublicMedia }) => {
  const { alt, height, mimeType, url, width } = picture
  if (!url) return null
  return (
    <>
      <meta content={`${origin}${url}`} property="og:image" />
      {mimeType && <meta content={mimeType} property="og:image:type" />}
      {width && <meta content={String(width)} property="og:image:width" />}
      {height && <meta content={String(height)} property="og:image:height" />}
      {alt && <meta content={alt.text} property="og:image:alt" />}
      <meta content={`${origin}${url}`} name="twitter:image" />
      {alt && <meta content={alt.text} name="twitter:image:alt" />}
    </>
  )
}

/** The card that is made for a page without a picture. */
const SharedCard = ({ alt, href, origin }: NonNullable<Index['card']> & { origin: string }) => (
  <>
    <meta content={`${origin}${href}`} property="og:image" />
    <meta content="image/png" property="og:image:type" />
    <meta content="1200" property="og:image:width" />
    <meta content="630" property="og:image:height" />
    <meta content={alt} property="og:image:alt" />
    <meta content={`${origin}${href}`} name="twitter:image" />
    <meta content={alt} name="twitter:image:alt" />
  </>
)

const Indexed = ({ title, description, index, home }: DocumentProps) => {
  const { locale, locales } = useReader()
  if (!index) return <meta content="noindex, nofollow" name="robots" />
  const { addressIn, card, data = [], defaultVersion, feeds = [], origin, picture, type = 'website' } = index
  const isPictured = !!picture?.url
  const canonical = addressIn(locale)
  return (
    <>
      <link href={canonical} rel="canonical" />
      {locales.map((code) => (
        <link key={code} href={addressIn(code)} hrefLang={code} rel="alternate" />
      ))}
      <link href={defaultVersion} hrefLang="x-default" rel="alternate" />
      {feeds.map((feed) => (
        <link key={feed.path} href={`${origin}${feed.path}`} rel="alternate" title={feed.title} type={feed.type} />
      ))}
      <meta content={type} property="og:type" />
      <meta content={title} property="og:title" />
      {description && <meta content={description} property="og:description" />}
      <meta content={canonical} property="og:url" />
      <meta content={home.name} property="og:site_name" />
      <meta content={openGraphTag(locale)} property="og:locale" />
      {locales
        .filter((code) => code !== locale)
        .map((code) => (
          <meta key={code} content={openGraphTag(code)} property="og:locale:alternate" />
        ))}
      {isPictured && <SharedPicture origin={origin} picture={picture} />}
      {!isPictured && card && <SharedCard {...card} origin={origin} />}
      <meta content={(isPictured ? isWide(picture) : card) ? 'summary_large_image' : 'summary'} name="twitter:card" />
      <meta content={title} name="twitter:title" />
      {description && <meta content={description} name="twitter:description" />}
      {data.map((one, index) => (
        <script key={index} dangerouslySetInnerHTML={{ __html: jsonForScript(one) }} type="application/ld+json" />
      ))}
    </>
  )
}

const LanguageSwitch = ({ hrefOf, switchForm }: Pick<DocumentProps, 'hrefOf' | 'switchForm'>) => {
  const { locale, locales, say } = useReader()
  return (
    <nav aria-label={say(words.languages)} className="languages">
      {/* Enter in a field presses the first button of its form: not the one that changes the language. */}
      {switchForm && <input form={switchForm} hidden type="submit" />}
      <ul>
        {locales.map((code) => (
          <li key={code}>
            {switchForm && code !== locale ? (
              <button form={switchForm} formAction={hrefOf(code)} lang={code} name="step" type="submit" value="switch">
                {ownName(code)}
              </button>
            ) : (
              <a aria-current={code === locale ? 'true' : undefined} href={hrefOf(code)} hrefLang={code} lang={code}>
                {ownName(code)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The logo of the series. The name stands beside it, or is the heading of the page: without words of its own the logo says nothing more. */
const HomeLogo = ({ logo }: Pick<Home, 'logo'>) => {
  const foreign = useForeign(logo?.alt)
  if (!logo?.url) return null
  const { decorative, height, sizes, url, width } = logo
  const widths = width ? [...sizes, { url, width }].map((size) => `${size.url} ${size.width}w`) : []
  const alt = decorative ? '' : (logo.alt?.text ?? '')
  return (
    <img
      alt={alt}
      className="home-logo"
      height={height ?? undefined}
      lang={alt ? foreign : undefined}
      sizes={widths.length > 1 ? '12rem' : undefined}
      src={url}
      srcSet={widths.length > 1 ? widths.join(', ') : undefined}
      width={width ?? undefined}
    />
  )
}

const Document = (props: DocumentProps) => {
  const { locale, say } = useReader()
  const { atHome, children, description, foot, home, hrefOf, preview, script, switchForm, title } = props
  const notice = preview ? say(previewWords.banner[preview]) : props.notice
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta content="width=device-width, initial-scale=1" name="viewport" />
        <title>{title}</title>
        {description && <meta content={description} name="description" />}
        <meta content="light dark" name="color-scheme" />
        <link href={assets.stylesheet.address} rel="stylesheet" />
        {home.colour && <link href={colourSheet(home.colour).address} id="colour" rel="stylesheet" />}
        <link href={assets.icon.address} rel="icon" type="image/svg+xml" />
        <Indexed {...props} />
        {preview && <script defer src={assets.live.address} />}
        {script && <script src={assets[script].address} type="module" />}
      </head>
      <body className={notice && 'preview'}>
        <a className="skip" href="#content">
          {say(words.skip)}
        </a>
        {notice && (
          <div className="preview-banner">
            <strong>{notice}</strong>{' '}
            {preview && (
              <output className="preview-state" data-failed={say(previewWords.failed)}>
                {say(previewWords.live)}
              </output>
            )}
          </div>
        )}
        <header className="masthead">
          {atHome ? (
            <HomeLogo logo={home.logo} />
          ) : (
            <a className="home" href={home.href}>
              <HomeLogo logo={home.logo} />
              {home.name}
            </a>
          )}
          <LanguageSwitch hrefOf={hrefOf} switchForm={switchForm} />
        </header>
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        {foot && <footer className="foot">{foot}</footer>}
      </body>
    </html>
  )
}

/**
 * React writes some attributes with capitals, which browsers do not mind and people who read the source do. A quotation mark in a text is
 * escaped, so that this finds attributes only.
 */
const capitals = / (charSet|dateTime|hrefLang)="/g

/** The HTML of a document for a reader. */
export const renderDocument = (reader: Reader, props: DocumentProps): string => {
  const html = renderToStaticMarkup(
    <ReaderContext value={{ ...reader, isPublic: props.index !== undefined }}>
      <Document {...props} />
    </ReaderContext>,
  )
  return `<!doctype html>${html.replace(capitals, (attribute) => attribute.toLowerCase())}`
}
