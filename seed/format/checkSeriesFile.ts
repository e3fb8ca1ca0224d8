import { isRow } from '../../src/domain/row'
import { checkBetweenFields } from './checkBetweenFields'
import { checkLengths } from './checkLengths'
import { pathSaid, saidOf, type FieldPath, type FileProblem, type Position } from './fileProblem'
import { nearest } from './nearest'
import { normalSeries, type SeriesForm } from './normalSeries'
import { readYaml } from './readYaml'
import { seriesJsonSchema, seriesSchema, type SeriesFile } from './seriesSchema'
import { valueAt, zodProblems, type FieldProblem } from './zodProblems'

export interface ParsedSeries {
  /** What it says; absent when it is not of the form of a series file. */
  file?: SeriesFile
  /** What it means; absent when something is wrong with it. */
  form?: SeriesForm
  /** Those that are said, in the order of the file (`saidOf`). */
  problems: FileProblem[]
  /** Where a field stands, for problems that are found later. */
  locate: (path: FieldPath) => Position
}

/** Rules that a draft may break: it is stored as it is, as the admin stores it, and publishing will ask for them. */
const laxInDrafts = new Set([
  'URL_INVALID',
  'EMAIL_INVALID',
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

/** Among how many keys the one is looked for that was meant. */
const MOST_COMPARED = 2000

/** A problem with the name that was most likely meant, where a name is not known. */
const withNearest = (problem: FieldProblem, file: unknown): FieldProblem => {
  const { code, params = {} } = problem
  const isField = code === 'FIELD_UNKNOWN'
  if (!isField && code !== 'KEY_UNKNOWN') return problem
  const word = String(isField ? params.name : params.key)
  const known = isField ? knownNames() : Object.keys(Object(valueAt(file, [String(params.section)])))
  const near = known.length > MOST_COMPARED ? undefined : nearest(word, known)
  return near && near !== word ? { ...problem, params: { ...params, near } } : problem
}

/** A problem with its place, whose path is not written yet. */
type Placed = FieldProblem & Position & Pick<FileProblem, 'warning'>

const isSaid = (problem: FileProblem | Placed): problem is FileProblem => typeof problem.path === 'string'

interface Reading {
  /** How many words and marks it may have. */
  most?: number
  /** An instant: what is to be published before is refused. */
  now?: string
}

/** A series file that was judged. */
interface JudgedSeries extends Omit<ParsedSeries, 'form'> {
  /** Whether nothing is wrong with it: it means something. */
  isRight: boolean
}

/** Finds everything that is wrong with a series file, each problem with its line. */
export const judgeSeriesFile = (
  source: string,
  { most, now = new Date().toISOString() }: Reading = {},
): JudgedSeries => {
  const isRight = false
  const { locate, problems: read, value } = readYaml(source, most)
  if (value === undefined) return { isRight, problems: saidOf(read), locate }
  if (value === null) return { isRight, problems: [{ code: 'FILE_EMPTY', path: '', line: 1, column: 1 }], locate }
  const placed = (problem: FieldProblem): Placed => {
    const warning = laxInDrafts.has(problem.code) && isInDraft(value, problem.path)
    return { ...problem, ...locate(problem.path), ...(warning ? { warning } : {}) }
  }
  /** What is wrong, said. Names are looked for, and paths written, for what is said alone. */
  const said = (problems: readonly FieldProblem[]): FileProblem[] =>
    saidOf<FileProblem | Placed>([...read, ...problems.map(placed)]).map((problem) =>
      isSaid(problem) ? problem : { ...problem, ...withNearest(problem, value), path: pathSaid(problem.path) },
    )
  const checked = seriesSchema.safeParse(value)
  const shape = checked.success ? [] : zodProblems(checked.error.issues, value)
  const file = isReadable(value, shape) ? value : undefined
  const problems = said([...shape, ...(file ? checkBetweenFields(file, now) : [])])
  if (!file) return { isRight, problems, locate }
  if (problems.some(({ warning }) => !warning)) return { isRight, problems, locate, file }
  const long = checkLengths(file)
  if (long.length) return { isRight, problems: saidOf([...problems, ...said(long)]), locate, file }
  return { isRight: true, problems, locate, file }
}

/** Reads a series file: its problems at once, and what it means where there is none. */
export const checkSeriesFile = (source: string, reading: Reading = {}): ParsedSeries => {
  const { isRight, ...judged } = judgeSeriesFile(source, reading)
  return { ...judged, ...(isRight && judged.file ? { form: normalSeries(judged.file) } : {}) }
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
