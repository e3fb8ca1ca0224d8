import type { PayloadRequest } from 'payload'
import type { PersonRow } from '../../domain/printing'
import type { PartnerRow } from '../../domain/publication'
import { placeholderOf } from '../../cms/pictures/placeholder'
import { withIds, type Fields } from '../../database/documents'
import { findKept } from '../../database/kept'
import type { StoredMedia, StoredOrganisation, StoredSpeaker } from '../../stored-types'
import type { Related } from './shapes'

/** What stands in a published or previewed document and leads to others. */
interface Named {
  people?: readonly PersonRow[]
  partners?: readonly PartnerRow[]
  /** Ids of organisations and pictures that stand there by themselves. */
  organisations?: readonly unknown[]
  media?: readonly unknown[]
}

type Entry = StoredSpeaker | StoredOrganisation | StoredMedia

/** What says whether a stranger may see an entry. */
const visibility = { public: true, deletedAt: true } as const
const speakerFields = {
  ...visibility,
  name: true,
  sortName: true,
  slug: true,
  picture: true,
} as const satisfies Fields<'speakers'>
const mediaFields = {
  ...visibility,
  filename: true,
  alt: true,
  decorative: true,
  credit: true,
  width: true,
  height: true,
  mimeType: true,
  focalX: true,
  focalY: true,
  sizes: true,
  fingerprint: true,
} as const satisfies Fields<'media'>
const organisationFields = {
  ...visibility,
  name: true,
  acronym: true,
  slug: true,
  kind: true,
  country: true,
  link: true,
  logo: true,
} as const satisfies Fields<'organisations'>

/**
 * The entries of the directory and the pictures that documents lead to: one query for each collection, however many documents there are.
 * @param draft whether entries count that nothing published names; the caller has checked that the reader may see them
 */
export const relatedTo = async (req: PayloadRequest, named: Named, draft: boolean): Promise<Related> => {
  // A published programme may name somebody who was made private since; a stranger gets what was printed and no link to the entry. A draft may
  // name what lies in the bin, where it came back from there itself.
  const visible = <T extends Entry>(docs: T[]) =>
    new Map(docs.filter((doc) => !doc.deletedAt && (draft || doc.public === true)).map((doc) => [doc.id, doc]))
  const ids = (values: readonly unknown[]) => values.filter((id): id is string => typeof id === 'string' && id !== '')
  const { media = [], organisations: alone = [], partners = [], people = [] } = named
  const affiliations = people.flatMap((row) => row.affiliations ?? [])
  const houses = ids([...[...affiliations, ...partners].map(({ organisation }) => organisation), ...alone])
  const [speakers, organisations] = await Promise.all([
    findKept(req, 'speakers', withIds(ids(people.map(({ person }) => person))), 0, speakerFields).then(visible),
    findKept(req, 'organisations', withIds(houses), 0, organisationFields).then(visible),
  ])
  const pictures = ids([
    ...media,
    ...[...speakers.values()].map(({ picture }) => picture),
    ...[...organisations.values()].map(({ logo }) => logo),
  ])
  const shown = visible(await findKept(req, 'media', withIds(pictures), 0, mediaFields))
  const placeholders = await Promise.all(
    [...shown].map(async ([id, picture]) => [id, await placeholderOf(req.payload, picture)] as const),
  )
  return { speakers, organisations, media: shown, placeholders: new Map(placeholders) }
}
