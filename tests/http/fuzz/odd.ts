import type { Random } from '../../support/random'
import { form, query, wildness, type Fuzzed } from './rest'
import { inAddress, oddText, oddValue, plainTexts } from './values'
import type { World } from './world'

/** A part of a path that is none, or hardly one. */
export const segment = (random: Random): string => {
  const text = oddText(random)
  return random.pick([
    () => inAddress(text),
    () =>
      random.pick([
        '..',
        '.',
        '%2e%2e',
        '%2f',
        '%5c',
        '%ff',
        '%zz',
        '%',
        '\u00e9',
        ';a=b',
        'a%00',
        '%c0%ae',
        '~',
        '*',
        "'",
        '%F0%9F%91%A9',
      ]),
    () => random.pick(plainTexts).replaceAll(' ', '+'),
  ])()
}

const languages = [
  'fr',
  'en',
  'de',
  'fr-CA;q=0.5, en',
  '*',
  '',
  ';;;',
  'fr;q=x',
  'x'.repeat(300),
  '\u00e9',
  'en-US-POSIX-u-ca-buddhist',
  '-',
]

/** The readable pages, what they load, and what tells whether the server lives. */
export const page = (random: Random, world: World): Fuzzed => {
  const wild = wildness(random)
  const slug = random.chance(wild) ? segment(random) : random.pick(world.slugs)
  const path = random.pick<() => string>([
    () => random.pick(['/', '/fr', '/en', '/healthz', '/readyz']),
    () => `/${random.pick(['fr', 'en', 'FR', 'de'])}${random.chance(0.5) ? '' : '/'}`,
    () => `/fr?page=${random.chance(wild) ? inAddress(oddText(random)) : 1}`,
    () => `/fr/${random.pick(['ateliers', 'workshops'])}/${slug}`,
    () => `/en/${random.pick(['ateliers', 'workshops'])}/${slug}${random.chance(0.2) ? `/${segment(random)}` : ''}`,
    () => `/assets/${random.pick(['pages.css', 'icon.svg', segment(random)])}`,
    () => `/preview/${random.pick(['workshops', 'series', segment(random)])}/${world.idOf('workshops', random)}`,
    () =>
      `/${random.pick(['robots.txt', 'favicon.ico', 'sitemap.xml', '.env', '.git/config', 'api', 'admin%00', segment(random)])}`,
  ])()
  return {
    fromSchema: false,
    method: random.chance(0.9) ? 'GET' : random.pick(['HEAD', 'POST', 'OPTIONS', 'PATCH', 'DELETE']),
    path,
    headers: {
      Accept: random.pick(['text/html', '*/*', 'application/json', 'text/html;q=x', '']),
      'Accept-Language': random.pick(languages),
    },
  }
}

/** Paths below the API that nobody wrote down, with methods and bodies of every kind. */
export const stray = (random: Random, world: World): Fuzzed => {
  const { slug } = random.pick(world.payload.config.collections)
  const names = [
    slug,
    'globals',
    'series',
    'access',
    'versions',
    'count',
    'file',
    'by-slug',
    'me',
    'users',
    'login',
    'logout',
    'confirm',
    'unlock',
    'forgot-password',
    'reset-password',
    'refresh-token',
    'graphql',
    'payload-jobs',
    'run',
    'config',
    'form-state',
    'reorder',
    'og',
  ]
  const path = `/api/${random.some(0, 5, () => (random.chance(0.6) ? random.pick(names) : segment(random))).join('/')}`
  const method = random.pick(['GET', 'GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE', 'PROPFIND'])
  const request: Fuzzed = {
    fromSchema: false,
    method,
    path: random.chance(0.3)
      ? `${path}?${query(world.collection('workshops').flattenedFields, random, world, 0.3)}`
      : path,
    headers: {},
  }
  if (!['POST', 'PUT', 'PATCH'].includes(method)) return request
  const [type, body] = random.pick<() => [string, string | Buffer]>([
    () => ['application/json', JSON.stringify(oddValue(random))],
    () => [
      'application/json',
      random.pick([
        '',
        '{',
        '{"a":1,"a":2}',
        '{"__proto__":{"a":1}}',
        '\ufeff{}',
        '{"a":"\\ud800"}',
        `{"a":${'['.repeat(9000)}`,
      ]),
    ],
    () => ['application/x-www-form-urlencoded', `a=${segment(random)}&b[c][d]=1`],
    () => ['application/json', Buffer.from([0x7b, 0xff, 0xfe, 0x7d])],
    () => [
      random.pick([
        'text/plain',
        'text/xml',
        'image/png',
        '',
        'application/',
        'multipart/mixed; boundary=x',
        'application/json;',
        'APPLICATION/JSON',
        'a/b; c',
      ]),
      'x',
    ],
    () => ['application/json', `{"a":"${'x'.repeat(random.pick([1000, 99_000, 101_000, 300_000]))}"}`],
  ])()
  if (random.chance(0.3)) return { ...request, ...form({ a: oddValue(random) }, random, 0.3) }
  return { ...request, headers: type ? { 'Content-Type': type } : {}, body }
}

