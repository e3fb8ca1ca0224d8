'use client'
import { $isInlineBlockNode } from '@payloadcms/richtext-lexical/client'
import {
  SKIP_DOM_SELECTION_TAG,
  type LexicalEditor,
  type SerializedEditorState,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { $dfs } from '@payloadcms/richtext-lexical/lexical/utils'
import { useDocumentForm, useModal } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { hasRoot } from '../../domain/richText'
import { isRow } from '../../domain/row'
import { listen, together, whileThere } from '../shared/until'
import { useFormValue } from '../shared/useFormValue'
import { $selectBeside } from './CaretBesideNotes'
import { noteEditorIn } from './HeldForNote'
import { holdCaret } from './holdCaret'

/** All that a note says, as its editor shows it. */
const saidIn = (note: unknown): string => {
  if (Array.isArray(note)) return note.map(saidIn).join('')
  if (!isRow(note)) return ''
  const { children, root, text } = note
  return typeof text === 'string' ? text : saidIn(root ?? children)
}

/** What an editor holds, or would hold of something that was stored. */
const heldBy = (editor: LexicalEditor, stored?: unknown): SerializedEditorState =>
  (stored === undefined ? editor.getEditorState() : editor.parseEditorState(JSON.stringify(stored))).toJSON()

const $noteOf = (drawer: string) => {
  const found = $dfs().find(({ node }) => $isInlineBlockNode(node) && drawer.endsWith(node.getFields().id))
  return $isInlineBlockNode(found?.node) ? found.node : null
}

/**
 * Gives each editor that the drawer shows what its note says, where it comes without: what is typed would stand in the place of the note. On a busy machine
 * with a slow network the form of the drawer begins anew while it is open, and its editor with nothing.
 *
 * Upstream: docs/upstream/078-drawer-that-begins-with-nothing.md (open in 3.90.2). Goes when a drawer inside a text shows its fields with their values alone.
 * Told by tests/browser/unsavedEdits.test.ts, now and then.
 */
const fill = (editor: LexicalEditor, drawer: HTMLElement): (() => void) => {
  let known: LexicalEditor | null = null
  return whileThere(() => {
    const inner = noteEditorIn(drawer)
    if (!inner || inner === known) return
    known = inner
    const stored = editor.read(() => $noteOf(drawer.id)?.getFields().note)
    if (saidIn(heldBy(inner)).trim() || !saidIn(stored).trim()) return
    inner.setEditorState(inner.parseEditorState(JSON.stringify(stored)))
  })
}

/**
 * Puts a note into the text, and the caret beside it; where it says nothing, takes it away.
 * @param drawer the id of its drawer, which ends with the note’s
 * @param note what it says now; none where it was not changed
 */
const $leaveNote = (drawer: string, isEmpty: boolean, note?: SerializedEditorState): void => {
  const node = $noteOf(drawer)
  if (!node) return
  if (note && !isEmpty) node.setFields({ ...node.getFields(), note }, true)
  $selectBeside(node)
  if (isEmpty) node.remove()
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
 * caret is beside it, or where it stood. Payload's own drawer drops without a word what was typed unless its button is pressed, leaves an empty note, and
 * is still there to type in until the server has answered.
 *
 * Upstream: docs/upstream/011-drawer-of-an-inline-block.md (open in 3.90.2). Goes when a drawer inside a text asks, or keeps what it holds. Told by
 * tests/browser/unsavedEdits.test.ts and tests/browser/richText.test.ts.
 */
export const KeepNote = () => {
  const [editor] = useLexicalComposerContext()
  const note = useFormValue('note')
  const [first] = useState(note)
  const modified = note !== first
  const { setModified } = useDocumentForm()
  const { closeModal } = useModal()
  const isLeft = useRef(false)
  const marker = useRef<HTMLSpanElement>(null)

  // Until then, nothing would ask before the page is left.
  useEffect(() => {
    if (modified) setModified(true)
  }, [modified, setModified])

  const leave = useEffectEvent((drawer: HTMLElement): void => {
    const inner = noteEditorIn(drawer)
    const now = inner ? heldBy(inner) : undefined
    const isChanged = inner && (!hasRoot(first) || JSON.stringify(now) !== JSON.stringify(heldBy(inner, first)))
    isLeft.current = true
    editor.update(() => $leaveNote(drawer.id, !saidIn(now ?? note).trim(), isChanged ? now : undefined), {
      discrete: true,
      tag: SKIP_DOM_SELECTION_TAG,
    })
    closeModal(drawer.id)
  })
  // Once the drawer is closed: what is typed next stands beside the note, or where it stood.
  useEffect(
    () => () => {
      if (!isLeft.current || !editor.getRootElement()?.isConnected) return
      editor.focus()
      holdCaret(editor)
    },
    [editor],
  )
  useEffect(() => {
    const drawer = marker.current?.closest<HTMLElement>('.drawer')
    if (!marker.current || !drawer) return undefined
    marker.current.dataset.listens = 'true'
    return together(
      fill(editor, drawer),
      listen(
        document,
        ['click', 'keydown'],
        (event) => {
          if (!isClosing(event, drawer)) return
          event.preventDefault()
          event.stopImmediatePropagation()
          leave(drawer)
        },
        true,
      ),
    )
  }, [editor])

  return <span hidden ref={marker} />
}
