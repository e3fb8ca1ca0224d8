import { addDataAndFileToRequest, type PayloadRequest, type Where } from 'payload'
import { z } from 'zod'
import type { RestoredWorkshop } from '../../domain/reverting'
import { titleOf } from '../../domain/texts'
import { say } from '../../i18n/locales'
import { words } from '../../i18n/words/history'
import { findDraft, findDrafts, findLatestVersions, isId, timeOf, withIds, type Stored } from '../../database/documents'
import { localesOf } from '../../database/request'
import { inTransaction } from '../../database/transaction'
import { editorsEndpoint } from '../access/endpoints'
import { bringTexts, textsThen } from '../translations/stale'
import { differing } from '../write/changes'
import { documentOfRoute } from '../write/ofRoute'
import { nameOf, usesOf } from '../write/references'
import { reject } from '../write/reject'
import { updateContent } from '../write/save'
import { contentOf } from '../write/contentOf'
import { asStored } from './restore'
import { home, refuseLocked, writeTogether, type Differing } from './sessionsThen'

type Workshop = Stored<'workshops'>
type Session = Stored<'sessions'>

const said = z.strictObject({
  /** As which time its sessions are: that of the version where nothing is said. */
  at: z.iso.datetime({ offset: true }).optional(),
  /** Which sessions come along beside those of the programme then: what is undone may have changed some that stand in none. */
  sessions: z.array(z.string().min(1).max(64)).max(500).optional(),
  /** Versions that say what their sessions said, whatever the time: clocks may have been wrong, or be two. */
  versions: z.array(z.string().min(1).max(64)).max(500).optional(),
})

/** What a session said at a time, as it was last saved until then; as it was first saved, where nothing so old is kept. */
const sessionAt = async (req: PayloadRequest, id: string, at: string): Promise<Session | null> => {
  const one = async (sort: string, until: Where[]): Promise<Session | undefined> => {
    const { docs } = await req.payload.db.findVersions<Session>({
      collection: 'sessions',
      limit: 1,
      locale: 'all',
      pagination: false,
      req,
      sort,
      where: { and: [{ parent: { equals: id } }, ...until] },
    })
    return docs[0] && { ...docs[0].version, id }
  }
  const until = { 'version.updatedAt': { less_than_equal: at } }
  return (await one('-version.updatedAt', [until])) ?? (await one('version.updatedAt', [])) ?? null
}

/** What sessions said in some versions, by session. */
const sessionsIn = async (req: PayloadRequest, versions: readonly string[]): Promise<Map<string, Session>> => {
  if (!versions.length) return new Map()
  const { docs } = await req.payload.db.findVersions<Session>({
    collection: 'sessions',
    limit: 0,
    locale: 'all',
    pagination: false,
    req,
    where: { id: { in: [...versions] } },
  })
  return new Map(docs.map(({ parent, version }) => [String(parent), { ...version, id: String(parent) }]))
}

/** The newest version of a workshop, which is what is edited. */
const newestVersion = async (req: PayloadRequest, id: string): Promise<string | null> => {
  const { docs } = await req.payload.db.findVersions<Workshop>({
    collection: 'workshops',
    limit: 1,
    pagination: false,
    req,
    select: { parent: true },
    sort: '-version.updatedAt',
    where: { parent: { equals: id } },
  })
  return docs[0]?.id ?? null
}

/** Every session that a stored programme names, those of a block whose own session was erased among them. */
const namedIn = (programme: Workshop['programme']): string[] =>
  (programme ?? []).flatMap((row) => [row, ...(row.items ?? [])].flatMap(({ session }) => session ?? []))

/** How many rows name nothing any more: on SQLite what is erased leaves its place in versions empty. */
const emptyRows = (programme: Workshop['programme']): number =>
  (programme ?? []).flatMap((row) => [row, ...(row.items ?? [])]).filter(({ session }) => !session).length

/** A programme without some of its sessions; what stood in a block that is left out stands in its place. */
const without = (programme: Workshop['programme'], left: ReadonlySet<string>): NonNullable<Workshop['programme']> =>
  (programme ?? []).flatMap((row) => {
    const items = (row.items ?? []).filter(({ session }) => session && !left.has(session))
    if (row.session && !left.has(row.session)) return [{ ...row, items }]
    return items.map(({ session }) => ({ session, items: [] }))
  })

interface Wanted {
  version: Workshop
  at: string
  /** Ids of sessions beside those of its programme. */
  besides: readonly string[]
  /** Versions of sessions that go by no time. */
  versions: readonly string[]
}

