import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionSlug,
  PayloadRequest,
  SanitizedConfig,
  SelectType,
} from 'payload'
import { rowsOf, type Row } from '../../domain/row'
import type { Names } from '../../domain/publication'
import { published } from '../access/rules'
import { fieldsOf } from '../fields/walk'
import { namedIn, referencesTo } from '../write/references'
import {
  findGlobal,
  findMain,
  note,
  withIds,
  type Conditions,
  type ConditionsOn,
  type Stored,
  type StoredDoc,
} from '../../database/documents'
import { nested } from '../../database/request'

/** Who and what of the directory is public: the people, organisations and pictures that something published names. */

const targets = ['speakers', 'organisations', 'media'] as const
type Target = (typeof targets)[number]

/** Whether an entry is public. */
type Shown = Pick<Stored<Target>, 'id' | 'public'>

export const namesOf = (config: SanitizedConfig, docs: readonly { slug: string; doc: Row }[]): Names => {
  const named = docs.flatMap(({ doc, slug }) => namedIn(fieldsOf({ payload: { config } }, slug), doc))
  const found = (target: CollectionSlug): string[] => [
    ...new Set(named.flatMap(({ id, slug }) => (slug === target ? [id] : []))),
  ]
  return { speakers: found('speakers'), organisations: found('organisations'), media: found('media') }
}

/** Whom and what a publication names besides what the last one named; null where it leaves somebody out whom that one named. */
export const namedBesides = (last: Names | null | undefined, names: Names): Names | null => {
  const isComplete = targets.every((target) => (last?.[target] ?? []).every((id) => names[target].includes(id)))
  const besides = (target: Target): string[] => names[target].filter((id) => !last?.[target].includes(id))
  return isComplete
    ? { speakers: besides('speakers'), organisations: besides('organisations'), media: besides('media') }
    : null
}

/** The fields by which entries of a collection name others, and whether they are public. */
const namingFields = (config: SanitizedConfig, slug: Target): SelectType => {
  const paths = targets.flatMap((target) => referencesTo(config, target))
  const own = paths.filter(({ owner }) => 'collection' in owner && owner.collection === slug)
  const names = own.flatMap(({ path }) => path.split('.', 1))
  return Object.fromEntries(['public' satisfies keyof Shown, ...names].map((name) => [name, true]))
}

interface Entries<T> {
  all: ReadonlyMap<string, T>
  wanted: ReadonlySet<string>
}

/** Which entries are settled: all that are public so far as well, or those alone that are wanted. */
type Settled = 'all' | 'wanted'

/**
 * Entries that are wanted, and those that are public so far: mostly the same.
 * @param more finds what wanted entries want themselves, such as the organisation that one is part of
 */
const readEntries = async <S extends Target>(
  req: PayloadRequest,
  slug: S,
  wanted: ReadonlySet<string>,
  settled: Settled,
  more: (entry: Stored<S>) => string[] = () => [],
): Promise<Entries<Stored<S>>> => {
  const select = namingFields(req.payload.config, slug)
  const all = new Map<string, Stored<S>>()
  const seen = new Set<string>()
  const read = async (where: Conditions<S>): Promise<void> => {
    for (const doc of await findMain(req, slug, where, 0, select)) all.set(doc.id, doc)
  }
  const isPublic: ConditionsOn<Shown> = { public: { equals: true } }
  const named = wanted.size ? [withIds([...wanted])] : []
  if (settled === 'all') await read({ or: [isPublic, ...named] })
  else for (const where of named) await read(where)
  for (let next = [...wanted]; next.length;) {
    const missing = next.filter((id) => !all.has(id) && !seen.has(id))
    // The first were read with those that are public.
    if (seen.size) await read(withIds(missing))
    next.forEach((id) => seen.add(id))
    const found = next.flatMap((id) => all.get(id) ?? [])
    next = found.flatMap((entry) => more(entry)).filter((id) => !seen.has(id))
  }
  return { all, wanted: seen }
}

