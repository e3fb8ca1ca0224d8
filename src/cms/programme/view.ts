import { textOf } from '../../domain/row'
import type { PayloadRequest } from 'payload'
import { affiliationChoices, printAffiliation, type PersonRow } from '../../domain/printing'
import { checkProgramme, sessionIds } from '../../domain/programme'
import type { EditedPerson, EditedProgramme, EditedSession } from '../../domain/programmeActs'
import { publicationState } from '../../domain/publication'
import { serve } from '../../domain/texts'
import { localeCodes } from '../../i18n/locales'
import { sentence } from '../../i18n/errors'
import { sessionRoles } from '../fields/rows'
import { directoryOf, orderOf, settleProgramme, workingSessions } from '../publication/print'
import { saysOther } from '../publication/state'
import { localesOf } from '../../database/request'
import { findDrafts, findMainById, type Stored } from '../../database/documents'

/** The programme of a workshop's working copy, as its form shows it. */
export const readProgramme = async (req: PayloadRequest, workshop: Stored<'workshops'>): Promise<EditedProgramme> => {
  const locales = localesOf(req)
  const { language } = req.i18n
  const order = orderOf(workshop.programme)
  const placed = await workingSessions(req, order)
  const own = await findDrafts(req, 'sessions', { workshop: { equals: workshop.id } })
  const aside = own.filter(({ deletedAt, id }) => !deletedAt && !placed.has(id))
  const published = await findMainById(req, 'workshops', workshop.id, {
    _status: true,
    deletedAt: true,
    snapshot: true,
  })
  const snapshot = published?.snapshot ?? null
  const everything = new Map([...placed, ...aside.map((doc) => [doc.id, doc] as const)])
  const peopleIn = (session: string) => everything.get(session)?.people ?? []
  const directory = await directoryOf(req, [...everything.keys()].flatMap(peopleIn))
  const inTurn = [...everything.keys()].map((session) => ({ session, items: [] }))
  const source = { order: inTurn, moderators: [], partners: [] }
  const printed = await settleProgramme(req, source, everything, snapshot, '', directory)
  const todays = await settleProgramme(req, source, everything, null, '', directory)
  const wordingOf = (row: PersonRow | undefined): string =>
    [row?.printedName, serve(row?.printedLine, [language, ...localeCodes])?.text].filter(Boolean).join(', ')
  /** What the directory has today for a row that is printed otherwise. */
  const todayOf = (row: PersonRow, n: number, m: number): Pick<EditedPerson, 'today'> => {
    const today = wordingOf(todays.sessions[n]?.people?.[m])
    return today && today !== wordingOf(row) ? { today } : {}
  }
  /** What somebody can be printed with, in the reader's language where it is known. */
  const choicesOf = (row: ReturnType<typeof peopleIn>[number] | undefined): EditedPerson['choices'] =>
    (row ? affiliationChoices(row, directory, locales) : []).map(({ affiliation, chosen }) => {
      const texts = printAffiliation(affiliation, undefined, directory, locales).printed
      return { id: affiliation.id ?? '', chosen, line: serve(texts, [language, ...locales])?.text ?? '' }
    })
  const sessions = printed.sessions.map((session, n): EditedSession => ({
    id: session.id,
    kind: session.kind ?? 'talk',
    title: session.title ?? {},
    startsAt: textOf(session.startsAt),
    endsAt: textOf(session.endsAt),
    people: (session.people ?? []).map((row, m) => ({
      choices: choicesOf(peopleIn(session.id).find(({ id }) => id === row.id)),
      row: row.id ?? '',
      person: row.person ?? null,
      name: row.printedName ?? '',
      role: sessionRoles.find((one) => one === row.role) ?? 'speaker',
      line: serve(row.printedLine, [language, ...localeCodes])?.text ?? null,
      ...todayOf(row, n, m),
    })),
  }))
  const problems: Record<string, string[]> = {}
  const ids = sessionIds(order)
  for (const problem of checkProgramme(order, placed, workshop, locales)) {
    const [, entry, , item] = (problem.path ?? '').split('.')
    const at = order[Number(entry)]
    const id = item === undefined || item === 'session' ? at?.session : at?.items[Number(item)]
    if (id && ids.includes(id)) (problems[id] ??= []).push(sentence(problem, language))
  }
  const { totalDocs: versions } = await req.payload.db.countVersions({
    collection: 'workshops',
    req,
    where: { parent: { equals: workshop.id } },
  })
  const isMoved = JSON.stringify(snapshot?.order ?? []) !== JSON.stringify(order)
  return {
    order: order
      .map(({ items, session }) => ({ session, items: items.filter((id) => placed.has(id)) }))
      .filter(({ session }) => placed.has(session)),
    sessions: Object.fromEntries(sessions.map((session) => [session.id, session])),
    aside: aside.map(({ id }) => id),
    problems,
    state: publicationState(published, isMoved || saysOther(printed.sessions, placed, snapshot)),
    versions,
    startsAt: textOf(workshop.startsAt),
    endsAt: textOf(workshop.endsAt),
    timeZone: textOf(workshop.timeZone),
  }
}
