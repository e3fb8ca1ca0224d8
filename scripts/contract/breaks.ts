import {
  buildSchema,
  DangerousChangeType,
  findBreakingChanges,
  findDangerousChanges,
  parse,
  print,
  visit,
} from 'graphql'
import { isRow, rowsOf, type Row } from '../../src/domain/row'

/**
 * What a change of the public contract takes away from whoever relies on it (docs/versions.md). What is added, and what is said less narrowly in what one
 * may send, breaks nothing.
 */

export interface Break {
  /** What the changelog names it by: `PublicWorkshop.title`, `GET /api/series`, `GET /api/workshops?limit`. */
  name: string
  kind: 'changed' | 'removed'
}

/** Whether something is answered, sent, or both: who may rely on what. */
interface Sides {
  answered: boolean
  sent: boolean
}

/** One thing that is said, by its name. */
interface Fact extends Sides {
  /** What it may hold, of a property or a parameter: each kind by itself. */
  kinds?: readonly string[]
  bounds?: Readonly<Record<string, number>>
  /** Which texts, of one that is not any. */
  pattern?: string
  default?: string
  required?: boolean
}

const rowOf = (value: unknown): Row => (isRow(value) ? value : {})
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const nameOf = (ref: string): string => ref.split('/').at(-1) ?? ''

/** What a schema may hold. An object that is written out is one kind, and its properties are facts of their own. */
const kindsOf = (schema: Row): string[] => {
  if (typeof schema.$ref === 'string') return [nameOf(schema.$ref)]
  if ('const' in schema) return [JSON.stringify(schema.const)]
  if (Array.isArray(schema.enum)) return schema.enum.map((value) => JSON.stringify(value))
  const choices = rowsOf(schema.anyOf)
  if (choices.length) return choices.flatMap(kindsOf)
  const types = [schema.type ?? 'anything'].flat().map(String)
  return types.flatMap((type) => {
    if (type === 'array') return kindsOf(rowOf(schema.items)).map((kind) => `list of ${kind}`)
    if (type === 'string' && typeof schema.format === 'string') return [`string:${schema.format}`]
    // What it holds under names that are not known.
    if (type === 'object' && isRow(schema.additionalProperties))
      return kindsOf(schema.additionalProperties).map((kind) => `object of ${kind}`)
    if (type === 'object' && schema.additionalProperties !== false) return ['any object']
    return [type]
  })
}

const bounded = [
  'exclusiveMaximum',
  'exclusiveMinimum',
  'maximum',
  'maxItems',
  'maxLength',
  'minimum',
  'minItems',
  'minLength',
] as const
const boundsOf = (schema: Row): Record<string, number> =>
  Object.fromEntries(
    bounded.flatMap((name): [string, number][] => {
      const bound = schema[name]
      return typeof bound === 'number' ? [[name, bound]] : []
    }),
  )

const patternOf = ({ pattern }: Row): Pick<Fact, 'pattern'> => (typeof pattern === 'string' ? { pattern } : {})

/** The codes of a refusal that a response may be, of its examples. */
const codesIn = (response: Row): string[] =>
  Object.values(rowOf(response.content)).flatMap((content) =>
    Object.keys(rowOf(rowOf(content).examples)).map((name) => name.replace(/\.\w+$/, '')),
  )

export type Facts = ReadonlyMap<string, Fact>

