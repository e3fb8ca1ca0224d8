import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { affiliationChoices } from '../../domain/printing'
import { sessionIds, sessionKinds, type ProgrammeOrder } from '../../domain/programme'
import type { EditedProgramme, ProgrammeAct, SingleAct } from '../../domain/programmeActs'
import { isStillAt, putAt, standing, takeOut, type Place, type Standing } from '../../domain/rearrange'
import { isBlank, oneLine } from '../../domain/texts'
import { isRefusal, refusal, type Refusal } from '../../i18n/errors/refusal'
import { localeCodes } from '../../i18n/locales'
import { workshopEndpoint } from '../access/endpoints'
import { readProgramme } from './view'
import { sessionRoles } from '../fields/rows'
import { inTransaction } from '../../database/transaction'
import { directoryOf, orderOf } from '../publication/print'
import { bringTexts, textsThen } from '../translations/stale'
import { contentOf } from '../write/contentOf'
import { reject } from '../write/reject'
import { createContent, updateContent, type ContentData } from '../write/save'
import { localesOf } from '../../database/request'
import { isId, findDraft, findDrafts, type Stored } from '../../database/documents'
import { withDocumentLock } from '../../database/mongodb/documentLock'

/**
 * A workshop's programme as its form edits it: read whole (view.ts), and changed by one act at a time. Acts say what they move and beside what, and are
 * done one after the other on what is stored then, so that two editors lose nothing of each other.
 */

type Workshop = Stored<'workshops'>
type Session = Stored<'sessions'>
type SessionRow = NonNullable<Session['people']>[number]

/** Something that an act meets otherwise than its editor saw it. @param stored of a text what is stored now */
const changed = (code: 'SESSION_EDITED' | 'SESSION_GONE', stored: unknown = null): Refusal =>
  refusal(code, undefined, { details: { stored } })

const id = z.string().min(1).max(64)
const texts = z.partialRecord(z.enum(localeCodes), z.string().nullable())
const wall = z.string().max(16).nullable()
const place = { within: id.nullable(), before: id.nullable() }
const change = z.strictObject({
  kind: z.enum(sessionKinds).optional(),
  title: texts.optional(),
  startsAt: wall.optional(),
  endsAt: wall.optional(),
} satisfies Partial<Record<keyof Session, z.ZodType>>)

/** Where a session was seen to stand; null where outside the programme. */
const from = z
  .strictObject({ ...place, after: id.nullable() })
  .nullable()
  .optional()
const ids = z.array(id).max(20)

/** What can be done to what is there. `was` and `from` say what the editor saw in the place of what they change. */
const singleActs = [
  z.strictObject({ act: z.literal('move'), session: id, from, ...place }),
  z.strictObject({ act: z.literal('takeOut'), session: id, from }),
  z.strictObject({ act: z.literal('edit'), session: id, data: change, was: change }),
  z.strictObject({ act: z.literal('addPerson'), session: id, person: id, role: z.enum(sessionRoles) }),
  z.strictObject({ act: z.literal('takePersonOut'), session: id, row: id, was: ids.optional() }),
  z.strictObject({
    act: z.literal('putPersonBack'),
    session: id,
    row: id,
    before: id.nullable(),
    affiliations: ids.optional(),
    was: ids.optional(),
  }),
  z.strictObject({ act: z.literal('affiliate'), session: id, row: id, affiliations: ids }),
] as const

/** As many as a programme has sessions. */
const MOST_ACTS = 500

const acts: z.ZodType<ProgrammeAct> = z.discriminatedUnion('act', [
  z.strictObject({
    act: z.literal('add'),
    kind: z.enum(sessionKinds),
    title: texts,
    startsAt: wall.optional(),
    endsAt: wall.optional(),
    seen: z.array(id).max(500).optional(),
    ...place,
  }),
  ...singleActs,
  z.strictObject({
    act: z.literal('several'),
    acts: z.array(z.discriminatedUnion('act', singleActs)).min(1).max(MOST_ACTS),
  }),
])
/** The stored rows of a programme in a new order: each keeps its row. */
const rowsFor = (order: readonly ProgrammeOrder[], before: Workshop['programme']): Workshop['programme'] => {
  const rows = (before ?? []).flatMap((block) => [block, ...(block.items ?? [])])
  const ids = new Map(rows.map(({ id, session }) => [session, id]))
  const row = (session: string) => ({ ...(ids.get(session) ? { id: ids.get(session) } : {}), session })
  return order.map(({ items, session }) => ({ ...row(session), items: items.map(row) }))
}

