import { say } from '../../../src/i18n/locales'
import { isSlug } from '../../../src/domain/texts'
import { urlInvalid } from '../../../src/i18n/words/client'
import { asking, refusalIn, type Asking, type Connection, type Question, type Refused } from './ask'
import { textOfDocument, type TypedDocument } from './document'
import { AtelierError } from './error'
import {
  organisationFields,
  organisationReference,
  personFields,
  personReference,
  workshopFields,
  workshopReference,
} from './listFields'
import { listDocument, listOf, type List, type ListOptions, type Page } from './lists'
import type {
  DraftSeries,
  DraftSpeaker,
  DraftWorkshop,
  PublicCodes,
  PublicFound,
  PublicLocale,
  PublicOrder,
  PublicOrganisation,
  PublicSeries,
  PublicSpeaker,
  PublicText,
  PublicWhen,
  PublicWorkshop,
} from './publicTypes'

/** Where the server is, and for whom it is asked. */
export interface ClientOptions {
  /** Where the server is: `https://atelier.example.org`. */
  url: string
  /** The reader’s language. */
  locale: PublicLocale
  /** A key of an account’s, for a server alone: who has it has the account’s rights. It is sent in a header, and nowhere else. */
  key?: string | undefined
  /** Reads working copies, with the key of an account that may. */
  draft?: boolean | undefined
  /** What asks in place of `fetch`. */
  fetch?: typeof fetch | undefined
  /**
   * How many characters of answers are kept, to be asked for by their `ETag`: 5,000,000 unless given, 0 for none. In a page none are: the
   * browser keeps them itself.
   */
  cache?: number | undefined
  /** How often a question is asked again where the server says when to (429, 503): twice unless given. */
  retries?: number | undefined
  /** How many seconds are waited for that at most; where the server says more, its answer is the error: 10 unless given. */
  patience?: number | undefined
}

export type WorkshopOf<Draft extends boolean> = Draft extends true ? DraftWorkshop : PublicWorkshop
export type SpeakerOf<Draft extends boolean> = Draft extends true ? DraftSpeaker : PublicSpeaker
export type SeriesOf<Draft extends boolean> = Draft extends true ? DraftSeries : PublicSeries

type Reference<Fields extends readonly string[]> = Fields[number]

/** Which page of what a document leads to. */
interface Paged {
  limit?: number | undefined
  page?: number | undefined
}

/** Which workshops a list gives. */
export interface WorkshopsAsked {
  /** All unless given. */
  when?: PublicWhen | undefined
  /** The latest first for those that are past, else the earliest first. */
  order?: PublicOrder | undefined
  /** The time that tells upcoming from past, as an instant; the server’s own unless given. */
  now?: string | undefined
  /** Of now or of before, 50 at most; what no public workshop has finds none. */
  slugs?: readonly string[] | undefined
  /** A date, as `2021-04-26`: held on it or after it, by the clock of the place. */
  from?: string | undefined
  /** A date: held on it or before it. */
  to?: string | undefined
  /** The slug of a person who stands in it. */
  person?: string | undefined
  /** The slug of an organisation that it names. */
  organisation?: string | undefined
  /** A language that is spoken there, as a BCP 47 code. */
  language?: string | undefined
}

/** Where those meet who take part online: for whoever has the link of a registration, while it is open. */
export interface Meeting {
  /** Over https. */
  url: string
  phone: string | null
  passcode: string | null
  /** What the organisers say to who joins, in a language as any text. */
  words: PublicText | null
}

/** Whatever the answer is; variables where the document takes some. */
type Variables<V> =
  Record<string, never> extends V ? [variables?: V, options?: Asking] : [variables: V, options?: Asking]

