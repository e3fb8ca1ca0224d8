import { isDeepStrictEqual } from 'node:util'
import { MOST_HOURS, MOST_REMINDERS } from '../../src/domain/desk'
import { shares } from '../../src/domain/focus'
import { isRow, rowsOf, type Row } from '../../src/domain/row'
import { z } from 'zod'
import type { ErrorCode } from '../../src/i18n/errors'
import { isBlank, isWritten, oneLine } from '../../src/domain/texts'
import { hasRoot, isNode, type RichTextNode } from '../../src/domain/richText'
import { foreignIn, textAsOffered } from '../../src/domain/richTextRules'
import { newRowId } from '../../src/database/rowIds'
import { isRefusal } from '../../src/i18n/errors/refusal'
import { localeCodes } from '../../src/i18n/locales'
import { hasEmptyNote, spacedLink } from '../richText/faults'
import { parseMarkdown } from '../richText/parseMarkdown'
import { fromForm, toForm } from '../richText/richTextForm'

/** What a series file can point at by key: people and organisations by slug, pictures by path. */
export type Linked = 'speakers' | 'organisations' | 'media'

/** The key of an id, or the id of a key. */
export type Resolve = (collection: Linked, name: string) => string | undefined

/** A value of a series file (its form) and the same value as it is stored. Reading what was written gives the form in its usual shape. */
export interface Codec {
  schema: z.ZodType
  /** From the database, in all languages; undefined is absent. `doc` is what it stands in. */
  read: (stored: unknown, keyOf: Resolve, doc?: Row) => unknown
  /** For a write. `before` is what is stored now: its row ids are kept where the rows are the same. `written` is what is written beside it. */
  write: (form: unknown, idOf: Resolve, before?: unknown, written?: Row) => unknown
  /** What it points at, if it does. */
  linked?: Linked
  /** The fields of a group or of each row. */
  inner?: Fields
}

export type Fields = Readonly<Record<string, Codec>>

/** A text that does not depend on the language. */
const plain = (schema: z.ZodType = z.string()): Codec => ({
  schema,
  read: (stored) => (stored === null || stored === '' ? undefined : stored),
  write: (form) => form ?? null,
})

export const ruled = (code: ErrorCode, holds: (value: string) => boolean, max = 2000): Codec =>
  plain(z.string().max(max).refine(holds, { params: { code } }))

const asLine = (value: unknown): unknown => (typeof value === 'string' ? oneLine(value) || undefined : value)

/** Values in the shape that storing gives to what people read as one line (src/cms/write/cleanLines.ts). */
const inLines = (codec: Codec): Codec => ({
  ...codec,
  read: (stored, keyOf) => codec.read(mapLines(stored), keyOf),
  write: (form, idOf, before) => codec.write(mapLines(form), idOf, before),
})

const mapLines = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(asLine).filter(Boolean)
    : isRow(value)
      ? Object.fromEntries(Object.entries(value).map(([name, text]) => [name, asLine(text)]))
      : asLine(value)

/** A line that does not depend on the language. */
export const short = (max: number): Codec => inLines(plain(z.string().max(max)))

export const whole = (max = 100_000): Codec => plain(z.number().int().min(1).max(max))

/** A number of hours. The usual one is left out. */
export const hours = (usual: number): Codec => ({
  schema: z.number().int().min(0).max(MOST_HOURS),
  read: (stored) => (typeof stored !== 'number' || stored === usual ? undefined : stored),
  write: (form) => form ?? usual,
})

/** Several of them, the most first. The usual ones are left out. */
export const hourList = (usual: readonly number[]): Codec => ({
  schema: z.array(z.number().int().min(1).max(MOST_HOURS)).max(MOST_REMINDERS),
  read: (stored) => (!Array.isArray(stored) || isDeepStrictEqual(inOrder(stored), usual) ? undefined : inOrder(stored)),
  write: (form) => (Array.isArray(form) ? inOrder(form) : usual),
})

const inOrder = (numbers: readonly unknown[]): unknown[] => [...new Set(numbers)].sort((a, b) => Number(b) - Number(a))

