import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { make } from '../../database/atomic'
import { timeNow } from '../../database/answering'
import { findMainById, type Stored } from '../../database/documents'
import { localesOf } from '../../database/request'
import { judgeMeeting, MOST_MINUTES, type JoinMinutes, type Meeting } from '../../domain/meeting'
import { isPublic } from '../../domain/publication'
import { isRow, without, type Row } from '../../domain/row'
import type { Problem } from '../../i18n/errors'
import { Refusal, refusal } from '../../i18n/errors/refusal'
import { say } from '../../i18n/locales'
import { words } from '../../i18n/words/desk/meeting'
import { organisersWorkshopEndpoint } from '../access/endpoints'
import { accountName } from '../accounts/accountName'
import { windowFor } from '../registrations/join'
import { findMeeting, writeMeeting, type MeetingAct } from '../registrations/meetings'
import { whoOf } from '../registrations/organiser'

/** What organisers do with the meeting of a workshop. What leads to it is answered to nothing but *Show*, which is noted. */

type Workshop = Stored<'workshops'>

const noStore = { 'Cache-Control': 'no-store' }

/** Notes who did what to the meeting of a workshop, and nothing of what it is. */
const note = async (req: PayloadRequest, act: string, workshop: string, now: Date): Promise<void> =>
  void (await make(req, 'audit', { at: now.toISOString(), act, who: whoOf(req), workshop }))

const labels: Partial<Record<string, (typeof words.fields)[keyof typeof words.fields]>> = words.fields

const labelIn =
  (language: string) =>
  (path: string): string => {
    const [name = '', locale] = path.split('.')
    const label = labels[name]
    if (!label) return path
    return locale ? `${say(label, language)} (${locale})` : say(label, language)
  }

const refuseAll = ({ i18n: { language } }: PayloadRequest, [first, ...others]: readonly Problem[]): void => {
  if (!first) return
  throw new Refusal([first, ...others], { labelOf: labelIn(language), language, of: { collection: 'workshops' } })
}

/** What is known of the meeting of a workshop, but for the meeting itself. */
const stateOf = async (req: PayloadRequest, { id }: Workshop): Promise<object> => {
  const stored = await findMeeting(req, id)
  const { isUnreadable, last, meeting, minutes, version } = stored
  // What is published, by which people join; a working copy where nothing is.
  const main = await findMainById(req, 'workshops', id)
  return {
    isSet: meeting !== null,
    isUnreadable,
    version,
    ...minutes,
    last: last && { act: last.act, at: last.at, name: last.by === 'system' ? null : await accountName(req, last.by) },
    isPublic: isPublic(main),
    attendance: main?.attendanceMode ?? null,
    timeZone: main?.timeZone ?? null,
    window: main && windowFor(main, stored),
  }
}

const answer = async (req: PayloadRequest, workshop: Workshop): Promise<Response> =>
  Response.json(await stateOf(req, workshop), { headers: noStore })

/** `GET /workshops/:id/desk/meeting`: whether there is a meeting, when people may join it, and who changed it last. */
export const readMeeting = organisersWorkshopEndpoint('get', '/meeting', answer)

/** `POST /workshops/:id/desk/meeting/show`: what leads to the meeting. Who looks is noted first. It refuses MEETING_MISSING, MEETING_UNREADABLE. */
export const showMeeting = organisersWorkshopEndpoint('post', '/meeting/show', async (req, { id }) => {
  const { language } = req.i18n
  const { isUnreadable, meeting, version } = await findMeeting(req, id)
  if (isUnreadable) throw refusal('MEETING_UNREADABLE', undefined, { language })
  if (!meeting) throw refusal('MEETING_MISSING', undefined, { language })
  await note(req, 'showMeeting', id, timeNow())
  return Response.json({ meeting, version }, { headers: noStore })
})

const isCount = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most

const sentIn = async (req: PayloadRequest): Promise<{ given: Row; version: number }> => {
  await addDataAndFileToRequest(req)
  const given = isRow(req.data) ? req.data : {}
  const { version } = given
  if (!isCount(version, Number.MAX_SAFE_INTEGER)) {
    refuseAll(req, [{ code: version === undefined ? 'REQUIRED' : 'FIELD_INVALID', path: 'version' }])
    return { given: {}, version: 0 }
  }
  return { given: without(given, ['version']), version }
}

const minuteNames = ['joinBefore', 'joinAfter'] as const satisfies readonly (keyof JoinMinutes)[]

const minutesIn = (given: Row): { minutes: Partial<JoinMinutes>; problems: Problem[] } => {
  const minutes: Partial<JoinMinutes> = {}
  const problems: Problem[] = []
  for (const path of minuteNames) {
    const value = given[path]
    if (value === undefined) continue
    if (isCount(value, MOST_MINUTES)) minutes[path] = value
    else problems.push({ code: 'MINUTES_INVALID', path, params: { max: MOST_MINUTES } })
  }
  return { minutes, problems }
}

const write = async (
  req: PayloadRequest,
  workshop: Workshop,
  version: number,
  change: { act: MeetingAct; meeting?: Meeting | null; minutes?: Partial<JoinMinutes> },
): Promise<Response> => {
  const now = timeNow()
  const done = await writeMeeting(req, workshop.id, version, { ...change, by: whoOf(req) }, now)
  if (!done) throw refusal('MEETING_CHANGED', undefined, { language: req.i18n.language })
  await note(req, `${change.act}Meeting`, workshop.id, now)
  return answer(req, workshop)
}

/**
 * `POST /workshops/:id/desk/meeting`: sets the meeting (`url`, `phone`, `passcode`, `words`: all that is sent takes the place of all that was), and when one
 * may join it (`joinBefore`, `joinAfter`); what is left out of these two parts stays. `version` is the one that was seen: MEETING_CHANGED where it is
 * another one.
 */
export const changeMeeting = organisersWorkshopEndpoint('post', '/meeting', async (req, workshop) => {
  const { given, version } = await sentIn(req)
  const { minutes, problems } = minutesIn(given)
  const said = without(given, [...minuteNames])
  const isWindow = Object.keys(said).length === 0 && Object.keys(given).length > 0
  const judged = isWindow ? null : judgeMeeting(said, localesOf(req))
  refuseAll(req, [...(judged && !judged.ok ? judged.problems : []), ...problems])
  return write(req, workshop, version, {
    act: judged ? 'set' : 'window',
    minutes,
    ...(judged?.ok ? { meeting: judged.meeting } : {}),
  })
})

/** `POST /workshops/:id/desk/meeting/remove`: forgets it. Personal links lead to no meeting from then on. */
export const removeMeeting = organisersWorkshopEndpoint('post', '/meeting/remove', async (req, workshop) => {
  const { given, version } = await sentIn(req)
  refuseAll(
    req,
    Object.keys(given).map((name) => ({ code: 'FIELD_UNKNOWN' as const, path: name, params: { name } })),
  )
  return write(req, workshop, version, { act: 'remove', meeting: null })
})
