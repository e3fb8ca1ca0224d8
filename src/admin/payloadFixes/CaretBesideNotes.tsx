'use client'
import { $isInlineBlockNode, createClientFeature, type InlineBlockNode } from '@payloadcms/richtext-lexical/client'
import {
  $addUpdateTag,
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isNodeSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_HIGH,
  KEY_DOWN_COMMAND,
  SKIP_DOM_SELECTION_TAG,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { writes } from '../shared/typing'
import { together } from '../shared/until'
import { HeldForNote } from './HeldForNote'
import { WholeCommand } from './WholeCommand'

/** The footnote that a click is at, or a caret. */
const $noteAt = (target: Node | null): InlineBlockNode | null => {
  const element = target instanceof Element ? target : target?.parentElement
  const chip = element?.closest('[data-lexical-decorator="true"]')
  const node = chip && $getNearestNodeFromDOMNode(chip)
  return $isInlineBlockNode(node) ? node : null
}

/** Puts the caret beside a footnote, between it and whatever is next. */
export const $selectBeside = (node: InlineBlockNode, side: 'before' | 'after' = 'after'): void => {
  const at = node.getIndexWithinParent() + (side === 'after' ? 1 : 0)
  node.getParent()?.select(at, at)
}

/**
 * A click at a footnote puts the caret beside it, and so does whatever is typed while it is selected. Payload selects the node, and the letters that
 * follow stand at the start of the paragraph, the last one first; those of whoever clicked where a footnote was about to be drawn go nowhere, since
 * the caret is inside it then.
 *
 * Upstream: docs/upstream/044-typing-at-an-inline-block.md (open in 3.90.2). Goes when letters that are typed at a selected inline block stand beside
 * it. Told by tests/browser/richText.test.ts.
 */
export const CaretBesideNotes = () => {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      together(
        editor.registerCommand(
          CLICK_COMMAND,
          (event) => {
            const { target } = event
            if (!(target instanceof Element)) return false
            const node = $noteAt(target)
            if (!node) return false
            // A button keeps the focus; the caret is there when it comes back.
            const isButton = target.closest('button') !== null
            if (isButton) $addUpdateTag(SKIP_DOM_SELECTION_TAG)
            const { left, width } = target.getBoundingClientRect()
            $selectBeside(node, isButton || event.clientX >= left + width / 2 ? 'after' : 'before')
            return true
          },
          COMMAND_PRIORITY_HIGH,
        ),
        editor.registerCommand(
          KEY_DOWN_COMMAND,
          (event) => {
            const selection = $getSelection()
            const [node, ...others] = $isNodeSelection(selection) ? selection.getNodes() : []
            if (writes(event) && $isInlineBlockNode(node) && !others.length) $selectBeside(node)
            const around = selection ? null : $noteAt(getSelection()?.anchorNode ?? null)
            if (around) $selectBeside(around)
            return false
          },
          COMMAND_PRIORITY_HIGH,
        ),
      ),
    [editor],
  )
  return null
}

export const CaretFeature = createClientFeature({
  plugins: [
    { Component: CaretBesideNotes, position: 'normal' },
    { Component: HeldForNote, position: 'normal' },
    { Component: WholeCommand, position: 'normal' },
  ],
})
