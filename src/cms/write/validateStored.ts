import { type Row, isRow } from '../../domain/row'
import { isolateObjectProperty, type CollectionSlug, type FlattenedField, type PayloadRequest } from 'payload'
import { localesOf, withOwn } from '../../database/request'
import type { StoredDoc } from '../../database/documents'
import { noteTexts } from '../fields/localized'
import { isHidden, isLocalized, isVirtual, mapFields, walkFields, type VisitedField } from '../fields/walk'
import { labelsAt } from './reject'

/** A field that publication would refuse. */
export interface StoredProblem {
  /** Where it stands: `people.0.role`. */
  path: string
  /** Its label, after those of the rows that it stands in. */
  field: string
  /** What is wrong, in the reader’s language. */
  message: string
}

/** A field as far as its rule goes. The rule is a method: that of each kind of field says its value more narrowly than what is stored may be. */
interface Judged extends Pick<FlattenedField, 'name'> {
  validate?(value: unknown, options: object): unknown
}

/**
 * A document as its publication meets it: texts in one language, those of the others noted in the request as a write notes them, and groups
 * there, since what they need is asked for.
 */
const asPublished = (req: PayloadRequest, collection: CollectionSlug, stored: StoredDoc, locale: string): Row => {
  const { flattenedFields } = req.payload.collections[collection].config
  const data = mapFields(flattenedFields, stored, ({ field, path, value }) => {
    if (field.type === 'group' || field.type === 'tab') return value ?? {}
    if (!isLocalized(field)) return value
    noteTexts(req, collection, stored.id, path, isRow(value) ? value : {})
    return isRow(value) ? value[locale] : undefined
  })
  return { ...data, _status: 'published' }
}

/** The fields that a publication judges: no list that is there, whose rows are judged, and none that the form does not show. */
const judgedFields = (
  req: PayloadRequest,
  fields: readonly FlattenedField[],
  data: Row,
  withLists: boolean,
): VisitedField[] => {
  const { user } = req
  const judged: VisitedField[] = []
  walkFields(fields, data, (visited) => {
    const { field, path, row, value } = visited
    if (isVirtual(field) || isHidden(field)) return false
    const condition = field.admin && 'condition' in field.admin ? field.admin.condition : undefined
    if (condition && !condition(data, row, { blockData: row, operation: 'update', path: path.split('.'), user }))
      return false
    if (field.type === 'array' ? withLists || !Array.isArray(value) : !('flattenedFields' in field))
      judged.push(visited)
    return true
  })
  return judged
}

interface HowJudged {
  /** Names of top-level fields that are judged elsewhere. */
  leftOut?: readonly string[]
  /** The language of texts that are judged in one alone; the first one where nothing is said. */
  locale?: string
  /** Whether documents that a rule looks for may be any; so it is where nothing is said. */
  overrideAccess?: boolean
  /** Whether lists that are there are judged too, besides their rows. */
  withLists?: boolean
}

/**
 * What the publication of a document as it is stored would refuse, or of what it is a part of: a draft is saved unchecked. Judged by the rules
 * that judge the publication itself, each field’s own. Nothing is written.
 * @param stored the document in every language
 */
export const validateStored = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  stored: StoredDoc,
  { leftOut = [], locale = localesOf(req)[0] ?? '', overrideAccess = true, withLists = false }: HowJudged = {},
): Promise<StoredProblem[]> => {
  const context = { ...req.context, texts: new Map() }
  // The request of a load is one of ours.
  const own = req.context.known ? withOwn(req, { context }) : isolateObjectProperty(req, 'context')
  own.context = context
  const { flattenedFields } = req.payload.collections[collection].config
  const data = asPublished(own, collection, stored, locale)
  const fields = flattenedFields.filter(({ name }) => !leftOut.includes(name))
  const problems: StoredProblem[] = []
  for (const { field, path, row, value } of judgedFields(own, fields, data, withLists)) {
    const judged: Judged = field
    // A rule is told its field as well; to copy each of its properties anew for each value costs more than most rules.
    const options: Row = Object.create(field)
    const given = judged.validate?.(
      value,
      Object.assign(options, {
        collectionSlug: collection,
        data,
        event: 'submit',
        id: stored.id,
        operation: 'update',
        overrideAccess,
        path: path.split('.'),
        preferences: { fields: {} },
        req: own,
        siblingData: row,
      }),
    )
    const said = typeof given === 'object' ? await Promise.resolve<unknown>(given) : given
    if (typeof said === 'string')
      problems.push({ path, field: labelsAt(path, flattenedFields, req.i18n).join(', '), message: said })
  }
  return problems
}
