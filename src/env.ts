import { existsSync } from 'node:fs'
import { z } from 'zod'
import { previewKinds, readFrontEnd } from './domain/frontEnd'
import { isWebAddress } from './domain/webAddress'
import { refusal } from './i18n/errors/refusal'
import { localeCodes } from './i18n/locales'

/** The one reader of the environment. `.env.example` lists the same variables; a test holds them equal. */

// What is in the environment already wins over the file. Tests bring their own environment.
if (process.env.NODE_ENV !== 'test' && existsSync('.env')) process.loadEnvFile('.env')

const isOrigin = (value: string): boolean =>
  /^https?:/.test(value) && URL.canParse(value) && new URL(value).origin === value

const origin = z.string().refine(isOrigin, {
  error: ({ input }) =>
    `“${String(input)}” is no origin: http:// or https:// and a host, without a path or a final slash, such as https://workshops.example.org`,
})

/** Blanks, quotes and brackets that end an address in a mail, and what is not seen of it, or turns its direction. */
const endsAddress = /[\s"<>\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u

/**
 * Whether an address has `{token}` behind its `#`, where no server and no log sees it, and no other place to fill in but `{locale}`, in its path or there:
 * whose page it is stands in it as it is. Nobody logs in by it.
 */
const isPageOfTokens = (value: string): boolean => {
  const [page = '', fragment = '', ...more] = value.split('#')
  const [, start = '', rest = ''] = /^(https?:\/\/[^/?]+)(.*)$/s.exec(page) ?? []
  const isWhole = !more.length && fragment.split('{token}').length === 2
  const others = `${start}${rest.replaceAll('{locale}', 'fr')}${fragment.replaceAll('{locale}', 'fr').replace('{token}', '')}`
  return isWhole && !endsAddress.test(value) && isWebAddress(start) && !/[@\\]/.test(start) && !/[{}]/.test(others)
}

/** Whether nobody reads or changes on its way what an address leads to: it comes over https, or from this machine. */
const isPrivate = (address: string): boolean => {
  const { hostname, protocol } = new URL(address)
  return protocol === 'https:' || /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
}

/**
 * What an address of MongoDB says that acknowledged writes could be lost by, or read too late, and locks held by two: reads and writes go to the
 * primary, and are acknowledged when most servers have them.
 */
const weakOption = (url: string): string | undefined => {
  const options = new Map(
    [...new URLSearchParams(url.split('?')[1])].map(([name, value]) => [name.toLowerCase(), value]),
  )
  const expected = {
    readpreference: /^primary$/i,
    w: /^majority$/i,
    journal: /^true$/i,
    readconcernlevel: /^(local|majority|linearizable)$/i,
  }
  return Object.entries(expected).find(
    ([name, right]) => options.has(name) && !right.test(options.get(name) ?? ''),
  )?.[0]
}

/** What a text says as JSON; undefined where it is none. */
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const schema = z.object({
  /** Mode of the process; `production` requires the secrets. */
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  /** Where MongoDB is: `mongodb://` or `mongodb+srv://`. Empty: an SQLite file in DATA_DIR. */
  DATABASE_URL: z
    .string()
    .regex(
      /^mongodb(\+srv)?:\/\/[^/]+\/[^/?]+/,
      'mongodb://host/name or mongodb+srv://host/name, with the name of the database',
    )
    .refine((url) => !weakOption(url), {
      error: ({ input }) =>
        `without ${weakOption(String(input))}: documents are read from the primary and written to most servers of a replica set, or what is acknowledged could be lost`,
    })
    .optional(),
  /** Folder of the SQLite file, the pictures, and what the demo generates. */
  DATA_DIR: z.string().min(1).default('data'),
  /** Signs sessions. Required in production, 32 characters at least; elsewhere generated into DATA_DIR. */
  PAYLOAD_SECRET: z.string().min(32, '32 characters at least; `openssl rand -hex 32` makes one').optional(),
  /** Address to listen on. */
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** The origin that readers use; requests to other hosts are redirected there. Required in production; elsewhere whatever host is asked. */
  PUBLIC_URL: origin.optional(),
  /** Whom to tell of a weakness (RFC 9116): `mailto:…` or `https://…`. Empty: /.well-known/security.txt does not exist. */
  SECURITY_CONTACT: z
    .string()
    .refine((value) => /^(mailto:[^\s@]+@[^\s@]+|https:\/\/[^\s]+)$/.test(value) && URL.canParse(value), {
      error: 'mailto:somebody@example.org or https://…',
    })
    .optional(),
  /** Seconds for which the server answers on after it was told to stop and said so at /readyz: balancers look there now and then. */
  STOP_NOTICE: z.coerce.number().min(0).max(9).default(3),
  /** How many proxies stand in front; without it forwarded headers count for nothing. */
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  /** Origins of front ends that may write with a session, separated by commas. Anybody may read. */
  FRONT_ENDS: z
    .string()
    .transform((list) =>
      list
        .split(',')
        .map((item) => item.trim())
        .filter(Boolean),
    )
    .pipe(z.array(origin))
    .default([]),
  /** The page of a front end that links in mails about registrations lead to, in place of ours. `{token}` stands behind its `#`, `{locale}` where the language does. */
  REGISTRATION_PAGES: z
    .string()
    .refine(isPageOfTokens, {
      error: ({ input }) =>
        `“${String(input)}” is no address of pages: it has {token} once, behind a #, and {locale} where the language stands, in its path or behind the #, no blank, quote, < or >, nothing unseen, and no password, such as https://www.example.org/{locale}/registration#{token}`,
    })
    .optional(),
  /** Addresses of a front end’s pages by kind, and by language: what leads to public pages leads there, in place of ours. JSON. */
  FRONT_END_URLS: z
    .string()
    .transform((text, context) => {
      const { frontEnd, problems } = readFrontEnd(parsed(text), localeCodes)
      if (!problems.length) return frontEnd
      const said = problems.map(([path, message]) => [...(path.length ? [path.join('.')] : []), message].join(': '))
      context.addIssue({ code: 'custom', message: said.join('; ') })
      return z.NEVER
    })
    .optional(),
  /** Whether our own public pages are there: `off` where a front end has those of the series and its workshops. */
  OWN_PAGES: z.enum(['on', 'off']).default('on'),
  /** Mail server: `smtp://user:password@host:port` or `smtps://…`. Empty: mails are written to a folder under DATA_DIR. */
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/.+/, 'smtp://user:password@host:port or smtps://…')
    .optional(),
  /** Sender of mails. */
  MAIL_FROM: z.email().default('atelier@localhost.localdomain'),
  /** How many mails about registrations may leave in an hour; 0 is no limit. */
  MAIL_PER_HOUR: z.coerce.number().int().min(0).max(1_000_000).default(0),
  /** Whether webhooks may go to private addresses, this machine’s among them, and over http. */
  WEBHOOKS_ALLOW_PRIVATE: z
    .enum(['true', 'false'])
    .default('false')
    .transform((value) => value === 'true'),
  /** Failed attempts to log in, and requests for a new password, that one address may make in a minute; 0 is no limit. */
  LOGIN_LIMIT: z.coerce.number().int().min(0).max(10_000).default(5),
  /** The role from which on accounts have to have a second factor. Empty: whoever wants one has it. */
  SECOND_FACTOR_FROM: z.enum(['translator', 'editor', 'organiser', 'admin']).optional(),
  /** Ordinary questions and pages that one address may ask for in a minute without an account; 0 is no limit. */
  READ_LIMIT: z.coerce.number().int().min(0).max(100_000).default(300),
  /** Requests for a seat that one address may send in a minute; 0 is no limit. A lecture hall behind one address needs more. */
  REGISTRATION_LIMIT: z.coerce.number().int().min(0).max(100_000).default(10),
  /** Most memory of ready answers to strangers, in MB; 0 makes each answer anew. */
  ANSWERS_MB: z.coerce.number().min(0).max(100_000).default(64),
  /** For how long a CDN, or another shared cache in front, may keep what everybody is answered, in seconds; 0: it asks each time. */
  CDN_SECONDS: z.coerce.number().int().min(0).max(3600).default(0),
  /** Where that cache is told what has changed. Empty: it is told nothing. */
  CDN_PURGE_URL: z
    .string()
    .refine((value) => isWebAddress(value) && !new URL(value).username && !new URL(value).password, {
      error: 'https://… or http://…, without a password, such as http://127.0.0.1:6081/purge',
    })
    .optional(),
  /** By what that cache knows us: sent to CDN_PURGE_URL as `Authorization: Bearer …`. */
  CDN_PURGE_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'letters, digits and signs of ASCII, without blanks')
    .optional(),
  /** Introspection of GraphQL without an account, and its playground. Default: on, except in production; on in the demo. */
  GRAPHQL_PLAYGROUND: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional(),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
})

