import { APIError } from 'payload'
import { refusals, type Refusal } from '../../i18n/words/http'
import { say } from '../../i18n/locales'

/** Who asks, and in which language an answer reads. */
export interface Caller {
  account: boolean
  language: string
}

/** Refuses a question in words. `data.field` names the parameter. What the asker wrote is shown, cut and without what is no letter. */
export const refuse = (
  { language }: Pick<Caller, 'language'>,
  code: Refusal,
  field: string,
  params: Readonly<Record<string, string | number>> = {},
): never => {
  const shown = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? printed(value) : value]),
  )
  throw new APIError(say(refusals[code], language)(shown), 400, { field }, true)
}

const printed = (text: string): string => {
  const plain = text.replace(/[^\p{L}\p{N}\p{P}\p{S} ]+/gu, '')
  return plain.length > 120 ? `${plain.slice(0, 119)}…` : plain
}
