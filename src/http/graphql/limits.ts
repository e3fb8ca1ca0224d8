import { Kind, type DocumentNode, type FieldNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql'
import { nesting } from '../nesting'
import type { Problem } from '../../i18n/errors'

/** Guards that stand before validation: validating is itself exponential in nested fragments and quadratic in repeated fields. */

export const MAX_TOKENS = 4000
/** Introspection, as the playground asks for it, needs 15. */
export const MAX_DEPTH = 20
/** Fields of an operation, each fragment counted as often as it is spread. */
const MAX_FIELDS = 1000
/** Pairs of fields that have one name in the answer and stand at one place of it: each pair is compared, whatever it holds. */
const MAX_PAIRS = 20_000

export const isTooNested = (source: string): boolean => nesting(source) > 3 * MAX_DEPTH

/**
 * The fields at the root of an operation, by their names in the answer, those of fragments among them and whatever condition they stand under. It is
 * valid: what has one name in the answer is one field, and is asked once.
 */
export const fieldsAtRoot = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
): ReadonlyMap<string, string> => {
  const fields = new Map<string, string>()
  const spread = new Set<string>()
  const add = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) fields.set((selection.alias ?? selection.name).value, selection.name.value)
      else if (selection.kind === Kind.INLINE_FRAGMENT) add(selection.selectionSet)
      else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value)
        for (const node of document.definitions)
          if (node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === selection.name.value) add(node.selectionSet)
      }
    }
  }
  add(operation.selectionSet)
  return fields
}

interface Size {
  fields: number
  depth: number
}

/** What is too much in a query; null where nothing is. */
export const tooMuch = (document: DocumentNode): Problem | null => {
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node.selectionSet]] : [],
    ),
  )
  const known = new Map<string, Size>()
  const sizeOfFragment = (name: string): Size => {
    const fragment = fragments.get(name)
    if (!fragment) return { fields: 0, depth: 0 }
    const size = known.get(name)
    if (size) return size
    // A fragment that spreads itself is endless; validation would say so, but is not reached.
    known.set(name, { fields: Infinity, depth: Infinity })
    const own = sizeOf(fragment)
    known.set(name, own)
    return own
  }
  const sizeOf = ({ selections }: SelectionSetNode): Size => {
    const sizes = selections.map((selection): Size => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return sizeOfFragment(selection.name.value)
      const inner = selection.selectionSet ? sizeOf(selection.selectionSet) : { fields: 0, depth: 0 }
      return selection.kind === Kind.FIELD ? { fields: inner.fields + 1, depth: inner.depth + 1 } : inner
    })
    return {
      fields: sizes.reduce((sum, { fields }) => sum + fields, 0),
      depth: Math.max(0, ...sizes.map(({ depth }) => depth)),
    }
  }
  /** The fields at one place of an answer, those of fragments among them. */
  const fieldsAt = (sets: readonly SelectionSetNode[], spread = new Set<string>()): FieldNode[] =>
    sets.flatMap(({ selections }) =>
      selections.flatMap((selection) => {
        if (selection.kind === Kind.FIELD) return [selection]
        if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsAt([selection.selectionSet], spread)
        const { value } = selection.name
        const fragment = spread.has(value) ? undefined : fragments.get(value)
        spread.add(value)
        return fragment ? fieldsAt([fragment], spread) : []
      }),
    )
  const pairsAt = (sets: readonly SelectionSetNode[]): number => {
    const together = new Map<string, FieldNode[]>()
    for (const field of fieldsAt(sets)) {
      const { value } = field.alias ?? field.name
      const others = together.get(value)
      if (others) others.push(field)
      else together.set(value, [field])
    }
    return [...together.values()].reduce((sum, fields) => {
      const within = fields.flatMap(({ selectionSet }) => selectionSet ?? [])
      return sum + (fields.length * (fields.length - 1)) / 2 + (within.length ? pairsAt(within) : 0)
    }, 0)
  }
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION) continue
    const { depth, fields } = sizeOf(definition.selectionSet)
    if (depth > MAX_DEPTH) return { code: 'GRAPHQL_DEEP', params: { max: MAX_DEPTH } }
    if (fields > MAX_FIELDS) return { code: 'GRAPHQL_LONG', params: { max: MAX_FIELDS } }
    if (pairsAt([definition.selectionSet]) > MAX_PAIRS) return { code: 'GRAPHQL_REPEATED' }
  }
  return null
}
