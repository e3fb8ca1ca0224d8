import {
  getArgumentValues,
  getNamedType,
  getVariableValues,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import type { FieldAsked } from '../../api/query/cost'
import type { Row } from '../../domain/row'

/** What a question costs before anything of it is looked at. */
const BASE = 3
/** Each field as it is written: it is validated. */
const WRITTEN = 0.02
/** Each value that is given. */
const VALUE = 0.004
/** A document that a relation of Payload’s leads to, which is read whole, and once in each language; sessions of one list stand in many workshops. */
const RELATED = 0.2
const related: Readonly<Record<string, number>> = { Workshop: 1.7 }

/** A value of what the schema says of itself, which nothing is read for. */
const DESCRIBED = 0.0006

/** Rows that a list has, where that is known to be more or less than usual. */
const rows: Readonly<Record<string, number>> = { docs: 1, programme: 5, people: 1.5, affiliations: 1.3 }
const USUAL_ROWS = 2

type Cost = (asked: FieldAsked) => number

/** What a field is said to cost, where it is more than to give a value. */
const saidOf = ({ extensions }: GraphQLField<unknown, unknown>): Cost | undefined => {
  const { cost } = extensions
  return isCost(cost) ? cost : undefined
}

/** What it costs beside, once for all of its kind. */
const onceOf = ({ extensions }: GraphQLField<unknown, unknown>): number =>
  typeof extensions.once === 'number' ? extensions.once : 0

/** What it costs beside each time that it is written, for all that it is asked of together. */
const writtenOf = ({ extensions }: GraphQLField<unknown, unknown>, asked: FieldAsked): number =>
  WRITTEN + (isCost(extensions.written) ? extensions.written(asked) : 0)

export const isCost = (cost: unknown): cost is Cost => typeof cost === 'function'

/** What fields cost: each time that a value is there to ask them of, and once for all of these. */
interface Costs {
  each: number
  once: number
}

const nothing: Costs = { each: 0, once: 0 }

const sumOf = (costs: readonly Costs[]): Costs =>
  costs.reduce((sum, { each, once }) => ({ each: sum.each + each, once: sum.once + once }), nothing)

/** The arguments of a field; none where they are none, which is said when the question is executed. */
const argsOf = (field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Row): Row => {
  try {
    return getArgumentValues(field, node, variables)
  } catch {
    return {}
  }
}

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type)

/** Whether a field leads to a document of its own: Payload’s relations are read in a language, and so are our texts. */
const isRelation = ({ args, type }: GraphQLField<unknown, unknown>): boolean =>
  args.some(({ name }) => name === 'locale') && !getNamedType(type).name.startsWith('Public')

const usual =
  (field: GraphQLField<unknown, unknown>): Cost =>
  ({ inner }) => {
    const one = (isRelation(field) ? (related[getNamedType(field.type).name] ?? RELATED) : VALUE) + inner
    const isRows = isList(field.type) && isCompositeType(getNamedType(field.type))
    return isRows ? VALUE + (rows[field.name] ?? USUAL_ROWS) * one : one
  }

/** What a schema says of itself: how much of each there is, on the average of all that it is asked of. */
type Described = Readonly<Record<string, number>>

const described = new WeakMap<GraphQLSchema, Described>()

const describe = (schema: GraphQLSchema): Described => {
  const types = Object.values(schema.getTypeMap())
  const fieldsOf = (type: GraphQLNamedType): GraphQLField<unknown, unknown>[] =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []
  const fields = types.flatMap(fieldsOf)
  const all = (of: (type: GraphQLNamedType) => number): number => types.reduce((sum, type) => sum + of(type), 0)
  const counts = {
    '__Schema.types': types.length,
    '__Schema.directives': schema.getDirectives().length,
    '__Directive.args': 2,
    '__Directive.locations': 4,
    '__Type.fields': fields.length / types.length,
    '__Type.inputFields':
      all((type) => (isInputObjectType(type) ? Object.keys(type.getFields()).length : 0)) / types.length,
    '__Type.enumValues': all((type) => (isEnumType(type) ? type.getValues().length : 0)) / types.length,
    '__Type.interfaces': all((type) => (isObjectType(type) ? type.getInterfaces().length : 0)) / types.length,
    '__Type.possibleTypes':
      all((type) => (isAbstractType(type) ? schema.getPossibleTypes(type).length : 0)) / types.length,
    // Few types are lists of others, or never without a value.
    '__Type.ofType': 0.25,
    '__Field.args': fields.reduce((sum, { args }) => sum + args.length, 0) / fields.length,
  }
  described.set(schema, counts)
  return counts
}

/** What asks a schema about itself stands in no type of it. */
const aboutSchema: Readonly<Record<string, GraphQLField<unknown, unknown>>> = {
  __schema: SchemaMetaFieldDef,
  __type: TypeMetaFieldDef,
}

/** What a question costs, estimated from its fields and their arguments. It is valid, and not too large (limits.ts). */
export const costOf = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Row,
): number => {
  const given = getVariableValues(schema, operation.variableDefinitions ?? [], variables).coerced ?? {}
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  )
  const known = new Map<string, Costs>()
  /** What some fields look up is paid once, however often and of whatever they are asked. */
  let looked = 0
  const costOfFragment = (name: string): Costs => {
    const fragment = fragments.get(name)
    const type = fragment && schema.getType(fragment.typeCondition.name.value)
    if (!fragment || !isCompositeType(type)) return nothing
    const cost = known.get(name) ?? costOfFields(type, fragment.selectionSet)
    known.set(name, cost)
    return cost
  }
  /** The fields that are asked for, those of fragments among them. */
  const namesIn = ({ selections }: SelectionSetNode): string[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection.name.value]
      const inner = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection
      return inner ? namesIn(inner.selectionSet) : []
    })
  const costOfField = (
    type: GraphQLCompositeType,
    field: GraphQLField<unknown, unknown> | undefined,
    node: FieldNode,
  ): Costs => {
    if (!field) return { each: VALUE, once: WRITTEN }
    looked = Math.max(looked, onceOf(field))
    const { selectionSet } = node
    const named = getNamedType(field.type)
    const inner = selectionSet && isCompositeType(named) ? costOfFields(named, selectionSet) : nothing
    if (type.name.startsWith('__')) {
      const count = (described.get(schema) ?? describe(schema))[`${type.name}.${field.name}`] ?? 1
      return { each: DESCRIBED + count * inner.each, once: inner.once + WRITTEN }
    }
    const fields = selectionSet ? namesIn(selectionSet) : []
    const asked = { args: argsOf(field, node, given), fields, inner: inner.each }
    return { each: (saidOf(field) ?? usual(field))(asked), once: inner.once + writtenOf(field, asked) }
  }
  const costOfFields = (type: GraphQLCompositeType, { selections }: SelectionSetNode): Costs => {
    const fields = isObjectType(type) ? type.getFields() : {}
    return sumOf(
      selections.map((selection) => {
        if (selection.kind === Kind.FRAGMENT_SPREAD) return costOfFragment(selection.name.value)
        if (selection.kind === Kind.FIELD) {
          const { value } = selection.name
          return costOfField(type, fields[value] ?? aboutSchema[value], selection)
        }
        const on = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : type
        return isCompositeType(on) ? costOfFields(on, selection.selectionSet) : nothing
      }),
    )
  }
  const root = schema.getRootType(operation.operation)
  const { each, once } = root ? costOfFields(root, operation.selectionSet) : nothing
  return BASE + each + once + looked
}
