import { judgeLine } from './personName'
import { isRow, rowsOf } from './row'
import { brokenAt } from './texts'

export const questionKinds = ['text', 'longText', 'choice', 'choices', 'yesNo'] as const
export type QuestionKind = (typeof questionKinds)[number]

/** What a workshop asks of who registers, without its words. */
export interface Question {
  /** Stays the same when the words change: answers are stored under it. */
  key: string
  kind: QuestionKind
  required?: boolean | null
  /** Most letters of a text, or most values of several choices. */
  max?: number | null
  /** Of a choice or several. Their values stay the same when the words change. */
  options?: readonly { value: string }[] | null
  /** Asked only where an earlier question has one of these answers. */
  when?: { question: string; is: readonly string[] } | null
  /** For how many days after the workshop the answer is kept, where that is less than the registration. */
  keepDays?: number | null
}

/** Answers by the keys of their questions: several choices are a list. */
export type Answers = Record<string, string | string[]>

type AnswerCode =
  'REQUIRED' | 'TOO_LONG' | 'NO_TEXT' | 'TEXT_BROKEN' | 'CHOICE_UNKNOWN' | 'TOO_MANY' | 'QUESTION_UNKNOWN'

/** What is wrong with one answer, as `Problem` of `src/i18n/errors` says it. */
export interface AnswerProblem {
  /** `answers.days` */
  path: string
  code: AnswerCode
  params?: { max: number }
}

const yesNo = ['yes', 'no']
const MOST_LETTERS = { text: 200, longText: 2000 } as const
/** Most letters that a text of any question may have. */
export const MOST_TEXT = 5000
/** More values than this are not looked at one by one. */
const MOST_VALUES = 100
/** Answers to questions that are not asked are named up to here. */
const MOST_UNKNOWN = 10
const MOST_KEY = 60

/** The values of which an answer is one; none of a text. */
export const valuesOf = ({ kind, options }: Pick<Question, 'kind' | 'options'>): readonly string[] =>
  kind === 'yesNo' ? yesNo : kind === 'choice' || kind === 'choices' ? (options ?? []).map(({ value }) => value) : []

/** The most letters or values that an answer may have. */
export const mostOf = (question: Question): number => {
  const { kind, max } = question
  if (kind === 'choices') return Math.min(max ?? Infinity, valuesOf(question).length)
  return kind === 'text' || kind === 'longText' ? Math.min(max ?? MOST_LETTERS[kind], MOST_TEXT) : 1
}

/** Some lines as they are stored: composed, each without blanks around it, at most one empty one between. */
const judgeLines = (typed: string, max: number): { text: string } | { code: AnswerCode } => {
  if (typed.length > MOST_TEXT * 4) return { code: 'TOO_LONG' }
  if (brokenAt(typed) >= 0) return { code: 'TEXT_BROKEN' }
  const lines = typed.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/).map((line) => judgeLine(line, typed.length))
  const text = lines
    .map((line) => (line.ok ? line.text : ''))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '')
  return text.length > max ? { code: 'TOO_LONG' } : { text }
}

type Judged = { value: string | string[] | null } | { code: AnswerCode }

/** A text as it is stored; null where nothing is said. */
export const judgeText = (kind: 'text' | 'longText', given: unknown, max: number): Judged => {
  if (typeof given !== 'string') return { code: 'NO_TEXT' }
  const judged = kind === 'text' ? judgeLine(given, max) : judgeLines(given, max)
  return 'code' in judged
    ? { code: judged.code === 'NAME_IS_ADDRESS' ? 'NO_TEXT' : judged.code }
    : { value: judged.text || null }
}

/** One value, or several in the order in which they are offered, each once. */
const judgeChoice = (question: Question, given: unknown): Judged => {
  const several = question.kind === 'choices'
  // A form sends one ticked box as a text.
  const list: unknown[] = several && Array.isArray(given) ? given : [given]
  if (list.length > MOST_VALUES) return { code: 'TOO_MANY' }
  const chosen = list.filter((value) => value !== '')
  if (chosen.some((value) => typeof value !== 'string')) return { code: 'NO_TEXT' }
  const values = valuesOf(question)
  if (chosen.some((value) => !values.some((one) => one === value))) return { code: 'CHOICE_UNKNOWN' }
  const found = [...new Set(values)].filter((value) => chosen.includes(value))
  if (found.length > mostOf(question)) return { code: 'TOO_MANY' }
  return { value: several && found.length ? found : (found[0] ?? null) }
}

/** Whether a question is asked, after the answers to those before it. */
export const isAsked = ({ when }: Pick<Question, 'when'>, answers: Answers): boolean => {
  if (!when) return true
  const answer = Object.hasOwn(answers, when.question) ? answers[when.question] : undefined
  return [answer ?? []].flat().some((value) => when.is.includes(value))
}

/**
 * What is stored of the answers, and everything that is wrong with them at once. An answer to a question that is not asked after the others is left
 * out, without a word: a form without scripts sends it.
 * @param given from a stranger: anything
 */