/** Every fact of an OpenAPI document. */
export const factsOf = (document: Row): Facts => {
  const facts = new Map<string, Fact>()
  const { components, paths } = document
  const schemas = rowOf(rowOf(components).schemas)
  const sides = new Map<string, Sides>()
  /** With which statuses a code refuses something. */
  const refusedBy = new Map<string, Set<string>>()
  const resolved = (value: Row, of: string): Row =>
    typeof value.$ref === 'string' ? rowOf(rowOf(rowOf(components)[of])[nameOf(value.$ref)]) : value

  const schemaFacts = (name: string, schema: Row, side: Sides): void => {
    for (const one of rowsOf(schema.anyOf)) schemaFacts(name, one, side)
    if (isRow(schema.items)) schemaFacts(`${name}[]`, schema.items, side)
    const required = listOf(schema.required)
    for (const [property, value] of Object.entries(rowOf(schema.properties))) {
      const of = rowOf(value)
      const at = `${name}.${property}`
      facts.set(at, {
        ...side,
        kinds: kindsOf(of),
        bounds: boundsOf(of),
        ...patternOf(of),
        required: required.includes(property),
      })
      schemaFacts(at, of, side)
    }
  }
  /** Notes on which side the schemas stand that something leads to. */
  const follow = (value: unknown, side: keyof Sides): void => {
    if (Array.isArray(value)) return value.forEach((one) => follow(one, side))
    if (!isRow(value)) return
    for (const [key, inner] of Object.entries(value)) {
      if (key !== '$ref' || typeof inner !== 'string' || !inner.includes('/schemas/')) {
        follow(inner, side)
        continue
      }
      const name = nameOf(inner)
      const known = sides.get(name) ?? { answered: false, sent: false }
      if (known[side]) continue
      sides.set(name, { ...known, [side]: true })
      follow(schemas[name], side)
    }
  }

  for (const [path, item] of Object.entries(rowOf(paths)))
    for (const [method, value] of Object.entries(rowOf(item))) {
      const operation = rowOf(value)
      const name = `${method.toUpperCase()} ${path}`
      const sent: Sides = { answered: false, sent: true }
      const answered: Sides = { answered: true, sent: false }
      // Whoever needs no account today need none tomorrow, and whoever shows something shows the same.
      const kinds = rowsOf(operation.security).map((one) => Object.keys(one).join(' and ') || 'everybody')
      facts.set(name, { ...sent, kinds })
      for (const one of rowsOf(operation.parameters)) {
        const parameter = resolved(one, 'parameters')
        const schema = rowOf(parameter.schema)
        facts.set(`${name}?${String(parameter.name)}`, {
          ...sent,
          kinds: kindsOf(schema),
          bounds: boundsOf(schema),
          ...patternOf(schema),
          // A part of the path is always there.
          required: parameter.required === true && parameter.in !== 'path',
          ...('default' in schema ? { default: JSON.stringify(schema.default) } : {}),
        })
      }
      const body = rowOf(operation.requestBody)
      for (const [type, content] of Object.entries(rowOf(body.content))) {
        const schema = rowOf(rowOf(content).schema)
        facts.set(`${name} ${type}`, { ...sent, kinds: kindsOf(schema), required: body.required === true })
        schemaFacts(`${name} ${type}`, schema, sent)
        follow(schema, 'sent')
      }
      for (const [status, said] of Object.entries(rowOf(operation.responses))) {
        const response = resolved(rowOf(said), 'responses')
        follow(response, 'answered')
        for (const code of codesIn(response)) refusedBy.set(code, (refusedBy.get(code) ?? new Set()).add(status))
        if (!status.startsWith('2')) continue
        for (const [type, content] of Object.entries(rowOf(response.content))) {
          const schema = rowOf(rowOf(content).schema)
          facts.set(`${name} ${status} ${type}`, { ...answered, kinds: kindsOf(schema) })
          schemaFacts(`${name} ${status}`, schema, answered)
        }
        for (const header of Object.keys(rowOf(response.headers))) facts.set(`${name} ${status} ${header}`, answered)
      }
    }
  follow(rowOf(components).responses, 'answered')
  for (const [name, value] of Object.entries(schemas)) {
    const schema = rowOf(value)
    const side = sides.get(name) ?? { answered: true, sent: true }
    for (const one of listOf(schema.enum)) {
      const refused = name === 'RefusalCode' ? refusedBy.get(String(one)) : undefined
      facts.set(`${name}=${String(one)}`, { ...side, ...(refused ? { kinds: [...refused] } : {}) })
    }
    schemaFacts(name, schema, side)
  }
  return facts
}

const none: readonly string[] = []
const isWithin = (some: readonly string[], all: readonly string[]): boolean => some.every((one) => all.includes(one))

/** Whether what holds values of one fact may hold those of another: it is no narrower. */
const isNoNarrower = (bounds: Fact['bounds'] = {}, than: Fact['bounds'] = {}): boolean =>
  bounded.every((name) => {
    const [mine, other] = [bounds[name], than[name]]
    if (mine === undefined) return true
    if (other === undefined) return false
    return name.startsWith('max') ? mine >= other : mine <= other
  })

/** One of several values: an answer may have more of them one day (docs/versions.md). */
const isValue = (kind: string): boolean => /^(list of )*"/.test(kind)

/** Whether whoever relied on what was said may rely on what is said now. */
const holds = (before: Fact, now: Fact): boolean => {
  const [was, is] = [before.kinds ?? none, now.kinds ?? none]
  if (before.answered) {
    if (
      !isWithin(
        is.filter((kind) => !isValue(kind) || !was.some(isValue)),
        was,
      ) ||
      !isNoNarrower(before.bounds, now.bounds)
    )
      return false
    if (before.required && !now.required) return false
    if (before.pattern !== undefined && before.pattern !== now.pattern) return false
  }
  if (before.sent) {
    if (!isWithin(was, is) || !isNoNarrower(now.bounds, before.bounds)) return false
    if (now.required && !before.required) return false
    if (now.pattern !== undefined && before.pattern !== now.pattern) return false
    if (before.default !== now.default) return false
  }
  return true
}

