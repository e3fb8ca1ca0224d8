import type { Snapshot } from '../../domain/publication'
import type { PayloadRequest } from 'payload'
import type { PersonRow } from '../../domain/printing'
import { sessionIds } from '../../domain/programme'
import { published } from '../../cms/access/rules'
import type { Paging } from './page'
import { relatedTo } from './related'
import { placeIn, placeOfRow, referenceFields, shapesFor } from './shapes'
import { newestFirst, whereNamed } from './whereNamed'
import { localesOf } from '../../database/request'
import { withIds, type Fields } from '../../database/documents'
import { findKept } from '../../database/kept'
import type { StoredWorkshop } from '../../stored-types'

const shownFields = { ...referenceFields, snapshot: true } as const satisfies Fields<'workshops'>

/** The sessions of a workshop’s programme as printed, in its order; and what each block holds. */
const printedSessions = ({ snapshot }: StoredWorkshop) => {
  const { order = [], sessions = [] }: Partial<Snapshot> = snapshot ?? {}
  const inOrder = (ids: readonly string[]) => ids.flatMap((id) => sessions.find((session) => session.id === id) ?? [])
  return {
    all: inOrder(sessionIds(order)),
    heldBy: (id: string) => inOrder(order.find(({ session }) => session === id)?.items ?? []),
  }
}

/** The rows of people that a workshop’s programme printed, with the session that they stand in; null for those who moderate all of it. */
const printedRows = (workshop: StoredWorkshop) => {
  const { all, heldBy } = printedSessions(workshop)
  const moderators: Snapshot['moderators'] = workshop.snapshot?.moderators ?? []
  return [
    ...moderators.map((row, n): { place: string; row: PersonRow; session: null; held: [] } => ({
      place: placeOfRow(workshop.id, row, n),
      row: { ...row, role: 'moderator' },
      session: null,
      held: [],
    })),
    ...all.flatMap((session) =>
      (session.people ?? []).map((row, n) => ({
        place: placeOfRow(session.id, row, n),
        row,
        session,
        held: heldBy(session.id),
      })),
    ),
  ]
}

/** @param shown of each person the workshops that are given */
const appearancesIn = async (req: PayloadRequest, shown: ReadonlyMap<string, readonly string[]>, locale: string) => {
  const where = { and: [withIds([...shown.values()].flat()), published] }
  const workshops = await findKept(req, 'workshops', where, 0, shownFields)
  const places = workshops
    .sort(newestFirst)
    .flatMap((workshop) =>
      printedRows(workshop).map((printed) => ({ ...printed, person: printed.row.person ?? '', workshop })),
    )
    .filter(({ person, workshop }) => shown.get(person)?.includes(workshop.id))
  const people = places.flatMap(({ held, row, session }) => [
    row,
    ...[...held, ...(session ? [session] : [])].flatMap((printed) => printed.people ?? []),
  ])
  const shape = shapesFor(locale, localesOf(req), await relatedTo(req, { people }, false))
  return places.map(({ held, person, place, row, session, workshop }) => {
    const { affiliations, id, line, name, role } = shape.person(row, placeIn(person, 'appearances', place))
    return {
      person,
      appearance: {
        id,
        role,
        name,
        line,
        affiliations,
        /** Null where the person moderates the workshop as a whole. */
        session: session && {
          ...shape.session(session, workshop),
          // GraphQL gives it where it is asked for; JSON leaves it out.
          items: () => held.map((item) => ({ ...shape.session(item, workshop), items: [] })),
        },
        workshop: shape.reference(workshop),
      },
    }
  })
}

/**
 * Where some people stand in published programmes, as printed there: which workshops those are is read when first asked for, and their
 * programmes once for all people of a page.
 */
export const appearancesOf = (req: PayloadRequest, people: readonly string[], locale: string) => {
  const workshops = async (person: string): Promise<readonly string[]> =>
    (await whereNamed(req)).speakers.get(person) ?? []
  const pages = new Map<string, ReturnType<typeof appearancesIn>>()
  const readPage = async ({ limit, page }: Paging) => {
    const shown = new Map<string, string[]>()
    for (const person of people) shown.set(person, (await workshops(person)).slice((page - 1) * limit, page * limit))
    return appearancesIn(req, shown, locale)
  }
  return {
    /** In how many published workshops a person stands. */
    workshops: async (person: string) => (await workshops(person)).length,
    /** Where a person stands in one page of their workshops, the newest first; within a workshop in the order of its programme. */
    page: async (person: string, paging: Paging) => {
      const name = `${paging.limit} ${paging.page}`
      const read = pages.get(name) ?? readPage(paging)
      pages.set(name, read)
      return (await read).flatMap((place) => (place.person === person ? [place.appearance] : []))
    },
  }
}
