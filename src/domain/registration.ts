/** What a registration can be in. `pending` is not proven, `invited` not answered; neither holds a seat, nor a place in the queue. */
export const registrationStates = ['invited', 'pending', 'waiting', 'offered', 'confirmed', 'cancelled'] as const
export type RegistrationState = (typeof registrationStates)[number]

/** Why a registration is cancelled. */
export const causes = ['full', 'declined', 'lapsed', 'self', 'organiser', 'workshop', 'noSeat'] as const
export type Cause = (typeof causes)[number]

/** States that hold one of the seats. */
export const seatedStates = ['offered', 'confirmed'] as const satisfies readonly RegistrationState[]

/** States of a proven mailbox that takes part or wants to: one such registration for each mailbox and workshop. */
export const liveStates = ['waiting', 'offered', 'confirmed'] as const satisfies readonly RegistrationState[]

const isIn = <T extends string>(list: readonly T[], value: unknown): value is T => list.some((one) => one === value)

export const holdsSeat = (state: unknown): boolean => isIn(seatedStates, state)
export const isLive = (state: unknown): boolean => isIn(liveStates, state)

/**
 * When a kind of mail still says what is so: the states in which it does, and for what is over, the causes. The mailer drops what no longer fits
 * when its turn comes.
 */
const fitting = {
  confirm: { states: ['pending'] },
  already: { states: ['pending'] },
  confirmed: { states: ['confirmed'] },
  waitlisted: { states: ['waiting'] },
  full: { states: ['cancelled'], causes: ['full'] },
  offered: { states: ['offered'] },
  lapsed: { states: ['cancelled'], causes: ['lapsed'] },
  promoted: { states: ['confirmed'] },
  cancelled: { states: ['cancelled'], causes: ['self'] },
  cancelledByUs: { states: ['cancelled'], causes: ['organiser'] },
  movedToWaiting: { states: ['waiting'] },
  added: { states: liveStates },
  invited: { states: ['invited'] },
  invitationOver: { states: ['cancelled'], causes: ['lapsed'] },
  moved: { states: ['invited', ...liveStates] },
  calledOff: { states: ['cancelled'], causes: ['workshop'] },
  noSeat: { states: ['cancelled'], causes: ['noSeat'] },
  links: { states: liveStates },
  newAddress: { states: liveStates },
  // To the former address, whatever became of the registration since.
  addressChanged: { states: ['invited', ...liveStates, 'cancelled'] },
  reminder: { states: ['confirmed'] },
  thanks: { states: ['confirmed'] },
  message: { states: liveStates },
} as const satisfies Record<string, { states: readonly RegistrationState[]; causes?: readonly Cause[] }>

export type MailKind = keyof typeof fitting

export const mailKinds = Object.keys(fitting).filter((kind): kind is MailKind => Object.hasOwn(fitting, kind))

/** Whether a mail of a kind still says what is so. @param cause of what is cancelled; without it the state alone decides */
export const fits = (kind: MailKind, state: RegistrationState, cause?: Cause | null): boolean => {
  const { causes: of, states }: { states: readonly RegistrationState[]; causes?: readonly Cause[] } = fitting[kind]
  return isIn(states, state) && (!of || !cause || isIn(of, cause))
}

/** Who does what. `R` is whoever has the link of their own. */
export const personActs = ['confirm', 'change', 'accept', 'decline', 'cancel', 'queueAgain'] as const
const deskActs = ['add', 'vouch', 'ask', 'invite', 'cancelByUs', 'moveToWaiting', 'seatOutOfTurn', 'takeBack'] as const
/** Those of `settle` (seats.ts), of the clock, of a publication, and of the mailer. */
const ownActs = ['seat', 'wait', 'turnAway', 'lapse', 'begin', 'move', 'callOff', 'bounce'] as const

export const acts = ['register', ...personActs, ...deskActs, ...ownActs, 'erase'] as const
export type Act = (typeof acts)[number]
export type PersonAct = (typeof personActs)[number]

