import { isRow, rowsOf, without } from '../../domain/row'
import type { PayloadRequest } from 'payload'
import { printPerson, type Directory, type PersonRow } from '../../domain/printing'
import { sessionIds, type ProgrammeOrder } from '../../domain/programme'
import type { PartnerRow, Snapshot } from '../../domain/publication'
import { isBlank } from '../../domain/texts'
import { betweenAffiliations } from '../../i18n/betweenAffiliations'
import { localesOf, nested } from '../../database/request'
import type { findKept } from '../../database/kept'
import { oncePerWrite, writeOf } from '../../database/writes'
import { findOnce, knownSessions } from '../write/known'
import { withIds, findDrafts, type Stored } from '../../database/documents'

type Session = Stored<'sessions'>

const present = (ids: readonly (string | null | undefined)[]): string[] => ids.flatMap((id) => id || [])

const idOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : isRow(value) && 'id' in value ? String(value.id) : undefined

/** The order that a workshop's `programme` rows state. Rows that name no session yet are left out. */
export const orderOf = (programme: Stored<'workshops'>['programme']): ProgrammeOrder[] =>
  rowsOf(programme).flatMap((row) => {
    const session = idOf(row.session)
    return session ? [{ session, items: present(rowsOf(row.items).map((item) => idOf(item.session))) }] : []
  })

const byId = <T extends { id: string }>(docs: readonly T[]): Map<string, T> => new Map(docs.map((doc) => [doc.id, doc]))

/** The working copies of a programme's sessions, by id. */
export const workingSessions = async (
  req: PayloadRequest,
  order: readonly ProgrammeOrder[],
): Promise<Map<string, Session>> => {
  const docs = await findDrafts(req, 'sessions', withIds(sessionIds(order)))
  return byId(docs.filter(({ deletedAt }) => !deletedAt))
}

const readInWrite = oncePerWrite(
  async (req, order: readonly ProgrammeOrder[], workshop: string | undefined) =>
    knownSessions(req, workshop, sessionIds(order)) ?? workingSessions(nested(req), order),
)

/** The same in a write of their workshop, all of whose hooks and rules judge one programme: read once. */
export const sessionsOfWrite = (
  req: PayloadRequest,
  workshop: string | undefined,
  order: readonly ProgrammeOrder[],
): Promise<Map<string, Session>> => readInWrite(writeOf(req, 'workshops', workshop), req, order, workshop)

/** What the directory says today of the people and organisations that rows name. @param find `findKept` for what the public reads */
export const directoryOf = async (
  req: PayloadRequest,
  rows: readonly PersonRow[],
  partners: readonly PartnerRow[] = [],
  find?: typeof findKept,
): Promise<Directory> => {
  const ask = <S extends 'organisations' | 'speakers'>(collection: S, ids: string[]): Promise<Stored<S>[]> =>
    find ? find(req, collection, withIds(ids)) : findOnce(req, collection, ids)
  const people = await ask('speakers', present(rows.map(({ person }) => person)))
  const affiliated = [...rows, ...people].flatMap(({ affiliations }) => affiliations ?? [])
  const named = present([...affiliated, ...partners].map(({ organisation }) => organisation))
  return { people: byId(people), organisations: byId(await ask('organisations', named)) }
}

const rowOf = <T extends { id?: string | null }>(
  rows: readonly T[] | null | undefined,
  id: string | null | undefined,
): T | undefined => (id ? rows?.find((row) => row.id === id) : undefined)

/** People rows as they are to be printed, settled against what was printed before. */
export const settlePeople = (
  rows: readonly PersonRow[],
  before: readonly PersonRow[] | null | undefined,
  directory: Directory,
  locales: readonly string[],
): PersonRow[] => rows.map((row) => printPerson(row, rowOf(before, row.id), directory, locales, betweenAffiliations))

/** Partner rows with the organisation's name settled: as printed before while it is the same organisation, else today's. */
export const settlePartners = (
  rows: readonly PartnerRow[],
  before: readonly PartnerRow[] | null | undefined,
  directory: Directory,
): PartnerRow[] =>
  rows.map((row) => {
    const old = rowOf(before, row.id)
    const wasPrinted = Object.values(old?.printedName ?? {}).some((name) => !isBlank(name))
    const kept = wasPrinted && old?.organisation === row.organisation ? old?.printedName : undefined
    return { ...row, printedName: kept ?? directory.organisations.get(row.organisation ?? '')?.name ?? null }
  })

/** What is stored of a session and not printed. */
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
  'staleIn',
] as const satisfies readonly (keyof Session | 'fallbacks')[]

/**
 * The programme as it would be printed now.
 * @param sessions working copies by id
 * @param before the programme as last published, whose wording is kept where nothing changed
 * @param at the time of printing (ISO 8601, UTC)
 * @param given the directory, where it was read already (for several programmes at once)
 */
export const settleProgramme = async (
  req: PayloadRequest,
  { order, moderators, partners }: Pick<Snapshot, 'order' | 'moderators' | 'partners'>,
  sessions: ReadonlyMap<string, Session>,
  before: Partial<Snapshot> | null | undefined,
  at: string,
  given?: Directory,
): Promise<Snapshot> => {
  const locales = localesOf(req)
  const docs = sessionIds(order).flatMap((id) => sessions.get(id) ?? [])
  const directory =
    given ?? (await directoryOf(req, [...moderators, ...docs.flatMap(({ people }) => people ?? [])], partners))
  const settled = docs.map((doc) => ({
    ...without(doc, bookkeeping),
    people: settlePeople(doc.people ?? [], rowOf(before?.sessions, doc.id)?.people, directory, locales),
  }))
  return {
    at,
    order,
    sessions: settled,
    moderators: settlePeople(moderators, before?.moderators, directory, locales),
    partners: settlePartners(partners, before?.partners, directory),
  }
}
