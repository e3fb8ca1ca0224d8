'use client'
import { $getSelection, $isRangeSelection, $isTextNode, type TextNode } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { listen } from '../shared/until'

/** The text before the caret, in the node that it is in. */
const $beforeCaret = (): { node: TextNode; words: string } | null => {
  const selection = $getSelection()
  const node = $isRangeSelection(selection) && selection.isCollapsed() ? selection.anchor.getNode() : null
  return $isTextNode(node) && $isRangeSelection(selection)
    ? { node, words: node.getTextContent().slice(0, selection.anchor.offset) }
    : null
}

/**
 * A command of the / menu goes from the text as a whole once it is chosen. Payload takes away as many letters as it had seen when the menu was drawn: whoever
 * presses Enter sooner leaves the / behind.
 *
 * Upstream: docs/upstream/056-command-left-behind.md (open in 3.90.2). Goes when the menu takes away what stands in the text when one chooses. Told by
 * tests/browser/richText.test.ts.
 */
export const WholeCommand = () => {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      listen(
        document,
        'keydown',
        ({ key }) => {
          if (!['Enter', 'Tab'].includes(key) || !editor.getRootElement()?.hasAttribute('aria-activedescendant')) return
          const words = editor.read(() => $beforeCaret()?.words) ?? ''
          const start = words.lastIndexOf('/')
          if (start < 0) return
          // After the menu has taken its part away, before it does what was chosen.
          setTimeout(() => {
            editor.update(
              () => {
                const now = $beforeCaret()
                const isLeft = now && now.words.length > start && words.startsWith(now.words) && now.words !== words
                if (isLeft) now.node.spliceText(start, now.words.length - start, '', true)
              },
              { discrete: true },
            )
          })
        },
        true,
      ),
    [editor],
  )
  return null
}
