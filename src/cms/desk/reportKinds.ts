import type { Stored } from '../../database/documents'
import { isAttendance } from '../../domain/attendance'
import { mostOf, valuesOf } from '../../domain/questions'
import { causes } from '../../domain/registration'
import { CHOSEN, type Person, type TableShape } from '../../domain/report'
import { isRow } from '../../domain/row'
import { questionsOf, type AskedQuestion } from '../registrations/form'
import type { Registration } from '../registrations/queue'

/** The tables of a report, and of which kind somebody is in each. */

/** What is not known of somebody: they did not say it, or were erased. */
export const UNKNOWN = 'unknown'
export const NOT_CHOSEN = 'notChosen'
/** Weeks before the start that are told apart; all before are one. */
export const WEEKS = 8

/** What became of a registration. `absent` is a seat without any mark of taking part. */
export const outcomes = ['checkedIn', 'joined', 'said', 'absent', ...causes, 'waiting', 'erased'] as const
type Outcome = (typeof outcomes)[number]

export const attended = ['checkedIn', 'joined', 'said'] as const satisfies readonly Outcome[]
export const confirmed = [...attended, 'absent'] as const satisfies readonly Outcome[]
export const cancelled = ['self', 'declined', 'lapsed', 'organiser', 'workshop'] as const satisfies readonly Outcome[]
export const seatless = ['full', 'noSeat', 'waiting'] as const satisfies readonly Outcome[]

/** Who counts as registered: who has proven their mailbox, or was added. */
export const isCounted = ({ state }: Pick<Registration, 'state'>): boolean => state !== 'pending' && state !== 'invited'

const outcomeOf = ({ attended: mark, cause, state }: Registration): Outcome => {
  if (state === 'cancelled') return cause ?? 'self'
  if (state !== 'confirmed') return 'waiting'
  return isAttendance(mark) && mark !== 'no' ? mark : 'absent'
}

const weekNames = Array.from({ length: WEEKS + 1 }, (_, n) => `w${WEEKS - n}`)
const WEEK_MS = 7 * 24 * 3_600_000

const weekOf = (createdAt: string, startsAtUtc: string | null): string => {
  const before = Date.parse(startsAtUtc ?? '') - Date.parse(createdAt)
  if (Number.isNaN(before)) return UNKNOWN
  return before < 0 ? 'after' : `w${Math.min(WEEKS, Math.floor(before / WEEK_MS))}`
}

type Workshop = Pick<Stored<'workshops'>, 'interpretation' | 'registration'>

/** Whether somebody may give several answers to a question. */
export const takesSeveral = (question: AskedQuestion): boolean => question.kind === 'choices' && mostOf(question) > 1

/** The tables of the answers to a question: one, or one for each answer where several may be given. */
export const tablesOf = (question: AskedQuestion): TableShape[] => {
  const { key } = question
  const values = valuesOf(question)
  if (!takesSeveral(question))
    return values.length
      ? [{ table: `answers.${key}`, kinds: [...new Set([...values, UNKNOWN])], together: 'loose' }]
      : []
  return values.map((value) => ({
    table: `answers.${key}.${value}`,
    kinds: [CHOSEN, NOT_CHOSEN],
    together: 'loose',
    question: key,
  }))
}

/** Whoever took part and whoever did not; where these are too few, whoever had a seat and whoever had none. */
const waysOfOutcomes: TableShape['together'] = [
  [
    ['checkedIn', ['joined', 'said']],
    [
      'absent',
      [
        [['full', 'noSeat'], 'waiting'],
        [
          [
            ['self', ['declined', 'lapsed']],
            ['organiser', 'workshop'],
          ],
          'erased',
        ],
      ],
    ],
  ],
  [
    [['checkedIn', ['joined', 'said']], 'absent'],
    [
      [['full', 'noSeat'], 'waiting'],
      [
        [
          ['self', ['declined', 'lapsed']],
          ['organiser', 'workshop'],
        ],
        'erased',
      ],
    ],
  ],
]

export const shapesOf = (
  workshop: Workshop | null,
  people: readonly Person[],
  locales: readonly string[],
): TableShape[] => {
  const wanted = people.flatMap(({ interpretation = UNKNOWN }) => (interpretation === UNKNOWN ? [] : [interpretation]))
  return [
    { table: 'outcome', kinds: outcomes, together: waysOfOutcomes },
    { table: 'language', kinds: [...locales, UNKNOWN], together: 'loose' },
    {
      table: 'interpretation',
      kinds: [
        ...new Set(['none', ...(workshop?.interpretation?.targetLanguages ?? []), ...wanted.toSorted(), UNKNOWN]),
      ],
      together: 'loose',
    },
    { table: 'weeks', kinds: [...weekNames, 'after', UNKNOWN], together: 'ordered' },
    { table: 'waited', kinds: ['waitedSeat', 'waitedNone', 'straight', UNKNOWN], together: 'loose' },
    { table: 'bounced', kinds: ['bounced', 'reached', UNKNOWN], together: 'loose' },
    ...(workshop ? questionsOf(workshop).flatMap(tablesOf) : []),
  ]
}

/** Of which kind somebody is in each table. */
export const personOf = (
  row: Registration,
  { startsAtUtc, workshop }: { startsAtUtc: string | null; workshop: Workshop | null },
  locales: readonly string[],
): Person => {
  const { answers, bounced, createdAt, interpretation, language, state, toldAt } = row
  const given = isRow(answers) ? answers : {}
  const said = (workshop ? questionsOf(workshop) : []).flatMap((question) =>
    tablesOf(question).map(({ kinds, table }): [string, string] => {
      const values = [Object.hasOwn(given, question.key) ? given[question.key] : []].flat()
      if (!takesSeveral(question)) return [table, kinds.find((kind) => values.includes(kind)) ?? UNKNOWN]
      const isChosen = values.some((value) => table === `answers.${question.key}.${String(value)}`)
      return [table, isChosen ? CHOSEN : NOT_CHOSEN]
    }),
  )
  return {
    outcome: outcomeOf(row),
    language: language && locales.includes(language) ? language : UNKNOWN,
    interpretation: interpretation ?? 'none',
    weeks: weekOf(createdAt, startsAtUtc),
    waited: toldAt ? (state === 'confirmed' ? 'waitedSeat' : 'waitedNone') : 'straight',
    bounced: bounced === true ? 'bounced' : 'reached',
    ...Object.fromEntries(said),
  }
}

/** Somebody who was erased: that they had registered, and nothing else. */
export const erasedPerson = (shapes: readonly TableShape[]): Person => ({
  ...Object.fromEntries(shapes.map(({ kinds, table }) => [table, kinds.includes(UNKNOWN) ? UNKNOWN : NOT_CHOSEN])),
  outcome: 'erased',
})
