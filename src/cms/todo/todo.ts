import type { CollectionSlug, Endpoint, PayloadRequest, Where } from 'payload'
import { ahead } from '../../domain/timeState'
import { serve, type Texts } from '../../domain/texts'
import type { ChangedDocument, LackingWorkshop, Named, Todo } from '../../domain/todo'
import { requireEditor } from '../access/require'
import { accountName } from '../accounts/accountName'
import { languagesIn, missingOf, translated } from '../translations/missing'
import { orderOf, workingSessions } from '../publication/print'
import { localesOf, nested } from '../../database/request'
import { findMain, withIds, type StoredDoc } from '../../database/documents'
import { publicationProblems } from './publicationProblems'

/** What an organiser needs to know first: the next workshops and what they lack, what waits, what is not translated, who changed what. */

/** How many of each are named; how many there are is counted. */
const FEW = 5
const NEXT = 3
const RECENT = 8

const notInBin = { deletedAt: { exists: false } }

const find = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  { limit, sort, where = {} }: { limit: number; sort: string; where?: Where },
): Promise<{ docs: StoredDoc[]; total: number }> => {
  const { docs, totalDocs } = await req.payload.find({
    collection,
    depth: 0,
    draft: true,
    fallbackLocale: false,
    limit,
    locale: 'all',
    overrideAccess: false,
    req: nested(req),
    showHiddenFields: true,
    sort,
    where: { and: [where, notInBin] },
  })
  return { docs: docs as unknown as StoredDoc[], total: totalDocs }
}

const count = async (req: PayloadRequest, collection: CollectionSlug, where: Where): Promise<number> =>
  (await find(req, collection, { limit: 1, sort: '-updatedAt', where })).total

const text = (value: unknown): string | null => (typeof value === 'string' && value ? value : null)

const nameIn = (doc: StoredDoc, order: readonly string[]): string | null => {
  for (const field of ['title', 'name', 'filename']) {
    const value = doc[field]
    const said = typeof value === 'string' ? value : serve(value as Texts | null, order)?.text
    if (said) return said
  }
  return null
}

/** What of a workshop's programme, and of the people in it, lacks a text, by language. */
const lackingAround = async (
  req: PayloadRequest,
  workshop: StoredDoc,
  order: readonly string[],
): Promise<Record<string, Named>> => {
  const locales = localesOf(req)
  const sessions = await workingSessions(req, orderOf(workshop.programme))
  const named = [...sessions.values(), workshop as never].flatMap(({ people, moderators }) =>
    [
      ...((people ?? []) as { person?: string | null }[]),
      ...((moderators ?? []) as { person?: string | null }[]),
    ].flatMap(({ person }) => person ?? []),
  )
  const people = named.length ? await findMain(req, 'speakers', withIds(named)) : []
  const found: Record<string, Named> = {}
  const note = (collection: CollectionSlug, docs: readonly StoredDoc[]): void => {
    const { flattenedFields } = req.payload.collections[collection].config
    for (const doc of docs)
      for (const code of languagesIn(missingOf(doc, flattenedFields, locales))) {
        const some = (found[code] ??= { total: 0, docs: [] })
        some.total += 1
        if (some.docs.length < FEW) some.docs.push({ collection, id: doc.id, title: nameIn(doc, order) })
      }
  }
  note('sessions', [...sessions.values()] as unknown as StoredDoc[])
  note('speakers', people)
  return found
}

/** The talks of a programme in which nobody is, and where each stands. */
const withoutPeople = async (
  req: PayloadRequest,
  workshop: StoredDoc,
  order: readonly string[],
): Promise<LackingWorkshop['talksWithoutPeople']> => {
  const programme = orderOf(workshop.programme)
  const sessions = await workingSessions(req, programme)
  const found = programme
    .flatMap(({ items, session }, n) => [
      { id: session, path: `programme.${n}.session` },
      ...items.map((id, m) => ({ id, path: `programme.${n}.items.${m}.session` })),
    ])
    .flatMap(({ id, path }) => {
      const session = sessions.get(id)
      const isEmpty = session?.kind === 'talk' && !session.people?.length
      return isEmpty ? [{ path, title: nameIn(session as unknown as StoredDoc, order) }] : []
    })
  return { total: found.length, docs: found.slice(0, FEW) }
}

