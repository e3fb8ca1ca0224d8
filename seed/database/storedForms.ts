import type { Row } from '../../src/domain/row'
import type { Snapshot } from '../../src/domain/publication'
import { isDeepStrictEqual } from 'node:util'
import { orderOf } from '../../src/cms/publication/print'
import type { StoredDoc } from '../../src/database/documents'
import { sessionIds, type ProgrammeOrder } from '../../src/domain/programme'
import type { Texts } from '../../src/domain/texts'
import { readFields } from '../format/codecs'
import { seriesFields, sessionFields, workshopFields } from '../format/fields'
import {
  keyFromTitle,
  type SeriesForm,
  type SessionForm,
  type StateForm,
  type WorkshopForm,
} from '../format/normalSeries'
import { withoutPrinted } from '../format/printed'
import { withPrintedPartners, withPrintedPeople } from './attachPrinted'
import type { ReadingContext, StoredWorkshop } from './storedSeries'

const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : [])

/** A stored session as a file has it. */
export const sessionForm = (
  key: string,
  doc: Row,
  { keyOf }: ReadingContext,
  sessions: SessionForm[] = [],
): SessionForm => ({
  key,
  derived: false,
  fields: readFields(sessionFields, doc, keyOf),
  sessions,
})

/** People rows without the affiliations that printing took from the directory: those have ids made from the row's. */
const ownAffiliations = (people: readonly Row[]): Row[] =>
  people.map((row) => ({
    ...row,
    affiliations: rowsOf(row.affiliations).filter(({ id }) => !String(id).startsWith(`${String(row.id)}-`)),
  }))

/** A printed session as the organiser wrote it, with what of its printing must be kept. */
const asWrittenThen = (session: Row, context: ReadingContext): Row => {
  const people = rowsOf(session.people)
  return { ...session, people: withPrintedPeople(ownAffiliations(people), people, context) }
}

const programmeForm = (
  order: readonly ProgrammeOrder[],
  docs: ReadonlyMap<string, Row>,
  keys: ReadonlyMap<string, string>,
  context: ReadingContext,
): SessionForm[] => {
  const form = (id: string, items: SessionForm[]): SessionForm[] => {
    const doc = docs.get(id)
    const key = keys.get(id)
    return doc && key ? [sessionForm(key, doc, context, items)] : []
  }
  return order.flatMap(({ items, session }) => {
    const inside = items.flatMap((id) => form(id, []))
    return form(session, inside)
  })
}

/** The published state of a workshop, from its snapshot. */
const publishedForm = (
  published: StoredDoc,
  printed: ReadonlyMap<string, Row>,
  keys: ReadonlyMap<string, string>,
  context: ReadingContext,
): StateForm => {
  const snapshot = published.snapshot as Snapshot | null
  const doc = {
    ...published,
    moderators: withPrintedPeople(rowsOf(published.moderators), rowsOf(snapshot?.moderators), context),
    partners: withPrintedPartners(rowsOf(published.partners), rowsOf(snapshot?.partners), context),
  }
  return {
    fields: readFields(workshopFields, doc, context.keyOf),
    programme: programmeForm(snapshot?.order ?? [], printed, keys, context),
  }
}

/**
 * A stored workshop as a file has it. Sessions that stand outside its programme come along, unless the published programme says all of them.
 * @param key the workshop's
 * @param sessions working copies of all sessions, by id
 */
export const workshopForm = (
  key: string,
  { published, sessions, working }: StoredWorkshop,
  byId: ReadonlyMap<string, StoredDoc>,
  context: ReadingContext,
): WorkshopForm => {
  const keys = new Map([...sessions].map(([name, { id }]) => [id, name]))
  const order = orderOf(working.programme)
  const state: StateForm = {
    fields: readFields(workshopFields, working, context.keyOf),
    programme: programmeForm(order, byId, keys, context),
  }
  const snapshot = published?.snapshot as Snapshot | null | undefined
  const printed = new Map((snapshot?.sessions ?? []).map((session) => [session.id, asWrittenThen(session, context)]))
  const listed = new Set(sessionIds(order))
  const aside = [...sessions].flatMap(([name, doc]) => {
    if (listed.has(doc.id)) return []
    const form = sessionForm(name, doc, context)
    const before = printed.get(doc.id)
    const said =
      before && isDeepStrictEqual(withoutPrinted(readFields(sessionFields, before, context.keyOf)), form.fields)
    return said ? [] : [form]
  })
  if (!published) return { status: 'draft', ...state, aside }
  const base = publishedForm(published, printed, keys, context)
  const slug = typeof working.slug === 'string' && working.slug !== key ? { slug: working.slug } : {}
  const draft = { ...state, fields: { ...slug, ...state.fields } }
  const same = isDeepStrictEqual(withoutPrinted(base), withoutPrinted(draft))
  return { status: 'published', ...base, aside, ...(same ? {} : { draft }) }
}

/** The stored series as a file has it. */
export const seriesForm = (
  key: string | null,
  working: StoredDoc | undefined | null,
  published: StoredDoc | undefined,
  context: ReadingContext,
): SeriesForm['series'] => {
  const { keyOf } = context
  const state = readFields(seriesFields, working ?? {}, keyOf)
  const name = key ?? keyFromTitle(working?.title as Texts | null | undefined, 'series')
  if (!published) return { key: name, status: 'draft', fields: state }
  const committee = rowsOf(published.committee)
  const partners = rowsOf(published.partners)
  const doc = {
    ...published,
    committee: withPrintedPeople(committee, committee, context),
    partners: withPrintedPartners(partners, partners, context),
  }
  const fields = readFields(seriesFields, doc, keyOf)
  const same = isDeepStrictEqual(withoutPrinted(fields), withoutPrinted(state))
  return { key: name, status: 'published', fields, ...(same ? {} : { draft: state }) }
}
