import { addDataAndFileToRequest } from 'payload'
import { z } from 'zod'
import { settingsOf, windowNow } from '../../domain/desk'
import { isTimeZone } from '../../domain/time'
import { timeNow } from '../../database/answering'
import { refusal } from '../../i18n/errors/refusal'
import { organisersWorkshopEndpoint } from '../access/endpoints'
import { audit } from '../registrations/acts'
import { changeSettings, deskOf } from '../registrations/desk'
import { whoOf } from '../registrations/organiser'

const wish = z.strictObject({ open: z.boolean() })

/** `POST /api/workshops/:id/desk/window`: opens the registration for a workshop at once, or closes it, whatever its window said. */
export const openOrClose = organisersWorkshopEndpoint('post', '/window', async (req, { id, timeZone }) => {
  const { language } = req.i18n
  await addDataAndFileToRequest(req)
  const wanted = wish.safeParse(req.data ?? {})
  if (!wanted.success) throw refusal('ACTION_INVALID', undefined, { language })
  // Without a zone no time says when: it opens with its publication, and closes when it starts.
  if (!isTimeZone(timeZone)) throw refusal('NOT_OPEN', undefined, { language })
  const now = timeNow()
  const before = settingsOf(await deskOf(req, id))
  const settings = windowNow(before, wanted.data.open, now.toISOString(), timeZone)
  await changeSettings(req, id, before, settings)
  const act = wanted.data.open ? 'openDesk' : 'closeDesk'
  await audit(req, { act, who: whoOf(req), registration: null, workshop: id }, now)
  return Response.json({ desk: settings }, { headers: { 'Cache-Control': 'no-store' } })
})
