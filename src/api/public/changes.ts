import type { PayloadRequest } from 'payload'
import { refusal } from '../../i18n/errors/refusal'
import { changesToTell } from '../../database/knownChanges'
import type { Change, KnownChanges } from '../../domain/changes'
import { DEFAULT_CHANGES, MAX_ALSO_CHANGED, MAX_CHANGES } from '../query/limits'
import { ownEndpoint } from './ownEndpoint'
import { parsePage } from './request'

/** What changed of what the public is shown, so that a front end follows it without reading all anew (docs/decisions/068-what-changed.md). */

/** A document whose public answer changed. */
interface PublicReference {
  kind: Change['kind']
  id: string
  slug: string | null
}

interface PublicChange extends PublicReference {
  /** Under which it was public before. */
  formerSlugs: readonly string[]
  /** Whether it is public no more. */
  gone: boolean
  changedAt: string
  /** Whose answers this change may have changed too. */
  alsoChanged: PublicReference[]
}

const referenceOf = ({ doc, kind, slug }: Change): PublicReference => ({ kind, id: doc, slug })

/** How far somebody has taken in what changed. */
interface Taken {
  position: number
  /** Up to which place all was as it is when they began: they read each such document after it had changed. */
  from: number
}

const cursorOf = (history: string, { from, position }: Taken): string =>
  Buffer.from([history, position, ...(from > position ? [from] : [])].join(':')).toString('base64url')

/** @throws Refusal 410 where it is no place of this history */
const takenOf = (req: PayloadRequest, cursor: string, history: string, last: number): Taken => {
  const [, of, place, from] =
    /^([^:]+):(\d{1,15})(?::(\d{1,15}))?$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  const position = Number(place)
  if (of !== history || position > last) throw refusal('CURSOR_GONE', undefined, { language: req.i18n.language })
  return { from: Number(from ?? 0), position }
}

/** A page of changes: what one page names besides is named once. */
const pageAfter = (known: KnownChanges, { from, position: since }: Taken, upTo: number, limit: number) => {
  const changes: PublicChange[] = []
  const named = new Set<string>()
  let position = since
  for (const change of known.after(since, upTo)) {
    const others = known.alsoChanged(change, Math.max(from, since)).filter(({ doc }) => !named.has(doc))
    if (changes.length === limit || (changes.length && named.size + others.length > MAX_ALSO_CHANGED))
      return { changes, hasMore: true, position }
    for (const { doc } of others) named.add(doc)
    const { at: changedAt, formerSlugs, gone } = change
    changes.push({ ...referenceOf(change), formerSlugs, gone, changedAt, alsoChanged: others.map(referenceOf) })
    position = change.position
  }
  return { changes, hasMore: false, position: Math.max(position, Math.min(upTo, known.last)) }
}

/**
 * `GET /api/changes?since=&limit=`: the documents whose public answers changed after a cursor, in order, each at its last change; without one, all that
 * were ever public. Whoever has taken in a page goes on from its cursor.
 */
export const changesOfPublic = ownEndpoint('get', '/changes', async (req) => {
  const { searchParams: query } = req
  const asked = { limit: Number(query.get('limit') ?? DEFAULT_CHANGES), page: 1 }
  const { limit } = parsePage(req, asked, MAX_CHANGES)
  const { history, known, upTo } = await changesToTell(req.payload)
  const cursor = query.get('since')
  const taken = cursor === null ? { from: upTo, position: 0 } : takenOf(req, cursor, history, known.last)
  const { changes, hasMore, position } = pageAfter(known, taken, upTo, limit)
  return { body: { changes, cursor: cursorOf(history, { ...taken, position }), hasMore } }
})
