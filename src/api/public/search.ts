import type { PayloadRequest } from 'payload'
import { noteRead } from '../../database/answering'
import { localesOf } from '../../database/request'
import { soughtIn, wordsIn, type FoundKind, type Place, type Sought } from '../../domain/searchIndex'
import { DEFAULT_LIMIT, MAX_FOUND, MAX_SOUGHT_LETTERS, MAX_SOUGHT_WORDS, MIN_SOUGHT_LETTERS } from '../query/limits'
import { refuse } from '../query/refuse'
import { knownWords } from './knownWords'
import { ownEndpoint, type About } from './ownEndpoint'
import type { Paging, PublicPage } from './page'
import { relatedTo } from './related'
import { parseLocale, parsePage } from './request'
import { shapesFor, type PublicOrganisation, type PublicPerson, type PublicSession } from './shapes'
import type { WorkshopSummary } from './listWorkshops'

/** What tells a session from the others. */
export type SessionSummary = Omit<PublicSession, 'abstract' | 'items' | 'people'>

/** Something that was found, as it is public, with the places that say why. */
export interface Found {
  kind: FoundKind
  /** The workshop, or the one in whose programme the session stands. */
  workshop: WorkshopSummary | null
  session: SessionSummary | null
  person: PublicPerson['person']
  organisation: PublicOrganisation | null
  places: Place[]
}

/** What is looked for; else why nothing can be. */
export const soughtOf = (q: string): Sought | 'SEARCH_LONG' | 'SEARCH_SHORT' => {
  if (q.length > MAX_SOUGHT_LETTERS) return 'SEARCH_LONG'
  const sought = soughtIn(q)
  if (sought.words.length > MAX_SOUGHT_WORDS) return 'SEARCH_LONG'
  const letters = [...wordsIn(q)].reduce((sum, { word }) => sum + word.length, 0)
  return letters < MIN_SOUGHT_LETTERS ? 'SEARCH_SHORT' : sought
}

/** What is looked for. @throws Refusal 400 */
export const parseSought = (req: PayloadRequest, q: string | null | undefined): Sought => {
  const sought = soughtOf(q ?? '')
  return typeof sought === 'string' ? refuse(req.i18n, sought, 'q', soughtLimits) : sought
}
const soughtLimits = { letters: MAX_SOUGHT_LETTERS, min: MIN_SOUGHT_LETTERS, words: MAX_SOUGHT_WORDS } as const

/** A page of what has each word that is looked for, the most telling first. */
export const search = async (
  req: PayloadRequest,
  { limit, locale, page, sought }: Paging & { locale: string; sought: Sought },
): Promise<PublicPage<Found>> => {
  for (const kind of ['workshops', 'speakers', 'organisations']) noteRead(kind)
  const { index, workshops } = await knownWords(req.payload)
  const { found, total } = index.find(sought, locale, { limit, page })
  const idsOf = (kind: FoundKind): string[] => found.flatMap((one) => (one.kind === kind ? [one.id] : []))
  const named = { people: idsOf('person').map((person) => ({ person })), organisations: idsOf('organisation') }
  const shape = shapesFor(locale, localesOf(req), await relatedTo(req, named, false))
  const docs = found.flatMap(({ group, id, kind, places }): Found[] => {
    const nothing = { workshop: null, session: null, person: null, organisation: null }
    if (kind === 'person') {
      const person = shape.entry(id)
      return person ? [{ ...nothing, kind, person, places }] : []
    }
    if (kind === 'organisation') {
      const organisation = shape.organisation(id)
      return organisation ? [{ ...nothing, kind, organisation, places }] : []
    }
    const known = workshops.get(group)
    if (!known) return []
    const workshop = shape.reference(known.reference)
    if (kind === 'workshop') return [{ ...nothing, kind, workshop, places }]
    const printed = known.sessions.get(id)
    if (!printed) return []
    const { abstract: _abstract, people: _people, ...session } = shape.session(printed, known.reference)
    return [{ ...nothing, kind, workshop, session, places }]
  })
  return { docs, totalDocs: total, limit, page, totalPages: Math.max(1, Math.ceil(total / limit)) }
}

const aboutSearch: About = { id: 'search', gives: 'PublicFoundPage', refuses: ['SEARCH_LONG', 'SEARCH_SHORT'] }

/** `GET /api/search?q=&locale=&limit=&page=`: what is public and has each word, in whichever language. */
export const searchEndpoint = ownEndpoint('get', '/search', aboutSearch, async (req) => {
  const { searchParams: query } = req
  const locale = parseLocale(req, query.get('locale'))
  const asked = { limit: Number(query.get('limit') ?? DEFAULT_LIMIT), page: Number(query.get('page') ?? 1) }
  const paging = parsePage(req, asked, MAX_FOUND)
  return { body: await search(req, { ...paging, locale, sought: parseSought(req, query.get('q')) }) }
})
