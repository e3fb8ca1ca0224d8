import { isMap, isNode, isScalar, isSeq, type Document, type LineCounter } from 'yaml'
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

/** Whether a problem says where it stands in a file. */
export const isFileProblem = (problem: Problem): problem is FileProblem => 'line' in problem && 'column' in problem

/** Where a node of YAML begins, in characters from the start of the file. */
export const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined)

/** Finds where a field of a YAML document stands: its value, or the nearest thing around it that is there. */
export const locator =
  (doc: Document, lines: LineCounter) =>
  (path: FieldPath): { line: number; column: number } => {
    let node: unknown = doc.contents
    let at = startOf(node) ?? 0
    for (const part of path) {
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part))
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

/** Problems in the order of the file. */
export const inOrder = (problems: readonly FileProblem[]): FileProblem[] =>
  problems.toSorted((a, b) => a.line - b.line || a.column - b.column)

/** A problem in one line: `12:5 workshops.x.title: …`. */
export const problemLine = (problem: FileProblem, language: string, file = ''): string =>
  `${file ? `${file}:` : ''}${problem.line}:${problem.column}${problem.path ? ` ${problem.path}` : ''}: ${sentence(problem, language)}`
