import { Kind, parse, valueFromASTUntyped, type FieldNode, type SelectionSetNode } from 'graphql'

/**
 * A client's cache as Apollo's InMemoryCache and its like keep answers unless told otherwise: what has `__typename` and `id` is one thing wherever it
 * stands; a field is known by its name and its own arguments; what has no id belongs to the field that it came in, whose earlier value it replaces.
 */

type Stored = null | boolean | number | string | Reference | Kept | Stored[]
interface Kept {
  [field: string]: Stored
}
class Reference {
  constructor(readonly key: string) {}
}

type Variables = Record<string, unknown>
type Answer = null | boolean | number | string | Answer[] | { [name: string]: Answer }

/** What is asked for and not kept, by its path. */
export class Missing extends Error {}

const fieldsOf = ({ selections }: SelectionSetNode): FieldNode[] =>
  selections.flatMap((one) => {
    if (one.kind !== Kind.FIELD) throw new Error('Written for fields alone.')
    return one
  })

const keyOf = ({ arguments: args = [], name }: FieldNode, variables: Variables): string => {
  const given = args.map((arg) => [arg.name.value, valueFromASTUntyped(arg.value, variables)] as const)
  return given.length ? `${name.value}(${JSON.stringify(Object.fromEntries(given))})` : name.value
}

const rootOf = (query: string): SelectionSetNode => {
  const [operation] = parse(query).definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('Written for one operation.')
  return operation.selectionSet
}

const isThing = (value: Stored | undefined): value is Kept =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Reference)

export class NormalisingCache {
  private readonly things = new Map<string, Kept>()

  write(query: string, answer: { [name: string]: Answer }, variables: Variables = {}): void {
    this.keep('ROOT', rootOf(query), answer, variables)
  }

  /** The answer to a question from what is kept. @throws Missing where something of it is not */
  read(query: string, variables: Variables = {}): Answer {
    return this.readOf(this.things.get('ROOT') ?? {}, rootOf(query), variables, '')
  }

  private keep(key: string, set: SelectionSetNode, answer: { [name: string]: Answer }, variables: Variables): void {
    const thing = this.things.get(key) ?? {}
    this.things.set(key, thing)
    Object.assign(thing, this.kept(set, answer, variables))
  }

  private kept(set: SelectionSetNode, answer: { [name: string]: Answer }, variables: Variables): Kept {
    return Object.fromEntries(
      fieldsOf(set).map((field) => [
        keyOf(field, variables),
        this.storedOf(field, answer[(field.alias ?? field.name).value] ?? null, variables),
      ]),
    )
  }

  private storedOf(field: FieldNode, value: Answer, variables: Variables): Stored {
    if (Array.isArray(value)) return value.map((item) => this.storedOf(field, item, variables))
    if (typeof value !== 'object' || value === null || !field.selectionSet) return value as Stored
    const { __typename: type, id } = value
    if (typeof type !== 'string' || typeof id !== 'string') return this.kept(field.selectionSet, value, variables)
    const key = `${type}:${id}`
    this.keep(key, field.selectionSet, value, variables)
    return new Reference(key)
  }

  private readOf(thing: Kept, set: SelectionSetNode, variables: Variables, path: string): { [name: string]: Answer } {
    return Object.fromEntries(
      fieldsOf(set).map((field) => {
        const [key, name] = [keyOf(field, variables), (field.alias ?? field.name).value]
        if (!(key in thing)) throw new Missing(`${path}.${key}`)
        return [name, this.answerOf(field, thing[key] as Stored, variables, `${path}.${name}`)]
      }),
    )
  }

  private answerOf(field: FieldNode, value: Stored, variables: Variables, path: string): Answer {
    if (Array.isArray(value)) return value.map((item, n) => this.answerOf(field, item, variables, `${path}.${n}`))
    const thing = value instanceof Reference ? this.things.get(value.key) : value
    if (!field.selectionSet || !isThing(thing)) return thing as Answer
    return this.readOf(thing, field.selectionSet, variables, path)
  }
}
