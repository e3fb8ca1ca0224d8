import { request, type IncomingMessage, type RequestListener } from 'node:http'
import { createInterface } from 'node:readline'
import type { Payload } from 'payload'
import { z } from 'zod'
import { hasErrorCode } from '../domain/row'
import { refusal } from '../i18n/errors/refusal'
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
const mostBytes = 200_000_000

/**
 * Runs a command in the server that listens on a socket.
 * @returns null when nobody listens there
 * @throws Refusal SERVER_GONE where it went away before it said how the command ended
 */
export const handOver = async (socketPath: string, command: Command, output: Output): Promise<CommandResult | null> => {
  const response = await new Promise<IncomingMessage | null>((resolve, reject) => {
    const asking = request(
      { socketPath, method: 'POST', path: '/', headers: { 'content-type': 'application/json' } },
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

const bodyOf = async (req: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = []
  let size = 0
  for await (const chunk of req) {
    const part: Buffer = chunk
    size += part.length
    if (size > mostBytes) throw new RangeError('The command is too large.')
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

/**
 * What a server does with commands that are handed over: mount it on an HTTP server of its own on `commandSocket(dataDir)`. A client that
 * goes away does not stop the work.
 */
export const makeCommandListener =
  (payload: Payload): RequestListener =>
  (req, res) => {
    const say = (said: object): void => {
      if (!res.writableEnded && !res.destroyed) res.write(`${JSON.stringify(said)}\n`)
    }
    const answer = async (): Promise<void> => {
      const asked = commandSchema.safeParse(JSON.parse(await bodyOf(req)))
      res.writeHead(200, { 'content-type': 'application/x-ndjson' })
      if (!asked.success) {
        say({ note: z.prettifyError(asked.error) })
        say({ result: { code: 1 } })
        return
      }
      say({
        result: await runCommand(payload, asked.data, { line: (line) => say({ line }), note: (note) => say({ note }) }),
      })
    }
    answer()
      .catch((error: unknown) => {
        payload.logger.error({ err: error }, 'A command that was handed over failed.')
        if (!res.headersSent) res.writeHead(200, { 'content-type': 'application/x-ndjson' })
        say({ note: error instanceof Error ? error.message : String(error) })
        say({ result: { code: 1 } })
      })
      .finally(() => res.end())
  }
