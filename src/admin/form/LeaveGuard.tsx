'use client'
import { ConfirmationModal, useForm, useFormModified, useModal, useRouteTransition } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useRef } from 'react'
import { words } from '../../i18n/words/admin'
import { holdHistory } from '../payloadFixes/historyGate'
import { forgetUnstored, useUnstored } from '../shared/unstored'
import { listen, together } from '../shared/until'
import { useAdmin } from '../shared/useAdmin'

const modal = 'unsaved-edits'

/** Where the page stands in the tab's history, in browsers that say so. */
const historyIndex = (): number | undefined => window.navigation?.currentEntry?.index

/** Where a click leads to in this tab, away from what is on the screen; null where it does not. */
const leadsTo = (event: MouseEvent): string | null => {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
  if (!link?.href || !isPlain || link.target === '_blank' || link.hasAttribute('download')) return null
  const { origin, pathname, search } = window.location
  const isHere = link.origin === origin && link.pathname === pathname && link.search === search
  return link.origin === origin && !isHere ? link.href : null
}

/**
 * Asks before unsaved edits would be dropped: by the browser's Back, which Payload lets through (for links and for closing the tab it asks
 * itself), and what was typed into a programme and is not stored yet also by a link. Where nothing was typed it lets whoever leaves go: Payload asks also
 * after a save that was refused of what is stored already.
 *
 * Upstream: docs/upstream/079-asked-for-nothing.md (open in 3.90.2). That part goes when Payload asks for what was typed alone. Told by
 * tests/browser/unsavedEdits.test.ts.
 */
export const LeaveGuard = () => {
  const modified = useFormModified()
  const isUnstored = useUnstored()
  const router = useRouter()
  const { startRouteTransition } = useRouteTransition()
  const { isValid, setModified } = useForm()
  const { openModal } = useModal()
  const { say } = useAdmin()
  const leave = useRef<() => void>(() => undefined)
  const index = useRef<number | undefined>(undefined)
  /** Steps of the history that this guard takes itself. */
  const own = useRef(0)
  /** Whether somebody said that they leave: the step that does so may come before the page knows that nothing holds it any more. */
  const isLeaving = useRef(false)

  // A form keeps its place in the page while its address changes: what was just made gets one of its own.
  useEffect(() => {
    index.current = historyIndex()
    return listen(window.navigation, 'currententrychange', ({ navigationType }) => {
      if (navigationType !== 'traverse') index.current = historyIndex()
    })
  }, [])

  useEffect(() => {
    if (!modified && !isUnstored) return undefined
    return holdHistory(() => {
      if (isLeaving.current) return false
      if (own.current > 0) {
        own.current -= 1
        return true
      }
      const now = historyIndex()
      const steps = now === undefined || index.current === undefined ? -1 : now - index.current
      if (steps === 0) return false
      own.current += 1
      window.history.go(-steps)
      leave.current = () => {
        isLeaving.current = true
        window.history.go(steps)
      }
      openModal(modal)
      return true
    })
  }, [isUnstored, modified, openModal])

  useEffect(() => {
    if (modified || !isUnstored) return undefined
    const ask = (event: MouseEvent): void => {
      const href = leadsTo(event)
      if (!href) return
      event.preventDefault()
      event.stopPropagation()
      leave.current = () => startRouteTransition(() => router.push(href))
      openModal(modal)
    }
    return listen(document, 'click', ask, true)
  }, [isUnstored, modified, openModal, router, startRouteTransition])

  /** Whether Payload would ask for nothing: a drawer’s form has edits of its own. */
  const asksForNothing = (): boolean =>
    !isValid && !modified && !isUnstored && !document.querySelector('.drawer--is-open')
  const onLink = useEffectEvent((event: MouseEvent): void => {
    const href = asksForNothing() ? leadsTo(event) : null
    if (!href) return
    event.preventDefault()
    event.stopPropagation()
    startRouteTransition(() => router.push(href))
  })
  const onUnload = useEffectEvent((event: BeforeUnloadEvent): void => {
    if (asksForNothing()) event.stopImmediatePropagation()
  })
  // On the window, which hears of both before Payload does.
  useEffect(
    () =>
      together(
        listen(window, 'click', (event) => onLink(event), true),
        listen(window, 'beforeunload', (event) => onUnload(event), true),
      ),
    [],
  )

  return (
    <ConfirmationModal
      body={say(words.leave.text)}
      cancelLabel={say(words.leave.stay)}
      confirmLabel={say(words.leave.leaveAnyway)}
      heading={say(words.leave.title)}
      modalSlug={modal}
      onConfirm={() => {
        setModified(false)
        forgetUnstored()
        // Once the form no longer counts as modified, nothing holds the page back.
        setTimeout(() => leave.current(), 0)
      }}
    />
  )
}
