import type { CollectionSlug, PayloadRequest, SelectType } from 'payload'
import { findMain, withIds, type Conditions, type Fields, type Order, type Stored } from '../../database/documents'
import { nested } from '../../database/request'

export const notInBin = { deletedAt: { exists: false } }

interface Asked<S extends CollectionSlug> {
  /** Whether all that answer are counted; the total is that of what is given where they are not. */
  isCounted: boolean
  limit: number
  page?: number
  select?: Fields<S>
  sort?: Order<S>
  where: Conditions<S>
}

/** Working copies as they are stored, in all languages, as far as who asks may read them, and how many there are. */
export const readWorking = async <S extends CollectionSlug>(
  req: PayloadRequest,
  collection: S,
  { isCounted, limit, page = 1, select, sort, where }: Asked<S>,
): Promise<{ docs: Stored<S>[]; total: number }> => {
  const slug: CollectionSlug = collection
  const chosen: SelectType | undefined = select && { ...select }
  const { docs, totalDocs }: { docs: object[]; totalDocs: number } = await req.payload.find({
    collection: slug,
    depth: 0,
    draft: true,
    fallbackLocale: false,
    limit,
    locale: 'all',
    overrideAccess: false,
    page,
    pagination: isCounted,
    req: nested(req),
    showHiddenFields: true,
    where,
    ...(chosen ? { select: chosen } : {}),
    ...(sort ? { sort } : {}),
  })
  // oxlint-disable-next-line typescript/consistent-type-assertions -- in all languages, without depth and with hidden fields: as it is stored
  return { docs: docs as Stored<S>[], total: totalDocs }
}

/** Working copies that the reader may read and that are not in the bin, in all languages, and how many there are. */
export const findWorking = async <S extends CollectionSlug>(
  req: PayloadRequest,
  collection: S,
  {
    isCounted = true,
    where = {},
    ...asked
  }: Omit<Asked<S>, 'isCounted' | 'sort' | 'where'> & {
    isCounted?: boolean
    sort: Order<S>
    where?: Conditions<S>
  },
): Promise<{ docs: Stored<S>[]; total: number }> => {
  // oxlint-disable-next-line typescript/consistent-type-assertions -- whatever is looked at here may be in the bin
  const both = { and: [where, notInBin] } as Conditions<S>
  return readWorking(req, collection, { ...asked, isCounted, where: both })
}

/** Who stands in a workshop and in its programme. */
export const peopleOf = (
  req: PayloadRequest,
  { moderators }: Stored<'workshops'>,
  sessions: readonly Stored<'sessions'>[],
): Promise<Stored<'speakers'>[]> => {
  const rows = [...sessions.map(({ people }) => people), moderators].flatMap((some) => some ?? [])
  return findMain(req, 'speakers', withIds(rows.flatMap(({ person }) => person ?? [])))
}

/** The organisations that a workshop, its programme and the people in both name. */
export const organisationsOf = (
  req: PayloadRequest,
  { moderators, partners }: Pick<Stored<'workshops'>, 'moderators' | 'partners'>,
  sessions: readonly Pick<Stored<'sessions'>, 'people'>[],
  people: readonly Pick<Stored<'speakers'>, 'affiliations'>[],
): Promise<Stored<'organisations'>[]> => {
  const printed = [moderators, ...sessions.map((session) => session.people)].flatMap((some) => some ?? [])
  const rows = [...printed, ...people].flatMap(({ affiliations }) => affiliations ?? [])
  const named = [...rows, ...(partners ?? [])].flatMap(({ organisation }) => organisation ?? [])
  return findMain(req, 'organisations', withIds(named))
}

/** The pictures of a workshop, of its people and of their organisations. */
export const picturesOf = (
  req: PayloadRequest,
  { cover }: Pick<Stored<'workshops'>, 'cover'>,
  people: readonly Pick<Stored<'speakers'>, 'picture'>[],
  organisations: readonly Pick<Stored<'organisations'>, 'logo'>[],
): Promise<Stored<'media'>[]> => {
  const ids = [cover, ...people.map(({ picture }) => picture), ...organisations.map(({ logo }) => logo)]
  return findMain(req, 'media', withIds(ids.flatMap((id) => id ?? [])))
}
