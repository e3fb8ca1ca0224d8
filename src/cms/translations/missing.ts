import { type Row, isRow } from '../../domain/row'
import type {
  CollectionBeforeChangeHook,
  CollectionSlug,
  FlattenedField,
  GlobalBeforeChangeHook,
  Payload,
  PayloadRequest,
  Where,
} from 'payload'
import { localeOf, localesOf } from '../../database/request'
import { storedDraft, storedGlobal } from '../../database/writes'
import { mergeIntoStored } from '../write/mergeIntoStored'
import { findLatestVersions, findMain, note, type Stored } from '../../database/documents'
import { isHidden, isLocalized, isThere, walkFields } from '../fields/walk'
import { copiedFrom, staleIn, withRowIds, type Marked } from './stale'

/** A text that lacks in a language: there in another, or needed. */
interface Gap {
  /** Where it stands: `title`, `objectives.0.text`. */
  path: string
  /** The languages in which it is not there. */
  lacks: string[]
}

/** What a document says of its translations. */
type Translated = Marked &
  Pick<Stored<'workshops' | 'sessions' | 'speakers' | 'organisations' | 'media'>, 'id' | 'missing'>

/** The field in which a document says what it lacks. */
export const missingField = 'missing' satisfies keyof Translated

/** Whether documents with these fields note which languages they lack. */
export const notesMissing = (fields: readonly FlattenedField[]): boolean =>
  fields.some(({ name }) => name === missingField)

/** What `missing` says where nothing is: a database finds a word, and no empty list. */
const NOTHING = '-'

/**
 * The texts of a document in all languages that are there in some and not in others. What is printed in one language by nature, such as an
 * affiliation, has no gap (`custom.byNature`), nor has what its editor says to be in one language on purpose. One that is needed
 * (`custom.neededUnless`, another field that is ticked) lacks where it is in no language, too.
 */
export const gapsIn = (doc: Row, fields: readonly FlattenedField[], locales: readonly string[]): Gap[] => {
  const { oneLanguage: purposely }: Partial<Translated> = doc
  const found: Gap[] = []
  walkFields(fields, doc, ({ field, path, row, value }) => {
    if (field.custom?.byNature || isHidden(field)) return false
    if (!isLocalized(field)) return true
    const texts = isRow(value) ? value : {}
    const lacks = locales.filter((locale) => !isThere(texts[locale]))
    const wanted = lacks.filter((locale) => !purposely || locale === purposely)
    const neededUnless: string | undefined = field.custom?.neededUnless
    const isNeeded = neededUnless !== undefined && !row[neededUnless]
    if ((isNeeded || lacks.length < locales.length) && wanted.length) found.push({ path, lacks: wanted })
    return true
  })
  return found
}

/** What `missing` stores: the languages in which a document lacks a text that it has in another or needs, `en` or `en fr`; `-` where none lacks. */
export const missingOf = (doc: Row, fields: readonly FlattenedField[], locales: readonly string[]): string => {
  const lacking = new Set(gapsIn(doc, fields, locales).flatMap(({ lacks }) => lacks))
  return locales.filter((locale) => lacking.has(locale)).join(' ') || NOTHING
}

/** Notes with a document which languages it lacks, and which are older than another, so that lists show it and find it. */
export const setMissingTranslations: CollectionBeforeChangeHook<Translated> = async ({
  collection,
  data: given,
  operation,
  originalDoc,
  req,
}): Promise<Partial<Translated>> => {
  const locales = localesOf(req)
  const fields = collection.flattenedFields
  const data = withRowIds(given, fields)
  const id = originalDoc?.id
  const isNew = operation === 'create'
  const copied = isNew ? await copiedFrom(req, collection.slug, fields, data) : undefined
  const stored = id && !isNew ? ((await storedDraft(req, collection.slug, id)) ?? undefined) : undefined
  const { restored } = req.context
  delete req.context.restored
  const whole = restored ?? mergeIntoStored(copied ?? stored, data, fields, localeOf(req), locales)
  const of = { collection: collection.slug, id: isNew ? undefined : id }
  return { ...data, missing: missingOf(whole, fields, locales), ...staleIn(req, whole, stored, fields, of) }
}

/** Notes with a global which of its texts are older than another language. What it lacks is looked at: no list finds it. */
export const setStaleOfGlobal: GlobalBeforeChangeHook = async ({ data: given, global, req }) => {
  const fields = global.flattenedFields
  const data = withRowIds<Row>(given, fields)
  const stored = (await storedGlobal(req, global.slug, true)) ?? undefined
  const whole = mergeIntoStored(stored && { ...stored }, data, fields, localeOf(req), localesOf(req))
  const { stale } = staleIn(req, whole, stored && { ...stored }, fields, { collection: global.slug, id: undefined })
  return { ...data, stale }
}

/** The languages that a stored `missing` names. */
export const languagesIn = (missing: unknown): string[] =>
  typeof missing === 'string' && missing !== NOTHING ? missing.split(' ').filter(Boolean) : []

/** The collections whose documents say which languages they lack. */
export const translated = (payload: Payload): CollectionSlug[] =>
  Object.values(payload.collections)
    .filter(({ config }) => notesMissing(config.flattenedFields))
    .map(({ config }) => config.slug)

const unknown = (path: string) => ({ [path]: { exists: false } })

/** Notes what documents lack that an earlier program wrote. */
export const setMissingOfEarlier = async (req: PayloadRequest): Promise<void> => {
  const locales = localesOf(req)
  for (const collection of translated(req.payload)) {
    const { flattenedFields: fields, versions } = req.payload.collections[collection].config
    // A text that is needed was once none that could lack.
    const needed = fields.flatMap(({ custom, name }): Where[] => {
      const unless: string | undefined = custom?.neededUnless
      const absent = locales.map((locale) => unknown(`${name}.${locale}`))
      return unless
        ? [{ and: [{ [missingField]: { equals: NOTHING } }, { [unless]: { not_equals: true } }, { or: absent }] }]
        : []
    })
    const where: Where = { or: [unknown(missingField), ...needed] }
    for (const doc of await findMain(req, collection, where)) {
      const missing = missingOf(doc, fields, locales)
      if (missing !== doc[missingField]) await note(req, collection, doc.id, { [missingField]: missing })
    }
    if (!versions?.drafts) continue
    const found = await findLatestVersions(req, collection, unknown(`version.${missingField}`))
    for (const { id, updatedAt, version } of found) {
      const versionData = { version: { ...version, [missingField]: missingOf(version, fields, locales) }, updatedAt }
      await req.payload.db.updateVersion({ collection, id, locale: 'all', req, versionData })
    }
  }
}
