import { isRow, type Row } from '../../src/domain/row'

/** `printed` of people and partners: how a publication printed them, where printing today would give something else. */

/** A form without it: what the organiser wrote, which is what a working copy is compared by. */
export function withoutPrinted<T>(form: T): T
export function withoutPrinted(form: unknown): unknown {
  if (Array.isArray(form)) return form.map((item: unknown) => withoutPrinted(item))
  if (!isRow(form)) return form
  const bare: Row = {}
  for (const [name, value] of Object.entries(form)) if (name !== 'printed') bare[name] = withoutPrinted(value)
  return bare
}

/** `before` with what of `printed` `after` states too: what a file does not say of the printing stays as it was printed. */
export function printedAsIn<T>(before: T, after: unknown): T
export function printedAsIn(before: unknown, after: unknown): unknown {
  if (Array.isArray(before))
    return before.map((item: unknown, index) => printedAsIn(item, Array.isArray(after) ? after[index] : undefined))
  if (!isRow(before)) return before
  const other = isRow(after) ? after : {}
  const said = isRow(other.printed) ? other.printed : {}
  return Object.fromEntries(
    Object.entries(before).flatMap(([name, value]) => {
      if (name !== 'printed') return [[name, printedAsIn(value, other[name])]]
      const parts = Object.entries(isRow(value) ? value : {}).filter(([part]) => part in said)
      return 'printed' in other ? [[name, Object.fromEntries(parts)]] : []
    }),
  )
}
