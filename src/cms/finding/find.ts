import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { z } from 'zod'
import {
  closeness,
  FEW_FOUND,
  findingIn,
  MAX_FINDING,
  type FoundEntry,
  type FoundGroup,
  type FoundKind,
} from '../../domain/found'
import { textOf } from '../../domain/row'
import { serve, textIn } from '../../domain/texts'
import type { Conditions, Fields, Order, Stored } from '../../database/documents'
import { localesOf } from '../../database/request'
import { refusal } from '../../i18n/errors/refusal'
import { translatorsEndpoint } from '../access/endpoints'
import { organisers } from '../access/rules'
import { notInBin, readWorking } from '../read/working'
import { publicationStates } from '../publication/state'

/** Whatever an account may read, found by its names from anywhere in the admin. */

type Sought = ReturnType<typeof findingIn>

/** How few letters are looked for in addresses: all of them are gone through. */
const LEAST_OF_ADDRESSES = 3

/** So many are looked at for those that answer best. */
const CANDIDATES = 100

/** Working copies, as far as who asks may read them. */
const read = async <S extends FoundKind>(
  req: PayloadRequest,
  collection: S,
  asked: { limit: number; select: Fields<S>; sort?: Order<S>; where: Conditions<S> },
): Promise<Stored<S>[]> => (await readWorking(req, collection, { ...asked, isCounted: false })).docs

/** Documents that are named, by id. */
const byId = async <S extends 'organisations' | 'workshops'>(
  req: PayloadRequest,
  collection: S,
  ids: readonly (string | null | undefined)[],
  select: Fields<S>,
): Promise<Map<string, Stored<S>>> => {
  const named = [...new Set(ids.flatMap((id) => id ?? []))]
  if (!named.length) return new Map()
  // oxlint-disable-next-line typescript/consistent-type-assertions -- each collection has ids, which its type does not know here
  const where = { id: { in: named } } as Conditions<S>
  return new Map((await read(req, collection, { limit: named.length, select, where })).map((doc) => [doc.id, doc]))
}

/** Those that answer best, in the order in which they came where they answer alike. */
const best = <T extends { search?: string | null }>(
  found: readonly T[],
  sought: Sought,
  isMeant: (doc: T) => boolean = () => false,
): T[] => {
  const ranked = found.map((doc) => ({ doc, rank: isMeant(doc) ? -1 : closeness(doc.search ?? '', sought) }))
  return ranked
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, FEW_FOUND)
    .map(({ doc }) => doc)
}

type Finder = (req: PayloadRequest, sought: Sought, order: readonly string[]) => Promise<Omit<FoundGroup, 'kind'>>

const named = (texts: Record<string, unknown> | null | undefined, order: readonly string[]) => {
  const served = serve(texts, order)
  return { title: served?.text ?? null, language: served && served.servedFrom !== order[0] ? served.servedFrom : null }
}

/** What is said before a number, and names no workshop. */
const beforeNumber = new Set(['atelier', 'workshop', 'n', 'no', 'nr'])

/** The number of a workshop that may be meant, and what else is said of it: `4`, `atelier 4`, `4 – Drugs`. */
const numberIn = ({ words }: Sought): { number: number; rest: string } | null => {
  const [said, ...more] = words.filter((word) => /^\d{1,5}$/.test(word))
  if (said === undefined || more.length) return null
  return {
    number: Number(said),
    rest: words.filter((word) => word !== said && !beforeNumber.has(word)).join(' '),
  }
}

const workshops: Finder = async (req, sought, order) => {
  const meant = numberIn(sought)
  const byNumber = meant && [
    { number: { equals: meant.number } },
    ...(meant.rest ? [{ search: { like: meant.rest } }] : []),
  ]
  const found = await read(req, 'workshops', {
    limit: CANDIDATES,
    select: { number: true, search: true, startsAt: true, title: true },
    sort: '-startsAtUtc',
    where: {
      and: [
        notInBin,
        byNumber ? { or: [{ and: byNumber }, { search: { like: sought.whole } }] } : { search: { like: sought.whole } },
      ],
    },
  })
  const few = best(found, sought, (doc) => meant !== null && doc.number === meant.number)
  const states = await publicationStates(
    req,
    few.map(({ id }) => id),
  )
  const entries = few.map((doc): FoundEntry => {
    const { language, title } = named(doc.title, order)
    return {
      id: doc.id,
      title: typeof doc.number === 'number' ? [doc.number, title].filter((part) => part !== null).join(' – ') : title,
      language,
      beside: null,
      startsAt: textOf(doc.startsAt),
      state: states.get(doc.id) ?? 'draft',
    }
  })
  return { entries, hasMore: found.length > few.length }
}

