'use client'
import { useDocumentEvents } from '@payloadcms/ui'
import type { CollectionSlug, DataFromCollectionSlug } from 'payload'
import { stringify } from 'qs-esm'
import { useCallback, useEffect } from 'react'
import { sessionKinds } from '../../domain/programme'
import { isRow, rowsOf, type Row } from '../../domain/row'
import { formName, isWritten } from '../../domain/texts'
import { inLanguage } from '../../i18n/languageNames'
import { localeCodes } from '../../i18n/locales'
import { words as admin } from '../../i18n/words/admin'
import { words as sessions } from '../../i18n/words/sessions'
import type { StoredSpeaker } from '../../stored-types'
import { askServer } from './asking'
import { sharedValues } from './sharedValues'
import { useAdmin, useNamesLanguage } from './useAdmin'

/** What the admin needs to know of a document that a form or a list only has by its id. */
export type Brief = Readonly<Row>

/** What is read of a document, by its collection. */
const fields: { readonly [S in CollectionSlug]?: readonly (keyof DataFromCollectionSlug<S>)[] } = {
  organisations: ['name', 'acronym'],
  sessions: ['title', 'kind', 'startsAt', 'endsAt'],
  speakers: ['name'],
  workshops: ['title', 'number', 'startsAt', 'endsAt', 'timeZone'],
}

/** Whether the names of a collection's documents can be read here. */
export const hasNames = (slug: string): slug is CollectionSlug => slug in fields

/** Ids of one request, which go into its address. */
const batch = 50
/** How long what was read counts as fresh, in milliseconds. */
const fresh = 30_000

type Api = ReturnType<typeof useAdmin>['api']

/** Read once per document and language; null is a document that is not there. */
const entries = sharedValues<{ brief: Brief | null; at: number }>()
const waiting = new Map<string, Set<string>>()

const keyOf = (collection: string, locale: string, id: string): string => `${collection} ${locale} ${id}`

/**
 * The path below the API of the briefs that satisfy `where`: working copies, in the language of the content or whichever they have.
 * @param choosing whether one chooses among them, so that two of one name are to be told apart
 */
export const briefsPath = (
  collection: CollectionSlug,
  locale: string,
  where: object,
  { choosing = false, limit, page = 1 }: { choosing?: boolean; limit: number; page?: number },
): `/${string}` => {
  const withOrganisations = choosing && collection === 'speakers'
  const further = choosing ? ['slug', ...(withOrganisations ? ['affiliations' satisfies keyof StoredSpeaker] : [])] : []
  const query = stringify({
    depth: withOrganisations ? 1 : 0,
    draft: true,
    limit,
    locale,
    page,
    populate: withOrganisations ? { organisations: { name: true } } : {},
    select: Object.fromEntries([...(fields[collection] ?? []), 'fallbacks', ...further].map((name) => [name, true])),
    where,
  })
  return `/${collection}?${query}`
}

const read = async (api: Api, collection: CollectionSlug, locale: string, ids: readonly string[]): Promise<void> => {
  const path = briefsPath(collection, locale, { id: { in: ids.join(',') } }, { limit: ids.length })
  const answer = await askServer<{ docs: (Brief & { id: string })[] }>(api(path))
  // A name that cannot be read leaves the row with its number; the next look asks again.
  if (!answer.body) return
  const { docs } = answer.body
  const at = Date.now()
  for (const id of ids)
    entries.set(keyOf(collection, locale, id), { at, brief: docs.find((doc) => doc.id === id) ?? null })
}

/** Rows ask one by one as they appear; what they ask for goes out together. */
const request = (api: Api, collection: CollectionSlug, locale: string, id: string): void => {
  const group = `${collection} ${locale}`
  const others = waiting.get(group)
  if (others) return void others.add(id)
  const ids = new Set([id])
  waiting.set(group, ids)
  setTimeout(() => {
    waiting.delete(group)
    for (let n = 0; n < ids.size; n += batch) void read(api, collection, locale, [...ids].slice(n, n + batch))
  }, 20)
}

