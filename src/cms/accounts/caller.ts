import { AsyncLocalStorage } from 'node:async_hooks'
import type { AuthStrategy, TypedUser } from 'payload'

const caller = new AsyncLocalStorage<TypedUser | null>()

/** Does something, which Payload may ask about the caller of, as whoever was found to call; null where nobody is known yet. */
export const answerAs = <T>(user: TypedUser | null, answer: () => T): T => caller.run(user, answer)

/** Who was found to call, in what `answerAs` does; null where it is nobody. */
export const callerNow = (): TypedUser | null => caller.getStore() ?? null

/**
 * The first way in which Payload finds out who asks: the flow has found it out already, and has noticed whether that failed
 * (src/http/requestState.ts). It did so by Payload’s own ways, which come after this one.
 */
export const knownCaller: AuthStrategy = {
  name: 'known-caller',
  authenticate: () => ({ user: callerNow() }),
}
