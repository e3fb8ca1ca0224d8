import type { RegistrationState } from '../registration'
import { questionKey, type Target } from './columns'
import { answerIn, codeIn, type ListQuestion } from './values'

/** How whatever a cell may name is called, in every language: by its code or key. */
export interface ListNames {
  /** Of mails. */
  languages: ReadonlyMap<string, readonly string[]>
  /** Into which there may be interpretation; the empty one is none. */
  interpretation: ReadonlyMap<string, readonly string[]>
  states: ReadonlyMap<string, readonly string[]>
  questions: readonly ListQuestion[]
}

/** What a row says, as a form would send it, and its state where it names one. */
interface ReadRow {
  given: Record<string, unknown>
  state: string | null
}

/** A row as whoever judges a form takes it. Columns that nothing is read as say nothing. */
export const readRow = (
  cells: readonly string[],
  columns: readonly Target[],
  { interpretation, languages, questions, states }: ListNames,
): ReadRow => {
  const cell = (target: Target): string => cells[columns.indexOf(target)] ?? ''
  const has = (target: Target): boolean => columns.includes(target)
  const whole = has('name') ? cell('name') : [cell('givenName'), cell('familyName')].join(' ')
  const answers: Record<string, unknown> = {}
  for (const [n, target] of columns.entries()) {
    const question = questions.find(({ key }) => key === questionKey(target))
    const answer = question && answerIn(question, cells[n] ?? '')
    if (question && answer !== null) answers[question.key] = answer
  }
  const given: Record<string, unknown> = { email: cell('email'), name: whole.trim(), answers }
  if (has('organisation')) given.organisation = cell('organisation')
  if (has('needs')) given.needs = cell('needs')
  if (cell('language').trim()) given.language = codeIn(languages, cell('language'))
  if (cell('interpretation').trim()) given.interpretation = codeIn(interpretation, cell('interpretation'))
  const state = cell('state').trim()
  return { given, state: state ? codeIn(states, state) : null }
}

/** In which column of a file a field of a form stands; null where none is read as it. @param path `email`, `answers.days` */
export const columnOf = (path: string, columns: readonly Target[]): number | null => {
  const wanted: Target[] = path === 'name' ? ['name', 'familyName', 'givenName'] : []
  const found = columns.findIndex((target) => target === path || wanted.includes(target))
  return found < 0 ? null : found
}

/** What a form is asked of a file: what no column answers need not be answered. */
export const askedByColumns = (questions: readonly ListQuestion[], columns: readonly Target[]): ListQuestion[] =>
  questions.map((question) =>
    columns.includes(`answers.${question.key}`) ? question : { ...question, required: false },
  )

/** How the people of a file are taken in: an organiser answers for their mailboxes and nobody is written to, or each is asked for a proof. */
export const ways = ['vouch', 'ask'] as const
export type Way = (typeof ways)[number]

/** Why a row is left out though nothing is wrong with it. */
export const leftFor = ['cancelled', 'unproven', 'erased', 'full'] as const
export type LeftFor = (typeof leftFor)[number]

/** Of a file’s own states, those that are left out. */
export const leftByState = (state: string | null, way: Way): LeftFor | null => {
  if (state === 'cancelled') return 'cancelled'
  const isUnproven = state === 'pending' || state === 'invited'
  return isUnproven && way === 'vouch' ? 'unproven' : null
}

/** What is wrong in one cell. */
export interface CellFault {
  /** Counted from 0; null of what no column is read as. */
  column: number | null
  code: string
  message: string
}

/** What becomes of a row, or has. `seat`, `waits` and `asked` are taken in; the rest is not. */
export type RowOutcome =
  | { is: 'seat' | 'waits' | 'asked' }
  | { is: 'already'; state: RegistrationState }
  | { is: 'same'; as: number }
  | { is: 'left'; why: LeftFor }
  | { is: 'fault'; faults: CellFault[] }

/** What becomes of a row of a file, by its number there. */
export type RowReport = RowOutcome & { row: number }

/** Whether a row is taken in. */
export const isTakenIn = ({ is }: Pick<RowOutcome, 'is'>): boolean => is === 'seat' || is === 'waits' || is === 'asked'