const sessions: Finder = async (req, sought, order) => {
  const found = await read(req, 'sessions', {
    limit: CANDIDATES,
    select: { search: true, title: true, workshop: true },
    sort: '-updatedAt',
    where: { and: [notInBin, { search: { like: sought.whole } }] },
  })
  const few = best(found, sought)
  const homes = await byId(
    req,
    'workshops',
    few.map(({ workshop }) => workshop),
    { title: true },
  )
  const entries = few.map((doc) => ({
    id: doc.id,
    ...named(doc.title, order),
    beside: textIn(homes.get(doc.workshop ?? '')?.title, order) ?? null,
  }))
  return { entries, hasMore: found.length > few.length }
}

const speakers: Finder = async (req, sought, order) => {
  const found = await read(req, 'speakers', {
    limit: CANDIDATES,
    select: { affiliations: true, name: true, search: true },
    sort: 'sortName',
    where: {
      and: [
        notInBin,
        // Organisers find people by their address too, of which the lists’ names know nothing.
        organisers({ req }) && sought.whole.length >= LEAST_OF_ADDRESSES
          ? { or: [{ search: { like: sought.whole } }, { contactEmail: { like: sought.whole } }] }
          : { search: { like: sought.whole } },
      ],
    },
  })
  const few = best(found, sought)
  const housesOf = ({ affiliations }: Stored<'speakers'>) =>
    (affiliations ?? []).flatMap(({ organisation }) => organisation ?? [])
  const houses = await byId(req, 'organisations', few.flatMap(housesOf), { name: true })
  const entries = few.map((doc) => ({
    id: doc.id,
    title: doc.name ?? null,
    language: null,
    beside:
      housesOf(doc)
        .flatMap((id) => textIn(houses.get(id)?.name, order) ?? [])
        .join(', ') || null,
  }))
  return { entries, hasMore: found.length > few.length }
}

const organisations: Finder = async (req, sought, order) => {
  const found = await read(req, 'organisations', {
    limit: CANDIDATES,
    select: { acronym: true, name: true, search: true },
    sort: 'slug',
    where: { and: [notInBin, { search: { like: sought.whole } }] },
  })
  const few = best(found, sought)
  const entries = few.map((doc) => ({
    id: doc.id,
    ...named(doc.name, order),
    beside: textIn(doc.acronym, order) ?? null,
  }))
  return { entries, hasMore: found.length > few.length }
}

const registrations: Finder = async (req, { whole }, order) => {
  const found = await read(req, 'registrations', {
    limit: FEW_FOUND + 1,
    select: { name: true, state: true, workshop: true },
    sort: '-createdAt',
    where: { or: [{ name: { like: whole } }, { email: { like: whole } }] },
  })
  const few = found.slice(0, FEW_FOUND)
  const homes = await byId(
    req,
    'workshops',
    few.map(({ workshop }) => workshop),
    { title: true },
  )
  const entries = few.map((doc): FoundEntry => ({
    id: doc.id,
    title: doc.name ?? null,
    language: null,
    beside: textIn(homes.get(doc.workshop ?? '')?.title, order) ?? null,
    workshop: doc.workshop ?? null,
    ...(doc.state ? { registration: doc.state } : {}),
  }))
  return { entries, hasMore: found.length > few.length }
}

const finders: Readonly<Record<FoundKind, Finder>> = { workshops, sessions, speakers, organisations, registrations }

/** What has each word that is looked for among what an account may read: groups by kind, none that is empty. */
export const find = async (req: PayloadRequest, typed: string): Promise<FoundGroup[]> => {
  const sought = findingIn(typed)
  if (!sought.whole) return []
  const order = [req.i18n.language, ...localesOf(req)]
  const kinds: FoundKind[] = ['workshops', 'sessions', 'speakers', 'organisations']
  if (organisers({ req }) && sought.whole.length >= LEAST_OF_ADDRESSES) kinds.push('registrations')
  const groups = await Promise.all(kinds.map(async (kind) => ({ kind, ...(await finders[kind](req, sought, order)) })))
  return groups.filter(({ entries }) => entries.length > 0)
}

const wish = z.strictObject({ q: z.string().max(MAX_FINDING.letters) })

/**
 * `POST /api/find` with `{ q }`: for translators. By POST, since what is looked for may be the name or the address of somebody who registered, which is to
 * stand in no log of a proxy.
 */
export const findEndpoint = translatorsEndpoint('post', '/find', async (req) => {
  await addDataAndFileToRequest(req)
  const asked = wish.safeParse(req.data ?? {})
  if (!asked.success) throw refusal('ACTION_INVALID', undefined, { language: req.i18n.language })
  return Response.json({ groups: await find(req, asked.data.q) }, { headers: { 'Cache-Control': 'no-store' } })
})
