import { createHash } from 'node:crypto'
import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
} from 'graphql'
import { strangers } from '../../../src/api/query/strangers'
import type { Random } from '../../support/random'
import { wildness, type Fuzzed } from './rest'
import { oddText, oddValue, plainTexts } from './values'
import type { Who, World } from './world'

const literal = (value: unknown): string => JSON.stringify(value) ?? 'null'

/** A value for an argument, written as GraphQL: of its type, or so often as `wild` says anything. */
const argument = (
  type: GraphQLInputType,
  name: string,
  random: Random,
  world: World,
  wild: number,
  depth = 0,
): string => {
  if (isNonNullType(type)) return argument(type.ofType as GraphQLInputType, name, random, world, wild, depth)
  if (random.chance(wild / 3))
    return random.pick([
      literal(oddText(random)),
      'null',
      '[]',
      '{}',
      '-1',
      '1e999',
      'NOTHING',
      '[[[[1]]]]',
      '99999999999',
    ])
  if (isListType(type))
    return `[${random.some(1, 2, () => argument(type.ofType as GraphQLInputType, name, random, world, wild, depth + 1)).join(', ')}]`
  if (isEnumType(type)) return random.pick(type.getValues()).name
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields())
    const chosen = new Set(random.some(1, 2, () => random.pick(fields)))
    // Lists of conditions within conditions have no end.
    const given = [...chosen].filter((field) => depth < 4 || !isInputObjectType(getNamedType(field.type)))
    return `{ ${given.map((field) => `${field.name}: ${argument(field.type, field.name, random, world, wild, depth + 1)}`).join(', ')} }`
  }
  switch (getNamedType(type).name) {
    case 'Boolean':
      return random.pick(['true', 'false'])
    case 'Int':
    case 'Float':
      return String(1 + random.below(random.chance(wild) ? 100_000 : 8))
    case 'DateTime':
      return '"2021-04-26T14:00:00.000Z"'
    case 'JSON':
      return random.pick(['{ a: 1 }', '"x"', '[1]', '{ root: { children: [] } }'])
    default:
      if (name === 'slug' || (name === 'workshop' && random.chance(0.5))) return literal(random.pick(world.slugs))
      if (name === 'token') return literal(random.pick(world.form.tokens))
      if (name === 'stamp') return literal(world.form.stamp)
      if (/^(id|equals|in)$/.test(name) || /session|person|organisation|workshop/i.test(name))
        return literal(world.idOf(random.pick(['workshops', 'sessions', 'speakers', 'organisations']), random))
      if (name === 'sort') return literal(random.pick(['slug', '-createdAt', 'title', 'name']))
      if (name === 'now') return '"2021-04-26T14:00:00.000Z"'
      return literal(random.pick(plainTexts))
  }
}

const argumentsOf = (args: readonly GraphQLArgument[], random: Random, world: World, wild: number): string => {
  const given = args.filter(({ type }) => isNonNullType(type) || random.chance(0.35))
  if (!given.length) return ''
  return `(${given.map(({ name, type }) => `${name}: ${argument(type, name, random, world, wild)}`).join(', ')})`
}

const field = (
  of: GraphQLField<unknown, unknown>,
  random: Random,
  world: World,
  wild: number,
  depth: number,
): string => {
  const args = argumentsOf(of.args, random, world, wild)
  const type = getNamedType(of.type)
  return isCompositeType(type)
    ? `${of.name}${args} ${selection(type, random, world, wild, depth)}`
    : `${of.name}${args}`
}

/** Some of what a type has. Fields of one name but other arguments cannot stand side by side: each has a name of its own. */
const selection = (type: GraphQLNamedType, random: Random, world: World, wild: number, depth: number): string => {
  if (isUnionType(type))
    return `{ __typename ${type
      .getTypes()
      .map((one) => `... on ${one.name} ${selection(one, random, world, wild, depth - 1)}`)
      .join(' ')} }`
  if (!isObjectType(type)) return '{ __typename }'
  const fields = Object.values(type.getFields())
  const plain = fields.filter((one) => isLeafType(getNamedType(one.type)))
  const deep = depth > 0 ? fields.filter((one) => !isLeafType(getNamedType(one.type))) : []
  const chosen = [
    ...(plain.length ? random.some(1, 3, () => random.pick(plain)) : []),
    ...(deep.length ? random.some(1, wild ? 4 : 2, () => random.pick(deep)) : []),
  ]
  const written = chosen.map((one, n) => `a${n}: ${field(one, random, world, wild, depth - 1)}`)
  return `{ ${written.join(' ') || '__typename'} ${random.chance(wild) ? random.pick(['nothing', '__typename', '...f', '... @include(if: true) { id }', 'id @skip(if: "x")']) : ''} }`
}

