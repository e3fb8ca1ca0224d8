import type { IncomingMessage } from 'node:http'
import type { Request, RequestHandler } from 'express'
import { isRow, type Row } from '../domain/row'
import { sizeParams } from '../domain/size'
import { nesting } from './nesting'
import { sendProblem } from './problem'
import { otherMethods } from './webRequest'

/**
 * Largest bodies, in bytes, by who sends them, and of what is everybody’s. A picture has 10 MB at most (cms/pictures/acceptUpload.ts); the form around it
 * needs some too.
 */
const sizes = { stranger: 100_000, account: 11_000_000, open: 20_000 } as const

/** Bodies that were read before their turn. */
const early = new WeakMap<IncomingMessage, Buffer>()

/** Reads a body for whoever reads it again; null once it is larger than `max`. */
export const readEarly = async (req: IncomingMessage, max: number): Promise<Buffer | null> => {
  const body = await readWhole(req, max)
  if (body) readAgain(req, body)
  return body
}

/** Has a body that was read be there for whoever reads it again. */
export const readAgain = (req: IncomingMessage, body: Buffer): void => void early.set(req, body)

/** Reads a body whole; null once it is larger than `max`: the rest is thrown away as it comes. */
export const readWhole = (req: IncomingMessage, max: number): Promise<Buffer | null> =>
  new Promise((resolve, reject) => {
    const known = early.get(req)
    if (known) resolve(known.length > max ? null : known)
    else readAtOnce(req, max, resolve, reject)
  })

/** Reads a body as `readWhole` does, and hands it on in the same round in which it ends. */
export const readAtOnce = (
  req: IncomingMessage,
  max: number,
  done: (body: Buffer | null) => void,
  failed: (error: Error) => void,
): void => {
  let chunks: Buffer[] = []
  let size = 0
  let isOver = false
  const end = (body: Buffer | null): void => {
    if (isOver) return
    isOver = true
    chunks = []
    done(body)
  }
  req.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > max) end(null)
    else chunks.push(chunk)
  })
  req.on('end', () => end(chunks.length > 1 ? Buffer.concat(chunks) : (chunks[0] ?? Buffer.alloc(0))))
  req.on('error', (error) => {
    if (!isOver) failed(error)
    isOver = true
  })
}

/** How deep lists and objects nest at most: what walks a document does so by calling itself. */
const MAX_NESTING = 200

const objectIn = (text: string): Row | null => {
  try {
    const document: unknown = nesting(text) <= MAX_NESTING ? JSON.parse(text) : null
    return isRow(document) ? document : null
  } catch {
    return null
  }
}

/** What was read of a body. */
interface Sent {
  document: Row
  file?: File | undefined
}

/**
 * What a form holds as the admin sends it: well-formed, with one document that is an object. Payload’s reader fails over anything else.
 *
 * Upstream: docs/upstream/016-malformed-form.md and 034-malformed-requests.md (open in 3.90.2). Goes when such a form is answered with 400. Told by
 * tests/http/guard.test.ts.
 */
const formIn = async (body: Buffer, type: string): Promise<Sent | null> => {
  try {
    const form = await new Response(new Uint8Array(body), { headers: { 'Content-Type': type } }).formData()
    const [document, ...more] = form.getAll('_payload')
    const named = [...form.values()].every((value) => typeof value === 'string' || !/\p{Cc}/u.test(value.name))
    const found = named && typeof document === 'string' && !more.length ? objectIn(document) : null
    const [file, ...others] = form.getAll('file')
    return found && { document: found, file: file instanceof File && !others.length ? file : undefined }
  } catch {
    return null
  }
}

/**
 * What was read, written anew: two readers of one form take it apart in two ways, and what was judged of the one is not what the other finds. Payload
 * reads forms by another reader than ours.
 */
const writtenAnew = async ({ document, file }: Sent): Promise<{ body: Buffer; type: string }> => {
  const text = JSON.stringify(document)
  if (!file) return { body: Buffer.from(text), type: 'application/json' }
  const form = new FormData()
  form.set('_payload', text)
  form.set('file', file)
  const sent = new Response(form)
  return { body: Buffer.from(await sent.arrayBuffer()), type: sent.headers.get('content-type') ?? '' }
}

/** Whether a POST is a question too long for an address, as the admin’s pickers ask. */
export const isQuestion = (req: Request): boolean => req.method === 'POST' && otherMethods(req).includes('GET')

/**
 * Reads what comes with a request, as much as whoever asks may send, and refuses what is no JSON, form or question. What goes on is small
 * and well-formed, and holds what was read here and nothing else.
 */
export const readBody: RequestHandler = async (req, res, next) => {
  if (!['POST', 'PATCH', 'PUT'].includes(req.method)) return next()
  const { asking } = res.locals
  const max = asking.openRoute ? sizes.open : asking.works ? sizes.account : sizes.stranger
  const tooLarge = (): void => sendProblem(res, 'BODY_LARGE', { params: sizeParams(max) })
  if (Number(req.headers['content-length'] ?? 0) > max) return tooLarge()
  const body = await readWhole(req, max)
  if (!body) return tooLarge()
  const question = isQuestion(req)
  const type = req.headers['content-type'] ?? ''
  const [kind = ''] = type.toLowerCase().split(';')
  if (body.length || type) {
    const written = asking.openRoute ? ['application/json'] : ['application/json', 'multipart/form-data']
    const known = question ? ['application/x-www-form-urlencoded'] : written
    if (!known.includes(kind.trim()) || req.headers['content-encoding'])
      return sendProblem(res, 'BODY_KIND_UNKNOWN', { params: { kinds: known.join(' ') } })
  }
  if (question) {
    asking.search = [asking.search, body.toString()].filter(Boolean).join('&')
    req.method = 'GET'
    return next()
  }
  const isForm = kind.trim() === 'multipart/form-data'
  if (!isForm && !body.length) return next()
  const document = isForm ? null : objectIn(body.toString())
  const sent = isForm ? await formIn(body, type) : document && { document }
  if (!sent) return sendProblem(res, isForm ? 'BODY_NOT_A_FORM' : 'BODY_NOT_AN_OBJECT')
  Object.assign(asking, sent, await writtenAnew(sent))
  next()
}
