/** Something that everybody may ask of REST, or send to it: JSON of 20 kB at most, from any page, without an account. */
export interface OpenRoute {
  method: 'GET' | 'POST' | 'PATCH'
  /** Below `/api`, as Payload’s endpoints are written: `/workshops/by-slug/:slug/notes`. A name matches in its own case alone. */
  path: string
  /** In the milliseconds of `cost.ts`, as it was measured. */
  cost: number
  /** Whether a mail goes to an address that whoever sends it names: an address of the network may do so a few times in a minute. */
  sendsMail?: true
  /** Whether it is one write and nothing else: many of those are done at once. */
  writesOnce?: true
}

/** What strangers may do beside reading content and logging in, by name: whatever stands nowhere here is refused. */
export interface Strangers {
  /** Mutations of our own, which carry a cost (`extensions.cost`): one in each operation. Payload’s are never open. */
  mutations: readonly string[]
  routes: readonly OpenRoute[]
}

/** What it costs to prove a mailbox, the dearest act: some writes, and a look at the queue. The others are less by half and more. */
export const ACT = 25
/** To read the form of a workshop, or a registration. */
const READ = 10

/** To read a shared draft with its programme; that of the series is estimated alike. */
const SHARED = 12

const form = '/workshops/by-slug/:slug/registration'
const own = '/registration'

export const strangers: Strangers = {
  mutations: [
    'register',
    'confirmRegistration',
    'changeRegistration',
    'changeRegistrationAddress',
    'acceptSeat',
    'declineSeat',
    'cancelRegistration',
    'queueAgain',
    'renewRegistrationLinks',
    'sendRegistrationLinks',
  ],
  routes: [
    { method: 'GET', path: form, cost: READ },
    { method: 'POST', path: form, cost: ACT, sendsMail: true, writesOnce: true },
    { method: 'GET', path: '/shared', cost: SHARED },
    { method: 'GET', path: '/shared/series', cost: SHARED },
    { method: 'GET', path: own, cost: READ },
    { method: 'PATCH', path: own, cost: ACT },
    { method: 'GET', path: `${own}/export`, cost: READ },
    { method: 'POST', path: `${own}/address`, cost: ACT, sendsMail: true },
    { method: 'POST', path: `${own}/links`, cost: ACT, sendsMail: true, writesOnce: true },
    ...['confirm', 'accept', 'decline', 'cancel', 'queueAgain', 'join', 'renew', 'erase'].map((act): OpenRoute => ({
      method: 'POST',
      path: `${own}/${act}`,
      cost: ACT,
    })),
  ],
}
