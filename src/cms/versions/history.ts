import { isDeepStrictEqual } from 'node:util'
import type { CollectionSlug, FlattenedField, GlobalSlug, PayloadRequest, SelectType, Where } from 'payload'
import { sittingsOf, type History, type SavedAct, type SavedField } from '../../domain/history'
import { isRow, textOf, type Row } from '../../domain/row'
import { titleOf } from '../../domain/texts'
import { findDraft, findGlobal, findMainById, isId } from '../../database/documents'
import { localesOf } from '../../database/request'
import { editorsEndpoint } from '../access/endpoints'
import { knowsOf } from '../access/rules'
import { accountName } from '../accounts/accountName'
import { fieldsOf, isLocalized } from '../fields/walk'
import { differing, edited, labelOf, normalize } from '../write/changes'
import { documentOfRoute, globalOfRoute } from '../write/ofRoute'
import { reject } from '../write/reject'
import { home } from './sessionsThen'

/** Who changed what of a document or of the series, a line for each sitting; of a workshop its sessions with it. */

/** Whose versions are read. */
type Kind = { collection: CollectionSlug } | { global: GlobalSlug }
type Owner = { collection: CollectionSlug; id: string } | { global: GlobalSlug }

const slugOf = (of: Kind): string => ('global' in of ? of.global : of.collection)

/** How many saves are read at once, and how many of the sessions in the same time. */
const PAGE = 40
const SESSIONS = 400

interface Saved {
  id: string
  parent: string
  at: string
  version: Row
}

/** What is read of versions: what a form edits, and who saved it; snapshots are long. */
const selected = (fields: readonly FlattenedField[]): SelectType => ({
  parent: true,
  version: {
    ...Object.fromEntries(fields.filter(edited).map(({ name }) => [name, true as const])),
    _status: true,
    savedBy: true,
    updatedAt: true,
  },
})

const read = async (req: PayloadRequest, of: Kind, where: Where, limit: number): Promise<Saved[]> => {
  const asked = {
    limit,
    locale: 'all',
    pagination: false,
    req,
    select: selected(fieldsOf(req, slugOf(of))),
    sort: '-version.updatedAt',
    where,
  }
  const { db } = req.payload
  const { docs } =
    'global' in of
      ? await db.findGlobalVersions<Row>({ ...asked, global: of.global })
      : await db.findVersions<Row>({ ...asked, collection: of.collection })
  return docs.map(({ id, parent, version }) => ({
    id,
    parent: 'global' in of ? of.global : String(parent),
    at: new Date(String(version.updatedAt)).toISOString(),
    version,
  }))
}

/** Which languages of a field two states have otherwise, wherever its texts stand in it. */
const languagesOf = (field: FlattenedField, then: unknown, now: unknown, locales: readonly string[]): string[] => {
  if (isLocalized(field)) {
    const [old, text] = [isRow(then) ? then : {}, isRow(now) ? now : {}]
    return locales.filter((code) => !isDeepStrictEqual(normalize(old[code]), normalize(text[code])))
  }
  if ((field.type !== 'group' && field.type !== 'tab') || !isRow(then) || !isRow(now)) return []
  const inner = field.flattenedFields.map((one) => languagesOf(one, then[one.name], now[one.name], locales))
  return locales.filter((code) => inner.some((codes) => codes.includes(code)))
}

const changed = (req: PayloadRequest, of: Kind, then: Row, now: Row): SavedField[] =>
  differing(fieldsOf(req, slugOf(of)), then, now)
    .filter((field) => field.name !== '_status' && field.name !== home && knowsOf(req, field))
    .map((field) => ({
      label: labelOf(req, field),
      languages: languagesOf(field, then[field.name], now[field.name], localesOf(req)),
    }))

/** Each save beside the one before it, where that is known. */
const actsOf = (
  req: PayloadRequest,
  of: Kind,
  saves: readonly Saved[],
  before: ReadonlyMap<string, Saved>,
  sessionOf: (save: Saved, isNew: boolean) => SavedAct['session'],
): SavedAct[] =>
  saves.map((save, n) => {
    const older = saves.slice(n + 1).find(({ parent }) => parent === save.parent) ?? before.get(save.parent)
    return {
      at: save.at,
      by: textOf(save.version.savedBy),
      version: save.id,
      session: sessionOf(save, !older),
      isNew: !older,
      isPublication: slugOf(of) !== 'sessions' && save.version._status === 'published',
      fields: older ? changed(req, of, older.version, save.version) : [],
    }
  })

