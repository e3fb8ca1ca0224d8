import type { FlattenedField } from 'payload'
import { richText } from '../../support/exampleSeries'
import type { Random } from '../../support/random'
import type { World } from './world'

/** Texts that programs stumble over. */
const oddTexts = [
  '',
  ' ',
  '\u200b',
  'null',
  'undefined',
  'true',
  '0',
  '-1',
  '1e400',
  'NaN',
  '9007199254740993',
  '99999999999999999999',
  '%',
  '_',
  '%00',
  '%zz',
  '\\',
  "' OR 1=1 --",
  '"; DROP TABLE users; --',
  '{"$ne":null}',
  '$where',
  '__proto__',
  'constructor',
  'toString',
  'a\u0000b',
  '\ud800',
  'a\r\nBcc: x@y.example',
  '\u202egnirts',
  '👩‍👩‍👧‍👦',
  'محمد',
  'Nguyễn Thị',
  '../../../etc/passwd',
  '..%2f..%2fetc%2fpasswd',
  '<script>alert(1)</script>',
  '${7*7}',
  '(a+)+$',
  '[',
  '2021-02-30',
  '2021-03-28T02:30',
  '0000-00-00T00:00:00Z',
  '+275760-09-13T00:00:00.001Z',
  'x'.repeat(101),
  'é'.repeat(600),
  'a '.repeat(60),
  'a,'.repeat(150),
] as const

export const oddText = (random: Random): string => random.pick(oddTexts)

/** A text in an address; half a letter is none there. */
export const inAddress = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'))

/** Values of JSON that stand where something else is looked for. */
export const oddValue = (random: Random): unknown =>
  random.pick<() => unknown>([
    () => oddText(random),
    () => random.pick([null, true, false, 0, -1, 1.5, 1e308, -0, 2 ** 53]),
    () => [],
    () => ({}),
    () => [oddText(random), null, {}],
    () => ({ [oddText(random)]: oddText(random) }),
    () => ({ equals: oddText(random) }),
    () => JSON.parse(`${'['.repeat(30)}${']'.repeat(30)}`) as unknown,
    () => ({ root: { children: [{ type: oddText(random), children: oddText(random) }] } }),
  ])()

export const plainTexts = ['summer', 'vers', 'Ana', 'éluard', 'Zhang', 'house', 'talk', 'fr', 'en', 'a b', '4']

const instant = (random: Random): string =>
  new Date(Date.UTC(2015 + random.below(15), random.below(12), 1 + random.below(28), random.below(24))).toISOString()

const wallTime = (random: Random): string => instant(random).slice(0, 16)

/** A value that a field may be asked for with, or hold where it is one value. */
export const plainValue = (field: FlattenedField, random: Random, world: World): unknown => {
  switch (field.type) {
    case 'number':
      return random.below(50)
    case 'checkbox':
      return random.chance(0.5)
    case 'date':
      return instant(random)
    case 'select':
    case 'radio': {
      const { options } = field
      const option = random.pick(options)
      return typeof option === 'string' ? option : option.value
    }
    case 'relationship':
    case 'upload': {
      const relationTo = typeof field.relationTo === 'string' ? field.relationTo : random.pick(field.relationTo)
      const value = world.idOf(relationTo, random)
      return typeof field.relationTo === 'string' ? value : { relationTo, value }
    }
    case 'email':
      return `${random.pick(plainTexts).replace(/\W/g, '')}@example.org`
    case 'json':
      return { a: random.below(9) }
    default:
      if (field.name === 'slug') return random.pick(world.slugs)
      if (/url|link/i.test(field.name)) return 'https://example.org/?a=1'
      if (/At$|date/i.test(field.name)) return wallTime(random)
      if (/zone/i.test(field.name)) return random.pick(['Europe/Paris', 'UTC', 'America/St_Johns'])
      return random.pick(plainTexts)
  }
}

/** A document as somebody would send it: some of its fields, each with a value of its kind or, so often as `wild` says, any at all. */
export const documentOf = (
  fields: readonly FlattenedField[],
  random: Random,
  world: World,
  wild: number,
): Record<string, unknown> => {
  const data: Record<string, unknown> = {}
  for (const field of fields) {
    const needed = 'required' in field && field.required
    if (!field.name || !random.chance(needed ? 0.95 : 0.35)) continue
    if (['id', 'createdAt', 'updatedAt', 'deletedAt'].includes(field.name) && random.chance(0.9)) continue
    data[field.name] = random.chance(wild) ? oddValue(random) : valueOf(field, random, world, wild)
  }
  if (random.chance(wild)) data[oddText(random)] = oddValue(random)
  return data
}

const valueOf = (field: FlattenedField, random: Random, world: World, wild: number): unknown => {
  if (field.type === 'group' || field.type === 'tab') return documentOf(field.flattenedFields, random, world, wild)
  if (field.type === 'array') return random.some(0, 2, () => documentOf(field.flattenedFields, random, world, wild))
  const one = (): unknown =>
    field.type === 'richText'
      ? richText(random.pick(plainTexts), random.pick(plainTexts))
      : plainValue(field, random, world)
  if ('hasMany' in field && field.hasMany) return random.some(0, 3, one)
  return 'localized' in field && field.localized && random.chance(0.3) ? { fr: one(), en: one() } : one()
}
