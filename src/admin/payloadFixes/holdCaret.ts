import { $getSelection, $setSelection, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { changesText } from '../shared/typing'
import { listen, together, whileThere } from '../shared/until'

/** Longer than a drawer takes to open or to close, in milliseconds in which the page is there. */
const PATIENCE_MS = 3000

/** Keys that do nothing alone. */
const MODIFIERS = ['Alt', 'AltGraph', 'CapsLock', 'Control', 'Meta', 'Shift']

/**
 * Holds the caret in a text that was just gone to, until whoever writes moves it or goes elsewhere. Payload takes it to where it was before a drawer was
 * opened, and the drawer’s trap for the focus gives the focus to a button, each when its turn comes: letters are typed before, between and after.
 *
 * Upstream: docs/upstream/011-drawer-of-an-inline-block.md, docs/upstream/055-typing-into-a-new-note.md (open in 3.90.2). Goes when the caret stays where
 * one types. Told by tests/browser/richText.test.ts.
 *
 * @param within where the focus is taken from
 */
export const holdCaret = (editor: LexicalEditor, within: Element | null = editor.getRootElement()): void => {
  let held = editor.read(() => $getSelection())
  const root = editor.getRootElement()
  const put = (): void => {
    if (held) $setSelection(held.clone())
  }
  const takeFocus = (): void => {
    if (root?.isConnected) root.focus({ preventScroll: true })
  }
  const stop = together(
    editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, editorState }) => {
      const now = editorState.read(() => $getSelection())
      if (!held || dirtyElements.size || dirtyLeaves.size) held = now
      else if (!now?.is(held)) editor.update(put)
    }),
    listen(within, 'focusin', takeFocus),
    listen(
      document,
      'keydown',
      (event) => {
        if (event.isComposing || MODIFIERS.includes(event.key)) return
        const { activeElement } = document
        const isHere = root?.isConnected && (activeElement === document.body || within?.contains(activeElement))
        if (!isHere || !changesText(event)) stop()
        else {
          takeFocus()
          editor.update(put, { discrete: true })
        }
      },
      true,
    ),
    listen(document, 'pointerdown', () => stop(), true),
    whileThere((waited) => {
      if (waited > PATIENCE_MS) stop()
    }),
  )
}
