import { writeSettings } from '../src/cms/registrations/desk'
import { deskNames, settingsOf } from '../src/domain/desk'
import { isRow, rowsOf, without, type Row } from '../src/domain/row'
import { isDeepStrictEqual } from 'node:util'
import type { PayloadRequest } from 'payload'
import type { Stored } from '../src/database/documents'
import type { PrintedRecord } from '../src/domain/reprint'
import { takePrinted } from './database/printedRecords'
import type { StoredWorkshop } from './database/storedSeries'
import type { Stores } from '../src/cms/write/writeAmongKnown'
import { forgetMade, writeDocument } from './database/writeDocument'
import { writeFields, type Resolve } from './format/codecs'
import { sessionFields, workshopFields } from './format/fields'
import { withoutDesk, type SessionForm, type StateForm, type WorkshopForm } from './format/normalSeries'
import { printedAsIn, withoutPrinted } from './format/printed'
import { staleAsIn } from './format/stale'
import { orderOfKeys, sessionsOf, statesOf } from './planSeries'

/** What is written, and where it says so. */
export interface Applying {
  req: PayloadRequest
  idOf: Resolve
  /** Called after each document. */
  tick: () => Promise<void>
}

/** Writes one session, as a working copy. Its key is unique in its workshop only, so a new one can meet no other. */
export const writeSession = async (
  { idOf, req }: Applying,
  { fields, key }: SessionForm,
  before: (Row & { id: string }) | undefined,
  workshop: string | null,
  records = new Map<string, PrintedRecord>(),
  stores: Stores = 'all',
): Promise<Row & { id: string }> => {
  const own: Partial<Stored<'sessions'>> = { key, workshop }
  const data = { ...takePrinted(writeFields(sessionFields, fields, idOf, before), records), ...own }
  const id = await writeDocument(req, 'sessions', { field: 'key', value: key }, before?.id, data, {
    draft: true,
    stores,
  })
  return { ...data, id }
}

/** Rows of a programme, with the ids of those that are there. */
const programmeRows = (
  state: StateForm,
  ids: ReadonlyMap<string, string>,
  before: Pick<Stored<'workshops'>, 'programme'> | undefined,
): NonNullable<Stored<'workshops'>['programme']> => {
  const known = <T extends Row & { session?: string | null }>(rows: readonly T[] | null | undefined) =>
    new Map(rowsOf(rows).map((row) => [row.session, row]))
  const old = known(before?.programme)
  return orderOfKeys(state.programme).map(({ items, session }) => {
    const row = old.get(ids.get(session))
    const oldItems = known(row?.items)
    return {
      ...(row ? { id: row.id } : {}),
      session: ids.get(session),
      items: items.map((item) => {
        const id = oldItems.get(ids.get(item))?.id
        return { ...(id ? { id } : {}), session: ids.get(item) }
      }),
    }
  })
}

const sameState = (before: StateForm | undefined, after: StateForm): boolean =>
  before !== undefined && isDeepStrictEqual(staleAsIn(printedAsIn(before, after), after), after)

const sameWriting = <T>(before: T | undefined, after: T): boolean =>
  before !== undefined && isDeepStrictEqual(staleAsIn(withoutPrinted(before), after), withoutPrinted(after))

/** What is written of a workshop: its desk is written apart. */
const withoutSettings = (data: Row): Row =>
  isRow(data.registration) ? { ...data, registration: without(data.registration, deskNames) } : data

/** The states of a workshop without what they say of its desk. */
const bareStatesOf = (form: WorkshopForm): ReturnType<typeof statesOf> => {
  const { published, working } = statesOf(form)
  return { working: withoutDesk(working), ...(published ? { published: withoutDesk(published) } : {}) }
}

/** Brings the desk of a workshop to what its entry says; a workshop of which nothing unusual is said needs none. */
const bringDesk = async (
  req: PayloadRequest,
  id: string,
  { fields }: StateForm,
  stored: StoredWorkshop | undefined,
): Promise<void> => {
  const { registration } = writeFields(workshopFields, fields, () => undefined)
  const settings = settingsOf(isRow(registration) ? registration : null)
  if (isDeepStrictEqual(settings, settingsOf(stored?.desk))) return
  await writeSettings(req, id, settings)
}