const nextOf = async (req: PayloadRequest, order: readonly string[]): Promise<LackingWorkshop[]> => {
  const { docs } = await find(req, 'workshops', {
    limit: NEXT,
    sort: 'startsAtUtc',
    where: { and: [ahead(new Date().toISOString()), { startsAtUtc: { exists: true } }] } as Where,
  })
  return Promise.all(
    docs.map(async (doc) => {
      const [published] = await findMain(req, 'workshops', { id: { equals: doc.id } }, 1, { _status: true })
      const isPublic = published?._status === 'published'
      return {
        id: doc.id,
        number: typeof doc.number === 'number' ? doc.number : null,
        title: nameIn(doc, order),
        startsAt: text(doc.startsAt),
        timeZone: text(doc.timeZone),
        place: serve((doc.place as { name?: Texts } | null)?.name, order)?.text ?? null,
        attendanceMode: text(doc.attendanceMode),
        state: !isPublic
          ? ('draft' as const)
          : doc._status === 'published'
            ? ('public' as const)
            : ('changed' as const),
        publishAt: text(doc.publishAt),
        lacks: doc._status === 'published' ? [] : await publicationProblems(req, 'workshops', doc),
        missing: languagesIn(doc.missing),
        missingAround: await lackingAround(req, doc, order),
        talksWithoutPeople: await withoutPeople(req, doc, order),
      }
    }),
  )
}

const recentOf = async (req: PayloadRequest, order: readonly string[]): Promise<ChangedDocument[]> => {
  const collections = ['workshops', 'sessions', 'speakers', 'organisations', 'media'] as const
  const found = await Promise.all(
    collections.map(async (collection) =>
      (await find(req, collection, { limit: RECENT, sort: '-updatedAt' })).docs.map((doc) => ({ collection, doc })),
    ),
  )
  const newest = found
    .flat()
    .sort((a, b) => Date.parse(String(b.doc.updatedAt)) - Date.parse(String(a.doc.updatedAt)))
    .slice(0, RECENT)
  const accounts = new Set(newest.flatMap(({ doc }) => text(doc.savedBy) ?? []))
  const names = new Map(await Promise.all([...accounts].map(async (id) => [id, await accountName(req, id)] as const)))
  return newest.map(({ collection, doc }) => ({
    collection,
    id: doc.id,
    title: nameIn(doc, order),
    updatedAt: new Date(doc.updatedAt as string).toISOString(),
    by: names.get(text(doc.savedBy) ?? '') ?? null,
  }))
}

const readTodo = async (req: PayloadRequest): Promise<Todo> => {
  const order = [req.i18n.language, ...localesOf(req)]
  const planned = { publishAt: { exists: true } }
  const [next, drafts, scheduled, refused, recent, missing] = await Promise.all([
    nextOf(req, order),
    find(req, 'workshops', { limit: FEW, sort: '-updatedAt', where: { _status: { equals: 'draft' } } }),
    find(req, 'workshops', { limit: FEW, sort: 'publishAtUtc', where: planned }),
    find(req, 'workshops', { limit: FEW, sort: '-updatedAt', where: { publishRefusal: { exists: true } } }),
    recentOf(req, order),
    Promise.all(
      translated(req.payload).flatMap((collection) =>
        localesOf(req).map(async (locale) => ({
          collection,
          locale,
          count: await count(req, collection, { missing: { contains: locale } }),
        })),
      ),
    ),
  ])
  const brief = (doc: StoredDoc) => ({ id: doc.id, title: nameIn(doc, order), at: text(doc.publishAt) })
  return {
    next,
    drafts: { total: drafts.total, docs: drafts.docs.map(brief) },
    scheduled: { total: scheduled.total, docs: scheduled.docs.map(brief) },
    refused: { total: refused.total, docs: refused.docs.map(brief) },
    missing: missing.filter((entry) => entry.count > 0),
    recent,
  }
}

/** `GET /todo`: for editors, what needs doing. */
export const todo: Endpoint = {
  method: 'get',
  path: '/todo',
  handler: async (req) => {
    requireEditor(req)
    return Response.json(await readTodo(req), { headers: { 'Cache-Control': 'no-store' } })
  },
}