/** What an act depends on beside the state. What is left out is false. */
export interface Facts {
  /** Of what is cancelled. */
  cause?: Cause | null
  /** Whether the form takes registrations now (registrationForm.ts). */
  isOpen?: boolean
  /** Whether another registration of the same mailbox for this workshop is live. */
  isTaken?: boolean
  /** Whether the person was told that they wait. */
  wasTold?: boolean
  /** Whether they came by a list whose people are not written to yet. */
  isQuiet?: boolean
  /** Whether an offer would have the time that it needs (offers.ts). */
  canOffer?: boolean
  /** Whether the offer was handed over to the mail server: its time runs. */
  isHanded?: boolean
  /** Whether the time of the offer, of the invitation or of the unproven request is over. */
  isOver?: boolean
  /** What it was in before an act of the desk that can be taken back still. */
  was?: RegistrationState | null
  /** Whether the workshop has begun. */
  hasBegun?: boolean
  isCalledOff?: boolean
  /** Whether nobody waits for a seat who cannot have one now. */
  hasNoWaitlist?: boolean
  /** Whether the workshop stands still: unpublished, in the bin or postponed (registrationForm.ts). */
  isPaused?: boolean
}

/** Why an act is not done; codes of `src/i18n/errors`. */
export type ActRefusal =
  | 'NOT_OPEN'
  | 'NOT_CONFIRMED'
  | 'NOT_OFFERED'
  | 'OFFER_LAPSED'
  | 'REGISTRATION_CANCELLED'
  | 'WORKSHOP_BEGUN'
  | 'WORKSHOP_CALLED_OFF'
  | 'WORKSHOP_PAUSED'
  | 'WAITLIST_OFF'
  | 'ACT_NOT_NOW'

export interface Decision {
  ok: true
  to: RegistrationState | 'deleted'
  /** Of what is cancelled; null for everything else. */
  cause: Cause | null
  /** The mails that are due because of it. */
  owes: MailKind[]
  /** For how many minutes they wait: whoever clicks at the desk may think better of it. */
  heldMinutes: number
  /** Whether a place at the end of the queue is due: the rank of before counts no more. */
  toEnd: boolean
}

type Outcome = Decision | { ok: false; code: ActRefusal }

const HELD_MINUTES = 2

/** Acts of the desk whose mail waits, so that they can be taken back before anybody is told. */
export const heldActs = ['cancelByUs', 'moveToWaiting', 'seatOutOfTurn'] as const satisfies readonly Act[]

/** For how long it waits, in milliseconds. */
export const HELD_MS = HELD_MINUTES * 60_000
/** For how long they can be taken back: a little less, since clocks of servers differ. */
export const TAKE_BACK_MS = HELD_MS - 10_000

/** Where a registration is, or null where there is none yet. */
export type From = RegistrationState | null

interface Rule {
  from: readonly From[]
  to: RegistrationState | 'deleted' | 'same'
  cause?: Cause
  owes?: readonly MailKind[]
  held?: boolean
  toEnd?: boolean
  /** Of several rules for one state, the first whose condition holds is taken. */
  when?: (facts: Facts) => boolean
  /** Why it is not done although it could be. */
  unless?: (facts: Facts) => ActRefusal | null
}

const unlessBegun = ({ hasBegun, isCalledOff }: Facts): ActRefusal | null =>
  isCalledOff ? 'WORKSHOP_CALLED_OFF' : hasBegun ? 'WORKSHOP_BEGUN' : null
const unlessPaused = ({ isPaused }: Facts): ActRefusal | null => (isPaused ? 'WORKSHOP_PAUSED' : null)
const unlessStill = (facts: Facts): ActRefusal | null => unlessBegun(facts) ?? unlessPaused(facts)
const unlessClosed = ({ isOpen }: Facts): ActRefusal | null => (isOpen ? null : 'NOT_OPEN')
/** What ends with its time, while nothing stands still. */
const onceOver = (facts: Facts): ActRefusal | null => unlessPaused(facts) ?? (facts.isOver ? null : 'ACT_NOT_NOW')

/** That the desk moved it from one of some states just now, or cancelled it. */
const wentFrom =
  (...states: RegistrationState[]) =>
  ({ cause, was }: Facts): boolean =>
    isIn(states, was) && (cause ?? 'organiser') === 'organiser'

/** Who is not written to yet hears nothing of what becomes of them first. */
const isUnheard = ({ isQuiet, wasTold }: Facts): boolean => isQuiet === true && !wasTold

const cancelled = (cause: Cause, owes: readonly MailKind[] = []) => ({ to: 'cancelled' as const, cause, owes })

