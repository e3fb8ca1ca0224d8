'use client'
import { useModal } from '@payloadcms/ui'
import { useEffect, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

/**
 * Puts more into a dialog of Payload's, which has no slot for it. `within` names the part of the dialog that it goes at the end of. While the dialog is
 * open, the element that dialogs are children of is followed, and nothing inside of them: each comes whole.
 *
 * Upstream: docs/upstream/021-slots-of-dialogs.md (open in 3.90.2). Goes when these dialogs have a slot. Told by tests/browser/screens.test.ts.
 */
export const InDialog = ({ children, dialog, within }: { children: ReactNode; dialog: string; within: string }) => {
  const { containerRef, isModalOpen } = useModal()
  const isOpen = isModalOpen(dialog)
  const [host, setHost] = useState<Element | null>(null)

  useEffect(() => {
    const container = containerRef.current
    if (!isOpen || !container) return undefined
    const find = (): void => setHost(document.getElementById(dialog)?.querySelector(within) ?? null)
    find()
    // A dialog that opens comes into the page a moment later.
    const observer = new MutationObserver(find)
    observer.observe(container, { childList: true })
    return () => {
      observer.disconnect()
      setHost(null)
    }
  }, [containerRef, dialog, isOpen, within])

  return host && createPortal(children, host)
}
