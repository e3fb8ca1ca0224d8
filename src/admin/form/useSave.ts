'use client'
import { toast, useDocumentInfo, useEditDepth, useForm, useFormModified, useModal, useOperation } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { listen } from '../shared/until'

/** What was said of an earlier state of a form is not said of what is sent now. */
export const forgetRefusals = (
  { dispatchFields, getFields }: Pick<ReturnType<typeof useForm>, 'dispatchFields' | 'getFields'>,
  isMeant: (path: string) => boolean = () => true,
): void => {
  for (const [path, { valid }] of Object.entries(getFields()))
    if (valid === false && isMeant(path)) dispatchFields({ errorMessage: undefined, path, type: 'UPDATE', valid: true })
}

/** Goes to what is said above a form of a save that failed. What a corner says of the same, a moment later, is taken back. */
export const goToNotice = (notice: HTMLElement | null | undefined): void => {
  if (!notice) return
  setTimeout(() => {
    for (const shown of toast.getToasts()) if ('type' in shown && shown.type === 'error') toast.dismiss(shown.id)
  }, 150)
  notice.focus({ preventScroll: true })
  notice.scrollIntoView({ block: 'nearest' })
}

/** What was refused is gone to, and not said a second time in a corner: one who types on later is left where they are. */
export const goToRefusals = (form: HTMLFormElement | null | undefined): void =>
  goToNotice(form?.querySelector<HTMLElement>('.refused'))

/** A button that was pressed has nothing more to save and loses the focus: it goes to what is beside it. */
const keepFocus = (form: HTMLFormElement | null | undefined, pressed: Element | null): void => {
  if (!pressed?.matches('button')) return
  setTimeout(() => {
    if (document.activeElement === document.body)
      form?.querySelector<HTMLElement>('.doc-controls__popup button')?.focus({ preventScroll: true })
  }, 200)
}

/**
 * Saves the form as it stands. It says which state it stands on, so that the server refuses to put it over a newer one
 * (src/cms/write/rejectStale.ts), and takes no text of another language into a gap.
 * @returns a function that tells whether the form was stored
 */
export const useSave = (): ((status?: 'draft' | 'published') => Promise<boolean>) => {
  const { action, collectionSlug, data, globalSlug, id } = useDocumentInfo()
  const { dispatchFields, formRef, getFields, setModified, submit } = useForm()
  const basedOn = (id || globalSlug) && typeof data?.updatedAt === 'string' ? data.updatedAt : undefined

  return async (status) => {
    const more = new URLSearchParams({ form: 'true' })
    if (status === 'draft') more.set('draft', 'true')
    if (basedOn) more.set('basedOn', basedOn)
    const pressed = document.activeElement
    forgetRefusals({ dispatchFields, getFields })
    const done = await submit({
      action: `${action}&${more.toString()}`,
      // What it means to be published says the button for it.
      ...(status === 'published' ? { disableSuccessStatus: true } : {}),
      method: collectionSlug && id ? 'PATCH' : 'POST',
      overrides: status ? { _status: status } : {},
      skipValidation: status === 'draft',
    })
    // What was refused is shown before anything else reaches the form: an answer to an earlier change would take it back unseen.
    if (!done) flushSync(() => setModified(true))
    if (done) keepFocus(formRef?.current, pressed)
    else goToRefusals(formRef?.current)
    return Boolean(done)
  }
}

/**
 * A button that saves: whether there is nothing to save, and Ctrl+S (Cmd+S), which first leaves the field that is being typed in, so that what
 * stands there counts. Payload's own keys do nothing while the last letter is still held down.
 *
 * Upstream: docs/upstream/028-keys-that-save.md (open in 3.90.2). The keys’ part goes when Payload listens to each press, and leaves the field first. Told
 * by tests/browser/fields.test.ts.
 */
export const useSaveButton = () => {
  const { uploadStatus } = useDocumentInfo()
  const modified = useFormModified()
  const operation = useOperation()
  const editDepth = useEditDepth()
  const { modalState } = useModal()
  const ref = useRef<HTMLButtonElement>(null)
  const isInFront = Object.values(modalState).filter((modal) => modal?.isOpen).length + 1 === editDepth

  useEffect(() => {
    if (!isInFront) return undefined
    return listen(document, 'keydown', (event) => {
      const { altKey, ctrlKey, key, metaKey, shiftKey } = event
      if (!(ctrlKey || metaKey) || altKey || shiftKey || key.toLowerCase() !== 's') return
      event.preventDefault()
      const field = document.activeElement
      if (field instanceof HTMLElement) field.blur()
      setTimeout(() => {
        ref.current?.click()
        if (field instanceof HTMLElement) field.focus()
      }, 0)
    })
  }, [isInFront])

  const disabled = (operation === 'update' && !modified) || uploadStatus === 'uploading'
  return { disabled, ref, size: 'medium', type: 'button' } as const
}
