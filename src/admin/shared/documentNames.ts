'use client'
import { useDocumentEvents, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { formName } from '../../domain/texts'
import { inLanguage } from '../../i18n/languageNames'
import { localeCodes, say, type Localized } from '../../i18n/locales'
import { words as admin } from '../../i18n/words/admin'
import { words as sessions } from '../../i18n/words/sessions'
import { askServer } from './askServer'
import { parameters } from './listAddress'
import { useNamesLanguage } from './useNamesLanguage'
import { useAddresses } from './useAddresses'

/** What the admin needs to know of a document that a form or a list only has by its id. */
export type Brief = Readonly<Record<string, unknown>>

const fields = {
  organisations: ['name', 'acronym'],
  sessions: ['title', 'kind', 'startsAt', 'endsAt'],
  speakers: ['name'],
  workshops: ['title', 'number', 'startsAt', 'endsAt', 'timeZone'],
} as const

export type NamedCollection = keyof typeof fields

export const namedCollections = Object.keys(fields) as readonly NamedCollection[]

/** Ids of one request, which go into its address. */
const batch = 50
/** How long what was read counts as fresh, in milliseconds. */
const fresh = 30_000

interface Entry {
  brief: Brief | null
  at: number
}

type Api = ReturnType<typeof useAddresses>['api']

/** Read once per document and language; null is a document that is not there. */
const entries = new Map<string, Entry>()
const listeners = new Set<() => void>()
const waiting = new Map<string, Set<string>>()

const keyOf = (collection: NamedCollection, locale: string, id: string): string => `${collection} ${locale} ${id}`

const tell = (): void => {
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * The path below the API of the briefs that satisfy `where`: working copies, in the language of the content or whichever they have.
 * @param choosing whether one chooses among them, so that two of one name are to be told apart
 */
export const briefsPath = (
  collection: NamedCollection,
  locale: string,
  where: object,
  { choosing = false, limit, page = 1 }: { choosing?: boolean; limit: number; page?: number },
): `/${string}` => {
  const withOrganisations = choosing && collection === 'speakers'
  const query = new URLSearchParams({
    depth: withOrganisations ? '1' : '0',
    draft: 'true',
    limit: String(limit),
    page: String(page),
    locale,
    ...Object.fromEntries(parameters('where', where)),
  })
  for (const field of [...fields[collection], 'fallbacks', ...(choosing ? ['slug'] : [])])
    query.set(`select[${field}]`, 'true')
  if (withOrganisations) {
    query.set('select[affiliations]', 'true')
    query.set('populate[organisations][name]', 'true')
  }
  return `/${collection}?${query.toString()}`
}

const read = async (api: Api, collection: NamedCollection, locale: string, ids: readonly string[]): Promise<void> => {
  const path = briefsPath(collection, locale, { id: { in: ids.join(',') } }, { limit: ids.length })
  const answer = await askServer<{ docs: (Brief & { id: string })[] }>(api(path))
  // A name that cannot be read leaves the row with its number; the next look asks again.
  if ('refused' in answer) return
  const { docs } = answer.body
  const at = Date.now()
  for (const id of ids)
    entries.set(keyOf(collection, locale, id), { at, brief: docs.find((doc) => doc.id === id) ?? null })
  tell()
}

/** Rows ask one by one as they appear; what they ask for goes out together. */
const request = (api: Api, collection: NamedCollection, locale: string, id: string): void => {
  const group = `${collection} ${locale}`
  const ids = waiting.get(group)
  if (ids) {
    ids.add(id)
    return
  }
  waiting.set(group, new Set([id]))
  setTimeout(() => {
    const all = [...(waiting.get(group) ?? [])]
    waiting.delete(group)
    for (let n = 0; n < all.length; n += batch) void read(api, collection, locale, all.slice(n, n + batch))
  }, 20)
}

/**
 * The document's names in the language of the content, in its working copy. Undefined while unknown, null when it does not exist.
 * Read again when it was saved in a drawer, and when it was read a while ago.
 */
export const useBrief = (collection: NamedCollection, id: unknown): Brief | null | undefined => {
  const { api } = useAddresses()
  const locale = useNamesLanguage()
  const { mostRecentUpdate } = useDocumentEvents()
  const wanted = typeof id === 'string' && id ? id : undefined
  const key = wanted ? keyOf(collection, locale, wanted) : undefined
  const entry = useSyncExternalStore(
    subscribe,
    useCallback(() => (key ? entries.get(key) : undefined), [key]),
    () => undefined,
  )

  useEffect(() => {
    const known = key ? entries.get(key) : undefined
    if (wanted && (!known || Date.now() - known.at > fresh)) request(api, collection, locale, wanted)
  }, [api, collection, key, locale, wanted])

  const savedAt =
    mostRecentUpdate?.entitySlug === collection && mostRecentUpdate.id === wanted
      ? mostRecentUpdate.updatedAt
      : undefined
  useEffect(() => {
    if (wanted && savedAt) request(api, collection, locale, wanted)
  }, [api, collection, locale, savedAt, wanted])

  return entry?.brief
}

/** A text of a brief or of a form's row, or undefined where it is blank. A row that has it in several languages: the first of them. */
export const textOf = (brief: Brief | null | undefined, field: string): string | undefined => {
  const values = [...localeCodes.map((locale) => brief?.[formName(field, locale)]), brief?.[field]]
  return values.find((value): value is string => typeof value === 'string' && value.trim() !== '')?.trim()
}

/** The language that a brief's text is in, where it is not that of the content. */
export const languageOfText = (brief: Brief | null | undefined, field: string): string | undefined =>
  (brief?.fallbacks as Record<string, string> | null | undefined)?.[field]

/**
 * How a document is named where one chooses it: a workshop with its number, an organisation with its acronym, a session with its kind; in
 * another language, and which, where that of the content has no name.
 */
export const useBriefName = (collection: NamedCollection): ((brief: Brief | null | undefined) => string) => {
  const { language } = useTranslation().i18n
  return useCallback(
    (brief) => {
      if (!brief) return '…'
      const field = collection === 'sessions' || collection === 'workshops' ? 'title' : 'name'
      const name = textOf(brief, field) ?? say(admin.untitled, language)
      const code = languageOfText(brief, field)
      const said = code ? `${name} (${inLanguage(code, language)})` : name
      const acronym = textOf(brief, 'acronym')
      if (acronym && !name.includes(acronym)) return `${said} – ${acronym}`
      if (typeof brief.number === 'number') return `${brief.number} – ${said}`
      const kind = textOf(brief, 'kind')
      return kind && kind in sessions.kind
        ? `${say(sessions.kind[kind as 'talk'] as Localized, language)} – ${said}`
        : said
    },
    [collection, language],
  )
}

/** The organisations of a person, by name. */
const organisationsOf = ({ affiliations }: Brief): string =>
  Array.isArray(affiliations)
    ? affiliations
        .flatMap(({ organisation }: { organisation?: unknown }) =>
          typeof organisation === 'object' ? (textOf(organisation as Brief | null, 'name') ?? []) : [],
        )
        .join(', ')
    : ''

/** What tells two of one name apart: where somebody works, and what no two have in common. */
const furtherWords: readonly ((brief: Brief) => string)[] = [organisationsOf, (brief) => textOf(brief, 'slug') ?? '']

/** How documents are named among each other: those that would read alike with more words. In the order of `briefs`. */
export const useBriefNames = (collection: NamedCollection): ((briefs: readonly Brief[]) => string[]) => {
  const nameOf = useBriefName(collection)
  return useCallback(
    (briefs) =>
      furtherWords.reduce(
        (names, wordsOf) =>
          names.map((name, n) => {
            const more = names.indexOf(name) === names.lastIndexOf(name) ? '' : wordsOf(briefs[n] as Brief)
            return more ? `${name} – ${more}` : name
          }),
        briefs.map(nameOf),
      ),
    [nameOf],
  )
}
