'use client'
import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { listen, together } from '../shared/until'

/** Whether nothing has the focus. */
const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body

/**
 * Whoever goes by keys goes on where they were: a button that cannot be pressed while its work is done has the focus again when it is done, unless something
 * else was gone to meanwhile. Browsers take it away from what is disabled and give it to nothing.
 */
export const useFocusKept = (): void => {
  useEffect(() => {
    let last: Element | null = null
    const observer = new MutationObserver((records) => {
      const was = last
      if (!(was instanceof HTMLElement) || !isLost() || was.matches(':disabled')) return
      if (records.some(({ target }) => target.contains(was))) was.focus({ preventScroll: true })
    })
    observer.observe(document.body, { attributes: true, attributeFilter: ['disabled'], subtree: true })
    const stop = together(
      listen(document, 'focusin', ({ target }) => {
        last = target instanceof Element ? target : null
      }),
      // Whoever presses beside everything has left it.
      listen(
        document,
        'pointerdown',
        () => {
          last = null
        },
        true,
      ),
    )
    return () => {
      observer.disconnect()
      stop()
    }
  }, [])
}

/** The page that was shown last, whether or not the frame was drawn anew with the next. */
const shown: { path: string | null } = { path: null }

/**
 * On a page that was gone to from within the admin the first key is heard as on one that was loaded: from its top.
 * @returns for an element that stands before all that has the focus
 */
export const useTopOfPage = () => {
  const top = useRef<HTMLSpanElement>(null)
  const path = usePathname()
  useEffect(() => {
    const isFirst = shown.path === null || shown.path === path
    shown.path = path
    if (isFirst || !isLost()) return
    top.current?.focus({ preventScroll: true })
    top.current?.blur()
  }, [path])
  return top
}