/** A share of a picture, from 0 to 100. The middle is left out. */
export const focalPoint: Codec = {
  schema: z.number().min(shares.min).max(shares.max),
  // What an earlier version took beyond the picture lies at its edge.
  read: (stored) =>
    typeof stored !== 'number' || stored === 50 ? undefined : Math.min(Math.max(stored, shares.min), shares.max),
  write: (form) => form ?? 50,
}

/** True, or absent. */
export const flag: Codec = {
  schema: z.boolean(),
  read: (stored) => stored || undefined,
  write: (form) => form ?? false,
}

/** False, or absent where it is as usual. */
export const usually: Codec = {
  schema: z.boolean(),
  read: (stored) => (stored === false ? false : undefined),
  write: (form) => form ?? true,
}

/** One of `values`. The usual one is left out. */
export const choice = (values: readonly string[], usual?: string): Codec => ({
  schema: z.enum(values),
  read: (stored) => (stored === null || stored === usual ? undefined : stored),
  write: (form) => form ?? usual ?? null,
})

/** A list of plain values. */
export const list = (schema: z.ZodType): Codec => ({
  schema: z.array(schema),
  read: (stored) => (Array.isArray(stored) && stored.length ? stored : undefined),
  write: (form) => form ?? [],
})

/** Marks what Zod says of a text that is given by language: its keys are languages, not fields. */
export const byLanguage = 'by language'

const inEveryLanguage = (schema: z.ZodType): z.ZodType =>
  z.strictObject(Object.fromEntries(localeCodes.map((code) => [code, schema.nullish()])), { error: byLanguage })

/** A text in the content's languages. A language that has none is left out. */
export const text = (max: number): Codec => ({
  schema: inEveryLanguage(z.string().max(max)),
  read: (stored) => {
    const texts = localeCodes.flatMap((code) => {
      const value = isRow(stored) ? stored[code] : undefined
      return isBlank(value) ? [] : [[code, value] as const]
    })
    return texts.length ? Object.fromEntries(texts) : undefined
  },
  write: (form) => Object.fromEntries(localeCodes.map((code) => [code, isRow(form) ? (form[code] ?? null) : null])),
})

/** Lines that do not depend on the language. */
export const lines = (max: number): Codec => inLines(list(z.string().max(max)))

/** A line in the content’s languages. */
export const line = (max: number): Codec => inLines(text(max))

/** A line in the content’s languages that has to hold in each. */
export const ruledLine = (code: ErrorCode, holds: (value: string) => boolean, max: number): Codec => ({
  ...line(max),
  schema: inEveryLanguage(z.string().max(max).refine(holds, { params: { code } })),
})

type Context = z.core.ParsePayload

const report = (ctx: Context, code: ErrorCode, params: object = {}): void =>
  void ctx.issues.push({ code: 'custom', input: ctx.value, params: { code, ...params } })

/** What publishing would refuse in a rich text that may be stored: notes without words, links that lead nowhere. */
const checkTree = (root: RichTextNode, ctx: Context): void => {
  if (hasEmptyNote(root)) report(ctx, 'NOTE_EMPTY')
  const address = spacedLink(root)
  if (address !== undefined) report(ctx, 'URL_INVALID', { value: address })
}

const markdown = z.string().check((ctx) => {
  try {
    checkTree(parseMarkdown(ctx.value), ctx)
  } catch (error) {
    if (!isRefusal(error)) throw error
    report(ctx, error.code, error.problems[0].params)
  }
})

const node: z.ZodType = z.lazy(() => z.looseObject({ type: z.string(), children: z.array(node).optional() }))
const tree = z.looseObject({ type: z.literal('root'), children: z.array(node) }).check((ctx) => {
  const text: unknown = { root: ctx.value }
  const what = foreignIn(text)
  if (what !== null) report(ctx, 'RICH_TEXT_INVALID', { what: what.slice(0, 80) })
  else if (hasRoot(text)) checkTree(text.root, ctx)
})

