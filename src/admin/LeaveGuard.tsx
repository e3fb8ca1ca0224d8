'use client'
import { ConfirmationModal, useForm, useFormModified, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { words } from '../i18n/words/admin'
import { holdHistory } from './historyGate'
import { useSay } from './useSay'

const modal = 'unsaved-edits'

interface Navigation extends EventTarget {
  currentEntry: { index: number } | null
}

const navigation = (): Navigation | undefined => (window as unknown as { navigation?: Navigation }).navigation

/** Where the page stands in the tab's history, in browsers that say so. */
const historyIndex = (): number | undefined => navigation()?.currentEntry?.index

/**
 * Asks before unsaved edits would be dropped by a change of the content's language or by the browser's Back. Payload asks for links and
 * for closing the tab; these two it lets through.
 */
export const LeaveGuard = (): ReactNode => {
  const modified = useFormModified()
  const { setModified } = useForm()
  const { openModal } = useModal()
  const router = useRouter()
  const say = useSay()
  const [reason, setReason] = useState<'language' | 'back'>('language')
  const leave = useRef<() => void>(() => undefined)
  const index = useRef<number | undefined>(undefined)
  /** Steps of the history that this guard takes itself. */
  const own = useRef(0)

  // A form keeps its place in the page while its address changes: what was just made gets one of its own.
  useEffect(() => {
    index.current = historyIndex()
    const moved = (event: Event): void => {
      if ((event as Event & { navigationType?: string }).navigationType !== 'traverse') index.current = historyIndex()
    }
    navigation()?.addEventListener('currententrychange', moved)
    return () => navigation()?.removeEventListener('currententrychange', moved)
  }, [])

  useEffect(() => {
    if (!modified) return undefined

    const ask = (why: 'language' | 'back', then: () => void): void => {
      leave.current = then
      setReason(why)
      openModal(modal)
    }

    const onClick = (event: MouseEvent): void => {
      const button = event.target instanceof Element ? event.target.closest('button, a') : null
      const code = button?.querySelector('[data-locale]')?.getAttribute('data-locale')
      // The button that opens the list shows the present language; those of the list have a code each.
      if (!code || !button?.closest('.popup-button-list')) return
      event.preventDefault()
      event.stopPropagation()
      // The list of languages closes when one presses elsewhere.
      document.body.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }))
      const query = new URLSearchParams(window.location.search)
      query.set('locale', code)
      ask('language', () => router.push(`?${query.toString()}`))
    }

    const onStep = (): boolean => {
      if (own.current > 0) {
        own.current -= 1
        return true
      }
      const now = historyIndex()
      const steps = now === undefined || index.current === undefined ? -1 : now - index.current
      if (steps === 0) return false
      own.current += 1
      window.history.go(-steps)
      ask('back', () => window.history.go(steps))
      return true
    }

    document.addEventListener('click', onClick, true)
    const release = holdHistory(onStep)
    return () => {
      document.removeEventListener('click', onClick, true)
      release()
    }
  }, [modified, openModal, router])

  return (
    <ConfirmationModal
      body={say(words.leave[reason])}
      cancelLabel={say(words.leave.stay)}
      confirmLabel={say(reason === 'language' ? words.leave.changeAnyway : words.leave.leaveAnyway)}
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
