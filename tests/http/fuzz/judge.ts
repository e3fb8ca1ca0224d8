import { statusOf, type ErrorCode } from '../../../src/i18n/errors'
import type { Fuzzed } from './rest'
import type { Answer } from './send'
import { secrets, type Who } from './world'

/** What no answer of ours holds: the insides of the program and of its libraries. */
const insides =
  /node_modules|\bat \S+ \((?:node:|file:|\/|<)|:\d+:\d+\)|payload|drizzle|mongo|sqlite|\bSQL\b|cast to|BSON|ObjectId|E11000|cannot be queried|\/work\/|\/tmp\/|file:\/\/|TypeError|Cannot read|is not a function|ENOENT|undefined/gi

const MAX_ANSWER = 1_000_000
/** A refusal says what was wrong in a line or two; one of a whole document, or of a form, names each field. */
const MAX_REFUSAL = { stranger: 1024, account: 4096 }

interface Refusal {
  message?: unknown
  code?: unknown
  extensions?: { code?: unknown; statusCode?: unknown }
  /** Of one of several documents, whose answer has a status of its own. */
  id?: unknown
}

const json = (text: string): Record<string, unknown> | null => {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return null
  }
}

/** What a text says of the insides that the request did not say first. */
const leaks = (text: string, { body = '', path }: Fuzzed): string[] => {
  const sent =
    `${path} ${decodeURIComponent(path.replace(/%(?![0-9a-f]{2})/gi, '%25').replace(/%[c-f89ab][0-9a-f]/gi, ''))} ${body.toString()}`.toLowerCase()
  return [...text.matchAll(insides)].map(([found]) => found).filter((found) => !sent.includes(found.toLowerCase()))
}

/** What is wrong with an answer, in words; null where nothing is. */
export const judge = (request: Fuzzed, who: Who, { body, headers, status }: Answer): string | null => {
  const text = body.toString()
  const [path = ''] = request.path.split('?')
  const isApi = /^\/api(\/|$)/i.test(path)
  if (status >= 500) return `${status}`
  if (status < 200) return `status ${status}`
  if (who === 'stranger' && body.length > MAX_ANSWER && !/media\/file/.test(path)) return `${body.length} bytes`
  if (who === 'stranger' && secrets.test(text) && !saysItFirst(request)) return `says ${secrets.exec(text)?.[0]}`
  if (request.method === 'HEAD' || status === 304 || status === 204) return body.length ? 'a body' : null
  const answer = headers['content-type']?.includes('json') && !headers['content-encoding'] ? json(text) : null
  const errors = (answer?.errors ?? []) as Refusal[]
  if (status < 400) {
    const failed = errors.find(({ extensions }) => Number(extensions?.statusCode) >= 500)
    if (failed) return `a field failed: ${text.slice(0, 500)}`
    const said = leaks(errors.map(({ message }) => message).join('\n'), request)
    return said.length ? `says ${said.join(', ')}` : null
  }
  if (headers['content-encoding']) return null
  // The admin’s own pages name the program.
  if (!isApi && !answer && /^\/(admin|_next)/.test(path))
    return /node_modules|\bat \S+ \((?:node:|file:|\/|<)/.test(text) ? 'a stack' : null
  const found = leaks(text, request)
  if (found.length) return `says ${found.join(', ')}`
  if (!isApi && !answer) return null
  if (!answer) return `no JSON: ${text.slice(0, 200)}`
  if (answer.requestId !== headers['x-request-id']) return `no requestId: ${text.slice(0, 200)}`
  if (!errors.length || !errors.every(({ message }) => typeof message === 'string' && /\p{L}/u.test(message)))
    return `says nothing: ${text.slice(0, 200)}`
  const other = errors.find(
    ({ code, extensions, id }) => !id && statusOf((code ?? extensions?.code) as ErrorCode) !== status,
  )
  if (other) return `${status} for ${JSON.stringify(other)}`
  const isForm = /\/registration(\/|$)/.test(path) || /register|Registration/.test(request.body?.toString() ?? '')
  const most = MAX_REFUSAL[who === 'stranger' && !isForm ? 'stranger' : 'account']
  return text.length > most ? `a refusal of ${text.length} characters: ${text.slice(0, 500)}` : null
}

/** Whether the request says the secret, which a refusal of it may say again. */
const saysItFirst = ({ body = '', path }: Fuzzed): boolean =>
  secrets.test(`${decodeURI(path.replaceAll('%', '%25'))} ${body.toString()}`)

/** The same of what came back over the wire for bytes that are hardly a request. Nothing at all is an answer to those that are none. */
export const judgeBytes = (answer: string): string | null => {
  if (answer === '') return null
  const [, status, rest = ''] = /^HTTP\/1\.1 (\d{3}) ([\s\S]*)$/.exec(answer) ?? []
  if (!status) return `no HTTP: ${answer.slice(0, 200)}`
  if (Number(status) >= 500) return status
  const [head = '', ...body] = rest.split('\r\n\r\n')
  if (Number(status) < 400 || /^content-type: text\/html/im.test(head)) return null
  const said = json(body.join('\r\n\r\n').replace(/^[0-9a-f]+\r\n|\r\n0(\r\n)+$/gi, ''))
  if (!said) return `no JSON: ${answer.slice(0, 300)}`
  const id = /^x-request-id: (.*)$/im.exec(head)?.[1]
  return id && said.requestId === id ? null : `no requestId: ${answer.slice(0, 300)}`
}
