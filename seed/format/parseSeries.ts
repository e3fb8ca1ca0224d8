import { LineCounter, parseDocument } from 'yaml'
import { checkSeries } from './checkSeries'
import { locator, type FileProblem } from './fileProblem'
import { normalSeries, type SeriesForm } from './normalSeries'
import { seriesJsonSchema, seriesSchema, type SeriesFile } from './seriesSchema'
import { zodProblems, type FieldProblem } from './zodProblems'

export interface ParsedSeries {
  /** What the file means; absent when a problem keeps it from being read. */
  form?: SeriesForm
  /** All of them, in the order of the file. */
  problems: FileProblem[]
  /** Where a field stands, for problems that are found later. */
  locate: (path: readonly (string | number)[]) => { line: number; column: number }
}

/** Rules that a draft may break: it is stored as it is, as the admin stores it, and publishing will ask for them. */
const laxInDrafts = new Set([
  'URL_INVALID',
  'EMAIL_INVALID',
  'WALL_TIME_INVALID',
  'ZONE_UNKNOWN',
  'LANGUAGE_INVALID',
  'TEXT_LONG',
  'NUMBER_RANGE',
  'CHOICE_UNKNOWN',
])

const namesIn = (schema: unknown): string[] => {
  if (!schema || typeof schema !== 'object') return []
  const own = 'properties' in schema ? Object.keys(schema.properties as object) : []
  return [...own, ...Object.values(schema).flatMap(namesIn)]
}

let known: string[] | undefined
const knownNames = (): string[] => (known ??= [...new Set(namesIn(seriesJsonSchema()))])

const isInDraft = (value: unknown, [section, key, part]: readonly (string | number)[]): boolean => {
  const file = value as {
    series?: { status?: unknown }
    workshops?: Record<string, { status?: unknown } | null>
  } | null
  if (section === 'sessions') return true
  if (section === 'series') return key === 'draft' || file?.series?.status === 'draft'
  if (section !== 'workshops') return false
  return (
    part === 'draft' || part === 'aside' || (part !== 'status' && file?.workshops?.[String(key)]?.status === 'draft')
  )
}

/** Reads a series file: all its problems at once, each with its line. */
export const parseSeries = (source: string): ParsedSeries => {
  const lines = new LineCounter()
  const doc = parseDocument(source, { lineCounter: lines, prettyErrors: false })
  const locate = locator(doc, lines)
  if (doc.errors.length) {
    const problems = doc.errors.map(({ message, pos }) => {
      const { line, col } = lines.linePos(pos[0])
      return { code: 'YAML_SYNTAX', path: '', line, column: col, params: { detail: message } }
    })
    return { problems, locate }
  }
  const value: unknown = doc.toJS({ maxAliasCount: 1000 })
  if (value === null || value === undefined)
    return { problems: [{ code: 'FILE_EMPTY', path: '', line: 1, column: 1 }], locate }
  const checked = seriesSchema.safeParse(value)
  const shape = checked.success ? [] : zodProblems(checked.error.issues, value, knownNames())
  const found: (FieldProblem & { warning?: boolean })[] = shape.map((problem) =>
    laxInDrafts.has(problem.code) && isInDraft(value, problem.path) ? { ...problem, warning: true } : problem,
  )
  const readable = found.every(({ code, warning }) => warning || ruleOnly.has(code))
  const file = value as SeriesFile
  if (readable) found.push(...checkSeries(file))
  const problems = found
    .map((problem) => ({ ...problem, path: problem.path.join('.'), ...locate(problem.path) }))
    .toSorted((a, b) => a.line - b.line || a.column - b.column)
  return { problems, locate, ...(problems.every(({ warning }) => warning) ? { form: normalSeries(file) } : {}) }
}

/** Problems of a value that is of the right type: the rest of the file can still be judged. */
const ruleOnly = new Set([
  ...laxInDrafts,
  'SLUG_INVALID',
  'COUNTRY_INVALID',
  'MEDIA_PATH',
  'MARK_OPEN',
  'LINK_ADDRESS',
  'NOTE_IN_NOTE',
  'FIELD_UNKNOWN',
])
