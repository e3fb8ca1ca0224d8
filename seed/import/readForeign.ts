import type { Foreign, Importing } from './foreign'
import { isIndico, readIndico } from './indico'
import { isSchedule, readSchedule } from './schedule'

/** Why a file is none that is read: it is no JSON, or of no format that is known. */
export type Unread = { unread: 'json' | 'format'; at?: string }

/** Where JSON ends to be it, as the parser says. */
const placeIn = (error: unknown): string => /line \d+ column \d+/.exec(String(error))?.[0] ?? ''

/** Reads an export of another system, whichever of those that are known it is. */
export const readForeign = (text: string, importing: Importing): Foreign | Unread => {
  let file: unknown
  try {
    file = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    return { unread: 'json', at: placeIn(error) }
  }
  if (isSchedule(file)) return readSchedule(file, importing)
  return isIndico(file) ? readIndico(file, importing) : { unread: 'format' }
}
