import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'

/** Questions that strangers may ask, made to cost much: half of them over GraphQL, from the schema as it is, half over REST. */
export interface Question {
  /** What REST is asked, without `/api`; absent for GraphQL. */
  path?: string
  /** What GraphQL is asked. */
  query?: string
}

/** Numbers between 0 and 1: the same for the same seed (mulberry32). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Most characters of a question. */
const LONGEST = 2000

interface Asked {
  name: string
  args: string
  inner: Asked[]
}

type Value = string | number | boolean | Value[] | { [name: string]: Value }

const words = ['e', 'a', 'global', 'i o n', 'e i o n s r t a l u', 'workshop-0001', 'fr', 'x'.repeat(90)]
const limits = [1, 10, 25, 50, 100]

/**
 * A maker of questions.
 * @param schema that of GraphQL, which names the fields that REST may be asked by as well
 * @param ids of workshops
 */
export const questionsOf = (schema: GraphQLSchema, random: () => number, ids: readonly string[] = ['x']) => {
  const below = (most: number): number => Math.floor(random() * most)
  const pick = <T>(of: readonly T[]): T => {
    const chosen = of[below(of.length)]
    if (chosen === undefined) throw new RangeError('Nothing to choose from.')
    return chosen
  }
  const some = <T>(most: number, make: () => T): T[] => Array.from({ length: below(most + 1) }, make)
  const written = (value: Value): string => {
    if (Array.isArray(value)) return `[${value.map(written).join(',')}]`
    if (typeof value !== 'object') return JSON.stringify(value)
    return `{${Object.entries(value)
      .map(([name, inner]) => `${name}:${written(inner)}`)
      .join(',')}}`
  }

  /** Fields by which documents may be asked for, by the input type of their conditions. */
  const fieldsOf = (where: string): string[] => {
    const type = schema.getType(where)
    return isInputObjectType(type) ? Object.keys(type.getFields()).filter((name) => !/^(AND|OR)$/.test(name)) : []
  }
  const further: Record<string, string[]> = {
    Session_where: ['workshop__search', 'workshop__slug', 'people__person__search', 'workshop__title'],
    Workshop_where: ['moderators__person__search', 'cover__alt', 'partners__organisation__slug'],
    Speaker_where: ['affiliations__organisation__search', 'picture__alt'],
    Organisation_where: ['parent__search', 'logo__alt'],
  }
  const condition = (where: string): { [name: string]: Value } => {
    const name = pick([...fieldsOf(where), ...(further[where] ?? []), ...(further[where] ?? []), 'search', 'search'])
    const operator = name.endsWith('search') ? 'like' : pick(['equals', 'not_equals', 'in', 'not_in', 'exists', 'like'])
    const value =
      operator === 'exists' ? random() < 0.5 : operator.endsWith('in') ? some(20, () => pick(words)) : pick(words)
    return { [name]: { [operator]: value } }
  }
  const conditions = (where: string): { [name: string]: Value } => {
    const of = some(pick([1, 1, 4, 20]), () => condition(where))
    return { [pick(['AND', 'OR'])]: of }
  }
  const sorts = (where: string): string =>
    some(4, () => `${pick(['', '-'])}${pick([...fieldsOf(where), 'createdAt']).replaceAll('__', '.')}`).join(',')

  /** Which fields of REST are chosen, or left out. */
  const selects = (where: string): string[] => {
    const names = some(
      4,
      () => pick([...fieldsOf(where), 'programme', 'moderators', 'people', 'workshop']).split('__')[0],
    )
    return names.map((name) => `select[${name}]=${random() < 0.8}`)
  }

  const argsOf = (field: GraphQLField<unknown, unknown>): string => {
    const given = field.args.flatMap(({ name, type }) => {
      const of = getNamedType(type)
      if (name === 'limit') return [`limit:${pick(limits)}`]
      if (name === 'slug' || name === 'workshop') return [`${name}:"workshop-0001"`]
      if (name === 'token') return ['token:"x"']
      if (name === 'id') return [`id:${JSON.stringify(pick(ids))}`]
      if (name === 'page' && random() < 0.2) return [`page:${pick([1, 2, 7])}`]
      if (name === 'sort' && random() < 0.4)
        return [
          `sort:${JSON.stringify(sorts(getNamedType(field.args.find((arg) => arg.name === 'where')?.type ?? type).name))}`,
        ]
      if (name === 'where' && random() < 0.4) return [`where:${written(conditions(of.name))}`]
      if (isEnumType(of) && random() < 0.2) return [`${name}:${pick(of.getValues()).name}`]
      return []
    })
    return given.length ? `(${given.join(',')})` : ''
  }
  const askedOf = (type: GraphQLObjectType, depth: number): Asked[] => {
    const fields = Object.values(type.getFields())
    const leads = fields.filter((field) => !isLeafType(getNamedType(field.type)))
    const plain = fields.filter((field) => isLeafType(getNamedType(field.type)))
    const docs = fields.find(({ name }) => name === 'docs')
    const chosen = docs
      ? [docs]
      : [
          ...(depth > 0 && leads.length ? some(3, () => pick(leads)) : []),
          ...some(4, () => pick(plain.length ? plain : fields)),
        ]
    const asked = chosen.flatMap((field): Asked[] => {
      const named = getNamedType(field.type)
      if (!isObjectType(named)) return [{ name: field.name, args: '', inner: [] }]
      if (depth <= 0) return []
      const inner = askedOf(named, docs ? depth : depth - 1)
      // The same in other languages, or other pages of it.
      const times = field.args.length ? pick(depth < 2 ? [1, 1, 4, 20] : [1, 1, 1, 2]) : 1
      return Array.from({ length: times }, () => ({ name: field.name, args: argsOf(field), inner }))
    })
    return asked.length ? asked : [{ name: '__typename', args: '', inner: [] }]
  }
  let aliases = 0
  const said = ({ args, inner, name }: Asked): string =>
    `a${aliases++}:${name}${args}${inner.length ? `{${inner.map(said).join(' ')}}` : ''}`
  const graphql = (): Question => {
    const query = schema.getQueryType()
    const fields = Object.values(query?.getFields() ?? {}).filter(({ name }) => !name.startsWith('version'))
    aliases = 0
    let text = ''
    const times = pick([1, 1, 2, 8])
    for (let n = 0; n < times; n++) {
      const field = pick(fields)
      const named = getNamedType(field.type)
      const inner = isObjectType(named) ? askedOf(named, 1 + below(7)) : []
      const repeated = Array.from({ length: pick([1, 1, 1, 5]) }, () =>
        said({ name: field.name, args: argsOf(field), inner }),
      )
      for (const part of repeated) if (text.length + part.length < LONGEST - 10) text += `${part} `
    }
    return { query: `{${text || '__typename'}}` }
  }

  const rest = (): Question => {
    if (random() < 0.1)
      return {
        path: `/${pick([`workshops/${pick(ids)}`, 'globals/series'])}?depth=${below(4)}&locale=${pick(['fr', 'all'])}`,
      }
    const [collection, where] = pick([
      ['workshops', 'Workshop_where'],
      ['sessions', 'Session_where'],
      ['speakers', 'Speaker_where'],
      ['organisations', 'Organisation_where'],
      ['media', 'Media_where'],
    ] as const)
    const kind = pick(['', '', '', '', '/count', `/by-slug/${pick(['workshop-0001', 'john-collins'])}`])
    if (kind.startsWith('/by')) return { path: `/${collection}${kind}` }
    const parts: string[] = []
    if (!kind) {
      const depth = pick([0, 1, 2])
      parts.push(`depth=${depth}`, `limit=${pick([[100, 50, 10], [25, 10], [10]][depth] ?? [10])}`)
      if (random() < 0.5) parts.push(`sort=${sorts(where)}`)
      if (random() < 0.3) parts.push(`page=${pick([1, 2, 7])}`)
      if (random() < 0.3) parts.push(...selects(where))
    }
    if (random() < 0.5) {
      const plain = JSON.parse(
        JSON.stringify(conditions(where)).replace(
          /"(\w+?)__(\w+)":/g,
          (_, a: string, b: string) => `"${a}.${b.replaceAll('__', '.')}":`,
        ),
      )
      parts.push(`where=${encodeURIComponent(JSON.stringify(plain))}`)
    }
    if (random() < 0.5) parts.push(`locale=${pick(['fr', 'en', 'all'])}`)
    const path = `/${collection}${kind}?${parts.join('&')}`
    return path.length > LONGEST ? rest() : { path }
  }

  return () => (random() < 0.6 ? graphql() : rest())
}
