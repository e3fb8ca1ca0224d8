'use client'
import {
  toast,
  useDocumentInfo,
  useEditDepth,
  useForm,
  useFormBackgroundProcessing,
  useFormModified,
  useModal,
  useOperation,
} from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { isAhead } from '../payloadFixes/FormQuestions'
import { comeTo, listen } from '../shared/until'

/** What was said of an earlier state of a form is not said of what is sent now. */
export const forgetRefusals = (
  { dispatchFields, getFields }: Pick<ReturnType<typeof useForm>, 'dispatchFields' | 'getFields'>,
  isMeant: (path: string) => boolean = () => true,
): void => {
  for (const [path, { valid }] of Object.entries(getFields()))
    if (valid === false && isMeant(path)) dispatchFields({ errorMessage: undefined, path, type: 'UPDATE', valid: true })
}

/** Whether something was typed since a save was asked for. */
let isTyping = false

/** Follows whether one types on, until it is stopped; what failed is said up to a moment later. */
const followTyping = (): (() => void) => {
  isTyping = false
  const stop = listen(document, 'beforeinput', () => (isTyping = true), true)
  return () =>
    setTimeout(() => {
      stop()
      isTyping = false
    }, 1000)
}

/**
 * Goes to what is said above a form of a save that failed. What a corner says of the same, a moment later, is taken back. Whoever types on meanwhile is left
 * where they are, with what the corner says.
 */
export const goToNotice = (notice: HTMLElement | null | undefined): void => {
  if (!notice || isTyping) return
  setTimeout(() => {
    for (const shown of toast.getToasts()) if ('type' in shown && shown.type === 'error') toast.dismiss(shown.id)
  }, 150)
  comeTo(notice)
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

/** Until editors of rich text have handed over what was typed in them: they wait for a quiet moment, half a second at most. */
const handedOver = (): Promise<unknown> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(resolve, { timeout: 600 })
    else setTimeout(resolve, 200)
  })

/**
 * Saves the form as it stands. It says which state it stands on, so that the server refuses to put it over a newer one
 * (src/cms/write/rejectStale.ts), and takes no text of another language into a gap. One types on meanwhile, except where the form becomes another one’s
 * (what is new) or loses fields with the answer (a new password): what the server answers is not put over that (FormQuestions.tsx).
 * @returns a function that tells whether the form was stored
 */
export const useSave = (): ((status?: 'draft' | 'published') => Promise<boolean>) => {
  const { action, collectionSlug, data, globalSlug, id } = useDocumentInfo()
  const { dispatchFields, formRef, getField, getFields, setBackgroundProcessing, setModified, submit } = useForm()
  const modified = useFormModified()
  const isModified = useRef(modified)
  useEffect(() => {
    isModified.current = modified
  }, [modified])
  const basedOn = (id || globalSlug) && typeof data?.updatedAt === 'string' ? data.updatedAt : undefined

  return async (status) => {
    const more = new URLSearchParams({ form: 'true' })
    if (status === 'draft') more.set('draft', 'true')
    if (basedOn) more.set('basedOn', basedOn)
    const pressed = document.activeElement
    setBackgroundProcessing(true)
    const stop = followTyping()
    await handedOver()
    const wasModified = isModified.current
    const typesOn = Boolean(id || globalSlug) && !getField('password')?.value
    if (!typesOn) setBackgroundProcessing(false)
    forgetRefusals({ dispatchFields, getFields })
    const done = await submit({
      action: `${action}&${more.toString()}`,
      disableFormWhileProcessing: !typesOn,
      // What it means to be published says the button for it.
      ...(status === 'published' ? { disableSuccessStatus: true } : {}),
      method: collectionSlug && id ? 'PATCH' : 'POST',
      overrides: status ? { _status: status } : {},
      // Whoever is invited chooses the password that the form would ask for.
      skipValidation: status === 'draft' || Boolean(formRef?.current?.querySelector('#field-invite:checked')),
    })
    if (typesOn) setBackgroundProcessing(false)
    // What was refused is shown before anything else reaches the form: an answer to an earlier change would take it back unseen. What was typed is unsaved
    // still; where nothing was, leaving loses nothing.
    if (!done) flushSync(() => setModified(wasModified || isTyping || isAhead(collectionSlug ?? globalSlug, id)))
    else if (typesOn) setModified(isAhead(collectionSlug ?? globalSlug, id))
    if (done) keepFocus(formRef?.current, pressed)
    else goToRefusals(formRef?.current)
    stop()
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
  const isPressed = useRef(false)
  const isSaving = useRef(false)
  const background = useFormBackgroundProcessing()
  useEffect(() => {
    isSaving.current = background
  }, [background])
  const isInFront = Object.values(modalState).filter((modal) => modal?.isOpen).length + 1 === editDepth

  useEffect(() => {
    if (!isInFront) return undefined
    return listen(document, 'keydown', (event) => {
      const { altKey, ctrlKey, key, metaKey, shiftKey } = event
      if (!(ctrlKey || metaKey) || altKey || shiftKey || key.toLowerCase() !== 's') return
      event.preventDefault()
      const field = document.activeElement
      // What is typed next goes there still. An editor of rich text would lose its caret, and hands over what it has by itself.
      if (field instanceof HTMLElement && !field.isContentEditable) {
        field.blur()
        field.focus()
      }
      // A save that is on its way is answered first, and what was typed a moment ago is to be heard of by the form.
      const press = (tries: number): void => {
        const isClosed = ref.current?.disabled
        isPressed.current = Boolean(isClosed && (isSaving.current || tries > 0))
        if (isPressed.current) setTimeout(() => press(tries - 1), 100)
        else if (!isClosed) ref.current?.click()
      }
      if (!isPressed.current) setTimeout(() => press(8), 0)
      isPressed.current = true
    })
  }, [isInFront])

  const disabled = (operation === 'update' && !modified) || uploadStatus === 'uploading'
  return { disabled, ref, size: 'medium', type: 'button' } as const
}
