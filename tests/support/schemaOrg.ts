import { readFileSync } from 'node:fs'

/**
 * schema.org's vocabulary, as schema-dts has it in types: which properties each type has (its domain), of which types their values are (their range), and
 * which type is another. A value that stands for a type as a bare string is let through where the range has texts, addresses, times or names of a choice.
 */

interface Shape {
  parents: string[]
  ranges: Map<string, string[]>
}

const source = readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8')
const interfaces = new Map<string, Shape>()
for (const [, name = '', parents = '', body = ''] of source.matchAll(
  /^(?:export )?interface (\w+) extends ([^{]+) \{\n([\s\S]*?)^\}/gm,
))
  interfaces.set(name, {
    parents: parents.split(',').map((parent) => parent.trim()),
    ranges: new Map(
      [...body.matchAll(/^ {4}"(\w+)"\?: SchemaValue<(.*), "\w+">;$/gm)].map(([, property = '', range = '']) => [
        property,
        range.split(' | '),
      ]),
    ),
  })
const unions = new Map(
  [...source.matchAll(/^export type (\w+) = (.*);$/gm)].map(([, name = '', of = '']) => [name, of.split(' | ')]),
)

/** What stands for a value of a range, whatever is written: https://schema.org/DataType. */
const written: Readonly<Record<string, RegExp | 'boolean' | 'number'>> = {
  Text: /\S/,
  URL: /^https?:\/\/\S+$/,
  Date: /^\d{4}-\d\d-\d\d$/,
  DateTime: /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/,
  Boolean: 'boolean',
  Number: 'number',
  Integer: 'number',
}

const rangeOf = (shape: string, property: string): string[] | undefined => {
  const found = interfaces.get(shape)
  return (
    found?.ranges.get(property) ??
    found?.parents.map((parent) => rangeOf(parent, property)).find((range) => range !== undefined)
  )
}

const isA = (type: string, range: string): boolean =>
  type === range || (unions.get(range) ?? []).some((one) => one === `${type}Leaf` || (one !== range && isA(type, one)))

const isValue = (value: unknown, range: string): boolean => {
  if (typeof value === 'object' && value !== null) return isA(String(Reflect.get(value, '@type')), range)
  const form = written[range]
  if (form === 'boolean' || form === 'number') return typeof value === form
  if (typeof value !== 'string') return false
  return form ? form.test(value) : (unions.get(range) ?? []).includes(JSON.stringify(value))
}

type Data = Record<string, unknown>

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Everything of which a type is stated, the whole and its parts. */
export const partsOf = (data: Data): Data[] => [data, ...Object.values(data).flat().filter(isData).flatMap(partsOf)]

/** What of some data the vocabulary does not know: a type, a property that its type has not, or a value that is none of it. */
export const notInVocabulary = (data: Data): string[] =>
  partsOf(data).flatMap((part) => {
    const type = String(part['@type'])
    const shape = `${type}Leaf`
    if (!interfaces.has(shape)) return [`${type} is no type`]
    return Object.entries(part).flatMap(([property, value]) => {
      if (property.startsWith('@')) return []
      const range = rangeOf(shape, property)
      if (!range) return [`${type} has no ${property}`]
      const values = [value].flat()
      if (!values.length) return [`${type}.${property} is empty`]
      return values.flatMap((one) =>
        range.some((name) => isValue(one, name)) ? [] : [`${type}.${property} is no ${JSON.stringify(one)}`],
      )
    })
  })

/**
 * What search engines ask for, by type: Google's required properties of Event (developers.google.com/search/docs/appearance/structured-data/event), of
 * BreadcrumbList (…/breadcrumb) and of ProfilePage (…/profile-page).
 */
const required: Readonly<Record<string, readonly string[]>> = {
  Event: ['name', 'startDate', 'location'],
  Place: ['address'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['name', 'position'],
  ProfilePage: ['mainEntity'],
  Person: ['name'],
  Organization: ['name'],
}

/** What of some data a search engine would miss. */
export const notForSearch = (data: Data): string[] =>
  partsOf(data).flatMap((part) => {
    const type = String(part['@type'])
    const missing = (required[type] ?? []).filter((property) => part[property] === undefined)
    const steps = type === 'BreadcrumbList' ? [part.itemListElement].flat().filter(isData) : []
    return [
      ...missing.map((property) => `${type} without ${property}`),
      ...(type === 'BreadcrumbList' && steps.length < 2 ? ['a way of one step'] : []),
      ...steps.flatMap(({ item, position }, index) =>
        position === index + 1 && isData(item) && typeof item['@id'] === 'string' ? [] : [`step ${index + 1}`],
      ),
    ]
  })
