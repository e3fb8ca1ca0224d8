import { createLocalReq, type Payload } from 'payload'
import { findMain, findMainById, isId } from '../../database/documents'
import { otherAddresses } from '../../domain/otherAddresses'
import { workshopOf } from './acts'
import { mailsAbout } from './deleteRows'
import type { Registration } from './queue'

const instant = (at: string | null | undefined): string | null => (at ? new Date(at).toISOString() : null)

/** What was said, and what came of it; no key of ours, no note, nobody else. */
const said = (row: Registration) => ({
  id: row.id,
  email: row.email ?? null,
  newEmail: otherAddresses(row.newEmail).unproven,
  formerEmail: otherAddresses(row.newEmail).former,
  name: row.name ?? null,
  organisation: row.organisation ?? null,
  language: row.language ?? null,
  interpretation: row.interpretation ?? null,
  needs: row.needs ?? null,
  answers: row.answers ?? {},
  state: row.state ?? null,
  cause: row.cause ?? null,
  stateAt: instant(row.stateAt),
  rank: row.rank ?? null,
  seat: row.seat ?? null,
  offerUntil: instant(row.offerUntil),
  source: row.source ?? null,
  notice: row.notice ?? null,
  bounced: row.bounced ?? false,
  noMessages: row.noMessages ?? false,
  attended: row.attended ?? null,
  attendedAt: instant(row.attendedAt),
  createdAt: instant(row.createdAt),
  provenAt: instant(row.provenAt),
})

/**
 * All that is kept about whoever has the link of a registration: that one, and the others that were proven to be of the same mailbox. One that nobody
 * has proven may be somebody else’s, who mistyped their address.
 * @returns for JSON; null where there is no such registration
 */
export const ownData = async (payload: Payload, id: string) => {
  const req = await createLocalReq({}, payload)
  const row = isId(req, id) ? await findMainById(req, 'registrations', id) : null
  if (!row) return null
  const others = row.mailbox ? await findMain(req, 'registrations', { mailbox: { equals: row.mailbox } }) : []
  const rows = [row, ...others.filter((one) => one.id !== id && one.provenAt)]
  const ids = rows.map((one) => one.id)
  const mails = await findMain(req, 'outbox', mailsAbout(ids))
  const acts = await findMain(req, 'audit', { registration: { in: ids } })
  const workshops = await findMain(req, 'workshops', { id: { in: rows.map(workshopOf) } }, 0, {
    slug: true,
    startsAtUtc: true,
    title: true,
  })
  return {
    format: 'atelier-own-data/1',
    registrations: rows.map((one) => {
      const workshop = workshops.find(({ id: known }) => known === workshopOf(one))
      return {
        ...said(one),
        workshop: {
          slug: workshop?.slug ?? null,
          title: workshop?.title ?? null,
          startsAtUtc: instant(workshop?.startsAtUtc),
        },
        mails: mails
          .filter(({ registration }) => registration === one.id)
          .map(({ kind, sentAt, state }) => ({ kind, state, sentAt: instant(sentAt) })),
        acts: acts
          .filter(({ registration }) => registration === one.id)
          .map(({ act, at, who }) => ({
            act,
            at: instant(at),
            by: who === 'self' || who === 'system' ? who : who?.startsWith('door:') ? 'door' : 'organiser',
          })),
      }
    }),
  }
}