/**
 * The document's names in the language of the content, in its working copy. Undefined while unknown, null when it does not exist.
 * Read again when it was saved in a drawer, and when it was read a while ago.
 */
export const useBrief = (collection: CollectionSlug | undefined, id: unknown): Brief | null | undefined => {
  const { api } = useAdmin()
  const locale = useNamesLanguage()
  const { mostRecentUpdate } = useDocumentEvents()
  const wanted = typeof id === 'string' ? id : ''
  const key = collection && wanted ? keyOf(collection, locale, wanted) : ''
  const entry = entries.useValue(key)

  const isOfThis = mostRecentUpdate?.entitySlug === collection && mostRecentUpdate?.id === wanted
  const savedAt = isOfThis ? mostRecentUpdate?.updatedAt : undefined
  useEffect(() => {
    const known = entries.get(key)
    const isFresh = known && !savedAt && Date.now() - known.at <= fresh
    if (collection && wanted && !isFresh) request(api, collection, locale, wanted)
  }, [api, collection, key, locale, savedAt, wanted])

  return entry?.brief
}

/** A text of a brief or of a form's row, or undefined where it is blank. A row that has it in several languages: the first of them. */
export const textAt = <T extends Brief>(brief: T | null | undefined, field: keyof T & string): string | undefined => {
  const values = [...localeCodes.map((locale) => brief?.[formName(field, locale)]), brief?.[field]]
  return values.find(isWritten)?.trim()
}

/** The language that a brief's text is in, where it is not that of the content. */
export const languageOfText = (brief: Brief | null | undefined, field: string): string | undefined =>
  isRow(brief?.fallbacks) ? textAt(brief.fallbacks, field) : undefined

/**
 * How a document is named where one chooses it: a workshop with its number, an organisation with its acronym, a session with its kind; in
 * another language, and which, where that of the content has no name.
 */
export const useBriefName = (collection: CollectionSlug | undefined): ((brief: Brief | null | undefined) => string) => {
  const { language, say } = useAdmin()
  return useCallback(
    (brief) => {
      if (!brief) return '…'
      const field = collection === 'sessions' || collection === 'workshops' ? 'title' : 'name'
      const name = textAt(brief, field) ?? say(admin.untitled)
      const code = languageOfText(brief, field)
      const said = code ? `${name} (${inLanguage(code, language)})` : name
      const acronym = textAt(brief, 'acronym')
      if (acronym && !name.includes(acronym)) return `${said} – ${acronym}`
      if (typeof brief.number === 'number') return `${brief.number} – ${said}`
      const kind = sessionKinds.find((one) => one === brief.kind)
      return kind ? `${say(sessions.kind[kind])} – ${said}` : said
    },
    [collection, language, say],
  )
}

/** The organisations of a person, by name. */
const organisationsOf = ({ affiliations }: Brief & Pick<StoredSpeaker, 'affiliations'>): string =>
  rowsOf(affiliations)
    .flatMap(({ organisation }) => (isRow(organisation) ? (textAt(organisation, 'name') ?? []) : []))
    .join(', ')

/**
 * How documents are named among each other, in the order of `briefs`: people with where they work, by which they are found too; those that would
 * still read alike with what no two have in common.
 */
export const useBriefNames = (collection: CollectionSlug): ((briefs: readonly Brief[]) => string[]) => {
  const nameOf = useBriefName(collection)
  return useCallback(
    (briefs) => {
      const names = briefs.map((brief) => [nameOf(brief), organisationsOf(brief)].filter(Boolean).join(' – '))
      return names.map((name, n) => {
        const more = names.indexOf(name) === names.lastIndexOf(name) ? undefined : textAt(briefs[n], 'slug')
        return more ? `${name} – ${more}` : name
      })
    },
    [nameOf],
  )
}
