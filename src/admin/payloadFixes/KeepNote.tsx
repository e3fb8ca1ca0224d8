'use client'
import { $isInlineBlockNode } from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { $dfs } from '@payloadcms/richtext-lexical/lexical/utils'
import { useDocumentForm, useForm, useModal } from '@payloadcms/ui'
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
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

/** Puts the caret beside the note of a drawer, whose id ends with the note’s; where it says nothing, takes it away. */
const $leaveNote = (drawer: string, isEmpty: boolean): void => {
  const found = $dfs().find(({ node }) => $isInlineBlockNode(node) && drawer.endsWith(node.getFields().id))
  const node = found?.node
  if (!node) return
  const at = node.getIndexWithinParent()
  const parent = node.getParent()
  if (isEmpty) node.remove()
  parent?.select(at + (isEmpty ? 0 : 1), at + (isEmpty ? 0 : 1))
}

/** Whether a press of a button or a key closes the drawer, or saves. */
const isClosing = (event: KeyboardEvent | MouseEvent, drawer: HTMLElement): boolean => {
  if (event instanceof KeyboardEvent) {
    const isSave = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's'
    // A drawer above this one, such as that of a link, is its own affair.
    return (event.key === 'Escape' || isSave) && [...document.querySelectorAll('.drawer')].at(-1) === drawer
  }
  const button =
    event.target instanceof Element &&
    event.target.closest('.drawer__close, .drawer__header__close, .form-submit button')
  return button instanceof Element && button.closest('.drawer') === drawer
}

/**
 * Inside the drawer of a footnote: whatever closes the drawer takes the note into the text, and so does Ctrl+S; a note that says nothing goes, and the
 * caret is where it stood. Payload's own drawer drops without a word what was typed unless its button is pressed, and leaves an empty note.
 *
 * Upstream: docs/upstream/011-drawer-of-an-inline-block.md (open in 3.90.2). Goes when a drawer inside a text asks, or keeps what it holds. Told by
 * tests/browser/unsavedEdits.test.ts.
 */
export const KeepNote = () => {
  const { submit } = useForm()
  const [editor] = useLexicalComposerContext()
  const note = useFormValue('note')
  const [first] = useState(note)
  const modified = note !== first
  const { setModified } = useDocumentForm()
  const { closeModal, modalState } = useModal()
  const [slug, setSlug] = useState('')
  const isOpen = !slug || Boolean(modalState[slug]?.isOpen)
  const leave = useRef<(() => void) | null>(null)
  const marker = useRef<HTMLSpanElement>(null)

  // Until then, nothing would ask before the page is left.
  useEffect(() => {
    if (modified) setModified(true)
  }, [modified, setModified])

  // The editor hands over its last letters a moment after they are typed, and on a busy machine later.
  const isClosed = useEffectEvent((drawer: HTMLElement, isLastTry: boolean): boolean => {
    const shown = drawer.querySelector('[contenteditable]')?.textContent ?? ''
    if (!isLastTry && saidIn(note) !== shown) return false
    const isEmpty = !saidIn(note).trim()
    if (modified && !isEmpty) void submit()
    else closeModal(drawer.id)
    leave.current = () => $leaveNote(drawer.id, isEmpty)
    return true
  })
  // Once the drawer is closed: what is typed next stands beside the note, or where it stood.
  const goBack = useCallback(() => {
    if (!leave.current || !editor.getRootElement()?.isConnected) return
    editor.update(leave.current)
    editor.focus()
    leave.current = null
  }, [editor])
  useEffect(() => {
    if (!isOpen) goBack()
    return goBack
  }, [goBack, isOpen])
  useEffect(() => {
    const drawer = marker.current?.closest<HTMLElement>('.drawer')
    if (!drawer) return undefined
    setSlug(drawer.id)
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
