import { isRow } from '../../src/domain/row'
/**
 * The requests and answers of a document, as they stand in its code blocks: a request (`http` that begins with a method, or `graphql`), and
 * its answer in the next block (`json` for a plain 200, or `http` that begins with a status line). "…" in an answer stands for what is left
 * out: a value of any kind, the rest of a list, or with `"…": "…"` the rest of an object.
 */

export interface ExampleRequest {
  method: string
  path: string
  headers: Record<string, string>
  body?: string
}

export interface ExampleAnswer {
  status: number
  headers: Record<string, string>
  /** JSON, or absent where the answer has no body. */
  body?: unknown
}

export interface Example {
  /** Line of the document where the request stands. */
  line: number
  request: ExampleRequest
  answer: ExampleAnswer
  /** The answer's JSON as it stands in the document: from and to which character. */
  json?: { from: number; to: number }
}

export const LEFT_OUT = '…'

interface Block {
  language: string
  text: string
  from: number
  line: number
}

const blocksOf = (document: string): Block[] =>
  [...document.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(({ 1: language = '', 2: text = '', index }) => ({
    language,
    text,
    from: index + 3 + language.length + 1,
    line: document.slice(0, index).split('\n').length,
  }))

/** Header lines, an empty line, a body. */
const headAndBody = (
  text: string,
): { first: string; headers: Record<string, string>; body?: string; bodyAt: number } => {
  const end = text.indexOf('\n\n')
  const [first = '', ...lines] = (end < 0 ? text : text.slice(0, end)).trim().split('\n')
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()] as const),
  )
  const body = end < 0 ? '' : text.slice(end + 2).trim()
  return { first: first.trim(), headers, ...(body ? { body } : {}), bodyAt: end < 0 ? 0 : end + 2 }
}

const methods = /^(GET|HEAD|POST|PATCH|DELETE|OPTIONS) /

const requestOf = ({ language, text }: Block): ExampleRequest | null => {
  if (language === 'graphql') {
    return {
      method: 'POST',
      path: '/api/graphql',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query: text }),
    }
  }
  if (language !== 'http' || !methods.test(text)) return null
  const { body, first, headers } = headAndBody(text)
  const [method = '', path = ''] = first.split(' ')
  return { method, path, headers, ...(body ? { body } : {}) }
}

const answerOf = ({
  from,
  language,
  text,
}: Block): { answer: ExampleAnswer; json?: { from: number; to: number } } | null => {
  if (language === 'json')
    return {
      answer: { status: 200, headers: {}, body: JSON.parse(text) },
      json: { from, to: from + text.length - 1 },
    }
  if (language !== 'http' || !text.startsWith('HTTP/1.1 ')) return null
  const { body, bodyAt, first, headers } = headAndBody(text)
  const status = Number(first.split(' ')[1])
  if (body === undefined) return { answer: { status, headers } }
  return {
    answer: { status, headers, body: JSON.parse(body) },
    json: { from: from + bodyAt, to: from + bodyAt + body.length },
  }
}

/** @throws Error that names the line of a request without an answer */
export const examplesOf = (document: string): Example[] => {
  const blocks = blocksOf(document)
  return blocks.flatMap((block, index) => {
    const request = requestOf(block)
    if (!request) return []
    const next = blocks[index + 1]
    const answered = next && answerOf(next)
    if (!answered) throw new Error(`Line ${block.line}: a request without an answer.`)
    return [{ line: block.line, request, ...answered }]
  })
}

/** The real answer, cut where the document's is cut: equal to the document's where the document is true. */
export const cutLike = (written: unknown, real: unknown): unknown => {
  if (written === LEFT_OUT) return real === undefined ? real : LEFT_OUT
  if (Array.isArray(written) && Array.isArray(real)) {
    if (written.at(-1) !== LEFT_OUT)
      return real.map((item, n) => (n < written.length ? cutLike(written[n], item) : item))
    const shown = written.slice(0, -1)
    return [...shown.map((item, n) => cutLike(item, real[n])), LEFT_OUT]
  }
  if (isRow(written) && isRow(real)) {
    const shown = Object.entries(real).filter(([name]) => name in written || !(LEFT_OUT in written))
    const order = Object.keys(written)
    const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length)
    const entries = shown.map(
      ([name, value]) => [name, name in written ? cutLike(written[name], value) : value] as const,
    )
    if (LEFT_OUT in written) entries.push([LEFT_OUT, LEFT_OUT])
    return Object.fromEntries(entries.toSorted(([a], [b]) => place(a) - place(b)))
  }
  return real
}

export interface RealAnswer {
  status: number
  headers: Headers
  body?: unknown
}

/** Asks a server what the document asks. @param known what stands in headers and bodies as `{name}`, such as an editor's API key */
export const askLike = async (
  url: string,
  { body, headers, method, path }: ExampleRequest,
  known: Readonly<Record<string, string>>,
): Promise<RealAnswer> => {
  const filled = (text: string): string =>
    Object.entries(known).reduce((before, [name, value]) => before.replaceAll(`{${name}}`, value), text)
  const response = await fetch(`${url}${path}`, {
    method,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, filled(value)])),
    redirect: 'manual',
    ...(body === undefined ? {} : { body: filled(body) }),
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, ...(text ? { body: JSON.parse(text) } : {}) }
}
