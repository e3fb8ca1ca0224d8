import type { PayloadRequest } from 'payload'
import { isLanguage } from '../../domain/language'
import { isSlug } from '../../domain/texts'
import { isDate } from '../../domain/time'
import type { WorkshopFilter } from '../../domain/workshopFilter'
import { MAX_SLUGS } from '../query/limits'
import { refuse } from '../query/refuse'
import { entriesBySlug } from './readDirectory'
import { whereNamed } from './whereNamed'

/** What is asked of a list of workshops, as it came. */
export interface FiltersAsked {
  slugs?: readonly string[] | null
  from?: string | null
  to?: string | null
  /** Slugs of the directory. */
  person?: string | null
  organisation?: string | null
  language?: string | null
}

const dateOf = (req: PayloadRequest, name: 'from' | 'to', value: string | null | undefined): string | undefined => {
  if (value === undefined || value === null) return undefined
  return isDate(value) ? value : refuse(req.i18n, 'DATE_WRONG', name, { name })
}

/** @throws Refusal 400 */
const slugsOf = (req: PayloadRequest, slugs: readonly string[]): ReadonlySet<string> =>
  slugs.length > 0 && slugs.length <= MAX_SLUGS && slugs.every(isSlug)
    ? new Set(slugs)
    : refuse(req.i18n, 'SLUGS_WRONG', 'slugs', { max: MAX_SLUGS })

const kinds = { person: 'speakers', organisation: 'organisations' } as const

/** The published workshops that name an entry: of an organisation those that its own page lists, not those of its parts. @throws Refusal 400 where there is none */
const namedBy = async (
  req: PayloadRequest,
  name: keyof typeof kinds,
  slug: string,
  draft: boolean,
): Promise<readonly string[]> => {
  const [entry] = isSlug(slug) ? await entriesBySlug(req, kinds[name], slug, draft) : []
  if (!entry) return refuse(req.i18n, 'ENTRY_UNKNOWN', name, { name, value: slug })
  return (await whereNamed(req))[kinds[name]].get(entry.id) ?? []
}

/** Which workshops a list has; null where it has all. @throws Refusal 400 that names what is wrong */
export const parseFilters = async (
  req: PayloadRequest,
  { from: first, language, organisation, person, slugs, to: last }: FiltersAsked,
  draft: boolean,
): Promise<WorkshopFilter | null> => {
  const [from, to] = [dateOf(req, 'from', first), dateOf(req, 'to', last)]
  if (from !== undefined && to !== undefined && from > to) refuse(req.i18n, 'DATES_REVERSED', 'from')
  if (typeof language === 'string' && !isLanguage(language))
    refuse(req.i18n, 'LANGUAGE_INVALID', 'language', { value: language })
  const filter: WorkshopFilter = {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(typeof language === 'string' ? { language } : {}),
    ...(slugs ? { slugs: slugsOf(req, slugs) } : {}),
  }
  let ids: ReadonlySet<string> | undefined
  for (const [name, slug] of [['person', person] as const, ['organisation', organisation] as const]) {
    if (typeof slug !== 'string') continue
    const found = new Set(await namedBy(req, name, slug, draft))
    ids = ids ? new Set([...found].filter((id) => ids?.has(id))) : found
  }
  if (ids) filter.ids = ids
  return Object.keys(filter).length ? filter : null
}
