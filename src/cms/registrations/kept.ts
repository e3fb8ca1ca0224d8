import { isRow, rowsOf } from '../../domain/row'
import type { Kept, KeptCount } from '../../domain/retention'
import { asInstant } from '../../domain/time'
import type { Stored } from '../../database/documents'
import type { Desk } from './desk'

/** By what one tells how long what people said for a workshop is kept. @param workshop for what its desk does not say */
export const keptFor = (
  desk: Desk | null | undefined,
  workshop: Pick<Stored<'workshops'>, 'endsAtUtc' | 'eventStatus' | 'startsAtUtc'> | null | undefined,
): Kept => ({
  startsAtUtc: asInstant(desk?.startsAtUtc ?? workshop?.startsAtUtc),
  endsAtUtc: asInstant(desk?.endsAtUtc ?? workshop?.endsAtUtc),
  isPostponed: (desk?.eventStatus ?? workshop?.eventStatus) === 'postponed',
  keepDays: desk?.keepDays ?? null,
})

/** The numbers that an earlier version kept when people were deleted; null where none did. */
export const keptOf = (desk: Desk | null | undefined): KeptCount[] | null => {
  const kept = isRow(desk?.counts) ? desk.counts.kept : null
  if (!Array.isArray(kept)) return null
  return rowsOf(kept).flatMap(({ count, of }) =>
    typeof count === 'number' && Array.isArray(of) ? [{ of: of.map(String), count }] : [],
  )
}
