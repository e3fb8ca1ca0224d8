import type { PublicLocale } from 'atelier-client'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Page } from '../../../components/Page'
import { Section } from '../../../components/Section'
import { WorkshopList } from '../../../components/Workshops'
import { kindOf, kinds, locales, pathOf, segment, type Kind } from '../../../lib/addresses'
import { atelier } from '../../../lib/atelier'
import { listed } from '../../../lib/lists'
import { localeOf, metadataOf } from '../../../lib/page'
import { wordsOf } from '../../../lib/words'

interface Props {
  params: Promise<{ locale: string; kind: string }>
}

const asked = async (params: Props['params']): Promise<{ locale: PublicLocale; kind: Kind }> => {
  const { kind, locale: given } = await params
  const locale = localeOf(given)
  return { locale, kind: kindOf(kind, locale) ?? notFound() }
}

export const generateStaticParams = () =>
  locales.flatMap((locale) => kinds.map((kind) => ({ locale, kind: segment(kind, locale) })))

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { kind, locale } = await asked(params)
  return metadataOf(locale, wordsOf(locale)[kind], { fr: pathOf(kind, 'fr'), en: pathOf(kind, 'en') })
}

interface Entry {
  slug: string
  name: string
  sort: string
  lang?: string
  more?: string | null
}

/** The entries of the directory, under their first letters, with accents aside. */
const lettersOf = async (kind: Kind, locale: PublicLocale): Promise<Map<string, Entry[]>> => {
  const letters = new Map<string, Entry[]>()
  const entries: Entry[] = []
  if (kind === 'people')
    for (const { name, slug, sortName } of await listed(atelier(locale).people()))
      entries.push({ name, slug, sort: sortName ?? name })
  if (kind === 'organisations')
    for (const { acronym, name, slug } of await listed(atelier(locale).organisations()))
      entries.push({ name: name.text, slug, sort: name.text, lang: name.servedFrom, more: acronym })
  for (const entry of entries) {
    const letter = entry.sort.normalize('NFD').charAt(0).toLocaleUpperCase(locale)
    letters.set(letter, [...(letters.get(letter) ?? []), entry])
  }
  return letters
}

const List = async ({ params }: Props) => {
  const { kind, locale } = await asked(params)
  const words = wordsOf(locale)
  const client = atelier(locale)
  const [ahead, past] =
    kind === 'workshops'
      ? await Promise.all([listed(client.workshops({ when: 'UPCOMING' })), listed(client.workshops({ when: 'PAST' }))])
      : [[], []]
  const letters = await lettersOf(kind, locale)
  const none = { workshops: words.noPast, people: words.noPeople, organisations: words.noOrganisations }[kind]
  return (
    <Page current={kind} locale={locale} paths={{ fr: pathOf(kind, 'fr'), en: pathOf(kind, 'en') }}>
      <section className="opening small">
        <div className="inner">
          <h1>{words[kind]}</h1>
        </div>
      </section>
      <div className="inner">
        {ahead.length + past.length + letters.size === 0 && <p className="empty">{none}</p>}
        {ahead.length > 0 && (
          <Section id="ahead" title={words.alsoComing}>
            <WorkshopList locale={locale} workshops={ahead} />
          </Section>
        )}
        {past.length > 0 && (
          <Section id="past" title={words.past}>
            <WorkshopList locale={locale} workshops={past} />
          </Section>
        )}
        {letters.size > 0 && (
          <div className="letters">
            {[...letters].map(([letter, entries]) => (
              <section key={letter}>
                <h2>{letter}</h2>
                <ul>
                  {entries.map(({ lang, more, name, slug }) => (
                    <li key={slug}>
                      <a href={pathOf(kind, locale, slug)} lang={lang}>
                        {name}
                      </a>
                      {more && more !== name && <span className="quiet"> {more}</span>}
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </div>
        )}
      </div>
    </Page>
  )
}

export default List
