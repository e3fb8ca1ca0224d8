import { expect } from '@jest/globals'
import type { makeExampleSeries } from './exampleSeries'

/** A path with what is sent to it. */
type Asked = [path: string, init?: RequestInit]

interface Of {
  example: Awaited<ReturnType<typeof makeExampleSeries>>
  /** Those of an editor. */
  headers: Record<string, string>
  /** A part of the names of one workshop. */
  rare: string
  /** One in which there was a workshop. */
  year: number
}

const list = '/api/workshops?limit=10&depth=0&sort=-startsAtUtc&locale=fr'
const adminsList = '/api/workshops?draft=true&depth=0&limit=25&sort=number&locale=fr'
const adminsSessions = '/api/sessions?draft=true&depth=0&limit=25&sort=-updatedAt&locale=fr'

const search = (like: string): string => `where=${encodeURIComponent(JSON.stringify({ search: { like } }))}`
/** What no session is called. */
const oneSession = search('fin de journee')

const query = (text: string): Asked => [
  '/api/graphql',
  { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: text }) },
]
const save = (headers: Record<string, string>, id: string, data: object, more = ''): Asked => [
  `/api/workshops/${id}?depth=0&locale=fr${more}`,
  { method: 'PATCH', headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(data) },
]

/** What readers and editors ask often, of the example series among other workshops: for the tests of how databases find it. */
export const oftenAsked: Record<string, (of: Of) => Asked> = {
  'the page of the series': () => ['/fr'],
  'the page of a year': ({ year }) => [`/fr?annee=${year}`],
  'the next page of what is ahead': () => ['/fr?page=2'],
  'a list': () => [list],
  'the next page of a list': () => [`${list}&page=2`],
  'a list in the usual order': () => ['/api/workshops?limit=10&depth=0'],
  'how many workshops there are': () => ['/api/workshops/count'],
  'a workshop by its slug': () => ['/api/workshops/by-slug/summer'],
  'a workshop by a slug that it had': () => ['/api/workshops/by-slug/first-name'],
  'the page of a workshop': () => ['/fr/ateliers/summer'],
  'the page of a person': () => ['/fr/personnes/bo-zhang'],
  'the page of an organisation': () => ['/en/organisations/hde'],
  'an organisation by its slug': () => ['/api/organisations/by-slug/hde'],
  'GraphQL: organisations with what they have': () =>
    query(
      '{ organisations { docs { slug totalPeople totalWorkshops people { name } children { slug } workshops { slug } } } }',
    ),
  'workshops of a person': () => ['/api/workshops/list?person=bo-zhang&from=2020-01-01'],
  'all addresses': () => ['/sitemap.xml'],
  'a part of the addresses': () => ['/sitemaps/workshops-1.xml'],
  'a search': ({ rare }) => [`/api/workshops?depth=0&${search(rare)}`],
  'how many workshops a search finds': ({ rare }) => [`/api/workshops/count?${search(rare)}`],
  'a search of sessions': () => [`/api/sessions?depth=0&${oneSession}`],
  'a list of sessions': () => ['/api/sessions?depth=0&limit=10'],
  'GraphQL: all workshops': () => query('{ workshops(limit: 10) { totalDocs docs { slug } } }'),
  'GraphQL: what is ahead': () => query('{ workshops(when: UPCOMING) { totalDocs docs { slug } } }'),
  'GraphQL: what is over, the latest first': () =>
    query('{ workshops(when: PAST, order: LATEST_FIRST) { totalDocs docs { slug } } }'),
  'the list of the admin': ({ headers }) => [adminsList, { headers }],
  'the next page of the list of the admin': ({ headers }) => [`${adminsList}&page=2`, { headers }],
  'a search in the list of the admin': ({ headers, rare }) => [`${adminsList}&${search(rare)}`, { headers }],
  'the list of sessions of the admin': ({ headers }) => [adminsSessions, { headers }],
  'a search in the list of sessions of the admin': ({ headers }) => [`${adminsSessions}&${oneSession}`, { headers }],
  'a save of a draft': ({ example, headers }) =>
    save(headers, example.workshop.id, { subtitle: 'Brouillon' }, '&draft=true'),
  'a publication': ({ example, headers }) =>
    save(headers, example.workshop.id, { subtitle: 'Publié', _status: 'published' }),
  'a publication that names somebody else': ({ example, headers }) =>
    save(headers, example.workshop.id, {
      moderators: [example.chair, example.bo].map(({ id }) => ({ person: id })),
      _status: 'published',
    }),
  'the first publication of a workshop': ({ example, headers }) =>
    save(headers, example.draft.id, { startsAt: '2030-04-26T16:00', endsAt: null, _status: 'published' }),
}

/** Asks a server, which must answer well. */
export const askOften = async (url: string, [path, init]: Asked): Promise<void> => {
  const answer = await fetch(`${url}${path}`, init)
  const text = await answer.text()
  expect([answer.status, text.includes('"errors"') && text]).toEqual([200, false])
}
