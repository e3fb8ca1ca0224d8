import type { Payload } from 'payload'

const listeners = new WeakMap<Payload, Set<() => void>>()

/** Tells whoever sends mails that some may be owed: after what owes them is committed, and never within it. */
export const mailsAreOwed = (payload: Payload): void => listeners.get(payload)?.forEach((listener) => listener())

/** Hears when mails may be owed in this process; what other servers owe is looked for. @returns a function that ends it */
export const whenMailsAreOwed = (payload: Payload, listener: () => void): (() => void) => {
  const own = listeners.get(payload) ?? new Set()
  listeners.set(payload, own.add(listener))
  return () => own.delete(listener)
}
