'use client'
import { fieldBaseClass, FieldLabel, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { shortDayAndTime } from '../../i18n/dates'
import { words } from '../../i18n/words/users'
import { askServer, useAsking } from '../shared/asking'
import { sharedValues } from '../shared/sharedValues'
import { SmallButton } from '../shared/SmallButton'
import { toLocalWallTime } from '../shared/toLocalWallTime'
import { Alert } from '../shared/Trouble'
import { useAdmin } from '../shared/useAdmin'
import './account.css'

/** A session of one’s own, as the server tells of it. */
interface Session {
  id: string
  begunAt: string
  browser: string | null
  isThis: boolean
  seenAt: string
  system: string | null
  until: string
}

const changes = sharedValues<number>()

/** What ends sessions elsewhere in the form has the list read anew. */
export const noteSessionsChanged = (): void => changes.set('own', (changes.get('own') ?? 0) + 1)

/** In the form of one’s own account: where one is logged in, with a way to end each, or all others. */
export const OwnSessions = () => {
  const { id: account } = useDocumentInfo()
  const { user } = useAuth()
  const { accounts, api, language, say } = useAdmin()
  const [refused, setRefused] = useState<string | null>(null)
  const [done, setDone] = useState('')
  const isOwn = Boolean(user) && account === user?.id
  const changed = changes.useValue('own') ?? 0
  const address = api(`${accounts}/own/sessions`)
  const { begun, end, endOf, endOthers, ended, failed, fresh, isThis: own, label, on, othersEnded } = words.sessions

  const { ask, body: known } = useAsking<{ sessions: Session[] }>(address)
  const sessions = known?.sessions ?? []
  useEffect(() => {
    if (isOwn && changed >= 0) ask()
  }, [ask, changed, isOwn])

  const finish = async (session?: string): Promise<void> => {
    setRefused(null)
    setDone('')
    const { body, refused: why } = await askServer<object>(`${address}/end`, {
      data: session ? { session } : { others: true },
    })
    if (!body) return setRefused(why ?? say(failed))
    setDone(say(session ? ended : othersEnded))
    ask()
  }
  const time = (at: string): string => shortDayAndTime(toLocalWallTime(at), language)
  const when = ({ begunAt, seenAt, until }: Session): string =>
    Date.parse(seenAt) - Date.parse(begunAt) < 60_000
      ? say(fresh)(time(begunAt), time(until))
      : say(begun)(time(begunAt), time(seenAt), time(until))

  if (!isOwn || !sessions.length) return null
  return (
    <div className={[fieldBaseClass, 'own-sessions'].join(' ')}>
      <FieldLabel as="span" label={say(label)} />
      <ul>
        {sessions.map((session) => {
          const where = say(on)(session.browser, session.system)
          return (
            <li key={session.id}>
              <div>
                <strong>{where}</strong> {session.isThis && <em>({say(own)})</em>}
                <div>{when(session)}</div>
              </div>
              {!session.isThis && (
                <SmallButton
                  extraButtonProps={{ 'aria-label': say(endOf)(`${where}, ${time(session.begunAt)}`) }}
                  onClick={() => void finish(session.id)}
                >
                  {say(end)}
                </SmallButton>
              )}
            </li>
          )
        })}
      </ul>
      {sessions.some(({ isThis }) => !isThis) && (
        <SmallButton id="end-others" onClick={() => void finish()}>
          {say(endOthers)}
        </SmallButton>
      )}
      <output>{done}</output>
      <Alert className="field-refused">{refused}</Alert>
    </div>
  )
}
