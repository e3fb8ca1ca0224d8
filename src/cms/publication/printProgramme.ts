import { rowsOf, type Row } from '../../domain/row'
import { isPublic, type PartnerRow, type Snapshot } from '../../domain/publication'
import type { CollectionBeforeChangeHook, GlobalBeforeChangeHook } from 'payload'
import type { PersonRow } from '../../domain/printing'
import { reprintPartner, reprintPerson, type PrintedRecords } from '../../domain/reprint'
import type { Texts } from '../../domain/texts'
import { mergeIntoStored } from '../write/mergeIntoStored'
import { orderOf, settleProgramme, sessionsOfWrite } from './print'
import { namedBesides, namesOf } from './visibility'
import { localeOf, localesOf } from '../../database/request'
import type { Stored } from '../../database/documents'
import { newRowId } from '../../database/rowIds'
import { storedDraft, storedGlobal, storedMain, writeOf } from '../../database/writes'
import type { StoredSeries } from '../../stored-types'

type Workshop = Stored<'workshops'>
type Person = NonNullable<Workshop['moderators'] | StoredSeries['committee']>[number]
type Partner = NonNullable<Workshop['partners'] | StoredSeries['partners']>[number]

const withRowIds = <T extends Row & { id?: string | null }>(rows: readonly T[] | null | undefined): T[] =>
  rowsOf(rows).map((row) => ({ ...row, id: row.id ?? newRowId() }))

const peopleWithIds = (rows: readonly Person[] | null | undefined): Person[] =>
  withRowIds(rows).map((row) => (row.affiliations ? { ...row, affiliations: withRowIds(row.affiliations) } : row))

/** A settled text said for every language: one that has none now is emptied, not kept from an earlier publication. */
const inEvery = (texts: Texts | null | undefined, locales: readonly string[]): Record<string, string | null> =>
  Object.fromEntries(locales.map((locale) => [locale, texts?.[locale] ?? null]))

/** The rows of the form with what was settled for them. Affiliations that came from the directory are not written back as the row's own. */
const withSettled = (rows: Person[], settled: readonly PersonRow[], locales: readonly string[]): Person[] =>
  rows.map((row, index): Person => {
    const { affiliations, printedLine, printedName } = settled[index] ?? {}
    return {
      ...row,
      printedLine: inEvery(printedLine, locales),
      printedName,
      affiliations: rowsOf(row.affiliations).map((affiliation, n) => ({
        ...affiliation,
        printed: inEvery(affiliations?.[n]?.printed, locales),
      })),
    }
  })

const withNames = (rows: Partner[], settled: readonly PartnerRow[], locales: readonly string[]): Partner[] =>
  rows.map((row, n): Partner => ({ ...row, printedName: inEvery(settled[n]?.printedName, locales) }))

const reprint = (snapshot: Snapshot, records: PrintedRecords | undefined): Snapshot => {
  const people = (rows: readonly PersonRow[]): PersonRow[] => rows.map((row) => reprintPerson(row, records))
  return {
    ...snapshot,
    sessions: snapshot.sessions.map((doc) => ({ ...doc, people: people(doc.people ?? []) })),
    moderators: people(snapshot.moderators),
    partners: snapshot.partners.map((row) => reprintPartner(row, records)),
  }
}

/**
 * Payload merges the stored document with the write anew for every field that it validates, and throws and catches an error for each key of an
 * object that comes where null was: a fifth of the time of a first publication.
 */
const forgetNulls = (stored: Pick<Workshop, 'names' | 'snapshot'> | undefined): void => {
  for (const name of ['names', 'snapshot'] as const) if (stored?.[name] === null) delete stored[name]
}

/** What the publication of a workshop writes, and what it is made of. */
type Published = Pick<
  Workshop,
  '_status' | 'id' | 'moderators' | 'names' | 'partners' | 'publishAt' | 'publishRefusal' | 'snapshot' | 'unprojected'
>

/**
 * Publishing a workshop prints it: the programme's sessions, people and affiliations are settled into one snapshot that is stored with the
 * workshop, in the same write. The public reads the snapshot; sessions are its working copy.
 */
export const printProgramme: CollectionBeforeChangeHook<Published> = async ({
  collection,
  data,
  originalDoc,
  req,
}): Promise<Partial<Published>> => {
  if (data._status !== 'published') return data
  const locales = localesOf(req)
  const [moderators, partners] = [peopleWithIds(data.moderators), withRowIds(data.partners)]
  const rows = { ...data, moderators, partners }
  const id = originalDoc?.id
  const stored = id ? ((await storedDraft(req, 'workshops', id)) ?? undefined) : undefined
  const published = id ? await storedMain(req, 'workshops', id) : null
  const whole = mergeIntoStored(stored, rows, collection.flattenedFields, localeOf(req), locales)
  const source = { order: orderOf(whole.programme), moderators: whole.moderators ?? [], partners: whole.partners ?? [] }
  const sessions = await sessionsOfWrite(req, id, source.order)
  const settled = await settleProgramme(req, source, sessions, published?.snapshot, new Date().toISOString())
  const snapshot = reprint(settled, req.context.printed)
  const names = namesOf(req.payload.config, [
    { slug: 'workshops', doc: { ...whole, moderators: snapshot.moderators } },
    ...snapshot.sessions.map((doc) => ({ slug: 'sessions', doc })),
  ])
  // Of what a kill left undone nobody knows who is public yet.
  const besides = published?.unprojected ? null : namedBesides(isPublic(published) ? published?.names : null, names)
  if (besides) writeOf(req, 'workshops', id).besides = { mark: snapshot.at, names: besides }
  forgetNulls(originalDoc)
  return {
    ...rows,
    moderators: withSettled(moderators, snapshot.moderators, locales),
    partners: withNames(partners, snapshot.partners, locales),
    snapshot,
    names,
    unprojected: snapshot.at,
    publishAt: null,
    publishRefusal: null,
  }
}

type PublishedSeries = Partial<Pick<StoredSeries, '_status' | 'committee' | 'partners'>>

/** Publishing the series prints its committee and partners in the same way. */
export const printSeries: GlobalBeforeChangeHook = async ({ data: given, global, req }): Promise<PublishedSeries> => {
  const data: PublishedSeries = given
  if (data._status !== 'published') return data
  const locales = localesOf(req)
  const [committee, partners] = [peopleWithIds(data.committee), withRowIds(data.partners)]
  const rows = { ...data, committee, partners }
  const stored = (await storedGlobal(req, 'series', true)) ?? undefined
  const published = await storedGlobal(req, 'series', false)
  const whole = mergeIntoStored(stored, rows, global.flattenedFields, localeOf(req), locales)
  // The committee is printed as moderators are; a series has no sessions.
  const source = { order: [], moderators: whole.committee ?? [], partners: whole.partners ?? [] }
  const before = { moderators: published?.committee ?? [], partners: published?.partners ?? [] }
  const printed = reprint(await settleProgramme(req, source, new Map(), before, ''), req.context.printed)
  return {
    ...rows,
    committee: withSettled(committee, printed.moderators, locales),
    partners: withNames(partners, printed.partners, locales),
  }
}
