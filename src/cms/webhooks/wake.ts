import type { Payload } from 'payload'

const listeners = new WeakMap<Payload, Set<() => void>>()

/** Tells whoever sends deliveries that some may be due. */
export const deliveriesAreDue = (payload: Payload): void => listeners.get(payload)?.forEach((listener) => listener())

/** Hears when deliveries may be due in this process; what other servers made is looked for. @returns a function that ends it */
export const whenDeliveriesAreDue = (payload: Payload, listener: () => void): (() => void) => {
  const own = listeners.get(payload) ?? new Set()
  listeners.set(payload, own.add(listener))
  return () => own.delete(listener)
}
