import type { CollectionSlug, FlattenedField, GlobalSlug, PayloadRequest, SanitizedConfig } from 'payload'
import { renamed, withoutDoubles, type MergedCollection } from '../../domain/merging'
import { edited, normalize } from '../write/changes'
import { missingOf } from '../translations/missing'
import type { Snapshot } from '../publication/print'
import { referencesTo } from '../write/references'
import { localesOf } from '../../database/request'
import type { Names } from '../publication/visibility'

type Row = Record<string, unknown>

/** One entry of the directory that takes the place of another. */
export interface Merge {
  collection: MergedCollection
  /** The one that goes. */
  from: string
  /** The one that stays. */
  into: string
}

export type Owner = CollectionSlug | GlobalSlug

/** The fields by which documents of a collection, or a global, name entries. */
export const pathsOf = (config: SanitizedConfig, owner: Owner, { collection }: Merge): string[] =>
  referencesTo(config, collection)
    .filter(({ owner: of }) => owner === ('global' in of ? of.global : of.collection))
    .map(({ path }) => path)

export const fieldsOf = ({ payload }: PayloadRequest, owner: Owner): FlattenedField[] =>
  payload.globals.config.find(({ slug }) => slug === owner)?.flattenedFields ??
  payload.collections[owner as CollectionSlug].config.flattenedFields

/**
 * What a row says, where it names the entry that stays. A row that is about an entry, as those of people and partners, is told by its role
 * alone; one that only mentions it, as an affiliation, by all that it says.
 */
const keyOf =
  (fields: readonly FlattenedField[], { collection, into }: Merge) =>
  (row: Row): string | null => {
    const reference = fields.find(
      (field) => field.type === 'relationship' && field.relationTo === collection && row[field.name] === into,
    )
    if (!reference) return null
    const isAbout = 'required' in reference && reference.required
    const telling = fields.filter((field) => (isAbout ? field.type === 'select' : edited(field)))
    return JSON.stringify([reference.name, ...telling.map(({ name }) => normalize(row[name]) ?? null)])
  }

const complete =
  (fields: readonly FlattenedField[]) =>
  (row: Row, other: Row): Row => ({
    ...row,
    ...Object.fromEntries(
      fields
        .filter(
          (field) =>
            edited(field) && normalize(row[field.name]) === undefined && normalize(other[field.name]) !== undefined,
        )
        .map(({ name }) => [name, other[name]]),
    ),
  })

/** A row, or a document, in whose lists nobody stands twice because two entries were one. Lists that did not change stay as they are. */
const dedupeRows = (row: Row, before: Row, fields: readonly FlattenedField[], merge: Merge): Row => {
  let next = row
  for (const field of fields) {
    const value = row[field.name]
    const old = before[field.name]
    if (value === old || !('flattenedFields' in field)) continue
    const inner = field.flattenedFields
    const put = (changed: unknown): void => void (next = { ...next, [field.name]: changed })
    if (field.type !== 'array') put(dedupeRows(value as Row, old as Row, inner, merge))
    else {
      const rows = (value as Row[]).map((one, n) => dedupeRows(one, (old as Row[])[n] as Row, inner, merge))
      put(withoutDoubles(rows, keyOf(inner, merge), complete(inner)))
    }
  }
  return next
}

const renamedAt = (value: unknown, paths: readonly string[], { from, into }: Merge): unknown =>
  paths.reduce((next: unknown, path) => renamed(next, path, from, into), value)

/** A printed programme with the ids of one entry in the place of the other’s: every word stays as it was printed. */
const snapshotAfter = (config: SanitizedConfig, snapshot: Snapshot, merge: Merge): Snapshot => {
  const next = renamedAt(snapshot, pathsOf(config, 'workshops', merge), merge) as Snapshot
  const sessions = renamedAt(next.sessions, pathsOf(config, 'sessions', merge), merge) as Snapshot['sessions']
  return sessions === next.sessions ? next : { ...next, sessions }
}

const namesAfter = (names: Names, { collection, from, into }: Merge): Names =>
  names[collection]?.includes(from)
    ? { ...names, [collection]: [...new Set(names[collection].map((id) => (id === from ? into : id)))] }
    : names

/** How many rows there are, at any depth. */
const sizeOf = (value: unknown): number => {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + 1 + sizeOf(item), 0)
  return value && typeof value === 'object'
    ? Object.values(value).reduce((sum: number, one) => sum + sizeOf(one), 0)
    : 0
}

interface Changes {
  /** The fields that change, with what they say then; none where the document does not name the entry. */
  data: Row
  /** Whether some of that stands in the document’s form. */
  inForm: boolean
  /** Whether a list got shorter, since both entries stood in it. */
  isShorter: boolean
}

/** What a merge changes of a stored document. @param asPrinted whether every row stays, since somebody published them */
export const diffForMerge = (
  req: PayloadRequest,
  owner: Owner,
  doc: Row,
  merge: Merge,
  { asPrinted = false } = {},
): Changes => {
  const { config } = req.payload
  const fields = fieldsOf(req, owner)
  const next = renamedAt(doc, pathsOf(config, owner, merge), merge) as Row
  const once = asPrinted ? next : dedupeRows(next, doc, fields, merge)
  const form = Object.fromEntries(Object.entries(once).filter(([name, value]) => value !== doc[name]))
  const inForm = Object.keys(form).length > 0
  const data: Row = { ...form }
  if (inForm && fields.some(({ name }) => name === 'missing')) data.missing = missingOf(once, fields, localesOf(req))
  if (owner === 'workshops') {
    const snapshot = doc.snapshot as Snapshot | null | undefined
    const names = doc.names as Names | null | undefined
    const printed = snapshot && snapshotAfter(config, snapshot, merge)
    const named = names && namesAfter(names, merge)
    if (printed !== snapshot) data.snapshot = printed
    if (named !== names) data.names = named
  }
  return { data, inForm, isShorter: inForm && sizeOf(once) < sizeOf(next) }
}
