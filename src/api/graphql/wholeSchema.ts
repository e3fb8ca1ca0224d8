import { configToSchema } from '@payloadcms/graphql'
import {
  getNamedType,
  GraphQLObjectType,
  GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql'
import { formatNames, type SanitizedConfig } from 'payload'
import { isFormName } from '../../domain/texts'
import { localeCodes } from '../../i18n/locales'
import { isInternal } from '../query/internalCollections'

/** Whether a root field is of Payload's own workings: its collections, and what accounts may do field by field, which REST tells the admin. */
const isInward = (name: string, inward: readonly string[]): boolean =>
  name === 'Access' || name.startsWith('docAccess') || inward.some((ending) => name.endsWith(ending))

const only = (
  root: GraphQLObjectType | null | undefined,
  isWanted: (name: string) => boolean,
): GraphQLObjectType | null => {
  if (!root) return null
  const config = root.toConfig()
  const fields = Object.entries(config.fields).filter(([name]) => isWanted(name))
  return new GraphQLObjectType({ ...config, fields: Object.fromEntries(fields) })
}

/** The fields by which a form edits a text, one for each language, are no part of the API. */
const dropFormFields = (schema: GraphQLSchema): void => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInputObjectType(type)) continue
    const fields: Record<string, unknown> = type.getFields()
    for (const name of Object.keys(fields)) if (isFormName(name, fields, localeCodes)) delete fields[name]
  }
}

/** One enum of languages: Payload's fields take ours. */
const nameLanguagesOnce = (schema: GraphQLSchema): void => {
  const ours = schema.getType('PublicLocale')
  if (!isEnumType(ours)) return
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue
    for (const { args } of Object.values(type.getFields()))
      for (const arg of args) if (getNamedType(arg.type).name === 'LocaleInputType') arg.type = ours
  }
}

/** The schema that GraphQL is asked by: that of Payload with our own fields, less what serves Payload alone. What nothing leads to goes too. */
export const wholeSchema = (config: SanitizedConfig) => {
  const { schema, validationRules } = configToSchema(config)
  dropFormFields(schema)
  nameLanguagesOnce(schema)
  const inward = config.collections.flatMap(({ slug }) => (isInternal(slug) ? Object.values(formatNames(slug)) : []))
  const query = only(schema.getQueryType(), (name) => !isInward(name, inward))
  const mutation = only(schema.getMutationType(), (name) => !isInward(name, inward))
  return { schema: new GraphQLSchema({ query, mutation }), validationRules }
}

/**
 * The part of a schema that strangers may ask, in the language of schemas. What nothing in it leads to is left out.
 * @param isPublic whether strangers may ask a field of the query, or of the mutation
 */
export const publicPartOf = (
  schema: GraphQLSchema,
  isPublic: Readonly<Record<'query' | 'mutation', (name: string) => boolean>>,
): string => {
  const query = only(schema.getQueryType(), isPublic.query)
  const mutation = only(schema.getMutationType(), isPublic.mutation)
  const changes = mutation && Object.keys(mutation.getFields()).length ? { mutation } : {}
  return `${printSchema(lexicographicSortSchema(new GraphQLSchema({ query, ...changes })))}\n`
}
