import type { Changed, PublicRichText, PublicSeries, PublicWorkshop } from '../api/public/shapes'
import { escapeHtml } from '../domain/richText'
import { atomPath } from '../i18n/addresses'
import { endOf, interval, startOf, zoneName } from '../i18n/dates'
import { say } from '../i18n/locales'
import { words as feedWords } from '../i18n/words/feeds'
import { words } from '../i18n/words/pages'
import { pagesOf, type Feed } from './feed'
import { tagOf } from './ids'
import { announcedName, attendanceOf, factsOf, pageOf, placeOf, plain, seriesName, shortened, stateOf } from './text'
import { element, xmlDocument, type Element } from './xml'

/** Most characters of a summary. */
const MOST_SUMMARY = 300

/** Most characters of HTML of an abstract: a longer one is cut, and in plain words. The page has all of it. */
const MOST_ABSTRACT = 20_000

/** A page of what was published last. */
export interface AtomPage {
  workshops: readonly Changed[]
  page: number
  pages: number
}

const link = (rel: string, href: string, more: Element['attributes'] = {}): Element =>
  element('link', { rel, href, ...more })

const inHtml = (text: string, lang?: string): string =>
  `<p${lang === undefined ? '' : ` lang="${escapeHtml(lang)}"`}>${escapeHtml(text).replace(/\r\n|\r|\n/g, '<br>')}</p>`

/** Date and times with their zone, in words. */
const whenOf = (workshop: PublicWorkshop, locale: string): string => {
  const start = startOf(workshop)
  if (!start) return say(words.undated, locale)
  return `${interval(start.wall, endOf(workshop)?.wall ?? null, locale)} (${zoneName(start, locale)})`
}

/** When and where, in one line each. */
const circumstances = (workshop: PublicWorkshop, locale: string): string[] => {
  const place = placeOf(workshop, locale)?.text ?? attendanceOf(workshop, locale)
  return [whenOf(workshop, locale), ...(place === null ? [] : [place])]
}

const abstractOf = (abstract: PublicRichText): string =>
  abstract.html.length <= MOST_ABSTRACT ? abstract.html : inHtml(shortened(plain(abstract), MOST_ABSTRACT / 2))

const contentOf = (feed: Feed, workshop: PublicWorkshop): string => {
  const { locale } = feed
  const { abstract, subtitle } = workshop
  const [held, ...note] = stateOf(workshop, locale)
  const page = pageOf(feed, workshop, locale)
  const foreign = (served: string): string | undefined => (served === locale ? undefined : served)
  return [
    held === undefined ? '' : `<p><strong>${escapeHtml(held)}</strong></p>`,
    ...note.map((text) => inHtml(text)),
    subtitle ? inHtml(subtitle.text, foreign(subtitle.servedFrom)) : '',
    inHtml(circumstances(workshop, locale).join('\n')),
    abstract ? `<div lang="${escapeHtml(abstract.servedFrom)}">${abstractOf(abstract)}</div>` : '',
    ...factsOf(workshop, locale).map((text) => inHtml(text)),
    page === null ? '' : `<p><a href="${escapeHtml(page)}">${escapeHtml(say(feedWords.page, locale))}</a></p>`,
  ].join('')
}

const summaryOf = (workshop: PublicWorkshop, locale: string): string => {
  const told = [workshop.subtitle?.text ?? '', plain(workshop.abstract)].filter(Boolean).join(' – ')
  return [
    ...stateOf(workshop, locale),
    ...circumstances(workshop, locale),
    shortened(told.replace(/\s+/g, ' '), MOST_SUMMARY),
  ]
    .filter(Boolean)
    .join('\n')
}

const entryOf = (feed: Feed, { changedAt, workshop }: Changed): Element => {
  const { locale, locales } = feed
  const title = announcedName(workshop, locale)
  const others = locales.filter((code) => code !== locale)
  const alternates = [locale, ...others].flatMap((code) => {
    const href = pageOf(feed, workshop, code)
    return href === null ? [] : [link('alternate', href, { type: 'text/html', hreflang: code })]
  })
  return element(
    'entry',
    {},
    element('id', {}, tagOf(feed, 'workshops', workshop.id, locale)),
    element('title', { type: 'text', 'xml:lang': title.language === locale ? null : title.language }, title.text),
    element('updated', {}, changedAt),
    ...alternates,
    ...(workshop.eventStatus === 'scheduled'
      ? []
      : [element('category', { term: workshop.eventStatus, label: say(words.held[workshop.eventStatus], locale) })]),
    element('summary', { type: 'text' }, summaryOf(workshop, locale)),
    element('content', { type: 'html' }, contentOf(feed, workshop)),
  )
}

/** The logo of the series; as icon too where it is as wide as high, and shown small (RFC 4287, 4.2.5 and 4.2.8). */
const picturesOf = ({ origin }: Feed, series: PublicSeries | null): Element[] => {
  const { height, sizes, url, width } = series?.logo ?? {}
  if (!url) return []
  const small = sizes?.[0]?.url ?? url
  return [
    ...(width && width === height ? [element('icon', {}, `${origin}${small}`)] : []),
    element('logo', {}, `${origin}${url}`),
  ]
}

/** What was published of the series, what changed last first (RFC 4287), in pages that lead to one another (RFC 5005, 3). */
export const seriesAtom = (feed: Feed, { page, pages, workshops }: AtomPage, series: PublicSeries | null): string => {
  const { locale, locales, now, origin } = feed
  const name = seriesName(series, locale)
  const { email, name: who, url } = series?.contact ?? {}
  const pageAt = (n: number): string => `${origin}${atomPath(locale, n)}`
  const atom = { type: 'application/atom+xml' }
  const newest = workshops
    .map(({ changedAt }) => changedAt)
    .sort()
    .at(-1)
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale },
      element('id', {}, tagOf(feed, 'series', locale)),
      element('title', { type: 'text', 'xml:lang': name.language === locale ? null : name.language }, name.text),
      series?.tagline
        ? element('subtitle', { type: 'text', 'xml:lang': series.tagline.servedFrom }, series.tagline.text)
        : null,
      element('updated', {}, newest ?? now),
      element(
        'author',
        {},
        element('name', {}, who ?? name.text),
        url ? element('uri', {}, url) : null,
        email ? element('email', {}, email) : null,
      ),
      element('generator', {}, 'Atelier'),
      ...picturesOf(feed, series),
      link('self', pageAt(page), atom),
      link('alternate', pagesOf(feed).series(locale), { type: 'text/html', hreflang: locale }),
      ...locales
        .filter((code) => code !== locale)
        .map((code) => link('alternate', `${origin}${atomPath(code)}`, { ...atom, hreflang: code })),
      link('first', pageAt(1), atom),
      page > 1 ? link('previous', pageAt(page - 1), atom) : null,
      page < pages ? link('next', pageAt(page + 1), atom) : null,
      link('last', pageAt(pages), atom),
      ...workshops.map((changed) => entryOf(feed, changed)),
    ),
  )
}
