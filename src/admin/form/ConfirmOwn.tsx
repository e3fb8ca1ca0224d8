'use client'
import { FieldDescription, fieldBaseClass, FieldLabel, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { words } from '../../i18n/words/users'
import { askServer } from '../shared/asking'
import { SmallButton } from '../shared/SmallButton'
import { listen } from '../shared/until'
import { useAdmin } from '../shared/useAdmin'
import { askToConfirm, noteConfirmed, useAskedFor, useUnconfirmed } from './confirmed'
import './account.css'

/** Payload’s buttons that ask the server at once for another key, or for none. */
const keyButtons = '#generate-api-key, #regenerate-api-key, #revoke-api-key'

/**
 * In the form of one’s own account: the current password, which the server asks for before the address, the password or the key is changed. It is no
 * field of the form: what is typed here goes nowhere else.
 */
export const ConfirmOwn = () => {
  const { id: account } = useDocumentInfo()
  const { user } = useAuth()
  const { accounts, api, say } = useAdmin()
  const isUnconfirmed = useUnconfirmed()
  const asked = useAskedFor()
  const [seen, setSeen] = useState(asked)
  const [password, setPassword] = useState('')
  const [said, setSaid] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  const isOwn = Boolean(user) && account === user?.id

  if (asked !== seen) {
    setSeen(asked)
    setSaid(say(words.confirm.first))
  }
  useEffect(() => {
    if (asked) input.current?.focus()
  }, [asked])

  const onPress = useEffectEvent((press: MouseEvent): void => {
    if (!(press.target instanceof Element && press.target.closest(keyButtons)) || !isUnconfirmed()) return
    press.preventDefault()
    press.stopPropagation()
    askToConfirm()
  })
  useEffect(() => (isOwn ? listen(document, 'click', (press) => onPress(press), true) : undefined), [isOwn])

  const confirm = async (): Promise<void> => {
    const { body, refused } = await askServer<object>(api(`${accounts}/confirm`), { data: { password } })
    if (!body) return setSaid(refused ?? say(words.confirm.failed))
    noteConfirmed()
    setPassword('')
    setSaid(say(words.confirm.done))
  }

  if (!isOwn) return null
  return (
    <div className={[fieldBaseClass, 'password', 'confirm-own'].join(' ')}>
      <FieldLabel htmlFor="field-current-password" label={say(words.confirm.label)} />
      <div className="confirm-own__line">
        <input
          aria-describedby={id}
          autoComplete="current-password"
          id="field-current-password"
          onChange={(event) => setPassword(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            // It is no field of the form, which Enter would save.
            event.preventDefault()
            if (password) void confirm()
          }}
          ref={input}
          type="password"
          value={password}
        />
        <SmallButton disabled={!password} id="confirm-password" onClick={() => void confirm()}>
          {say(words.confirm.button)}
        </SmallButton>
      </div>
      <output className="confirm-own__said">{said}</output>
      <div id={id}>
        <FieldDescription description={say(words.confirm.why)} path="" />
      </div>
    </div>
  )
}
