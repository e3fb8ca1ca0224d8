import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { without, type Row } from '../../domain/row'
import { isBlank, missingIn, type Texts } from '../../domain/texts'
import { daysBetween, shiftDays } from '../../domain/time'
import { localeCodes, say } from '../../i18n/locales'
import { words } from '../../i18n/words/nextWorkshop'
import { workshopEndpoint } from '../access/endpoints'
import { inTransaction } from '../../database/transaction'
import { settingsOf } from '../../domain/desk'
import { deskOf, writeSettings } from '../registrations/desk'
import { fieldsOf } from '../fields/walk'
import { bringTexts, textsThen } from '../translations/stale'
import { orderOf, workingSessions } from '../publication/print'
import { reject } from '../write/reject'
import { createContent, updateContent, type ContentData } from '../write/save'
import { localesOf } from '../../database/request'
import { findDrafts, type Stored } from '../../database/documents'

type Workshop = Stored<'workshops'>

/** What the next workshop takes over as it is: the frame, and nothing that is said or that anybody is in. */
const frameOf = ({ attendanceMode, confidentiality, interpretation, languages, place, timeZone }: Workshop) => ({
  timeZone,
  attendanceMode,
  place,
  languages,
  interpretation,
  confidentiality,
})

const shifted = (wall: unknown, days: number | null): string | null =>
  typeof wall === 'string' && wall && days !== null ? shiftDays(wall, days) : null

/** The number after the highest of the series. */
const nextNumber = async (req: PayloadRequest): Promise<number> => {
  const all = await findDrafts(req, 'workshops', { number: { exists: true } }, { number: true, deletedAt: true })
  return 1 + Math.max(0, ...all.filter(({ deletedAt }) => !deletedAt).map(({ number }) => Number(number) || 0))
}

/** Its desk: as many seats, and its window as far from the new day. */
const copyDesk = async (req: PayloadRequest, from: Workshop, made: string, days: number | null): Promise<void> => {
  const desk = await deskOf(req, from.id)
  if (!desk) return
  const settings = settingsOf(desk)
  const times = { opensAt: shifted(settings.opensAt, days), closesAt: shifted(settings.closesAt, days) }
  await writeSettings(req, made, { ...settings, ...times })
}

/** A block or a break keeps its title where it says what it is for; a talk is to be found. */
const titleOf = (req: PayloadRequest, { kind, title }: Stored<'sessions'>): Texts => {
  const isNamed = title && missingIn(title, localesOf(req)).length < localeCodes.length
  return isNamed && (kind === 'break' || kind === 'discussion')
    ? title
    : Object.fromEntries(localeCodes.map((code) => [code, say(words.toDefine[kind ?? 'talk'], code)]))
}

const make = async (
  req: PayloadRequest,
  workshop: Workshop,
  { startsOn, title }: { startsOn: string | null; title: Texts },
): Promise<string> => {
  const from = typeof workshop.startsAt === 'string' ? workshop.startsAt.slice(0, 10) : null
  const days = startsOn && from ? daysBetween(from, startsOn) : null
  const order = orderOf(workshop.programme)
  const { registration } = workshop
  const sessions = await workingSessions(req, order)
  const draft = { draft: true, overrideAccess: false } as const
  const asOldAs = (collection: 'sessions' | 'workshops', source: Row): void =>
    bringTexts(req, collection, undefined, textsThen(source, fieldsOf(req, collection)))
  const data: ContentData<'workshops'> = {
    ...frameOf(workshop),
    title,
    number: await nextNumber(req),
    startsAt: shifted(workshop.startsAt, days) ?? (startsOn && `${startsOn}T09:00`),
    endsAt: shifted(workshop.endsAt, days),
    partners: (workshop.partners ?? []).map(({ link, organisation, role }) => ({ link, organisation, role })),
    registration: {
      mode: registration?.mode,
      questions: (registration?.questions ?? []).map((row) => without(row, ['id'])),
    },
  }
  asOldAs('workshops', workshop)
  const made = await createContent(req, 'workshops', data, draft)
  await copyDesk(req, workshop, made, days)
  const copy = async (id: string): Promise<string | null> => {
    const session = sessions.get(id)
    if (!session) return null
    const copied: ContentData<'sessions'> = {
      kind: session.kind,
      title: titleOf(req, session),
      startsAt: shifted(session.startsAt, days),
      endsAt: shifted(session.endsAt, days),
      workshop: made,
    }
    asOldAs('sessions', session)
    return createContent(req, 'sessions', copied, draft)
  }
  const programme: NonNullable<Workshop['programme']> = []
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
  if (programme.length) await updateContent(req, 'workshops', made, { programme }, draft)
  return made
}

const nextWorkshopInput = z.strictObject({
  startsOn: z.iso.date().nullable(),
  title: z
    .partialRecord(z.enum(localeCodes), z.string().max(500).nullable())
    .refine((title) => Object.values(title).some((text) => !isBlank(text))),
})

/** `POST /workshops/:id/next`: for editors, a draft with this workshop's frame on another day; answers its id. */
export const nextWorkshop = workshopEndpoint('post', '/next', async (req, workshop) => {
  await addDataAndFileToRequest(req)
  const wanted = nextWorkshopInput.safeParse(req.data)
  if (!wanted.success) {
    const path = String(wanted.error.issues[0]?.path[0] ?? '')
    const code = path === 'startsOn' ? 'DATE_UNKNOWN' : 'TITLE_MISSING'
    return reject(req, { code, path }, { collection: 'workshops' })
  }
  const id = await inTransaction(req, () => make(req, workshop, wanted.data))
  return Response.json({ id }, { status: 201 })
})