/** Every way from one state to another. No other place names one. */
const rules: Readonly<Record<Act, readonly Rule[]>> = {
  register: [{ from: [null], to: 'pending', owes: ['confirm'], unless: unlessClosed }],
  confirm: [
    { from: ['pending'], to: 'deleted', when: ({ isTaken }) => isTaken === true },
    { from: ['pending'], to: 'waiting', toEnd: true, unless: unlessBegun },
  ],
  change: [{ from: liveStates, to: 'same', unless: unlessBegun }],
  accept: [
    {
      from: ['offered'],
      to: 'confirmed',
      owes: ['confirmed'],
      unless: (facts) => unlessBegun(facts) ?? (facts.isOver && !facts.isPaused ? 'OFFER_LAPSED' : null),
    },
    {
      from: ['invited'],
      to: 'waiting',
      toEnd: true,
      unless: (facts) => unlessBegun(facts) ?? (facts.isOver ? 'OFFER_LAPSED' : null),
    },
  ],
  decline: [{ from: ['offered', 'invited'], ...cancelled('declined') }],
  cancel: [
    { from: ['waiting', 'confirmed'], ...cancelled('self', ['cancelled']), unless: unlessBegun },
    { from: ['offered', 'invited'], ...cancelled('declined') },
  ],
  queueAgain: [
    {
      from: ['cancelled'],
      to: 'waiting',
      toEnd: true,
      unless: (facts) => (facts.cause !== 'lapsed' || facts.isTaken ? 'REGISTRATION_CANCELLED' : unlessClosed(facts)),
    },
  ],

  add: [{ from: [null], to: 'waiting', owes: ['added'], toEnd: true, unless: unlessBegun }],
  // Of a list: an organiser answers for the mailbox and nobody is written to yet, or each is asked for a proof.
  vouch: [{ from: [null], to: 'waiting', toEnd: true, unless: unlessBegun }],
  ask: [{ from: [null], to: 'pending', owes: ['confirm'], unless: unlessBegun }],
  invite: [{ from: [null], to: 'invited', owes: ['invited'], unless: unlessBegun }],
  cancelByUs: [{ from: ['invited', ...liveStates], ...cancelled('organiser', ['cancelledByUs']), held: true }],
  moveToWaiting: [
    {
      from: ['confirmed'],
      to: 'waiting',
      owes: ['movedToWaiting'],
      held: true,
      toEnd: true,
      // They would be turned away at once, for good.
      unless: (facts) => unlessBegun(facts) ?? (facts.hasNoWaitlist ? 'WAITLIST_OFF' : null),
    },
  ],
  seatOutOfTurn: [{ from: ['waiting'], to: 'confirmed', owes: ['promoted'], held: true, unless: unlessBegun }],

  // To a seat over the capacity, where theirs was given away meanwhile; to the place in the queue that they had.
  takeBack: [
    { from: ['cancelled', 'waiting'], to: 'confirmed', unless: unlessBegun, when: wentFrom('confirmed') },
    { from: ['cancelled', 'confirmed'], to: 'waiting', unless: unlessBegun, when: wentFrom('waiting', 'offered') },
  ],

  seat: [
    { from: ['waiting'], to: 'confirmed', unless: unlessStill, when: isUnheard },
    { from: ['waiting'], to: 'confirmed', owes: ['confirmed'], unless: unlessStill, when: ({ wasTold }) => !wasTold },
    {
      from: ['waiting'],
      to: 'offered',
      owes: ['offered'],
      unless: unlessStill,
      when: ({ canOffer }) => canOffer === true,
    },
    { from: ['waiting'], to: 'confirmed', owes: ['promoted'], unless: unlessStill },
    // An offer that could not be handed over while there was time for it: the seat is given.
    {
      from: ['offered'],
      to: 'confirmed',
      owes: ['promoted'],
      unless: (facts) => unlessStill(facts) ?? (facts.isHanded || facts.canOffer ? 'ACT_NOT_NOW' : null),
    },
  ],
  wait: [
    { from: ['waiting'], to: 'same', unless: unlessStill, when: isUnheard },
    { from: ['waiting'], to: 'same', owes: ['waitlisted'], unless: unlessStill, when: ({ wasTold }) => !wasTold },
  ],
  turnAway: [
    { from: ['waiting'], ...cancelled('full'), unless: unlessStill, when: isUnheard },
    { from: ['waiting'], ...cancelled('full', ['full']), unless: unlessStill, when: ({ wasTold }) => !wasTold },
  ],
  lapse: [
    { from: ['offered'], ...cancelled('lapsed', ['lapsed']), unless: onceOver },
    { from: ['invited'], ...cancelled('lapsed', ['invitationOver']), unless: onceOver },
    { from: ['pending'], to: 'deleted', unless: ({ isOver }) => (isOver ? null : 'ACT_NOT_NOW') },
  ],
  begin: [
    {
      from: ['waiting', 'offered'],
      ...cancelled('noSeat', ['noSeat']),
      unless: unlessPaused,
    },
    { from: ['invited'], ...cancelled('lapsed'), unless: unlessPaused },
    { from: ['pending'], to: 'deleted' },
  ],
  move: [{ from: ['invited', ...liveStates], to: 'same', owes: ['moved'] }],
  callOff: [
    { from: ['invited', ...liveStates], ...cancelled('workshop', ['calledOff']) },
    { from: ['pending'], to: 'deleted' },
  ],
  bounce: [
    { from: ['pending'], to: 'deleted' },
    { from: ['offered'], ...cancelled('lapsed', ['lapsed']) },
  ],
  erase: [{ from: registrationStates, to: 'deleted' }],
}