/** What REST takes away of what it said before. */
export const breaksOfRest = (was: Facts, is: Facts): Break[] => {
  const gone = [...was].flatMap(([name, fact]): Break[] => {
    const found = is.get(name)
    if (!found) return [{ name, kind: 'removed' }]
    return holds(fact, found) ? [] : [{ name, kind: 'changed' }]
  })
  const demanded = [...is].flatMap(([name, { required, sent }]): Break[] => {
    if (was.has(name) || !sent || !required) return []
    // What is new as a whole demands what it likes.
    const holder = name.replace(/[.?][^.?]*$/, '')
    const isNew = ![...was.keys()].some(
      (one) => one === holder || one.startsWith(`${holder}.`) || one.startsWith(`${holder}?`),
    )
    return isNew ? [] : [{ name, kind: 'changed' }]
  })
  return [...gone, ...demanded]
}

/** What the changelog calls a change, from the library’s sentence. */
const nameOfChange = (description: string): string => {
  const arg = /^(\w+\.\w+) arg (\w+) /.exec(description)
  if (arg) return `${arg[1]}(${arg[2]})`
  const needed = /^A required arg (\w+) on (\w+\.\w+) /.exec(description)
  if (needed) return `${needed[2]}(${needed[1]})`
  const field = /^A required field (\w+) on input type (\w+) /.exec(description)
  if (field) return `${field[2]}.${field[1]}`
  const value = /^(\w+) was removed from (?:enum|union) type (\w+)\./.exec(description)
  if (value) return `${value[2]}.${value[1]}`
  return /^\w+(\.\w+)?/.exec(description)?.[0] ?? description
}

/** What a new schema of GraphQL takes away of an earlier one. */
export const breaksOfGraphQL = (before: string, now: string): Break[] => {
  const [was, is] = [buildSchema(before), buildSchema(now)]
  const others = findDangerousChanges(was, is).filter(
    ({ type }) => type === DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE,
  )
  // A kind of the language itself goes with the last field that has it.
  const breaking = findBreakingChanges(was, is).filter(({ description }) => !description.startsWith('Standard scalar'))
  return [...breaking, ...others].map(({ description, type }) => ({
    name: nameOfChange(description),
    kind: type.includes('REMOVED') ? 'removed' : 'changed',
  }))
}

/** What the part of a changelog that is not released yet names, by its headings. */
const namedIn = (changelog: string, heading: string): Set<string> => {
  const part = changelog.split(/^## \[Unreleased\].*$/m)[1]?.split(/^## /m)[0] ?? ''
  const section = part.split(new RegExp(`^### ${heading} *$`, 'm'))[1]?.split(/^### /m)[0] ?? ''
  return new Set([...section.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))
}

/** Breaks that the changelog does not name, each exactly, under _Removed_ or _Changed_. */
export const unsaid = (breaks: readonly Break[], changelog: string): Break[] => {
  const named = { changed: namedIn(changelog, 'Changed'), removed: namedIn(changelog, 'Removed') }
  return breaks.filter(({ kind, name }) => !named[kind].has(name))
}

const sameSide = { answered: false, sent: false }

/** Facts as they are kept: a line for each, without what is not so. */
export const keptFacts = (facts: Facts): string => {
  const lines = [...facts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { bounds, kinds, ...fact }]) => {
      const said = Object.entries(fact).filter(([, value]) => value !== false)
      const kept = {
        ...(kinds ? { kinds: [...new Set(kinds)].sort() } : {}),
        ...(bounds && Object.keys(bounds).length ? { bounds } : {}),
        ...Object.fromEntries(said),
      }
      return `  ${JSON.stringify(name)}: ${JSON.stringify(kept)}`
    })
  return `{\n${lines.join(',\n')}\n}\n`
}

/** The same, read. */
export const factsIn = (kept: string): Facts => {
  const facts: Readonly<Record<string, Partial<Fact>>> = JSON.parse(kept)
  return new Map(Object.entries(facts).map(([name, fact]) => [name, { ...sameSide, ...fact }]))
}

/** A schema of GraphQL as it is kept: without what it says in words. */
export const keptGraphQL = (text: string): string =>
  `${print(visit(parse(text), { enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined) }))}\n`