const restore = async (
  req: PayloadRequest,
  id: string,
  { at, besides, version, versions }: Wanted,
): Promise<RestoredWorkshop> => {
  const now = await findDraft(req, 'workshops', id)
  if (!now || now.deletedAt) return reject(req, { code: 'DOCUMENT_NOT_FOUND' })
  const before = await newestVersion(req, id)
  const { config } = req.payload.collections.sessions
  const order = [req.i18n.language, ...localesOf(req)]

  const wanted = namedIn(version.programme)
  const own = namedIn(now.programme)
  const printed = (version.snapshot?.sessions ?? []).map((session) => session.id)
  const there = new Map(
    (await findDrafts(req, 'sessions', withIds([...wanted, ...own, ...besides, ...printed]))).map((doc) => [
      doc.id,
      doc,
    ]),
  )
  const isElsewhere = (doc: Session | undefined): boolean => Boolean(doc?.workshop && doc.workshop !== id)
  const gone = wanted.filter((session) => !there.has(session))
  // Where the place is empty, what was printed then says what stood there.
  const erased = printed.filter((session) => !there.has(session) && !gone.includes(session))
  const lost = [...gone, ...erased.slice(0, emptyRows(version.programme))]
  const titles = lost.map((session) =>
    titleOf(version.snapshot?.sessions.find((one) => one.id === session) ?? {}, order),
  )
  while (titles.length < gone.length + emptyRows(version.programme)) titles.push(null)
  const elsewhere = wanted.flatMap((session) => {
    const doc = there.get(session)
    return doc && isElsewhere(doc) ? [doc] : []
  })
  const left = new Set([...gone, ...elsewhere.map((session) => session.id)])
  const known = await sessionsIn(req, versions)
  const sessions: Differing[] = []
  const toBin: Session[] = []
  for (const session of new Set([...wanted, ...besides])) {
    const doc = there.get(session)
    if (!doc || isElsewhere(doc) || (!doc.workshop && !wanted.includes(session))) continue
    const then = known.get(session) ?? (await sessionAt(req, session, at)) ?? doc
    const isOther = differing(config.flattenedFields, then, doc).some(({ name }) => name !== home)
    if (isOther || doc.deletedAt) sessions.push({ now: doc, before: then })
    // What was undone had taken it out of the bin.
    if (known.get(session)?.deletedAt && !doc.deletedAt && !wanted.includes(session)) toBin.push(doc)
  }
  await refuseLocked(req, now, [...sessions.map((session) => session.now), ...toBin])
  // All that is there was saved by then, and nothing of what is written now.
  const latest = Math.max(timeOf(now), ...[...there.values()].map(timeOf))

  const ids = [...new Set([...sessions.map((session) => session.now.id), ...toBin.map((session) => session.id)])]
  const latestVersions = ids.length
    ? await findLatestVersions(req, 'sessions', { parent: { in: ids } }, { parent: true, updatedAt: true })
    : []

  const { flattenedFields } = req.payload.collections.workshops.config
  const data = contentOf(version, flattenedFields, localesOf(req))
  data.programme = without(version.programme, left)
  const doc = await writeTogether(req, sessions, () => {
    bringTexts(req, 'workshops', id, textsThen(version, flattenedFields))
    return updateContent(req, 'workshops', id, data, { draft: true, overrideAccess: false })
  })
  // No programme names them any more, but where the public one does since a publication meanwhile.
  const deletedAt = new Date().toISOString()
  for (const session of toBin)
    if (!(await usesOf(req, 'sessions', session.id, false)).length)
      await updateContent(req, 'sessions', session.id, { deletedAt }, { overrideAccess: false, trash: true })
  return {
    doc,
    sessions: ids.length,
    gone: titles,
    elsewhere: elsewhere.map((session) => nameOf(req, session)),
    undo:
      before === null
        ? null
        : {
            version: before,
            at: new Date(latest).toISOString(),
            sessions: ids,
            versions: latestVersions.map((one) => one.id),
          },
  }
}

/**
 * `POST /workshops/versions/:id`: for editors, an earlier version of a workshop becomes the draft, in all languages, with its programme and the texts that its
 * sessions had then, as one act; what is public stays until somebody publishes. It answers what cannot come back, and what undoes it: the same question
 * with the version and the time that it names.
 *
 * Upstream: payloadcms/payload#17443 and docs/upstream/020-restoring-a-version.md (open in 3.90.2). It stands here as an endpoint of collections. Goes
 * when a version is restored as a draft in all languages, but for what it says of sessions. Told by tests/cms/versions/restoreWorkshop.test.ts.
 */
export const restoreWorkshop = editorsEndpoint('post', '/versions/:id', async (req) => {
  await addDataAndFileToRequest(req)
  const { id } = documentOfRoute(req)
  const asked = said.safeParse(req.data ?? {})
  if (!asked.success) return reject(req, { code: 'REQUEST_MALFORMED' })
  if (!isId(req, id)) return reject(req, { code: 'DOCUMENT_NOT_FOUND' })
  const found = await req.payload.findVersionByID({ ...asStored(req), collection: 'workshops', id })
  const workshop = String(found.parent)
  // oxlint-disable-next-line typescript/consistent-type-assertions -- in all languages, without depth and with hidden fields: as it is stored
  const version = { ...found.version, id: workshop } as unknown as Workshop
  const at = new Date(asked.data.at ?? timeOf(version)).toISOString()
  const { sessions: besides = [], versions = [] } = asked.data
  const wanted = {
    at,
    besides: besides.filter((one) => isId(req, one)),
    version,
    versions: versions.filter((one) => isId(req, one)),
  }
  // On MongoDB the request has the workshop’s lock already (src/http/routes/api.ts).
  const { doc, ...restored } = await inTransaction(req, () => restore(req, workshop, wanted))
  const message = say(words.restored, req.i18n.language)(restored)
  return Response.json({ ...doc, restored, message })
})
