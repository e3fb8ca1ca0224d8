import type { FlattenedField, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isPlainRichText } from '../../domain/richText'
import { isRow, textOf, type Row } from '../../domain/row'
import { marksOf, readingOf, type StaleMark } from '../../domain/staleTexts'
import { sessionIds } from '../../domain/programme'
import { textIn, titleOf } from '../../domain/texts'
import {
  translatedKinds,
  type CountsToDo,
  type DocumentToDo,
  type TextToDo,
  type ToTranslate,
  type TranslatedKind,
} from '../../domain/translating'
import { findDraft, findGlobal, findMain, isId, timeOf, withIds, type StoredDoc } from '../../database/documents'
import { localesOf } from '../../database/request'
import { localeCodes } from '../../i18n/locales'
import { translatorsEndpoint } from '../access/endpoints'
import { fieldsOf } from '../fields/walk'
import { orderOf, workingSessions } from '../publication/print'
import { findWorking, organisationsOf, peopleOf, picturesOf } from '../read/working'
import { labelsAt, reject } from '../write/reject'
import { gapsIn } from '../translations/missing'
import { textsIn, type FoundTexts } from '../translations/stale'

/** Documents on a page, and texts of a workshop, that one answer holds at most. */
const ON_PAGE = 20
const MAX_TEXTS = 400

/** @param read what is written over, and what it translates */
const kindOf = ({ type }: FlattenedField, read: readonly unknown[]): TextToDo['kind'] => {
  if (type === 'richText') return read.every(isPlainRichText) ? 'paragraphs' : 'richText'
  return type === 'textarea' ? type : 'text'
}

const maxOf = (field: FlattenedField): number | null => ('maxLength' in field && field.maxLength) || null

const labelOf = (
  req: PayloadRequest,
  path: string,
  fields: readonly FlattenedField[],
  nameOf?: (row: string) => string | null,
): string => labelsAt(path, fields, req.i18n, nameOf).join(' › ')

/** A text that another one is to be translated from: of those that are there, the one that changed, else the first. */
const sourceOf = (texts: Row, locales: readonly string[], language: string, mark?: StaleMark): TextToDo['source'] => {
  const order = mark ? [...locales.filter((code) => code in mark.since), ...locales] : locales
  for (const code of order) {
    const reading = code === language ? '' : readingOf(texts[code])
    if (reading) return { language: code, reading }
  }
  return null
}

/**
 * The texts of a document that are missing in a language, or older there than another, in the order of its form.
 * @param only the language that is meant; undefined for each
 */
export const textsToDo = (req: PayloadRequest, owner: TranslatedKind, doc: Row, only?: string): TextToDo[] => {
  const locales = localesOf(req)
  const fields = fieldsOf(req, owner)
  const lacking = new Map(gapsIn(doc, fields, locales).map(({ lacks, path }) => [path, lacks]))
  const marks = doc.oneLanguage ? [] : marksOf(doc.stale)
  const ofText = ({ field, numbered, path, texts }: FoundTexts): TextToDo[] =>
    locales.flatMap((language): TextToDo[] => {
      if (only && language !== only) return []
      const isMissing = lacking.get(numbered)?.includes(language)
      const mark = marks.find((one) => one.path === path && one.language === language)
      if (!isMissing && !mark) return []
      const source = sourceOf(texts, locales, language, mark)
      const read = [texts[language], source && texts[source.language]]
      return [
        {
          text: path,
          path: numbered,
          label: labelOf(req, numbered, fields),
          kind: kindOf(field, read),
          maxLength: maxOf(field),
          language,
          state: isMissing ? 'missing' : 'stale',
          now: readingOf(texts[language]),
          source,
          before: (source && mark?.since[source.language]) ?? null,
        },
      ]
    })
  return textsIn(doc, fields).flatMap(ofText)
}

const orderOfReader = (req: PayloadRequest): string[] => [req.i18n.language, ...localesOf(req)]

/** Where a picture is seen: small, where it was made small. */
const pictureOf = (kind: TranslatedKind, doc: Row): DocumentToDo['picture'] => {
  if (kind !== 'media') return null
  const small = isRow(doc.sizes) && isRow(doc.sizes.thumbnail) ? textOf(doc.sizes.thumbnail.filename) : null
  const name = small ?? textOf(doc.filename)
  return name ? `/media/file/${encodeURIComponent(name)}` : null
}

