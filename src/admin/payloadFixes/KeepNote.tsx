'use client'
import { useDocumentForm, useForm, useModal } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { isRow } from '../../domain/row'
import { listen } from '../shared/until'
import { useFormValue } from '../shared/useFormValue'

/** All that a note says, as its editor shows it. */
const saidIn = (note: unknown): string => {
  if (Array.isArray(note)) return note.map(saidIn).join('')
  if (!isRow(note)) return ''
  const { children, root, text } = note
  return typeof text === 'string' ? text : saidIn(root ?? children)
}

/** Whether a press of a button or a key closes the drawer, or saves. */
const isClosing = (event: KeyboardEvent | MouseEvent, drawer: HTMLElement): boolean => {
  if (event instanceof KeyboardEvent) {
    const isSave = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's'
    // A drawer above this one, such as that of a link, is its own affair.
    return (event.key === 'Escape' || isSave) && [...document.querySelectorAll('.drawer')].at(-1) === drawer
  }
  const button = event.target instanceof Element && event.target.closest('.drawer__close, .drawer__header__close')
  return button instanceof Element && button.closest('.drawer') === drawer
}

/**
 * Inside the drawer of a footnote: whatever closes the drawer takes the note into the text, and so does Ctrl+S. Payload's own drawer drops
 * without a word what was typed unless its button is pressed.
 *
 * Upstream: docs/upstream/011-drawer-of-an-inline-block.md (open in 3.90.2). Goes when a drawer inside a text asks, or keeps what it holds. Told by
 * tests/browser/unsavedEdits.test.ts.
 */
export const KeepNote = () => {
  const { submit } = useForm()
  const note = useFormValue('note')
  const [first] = useState(note)
  const modified = note !== first
  const { setModified } = useDocumentForm()
  const { closeModal } = useModal()
  const marker = useRef<HTMLSpanElement>(null)

  // Until then, nothing would ask before the page is left.
  useEffect(() => {
    if (modified) setModified(true)
  }, [modified, setModified])

  // The editor hands over its last letters a moment after they are typed, and on a busy machine later.
  const isClosed = useEffectEvent((drawer: HTMLElement, isLastTry: boolean): boolean => {
    const shown = drawer.querySelector('[contenteditable]')?.textContent ?? ''
    if (!isLastTry && saidIn(note) !== shown) return false
    if (modified) void submit()
    else closeModal(drawer.id)
    return true
  })
  useEffect(() => {
    const drawer = marker.current?.closest<HTMLElement>('.drawer')
    if (!drawer) return undefined
    const close = (tries: number): void => {
      if (!isClosed(drawer, tries === 0)) setTimeout(() => close(tries - 1), 100)
    }
    const onEvent = (event: KeyboardEvent | MouseEvent): void => {
      if (!isClosing(event, drawer)) return
      event.preventDefault()
      event.stopImmediatePropagation()
      close(50)
    }
    return listen(document, ['click', 'keydown'], onEvent, true)
  }, [])

  return <span hidden ref={marker} />
}
