import { text, when, type PublicLocale } from 'atelier-client'
import type { Metadata } from 'next'
import { draftMode } from 'next/headers'
import { notFound, permanentRedirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { Organisation } from '../../../../components/Organisation'
import { Page } from '../../../../components/Page'
import { Person } from '../../../../components/Person'
import { Workshop } from '../../../../components/Workshop'
import { kindOf, pathOf, type Kind } from '../../../../lib/addresses'
import { atelier, readPerson, readWorkshop } from '../../../../lib/atelier'
import { localeOf, metadataOf } from '../../../../lib/page'
import { wordsOf } from '../../../../lib/words'

interface Props {
  params: Promise<{ locale: string; kind: string; slug: string }>
}

/** Pages are made when somebody first reads them, and kept until Atelier says that they changed. */
export const generateStaticParams = () => []

interface Found {
  slug: string
  title: string
  description?: string | null
  body: ReactNode
}

/** What stands at an address; null where nothing does. */
const find = async (kind: Kind, locale: PublicLocale, slug: string): Promise<Found | null> => {
  switch (kind) {
    case 'workshops': {
      const workshop = await readWorkshop(locale, slug)
      return (
        workshop && {
          slug: workshop.slug ?? slug,
          title: text(workshop.title, locale)?.text ?? wordsOf(locale).untitled,
          description: [when(workshop, { locale }).text, text(workshop.subtitle, locale)?.text]
            .filter(Boolean)
            .join(' – '),
          body: <Workshop locale={locale} workshop={workshop} />,
        }
      )
    }
    case 'people': {
      const person = await readPerson(locale, slug)
      return person && { slug: person.slug, title: person.name, body: <Person locale={locale} person={person} /> }
    }
    case 'organisations': {
      const organisation = await atelier(locale).organisation(slug)
      return (
        organisation && {
          slug: organisation.slug,
          title: organisation.name.text,
          body: <Organisation locale={locale} organisation={organisation} />,
        }
      )
    }
  }
}

const read = async (params: Props['params']) => {
  const { kind: word, locale: given, slug: asked } = await params
  const locale = localeOf(given)
  const kind = kindOf(word, locale) ?? notFound()
  const found = (await find(kind, locale, decodeURIComponent(asked))) ?? notFound()
  const { slug } = found
  return { ...found, asked, kind, locale, paths: { fr: pathOf(kind, 'fr', slug), en: pathOf(kind, 'en', slug) } }
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { description, locale, paths, title } = await read(params)
  const { isEnabled } = await draftMode()
  return { ...metadataOf(locale, title, paths, description), ...(isEnabled ? { robots: 'noindex' } : {}) }
}

const Entry = async ({ params }: Props) => {
  const { asked, body, kind, locale, paths, slug } = await read(params)
  const { isEnabled } = await draftMode()
  // By a former address: the present one.
  if (!isEnabled && decodeURIComponent(asked) !== slug) permanentRedirect(paths[locale])
  const words = wordsOf(locale)
  return (
    <Page current={kind} locale={locale} paths={paths}>
      {isEnabled && (
        <p className="inner preview">
          {words.draft} <a href="/preview/?end=1">{words.endPreview}</a>
        </p>
      )}
      {body}
    </Page>
  )
}

export default Entry
