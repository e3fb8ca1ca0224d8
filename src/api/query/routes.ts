import { createLocalReq, type CollectionSlug, type GlobalSlug, type Payload } from 'payload'
import { isCollection } from '../../database/request'
import { isInternal } from './internalCollections'

/** What a request to Payload’s REST asks for. */
export interface Route {
  /**
   * `whole`: a document of ours in every language; `entry`: one of the directory, whose lists come by pages; `programmes`: a list of workshops of ours; `file`: a picture’s; `logout`: the end
   * of a session, or of all; `changes`: what changed; `search`: words in what is public; `other`: whatever else is no reading of documents.
   */
  kind:
    | 'list'
    | 'count'
    | 'document'
    | 'versions'
    | 'whole'
    | 'entry'
    | 'programmes'
    | 'file'
    | 'logout'
    | 'changes'
    | 'search'
    | 'other'
  collection?: CollectionSlug
  global?: GlobalSlug
}

export const segmentsOf = (path: string): string[] => path.split('/').filter(Boolean)

/**
 * What a path below `/api` asks for. Payload takes names of routes in any case of letters, and those of collections in their own.
 * @param method GET, or another, whose query is read as well where documents are changed or deleted together
 */
export const parseRoute = (method: string, path: string, payload: Payload): Route => {
  const [first = '', ...names] = segmentsOf(path)
  const rest = names.map((name) => name.toLowerCase())
  if (first === 'globals') {
    const global = payload.globals.config.find(({ slug }) => slug === names[0])?.slug
    if (!global || rest[1] === 'access') return { kind: 'other' }
    return { kind: rest[1] === 'versions' ? 'versions' : 'document', global }
  }
  if ((first === 'series' || first === 'codes') && !rest.length) return { kind: 'whole' }
  if (first === 'changes' && !rest.length) return { kind: 'changes' }
  if (first === 'search' && !rest.length) return { kind: 'search' }
  if (!isCollection({ payload }, first)) return { kind: 'other' }
  const collection = first
  if (rest[0] === 'versions' && rest.length === 1) return { kind: 'versions', collection }
  if (rest[0] === 'by-slug') return { kind: collection === 'workshops' ? 'whole' : 'entry', collection }
  if (collection === 'workshops' && rest.join('/') === 'list') return { kind: 'programmes', collection }
  if (rest[0] === 'file') return { kind: 'file', collection }
  if (rest[0] === 'count' && rest.length === 1) return { kind: 'count', collection }
  if (method === 'POST' && rest.join('/') === 'logout') return { kind: 'logout', collection }
  if (!rest.length) return { kind: method === 'POST' ? 'document' : 'list', collection }
  return { kind: rest.length === 1 ? 'document' : 'other', collection }
}

/** The collections of ours whose documents, or some of them, everybody may read. */
export const openCollections = async (payload: Payload): Promise<string[]> => {
  const req = await createLocalReq({}, payload)
  const readable = await Promise.all(
    payload.config.collections.map(async ({ access, slug }) =>
      isInternal(slug) || !(await access.read({ req })) ? [] : [slug],
    ),
  )
  return readable.flat()
}

/** What strangers do with their accounts, before they have shown whose they are. */
const accountRoutes = /^POST \/users\/(login|logout|refresh-token|forgot-password|reset-password|first-register)$/

/** What strangers may ask at all: to read what is public, and to log in. */
export const isPublicRoute = (method: string, path: string, open: readonly string[]): boolean => {
  const [first = '', ...names] = segmentsOf(path)
  const rest = names.map((name) => name.toLowerCase())
  if (accountRoutes.test(`${method} /${[first, ...rest].join('/')}`)) return true
  if (method !== 'GET' && method !== 'HEAD') return false
  if (first === 'globals') return rest.length === 1
  if (['series', 'codes', 'changes', 'search'].includes(first)) return !rest.length
  if (first === 'users') return rest.length === 1 && rest[0] === 'me'
  // The page to log in asks whether the menu was folded, and is told nothing.
  if (first === 'payload-preferences') return rest.length === 1 && rest[0] === 'nav'
  if (!open.includes(first)) return false
  if (rest.length === 2) return rest[0] === 'by-slug' || (first === 'media' && rest[0] === 'file')
  return rest.length < 2 && rest[0] !== 'versions'
}

const namesOfPaths = new Map<string, readonly string[]>()

/** The names of the path of a route, which is one of few. */
const namesOf = (path: string): readonly string[] => {
  const names = namesOfPaths.get(path) ?? segmentsOf(path)
  namesOfPaths.set(path, names)
  return names
}

/** The route that a request is for, of some whose names match in their own case alone; undefined where it is for none of them. */
export const routeOf = <R extends { method: string; path: string }>(
  method: string,
  path: string,
  routes: readonly R[],
): R | undefined => {
  const asked = segmentsOf(path)
  const wanted = method === 'HEAD' ? 'GET' : method
  return routes.find((route) => {
    if (route.method !== wanted) return false
    const names = namesOf(route.path)
    return names.length === asked.length && names.every((name, n) => name.startsWith(':') || name === asked[n])
  })
}

/** What stands in a path where a route of `routeOf` has a name with a colon, decoded. */
export const paramsIn = (path: string, route: { path: string }): Record<string, string> => {
  const asked = segmentsOf(path)
  return Object.fromEntries(
    namesOf(route.path).flatMap((name, n) =>
      name.startsWith(':') ? [[name.slice(1), decodeURIComponent(asked[n] ?? '')]] : [],
    ),
  )
}

/**
 * Whether there is nothing at a path below `/api`, or a route with nothing behind it, where Payload fails rather than say so.
 *
 * Upstream: docs/upstream/034-malformed-requests.md (open in 3.90.2). The second part goes when such a route is answered with 404. Told by
 * tests/http/guard.test.ts.
 */
export const leadsNowhere = (path: string, payload: Payload): boolean => {
  const [first = '', second = '', third] = segmentsOf(path)
  if (!isCollection({ payload }, first)) {
    const roots = ['globals', ...payload.config.endpoints.flatMap((endpoint) => segmentsOf(endpoint.path).slice(0, 1))]
    return !roots.includes(first)
  }
  const { auth, endpoints, versions } = payload.collections[first].config
  if (!endpoints) return true
  const name = second.toLowerCase()
  if (isInternal(first) && third) return true
  return (name === 'versions' && !versions) || (name === 'verify' && !auth?.verify)
}
