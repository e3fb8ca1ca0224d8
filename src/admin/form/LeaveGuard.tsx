'use client'
import { ConfirmationModal, useForm, useFormModified, useModal } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { words } from '../../i18n/words/admin'
import { holdHistory } from '../payloadFixes/historyGate'
import { listen } from '../shared/until'
import { useAdmin } from '../shared/useAdmin'

const modal = 'unsaved-edits'

/** Where the page stands in the tab's history, in browsers that say so. */
const historyIndex = (): number | undefined => window.navigation?.currentEntry?.index

/** Asks before unsaved edits would be dropped by the browser's Back. Payload asks for links and for closing the tab; this it lets through. */
export const LeaveGuard = () => {
  const modified = useFormModified()
  const { setModified } = useForm()
  const { openModal } = useModal()
  const { say } = useAdmin()
  const leave = useRef<() => void>(() => undefined)
  const index = useRef<number | undefined>(undefined)
  /** Steps of the history that this guard takes itself. */
  const own = useRef(0)

  // A form keeps its place in the page while its address changes: what was just made gets one of its own.
  useEffect(() => {
    index.current = historyIndex()
    return listen(window.navigation, 'currententrychange', ({ navigationType }) => {
      if (navigationType !== 'traverse') index.current = historyIndex()
    })
  }, [])

  useEffect(() => {
    if (!modified) return undefined
    return holdHistory(() => {
      if (own.current > 0) {
        own.current -= 1
        return true
      }
      const now = historyIndex()
      const steps = now === undefined || index.current === undefined ? -1 : now - index.current
      if (steps === 0) return false
      own.current += 1
      window.history.go(-steps)
      leave.current = () => window.history.go(steps)
      openModal(modal)
      return true
    })
  }, [modified, openModal])

  return (
    <ConfirmationModal
      body={say(words.leave.text)}
      cancelLabel={say(words.leave.stay)}
      confirmLabel={say(words.leave.leaveAnyway)}
      heading={say(words.leave.title)}
      modalSlug={modal}
      onConfirm={() => {
        setModified(false)
        // Once the form no longer counts as modified, nothing holds the page back.
        setTimeout(() => leave.current(), 0)
      }}
    />
  )
}
