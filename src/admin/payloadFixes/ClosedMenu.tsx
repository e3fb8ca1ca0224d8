'use client'
import { useNav } from '@payloadcms/ui'
import { useLayoutEffect, type ReactNode } from 'react'

/** Where Payload closes the menu as soon as the page is alive (its breakpoint `l`). */
const narrow = '(max-width: 1440px)'

/**
 * Closes the menu before the page is first shown alive. Payload does it some frames later, in which the open menu pushes everything aside: a
 * link that somebody is pressing at that moment is elsewhere when the button is released, and the press goes nowhere.
 *
 * Upstream: payloadcms/payload#15032 (open in 3.90.2). Goes when the menu of a narrow screen is closed in the first render. Told by
 * tests/browser/lists.test.ts.
 */
export const ClosedMenu = ({ children }: { children: ReactNode }) => {
  const { setNavOpen } = useNav()
  useLayoutEffect(() => {
    if (window.matchMedia(narrow).matches) setNavOpen(false)
  }, [setNavOpen])
  return children
}
