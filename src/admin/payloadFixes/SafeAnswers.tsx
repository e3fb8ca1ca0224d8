'use client'
import { useModal } from '@payloadcms/ui'
import { useEffect, type ReactNode } from 'react'
import { later } from '../shared/until'

/** What only publishes or brings back loses nothing: its own answer stays the prominent one. By the names that Payload gives its dialogs. */
const losesNothing = /restore|(?<!un-?)publish-/

/**
 * In a question about what is lost or leaves the public site, the answer that changes nothing is the prominent one, and has the focus: whoever
 * presses Enter too soon has lost nothing. Payload's stands the other way round, and sets the focus on the first thing that takes it, such as the tick
 * “for good”.
 *
 * Upstream: docs/upstream/046-answers-of-a-question.md (open in 3.90.2). Goes when a dialog can say that its action is destructive. Told by
 * tests/browser/lists.test.ts.
 */
export const SafeAnswers = ({ children }: { children: ReactNode }) => {
  const { containerRef, modalState } = useModal()
  const isOpen = Object.values(modalState).some((modal) => modal?.isOpen)
  useEffect(() => {
    const container = containerRef.current
    if (!isOpen || !container) return undefined
    const look = (): void => {
      for (const dialog of container.querySelectorAll<HTMLElement>('.confirmation-modal:not([data-safe])')) {
        dialog.dataset.safe = String(!losesNothing.test(dialog.id))
        if (dialog.dataset.safe !== 'true') continue
        // Before the dialog holds the focus, which it leaves where it is inside; and once more where it came too late.
        const focus = (): void => dialog.querySelector<HTMLElement>('#confirm-cancel')?.focus()
        focus()
        later(focus, 50)
      }
    }
    look()
    const observer = new MutationObserver(look)
    observer.observe(container, { childList: true })
    return () => observer.disconnect()
  }, [containerRef, isOpen])
  return children
}
