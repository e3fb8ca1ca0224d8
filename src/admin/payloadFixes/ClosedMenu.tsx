'use client'
import { useNav, usePreferences } from '@payloadcms/ui'
import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react'
import { listen } from '../shared/until'

/** Where the menu stands over the page, or takes its place. */
const narrow = '(max-width: 1359px)'
/** Where Payload closes it (its breakpoint `l`) although forms keep their width beside it (src/admin/frame/room.css). */
const roomy = '(min-width: 1360px) and (max-width: 1440px)'

const suits = (query: string): boolean => window.matchMedia(query).matches

/**
 * The menu is open where there is room for it, as whoever uses it left it; and closed elsewhere before the page is first shown alive. Payload closes it on all
 * screens up to 1440 px, and some frames later, in which the open menu pushes everything aside: a link that somebody is pressing at that moment is
 * elsewhere when the button is released, and the press goes nowhere.
 *
 * Upstream: payloadcms/payload#15032 (open in 3.90.2). Goes when the menu of a narrow screen is closed in the first render, and its width can be chosen. Told
 * by tests/browser/lists.test.ts and tests/browser/about.test.ts.
 */
export const ClosedMenu = ({ children }: { children: ReactNode }) => {
  const { navOpen, setNavOpen } = useNav()
  const { setPreference } = usePreferences()
  /** As it was left: Payload’s server renders it so. */
  const left = useRef(navOpen)
  /** Whether somebody opened or closed it on this page. */
  const isChosen = useRef(false)
  useLayoutEffect(() => {
    if (suits(narrow)) setNavOpen(false)
  }, [setNavOpen])
  useLayoutEffect(() => {
    if (!navOpen && left.current && !isChosen.current && suits(roomy)) setNavOpen(true)
  }, [navOpen, setNavOpen])
  // Payload keeps how it is left on wider screens only.
  useEffect(
    () =>
      listen(
        document,
        'click',
        ({ target }) => {
          if (!(target instanceof Element) || !target.closest('.nav-toggler')) return
          isChosen.current = true
          if (suits(roomy)) void setPreference('nav', { open: !navOpen }, true)
        },
        true,
      ),
    [navOpen, setPreference],
  )
  return children
}
