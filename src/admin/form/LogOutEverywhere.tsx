'use client'
import {
  ConfirmationModal,
  fieldBaseClass,
  FieldDescription,
  useAuth,
  useDocumentInfo,
  useForm,
  useModal,
} from '@payloadcms/ui'
import { useId, useState } from 'react'
import { words } from '../../i18n/words/users'
import { askServer } from '../shared/asking'
import { SmallButton } from '../shared/SmallButton'
import { Alert } from '../shared/Trouble'
import { forgetUnstored } from '../shared/unstored'
import { useAdmin } from '../shared/useAdmin'

const modal = 'log-out-everywhere'

/** In the form of one’s own account: ends every session of it, and its key. */
export const LogOutEverywhere = () => {
  const { id: account } = useDocumentInfo()
  const { user } = useAuth()
  const { accounts, api, page, say } = useAdmin()
  const { openModal } = useModal()
  const { setModified } = useForm()
  const [refused, setRefused] = useState<string | null>(null)
  const id = useId()

  const leave = async (): Promise<void> => {
    setRefused(null)
    const address = api(`${accounts}/logout?allSessions=true`)
    const answer = await askServer(address, { data: {} })
    if (!answer.body && !answer.isEnded) return setRefused(answer.refused ?? say(words.everywhere.failed))
    setModified(false)
    forgetUnstored()
    // Once the form no longer counts as modified, nothing holds the page back.
    setTimeout(() => window.location.assign(page('/login')), 0)
  }

  if (!user || account !== user.id) return null
  return (
    <div className={fieldBaseClass}>
      <SmallButton
        extraButtonProps={{ 'aria-describedby': id }}
        id="log-out-everywhere"
        onClick={() => openModal(modal)}
      >
        {say(words.everywhere.open)}
      </SmallButton>
      <Alert className="field-refused">{refused}</Alert>
      <div id={id}>
        <FieldDescription description={say(words.everywhere.why)} path="" />
      </div>
      <ConfirmationModal
        body={say(words.everywhere.text)}
        cancelLabel={say(words.everywhere.stay)}
        confirmLabel={say(words.everywhere.leave)}
        heading={say(words.everywhere.title)}
        modalSlug={modal}
        onConfirm={leave}
      />
    </div>
  )
}
