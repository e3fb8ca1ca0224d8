import { authorization } from './account'
import { graphql, patch, type Ask } from './asks'

/** `kept` is Atelier, which keeps the documents that it has read; as `atelier` it keeps nothing. */
export type ServerName = 'atelier' | 'kept' | 'payload' | 'keystone' | 'floor'

/** One question as it is put to each server. */
export type Asks = Partial<Record<ServerName, Ask>>

const json = { 'content-type': 'application/json' }
const asEditor = { headers: { ...json, authorization } }

const fields = (under: string, ...names: string[]): string => names.map((name) => `&${under}[${name}]=true`).join('')

const rest = (path: string, more: Partial<Ask> = {}): Ask => ({ name: '', path: `/api/${path}`, ...more })
const ofGraphQL = (query: string, more: Partial<Ask> = {}): Ask => ({ name: '', ...graphql(query), ...more })
const page = (path: string): Ask => ({ name: '', path })

const list = (time: string): string =>
  `workshops?limit=10&depth=0&locale=fr&sort=-${time}${fields('select', 'title', 'slug', 'startsAt')}`

/** By Payload’s own parameters: what stands in a workshop is filled in three steps down, and these fields of it alone. */
const whole = `workshops?where[slug][equals]=workshop-0001&limit=1&depth=3&locale=fr${[
  fields('populate[sessions]', 'kind', 'title', 'people', 'abstract', 'startsAt', 'endsAt'),
  fields('populate[speakers]', 'name', 'slug', 'line', 'affiliations'),
  fields('populate[organisations]', 'name', 'acronym', 'slug'),
].join('')}`

const directory = `speakers?limit=100&depth=1&locale=fr&sort=sortName${[
  fields('select', 'name', 'biography', 'affiliations'),
  fields('populate[organisations]', 'name', 'acronym'),
].join('')}`

const inOrder = 'orderBy: { order: asc }'
const keystonePeople = `people(${inOrder}) { role person { name affiliations(${inOrder}) { unitFr roleFr organisation { nameFr } } } }`
const keystoneProgramme = (more: string): string =>
  `sessions(where: { isInBlock: { equals: false } }, ${inOrder}) { ...S items(${inOrder}) { ...S } } } }
  fragment S on Session { id kind titleFr ${more} ${keystonePeople} }`

const draft = (workshop: string | number): Ask =>
  rest('sessions?draft=true&depth=0&locale=fr', {
    method: 'POST',
    ...asEditor,
    body: (round) => JSON.stringify({ kind: 'talk', title: `Une séance du banc ${round}`, workshop }),
  })

interface Workshops {
  atelier: string
  payload: string | number
  keystone: string | number
}

/**
 * What is asked of all servers, as whoever uses each would ask it.
 * @param workshops the id of the first workshop in each
 */
export const questionsTo = ({ atelier, keystone, payload }: Workshops): { name: string; asks: Asks }[] => [
  {
    name: 'Q1 ten workshops, three fields',
    asks: {
      atelier: rest(list('startsAtUtc')),
      payload: rest(list('startsAt')),
      keystone: ofGraphQL(
        '{ workshops(take: 10, orderBy: { startsAt: desc }) { id titleFr slug startsAt } workshopsCount }',
      ),
    },
  },
  {
    name: 'Q2 a workshop with its programme',
    asks: {
      atelier: rest('workshops/by-slug/workshop-0001?locale=fr'),
      payload: rest(whole),
      keystone:
        ofGraphQL(`{ workshop(where: { slug: "workshop-0001" }) { id slug number titleFr shortTitleFr subtitleFr abstractFr { document } objectives
        startsAt endsAt timeZone attendanceMode place languages interpretation confidentiality partners registration
        moderators(${inOrder}) { person { name affiliations(${inOrder}) { unitFr roleFr organisation { nameFr } } } }
        ${keystoneProgramme('abstractFr { document } startsAt endsAt')}`),
    },
  },
  {
    name: 'Q3 its programme, GraphQL',
    asks: {
      atelier:
        ofGraphQL(`{ workshop(slug: "workshop-0001") { slug title { text } startsAt endsAt programme { ...S items { ...S } } } }
        fragment S on PublicSession { id kind title { text } people { role name affiliations { printed { text } } } }`),
      payload:
        ofGraphQL(`{ Workshops(where: { slug: { equals: "workshop-0001" } }, limit: 1, locale: fr) { docs { slug title startsAt endsAt
        programme { session { ...S } items { session { ...S } } } } } }
        fragment S on Session { id kind title people { role person { name affiliations { unit role organisation { name } } } } }`),
      keystone: ofGraphQL(
        `{ workshop(where: { slug: "workshop-0001" }) { slug titleFr startsAt endsAt ${keystoneProgramme('')}`,
      ),
    },
  },
  {
    name: 'Q4 a hundred people, biography, organisation',
    asks: {
      atelier: rest(directory, asEditor),
      payload: rest(directory, asEditor),
      keystone: ofGraphQL(
        `{ speakers(take: 100, orderBy: { sortName: asc }) { id name biographyFr { document }
        affiliations(${inOrder}) { unitFr roleFr countryFr link asPrintedFr organisation { id nameFr acronym } } } speakersCount }`,
        asEditor,
      ),
    },
  },
  {
    name: 'Q5 a new draft of a session',
    asks: {
      atelier: draft(atelier),
      payload: draft(payload),
      keystone: ofGraphQL('', {
        ...asEditor,
        body: (round) =>
          JSON.stringify({
            query: `mutation ($data: SessionCreateInput!) { createSession(data: $data) { id status kind titleFr } }`,
            variables: {
              data: { kind: 'talk', titleFr: `Une séance du banc ${round}`, workshop: { connect: { id: keystone } } },
            },
          }),
      }),
    },
  },
  {
    name: 'fifty sessions with all fields',
    asks: { atelier: rest('sessions?limit=50&depth=0&locale=fr') },
  },
  { name: 'page of a workshop', asks: { atelier: page('/fr/ateliers/workshop-0001') } },
  { name: 'page of the series', asks: { atelier: page('/fr') } },
  {
    name: 'save of a draft of a workshop',
    asks: { atelier: { name: '', ...patch(atelier, (round) => ({ subtitle: `Sous-titre ${round}` })) } },
  },
  {
    name: 'publication, one field changed',
    asks: {
      atelier: { name: '', ...patch(atelier, (round) => ({ subtitle: `Publié ${round}`, _status: 'published' })) },
    },
  },
]
