import { getTranslation, type I18n } from '@payloadcms/translations'
import type { FlattenedField, PayloadRequest } from 'payload'
import type { Problem } from '../../i18n/errors'
import { words as common } from '../../i18n/words/common'
import { Refusal, type RefusalOptions } from '../../i18n/errors/refusal'
import { noteRefused } from '../errors/invalid'
import { fieldsOf } from '../fields/walk'

/**
 * What the labels of a field at a path say, those of the rows that it stands in first; the path alone where it has none.
 * @param nameOf what a row at a path is called; null for its number
 */
export const labelsAt = (
  path: string,
  fields: readonly FlattenedField[],
  i18n: I18n,
  nameOf?: (row: string) => string | null,
): string[] => {
  const labels: string[] = []
  const segments = path.split('.')
  let within = fields
  for (const [n, segment] of segments.entries()) {
    if (/^\d+$/.test(segment)) {
      const name = nameOf?.(segments.slice(0, n + 1).join('.'))
      const label = labels.pop() ?? ''
      labels.push(
        name ? `${label}${getTranslation(common.colon, i18n)}${name}` : `${label}\u00a0${Number(segment) + 1}`,
      )
      continue
    }
    const field = within.find(({ name }) => name === segment)
    if (!field || !('label' in field) || !field.label) return [path]
    labels.push(getTranslation(field.label, i18n))
    within = 'flattenedFields' in field ? field.flattenedFields : []
  }
  return labels
}

const refuse = (req: PayloadRequest, problems: Refusal['problems'], options: RefusalOptions): never => {
  const refused = new Refusal(problems, { language: req.i18n.language, ...options })
  noteRefused(req, refused.message, refused.code)
  throw refused
}

/** Refuses a write that has problems, each named with its field in the reader's language. @throws Refusal */
export const rejectProblems = (
  req: PayloadRequest,
  [first, ...others]: readonly Problem[],
  of: { collection: string } | { global: string },
): void => {
  if (!first) return
  const fields = fieldsOf(req, 'global' in of ? of.global : of.collection)
  refuse(req, [first, ...others], { of, labelOf: (path) => labelsAt(path, fields, req.i18n).join(' > ') })
}

/** Refuses a write for one reason, which says by itself what it is about: screens such as a list show it without the name of the field. @throws Refusal */
export const reject = (
  req: PayloadRequest,
  problem: Problem,
  of?: { collection: string } | { global: string },
): never => refuse(req, [problem], of ? { of } : {})
