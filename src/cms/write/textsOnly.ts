import type { FlattenedField, PayloadRequest } from 'payload'
import { isRow, textOf, type Row } from '../../domain/row'
import { storedDraft, storedGlobal } from '../../database/writes'
import { readOnly } from '../fields/serverOwned'
import { isLocalized, isVirtual } from '../fields/walk'
import { localeOf, localesOf } from '../../database/request'
import { inSeveralLanguages } from '../../domain/texts'
import { isWrite, ownerOf, type BeforeAnyOperation, type Operation } from './beforeWrite'
import { labelsAt, reject } from './reject'
import { editors, translators } from '../access/rules'

/** What Payload works out of a picture’s file, and answers otherwise than it stores it. */
const ofTheFile: readonly string[] = ['url', 'thumbnailURL', 'sizes']

/** Whether a field holds a text to translate. What stands in an address is none, in whichever language. */
const isText = (field: FlattenedField): boolean => isLocalized(field) && !field.custom?.address

/**
 * Whether what a request says of a field counts for nothing: it is stored nowhere, written by the server alone, or for organisers alone, and a
 * refusal would tell what stands there.
 */
const isUnheard = (field: FlattenedField): boolean =>
  isVirtual(field) ||
  Boolean(field.custom?.organisersAlone) ||
  ('access' in field && field.access?.update === readOnly.update)

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0) ||
  (isRow(value) && Object.values(value).every(isNothing))

/** A value as it is compared: a document by its id, a time as an instant. */
const compared = (field: FlattenedField, value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((one: unknown) => compared(field, one))
  if (field.type === 'date')
    return typeof value === 'string' || value instanceof Date ? new Date(value).getTime() : value
  if (field.type === 'relationship' || field.type === 'upload') return isRow(value) ? String(value.id) : String(value)
  return value
}

const isSame = (field: FlattenedField, one: unknown, other: unknown): boolean =>
  (isNothing(one) && isNothing(other)) ||
  JSON.stringify(compared(field, one)) === JSON.stringify(compared(field, other))

/**
 * Where a write says something else than what is stored, apart from texts in several languages. Rows are the same where they have the same ids in
 * the same order.
 * @param inUpload whether the fields are those of a picture
 */
export const changedBesideTexts = (
  data: Row,
  stored: Row,
  fields: readonly FlattenedField[],
  inUpload = false,
  prefix = '',
): string[] =>
  fields.flatMap((field): string[] => {
    const { name } = field
    if (!(name in data) || data[name] === undefined || isText(field) || isUnheard(field)) return []
    if (inUpload && ofTheFile.includes(name)) return []
    const [value, before] = [data[name], stored[name]]
    const path = prefix + name
    if (field.type === 'group' || field.type === 'tab') {
      if (!isRow(value)) return isNothing(value) && isNothing(before) ? [] : [path]
      return changedBesideTexts(value, isRow(before) ? before : {}, field.flattenedFields, false, `${path}.`)
    }
    if (field.type === 'array') {
      const rowsIn = (list: unknown): Row[] => (Array.isArray(list) ? list.filter(isRow) : [])
      const [rows, known] = [rowsIn(value), rowsIn(before)]
      const isOrdered =
        // A form says of a list without rows how many there are.
        (isNothing(value) || value === 0 || Array.isArray(value)) &&
        rows.length === known.length &&
        rows.every(({ id }, n) => typeof id === 'string' && id === known[n]?.id)
      if (!isOrdered) return [path]
      return rows.flatMap((row, n) =>
        changedBesideTexts(row, known[n] ?? {}, field.flattenedFields, false, `${path}.${n}.`),
      )
    }
    return isSame(field, value, before) ? [] : [path]
  })

/** Data in which each address says all its languages, as it will be stored. */
const withWholeAddresses = (req: PayloadRequest, data: Row, stored: Row, fields: readonly FlattenedField[]): Row => {
  const whole = { ...data }
  for (const field of fields) {
    const value = data[field.name]
    if (!isLocalized(field) || isText(field) || value === undefined) continue
    const before = stored[field.name]
    const written = inSeveralLanguages(value, localesOf(req)) ? value : { [localeOf(req)]: value }
    const both = { ...(isRow(before) ? before : {}), ...written }
    whole[field.name] = Object.fromEntries(localesOf(req).map((locale) => [locale, both[locale] || null]))
  }
  return whole
}

/** What a document says of its own life. */
const ofLife: readonly string[] = ['_status', 'deletedAt']

const storedOf = async (
  req: PayloadRequest,
  of: ReturnType<typeof ownerOf>,
  id: string | undefined,
): Promise<Row | null> =>
  'global' in of
    ? await storedGlobal(req, of.global, true)
    : id === undefined
      ? null
      : await storedDraft(req, of.collection, id)

/**
 * Who translates changes texts in their languages, of one document at a time, and nothing else: whatever way the write comes, it is compared with
 * what is stored. What it says beside texts has to be so already. Payload’s rights let it so far (`editorsOrTexts`).
 */
export const textsOnly: BeforeAnyOperation = async <O extends Operation>(incoming: O): Promise<O['args']> => {
  const { args, operation, req } = incoming
  if (args?.overrideAccess || !translators({ req }) || editors({ req })) return args
  const of = ownerOf(incoming)
  const closed = (): never => reject(req, { code: 'TRANSLATORS_NO_ACT' }, of)
  if (operation === 'restoreVersion' || operation === 'delete' || operation === 'deleteByID') return closed()
  if (!isWrite(operation)) return args
  const { data } = args ?? {}
  const id = args?.id === undefined ? undefined : String(args.id)
  if (operation === 'create' || ('collection' in of && id === undefined) || req.file) return closed()
  if (!isRow(data)) return args
  // Nothing but its life is meant, or it is published, taken off line, or in the bin.
  const isOfLife = Object.keys(data).every((name) => ofLife.includes(name))
  if (isOfLife || (textOf(data._status) ?? 'draft') !== 'draft' || !isNothing(data.deletedAt)) return closed()
  const stored = await storedOf(req, of, id)
  // What is not there is said by Payload.
  if (!stored && 'collection' in of) return args
  if (!isNothing(stored?.deletedAt)) return closed()
  const config = incoming.collection ?? incoming.global
  const fields = (config?.flattenedFields ?? []).filter(({ name }) => !ofLife.includes(name))
  const isUpload = Boolean(incoming.collection?.upload)
  // A picture is cut by its form’s address, which nothing compares.
  if (isUpload && req.query) delete req.query.uploadEdits
  const before = withWholeAddresses(req, { ...stored }, {}, fields)
  const changed = changedBesideTexts(withWholeAddresses(req, data, before, fields), before, fields, isUpload)
  if (!changed.length) return args
  const names = [...new Set(changed.map((path) => labelsAt(path, fields, req.i18n).join(' › ')))]
  return reject(req, { code: 'TRANSLATORS_TEXTS', path: changed[0] ?? '', params: { fields: names.join(', ') } }, of)
}
