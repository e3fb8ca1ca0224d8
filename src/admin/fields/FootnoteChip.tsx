'use client'
import { $isInlineBlockNode, useInlineBlockComponentContext } from '@payloadcms/richtext-lexical/client'
import type { EditorState, LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { $dfs } from '@payloadcms/richtext-lexical/lexical/utils'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useCallback, useEffect, useId, useRef, useSyncExternalStore } from 'react'
import { hasRoot, plainText } from '../../domain/richText'
import { words } from '../../i18n/words/richText'
import { useAdmin } from '../shared/useAdmin'
import './footnotes.css'

interface Note {
  number: number
  said: string
}

/** The notes of a text by their nodes’ keys, once for each of its states: numbered in the order of the document. */
const notesByState = new WeakMap<EditorState, Map<string, Note>>()

const notesOf = (state: EditorState): Map<string, Note> => {
  const known = notesByState.get(state)
  if (known) return known
  const notes = new Map<string, Note>()
  state.read(() => {
    for (const { node } of $dfs()) {
      if (!$isInlineBlockNode(node)) continue
      const note: unknown = Reflect.get(node.getFields(), 'note')
      notes.set(node.getKey(), { number: notes.size + 1, said: hasRoot(note) ? plainText(note) : '' })
    }
  })
  notesByState.set(state, notes)
  return notes
}

const useNote = (editor: LexicalEditor, key: string): Note => {
  const subscribe = useCallback((listener: () => void) => editor.registerUpdateListener(listener), [editor])
  const number = useSyncExternalStore(subscribe, () => notesOf(editor.getEditorState()).get(key)?.number ?? 0)
  const said = useSyncExternalStore(subscribe, () => notesOf(editor.getEditorState()).get(key)?.said ?? '')
  return { number, said }
}

/**
 * A footnote in the editor: its number, as the page will have it, and what it says, which a screen reader reads and others see where the pointer or the
 * focus is.
 */
export const FootnoteChip = () => {
  const { EditButton, InlineBlockContainer, RemoveButton, nodeKey = '' } = useInlineBlockComponentContext()
  const [editor] = useLexicalComposerContext()
  const { say } = useAdmin()
  const { number, said } = useNote(editor, nodeKey)
  const id = useId()
  const chip = useRef<HTMLSpanElement>(null)
  // Payload’s buttons take neither a name nor a description, and come anew now and then.
  useEffect(() => {
    const [edit, remove] = chip.current?.querySelectorAll('button') ?? []
    edit?.setAttribute('aria-label', say(words.footnote.edit)(number))
    edit?.setAttribute('aria-describedby', id)
    remove?.setAttribute('aria-label', say(words.footnote.remove)(number))
  })
  if (!EditButton || !InlineBlockContainer || !RemoveButton) return null
  return (
    <InlineBlockContainer>
      <span className="footnote-chip" ref={chip}>
        <span className="footnote-chip__number">{say(words.footnote.numbered)(number)}</span>
        <span className="footnote-chip__said" id={id}>
          {said || say(words.footnote.empty)}
        </span>
        <span className="LexicalEditorTheme__inlineBlock__actions">
          <EditButton />
          <RemoveButton />
        </span>
      </span>
    </InlineBlockContainer>
  )
}
