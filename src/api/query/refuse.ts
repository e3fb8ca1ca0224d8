import type { ErrorCode } from '../../i18n/errors'
import { Refusal } from '../../i18n/errors/refusal'

/** Who asks, and in which language an answer reads. */
export interface Caller {
  /** Whether it is an account of somebody who works here: whoever only reads asks as strangers do. */
  account: boolean
  /** Of an account, whether it may read working copies. */
  drafts?: boolean | undefined
  /** Whether it is an organiser’s account. */
  organises?: boolean | undefined
  language: string
}

/** Refuses a question in words. The parameter stands as the path of the problem. What the caller wrote is shown, cut and without what is no letter. */
export const refuse = (
  { language }: Pick<Caller, 'language'>,
  code: ErrorCode,
  field: string,
  params: Readonly<Record<string, string | number>> = {},
): never => {
  const shown = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? printed(value) : value]),
  )
  throw new Refusal([{ code, path: field, params: shown }], { language })
}

const printed = (text: string): string => {
  const plain = text.replace(/[^\p{L}\p{N}\p{P}\p{S} ]+/gu, '')
  return plain.length > 120 ? `${plain.slice(0, 119)}…` : plain
}
