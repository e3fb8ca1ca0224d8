'use client'
import { useEditDepth } from '@payloadcms/ui'
import { useEffect, type ReactNode } from 'react'

/**
 * Of a form in a drawer: it takes the focus, which would stay behind it, and Escape asks, as its × does, before what was typed is dropped.
 *
 * Upstream: payloadcms/payload#13947, #16140 (Escape) and docs/upstream/013-focus.md (all open in 3.90.2). Goes when Escape asks as the × does,
 * and a drawer takes the focus. Told by tests/browser/unsavedEdits.test.ts.
 * @param host an element of the form
 */
export const DrawerManners = ({ host }: { host: HTMLElement | null }): ReactNode => {
  const depth = useEditDepth()
  useEffect(() => {
    const drawer = depth > 1 ? host?.closest<HTMLElement>('.drawer') : null
    if (!drawer) return undefined
    if (!drawer.contains(document.activeElement) || document.activeElement === drawer)
      drawer.querySelector<HTMLElement>('.document-fields :is(input:not([type="hidden"]), textarea):enabled')?.focus()
    const onKey = (event: KeyboardEvent): void => {
      const drawers = document.querySelectorAll('.drawer')
      const inMenu =
        (event.target instanceof Element && event.target.closest('[aria-expanded="true"]')) ||
        document.querySelector('.popup__content, .rs__menu')
      const isInFront = drawers[drawers.length - 1] === drawer && !document.querySelector('.confirmation-modal')
      if (event.key !== 'Escape' || !isInFront || inMenu) return
      event.preventDefault()
      event.stopImmediatePropagation()
      drawer.querySelector<HTMLElement>('.doc-drawer__header-close')?.click()
    }
    document.addEventListener('keydown', onKey, true)
    return () => document.removeEventListener('keydown', onKey, true)
  }, [depth, host])
  return null
}
