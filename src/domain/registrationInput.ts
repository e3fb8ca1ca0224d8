import { judgeMailbox } from './mailbox'
import { judgeLine, judgeName } from './personName'
import { judgeAnswers, judgeText, type Answers, type Question } from './questions'
import { isWritten } from './texts'

/** Most letters of an organisation’s name, and of what somebody needs. */
export const MOST_ORGANISATION = 300
export const MOST_NEEDS = 1000

/** What decides of a workshop what its form asks. */
export interface FormShape {
  /** Whether who speaks is not told: a pseudonym is welcome, and no organisation is asked for. */
  isConfidential: boolean
  /** Languages of the content, in which mails are written. */
  locales: readonly string[]
  /** Languages into which there may be interpretation. */
  interpretation: readonly string[]
  questions: readonly Question[]
}

/** What is stored of a form. */
export interface RegistrationInput {
  email: string
  /** Empty where a pseudonym was welcome and none was given. */
  name: string
  organisation: string | null
  language: string
  /** The language into which interpretation is wanted. */
  interpretation: string | null
  needs: string | null
  answers: Answers
}

export interface InputProblem {
  /** `email`, `answers.days` */
  path: string
  code:
    | Extract<ReturnType<typeof judgeMailbox>, { ok: false }>['code']
    | Extract<ReturnType<typeof judgeName>, { ok: false }>['code']
    | ReturnType<typeof judgeAnswers>['problems'][number]['code']
    | 'FIELD_UNKNOWN'
    | 'INTERPRETATION_UNKNOWN'
    | 'LANGUAGE_OF_MAILS_UNKNOWN'
  params?: Readonly<Record<string, string | number>>
}

/** The fields of a form, in their order; what proves and guards it is none of them. */
export const formFields = ['email', 'name', 'organisation', 'language', 'interpretation', 'needs', 'answers'] as const
export type FormField = (typeof formFields)[number]

/** Those that a form for one workshop shows. */
export const shownFields = ({ interpretation, isConfidential, locales }: FormShape): FormField[] =>
  formFields.filter(
    (name) =>
      !(name === 'organisation' && isConfidential) &&
      !(name === 'interpretation' && !interpretation.length) &&
      !(name === 'language' && locales.length < 2),
  )

/** Unknown fields are named up to here. */
const MOST_UNKNOWN = 10

/** What stands under names that nothing is asked by. */
export const unknownFields = (given: Readonly<Record<string, unknown>>, known: readonly string[]) =>
  Object.keys(given)
    .filter((key) => !known.includes(key))
    .slice(0, MOST_UNKNOWN)
    .map((key) => ({ path: key.slice(0, 60), code: 'FIELD_UNKNOWN' as const, params: { name: key.slice(0, 60) } }))

/**
 * What somebody sent, judged: what is stored of it, and everything that is wrong with it at once.
 * @param given from a stranger: anything under any name
 * @param language that of the page, where the form names none
 */
export const judgeInput = (
  given: Readonly<Record<string, unknown>>,
  shape: FormShape,
  language: string,
): { input: RegistrationInput; problems: InputProblem[] } => {
  const problems: InputProblem[] = []
  const own = (name: FormField): unknown => (Object.hasOwn(given, name) ? given[name] : undefined)
  const line = (name: 'name' | 'organisation', judged: ReturnType<typeof judgeName>): string => {
    if (judged.ok) return judged.text
    problems.push({ path: name, code: judged.code, ...('max' in judged ? { params: { max: judged.max } } : {}) })
    return ''
  }
  const mailbox = judgeMailbox(own('email'))
  if (!mailbox.ok) problems.push({ path: 'email', code: mailbox.code })
  const name = line('name', judgeName(own('name')))
  if (!name && !shape.isConfidential && !problems.some(({ path }) => path === 'name'))
    problems.push({ path: 'name', code: 'REQUIRED' })
  const organisation = shape.isConfidential
    ? ''
    : line('organisation', judgeLine(own('organisation'), MOST_ORGANISATION))
  const chosen = own('language')
  const mails = chosen === undefined || chosen === null || chosen === '' ? language : chosen
  const isKnown = (value: unknown): value is string => shape.locales.some((locale) => locale === value)
  if (!isKnown(mails)) problems.push({ path: 'language', code: 'LANGUAGE_OF_MAILS_UNKNOWN' })
  const wanted = own('interpretation')
  const isWanted = wanted !== undefined && wanted !== null && wanted !== ''
  if (isWanted && !shape.interpretation.some((one) => one === wanted))
    problems.push({ path: 'interpretation', code: 'INTERPRETATION_UNKNOWN' })
  const needs = judgeText('longText', own('needs') ?? '', MOST_NEEDS)
  if ('code' in needs)
    problems.push({
      path: 'needs',
      code: needs.code,
      ...(needs.code === 'TOO_LONG' ? { params: { max: MOST_NEEDS } } : {}),
    })
  const { answers, problems: wrong } = judgeAnswers(shape.questions, own('answers'))
  problems.push(...unknownFields(given, formFields))
  const order = (path: string): number => formFields.findIndex((field) => path.split('.')[0] === field)
  return {
    input: {
      email: mailbox.ok ? mailbox.address : '',
      name,
      organisation: organisation || null,
      language: isKnown(mails) ? mails : language,
      interpretation: isWanted && typeof wanted === 'string' ? wanted : null,
      needs: 'value' in needs && isWritten(needs.value) ? needs.value : null,
      answers,
    },
    problems: [...problems, ...wrong].sort((a, b) => order(a.path) - order(b.path)),
  }
}
