import type { PayloadRequest } from 'payload'
import { sentence, type ErrorCode, type Problem } from '../../i18n/errors'

declare module 'payload' {
  interface RequestContext {
    /** The codes of what this request was refused for, by their sentences: of a field, and of one of several documents, Payload keeps the sentence alone. */
    refused?: Map<string, ErrorCode>
  }
}

type In = Pick<PayloadRequest, 'i18n'> & Partial<Pick<PayloadRequest, 'context'>>

/** Remembers in a request which code a sentence has. */
export const noteRefused = ({ context }: Partial<PayloadRequest>, said: string, code: ErrorCode): void => {
  if (context) (context.refused ??= new Map()).set(said, code)
}

/** What a field’s `validate` answers for problems: their sentences in the reader’s language. The first code goes with them to the client. */
export const invalid = (req: In, ...problems: readonly Problem[]): string => {
  const said = problems.map((problem) => sentence(problem, req.i18n.language)).join(' ')
  const [first] = problems
  if (first) noteRefused(req, said, first.code)
  return said
}

/** The rule of a field that may be empty: what is there and does not hold is refused. */
export const optional =
  (holds: (value: unknown) => boolean, code: ErrorCode) =>
  (value: unknown, { req }: { req: In }): string | true =>
    value === undefined || value === null || value === '' || holds(value) || invalid(req, { code })

/** Payload’s own rules of fields, by the keys of their translations. */
const rules: Readonly<Record<string, ErrorCode>> = {
  required: 'VALUE_MISSING',
  shorterThanMax: 'TEXT_TOO_LONG',
  longerThanMin: 'TEXT_TOO_SHORT',
  emailAddress: 'EMAIL_INVALID',
  invalidSelection: 'OPTION_UNKNOWN',
}

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The code of a sentence that something was refused with: ours, or Payload’s own, whose sentences are made from templates. */
export const codeOfMessage = ({ context, i18n }: PayloadRequest, message: string): ErrorCode => {
  const own = context?.refused?.get(message)
  if (own) return own
  const validation: Readonly<Record<string, unknown>> = i18n?.translations?.validation ?? {}
  for (const [name, template] of Object.entries(validation)) {
    const code = rules[name]
    if (!code || typeof template !== 'string') continue
    const pattern = template
      .split(/\{\{.*?\}\}/)
      .map(quoted)
      .join('[\\s\\S]*')
    if (new RegExp(`^${pattern}$`).test(message)) return code
  }
  const taken: unknown = i18n?.translations?.error?.valueMustBeUnique
  return message === taken ? 'VALUE_TAKEN' : 'FIELD_INVALID'
}
