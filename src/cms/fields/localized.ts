import type { Row } from '../../domain/row'
import type {
  CollectionSlug,
  Field,
  FieldHook,
  GlobalSlug,
  PayloadRequest,
  RichTextField,
  TextareaField,
  TextField,
} from 'payload'
import { text as validateText, textarea as validateTextarea } from 'payload/shared'
import type { Problem } from '../../domain/errors'
import { formName, inSeveralLanguages, isBlank, missingIn, type Texts } from '../../domain/texts'
import { invalid } from '../errors/invalid'
import { localesOf } from '../../database/request'
import { findGlobal } from '../../database/documents'
import { storedDraft } from '../../database/writes'
import { sideBySide } from './sideBySide'

type LocalizedField = TextField | TextareaField | RichTextField

interface LexicalNode {
  type?: string
  children?: LexicalNode[]
}

/** A rich text in which nothing was written: Lexical's empty paragraphs. */
const isEmptyRichText = (value: unknown): boolean => {
  const root = (value as { root?: LexicalNode } | null)?.root
  return !!root && !!root.children?.every(({ type, children }) => type === 'paragraph' && !children?.length)
}

const emptied = (value: unknown): unknown =>
  (typeof value === 'string' && isBlank(value)) || isEmptyRichText(value) ? null : value

/** Notes a stored text for its `validate`, as a write of it would. @param path where it stands: `people.0.line` */
export const noteTexts = (req: PayloadRequest, collection: string, id: string, path: string, texts: Texts): void =>
  void textsOf(req).set(textKey(collection, id, path.split('.')), texts)

/**
 * Lets a write carry a text in every language at once, `{ fr: …, en: … }`, beside the plain string in the request's language, in one
 * document write and one version. Payload merges `siblingDocWithLocales` for every language but the request's own, so the others go there.
 * A language that the object leaves out keeps what it has; null empties it. Blank is stored as null, so that it falls back.
 */
const takeAllLanguages: FieldHook = ({ collection, field, originalDoc, path, req, siblingDocWithLocales, value }) => {
  const locales = localesOf(req)
  req.context.textsWritten = true
  let own: unknown = value
  const stored = siblingDocWithLocales as Record<string, Record<string, unknown> | undefined>
  const name = field.name as string
  if (inSeveralLanguages(value, locales)) {
    const { [req.locale as string]: mine, ...others } = value
    own = (req.locale as string) in value ? mine : (stored[name]?.[req.locale as string] ?? null)
    stored[name] = {
      ...stored[name],
      ...Object.fromEntries(Object.entries(others).map(([l, text]) => [l, emptied(text)])),
    }
  }
  own = emptied(own)
  textsOf(req).set(textKey(collection?.slug, originalDoc?.id, path), {
    ...stored[name],
    ...(own === undefined ? {} : { [req.locale as string]: own }),
  } as Texts)
  return own
}

/** Texts of the write in progress, all languages, for `validate`, which sees one language only. */
const textsOf = ({ context }: PayloadRequest): Map<string, Texts> => (context.texts ??= new Map())
const textKey = (collection: string | undefined, id: unknown, path: readonly (string | number)[]): string =>
  `${collection ? `${collection} ${(id as string | undefined) ?? 'new'}` : 'global'} ${path.join('.')}`

interface ValidateOptions {
  collectionSlug?: string
  data: { _status?: string }
  event?: string
  id?: string | number
  name: string
  /** Where the field stands. Payload says it when it writes, not when it checks a form. */
  path?: (string | number)[]
  req: PayloadRequest
  siblingData: unknown
}

const writtenTexts = ({ collectionSlug, event, id, path, req }: ValidateOptions): Texts | undefined =>
  event === 'submit' && path ? textsOf(req).get(textKey(collectionSlug, id, path)) : undefined

/** What a form holds, which has a field for each language. */
const formTexts = ({ event, name, req, siblingData }: ValidateOptions): Texts | undefined => {
  const row = siblingData as Record<string, string | null | undefined>
  const locales = localesOf(req)
  return event === 'onChange' && locales.some((locale) => formName(name, locale) in row)
    ? Object.fromEntries(locales.map((locale) => [locale, row[formName(name, locale)]]))
    : undefined
}

const isTopLevel = ({ data, path, siblingData }: ValidateOptions): boolean =>
  path ? path.length === 1 : siblingData === data

/** What a rule needs to know of a text in the languages that the form does not show: from the write, else from the stored copy. */
const allLanguages = async (value: unknown, options: ValidateOptions, global?: GlobalSlug): Promise<Texts> => {
  const { collectionSlug, id, name, req } = options
  const written = writtenTexts(options) ?? formTexts(options)
  if (written) return written
  const own = { [req.locale as string]: value } as Texts
  if (!isTopLevel(options)) return own
  const doc: Row | null = global
    ? await findGlobal(req, global, true)
    : id
      ? await storedDraft(req, collectionSlug as CollectionSlug, String(id))
      : null
  return { ...(doc?.[name] as Texts | undefined), ...own }
}

/** In which languages a text must be there: every one to publish, or at least one. */
export type Needed = 'all' | 'one'

/**
 * A localized text, textarea or rich text: takes all languages in one write, stores blank as absent, and may be needed in all languages
 * to publish or in one at least. Never Payload's `required`: it would refuse a write in a language that has no text yet.
 * @param global the global that the field stands in, if it is one's
 * @returns the field with those that a form edits it by
 */
export const localized = (field: LocalizedField, needed?: Needed, global?: GlobalSlug): Field[] => {
  const base = field.type === 'text' ? validateText : field.type === 'textarea' ? validateTextarea : undefined
  const validate = async (value: unknown, options: ValidateOptions) => {
    const locales = localesOf(options.req)
    const texts =
      needed || writtenTexts(options) || formTexts(options)
        ? await allLanguages(value, options, global)
        : { [options.req.locale as string]: value as string }
    for (const locale of locales) {
      const plain = await (base as (v: unknown, o: unknown) => unknown)(texts[locale] ?? undefined, options)
      if (plain !== true) return plain
    }
    if (!needed) return true
    const missing = missingIn(texts, locales)
    // The form asks while one types, when nothing says yet whether a draft or a publication comes: show what publishing will need.
    const publishing = options.event === 'onChange' || options.data._status === 'published'
    if (needed === 'all' && publishing && missing.length) {
      return invalid(
        options.req,
        ...missing.map((locale): Problem => ({ code: 'TRANSLATION_MISSING', params: { locale } })),
      )
    }
    return missing.length === locales.length ? invalid(options.req, { code: 'TEXT_MISSING' }) : true
  }
  const whole = {
    ...field,
    localized: true,
    ...(base ? { validate } : {}),
    hooks: { ...field.hooks, beforeChange: [takeAllLanguages, ...(field.hooks?.beforeChange ?? [])] },
  } as LocalizedField
  return field.admin?.hidden ? [whole] : sideBySide(whole)
}
