'use client'
import { useId, useState } from 'react'
import { words } from '../../i18n/words/desk/people'
import { words as list } from '../../i18n/words/registrationsDesk'
import { askServer } from '../shared/asking'
import { SmallButton } from '../shared/SmallButton'
import { Alert } from '../shared/Trouble'
import { useAdmin } from '../shared/useAdmin'

/** Asks for another address in place of somebody’s: it changes once it is proven. */
export const ChangeAddress = ({ id, onAsked }: { id: string; onAsked: (said: string) => void }) => {
  const { api, say } = useAdmin()
  const field = useId()
  const [address, setAddress] = useState<string | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  if (address === null) return <SmallButton onClick={() => setAddress('')}>{say(words.panel.address.open)}</SmallButton>
  const ask = async (): Promise<void> => {
    const {
      body,
      refused: why,
      said,
    } = await askServer<
      object,
      { errors?: readonly { message: string; data?: { errors?: readonly { message: string }[] } }[] }
    >(api(`/registrations/${id}/address`), { data: { email: address } })
    const [first] = said?.errors?.[0]?.data?.errors ?? []
    setRefused(body ? null : (first?.message ?? why ?? say(list.failed)))
    if (!body) return
    setAddress(null)
    onAsked(say(words.panel.address.done)(address))
  }
  return (
    <form
      className="registrations__field"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void ask()
      }}
    >
      <label htmlFor={field}>{say(words.panel.address.label)}</label>
      <span className="registrations__fine" id={`${field}-hint`}>
        {say(words.panel.address.hint)}
      </span>
      <input
        aria-describedby={`${field}-hint`}
        aria-invalid={refused ? true : undefined}
        autoComplete="off"
        className="plain-box"
        id={field}
        onChange={({ target: { value } }) => setAddress(value)}
        ref={(input) => {
          if (input && !address && document.activeElement !== input) input.focus()
        }}
        type="email"
        value={address}
      />
      <Alert className="registrations__refused">{refused}</Alert>
      <SmallButton type="submit">{say(words.panel.address.ask)}</SmallButton>
    </form>
  )
}
