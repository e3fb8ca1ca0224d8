import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'
import { isRow, rowsOf, textOf, type Row } from '../../domain/row'
import { marksOf, staleAfter, type PlacedTexts, type StaleMark, type TextsThen } from '../../domain/staleTexts'
import { localesOf } from '../../database/request'
import { findDraft, isId, keyOf, type Stored } from '../../database/documents'
import { newRowId } from '../../database/rowIds'
import type { BeforeAnyOperation, Operation } from '../write/beforeWrite'
import { isHidden, isLocalized, mapFields, walkFields, withoutIndices } from '../fields/walk'

/** What a document says of its translations that are older than what they translate. */
export type Marked = Pick<
  Stored<'workshops' | 'sessions' | 'speakers' | 'organisations' | 'media'>,
  'oneLanguage' | 'stale' | 'staleIn'
>

declare module 'payload' {
  interface RequestContext {
    /** States that a write brings back or takes texts from, by collection and id, or by collection alone for a new document. */
    textsFrom?: Map<string, TextsThen[]>
    /** The document that a new one is a copy of. */
    copyOf?: string
    /** The version that Payload restores, in all languages: it hands hooks one of them. */
    restored?: Row
  }
}

/** What `staleIn` says where nothing is: a database finds a word, and no empty list. */
const NOTHING = '-'

/** A text of a document, wherever it stands. */
export interface FoundTexts extends PlacedTexts {
  field: FlattenedField
  /** Its path with the numbers of rows, as forms have it. */
  numbered: string
}

/**
 * The fields of a document for texts that are to be kept in step in all languages, rows by their ids, whether anything stands there or not. What is in
 * one language by nature is none of them.
 */
export const textsIn = (doc: Row, fields: readonly FlattenedField[]): FoundTexts[] => {
  const found: FoundTexts[] = []
  /** The place of each row, by its path with numbers. */
  const places = new Map<string, string>()
  const placeOf = (path: string): string => {
    const at = path.lastIndexOf('.')
    const above = at < 0 ? undefined : path.slice(0, at)
    const place = above === undefined ? '' : (places.get(above) ?? placeOf(above))
    return places.get(path) ?? (place ? `${place}.${path.slice(at + 1)}` : path.slice(at + 1))
  }
  walkFields(fields, doc, ({ field, path, value }) => {
    if (field.custom?.byNature || isHidden(field)) return false
    if (field.type === 'array') {
      const list = placeOf(path)
      for (const [n, row] of (Array.isArray(value) ? value : []).entries())
        if (isRow(row)) places.set(`${path}.${n}`, `${list}.${typeof row.id === 'string' ? row.id : n}`)
      return true
    }
    if (!isLocalized(field)) return true
    const texts = isRow(value) ? value : {}
    found.push({ field, kind: withoutIndices(path), numbered: path, path: placeOf(path), texts })
    return true
  })
  return found
}

/** The same texts, where they stand in a language at least. */
export const placedTexts = (doc: Row, fields: readonly FlattenedField[]): PlacedTexts[] =>
  textsIn(doc, fields)
    .filter(({ texts }) => Object.keys(texts).length > 0)
    .map(({ kind, path, texts }) => ({ kind, path, texts }))

/** A stored state of a document, as one that another is made of. */
export const textsThen = (doc: Row, fields: readonly FlattenedField[]): TextsThen => ({
  texts: placedTexts(doc, fields),
  marks: marksOf(doc.stale),
})

/**
 * Says of the next write of a document where its texts come from: each that stands there as it is written is as old as it is there.
 * @param collection its collection, or the global that it is
 * @param id the document; none where it is new, and of a global
 */
export const bringTexts = (
  { context }: PayloadRequest,
  collection: string,
  id: string | undefined,
  from: TextsThen,
) => {
  const known = (context.textsFrom ??= new Map<string, TextsThen[]>())
  known.set(keyOf(collection, id), [from])
}

/** Rows without an id get theirs now, so that what is noted of them is found again. */
export const withRowIds = <T extends Row>(data: T, fields: readonly FlattenedField[]): T => {
  let isWhole = true
  walkFields(fields, data, ({ field, value }) => {
    if (field.type === 'array' && rowsOf(value).some(({ id }) => !id)) isWhole = false
    return isWhole
  })
  if (isWhole) return data
  const named = (row: Row): Row => ({ ...row, id: row.id || newRowId() })
  // oxlint-disable-next-line typescript/consistent-type-assertions -- the same fields with the same values
  return {
    ...mapFields(
      fields,
      data,
      ({ value }) => value,
      (row) => (row === data ? { ...row } : named(row)),
    ),
  } as T
}

