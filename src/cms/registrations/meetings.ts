import type { Payload, PayloadRequest } from 'payload'
import { changeWhere, isTaken, make } from '../../database/atomic'
import { findMain, type Conditions, type In, type Stored } from '../../database/documents'
import { usualMinutes, type JoinMinutes, type Meeting } from '../../domain/meeting'
import { isMeetingDue } from '../../domain/retention'
import { isRow, textOf } from '../../domain/row'
import { sealFor, unsealFor } from '../sealed'
import { desksOf } from './desk'
import { keptFor } from './kept'

/** Where those meet who take part online: read and written here, and in no other place. */

type MeetingRow = Stored<'meetings'>

/** What was done to a meeting last. */
export type MeetingAct = NonNullable<MeetingRow['lastAct']>

/** Of each workshop its own: what is sealed for one is no other’s. */
const useOf = (workshop: string): string => `meeting of ${workshop}`

/** What is stored of the meeting of a workshop. */
export interface StoredMeeting {
  /** Null where there is none, or what is stored cannot be read. */
  meeting: Meeting | null
  /** Whether something is stored that cannot be read: the secret of the installation is another one by now. */
  isUnreadable: boolean
  minutes: JoinMinutes
  /** 0 where nothing was ever stored. */
  version: number
  last: { act: MeetingAct; at: string; by: string } | null
}

const meetingIn = (payload: Payload, { sealed, workshop }: MeetingRow): Meeting | null => {
  const text = sealed ? unsealFor(payload, useOf(workshop ?? ''), sealed) : null
  const said: unknown = text === null ? null : JSON.parse(text)
  if (!isRow(said) || typeof said.url !== 'string') return null
  const words = Object.entries(isRow(said.words) ? said.words : {}).map(([locale, words]) => [locale, textOf(words)])
  return {
    url: said.url,
    phone: textOf(said.phone),
    passcode: textOf(said.passcode),
    words: Object.fromEntries(words),
  }
}

/** The meeting of a workshop. */
export const findMeeting = async (req: In, workshop: string): Promise<StoredMeeting> => {
  const [row] = await findMain(req, 'meetings', { workshop: { equals: workshop } }, 1)
  const meeting = row ? meetingIn(req.payload, row) : null
  const { changedAt, changedBy, joinAfter, joinBefore, lastAct, version } = row ?? {}
  return {
    meeting,
    isUnreadable: Boolean(row?.sealed) && meeting === null,
    minutes: {
      joinBefore: joinBefore ?? usualMinutes.joinBefore,
      joinAfter: joinAfter ?? usualMinutes.joinAfter,
    },
    version: version ?? 0,
    last: lastAct && changedAt ? { act: lastAct, at: new Date(changedAt).toISOString(), by: changedBy ?? '' } : null,
  }
}

/** What is changed of a meeting: what is left out stays. */
interface Change {
  act: MeetingAct
  /** Null takes it away. */
  meeting?: Meeting | null
  minutes?: Partial<JoinMinutes>
  /** The id of an account, or `system`. */
  by: string
}

/**
 * Writes the meeting of a workshop, in one write of one document.
 * @param version that whoever changes it has seen
 * @returns whether it was that
 */
export const writeMeeting = async (
  req: In,
  workshop: string,
  version: number,
  { act, by, meeting, minutes }: Change,
  now: Date,
): Promise<boolean> => {
  const data = {
    ...minutes,
    ...(meeting === undefined
      ? {}
      : { sealed: meeting && sealFor(req.payload, useOf(workshop), JSON.stringify(meeting)) }),
    version: version + 1,
    lastAct: act,
    changedBy: by,
    changedAt: now.toISOString(),
  }
  const seen: Conditions<'meetings'> = { and: [{ workshop: { equals: workshop } }, { version: { equals: version } }] }
  if (version > 0) return changeWhere(req, 'meetings', seen, data)
  try {
    await make(req, 'meetings', { workshop, ...data })
    return true
  } catch (error) {
    if (!isTaken(error)) throw error
    return false
  }
}

/** Forgets the meetings of workshops that were held long enough ago (src/domain/retention.ts). Who changes one meanwhile keeps it until the next time. */
export const forgetMeetings = async (req: PayloadRequest, now: Date): Promise<void> => {
  const rows = await findMain(req, 'meetings', { sealed: { exists: true } }, 0, { workshop: true, version: true })
  const ids = rows.map(({ workshop }) => workshop ?? '')
  if (!ids.length) return
  const desks = await desksOf(req, ids)
  const told = { endsAtUtc: true, eventStatus: true, startsAtUtc: true } as const
  const workshops = new Map(
    (await findMain(req, 'workshops', { id: { in: ids } }, 0, told)).map((one) => [one.id, one]),
  )
  for (const { version, workshop } of rows) {
    const id = workshop ?? ''
    // What is published of it, or what stands there while nothing is.
    if (!isMeetingDue(keptFor(desks.get(id), workshops.get(id)), now.toISOString())) continue
    await writeMeeting(req, id, version ?? 0, { act: 'forget', meeting: null, by: 'system' }, now)
  }
}
