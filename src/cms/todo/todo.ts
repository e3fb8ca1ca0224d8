import type { CollectionSlug, PayloadRequest } from 'payload'
import { programmePath, type ProgrammeOrder } from '../../domain/programme'
import { textOf, type Row } from '../../domain/row'
import { isDescribed, type PublicationState } from '../../domain/publication'
import { ahead } from '../../domain/timeState'
import { isWritten, serve, titleOf } from '../../domain/texts'
import { follow, marksOf, rowById } from '../../domain/staleTexts'
import {
  draftsDue,
  dues,
  scheduledDue,
  toldOf,
  type ChangedDocument,
  type DeadLinks,
  type LackingWorkshop,
  type Named,
  type Place,
  type Placed,
  type Todo,
} from '../../domain/todo'
import { localeCodes, say } from '../../i18n/locales'
import { words } from '../../i18n/words/nextWorkshop'
import { editorsEndpoint } from '../access/endpoints'
import { admins } from '../access/rules'
import { accountName } from '../accounts/accountName'
import { fieldsOf } from '../fields/walk'
import { linksIn } from '../links/gatherLinks'
import { lastReport } from '../links/linkCheck'
import { gapsIn, translated } from '../translations/missing'
import { orderOf, workingSessions } from '../publication/print'
import { publicationStates } from '../publication/state'
import { findWorking, organisationsOf, peopleOf, picturesOf } from '../read/working'
import { localesOf } from '../../database/request'
import { findGlobal, timeOf, type Conditions, type Stored, type StoredDoc } from '../../database/documents'
import { webhooksInTrouble } from '../webhooks/rows'
import { validateStored } from '../write/validateStored'
import { countToTranslate } from './toTranslate'

/** What an organiser needs to know first: the next workshops and what they lack, what waits, what is not translated, who changed what. */

/** How many of each are named; how many there are is counted. */
const FEW = 5
const NEXT = 3
const RECENT = 8
/** So many of a collection are looked at for them: what changed together is one of them. */
const LOOKED_AT = 60

const fewOf = (collection: CollectionSlug, docs: readonly StoredDoc[], order: readonly string[]): Named => ({
  total: docs.length,
  docs: docs.slice(0, FEW).map((doc) => ({ collection, id: doc.id, title: titleOf(doc, order) })),
})

/**
 * The pictures that a workshop makes public and that say nothing to whoever cannot see them: of its people, of the organisations of these and of
 * those that support it, and its cover, which is refused before that.
 */
const undescribedIn = (
  { cover, partners }: Pick<Stored<'workshops'>, 'cover' | 'partners'>,
  people: readonly Stored<'speakers'>[],
  organisations: readonly Stored<'organisations'>[],
  pictures: readonly Stored<'media'>[],
  order: readonly string[],
): Named => {
  const own = people.flatMap(({ affiliations }) => (affiliations ?? []).map(({ organisation }) => organisation))
  const named = new Set([...own, ...(partners ?? []).map(({ organisation }) => organisation)])
  const houses = organisations.filter(({ id }) => named.has(id))
  const shown = new Set([cover, ...people.map(({ picture }) => picture), ...houses.map(({ logo }) => logo)])
  return fewOf(
    'media',
    pictures.filter((picture) => shown.has(picture.id) && !isDescribed(picture)),
    order,
  )
}

/** In which languages a document lacks a text, and where the first one that it lacks stands. */
const gapsOf = (req: PayloadRequest, owner: string, doc: Row): Place[] => {
  const locales = localesOf(req)
  const gaps = gapsIn(doc, fieldsOf(req, owner), locales)
  return locales.flatMap((language) => {
    const first = gaps.find(({ lacks }) => lacks.includes(language))
    return first ? [{ language, path: first.path }] : []
  })
}

/** In which languages a document has a text that is older than another, and where the first of them stands. */
const olderOf = (req: PayloadRequest, _: string, doc: Row): Place[] =>
  localesOf(req).flatMap((language) => {
    const marks = marksOf(doc.stale).filter((mark) => mark.language === language)
    const [first] = marks.flatMap(({ path }) => follow(doc, path, rowById) ?? [])
    return first ? [{ language, path: first.path }] : []
  })

/** What stands around a workshop, by collection. */
type Around = readonly (readonly [CollectionSlug, readonly StoredDoc[]])[]

/** Which of what stands around a workshop have such texts, by language. */
const around = (
  req: PayloadRequest,
  all: Around,
  order: readonly string[],
  placesOf: typeof gapsOf,
): Record<string, Named> => {
  const found: Record<string, Named> = {}
  const note = (collection: CollectionSlug, docs: readonly StoredDoc[]): void => {
    for (const doc of docs)
      for (const { language, path } of placesOf(req, collection, doc)) {
        const some = (found[language] ??= { total: 0, docs: [] })
        some.total += 1
        if (some.docs.length < FEW) some.docs.push({ collection, id: doc.id, title: titleOf(doc, order), path })
      }
  }
  for (const [collection, docs] of all) note(collection, docs)
  return found
}

