/** What strangers may change, beside logging in, by name: whatever stands nowhere here is refused. */
export interface Strangers {
  /** Mutations of our own, which carry a cost (`extensions.cost`): one in each operation. Payload’s are never open. */
  mutations: readonly string[]
}

export const strangers: Strangers = { mutations: [] }
