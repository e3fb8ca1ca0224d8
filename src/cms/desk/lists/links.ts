import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { type Conditions } from '../../../database/documents'
import { inTransaction } from '../../../database/transaction'
import { liveStates } from '../../../domain/registration'
import { refusal } from '../../../i18n/errors/refusal'
import { organisersWorkshopEndpoint } from '../../access/endpoints'
import { BATCH, someRows } from '../../registrations/follow'
import { quietKeys } from '../../registrations/keys'
import { whoOf } from '../../registrations/organiser'
import { writeToQuiet } from '../../registrations/quiet'
import { mailsAreOwed } from '../../registrations/wake'

const wish = z.strictObject({ send: z.boolean() })

/** Those who came to a workshop by a list and are not written to yet. */
const quiet = (workshop: string): Conditions<'registrations'> => ({
  and: [{ workshop: { equals: workshop } }, { state: { in: [...liveStates] } }, { attempt: quietKeys }],
})

/** How many of them there are. */
export const countQuiet = async (req: PayloadRequest, workshop: string): Promise<number> =>
  (await req.payload.db.count({ collection: 'registrations', req, where: { ...quiet(workshop) } })).totalDocs

/** Owes each of them who registered them and where they stand; from then on they are as everybody. @returns how many */
const writeToAll = async (req: PayloadRequest, workshop: string): Promise<number> => {
  let count = 0
  for (let after: string | null = null; ;) {
    const rows: Awaited<ReturnType<typeof someRows>> = await someRows(req, quiet(workshop), after)
    count += await inTransaction(req, async () => {
      let done = 0
      for (const row of rows) if (await writeToQuiet(req, row, whoOf(req))) done++
      return done
    })
    if (rows.length < BATCH) return count
    after = rows.at(-1)?.id ?? null
  }
}

/**
 * `POST /api/workshops/:id/desk/lists/links`: for organisers, how many came by a list and are not written to yet; with `send`, writes to them: who
 * registered them, how to erase it, and whether they have a seat.
 */
export const sendListLinks = organisersWorkshopEndpoint('post', '/lists/links', async (req, { id }) => {
  await addDataAndFileToRequest(req)
  const wanted = wish.safeParse(req.data ?? {})
  if (!wanted.success) throw refusal('ACTION_INVALID', undefined, { language: req.i18n.language })
  const sent = wanted.data.send ? await writeToAll(req, id) : 0
  if (sent) mailsAreOwed(req.payload)
  return Response.json({ sent, left: await countQuiet(req, id) }, { headers: { 'Cache-Control': 'no-store' } })
})
