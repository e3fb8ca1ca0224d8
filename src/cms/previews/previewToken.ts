import type { Payload } from 'payload'
import { isSame, signatureOf } from '../accounts/signed'

/**
 * What an editor’s preview hands to a front end: it shows one working copy, of a workshop or of the series, for an hour or two, and is stored nowhere. Within an hour it stays the same, so
 * that a form does not load its preview anew with each change.
 */

const HOUR_MS = 3_600_000

const signed = ({ secret }: Payload, id: string, until: string): string =>
  signatureOf(secret, 'preview of a workshop', id, until)

const signedOfSeries = ({ secret }: Payload, until: string): string =>
  signatureOf(secret, 'preview of the series', until)

/** The hour after next, as a token names it. */
const endFrom = (now: Date): string => String(Math.floor(now.getTime() / HOUR_MS) + 2)
const endsAt = (until: string): Date => new Date(Number(until) * HOUR_MS)

/** The token by which a front end shows the working copy of a workshop. */
export const previewTokenFor = (payload: Payload, id: string, now: Date): string => {
  const until = endFrom(now)
  return `p${id.replaceAll('-', '')}.${signed(payload, id, until)}.${until}`
}

/** What stands in a token of the series where others have the workshop: it has the form of theirs, which no log shows (src/secretPaths.ts). */
const ofSeries = `p${'0'.repeat(32)}`

/** The token by which a front end shows the working copy of the series. */
export const seriesTokenFor = (payload: Payload, now: Date): string => {
  const until = endFrom(now)
  return `${ofSeries}.${signedOfSeries(payload, until)}.${until}`
}

/** Whether a token shows the working copy of the series, now. */
export const showsSeries = (payload: Payload, token: string, now: Date): boolean => {
  const [, beginning, mac = '', until = ''] = /^(p[\da-f]{32})\.([\da-f]{64})\.(\d{1,9})$/.exec(token) ?? []
  return beginning === ofSeries && isSame(mac, signedOfSeries(payload, until)) && now < endsAt(until)
}

/** The workshop that such a token shows, and until when; null where it shows none any more, or is none of ours. */
export const previewedBy = (payload: Payload, token: string, now: Date): { workshop: string; until: string } | null => {
  const [, hex = '', mac = '', until = ''] = /^p([\da-f]{24}|[\da-f]{32})\.([\da-f]{64})\.(\d{1,9})$/.exec(token) ?? []
  const workshop = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  if (!hex || !isSame(mac, signed(payload, workshop, until))) return null
  const end = endsAt(until)
  return now < end ? { workshop, until: end.toISOString() } : null
}