/** As an editor writes a draft, whoever has it open. */
const draft = { draft: true, overrideAccess: false, overrideLock: true } as const

const writeOrder = async (req: PayloadRequest, workshop: Workshop, order: readonly ProgrammeOrder[]): Promise<void> => {
  await updateContent(req, 'workshops', workshop.id, { programme: rowsFor(order, workshop.programme) }, draft)
}

const writeSession = async (req: PayloadRequest, session: string, data: ContentData<'sessions'>): Promise<void> => {
  await updateContent(req, 'sessions', session, data, draft)
}

/** The working copy of a session of this workshop. @throws Refusal SESSION_GONE where it is none, or in the bin */
const ownSession = async (req: PayloadRequest, workshop: Workshop, session: string): Promise<Session> => {
  const doc = isId(req, session) ? await findDraft(req, 'sessions', session) : null
  if (!doc || doc.deletedAt || doc.workshop !== workshop.id) throw changed('SESSION_GONE')
  return doc
}

const moved = (order: readonly ProgrammeOrder[], session: string, to: Place): ProgrammeOrder[] => {
  const next = putAt(order, session, to)
  if (!next) throw changed('SESSION_GONE')
  return next
}

/** Where what is stored is not what the editor saw: the field, and what is stored. */
const differing = (stored: Session, was: z.infer<typeof change>): Refusal | null => {
  const isOther = (field: 'kind' | 'startsAt' | 'endsAt'): boolean =>
    was[field] !== undefined && (stored[field] ?? null) !== was[field]
  if (isOther('kind')) return changed('SESSION_EDITED', { kind: stored.kind ?? null })
  for (const [locale, seen] of Object.entries(was.title ?? {})) {
    const text = stored.title?.[locale]
    // What was typed is stored as one line.
    if ((text ?? '') !== (seen ?? '') && (isBlank(text) ? '' : text) !== oneLine(seen ?? ''))
      return changed('SESSION_EDITED', { [`title.${locale}`]: text ?? '' })
  }
  const time = (['startsAt', 'endsAt'] as const).find(isOther)
  return time ? changed('SESSION_EDITED', { [time]: stored[time] ?? null }) : null
}

/** @throws Refusal SESSION_EDITED where a session does not stand any more where it was seen */
const requireStanding = (
  order: readonly ProgrammeOrder[],
  session: string,
  seen: Standing | null | undefined,
): void => {
  if (seen !== undefined && !isStillAt(standing(order, session), seen)) throw changed('SESSION_EDITED')
}

/** A row of people that keeps what a write says nothing of. */
const asItWas = ({ id, person, role }: SessionRow): SessionRow => ({ id: id ?? undefined, person, role })

/** The chosen ones of a row's affiliations. @throws Refusal SESSION_GONE where one of them is not there any more */
const affiliated = async (req: PayloadRequest, row: SessionRow, chosen: readonly string[]) => {
  const own = new Set((row.affiliations ?? []).map((affiliation) => affiliation.id))
  const choices = affiliationChoices(row, await directoryOf(req, [row]), localesOf(req))
  const wanted = choices.filter(({ affiliation }) => chosen.includes(affiliation.id ?? ''))
  if (wanted.length !== new Set(chosen).size) throw changed('SESSION_GONE')
  return wanted.map(({ affiliation }) => {
    const { id, printed: _, ...said } = affiliation
    return { ...(own.has(id) ? { id } : {}), ...said }
  })
}

/** Whether a row has these affiliations of its own, in whatever order. */
const hasAffiliations = ({ affiliations }: SessionRow, ids: readonly string[]): boolean =>
  (affiliations ?? []).length === ids.length && (affiliations ?? []).every(({ id }) => id && ids.includes(id))

/** @throws Refusal SESSION_EDITED where somebody is printed with other words than the editor saw: affiliations of theirs, or a whole line */
const requireAffiliations = (row: SessionRow, seen: readonly string[]): void => {
  const hasLine = Object.values(row.line ?? {}).some((text) => !isBlank(text))
  if (hasLine || !hasAffiliations(row, seen)) throw changed('SESSION_EDITED')
}

/** How many versions of a session are looked through for somebody who was taken out. */
const LOOKED_AT = 20

