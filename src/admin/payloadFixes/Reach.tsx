'use client'
import { toast, useAuth } from '@payloadcms/ui'
import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react'
import { words } from '../../i18n/words/admin'
import { followRequests, lookAnew, useSessionEnd } from '../shared/reach'
import { forgetUnstored } from '../shared/unstored'
import { later, listen } from '../shared/until'
import { useAdmin } from '../shared/useAdmin'

/** Longer than whoever asked takes to say by itself that it failed, in milliseconds. */
const ITSELF_MS = 300

const isSaid = (): boolean => toast.getToasts().some((shown) => 'type' in shown && shown.type === 'error')

/**
 * The way to the server, for all of the admin. A request that does not reach it is said in the reader's language, also where Payload says what the
 * browser says, or nothing. A session that has ended is said wherever it is found out, with the way to log in beside what was typed; and what was
 * typed into a programme goes with the account that typed it.
 *
 * Upstream: docs/upstream/045-requests-that-fail.md (open in 3.90.2). Goes when Payload's components say both themselves; the notice of a session stays
 * for our own. Told by tests/browser/otherWindows.test.ts.
 */
export const Reach = ({ children }: { children: ReactNode }) => {
  const { fetchFullUser, user } = useAuth()
  const { accounts, api, page, say } = useAdmin()
  const { hasEnded, isUnsaid } = useSessionEnd()
  const me = api(`${accounts}/me`)
  const id = user?.id
  const [unanswered, ended] = [say(words.unanswered), say(words.session.refused)]

  useLayoutEffect(
    () =>
      followRequests({ account: id, ended, me, onOther: () => void fetchFullUser(), unanswered }, () =>
        later(() => {
          if (!isSaid()) toast.error(unanswered)
        }, ITSELF_MS),
      ),
    [ended, fetchFullUser, id, me, unanswered],
  )

  // Whoever logs in after somebody else does not find what that one had begun to type.
  const owner = useRef<number | string | undefined>(undefined)
  useLayoutEffect(() => {
    if (id === undefined) return
    if (owner.current !== undefined && owner.current !== id) forgetUnstored()
    owner.current = id
  }, [id])

  // Somebody who logs in elsewhere comes back to this window.
  useEffect(() => {
    if (!hasEnded) return undefined
    const stop = listen(window, ['focus', 'visibilitychange'], () => void lookAnew())
    return () => {
      stop()
      void fetchFullUser()
    }
  }, [fetchFullUser, hasEnded])

  return (
    <>
      {children}
      {isUnsaid && id !== undefined && (
        <div className="session-ended" role="alert">
          <p className="session-ended__title">{say(words.session.title)}</p>
          <p>{say(words.session.elsewhere)}</p>
          <a href={page('/login')} rel="noreferrer" target="_blank">
            {say(words.session.logIn)}
          </a>
        </div>
      )}
    </>
  )
}
