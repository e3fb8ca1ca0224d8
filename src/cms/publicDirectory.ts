import type { PayloadRequest, Where } from 'payload'
import type { AffiliationRow, PersonRow } from '../domain/printing'
import { sessionIds } from '../domain/programme'
import { named, published } from './access/rules'
import { directoryOf, settlePeople, type Snapshot } from './programme'
import { inOrder, pageOfIds, type Paging, type PublicPage } from './publicPage'
import {
  publicText,
  relatedTo,
  rows,
  shapesFor,
  string,
  strings,
  type PublicAppearance,
  type PublicOrganisationEntry,
  type PublicSpeaker,
} from './publicShapes'
import { localesOf } from './request'
import { storedDocs, withIds, type StoredDoc } from './stored'

/** People and organisations as the directory has them today: of those that something published names, or with `draft` of all. */

export interface DirectoryQuery extends Paging {
  locale: string
  draft?: boolean
}

const visible = (draft: boolean, ...where: Where[]): Where => ({
  and: [...where, draft ? { deletedAt: { exists: false } } : named],
})

/** A person with the places where they appear, which are looked up when asked for. */
export type SpeakerWithAppearances = PublicSpeaker & { appearances: () => Promise<PublicAppearance[]> }

const shapeSpeakers = async (
  req: PayloadRequest,
  docs: readonly StoredDoc[],
  locale: string,
  draft: boolean,
): Promise<SpeakerWithAppearances[]> => {
  const directory = await directoryOf(req, docs as unknown as PersonRow[])
  const own = docs.map(({ affiliations, id }) => ({
    id,
    person: id,
    affiliations: rows(affiliations) as AffiliationRow[],
  }))
  const people = settlePeople(own, [], directory, localesOf(req))
  const related = await relatedTo(req, { people, media: docs.map(({ picture }) => picture) }, draft)
  const shape = shapesFor(locale, localesOf(req), related)
  // One look-up for all of them, made when the first of them asks.
  let lookUp: Promise<Map<string, PublicAppearance[]>> | undefined
  const appearances = async (id: string) =>
    (
      await (lookUp ??= appearancesOf(
        req,
        docs.map((doc) => doc.id),
        locale,
      ))
    ).get(id) ?? []
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
    appearances: () => appearances(doc.id),
  }))
}

const referenceFields = {
  slug: true,
  number: true,
  title: true,
  shortTitle: true,
  startsAt: true,
  endsAt: true,
  timeZone: true,
  startsAtUtc: true,
  endsAtUtc: true,
  attendanceMode: true,
  snapshot: true,
} as const

const start = ({ startsAtUtc }: StoredDoc): number =>
  startsAtUtc ? new Date(startsAtUtc as string).getTime() : Number.MAX_SAFE_INTEGER

/** Where people stand in published programmes, as printed there: the earliest workshop first, in the order of its programme. */
const appearancesOf = async (
  req: PayloadRequest,
  ids: readonly string[],
  locale: string,
): Promise<Map<string, PublicAppearance[]>> => {
  const wanted = new Set(ids)
  const projected = await storedDocs(
    req,
    'sessions',
    { and: [{ 'people.person': { in: ids } }, { _status: { equals: 'published' } }] },
    0,
    { workshop: true },
  )
  const held = [...new Set(projected.map(({ workshop }) => workshop as string))]
  const workshops = await storedDocs(
    req,
    'workshops',
    {
      and: [{ or: [...(held.length ? [{ id: { in: held } }] : []), { 'moderators.person': { in: ids } }] }, published],
    },
    0,
    referenceFields,
  )
  workshops.sort((a, b) => start(a) - start(b) || Number(a.number ?? 0) - Number(b.number ?? 0))
  const places = workshops.flatMap((workshop) => {
    const { moderators = [], order = [], sessions = [] } = (workshop.snapshot ?? {}) as Partial<Snapshot>
    const ordered = sessionIds(order).flatMap((id) => sessions.find((session) => session.id === id) ?? [])
    return [
      ...moderators.map((row) => ({ row: { ...row, role: 'moderator' }, session: null, workshop })),
      ...ordered.flatMap((session) => (session.people ?? []).map((row) => ({ row, session, workshop }))),
    ].filter(({ row }) => wanted.has(row.person as string))
  })
  const related = await relatedTo(
    req,
    { people: places.flatMap(({ row, session }) => [row, ...(session?.people ?? [])]) },
    false,
  )
  const shape = shapesFor(locale, localesOf(req), related)
  const found = new Map<string, PublicAppearance[]>()
  for (const { row, session, workshop } of places) {
    const { affiliations, line, name, role } = shape.person(row)
    const appearance = {
      role,
      name,
      line,
      affiliations,
      session: session && shape.session(session, workshop, []),
      workshop: shape.reference(workshop),
    }
    found.set(row.person as string, [...(found.get(row.person as string) ?? []), appearance])
  }
  return found
}

const shapeOrganisations = async (
  req: PayloadRequest,
  docs: readonly StoredDoc[],
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
): Promise<SpeakerWithAppearances | null> =>
  (
    await shapeSpeakers(
      req,
      await storedDocs(req, 'speakers', visible(draft, { slug: { equals: slug } }), 1),
      locale,
      draft,
    )
  )[0] ?? null

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
  const docs = inOrder(found.docs, await storedDocs(req, 'speakers', withIds(found.docs)))
  return { ...found, docs: await shapeSpeakers(req, docs, locale, draft) }
}

/** An organisation by slug. */
export const readOrganisation = async (
  req: PayloadRequest,
  slug: string,
  locale: string,
  draft = false,
): Promise<PublicOrganisationEntry | null> =>
  (
    await shapeOrganisations(
      req,
      await storedDocs(req, 'organisations', visible(draft, { slug: { equals: slug } }), 1),
      locale,
      draft,
    )
  )[0] ?? null

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
  const docs = inOrder(found.docs, await storedDocs(req, 'organisations', withIds(found.docs)))
  return { ...found, docs: await shapeOrganisations(req, docs, locale, draft) }
}
