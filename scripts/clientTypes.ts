import {
  buildSchema,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql'
import { format, resolveConfig } from 'prettier'
import { publicSchema } from '../src/api/graphql/schema'
import { nameOfLocale } from '../src/api/graphql/schemaParts'
import { leftOut, told } from '../src/api/public/told'
import { defaultLocale, localeCodes } from '../src/i18n/locales'

/** What the client for front ends says of the public shapes, made from our part of the GraphQL schema: by slug, REST gives the same. */

const scalars: Readonly<Record<string, string>> = {
  ID: 'string',
  String: 'string',
  Int: 'number',
  Float: 'number',
  Boolean: 'boolean',
  PublicAnswers: 'Record<string, string | string[] | boolean>',
  PublicNodes: 'RichTextNodes',
}

const isOurs = ({ name }: { name: string }): boolean => name.startsWith('Public')
/** Pages of lists and what mutations answer have types of their own in the client, or none. */
const isSaid = (type: GraphQLObjectType): boolean => !('totalPages' in type.getFields())

const fieldsOf = (type: GraphQLObjectType): GraphQLField<unknown, unknown>[] => Object.values(type.getFields())
const comment = (text: string | null | undefined): string => (text ? `/** ${text.replaceAll('*/', '* /')} */\n` : '')

/** The name of a field as JSON has it: a language under its own code. */
const nameOf = (name: string): string => {
  const code = localeCodes.find((one) => nameOfLocale(one) === name) ?? name
  return /^\w+$/.test(code) ? code : JSON.stringify(code)
}

/** How the client’s types are called for readers, and for those of drafts where they differ. */
type Named = (name: string) => string

const typeOf = (holder: string, field: GraphQLField<unknown, unknown>, named: Named): string => {
  const read = (type: GraphQLOutputType): string => {
    if (isNonNullType(type)) return sure(type.ofType)
    return `${sure(type)} | null`
  }
  const sure = (type: GraphQLOutputType): string => {
    if (isListType(type)) return `${bracketed(read(type.ofType))}[]`
    if (isNonNullType(type)) return sure(type.ofType)
    if (isScalarType(type)) return scalars[type.name] ?? 'unknown'
    if (isEnumType(type)) return type.name
    const without = leftOut[`${holder}.${field.name}`]
    if (without) return `Omit<${named(type.name)}, ${without.map((one) => `'${one}'`).join(' | ')}>`
    return named(type.name in told ? `${type.name}Reference` : type.name)
  }
  return read(field.type)
}
const bracketed = (type: string): string => (type.includes(' | ') ? `(${type})` : type)

const propertyOf = (holder: string, field: GraphQLField<unknown, unknown>, named: Named): string =>
  `${comment(field.description)}${nameOf(field.name)}: ${typeOf(holder, field, named)}`

const enumType = (type: GraphQLEnumType): string => {
  const values = type.getValues()
  const about = values.flatMap(({ description, name }) => (description ? [`\`${name}\`: ${description}`] : []))
  const names = values.map(({ name }) => {
    const code = type.name === 'PublicLocale' ? localeCodes.find((one) => nameOfLocale(one) === name) : name
    return `'${code ?? name}'`
  })
  return `${comment([type.description, ...about].filter(Boolean).join(' '))}export type ${type.name} = ${names.join(' | ')}`
}

const pick = (name: string, of: string, about: string): string => {
  const fields = (told[of] ?? []).map((field) => `'${field}'`).join(' | ')
  return `${comment(about)}export type ${name}Reference = Pick<${name}, ${fields}>`
}

const asReaders: Named = (name) => name

/** Types of the graph of drafts that say something else than those of readers, by name, with the fields that do. */
const differing = (schema: GraphQLSchema, drafts: GraphQLSchema): Map<string, string[]> => {
  const found = new Map<string, string[]>()
  for (let before = -1; before !== found.size;) {
    before = found.size
    for (const type of Object.values(drafts.getTypeMap())) {
      const readers = schema.getType(type.name)
      if (!isObjectType(type) || !isOurs(type) || !isSaid(type) || !isObjectType(readers)) continue
      const fields = fieldsOf(type).filter(
        (field) =>
          String(field.type) !== String(readers.getFields()[field.name]?.type) ||
          found.has(getNamedType(field.type).name),
      )
      if (fields.length)
        found.set(
          type.name,
          fields.map(({ name }) => name),
        )
    }
  }
  return found
}

const draftName = (name: string): string => name.replace('Public', 'Draft')

const pretty = async (text: string): Promise<string> => {
  const options = await resolveConfig('packages/client/src/publicTypes.ts')
  return format(text, { ...options, parser: 'typescript' })
}

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1)
const made = 'Made by `npm run generate`: not to be edited.'

