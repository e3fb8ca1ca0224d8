import { useEffect, type RefObject } from 'react'
import { listen } from '../shared/until'

/** From one text that is to be translated to the next. */

/** The open texts of a screen, in their order, and after them what leads on. */
export const targets = (root: Element | null): HTMLElement[] => [
  ...(root?.querySelectorAll<HTMLElement>('[data-open] [data-target], [data-onward]') ?? []),
]

/** Whether it leads on from the texts of this page, to others. */
export const isOnward = (element: Element): boolean => element.hasAttribute('data-onward')

/** What leads on, once one is through with this page; null where nothing is left. */
export const onward = (root: Element | null): HTMLElement | null =>
  root?.querySelector<HTMLElement>('[data-onward]') ?? null

/** The one of some texts that is after or before an element, going round; null where there is no other. */
export const beside = (all: readonly HTMLElement[], from: Element | null, step: 1 | -1): HTMLElement | null => {
  const others = all.filter((one) => from === null || !(from === one || from.contains(one)))
  if (!others.length) return null
  const isAfter = (one: Element): boolean =>
    from !== null && Boolean(from.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING)
  const wanted = step === 1 ? others.filter(isAfter) : others.filter((one) => !isAfter(one)).toReversed()
  return wanted[0] ?? (step === 1 ? others[0] : others.at(-1)) ?? null
}

/** Goes to a text: it has the caret, in the middle of the window. @param block where it stands in the window then */
export const show = (element: HTMLElement, block: ScrollLogicalPosition = 'center'): void => {
  element.focus({ preventScroll: true })
  if (element instanceof HTMLTextAreaElement) element.setSelectionRange(element.value.length, element.value.length)
  const row = element.closest('li') ?? element
  row.scrollIntoView({ block })
}

/**
 * Alt+↓ goes to the next open text, Alt+↑ to the one before. After the last one both Alt+↓ and Ctrl+Enter lead on.
 * @param root the screen that they stand in
 */
export const useTextKeys = (root: RefObject<Element | null>): void =>
  useEffect(
    () =>
      listen(document, 'keydown', (event) => {
        const { altKey, ctrlKey, key, metaKey, shiftKey } = event
        // A text that is left by a key has gone on by itself.
        if (event.defaultPrevented) return
        const here = document.activeElement
        const isHere = here !== null && (here === document.body || root.current?.contains(here))
        const isStep = altKey && !ctrlKey && !metaKey && !shiftKey && (key === 'ArrowDown' || key === 'ArrowUp')
        const isOn = key === 'Enter' && (ctrlKey || metaKey) && isHere && !(here instanceof HTMLTextAreaElement)
        if (!isStep && !isOn) return
        const from = here && root.current?.contains(here) ? (here.closest('li') ?? here) : null
        const isPast = from !== null && isOnward(from)
        const [only] = targets(root.current)
        if (key !== 'ArrowUp' && (isPast || (only && isOnward(only)))) {
          event.preventDefault()
          onward(root.current)?.click()
          return
        }
        const next = isStep && beside(targets(root.current), from, key === 'ArrowDown' ? 1 : -1)
        if (!next) return
        event.preventDefault()
        show(next)
      }),
    [root],
  )
