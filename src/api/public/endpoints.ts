import type { PayloadRequest } from 'payload'
import { answerOfWorkshop } from '../../database/answering'
import { isSlug } from '../../domain/texts'
import { readCodes } from './codes'
import { ownEndpoint, type About, type Answer } from './ownEndpoint'
import { readOrganisation, readSpeaker } from './readDirectory'
import type { Paging } from './page'
import { parseDraftParameter, parseLocale, parseNow, parsePage, nothingPublished } from './request'
import { DEFAULT_LIMIT, MAX_APPEARED, MAX_WORKSHOPS } from '../query/limits'
import { refuse } from '../query/refuse'
import { readSeries, readWorkshop } from './readWorkshop'
import { readWorkshops } from './readWorkshops'
import { parseFilters } from './workshopFilters'

/** One document with all that its page needs, in every language at once: the shapes that our GraphQL fields give. */

type Read = (
  req: PayloadRequest,
  slug: string,
  locale: string,
  draft: boolean,
) => Promise<{ slug: string | null } | null>

const reading =
  (read: (req: PayloadRequest, locale: string, draft: boolean) => Promise<Answer>) =>
  (req: PayloadRequest): Promise<Answer> => {
    const query = req.searchParams
    const locale = parseLocale(req, query.get('locale'))
    return read(req, locale, parseDraftParameter(req, query.get('draft')))
  }

/** How the contract calls what reads a document, and its shape. */
type Named = Pick<About, 'gives' | 'id'>

/**
 * `GET /api/<collection>/by-slug/<slug>?locale=&draft=`. A slug that a workshop had before answers with the workshop, whose `slug` and
 * `Content-Location` say where it is now.
 */
const bySlug = (collection: 'workshops' | 'speakers' | 'organisations', { gives, id }: Named, read: Read) =>
  ownEndpoint(
    'get',
    '/by-slug/:slug',
    { id, gives, refuses: ['NOTHING_PUBLISHED'], headers: ['Content-Location'] },
    reading(async (req, locale, draft) => {
      const slug = req.routeParams?.slug
      const body = isSlug(slug) ? await read(req, slug, locale, draft) : null
      if (!body || !isSlug(slug)) throw nothingPublished(req)
      const path = `/api/${collection}/by-slug/${encodeURIComponent(body.slug ?? slug)}`
      return { body, ...(body.slug && body.slug !== slug ? { headers: { 'Content-Location': path } } : {}) }
    }),
  )

export const workshopBySlug = bySlug(
  'workshops',
  { id: 'readWorkshop', gives: 'PublicWorkshop' },
  async (req, slug, locale, draft) => {
    const workshop = await readWorkshop(req, slug, locale, draft)
    // Another one may take a slug that this one had before.
    if (workshop && (workshop.slug === slug || Object.values(workshop.slugs).includes(slug)))
      answerOfWorkshop(workshop.id)
    return workshop
  },
)

/** Which page is asked for of the lists of an entry. */
const pageAsked = (req: PayloadRequest): Paging => {
  const { searchParams: query } = req
  const asked = { limit: Number(query.get('limit') ?? MAX_APPEARED), page: Number(query.get('page') ?? 1) }
  return parsePage(req, asked, MAX_APPEARED)
}

const whens = new Map<string, 'ahead' | 'over'>([
  ['upcoming', 'ahead'],
  ['past', 'over'],
])
/** Whether the latest come first. */
const orders = new Map<string, boolean>([
  ['earliestFirst', false],
  ['latestFirst', true],
])

/** What a parameter chooses; null where it is not given. @throws Refusal 400 */
const chosen = <T>(req: PayloadRequest, name: string, of: ReadonlyMap<string, T>): T | null => {
  const value = req.searchParams.get(name)
  if (value === null) return null
  return of.get(value) ?? refuse(req.i18n, 'OPTION_UNKNOWN', name, { options: [...of.keys()].join(', ') })
}

/** `GET /api/workshops/list`: a page of published workshops with their programmes, of all or of those that meet each condition. */
export const workshopList = ownEndpoint(
  'get',
  '/list',
  { id: 'listWorkshopsWithProgrammes', gives: 'PublicWorkshops', refuses: ['OPTION_UNKNOWN'] },
  reading(async (req, locale, draft) => {
    const { searchParams: query } = req
    const paging = { limit: Number(query.get('limit') ?? DEFAULT_LIMIT), page: Number(query.get('page') ?? 1) }
    const [when, latestFirst] = [chosen(req, 'when', whens), chosen(req, 'order', orders)]
    const asked = {
      slugs: query.get('slugs')?.split(',') ?? null,
      from: query.get('from'),
      to: query.get('to'),
      person: query.get('person'),
      organisation: query.get('organisation'),
      language: query.get('language'),
    }
    const body = await readWorkshops(req, {
      ...parsePage(req, paging, MAX_WORKSHOPS),
      draft,
      filter: await parseFilters(req, asked, draft),
      latestFirst: latestFirst ?? when === 'over',
      locale,
      now: parseNow(req, query.get('now')),
      when,
    })
    return { body }
  }),
)

/** An organisation, with one page of its people, of its parts and of the workshops that name it: `limit` and `page`. */
export const organisationBySlug = bySlug(
  'organisations',
  { id: 'readOrganisation', gives: 'PublicOrganisation' },
  async (req, slug, locale, draft) => {
    const paging = pageAsked(req)
    const organisation = await readOrganisation(req, slug, locale, draft)
    if (!organisation) return null
    return {
      ...organisation,
      children: await organisation.children(paging),
      totalChildren: await organisation.totalChildren(),
      people: await organisation.people(paging),
      totalPeople: await organisation.totalPeople(),
      workshops: await organisation.workshops(paging),
      totalWorkshops: await organisation.totalWorkshops(),
    }
  },
)

/** A person, with one page of the workshops in which they stand: `limit` and `page`. */
export const speakerBySlug = bySlug(
  'speakers',
  { id: 'readPerson', gives: 'PublicSpeaker' },
  async (req, slug, locale, draft) => {
    const paging = pageAsked(req)
    const speaker = await readSpeaker(req, slug, locale, draft)
    if (!speaker) return null
    const [appearances, totalWorkshops] = [await speaker.appearances(paging), await speaker.totalWorkshops()]
    return { ...speaker, appearances, totalWorkshops }
  },
)

/** `GET /api/series?locale=&draft=`. */
export const seriesDocument = ownEndpoint(
  'get',
  '/series',
  { id: 'readSeries', gives: 'PublicSeries', refuses: ['NOTHING_PUBLISHED'] },
  reading(async (req, locale, draft) => {
    const body = await readSeries(req, locale, draft)
    if (!body) throw nothingPublished(req)
    return { body }
  }),
)

/** `GET /api/codes?locale=`: what every code in these shapes is called. */
export const codesDocument = ownEndpoint(
  'get',
  '/codes',
  { id: 'readCodes', gives: 'PublicCodes', refuses: [] },
  reading(async (req, locale) => ({ body: readCodes(req, locale) })),
)