/** A row of a session's people as it was last saved, with some affiliations or with any; null where that is not kept any more. */
const rowThen = async (
  req: PayloadRequest,
  session: string,
  row: string,
  affiliations: readonly string[] | undefined,
): Promise<SessionRow | null> => {
  const { docs } = await req.payload.db.findVersions<Session>({
    collection: 'sessions',
    limit: LOOKED_AT,
    locale: 'all',
    pagination: false,
    req,
    sort: '-updatedAt',
    where: { parent: { equals: session } },
  })
  const isIt = (one: SessionRow): boolean => one.id === row && (!affiliations || hasAffiliations(one, affiliations))
  const then = docs.find(({ version }) => version.people?.some(isIt))
  const fields = req.payload.collections.sessions.config.flattenedFields
  const { people } = then ? contentOf(then.version, fields, localesOf(req)) : {}
  return people?.find(({ id }) => id === row) ?? null
}

/** The session that an addition has made whose answer was lost: one that the editor had not seen and that says the same; null where there is none. */
const addedBefore = async (
  req: PayloadRequest,
  workshop: Workshop,
  { kind, title }: Pick<Session, 'kind' | 'title'>,
  seen: readonly string[],
): Promise<string | null> => {
  const own = await findDrafts(req, 'sessions', { workshop: { equals: workshop.id } })
  const isSame = (doc: Session): boolean =>
    localeCodes.every((code) => (doc.title?.[code] ?? '') === oneLine(title?.[code] ?? ''))
  const found = own.find((doc) => !doc.deletedAt && !seen.includes(doc.id) && doc.kind === kind && isSame(doc))
  return found?.id ?? null
}

const add = async (
  req: PayloadRequest,
  workshop: Workshop,
  act: Extract<ProgrammeAct, { act: 'add' }>,
): Promise<void> => {
  const { endsAt, kind, seen, startsAt, title } = act
  const order = orderOf(workshop.programme)
  const times = { ...(startsAt ? { startsAt } : {}), ...(endsAt ? { endsAt } : {}) }
  const data: ContentData<'sessions'> = { kind, title, workshop: workshop.id, ...times }
  const added = seen && (await addedBefore(req, workshop, act, seen))
  if (added && sessionIds(order).includes(added)) return
  const made = added ?? (await createContent(req, 'sessions', data, { draft: true, overrideAccess: false }))
  return writeOrder(req, workshop, moved(order, made, act))
}

const performOne = async (req: PayloadRequest, workshop: Workshop, act: SingleAct): Promise<void> => {
  const order = orderOf(workshop.programme)
  if (act.act === 'takeOut') {
    requireStanding(order, act.session, act.from)
    return writeOrder(req, workshop, takeOut(order, act.session))
  }
  const stored = await ownSession(req, workshop, act.session)
  const people = stored.people ?? []
  const rowOf = (id: string): SessionRow => {
    const row = people.find((one) => one.id === id)
    if (!row) throw changed('SESSION_GONE')
    return row
  }
  switch (act.act) {
    case 'move':
      requireStanding(order, act.session, act.from)
      return writeOrder(req, workshop, moved(order, act.session, act))
    case 'edit': {
      const edited = differing(stored, act.was)
      if (edited) throw edited
      return writeSession(req, act.session, act.data)
    }
    case 'affiliate': {
      const row = rowOf(act.row)
      const affiliations = await affiliated(req, row, act.affiliations)
      const written = people.map((one) => ({ ...asItWas(one), ...(one === row ? { affiliations } : {}) }))
      return writeSession(req, act.session, { people: written })
    }
    case 'addPerson':
      return writeSession(req, act.session, {
        people: [...people.map(asItWas), { person: act.person, role: act.role }],
      })
    case 'takePersonOut':
      // Without what the editor saw, somebody who is gone already is out.
      if (act.was) requireAffiliations(rowOf(act.row), act.was)
      return writeSession(req, act.session, { people: people.filter(({ id }) => id !== act.row).map(asItWas) })
    case 'putPersonBack': {
      const there = people.findIndex(({ id }) => id === act.row)
      if (there >= 0 && !act.was) throw changed('SESSION_EDITED')
      if (act.was) requireAffiliations(rowOf(act.row), act.was)
      const back = await rowThen(req, act.session, act.row, act.affiliations)
      if (!back) throw changed('SESSION_GONE')
      const before = people.findIndex(({ id }) => id === act.before)
      const at = there >= 0 ? there : before >= 0 ? before : people.length
      const rows = people.map(asItWas).toSpliced(at, there >= 0 ? 1 : 0, back)
      return writeSession(req, act.session, { people: rows })
    }
  }
}