/** @param text schema.graphql */
export const clientTypes = async (text: string): Promise<string> => {
  const schema = buildSchema(text)
  const drafts = buildSchema(publicSchema({ defaultLocale, drafts: true, locales: localeCodes }))
  const types = Object.values(schema.getTypeMap()).filter(isOurs).sort(byName)
  const others = differing(schema, drafts)
  const inDrafts: Named = (name) => (others.has(name.replace(/Reference$/, '')) ? draftName(name) : name)
  const said = types.flatMap((type) => {
    if (isEnumType(type)) return [enumType(type)]
    if (!isObjectType(type) || !isSaid(type)) return []
    const fields = fieldsOf(type).map((field) => propertyOf(type.name, field, asReaders))
    return [
      `${comment(type.description)}export interface ${type.name} {\n${fields.join('\n')}\n}`,
      ...(type.name in told
        ? [pick(type.name, type.name, 'What is told of it where something else leads to it.')]
        : []),
    ]
  })
  const saidInDrafts = [...others].sort().flatMap(([name, fields]) => {
    const type = drafts.getType(name)
    if (!isObjectType(type)) return []
    const properties = fieldsOf(type)
      .filter((field) => fields.includes(field.name))
      .map((field) => propertyOf(name, field, inDrafts))
    const without = fields.map((field) => `'${field}'`).join(' | ')
    const draft = draftName(name)
    return [
      `/** The same in drafts, which may lack what publication demands. */\nexport interface ${draft} extends Omit<${name}, ${without}> {\n${properties.join('\n')}\n}`,
      ...(name in told ? [pick(draft, name, 'The same in drafts.')] : []),
    ]
  })
  return pretty(`// ${made}
import type { RichTextNodes } from './richText'

/** The public shapes: what the content is to front ends. */

${[...said, ...saidInDrafts].join('\n\n')}
`)
}

/** Whether a type leads to a document that has a page of its own, or to rows that do: too much for a list. */
const leadsOn = (type: GraphQLObjectType, seen: readonly string[] = []): boolean =>
  'slug' in type.getFields() ||
  fieldsOf(type).some((field) => {
    const inner = getNamedType(field.type)
    return isObjectType(inner) && !seen.includes(inner.name) && leadsOn(inner, [...seen, type.name, inner.name])
  })

/** How a field is asked for in a list; null where it leads to other documents, or is a list of its own. */
const selectionOf = (field: GraphQLField<unknown, unknown>): string | null => {
  const type = getNamedType(field.type)
  if (!isObjectType(type)) return field.args.length ? null : ''
  if (leadsOn(type)) return null
  const inner = fieldsOf(type).map((one) => `${one.name}${selectionOf(one) ?? ''}`)
  return `${field.args.some(({ name }) => name === 'locale') ? '(locale:$locale)' : ''}{${inner.join(' ')}}`
}

/** The fields that a list of documents can be asked for, and how. @param text schema.graphql */
export const clientListFields = async (text: string): Promise<string> => {
  const schema = buildSchema(text)
  const lists = [
    ['workshop', 'PublicWorkshop'],
    ['person', 'PublicSpeaker'],
    ['organisation', 'PublicOrganisation'],
  ] as const
  const objects = lists.map(([name, of]) => {
    const type = schema.getType(of)
    const fields = isObjectType(type) ? fieldsOf(type) : []
    const lines = fields.flatMap((field) => {
      const selection = selectionOf(field)
      return selection === null ? [] : [`${field.name}: ${JSON.stringify(selection)}`]
    })
    const references = (told[of] ?? []).map((field) => JSON.stringify(field))
    return `/** Fields of \`${of}\` that a list gives, and how each is asked for. */
export const ${name}Fields = {\n${lines.join(',\n')}\n} as const

/** Those that a list gives unless others are asked for. */
export const ${name}Reference = [${references.join(', ')}] as const`
  })
  return pretty(`// ${made}\n\n${objects.join('\n\n')}\n`)
}
