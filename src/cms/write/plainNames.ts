import type { FlattenedField } from 'payload'
import { isRow, type Row } from '../../domain/row'
import { beforeWrite } from './beforeWrite'
import { wrongShape } from './judgeValue'
import { rejectProblems } from './reject'

/** The first name with a dot among those of a document, its groups and its rows. */
const dottedIn = (data: Row, fields: readonly FlattenedField[], prefix = ''): string | undefined => {
  const dotted = Object.keys(data).find((name) => name.includes('.'))
  if (dotted !== undefined) return prefix + dotted
  for (const field of fields) {
    if (field.type !== 'array' && field.type !== 'group' && field.type !== 'tab') continue
    const value = data[field.name]
    const within = Array.isArray(value) ? [...value.entries()] : [[null, value] as const]
    for (const [n, part] of within) {
      const at = `${prefix}${field.name}.${n === null ? '' : `${n}.`}`
      const found = isRow(part) ? dottedIn(part, field.flattenedFields, at) : undefined
      if (found !== undefined) return found
    }
  }
  return undefined
}

/**
 * Refuses names with dots. Payload makes groups and rows of them (`links.0.url`) once all that looks at a write has done so: rows come anew, without
 * what they held, whoever writes, and a list may get as many as a number says.
 *
 * Upstream: docs/upstream/034-malformed-requests.md (open in 3.90.2). Goes when Payload makes nothing of such names, or does so before any hook of an
 * operation. Told by tests/cms/write/rejectWrongShapes.test.ts.
 */
export const plainNames = beforeWrite(({ data, fields, of, req }) => {
  const path = dottedIn(data, fields)
  if (path !== undefined) rejectProblems(req, [{ ...wrongShape('name'), path }], of)
  return data
})
