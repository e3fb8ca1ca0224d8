import { authorization } from './account'
import { graphql, patch, programme, where, type Ask } from './asks'

/** A request of the mixed load, and the status that it must be answered with: 200 unless said. */
export interface Expecting extends Ask {
  status?: number | readonly number[]
}

const one = <T>(of: readonly T[]): T => {
  const chosen = of[Math.floor(Math.random() * of.length)]
  if (chosen === undefined) throw new RangeError('Nothing to choose from.')
  return chosen
}

const json = { 'content-type': 'application/json' }
const locales = ['fr', 'en']

/** What readers ask, in no order. */
export const read = (workshops: number): Expecting => {
  const slug = `workshop-${String(1 + Math.floor(Math.random() * workshops)).padStart(4, '0')}`
  const locale = one(locales)
  const name = 'read'
  return one<() => Expecting>([
    () => ({ name, path: `/api/workshops?limit=10&depth=0&sort=-startsAtUtc&locale=${locale}` }),
    () => ({ name, path: `/api/workshops?limit=10&depth=1&page=${one([1, 2, 3])}&locale=${locale}` }),
    () => ({ name, path: `/api/workshops/by-slug/${slug}?locale=${locale}` }),
    () => ({ name, path: `/api/sessions?depth=0&limit=25&locale=${locale}` }),
    () => ({ name, path: `/api/speakers?depth=0&${where({ search: { like: one(['déborah', 'john', 'marie']) } })}` }),
    () => ({ name, path: `/api/series?locale=${locale}` }),
    () => ({ name, path: `/${locale}` }),
    () => ({ name, path: `/${locale}/${locale === 'fr' ? 'ateliers' : 'workshops'}/${slug}` }),
    () => ({ name, ...graphql(`{ workshop(slug: "${slug}") { slug title { fr en servedFrom } ${programme} } }`) }),
    () => ({
      name,
      ...graphql('{ workshops(limit: 10) { docs { slug title { fr en } startsAt } } series { title { fr } } }'),
    }),
  ])()
}

/** What editors ask: mostly to save the draft of one of these workshops. */
export const edit = (ids: readonly string[]): Expecting => {
  const id = one(ids)
  const name = 'edit'
  return one<() => Expecting>([
    () => ({ name, ...patch(id, () => ({ subtitle: `Sous-titre ${Math.random()}` })) }),
    () => ({ name, ...patch(id, () => ({ place: { name: `Salle ${Math.random()}` } })) }),
    () => ({ name, path: `/api/workshops/${id}?draft=true&depth=0`, headers: { authorization } }),
    () => ({ name, path: '/api/workshops?draft=true&depth=0&limit=25&sort=number', headers: { authorization } }),
  ])()
}

export const publish = (ids: readonly string[]): Expecting => ({
  name: 'publish',
  ...patch(one(ids), () => ({ subtitle: `Publié ${Math.random()}`, _status: 'published' })),
})

const deep = `{ workshops { docs ${'{ programme '.repeat(30)}{ id }${' }'.repeat(30)} } }`

const rubbish: readonly Omit<Expecting, 'name'>[] = [
  { status: 400, path: '/api/workshops?limit=100000' },
  { status: 400, path: '/api/workshops?depth=9' },
  { status: 400, path: `/api/workshops?${where({ nothing: { equals: 1 } })}` },
  { status: 400, path: `/api/workshops?${where({ title: { near: '1,2,3' } })}` },
  { status: 400, path: '/api/workshops?where=%7B%22' },
  { status: 400, path: '/api/sessions?locale=xx' },
  { status: 400, path: '/api/%E0%A4%A' },
  { status: 403, path: '/api/users' },
  { status: 403, path: '/api/workshops/versions' },
  { status: 403, path: '/api/workshops', method: 'POST', headers: json, body: () => '{"title":"x"}' },
  { status: 404, path: '/api/nothing' },
  { status: 404, path: '/wp-login.php' },
  { status: 404, path: '/fr/ateliers/nothing-here' },
  { status: 404, path: '/api/workshops/by-slug/nothing-here' },
  { status: 400, path: '/api/users/login', method: 'POST', headers: json, body: () => '{"email":' },
  {
    status: 401,
    path: '/api/users/login',
    method: 'POST',
    headers: json,
    body: () => JSON.stringify({ email: `${Math.random()}@example.org`, password: 'guessed' }),
  },
  { status: 413, path: '/api/users/login', method: 'POST', headers: json, body: () => `"${'x'.repeat(3_000_000)}"` },
  { status: 400, ...graphql(deep) },
  { status: 400, ...graphql('{ workshops { docs { nothing } } }') },
  { status: 400, ...graphql('{ {') },
]

/** What is refused. */
export const disturb = (): Expecting => ({ name: 'disturb', ...one(rubbish) })

const anyAddress = (): string => `198.51.${Math.floor(Math.random() * 100)}.${Math.floor(Math.random() * 250)}`

/** The same from an address that has asked little yet, as the proxy in front says it. */
export const fromAnywhere = (asked: Expecting): Expecting => ({
  ...asked,
  headers: { ...asked.headers, 'x-forwarded-for': anyAddress() },
})

/** What costs most of what one address may ask, each time otherwise, so that it is made each time: answered, or refused for what it costs or how busy it is. */
export const askMost = (): Expecting => {
  const salt = Math.random().toString(36).slice(2, 8)
  const asked = one<() => Partial<Expecting> & { path: string }>([
    () => ({ path: `/api/workshops?limit=9&depth=2&locale=all&${where({ slug: { not_equals: salt } })}` }),
    () => ({ path: `/api/workshops?limit=40&depth=0&sort=title&${where({ slug: { not_equals: salt } })}` }),
    () => ({ path: `/api/sessions?depth=0&${where({ 'workshop.search': { like: `e i o ${salt.slice(0, 1)}` } })}` }),
    () => graphql(`{ ${salt}: workshops(limit: 25) { docs { slug ${programme} } } }`),
  ])()
  return {
    name: 'greedy',
    ...asked,
    headers: { ...asked.headers, 'x-forwarded-for': '203.0.113.7' },
    status: [200, 400, 429, 503],
  }
}
