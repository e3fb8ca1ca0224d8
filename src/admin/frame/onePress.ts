import { useEffect } from 'react'
import { listen } from '../shared/until'

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
      detail > 1 && first !== null && target instanceof Element && !sameAs(first, target)
    const onPress = (press: MouseEvent): void => {
      if (isOther(press)) {
        press.preventDefault()
        press.stopPropagation()
      } else if (press.target instanceof Element) first = press.target
    }
    return listen(document, ['mousedown', 'click'], onPress, true)
  }, [])
}
