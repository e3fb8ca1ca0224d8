/** What says of a document of GraphQL what it answers and takes: those of graphql-codegen and gql.tada do. */
export interface Typed<Result, Variables> {
  __apiType?: ((variables: Variables) => Result) | undefined
}

/** A document of GraphQL: its nodes, or its text as an object. */
export type TypedDocument<Result, Variables> = Typed<Result, Variables> &
  ({ readonly kind: string; readonly definitions: readonly object[] } | { toString: () => string })

/** A node of a document, as parsers of GraphQL write it: what it holds goes by its kind. */
interface Node {
  kind: string
  [part: string]: unknown
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'kind' in value

const part = (value: unknown): string => (isNode(value) ? print(value) : '')
const parts = (value: unknown, between: string): string => (Array.isArray(value) ? value.map(part).join(between) : '')
const within = (before: string, text: string, after: string): string => (text ? before + text + after : '')

/** The text of a node. Of what asks and writes: definitions of schemas are none of it. */
const print = (node: Node): string => {
  const { name, value } = node
  const directives = within(' ', parts(node.directives, ' '), '')
  const given = within('(', parts(node.arguments, ','), ')')
  const selection = part(node.selectionSet)
  switch (node.kind) {
    case 'Name':
    case 'IntValue':
    case 'FloatValue':
    case 'EnumValue':
    case 'BooleanValue':
      return String(value)
    case 'Document':
      return parts(node.definitions, '\n')
    case 'OperationDefinition': {
      const variables = within('(', parts(node.variableDefinitions, ','), ')')
      return `${String(node.operation)} ${part(name)}${variables}${directives}${selection}`
    }
    case 'VariableDefinition':
      return `${part(node.variable)}:${part(node.type)}${within('=', part(node.defaultValue), '')}${directives}`
    case 'Variable':
      return `$${part(name)}`
    case 'SelectionSet':
      return `{${parts(node.selections, ' ')}}`
    case 'Field':
      return `${within('', part(node.alias), ':')}${part(name)}${given}${directives}${selection}`
    case 'Argument':
    case 'ObjectField':
      return `${part(name)}:${part(value)}`
    case 'FragmentSpread':
      return `...${part(name)}${directives}`
    case 'InlineFragment':
      return `...${within('on ', part(node.typeCondition), '')}${directives}${selection}`
    case 'FragmentDefinition':
      return `fragment ${part(name)} on ${part(node.typeCondition)}${directives}${selection}`
    case 'StringValue':
      return JSON.stringify(value)
    case 'NullValue':
      return 'null'
    case 'ListValue':
      return `[${parts(node.values, ',')}]`
    case 'ObjectValue':
      return `{${parts(node.fields, ',')}}`
    case 'Directive':
      return `@${part(name)}${given}`
    case 'NamedType':
      return part(name)
    case 'ListType':
      return `[${part(node.type)}]`
    case 'NonNullType':
      return `${part(node.type)}!`
    default:
      return ''
  }
}

/** The text of a document. */
export const textOfDocument = (document: string | { toString: () => string }): string =>
  isNode(document) ? print(document) : document.toString()
