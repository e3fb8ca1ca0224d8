import type { PartnerRow, Snapshot } from '../../domain/publication'
import type { PayloadRequest } from 'payload'
import { ruleFor } from '../../domain/registrationForm'
import type { PersonRow } from '../../domain/printing'
import { sessionIds } from '../../domain/programme'
import { published } from '../../cms/access/rules'
import {
  directoryOf,
  orderOf,
  settlePartners,
  settlePeople,
  settleProgramme,
  workingSessions,
} from '../../cms/publication/print'
import {
  referenceFields,
  rows,
  shapesFor,
  type PublicSeries,
  type PublicWorkshop,
  type WorkshopContent,
} from './shapes'
import { changedAt } from './changedAt'
import { relatedTo } from './related'
import { timeNow } from '../../database/answering'
import { desksOf } from '../../cms/registrations/desk'
import { localesOf } from '../../database/request'
import { findGlobal, withIds, findDrafts, type Conditions, type Fields } from '../../database/documents'
import { findKept, findKeptGlobal } from '../../database/kept'
import type { StoredSeries, StoredWorkshop } from '../../stored-types'

/** What the public shape of a published workshop is made of. Programme and partners stand in the snapshot: their tables are left alone. */
export const shownFields = {
  ...referenceFields,
  formerSlugs: true,
  _status: true,
  snapshot: true,
  subtitle: true,
  abstract: true,
  objectives: true,
  cover: true,
  links: true,
  relatedEvents: true,
  place: true,
  languages: true,
  interpretation: true,
  confidentiality: true,
  registration: true,
  statusNote: true,
} as const satisfies Fields<'workshops'>

/** The programme of a workshop that was published without one. */
const unprinted: Snapshot = { at: '', order: [], sessions: [], moderators: [], partners: [] }

/** Programmes as they would be printed now, from the working copies of their sessions. */
const wouldBePrinted = async (req: PayloadRequest, docs: readonly WorkshopContent[]): Promise<Snapshot[]> => {
  const sources = docs.map((doc) => ({
    order: orderOf(doc.programme),
    moderators: rows(doc.moderators),
    partners: rows(doc.partners),
  }))
  const sessions = await workingSessions(
    req,
    sources.flatMap(({ order }) => order),
  )
  const people = sources.flatMap(({ order, moderators }) => [
    ...moderators,
    ...sessionIds(order).flatMap((id) => sessions.get(id)?.people ?? []),
  ])
  const directory = await directoryOf(
    req,
    people,
    sources.flatMap(({ partners }) => partners),
  )
  const now = new Date().toISOString()
  return Promise.all(
    sources.map((source, n) => settleProgramme(req, source, sessions, docs[n]?.snapshot, now, directory)),
  )
}

const seriesOf = (req: PayloadRequest, draft: boolean): Promise<StoredSeries | null> =>
  draft ? findGlobal(req, 'series', true) : findKeptGlobal(req, 'series')

/** Reads all that the shapes of some workshops need. @returns the shape of one of them, by its place among them */
const shaperOf = async (
  req: PayloadRequest,
  docs: readonly WorkshopContent[],
  locale: string,
  draft: boolean,
  isShared = false,
): Promise<(doc: WorkshopContent, place: number) => PublicWorkshop> => {
  const snapshots = draft ? await wouldBePrinted(req, docs) : docs.map(({ snapshot }) => snapshot)
  const printed = snapshots.flatMap((snapshot) => snapshot ?? [])
  const series = await seriesOf(req, draft)
  const desks = await desksOf(
    req,
    docs.flatMap(({ id, registration }) => (registration?.mode === 'internal' ? [id] : [])),
    findKept,
  )
  const related = await relatedTo(
    req,
    {
      people: printed.flatMap(({ moderators, sessions }) => [
        ...moderators,
        ...sessions.flatMap(({ people }) => people ?? []),
      ]),
      partners: printed.flatMap(({ partners }) => partners),
      media: docs.map(({ cover }) => cover),
    },
    draft && !isShared,
  )
  const shape = shapesFor(locale, localesOf(req), related)
  const changed = await changedAt(req, draft)
  const now = timeNow().toISOString()
  const usual = draft || series?._status === 'published' ? series?.confidentiality : null
  return (doc, place) => {
    const facts = { desk: desks.get(doc.id), draft, now, rule: ruleFor(doc, series) }
    return { ...shape.workshop(doc, snapshots[place] ?? unprinted, usual, facts), updatedAt: changed(doc.id) }
  }
}

