import { strangers } from '../../../src/api/query/strangers'
import type { Random } from '../../support/random'
import { wildness, type Fuzzed } from './rest'
import { inAddress, oddText, oddValue, plainTexts } from './values'
import type { World } from './world'

/** What is sent to a form, or said anew of a registration: some of its fields. */
const saidOf = (random: Random, { form: { stamp } }: World, wild: number): Record<string, unknown> => {
  const of = (plain: () => unknown): unknown => (random.chance(wild) ? oddValue(random) : plain())
  const text = () => random.pick(plainTexts)
  const all: [string, () => unknown][] = [
    ['stamp', () => stamp],
    ['notice', () => null],
    ['email', () => `${random.below(50)}@example.net`],
    ['name', text],
    ['organisation', text],
    ['language', () => random.pick(['fr', 'en'])],
    ['interpretation', () => null],
    ['needs', text],
    ['answers', () => ({ onsite: of(() => random.pick(['yes', 'no'])), why: of(text) })],
    ['website', () => ''],
  ]
  const said = all.filter(() => !random.chance(0.1 + wild)).map(([name, plain]) => [name, of(plain)] as const)
  return { ...Object.fromEntries(said), ...(random.chance(wild) ? { [oddText(random)]: oddValue(random) } : {}) }
}

/** What everybody may send over REST, each as it is meant or hardly so: the form of a workshop, and acts by a link. */
export const registering = (random: Random, world: World): Fuzzed => {
  const wild = wildness(random)
  const { slug, tokens } = world.form
  const { method, path } = random.pick(strangers.routes)
  const filled = path.replace(':slug', random.chance(wild) ? inAddress(oddText(random)) : slug)
  const parameters = random.pick(['', '', 'locale=en', 'locale=fr', `locale=${inAddress(oddText(random))}`])
  const token = random.pick(tokens)
  const shown = random.chance(wild)
    ? random.pick([token.slice(1), `${token}x`, token.replace('.', ''), 'x', inAddress(oddText(random))])
    : token
  const body = random.chance(wild / 2) ? oddValue(random) : saidOf(random, world, wild)
  return {
    fromSchema: true,
    method,
    path: `/api${filled}${parameters && `?${parameters}`}`,
    headers: {
      ...(random.chance(0.1) ? {} : { Authorization: `Registration ${shown}` }),
      ...(method === 'GET' ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
  }
}
