'use client'
import { fieldBaseClass, FieldLabel } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { words } from '../../i18n/words/users'
import { SmallButton } from '../shared/SmallButton'
import { Alert } from '../shared/Trouble'
import { useAdmin } from '../shared/useAdmin'
import './account.css'

interface Props {
  label: string
  button: string
  /** Sends a code. @returns why it was refused; null where it was taken */
  onSend: (code: string) => Promise<string | null>
  onCancel: () => void
}

/** A field for a code, and what is done by it. It is no field of the form around it: what is typed here goes nowhere else. */
export const CodeForm = ({ button, label, onCancel, onSend }: Props) => {
  const { say } = useAdmin()
  const [code, setCode] = useState('')
  const [refused, setRefused] = useState<string | null>(null)
  const [isSending, setIsSending] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])

  const send = async (): Promise<void> => {
    if (!code.trim() || isSending) return
    setRefused(null)
    setIsSending(true)
    const why = await onSend(code)
    setIsSending(false)
    setRefused(why)
    if (why) input.current?.select()
  }
  return (
    <div className={[fieldBaseClass, 'text', 'second-factor__code'].join(' ')}>
      <FieldLabel htmlFor="field-second-factor" label={label} />
      <div className="confirm-own__line">
        <input
          aria-describedby="second-factor-refused"
          aria-invalid={refused ? true : undefined}
          autoCapitalize="none"
          autoComplete="one-time-code"
          id="field-second-factor"
          onChange={(event) => setCode(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            // It is no field of the form, which Enter would save.
            event.preventDefault()
            void send()
          }}
          ref={input}
          spellCheck={false}
          type="text"
          value={code}
        />
        <SmallButton disabled={!code.trim() || isSending} id="send-code" onClick={() => void send()}>
          {button}
        </SmallButton>
        <SmallButton buttonStyle="subtle" onClick={onCancel}>
          {say(words.secondFactor.cancel)}
        </SmallButton>
      </div>
      <div id="second-factor-refused">
        <Alert className="field-refused">{refused}</Alert>
      </div>
    </div>
  )
}
