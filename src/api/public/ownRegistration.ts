import type { PayloadRequest } from 'payload'
import { findMainById } from '../../database/documents'
import { localesOf } from '../../database/request'
import { otherAddresses } from '../../domain/otherAddresses'
import { may } from '../../domain/registration'
import { isRow, type Row } from '../../domain/row'
import { asInstant } from '../../domain/time'
import { questionsOf } from '../../cms/registrations/form'
import { joiningOf } from '../../cms/registrations/join'
import { placeOf } from '../../cms/registrations/links'
import { factsOfPerson } from '../../cms/registrations/person'
import type { Registration } from '../../cms/registrations/queue'
import { workshopReference } from './shapes'

/**
 * A registration as whoever has the link of their own is told of it, as a reader of `locale` is served; null where its workshop is gone.
 * @param now an instant (ISO 8601, UTC)
 */
export const ownRegistration = async (
  req: PayloadRequest,
  registration: Registration,
  { locale, now }: { locale: string; now: string },
) => {
  const workshop = await findMainById(req, 'workshops', registration.workshop ?? '')
  if (!workshop) return null
  const { answers, email, interpretation, language, name, needs, newEmail, organisation } = registration
  const state = registration.state ?? 'pending'
  const joining = await joiningOf(req, registration, workshop, now)
  const asked = questionsOf(workshop).map(({ key }) => key)
  const given: Row = Object.fromEntries(
    Object.entries(isRow(answers) ? answers : {}).filter(([key]) => asked.includes(key)),
  )
  return {
    id: registration.id,
    workshop: workshopReference(workshop, locale, localesOf(req)),
    state,
    /** The place in the queue: 1 is next; null where none is given yet, or they do not wait. */
    place: await placeOf(req, registration),
    /** Until when the seat is offered; null before that is known, and where none is offered. */
    offerUntilUtc: state === 'offered' ? asInstant(registration.offerUntil) : null,
    email: email ?? '',
    /** An address that was asked for in its place, and is not proven yet. */
    newEmail: otherAddresses(newEmail).unproven,
    /** Empty where a pseudonym was welcome and none was given. */
    name: name ?? '',
    organisation: organisation ?? null,
    language: language ?? null,
    interpretation: interpretation ?? null,
    needs: needs ?? null,
    /** By the keys of the questions that are asked: a value, or several. */
    answers: given,
    /** Whether they want no messages of the organisers: what concerns their registration comes all the same. */
    noMessages: registration.noMessages ?? false,
    /** When one may join; null where there is no seat, no date, or nothing to join. */
    join: joining && { opensAtUtc: joining.opensAtUtc, closesAtUtc: joining.closesAtUtc },
    may: may(state, {
      ...(await factsOfPerson(req, registration, now)),
      canJoin: joining?.isOpen ?? false,
      cause: registration.cause ?? null,
    }),
  }
}

/** What somebody is told of a registration of their own. */
export type OwnRegistration = NonNullable<Awaited<ReturnType<typeof ownRegistration>>>