/** The saves of a workshop's sessions between two times. */
const sessionActs = async (req: PayloadRequest, workshop: string, from: string, until: string): Promise<SavedAct[]> => {
  const within: Where[] = [
    { 'version.workshop': { equals: workshop } },
    { 'version.updatedAt': { greater_than_equal: from } },
    { 'version.updatedAt': { less_than: until } },
  ]
  const sessions: Kind = { collection: 'sessions' }
  const saves = await read(req, sessions, { and: within }, SESSIONS)
  const before = new Map<string, Saved>()
  for (const id of new Set(saves.map(({ parent }) => parent))) {
    const first = saves.findLast(({ parent }) => parent === id)
    const where: Where = { and: [{ parent: { equals: id } }, { 'version.updatedAt': { less_than: first?.at } }] }
    for (const save of await read(req, sessions, where, 1)) before.set(id, save)
  }
  const order = [req.i18n.language, ...localesOf(req)]
  const acts = actsOf(req, sessions, saves, before, ({ parent, version }, isNew) => ({
    id: parent,
    title: titleOf(version, order),
    isNew,
  }))
  // What was taken into a workshop says nothing else than it did.
  return acts.filter(({ fields, isNew }) => isNew || fields.length > 0)
}

/** Whether the public reads something of it. */
const isPublic = async (req: PayloadRequest, of: Owner): Promise<boolean> => {
  const main: Row | null =
    'global' in of ? await findGlobal(req, of.global, false) : await findMainById(req, of.collection, of.id)
  return main?._status === 'published'
}

const historyOf = async (req: PayloadRequest, of: Owner, until: string | undefined): Promise<History> => {
  const id = 'global' in of ? of.global : of.id
  const where: Where[] = [
    ...('global' in of ? [] : [{ parent: { equals: id } }]),
    ...(until ? [{ 'version.updatedAt': { less_than: until } }] : []),
  ]
  const saves = await read(req, of, { and: where }, PAGE + 1)
  const shown = saves.slice(0, PAGE)
  const [older] = saves.slice(PAGE)
  const own = actsOf(req, of, shown, new Map(older ? [[id, older]] : []), () => null)
  const oldest = shown.at(-1)?.at
  const around =
    slugOf(of) === 'workshops' && oldest
      ? await sessionActs(req, id, oldest, until ?? new Date(Date.now() + 86_400_000).toISOString())
      : []
  const acts = [...own, ...around].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
  const names = new Map<string, string | null>()
  for (const by of new Set(acts.flatMap((act) => act.by ?? []))) names.set(by, await accountName(req, by))
  return {
    sittings: sittingsOf(acts).map((sitting) => ({ ...sitting, by: names.get(sitting.by ?? '') ?? null })),
    published:
      !until && (await isPublic(req, of)) ? (own.find(({ isPublication }) => isPublication)?.version ?? null) : null,
    next: older && oldest ? oldest : null,
  }
}

const answer = async (req: PayloadRequest, of: Owner): Promise<Response> => {
  const { before } = req.query
  if (before !== undefined && (typeof before !== 'string' || Number.isNaN(Date.parse(before))))
    return reject(req, { code: 'REQUEST_MALFORMED' })
  const found = await historyOf(req, of, before && new Date(before).toISOString())
  return Response.json(found, { headers: { 'Cache-Control': 'no-store' } })
}

/** `GET /:id/history?before=…`: for editors, who changed what, a line for each sitting, the last first. */
export const history = editorsEndpoint('get', '/:id/history', async (req) => {
  const { collection, id } = documentOfRoute(req)
  const known = isId(req, id) ? await findDraft(req, collection, id, { updatedAt: true }) : null
  return known ? answer(req, { collection, id }) : reject(req, { code: 'DOCUMENT_NOT_FOUND' })
})

/** The same of a global: `GET /globals/series/history?before=…`. */
export const historyOfGlobal = editorsEndpoint('get', '/history', (req) =>
  answer(req, { global: globalOfRoute(req).slug }),
)