/**
 * Workshops in their public shape, with whole programmes. The queries are as many for a hundred workshops as for one.
 * @param docs workshops in all languages: their published states, or with `draft` working copies (unsaved changes included)
 * @param locale the reader's language
 */
export const shapeWorkshops = async (
  req: PayloadRequest,
  docs: readonly WorkshopContent[],
  locale: string,
  draft: boolean,
): Promise<PublicWorkshop[]> => docs.map(await shaperOf(req, docs, locale, draft))

/** One of them. @param isShared whether it is for whoever has a link to it, who sees no entry and no picture that is not public */
export const shapeWorkshop = async (
  req: PayloadRequest,
  doc: WorkshopContent,
  locale: string,
  draft: boolean,
  isShared = false,
): Promise<PublicWorkshop> => (await shaperOf(req, [doc], locale, draft, isShared))(doc, 0)

/**
 * Workshops that a reader may have, in all languages: published and not in the bin, or with `draft` working copies.
 * @param draft whether working copies are read; the caller has checked that the reader may
 * @param select the fields that are read of published ones
 */
export const workshopDocs = async (
  req: PayloadRequest,
  where: Conditions<'workshops'>,
  draft: boolean,
  select: Fields<'workshops'> = shownFields,
): Promise<StoredWorkshop[]> =>
  draft
    ? (await findDrafts(req, 'workshops', where)).filter(({ deletedAt }) => !deletedAt)
    : findKept(req, 'workshops', { and: [where, published] }, 0, select)

/** The workshops that have a slug, else the one that has it in a language, else those that had it before. Asked for at once, all would be looked for in all workshops. */
export const workshopsBySlug = async (
  req: PayloadRequest,
  slug: string,
  draft: boolean,
  select?: Fields<'workshops'>,
): Promise<StoredWorkshop[]> => {
  const conditions: Conditions<'workshops'>[] = [
    { slug: { equals: slug } },
    { spellings: { in: [slug] } },
    { formerSlugs: { in: [slug] } },
  ]
  for (const where of conditions) {
    const docs = await workshopDocs(req, where, draft, select)
    if (docs.length) return docs
  }
  return []
}

/**
 * A workshop by its slug, or by one it had before.
 * @param draft whether working copies are read; the caller has checked that the reader may
 */
export const readWorkshop = async (
  req: PayloadRequest,
  slug: string,
  locale: string,
  draft = false,
): Promise<PublicWorkshop | null> => {
  let docs = await workshopsBySlug(req, slug, draft)
  // A working copy may have a slug of its own already, while readers know the published one.
  if (draft && !docs.length)
    docs = await workshopDocs(req, withIds((await workshopsBySlug(req, slug, false)).map(({ id }) => id)), true)
  const [doc] = docs
  return doc ? shapeWorkshop(req, doc, locale, draft) : null
}

/** Workshops by their ids, as far as the reader may have them. */
export const workshopsById = async (
  req: PayloadRequest,
  ids: readonly string[],
  locale: string,
  draft: boolean,
): Promise<PublicWorkshop[]> => shapeWorkshops(req, await workshopDocs(req, withIds(ids), draft), locale, draft)

/** The series in its public shape; null while it was never published. */
export const readSeries = async (req: PayloadRequest, locale: string, draft = false): Promise<PublicSeries | null> => {
  const doc = await seriesOf(req, draft)
  return doc && (draft || doc._status === 'published') ? shapeSeries(req, doc, locale, draft) : null
}

/**
 * The series in its public shape.
 * @param doc the series in all languages: its published state, or with `draft` a working copy (unsaved changes included), whose people and
 * partners are shown as they would be printed now
 * @param isShared whether it is for whoever has a link to it, who sees no entry and no picture that is not public
 */
export const shapeSeries = async (
  req: PayloadRequest,
  doc: Partial<StoredSeries>,
  locale: string,
  draft: boolean,
  isShared = false,
): Promise<PublicSeries> => {
  let committee: PersonRow[] = rows(doc.committee)
  let partners: PartnerRow[] = rows(doc.partners)
  if (draft) {
    const before = await findGlobal(req, 'series', false)
    const directory = await directoryOf(req, committee, partners)
    committee = settlePeople(committee, rows(before?.committee), directory, localesOf(req))
    partners = settlePartners(partners, rows(before?.partners), directory)
  }
  const related = await relatedTo(req, { people: committee, partners, media: [doc.logo] }, draft && !isShared)
  const shape = shapesFor(locale, localesOf(req), related)
  const changed = await changedAt(req, draft)
  return { ...shape.series(doc, committee, partners), updatedAt: changed('series') }
}
