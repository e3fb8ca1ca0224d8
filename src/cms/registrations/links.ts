import type { Payload, PayloadRequest } from 'payload'
import { findMain, findMainById, isId } from '../../database/documents'
import { isRow } from '../../domain/row'
import { isTokenOf, parseToken, type Purpose } from './keys'
import type { Registration } from './queue'
import type { Note } from './takeBack'

/** Where a link leads. */
export interface Followed {
  purpose: Purpose
  registration: Registration
  /** Whether the mailbox that it proves is proven by it already. */
  isProven: boolean
}

/** What is noted of an act on a registration that is gone by it, the oldest first: databases give what they like first. */
const notesOf = async (req: PayloadRequest, act: 'erase' | 'merge', registration: string): Promise<Note[]> => {
  const notes = await findMain(req, 'audit', {
    and: [{ registration: { equals: registration } }, { act: { equals: act } }],
  })
  return notes.sort((a, b) => Date.parse(a.at ?? '') - Date.parse(b.at ?? ''))
}

const noted = ({ facts }: Note, name: 'holder' | 'holderVersion' | 'linkVersion'): unknown =>
  isRow(facts) ? facts[name] : null

/** The registration that the mailbox of a request had already, which is gone since; null where it has other links by now than it had then. */
export const mergedInto = async (req: PayloadRequest, id: string): Promise<Registration | null> => {
  const note = (await notesOf(req, 'merge', id)).at(-1)
  const holder = note && noted(note, 'holder')
  const registration = typeof holder === 'string' ? await findMainById(req, 'registrations', holder) : null
  return note && registration && (registration.linkVersion ?? 0) === noted(note, 'holderVersion') ? registration : null
}

/**
 * Where a link leads; null for what is none of ours, or of a registration that is gone. One that has proven a mailbox leads to its registration for as
 * long as that has the links that it had by then: whoever lost the answer opens it again.
 */
export const followLink = async (req: PayloadRequest, payload: Payload, token: string): Promise<Followed | null> => {
  const parsed = parseToken(token)
  if (!parsed || parsed.purpose === 'stop' || !isId({ payload }, parsed.id)) return null
  const { id, purpose } = parsed
  const [registration] = await findMain(req, 'registrations', { id: { equals: id } }, 1)
  if (!registration) {
    // The links of a request never have another number.
    const isOfRequest = purpose === 'confirm' && isTokenOf(payload, token, purpose, { id, linkVersion: 0 })
    const holder = isOfRequest ? await mergedInto(req, id) : null
    return holder && { purpose, registration: holder, isProven: true }
  }
  if (isTokenOf(payload, token, purpose, registration))
    return { purpose, registration, isProven: purpose === 'confirm' && registration.state !== 'pending' }
  // What it proved is the address by now, and the links have the next number.
  const { email, linkVersion } = registration
  const before = { id, linkVersion: (linkVersion ?? 0) - 1, newEmail: email ?? null }
  return purpose === 'address' && email && isTokenOf(payload, token, purpose, before)
    ? { purpose, registration, isProven: true }
    : null
}

/** Whether a link opened a registration that is erased: whoever lost that answer is told once more. @returns its id; null where it did not */
export const erasedBy = async (req: PayloadRequest, payload: Payload, token: string): Promise<string | null> => {
  const parsed = parseToken(token)
  if (parsed?.purpose !== 'own' || !isId({ payload }, parsed.id)) return null
  const { id } = parsed
  if (await findMainById(req, 'registrations', id, { id: true })) return null
  const isOf = (note: Note): boolean => {
    const linkVersion = noted(note, 'linkVersion')
    return typeof linkVersion === 'number' && isTokenOf(payload, token, 'own', { id, linkVersion })
  }
  return (await notesOf(req, 'erase', id)).some(isOf) ? id : null
}

/** The place of somebody who waits: 1 is next; null where they do not, or none is given yet. */
export const placeOf = async (req: PayloadRequest, { rank, state, workshop }: Registration): Promise<number | null> => {
  if (state !== 'waiting' || !rank || !workshop) return null
  const { totalDocs } = await req.payload.db.count({
    collection: 'registrations',
    req,
    where: {
      and: [{ workshop: { equals: workshop } }, { state: { equals: 'waiting' } }, { rank: { less_than: rank } }],
    },
  })
  return totalDocs + 1
}
