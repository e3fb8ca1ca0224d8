'use client'
import { INSERT_INLINE_BLOCK_COMMAND } from '@payloadcms/richtext-lexical/client'
import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  getNearestEditorFromDOMNode,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { isShortcut } from '../shared/isShortcut'
import { PATIENCE_MS as ANSWER_MS } from '../shared/reach'
import { listen, together, whileThere } from '../shared/until'
import { holdCaret } from './holdCaret'

/** The editor of the note in a drawer, once it is there and what is to become of the note is known. */
export const noteEditorIn = (drawer: Element): LexicalEditor | null =>
  drawer.querySelector('[data-listens]') && getNearestEditorFromDOMNode(drawer.querySelector('[contenteditable=true]'))

/**
 * For how long an answer is waited for, and longer than a drawer takes to open, in milliseconds in which the page is there. Next asks one thing after the
 * other, also what nobody waits for any more: after a save each note of the text is asked for before a new one.
 */
const PATIENCE_MS = { answer: ANSWER_MS, drawer: 3000 }

/** Types keys into an editor: at its caret, or at its end. */
const typeInto = (editor: LexicalEditor, keys: readonly string[], isAtEnd: boolean): void =>
  editor.update(
    () => {
      if (isAtEnd) $getRoot().selectEnd()
      for (const key of keys) {
        const selection = $getSelection()
        if (!$isRangeSelection(selection)) return
        if (key === 'Enter') selection.insertParagraph()
        else selection.insertText(key)
      }
    },
    { discrete: true },
  )

/** Holds back what is typed until the editor of a new note is there, and types it then: up to Escape into the note, the rest into the text. */
const hold = (editor: LexicalEditor, onEnd: () => void): (() => void) => {
  const held: string[] = []
  const known = document.querySelectorAll('.drawer').length
  let isOpen = false
  const onKey = (event: KeyboardEvent): void => {
    const { key } = event
    if (isShortcut(event) || (key.length > 1 && !['Backspace', 'Enter', 'Escape'].includes(key))) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (key === 'Backspace') held.pop()
    else held.push(key)
  }
  // What comes by no key alone, as an accent does.
  const onInput = (event: InputEvent): void => {
    if (event.inputType !== 'insertText' || !event.data) return
    event.preventDefault()
    event.stopImmediatePropagation()
    held.push(event.data)
  }
  const look = (waited: number): void => {
    const drawer = [...document.querySelectorAll('.drawer')].slice(known).at(-1)
    const note = drawer ? noteEditorIn(drawer) : null
    // Closed by its button meanwhile, or without an answer: nothing that was typed is lost.
    const isOver = (isOpen && !drawer) || waited > PATIENCE_MS[isOpen ? 'answer' : 'drawer']
    isOpen ||= Boolean(drawer)
    // It takes the focus once the drawer is drawn.
    note?.getRootElement()?.focus({ preventScroll: true })
    const isReady = note && document.activeElement === note.getRootElement()
    if (!isReady && !isOver) return
    stop()
    const end = note ? held.indexOf('Escape') : -1
    const typed = held.splice(0, end < 0 ? held.length : end).filter((key) => key !== 'Escape')
    typeInto(note ?? editor, typed, note !== null)
    if (end >= 0) {
      document.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, key: 'Escape' }))
      typeInto(
        editor,
        held.filter((key) => key !== 'Escape'),
        false,
      )
    } else if (note) holdCaret(note, drawer)
    else editor.focus()
  }
  const stop = together(
    listen(document, 'keydown', onKey, true),
    listen(document, 'beforeinput', onInput, true),
    whileThere(look),
    onEnd,
  )
  return stop
}

/**
 * What is typed between the choice of a footnote and its editor, which waits for the server, goes into the note. Payload leaves the caret in the text, then
 * has the button that closes the drawer take the focus, which a blank presses.
 *
 * Upstream: docs/upstream/055-typing-into-a-new-note.md (open in 3.90.2). Goes when the drawer of a new inline block opens with its fields, and the first
 * of them has the focus. Told by tests/browser/richText.test.ts.
 */
export const HeldForNote = () => {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    let stop: (() => void) | null = null
    const begin = (): void => {
      stop ??= hold(editor, () => (stop = null))
    }
    return together(
      editor.registerCommand(
        INSERT_INLINE_BLOCK_COMMAND,
        () => {
          begin()
          return false
        },
        COMMAND_PRIORITY_HIGH,
      ),
      // The menu of the / key inserts it a moment after Enter.
      listen(
        document,
        'keydown',
        ({ key }) => {
          const chosen = editor.getRootElement()?.getAttribute('aria-activedescendant')
          if (key === 'Enter' && chosen?.includes('inlineBlocks')) begin()
        },
        true,
      ),
      () => stop?.(),
    )
  }, [editor])
  return null
}