/** What is to be done, with the document as it is stored. */
interface Found {
  doc: Row
  toDo: DocumentToDo
}

const documentToDo = (
  req: PayloadRequest,
  kind: TranslatedKind,
  doc: Row & { id?: string },
  only: string | undefined,
): Found => ({
  doc,
  toDo: {
    kind,
    id: kind === 'series' ? null : (doc.id ?? null),
    title: titleOf(doc, orderOfReader(req)),
    updatedAt: new Date(timeOf(doc)).toISOString(),
    picture: pictureOf(kind, doc),
    texts: textsToDo(req, kind, doc, only),
  },
})

const hasTexts = ({ toDo }: Found): boolean => toDo.texts.length > 0

/** The rows in which a text stands, each with its path. */
const rowsAround = (doc: Row, path: string): [string, Row][] => {
  const rows: [string, Row][] = []
  const segments = path.split('.')
  let value: unknown = doc
  for (const [n, segment] of segments.entries()) {
    value = Array.isArray(value) ? value[Number(segment)] : isRow(value) ? value[segment] : undefined
    if (/^\d+$/.test(segment) && isRow(value)) rows.push([segments.slice(0, n + 1).join('.'), value])
  }
  return rows
}

/** Whoever, or whatever organisation, a row is of. */
const ofRow = ({ organisation, person }: Row): string | null => textOf(person) ?? textOf(organisation)

/** The same with the name of the person or organisation that a row is of, in the place of its number. */
const withNames = async (req: PayloadRequest, found: readonly Found[]): Promise<DocumentToDo[]> => {
  const placed = found.map(({ doc, toDo }) => ({
    toDo,
    rows: toDo.texts.map(({ path }) => new Map(rowsAround(doc, path))),
  }))
  const named = withIds(
    placed.flatMap(({ rows }) => rows.flatMap((some) => [...some.values()].map(ofRow))).flatMap((id) => id ?? []),
  )
  const order = orderOfReader(req)
  const names = new Map<string, string | null>()
  for (const { id, name } of await findMain(req, 'speakers', named, 0, { name: true })) names.set(id, textOf(name))
  for (const { id, name } of await findMain(req, 'organisations', named, 0, { name: true }))
    names.set(id, textIn(name, order) ?? null)
  return placed.map(({ rows, toDo }) => ({
    ...toDo,
    texts: toDo.texts.map((text, n) => {
      const nameOf = (path: string): string | null => names.get(ofRow(rows[n]?.get(path) ?? {}) ?? '') ?? null
      return { ...text, label: labelOf(req, text.path, fieldsOf(req, toDo.kind), nameOf) }
    }),
  }))
}

/**
 * What is to be translated of a workshop: its own texts, then those of its programme in its order, of the people in both, of the organisations that are
 * named with them, and of the pictures of all of these.
 */
const ofWorkshop = async (req: PayloadRequest, id: string, only?: string): Promise<Found[]> => {
  const workshop = isId(req, id) ? await findDraft(req, 'workshops', id) : null
  if (!workshop || workshop.deletedAt) return reject(req, { code: 'DOCUMENT_NOT_FOUND' })
  const order = orderOf(workshop.programme)
  const placed = await workingSessions(req, order)
  // A database gives them in an order of its own.
  const sessions = sessionIds(order).flatMap((session) => placed.get(session) ?? [])
  const people = await peopleOf(req, workshop, sessions)
  const organisations = await organisationsOf(req, workshop, sessions, people)
  const pictures = await picturesOf(req, workshop, people, organisations)
  return [
    documentToDo(req, 'workshops', workshop, only),
    ...sessions.map((session) => documentToDo(req, 'sessions', session, only)),
    ...people.map((person) => documentToDo(req, 'speakers', person, only)),
    ...organisations.map((organisation) => documentToDo(req, 'organisations', organisation, only)),
    ...pictures.map((picture) => documentToDo(req, 'media', picture, only)),
  ].filter(hasTexts)
}

/** What finds documents that say themselves that a text is to be translated. */
const noted = (only: string | undefined): object => {
  const codes = only ? [only] : localeCodes
  return { or: codes.flatMap((code) => [{ missing: { contains: code } }, { staleIn: { contains: code } }]) }
}

