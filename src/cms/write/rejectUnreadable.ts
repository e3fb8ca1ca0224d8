import { asOffered } from '../../domain/richTextRules'
import { isRow } from '../../domain/row'
import type { Problem } from '../../i18n/errors'
import { eachLanguage } from '../../domain/texts'
import { localesOf } from '../../database/request'
import { mapFields, type VisitedField } from '../fields/walk'
import { beforeWrite } from './beforeWrite'
import { judgeValue, wrongShape } from './judgeValue'
import { rejectProblems } from './reject'

interface Reading {
  locales: readonly string[]
  problems: Problem[]
}

const states = ['draft', 'published']

/** A rich text in each language that it is said in, with what the editor offers and nothing else. */
const readRichText = ({ field, path, value }: VisitedField, { locales, problems }: Reading): unknown => {
  const read = (text: unknown): unknown => {
    const fault = text === null || text === undefined ? null : judgeValue(field, text)
    if (fault) problems.push({ ...fault, path })
    return asOffered(text)
  }
  return eachLanguage(value, locales, read)
}

/**
 * A field's value as what follows can read it: a list that is said to be nothing is an empty one, a rich text has no form that the editor does not
 * offer. What nothing can read is a problem.
 */
const readField = (visited: VisitedField, reading: Reading): unknown => {
  const { field, path, value } = visited
  if (value === undefined) return undefined
  const { name, type } = field
  if (type === 'array') return value ?? []
  if (type === 'richText') return readRichText(visited, reading)
  const wrong = (shape: 'group' | 'number') => void reading.problems.push({ ...wrongShape(shape), path })
  if ((type === 'group' || type === 'tab') && !isRow(value)) wrong('group')
  // Payload would take the digits that a text begins with.
  if (type === 'number' && typeof value === 'string' && Number.isNaN(Number(value))) wrong('number')
  if (type === 'select' && name === '_status' && value !== null && !states.some((state) => state === value))
    reading.problems.push({ code: 'OPTION_UNKNOWN', path, params: { options: states.join(', ') } })
  return value
}

/**
 * Refuses what Payload fails over before any hook of a field or a document sees it: nothing where a group is, a rich text that is no tree, a
 * state that is none; and numbers of which it would take the first digits. Everything else that is no value of its field is refused later
 * (rejectWrongShapes.ts).
 *
 * Upstream: docs/upstream/034-malformed-requests.md, and for numbers 036-numbers-with-a-tail.md (open in 3.90.2). Goes when Payload answers both with 400
 * before any hook of a field. Told by tests/cms/write/rejectWrongShapes.test.ts.
 */
export const rejectUnreadable = beforeWrite(({ data, fields, of, req }) => {
  const reading: Reading = { locales: localesOf(req), problems: [] }
  const read = mapFields(fields, data, (visited) => readField(visited, reading))
  rejectProblems(req, reading.problems, of)
  return read
})
