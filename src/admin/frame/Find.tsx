'use client'
import { Link, useAuth } from '@payloadcms/ui'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { words } from '../../i18n/words/frame'
import { repeat } from '../shared/until'
import { useAdmin } from '../shared/useAdmin'
import { FindDialog } from './FindDialog'
import {
  awaitInFinding,
  closeFinding,
  followFinding,
  isAwaitedInFinding,
  openFinding,
  typedInFinding,
  typeInFinding,
} from './finding'
import './frame.css'
import { keepRecent } from './recent'

const Magnifier = () => (
  <svg aria-hidden="true" fill="none" height="18" stroke="currentColor" strokeWidth="2" viewBox="0 0 20 20" width="18">
    <circle cx="8.5" cy="8.5" r="5.5" />
    <path d="m13 13 5 5" strokeLinecap="round" />
  </svg>
)

/** What never changes is followed by nobody. */
const never = () => () => undefined

/** Whether the keys of this machine have ⌘ where others have Ctrl. */
const isMac = (): boolean => /mac|iphone|ipad/i.test(navigator.platform)

/**
 * In the header of every page: finds workshops, talks, people, organisations, registrations and what can be done, by Ctrl+K or ⌘K too. What is chosen is gone
 * to by a link, so that whoever has unsaved edits is asked as by any other.
 */
export const Find = () => {
  const { page, say } = useAdmin()
  const { user } = useAuth()
  const typed = useSyncExternalStore(followFinding, typedInFinding, () => null)
  const isAwaited = useSyncExternalStore(followFinding, isAwaitedInFinding, () => false)
  const button = useRef<HTMLButtonElement>(null)
  const keys = useSyncExternalStore(
    never,
    () => (isMac() ? '⌘K' : 'Ctrl+K'),
    () => '',
  )
  /** Where what was chosen last is: another object each time. */
  const [to, setTo] = useState<{ address: string } | null>(null)
  const way = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    if (to) way.current?.querySelector('a')?.click()
  }, [to])

  return (
    <>
      <button
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        className="find-opener"
        onClick={({ currentTarget }) => openFinding(currentTarget)}
        ref={button}
        type="button"
      >
        <Magnifier />
        <span className="find-opener__word">{say(words.find.open)}</span>
        <kbd aria-hidden="true">{keys}</kbd>
      </button>
      <span hidden ref={way}>
        <Link href={to?.address ?? page('/')} prefetch={false}>
          {say(words.find.open)}
        </Link>
      </span>
      {typed !== null && (
        <FindDialog
          isAwaited={isAwaited}
          onAwaited={awaitInFinding}
          onChosen={({ isKept, onChosen, press, state: _state, ...choice }, isAside) => {
            onChosen?.()
            if (press) {
              closeFinding()
              // Once the dialog is gone: while it is there, nothing else takes the focus.
              const stop = repeat(() => {
                if (document.querySelector('dialog.find')) return
                stop()
                const button = document.getElementById(press)
                button?.focus()
                button?.click()
              }, 20)
              return
            }
            if (isKept) keepRecent(user?.id, choice)
            closeFinding()
            const address = page(choice.path)
            if (isAside) window.open(address, '_blank', 'noopener')
            else setTo({ address })
          }}
          onClose={() => {
            if (typedInFinding() === null) return
            const opener = closeFinding()
            if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
            else button.current?.focus()
          }}
          onTyped={typeInFinding}
          typed={typed}
        />
      )}
    </>
  )
}
