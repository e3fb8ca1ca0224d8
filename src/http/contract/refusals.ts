import { answeredCodes, errors, retryAfterOf, statusOf, type ErrorCode } from '../../i18n/errors'
import { made, unfilled, type Wording } from '../../i18n/errors/sentences'
import { localeCodes, say } from '../../i18n/locales'
import { document as words, statuses } from '../../i18n/words/contract'
import { closed, refTo, type Schema } from './schema'

/** Refusals in the contract: their one form, and by which codes and statuses what is refused. */

const text: Schema = { type: 'string' }

/** A field of a document that is wrong. */
const problem = closed({ path: text, code: refTo('RefusalCode'), label: text, message: text }, ['path', 'message'])

/** The schemas that refusals need, in the words of one language. */
export const refusalSchemas = (language: string): Record<string, Schema> => ({
  Refusal: {
    description: say(words.refusal, language),
    ...closed(
      {
        errors: {
          type: 'array',
          minItems: 1,
          items: closed(
            {
              code: refTo('RefusalCode'),
              message: text,
              field: { ...text, description: 'The first field or parameter that is wrong.' },
              name: { const: 'ValidationError' },
              data: closed({ collection: text, global: text, errors: { type: 'array', items: problem } }, ['errors']),
            },
            ['code', 'message'],
          ),
        },
        join: {
          ...refTo('PublicJoin'),
          description: 'Of NOT_NOW: when the meeting is open; left out where there is no date.',
        },
        requestId: { ...text, description: 'As in the header X-Request-Id.' },
      },
      ['errors', 'requestId'],
    ),
  },
  RefusalCode: { description: 'Codes are never renamed; docs/errors.md.', type: 'string', enum: [...answeredCodes] },
  GraphQLRefusal: closed(
    {
      errors: { type: 'array', minItems: 1, items: refTo('GraphQLProblem') },
      requestId: text,
    },
    ['errors', 'requestId'],
  ),
  GraphQLProblem: closed(
    {
      code: refTo('RefusalCode'),
      message: text,
      field: text,
      locations: {
        type: 'array',
        items: closed({ line: { type: 'integer' }, column: { type: 'integer' } }),
      },
      path: { type: 'array', items: { type: ['string', 'integer'] } },
      extensions: closed(
        {
          code: refTo('RefusalCode'),
          statusCode: { type: 'integer' },
          field: text,
          retryAfter: { type: 'integer' },
          data: closed({ errors: { type: 'array', items: problem } }, ['errors']),
        },
        ['code', 'statusCode'],
      ),
    },
    ['message'],
  ),
})

/** What is said for a code in each language, with the names of what it is made with in braces. */
const examplesOf = (codes: readonly ErrorCode[]): Schema =>
  Object.fromEntries(
    codes.flatMap((code) =>
      localeCodes.map((language) => [
        `${code}.${language}`,
        {
          value: {
            errors: [{ code, message: made(say<Wording>(errors[code], language), unfilled) }],
            requestId: '2f1c8a3e-5d0b-4a57-9a55-0e6a1b1f7c11',
          },
        },
      ]),
    ),
  )

const refusing = (status: number, codes: readonly ErrorCode[], language: string, schema = 'Refusal'): Schema => ({
  description: say(statuses[status] ?? words.refusal, language),
  headers: {
    'X-Request-Id': { $ref: '#/components/headers/X-Request-Id' },
    ...(status === 429
      ? {
          RateLimit: { $ref: '#/components/headers/RateLimit' },
          'RateLimit-Policy': { $ref: '#/components/headers/RateLimit-Policy' },
        }
      : {}),
    ...([429, 503].includes(status) || codes.some((code) => retryAfterOf(code) !== null)
      ? { 'Retry-After': { $ref: '#/components/headers/Retry-After' } }
      : {}),
  },
  content: {
    'application/json': {
      schema: refTo(schema),
      ...(schema === 'Refusal' ? { examples: examplesOf(codes) } : {}),
    },
  },
})

/** What pages are refused with, and files beside them: to a browser a page, to a program JSON, but where nothing is there. */
export const pageRefusals = (language: string): Record<string, Schema> =>
  Object.fromEntries(
    (['Malformed', 'NothingThere', 'TooMany', 'HeadLarge', 'Failure', 'NotNow'] as const).map((name) => {
      const { codes, status } = always[name]
      const { content, ...said } = refusing(status, codes, language)
      const page = { 'text/html': { schema: text } }
      // Of what cannot be read it is not known who asks.
      const others: Readonly<Record<number, Schema>> = { 404: page, 431: Object(content) }
      return [String(status), { ...said, content: others[status] ?? { ...page, ...Object(content) } }]
    }),
  )

/** What any question may be refused with. */
const always = {
  Malformed: { status: 400, codes: ['PARAMETER_UNKNOWN', 'PARAMETER_RANGE', 'LANGUAGE_UNKNOWN'] },
  NoAccount: { status: 401, codes: ['ACCOUNT_UNKNOWN'] },
  Forbidden: { status: 403, codes: ['DRAFTS_FOR_EDITORS', 'FORBIDDEN', 'ORIGIN_REFUSED'] },
  NothingThere: { status: 404, codes: ['NOT_FOUND', 'NOTHING_PUBLISHED'] },
  TooMany: { status: 429, codes: ['RATE_EXCEEDED'] },
  HeadLarge: { status: 431, codes: ['HEAD_LARGE'] },
  Failure: { status: 500, codes: ['INTERNAL_ERROR'] },
  NotNow: { status: 503, codes: ['SERVER_BUSY', 'SERVER_STARTING', 'SERVER_STOPPING', 'DATABASE_AWAY'] },
  Full: { status: 507, codes: ['STORAGE_FULL', 'STORAGE_UNWRITABLE'] },
} as const satisfies Record<string, { status: number; codes: readonly ErrorCode[] }>

/** And what is sent. */
const sent: readonly ErrorCode[] = [
  'BODY_NOT_JSON',
  'BODY_NOT_AN_OBJECT',
  'BODY_LARGE',
  'BODY_KIND_UNKNOWN',
  'REQUEST_MALFORMED',
]

/** The responses that operations share. */
export const sharedRefusals = (language: string): Record<string, Schema> =>
  Object.fromEntries(
    Object.entries(always).map(([name, { codes, status }]) => [name, refusing(status, codes, language)]),
  )

/** What an operation may be refused with, by status. @param own codes beside those of any question */
export const refusalsOf = (
  own: readonly ErrorCode[],
  { language, schema = 'Refusal', sends = false }: { language: string; schema?: string; sends?: boolean },
): Record<string, Schema> => {
  const byStatus = new Map<number, ErrorCode[]>()
  for (const code of [...(sends ? sent : []), ...own])
    byStatus.set(statusOf(code), [...(byStatus.get(statusOf(code)) ?? []), code])
  const shared = Object.entries(always).map(([name, { codes, status }]): [number, Schema] => {
    const more = byStatus.get(status)
    if (schema !== 'Refusal') return [status, refusing(status, codes, language, schema)]
    return [
      status,
      more ? refusing(status, [...new Set([...more, ...codes])], language) : { $ref: `#/components/responses/${name}` },
    ]
  })
  const others = [...byStatus].map(([status, codes]): [number, Schema] => [
    status,
    refusing(status, [...new Set(codes)], language, schema),
  ])
  return Object.fromEntries([...others, ...shared].map(([status, response]) => [String(status), response]))
}
