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

export const programme = `programme { id kind title { fr en servedFrom } items { id kind title { fr en servedFrom }
  people { role name line { fr en } affiliations { printed { fr en } } } } }`
