import type { PayloadRequest } from 'payload'
import { named, published } from '../../cms/access/rules'
import type { Fields, Order } from '../../database/documents'
import { localesOf } from '../../database/request'
import { slugsOf } from '../../domain/slugs'
import type { StoredOrganisation, StoredSpeaker, StoredWorkshop } from '../../stored-types'
import type { Paging } from './page'
import { slugOf } from './shapes'

/** What has a page of its own, of which there may be many. */
export const listedKinds = ['workshops', 'speakers', 'organisations'] as const
export type ListedKind = (typeof listedKinds)[number]

/** What has a page, for a list of addresses. */
export interface Addressed {
  slug: string
  /** In the address of each language, where that is not the same. */
  slugs?: Record<string, string | null>
  /** When what the page says was written last (ISO 8601, UTC); null where that is not known. */
  changedAt: string | null
}

const shown = { workshops: published, speakers: named, organisations: named } as const

/** How many published workshops there are, and how many people and organisations that they name. */
export const countListed = async (req: PayloadRequest): Promise<Record<ListedKind, number>> => {
  const count = async (collection: ListedKind): Promise<number> =>
    (await req.payload.db.count({ collection, req, where: shown[collection] })).totalDocs
  return {
    workshops: await count('workshops'),
    speakers: await count('speakers'),
    organisations: await count('organisations'),
  }
}

/** The latest first: an index has them in this order (database/listIndexes.ts). */
const latestFirst: Order<'workshops'>[] = ['-startsAtUtc', '-number', '-slug']

/**
 * A page of the published workshops, or of the people or organisations that they name. The page of a workshop says what was published with it, at a time
 * that is known; what that of a person or an organisation says comes from many workshops, and nobody notes when the last of it changed.
 */
export const listAddressed = async (
  req: PayloadRequest,
  kind: ListedKind,
  { limit, page }: Paging,
): Promise<Addressed[]> => {
  const asked = { limit, page, pagination: true, req, where: shown[kind] }
  if (kind === 'workshops') {
    const { docs } = await req.payload.db.find<StoredWorkshop>({
      ...asked,
      collection: kind,
      locale: 'all',
      select: { slug: true, slugs: true, updatedAt: true } satisfies Fields<'workshops'>,
      sort: latestFirst,
    })
    const locales = localesOf(req)
    return docs.map((doc) => ({
      slug: slugOf(doc),
      slugs: slugsOf(doc, locales),
      changedAt: new Date(doc.updatedAt).toISOString(),
    }))
  }
  const { docs } = await req.payload.db.find<StoredOrganisation | StoredSpeaker>({
    ...asked,
    collection: kind,
    select: { slug: true } satisfies Fields<'organisations'> & Fields<'speakers'>,
    sort: ['slug'] satisfies (Order<'organisations'> & Order<'speakers'>)[],
  })
  return docs.map((doc) => ({ slug: slugOf(doc), changedAt: null }))
}
