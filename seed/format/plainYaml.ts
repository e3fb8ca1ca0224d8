import { CST, Document, isScalar } from 'yaml'
import { brokenAt } from '../../src/domain/texts'
import { isRow, type Row } from '../../src/domain/row'

/** Something stands in a text that is read by way of nodes. */
class NotPlain extends Error {
  override readonly name = 'NotPlain'
}

const notPlain = (): never => {
  throw new NotPlain()
}

/** How long a key is at most that is looked at here, in characters: a longer one may be refused. */
const LONGEST_KEY = 500

/** A key as a text, whatever kind of scalar it is; nothing for null. */
export const textOfKey = (value: unknown): string => {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return typeof value === 'string' ? value : ''
}

/** The tags of YAML 1.2 by which the library tells a number from a text. */
const { options, schema } = new Document(null)

/** A text that can be stored. */
const textOf = (text: string): string => (brokenAt(text) < 0 ? text : notPlain())

const scalarOf = (token: CST.FlowScalar | CST.BlockScalar): unknown => {
  const { value } = CST.resolveAsScalar(token, true, notPlain)
  if (token.type !== 'scalar') return textOf(value)
  for (const tag of schema.tags) {
    if (tag.collection || !tag.default || !tag.test?.test(value)) continue
    const found: unknown = tag.resolve(value, notPlain, options)
    return isScalar(found) ? found.value : found
  }
  return textOf(value)
}

/**
 * Whether nothing but blanks, ends of lines and comments stands between two values, and one mark where there is to be one. A comment is a blank apart from
 * what is before it.
 */
const isPlainBetween = (
  tokens: readonly CST.SourceToken[],
  { after = false, mark }: { after?: boolean; mark?: CST.SourceToken['type'] } = {},
): boolean => {
  let marks = 0
  let isApart = !after
  for (const { source, type } of tokens) {
    if (type === mark) {
      marks += 1
      isApart = false
      continue
    }
    if (type === 'space' ? source.includes('\t') : type !== 'newline' && !(type === 'comment' && isApart)) return false
    // What follows a key is a mark on its line.
    if (after && !marks && type !== 'space') return false
    isApart = true
  }
  return marks === (mark ? 1 : 0)
}

const keyOf = (key: CST.Token | null | undefined, indent: number): string => {
  if (!CST.isScalar(key) || key.type === 'block-scalar' || key.indent !== indent) return notPlain()
  const { end = [], source } = key
  if (end.length || source.length > LONGEST_KEY || source.includes('\n')) return notPlain()
  return textOfKey(scalarOf(key))
}

const mapOf = ({ indent, items }: CST.BlockMap): Row => {
  const map: Row = {}
  for (const item of items) {
    const { sep = [], start, value } = item
    if (item.explicitKey || !isPlainBetween(start)) return notPlain()
    const name = keyOf(item.key, indent)
    if (!isPlainBetween(sep, { after: true, mark: 'map-value-ind' })) return notPlain()
    const isBelow = sep.some(({ type }) => type === 'newline')
    if (!isBelow && (value?.type === 'block-map' || value?.type === 'block-seq')) return notPlain()
    if (name === '__proto__' || Object.hasOwn(map, name)) return notPlain()
    map[name] = valueOf(value)
  }
  return map
}

const listOf = ({ items }: CST.BlockSequence): unknown[] =>
  items.map(({ start, value }) => (isPlainBetween(start, { mark: 'seq-item-ind' }) ? valueOf(value) : notPlain()))

const valueOf = (token: CST.Token | undefined): unknown => {
  if (!token) return null
  if (token.type === 'block-map') return mapOf(token)
  if (token.type === 'block-seq') return listOf(token)
  return CST.isScalar(token) ? scalarOf(token) : notPlain()
}

/**
 * What a text means of which the tokens say nothing but what a series file is printed as: one document, lists and maps in blocks, scalars, comments. To
 * make nodes of each token, by which the rest of YAML is read and positions are found, takes longer than to read it.
 * @returns nothing where anything else stands there, or anything is wrong
 */
export const plainYaml = (tokens: readonly CST.Token[]): Row | undefined => {
  const documents = tokens.filter(({ type }) => type === 'document')
  const isAlone = tokens.every(({ type }) => ['comment', 'document', 'newline', 'space'].includes(type))
  const [document] = documents
  if (!isAlone || documents.length !== 1 || document?.type !== 'document') return undefined
  const { end = [], start, value } = document
  if (value?.type !== 'block-map' || !isPlainBetween(start) || !isPlainBetween(end)) return undefined
  try {
    const map = valueOf(value)
    return isRow(map) ? map : undefined
  } catch (error) {
    if (error instanceof NotPlain) return undefined
    throw error
  }
}
