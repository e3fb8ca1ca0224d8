import { rm } from 'node:fs/promises'
import { createServer, request, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type { Payload } from 'payload'
import { z } from 'zod'
import { hasErrorCode } from '../domain/row'
import { sizeParams } from '../domain/size'
import { isRefusal, refusal, sentencesOf } from '../i18n/errors/refusal'
import { commandSchema, runCommand, type Command, type CommandResult, type Output } from './runCommand'

/**
 * Hands a command to the server that has the database open: one request over its socket, answered by a line of JSON for each thing that is
 * said, and a last one with the result.
 */
const message = z.union([
  z.object({ line: z.string() }),
  z.object({ note: z.string() }),
  z.object({
    result: z.object({
      code: z.number(),
      exported: z.object({ text: z.string(), pictures: z.array(z.string()) }).nullish(),
    }),
  }),
])

/** A command with file and pictures can be large; beyond this it is not a series. */
const MAX_COMMAND_BYTES = 200_000_000

/**
 * Where the server of a data folder listens for commands: in that folder, so that who may not enter it cannot stand in the way. The path of
 * a socket may have a hundred characters only: the shorter of the absolute and the relative one is taken.
 */
export const commandSocket = (dataDir: string): string => {
  const absolute = path.resolve(dataDir, 'commands.sock')
  const relative = path.relative(process.cwd(), absolute)
  return relative.length < absolute.length ? relative : absolute
}

/**
 * Runs a command in the server that listens on a socket.
 * @returns null when nobody listens there
 * @throws Refusal SERVER_GONE where it went away before it said how the command ended
 */
export const handOver = async (socketPath: string, command: Command, output: Output): Promise<CommandResult | null> => {
  const response = await new Promise<IncomingMessage | null>((resolve, reject) => {
    const asking = request(
      {
        socketPath,
        method: 'POST',
        path: '/',
        headers: { 'accept-language': command.language, 'content-type': 'application/json' },
      },
      resolve,
    )
    asking.on('error', (error) =>
      hasErrorCode(error, 'ENOENT', 'ECONNREFUSED', 'ENOTSOCK') ? resolve(null) : reject(error),
    )
    asking.end(JSON.stringify(command))
  })
  if (!response) return null
  let result: CommandResult | undefined
  try {
    for await (const text of createInterface({ input: response, crlfDelay: Infinity })) {
      const said = message.parse(JSON.parse(text))
      if ('line' in said) output.line(said.line)
      else if ('note' in said) output.note(said.note)
      else result = said.result
    }
  } catch (error) {
    if (!hasErrorCode(error, 'ECONNRESET')) throw error
  }
  if (!result) throw refusal('SERVER_GONE')
  return result
}

/** The body of a request. One that is too large is heard out and not kept: who is not heard out reads no answer. @throws Refusal BODY_LARGE */
const bodyOf = async (req: IncomingMessage, maxBytes: number): Promise<string> => {
  const parts: Buffer[] = []
  let size = 0
  for await (const chunk of req) {
    const part: Buffer = chunk
    size += part.length
    if (size <= maxBytes) parts.push(part)
    else parts.length = 0
  }
  if (size > maxBytes) throw refusal('BODY_LARGE', sizeParams(maxBytes))
  return Buffer.concat(parts).toString('utf8')
}

/**
 * What a server does with commands that are handed over: mount it on an HTTP server of its own on `commandSocket(dataDir)`. A client that
 * goes away does not stop the work.
 */
export const makeCommandListener =
  (payload: Payload, maxBytes = MAX_COMMAND_BYTES): RequestListener =>
  (req, res) => {
    const say = (said: object): void => {
      if (!res.writableEnded && !res.destroyed) res.write(`${JSON.stringify(said)}\n`)
    }
    const output: Output = { line: (line) => say({ line }), note: (note) => say({ note }) }
    const answer = async (): Promise<CommandResult> => {
      const asked = commandSchema.safeParse(JSON.parse(await bodyOf(req, maxBytes)))
      if (asked.success) return runCommand(payload, asked.data, output)
      output.note(z.prettifyError(asked.error))
      return { code: 1 }
    }
    res.writeHead(200, { 'content-type': 'application/x-ndjson' })
    void answer()
      .catch((error: unknown): CommandResult => {
        if (isRefusal(error)) {
          output.note(sentencesOf(error, req.headers['accept-language'] ?? ''))
          return { code: 1 }
        }
        payload.logger.error({ err: error }, 'A command that was handed over failed.')
        output.note(error instanceof Error ? error.message : String(error))
        return { code: 1 }
      })
      .then((result) => say({ result }))
      .finally(() => res.end())
  }

/**
 * Commands for the SQLite file that this process alone may open come over a socket that its owner alone may use. Where the data folder's
 * file system holds no sockets, commands wait until the server has stopped.
 */
export const listenForCommands = async (payload: Payload, dataDir: string): Promise<Server | undefined> => {
  const socket = commandSocket(dataDir)
  const server = createServer(makeCommandListener(payload))
  // The socket is never there for others, not even before a chmod: a bind makes it with the mask of that moment.
  const mask = process.umask(0o177)
  try {
    await rm(socket, { force: true })
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(socket, resolve)
    })
    return server
  } catch (error) {
    payload.logger.warn({ err: error }, 'No commands while the server runs: its data folder holds no socket.')
    return undefined
  } finally {
    process.umask(mask)
  }
}
