'use client'
import { useAuth, useDocumentInfo, useFormModified, useModal } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useState } from 'react'
import { dayAtTime } from '../../i18n/clock'
import { words } from '../../i18n/words/admin'
import { later, listen } from '../shared/until'
import { toLocalWallTime } from '../shared/toLocalWallTime'
import { InDialog } from '../payloadFixes/InDialog'
import { useAccountName } from '../shared/useAccountName'
import { useAdmin } from '../shared/useAdmin'

const dialog = 'document-locked'
/** Payload's buttons to take over: in its dialog, and above a form that one has chosen to read only. */
const takeOver = `#${dialog}-take-over, #take-over`

/** How long a form that is read again takes nothing, if the answer never comes, in milliseconds. */
const patience = 15_000

/**
 * In the dialog that tells that somebody else is at work on this: who, when something was last typed, and what a take-over does.
 *
 * After a take-over Payload reads the form again, and drops what is typed until then. A form that was opened beside somebody takes nothing
 * until it is read; one in which something is typed already is taken over as it stands.
 *
 * Upstream: docs/upstream/026-notices-of-other-editors.md (open in 3.90.2). Goes when the dialog says by name and in the reader’s language who is at
 * work, and a take-over keeps what was typed. Told by tests/browser/otherWindows.test.ts.
 */
export const LockedBy = ({ form }: { form: HTMLFormElement | null }) => {
  const { currentEditor, documentLockState: lockRef, initialState, lastUpdateTime, ...info } = useDocumentInfo()
  const { user } = useAuth()
  const { closeModal, isModalOpen } = useModal()
  const modified = useFormModified()
  const who = useAccountName(currentEditor)
  const { language, say } = useAdmin()

  // Whose session has ended is told so (SaveTrouble.tsx), and not that they themselves are at work on it.
  const isMistaken = !user && isModalOpen(dialog)
  useEffect(() => {
    if (isMistaken) closeModal(dialog)
  }, [closeModal, isMistaken])

  /** The state of the form that is to be replaced by what is read again. */
  const [replaced, setReplaced] = useState<unknown>(null)
  const waits = replaced !== null && replaced === initialState
  useEffect(() => {
    if (!form || !waits) return undefined
    form.setAttribute('inert', '')
    const stop = later(() => setReplaced(null), patience)
    return () => {
      stop()
      form.removeAttribute('inert')
    }
  }, [form, waits])

  const takeOverAsItStands = async (): Promise<void> => {
    if (!user) return
    closeModal(dialog)
    await info.updateDocumentEditor(info.id ?? '', info.collectionSlug ?? info.globalSlug ?? '', user)
    lockRef.current = { hasShownLockedModal: true, isLocked: true, user }
    info.setCurrentEditor?.(user)
  }
  const onPress = useEffectEvent((press: MouseEvent): void => {
    const other = typeof currentEditor === 'object' ? currentEditor?.id : currentEditor
    if (!(press.target instanceof Element && press.target.closest(takeOver)) || !other || other === user?.id) return
    if (!modified) return setReplaced(initialState)
    press.stopPropagation()
    void takeOverAsItStands()
  })
  useEffect(() => listen(document, 'click', (press) => onPress(press), true), [])

  if (!currentEditor || !lastUpdateTime) return null
  return (
    <InDialog dialog={dialog} within=".document-locked__content">
      <div className="locked-by">
        <p>{say(words.locked.who)(who, dayAtTime(toLocalWallTime(lastUpdateTime), language))}</p>
        <p>{say(words.locked.takeOver)}</p>
        {modified && <p>{say(words.locked.typed)}</p>}
      </div>
    </InDialog>
  )
}
