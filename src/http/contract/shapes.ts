import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredInputField,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLType,
} from 'graphql'
import { publicSchema } from '../../api/graphql/schema'
import { nameOfLocale } from '../../api/graphql/schemaParts'
import { leftOut, sometimes, told, toldWhole } from '../../api/public/told'
import { closed, orNull, refTo, type Schema } from './schema'

/** The public shapes as schemas of JSON, made from our part of the GraphQL schema: by slug, REST gives the same. */

const scalars: Readonly<Record<string, Schema>> = {
  ID: { type: 'string' },
  String: { type: 'string' },
  Int: { type: 'integer' },
  Float: { type: 'number' },
  Boolean: { type: 'boolean' },
  PublicAnswers: {
    type: 'object',
    description: 'By the keys of the questions.',
    additionalProperties: {
      anyOf: [{ type: 'string' }, { type: 'boolean' }, { type: 'array', items: { type: 'string' } }],
    },
  },
  PublicNodes: { type: 'object', description: 'What Lexical calls its editor state.', additionalProperties: true },
}

/** Fields that hold an instant, where they hold something. */
const isInstant = (name: string): boolean => /(Utc|^publishedAt|^updatedAt)$/.test(name)

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

/** What is told of a document where another one leads to it. */
const referenceTo = (name: string): string => (name in told ? `${name}Reference` : name)

type Named = [name: string, schema: Schema]

interface Spoken {
  defaultLocale: string
  locales: readonly string[]
}

/** Every public shape by its name, and those that are sent. */
export const publicShapes = (spoken: Spoken): Record<string, Schema> => {
  const schema = buildSchema(publicSchema(spoken))
  const codeOf = (name: string): string => spoken.locales.find((code) => nameOfLocale(code) === name) ?? name

  /** @param named how a type of objects is referred to */
  const read = (type: GraphQLType, named: (name: string) => string): Schema => {
    if (isNonNullType(type)) return sure(type.ofType, named)
    return orNull(sure(type, named))
  }
  const sure = (type: GraphQLType, named: (name: string) => string): Schema => {
    if (isListType(type)) return { type: 'array', items: read(type.ofType, named) }
    if (isNonNullType(type)) return sure(type.ofType, named)
    const { name } = getNamedType(type)
    return scalars[name] ?? refTo(named(name))
  }

  const propertyOf = (
    holder: string,
    { deprecationReason, description, name, type }: GraphQLField<unknown, unknown>,
  ): Schema => {
    const says = [description, deprecationReason].filter(Boolean).join(' ')
    const of = `${holder}.${name}`
    const whole = toldWhole.includes(of)
    const said = read(type, of in leftOut ? () => `${holder}${capital(name)}` : whole ? (one) => one : referenceTo)
    return {
      ...said,
      ...(isInstant(name) ? { format: 'date-time' } : {}),
      ...(says ? { description: says } : {}),
      ...(deprecationReason ? { deprecated: true } : {}),
    }
  }
  const objectOf = (type: GraphQLObjectType, isTold: (name: string) => boolean): Schema => {
    const fields = Object.values(type.getFields()).filter(({ name }) => isTold(name))
    const named = fields.map((field): [string, Schema] => [codeOf(field.name), propertyOf(type.name, field)])
    const required = fields.filter(({ name }) => !sometimes.includes(`${type.name}.${name}`))
    return {
      ...(type.description ? { description: type.description } : {}),
      ...closed(
        Object.fromEntries(named),
        required.map(({ name }) => codeOf(name)),
      ),
    }
  }
  const enumOf = (type: GraphQLEnumType): Schema => {
    const values = type.getValues()
    const about = values.flatMap(({ description, name }) => (description ? [`\`${name}\`: ${description}`] : []))
    const description = [type.description, ...about].filter(Boolean).join(' ')
    return { ...(description ? { description } : {}), type: 'string', enum: values.map(({ name }) => codeOf(name)) }
  }
  const inputOf = (type: GraphQLInputObjectType): Schema => {
    const fields = Object.values(type.getFields())
    const named = fields.map(({ description, name, type: of }): [string, Schema] => [
      name,
      { ...read(of, (one) => one), ...(description ? { description } : {}) },
    ])
    return {
      ...(type.description ? { description: type.description } : {}),
      ...closed(
        Object.fromEntries(named),
        fields.filter(isRequiredInputField).map(({ name }) => name),
      ),
    }
  }

  const whole = Object.values(schema.getTypeMap()).flatMap((type): Named[] => {
    if (type.name.startsWith('__')) return []
    if (isEnumType(type)) return [[type.name, enumOf(type)]]
    if (isInputObjectType(type)) return [[type.name, inputOf(type)]]
    if (!isObjectType(type)) return []
    const some = told[type.name]
    const all: Named = [type.name, objectOf(type, () => true)]
    return some ? [all, [referenceTo(type.name), objectOf(type, (name) => some.includes(name))]] : [all]
  })
  const parts = Object.entries(leftOut).flatMap(([of, without]): [string, Schema][] => {
    const [holder = '', name = ''] = of.split('.')
    const type = schema.getType(holder)
    const inner = isObjectType(type) ? getNamedType(type.getFields()[name]?.type) : undefined
    return isObjectType(inner) ? [[`${holder}${capital(name)}`, objectOf(inner, (one) => !without.includes(one))]] : []
  })
  return Object.fromEntries([...whole, ...parts])
}
