import type { PersonRow } from './printing'
import type { RichText } from './richText'
import type { StaleMark } from './staleTexts'
import { missingIn, serve, type Texts } from './texts'
import { instantIn, resolveWallTime, type Fold, type ResolvedTime } from './time'

/** Letters that the title of a session has at most, in each language. */
export const MAX_TITLE_LETTERS = 500

export const sessionKinds = ['block', 'talk', 'discussion', 'break'] as const
export type SessionKind = (typeof sessionKinds)[number]

/** A session in all languages, as stored. */
export type SessionDoc = {
  id: string
  kind?: SessionKind | null
  title?: Texts | null
  startsAt?: string | null
  endsAt?: string | null
  people?: PersonRow[] | null
  abstract?: Readonly<Record<string, RichText | null | undefined>> | null
  workshop?: string | null
  key?: string | null
  /** Which of its texts were older than another language. */
  stale?: StaleMark[] | null
}

/** The field of a workshop in which its programme stands. */
export const programmeField = 'programme'

/** Where a row of the programme stands: at the top, or in the block there. */
export const programmePath = (entry: number, item?: number): string =>
  item === undefined ? `${programmeField}.${entry}` : `${programmeField}.${entry}.items.${item}`

/** The order of a programme, owned by its workshop: entries at the top, and the sessions that a block holds. */
export interface ProgrammeOrder {
  session: string
  items: string[]
}

/** Every session id of a programme, in the order in which it is read. */
export const sessionIds = (order: readonly ProgrammeOrder[]): string[] =>
  order.flatMap(({ session, items }) => [session, ...items])

/** Sessions that stand twice in a programme. */
export const repeated = (order: readonly ProgrammeOrder[]): string[] => {
  const seen = new Set<string>()
  return sessionIds(order).filter((id) => seen.size === seen.add(id).size)
}

export interface Interval {
  id?: string | null
  startsAt?: string | null
  endsAt?: string | null
  timeZone?: string | null
  startsAtFold?: Fold | null
  endsAtFold?: Fold | null
}

/** The instants that a wall time can mean: two where clocks make it come twice, the earlier one first. */
const instantsOf = (wall: string, zone: string): string[] => [
  ...new Set((['earlier', 'later'] as const).flatMap((fold) => instantIn(wall, zone, fold) ?? [])),
]

/** A rule that a session or a programme breaks, as a problem of ../i18n/errors. */
interface BrokenRule {
  code:
    | Extract<ResolvedTime, { ok: false }>['code']
    | 'END_BEFORE_START'
    | 'PROGRAMME_BLOCK_IN_BLOCK'
    | 'PROGRAMME_FIELD'
    | 'PROGRAMME_ITEMS_WITHOUT_BLOCK'
    | 'PROGRAMME_OTHER_WORKSHOP'
    | 'PROGRAMME_SESSION_GONE'
    | 'PROGRAMME_TITLE_MISSING'
    | 'PROGRAMME_TWICE'
    | 'SESSION_OUTSIDE'
    | 'SESSION_START_MISSING'
    | 'SESSION_WORKSHOP_UNTIMED'
  path: string
  params?: Readonly<Record<string, string | number>>
}

/**
 * Whether a session's times (wall times in its workshop's zone) lie inside the workshop. A session without times is normal. A session states
 * no fold: a time that comes twice is taken for the one that fits, since its workshop says which hours are meant. A draft may lie outside: it is
 * judged when its workshop is published (collections/Workshops/programme.ts).
 * @returns the problems, each on `startsAt` or `endsAt`
 */
export const checkSessionTimes = (
  session: Pick<SessionDoc, 'startsAt' | 'endsAt'>,
  workshop: Interval,
): BrokenRule[] => {
  const { startsAt, endsAt } = session
  if (!startsAt && !endsAt) return []
  if (!startsAt) return [{ code: 'SESSION_START_MISSING', path: 'startsAt' }]
  if (!workshop.startsAt || !workshop.timeZone) return [{ code: 'SESSION_WORKSHOP_UNTIMED', path: 'startsAt' }]
  const zone = workshop.timeZone
  const problems: BrokenRule[] = []
  for (const path of ['startsAt', 'endsAt'] as const) {
    const time = session[path]
    if (!time) continue
    const resolved = resolveWallTime(time, zone, 'earlier')
    if (!resolved.ok) problems.push({ code: resolved.code, path, params: { time, zone } })
  }
  if (problems.length) return problems
  const from = instantIn(workshop.startsAt, zone, workshop.startsAtFold)
  const until = instantIn(workshop.endsAt, zone, workshop.endsAtFold)
  const params = { start: workshop.startsAt, end: workshop.endsAt ?? '' }
  const readings = instantsOf(startsAt, zone).flatMap((start) =>
    (endsAt ? instantsOf(endsAt, zone) : [null]).map((end): BrokenRule[] => {
      const found: BrokenRule[] = []
      if ((from && start < from) || (until && start > until))
        found.push({ code: 'SESSION_OUTSIDE', path: 'startsAt', params })
      if (end && end <= start) found.push({ code: 'END_BEFORE_START', path: 'endsAt' })
      else if (end && until && end > until) found.push({ code: 'SESSION_OUTSIDE', path: 'endsAt', params })
      return found
    }),
  )
  return readings.find((found) => !found.length) ?? readings[0] ?? []
}

/**
 * What keeps a programme from being published. Every title is there in every language, each session stands once, each is of a kind that
 * may stand where it stands, and its times lie inside the workshop.
 * @param order the programme's order
 * @param sessions the working copies, by id
 * @param own what the rules of their own fields say against them, by id
 * @returns the problems; `path` is the row of the order that carries each
 */
export const checkProgramme = (
  order: readonly ProgrammeOrder[],
  sessions: ReadonlyMap<string, SessionDoc>,
  workshop: Interval,
  locales: readonly string[],
  own: ReadonlyMap<string, readonly { field: string; message: string }[]> = new Map(),
): BrokenRule[] => {
  const problems: BrokenRule[] = []
  const twice = new Set(repeated(order))
  /** @param items what stands under a session at the top; null where it stands under one itself */
  const check = (id: string, path: string, place: string, items: readonly string[] | null): void => {
    const session = sessions.get(id)
    if (!session) {
      problems.push({ code: 'PROGRAMME_SESSION_GONE', path, params: { place } })
      return
    }
    const title = serve(session.title, locales)?.text ?? ''
    const add = (code: BrokenRule['code'], params: BrokenRule['params'] = {}): void =>
      void problems.push({ code, path, params: { ...params, title, place } })
    if (twice.has(id)) add('PROGRAMME_TWICE')
    if (session.workshop && workshop.id && session.workshop !== workshop.id) add('PROGRAMME_OTHER_WORKSHOP')
    if (!items && session.kind === 'block') add('PROGRAMME_BLOCK_IN_BLOCK')
    if (session.kind !== 'break')
      for (const locale of missingIn(session.title, locales)) add('PROGRAMME_TITLE_MISSING', { locale })
    for (const { code, params } of checkSessionTimes(session, workshop)) add(code, params)
    for (const params of own.get(id) ?? []) add('PROGRAMME_FIELD', params)
    if (items?.length && session.kind !== 'block') add('PROGRAMME_ITEMS_WITHOUT_BLOCK')
  }
  order.forEach(({ items, session }, i) => {
    check(session, `${programmePath(i)}.session`, `${i + 1}`, items)
    items.forEach((id, j) => check(id, `${programmePath(i, j)}.session`, `${i + 1}.${j + 1}`, null))
  })
  return problems
}
