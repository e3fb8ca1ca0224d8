'use client'
import { useModal } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { later, listen } from '../shared/until'

/** Longer than a dialog takes to go, in milliseconds. */
const GONE_AFTER_MS = 400

/**
 * Once a dialog is closed, what had the focus before it has it again; where the menu of a form opened it, the button of the menu: the entry that was
 * pressed is gone with the menu.
 *
 * Upstream: docs/upstream/013-focus.md (open in 3.90.2). Goes when a dialog gives the focus back to the menu. Told by tests/browser/preparing.test.ts.
 * @param host an element of the form
 */
export const MenuFocus = ({ host }: { host: HTMLElement | null }): null => {
  const { modalState } = useModal()
  const isOpen = Object.values(modalState).some((modal) => modal?.isOpen)
  const wasOpen = useRef(false)
  const before = useRef<HTMLElement | null>(null)
  useEffect(
    () =>
      listen(document, 'focusin', ({ target }) => {
        if (target instanceof HTMLElement && !target.closest('dialog, .payload__modal-item')) before.current = target
      }),
    [],
  )
  useEffect(() => {
    if (isOpen) {
      wasOpen.current = true
      return undefined
    }
    if (!wasOpen.current) return undefined
    return later(() => {
      wasOpen.current = false
      if (document.activeElement !== document.body) return
      before.current?.focus()
      if (document.activeElement === document.body)
        host?.parentElement?.querySelector<HTMLElement>('.doc-controls__popup button')?.focus()
    }, GONE_AFTER_MS)
  }, [host, isOpen])
  return null
}
