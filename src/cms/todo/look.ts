import { windowOf, settingsOf } from '../../domain/desk'
import { placeholderIn } from '../../domain/placeholders'
import type { Snapshot } from '../../domain/publication'
import type { ChangedPart, FoundPlaceholder, PastTime, PublicationLook } from '../../domain/publicationLook'
import type { Row } from '../../domain/row'
import { titleOf } from '../../domain/texts'
import { timeState } from '../../domain/timeState'
import { differencesOf, type Told } from '../../domain/told'
import type { PayloadRequest } from 'payload'
import { timeOf, type Stored } from '../../database/documents'
import { localesOf } from '../../database/request'
import { workshopEndpoint } from '../access/endpoints'
import { deskOf } from '../registrations/desk'
import { lackingOf } from './todo'
import { stateOfWorkshop } from '../publication/state'
import { telling, toldOfWorkshop } from '../publication/told'
import { otherWordings, printedNow } from '../publication/wording'

/** A publication in one look: what it changes for the public since the last one, and what is missing, before anybody presses the button. */

type Workshop = Stored<'workshops'>

const isDefined = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined

/** A workshop whose programme and people are told as somewhere else they are printed. */
const printed = (
  workshop: Workshop,
  { moderators, partners, sessions }: Snapshot,
): { slug: 'sessions' | 'workshops'; doc: Row }[] => [
  { slug: 'workshops', doc: { ...workshop, moderators, partners } },
  ...sessions.map((doc) => ({ slug: 'sessions' as const, doc })),
]

/** Words for the time being in all that something tells. */
const placeholdersIn = (
  told: readonly Told[],
  labels: readonly string[] = [],
  path: string | null = null,
): FoundPlaceholder[] =>
  told.flatMap((one) => {
    const here = [...labels, one.label]
    // What stands in a session is found in the session's own form, which its row leads to.
    const place = path?.endsWith('.session') ? path : (one.path ?? path)
    const own = Object.entries(one.readings ?? {}).flatMap(([code, text]): FoundPlaceholder[] => {
      const words = placeholderIn(text)
      return words ? [{ labels: here, path: place, language: code || null, words }] : []
    })
    return [...own, ...placeholdersIn([...(one.fields ?? []), ...(one.rows ?? [])], here, place)]
  })

const isOverAt = ({ endsAtUtc = null, startsAtUtc = null }: Workshop, now: string): boolean =>
  timeState({ endsAtUtc, startsAtUtc }, now) === 'past'

/** @param before as it was published last */
const pastOf = async (
  req: PayloadRequest,
  workshop: Workshop,
  before: Workshop | null,
  now: string,
): Promise<PastTime[]> => {
  const { eventStatus, id, registration, timeZone } = workshop
  const isOver = isOverAt(workshop, now)
  const isHeld = eventStatus !== 'calledOff' && eventStatus !== 'postponed'
  const found: PastTime[] = []
  // What is over is said of what was not: its texts may be mended for years.
  if (isOver && isHeld && !(before && isOverAt(before, now))) found.push('over')
  if (isOver && registration?.mode === 'external' && registration.url) found.push('registrationOver')
  if (!isOver && isHeld && registration?.mode === 'internal') {
    const { closesAtUtc, opensAtUtc } = windowOf(settingsOf(await deskOf(req, id)), timeZone)
    if (closesAtUtc && closesAtUtc <= now) found.push('closed')
    else if (opensAtUtc && workshop.startsAtUtc && opensAtUtc >= workshop.startsAtUtc) found.push('neverOpen')
  }
  return found
}

/** What a publication of a workshop's draft would change, and what is missing or doubtful in it. */
export const lookOf = async (req: PayloadRequest, workshop: Workshop): Promise<PublicationLook> => {
  const order = [req.i18n.language, ...localesOf(req)]
  const { before, settled, today } = await printedNow(req, workshop)
  const last = before?.snapshot ?? null
  const about = await telling(req, [...printed(workshop, settled), ...(before && last ? printed(before, last) : [])])
  const after = toldOfWorkshop(about, workshop, settled)
  const differences = before && last ? differencesOf(toldOfWorkshop(about, before, last), after) : []
  const titles = new Map([...(last?.sessions ?? []), ...settled.sessions].map((doc) => [doc.id, titleOf(doc, order)]))
  const parts = new Map<string, ChangedPart>()
  for (const difference of differences) {
    const [field, session] = difference.keys
    // What comes, goes or moves is the programme's; what is said in a session is the session's.
    const inSession = field === 'programme' && session !== undefined && difference.keys.length > 2
    const id = inSession ? session : workshop.id
    const part = parts.get(id) ?? {
      collection: inSession ? ('sessions' as const) : ('workshops' as const),
      id,
      title: inSession ? (titles.get(id) ?? null) : null,
      differences: [],
    }
    const cut = inSession ? 2 : 0
    part.differences.push({ ...difference, keys: difference.keys.slice(cut), labels: difference.labels.slice(cut) })
    parts.set(id, part)
  }
  const state = await stateOfWorkshop(req, workshop.id)
  const people = [...settled.moderators, ...settled.sessions.flatMap(({ people: rows }) => rows ?? [])]
  return {
    id: workshop.id,
    title: titleOf(workshop, order),
    updatedAt: new Date(timeOf(workshop)).toISOString(),
    state,
    since: last?.at ?? null,
    first: last
      ? null
      : {
          sessions: settled.sessions.length,
          people: new Set(people.map(({ person }) => person).filter(isDefined)).size,
        },
    changed: [...parts.values()].sort(
      (a, b) => Number(a.collection === 'sessions') - Number(b.collection === 'sessions'),
    ),
    count: differences.length,
    lacking: await lackingOf(req, workshop, state, order),
    placeholders: placeholdersIn(after),
    past: await pastOf(req, workshop, last ? before : null, new Date().toISOString()),
    wordings: otherWordings({ settled, today, workshop }, order),
  }
}

/** `GET /workshops/:id/publication`: for editors, what a publication would change for the public, and what is missing, as a `PublicationLook`. */
export const publicationLook = workshopEndpoint('get', '/publication', async (req, workshop) =>
  Response.json(await lookOf(req, workshop), { headers: { 'Cache-Control': 'no-store' } }),
)
