import type { Payload } from 'payload'
import type { Clock } from '../../domain/clock'
import { decide } from '../../domain/registration'
import type { RegistrationInput } from '../../domain/registrationInput'
import { putOrRenew } from '../../database/atomic'
import type { Form } from './form'
import { attemptKey, mailboxKey, unclaimed } from './keys'
import { storedInput } from './storedInput'
import { mailsAreOwed } from './wake'

type Said = Pick<RegistrationInput, 'interpretation' | 'language' | 'name' | 'needs' | 'organisation'> & {
  answers: object
}

/** By what a request is known: its mailbox, its workshop, and all that its form said. */
export const attemptFor = (
  payload: Payload,
  workshop: string,
  mailbox: string,
  { answers, interpretation, language, name, needs, organisation }: Said,
): string => attemptKey(payload, workshop, mailbox, [name, organisation, language, interpretation, needs, answers])

/** After so long the answer has left, in milliseconds: what the mailer does for some requests would hold it up, and tell which those are. */
const ANSWERED_MS = 50

/**
 * Takes a request for a seat: it waits for the proof of its mailbox, and holds nothing. What is answered does not depend on who is registered, nor on
 * who has asked before, and neither does how long that takes: it is one statement.
 *
 * The same form again is the same request; another one of the same mailbox is another, so that each mail confirms what its own form said. How many of
 * them are written to is a matter of the mailer (handOver.ts).
 * @param source how it came
 */
export const register = async (
  payload: Payload,
  form: Form,
  input: RegistrationInput,
  { now, source }: { now: Clock; source: 'api' | 'form' },
): Promise<void> => {
  const { id: workshop } = form.workshop
  const decision = decide(null, 'register', { isOpen: form.state === 'open' })
  if (!decision.ok) return
  const mailbox = mailboxKey(payload, input.email)
  await putOrRenew(
    { payload },
    'registrations',
    {
      workshop,
      state: 'pending',
      stateAt: now().toISOString(),
      ...storedInput(input),
      notice: form.notice,
      source,
      owes: decision.owes.join(' '),
      mailbox,
      attempt: attemptFor(payload, workshop, mailbox, input),
      person: unclaimed(),
      rankKey: unclaimed(),
      seatKey: unclaimed(),
      linkVersion: 0,
    },
    // The mail may have been lost: it is owed again, as often as the cap of its mailbox lets it.
    { unique: 'attempt', renewed: ['owes', 'stateAt'], same: ['state'] },
  )
  setTimeout(() => mailsAreOwed(payload), ANSWERED_MS).unref()
}