const isOfOrder = ({ act }: SingleAct): boolean => act === 'move' || act === 'takeOut'

/**
 * What several acts meet that others have changed is refused before anything is written: MongoDB takes nothing back.
 * @returns the sessions of which they change more than where they stand, as they are
 */
const foreseen = async (
  req: PayloadRequest,
  workshop: Workshop,
  acts: readonly SingleAct[],
): Promise<Map<string, Session>> => {
  const found = new Map<string, Session>()
  let order = orderOf(workshop.programme)
  for (const one of acts) {
    if (isOfOrder(one) && 'from' in one) requireStanding(order, one.session, one.from)
    if (one.act === 'takeOut') {
      order = takeOut(order, one.session)
      continue
    }
    const known = found.get(one.session)
    const session = known ?? (await ownSession(req, workshop, one.session))
    if (one.act === 'move') {
      order = moved(order, one.session, one)
      continue
    }
    // What a session says after an earlier one of the acts is seen when its turn has come.
    const edited = one.act === 'edit' && !known && differing(session, one.was)
    if (edited) throw edited
    found.set(one.session, session)
  }
  return found
}

/** Has a programme say again what it said before some acts, of which the last was refused. */
const putBack = async (
  req: PayloadRequest,
  before: Workshop,
  begun: readonly SingleAct[],
  found: ReadonlyMap<string, Session>,
): Promise<void> => {
  const { flattenedFields } = req.payload.collections.sessions.config
  const written = begun.slice(0, -1)
  for (const id of new Set(written.filter((one) => !isOfOrder(one)).map(({ session }) => session))) {
    const session = found.get(id)
    if (!session) continue
    bringTexts(req, 'sessions', id, textsThen(session, flattenedFields))
    await writeSession(req, id, contentOf(session, flattenedFields, localesOf(req)))
  }
  if (written.some(isOfOrder)) await writeOrder(req, before, orderOf(before.programme))
}

const perform = async (req: PayloadRequest, id: string, act: ProgrammeAct): Promise<void> => {
  let workshop = await workshopNow(req, id)
  if (act.act === 'add') return add(req, workshop, act)
  if (act.act !== 'several') return performOne(req, workshop, act)
  const before = workshop
  const found = await foreseen(req, workshop, act.acts)
  let begun = 0
  try {
    for (const one of act.acts) {
      begun += 1
      await performOne(req, workshop, one)
      // The next one stands on what this one has left.
      if (isOfOrder(one)) workshop = await workshopNow(req, id)
    }
  } catch (error) {
    if (req.payload.db.name === 'mongoose') await putBack(req, before, act.acts.slice(0, begun), found)
    throw error
  }
}

/** The working copy of a workshop as it is now. @throws Refusal DOCUMENT_NOT_FOUND */
const workshopNow = async (req: PayloadRequest, id: string): Promise<Workshop> =>
  (await findDraft(req, 'workshops', id)) ?? reject(req, { code: 'DOCUMENT_NOT_FOUND' })

const answer = async (req: PayloadRequest, workshop: string): Promise<EditedProgramme> =>
  readProgramme(req, await workshopNow(req, workshop))

/** `GET /workshops/:id/programme`: for editors, the programme as the form shows it. */
export const programmeOf = workshopEndpoint('get', '/programme', async (req, workshop) =>
  Response.json(await readProgramme(req, workshop)),
)

/**
 * `POST /workshops/:id/programme`: does one act and answers the programme. 400 names what is wrong with it; 409 says that somebody changed
 * what it is about, with the programme as it is and, of a text, what is stored.
 */
export const changeProgramme = workshopEndpoint('post', '/programme', async (req, { id }) => {
  await addDataAndFileToRequest(req)
  const wanted = acts.safeParse(req.data)
  if (!wanted.success) {
    const path = (wanted.error.issues[0]?.path ?? []).join('.')
    return reject(req, { code: 'ACTION_INVALID', path }, { collection: 'workshops' })
  }
  const act = () => inTransaction(req, () => perform(req, id, wanted.data))
  try {
    await withDocumentLock(req.payload, { collection: 'workshops', id }, act)
  } catch (error) {
    if (!isRefusal(error) || !(error.code === 'SESSION_EDITED' || error.code === 'SESSION_GONE')) throw error
    const details = { ...error.details, programme: await answer(req, id) }
    throw refusal(error.code, undefined, { details, language: req.i18n.language })
  }
  return Response.json(await answer(req, id))
})
