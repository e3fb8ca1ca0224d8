import type { DeskSettings } from './desk'
import type { MailKind } from './registration'
import { reminderKey, thanksAt } from './reminders'
import { CANCELLED_DAYS, erasedAtOf, NEEDS_DAYS, type Kept } from './retention'

/** When people are written to about a workshop, in the order in which it comes to them. */

export const planSteps = ['asked', 'proven', 'queue', 'changed', 'reminder', 'start', 'thanks', 'erased'] as const

export interface PlanStep {
  is: (typeof planSteps)[number]
  /** Instant (ISO 8601, UTC); null of what comes when somebody does something, and where the workshop has no date. */
  at: string | null
  kinds: readonly MailKind[]
  /** Those that nobody gets as the desk is set now. */
  off: readonly MailKind[]
  /** Of a reminder: how many hours before the start, and what tells its mails from those of another. */
  hours?: number
  about?: string
}

export interface PlanOf {
  /** Instants (ISO 8601, UTC). */
  startsAtUtc: string | null
  endsAtUtc: string | null
  settings: DeskSettings
  kept: Kept
}

const HOUR_MS = 3_600_000

const before = (instant: string, hours: number): string => new Date(Date.parse(instant) - hours * HOUR_MS).toISOString()

/** What goes when, as the desk is set now. */
export const mailPlan = ({ endsAtUtc, kept, settings, startsAtUtc }: PlanOf): PlanStep[] => {
  const { capacity, offerHours, thanks, waitlist } = settings
  const off = (...of: [MailKind, boolean][]): MailKind[] => of.flatMap(([kind, isOff]) => (isOff ? [kind] : []))
  const hasNoQueue = capacity === null || !waitlist
  const step = (is: PlanStep['is'], kinds: MailKind[], more: Partial<PlanStep> = {}): PlanStep => ({
    is,
    kinds,
    at: null,
    off: [],
    ...more,
  })
  const reminders = [...new Set(settings.reminders)].toSorted((a, b) => b - a)
  return [
    step('asked', ['confirm', 'already', 'links']),
    step('proven', ['confirmed', 'waitlisted', 'full'], {
      off: off(['waitlisted', hasNoQueue], ['full', capacity === null || waitlist]),
    }),
    step('queue', ['offered', 'promoted', 'lapsed'], {
      off: off(
        ['offered', hasNoQueue || offerHours === 0],
        ['promoted', hasNoQueue],
        ['lapsed', hasNoQueue || offerHours === 0],
      ),
    }),
    step('changed', [
      'added',
      'moved',
      'cancelled',
      'cancelledByUs',
      'movedToWaiting',
      'calledOff',
      'newAddress',
      'addressChanged',
    ]),
    ...reminders.map((hours) =>
      step('reminder', ['reminder'], {
        hours,
        at: startsAtUtc && before(startsAtUtc, hours),
        ...(startsAtUtc ? { about: reminderKey(hours * 60, startsAtUtc) } : {}),
      }),
    ),
    step('start', ['noSeat'], { at: startsAtUtc, off: off(['noSeat', hasNoQueue]) }),
    step('thanks', ['thanks'], { at: thanksAt({ endsAtUtc, startsAtUtc }), off: off(['thanks', !thanks]) }),
    step('erased', [], { at: erasedAtOf(kept, false) }),
  ]
}

/** When what is kept of people goes, before the rest of it does: their needs, and the registrations that came to nothing. */
export const erasedFirst = (kept: Kept): { needs: string | null; cancelled: string | null } => ({
  needs: erasedAtOf({ ...kept, keepDays: Math.min(NEEDS_DAYS, kept.keepDays ?? NEEDS_DAYS) }, false),
  cancelled: erasedAtOf({ ...kept, keepDays: Math.min(CANCELLED_DAYS, kept.keepDays ?? CANCELLED_DAYS) }, true),
})
