import type { Row } from '../../domain/row'
import type { PayloadRequest } from 'payload'
import { printPerson, type Directory, type PersonRow } from '../../domain/printing'
import { sessionIds, type ProgrammeOrder, type SessionDoc } from '../../domain/programme'
import type { PartnerRow, Snapshot } from '../../domain/publication'
import { isBlank } from '../../domain/texts'
import { betweenAffiliations } from '../../i18n/betweenAffiliations'
import { localesOf, nested } from '../../database/request'
import { writeOf, type DocumentWrite } from '../../database/writes'
import { findMain, withIds, findDrafts } from '../../database/documents'

const idOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : value && typeof value === 'object' && 'id' in value ? String(value.id) : undefined

/** The order that a workshop's `programme` rows state. Rows that name no session yet are left out. */
export const orderOf = (programme: unknown): ProgrammeOrder[] =>
  (Array.isArray(programme) ? (programme as Row[]) : []).flatMap((row) => {
    const session = idOf(row.session)
    if (!session) return []
    const items = (Array.isArray(row.items) ? (row.items as Row[]) : [])
      .map((item) => idOf(item.session))
      .filter((id): id is string => !!id)
    return [{ session, items }]
  })

/** The working copies of a programme's sessions, by id. */
export const workingSessions = async (
  req: PayloadRequest,
  order: readonly ProgrammeOrder[],
): Promise<Map<string, SessionDoc>> => {
  const ids = sessionIds(order)
  const docs = ids.length ? await findDrafts(req, 'sessions', withIds(ids)) : []
  return new Map(docs.filter(({ deletedAt }) => !deletedAt).map((doc) => [doc.id, doc as unknown as SessionDoc]))
}

/** Sessions that a write of their workshop has read. */
const readInWrite = new WeakMap<DocumentWrite, { order: string; sessions: Promise<Map<string, SessionDoc>> }>()

/** The same in a write of their workshop, all of whose hooks and rules judge one programme: read once. */
export const sessionsOfWrite = (
  req: PayloadRequest,
  workshop: string | undefined,
  order: readonly ProgrammeOrder[],
): Promise<Map<string, SessionDoc>> => {
  const write = writeOf(req, 'workshops', workshop)
  const known = readInWrite.get(write)
  const asked = JSON.stringify(order)
  if (known?.order === asked) return known.sessions
  const sessions = workingSessions(nested(req), order)
  readInWrite.set(write, { order: asked, sessions })
  return sessions
}

/** What the directory says today of the people and organisations that rows name. */
export const directoryOf = async (
  req: PayloadRequest,
  rows: readonly PersonRow[],
  partners: readonly PartnerRow[] = [],
): Promise<Directory> => {
  const people = await docsById(
    req,
    'speakers',
    rows.map(({ person }) => person),
  )
  const affiliated = [...rows, ...([...people.values()] as PersonRow[])].flatMap(
    ({ affiliations }) => affiliations ?? [],
  )
  const organisations = await docsById(
    req,
    'organisations',
    [...affiliated, ...partners].map(({ organisation }) => organisation as string | null | undefined),
  )
  return {
    people: people as unknown as Directory['people'],
    organisations: organisations as unknown as Directory['organisations'],
  }
}

const docsById = async (
  req: PayloadRequest,
  collection: 'speakers' | 'organisations',
  ids: readonly (string | null | undefined)[],
) => {
  const present = ids.filter((id): id is string => !!id)
  const docs = present.length ? await findMain(req, collection, withIds(present)) : []
  return new Map(docs.map((doc) => [doc.id, doc]))
}

const byId = <T extends { id?: string | null }>(
  rows: readonly T[] | null | undefined,
  id: string | null | undefined,
): T | undefined => (id ? rows?.find((row) => row.id === id) : undefined)

/** People rows as they are to be printed, settled against what was printed before. */
export const settlePeople = (
  rows: readonly PersonRow[],
  before: readonly PersonRow[] | null | undefined,
  directory: Directory,
  locales: readonly string[],
): PersonRow[] => rows.map((row) => printPerson(row, byId(before, row.id), directory, locales, betweenAffiliations))

/** Partner rows with the organisation's name settled: as printed before while it is the same organisation, else today's. */
export const settlePartners = (
  rows: readonly PartnerRow[],
  before: readonly PartnerRow[] | null | undefined,
  directory: Directory,
): PartnerRow[] =>
  rows.map((row) => {
    const old = byId(before as { id?: string }[] | null | undefined, row.id as string) as PartnerRow | undefined
    const wasPrinted = Object.values(old?.printedName ?? {}).some((name) => !isBlank(name))
    const kept = wasPrinted && old?.organisation === row.organisation ? old?.printedName : undefined
    return { ...row, printedName: kept ?? directory.organisations.get(row.organisation ?? '')?.name ?? null }
  })

const bookkeeping = [
  '_status',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'search',
  'workshop',
  'fallbacks',
  'missing',
  'oneLanguage',
  'savedBy',
]

/** What is printed of a workshop as a whole: its order, moderators and partners, in all languages. */
export interface ProgrammeSource {
  order: ProgrammeOrder[]
  moderators: readonly PersonRow[]
  partners: readonly PartnerRow[]
}

/**
 * The programme as it would be printed now.
 * @param sessions working copies by id
 * @param before the programme as last published, whose wording is kept where nothing changed
 * @param at the time of printing (ISO 8601, UTC)
 * @param given the directory, where it was read already (for several programmes at once)
 */
export const settleProgramme = async (
  req: PayloadRequest,
  { order, moderators, partners }: ProgrammeSource,
  sessions: ReadonlyMap<string, SessionDoc>,
  before: Snapshot | null | undefined,
  at: string,
  given?: Directory,
): Promise<Snapshot> => {
  const locales = localesOf(req)
  const docs = sessionIds(order).flatMap((id) => sessions.get(id) ?? [])
  const directory =
    given ?? (await directoryOf(req, [...moderators, ...docs.flatMap(({ people }) => people ?? [])], partners))
  const settled = docs.map((doc) => ({
    ...Object.fromEntries(Object.entries(doc).filter(([key]) => !bookkeeping.includes(key))),
    id: doc.id,
    people: settlePeople(
      doc.people ?? [],
      before?.sessions.find(({ id }) => id === doc.id)?.people,
      directory,
      locales,
    ),
  }))
  return {
    at,
    order,
    sessions: settled,
    moderators: settlePeople(moderators, before?.moderators, directory, locales),
    partners: settlePartners(partners, before?.partners, directory),
  }
}
