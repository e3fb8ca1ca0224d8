import { isBlank, oneLine } from './texts'
import { sessionIds, type ProgrammeOrder } from './programme'
import type { EditedProgramme, ProgrammeAct, SingleAct } from './programmeActs'
import { putAt, standing, takeOut } from './rearrange'

/** An act that takes another one back, and what that other one was. */
export interface Undo {
  /** Does nothing where somebody has changed meanwhile what it is about: then it is refused. */
  act: ProgrammeAct
  /** What it takes back. */
  of: UndoneAct
}

/** What was done, to be named: the session, of several the first, and who it was about. */
export interface UndoneAct {
  what: 'add' | 'move' | 'takeOut' | 'title' | 'time' | 'addPerson' | 'takePersonOut' | 'affiliate'
  session: string
  /** How many sessions it was about. */
  count: number
  name: string
}

const applied = (order: readonly ProgrammeOrder[], act: SingleAct): ProgrammeOrder[] => {
  if (act.act === 'move') return putAt(order, act.session, act) ?? [...order]
  return act.act === 'takeOut' ? takeOut(order, act.session) : [...order]
}

/** Brings a session back to where it stood in an order, from where it stands in another. */
const broughtBack = (to: readonly ProgrammeOrder[], now: readonly ProgrammeOrder[], session: string): SingleAct => {
  const there = standing(to, session)
  const from = standing(now, session)
  return there
    ? { act: 'move', session, within: there.within, before: there.before, from }
    : { act: 'takeOut', session, from }
}

/** What an addition has made: of those that are new and say the same, the last. */
const madeBy = (
  act: Extract<ProgrammeAct, { act: 'add' }>,
  before: EditedProgramme,
  after: EditedProgramme,
): string | undefined =>
  sessionIds(after.order)
    .filter((id) => !before.sessions[id] && after.sessions[id]?.kind === act.kind)
    .findLast((id) =>
      Object.entries(act.title).every(([locale, text]) => {
        const stored = after.sessions[id]?.title[locale]
        const made = oneLine(text ?? '')
        return made === '' ? isBlank(stored) : stored === made
      }),
    )

const chosenOf = (programme: EditedProgramme, session: string, row: string): string[] =>
  (programme.sessions[session]?.people.find((one) => one.row === row)?.choices ?? []).flatMap(({ chosen, id }) =>
    chosen ? id : [],
  )

const nameOf = (programme: EditedProgramme, session: string, row: string): string =>
  programme.sessions[session]?.people.find((one) => one.row === row)?.name ?? ''

/** Has somebody printed with what was chosen before, where what is chosen now still is. */
const chosenBack = (
  { row, session }: { row: string; session: string },
  before: EditedProgramme,
  after: EditedProgramme,
): SingleAct => ({
  act: 'putPersonBack',
  session,
  row,
  before: null,
  affiliations: chosenOf(before, session, row),
  was: chosenOf(after, session, row),
})

/**
 * The acts that take one back, in their order; none where there is nothing to take back.
 * @param before the programme as it was known then
 * @param after as it was answered
 * @param order how it stands when they begin
 */
const inverse = (
  act: Exclude<ProgrammeAct, { act: 'several' }>,
  before: EditedProgramme,
  after: EditedProgramme,
  [from, to]: readonly [readonly ProgrammeOrder[], readonly ProgrammeOrder[]],
): SingleAct[] => {
  switch (act.act) {
    case 'add': {
      const made = madeBy(act, before, after)
      return made === undefined ? [] : [{ act: 'takeOut', session: made, from: standing(after.order, made) }]
    }
    case 'move':
      return [broughtBack(from, to, act.session)]
    case 'takeOut': {
      const items = from.find((entry) => entry.session === act.session)?.items ?? []
      const acts: SingleAct[] = []
      let now = to
      for (const session of [act.session, ...items]) {
        const one = broughtBack(from, now, session)
        // What the block held comes back in turn, each after the one before.
        acts.push(session !== act.session && one.act === 'move' ? { ...one, before: null } : one)
        now = applied(now, acts.at(-1) ?? one)
      }
      return standing(from, act.session) ? acts : []
    }
    case 'edit':
      return [{ act: 'edit', session: act.session, data: act.was, was: act.data }]
    case 'addPerson': {
      const known = new Set(before.sessions[act.session]?.people.map(({ row }) => row))
      const row = after.sessions[act.session]?.people.findLast(
        ({ person, role, row }) => person === act.person && role === act.role && !known.has(row),
      )?.row
      if (row === undefined) return []
      return [{ act: 'takePersonOut', session: act.session, row, was: [] }]
    }
    case 'takePersonOut': {
      const people = before.sessions[act.session]?.people ?? []
      const at = people.findIndex(({ row }) => row === act.row)
      const next = people[at + 1]?.row ?? null
      return at < 0 ? [] : [{ act: 'putPersonBack', session: act.session, row: act.row, before: next }]
    }
    default:
      // Who came back may be printed with a line of their own, and is taken out with it.
      if (act.act === 'putPersonBack' && !act.was) return [{ act: 'takePersonOut', session: act.session, row: act.row }]
      return [chosenBack(act, before, after)]
  }
}

const named = (act: ProgrammeAct, before: EditedProgramme, after: EditedProgramme): UndoneAct => {
  const acts = act.act === 'several' ? act.acts : [act]
  const [first = act] = acts
  const session = first.act === 'add' ? (madeBy(first, before, after) ?? '') : 'session' in first ? first.session : ''
  const said = { session, count: new Set(acts.map((one) => ('session' in one ? one.session : ''))).size, name: '' }
  switch (first.act) {
    case 'edit':
      return { ...said, what: first.data.title ? 'title' : 'time' }
    case 'addPerson': {
      const name = after.sessions[session]?.people.find(({ person }) => person === first.person)?.name ?? ''
      return { ...said, what: 'addPerson', name }
    }
    case 'putPersonBack':
      return { ...said, what: first.was ? 'affiliate' : 'addPerson', name: nameOf(after, session, first.row) }
    case 'affiliate':
    case 'takePersonOut':
      return { ...said, what: first.act, name: nameOf(before, session, first.row) }
    case 'several':
      return { ...said, what: 'time' }
    default:
      return { ...said, count: 1, what: first.act }
  }
}

/**
 * What takes an act back that was done: it brings back what the act has changed and nothing else, and says what the act has left, so that it is refused where
 * somebody has changed that since. Null where there is nothing to take back.
 * @param of what is to be named; by default the act itself
 */
export const undoOf = (
  act: ProgrammeAct,
  before: EditedProgramme,
  after: EditedProgramme,
  of: UndoneAct = named(act, before, after),
): Undo | null => {
  const acts = act.act === 'several' ? act.acts : [act]
  let order: readonly ProgrammeOrder[] = before.order
  const back: SingleAct[][] = []
  acts.forEach((one, n) => {
    // What others have done meanwhile is in the answer alone.
    const next = n === acts.length - 1 || one.act === 'add' ? after.order : applied(order, one)
    back.unshift(inverse(one, before, after, [order, next]))
    order = next
  })
  const all = back.flat()
  const [only] = all
  if (!only) return null
  return { act: all.length === 1 ? only : { act: 'several', acts: all }, of }
}
