'use client'
import { useDocumentForm, useForm, useFormFields, useModal } from '@payloadcms/ui'
import { useEffect, useRef, useState, type ReactNode } from 'react'

/** All that a note says, as its editor shows it. */
const saidIn = (note: unknown): string => {
  if (Array.isArray(note)) return note.map(saidIn).join('')
  if (!note || typeof note !== 'object') return ''
  const { children, root, text } = note as { children?: unknown; root?: unknown; text?: unknown }
  return typeof text === 'string' ? text : saidIn(root ?? children)
}

/**
 * Inside the drawer of a footnote: whatever closes the drawer takes the note into the text, and so does Ctrl+S. Payload's own drawer drops
 * without a word what was typed unless its button is pressed.
 *
 * Upstream: docs/upstream/011-drawer-of-an-inline-block.md (open in 3.90.2). Goes when a drawer inside a text asks, or keeps what it holds. Told by
 * tests/browser/unsavedEdits.test.ts.
 */
export const KeepNote = (): ReactNode => {
  const { submit } = useForm()
  const note = useFormFields(([fields]) => fields.note?.value)
  const [first] = useState(note)
  const modified = note !== first
  const { setModified } = useDocumentForm()
  const { closeModal } = useModal()
  const marker = useRef<HTMLSpanElement>(null)
  const latest = useRef({ modified, note, submit })
  useEffect(() => {
    latest.current = { modified, note, submit }
  }, [modified, note, submit])

  // Until then, nothing would ask before the page is left.
  useEffect(() => {
    if (modified) setModified(true)
  }, [modified, setModified])

  useEffect(() => {
    const drawer = marker.current?.closest<HTMLElement>('.drawer')
    if (!drawer) return undefined
    // The editor hands over its last letters a moment after they are typed, and on a busy machine later.
    const close = (tries: number): void => {
      const shown = drawer.querySelector('[contenteditable]')?.textContent ?? ''
      if (tries > 0 && saidIn(latest.current.note) !== shown) setTimeout(() => close(tries - 1), 100)
      else if (latest.current.modified) void latest.current.submit()
      else closeModal(drawer.id)
    }
    const keep = (event: Event): void => {
      event.preventDefault()
      event.stopImmediatePropagation()
      close(50)
    }
    const onClick = (event: MouseEvent): void => {
      const button = event.target instanceof Element && event.target.closest('.drawer__close, .drawer__header__close')
      if (button && button.closest('.drawer') === drawer) keep(event)
    }
    const onKey = (event: KeyboardEvent): void => {
      const isSave = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's'
      // A drawer above this one, such as that of a link, is its own affair.
      const drawers = document.querySelectorAll('.drawer')
      if ((event.key === 'Escape' || isSave) && drawers[drawers.length - 1] === drawer) keep(event)
    }
    document.addEventListener('click', onClick, true)
    document.addEventListener('keydown', onKey, true)
    return () => {
      document.removeEventListener('click', onClick, true)
      document.removeEventListener('keydown', onKey, true)
    }
  }, [closeModal])

  return <span hidden ref={marker} />
}