export const judgeAnswers = (
  questions: readonly Question[],
  given: unknown,
): { answers: Answers; problems: AnswerProblem[] } => {
  const problems: AnswerProblem[] = []
  if (given !== undefined && given !== null && !isRow(given))
    return { answers: {}, problems: [{ path: 'answers', code: 'NO_TEXT' }] }
  const row = given ?? {}
  const found: (readonly [string, string | string[]])[] = []
  const said = (key: string, code: AnswerCode, max?: number): void => {
    problems.push({ path: `answers.${key}`, code, ...(max === undefined ? {} : { params: { max } }) })
  }
  for (const question of questions) {
    const { key, kind, required } = question
    if (!isAsked(question, Object.fromEntries(found))) continue
    const answer = Object.hasOwn(row, key) ? row[key] : undefined
    const max = mostOf(question)
    const judged: Judged =
      answer === undefined || answer === null
        ? { value: null }
        : kind === 'text' || kind === 'longText'
          ? judgeText(kind, answer, max)
          : judgeChoice(question, answer)
    if ('code' in judged) said(key, judged.code, ['TOO_LONG', 'TOO_MANY'].includes(judged.code) ? max : undefined)
    else if (judged.value !== null) found.push([key, judged.value])
    else if (required) said(key, 'REQUIRED')
  }
  const keys = new Set(questions.map(({ key }) => key))
  let unknown = 0
  for (const key in row) {
    if (!Object.hasOwn(row, key) || keys.has(key)) continue
    if (unknown++ === MOST_UNKNOWN) break
    said(key.slice(0, MOST_KEY), 'QUESTION_UNKNOWN')
  }
  return { answers: Object.fromEntries(found), problems }
}

/** What is wrong with one question of a workshop, as its form names it. */
export interface QuestionProblem {
  /** `questions.2.when.is` */
  path: string
  code:
    | 'CONDITION_UNKNOWN'
    | 'CONDITION_VALUE_UNKNOWN'
    | 'KEEP_DAYS_INVALID'
    | 'OPTION_TAKEN'
    | 'OPTION_VALUE_INVALID'
    | 'OPTIONS_EXCEEDED'
    | 'OPTIONS_MISSING'
    | 'QUESTION_KEY_INVALID'
    | 'QUESTION_KEY_TAKEN'
    | 'QUESTION_KIND_UNKNOWN'
    | 'QUESTION_MAX_INVALID'
    | 'QUESTIONS_EXCEEDED'
  params?: { max: number }
}

export const MOST_QUESTIONS = 30
export const MOST_OPTIONS = 50
const MOST_DAYS = 3650

const isKey = (key: unknown): key is string =>
  typeof key === 'string' && key.length <= MOST_KEY && /^[a-z][a-z\d]*(-[a-z\d]+)*$/i.test(key)
const isValue = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= MOST_KEY && /^[a-z\d]+(-[a-z\d]+)*$/.test(value)
const isKind = (kind: unknown): kind is QuestionKind => questionKinds.some((one) => one === kind)
const isWholeUpTo = (value: unknown, least: number, most: number): boolean =>
  value === undefined || value === null || (Number.isInteger(value) && Number(value) >= least && Number(value) <= most)

/**
 * Everything that is wrong with the questions that an organiser asks. A condition names a question before its own: none can wait for itself.
 * @param given rows of a form or a file: anything may be missing
 */
export const judgeQuestions = (given: unknown): QuestionProblem[] => {
  const rows = rowsOf(given)
  const problems: QuestionProblem[] = []
  if (rows.length > MOST_QUESTIONS)
    problems.push({ path: 'questions', code: 'QUESTIONS_EXCEEDED', params: { max: MOST_QUESTIONS } })
  const earlier = new Map<string, readonly string[]>()
  for (const [n, { key, keepDays, kind, max, options, when }] of rows.slice(0, MOST_QUESTIONS).entries()) {
    const said = (field: string, code: QuestionProblem['code'], most?: number): void => {
      problems.push({ path: `questions.${n}.${field}`, code, ...(most === undefined ? {} : { params: { max: most } }) })
    }
    if (!isKey(key)) said('key', 'QUESTION_KEY_INVALID', MOST_KEY)
    else if (earlier.has(key)) said('key', 'QUESTION_KEY_TAKEN')
    if (!isKind(kind)) said('kind', 'QUESTION_KIND_UNKNOWN')

    const hasOptions = kind === 'choice' || kind === 'choices'
    const offered = hasOptions ? rowsOf(options) : []
    if (hasOptions && !offered.length) said('options', 'OPTIONS_MISSING')
    if (offered.length > MOST_OPTIONS) said('options', 'OPTIONS_EXCEEDED', MOST_OPTIONS)
    const values: string[] = []
    for (const [at, { value }] of offered.slice(0, MOST_OPTIONS).entries()) {
      if (!isValue(value)) said(`options.${at}.value`, 'OPTION_VALUE_INVALID', MOST_KEY)
      else if (values.includes(value)) said(`options.${at}.value`, 'OPTION_TAKEN')
      else values.push(value)
    }
    const most = hasOptions ? MOST_OPTIONS : MOST_TEXT
    if (!isWholeUpTo(max, 1, most)) said('max', 'QUESTION_MAX_INVALID', most)
    if (!isWholeUpTo(keepDays, 0, MOST_DAYS)) said('keepDays', 'KEEP_DAYS_INVALID', MOST_DAYS)

    const condition = isRow(when) && (when.question || (Array.isArray(when.is) && when.is.length)) ? when : null
    if (condition) {
      const { is, question } = condition
      const answers = typeof question === 'string' ? earlier.get(question) : undefined
      const wanted: unknown[] = Array.isArray(is) ? is : []
      if (!answers?.length) said('when.question', 'CONDITION_UNKNOWN')
      else if (
        !wanted.length ||
        wanted.length > MOST_OPTIONS ||
        wanted.some((value) => !answers.some((one) => one === value))
      )
        said('when.is', 'CONDITION_VALUE_UNKNOWN')
    }
    if (isKey(key) && !earlier.has(key)) earlier.set(key, kind === 'yesNo' ? yesNo : values)
  }
  return problems
}
