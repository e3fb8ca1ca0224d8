'use client'
import { useEffect } from 'react'
import { listen, together, whileThere } from '../shared/until'

/** How long a new row is waited for, which comes from the server, in milliseconds in which the page is there. */
const PATIENCE_MS = 5000

const inputs = ':is(input:not([type="hidden"]), textarea, [contenteditable="true"]):not(:disabled)'

/**
 * A row that is added has the focus in its first field: the button that made it is below it by then. Whoever has gone elsewhere meanwhile stays
 * there.
 *
 * Upstream: docs/upstream/013-focus.md (open in 3.90.2). Goes when a new row has the focus. Told by tests/browser/pickers.test.ts.
 */
export const NewRowFocus = ({ form }: { form: Element | null }): null => {
  useEffect(() => {
    let stop = (): void => undefined
    const onClick = ({ target }: Event): void => {
      const button = target instanceof Element ? target.closest('.array-field__add-row') : null
      if (!button) return
      stop()
      const rows = (): Element[] => [
        ...(button.parentElement?.querySelectorAll(':scope > .array-field__draggable-rows > *') ?? []),
      ]
      const before = rows().length
      stop = whileThere((waited) => {
        const { activeElement, body } = document
        const isElsewhere = activeElement && activeElement !== body && activeElement !== button
        const all = rows()
        const field = !isElsewhere && all.length > before && all.at(-1)?.querySelector<HTMLElement>(inputs)
        if (field) field.focus()
        if (isElsewhere || field || waited > PATIENCE_MS) stop()
      })
    }
    return together(() => stop(), listen(form, 'click', onClick, true))
  }, [form])
  return null
}
