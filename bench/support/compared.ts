import { authorization } from './account'
import { graphql, type Ask } from './asks'

export type ServerName = 'atelier' | 'payload' | 'floor'

/** One question as it is put to each server. */
export type Asks = Partial<Record<ServerName, Ask>>

const json = { 'content-type': 'application/json' }

const fields = (under: string, ...names: string[]): string => names.map((name) => `&${under}[${name}]=true`).join('')

const rest = (path: string, more: Partial<Ask> = {}): Ask => ({ name: '', path: `/api/${path}`, ...more })
const ofGraphQL = (query: string): Ask => ({ name: '', ...graphql(query) })

const draft = (workshop: string | number): Ask =>
  rest('sessions?draft=true&depth=0&locale=fr', {
    method: 'POST',
    headers: { ...json, authorization },
    body: (round) => JSON.stringify({ kind: 'talk', title: `Une séance du banc ${round}`, workshop }),
  })

const directory = `speakers?limit=100&depth=1&locale=fr&sort=sortName${fields('select', 'name', 'biography', 'affiliations')}${fields('populate[organisations]', 'name', 'acronym')}`
const list = (time: string): string =>
  `workshops?limit=10&depth=0&locale=fr&sort=-${time}${fields('select', 'title', 'slug', 'startsAt')}`

/**
 * What is asked of all servers, as whoever uses each would ask it.
 * @param workshops the id of the first workshop in each
 */
export const questionsTo = (workshops: {
  atelier: string
  payload: string | number
}): { name: string; asks: Asks }[] => [
  {
    name: 'Q1 list of ten workshops, three fields',
    asks: { atelier: rest(list('startsAtUtc')), payload: rest(list('startsAt')) },
  },
  {
    name: 'Q2 a workshop with its programme',
    asks: {
      atelier: rest('workshops/by-slug/workshop-0001?locale=fr'),
      payload: rest(
        `workshops?where[slug][equals]=workshop-0001&limit=1&depth=3&locale=fr${fields('populate[sessions]', 'kind', 'title', 'people', 'abstract', 'startsAt', 'endsAt')}${fields('populate[speakers]', 'name', 'slug', 'line', 'affiliations')}${fields('populate[organisations]', 'name', 'acronym', 'slug')}`,
      ),
    },
  },
  {
    name: 'Q3 the same, GraphQL',
    asks: {
      atelier:
        ofGraphQL(`{ workshop(slug: "workshop-0001") { slug title { text } startsAt endsAt programme { id kind title { text } people { ...P } items { id kind title { text } people { ...P } } } } }
        fragment P on PublicPerson { role name affiliations { printed { text } } }`),
      payload:
        ofGraphQL(`{ Workshops(where: { slug: { equals: "workshop-0001" } }, limit: 1, locale: fr) { docs { slug title startsAt endsAt programme { session { ...S } items { session { ...S } } } } } }
        fragment S on Session { id kind title people { role person { name affiliations { unit role organisation { name } } } } }`),
    },
  },
  {
    name: 'Q4 a hundred people with biography and organisation',
    asks: {
      atelier: rest(directory, { headers: { authorization } }),
      payload: rest(directory, { headers: { authorization } }),
    },
  },
  {
    name: 'Q5 a new draft of a session',
    asks: { atelier: draft(workshops.atelier), payload: draft(workshops.payload) },
  },
  { name: 'page of a workshop', asks: { atelier: { name: '', path: '/fr/ateliers/workshop-0001' } } },
  { name: 'page of the series', asks: { atelier: { name: '', path: '/fr' } } },
]
