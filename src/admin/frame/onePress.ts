import { useEffect } from 'react'
import { listen } from '../shared/until'

const CONTROLS =
  'a, button, input, label, select, summary, textarea, [contenteditable="true"], [role="button"], [role="menuitem"], [role="option"]'

/** What a press is on: a control with whatever is drawn in it, which may be drawn anew by each press, and the field of a label. */
const pressed = (target: Element): Element => {
  const control = target.closest(CONTROLS) ?? target
  return (control instanceof HTMLLabelElement && control.control) || control
}

/** What tells a thing from another that is drawn in its place. */
const sameAs = (one: Element, other: Element): boolean =>
  one === other ||
  one.contains(other) ||
  other.contains(one) ||
  (one.tagName === other.tagName && one.className === other.className && one.textContent === other.textContent)

/**
 * A double click is one press where the first half of it has put something else under the pointer: what nobody saw when they pressed is neither pressed
 * nor given the focus.
 */
export const useOnePress = (): void => {
  useEffect(() => {
    let first: Element | null = null
    const isOther = ({ detail, target }: MouseEvent): boolean =>
      detail > 1 && first !== null && target instanceof Element && !sameAs(first, pressed(target))
    const onPress = (press: MouseEvent): void => {
      if (isOther(press)) {
        press.preventDefault()
        press.stopPropagation()
      } else if (press.target instanceof Element) first = pressed(press.target)
    }
    return listen(document, ['mousedown', 'click'], onPress, true)
  }, [])
}
