import { isRow, type Row } from '../../domain/row'
import type { Field, FieldHook, GlobalSlug, PayloadRequest, TypeWithID } from 'payload'
import { text as validateText, textarea as validateTextarea } from 'payload/shared'
import type { Problem } from '../../i18n/errors'
import { isEmptyRichText } from '../../domain/richText'
import { formName, inSeveralLanguages, isBlank, missingIn } from '../../domain/texts'
import { invalid } from '../errors/invalid'
import { isCollection, localeOf, localesOf } from '../../database/request'
import { storedDraft, storedGlobal } from '../../database/writes'
import { isPublishing } from './isPublishing'
import { sideBySide, type LocalizedField } from './sideBySide'

const emptied = (value: unknown): unknown =>
  (typeof value === 'string' && isBlank(value)) || isEmptyRichText(value) ? null : value

/** Notes a stored text for its `validate`, as a write of it would. @param path where it stands: `people.0.line` */
export const noteTexts = (req: PayloadRequest, collection: string, id: string, path: string, texts: Row): void =>
  void textsOf(req).set(textKey(collection, id, path.split('.')), texts)

/**
 * Lets a write carry a text in every language at once, `{ fr: …, en: … }`, beside the plain string in the request's language, in one
 * document write and one version. Payload merges `siblingDocWithLocales` for every language but the request's own, so the others go there.
 * A language that the object leaves out keeps what it has; null empties it. Blank is stored as null, so that it falls back.
 */
const takeAllLanguages: FieldHook<TypeWithID, unknown> = ({
  collection,
  field,
  originalDoc,
  path,
  req,
  siblingDocWithLocales,
  value,
}) => {
  const locales = localesOf(req)
  req.context.textsWritten = true
  const locale = localeOf(req)
  const { name = '' } = field
  const stored = siblingDocWithLocales?.[name]
  let texts = isRow(stored) ? stored : {}
  let own: unknown = value
  if (inSeveralLanguages(value, locales)) {
    const { [locale]: mine, ...others } = value
    own = locale in value ? mine : (texts[locale] ?? null)
    texts = { ...texts, ...Object.fromEntries(Object.entries(others).map(([l, text]) => [l, emptied(text)])) }
    if (siblingDocWithLocales) siblingDocWithLocales[name] = texts
  }
  own = emptied(own)
  textsOf(req).set(textKey(collection?.slug, originalDoc?.id, path), {
    ...texts,
    ...(own === undefined ? {} : { [locale]: own }),
  })
  return own
}

/** Texts of the write in progress, all languages, for `validate`, which sees one language only. */
const textsOf = ({ context }: PayloadRequest): Map<string, Row> => (context.texts ??= new Map<string, Row>())
const textKey = (
  collection: string | undefined,
  id: string | number | undefined,
  path: readonly (string | number)[],
): string => `${collection ? `${collection} ${id ?? 'new'}` : 'global'} ${path.join('.')}`

/** What a field’s rule is told. */
export interface ValidateOptions {
  collectionSlug?: string
  data: { _status?: unknown }
  event?: string
  id?: string | number
  name: string
  /** Where the field stands. Payload says it when it writes, not when it checks a form. */
  path?: (string | number)[]
  req: PayloadRequest
  siblingData: Row
}

const writtenTexts = ({ collectionSlug, event, id, path, req }: ValidateOptions): Row | undefined =>
  event === 'submit' && path ? textsOf(req).get(textKey(collectionSlug, id, path)) : undefined

/** What a form holds, which has a field for each language. */
const formTexts = ({ event, name, req, siblingData }: ValidateOptions): Row | undefined => {
  const locales = localesOf(req)
  return event === 'onChange' && locales.some((locale) => formName(name, locale) in siblingData)
    ? Object.fromEntries(locales.map((locale) => [locale, siblingData[formName(name, locale)]]))
    : undefined
}

const isTopLevel = ({ data, path, siblingData }: ValidateOptions): boolean =>
  path ? path.length === 1 : siblingData === data

/** What a rule needs to know of a text in the languages that neither the write nor the form says: from the stored copy. */
const withStored = async (own: Row, options: ValidateOptions, global?: GlobalSlug): Promise<Row> => {
  const { collectionSlug, id, name, req } = options
  if (!isTopLevel(options)) return own
  const doc: Row | null = global
    ? await storedGlobal(req, global, true)
    : id && isCollection(req, collectionSlug)
      ? await storedDraft(req, collectionSlug, String(id))
      : null
  const stored = doc?.[name]
  return { ...(isRow(stored) ? stored : {}), ...own }
}

/** Payload’s own rules of a text, which ask for one; a write may hold anything. */
interface PlainRule {
  validate(value: unknown, options: ValidateOptions): string | true | Promise<string | true>
}

const plainRules: Readonly<Record<'text' | 'textarea', PlainRule>> = {
  text: { validate: validateText },
  textarea: { validate: validateTextarea },
}

/**
 * A localized text, textarea or rich text: takes all languages in one write, stores blank as absent, and may be needed in all languages
 * to publish or in one at least. Never Payload's `required`: it would refuse a write in a language that has no text yet.
 * @param needed in every language to publish, or in one
 * @param global the global that the field stands in, if it is one's
 * @param rule what holds of the texts of all languages together
 * @returns the field with those that a form edits it by
 */
export const localized = (
  field: LocalizedField,
  needed?: 'all' | 'one',
  global?: GlobalSlug,
  rule?: (texts: Row, options: ValidateOptions) => string | true | Promise<string | true>,
): Field[] => {
  const base = field.type === 'richText' ? undefined : plainRules[field.type]
  const validate = async (value: unknown, options: ValidateOptions) => {
    const locales = localesOf(options.req)
    const own = { [localeOf(options.req)]: value }
    const texts =
      writtenTexts(options) ?? formTexts(options) ?? (needed || rule ? await withStored(own, options, global) : own)
    for (const locale of locales) {
      const plain = base ? await base.validate(texts[locale] ?? undefined, options) : true
      if (plain !== true) return plain
    }
    if (rule) return rule(texts, options)
    if (!needed) return true
    const missing = missingIn(texts, locales)
    if (needed === 'all' && isPublishing(options) && missing.length) {
      const problems = missing.map((locale): Problem => ({ code: 'TRANSLATION_MISSING', params: { locale } }))
      return invalid(options.req, ...problems)
    }
    return missing.length === locales.length ? invalid(options.req, { code: 'TEXT_MISSING' }) : true
  }
  const whole: LocalizedField = {
    ...field,
    localized: true,
    ...(needed === 'all' ? { admin: { ...field.admin, custom: { ...field.admin?.custom, needed } } } : {}),
    ...(base ? { validate } : {}),
    hooks: { ...field.hooks, beforeChange: [takeAllLanguages, ...(field.hooks?.beforeChange ?? [])] },
  }
  return field.admin?.hidden ? [whole] : sideBySide(whole)
}