/** What the pages of the admin say to the server, when one goes from one to another: where one was, and how much is wanted. */
export const oddPlace = (random: Random): Record<string, string> => {
  const tree = (value: unknown): string => encodeURIComponent(JSON.stringify(value) ?? '')
  const state = ['', { children: ['admin', { children: ['__PAGE__', {}] }] }, null, null, 16]
  const said: Record<string, () => string> = {
    'Next-Router-State-Tree': () =>
      random.pick([
        () => '%',
        () => inAddress(oddText(random)),
        () => tree(oddValue(random)),
        () => tree([oddText(random), oddValue(random)]),
        () => tree(state),
        () => tree(state).slice(0, random.below(40)),
        () => tree([...state, ...state]),
      ])(),
    'Next-Router-Prefetch': () => random.pick(['1', '2', '3', 'x']),
    'Next-Router-Segment-Prefetch': () =>
      random.pick(['/_tree', '/_index', '/admin', '%', '//', inAddress(oddText(random))]),
    'Next-Url': () => random.pick(['/admin', '//x', inAddress(oddText(random))]),
    'Next-HMR-Refresh': () => '1',
  }
  const chosen = random.some(1, 3, () => random.pick(Object.keys(said)))
  return {
    RSC: random.pick(['1', '1', '0', 'x']),
    ...Object.fromEntries(chosen.map((name) => [name, said[name]?.() ?? ''])),
  }
}

