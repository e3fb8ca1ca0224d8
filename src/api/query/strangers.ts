/** Something that everybody may ask of REST, or send to it: JSON of 20 kB at most, from any page, without an account. */
export interface OpenRoute {
  method: 'GET' | 'POST' | 'PATCH'
  /** Below `/api`, as Payload’s endpoints are written: `/workshops/by-slug/:slug/notes`. A name matches in its own case alone. */
  path: string
  /** In the milliseconds of `cost.ts`, as it was measured. */
  cost: number
}

/** What strangers may do beside reading content and logging in, by name: whatever stands nowhere here is refused. */
export interface Strangers {
  /** Mutations of our own, which carry a cost (`extensions.cost`): one in each operation. Payload’s are never open. */
  mutations: readonly string[]
  routes: readonly OpenRoute[]
}

const form = '/workshops/by-slug/:slug/registration'

export const strangers: Strangers = {
  mutations: [],
  routes: [
    { method: 'GET', path: form, cost: 10 },
    { method: 'POST', path: form, cost: 50 },
  ],
}
