import type { PayloadRequest, Where } from 'payload'
import { named } from '../../cms/access/rules'
import { appearancesOf } from './appearances'
import { directoryOf, settlePeople } from '../../cms/publication/print'
import { inOrder, pageOfIds, type Paging, type PublicPage } from './page'
import {
  publicText,
  rows,
  shapesFor,
  string,
  strings,
  type PublicAppearance,
  type PublicOrganisationEntry,
  type PublicSpeaker,
} from './shapes'
import { relatedTo } from './related'
import { localesOf } from '../../database/request'
import { findMain, withIds } from '../../database/documents'
import type { StoredOrganisation, StoredSpeaker } from '../../stored-types'

/** People and organisations as the directory has them today: of those that something published names, or with `draft` of all. */

interface DirectoryQuery extends Paging {
  locale: string
  draft?: boolean
}

const visible = (draft: boolean, ...where: Where[]): Where => ({
  and: [...where, draft ? { deletedAt: { exists: false } } : named],
})

/** A person with the places where they appear, which are looked up when asked for: by pages of workshops, the newest first. */
export interface SpeakerWithAppearances extends PublicSpeaker {
  appearances: (paging: Paging) => Promise<PublicAppearance[]>
  /** In how many workshops they stand. */
  totalWorkshops: () => Promise<number>
}

const shapeSpeakers = async (
  req: PayloadRequest,
  docs: readonly StoredSpeaker[],
  locale: string,
  draft: boolean,
): Promise<SpeakerWithAppearances[]> => {
  const directory = await directoryOf(req, docs)
  const own = docs.map(({ affiliations, id }) => ({ id, person: id, affiliations: rows(affiliations) }))
  const people = settlePeople(own, [], directory, localesOf(req))
  const related = await relatedTo(req, { people, media: docs.map(({ picture }) => picture) }, draft)
  const shape = shapesFor(locale, localesOf(req), related)
  const ids = docs.map(({ id }) => id)
  const appearances = appearancesOf(req, ids, locale)
  return docs.map((doc, n) => ({
    id: doc.id,
    slug: string(doc.slug),
    name: string(doc.name),
    sortName: string(doc.sortName),
    line: shape.text(doc.line),
    affiliations: (people[n]?.affiliations ?? []).map(shape.affiliation),
    biography: shape.richText(doc.biography, string(doc.slug) ?? doc.id),
    picture: shape.picture(doc.picture),
    links: rows(doc.links).map(shape.link),
    appearances: (paging) => appearances.page(doc.id, paging),
    totalWorkshops: () => appearances.workshops(doc.id),
  }))
}

const shapeOrganisations = async (
  req: PayloadRequest,
  docs: readonly StoredOrganisation[],
  locale: string,
  draft: boolean,
): Promise<PublicOrganisationEntry[]> => {
  const related = await relatedTo(
    req,
    { organisations: [...docs.map(({ id }) => id), ...docs.map(({ parent }) => parent)] },
    draft,
  )
  const shape = shapesFor(locale, localesOf(req), related)
  return docs.flatMap((doc) => {
    const own = shape.organisation(doc.id)
    return own ? [{ ...own, aliases: strings(doc.aliases), parent: shape.organisation(doc.parent) }] : []
  })
}

/** A person by slug, with the places where they appear. */
export const readSpeaker = async (
  req: PayloadRequest,
  slug: string,
  locale: string,
  draft = false,
): Promise<SpeakerWithAppearances | null> => {
  const docs = await findMain(req, 'speakers', visible(draft, { slug: { equals: slug } }), 1)
  return (await shapeSpeakers(req, docs, locale, draft))[0] ?? null
}

/** People in the alphabet of the reader's language, by the name that they are sorted under. */
export const readSpeakers = async (
  req: PayloadRequest,
  query: DirectoryQuery,
): Promise<PublicPage<SpeakerWithAppearances>> => {
  const { draft = false, locale } = query
  const found = await pageOfIds(req, 'speakers', visible(draft), query, {
    fields: { sortName: true, name: true },
    keys: ({ sortName, name }) => [string(sortName) ?? string(name), string(name)],
    locale,
  })
  const docs = inOrder(found.docs, await findMain(req, 'speakers', withIds(found.docs)))
  return { ...found, docs: await shapeSpeakers(req, docs, locale, draft) }
}

/** An organisation by slug. */
export const readOrganisation = async (
  req: PayloadRequest,
  slug: string,
  locale: string,
  draft = false,
): Promise<PublicOrganisationEntry | null> => {
  const docs = await findMain(req, 'organisations', visible(draft, { slug: { equals: slug } }), 1)
  return (await shapeOrganisations(req, docs, locale, draft))[0] ?? null
}

/** Organisations in the alphabet of the reader's language, by the name that the reader is served. */
export const readOrganisations = async (
  req: PayloadRequest,
  query: DirectoryQuery,
): Promise<PublicPage<PublicOrganisationEntry>> => {
  const { draft = false, locale } = query
  const found = await pageOfIds(req, 'organisations', visible(draft), query, {
    fields: { name: true },
    keys: ({ name }) => [publicText(name, locale, localesOf(req))?.text ?? null],
    locale,
  })
  const docs = inOrder(found.docs, await findMain(req, 'organisations', withIds(found.docs)))
  return { ...found, docs: await shapeOrganisations(req, docs, locale, draft) }
}