/** Reads one Atelier for readers of one language. What is not there, or not published, is null; whatever else is refused is an `AtelierError`. */
export interface Client<Draft extends boolean = false> {
  /** Where the server is, without a slash at its end: pictures stand under it. */
  readonly url: string
  readonly locale: PublicLocale
  /** A workshop with its programme, by its slug, that of a language, or one that it had before: where that of the page’s language in `slugs` is another one, a page is best sent there. */
  workshop: (slug: string, options?: Asking) => Promise<WorkshopOf<Draft> | null>
  /** A person, with one page of the workshops in which they stand: of 25 at most. */
  person: (slug: string, options?: Asking & Paged) => Promise<SpeakerOf<Draft> | null>
  organisation: (slug: string, options?: Asking) => Promise<PublicOrganisation | null>
  series: (options?: Asking) => Promise<SeriesOf<Draft> | null>
  /** The draft that a link shows, by the token in it; null where it shows none any more. Nothing of it is kept. */
  shared: (token: string, options?: Asking) => Promise<DraftWorkshop | null>
  /** The draft of the series that an editor’s preview shows, by the token that it hands over; null where it shows none any more. Nothing of it is kept. */
  sharedSeries: (token: string, options?: Asking) => Promise<DraftSeries | null>
  /**
   * Leads whoever has a seat to the meeting, by the token of their registration’s link, and notes that they went: for the press of a button, and nothing
   * that happens by itself. Null where the link opens nothing; outside the window `NOT_NOW`, and `MEETING_MISSING` while there is none.
   */
  joinMeeting: (token: string, options?: Asking) => Promise<Meeting | null>
  /** What every code is called in every language, for `labelOf`. It changes with the server’s version alone. */
  codes: (options?: Asking) => Promise<PublicCodes>
  workshops: <Field extends keyof typeof workshopFields = Reference<typeof workshopReference>>(
    options?: ListOptions<Field> & WorkshopsAsked,
  ) => List<Pick<WorkshopOf<Draft>, Field>>
  /** In the alphabet of the language, by the family name. */
  people: <Field extends keyof typeof personFields = Reference<typeof personReference>>(
    options?: ListOptions<Field>,
  ) => List<Pick<SpeakerOf<Draft>, Field>>
  /** In the alphabet of the language. */
  organisations: <Field extends keyof typeof organisationFields = Reference<typeof organisationReference>>(
    options?: ListOptions<Field>,
  ) => List<Pick<PublicOrganisation, Field>>
  /** What is public and has all words, in whichever language, the most telling first: one page, of 25 at most. */
  search: (
    q: string,
    options?: Asking & { limit?: number | undefined; page?: number | undefined },
  ) => Promise<Page<PublicFound>>
  /** Any question of GraphQL. A document that says what it answers is typed by itself; of a text, one says it: `query<Answer>('…')`. */
  query: {
    <Result = unknown>(document: string, variables?: Record<string, unknown>, options?: Asking): Promise<Result>
    <Result, V>(document: TypedDocument<Result, V>, ...rest: Variables<V>): Promise<Result>
  }
}

/** @throws AtelierError `URL_INVALID` */
const originOf = ({ locale, url }: ClientOptions): string => {
  const given = URL.canParse(url) ? new URL(url) : null
  if (given && /^https?:$/.test(given.protocol) && !given.username && !given.password) return given.origin
  throw new AtelierError(say(urlInvalid, locale), { code: 'URL_INVALID', status: 0, field: 'url' })
}

/** A query string of what is given. */
const queryOf = (parameters: Record<string, number | string | undefined>): string => {
  const given = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  )
  return `?${given.join('&')}`
}

