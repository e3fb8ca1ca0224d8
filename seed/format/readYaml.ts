import {
  Composer,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  Parser,
  type Alias,
  type CST,
  type Document,
  type Pair,
  type YAMLError,
} from 'yaml'
import { brokenAt } from '../../src/domain/texts'
import type { ErrorCode } from '../../src/i18n/errors'
import { locator, MOST_SAID, pathSaid, startOf, type FieldPath, type FileProblem, type Position } from './fileProblem'
import { plainYaml, textOfKey } from './plainYaml'

/** Deeper than any series is nested, and far from what a stack holds. */
const DEEPEST = 300

/**
 * How many words and marks of YAML a file may have, unless told otherwise. A line of a series has eight; each costs some 450 bytes of memory
 * while it is read.
 */
export const MOST_TOKENS = 1_000_000

/** How many values aliases may stand for, all together: a few lines could otherwise mean millions. A long text counts as several. */
const MOST_REPEATED = 100_000
const LETTERS_OF_A_VALUE = 50

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
  locate: (path: FieldPath) => Position
}

/** Whether something in a text stands for something else of it, so that it may mean far more than it says. */
export const hasAliases = (source: string): boolean => {
  for (const token of new Lexer().lex(source)) if (token.startsWith('*')) return true
  return false
}

/** A text holds more than can be read, or is nested deeper. */
class TooMuch extends Error {
  override readonly name = 'TooMuch'
  constructor(readonly problem: FileProblem) {
    super(problem.code)
  }
}

/** The documents of a text as its parser finds them, which works without recursion. @throws TooMuch */
function* parsed(source: string, most: number, lines: LineCounter): Generator<CST.Token> {
  const parser = new Parser(lines.addNewLine)
  lines.addNewLine(0)
  const refuse = (problem: Pick<FileProblem, 'code' | 'params'>): never => {
    const { line, col } = lines.linePos(parser.offset)
    throw new TooMuch({ ...problem, path: '', line, column: col })
  }
  let count = 0
  for (const token of new Lexer().lex(source)) {
    yield* parser.next(token)
    if (parser.stack.length > DEEPEST) refuse({ code: 'FILE_DEEP' })
    if (++count > most) refuse({ code: 'FILE_MANY_VALUES', params: { max: most } })
  }
  yield* parser.end()
}

/** The first document of a text, and where another begins, if one does. */
const firstDocument = (tokens: readonly CST.Token[], length: number): { doc: Document.Parsed; next?: number } => {
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false })
  const [doc, other] = composer.compose(tokens, true, length)
  if (!doc) throw new Error('A text has a document.')
  return { doc, ...(other ? { next: other.range[0] } : {}) }
}

/** What is wrong with a text that holds several documents, in the words of the library. */
const severalDocuments = (at: number): Pick<YAMLError, 'code' | 'message' | 'pos'> => ({
  code: 'MULTIPLE_DOCS',
  message: 'Source contains multiple documents; please use YAML.parseAllDocuments()',
  pos: [at, at + 1],
})

/** Turns the nodes of a document into plain values, and notes what they may not hold. */
class Reader {
  readonly problems: FileProblem[] = []
  /** How many more problems there are than are kept. */
  private more = 0
  /** Whether it is all plain values. */
  readable = true
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
      const keys = new Set<string>()
      for (const pair of node.items) this.readPair(object, pair, path, keys)
      return object
    }
    if (isScalar(node)) {
      if (typeof node.value === 'string') this.readText(node.value, node, path)
      return node.value
    }
    return isSeq(node) ? node.items.map((item, index) => this.read(item, [...path, index])) : null
  }

  /** @param keys those that the object has already: the library compares each with all before it */
  private readPair(object: object, { key, value }: Pair, path: FieldPath, keys: Set<string>): void {
    if (!isScalar(key)) return this.note('YAML_KEY', key, path)
    const name = textOfKey(key.value)
    this.readText(name, key, path)
    if (keys.size === keys.add(name).size)
      this.note('YAML_SYNTAX', key, [], { detail: 'Map keys must be unique', fault: 'DUPLICATE_KEY' })
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
    if (this.aliases) this.repeated += Math.floor(text.length / LETTERS_OF_A_VALUE)
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
    if (code.startsWith('YAML_')) this.readable = false
    if (this.problems.length >= MOST_SAID) {
      this.more += 1
      return
    }
    const { line, col } = this.lines.linePos(startOf(node) ?? 0)
    this.problems.push({ code, path: pathSaid(path), line, column: col, params })
  }

  /** All of them, the last saying how many are not kept. */
  get everyProblem(): FileProblem[] {
    const last = this.problems.at(-1)
    if (!last || !this.more) return this.problems
    return [...this.problems, { ...last, code: 'PROBLEMS_MORE', path: '', params: { count: this.more } }]
  }
}

/**
 * Reads the YAML of a series file: one document of plain values. What YAML can say beyond that (other types, values without end, a few lines
 * that mean millions of values) is a problem with its line, and so is a character that cannot be stored.
 * @param most words and marks that it may have
 */
export const readYaml = (source: string, most = MOST_TOKENS): YamlFile => {
  const lines = new LineCounter()
  let tokens: CST.Token[]
  try {
    // All is parsed before anything is made of it: what is too much is refused for that alone.
    tokens = [...parsed(source, most, lines)]
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error
    return { problems: [error.problem], locate: () => ({ line: 1, column: 1 }) }
  }
  const plain = plainYaml(tokens)
  if (plain) {
    // Where fields stand is asked of what is wrong with them alone.
    let known: ReturnType<typeof locator> | undefined
    const locatePlain: YamlFile['locate'] = (path) =>
      (known ??= locator(firstDocument(tokens, source.length).doc, lines))(path)
    return { problems: [], locate: locatePlain, value: plain }
  }
  const { doc, next } = firstDocument(tokens, source.length)
  const locate = locator(doc, lines)
  const syntax = [
    ...doc.errors,
    ...(next === undefined ? [] : [severalDocuments(next)]),
    ...doc.warnings.filter(({ code }) => code !== 'TAG_RESOLVE_FAILED'),
  ]
  if (syntax.length) {
    const problems = syntax.map(({ code, message, pos }): FileProblem => {
      const { line, col } = lines.linePos(pos[0])
      return { code: 'YAML_SYNTAX', path: '', line, column: col, params: { detail: message, fault: code } }
    })
    return { problems, locate }
  }
  const reader = new Reader(lines)
  const value = reader.read(doc.contents, [])
  return { problems: reader.everyProblem, locate, ...(reader.readable ? { value } : {}) }
}
