import { useEffect, type RefObject } from 'react'
import { listen } from '../shared/until'

/** From one text that is to be translated to the next. */

/** The open texts of a screen, in their order. */
export const targets = (root: Element | null): HTMLElement[] => [
  ...(root?.querySelectorAll<HTMLElement>('[data-open] [data-target]') ?? []),
]

/** The open text after or before an element, going round; null where no other is open. */
export const beside = (root: Element | null, from: Element | null, step: 1 | -1): HTMLElement | null => {
  const all = targets(root)
  const others = all.filter((one) => from === null || !(from === one || from.contains(one)))
  if (!others.length) return null
  const isAfter = (one: Element): boolean =>
    from !== null && Boolean(from.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING)
  const wanted = step === 1 ? others.filter(isAfter) : others.filter((one) => !isAfter(one)).toReversed()
  return wanted[0] ?? (step === 1 ? others[0] : others.at(-1)) ?? null
}

/** Goes to a text: it has the caret, in the middle of the window. */
export const show = (element: HTMLElement): void => {
  element.focus({ preventScroll: true })
  element.closest('li')?.scrollIntoView({ block: 'center' })
}

/** Alt+↓ goes to the next open text, Alt+↑ to the one before. @param root the screen that they stand in */
export const useTextKeys = (root: RefObject<Element | null>): void =>
  useEffect(
    () =>
      listen(document, 'keydown', (event) => {
        const { altKey, ctrlKey, key, metaKey, shiftKey } = event
        if (!altKey || ctrlKey || metaKey || shiftKey || (key !== 'ArrowDown' && key !== 'ArrowUp')) return
        const here = document.activeElement
        const from = here && root.current?.contains(here) ? (here.closest('li') ?? here) : null
        const next = beside(root.current, from, key === 'ArrowDown' ? 1 : -1)
        if (!next) return
        event.preventDefault()
        show(next)
      }),
    [root],
  )
