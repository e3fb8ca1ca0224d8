import { z } from 'zod'
import { isRow, type Row } from '../../domain/row'
import type { ErrorCode } from '../../i18n/errors'
import { isForOthers } from '../../api/query/checkQuery'
import { refuse, type Caller } from '../../api/query/refuse'
import { isTooNested } from './limits'

const sent = z.object({
  query: z.string().nullish(),
  variables: z.custom<Row>(isRow).nullish(),
  operationName: z.string().nullish(),
  extensions: z
    .object({
      persistedQuery: z.object({ version: z.number(), sha256Hash: z.string().regex(/^[\da-f]{64}$/) }).nullish(),
    })
    .nullish(),
})

/** What is asked of GraphQL, as it was sent: its text, or by what it is known, or both. */
export type Question = z.infer<typeof sent>

/** What an address may hold, by name; whether as JSON. */
const parameters: Readonly<Record<string, boolean>> = {
  query: false,
  variables: true,
  operationName: false,
  extensions: true,
}

type Asking = Pick<Caller, 'language'>

const checked = (value: unknown, asking: Asking, code: ErrorCode): Question => {
  const { data, error } = sent.safeParse(value)
  return data ?? refuse(asking, code, (error?.issues[0]?.path ?? []).join('.') || 'query')
}

/** The question in a body, which is JSON. @throws Refusal */
export const questionInBody = (text: string, asking: Asking): Question => {
  if (isTooNested(text)) return refuse(asking, 'GRAPHQL_NESTED', 'variables')
  return checked(text ? JSON.parse(text) : {}, asking, 'GRAPHQL_BODY_INVALID')
}

/** The question in an address: each part once, and what is no text as JSON. @throws Refusal */
export const questionInAddress = (search: string, asking: Asking): Question => {
  const asked: Row = {}
  for (const [name, text] of new URLSearchParams(search)) {
    const isJson = Object.hasOwn(parameters, name) ? parameters[name] : undefined
    if (isJson === undefined && isForOthers(name)) continue
    if (isJson === undefined)
      return refuse(asking, 'PARAMETER_UNKNOWN', name.slice(0, 50), { name, names: Object.keys(parameters).join(', ') })
    if (Object.hasOwn(asked, name)) return refuse(asking, 'GRAPHQL_ADDRESS_INVALID', name)
    // What is empty is as if it were not there (GraphQL over HTTP); a question that is, is none.
    asked[name] = text && isJson ? jsonIn(text, name, asking) : text || null
  }
  return checked(asked, asking, 'GRAPHQL_ADDRESS_INVALID')
}

const jsonIn = (text: string, name: string, asking: Asking): unknown => {
  if (isTooNested(text)) return refuse(asking, 'GRAPHQL_NESTED', name)
  try {
    return JSON.parse(text)
  } catch {
    return refuse(asking, 'GRAPHQL_ADDRESS_INVALID', name)
  }
}
