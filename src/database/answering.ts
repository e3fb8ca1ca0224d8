import { AsyncLocalStorage } from 'node:async_hooks'
import { wallClock, type Clock } from '../domain/clock'

interface Answering {
  now: Clock
  /** Whether the answer is for whoever asks alone. */
  isForOne: boolean
  /** Whether it is made of nothing that is kept in memory. */
  isAnew: boolean
  /** The collections and globals of which something was read for it. */
  kinds: Set<string>
  /** The one workshop that it says all of; of the others nothing. */
  workshop: string | null
}

const answering = new AsyncLocalStorage<Answering>()

/**
 * Answers a request, which goes through Payload, by the clock of the server that it came to.
 * @param isAnew whether nothing is used that is kept in memory
 */
export const answerBy = <T>(now: Clock, isAnew: boolean, answer: () => T): T =>
  answering.run({ now, isAnew, isForOne: false, kinds: new Set(), workshop: null }, answer)

/** Whether the answer that is being made may use what is kept in memory. */
export const mayUseMemory = (): boolean => !answering.getStore()?.isAnew

/** What time it is for whoever asks: by the server’s clock, and where no server asks by the one on the wall. */
export const timeNow = (): Date => (answering.getStore()?.now ?? wallClock)()

/** Says that the answer which is being made is for whoever asks alone, such as one with a stamp of when it was made: nobody else is given it. */
export const answerForOne = (): void => {
  const one = answering.getStore()
  if (one) one.isForOne = true
}

/** Whether that was said of the answer; of what is made where nobody asks, it is so. */
export const isForOne = (): boolean => answering.getStore()?.isForOne ?? true

/** Notes that something of a kind was read for the answer that is being made, from the database or from memory. */
export const noteRead = (kind: string): void => void answering.getStore()?.kinds.add(kind)

/** Says of the answer that is being made that it is about one workshop: no other’s changes it. */
export const answerOfWorkshop = (id: string): void => {
  const one = answering.getStore()
  if (one) one.workshop = id
}

/** What was noted of the answer that is being made. */
export const madeOf = (): Readonly<Pick<Answering, 'kinds' | 'workshop'>> =>
  answering.getStore() ?? { kinds: new Set(), workshop: null }
