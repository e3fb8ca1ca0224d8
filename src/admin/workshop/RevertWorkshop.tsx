'use client'
import { Button, Drawer, useDocumentInfo, useForm, useFormModified, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import type { RevertPreview } from '../../domain/reverting'
import { listed } from '../../i18n/languageNames'
import { words } from '../../i18n/words/reverting'
import { Alert } from '../shared/Trouble'
import { askServer, useAnswer } from '../shared/asking'
import { useAdmin } from '../shared/useAdmin'

export const revertDialog = 'revert-workshop'

const List = ({ of, title }: { of: readonly string[]; title: string }) =>
  of.length > 0 && (
    <section>
      <p>{title}</p>
      <ul>
        {of.map((name, n) => (
          <li key={n}>{name}</li>
        ))}
      </ul>
    </section>
  )

/** What goes back, and the button; there while the dialog is open. @param again asks anew what goes back */
const Content = ({ again }: { again: () => void }) => {
  const { id } = useDocumentInfo()
  const { api, language, say } = useAdmin()
  const { closeModal } = useModal()
  const { setModified } = useForm()
  const modified = useFormModified()
  const [isReverting, setIsReverting] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const address = api(`/workshops/${id}/revert`)
  const { body: preview, refused: unreadable } = useAnswer<RevertPreview>(address)

  const revert = async (): Promise<void> => {
    setIsReverting(true)
    setRefused(null)
    const answer = await askServer(address, { method: 'POST' })
    if (!answer.body) {
      setIsReverting(false)
      return setRefused(answer.refused ?? say(words.failed))
    }
    setModified(false)
    // A whole visit, once nothing holds the page back: the form and its programme show what was given up.
    setTimeout(() => window.location.reload(), 0)
  }

  const differs = preview && [preview.fields, preview.sessions, preview.aside].some(({ length }) => length > 0)
  return (
    <div className="dialog">
      <p>{say(words.text)}</p>
      {preview && (
        <div aria-live="polite" className="dialog__effects">
          {!differs && <p>{say(words.nothing)}</p>}
          {preview.fields.length > 0 && <p>{say(words.fields)(listed(preview.fields, language))}</p>}
          <List of={preview.sessions} title={say(words.sessions)} />
          <List of={preview.aside} title={say(words.aside)} />
        </div>
      )}
      {modified && <p className="dialog__refused">{say(words.unsaved)}</p>}
      <Alert className="dialog__refused">
        {unreadable === undefined ? refused : (unreadable ?? say(words.failed))}
      </Alert>
      {unreadable !== undefined && (
        <div className="dialog__ways">
          <Button buttonStyle="secondary" margin={false} onClick={again}>
            {say(words.again)}
          </Button>
        </div>
      )}
      {preview && (differs || modified) && (
        <div className="dialog__ways">
          <Button disabled={isReverting} margin={false} onClick={() => closeModal(revertDialog)}>
            {say(words.keep)}
          </Button>
          <Button buttonStyle="secondary" disabled={isReverting} margin={false} onClick={() => void revert()}>
            {say(isReverting ? words.reverting : words.revert)}
          </Button>
        </div>
      )}
    </div>
  )
}

/** Gives up a workshop's draft, with that of its programme, for what is public: says first what goes back. */
export const RevertWorkshop = () => {
  const { say } = useAdmin()
  const [tries, setTries] = useState(0)
  return (
    <Drawer slug={revertDialog} title={say(words.title)}>
      <Content again={() => setTries(tries + 1)} key={tries} />
    </Drawer>
  )
}
