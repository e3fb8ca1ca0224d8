import { isDeepStrictEqual } from 'node:util'
import type { RichText, RichTextNode } from '../../src/domain/richText'
import { isRefusal } from '../../src/i18n/errors/refusal'
import { bare, dressed } from './nodes'
import { parseMarkdown } from './parseMarkdown'
import { printMarkdown } from './printMarkdown'

/** A rich text as a series file has it: in marks where they can say it, else as the bare node tree. */
type RichTextForm = string | RichTextNode

/** Whether reading `markdown` gives back exactly `tree`: what the marks cannot carry is never lost to them. */
const says = (markdown: string, tree: RichTextNode): boolean => {
  try {
    return isDeepStrictEqual(bare({ root: parseMarkdown(markdown) }), tree)
  } catch (error) {
    if (isRefusal(error)) return false
    throw error
  }
}

/** A stored rich text as a series file has it; undefined when nothing is written in it. */
export const toForm = (stored: RichText | null | undefined): RichTextForm | undefined => {
  if (!stored?.root) return undefined
  const tree = bare(stored)
  if ((tree.children ?? []).every(({ type, children }) => type === 'paragraph' && !children?.length)) return undefined
  const markdown = printMarkdown(tree)
  return markdown !== null && says(markdown, tree) ? markdown : tree
}

/** A rich text of a series file as it is stored. */
export const fromForm = (form: RichTextForm): RichText => dressed(typeof form === 'string' ? parseMarkdown(form) : form)
