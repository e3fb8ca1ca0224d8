import type { PayloadRequest } from 'payload'
import type { AffiliationRow, PersonRow } from '../../domain/printing'
import type { PartnerRow } from '../../domain/publication'
import { findMain, withIds } from '../../database/documents'
import type { StoredMedia, StoredOrganisation, StoredSpeaker } from '../../stored-types'
import type { Related } from './shapes'

/** What stands in a published or previewed document and leads to others. */
interface Named {
  people?: readonly PersonRow[]
  affiliations?: readonly AffiliationRow[]
  partners?: readonly PartnerRow[]
  /** Ids of organisations and pictures that stand there by themselves. */
  organisations?: readonly unknown[]
  media?: readonly unknown[]
}

type Entry = StoredSpeaker | StoredOrganisation | StoredMedia

const speakerFields = { name: true, sortName: true, slug: true, picture: true, public: true, deletedAt: true } as const
const organisationFields = {
  name: true,
  acronym: true,
  slug: true,
  kind: true,
  country: true,
  link: true,
  logo: true,
  public: true,
  deletedAt: true,
} as const
const mediaFields = {
  filename: true,
  alt: true,
  decorative: true,
  credit: true,
  width: true,
  height: true,
  public: true,
  deletedAt: true,
} as const

/**
 * The entries of the directory and the pictures that documents lead to: one query for each collection, however many documents there are.
 * @param draft whether entries count that nothing published names; the caller has checked that the reader may see them
 */
export const relatedTo = async (req: PayloadRequest, named: Named, draft: boolean): Promise<Related> => {
  // A published programme may name somebody who was made private since; a stranger gets what was printed and no link to the entry.
  const visible = <T extends Entry>(docs: T[]) =>
    new Map(docs.filter((doc) => draft || (doc.public === true && !doc.deletedAt)).map((doc) => [doc.id, doc]))
  const ids = (values: readonly unknown[]) => values.filter((id): id is string => typeof id === 'string' && id !== '')
  const { people = [], partners = [] } = named
  const affiliations = [...(named.affiliations ?? []), ...people.flatMap((row) => row.affiliations ?? [])]
  const houses = [...affiliations, ...partners].map(({ organisation }) => organisation)
  const [speakers, organisations] = await Promise.all([
    findMain(req, 'speakers', withIds(ids(people.map(({ person }) => person))), 0, speakerFields).then(visible),
    findMain(
      req,
      'organisations',
      withIds(ids([...houses, ...(named.organisations ?? [])])),
      0,
      organisationFields,
    ).then(visible),
  ])
  const shown = [
    ...(named.media ?? []),
    ...[...speakers.values()].map(({ picture }) => picture),
    ...[...organisations.values()].map(({ logo }) => logo),
  ]
  const media = visible(await findMain(req, 'media', withIds(ids(shown)), 0, mediaFields))
  return { speakers, organisations, media }
}
