import { AsyncLocalStorage } from 'node:async_hooks'
import { wallClock, type Clock } from '../../domain/clock'

const clock = new AsyncLocalStorage<Clock>()

/** Answers a request, which goes through Payload, by the clock of the server that it came to. */
export const answerBy = <T>(now: Clock, answer: () => T): T => clock.run(now, answer)

/** What time it is for whoever asks: by the server’s clock, and where no server asks by the one on the wall. */
export const timeNow = (): Date => (clock.getStore() ?? wallClock)()
