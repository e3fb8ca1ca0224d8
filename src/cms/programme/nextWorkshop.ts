import type { Row } from '../../domain/row'
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import type { SessionDoc, SessionKind } from '../../domain/programme'
import { isBlank, missingIn, type Texts } from '../../domain/texts'
import { daysBetween, shiftDays } from '../../domain/time'
import { withoutIds } from '../../domain/withoutIds'
import { localeCodes, say } from '../../i18n/locales'
import { words } from '../../i18n/words/nextWorkshop'
import { requireWorkshop } from '../access/require'
import { inTransaction } from '../../database/transaction'
import { orderOf, workingSessions } from '../publication/print'
import { reject } from '../write/reject'
import { localesOf, nested } from '../../database/request'
import { findDrafts, type StoredDoc } from '../../database/documents'

/** What the next workshop takes over as it is: the frame, and nothing that is said or that anybody is in. */
const frame = ['timeZone', 'attendanceMode', 'place', 'languages', 'interpretation', 'confidentiality'] as const

const shifted = (wall: unknown, days: number | null): string | null =>
  typeof wall === 'string' && wall && days !== null ? shiftDays(wall, days) : null

/** The number after the highest of the series. */
const nextNumber = async (req: PayloadRequest): Promise<number> => {
  const all = await findDrafts(req, 'workshops', { number: { exists: true } }, { number: true, deletedAt: true })
  return 1 + Math.max(0, ...all.filter(({ deletedAt }) => !deletedAt).map(({ number }) => Number(number) || 0))
}

const partnersOf = (workshop: StoredDoc): object[] =>
  ((workshop.partners ?? []) as Row[]).map(({ link, organisation, role }) => ({ link, organisation, role }))

const registrationOf = (workshop: StoredDoc, days: number | null): object => {
  const { capacity, closesAt, mode, opensAt, waitlist } = (workshop.registration ?? {}) as Row
  return { capacity, closesAt: shifted(closesAt, days), mode, opensAt: shifted(opensAt, days), waitlist }
}

/** A block or a break keeps its title where it says what it is for; a talk is to be found. */
const titleOf = (req: PayloadRequest, { kind, title }: SessionDoc): Texts => {
  const known = kind as SessionKind
  const keeps =
    (known === 'break' || known === 'discussion') && missingIn(title, localesOf(req)).length < localeCodes.length
  return keeps
    ? (title as Texts)
    : Object.fromEntries(localeCodes.map((code) => [code, say(words.toDefine[known], code)]))
}

const make = async (
  req: PayloadRequest,
  workshop: StoredDoc,
  { startsOn, title }: { startsOn: string | null; title: Texts },
): Promise<string> => {
  const from = typeof workshop.startsAt === 'string' ? workshop.startsAt.slice(0, 10) : null
  const days = startsOn && from ? daysBetween(from, startsOn) : null
  const order = orderOf(workshop.programme)
  const sessions = await workingSessions(req, order)
  const write = { depth: 0, draft: true, overrideAccess: false, req: nested(req) } as const
  const made = await req.payload.create({
    ...write,
    collection: 'workshops',
    data: {
      ...Object.fromEntries(frame.map((name) => [name, withoutIds(workshop[name])])),
      title,
      number: await nextNumber(req),
      startsAt: shifted(workshop.startsAt, days) ?? (startsOn && `${startsOn}T09:00`),
      endsAt: shifted(workshop.endsAt, days),
      partners: partnersOf(workshop),
      registration: registrationOf(workshop, days),
    } as never,
  })
  const copy = async (id: string): Promise<string | null> => {
    const session = sessions.get(id)
    if (!session) return null
    const { id: own } = await req.payload.create({
      ...write,
      collection: 'sessions',
      data: {
        kind: session.kind,
        title: titleOf(req, session),
        startsAt: shifted(session.startsAt, days),
        endsAt: shifted(session.endsAt, days),
        workshop: made.id,
      } as never,
    })
    return own
  }
  const programme: { session: string; items: { session: string }[] }[] = []
  for (const { items, session } of order) {
    const own = await copy(session)
    if (!own) continue
    const inside: { session: string }[] = []
    for (const item of items) {
      const one = await copy(item)
      if (one) inside.push({ session: one })
    }
    programme.push({ session: own, items: inside })
  }
  if (programme.length)
    await req.payload.update({ ...write, collection: 'workshops', id: made.id, data: { programme } as never })
  return made.id
}

const nextWorkshopInput = z.strictObject({
  startsOn: z.iso.date().nullable(),
  title: z
    .partialRecord(z.enum(localeCodes), z.string().max(500).nullable())
    .refine((title) => Object.values(title).some((text) => !isBlank(text))),
})

/** `POST /workshops/:id/next`: for editors, a draft with this workshop's frame on another day; answers its id. */
export const nextWorkshop: Endpoint = {
  method: 'post',
  path: '/:id/next',
  handler: async (req) => {
    const workshop = await requireWorkshop(req)
    await addDataAndFileToRequest(req)
    const wanted = nextWorkshopInput.safeParse(req.data)
    if (!wanted.success) {
      const path = String(wanted.error.issues[0]?.path[0] ?? '')
      return reject(req, { code: path === 'startsOn' ? 'DATE_UNKNOWN' : 'TITLE_MISSING', path })
    }
    const { startsOn, title } = wanted.data
    const made = await inTransaction(req, () => make(req, workshop, { startsOn, title: title as Texts }))
    return Response.json({ id: made }, { status: 201 })
  },
}
