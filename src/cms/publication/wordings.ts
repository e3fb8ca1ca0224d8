import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { otherWordings, printedNow } from './wording'
import { newRowId } from '../../database/rowIds'
import { findDraft, type Stored } from '../../database/documents'
import { withDocumentLock } from '../../database/mongodb/documentLock'
import { inTransaction } from '../../database/transaction'
import { workshopEndpoint } from '../access/endpoints'
import { reject } from '../write/reject'
import { updateContent, type ContentData } from '../write/save'

const wanted = z.strictObject({ rows: z.array(z.string().min(1).max(64)).min(1).max(1000) })

const asDraft = { draft: true, overrideAccess: false } as const

/** Rows of which some are new ones that say the same: what is new was never printed, and is printed as the directory has it. */
const renewed = <T extends { id?: string | null }>(rows: readonly T[], chosen: ReadonlySet<string>): T[] =>
  rows.map((row) => (row.id && chosen.has(row.id) ? { ...row, id: newRowId() } : row))

const isIn = (rows: readonly { id?: string | null }[] | null | undefined, chosen: ReadonlySet<string>): boolean =>
  (rows ?? []).some(({ id }) => id && chosen.has(id))

const take = async (req: PayloadRequest, id: string, asked: readonly string[]): Promise<string[]> => {
  const workshop = await findDraft(req, 'workshops', id)
  if (!workshop) return reject(req, { code: 'DOCUMENT_NOT_FOUND' })
  const { sessions, settled, today } = await printedNow(req, workshop)
  const others = otherWordings({ settled, today, workshop }, [])
  const chosen = new Set(others.map(({ row }) => row).filter((row) => asked.includes(row)))
  if (!chosen.size) return reject(req, { code: 'WORDING_NOT_THERE' })
  for (const { id: session, people } of sessions.values())
    if (isIn(people, chosen))
      await updateContent(req, 'sessions', session, { people: renewed(people ?? [], chosen) }, asDraft)
  const own: ContentData<'workshops'> = {}
  const { moderators, partners }: Pick<Stored<'workshops'>, 'moderators' | 'partners'> = workshop
  if (isIn(moderators, chosen)) own.moderators = renewed(moderators ?? [], chosen)
  if (isIn(partners, chosen)) own.partners = renewed(partners ?? [], chosen)
  if (Object.keys(own).length) await updateContent(req, 'workshops', id, own, asDraft)
  return [...chosen]
}

/**
 * `POST /workshops/:id/wordings`: for editors, rows that are printed otherwise than the directory has them today are printed as it has them at the next
 * publication; a change of the draft. 400 where none of them is.
 */
export const takeWordings = workshopEndpoint('post', '/wordings', async (req, { id }) => {
  await addDataAndFileToRequest(req)
  const said = wanted.safeParse(req.data)
  if (!said.success) return reject(req, { code: 'WORDING_NOT_THERE' })
  const work = () => inTransaction(req, () => take(req, id, said.data.rows))
  const rows = await withDocumentLock(req.payload, { collection: 'workshops', id }, work)
  return Response.json({ rows }, { headers: { 'Cache-Control': 'no-store' } })
})
