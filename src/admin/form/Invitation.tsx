'use client'
import {
  CheckboxInput,
  fieldBaseClass,
  FieldDescription,
  SelectInput,
  useDocumentInfo,
  useField,
  useForm,
} from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { dayAtTime } from '../../i18n/clock'
import { localeOptions } from '../../i18n/localeOptions'
import { words } from '../../i18n/words/users'
import { valuesOf } from '../fields/options'
import { askServer } from '../shared/asking'
import { SmallButton } from '../shared/SmallButton'
import { toLocalWallTime } from '../shared/toLocalWallTime'
import { Alert } from '../shared/Trouble'
import { later } from '../shared/until'
import { useAdmin } from '../shared/useAdmin'
import './account.css'

const timeOf = (value: unknown, language: string): string | null =>
  typeof value === 'string' && value ? dayAtTime(toLocalWallTime(value), language) : null

/** In the form of a new account: whether whoever it is for gets a link to choose their password, and in which language. */
const InviteNew = () => {
  const { language, say } = useAdmin()
  const { dispatchFields } = useForm()
  const { setValue, value } = useField<string>({ path: 'invitationLanguage' })
  const [invites, setInvites] = useState(true)
  const toggle = (): void => {
    setInvites(!invites)
    for (const path of ['password', 'confirm-password'])
      dispatchFields({ path, type: 'UPDATE', valid: true, value: undefined })
  }

  return (
    <div className={`invitation ${fieldBaseClass}`}>
      <CheckboxInput
        checked={invites}
        id="field-invite"
        label={say(words.invitation.send)}
        name="invite"
        onToggle={toggle}
      />
      <FieldDescription description={say(words.invitation.why)} path="" />
      {invites && (
        <SelectInput
          isClearable={false}
          label={say(words.invitation.language)}
          name="invitationLanguage"
          onChange={(chosen) => setValue(valuesOf(chosen)[0])}
          options={localeOptions.map(({ label, value: code }) => ({ label: say(label), value: code }))}
          path="invitationLanguage"
          value={value ?? language}
        />
      )}
    </div>
  )
}

/** How long an account is made before its form asks whether the invitation has left, in milliseconds: it leaves after the save. */
const LEAVES_MS = 1500

/** In the form of an account: when somebody logged in last, or that nobody has come yet, and a way to send the link again. */
const Invited = ({ account }: { account: number | string }) => {
  const { savedDocumentData } = useDocumentInfo()
  const { accounts, api, language, say } = useAdmin()
  const [sent, setSent] = useState<string | null>(null)
  const [left, setLeft] = useState<string | null>(null)
  const [isSending, setIsSending] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const lastLogin = timeOf(savedDocumentData?.lastLoginAt, language)
  const invitedOn = timeOf(sent ?? savedDocumentData?.invitedAt ?? left, language)
  const { again, done, failed, lastLogin: cameOn, notSent, send, sending, sentOn } = words.invitation

  const isOpen = !lastLogin && !invitedOn
  const address = api(`${accounts}/${account}`)
  useEffect(() => {
    const look = (): void =>
      void askServer<{ invitedAt?: string | null }>(address).then(({ body }) => setLeft(body?.invitedAt ?? null))
    return isOpen ? later(look, LEAVES_MS) : undefined
  }, [address, isOpen])

  const invite = async (): Promise<void> => {
    setRefused(null)
    setIsSending(true)
    const { body, refused: why } = await askServer<{ invitedAt: string }>(api(`${accounts}/${account}/invite`), {
      data: {},
    })
    setIsSending(false)
    if (body) setSent(body.invitedAt)
    else setRefused(why ?? say(failed))
  }
  if (lastLogin)
    return (
      <div className={`invitation ${fieldBaseClass}`}>
        <p>{say(cameOn)(lastLogin)}</p>
      </div>
    )
  return (
    <div className={`invitation ${fieldBaseClass}`}>
      <p>{invitedOn ? say(sentOn)(invitedOn) : say(notSent)}</p>
      <SmallButton disabled={isSending} id="invite" onClick={() => void invite()}>
        {isSending ? say(sending) : say(invitedOn ? again : send)}
      </SmallButton>
      <output>{sent && say(done)}</output>
      <Alert className="field-refused">{refused}</Alert>
    </div>
  )
}

export const Invitation = () => {
  const { id } = useDocumentInfo()
  return id === undefined || id === null ? <InviteNew /> : <Invited account={id} />
}