/** States that an act leaves as they are, without a word: it is done already, or is nothing to them. */
const untouched: Partial<Record<Act, readonly RegistrationState[]>> = {
  confirm: [...liveStates, 'cancelled'],
  accept: ['confirmed'],
  decline: ['cancelled'],
  cancel: ['cancelled'],
  queueAgain: liveStates,
  cancelByUs: ['cancelled'],
  moveToWaiting: ['waiting'],
  seatOutOfTurn: ['confirmed'],
  wait: ['waiting'],
  turnAway: ['waiting'],
  begin: ['confirmed', 'cancelled'],
  move: ['pending', 'cancelled'],
  callOff: ['cancelled'],
  bounce: ['invited', 'waiting', 'confirmed', 'cancelled'],
}

/** Why an act is not for a state at all. */
const misplaced = (state: From, act: Act, { cause }: Facts): ActRefusal => {
  if (!isIn(personActs, act)) return 'ACT_NOT_NOW'
  if (state === 'pending') return 'NOT_CONFIRMED'
  if (state === 'cancelled') return act === 'accept' && cause === 'lapsed' ? 'OFFER_LAPSED' : 'REGISTRATION_CANCELLED'
  return act === 'accept' || act === 'decline' ? 'NOT_OFFERED' : 'ACT_NOT_NOW'
}

const ruleFor = (state: From, act: Act, facts: Facts): Rule | undefined =>
  rules[act].find(({ from, when }) => from.includes(state) && (!when || when(facts)))

/**
 * What an act does to a registration: where it goes, why, and which mails that makes due; or why it is not done. An act that is done already does
 * nothing, and is no refusal.
 * @param state null where there is no registration yet
 */
export const decide = (state: From, act: Act, facts: Facts = {}): Outcome => {
  const rule = ruleFor(state, act, facts)
  if (!rule) {
    if (state === null || !isIn(untouched[act] ?? [], state)) return { ok: false, code: misplaced(state, act, facts) }
    return {
      ok: true,
      to: state,
      cause: (state === 'cancelled' && facts.cause) || null,
      owes: [],
      heldMinutes: 0,
      toEnd: false,
    }
  }
  const code = rule.unless?.(facts)
  if (code) return { ok: false, code }
  const to = rule.to === 'same' ? state : rule.to
  if (to === null) return { ok: false, code: 'ACT_NOT_NOW' }
  return {
    ok: true,
    to,
    cause: rule.cause ?? null,
    owes: [...(rule.owes ?? [])],
    heldMinutes: rule.held ? HELD_MINUTES : 0,
    toEnd: rule.toEnd === true,
  }
}

/** What whoever has the link of their own may do now. `join` where the meeting is open to them (`canJoin`). */
export const may = (state: RegistrationState, facts: Facts & { canJoin?: boolean } = {}): (PersonAct | 'join')[] => {
  const done = personActs.filter((act) => ruleFor(state, act, facts) && decide(state, act, facts).ok)
  return state === 'confirmed' && facts.canJoin && !facts.isPaused && !facts.isCalledOff ? [...done, 'join'] : done
}

/** The mails that are due after a decision: those of before that still fit, and its own, each once. Who is told that they wait again, is told once. */
export const owing = (before: readonly MailKind[], { cause, owes, to }: Decision): MailKind[] => {
  if (to === 'deleted') return []
  const kinds = [...new Set([...before, ...owes])].filter((kind) => fits(kind, to, cause))
  return kinds.includes('movedToWaiting') ? kinds.filter((kind) => kind !== 'waitlisted') : kinds
}