/** Reads an Atelier as whoever has the key; with `draft` its working copies. @throws AtelierError where the address is none */
export function createClient(options: ClientOptions & { draft: true; key: string }): Client<true>
export function createClient(options: ClientOptions & { draft?: false | undefined }): Client
export function createClient(options: ClientOptions): Client<boolean> {
  const { draft = false, fetch: given, key, locale } = options
  const url = originOf(options)
  const connection: Connection = {
    url,
    locale,
    key,
    fetch: given ?? ((input, init) => globalThis.fetch(input, init)),
    cache: options.cache ?? (typeof location === 'undefined' ? 5_000_000 : 0),
    retries: options.retries ?? 2,
    patience: options.patience ?? 10,
  }
  const ask = asking(connection)

  /** What of a question of one link is not that of another. */
  type Posted = Pick<Question, 'body' | 'opens' | 'writes'>
  type Reading = Asking & Paged & Posted & { token?: string }
  const get = async <T>(path: string, { limit, page, ...asked }: Reading = {}): Promise<T> => {
    const parameters = { locale, draft: draft && !asked.token ? 'true' : undefined, limit, page }
    return JSON.parse(await ask({ ...asked, path: `/api/${path}${queryOf(parameters)}` }))
  }
  const read = async <T>(path: string, asked?: Reading): Promise<T | null> => {
    try {
      return await get(path, asked)
    } catch (error) {
      if (error instanceof AtelierError && /^(NOTHING_PUBLISHED|(LINK|SHARE)_UNKNOWN)$/.test(error.code)) return null
      throw error
    }
  }
  const bySlug =
    (collection: string) =>
    async <T>(slug: string, asked?: Asking): Promise<T | null> =>
      isSlug(slug) ? read(`${collection}/by-slug/${encodeURIComponent(slug)}`, asked) : null

  const byToken =
    (path: string, posted?: Posted) =>
    async <T>(token: string, asked?: Asking): Promise<T | null> =>
      /^[\w.-]{1,200}$/.test(token) ? read(path, { ...asked, ...posted, token }) : null

  const query = async <T>(
    document: string | { toString: () => string },
    variables?: Record<string, unknown>,
    { signal }: Asking = {},
  ): Promise<T> => {
    const text = textOfDocument(document)
    const body: Refused & { data: T } = JSON.parse(
      await ask({
        path: draft ? '/api/graphql/drafts' : '/api/graphql',
        body: JSON.stringify({ query: text, variables }),
        writes: /\bmutation\b/.test(text),
        signal,
      }),
    )
    const refused = refusalIn(body, 200)
    if (refused) throw refused
    return body.data
  }

  /** The name of the language in GraphQL. */
  const inGraph = locale.replaceAll('-', '_')
  const list =
    (
      name: string,
      fields: Readonly<Record<string, string>>,
      reference: readonly string[],
      types: Record<string, string>,
    ) =>
    <T>({ limit = 25, select = reference, signal, ...more }: ListOptions<string> & WorkshopsAsked = {}): List<T> => {
      // In one order, whatever order they are given in: the same question is answered from memory.
      const chosen = Object.entries(fields).filter(([field]) => select.includes(field))
      const document = listDocument(name, Object.fromEntries(chosen), { limit: 'Int', page: 'Int', ...types })
      return listOf(async (page) => {
        const variables = { ...more, limit, page, locale: inGraph }
        const { list } = await query<{ list: Page<T> }>(document, variables, { signal })
        return list
      })
    }

  return {
    url,
    locale,
    workshop: bySlug('workshops'),
    person: bySlug('speakers'),
    organisation: bySlug('organisations'),
    series: (asked) => read('series', asked),
    shared: byToken('shared'),
    sharedSeries: byToken('shared/series'),
    joinMeeting: byToken('registration/join', { body: '{}', opens: 'Registration', writes: true }),
    codes: (asked) => get('codes', asked),
    workshops: list('workshops', workshopFields, workshopReference, {
      when: 'PublicWhen',
      order: 'PublicOrder',
      now: 'String',
      slugs: '[String!]',
      from: 'String',
      to: 'String',
      person: 'String',
      organisation: 'String',
      language: 'String',
    }),
    people: list('speakers', personFields, personReference, { locale: 'PublicLocale' }),
    organisations: list('organisations', organisationFields, organisationReference, { locale: 'PublicLocale' }),
    search: async (q, { limit, page, signal } = {}) =>
      JSON.parse(await ask({ path: `/api/search${queryOf({ q, locale, limit, page })}`, signal })),
    query,
  }
}
