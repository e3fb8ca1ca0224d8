import type { Snapshot } from '../../domain/publication'
import { isDeepStrictEqual } from 'node:util'
import type { PayloadRequest } from 'payload'
import { affiliationChoices, printAffiliation, type Directory, type PersonRow } from '../../domain/printing'
import { checkProgramme, sessionIds, type Interval } from '../../domain/programme'
import type { EditedPerson, EditedProgramme, EditedSession, SessionRole } from '../../domain/programmeActs'
import { serve, type Texts } from '../../domain/texts'
import { localeCodes } from '../../i18n/locales'
import { sentence } from '../../i18n/errors'
import { normalize } from '../write/changes'
import { directoryOf, orderOf, settleProgramme, workingSessions } from '../publication/print'
import { localesOf } from '../../database/request'
import { findMain, findDrafts, type StoredDoc } from '../../database/documents'

type Row = Record<string, unknown> & { id?: string }

const text = (value: unknown): string | null => (typeof value === 'string' && value ? value : null)

/** What somebody can be printed with, in the reader's language where it is known. */
const choicesOf = (
  row: PersonRow | undefined,
  directory: Directory,
  locales: readonly string[],
  language: string,
): EditedPerson['choices'] =>
  (row ? affiliationChoices(row, directory, locales) : []).map(({ affiliation, chosen }) => {
    const { printed } = printAffiliation(affiliation, undefined, directory, locales)
    return { id: affiliation.id ?? '', chosen, line: serve(printed, [language, ...locales])?.text ?? '' }
  })

/**
 * @param rows as they would be printed
 * @param stored as they stand in the session
 */
const peopleOf = (
  rows: readonly Row[],
  stored: readonly PersonRow[],
  directory: Directory,
  locales: readonly string[],
  language: string,
): EditedPerson[] =>
  rows.map(({ id, person, printedLine, printedName, role }) => ({
    choices: choicesOf(
      stored.find((row) => row.id === id),
      directory,
      locales,
      language,
    ),
    row: id ?? '',
    person: (person as string | null | undefined) ?? null,
    name: (printedName as string | null | undefined) ?? '',
    role: (role as SessionRole | null | undefined) ?? 'speaker',
    line: serve(printedLine as Texts | null, [language, ...localeCodes])?.text ?? null,
  }))

/** The programme of a workshop's working copy, as its form shows it. */
export const readProgramme = async (req: PayloadRequest, workshop: StoredDoc): Promise<EditedProgramme> => {
  const locales = localesOf(req)
  const { language } = req.i18n
  const order = orderOf(workshop.programme)
  const placed = await workingSessions(req, order)
  const own = await findDrafts(req, 'sessions', { workshop: { equals: workshop.id } })
  const aside = own.filter(({ deletedAt, id }) => !deletedAt && !placed.has(id))
  const [published] = await findMain(req, 'workshops', { id: { equals: workshop.id } }, 1, {
    _status: true,
    snapshot: true,
  })
  const snapshot = (published?.snapshot ?? null) as Snapshot | null
  const everything = new Map([...placed, ...aside.map((doc) => [doc.id, doc] as const)])
  const peopleIn = (session: string): PersonRow[] => (everything.get(session)?.people ?? []) as PersonRow[]
  const directory = await directoryOf(req, [...everything.keys()].flatMap(peopleIn))
  const printed = await settleProgramme(
    req,
    { order: [...everything.keys()].map((session) => ({ session, items: [] })), moderators: [], partners: [] },
    everything,
    snapshot,
    '',
    directory,
  )
  const sessions = printed.sessions.map((session): EditedSession => {
    return {
      id: session.id,
      kind: session.kind ?? 'talk',
      title: session.title ?? {},
      startsAt: text(session.startsAt),
      endsAt: text(session.endsAt),
      people: peopleOf((session.people ?? []) as Row[], peopleIn(session.id), directory, locales, language),
    }
  })
  const problems: Record<string, string[]> = {}
  const ids = sessionIds(order)
  for (const problem of checkProgramme(order, placed, workshop as Interval, locales)) {
    const [, entry, , item] = (problem.path ?? '').split('.')
    const at = order[Number(entry)]
    const id = item === undefined || item === 'session' ? at?.session : at?.items[Number(item)]
    if (id && ids.includes(id)) (problems[id] ??= []).push(sentence(problem, language))
  }
  const isPublic = published?._status === 'published' && snapshot
  // A session that somebody saved without a change, or in which two entries of a person became one, says what is public.
  const editedSince = printed.sessions.some(
    (session) =>
      Date.parse(String(placed.get(session.id)?.updatedAt)) > Date.parse(snapshot?.at ?? '') &&
      !isDeepStrictEqual(normalize(session), normalize(snapshot?.sessions.find(({ id }) => id === session.id))),
  )
  const sameOrder = isPublic && JSON.stringify(snapshot.order) === JSON.stringify(order)
  return {
    order: order
      .map(({ items, session }) => ({ session, items: items.filter((id) => placed.has(id)) }))
      .filter(({ session }) => placed.has(session)),
    sessions: Object.fromEntries(sessions.map((session) => [session.id, session])),
    aside: aside.map(({ id }) => id),
    problems,
    state: !isPublic ? 'draft' : sameOrder && !editedSince ? 'public' : 'changed',
    startsAt: text(workshop.startsAt),
    endsAt: text(workshop.endsAt),
    timeZone: text(workshop.timeZone),
  }
}
