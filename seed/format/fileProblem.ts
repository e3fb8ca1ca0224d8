import { isMap, isNode, isScalar, isSeq, type Document, type LineCounter, type Pair, type YAMLMap } from 'yaml'
import type { Problem } from '../../src/i18n/errors'
import { sentence } from '../../src/i18n/errors'

export type FieldPath = readonly (string | number)[]

/** What is wrong with a series file, and where. */
export interface FileProblem extends Problem {
  /** Path of the field as the file has it: `workshops.a-global-challenge.programme.0.title.fr`. */
  path: string
  /** From 1. */
  line: number
  column: number
  /** Said, but no reason to refuse: a draft may be unfinished. */
  warning?: boolean
}

/** How many problems of a file are said at most: nobody reads more of them, and each has its sentence. */
export const MOST_SAID = 200

/** How much of a key is said in a path, in UTF-16 units. */
const MOST_OF_KEY = 100

const cut = (part: string | number): string => {
  const key = String(part)
  return key.length > MOST_OF_KEY ? `${key.slice(0, MOST_OF_KEY)}…` : key
}

/** A path as it is said. */
export const pathSaid = (path: FieldPath): string => path.map(cut).join('.')

/** Whether a problem says where it stands in a file. */
export const isFileProblem = (problem: Problem): problem is FileProblem => 'line' in problem && 'column' in problem

/** Where a node of YAML begins, in characters from the start of the file. */
export const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined)

/** Where something stands in a file, from 1. */
export interface Position {
  line: number
  column: number
}

/** The pairs of a map by their keys, the first of each. */
const byKey = (map: YAMLMap): ReadonlyMap<string, Pair> => {
  const pairs = new Map<string, Pair>()
  for (const pair of map.items) {
    if (!isScalar(pair.key)) continue
    const name = String(pair.key.value)
    if (!pairs.has(name)) pairs.set(name, pair)
  }
  return pairs
}

/** Finds where a field of a YAML document stands: its value, or the nearest thing around it that is there. */
export const locator = (doc: Document, lines: LineCounter): ((path: FieldPath) => Position) => {
  const known = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>()
  const pairsOf = (map: YAMLMap): ReadonlyMap<string, Pair> => {
    const pairs = known.get(map) ?? byKey(map)
    known.set(map, pairs)
    return pairs
  }
  return (path) => {
    let node: unknown = doc.contents
    let at = startOf(node) ?? 0
    for (const part of path) {
      if (isMap(node)) {
        const pair = pairsOf(node).get(String(part))
        if (!pair) break
        at = startOf(pair.key) ?? at
        node = pair.value
      } else if (isSeq(node)) {
        const item = node.items[Number(part)]
        if (!item) break
        at = startOf(item) ?? at
        node = item
      } else break
    }
    const { line, col } = lines.linePos(at)
    return { line, column: col }
  }
}

type Placed = Position & Pick<FileProblem, 'code' | 'params' | 'warning'>

/** Problems in the order of the file. */
const inOrder = <T extends Position>(problems: readonly T[]): T[] =>
  problems.toSorted((a, b) => a.line - b.line || a.column - b.column)

/**
 * What is said of the problems of a file: as many as anybody reads, in the order of the file, those before warnings that keep it from being
 * loaded. Where there are more, the last one says how many.
 */
export const saidOf = <T extends Placed>(problems: readonly T[]): (T | FileProblem)[] => {
  const counted = problems.filter(({ code }) => code === 'PROBLEMS_MORE')
  const single = inOrder(problems.filter(({ code }) => code !== 'PROBLEMS_MORE'))
  const byWeight = [...single.filter(({ warning }) => !warning), ...single.filter(({ warning }) => warning)]
  const said = inOrder(byWeight.slice(0, MOST_SAID))
  const left = [...byWeight.slice(MOST_SAID), ...counted]
  if (!left.length) return said
  const count = left.reduce((sum, { code, params }) => sum + (code === 'PROBLEMS_MORE' ? Number(params?.count) : 1), 0)
  const { column, line } = said.at(-1) ?? { column: 1, line: 1 }
  const warning = left.every((problem) => problem.warning) ? { warning: true } : {}
  return [...said, { code: 'PROBLEMS_MORE', path: '', line, column, params: { count }, ...warning }]
}

/** How many problems there are, with those that are only counted. */
export const howMany = (problems: readonly FileProblem[]): number =>
  problems.reduce((sum, { code, params }) => sum + (code === 'PROBLEMS_MORE' ? Number(params?.count) : 1), 0)

/** A problem in one line: `12:5 workshops.x.title: …`. */
export const problemLine = (problem: FileProblem, language: string, file = ''): string =>
  `${file ? `${file}:` : ''}${problem.line}:${problem.column}${problem.path ? ` ${problem.path}` : ''}: ${sentence(problem, language)}`
