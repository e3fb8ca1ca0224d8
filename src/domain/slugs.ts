import { isWritten } from './texts'

/** What a document’s address is made of: its one name, and how it is spelt in the languages in which that is otherwise. */
export interface Addressed {
  slug?: string | null
  slugs?: Readonly<Record<string, unknown>> | null
}

/** The slug in each language: its own there, else the one of all languages; null where a document has none yet. */
export const slugsOf = ({ slug, slugs }: Addressed, locales: readonly string[]): Record<string, string | null> =>
  Object.fromEntries(
    locales.map((locale) => {
      const own = slugs?.[locale]
      return [locale, isWritten(own) ? own : isWritten(slug) ? slug : null]
    }),
  )

/** All that finds a document, each once: its one name first. */
export const spellingsOf = ({ slug, slugs }: Addressed): string[] => [
  ...new Set([slug, ...Object.values(slugs ?? {})].filter(isWritten)),
]

/** The slug in the address of a language, of what has one in each (`slugsOf`). */
export const slugIn = (
  { slug, slugs }: { slug: string | null; slugs: Readonly<Record<string, string | null>> },
  locale: string,
): string | null => slugs[locale] ?? slug

/** Whether two are spelt the same in each language. */
export const isSpeltAlike = (one: Addressed, other: Addressed): boolean =>
  (one.slug ?? null) === (other.slug ?? null) &&
  [...Object.keys(one.slugs ?? {}), ...Object.keys(other.slugs ?? {})].every(
    (locale) => (one.slugs?.[locale] ?? null) === (other.slugs?.[locale] ?? null),
  )
