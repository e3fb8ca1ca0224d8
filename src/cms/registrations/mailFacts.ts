import type { PayloadRequest } from 'payload'
import { findGlobal, findMainById, type Stored } from '../../database/documents'
import { momentAt } from '../../i18n/dates'
import type { SeriesFacts, WorkshopFacts } from '../../mail/registration/facts'

/** An instant as mails have it (ISO 8601, UTC), whichever form a database gives it in. */
export const isoOf = (value: string | null | undefined): string => new Date(value ?? 0).toISOString()

/** Whose mails these are, as the public knows it. */
export const seriesFacts = async (req: PayloadRequest): Promise<SeriesFacts> => {
  const series = await findGlobal(req, 'series', false)
  return {
    title: series?.title ?? {},
    zone: series?.timeZone ?? 'UTC',
    contact: series?.contact?.email ?? null,
    colour: series?.colour ?? null,
  }
}

/** What mails say of a workshop, of one of its states. */
export const factsOfWorkshop = ({
  attendanceMode,
  endsAt,
  endsAtUtc,
  number,
  place,
  shortTitle,
  startsAt,
  startsAtUtc,
  timeZone,
  title,
}: Stored<'workshops'>): WorkshopFacts => {
  const momentOf = (wall?: string | null, instant?: string | null) =>
    momentAt(wall ?? null, timeZone ?? null, instant ? isoOf(instant) : null)
  return {
    number: number ?? null,
    shortTitle: shortTitle ?? null,
    title: title ?? {},
    start: momentOf(startsAt, startsAtUtc),
    end: momentOf(endsAt, endsAtUtc),
    attendance: attendanceMode ?? null,
    place: { name: place?.name ?? null, address: place?.address ?? null },
  }
}

/** A workshop as the public gets it; null where there is none any more. */
export const workshopFacts = async (req: PayloadRequest, id: string): Promise<WorkshopFacts | null> => {
  const workshop = await findMainById(req, 'workshops', id)
  return workshop && factsOfWorkshop(workshop)
}
