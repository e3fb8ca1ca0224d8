import type { PayloadRequest } from 'payload'
import { noteRead } from '../../database/answering'
import { withIds, type Fields, type Order } from '../../database/documents'
import { knownChanges } from '../../database/knownChanges'
import { asInstant } from '../../domain/time'
import type { StoredWorkshop } from '../../stored-types'
import { findPublished, halvesOf } from './listWorkshops'
import { shapeWorkshops, shownFields, workshopDocs, workshopsBySlug } from './readWorkshop'
import type { Changed } from './shapes'

/** What calendars and feed readers are told of a workshop: all but its programme and what is shown around it. */
const {
  cover: _cover,
  links: _links,
  registration: _registration,
  relatedEvents: _events,
  snapshot: _snapshot,
  ...facts
} = shownFields

/** With the whole programme, or without it. */
const fieldsOf = (withProgramme: boolean): Fields<'workshops'> => ({
  ...(withProgramme ? shownFields : facts),
  updatedAt: true,
})

const shaped = async (req: PayloadRequest, docs: readonly StoredWorkshop[], locale: string): Promise<Changed[]> => {
  const shapes = await shapeWorkshops(req, docs, locale, false)
  return shapes.map((workshop, n) => ({ workshop, changedAt: asInstant(docs[n]?.updatedAt) ?? '' }))
}

interface Reading {
  locale: string
  withProgramme: boolean
}

/** A published workshop by its slug, or by one that it had before. */
export const readChanged = async (
  req: PayloadRequest,
  slug: string,
  { locale, withProgramme }: Reading,
): Promise<Changed | null> => {
  const docs = await workshopsBySlug(req, slug, false, fieldsOf(withProgramme))
  const [found] = await shaped(req, docs.slice(0, 1), locale)
  return found ?? null
}

/**
 * Published workshops with a date, by their start: so many of those ahead, the nearest, and as many of those that are over, the last.
 * @param now an instant (ISO 8601, UTC)
 */
export const readAround = async (
  req: PayloadRequest,
  { locale, most, now, withProgramme }: Reading & { most: number; now: string },
): Promise<Changed[]> => {
  const listed = { limit: most, page: 1, select: fieldsOf(withProgramme) }
  const upwards: Order<'workshops'>[] = ['startsAtUtc', 'number']
  const downwards: Order<'workshops'>[] = ['-startsAtUtc', '-number']
  const over = await findPublished(req, [halvesOf('over', now).dated], { ...listed, sort: downwards })
  const ahead = await findPublished(req, [halvesOf('ahead', now).dated], { ...listed, sort: upwards })
  return shaped(req, [...over.docs.toReversed(), ...ahead.docs], locale)
}

/** A page of the published workshops, what was changed last first. */
export const readLastChanged = async (
  req: PayloadRequest,
  { limit, locale, page }: { limit: number; locale: string; page: number },
): Promise<{ workshops: Changed[]; pages: number }> => {
  // It has a place among changes when it is published, and moves with no other; no index of the collection has that order.
  const all = (await knownChanges(req.payload)).latest('workshops')
  noteRead('workshops')
  const ids = all.slice((page - 1) * limit, page * limit).map(({ doc }) => doc)
  const docs = ids.length ? await workshopDocs(req, withIds(ids), false, fieldsOf(false)) : []
  const inOrder = ids.flatMap((id) => docs.find((doc) => doc.id === id) ?? [])
  return { workshops: await shaped(req, inOrder, locale), pages: Math.max(1, Math.ceil(all.length / limit)) }
}
