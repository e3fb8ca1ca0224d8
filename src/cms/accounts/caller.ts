import { AsyncLocalStorage } from 'node:async_hooks'
import type { AuthStrategy, TypedUser } from 'payload'

const caller = new AsyncLocalStorage<TypedUser | null>()

/** Answers a request as whoever was found to ask; null for a stranger. */
export const answerAs = (user: TypedUser | null, answer: () => void): void => caller.run(user, answer)

/**
 * The first way in which Payload finds out who asks: it was found out already (src/http/requestState.ts), once, and by whom a failure is noticed.
 * Payload’s own ways come after it, for strangers and where no request is.
 */
export const knownCaller: AuthStrategy = {
  name: 'known-caller',
  authenticate: () => ({ user: caller.getStore() ?? null }),
}
