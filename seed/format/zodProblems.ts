import type { z } from 'zod'
import { isErrorCode, type Problem } from '../../src/i18n/errors'
import { byLanguage } from './codecs'

type Issue = z.core.$ZodIssue
type Params = Record<string, string | number>
type Path = readonly (string | number)[]

export type FieldProblem = Omit<Problem, 'path'> & { path: Path }

/** A problem where there is one. */
export const problemIf = (broken: boolean, problem: FieldProblem): FieldProblem[] => (broken ? [problem] : [])

/** What stands at a path in a value; undefined where nothing does. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, part) => (inner === null || inner === undefined ? undefined : Reflect.get(Object(inner), part)),
    value,
  )

/** The issues of the one member of a union that was meant: the one whose type fits. */
const meant = ({ errors }: Extract<Issue, { code: 'invalid_union' }>): Issue[] =>
  errors.find((issues) => !issues.some(({ code, path }) => code === 'invalid_type' && !path.length)) ?? []

const partsOf = ({ path }: Issue): Path => path.map((part) => (typeof part === 'symbol' ? String(part) : part))

/**
 * What Zod found, in our codes.
 * @param root the value that was checked
 * @param pathOf where an issue stands in that value
 */
export const zodProblems = (
  issues: readonly Issue[],
  root: unknown,
  pathOf: (issue: Issue) => Path = partsOf,
): FieldProblem[] =>
  issues.flatMap((issue): FieldProblem[] => {
    const path = pathOf(issue)
    const value = valueAt(root, path)
    switch (issue.code) {
      case 'invalid_type': {
        if (value === undefined) return [{ code: 'FIELD_MISSING', path, params: { name: String(path.at(-1) ?? '') } }]
        const expected = issue.message === byLanguage ? 'texts' : issue.expected
        const quoted: Params =
          issue.expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')
            ? { quoted: String(value) }
            : {}
        return [{ code: 'TYPE_WRONG', path, params: { expected, ...quoted } }]
      }
      case 'unrecognized_keys':
        return issue.keys.map((name) => {
          if (issue.message === byLanguage) return { code: 'LOCALE_UNKNOWN', path: [...path, name], params: { name } }
          return { code: 'FIELD_UNKNOWN', path: [...path, name], params: { name } }
        })
      case 'invalid_value':
        return [{ code: 'CHOICE_UNKNOWN', path, params: { values: issue.values.map(String).join(', ') } }]
      case 'too_big':
      case 'too_small': {
        const limit: Params = issue.code === 'too_big' ? { max: Number(issue.maximum) } : { min: Number(issue.minimum) }
        return [{ code: issue.origin === 'string' ? 'TEXT_LONG' : 'NUMBER_RANGE', path, params: limit }]
      }
      case 'invalid_union': {
        const inner = meant(issue)
        return inner.length
          ? zodProblems(inner, root, (one) => [...path, ...partsOf(one)])
          : [{ code: 'TYPE_WRONG', path, params: { expected: 'string' } }]
      }
      case 'invalid_key':
        return zodProblems(issue.issues, root, () => path)
      case 'custom': {
        const { code, ...params } = issue.params ?? {}
        return [
          {
            code: isErrorCode(code) ? code : 'VALUE_INVALID',
            path,
            params: { value: typeof value === 'string' ? value : '', ...params },
          },
        ]
      }
      default:
        return [{ code: 'VALUE_INVALID', path }]
    }
  })
