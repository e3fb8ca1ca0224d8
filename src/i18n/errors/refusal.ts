import { statusOf, isErrorCode, type ErrorCode, type Problem, sentence } from './index'

/** What is refused of one field, as REST gives it in `errors[].data.errors`. */
export interface RefusedField {
  path: string
  /** What the field is called in the reader's language, after the rows that it stands in. */
  label?: string
  code: ErrorCode
  message: string
}

export interface RefusalOptions {
  /** The language of the sentences; English where nobody is known who reads them. */
  language?: string
  /** The collection or global whose document is refused: the answer then names each field. */
  of?: { collection: string } | { global: string }
  /** What the field at a path is called. */
  labelOf?: (path: string) => string
  /** What the answer carries beside its errors. */
  details?: Readonly<Record<string, unknown>>
  /** What is told to the log, and to nobody else. */
  cause?: unknown
}

/** How many of its problems the message of a refusal names; all of them stand in its data. */
const NAMED = 3

/** A reason with the field that it concerns: `Titre – Texte manquant en anglais.` */
export const withLabel = ({ label, message }: { label?: unknown; message: string }): string =>
  typeof label === 'string' && label ? `${label.replaceAll(' > ', ' › ')} – ${message}` : message

/**
 * The one error that is thrown to refuse something, whoever asked for it. It carries what was broken by its code; the sentences are made at
 * once, since screens such as a list show the message of an error and nothing else. Payload's REST and GraphQL get it by one translator
 * (src/cms/errors/translateError.ts), Express by `sendRefusal` (src/http/problem.ts); programs say it in the language of the terminal
 * (`sentencesOf`).
 */
export class Refusal extends Error {
  /** Payload logs by name: what is refused is no failure of the program, a storage that does not answer is. */
  override readonly name: 'Refusal' | 'Unavailable'
  /** Payload hides what is not public. */
  readonly isPublic = true
  /** The code of the first problem. */
  readonly code: ErrorCode
  readonly status: number
  readonly fields: readonly RefusedField[]
  /** Of a document, as Payload’s own `ValidationError` has it. */
  readonly data: { collection?: string; global?: string; errors: readonly RefusedField[] } | undefined
  readonly details: RefusalOptions['details']

  constructor(
    readonly problems: readonly [Problem, ...Problem[]],
    { cause, details, labelOf, language = 'en', of }: RefusalOptions = {},
  ) {
    const fields = problems.map((problem) => ({
      path: problem.path ?? '',
      ...(labelOf ? { label: labelOf(problem.path ?? '') } : {}),
      code: problem.code,
      message: sentence(problem, language),
    }))
    super([...new Set(fields.map(withLabel))].slice(0, NAMED).join(' '), cause === undefined ? {} : { cause })
    const [{ code }] = problems
    this.code = code
    this.status = statusOf(code)
    this.name = this.status < 500 ? 'Refusal' : 'Unavailable'
    this.fields = fields
    this.data = of && { ...of, errors: fields }
    this.details = details
  }
}

/** A refusal for one reason. */
export const refusal = (code: ErrorCode, params?: Problem['params'], options?: RefusalOptions): Refusal =>
  new Refusal([params ? { code, params } : { code }], options)

/** What a refusal says in another language than its own, a line for each thing that is wrong. */
export const sentencesOf = ({ problems }: Refusal, language: string): string =>
  [...new Set(problems.map((problem) => sentence(problem, language)))].join('\n')

/** Told by what it carries: the class exists twice in one process. */
export const isRefusal = (error: unknown): error is Refusal =>
  typeof error === 'object' && error !== null && 'problems' in error && 'code' in error && isErrorCode(error.code)
