import type { PayloadRequest, Where } from 'payload'
import { published } from '../../cms/access/rules'
import { withIds, type Stored } from '../../database/documents'
import { findKept } from '../../database/kept'
import { localesOf } from '../../database/request'
import { pageOf, type Paging } from './page'
import { relatedTo } from './related'
import { publicText, referenceFields, shapesFor, string } from './shapes'
import { whereNamed } from './whereNamed'

interface Reading {
  /** How entries of the directory are found. */
  find: typeof findKept
  /** Which of those that meet a condition the reader may have. */
  visible: (where: Where) => Where
  draft: boolean
}

/** What is read once, when it is first asked for. */
const once = <T>(read: () => Promise<T>): (() => Promise<T>) => {
  let known: Promise<T> | undefined
  return () => (known ??= read())
}

/** What is read once for each page that is asked for. */
const oncePerPage = <T>(read: (paging: Paging, locale: string) => Promise<T>) => {
  const known = new Map<string, Promise<T>>()
  return (paging: Paging, locale: string): Promise<T> => {
    const name = `${paging.limit} ${paging.page} ${locale}`
    const found = known.get(name) ?? read(paging, locale)
    known.set(name, found)
    return found
  }
}

/** Documents by what they belong to; one may belong to several. */
const grouped = <T>(docs: readonly T[], keysOf: (doc: T) => readonly (string | null | undefined)[]) => {
  const found = new Map<string, T[]>()
  for (const doc of docs)
    for (const key of new Set(keysOf(doc))) if (key) found.set(key, [...(found.get(key) ?? []), doc])
  return found
}

/**
 * The people of some organisations, what is part of these, and the published workshops that name them. Each list is read when it is first asked for, and
 * for all of the organisations at once; of what stands in a page of it, so is the rest.
 */
export const listsOfOrganisations = (
  req: PayloadRequest,
  ids: readonly string[],
  { draft, find, visible }: Reading,
) => {
  const locales = localesOf(req)
  const people = once(async () => {
    const where = visible({ 'affiliations.organisation': { in: [...ids] } })
    const fields = { name: true, sortName: true, affiliations: true } as const
    const docs = await find(req, 'speakers', where, 0, fields)
    return grouped(docs, ({ affiliations }) => (affiliations ?? []).map(({ organisation }) => organisation))
  })
  const parts = once(async () =>
    grouped(
      await find(req, 'organisations', visible({ parent: { in: [...ids] } }), 0, { name: true, parent: true }),
      ({ parent }) => [parent],
    ),
  )
  const inPage = <T extends { id: string }>(
    lists: ReadonlyMap<string, readonly T[]>,
    paging: Paging,
    locale: string,
    keys: (doc: T) => (string | null)[],
  ) => new Map(ids.map((id) => [id, pageOf(lists.get(id) ?? [], paging, { keys, locale }).docs.map((doc) => doc.id)]))
  const pagesOfPeople = oncePerPage(async (paging, locale) => {
    const shown = inPage(await people(), paging, locale, ({ name, sortName }: Stored<'speakers'>) => [
      string(sortName) ?? string(name),
      string(name),
    ])
    const rows = [...new Set([...shown.values()].flat())].map((person) => ({ person }))
    const shape = shapesFor(locale, locales, await relatedTo(req, { people: rows }, draft))
    return (id: string) => (shown.get(id) ?? []).flatMap((person) => shape.entry(person) ?? [])
  })
  const pagesOfParts = oncePerPage(async (paging, locale) => {
    const shown = inPage(await parts(), paging, locale, ({ name }: Stored<'organisations'>) => [
      publicText(name, locale, locales)?.text ?? null,
    ])
    const organisations = [...new Set([...shown.values()].flat())]
    const shape = shapesFor(locale, locales, await relatedTo(req, { organisations }, draft))
    return (id: string) => (shown.get(id) ?? []).flatMap((part) => shape.organisation(part) ?? [])
  })
  const workshopsOf = async (id: string): Promise<readonly string[]> =>
    (await whereNamed(req)).organisations.get(id) ?? []
  const pagesOfWorkshops = oncePerPage(async ({ limit, page }, locale) => {
    const shown = new Map<string, readonly string[]>()
    for (const id of ids) shown.set(id, (await workshopsOf(id)).slice((page - 1) * limit, page * limit))
    const where = { and: [withIds([...shown.values()].flat()), published] }
    const docs = new Map((await findKept(req, 'workshops', where, 0, referenceFields)).map((doc) => [doc.id, doc]))
    const shape = shapesFor(locale, locales, await relatedTo(req, {}, draft))
    return (id: string) =>
      (shown.get(id) ?? []).flatMap((one) => {
        const doc = docs.get(one)
        return doc ? [shape.reference(doc)] : []
      })
  })
  return (id: string, locale: string) => ({
    /** People who are affiliated with it today, in the alphabet of a language, by the name that they are sorted under. */
    people: async (paging: Paging, inLocale = locale) => (await pagesOfPeople(paging, inLocale))(id),
    totalPeople: async () => (await people()).get(id)?.length ?? 0,
    /** Organisations that are part of it, by the name that a reader of a language is served. */
    children: async (paging: Paging, inLocale = locale) => (await pagesOfParts(paging, inLocale))(id),
    totalChildren: async () => (await parts()).get(id)?.length ?? 0,
    /** Published workshops that name it, the newest first. */
    workshops: async (paging: Paging) => (await pagesOfWorkshops(paging, locale))(id),
    totalWorkshops: async () => (await workshopsOf(id)).length,
  })
}
