import { isRow, rowsOf } from '../../domain/row'
import type { KeptCount } from '../../domain/retention'
import type { Desk } from './desk'

/** The numbers that a desk keeps when people are deleted; null before any was. */
export const keptOf = (desk: Desk | null | undefined): KeptCount[] | null => {
  const kept = isRow(desk?.counts) ? desk.counts.kept : null
  if (!Array.isArray(kept)) return null
  return rowsOf(kept).flatMap(({ count, of }) =>
    typeof count === 'number' && Array.isArray(of) ? [{ of: of.map(String), count }] : [],
  )
}

/** What a desk says of numbers, with those that it keeps. */
export const withKept = (desk: Desk | null | undefined, kept: KeptCount[]): object => ({
  ...(isRow(desk?.counts) ? desk.counts : {}),
  kept,
})