/** A rich text in the content's languages: in marks, or as the node tree where they cannot say it. */
export const richText: Codec = {
  schema: inEveryLanguage(z.union([markdown, tree])),
  read: (stored) => {
    const texts = localeCodes.flatMap((code) => {
      const text = isRow(stored) ? stored[code] : undefined
      const form = hasRoot(text) ? toForm(textAsOffered(text)) : undefined
      return form === undefined ? [] : [[code, form] as const]
    })
    return texts.length ? Object.fromEntries(texts) : undefined
  },
  write: (form) =>
    Object.fromEntries(
      localeCodes.map((code) => {
        const value = isRow(form) ? form[code] : undefined
        return [code, isWritten(value) || isNode(value) ? textAsOffered(fromForm(value)) : null]
      }),
    ),
}

/** What points at an entry of the file, by its key. */
export const link = (collection: Linked): Codec => ({
  linked: collection,
  schema: z.string(),
  read: (stored, keyOf) => (typeof stored === 'string' ? keyOf(collection, stored) : undefined),
  write: (form, idOf) => (typeof form === 'string' ? (idOf(collection, form) ?? null) : null),
})

/** The form of a document or row from what is stored of it. */
export const readFields = (fields: Fields, stored: Row, keyOf: Resolve): Row =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, codec]) => {
      const form = stored[name] === undefined ? undefined : codec.read(stored[name], keyOf, stored)
      return form === undefined ? [] : [[name, form]]
    }),
  )

/** What to write of a document or row. */
export const writeFields = (fields: Fields, form: Row, idOf: Resolve, before?: Row): Row => {
  const written: Row = {}
  for (const [name, codec] of Object.entries(fields))
    written[name] = codec.write(form[name] ?? undefined, idOf, before?.[name], written)
  return written
}

export const schemaOf = (fields: Fields, needed: readonly string[] = []): z.ZodObject =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(fields).map(([name, { schema }]) => [name, needed.includes(name) ? schema : schema.nullish()]),
    ),
  )

export const group = (fields: Fields): Codec => ({
  inner: fields,
  schema: schemaOf(fields),
  read: (stored, keyOf) => {
    const form = isRow(stored) ? readFields(fields, stored, keyOf) : {}
    return Object.keys(form).length ? form : undefined
  },
  write: (form, idOf, before) => writeFields(fields, isRow(form) ? form : {}, idOf, isRow(before) ? before : undefined),
})

/** The rows that are stored now, each given once: by `same` where the rows have a natural key, those without it in turn, as rows that have none. */
const takeRows = (before: unknown, same?: string): ((row: Row) => Row | undefined) => {
  const left = rowsOf(before)
  return (row) => {
    const at = same ? left.findIndex((old) => (old[same] ?? null) === (row[same] ?? null)) : left.length ? 0 : -1
    return at < 0 ? undefined : left.splice(at, 1)[0]
  }
}

/**
 * Ordered rows.
 * @param needed fields without which a row is none
 * @param same the field by which a row is known again, if any
 */
export const rows = (fields: Fields, needed: readonly string[] = [], same?: string): Codec => ({
  inner: fields,
  schema: z.array(schemaOf(fields, needed)),
  read: (stored, keyOf) => {
    const forms = rowsOf(stored).map((row) => readFields(fields, row, keyOf))
    const there = forms.filter((form) => needed.every((name) => form[name] !== undefined))
    return there.length ? there : undefined
  },
  write: (form, idOf, before) => {
    const take = takeRows(before, same)
    return rowsOf(form).map((row) => {
      const plainRow = writeFields(fields, row, idOf)
      const old = take(plainRow)
      return { ...(old ? writeFields(fields, row, idOf, old) : plainRow), id: old?.id ?? newRowId() }
    })
  },
})

/** Rows that are one text each. */
export const texts = (name: string, max: number): Codec => {
  const one = text(max)
  return {
    schema: z.array(one.schema),
    read: (stored, keyOf) => {
      const forms = rowsOf(stored).map((row) => one.read(row[name], keyOf) ?? {})
      return forms.length ? forms : undefined
    },
    write: (form, idOf, before) => {
      const take = takeRows(before)
      return (Array.isArray(form) ? form : []).map((value: unknown) => {
        const row = { [name]: one.write(value, idOf) }
        return { ...row, id: take(row)?.id ?? newRowId() }
      })
    },
  }
}
