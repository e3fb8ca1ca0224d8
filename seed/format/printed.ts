/** `printed` of people and partners: how a publication printed them, where printing today would give something else. */

/** A form without it: what the organiser wrote, which is what a working copy is compared by. */
export const withoutPrinted = <T>(form: T): T => {
  if (Array.isArray(form)) return form.map((item) => withoutPrinted(item as unknown)) as T
  if (!form || typeof form !== 'object') return form
  return Object.fromEntries(
    Object.entries(form).flatMap(([name, value]) =>
      name === 'printed' ? [] : [[name, withoutPrinted(value as unknown)]],
    ),
  ) as T
}

/** `before` with what of `printed` `after` states too: what a file does not say of the printing stays as it was printed. */
export const printedAsIn = (before: unknown, after: unknown): unknown => {
  if (Array.isArray(before))
    return before.map((item, index) => printedAsIn(item, Array.isArray(after) ? after[index] : undefined))
  if (!before || typeof before !== 'object') return before
  const other = (after && typeof after === 'object' ? after : {}) as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(before).flatMap(([name, value]) => {
      if (name !== 'printed') return [[name, printedAsIn(value, other[name])]]
      const parts = Object.entries(value as object).filter(([part]) => part in ((other.printed ?? {}) as object))
      return 'printed' in other ? [[name, Object.fromEntries(parts)]] : []
    }),
  )
}
