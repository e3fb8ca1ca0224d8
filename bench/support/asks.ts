import { authorization } from './account'

/** A request that is measured. */
export interface Ask {
  name: string
  path: string
  method?: string
  headers?: Record<string, string>
  /** A body for each round: a save must change something. */
  body?: (round: number) => string
}

const json = { 'content-type': 'application/json' }

export const graphql = (query: string): Pick<Ask, 'path' | 'method' | 'headers' | 'body'> => ({
  path: '/api/graphql',
  method: 'POST',
  headers: json,
  body: () => JSON.stringify({ query }),
})

export const patch = (
  id: string,
  data: (round: number) => object,
): Pick<Ask, 'path' | 'method' | 'headers' | 'body'> => ({
  path: `/api/workshops/${id}?depth=0&locale=fr`,
  method: 'PATCH',
  headers: { ...json, authorization },
  body: (round) => JSON.stringify(data(round)),
})

export const where = (conditions: object): string => `where=${encodeURIComponent(JSON.stringify(conditions))}`

/** Parts of words that stand in almost every text: each of them is looked for to the end. */
const parts = (n: number): string => 'e i o n s r t a l u d c p m v'.split(' ').slice(0, n).join(' ')

export const programme = `programme { id kind title { fr en servedFrom } items { id kind title { fr en servedFrom }
  people { role name line { fr en } affiliations { printed { fr en } } } } }`

/** What readers, strangers with bad intentions and editors ask. */
export const asksOf = ([workshop = '']: readonly string[]): Ask[] => [
  { name: '10 workshops, newest first', path: '/api/workshops?limit=10&depth=0&sort=-startsAtUtc&locale=fr' },
  { name: 'a workshop with its programme', path: '/api/workshops/by-slug/workshop-0001?locale=fr' },
  {
    name: 'GraphQL: a workshop with its programme',
    ...graphql(`{ workshop(slug: "workshop-0001") { slug title { fr en servedFrom } ${programme} } }`),
  },
  {
    name: 'GraphQL: 10 workshops, titles',
    ...graphql('{ workshops(limit: 10) { docs { slug title { fr en servedFrom } startsAt } } }'),
  },
  { name: 'page of a workshop', path: '/fr/ateliers/workshop-0001' },
  { name: 'page of the series', path: '/fr' },
  { name: 'search of a person', path: `/api/speakers?depth=0&${where({ search: { like: 'déborah' } })}` },
  { name: 'search of workshops', path: `/api/workshops?depth=0&${where({ search: { like: 'challenge' } })}` },
  { name: '40 workshops, by title', path: '/api/workshops?limit=40&depth=0&sort=title' },
  { name: '14 workshops, depth 1, every language', path: '/api/workshops?limit=14&depth=1&locale=all' },
  { name: '10 workshops, depth 2, every language', path: '/api/workshops?limit=10&depth=2&locale=all' },
  { name: '10 sessions', path: '/api/sessions?depth=0' },
  { name: '100 sessions, by title', path: '/api/sessions?limit=100&depth=0&sort=title' },
  {
    name: 'sessions searched for 15 words',
    path: `/api/sessions?depth=0&${where({ search: { like: parts(15) } })}`,
  },
  {
    name: 'sessions of workshops searched for 4 words',
    path: `/api/sessions?depth=0&${where({ 'workshop.search': { like: parts(4) } })}`,
  },
  {
    name: 'sessions in which a person speaks',
    path: `/api/sessions?depth=0&${where({ 'people.person.search': { like: 'collins' } })}`,
  },
  { name: 'how many sessions', path: `/api/sessions/count?${where({ kind: { not_equals: 'break' } })}` },
  {
    name: 'GraphQL: 25 workshops with programmes',
    ...graphql(`
      {
        workshops(limit: 25) {
          docs {
            slug
            title {
              fr
              en
            }
            programme {
              title {
                fr
                en
              }
            }
          }
        }
      }
    `),
  },
  { name: 'a person who stands in every workshop', path: '/api/speakers/by-slug/john-collins' },
  {
    name: 'GraphQL: 25 people with their appearances',
    ...graphql('{ speakers(limit: 25) { docs { name appearances { role workshop { slug } } } } }'),
  },
  {
    name: 'editor: list of workshops as the admin asks it',
    path: '/api/workshops?draft=true&depth=0&limit=25&sort=number&locale=fr',
    headers: { authorization },
  },
  {
    name: 'editor: a page of sessions as the admin asks it',
    path: '/api/sessions?draft=true&depth=0&limit=25&sort=-updatedAt&locale=fr',
    headers: { authorization },
  },
  {
    name: 'editor: what a picker asks',
    path: `/api/sessions?draft=true&depth=0&limit=10&${where({ search: { like: 'global' } })}`,
    headers: { authorization },
  },
  {
    name: 'editor: save of a draft',
    ...patch(workshop, (round) => ({ subtitle: `Sous-titre ${round}` })),
  },
  {
    name: 'editor: publication',
    ...patch(workshop, (round) => ({ subtitle: `Publié ${round}`, _status: 'published' })),
  },
]
