import type { PayloadRequest, Where } from 'payload'
import { named } from '../../cms/access/rules'
import { appearancesOf } from './appearances'
import { listsOfOrganisations } from './ofOrganisations'
import { directoryOf, settlePeople } from '../../cms/publication/print'
import { changedAt } from './changedAt'
import { resolveMerges } from '../../cms/write/resolveMerges'
import { pageOf, type Paging, type PublicPage } from './page'
import { publicText, rows, shapesFor, slugOf, string, strings } from './shapes'
import { relatedTo } from './related'
import { localesOf } from '../../database/request'
import { findMain, isId, withIds, type Conditions, type Fields, type Stored } from '../../database/documents'
import { findKept } from '../../database/kept'
import type { StoredOrganisation, StoredSpeaker } from '../../stored-types'

/** People and organisations as the directory has them today: of those that something published names, or with `draft` of all. */

interface DirectoryQuery extends Paging {
  locale: string
  draft: boolean
}

const visible = (draft: boolean, ...where: Where[]): Where => ({
  and: [...where, draft ? { deletedAt: { exists: false } } : named],
})

/** How strangers’ reads are found, and those of whoever sees drafts. */
const reading = (draft: boolean): typeof findKept => (draft ? findMain : findKept)

const bySlug = (slug: string): Where =>
  ({ slug: { equals: slug } }) satisfies Conditions<'speakers'> & Conditions<'organisations'>

const shapeSpeakers = async (req: PayloadRequest, docs: readonly StoredSpeaker[], locale: string, draft: boolean) => {
  const directory = await directoryOf(req, docs, [], reading(draft))
  const own = docs.map(({ affiliations, id }) => ({ id, person: id, affiliations: rows(affiliations) }))
  const people = settlePeople(own, [], directory, localesOf(req))
  const related = await relatedTo(req, { people, media: docs.map(({ picture }) => picture) }, draft)
  const shape = shapesFor(locale, localesOf(req), related)
  const changed = await changedAt(req, draft)
  const ids = docs.map(({ id }) => id)
  const appearances = appearancesOf(req, ids, locale)
  return docs.map((doc, n) => ({
    id: doc.id,
    slug: slugOf(doc),
    name: string(doc.name),
    sortName: string(doc.sortName),
    line: shape.text(doc.line),
    affiliations: shape.affiliationsOf(people[n]?.affiliations, doc.id),
    biography: shape.richText(doc.biography, doc.id),
    picture: shape.picture(doc.picture),
    links: shape.linksOf(doc.links, doc.id),
    updatedAt: changed(doc.id),
    // Looked up when asked for.
    appearances: (paging: Paging) => appearances.page(doc.id, paging),
    totalWorkshops: () => appearances.workshops(doc.id),
  }))
}

/** A person with the places where they appear. */
export type SpeakerWithAppearances = Awaited<ReturnType<typeof shapeSpeakers>>[number]

const shapeOrganisations = async (
  req: PayloadRequest,
  docs: readonly StoredOrganisation[],
  locale: string,
  draft: boolean,
) => {
  const related = await relatedTo(req, { organisations: docs.flatMap(({ id, parent }) => [id, parent]) }, draft)
  const shape = shapesFor(locale, localesOf(req), related)
  const lists = listsOfOrganisations(
    req,
    docs.map(({ id }) => id),
    { draft, find: reading(draft), visible: (where) => visible(draft, where) },
  )
  const changed = await changedAt(req, draft)
  return docs.flatMap((doc) => {
    const own = shape.organisation(doc.id)
    if (!own) return []
    const updatedAt = changed(doc.id)
    const parent = shape.organisation(doc.parent)
    // Lists are looked up when asked for.
    return [{ ...own, aliases: strings(doc.aliases), parent, updatedAt, ...lists(doc.id, locale) }]
  })
}

/** An organisation with its people, its parts and the workshops that name it. */
export type OrganisationWithLists = Awaited<ReturnType<typeof shapeOrganisations>>[number]

/**
 * What an entry had as its slug that was merged into another one: the bin put `~` and its id behind it (freeSlugInBin.ts).
 * @returns the ids of the entries that stand for such
 */
const mergedUnder = async (
  req: PayloadRequest,
  collection: 'speakers' | 'organisations',
  slug: string,
): Promise<string[]> => {
  // No sign of an id comes after "~".
  const inBin: Where = { slug: { greater_than_equal: `${slug}~`, less_than: `${slug}~~` } }
  const found = await reading(false)(req, collection, inBin, 0, { mergedInto: true })
  const merged = found.flatMap(({ id, mergedInto }) => (mergedInto ? [id] : []))
  return merged.length ? [...(await resolveMerges(req, collection, merged)).values()] : []
}

/** The entry that has a slug, or an id where it has none, or that stands for the one which had it; none where there is none. */
export const entriesBySlug = async <S extends 'speakers' | 'organisations'>(
  req: PayloadRequest,
  collection: S,
  slug: string,
  draft: boolean,
): Promise<Stored<S>[]> => {
  const found = (where: Where, limit = 0) => reading(draft)(req, collection, visible(draft, where), limit)
  let docs = await found(bySlug(slug), 1)
  if (!docs.length && isId(req, slug)) docs = (await found(withIds([slug]))).filter((doc) => slugOf(doc) === slug)
  if (!docs.length) docs = await found(withIds(await mergedUnder(req, collection, slug)))
  return docs
}

/** How a collection of the directory is read: one entry by its slug, some by their ids, and a page of entries in the alphabet of the reader's language. */
const readersOf = <S extends 'speakers' | 'organisations', T>(
  collection: S,
  shape: (req: PayloadRequest, docs: readonly Stored<S>[], locale: string, draft: boolean) => Promise<T[]>,
  fields: Fields<S>,
  keysOf: (doc: Stored<S>, locale: string, locales: string[]) => (string | null)[],
) => ({
  /** By its slug, by its id where it has none, or by the slug of one that was merged into it. */
  one: async (req: PayloadRequest, slug: string, locale: string, draft: boolean): Promise<T | null> =>
    (await shape(req, await entriesBySlug(req, collection, slug, draft), locale, draft))[0] ?? null,
  some: async (req: PayloadRequest, ids: readonly string[], locale: string, draft: boolean): Promise<T[]> =>
    shape(req, await reading(draft)(req, collection, visible(draft, withIds(ids))), locale, draft),
  page: async (req: PayloadRequest, query: DirectoryQuery): Promise<PublicPage<T>> => {
    const { draft, locale } = query
    const all = await reading(draft)(req, collection, visible(draft), 0, fields)
    const found = pageOf(all, query, { keys: (doc) => keysOf(doc, locale, localesOf(req)), locale })
    const ids = found.docs.map(({ id }) => id)
    const docs = new Map((await reading(draft)(req, collection, withIds(ids))).map((doc) => [doc.id, doc]))
    return {
      ...found,
      docs: await shape(
        req,
        ids.flatMap((id) => docs.get(id) ?? []),
        locale,
        draft,
      ),
    }
  },
})

/** People, with the places where they appear, by the name that they are sorted under. */
export const {
  one: readSpeaker,
  some: speakersById,
  page: readSpeakers,
} = readersOf('speakers', shapeSpeakers, { sortName: true, name: true }, ({ name, sortName }) => [
  string(sortName) ?? string(name),
  string(name),
])

/** Organisations, by the name that the reader is served. */
export const {
  one: readOrganisation,
  some: organisationsById,
  page: readOrganisations,
} = readersOf('organisations', shapeOrganisations, { name: true }, ({ name }, locale, locales) => [
  publicText(name, locale, locales)?.text ?? null,
])
