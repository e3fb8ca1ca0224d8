import type { PublicLocale } from 'atelier-client'

export const locales = ['fr', 'en'] as const satisfies readonly PublicLocale[]

/** What has pages of its own. */
export type Kind = 'workshops' | 'people' | 'organisations'
export const kinds = ['workshops', 'people', 'organisations'] as const satisfies readonly Kind[]

const segments: Readonly<Record<Kind, Readonly<Record<PublicLocale, string>>>> = {
  workshops: { fr: 'ateliers', en: 'workshops' },
  people: { fr: 'personnes', en: 'people' },
  organisations: { fr: 'organisations', en: 'organisations' },
}

/** The word for a kind of pages in addresses. */
export const segment = (kind: Kind, locale: PublicLocale): string => segments[kind][locale]

/** The path of a list, or of one page of it: `/fr/ateliers/defi-mondial/`. */
export const pathOf = (kind: Kind, locale: PublicLocale, slug?: string): string =>
  `/${locale}/${segment(kind, locale)}/${slug === undefined ? '' : `${encodeURIComponent(slug)}/`}`

export const homePath = (locale: PublicLocale): string => `/${locale}/`

/** What Atelier itself serves of a series and its workshops: calendars, news, programmes as PDF, the form. */
export const filesOf = (url: string, locale: PublicLocale) => {
  const base = `${url}/${locale}`
  const workshop = (slug: string): string => `${base}/${segment('workshops', locale)}/${encodeURIComponent(slug)}`
  return {
    calendar: `${base}/${{ fr: 'calendrier', en: 'calendar' }[locale]}.ics`,
    news: `${base}/atom.xml`,
    workshopCalendar: (slug: string): string => `${workshop(slug)}.ics`,
    flyer: (slug: string): string => `${workshop(slug)}.pdf`,
    form: (slug: string): string => `${workshop(slug)}/${{ fr: 'inscription', en: 'registration' }[locale]}`,
  }
}

export const isLocale = (value: string): value is PublicLocale => value === 'fr' || value === 'en'

/** The kind of pages that stands under a word of addresses. */
export const kindOf = (word: string, locale: PublicLocale): Kind | undefined =>
  kinds.find((kind) => segment(kind, locale) === word)