/** Headers that come from nowhere good, for any request. */
export const oddHeaders = (random: Random): Record<string, string> =>
  random.pick<() => Record<string, string>>([
    () => ({
      Authorization: random.pick([
        'users API-Key nothing',
        'Bearer a.b.c',
        'JWT eyJhbGciOiJub25lIn0.e30.',
        'Basic ====',
        '',
        'users API-Key',
        'nobody API-Key x',
        'workshops API-Key x',
      ]),
    }),
    () => ({
      Cookie: random.pick([
        'payload-token=x',
        'payload-token=',
        'payload-token=%ff',
        '=;=;',
        'payload-lng=xx',
        'payload-lng=../../x',
        'payload-token=eyJhbGciOiJIUzI1NiJ9.e30.x',
        `a=${'x'.repeat(4000)}`,
      ]),
    }),
    () => ({
      Origin: random.pick(['null', 'https://anywhere.example', 'x', '', 'file://', 'http://127.0.0.1']),
      'Sec-Fetch-Site': random.pick(['cross-site', 'same-site', 'same-origin', 'none', 'x']),
    }),
    () => ({ 'Accept-Language': random.pick(languages) }),
    () => ({
      'If-None-Match': random.pick(['*', '"x"', 'W/"x"', ',,,', 'x'.repeat(2000)]),
      'If-Modified-Since': random.pick(['x', 'Mon, 26 Apr 2021 14:00:00 GMT', '-1']),
    }),
    () => ({
      Range: random.pick([
        'bytes=0-10',
        'bytes=5-',
        'bytes=-5',
        'bytes=9999999-',
        'bytes=10-0',
        'bytes=a-b',
        'bytes=0-1,3-4',
        'x',
        'bytes=',
        'bytes=-0',
        'bytes=0-99999999999999999999',
      ]),
    }),
    () => ({ 'Accept-Encoding': random.pick(['identity', 'gzip;q=x', 'br', '*;q=0', 'x']) }),
    () => ({ Accept: random.pick(['x', '*/*;q=0', 'text/html', '', 'application/xml']) }),
    () => ({ 'X-Payload-HTTP-Method-Override': random.pick(['GET', 'DELETE', 'x', 'get']) }),
    () => ({ 'X-HTTP-Method-Override': random.pick(['GET', 'DELETE', 'TRACE', '']) }),
    () => ({
      'X-Forwarded-For': '1.2.3.4, x',
      'X-Forwarded-Host': random.pick(['evil.example', 'a b', '']),
      'X-Forwarded-Proto': random.pick(['https', 'javascript', '']),
    }),
    () => ({ Host: random.pick(['evil.example', 'localhost:1', 'a:99999', 'a b', '[::1]', '[', 'a@b', '']) }),
    () => ({ 'X-Long': 'x'.repeat(random.pick([1000, 15_000, 20_000])) }),
    () => ({ 'Content-Encoding': random.pick(['gzip', 'identity', 'x']) }),
    () => ({ 'X-Latin': '\u00ff\u00e9', Referer: '\u00ff' }),
    () => ({ Expect: random.pick(['100-continue', 'x']) }),
    () => ({ Upgrade: 'websocket', Connection: 'Upgrade' }),
    () => ({ 'Next-Action': 'x', RSC: '1', 'Next-Router-State-Tree': '%' }),
    () => oddPlace(random),
  ])()

/** Bytes that are no request, or hardly one, as they go over the wire. */
export const bytes = (random: Random): string =>
  random.pick<() => string>([
    () => `GET /api/workshops HTTP/1.1\r\nHost: a\r\nA: ${'x'.repeat(40_000)}\r\n\r\n`,
    () =>
      `GET /api/workshops HTTP/1.1\r\nHost: a\r\n${Array.from({ length: 3000 }, (_, n) => `A${n}: x\r\n`).join('')}\r\n`,
    () => `GET /api/${'x'.repeat(random.pick([10_000, 20_000, 70_000]))} HTTP/1.1\r\nHost: a\r\n\r\n`,
    () => 'GET /api/workshops HTTP/1.1\r\n\r\n',
    () => 'GET /api/workshops HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n',
    () => 'GET /api/workshops HTTP/9.9\r\nHost: a\r\n\r\n',
    () => `${oddText(random)}\r\n\r\n`,
    () => 'GET /api/workshops HTTP/1.1\r\nHost: a\r\nBad Header: x\r\n\r\n',
    () => 'GET /api/workshops HTTP/1.1\r\nHost: a\r\nA: \u0001\r\n\r\n',
    () =>
      'POST /api/users/login HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    () => 'POST /api/users/login HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n',
    () =>
      'POST /api/users/login HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\r\n',
    () =>
      'POST /api/users/login HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"a"',
    () => 'GET http://[/api/workshops HTTP/1.1\r\nHost: a\r\n\r\n',
    () => 'GET api/workshops HTTP/1.1\r\nHost: a\r\n\r\n',
    () => 'GET  HTTP/1.1\r\nHost: a\r\n\r\n',
    () => 'CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n',
    () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
    () => `${random.pick(['get', 'QUERY', 'PURGE', 'X'])} /api/workshops HTTP/1.1\r\nHost: a\r\n\r\n`,
    () => 'GET //evil.example/api/workshops HTTP/1.1\r\nHost: a\r\n\r\n',
    () => 'GET /api/workshops#x HTTP/1.1\r\nHost: a\r\n\r\n',
    () => 'GET /\\api\\workshops HTTP/1.1\r\nHost: a\r\n\r\n',
  ])()