/** What `staleIn` stores: the languages in which a text is older than another, `en` or `fr en`; `-` where none is. */
export const staleInOf = (marks: readonly StaleMark[], locales: readonly string[]): string =>
  locales.filter((locale) => marks.some(({ language }) => language === locale)).join(' ') || NOTHING

/** What is stored of some marks, in the fields that there are for it: a global has none that lists find it by. */
export const staleFields = (
  fields: readonly FlattenedField[],
  marks: StaleMark[],
  locales: readonly string[],
): Partial<Pick<Marked, 'stale' | 'staleIn'>> => {
  const has = (name: keyof Marked): boolean => fields.some((field) => field.name === name)
  return {
    ...(has('stale') ? { stale: marks } : {}),
    ...(has('staleIn') ? { staleIn: staleInOf(marks, locales) } : {}),
  }
}

/**
 * Which texts of a document are older than another language once it is written.
 * @param whole as it will stand, in all languages
 * @param stored as it stood; none for a new one
 * @param of its collection, or the global that it is, and, where it is not new, its id
 */
export const staleIn = (
  req: PayloadRequest,
  whole: Row,
  stored: Row | undefined,
  fields: readonly FlattenedField[],
  { collection, id }: { collection: string; id: string | undefined },
): Required<Pick<Marked, 'stale' | 'staleIn'>> => {
  const locales = localesOf(req)
  const key = keyOf(collection, id)
  const origins = req.context.textsFrom?.get(key) ?? []
  req.context.textsFrom?.delete(key)
  const { oneLanguage: purposely }: Partial<Marked> = whole
  const before = stored && textsThen(stored, fields)
  const marks = purposely ? [] : staleAfter(placedTexts(whole, fields), before, origins, locales)
  return { stale: marks, staleIn: staleInOf(marks, locales) }
}

/** Notes which document a new one is a copy of: Payload tells no later hook, and hands on its texts in one language. */
export const noteCopy: BeforeAnyOperation = <O extends Operation>({ args, operation, req }: O): O['args'] => {
  if (operation === 'create') req.context.copyOf = textOf(args?.duplicateFromID) ?? undefined
  return args
}

/** Notes which version is restored in the place of a document: all of it will stand as it stood there, and be as old. */
export const noteRestored: BeforeAnyOperation = async <O extends Operation>({
  args,
  collection,
  operation,
  req,
}: O): Promise<O['args']> => {
  delete req.context.restored
  const id = args?.id === undefined ? '' : String(args.id)
  if (operation !== 'restoreVersion' || !collection || !isId(req, id)) return args
  const { flattenedFields: fields, slug } = collection
  const asked = { collection: slug, limit: 1, locale: 'all', pagination: false, req, where: { id: { equals: id } } }
  const [found] = (await req.payload.db.findVersions<Row>(asked)).docs
  if (!found) return args
  req.context.restored = found.version
  bringTexts(req, slug, String(found.parent), textsThen(found.version, fields))
  return args
}

/** A document with the ids that a copy gave its rows. */
const withIdsOf = <T extends Row>(doc: T, copy: Row, fields: readonly FlattenedField[]): T => {
  const named: Row = { ...doc }
  for (const field of fields) {
    const [own, copied] = [doc[field.name], copy[field.name]]
    if (field.type === 'array') {
      const rows = rowsOf(copied)
      named[field.name] = rowsOf<Row>(rowsOf(own)).map((row, n) => {
        const other = rows[n]
        return other ? { ...withIdsOf(row, other, field.flattenedFields), id: other.id } : row
      })
    } else if ((field.type === 'group' || field.type === 'tab') && isRow(own) && isRow(copied))
      named[field.name] = withIdsOf(own, copied, field.flattenedFields)
  }
  // oxlint-disable-next-line typescript/consistent-type-assertions -- the same document, with other ids in its rows
  return named as T
}

/**
 * Of a new document that is a copy: the one that it is copied from, with the rows of the copy. Its texts are as old in the copy as they are there.
 * @returns undefined where it is none
 */
export const copiedFrom = async <S extends CollectionSlug>(
  req: PayloadRequest,
  collection: S,
  fields: readonly FlattenedField[],
  data: Row,
): Promise<Stored<S> | undefined> => {
  const { copyOf } = req.context
  delete req.context.copyOf
  const source = copyOf ? await findDraft(req, collection, copyOf) : null
  if (!source) return undefined
  bringTexts(req, collection, undefined, textsThen(source, fields))
  return withIdsOf(source, data, fields)
}
