import type { PayloadRequest } from 'payload'
import type { PersonRow } from '../../domain/printing'
import { sessionIds } from '../../domain/programme'
import { isPublic, type PartnerRow, type Snapshot } from '../../domain/publication'
import type { OtherWording } from '../../domain/publicationLook'
import { isWritten, titleOf, type Texts } from '../../domain/texts'
import { findMainById, type Stored } from '../../database/documents'
import { directoryOf, orderOf, settleProgramme, workingSessions } from './print'
import { standing } from './told'

/** What is printed keeps its wording; where the directory has another one today, whoever publishes is shown it. */

type Workshop = Stored<'workshops'>

const writtenTexts = (texts: Texts | null | undefined): Record<string, string> =>
  Object.fromEntries(Object.entries(texts ?? {}).flatMap(([code, text]) => (isWritten(text) ? [[code, text]] : [])))

const isSame = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => a[key] === b[key])

/** What a row prints: a name and a line. */
const wordingOf = (row: PersonRow | undefined): Record<string, string> => ({
  ...writtenTexts(row?.printedLine),
  ...(row?.printedName ? { '': row.printedName } : {}),
})

interface Printed {
  workshop: Workshop
  settled: Snapshot
  /** The same rows, with nothing printed before. */
  today: Snapshot
}

/** Rows that are printed otherwise than the directory has them today. @param order languages of titles */
export const otherWordings = ({ settled, today, workshop }: Printed, order: readonly string[]): OtherWording[] => {
  const ofRows = <T extends { id?: string | null }>(
    rows: readonly T[],
    others: readonly T[],
    of: Pick<OtherWording, 'collection' | 'id' | 'title'>,
    wording: (row: T | undefined) => Record<string, string>,
    path: (n: number) => string | null,
  ): OtherWording[] =>
    rows.flatMap((row, n) => {
      const [said, now] = [wording(row), wording(others[n])]
      return row.id && !isSame(said, now) ? [{ ...of, row: row.id, path: path(n), printed: said, today: now }] : []
    })
  const own = { collection: 'workshops', id: workshop.id, title: null } as const
  const places = new Map(standing(settled.order).map(({ id, path }) => [id, path]))
  const name = (row: PartnerRow | undefined) => writtenTexts(row?.printedName)
  return [
    ...ofRows(settled.moderators, today.moderators, own, wordingOf, (n) => `moderators.${n}`),
    ...ofRows(settled.partners, today.partners, own, name, (n) => `partners.${n}`),
    ...settled.sessions.flatMap((session, n) =>
      ofRows(
        session.people ?? [],
        today.sessions[n]?.people ?? [],
        { collection: 'sessions', id: session.id, title: titleOf(session, order) },
        wordingOf,
        () => places.get(session.id) ?? null,
      ),
    ),
  ]
}

/** What a publication of a workshop's draft would print, and what was printed last. */
export const printedNow = async (req: PayloadRequest, workshop: Workshop) => {
  const main = await findMainById(req, 'workshops', workshop.id)
  const before = isPublic(main) ? main : null
  const order = orderOf(workshop.programme)
  const sessions = await workingSessions(req, order)
  const [moderators, partners] = [workshop.moderators ?? [], workshop.partners ?? []]
  const docs = sessionIds(order).flatMap((id) => sessions.get(id) ?? [])
  const directory = await directoryOf(req, [...moderators, ...docs.flatMap(({ people }) => people ?? [])], partners)
  const source = { order, moderators, partners }
  const settle = (last: Snapshot | null | undefined) => settleProgramme(req, source, sessions, last, '', directory)
  return { before, sessions, settled: await settle(main?.snapshot), today: await settle(null) }
}
