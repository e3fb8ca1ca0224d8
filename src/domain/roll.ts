import { isAttendance, type Attendance } from './attendance'
import { isLive, registrationStates, type RegistrationState } from './registration'
import { isRow, ownOf } from './row'
import { fold } from './texts'

/** The roll of a workshop: everybody who registered, as its desk searches and counts them. */

/** What is read of a registration for the roll. What somebody needs to take part is not on it. */
export interface RollRow {
  id: string
  name?: string | null
  email?: string | null
  organisation?: string | null
  language?: string | null
  interpretation?: string | null
  state?: RegistrationState | null
  stateAt?: string | null
  rank?: number | null
  offerUntil?: string | null
  createdAt: string
  attended?: string | null
  bounced?: boolean | null
  linkVersion?: number | null
  answers?: unknown
}

/** One of the roll, with what it is searched by. */
export interface Rolled<R extends RollRow = RollRow> {
  row: R
  /** The name, folded. */
  named: string
  /** Name, address and organisation, folded. */
  sought: string
  /** What was chosen of what questions offer, by their keys. */
  chosen: Readonly<Record<string, readonly string[]>>
}

/** Longer answers are typed, and none of those that are counted. */
const MOST_OF_CHOICE = 200

const chosenIn = (answers: unknown): Record<string, readonly string[]> =>
  Object.fromEntries(
    Object.entries(isRow(answers) ? answers : {}).map(([key, given]) => [
      key,
      [given].flat().filter((value): value is string => typeof value === 'string' && value.length <= MOST_OF_CHOICE),
    ]),
  )

export const rolled = <R extends RollRow>(row: R): Rolled<R> => ({
  row,
  named: fold(row.name ?? ''),
  sought: fold([row.name, row.email, row.organisation].join(' ')),
  chosen: chosenIn(row.answers),
})

export const attendedOf = ({ attended }: Pick<RollRow, 'attended'>): Attendance =>
  isAttendance(attended) ? attended : 'no'

/** What tells a registration as somebody saw it from one that has changed since, as far as what is done at the desk goes by it. */
export const markOf = ({
  attended,
  linkVersion,
  state,
  stateAt,
}: Pick<RollRow, 'attended' | 'linkVersion' | 'state' | 'stateAt'>): string =>
  [state ?? 'pending', stateAt ? Date.parse(stateAt) : 0, attendedOf({ attended }), linkVersion ?? 0].join('.')

/** The order of the desk: as they were ranked, then those without a rank, as they came. */
export const inOrder = <R extends RollRow>(all: readonly Rolled<R>[]): Rolled<R>[] =>
  all.toSorted(
    (a, b) =>
      (a.row.rank ?? Infinity) - (b.row.rank ?? Infinity) || timeOf(a.row.createdAt) - timeOf(b.row.createdAt) || 0,
  )

const timeOf = (at: string): number => Date.parse(at)

/** The places of those who wait, by their ids: 1 is next. @param ordered as `inOrder` gives them */
export const placesIn = (ordered: readonly Rolled[]): Map<string, number> =>
  new Map(
    ordered
      .filter(({ row: { rank, state } }) => state === 'waiting' && rank)
      .map(({ row: { id } }, index) => [id, index + 1]),
  )

/** What needs a hand at a desk. */
export const hands = ['bounced', 'unsure', 'held', 'offers', 'interpretation'] as const
export type Hand = (typeof hands)[number]

/** An offer that ends sooner than this is running out. */
export const OFFER_ENDS_MS = 24 * 3_600_000
/** A mail that is due for longer than this is held up. */
export const HELD_UP_MS = 3_600_000

/** What is known beside the roll. */
export interface Around {
  /** Registrations with a mail of which nobody knows whether it left, or that could not be sent. */
  unsure: ReadonlySet<string>
  /** Those with a mail that is held up. */
  held: ReadonlySet<string>
  /** An instant, in milliseconds. */
  now: number
}

/** Whether the time of an offer runs out. */
export const isRunningOut = ({ offerUntil, state }: Pick<RollRow, 'offerUntil' | 'state'>, now: number): boolean =>
  state === 'offered' && Boolean(offerUntil) && Date.parse(offerUntil ?? '') < now + OFFER_ENDS_MS

