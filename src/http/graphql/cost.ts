import {
  getArgumentValues,
  getNamedType,
  getVariableValues,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
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
/** A document that a relation of Payload’s leads to. */
const RELATED = 0.2

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

const isCost = (cost: unknown): cost is Cost => typeof cost === 'function'

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
    const one = (isRelation(field) ? RELATED : VALUE) + inner
    const isRows = isList(field.type) && isCompositeType(getNamedType(field.type))
    return isRows ? VALUE + (rows[field.name] ?? USUAL_ROWS) * one : one
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
  const known = new Map<string, number>()
  /** What is paid once, however often it is asked for: each field is validated, and some look something up for all. */
  let once = BASE
  let looked = 0
  const costOfFragment = (name: string): number => {
    const fragment = fragments.get(name)
    const type = fragment && schema.getType(fragment.typeCondition.name.value)
    if (!fragment || !isCompositeType(type)) return 0
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
  const costOfFields = (type: GraphQLCompositeType, { selections }: SelectionSetNode): number => {
    const fields = isObjectType(type) ? type.getFields() : {}
    return selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return sum + costOfFragment(selection.name.value)
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const on = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : type
        return sum + (isCompositeType(on) ? costOfFields(on, selection.selectionSet) : 0)
      }
      once += WRITTEN
      const field = fields[selection.name.value]
      if (!field) return sum + VALUE
      looked = Math.max(looked, onceOf(field))
      const named = getNamedType(field.type)
      const inner = selection.selectionSet && isCompositeType(named) ? costOfFields(named, selection.selectionSet) : 0
      const asked = selection.selectionSet ? namesIn(selection.selectionSet) : []
      return sum + (saidOf(field) ?? usual(field))({ args: argsOf(field, selection, given), fields: asked, inner })
    }, 0)
  }
  const root = schema.getRootType(operation.operation)
  const cost = root ? costOfFields(root, operation.selectionSet) : 0
  return once + looked + cost
}
