import { endOfHeld, type Held } from './reminders'
import { isRow, type Row } from './row'
import type { Texts } from './texts'

/** Where those meet who take part online. All of it is secret: it is told to who has a seat, and for a while. */
export interface Meeting {
  /** Over https. */
  url: string
  /** To be dialled: `+33 1 23 45 67 89,,123#`; null where there is none. */
  phone: string | null
  passcode: string | null
  /** What is said to who joins, by language. */
  words: Texts
}

export const MOST_URL = 2000
export const MOST_PHONE = 60
export const MOST_PASSCODE = 200
export const MOST_WORDS = 1000
/** Most minutes before the start, and after the end, at which one may join: a day. */
export const MOST_MINUTES = 1440

/** When one may join, in minutes. */
export interface JoinMinutes {
  /** Before the start. */
  joinBefore: number
  /** After the end. */
  joinAfter: number
}

/** What holds where nobody has said anything: time to try the sound, and for whoever was thrown out near the end. */
export const usualMinutes: JoinMinutes = { joinBefore: 15, joinAfter: 30 }

/** Instants (ISO 8601, UTC): from the first on, and before the second. */
export interface JoinWindow {
  opensAtUtc: string
  closesAtUtc: string
}

const MINUTE_MS = 60_000

/** From when until when one may join; null where the workshop has no date. One of which no end is known may last for a day. */
export const joinWindow = (held: Held, { joinAfter, joinBefore }: JoinMinutes): JoinWindow | null => {
  const [start, end] = [Date.parse(held.startsAtUtc ?? ''), endOfHeld(held)]
  if (Number.isNaN(start) || Number.isNaN(end)) return null
  return {
    opensAtUtc: new Date(start - joinBefore * MINUTE_MS).toISOString(),
    closesAtUtc: new Date(end + joinAfter * MINUTE_MS).toISOString(),
  }
}

/** Where a time is: before the window, in it, or after it. @param now an instant (ISO 8601, UTC) */
export const inWindow = ({ closesAtUtc, opensAtUtc }: JoinWindow, now: string): 'after' | 'before' | 'in' => {
  const at = Date.parse(now)
  if (at < Date.parse(opensAtUtc)) return 'before'
  return at < Date.parse(closesAtUtc) ? 'in' : 'after'
}

/** Why a field is not taken; codes of `src/i18n/errors`. */
export interface MeetingProblem {
  path: string
  code: 'FIELD_UNKNOWN' | 'MEETING_URL_INVALID' | 'NO_TEXT' | 'PHONE_INVALID' | 'REQUIRED' | 'TOO_LONG'
  params?: Record<string, number | string>
}

type Judged = { ok: true; meeting: Meeting } | { ok: false; problems: MeetingProblem[] }

/** What nobody sees, or what turns what stands beside it: such an address is not the one that is read. */
const unseen = /[\p{C}\p{Z}]/u

/** The address as it is followed; null where it is no meeting’s. */
const addressIn = (text: string): string | null => {
  if (text.length > MOST_URL || unseen.test(text) || !/^https:\/\/[^/\\]/i.test(text) || !URL.canParse(text))
    return null
  const { hostname, href, password, protocol, username } = new URL(text)
  const isPlain = protocol === 'https:' && hostname !== '' && !username && !password
  // What is spelt otherwise in an address is longer.
  return isPlain && href.length <= MOST_URL ? href : null
}

/** What a phone dials: digits, and what waits or ends a number. */
export const dialled = (phone: string): string => phone.replace(/[^\d+*#,]/g, '')

const isPhone = (text: string): boolean =>
  text.length <= MOST_PHONE && /^\+?[\d \u00a0\u202f().*#,-]+$/.test(text) && text.replace(/\D/g, '').length >= 3

/**
 * A meeting as somebody typed it, or everything that is wrong with it.
 * @param locales codes of the languages in which something may be said to who joins
 */
export const judgeMeeting = (given: Row, locales: readonly string[]): Judged => {
  const problems: MeetingProblem[] = []
  const refuse = (path: string, code: MeetingProblem['code'], params?: MeetingProblem['params']): void =>
    void problems.push({ path, code, ...(params ? { params } : {}) })
  const textAt = (path: string, value: unknown): string => {
    if (value === null || value === undefined) return ''
    if (typeof value === 'string') return value.trim()
    refuse(path, 'NO_TEXT')
    return ''
  }
  for (const name of Object.keys(given))
    if (!['url', 'phone', 'passcode', 'words'].includes(name)) refuse(name, 'FIELD_UNKNOWN', { name })

  const typed = textAt('url', given.url)
  const url = typed && addressIn(typed)
  if (!typed && !problems.some(({ path }) => path === 'url')) refuse('url', 'REQUIRED')
  else if (typed && !url) refuse('url', 'MEETING_URL_INVALID', { max: MOST_URL })

  const phone = textAt('phone', given.phone).replace(/^tel:/i, '').trim()
  if (phone && !isPhone(phone)) refuse('phone', 'PHONE_INVALID', { max: MOST_PHONE })

  const passcode = textAt('passcode', given.passcode)
  if (passcode.length > MOST_PASSCODE) refuse('passcode', 'TOO_LONG', { max: MOST_PASSCODE })
  else if (/(?! )[\p{C}\p{Z}]/u.test(passcode)) refuse('passcode', 'NO_TEXT')

  const words: Record<string, string> = {}
  const said = given.words ?? {}
  if (!isRow(said)) refuse('words', 'NO_TEXT')
  else
    for (const [locale, value] of Object.entries(said)) {
      const path = `words.${locale}`
      if (!locales.includes(locale)) {
        refuse(path, 'FIELD_UNKNOWN', { name: path })
        continue
      }
      const text = textAt(path, value).replace(/\r\n?/g, '\n').replaceAll('\t', ' ')
      if (text.length > MOST_WORDS) refuse(path, 'TOO_LONG', { max: MOST_WORDS })
      else if (/(?!\n)[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u.test(text)) refuse(path, 'NO_TEXT')
      else if (text) words[locale] = text
    }
  if (problems.length || !url) return { ok: false, problems }
  return { ok: true, meeting: { url, phone: phone || null, passcode: passcode || null, words } }
}
