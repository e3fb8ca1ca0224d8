import type { Row } from '../../src/domain/row'
import { isDeepStrictEqual } from 'node:util'
import { orderOf } from '../../src/cms/publication/print'
import type { Stored } from '../../src/database/documents'
import type { PersonRow } from '../../src/domain/printing'
import { sessionIds, type ProgrammeOrder, type SessionDoc } from '../../src/domain/programme'
import type { StoredGlobals } from '../../src/stored-types'
import { readFields } from '../format/codecs'
import { seriesFields, sessionFields, workshopFields } from '../format/fields'
import {
  keyFromTitle,
  withoutDesk,
  type SeriesForm,
  type SessionForm,
  type StateForm,
  type WorkshopForm,
} from '../format/normalSeries'
import { withoutPrinted } from '../format/printed'
import { NONE } from '../format/stale'
import { withPrintedPartners, withPrintedPeople } from './attachPrinted'
import type { Drafted, ReadingContext, StoredWorkshop } from './storedSeries'

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
const ownAffiliations = (people: readonly PersonRow[]): PersonRow[] =>
  people.map((row) => ({
    ...row,
    affiliations: (row.affiliations ?? []).filter(({ id }) => !String(id).startsWith(`${row.id}-`)),
  }))

/** A printed session as the organiser wrote it, with what of its printing must be kept. */
const asWrittenThen = (session: SessionDoc, working: Row | undefined, context: ReadingContext): Row => {
  const people = session.people ?? []
  const stale = context.staleThen('sessions', { ...session }, working)
  return { ...session, people: withPrintedPeople(ownAffiliations(people), people, context), stale }
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

/** A public state with its texts as old as a file says of it. */
const asOldAsSaid = <T extends Row>(
  of: Drafted,
  published: T,
  working: object | undefined | null,
  context: ReadingContext,
): T & Row => ({
  ...published,
  stale: context.staleThen(of, { ...published }, working ? { ...working } : undefined),
})

/** The published state of a workshop, from its snapshot. */
const publishedForm = (
  published: Stored<'workshops'>,
  working: Stored<'workshops'>,
  printed: ReadonlyMap<string, Row>,
  keys: ReadonlyMap<string, string>,
  context: ReadingContext,
): StateForm => {
  const { snapshot } = published
  const doc = {
    ...asOldAsSaid('workshops', published, working, context),
    moderators: withPrintedPeople(published.moderators ?? [], snapshot?.moderators ?? [], context),
    partners: withPrintedPartners(published.partners ?? [], snapshot?.partners ?? [], context),
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
  byId: ReadonlyMap<string, Row>,
  context: ReadingContext,
): WorkshopForm => {
  const keys = new Map([...sessions].map(([name, { id }]) => [id, name]))
  const order = orderOf(working.programme)
  const state: StateForm = {
    fields: readFields(workshopFields, working, context.keyOf),
    programme: programmeForm(order, byId, keys, context),
  }
  const sessionsThen = published?.snapshot?.sessions ?? []
  const printed = new Map(
    sessionsThen.map((session) => [session.id, asWrittenThen(session, byId.get(session.id), context)]),
  )
  const unsaid = new Set(
    [...printed].flatMap(([id, then]) => {
      const now = byId.get(id)
      return now && !context.isSilent('sessions', then, now) ? (keys.get(id) ?? []) : []
    }),
  )
  const isUnsaid = (session?: string): boolean =>
    session === undefined
      ? Boolean(
          published && !context.isSilent('workshops', asOldAsSaid('workshops', published, working, context), working),
        )
      : unsaid.has(session)
  const listed = new Set(sessionIds(order))
  const aside = [...sessions].flatMap(([name, doc]) => {
    if (listed.has(doc.id)) return []
    const form = sessionForm(name, doc, context)
    const before = printed.get(doc.id)
    const said =
      before && isDeepStrictEqual(withoutPrinted(readFields(sessionFields, before, context.keyOf)), form.fields)
    return said ? [] : [isUnsaid(name) ? { ...form, fields: sayingNone(form.fields) } : form]
  })
  if (!published) return { status: 'draft', ...state, aside }
  const base = publishedForm(published, working, printed, keys, context)
  const slug = typeof working.slug === 'string' && working.slug !== key ? { slug: working.slug } : {}
  const draft = { ...state, fields: { ...slug, ...state.fields } }
  const same = isDeepStrictEqual(withoutPrinted(withoutDesk(base)), withoutPrinted(draft))
  return { status: 'published', ...base, aside, ...(same ? {} : { draft: saidOver(draft, isUnsaid) }) }
}

/** A form that says that nothing in it is older. */
const sayingNone = (fields: Row): Row => ({ ...fields, stale: fields.stale ?? NONE })

/** What comes over a public state, with that where its silence would say something else. */
const saidOver = (draft: StateForm, isUnsaid: (session?: string) => boolean): StateForm => {
  const session = (form: SessionForm): SessionForm => ({
    ...form,
    fields: isUnsaid(form.key) ? sayingNone(form.fields) : form.fields,
    sessions: form.sessions.map(session),
  })
  return { fields: isUnsaid() ? sayingNone(draft.fields) : draft.fields, programme: draft.programme.map(session) }
}

/** The stored series as a file has it. */
export const seriesForm = (
  key: string | null,
  working: StoredGlobals['series'] | undefined | null,
  published: StoredGlobals['series'] | undefined,
  context: ReadingContext,
): SeriesForm['series'] => {
  const { keyOf } = context
  const state = readFields(seriesFields, working ?? {}, keyOf)
  const name = key ?? keyFromTitle(working?.title, 'series')
  if (!published) return { key: name, status: 'draft', fields: state }
  const committee = published.committee ?? []
  const partners = published.partners ?? []
  const said = asOldAsSaid('series', published, working, context)
  const doc = {
    ...said,
    committee: withPrintedPeople(committee, committee, context),
    partners: withPrintedPartners(partners, partners, context),
  }
  const fields = readFields(seriesFields, doc, keyOf)
  const same = isDeepStrictEqual(withoutPrinted(fields), withoutPrinted(state))
  const isUnsaid = Boolean(working && !context.isSilent('series', said, { ...working }))
  return { key: name, status: 'published', fields, ...(same ? {} : { draft: isUnsaid ? sayingNone(state) : state }) }
}
