import { createHash } from 'node:crypto'
import type { SeriesForm } from './format/normalSeries'
import type { Plan, PlanItem } from './planSeries'

/** What the database holds of what an item changes. */
const beforeOf = (before: SeriesForm | undefined, { key, kind }: PlanItem): unknown => {
  if (!before) return null
  if (kind === 'series') return before.series
  if (kind === 'person') return before.people.get(key)
  if (kind === 'organisation') return before.organisations.get(key)
  if (kind === 'media') return before.media.get(key)
  const [workshop = ''] = key.split('/')
  return key === workshop && kind === 'session'
    ? before.sessions.find((session) => session.key === key)
    : before.workshops.get(workshop)
}

/**
 * Two plans have one fingerprint where they come from the same file and do the same to the same: what somebody agreed to is what is done.
 * @param file the bytes that the plan comes from
 */
export const planFingerprint = ({ before, items }: Plan, file: Uint8Array): string => {
  const hash = createHash('sha256').update(file)
  // What many items change, a workshop of many sessions, is taken in once.
  const seen = new Set<unknown>()
  for (const item of items) {
    if (item.action === 'same') continue
    hash.update(JSON.stringify(item))
    const held = beforeOf(before, item) ?? null
    if (!seen.has(held)) hash.update(JSON.stringify(held))
    seen.add(held)
  }
  return hash.digest('hex')
}
