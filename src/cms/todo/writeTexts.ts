import { addDataAndFileToRequest, type FlattenedField, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { isPlainRichText, richTextOfLines } from '../../domain/richText'
import { isRow, type Row } from '../../domain/row'
import { marksOf, readingOf } from '../../domain/staleTexts'
import { translatedKinds, type SentText, type TranslatedKind, type WrittenTexts } from '../../domain/translating'
import { findDraft, findGlobal, isId, timeOf } from '../../database/documents'
import { withDocumentLock } from '../../database/mongodb/documentLock'
import { isLocaleOf, localesOf, nested } from '../../database/request'
import { inTransaction } from '../../database/transaction'
import { translatorsEndpoint } from '../access/endpoints'
import { fieldsOf, isHidden, isLocalized, isVirtual, mapFields } from '../fields/walk'
import { reject } from '../write/reject'
import { operationsOf } from '../write/save'
import { bringTexts, textsIn, type FoundTexts } from '../translations/stale'
import { textsToDo } from './toTranslate'

/** Texts are written in a language beside what they translate, each on what was read there. */

const reading = z.string().max(500_000)
const sent = z.strictObject({
  of: z.enum(translatedKinds),
  id: z.string().min(1).max(100).nullish(),
  texts: z
    .array(
      z.strictObject({
        text: z.string().min(1).max(500),
        language: z.string().max(10),
        value: z.string().max(100_000),
        now: reading,
        source: z.strictObject({ language: z.string().max(10), reading }).nullable(),
      }),
    )
    .min(1)
    .max(100),
})

const readDocument = async (req: PayloadRequest, of: TranslatedKind, id: string): Promise<Row | null> => {
  if (of === 'series') return (await findGlobal(req, 'series', true)) ?? {}
  const doc = isId(req, id) ? await findDraft(req, of, id) : null
  return doc && !doc.deletedAt ? doc : null
}

/** What a write says: the fields in which the texts stand, whole, as rows are written whole. */
const dataOf = (
  req: PayloadRequest,
  doc: Row,
  fields: readonly FlattenedField[],
  values: ReadonlyMap<string, Row>,
): Row => {
  const tops = new Set([...values.keys()].map((path) => path.split('.')[0]))
  const written = fields.filter(({ name }) => tops.has(name))
  const own = Object.fromEntries(written.map(({ name }) => [name, doc[name]]))
  const locales = localesOf(req)
  return mapFields(written, own, ({ field, path, value }) => {
    if (isVirtual(field) || isHidden(field)) return undefined
    if (!isLocalized(field)) return value
    const texts = { ...(isRow(value) ? value : {}), ...values.get(path) }
    return Object.fromEntries(locales.map((locale) => [locale, texts[locale] ?? null]))
  })
}

/**
 * A text that is written beside what it translates is up to date with it, and makes it no older, however often it is mended: of two saves the second
 * is no change that the source has to follow.
 */
const bringTranslated = (
  req: PayloadRequest,
  doc: Row,
  of: TranslatedKind,
  id: string,
  texts: readonly { found: FoundTexts; language: string; written: unknown }[],
): void => {
  const after = new Map<string, FoundTexts>()
  for (const { found, language, written } of texts) {
    const known = after.get(found.path) ?? found
    after.set(found.path, { ...known, texts: { ...known.texts, [language]: written } })
  }
  const isWritten = (path: string, language: string): boolean =>
    texts.some((one) => one.found.path === path && one.language === language)
  const marks = marksOf(doc.stale).filter(({ language, path }) => after.has(path) && !isWritten(path, language))
  bringTexts(req, of, of === 'series' ? undefined : id, { marks, texts: [...after.values()] })
}

const write = async (
  req: PayloadRequest,
  of: TranslatedKind,
  id: string,
  texts: readonly SentText[],
): Promise<WrittenTexts> => {
  const doc = await readDocument(req, of, id)
  if (!doc) return reject(req, { code: 'DOCUMENT_NOT_FOUND' })
  const fields = fieldsOf(req, of)
  const there = new Map(textsIn(doc, fields).map((one) => [one.path, one]))
  const values = new Map<string, Row>()
  const translated: { found: FoundTexts; language: string; written: unknown }[] = []
  for (const { language, now, source, text, value } of texts) {
    const found = there.get(text)
    if (![language, source?.language ?? language].every((code) => isLocaleOf(req, code)))
      return reject(req, { code: 'TEXT_NOT_THERE' })
    // A row that is gone, or a text that is another by now.
    if (!found) return reject(req, { code: 'TEXT_CHANGED' })
    const isRich = found.field.type === 'richText'
    // What has links, notes or another form would lose them.
    if (isRich && !isPlainRichText(found.texts[language])) return reject(req, { code: 'TEXT_NOT_THERE' })
    const isAsRead =
      readingOf(found.texts[language]) === now &&
      (!source || readingOf(found.texts[source.language]) === source.reading)
    if (!isAsRead) return reject(req, { code: 'TEXT_CHANGED' })
    const plain = value.trim() ? value : null
    const written = isRich ? richTextOfLines(value) : plain
    values.set(found.numbered, { ...values.get(found.numbered), [language]: written })
    if (source) translated.push({ found, language, written })
  }
  bringTranslated(req, doc, of, id, translated)
  const data = dataOf(req, doc, fields, values)
  const as = { data, depth: 0, draft: true, overrideAccess: false, req: nested(req) } as const
  if (of === 'series') await operationsOf(req).updateGlobal({ ...as, slug: of })
  else await operationsOf(req).update({ ...as, collection: of, id })
  const written = (await readDocument(req, of, id)) ?? doc
  const now = new Map(textsIn(written, fields).map((one) => [one.path, one.texts]))
  return {
    updatedAt: new Date(timeOf(written)).toISOString(),
    texts: textsToDo(req, of, written),
    written: texts.map(({ language, text }) => ({ language, now: readingOf(now.get(text)?.[language]), text })),
  }
}

/**
 * `POST /translations`: for translators, texts of one document are written as a draft, where it has drafts. Each says what was read of it and of what
 * it translates: where that is another by now, nothing is written, and it is said (409, TEXT_CHANGED). Whatever else changed of the document is no matter.
 * Answers `WrittenTexts`.
 */
export const writeTranslations = translatorsEndpoint('post', '/translations', async (req) => {
  await addDataAndFileToRequest(req)
  const wanted = sent.safeParse(req.data)
  if (!wanted.success) return reject(req, { code: 'TRANSLATIONS_WRONG' })
  const { id, of, texts } = wanted.data
  const place = of === 'series' ? { global: of } : { collection: of, id: id ?? '' }
  const written = await withDocumentLock(req.payload, place, () =>
    inTransaction(req, () => write(req, of, id ?? '', texts)),
  )
  return Response.json(written, { headers: { 'Cache-Control': 'no-store' } })
})