const seriesToDo = async (req: PayloadRequest, only: string | undefined): Promise<Found[]> => {
  const series = await findGlobal(req, 'series', true)
  return series ? [documentToDo(req, 'series', { ...series }, only)].filter(hasTexts) : []
}

const countOf = async (req: PayloadRequest, kind: TranslatedKind, only: string | undefined): Promise<number> => {
  if (kind === 'series') return (await seriesToDo(req, only)).length
  return (await findWorking(req, kind, { limit: 1, sort: '-updatedAt', where: noted(only) })).total
}

const countAll = async (req: PayloadRequest, only: string | undefined): Promise<CountsToDo> => {
  const counts: CountsToDo = { workshops: 0, sessions: 0, speakers: 0, organisations: 0, media: 0, series: 0 }
  await Promise.all(
    translatedKinds.map(async (kind) => {
      counts[kind] = await countOf(req, kind, only)
    }),
  )
  return counts
}

/** How many documents of all kinds have a text to translate, as the navigation says it. */
export const countToTranslate = async (req: PayloadRequest): Promise<number> =>
  Object.values(await countAll(req, undefined)).reduce((sum, some) => sum + some, 0)

const whole = (docs: DocumentToDo[]): Omit<ToTranslate, 'leftOut'> => ({ docs, total: docs.length, page: 1, pages: 1 })

const ofKind = async (
  req: PayloadRequest,
  kind: TranslatedKind,
  only: string | undefined,
  page: number,
): Promise<Omit<ToTranslate, 'leftOut'>> => {
  if (kind === 'series') return whole(await withNames(req, await seriesToDo(req, only)))
  const pageOf = async (docs: readonly StoredDoc[], total: number) => ({
    docs: await withNames(req, docs.map((doc) => documentToDo(req, kind, doc, only)).filter(hasTexts)),
    total,
    page,
    pages: Math.max(1, Math.ceil(total / ON_PAGE)),
  })
  const wanted = { limit: ON_PAGE, page, where: noted(only) }
  const { docs, total } =
    kind === 'workshops'
      ? await findWorking(req, kind, { ...wanted, sort: '-startsAtUtc' })
      : await findWorking(req, kind, { ...wanted, sort: '-updatedAt' })
  // Since it was asked, fewer are left.
  const pages = Math.ceil(total / ON_PAGE)
  return total && page > pages ? ofKind(req, kind, only, pages) : pageOf(docs, total)
}

const asked = z.object({
  of: z.enum(translatedKinds).optional(),
  workshop: z.string().max(100).optional(),
  language: z.enum(localeCodes).optional(),
  count: z.literal('true').optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
})

/** The first of some documents, as many as an answer holds. */
const bounded = (docs: readonly DocumentToDo[]): { docs: DocumentToDo[]; leftOut: number } => {
  const kept: DocumentToDo[] = []
  let held = 0
  let all = 0
  for (const doc of docs) {
    all += doc.texts.length
    const texts = doc.texts.slice(0, MAX_TEXTS - held)
    held += texts.length
    if (texts.length) kept.push({ ...doc, texts })
  }
  return { docs: kept, leftOut: all - held }
}

const answer = (body: object): Response => Response.json(body, { headers: { 'Cache-Control': 'no-store' } })

/**
 * `GET /translations`: for translators, the texts that are missing in a language or older there than another. Of a workshop with its programme and the
 * people in it (`workshop`); of all documents of one kind, page by page (`of`, `page`); without either how many documents of each kind there are.
 * `language` holds it to one language; `count=true` tells of a workshop how many texts alone.
 */
export const translationsToDo = translatorsEndpoint('get', '/translations', async (req) => {
  const wanted = asked.safeParse(req.query)
  if (!wanted.success) return reject(req, { code: 'TRANSLATIONS_ASKED_WRONG' })
  const { count, language, of, page, workshop } = wanted.data
  if (workshop !== undefined) {
    const found = await ofWorkshop(req, workshop, language)
    if (count) return answer({ count: found.reduce((sum, { toDo }) => sum + toDo.texts.length, 0) })
    const docs = await withNames(req, found)
    return answer({ ...whole(docs), ...bounded(docs) } satisfies ToTranslate)
  }
  if (!of) return answer({ counts: await countAll(req, language) })
  const found = await ofKind(req, of, language, page)
  return answer({ ...found, ...bounded(found.docs) } satisfies ToTranslate)
})