type Env = z.output<typeof schema>

/** What production cannot do without, each with how it is made or found. */
const required = {
  PAYLOAD_SECRET: 'required in production; `openssl rand -hex 32` makes one',
  PUBLIC_URL: 'required in production: the origin that readers use, such as https://workshops.example.org',
} as const

/** The names that are read, for the test that compares them with `.env.example`. */
export const envNames: readonly string[] = Object.keys(schema.shape)

/**
 * The environment, checked as a whole: every problem is named at once. An empty variable counts as absent.
 * @throws Refusal ENVIRONMENT_INVALID with a line for each problem
 */
export const readEnv = (source: Record<string, string | undefined> = process.env): Env => {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = schema.safeParse(given)
  const problems = (result.error?.issues ?? []).map(({ path, message }) => [path.join('.'), message])
  const { NODE_ENV, REGISTRATION_PAGES: pages = '' } = given
  if (NODE_ENV === 'production' && isPageOfTokens(pages) && !isPrivate(pages))
    problems.push([
      'REGISTRATION_PAGES',
      `“${pages}” is no address for production: https://, or http:// of this machine alone, since whoever changes the page on its way reads the token`,
    ])
  const { FRONT_END_URLS: frontEnd, OWN_PAGES } = result.data ?? {}
  if (result.success && OWN_PAGES === 'off' && !(frontEnd?.series && frontEnd.workshops))
    problems.push(['OWN_PAGES', 'off only where FRONT_END_URLS has addresses of series and workshops'])
  const open = previewKinds
    .flatMap((kind) => Object.values(frontEnd?.[kind] ?? {}).map((address) => ({ address, kind })))
    .find(({ address }) => !isPrivate(address))
  if (NODE_ENV === 'production' && open)
    problems.push([
      'FRONT_END_URLS',
      `${open.kind}: “${open.address}” is no address for production: https://, or http:// of this machine alone, since whoever changes the page on its way reads drafts`,
    ])
  if (result.success && !problems.length) return result.data
  throw refusal('ENVIRONMENT_INVALID', Object.fromEntries(problems))
}

/**
 * Refuses a start in production without what it cannot do without. Whoever has no address of their own answers by the one that a request names,
 * which is anybody’s to choose.
 * @throws Refusal ENVIRONMENT_INVALID with a line for each variable that is missing
 */
export const requireInProduction = (env: Env, names: readonly (keyof typeof required)[]): void => {
  if (env.NODE_ENV !== 'production') return
  const missing = names.filter((name) => env[name] === undefined)
  if (missing.length)
    throw refusal('ENVIRONMENT_INVALID', Object.fromEntries(missing.map((name) => [name, required[name]])))
}
