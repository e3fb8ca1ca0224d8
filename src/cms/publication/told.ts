import { getTranslation } from '@payloadcms/translations'
import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'
import { isRow, rowsOf, textOf, type Row } from '../../domain/row'
import { programmePath, type ProgrammeOrder, type SessionDoc } from '../../domain/programme'
import type { PartnerRow, Snapshot } from '../../domain/publication'
import type { PersonRow } from '../../domain/printing'
import { hasRoot } from '../../domain/richText'
import { readingOf } from '../../domain/staleTexts'
import { isWritten, serve, textIn, titleOf, type Texts } from '../../domain/texts'
import { isWallTime, type WallTime } from '../../domain/time'
import type { Told } from '../../domain/told'
import { dayAndTime, interval, timeOf } from '../../i18n/clock'
import { nameOfCode } from '../../i18n/languageNames'
import { say } from '../../i18n/locales'
import { words as common } from '../../i18n/words/common'
import { words } from '../../i18n/words/look'
import { words as workshopWords } from '../../i18n/words/workshops'
import { findStates, keyOf, withIds, type Stored } from '../../database/documents'
import { localesOf } from '../../database/request'
import { fieldsOf, isLocalized } from '../fields/walk'
import { edited, labelOf } from '../write/changes'
import { namedIn } from '../write/references'

/** What a workshop tells the public, in the reader's words: as it was printed, or as it would be printed now. */

type Workshop = Stored<'workshops'>

/** What a form edits and no reader is told; the programme is told by its sessions. */
const notTold: readonly string[] = [
  'id',
  '_status',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'oneLanguage',
  'programme',
  'publishAt',
  'workshop',
] satisfies (keyof Stored<'sessions'> | keyof Workshop)[]

/** What is told of a session by one line: when it is. */
const times: readonly string[] = ['startsAt', 'endsAt'] satisfies (keyof SessionDoc)[]

export const isTold = (field: FlattenedField): boolean => edited(field) && !notTold.includes(field.name)

/** What is asked again and again while one thing is told. */
export interface Telling {
  req: PayloadRequest
  /** The names of what is named, by `keyOf`. */
  names: ReadonlyMap<string, string>
  /** Languages, the reader's first. */
  order: readonly string[]
}

/** The names of all that some documents name. */
export const telling = async (
  req: PayloadRequest,
  docs: readonly { slug: CollectionSlug; doc: Row }[],
): Promise<Telling> => {
  const order = [req.i18n.language, ...localesOf(req)]
  const named = docs.flatMap(({ doc, slug }) => namedIn(fieldsOf(req, slug), doc))
  const names = new Map<string, string>()
  for (const slug of new Set(named.map((one) => one.slug))) {
    const ids = named.flatMap((one) => (one.slug === slug ? [one.id] : []))
    const select = { title: true, name: true, filename: true } as const
    const fields = new Set(fieldsOf(req, slug).map(({ name }) => name))
    const known = Object.fromEntries(Object.entries(select).filter(([name]) => fields.has(name)))
    for (const doc of await findStates(req, slug, withIds(ids), known)) {
      const title = titleOf(doc, order)
      if (title) names.set(keyOf(slug, doc.id), title)
    }
  }
  return { names, order, req }
}

/** Letters of a text by which a row is called. */
const MOST = 60

