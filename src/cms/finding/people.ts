import type { CollectionAfterOperationHook, PayloadRequest, Where } from 'payload'
import type { Appearance, ListedPerson } from '../../domain/people'
import { textOf } from '../../domain/row'
import { titleOf } from '../../domain/texts'
import { findDraft, findDrafts, findMain, isId, withIds, type Conditions, type Stored } from '../../database/documents'
import { localesOf, nested } from '../../database/request'
import { refusal } from '../../i18n/errors/refusal'
import { editorsEndpoint } from '../access/endpoints'
import { linesOf } from '../merging/known'

/** Working copies in which people stand, outside of the bin. @param of where a row names its person */
const naming = async <S extends 'sessions' | 'workshops'>(
  req: PayloadRequest,
  collection: S,
  of: 'moderators.person' | 'people.person',
  ids: readonly string[],
): Promise<Stored<S>[]> => {
  const where: Where = { and: [{ [of]: { in: [...ids] } }, { deletedAt: { exists: false } }] }
  // oxlint-disable-next-line typescript/consistent-type-assertions -- a condition on a field of rows, which types of conditions do not know
  return findDrafts(req, collection, where as Conditions<S>)
}

/** In the admin’s list of people: where each works today, in how many talks they stand, and their portrait. */
export const tellPeople: CollectionAfterOperationHook<'speakers'> = async ({ args, operation, req, result }) => {
  if (operation !== 'find' || !('includeLockStatus' in args) || !args.includeLockStatus) return result
  const docs: (ListedPerson & { id: string })[] = result.docs
  if (!docs.length) return result
  const ids = docs.map(({ id }) => id)
  const own = nested(req)
  const lines = await linesOf(own, docs)
  const sessions = await naming(own, 'sessions', 'people.person', ids)
  const talks = sessions.filter(({ kind }) => kind === 'talk')
  const people = await findMain(own, 'speakers', withIds(ids), 0, { picture: true })
  const pictures = people.flatMap(({ picture }) => picture ?? [])
  const shown = pictures.length
    ? await req.payload.find({
        collection: 'media',
        depth: 0,
        limit: pictures.length,
        overrideAccess: false,
        pagination: false,
        req: own,
        where: { id: { in: pictures } },
      })
    : { docs: [] }
  const addresses = new Map(shown.docs.map(({ id, thumbnailURL, url }) => [id, thumbnailURL ?? url ?? null]))
  docs.forEach((doc, n) => {
    doc.affiliation = lines[n] ?? null
    doc.talks = talks.filter((talk) => talk.people?.some(({ person }) => person === doc.id)).length
    doc.portrait = addresses.get(people.find(({ id }) => id === doc.id)?.picture ?? '') ?? null
  })
  return result
}

/** Where somebody stands, the newest workshop first. */
const appearancesOf = async (req: PayloadRequest, id: string): Promise<Appearance[]> => {
  const order = [req.i18n.language, ...localesOf(req)]
  const sessions = await naming(req, 'sessions', 'people.person', [id])
  const moderated = await naming(req, 'workshops', 'moderators.person', [id])
  const homes = await findDrafts(req, 'workshops', withIds(sessions.flatMap(({ workshop }) => workshop ?? [])))
  const workshops = new Map([...homes, ...moderated].map((doc) => [doc.id, doc]))
  const roleIn = (rows: readonly { person?: string | null; role?: string | null }[] | null | undefined) =>
    textOf(rows?.find(({ person }) => person === id)?.role)
  const found = [
    ...moderated.map((doc) => ({ home: doc, session: null, role: 'moderator' })),
    ...sessions.map((doc) => ({
      home: workshops.get(doc.workshop ?? '') ?? null,
      session: { id: doc.id, title: titleOf(doc, order) },
      role: roleIn(doc.people),
    })),
  ]
  const startOf = ({ home }: (typeof found)[number]): string => textOf(home?.startsAt) ?? ''
  return found
    .toSorted((a, b) => startOf(b).localeCompare(startOf(a)))
    .map(({ home, role, session }) => ({
      workshop: home && { id: home.id, title: titleOf(home, order), startsAt: textOf(home.startsAt) },
      session,
      role,
    }))
}

/** `GET /api/speakers/:id/appearances`: for editors, where somebody stands in programmes, drafts too. */
export const appearances = editorsEndpoint('get', '/:id/appearances', async (req) => {
  const id = String(req.routeParams?.id)
  const person = isId(req, id) ? await findDraft(req, 'speakers', id) : null
  if (!person) throw refusal('DOCUMENT_NOT_FOUND', undefined, { language: req.i18n.language })
  return Response.json({ appearances: await appearancesOf(req, id) }, { headers: { 'Cache-Control': 'no-store' } })
})
