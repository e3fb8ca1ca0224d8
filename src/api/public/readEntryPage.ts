import type { PayloadRequest } from 'payload'
import { MAX_APPEARED } from '../query/limits'
import { readOrganisation, readSpeaker, type OrganisationWithLists, type SpeakerWithAppearances } from './readDirectory'

/** Of lists that are shown together, page by page: how many pages there are. */
const pagesOf = (...totals: readonly number[]): number => Math.max(1, Math.ceil(Math.max(...totals) / MAX_APPEARED))

type Appearance = Awaited<ReturnType<SpeakerWithAppearances['appearances']>>[number]

/** A person with one page of the workshops in which they stand. */
export interface PersonWithPage {
  person: SpeakerWithAppearances
  appearances: readonly Appearance[]
  page: number
  pages: number
}

/** A person that something published names, with a page of the workshops in which they stand; null where there is none. */
export const readPersonPage = async (
  req: PayloadRequest,
  slug: string,
  locale: string,
  page: number,
): Promise<PersonWithPage | null> => {
  const person = await readSpeaker(req, slug, locale, false)
  if (!person) return null
  const [appearances, total] = await Promise.all([
    person.appearances({ limit: MAX_APPEARED, page }),
    person.totalWorkshops(),
  ])
  return { person, appearances, page, pages: pagesOf(total) }
}

/** An organisation with one page of each of its lists: as many pages as its longest list has. */
export interface OrganisationWithPage {
  organisation: OrganisationWithLists
  people: Awaited<ReturnType<OrganisationWithLists['people']>>
  parts: Awaited<ReturnType<OrganisationWithLists['children']>>
  workshops: Awaited<ReturnType<OrganisationWithLists['workshops']>>
  page: number
  pages: number
}

/** An organisation that something published names, with a page of its people, its parts and its workshops; null where there is none. */
export const readOrganisationPage = async (
  req: PayloadRequest,
  slug: string,
  locale: string,
  page: number,
): Promise<OrganisationWithPage | null> => {
  const organisation = await readOrganisation(req, slug, locale, false)
  if (!organisation) return null
  const paging = { limit: MAX_APPEARED, page }
  const [people, parts, workshops, ...totals] = await Promise.all([
    organisation.people(paging),
    organisation.children(paging),
    organisation.workshops(paging),
    organisation.totalPeople(),
    organisation.totalChildren(),
    organisation.totalWorkshops(),
  ])
  return { organisation, people, parts, workshops, page, pages: pagesOf(...totals) }
}