/** The links of a workshop and of what stands around it that led nowhere when all links were checked last. What holds one no more is not named. */
const deadLinksIn = async (req: PayloadRequest, all: Around, order: readonly string[]): Promise<DeadLinks | null> => {
  const report = await lastReport(req)
  if (!report?.dead.length) return null
  const docs = new Map(report.dead.map(({ url }): [string, DeadLinks['links'][number]['docs']] => [url, []]))
  for (const [collection, some] of all)
    for (const doc of some)
      for (const { path, url } of linksIn(doc, fieldsOf(req, collection))) {
        const known = docs.get(url)
        if (known && known.at(-1)?.id !== doc.id)
          known.push({ collection, id: doc.id, path, title: titleOf(doc, order) })
      }
  const links = report.dead.flatMap(({ problem, url }) => {
    const found = docs.get(url) ?? []
    return found.length ? [{ problem, url, total: found.length, docs: found.slice(0, FEW) }] : []
  })
  return links.length ? { checkedAt: report.finishedAt ?? report.startedAt, links } : null
}

/** Whether a workshop is to be held on a day that it does not say, or where people come and nobody is told where. */
const placelessness = ({
  attendanceMode,
  eventStatus,
  place,
  startsAt,
}: Stored<'workshops'>): Pick<LackingWorkshop, 'isUndated' | 'isUnplaced'> => {
  const isCalledOff = eventStatus === 'calledOff'
  const hasPeople = attendanceMode === 'onsite' || attendanceMode === 'hybrid'
  return {
    isUndated: !startsAt && !isCalledOff && eventStatus !== 'postponed',
    isUnplaced:
      hasPeople &&
      !isCalledOff &&
      ![place?.name, place?.address].some((texts) => Object.values(texts ?? {}).some(isWritten)),
  }
}

/** What is to be defined of a programme that was taken over: the words in its place. */
const placeholders = new Set(
  [words.toDefine.block, words.toDefine.talk].flatMap((texts) => localeCodes.map((code) => say(texts, code))),
)

/** Whether a session still has such words as a title, in any language. */
const isToDefine = ({ title }: Pick<Stored<'sessions'>, 'title'>): boolean =>
  Object.values(title ?? {}).some((text) => placeholders.has(text ?? ''))

/** Talks in which nobody is. */
const isWithoutPeople = ({ kind, people }: Stored<'sessions'>): boolean => kind === 'talk' && !people?.length

/** The sessions of a programme of which something holds, and where each stands. */
const placesWhere = (
  holds: (session: Stored<'sessions'>) => boolean,
  programme: readonly ProgrammeOrder[],
  sessions: ReadonlyMap<string, Stored<'sessions'>>,
  order: readonly string[],
): Placed => {
  const found = programme
    .flatMap(({ items, session }, n) => [
      { id: session, path: `${programmePath(n)}.session` },
      ...items.map((id, m) => ({ id, path: `${programmePath(n, m)}.session` })),
    ])
    .flatMap(({ id, path }) => {
      const session = sessions.get(id)
      return session && holds(session) ? [{ path, title: titleOf(session, order) }] : []
    })
  return { total: found.length, docs: found.slice(0, FEW) }
}

/** What a workshop lacks. @param order languages, the reader's first */
export const lackingOf = async (
  req: PayloadRequest,
  doc: Stored<'workshops'>,
  state: PublicationState,
  order: readonly string[],
): Promise<LackingWorkshop> => {
  const programme = orderOf(doc.programme)
  const sessions = await workingSessions(req, programme)
  const people = await peopleOf(req, doc, [...sessions.values()])
  const organisations = await organisationsOf(req, doc, [...sessions.values()], people)
  const pictures = await picturesOf(req, doc, people, organisations)
  const undescribed = undescribedIn(
    { ...doc, cover: state === 'public' ? doc.cover : null },
    people,
    organisations,
    pictures,
    order,
  )
  const beside: Around = [
    ['sessions', [...sessions.values()]],
    ['speakers', people],
    ['organisations', organisations],
    // What says nothing in any language is named by itself.
    ['media', pictures.filter(isDescribed)],
  ]
  // What its publication would refuse.
  const lacks = state === 'public' ? [] : await validateStored(req, 'workshops', doc)
  return {
    id: doc.id,
    number: typeof doc.number === 'number' ? doc.number : null,
    title: titleOf(doc, order),
    startsAt: textOf(doc.startsAt),
    timeZone: textOf(doc.timeZone),
    place: serve(doc.place?.name, order)?.text ?? null,
    attendanceMode: textOf(doc.attendanceMode),
    state,
    publishAt: textOf(doc.publishAt),
    lacks: lacks.map(({ message, path }) => ({ path, message })),
    missing: gapsOf(req, 'workshops', doc),
    missingAround: around(req, beside, order, gapsOf),
    stale: olderOf(req, 'workshops', doc),
    staleAround: around(req, beside, order, olderOf),
    undescribed,
    ...placelessness(doc),
    deadLinks: await deadLinksIn(req, [['workshops', [doc]], ...beside], order),
    isEmpty: !programme.length,
    placeholders: placesWhere(isToDefine, programme, sessions, order),
    talksWithoutPeople: placesWhere(isWithoutPeople, programme, sessions, order),
  }
}

