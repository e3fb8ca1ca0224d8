'use client'
import { useEffect } from 'react'

/** How long a new row is waited for, which comes from the server, in milliseconds. */
const PATIENCE = 5000

/** A row that is added has the focus in its first field: the button that made it is below it now. */
export const NewRowFocus = ({ form }: { form: Element | null }): null => {
  useEffect(() => {
    const onClick = ({ target }: Event): void => {
      const button = target instanceof Element ? target.closest('.array-field__add-row') : null
      if (!button) return
      const rows = (): Element[] => [
        ...(button.parentElement?.querySelectorAll(':scope > .array-field__draggable-rows > *') ?? []),
      ]
      const before = rows().length
      const late = Date.now() + PATIENCE
      const look = (): void => {
        const all = rows()
        const field =
          all.length > before &&
          all[all.length - 1]?.querySelector<HTMLElement>(
            ':is(input:not([type="hidden"]), textarea, [contenteditable="true"]):not(:disabled)',
          )
        if (field) field.focus()
        else if (Date.now() < late) setTimeout(look, 50)
      }
      look()
    }
    form?.addEventListener('click', onClick, true)
    return () => form?.removeEventListener('click', onClick, true)
  }, [form])
  return null
}