/** What one of the roll needs a hand with. */
const handsOf = (row: RollRow, { held, now, unsure }: Around): Hand[] => {
  const found: Hand[] = []
  const live = isLive(row.state)
  if (row.bounced && (live || row.state === 'pending')) found.push('bounced')
  if (unsure.has(row.id)) found.push('unsure')
  if (held.has(row.id)) found.push('held')
  if (isRunningOut(row, now)) found.push('offers')
  if (row.interpretation && live) found.push('interpretation')
  return found
}

/** Whom a desk shows: what is left out lets everybody through. */
export interface RollFilter {
  /** Folded words, all of which are found. */
  words?: readonly string[]
  state?: RegistrationState | null | undefined
  hand?: Hand | null | undefined
  attended?: Attendance | null | undefined
  /** A language code. */
  interpretation?: string | null | undefined
  /** By the keys of questions, one value of each. */
  answers?: Readonly<Record<string, string>> | undefined
}

type Counts = Record<string, number>

/** How many each chip would show. */
export interface Chips {
  state: Counts
  hand: Counts
  attended: Counts
  interpretation: Counts
  answers: Record<string, Counts>
}

/** A row of chips of which one is chosen, or none. */
interface Group {
  wanted: string | null
  counts: Map<string, number>
  of: (one: Rolled) => readonly string[]
}

/**
 * Who is meant by a filter, and how many each chip would show: those that are let through by everything but the row of the chip itself.
 * @param questions the keys of those with values to choose of
 */
export const searchRoll = <R extends RollRow>(
  ordered: readonly Rolled<R>[],
  { answers = {}, attended, hand, interpretation, state, words = [] }: RollFilter,
  questions: readonly string[],
  around: Around,
): { found: Rolled<R>[]; chips: Chips } => {
  const group = (wanted: string | null | undefined, of: Group['of']): Group => ({
    wanted: wanted ?? null,
    counts: new Map(),
    of,
  })
  const groups = {
    state: group(state, ({ row }) => [row.state ?? 'pending']),
    hand: group(hand, ({ row }) => handsOf(row, around)),
    attended: group(attended, ({ row }) => (row.state === 'confirmed' ? [attendedOf(row)] : [])),
    interpretation: group(interpretation, ({ row }) => (row.interpretation ? [row.interpretation] : [])),
  }
  const byAnswer = questions.map(
    (key) => [key, group(ownOf(answers, key), ({ chosen }) => ownOf(chosen, key) ?? [])] as const,
  )
  const all = [...Object.values(groups), ...byAnswer.map(([, one]) => one)]
  const found: Rolled<R>[] = []
  for (const one of ordered) {
    if (!words.every((word) => one.sought.includes(word))) continue
    const values = all.map(({ of }) => of(one))
    const keptBy = all.filter(({ wanted }, n) => wanted !== null && !values[n]?.includes(wanted))
    if (keptBy.length > 1) continue
    if (!keptBy.length) found.push(one)
    for (const [n, each] of all.entries())
      if (!keptBy.length || keptBy[0] === each)
        for (const value of values[n] ?? []) each.counts.set(value, (each.counts.get(value) ?? 0) + 1)
  }
  const countsOf = ({ counts }: Group): Counts => Object.fromEntries(counts)
  return {
    found,
    chips: {
      state: countsOf(groups.state),
      hand: countsOf(groups.hand),
      attended: countsOf(groups.attended),
      interpretation: countsOf(groups.interpretation),
      answers: Object.fromEntries(byAnswer.map(([key, one]) => [key, countsOf(one)])),
    },
  }
}

/** How many are in each state. */
export const countRoll = (all: readonly Rolled[]): Record<RegistrationState, number> => {
  const counts = { invited: 0, pending: 0, waiting: 0, offered: 0, confirmed: 0, cancelled: 0 }
  for (const { row } of all) counts[registrationStates.find((state) => state === row.state) ?? 'pending']++
  return counts
}
