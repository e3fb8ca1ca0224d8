import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { MOST_HOURS, MOST_REMINDERS, settingsOf, type DeskSettings } from '../../domain/desk'
import { resolveWallTime } from '../../domain/time'
import type { Stored } from '../../database/documents'
import type { Problem } from '../../i18n/errors'
import { Refusal, refusal } from '../../i18n/errors/refusal'
import { say } from '../../i18n/locales'
import { words } from '../../i18n/words/desk'
import { timeNow } from '../../database/answering'
import { workshopEndpoint } from '../access/endpoints'
import { audit } from './acts'
import { changeSettings, deskOf } from './desk'
import { settle } from './settle'

const time = z.string().max(16).nullable()
const fold = z.enum(['earlier', 'later']).nullable()

const capacity = z.number().int().min(1).max(100_000).nullable()

const wish = z
  .strictObject({
    capacity,
    /** The number of seats over which another one was typed. */
    seenCapacity: capacity,
    waitlist: z.boolean(),
    opensAt: time,
    opensAtFold: fold,
    closesAt: time,
    closesAtFold: fold,
    offerHours: z.number().int().min(0).max(MOST_HOURS),
    reminders: z.array(z.number().int().min(1).max(MOST_HOURS)).max(MOST_REMINDERS),
    thanks: z.boolean(),
  })
  .partial()

const codes: Partial<Record<string, Problem['code']>> = {
  capacity: 'CAPACITY_INVALID',
  offerHours: 'HOURS_INVALID',
  reminders: 'HOURS_INVALID',
}

/** What is wrong with what was sent, each with the field that it is about. */
const misread = ({ issues }: z.ZodError): Problem[] => {
  const problems = issues.map((issue): Problem => {
    if (issue.code === 'unrecognized_keys') {
      const [name = ''] = issue.keys
      return { code: 'FIELD_UNKNOWN', path: name, params: { name } }
    }
    const path = String(issue.path[0] ?? '')
    return { code: codes[path] ?? 'FIELD_INVALID', path }
  })
  return problems.filter(({ path }, n) => problems.findIndex((other) => other.path === path) === n)
}

/** What is wrong with the times of a desk in the workshop’s zone. */
const timeProblems = (settings: DeskSettings, zone: string | null | undefined): Problem[] => {
  const at = (name: 'closesAt' | 'opensAt') => {
    const wall = settings[name]
    return wall ? resolveWallTime(wall, zone, settings[`${name}Fold`]) : null
  }
  const opens = at('opensAt')
  const closes = at('closesAt')
  const problems = ([opens, closes] as const).flatMap((resolved, n): Problem[] => {
    if (!resolved || resolved.ok) return []
    const path = n ? 'closesAt' : 'opensAt'
    const code = resolved.code === 'ZONE_UNKNOWN' && !zone ? 'ZONE_MISSING' : resolved.code
    return [{ code, path, params: { time: settings[path] ?? '', zone: zone ?? '' } }]
  })
  if (opens?.ok && closes?.ok && closes.instant <= opens.instant)
    problems.push({ code: 'END_BEFORE_START', path: 'closesAt' })
  return problems
}

const labels: Partial<
  Record<
    string,
    (typeof words)['capacity' | 'closesAt' | 'offerHours' | 'opensAt' | 'reminders' | 'thanks' | 'waitlist']
  >
> = {
  capacity: words.capacity,
  closesAt: words.closesAt,
  offerHours: words.offerHours,
  opensAt: words.opensAt,
  reminders: words.reminders,
  thanks: words.thanks,
  waitlist: words.waitlist,
}

/** Refuses what is sent to a desk, each field by its label. @throws Refusal */
const refuseAll = (req: PayloadRequest, [first, ...others]: readonly Problem[]): void => {
  if (!first) return
  const { language } = req.i18n
  const labelOf = (path: string): string => {
    const label = labels[path]
    return label ? say(label, language) : path
  }
  throw new Refusal([first, ...others], { labelOf, language, of: { collection: 'workshops' } })
}

/** What the desk of a workshop says, for its form. */
const answer = async (req: PayloadRequest, { id, timeZone }: Stored<'workshops'>): Promise<Response> =>
  Response.json(
    { desk: settingsOf(await deskOf(req, id)), timeZone: timeZone ?? null },
    { headers: { 'Cache-Control': 'no-store' } },
  )

/** `GET /workshops/:id/desk`: for editors, seats and window of the registration for this workshop. */
export const readDeskSettings = workshopEndpoint('get', '/desk', answer)

/**
 * `POST /workshops/:id/desk`: changes those that are sent, at once, whatever the workshop’s draft says; answers all of them. Where `seenCapacity` is sent,
 * it refuses SEATS_CHANGED once there are as many seats no more.
 */
export const changeDeskSettings = workshopEndpoint('post', '/desk', async (req, workshop) => {
  await addDataAndFileToRequest(req)
  const wanted = wish.safeParse(req.data ?? {})
  if (!wanted.success) refuseAll(req, misread(wanted.error))
  const before = settingsOf(await deskOf(req, workshop.id))
  const { seenCapacity, ...turned } = wanted.data ?? {}
  const settings = { ...before, ...turned }
  refuseAll(req, timeProblems(settings, workshop.timeZone))
  const isAsSeen = seenCapacity === undefined || seenCapacity === before.capacity
  if (!isAsSeen || !(await changeSettings(req, workshop.id, before, settings, seenCapacity !== undefined)))
    throw refusal('SEATS_CHANGED', undefined, { language: req.i18n.language })
  const { waitlist } = settings
  const set = {
    ...(settings.capacity === before.capacity ? {} : { capacity: settings.capacity }),
    ...(waitlist === before.waitlist ? {} : { waitlist }),
  }
  // Whoever has the desk open is told who did so.
  if (Object.keys(set).length)
    await audit(
      req,
      { act: 'setDesk', who: req.user?.id ?? 'system', registration: null, workshop: workshop.id, set },
      timeNow(),
    )
  // Another number of seats, or a waiting list: who waits is seated or told.
  await settle(req.payload, workshop.id, timeNow)
  return answer(req, workshop)
})