/**
 * Brings one workshop to what its entry says: its sessions, its publication, then what is prepared over it. What follows from the publication
 * is left to `finishPublications`.
 * @param stored the workshop now, if there is one
 * @param was what it means now
 */
export const applyWorkshop = async (
  applying: Applying,
  key: string,
  entry: WorkshopForm,
  stored: StoredWorkshop | undefined,
  was: WorkshopForm | undefined,
): Promise<void> => {
  const { idOf, req, tick } = applying
  const { published, working } = bareStatesOf(entry)
  const earlier = was && bareStatesOf(was)
  const slug = { field: 'slug', value: key } as const

  // Documents as they were last written or found, whose row ids the next write keeps.
  let last: Row | undefined = stored?.published ?? stored?.working
  const sessions = new Map<string, Row & { id: string }>(stored?.sessions ?? [])
  const ids = new Map([...sessions].map(([name, doc]) => [name, doc.id]))
  const now = new Map<string, Row>()
  for (const programme of [earlier?.published?.programme, earlier?.working.programme, was?.aside]) {
    for (const [name, { fields }] of sessionsOf(programme ?? [])) now.set(name, fields)
  }

  const dataOf = (state: StateForm, records: Map<string, PrintedRecord>): Row => ({
    ...takePrinted(withoutSettings(writeFields(workshopFields, state.fields, idOf, last)), records),
    slug: state.fields.slug ?? key,
  })
  // A new workshop is created with everything but its programme, whose sessions need it: what follows then says no text a second time, which
  // Payload would compare with the stored one in the validation of every field.
  const first = published ?? working
  const firstPrinted = new Map<string, PrintedRecord>()
  const created = stored ? undefined : dataOf(first, firstPrinted)
  if (created) last = created
  const id =
    stored?.id ??
    (await writeDocument(
      req,
      'workshops',
      slug,
      undefined,
      { ...created, slug: key },
      { draft: true, stores: published ? 'row' : 'state' },
    ))

  const bringSessions = async (
    forms: Iterable<SessionForm>,
    records = new Map<string, PrintedRecord>(),
    isPublished = false,
  ): Promise<void> => {
    for (const form of forms) {
      const before = sessions.get(form.key)
      if (sameWriting(now.get(form.key), form.fields)) {
        // Not written; but the publication must be told how its people were printed.
        takePrinted(writeFields(sessionFields, form.fields, idOf, before), records)
        continue
      }
      // Those of a new workshop wait for its publication.
      const doc = await writeSession(applying, form, before, id, records, isPublished && !stored ? 'nothing' : 'all')
      sessions.set(form.key, doc)
      ids.set(form.key, doc.id)
      now.set(form.key, form.fields)
      await tick()
    }
  }
  const write = async (state: StateForm, publish: boolean): Promise<void> => {
    const isCreated = created !== undefined && state === first
    const printed = new Map<string, PrintedRecord>(isCreated ? firstPrinted : [])
    await bringSessions(sessionsOf(state.programme).values(), printed, publish)
    const whole = isCreated ? created : dataOf(state, printed)
    const programme = programmeRows(state, ids, last)
    const data: Row = isCreated ? { slug: whole.slug, programme } : { ...whole, programme }
    if (publish) {
      const context = { printed, projectLater: true }
      await writeDocument(req, 'workshops', slug, id, { ...data, _status: 'published' }, { context })
    } else await writeDocument(req, 'workshops', slug, id, data, { draft: true })
    last = { ...whole, programme }
    await tick()
  }

  if (published) {
    const due = !sameState(earlier?.published, published) || (!entry.draft && !sameWriting(earlier?.working, published))
    if (due) await write(published, true)
    if (entry.draft && (due || !sameWriting(earlier?.working, working))) await write(working, false)
  } else if (!sameWriting(earlier?.working, working)) {
    if (stored) last = stored.working
    await write(working, false)
  }
  await bringDesk(req, id, entry, stored)
  await bringSessions(entry.aside)
  forgetMade(req.context.known, id)
}
