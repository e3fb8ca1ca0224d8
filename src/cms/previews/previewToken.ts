import type { Payload } from 'payload'
import { isSame, signatureOf } from '../accounts/signed'

/**
 * What an editor’s preview hands to a front end: it shows one working copy for an hour or two, and is stored nowhere. Within an hour it stays the same, so
 * that a form does not load its preview anew with each change.
 */

const HOUR_MS = 3_600_000

const signed = ({ secret }: Payload, id: string, until: string): string =>
  signatureOf(secret, 'preview of a workshop', id, until)

/** The token by which a front end shows the working copy of a workshop. */
export const previewTokenFor = (payload: Payload, id: string, now: Date): string => {
  const until = String(Math.floor(now.getTime() / HOUR_MS) + 2)
  return `p${id.replaceAll('-', '')}.${signed(payload, id, until)}.${until}`
}

/** The workshop that such a token shows, and until when; null where it shows none any more, or is none of ours. */
export const previewedBy = (payload: Payload, token: string, now: Date): { workshop: string; until: string } | null => {
  const [, hex = '', mac = '', until = ''] = /^p([\da-f]{24}|[\da-f]{32})\.([\da-f]{64})\.(\d{1,9})$/.exec(token) ?? []
  const workshop = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  if (!hex || !isSame(mac, signed(payload, workshop, until))) return null
  const end = Number(until) * HOUR_MS
  return now.getTime() < end ? { workshop, until: new Date(end).toISOString() } : null
}
