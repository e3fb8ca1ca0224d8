import type { PayloadRequest } from 'payload'
import { settingsOf } from '../../domain/desk'
import { offerUntil } from '../../domain/offers'
import { asInstant } from '../../domain/time'
import { changeWhere } from '../../database/atomic'
import { workshopOf } from './acts'
import { deskOf } from './desk'
import type { Registration } from './queue'
import { seriesZone } from './settle'

/** Says until when an offer runs, where nobody has said so yet. */
export const endOfferAt = (req: PayloadRequest, registration: string, until: string): Promise<boolean> =>
  changeWhere(
    req,
    'registrations',
    { and: [{ id: { equals: registration } }, { state: { equals: 'offered' } }, { offerUntil: { exists: false } }] },
    { offerUntil: until },
  )

/**
 * Lets the time of an offer run from now on where no mail is handed over: organisers left the one of which nobody knows whether it was. Otherwise it would
 * hold its seat until the start.
 */
export const startOfferUntold = async (req: PayloadRequest, registration: Registration, now: Date): Promise<void> => {
  const desk = await deskOf(req, workshopOf(registration))
  const { offerHours } = settingsOf(desk)
  const offer = { offerHours, startsAtUtc: asInstant(desk?.startsAtUtc), timeZone: await seriesZone(req) }
  const until = offerUntil(now.toISOString(), offer)
  if (until) await endOfferAt(req, registration.id, until)
}
