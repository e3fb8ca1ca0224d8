import type { QrCode } from './qrCode'
import { isLive, type RegistrationState } from './registration'
import { endOfHeld, type Held } from './reminders'
import { fold } from './texts'

/** How long a link for those at the door opens it after the end, in milliseconds. */
const OPEN_AFTER_MS = 4 * 3_600_000

/** When the door of a workshop closes by itself (ISO 8601, UTC); null where it has no date: then none opens. */
export const doorClosesAt = (held: Held): string | null => {
  const end = endOfHeld(held)
  return Number.isNaN(end) ? null : new Date(end + OPEN_AFTER_MS).toISOString()
}

/** What those at the door are told of a registration, and where it stands for them. */
export const doorStandings = ['expected', 'in', 'offered', 'waiting', 'cancelled'] as const
export type DoorStanding = (typeof doorStandings)[number]

/** A registration as far as a door goes by it. */
export interface DoorRow {
  id: string
  name?: string | null
  organisation?: string | null
  mailbox?: string | null
  state?: RegistrationState | null
  attended?: string | null
}

/** Somebody on the list at the door. */
export interface DoorPerson {
  id: string
  /** Empty where they gave none. */
  name: string
  /** What tells two of one name apart; null of all others, and under a rule of confidentiality. */
  of: string | null
  is: DoorStanding
}

/** Where a registration stands for those at the door; null of what they are not told: a request that nobody has proven. */
export const doorStanding = ({ attended, state }: Pick<DoorRow, 'attended' | 'state'>): DoorStanding | null => {
  if (state === 'confirmed') return attended === 'checkedIn' || attended === 'said' ? 'in' : 'expected'
  return state === 'offered' || state === 'waiting' || state === 'cancelled' ? state : null
}

/**
 * The list at the door, by name: names, and nothing else of anybody. Whoever has registered again after a cancellation is there once.
 * @param locale whose order of letters it is
 * @param foldedOf the name of a row without its blanks at the ends, folded: whoever has it already need not fold it again
 */
export const doorList = <R extends DoorRow>(
  rows: readonly R[],
  isConfidential: boolean,
  locale: string,
  foldedOf: (row: R) => string = ({ name }) => fold(name ?? ''),
): DoorPerson[] => {
  const live = new Set(rows.flatMap(({ mailbox, state }) => (mailbox && isLive(state) ? [mailbox] : [])))
  const shown = rows.flatMap((row) => {
    const is = doorStanding(row)
    if (!is || (is === 'cancelled' && row.mailbox && live.has(row.mailbox))) return []
    const organisation = row.organisation?.trim() || null
    return [{ id: row.id, name: row.name?.trim() ?? '', organisation, folded: foldedOf(row), is }]
  })
  const counts = new Map<string, number>()
  for (const { folded } of shown) counts.set(folded, (counts.get(folded) ?? 0) + 1)
  const { compare } = new Intl.Collator(locale)
  return shown
    .map(({ folded, id, is, name, organisation }) => ({
      id,
      name,
      of: !isConfidential && (counts.get(folded) ?? 0) > 1 ? organisation : null,
      is,
    }))
    .sort((a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
}

/** Most letters of what a link for the door is called. */
export const MOST_DOOR_NAME = 80

/** A link as organisers see it: never its address again. */
export interface DoorLink {
  id: string
  name: string
  /** Who made it; null where that account is gone, or has no name. */
  by: string | null
  madeAt: string
}

/** What organisers are told of the doors of a workshop. */
export interface Doors {
  doors: DoorLink[]
  /** When all of them end; null where the workshop has no date, and none can be made. */
  closesAt: string | null
  /** Whether they have ended. */
  isOver: boolean
}

/** What is told once of a link: its address, and its QR code for a phone. */
export interface NewDoor {
  name: string
  url: string
  picture: QrCode
}
