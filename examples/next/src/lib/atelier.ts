import { createClient, type Client, type PublicLocale } from 'atelier-client'

/** Where Atelier is, as this site asks it and as its readers find its files. */
export const url = new URL(process.env.ATELIER_URL ?? 'http://127.0.0.1:3000').origin

/** What is kept is looked at again after so many seconds: what is over, or open, changes without a word. */
const seconds = 300

/** The names under which what one question answered is kept: `workshops:rivers`; of lists `lists`. */
const tagsOf = (address: string): string[] => {
  const [, kind, slug] = /\/api\/(\w+)\/by-slug\/([^?/]+)/.exec(address) ?? []
  if (kind && slug) return ['atelier', `${kind}:${decodeURIComponent(slug)}`]
  return ['atelier', address.includes('/api/series') ? 'series' : 'lists']
}

const kept: typeof fetch = (input, init) =>
  fetch(input, { ...init, cache: 'force-cache', next: { revalidate: seconds, tags: tagsOf(String(input)) } })

// Next keeps the answers, by their tags; the client keeps none beside.
const published: Readonly<Record<PublicLocale, Client>> = {
  fr: createClient({ url, locale: 'fr', cache: 0, fetch: kept }),
  en: createClient({ url, locale: 'en', cache: 0, fetch: kept }),
}

/** Atelier, asked in a language for what is published. */
export const atelier = (locale: PublicLocale): Client => published[locale]

/** Whoever asks for a draft: nothing of it is kept, here or by Next. */
const unkept = (locale: PublicLocale): Client =>
  createClient({ url, locale, cache: 0, fetch: (input, init) => fetch(input, { ...init, cache: 'no-store' }) })

/** The draft of a workshop that a token shows; null where it shows none any more. */
export const readSharedWorkshop = (locale: PublicLocale, token: string) => unkept(locale).shared(token)

/** The draft of the series that a token shows; null where it shows none any more. */
export const readSharedSeries = (locale: PublicLocale, token: string) => unkept(locale).sharedSeries(token)

/** A person, with every workshop in which they stand, however many pages that is. */
export const readPerson = async (locale: PublicLocale, slug: string) => {
  const person = await atelier(locale).person(slug)
  if (!person) return null
  const appearances = [...person.appearances]
  const seen = (): number => new Set(appearances.map(({ workshop }) => workshop.id)).size
  for (let page = 2; seen() < person.totalWorkshops; page += 1) {
    const more = await atelier(locale).person(slug, { page })
    if (!more?.appearances.length) break
    appearances.push(...more.appearances)
  }
  return { ...person, appearances }
}
