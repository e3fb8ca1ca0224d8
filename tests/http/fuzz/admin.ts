import { offered } from '../../../src/admin/payloadFixes/serverFunctions'
import type { Random } from '../../support/random'
import { wildness, type Fuzzed } from './rest'
import { inAddress, oddText, oddValue } from './values'
import { oddHeaders, oddPlace, segment } from './odd'

const collections = ['workshops', 'sessions', 'speakers', 'organisations', 'registrations', 'media', 'users', 'nothing']
const views = [
  '',
  'create',
  'trash',
  'versions',
  'api',
  'preview',
  '00000000-0000-4000-8000-000000000000',
  '6b06e1c0be68cee29418cd97',
]

const oddArguments = (random: Random): object =>
  Object.fromEntries(
    random.some(1, 5, () => [
      random.pick(['data', 'docPermissions', 'docPreferences', 'field', 'formState', 'path', 'query', 'schemaPath']),
      oddValue(random),
    ]),
  )

/** What is sent as the arguments of a server function, or instead of them. */
const argumentsOf = (random: Random): string =>
  random.pick([
    () =>
      random.pick([
        '',
        '[',
        '{}',
        '"x"',
        'null',
        '1',
        '[]',
        '[[]]',
        '["$K1"]',
        '["$F9"]',
        '["$@1"]',
        '["$Q1"]',
        '"$1"',
        '[1,2,3]',
        '[{}]',
      ]),
    () => JSON.stringify(oddValue(random)),
    () => JSON.stringify([oddValue(random)]),
    () => JSON.stringify([{ name: oddText(random), args: oddValue(random) }]),
    () => JSON.stringify([{ name: random.pick(offered), args: oddText(random) }]),
    () =>
      JSON.stringify([{ name: random.pick(offered), args: { collectionSlug: 'workshops', ...oddArguments(random) } }]),
  ])()

/**
 * The admin’s pages and what they load, with whatever a browser or something worse says to them.
 * @param actions the server functions that there are, by what Next calls them
 */
export const admin = (random: Random, actions: readonly string[] = []): Fuzzed => {
  const wild = wildness(random)
  const part = (plain: readonly string[]): string => (random.chance(wild) ? segment(random) : random.pick(plain))
  const path = random.pick<() => string>([
    () =>
      `/admin${random.pick(['', '/', '/login', '/logout', '/forgot', '/reset/x', '/verify/x', '/account', '/unauthorized', '/create-first-user', '/logout-inactivity'])}`,
    () => `/admin/collections/${part(collections)}`,
    () => `/admin/collections/${part(collections)}/${part(views)}`,
    () => `/admin/collections/${part(collections)}/${part(views)}/${part(['versions', 'api', 'preview'])}`,
    () => `/admin/globals/${part(['series', 'nothing'])}/${part(['', 'versions', 'api'])}`,
    () => `/admin/${random.some(1, 6, () => segment(random)).join('/')}`,
    () =>
      `/_next/${random.pick(['image', 'static/x.js', 'static/chunks/..%2f..%2f..%2fpackage.json', 'data/x/admin.json', 'webpack-hmr', segment(random)])}`,
  ])()
  const parameters = random.some(0, wild ? 4 : 2, () =>
    random.pick<() => string>([
      () => `locale=${part(['fr', 'en'])}`,
      () => `page=${random.chance(wild) ? inAddress(oddText(random)) : 1}`,
      () => `limit=${random.chance(wild) ? inAddress(oddText(random)) : 10}`,
      () => `sort=${random.chance(wild) ? inAddress(oddText(random)) : '-updatedAt'}`,
      () => `search=${inAddress(oddText(random))}`,
      () =>
        `where[or][0][and][0][${part(['title', 'id', 'search'])}][${part(['equals', 'like', 'near'])}]=${inAddress(oddText(random))}`,
      () => `where=${inAddress(JSON.stringify(oddValue(random)))}`,
      () => `columns=${inAddress(JSON.stringify(oddValue(random)))}`,
      () => `redirect=${inAddress(random.pick(['/admin', 'https://evil.example', '//evil.example', oddText(random)]))}`,
      () => `url=${inAddress(random.pick(['/assets/icon.svg', 'http://127.0.0.1/x', 'file:///etc/passwd']))}&w=64&q=75`,
      () => `_rsc=${inAddress(oddText(random))}`,
      () => `draft=${part(['true', 'false'])}`,
    ])(),
  )
  const method = random.chance(0.75) ? 'GET' : random.pick(['HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
  const headers = random.chance(0.4) ? (random.chance(0.5) ? oddPlace(random) : oddHeaders(random)) : {}
  const request: Fuzzed = {
    fromSchema: false,
    method,
    path: `${path}${parameters.length ? `?${parameters.join('&')}` : ''}`,
    headers: { Accept: random.pick(['text/html', '*/*', 'text/x-component']), ...headers },
  }
  if (!['POST', 'PUT', 'PATCH'].includes(method)) return request
  const [type, body] = random.pick<() => [string, string]>([
    () => ['text/plain;charset=UTF-8', argumentsOf(random)],
    () => [
      'multipart/form-data; boundary=x',
      `--x\r\nContent-Disposition: form-data; name="${random.pick(['0', '1', 'x'])}"\r\n\r\n${argumentsOf(random)}\r\n--x--\r\n`,
    ],
    () => [
      'multipart/form-data; boundary=x',
      random.pick([
        '',
        '--x--\r\n',
        '--x\r\nContent-Disposition: form-data; name="1_$ACTION_ID_x"\r\n\r\n\r\n--x--\r\n',
      ]),
    ],
    () => ['multipart/form-data', 'x'],
    () => ['application/x-www-form-urlencoded', `a=${segment(random)}`],
    () => ['application/json', JSON.stringify(oddValue(random))],
  ])()
  const action: Record<string, string> = random.chance(0.6)
    ? { 'Next-Action': random.pick(['x', '', 'a'.repeat(42), '00'.repeat(21), '\u00e9', ...actions, ...actions]) }
    : {}
  return { ...request, headers: { ...request.headers, 'Content-Type': type, ...action }, body }
}
