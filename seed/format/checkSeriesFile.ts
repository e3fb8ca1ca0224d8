import { isRow } from '../../src/domain/row'
import { checkBetweenFields } from './checkBetweenFields'
import { checkLengths } from './checkLengths'
import { inOrder, type FieldPath, type FileProblem } from './fileProblem'
import { normalSeries, type SeriesForm } from './normalSeries'
import { readYaml } from './readYaml'
import { seriesJsonSchema, seriesSchema, type SeriesFile } from './seriesSchema'
import { valueAt, zodProblems, type FieldProblem } from './zodProblems'

export interface ParsedSeries {
  /** What it says; absent when it is not of the form of a series file. */
  file?: SeriesFile
  /** What it means; absent when something is wrong with it. */
  form?: SeriesForm
  /** All of them, in the order of the file. */
  problems: FileProblem[]
  /** Where a field stands, for problems that are found later. */
  locate: (path: FieldPath) => { line: number; column: number }
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
  'NOTE_EMPTY',
])

const namesIn = (schema: unknown): string[] => {
  if (!schema || typeof schema !== 'object') return []
  const own = 'properties' in schema && isRow(schema.properties) ? Object.keys(schema.properties) : []
  return [...own, ...Object.values(schema).flatMap(namesIn)]
}

let known: string[] | undefined
const knownNames = (): string[] => (known ??= [...new Set(namesIn(seriesJsonSchema()))])

const isInDraft = (file: unknown, [section, key = '', part]: FieldPath): boolean => {
  if (section === 'sessions') return true
  if (section === 'series') return key === 'draft' || valueAt(file, ['series', 'status']) === 'draft'
  if (section !== 'workshops') return false
  const isDraft = (): boolean => valueAt(file, ['workshops', key, 'status']) === 'draft'
  return part === 'draft' || part === 'aside' || (part !== 'status' && isDraft())
}

/** Whether a value has the form of a series file: what is wrong with it are rules that its values break. */
const isReadable = (_value: unknown, shape: readonly FieldProblem[]): _value is SeriesFile =>
  shape.every(({ code }) => ruleOnly.has(code))

/**
 * Reads a series file: all its problems at once, each with its line.
 * @param now an instant: what is to be published before is refused
 */
export const checkSeriesFile = (source: string, now = new Date().toISOString()): ParsedSeries => {
  const { locate, problems: found, value } = readYaml(source)
  if (value === undefined) return { problems: inOrder(found), locate }
  if (value === null) return { problems: [{ code: 'FILE_EMPTY', path: '', line: 1, column: 1 }], locate }
  const checked = seriesSchema.safeParse(value)
  const shape = checked.success ? [] : zodProblems(checked.error.issues, value, knownNames())
  const file = isReadable(value, shape) ? value : undefined
  for (const problem of [...shape, ...(file ? checkBetweenFields(file, now) : [])]) {
    const warning = laxInDrafts.has(problem.code) && isInDraft(value, problem.path)
    found.push({
      ...problem,
      path: problem.path.join('.'),
      ...locate(problem.path),
      ...(warning ? { warning } : {}),
    })
  }
  if (!file) return { problems: inOrder(found), locate }
  if (found.some(({ warning }) => !warning)) return { problems: inOrder(found), locate, file }
  const long = checkLengths(file)
  for (const problem of long) found.push({ ...problem, path: problem.path.join('.'), ...locate(problem.path) })
  return { problems: inOrder(found), locate, file, ...(long.length ? {} : { form: normalSeries(file) }) }
}

/** Problems of a value that is of the right type: the rest of the file can still be judged. */
const ruleOnly = new Set([
  ...laxInDrafts,
  'CHOICE_UNKNOWN',
  'SLUG_INVALID',
  'COUNTRY_INVALID',
  'MEDIA_PATH',
  'MARK_OPEN',
  'LINK_ADDRESS',
  'NOTE_IN_NOTE',
  'RICH_TEXT_INVALID',
  'FIELD_UNKNOWN',
  'LOCALE_UNKNOWN',
])
