import { createLocalReq, type Payload } from 'payload'
import { finishPublications } from './publication'
import { publishDue } from './schedule'

const MINUTE = 60_000

/**
 * The work of each minute: publications that a kill cut short, and those whose time has come. One round ends before the next begins; a
 * round that fails is logged and the next tries again.
 * @returns a function that stops it and waits for the round under way
 */
export const startRunner = (payload: Payload, every = MINUTE): (() => Promise<void>) => {
  let round: Promise<void> = Promise.resolve()
  const work = async (): Promise<void> => {
    try {
      await finishPublications(await createLocalReq({}, payload))
      await publishDue(payload)
    } catch (error) {
      payload.logger.error({ err: error }, 'The work of the minute failed; the next one tries again.')
    }
  }
  const tick = (): void => {
    round = round.then(work)
  }
  tick()
  const timer = setInterval(tick, every)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await round
  }
}