const short = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST).trimEnd()}…` : text)

/** The kind of code that a field holds. */
const kindOfCode = ({ admin }: FlattenedField): 'language' | 'region' | null => {
  const part: unknown = admin?.components && 'Field' in admin.components ? admin.components.Field : null
  const props = isRow(part) && isRow(part.clientProps) ? part.clientProps : {}
  return props.kind === 'language' || props.kind === 'region' ? props.kind : null
}

const reading = ({ names, req }: Telling, field: FlattenedField, value: unknown): string => {
  const { language } = req.i18n
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map((one) => reading({ names, order: [], req }, field, one)).join(', ')
  if (typeof value === 'boolean') return value ? req.t('general:true') : ''
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string' || !value) return ''
  if ((field.type === 'relationship' || field.type === 'upload') && typeof field.relationTo === 'string')
    return names.get(keyOf(field.relationTo, value)) ?? say(words.unnamed, language)
  if (field.type === 'select') {
    const option = field.options.find((one) => (typeof one === 'string' ? one : one.value) === value)
    const label: unknown = option && typeof option !== 'string' ? getTranslation(option.label, req.i18n) : value
    return typeof label === 'string' ? label : value
  }
  if (isWallTime(value)) return dayAndTime(value, language)
  const kind = kindOfCode(field)
  return kind ? nameOfCode(value, kind, language) : value
}

/** A rich text beside its words: how it is set, and where its links lead. */
const formOf = (value: unknown): string =>
  JSON.stringify(value, (name, inner: unknown) => (name === 'id' || name === 'version' ? undefined : inner))

const join = (prefix: string, name: string): string => (prefix ? `${prefix}.${name}` : name)

/** What some fields tell. @param prefix where they stand */
export const toldOf = (about: Telling, fields: readonly FlattenedField[], row: Row, prefix = ''): Told[] =>
  fields.filter(isTold).map((field): Told => {
    const { name } = field
    const value = row[name]
    const path = join(prefix, name)
    const base = { key: name, label: labelOf(about.req, field), path }
    if (isLocalized(field)) {
      const texts = isRow(value) ? value : {}
      const readings = Object.fromEntries(Object.entries(texts).map(([code, text]) => [code, readingOf(text)]))
      const rich = Object.entries(texts).filter(([, text]) => hasRoot(text) && readingOf(text))
      const forms = Object.fromEntries(rich.map(([code, text]) => [code, formOf(text)]))
      return { ...base, readings, ...(rich.length ? { forms } : {}) }
    }
    if (field.type === 'array')
      return { ...base, rows: rowsOf(value).map((one, n) => toldOfRow(about, field.flattenedFields, one, n, path)) }
    if (field.type === 'group' || field.type === 'tab')
      return { ...base, fields: toldOf(about, field.flattenedFields, isRow(value) ? value : {}, path) }
    const isNamed = field.type === 'relationship' || field.type === 'upload'
    return {
      ...base,
      readings: { '': reading(about, field, value) },
      ...(isNamed && typeof value === 'string' ? { form: value } : {}),
    }
  })

const toldOfRow = (about: Telling, fields: readonly FlattenedField[], row: Row, n: number, path: string): Told => {
  const [text] = fields
    .filter((field) => isTold(field) && isLocalized(field))
    .flatMap(({ name }) => textIn(row[name], about.order) ?? [])
  const [named] = fields.flatMap((field) =>
    field.type === 'relationship' && typeof field.relationTo === 'string'
      ? (about.names.get(keyOf(field.relationTo, String(row[field.name]))) ?? [])
      : [],
  )
  const place = `${path}.${n}`
  const label = named ?? (text && short(text)) ?? String(n + 1)
  return { key: textOf(row.id) ?? `#${n}`, label, path: place, fields: toldOf(about, fields, row, place) }
}

/** The rows of some field. */
const rowFields = (fields: readonly FlattenedField[], name: string): readonly FlattenedField[] =>
  fields.flatMap((field) => (field.name === name && field.type === 'array' ? field.flattenedFields : []))

const textsOf = (texts: Texts | null | undefined): Record<string, string> =>
  Object.fromEntries(Object.entries(texts ?? {}).flatMap(([code, text]) => (isWritten(text) ? [[code, text]] : [])))

/** Keys of rows that are known by whom they name: who is there twice has two. */
const keyed = <T>(rows: readonly T[], keyOfRow: (row: T, n: number) => string): [string, T][] => {
  const seen = new Map<string, number>()
  return rows.map((row, n) => {
    const key = keyOfRow(row, n)
    const times = (seen.get(key) ?? 0) + 1
    seen.set(key, times)
    return [times === 1 ? key : `${key} ${times}`, row]
  })
}

/** The line of a person as it is printed; where no language has all of it, each affiliation in its own. */
const lineOf = ({ order }: Telling, { affiliations, printedLine }: PersonRow): Record<string, string> => {
  const line = textsOf(printedLine)
  if (Object.keys(line).length) return line
  return {
    '': rowsOf(affiliations)
      .flatMap(({ printed }) => serve(printed, order)?.text ?? [])
      .join('; '),
  }
}

/** Affiliations with the wording of each. */
const affiliationsOf = ({ req }: Telling, told: Told, { affiliations }: PersonRow): Told => ({
  ...told,
  rows: (told.rows ?? []).map((row, n) => {
    const label = say(common.affiliation.printed, req.i18n.language)
    const printed = { key: 'printed', label, readings: textsOf(affiliations?.[n]?.printed) }
    return { ...row, fields: [...(row.fields ?? []), printed] }
  }),
})

/** People as they are printed. What their rows are made of is told where the printed line stays as it was. */
const people = (about: Telling, fields: readonly FlattenedField[], rows: readonly PersonRow[], path: string): Told[] =>
  keyed(rows, ({ id, person }, n) => person ?? id ?? `#${n}`).map(([key, row], n): Told => {
    const place = `${path}.${n}`
    const inner = toldOf(about, fields, row, place)
    const name = { key: 'printedName', label: say(common.people.printedName, about.req.i18n.language) }
    const label = row.printedName ?? about.names.get(keyOf('speakers', row.person ?? '')) ?? String(n + 1)
    return {
      key,
      label,
      path: place,
      fields: [
        { ...name, readings: { '': label }, form: row.person ?? '' },
        ...inner.filter((field) => field.key === 'role'),
        {
          key: 'printedLine',
          label: say(words.line, about.req.i18n.language),
          path: place,
          readings: lineOf(about, row),
        },
      ],
      details: inner.filter(({ key: name }) => name === 'affiliations').map((told) => affiliationsOf(about, told, row)),
    }
  })

