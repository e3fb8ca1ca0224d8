import { createClient, type Client, type PublicLocale } from 'atelier-client'
import { draftMode } from 'next/headers'

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

/** Drafts, for whoever was let in (`/preview`): with a key that never leaves this server, and kept by nobody. */
const drafts = (locale: PublicLocale, key: string): Client<true> =>
  createClient({
    url,
    locale,
    draft: true,
    key,
    cache: 0,
    fetch: (input, init) => fetch(input, { ...init, cache: 'no-store' }),
  })

/** A workshop: as it is published, or where a preview is on, its draft. */
export const readWorkshop = async (locale: PublicLocale, slug: string) => {
  const key = process.env.ATELIER_KEY
  return key && (await draftMode()).isEnabled ? drafts(locale, key).workshop(slug) : atelier(locale).workshop(slug)
}

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
