'use client'
import { toast } from '@payloadcms/ui'
import { createClientFeature, InlineBlockNode } from '@payloadcms/richtext-lexical/client'
import {
  $addUpdateTag,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  $parseSerializedNode,
  COMMAND_PRIORITY_HIGH,
  PASTE_COMMAND,
  PASTE_TAG,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { HeadingNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { fromPasted, leftOut, withNewIds, type Pasted } from '../../domain/pastedHtml'
import { isNode, richTextToHtml, type RichText } from '../../domain/richText'
import { foreignIn, textAsOffered } from '../../domain/richTextRules'
import { isRow } from '../../domain/row'
import { isWebAddress } from '../../domain/webAddress'
import { footnoteWords } from '../../i18n/words/pages'
import { words } from '../../i18n/words/richText'
import { useAdmin } from '../shared/useAdmin'

/** An id as rows have one. */
const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** What an editor has copied for another one, where all of it may stand in a text. */
const copiedText = (data: string): RichText | null => {
  if (!data) return null
  try {
    const copied: unknown = JSON.parse(data)
    const nodes: unknown[] = isRow(copied) && Array.isArray(copied.nodes) ? copied.nodes : []
    const text = textAsOffered({ root: { type: 'root', children: withNewIds(nodes.filter(isNode), newId) } })
    return nodes.length && foreignIn(text) === null ? text : null
  } catch {
    return null
  }
}

/** What a clipboard holds, as this editor takes it; null where that is no more than text. */
const pastedFrom = (editor: LexicalEditor, clipboard: DataTransfer): Pasted | null => {
  const taken = { blocks: editor.hasNodes([HeadingNode]), notes: editor.hasNodes([InlineBlockNode]) }
  const copied = copiedText(clipboard.getData('application/x-lexical-editor'))
  if (copied && taken.blocks && taken.notes) return { nodes: copied.root.children ?? [], left: {} }
  const html = copied ? richTextToHtml(copied, footnoteWords('en')) : clipboard.getData('text/html')
  if (!html) return null
  const pasted = fromPasted(new DOMParser().parseFromString(html, 'text/html'), taken, newId)
  return pasted.nodes.length || Object.keys(pasted.left).length ? pasted : null
}

/** Puts nodes where the caret is. Words go on with the line; what begins with more than a paragraph begins a line of its own. */
const $insert = ({ nodes }: Pasted): void => {
  const [first, ...others] = nodes
  const isWords = first?.type === 'paragraph' && !others.length
  let selection = $getSelection()
  if ($isRangeSelection(selection) && first && first.type !== 'paragraph') {
    if (!selection.isCollapsed()) selection.removeText()
    const at = selection.anchor
    const isInside = at.offset > 0 || at.getNode().getPreviousSibling() !== null
    if (isInside && $isParagraphNode(at.getNode().getTopLevelElement())) selection.insertParagraph()
    selection = $getSelection()
  }
  const inserted = (isWords ? first.children : nodes) ?? []
  selection?.insertNodes(
    inserted.map((node) =>
      $parseSerializedNode({ ...node, version: typeof node.version === 'number' ? node.version : 1 }),
    ),
  )
}

/**
 * What is pasted comes as a rich text holds it: headings, lists and footnotes of Word, LibreOffice and Google Docs are such here, and what cannot be
 * kept is said (src/domain/pastedHtml.ts). An address that is pasted over words is left to the link’s own plugin.
 */
export const Pasting = () => {
  const [editor] = useLexicalComposerContext()
  const { say } = useAdmin()
  useEffect(() => {
    const tell = (left: Pasted['left']): void => {
      const what = leftOut.flatMap((kind) => {
        const n = left[kind]
        return n ? [say<(n: number) => string>(words.pasted.kinds[kind])(n)] : []
      })
      if (what.length) toast.warning(say(words.pasted.notAll)(what.join(say(words.pasted.and))), { duration: 60_000 })
    }
    return editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        const clipboard = event instanceof ClipboardEvent ? event.clipboardData : null
        const selection = $getSelection()
        if (!clipboard || !selection) return false
        const isOverWords = $isRangeSelection(selection) && !selection.isCollapsed()
        if (isOverWords && isWebAddress(clipboard.getData('text/plain').trim())) return false
        const pasted = pastedFrom(editor, clipboard)
        if (!pasted) return false
        event.preventDefault()
        $addUpdateTag(PASTE_TAG)
        $insert(pasted)
        tell(pasted.left)
        return true
      },
      COMMAND_PRIORITY_HIGH,
    )
  }, [editor, say])
  return null
}

export const PastingFeature = createClientFeature({ plugins: [{ Component: Pasting, position: 'normal' }] })