/** @returns how many entries were not as they are wanted */
const setPublic = async (req: PayloadRequest, collection: Target, { all, wanted }: Entries<Shown>): Promise<number> => {
  const other = [...all].filter(([id, entry]) => Boolean(entry.public) !== wanted.has(id))
  for (const [id] of other) await note(req, collection, id, { public: wanted.has(id) })
  return other.length
}

/** What all published workshops and the series name, at one moment. */
const publishedNames = async (req: PayloadRequest): Promise<Names[]> => {
  const docs = await findMain(req, 'workshops', published, 0, { names: true })
  const series = await findGlobal(req, 'series', false)
  const all = docs.flatMap(({ names }) => names ?? [])
  return series?._status === 'published'
    ? [...all, namesOf(req.payload.config, [{ slug: 'series', doc: series }])]
    : all
}

/** Makes public what some publications name, and what hangs on that. @returns how many entries were not as they are wanted */
const settle = async (req: PayloadRequest, all: readonly Names[], settled: Settled): Promise<number> => {
  const people = await readEntries(req, 'speakers', new Set(all.flatMap(({ speakers }) => speakers)), settled)
  const named = (slug: Target, { all: docs, wanted }: Entries<StoredDoc>): Names => {
    const entries = [...wanted].flatMap((id) => docs.get(id) ?? [])
    return namesOf(
      req.payload.config,
      entries.map((doc) => ({ slug, doc })),
    )
  }
  const ofPeople = named('speakers', people)
  const houses = await readEntries(
    req,
    'organisations',
    new Set([...all.flatMap(({ organisations }) => organisations), ...ofPeople.organisations]),
    settled,
    ({ parent }) => (parent ? [parent] : []),
  )
  const pictures = [...all.flatMap(({ media }) => media), ...ofPeople.media, ...named('organisations', houses).media]
  const media = await readEntries(req, 'media', new Set(pictures), settled)
  return (
    (await setPublic(req, 'speakers', people)) +
    (await setPublic(req, 'organisations', houses)) +
    (await setPublic(req, 'media', media))
  )
}

/** Makes public what a publication names besides what was settled already. Nothing that is public is by that so no more, whatever else there is. */
export const showNamed = async (req: PayloadRequest, names: Names): Promise<void> => {
  if (!targets.some((target) => names[target].length)) return
  // As in settleVisibility: an entry may get another picture before it is known to be public.
  while ((await settle(req, [names], 'wanted')) && !req.transactionID);
}

/**
 * Settles anew which people, organisations and pictures are public: those that something published names. Pictures also hang on people and
 * organisations that are public themselves. It settles again until nothing is left to change, since something may have been published meanwhile,
 * or an entry may have got another picture before it was known to be public: whoever comes last is right. Who has changed nothing has undone
 * nothing of what others settled.
 */
export const settleVisibility = async (req: PayloadRequest): Promise<void> => {
  for (;;) {
    const changed = await settle(req, await publishedNames(req), 'all')
    // A transaction sees nothing of what others do meanwhile.
    if (req.transactionID || !changed) return
  }
}

/**
 * Whether something published names an entry is settled by publication alone: neither a write nor a restored version brings its own answer.
 * A write leaves the field out, so that on MongoDB one that read the entry before a publication does not undo what that settled.
 */
export const keepVisibility: CollectionBeforeChangeHook<Shown> = ({ data, operation }): Partial<Shown> => {
  const { public: _, ...rest } = data
  return operation === 'create' ? { ...rest, public: false } : rest
}

/** What of an entry makes others public. */
type Naming = Pick<Stored<'speakers'>, 'affiliations' | 'picture'> & Pick<Stored<'organisations'>, 'logo' | 'parent'>

const fingerprint = (doc: Naming | undefined): string =>
  JSON.stringify([
    doc?.picture,
    doc?.logo,
    doc?.parent,
    rowsOf(doc?.affiliations).map(({ organisation }) => organisation),
  ])

/** A public entry whose picture or organisations change makes those public too. */
export const updateVisibility: CollectionAfterChangeHook<Naming & Shown> = async ({ doc, previousDoc, req }) => {
  if (doc.public && fingerprint(doc) !== fingerprint(previousDoc)) await settleVisibility(nested(req))
  return doc
}