/** What breaks a text in one place. */
const broken = (text: string, random: Random): string => {
  const at = random.below(text.length)
  return random.pick([
    () => text.slice(0, at),
    () =>
      text.slice(0, at) +
      random.pick(['{', '}', '(', '"', '$x', '@', '...', '\u0000', '"""', '#', '\ufeff']) +
      text.slice(at),
    () => text.slice(0, at) + text.slice(at + 1 + random.below(10)),
    () => text + text,
    () => `${text} fragment f on Query { ...f }`,
    () => `query A ${text} query B ${text}`,
    () => text.replace(/a\d+: \w+/, (found) => Array.from({ length: 60 }, (_, n) => `b${n}_${found}`).join(' ')),
  ])()
}

/** The same as an operation of another kind, with a name, or beside one of another kind: which of them is meant, `operationName` says or not. */
const ofAnotherKind = (text: string, random: Random): string => {
  const kind = (): string => random.pick(['query', 'mutation', 'subscription'])
  const as = (name: string): string => text.replace(/^\w+/, `${kind()} ${name}`)
  return random.pick([
    () => as(''),
    () => as('A'),
    () => `${as('A')} ${as('B')}`,
    () => `${text} ${kind()} A { __typename }`,
    () => `${kind()} A { nothing }`,
  ])()
}

/** The same by GET, some of them by a hash. */
const byGet = (question: Record<string, unknown>, random: Random, wild: number): Fuzzed => {
  const asked = new URLSearchParams()
  for (const [name, value] of Object.entries(question))
    asked.append(name, typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))
  const text = asked.get('query') ?? ''
  const sha256Hash = random.chance(wild) ? oddText(random) : createHash('sha256').update(text).digest('hex')
  if (random.chance(0.4))
    asked.append(
      'extensions',
      random.chance(wild / 2) ? oddText(random) : JSON.stringify({ persistedQuery: { version: 1, sha256Hash } }),
    )
  if (random.chance(wild / 2)) asked.delete('query')
  if (random.chance(wild / 5)) asked.append(random.pick(['query', 'variables', oddText(random)]), oddText(random))
  return {
    fromSchema: true,
    method: random.pick(['GET', 'GET', 'HEAD']),
    path: `${random.chance(0.1) ? '/api/graphql/drafts' : '/api/graphql'}?${String(asked)}`,
    headers: {},
  }
}

/** Questions of GraphQL that are built from its own schema; of accounts also changes. */
export const graphql = (random: Random, world: World, who: Who): Fuzzed => {
  const wild = wildness(random)
  const changes = random.chance(who === 'stranger' ? 0.1 : 0.4)
  const root = changes ? world.schema.getMutationType() : world.schema.getQueryType()
  const all = Object.values(root?.getFields() ?? {})
  // Our own fields, which begin with a small letter, are what front ends ask.
  const own = changes
    ? all.filter(({ name }) => strangers.mutations.includes(name))
    : all.filter(({ name }) => /^[a-z]/.test(name) && !/^(count|version|docAccess)/.test(name))
  const ofOwn = changes && who !== 'stranger' ? 0.1 : 0.6
  const chosen = random.some(1, wild ? 2 : 1, () => random.pick(random.chance(ofOwn) ? own : all))
  const text = `${changes ? 'mutation' : 'query'} { ${chosen.map((one, n) => `r${n}: ${field(one, random, world, wild, random.below(wild ? 6 : 4))}`).join(' ')} }`
  const question: Record<string, unknown> = { query: random.chance(wild) ? broken(text, random) : text }
  if (random.chance(wild / 2)) question.query = ofAnotherKind(text, random)
  if (random.chance(wild)) question.variables = random.chance(0.5) ? { x: oddValue(random) } : oddValue(random)
  if (random.chance(wild / 2)) question.operationName = random.pick([oddText(random), 'A', 'B', 1, null])
  if (random.chance(wild / 3)) question[oddText(random)] = oddValue(random)
  if (random.chance(0.15)) return byGet(question, random, wild)
  return {
    fromSchema: true,
    method: random.chance(wild / 10) ? random.pick(['GET', 'PUT', 'HEAD', 'DELETE']) : 'POST',
    // The graph of drafts has types of its own, and none for changes.
    path: random.chance(0.1) ? '/api/graphql/drafts' : '/api/graphql',
    headers: {
      'Content-Type': random.chance(wild / 5)
        ? random.pick(['application/graphql', 'text/plain', 'application/json; charset=x'])
        : 'application/json',
    },
    body: random.chance(wild / 10)
      ? random.pick(['[{"query":"{series{timeZone}}"}]', '', 'null', '{"query":1}', '{"query":"'])
      : JSON.stringify(question),
  }
}
