import { z } from 'zod'
import { timeNow } from '../../database/answering'
import { askForAddress } from '../registrations/newAddress'
import { ofOne, whoOf } from '../registrations/organiser'

const wish = z.strictObject({ email: z.string().max(400) })

/**
 * `POST /api/registrations/:id/address`: asks for another address in place of that of a registration, as whoever has its link may: it is written to, and
 * nothing else happens until it is proven.
 */
export const askAddress = ofOne('/address', wish, async (req, { id }, { email }) => {
  await askForAddress(req.payload, id, email, { locale: req.i18n.language, now: timeNow, who: whoOf(req) })
  return { asked: true }
})
