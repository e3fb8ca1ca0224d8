'use client'
import { useEditDepth } from '@payloadcms/ui'
import { useEffect } from 'react'
import { listen } from '../shared/until'

/**
 * Of a form in a drawer: it takes the focus, which would stay behind it, and Escape asks, as its × does, before what was typed is dropped.
 *
 * Upstream: payloadcms/payload#13947, #16140 (Escape) and docs/upstream/013-focus.md (all open in 3.90.2). Goes when Escape asks as the × does,
 * and a drawer takes the focus. Told by tests/browser/unsavedEdits.test.ts.
 * @param host an element of the form
 */
export const DrawerManners = ({ host }: { host: HTMLElement | null }): null => {
  const depth = useEditDepth()
  useEffect(() => {
    const drawer = depth > 1 ? host?.closest<HTMLElement>('.drawer') : null
    if (!drawer) return undefined
    if (!drawer.contains(document.activeElement) || document.activeElement === drawer)
      drawer.querySelector<HTMLElement>('.document-fields :is(input:not([type="hidden"]), textarea):enabled')?.focus()
    const onKey = (event: KeyboardEvent): void => {
      const isElsewhere =
        (event.target instanceof Element && event.target.closest('[aria-expanded="true"]')) ||
        document.querySelector('.popup__content, .rs__menu, .confirmation-modal')
      const isInFront = [...document.querySelectorAll('.drawer')].at(-1) === drawer
      if (event.key !== 'Escape' || !isInFront || isElsewhere) return
      event.preventDefault()
      event.stopImmediatePropagation()
      drawer.querySelector<HTMLElement>('.doc-drawer__header-close')?.click()
    }
    return listen(document, 'keydown', onKey, true)
  }, [depth, host])
  return null
}