const nextOf = async (req: PayloadRequest, order: readonly string[]): Promise<LackingWorkshop[]> => {
  const { docs } = await findWorking(req, 'workshops', {
    isCounted: false,
    limit: NEXT,
    sort: 'startsAtUtc',
    where: { and: [ahead(new Date().toISOString()), { startsAtUtc: { exists: true } }] },
  })
  const states = await publicationStates(
    req,
    docs.map(({ id }) => id),
  )
  return Promise.all(docs.map((doc) => lackingOf(req, doc, states.get(doc.id) ?? 'draft', order)))
}

const recentOf = async (req: PayloadRequest, order: readonly string[]): Promise<Todo['recent']> => {
  const collections = ['workshops', 'sessions', 'speakers', 'organisations', 'media'] as const
  const found = await Promise.all(
    collections.map(async (collection) =>
      (
        await findWorking(req, collection, { isCounted: false, limit: LOOKED_AT, select: named, sort: '-updatedAt' })
      ).docs.map((doc) => ({
        collection,
        doc,
      })),
    ),
  )
  const newest = found.flat().toSorted((a, b) => timeOf(b.doc) - timeOf(a.doc))
  const accounts = new Set(newest.flatMap(({ doc }) => textOf(doc.savedBy) ?? []))
  const names = new Map(await Promise.all([...accounts].map(async (id) => [id, await accountName(req, id)] as const)))
  const changes = newest.map(({ collection, doc }): ChangedDocument => ({
    collection,
    id: doc.id,
    title: titleOf(doc, order),
    updatedAt: new Date(timeOf(doc)).toISOString(),
    by: names.get(textOf(doc.savedBy) ?? '') ?? null,
  }))
  return toldOf(changes, LOOKED_AT).slice(0, RECENT)
}

/** What says what a document is called, who changed it and when. */
const named = { filename: true, name: true, savedBy: true, title: true, updatedAt: true } as const

const readTodo = async (req: PayloadRequest): Promise<Todo> => {
  const order = [req.i18n.language, ...localesOf(req)]
  const now = new Date().toISOString()
  const count = async (where: Conditions<'workshops'>): Promise<number> =>
    (await findWorking(req, 'workshops', { limit: 1, sort: '-updatedAt', where })).total
  const due = async <D extends string>(each: readonly D[], whereOf: (due: D) => Conditions<'workshops'>) => {
    const counts = await Promise.all(each.map(async (one) => [one, await count(whereOf(one))] as const))
    // oxlint-disable-next-line typescript/consistent-type-assertions -- each of them is there
    return Object.fromEntries(counts) as Record<D, number>
  }
  const series = await findGlobal(req, 'series', true)
  const counted = async (field: 'missing' | 'staleIn') => {
    const placesOf = field === 'missing' ? gapsOf : olderOf
    const own = series ? placesOf(req, 'series', { ...series }) : []
    const each = translated(req.payload).flatMap((collection) =>
      localesOf(req).map(async (locale) => {
        const where = { [field]: { contains: locale } }
        return {
          collection,
          locale,
          count: (await findWorking(req, collection, { limit: 1, sort: '-updatedAt', where })).total,
        }
      }),
    )
    const ofSeries = own.map(({ language }) => ({ collection: 'series', locale: language, count: 1 }))
    return [...(await Promise.all(each)).filter(({ count }) => count > 0), ...ofSeries]
  }
  const [next, drafts, scheduled, refused, recent, webhooks, missing, stale, toTranslate] = await Promise.all([
    nextOf(req, order),
    due(dues, (one) => draftsDue(one, now)),
    due(['soon', 'later'], (one) => scheduledDue(one, now)),
    count({ publishRefusal: { exists: true } }),
    recentOf(req, order),
    admins({ req }) ? webhooksInTrouble(req) : null,
    counted('missing'),
    counted('staleIn'),
    countToTranslate(req),
  ])
  return { now, next, drafts, scheduled, refused, missing, stale, toTranslate, recent, webhooks }
}

/** `GET /todo`: for editors, what needs doing. */
export const todo = editorsEndpoint('get', '/todo', async (req) =>
  Response.json(await readTodo(req), { headers: { 'Cache-Control': 'no-store' } }),
)
