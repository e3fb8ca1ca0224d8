import { getTranslation, type I18n } from '@payloadcms/translations'
import type { FlattenedField, PayloadRequest } from 'payload'
import type { Problem } from '../../i18n/errors'
import { Refusal, type RefusalOptions } from '../../i18n/errors/refusal'
import { noteRefused } from '../errors/invalid'
import { fieldsOf } from '../fields/walk'

/** What the labels of a field at a path say, those of the rows that it stands in first; the path alone where it has none. */
export const labelsAt = (path: string, fields: readonly FlattenedField[], i18n: I18n): string[] => {
  const labels: string[] = []
  let within = fields
  for (const segment of path.split('.')) {
    if (/^\d+$/.test(segment)) {
      labels.push(`${labels.pop() ?? ''}\u00a0${Number(segment) + 1}`)
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
