import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  parseDocument,
  Parser,
  type Alias,
  type Pair,
} from 'yaml'
import { brokenAt } from '../../src/domain/texts'
import type { ErrorCode } from '../../src/i18n/errors'
import { locator, startOf, type FieldPath, type FileProblem } from './fileProblem'

/** Deeper than any series is nested, and far from what a stack holds. */
const DEEPEST = 300

/** How many values aliases may stand for, all together: a few lines could otherwise mean millions. */
const MOST_REPEATED = 100_000

/** How many aliases may stand in what another stands for. */
const DEEPEST_ALIASES = 20

/** What a tag may ask for; any other would be dropped without a word, or be no plain value. */
const plainTags = /^(!|tag:yaml\.org,2002:(str|int|float|bool|null|map|seq))$/

/** The sections whose keys Zod passes over in silence when they are those of every object. */
const keyed: readonly unknown[] = ['workshops', 'people', 'organisations']

interface YamlFile {
  /** What it holds, in plain values of which each stands in one place; absent when it cannot be read. */
  value?: unknown
  problems: FileProblem[]
  locate: (path: FieldPath) => { line: number; column: number }
}

/** Where a text is nested deeper than can be read, if it is. The parser that finds it works without recursion. */
const tooDeep = (source: string): FileProblem | null => {
  const lines = new LineCounter()
  const parser = new Parser(lines.addNewLine)
  lines.addNewLine(0)
  for (const token of new Lexer().lex(source)) {
    for (const _ of parser.next(token));
    if (parser.stack.length > DEEPEST) {
      const { line, col } = lines.linePos(parser.offset)
      return { code: 'FILE_DEEP', path: '', line, column: col }
    }
  }
  return null
}

/** A key as a text, whatever kind of scalar it is; nothing for null. */
const textOfKey = (value: unknown): string => {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return typeof value === 'string' ? value : ''
}

/** Turns the nodes of a document into plain values, and notes what they may not hold. */
class Reader {
  readonly problems: FileProblem[] = []
  private readonly anchors = new Map<string, unknown>()
  private readonly open = new Set<unknown>()
  private repeated = 0
  private aliases = 0

  constructor(private readonly lines: LineCounter) {}

  read(node: unknown, path: FieldPath): unknown {
    if (isAlias(node)) return this.readAlias(node, path)
    const { anchor, tag }: { anchor?: string; tag?: string } = isNode(node) ? node : {}
    if (tag && !plainTags.test(tag)) this.note('YAML_TAG', node, path, { tag: tag.replace('tag:yaml.org,2002:', '!!') })
    if (anchor) this.anchors.set(anchor, node)
    if (this.aliases) this.repeated += 1
    this.open.add(node)
    const value = this.readPlain(node, path)
    this.open.delete(node)
    return value
  }

  private readPlain(node: unknown, path: FieldPath): unknown {
    if (isMap(node)) {
      const object = {}
      for (const pair of node.items) this.readPair(object, pair, path)
      return object
    }
    if (isScalar(node)) {
      if (typeof node.value === 'string') this.readText(node.value, node, path)
      return node.value
    }
    return isSeq(node) ? node.items.map((item, index) => this.read(item, [...path, index])) : null
  }

  private readPair(object: object, { key, value }: Pair, path: FieldPath): void {
    if (!isScalar(key)) return this.note('YAML_KEY', key, path)
    const name = textOfKey(key.value)
    this.readText(name, key, path)
    if (name === '__proto__' && path.length === 1 && keyed.includes(path[0]))
      this.note('SLUG_INVALID', key, [...path, name])
    // As its own property, whatever its name.
    Object.defineProperty(object, name, {
      configurable: true,
      enumerable: true,
      value: this.read(value, [...path, name]),
      writable: true,
    })
  }

  private readAlias(alias: Alias, path: FieldPath): unknown {
    const target = this.anchors.get(alias.source)
    const name = `*${alias.source}`
    if (!target) return this.note('YAML_ALIAS', alias, path, { name })
    if (this.open.has(target)) return this.note('YAML_ALIAS_CIRCLE', alias, path, { name })
    if (this.repeated > MOST_REPEATED) return undefined
    this.aliases += 1
    if (this.aliases > DEEPEST_ALIASES) this.repeated = Infinity
    const value = this.read(target, path)
    this.aliases -= 1
    return this.repeated > MOST_REPEATED ? this.note('YAML_ALIAS_BOMB', alias, path, { name }) : value
  }

  private readText(text: string, node: unknown, path: FieldPath): void {
    const at = brokenAt(text)
    if (at < 0) return
    const after = text
      .slice(Math.max(0, at - 30), at)
      .replace(/\s+/g, ' ')
      .trim()
    this.note('TEXT_BROKEN', node, path, after ? { after } : {})
  }

  private note(code: ErrorCode, node: unknown, path: FieldPath, params: FileProblem['params'] = {}): undefined {
    // What an alias stands for was judged where it is written.
    if (this.aliases) return
    const { line, col } = this.lines.linePos(startOf(node) ?? 0)
    this.problems.push({ code, path: path.join('.'), line, column: col, params })
  }
}

/**
 * Reads the YAML of a series file: one document of plain values. What YAML can say beyond that (other types, values without end, a few lines
 * that mean millions of values) is a problem with its line, and so is a character that cannot be stored.
 */
export const readYaml = (source: string): YamlFile => {
  const deep = tooDeep(source)
  if (deep) return { problems: [deep], locate: () => ({ line: 1, column: 1 }) }
  const lines = new LineCounter()
  const doc = parseDocument(source, { lineCounter: lines, prettyErrors: false })
  const locate = locator(doc, lines)
  const syntax = [...doc.errors, ...doc.warnings.filter(({ code }) => code !== 'TAG_RESOLVE_FAILED')]
  if (syntax.length) {
    const problems = syntax.map(({ code, message, pos }): FileProblem => {
      const { line, col } = lines.linePos(pos[0])
      return { code: 'YAML_SYNTAX', path: '', line, column: col, params: { detail: message, fault: code } }
    })
    return { problems, locate }
  }
  const reader = new Reader(lines)
  const value = reader.read(doc.contents, [])
  const readable = reader.problems.every(({ code }) => !code.startsWith('YAML_'))
  return { problems: reader.problems, locate, ...(readable ? { value } : {}) }
}
