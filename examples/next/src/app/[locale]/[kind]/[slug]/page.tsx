import { text, when, type PublicLocale } from 'atelier-client'
import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { Organisation } from '../../../../components/Organisation'
import { Page } from '../../../../components/Page'
import { Person } from '../../../../components/Person'
import { Workshop } from '../../../../components/Workshop'
import { kindOf, pathOf, type Kind } from '../../../../lib/addresses'
import { atelier, readPerson } from '../../../../lib/atelier'
import { localeOf, metadataOf } from '../../../../lib/page'
import { wordsOf } from '../../../../lib/words'

interface Props {
  params: Promise<{ locale: string; kind: string; slug: string }>
}

/** Pages are made when somebody first reads them, and kept until Atelier says that they changed. */
export const generateStaticParams = () => []

interface Found {
  /** In its address in each language. */
  slugs: Readonly<Record<PublicLocale, string>>
  title: string
  description?: string | null
  body: ReactNode
}

/** What stands at an address; null where nothing does. */
const find = async (kind: Kind, locale: PublicLocale, slug: string): Promise<Found | null> => {
  switch (kind) {
    case 'workshops': {
      const workshop = await atelier(locale).workshop(slug)
      return (
        workshop && {
          slugs: workshop.slugs,
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
      return (
        person && {
          slugs: { fr: person.slug, en: person.slug },
          title: person.name,
          body: <Person locale={locale} person={person} />,
        }
      )
    }
    case 'organisations': {
      const organisation = await atelier(locale).organisation(slug)
      return (
        organisation && {
          slugs: { fr: organisation.slug, en: organisation.slug },
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
  const { slugs } = found
  return {
    ...found,
    asked,
    kind,
    locale,
    paths: { fr: pathOf(kind, 'fr', slugs.fr), en: pathOf(kind, 'en', slugs.en) },
  }
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { description, locale, paths, title } = await read(params)
  return metadataOf(locale, title, paths, description)
}

const Entry = async ({ params }: Props) => {
  const { asked, body, kind, locale, paths, slugs } = await read(params)
  // By a former address, or that of another language: the present one.
  if (decodeURIComponent(asked) !== slugs[locale]) permanentRedirect(paths[locale])
  return (
    <Page current={kind} locale={locale} paths={paths}>
      {body}
    </Page>
  )
}

export default Entry
