'use client'
import { Button, Drawer, useConfig, useDocumentInfo, useForm, useFormModified, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState, type ReactNode } from 'react'
import type { RevertPreview } from '../../domain/reverting'
import { listed } from '../../i18n/languageNames'
import { words } from '../../i18n/words/reverting'
import { askServer } from '../shared/askServer'
import '../shared/dialogs.css'
import { useSay } from '../shared/useSay'

export const revertDialog = 'revert-workshop'

const List = ({ of, title }: { of: readonly string[]; title: string }): ReactNode =>
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

/** What goes back, and the button; there while the dialog is open. */
const Content = (): ReactNode => {
  const { id } = useDocumentInfo()
  const {
    config: {
      routes: { api },
    },
  } = useConfig()
  const { setModified } = useForm()
  const modified = useFormModified()
  const { language } = useTranslation().i18n
  const say = useSay()
  const [preview, setPreview] = useState<RevertPreview | null>(null)
  const [isReverting, setIsReverting] = useState(false)
  const [refused, setRefused] = useState<{ why: string | null } | null>(null)
  const address = formatAdminURL({ apiRoute: api, path: `/workshops/${id}/revert` })

  useEffect(() => {
    const controller = new AbortController()
    void askServer<RevertPreview>(address, { signal: controller.signal }).then((answer) => {
      if (controller.signal.aborted) return
      if ('body' in answer) setPreview(answer.body)
      else setRefused({ why: answer.refused })
    })
    return () => controller.abort()
  }, [address])

  const revert = async (): Promise<void> => {
    setIsReverting(true)
    setRefused(null)
    const answer = await askServer(address, { method: 'POST' })
    if ('body' in answer) {
      setModified(false)
      // A whole visit, once nothing holds the page back: the form and its programme show what was given up.
      setTimeout(() => window.location.reload(), 0)
      return
    }
    setIsReverting(false)
    setRefused({ why: answer.refused })
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
      {refused && (
        <p className="dialog__refused" role="alert">
          {refused.why ?? say(words.failed)}
        </p>
      )}
      {preview && (differs || modified) && (
        <Button disabled={isReverting} margin={false} onClick={() => void revert()}>
          {say(isReverting ? words.reverting : words.revert)}
        </Button>
      )}
    </div>
  )
}

/** Gives up a workshop's draft, with that of its programme, for what is public: says first what goes back. */
export const RevertWorkshop = (): ReactNode => (
  <Drawer slug={revertDialog} title={useSay()(words.title)}>
    <Content />
  </Drawer>
)