const partners = (about: Telling, fields: readonly FlattenedField[], rows: readonly PartnerRow[]): Told[] =>
  keyed(rows, ({ id, organisation }, n) => organisation ?? id ?? `#${n}`).map(([key, row], n): Told => {
    const path = `partners.${n}`
    const inner = toldOf(about, fields, row, path).filter((field) => field.key !== 'organisation')
    const label =
      textIn(row.printedName, about.order) ?? about.names.get(keyOf('organisations', row.organisation ?? ''))
    const printed = { key: 'printedName', label: say(common.partner.printedName, about.req.i18n.language), path }
    return {
      key,
      label: label ?? String(n + 1),
      path,
      fields: [{ ...printed, readings: textsOf(row.printedName), form: row.organisation ?? '' }, ...inner],
    }
  })

/** When a session is: by the hours alone where its workshop is on one day. */
const timesOf = ({ endsAt, startsAt }: SessionDoc, workshop: Partial<Workshop>, language: string): string => {
  if (!isWallTime(startsAt)) return [startsAt, endsAt].filter(Boolean).join(' – ')
  const isOneDay = [workshop.startsAt, workshop.endsAt ?? workshop.startsAt, startsAt, endsAt ?? startsAt].every(
    (time) => time?.slice(0, 10) === startsAt.slice(0, 10),
  )
  const end: WallTime | null = isWallTime(endsAt) ? endsAt : null
  if (!isOneDay) return interval(startsAt, end, language)
  return [startsAt, end].flatMap((time) => (time ? [timeOf(time)] : [])).join(' – ')
}

/** Where each session of a programme stands, and in which block. */
export const standing = (order: readonly ProgrammeOrder[]): { id: string; block: string | null; path: string }[] =>
  order.flatMap(({ items, session }, n) => [
    { id: session, block: null, path: `${programmePath(n)}.session` },
    ...items.map((id, m) => ({ id, block: session, path: `${programmePath(n, m)}.session` })),
  ])

const sessionsOf = (about: Telling, workshop: Partial<Workshop>, { order, sessions }: Snapshot): Told[] => {
  const { language } = about.req.i18n
  const fields = fieldsOf(about.req, 'sessions')
  const byId = new Map(sessions.map((session) => [session.id, session]))
  const titles = new Map(
    sessions.map((session) => [session.id, titleOf(session, about.order) ?? say(words.untitled, language)]),
  )
  return standing(order).flatMap(({ block, id, path }): Told[] => {
    const session = byId.get(id)
    if (!session) return []
    const own = toldOf(
      about,
      fields.filter(({ name }) => !times.includes(name) && name !== 'people'),
      session,
    )
    const at = {
      key: 'times',
      label: say(words.times, language),
      readings: { '': timesOf(session, workshop, language) },
    }
    const who: Told = {
      key: 'people',
      label: say(common.people.plural, language),
      rows: people(about, rowFields(fields, 'people'), session.people ?? [], 'people'),
    }
    const inBlock = {
      key: 'block',
      label: say(words.block, language),
      readings: { '': block ? (titles.get(block) ?? '') : '' },
      form: block ?? '',
    }
    return [{ key: id, label: titles.get(id) ?? '', path, within: block ?? '', fields: [...own, at, inBlock, who] }]
  })
}

/**
 * Everything that a workshop tells the public.
 * @param workshop its own fields
 * @param snapshot its programme and people as they are printed
 */
export const toldOfWorkshop = (about: Telling, workshop: Partial<Workshop>, snapshot: Snapshot): Told[] => {
  const { language } = about.req.i18n
  const fields = fieldsOf(about.req, 'workshops')
  const own = toldOf(
    about,
    fields.filter(({ name }) => name !== 'moderators' && name !== 'partners'),
    workshop,
  )
  return [
    ...own,
    {
      key: 'moderators',
      label: say(workshopWords.moderators, language),
      path: 'moderators',
      rows: people(about, rowFields(fields, 'moderators'), snapshot.moderators, 'moderators'),
    },
    {
      key: 'partners',
      label: say(common.partner.plural, language),
      path: 'partners',
      rows: partners(about, rowFields(fields, 'partners'), snapshot.partners),
    },
    {
      key: 'programme',
      label: say(workshopWords.programme.label, language),
      path: 'programme',
      rows: sessionsOf(about, workshop, snapshot),
    },
  ]
}
