import type { FlattenedField, SanitizedConfig } from 'payload'
import { format, resolveConfig } from 'prettier'

/** What a JSON field holds is said by the field: a type of src/domain/publication.ts. */
const jsonTypeOf = ({ custom }: FlattenedField): string => {
  const named: unknown = custom?.storedAs
  return typeof named === 'string' ? named : 'unknown'
}

/** The type of a field’s value in one language. */
const valueType = (field: FlattenedField): string => {
  switch (field.type) {
    case 'array':
      return `{ id?: string | null; ${propertiesOf(field.flattenedFields)} }[]`
    case 'group':
    case 'tab':
      return `{ ${propertiesOf(field.flattenedFields)} }`
    case 'checkbox':
      return 'boolean'
    case 'number':
      return 'number'
    case 'json':
      return jsonTypeOf(field)
    case 'richText':
      return 'RichText'
    case 'select': {
      const values = field.options.map((option) => JSON.stringify(typeof option === 'string' ? option : option.value))
      return field.hasMany ? `(${values.join(' | ')})[]` : values.join(' | ')
    }
    case 'relationship':
    case 'upload':
      return Array.isArray(field.relationTo)
        ? '{ relationTo: string; value: string }'
        : field.hasMany
          ? 'string[]'
          : 'string'
    default:
      return 'hasMany' in field && field.hasMany ? 'string[]' : 'string'
  }
}

const typeOf = (field: FlattenedField): string => {
  if (!('localized' in field) || !field.localized) return valueType(field)
  return field.type === 'richText' ? 'RichTexts' : 'Texts'
}

/** Whatever is not known may be null as it is. */
const orNull = (type: string): string => (type === 'unknown' ? type : `${type} | null`)

/** What Payload writes with every document. */
const times = ['createdAt', 'updatedAt']

/** Fields that are stored, each as it may be absent: a draft is saved unfinished. */
function propertiesOf(fields: readonly FlattenedField[]): string {
  return fields
    .filter((field) => field.type !== 'join' && !('virtual' in field && field.virtual) && field.name !== 'id')
    .map((field) => (times.includes(field.name) ? `${field.name}: string` : `${field.name}?: ${orNull(typeOf(field))}`))
    .join('; ')
}

const typeName = (slug: string): string => `Stored${slug.charAt(0).toUpperCase()}${slug.slice(1)}`
/** One of a collection is said in the singular. */
const oneOf = (slug: string): string => typeName(slug).replace(/ies$/, 'ys').replace(/s$/, '')

/**
 * The types of content as it is stored: texts in every language, relations as ids, what is hidden too. Renaming a field of a collection breaks
 * the compile wherever it is read.
 */
export const storedTypes = async ({ collections, globals }: SanitizedConfig): Promise<string> => {
  const own = collections.filter(({ slug }) => !slug.startsWith('payload-'))
  const types = [
    ...own.map(
      ({ flattenedFields, slug }) => `export type ${oneOf(slug)} = { id: string; ${propertiesOf(flattenedFields)} }`,
    ),
    ...globals.map(
      ({ flattenedFields, slug }) => `export type ${typeName(slug)} = { id: string; ${propertiesOf(flattenedFields)} }`,
    ),
  ]
  const source = `// Made by \`npm run generate\` from the configuration.
import type { Names, Snapshot } from './domain/publication'
import type { RichText } from './domain/richText'
import type { StaleMark } from './domain/staleTexts'
import type { Texts } from './domain/texts'

/** A rich text in the languages that it exists in, by their codes. */
export type RichTexts = Readonly<Record<string, RichText | null | undefined>>

${types.join('\n\n')}

/** Documents as they are stored, by collection. */
export interface StoredCollections { ${own.map(({ slug }) => `${slug}: ${oneOf(slug)}`).join('; ')} }

/** Globals as they are stored. */
export interface StoredGlobals { ${globals.map(({ slug }) => `${slug}: ${typeName(slug)}`).join('; ')} }
`
  return format(source, { ...(await resolveConfig('src/stored-types.ts')), parser: 'typescript' })
}
