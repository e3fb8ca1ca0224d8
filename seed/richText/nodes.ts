import { type Row, isRow } from '../../src/domain/row'
import { isDeepStrictEqual } from 'node:util'
import { hasRoot, type RichText, type RichTextNode } from '../../src/domain/richText'
import { newRowId } from '../../src/database/rowIds'

/**
 * The node tree of a rich text without what an editor keeps for itself: ids, versions, and properties that have their usual value.
 * `bare` and `dressed` are each other's inverse, ids aside.
 */

/** Usual values, by type of node; `*` holds for every type. */
const usual: Record<string, Row> = {
  '*': { version: 1 },
  root: { direction: null, format: '', indent: 0 },
  paragraph: { direction: null, format: '', indent: 0, textFormat: 0, textStyle: '' },
  heading: { direction: null, format: '', indent: 0 },
  quote: { direction: null, format: '', indent: 0 },
  list: { direction: null, format: '', indent: 0 },
  listitem: { direction: null, format: '', indent: 0 },
  link: { direction: null, format: '', indent: 0 },
  text: { detail: 0, format: 0, mode: 'normal', style: '' },
  linebreak: {},
  tab: { detail: 2, format: 0, mode: 'normal', style: '', text: '\t' },
}

/** What the editor writes anew each time: a reader never sees it. */
const alwaysFleeting: readonly string[] = ['id', 'version']
const fleeting: Record<string, readonly string[]> = {
  paragraph: ['textFormat', 'textStyle'],
  list: ['tag'],
  listitem: ['value'],
}

const isFleeting = (type: string, name: string, value: unknown): boolean =>
  alwaysFleeting.includes(name) ||
  (fleeting[type]?.includes(name) ?? false) ||
  (name === 'direction' && value === 'ltr')

const bareFields = (fields: Row): Row =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([name, value]) => name !== 'id' && value !== null && !(name === 'blockName' && value === ''))
      .map(([name, value]) => [name, hasRoot(value) ? { root: bareNode(value.root) } : value]),
  )

const bareLinkFields = ({ linkType, newTab, ...rest }: Row): Row => ({
  ...(linkType && linkType !== 'custom' ? { linkType } : {}),
  ...(newTab ? { newTab } : {}),
  ...bareFields(rest),
})

const bareNode = (node: RichTextNode): RichTextNode => {
  const usualOfType = usual[node.type] ?? {}
  const kept = Object.entries(node)
    .filter(
      ([name, value]) =>
        value !== undefined &&
        name !== 'children' &&
        name !== 'fields' &&
        name !== 'type' &&
        !isFleeting(node.type, name, value),
    )
    .filter(([name, value]) => !(name in usualOfType && usualOfType[name] === value))
  const fields = isRow(node.fields)
    ? node.type === 'link'
      ? bareLinkFields(node.fields)
      : bareFields(node.fields)
    : undefined
  return {
    type: node.type,
    ...Object.fromEntries(kept),
    ...(fields ? { fields } : {}),
    ...(node.children ? { children: joinTexts(node.children.map(bareNode)) } : {}),
  }
}

/** Neighbouring pieces of text of one form are one piece. */
const joinTexts = (nodes: RichTextNode[]): RichTextNode[] => {
  const joined: RichTextNode[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (node.type === 'text' && last?.type === 'text' && sameForm(node, last))
      joined[joined.length - 1] = { ...last, text: `${last.text ?? ''}${node.text ?? ''}` }
    else joined.push(node)
  }
  return joined
}

const withoutText = (node: RichTextNode): RichTextNode => ({ ...node, text: undefined })

const sameForm = (one: RichTextNode, other: RichTextNode): boolean =>
  isDeepStrictEqual(withoutText(one), withoutText(other))

/** The tree without an editor's bookkeeping. */
export const bare = (text: RichText): RichTextNode => bareNode(text.root)

const dressedFields = (type: string, fields: Row): Row => ({
  id: newRowId(),
  ...(type === 'link' ? { linkType: 'custom', newTab: false } : {}),
  ...(type === 'inlineBlock' ? { blockName: '' } : {}),
  ...Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, hasRoot(value) ? { root: dressedNode(value.root) } : value]),
  ),
})

/** What a node has of its type alone. */
const bases = new Map(Object.keys(usual).map((type) => [type, { ...usual['*'], ...usual[type] }]))

const baseOf = ({ listType, type }: RichTextNode, index: number): Row => {
  const base = bases.get(type) ?? usual['*']
  if (type === 'list') return { ...base, tag: listType === 'number' ? 'ol' : 'ul' }
  return type === 'listitem' ? { ...base, value: index + 1 } : { ...base }
}

/** Each is made by assignment: an object that is put together of many takes longer, and a series file has tens of thousands of nodes. */
const dressedNode = (node: RichTextNode, index = 0): RichTextNode => {
  const { children, fields, type } = node
  const made = Object.assign(baseOf(node, index), node)
  if (type === 'inlineBlock' || type === 'link') Object.assign(made, { version: type === 'link' ? 3 : 1 })
  if (fields) made.fields = dressedFields(type, fields)
  if (children) made.children = children.map(dressedNode)
  return made
}

/** The tree as the editor and the database have it, with new ids. */
export const dressed = (root: RichTextNode): RichText => ({ root: dressedNode(root) })
