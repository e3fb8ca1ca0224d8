import { createHmac } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { localesOf } from '../../database/request'
import { slugsOf } from '../../domain/slugs'
import { refusal } from '../../i18n/errors/refusal'
import { changesToTell } from '../../database/knownChanges'
import { changeKinds, languagesOf, type Change, type KnownChanges } from '../../domain/changes'
import { localeCodes } from '../../i18n/locales'
import { DEFAULT_CHANGES, MAX_ALSO_CHANGED, MAX_CHANGES, MOST_LOOKED_AT } from '../query/limits'
import { ownEndpoint } from './ownEndpoint'
import { parsePage } from './request'

/** What changed of what the public is shown, so that a front end follows it without reading all anew (docs/decisions/068-what-changed.md). */

/** A document whose public answer changed. */
const publicReference = z.object({
  kind: z.enum(changeKinds),
  id: z.string(),
  slug: z.string().nullable(),
  slugs: z
    .record(z.string(), z.string().nullable())
    .nullable()
    .describe('In the address of each language; null of what has no page.'),
})
type PublicReference = z.infer<typeof publicReference>

const publicChange = publicReference.extend({
  formerSlugs: z.array(z.string()).readonly().describe('Under which it was public before.'),
  gone: z.boolean().describe('Whether it is public no more.'),
  changedAt: z.iso.datetime(),
  languages: z.array(z.string()).describe('In which languages what is read of it changed since the cursor.'),
  alsoChanged: z
    .array(publicReference.meta({ id: 'PublicChangedReference' }))
    .describe('Whose answers this change may have changed too.'),
})
type PublicChange = z.infer<typeof publicChange>

/** What is answered. */
const publicChanges = z
  .object({
    changes: z.array(publicChange),
    cursor: z.string().describe('Where to go on.'),
    hasMore: z.boolean(),
  })
  .meta({ id: 'PublicChanges' })

const byDoc = (a: Change, b: Change): number => (a.doc < b.doc ? -1 : 1)

const referencesIn =
  (locales: readonly string[]) =>
  (change: Change): PublicReference => {
    const { doc, kind, slug } = change
    return { kind, id: doc, slug, slugs: slug === null ? null : slugsOf(change, locales) }
  }

/** How far somebody has taken in what changed. */
export interface Taken {
  position: number
  /**
   * While they begin: up to which place no server gave anything of before, when they began. They are told of all there is now and read it after that, so
   * that nothing else has to be told of what stood up to there; what stands after it is told once more when they have all.
   */
  from?: number | undefined
  /** Of the change that is told by that place, up to which document those were told whose answers it changes too: they are more than a page names. */
  told?: { position: number; upTo: string } | undefined
}

/** Says that a cursor was given here: a place that nobody was given would tell under which names people were public once. */
const signed = (secret: string, said: string): string =>
  createHmac('sha256', secret).update(`changes ${said}`).digest('base64url').slice(0, 22)

/** The text that stands for a place. */
export const cursorOf = (secret: string, history: string, { from, position, told }: Taken): string => {
  const said = [history, position, from ?? '', ...(told ? [told.position, told.upTo] : [])].join(':')
  return Buffer.from(`${said}:${signed(secret, said)}`).toString('base64url')
}

/** @throws Refusal 410 where it is no place of this history */
const takenOf = ({ i18n, payload }: PayloadRequest, cursor: string, history: string, last: number): Taken => {
  const [, said = '', of, place, from, part, upTo, signature] =
    /^(([^:]+):(\d{1,15}):(\d{0,15})(?::(\d{1,15}):([^:]+))?):([\w-]+)$/.exec(
      Buffer.from(cursor, 'base64url').toString(),
    ) ?? []
  const position = Number(place)
  const isGone = of !== history || Number(from || position) > last || signature !== signed(payload.secret, said)
  if (isGone) throw refusal('CURSOR_GONE', undefined, { language: i18n.language })
  return {
    position,
    ...(from ? { from: Number(from) } : {}),
    ...(upTo === undefined ? {} : { told: { position: Number(part), upTo } }),
  }
}

/**
 * A page of changes: what one page names besides is named once. What a change names besides that is more than a page names is told in several, the change
 * with each part of it. Whoever begins is told nothing of what was gone by then: they never had it.
 * @param upTo the place up to which is told; whoever begins is told all
 * @param locales the languages of the content
 */
export const pageAfter = (
  known: KnownChanges,
  { from, position: since, told }: Taken,
  { limit, locales = localeCodes, upTo }: { limit: number; locales?: readonly string[]; upTo: number },
) => {
  const referenceOf = referencesIn(locales)
  const found: { change: Change; others: Change[] }[] = []
  const named = new Set<string>()
  const begins = from !== undefined
  let position = since
  let looked = 0
  /** In the order of the last changes: what one has under a slug that another had before comes after it. */
  const page = (hasMore: boolean, next: Taken) => ({
    changes: found
      .sort((a, b) => a.change.position - b.change.position)
      .map(({ change, others }): PublicChange => {
        const { at: changedAt, formerSlugs, gone } = change
        const languages = languagesOf(change, since, locales)
        return { ...referenceOf(change), formerSlugs, gone, changedAt, languages, alsoChanged: others.map(referenceOf) }
      }),
    hasMore,
    ...next,
  })
  for (const { change, place } of begins ? known.toBegin(since) : known.toTell(since, upTo)) {
    if (begins && change.gone && place <= from) continue
    if (found.length === limit) return page(true, { position, from })
    const all = known.alsoChanged(change, Math.max(from ?? 0, since))
    looked += all.length
    const isPart = told?.position === place
    const others = all.filter(({ doc }) => !named.has(doc) && !(isPart && doc <= told.upTo))
    if (found.length && (named.size + others.length > MAX_ALSO_CHANGED || looked > MOST_LOOKED_AT))
      return page(true, { position, from })
    const part = others.length > MAX_ALSO_CHANGED ? others.sort(byDoc).slice(0, MAX_ALSO_CHANGED) : others
    for (const { doc } of part) named.add(doc)
    found.push({ change, others: part })
    const last = part.at(-1)?.doc
    if (last !== undefined && part.length < others.length)
      return page(true, { position, from, told: { position: place, upTo: last } })
    position = place
  }
  return page(false, { position: from ?? Math.max(position, Math.min(upTo, known.last)) })
}

/**
 * `GET /api/changes?since=&limit=`: the documents whose public answers changed after a cursor, in order, each at its last change; without one, all that
 * are public. Whoever has taken in a page goes on from its cursor.
 */
export const changesOfPublic = ownEndpoint(
  'get',
  '/changes',
  { id: 'readChanges', gives: publicChanges, refuses: ['CURSOR_GONE'] },
  async (req) => {
    const { searchParams: query } = req
    const asked = { limit: Number(query.get('limit') ?? DEFAULT_CHANGES), page: 1 }
    const { limit } = parsePage(req, asked, MAX_CHANGES)
    const cursor = query.get('since')
    const { history, known, upTo } = await changesToTell(req.payload, cursor === null)
    const taken = cursor === null ? { from: upTo, position: 0 } : takenOf(req, cursor, history, known.last)
    const { changes, hasMore, ...next } = pageAfter(known, taken, { limit, locales: localesOf(req), upTo })
    return { body: { changes, cursor: cursorOf(req.payload.secret, history, next), hasMore } }
  },
)
