import type { z } from 'zod'
import { isErrorCode, type ErrorCode } from '../../src/domain/errors'
import { byLanguage } from './codecs'
import { nearest } from './nearest'

type Issue = z.core.$ZodIssue
type Params = Record<string, string | number>

export interface FieldProblem {
  code: ErrorCode
  path: readonly (string | number)[]
  params?: Params
}

/** A problem where there is one. */
export const problemIf = (broken: boolean, problem: FieldProblem): FieldProblem[] => (broken ? [problem] : [])

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, part) =>
      inner === null || inner === undefined ? undefined : (inner as Record<PropertyKey, unknown>)[part],
    value,
  )

/** The issues of the one member of a union that was meant: the one whose type fits. */
const meant = (issue: Extract<Issue, { code: 'invalid_union' }>): Issue[] => {
  const fitting = issue.errors.find(
    (issues) => !issues.some(({ code, path }) => code === 'invalid_type' && !path.length),
  )
  return (fitting ?? []).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }) as Issue)
}

/**
 * What Zod found, in our codes.
 * @param root the value that was checked
 * @param known names of fields, for suggestions
 */
export const zodProblems = (issues: readonly Issue[], root: unknown, known: readonly string[]): FieldProblem[] =>
  issues.flatMap((issue): FieldProblem[] => {
    const path = issue.path as (string | number)[]
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
          const near = nearest(name, known)
          return {
            code: 'FIELD_UNKNOWN',
            path: [...path, name],
            params: { name, ...(near && near !== name ? { near } : {}) },
          }
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
          ? zodProblems(inner, root, known)
          : [{ code: 'TYPE_WRONG', path, params: { expected: 'string' } }]
      }
      case 'invalid_key':
        return zodProblems(
          issue.issues.map((inner) => ({ ...inner, path }) as Issue),
          root,
          known,
        )
      case 'custom': {
        const { code, ...params } = (issue.params ?? {}) as { code?: unknown } & Params
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
