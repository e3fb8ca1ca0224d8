import { createLocalReq, formatNames, type CollectionSlug, type FlattenedField, type Payload } from 'payload'
import { localesOf } from '../../database/request'
import { closed, orNull, refTo, type Schema } from './schema'

/** Documents as Payload’s REST gives them to strangers: made from the fields of the configuration. */

/** How the contract calls a document of a collection or a global. */
export const documentName = (slug: string): string => `${formatNames(slug).singular}Document`

/** Whether strangers are told a field. */
type IsTold = (field: FlattenedField) => boolean

interface Reading {
  isTold: IsTold
  locales: readonly string[]
  /** Collections whose documents strangers may read. */
  open: readonly string[]
}

const richText: Schema = {
  type: 'object',
  description: 'What Lexical calls its editor state.',
  properties: { root: { type: 'object', additionalProperties: true } },
  required: ['root'],
  additionalProperties: true,
}

/** Its id, or where relations are filled in the document, or what of it was chosen. */
const related = (to: string, { open }: Reading): Schema => {
  const id: Schema = { type: 'string', description: `An id of ${to}.` }
  return open.includes(to) ? { anyOf: [id, refTo(documentName(to))] } : id
}

const several = (field: FlattenedField, one: Schema): Schema =>
  'hasMany' in field && field.hasMany ? { type: 'array', items: one } : one

const valueOf = (field: FlattenedField, reading: Reading): Schema => {
  switch (field.type) {
    case 'array':
      return { type: 'array', items: rowOf(field.flattenedFields, reading) }
    case 'group':
    case 'tab':
      return objectOf(field.flattenedFields, reading)
    case 'checkbox':
      return { type: 'boolean' }
    case 'number':
      return several(field, { type: 'number' })
    case 'date':
      return { type: 'string', format: 'date-time' }
    case 'json':
      return { description: 'JSON.' }
    case 'richText':
      return richText
    case 'select': {
      const values = field.options.map((option) => (typeof option === 'string' ? option : option.value))
      return several(field, { type: 'string', enum: values })
    }
    case 'relationship':
    case 'upload': {
      const to = [field.relationTo].flat().map((slug) => related(slug, reading))
      return several(field, to.length === 1 && to[0] ? to[0] : { anyOf: to })
    }
    case 'text':
    case 'textarea':
    case 'email':
    case 'code':
      return several(field, { type: 'string' })
    default:
      throw new Error(`The contract cannot say what a field of the kind ${field.type} holds (${field.name}).`)
  }
}

/** In one language, or in each with `locale=all`. */
const inLanguages = (schema: Schema, { locales }: Reading): Schema => ({
  anyOf: [orNull(schema), closed(Object.fromEntries(locales.map((code) => [code, orNull(schema)])), [])],
})

const propertiesOf = (fields: readonly FlattenedField[], reading: Reading): Schema =>
  Object.fromEntries(
    fields.filter(reading.isTold).map((field) => {
      const schema = valueOf(field, reading)
      if (field.type === 'json') return [field.name, schema]
      const isLocalized = 'localized' in field && field.localized
      return [field.name, isLocalized ? inLanguages(schema, reading) : orNull(schema)]
    }),
  )

const objectOf = (fields: readonly FlattenedField[], reading: Reading): Schema =>
  closed(propertiesOf(fields, reading), [])

function rowOf(fields: readonly FlattenedField[], reading: Reading): Schema {
  return closed({ id: orNull({ type: 'string' }), ...propertiesOf(fields, reading) }, [])
}

/** Every document that strangers may read over Payload’s REST, by its name in the contract. Fields that are not chosen are left out. */
export const openDocuments = async (payload: Payload, open: readonly string[]): Promise<Record<string, Schema>> => {
  const req = await createLocalReq({}, payload)
  const locales = localesOf({ payload })
  const documentOf = async (
    fields: readonly FlattenedField[],
    more: Schema,
    required: readonly string[],
  ): Promise<Schema> => {
    const closedFields = new Set<FlattenedField>()
    const look = async (some: readonly FlattenedField[]): Promise<void> => {
      for (const field of some) {
        const read = 'access' in field ? field.access?.read : undefined
        if (('hidden' in field && field.hidden) || (read && !(await read({ req })))) closedFields.add(field)
        else if ('flattenedFields' in field) await look(field.flattenedFields)
      }
    }
    await look(fields)
    const isTold: IsTold = (field) => !closedFields.has(field)
    return closed({ id: { type: 'string' }, ...more, ...propertiesOf(fields, { isTold, locales, open }) }, required)
  }
  const found: Record<string, Schema> = {}
  for (const { flattenedFields, slug } of payload.config.collections)
    if (open.includes(slug)) found[documentName(slug)] = await documentOf(flattenedFields, {}, ['id'])
  for (const { flattenedFields, slug } of payload.config.globals)
    // Until it is published there is nothing in it.
    found[documentName(slug)] = await documentOf(flattenedFields, { globalType: { const: slug } }, [])
  return found
}

/** A page of a list of such documents. */
export const listOf = (slug: CollectionSlug): Schema => {
  const count: Schema = { type: 'integer', minimum: 0 }
  const page = orNull({ type: 'integer', minimum: 1 })
  return closed({
    docs: { type: 'array', items: refTo(documentName(slug)) },
    totalDocs: count,
    limit: count,
    page,
    totalPages: count,
    pagingCounter: count,
    hasPrevPage: { type: 'boolean' },
    hasNextPage: { type: 'boolean' },
    prevPage: page,
    nextPage: page,
  })
}
