import { type Row, isRow } from '../../domain/row'
import type { Snapshot } from '../../domain/publication'
import type { FlattenedField, PayloadRequest, SanitizedConfig } from 'payload'
import { renamed, withoutDoubles, type MergedCollection } from '../../domain/merging'
import { fieldsOf } from '../fields/walk'
import { edited, normalize } from '../write/changes'
import { staleAfter } from '../../domain/staleTexts'
import { missingField, missingOf, notesMissing } from '../translations/missing'
import { placedTexts, staleFields, textsThen } from '../translations/stale'
import { referencesTo } from '../write/references'
import { localesOf } from '../../database/request'
import type { StoredWorkshop } from '../../stored-types'

/** One entry of the directory that takes the place of another. */
export interface Merge {
  collection: MergedCollection
  /** The one that goes. */
  from: string
  /** The one that stays. */
  into: string
}

/** The fields by which documents of a collection, or a global, name entries. @param owner its slug */
export const pathsOf = (config: SanitizedConfig, owner: string, { collection }: Merge): string[] =>
  referencesTo(config, collection)
    .filter(({ owner: of }) => owner === ('global' in of ? of.global : of.collection))
    .map(({ path }) => path)

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
  (row: Row, other: Row): Row => {
    const lacks = ({ name }: FlattenedField): boolean =>
      normalize(row[name]) === undefined && normalize(other[name]) !== undefined
    const taken = fields
      .filter((field) => edited(field) && lacks(field))
      .map(({ name }) => [name, other[name]] as const)
    return { ...row, ...Object.fromEntries(taken) }
  }

/**
 * A row, or a document, in whose lists nobody stands twice because two entries were one. Lists that did not change stay as they are: it walks
 * what is and what was side by side.
 */
const dedupeRows = (row: Row, before: Row, fields: readonly FlattenedField[], merge: Merge): Row => {
  const next = { ...row }
  for (const field of fields) {
    const [value, old] = [row[field.name], before[field.name]]
    if (value === old || !('flattenedFields' in field)) continue
    const inner = field.flattenedFields
    const within = (one: unknown, was: unknown): Row[] =>
      isRow(one) ? [isRow(was) ? dedupeRows(one, was, inner, merge) : one] : []
    next[field.name] =
      Array.isArray(value) && Array.isArray(old)
        ? withoutDoubles(
            value.flatMap((one, n) => within(one, old[n])),
            keyOf(inner, merge),
            complete(inner),
          )
        : within(value, old)[0]
  }
  return next
}

const renamedAt = <T>(value: T, paths: readonly string[], { from, into }: Merge): T =>
  paths.reduce((next, path) => renamed(next, path, from, into), value)

/** A printed programme with the ids of one entry in the place of the other’s: every word stays as it was printed. */
const snapshotAfter = (config: SanitizedConfig, snapshot: Snapshot, merge: Merge): Snapshot => {
  const next = renamedAt(snapshot, pathsOf(config, 'workshops', merge), merge)
  const sessions = renamedAt(next.sessions, pathsOf(config, 'sessions', merge), merge)
  return sessions === next.sessions ? next : { ...next, sessions }
}

const namesAfter = (names: Row, { collection, from, into }: Merge): Row => {
  const ids = names[collection]
  return Array.isArray(ids) && ids.includes(from)
    ? { ...names, [collection]: [...new Set(ids.map((id: unknown) => (id === from ? into : id)))] }
    : names
}

const isSnapshot = (value: unknown): value is Snapshot => isRow(value) && Array.isArray(value.sessions)

/** What a workshop notes of its publication: versions hold it as an earlier program wrote it. */
export type Printed = Partial<Record<keyof Pick<StoredWorkshop, 'names' | 'snapshot'>, unknown>>

/** How many rows there are, at any depth. */
const sizeOf = (value: unknown): number => {
  const inner: unknown[] = value && typeof value === 'object' ? Object.values(value) : []
  return inner.reduce((sum: number, one) => sum + sizeOf(one), Array.isArray(value) ? inner.length : 0)
}

interface Changes {
  /** The fields that change, with what they say then; none where the document does not name the entry. */
  data: Row
  /** Whether some of that stands in the document’s form. */
  inForm: boolean
  /** Whether a list got shorter, since both entries stood in it. */
  isShorter: boolean
}

/** What a document notes of its languages once rows of it became one: what it lacks, and which of its texts are older. */
const notedAfter = (req: PayloadRequest, fields: readonly FlattenedField[], once: Row, doc: Row): Row => {
  const locales = localesOf(req)
  const marks = doc.oneLanguage ? [] : staleAfter(placedTexts(once, fields), textsThen(doc, fields), [], locales)
  return {
    ...(notesMissing(fields) ? { [missingField]: missingOf(once, fields, locales) } : {}),
    ...staleFields(fields, marks, locales),
  }
}

/** What a merge changes of a stored document. @param asPrinted whether every row stays, since somebody published them */
export const diffForMerge = (
  req: PayloadRequest,
  owner: string,
  doc: Row,
  merge: Merge,
  { asPrinted = false } = {},
): Changes => {
  const { config } = req.payload
  const fields = fieldsOf(req, owner)
  const next = renamedAt(doc, pathsOf(config, owner, merge), merge)
  const once = asPrinted ? next : dedupeRows(next, doc, fields, merge)
  const data: Row = Object.fromEntries(Object.entries(once).filter(([name, value]) => value !== doc[name]))
  const inForm = Object.keys(data).length > 0
  if (inForm) Object.assign(data, notedAfter(req, fields, once, doc))
  if (owner === 'workshops') {
    const { names, snapshot }: Printed = doc
    const printed = isSnapshot(snapshot) ? snapshotAfter(config, snapshot, merge) : snapshot
    const named = isRow(names) ? namesAfter(names, merge) : names
    if (printed !== snapshot) Object.assign(data, { snapshot: printed } satisfies Printed)
    if (named !== names) Object.assign(data, { names: named } satisfies Printed)
  }
  return { data, inForm, isShorter: inForm && sizeOf(once) < sizeOf(next) }
}
