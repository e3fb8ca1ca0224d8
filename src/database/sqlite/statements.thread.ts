import { parentPort, workerData } from 'node:worker_threads'
import { isRow } from '../../domain/row'
import type { Answer, Asked, Begun } from './beside'
import { openConnection } from './statements'

/**
 * A connection in a thread of its own (beside.ts). Statements are run in the order in which they come. After one that fails nothing is run until the
 * transaction is rolled back: whoever waits for an answer is told of the one that failed first.
 */
const { pragmas, url }: Begun = workerData
const connection = openConnection({ url }, pragmas)
const known: string[] = []
let failed: Answer['failed']

const answer = ({ asks, statements }: Asked): Answer => {
  let told: Answer['told']
  for (const { args, number, sql } of statements) {
    // What is not run is known by its number all the same, and a rollback comes behind what waited before it.
    if (sql !== undefined) known[number] = sql
    const text = known[number] ?? ''
    if (text === 'ROLLBACK') failed = undefined
    if (failed) continue
    try {
      told = connection.tell(text, args)
    } catch (error) {
      const { code, message, rawCode }: Record<string, unknown> = isRow(error) ? error : {}
      failed = {
        code: typeof code === 'string' ? code : 'UNKNOWN',
        message: typeof message === 'string' ? message : String(error),
        ...(typeof rawCode === 'number' ? { rawCode } : {}),
      }
    }
  }
  return failed ? { asks, failed } : { asks, ...(told ? { told } : {}) }
}

parentPort?.on('message', (asked: Asked | null) => {
  if (asked === null) {
    connection.close()
    const last: Answer = { asks: false }
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has no origin
    parentPort?.postMessage(last)
    return
  }
  const answered = answer(asked)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has no origin
  if (asked.asks) parentPort?.postMessage(answered)
})
