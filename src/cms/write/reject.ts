import { getTranslation, type I18n } from '@payloadcms/translations'
import type { FlattenedField, PayloadRequest } from 'payload'
import type { Problem } from '../../domain/errors'
import { isCollection } from '../../database/request'
import { Refusal } from '../../i18n/errors/refusal'

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

const fieldsOf = (req: PayloadRequest, of: { collection: string } | { global: string }): FlattenedField[] => {
  const { collections, globals } = req.payload
  if ('global' in of) return globals.config.find(({ slug }) => slug === of.global)?.flattenedFields ?? []
  return isCollection(req, of.collection) ? collections[of.collection].config.flattenedFields : []
}

/** Refuses a write that has problems, each named with its field in the reader's language. @throws Refusal */
export const rejectProblems = (
  req: PayloadRequest,
  problems: readonly Problem[],
  of: { collection: string } | { global: string },
): void => {
  const [first, ...others] = problems
  if (first)
    throw new Refusal([first, ...others], {
      labelOf: (path) => labelsAt(path, fieldsOf(req, of), req.i18n).join(' > '),
      language: req.i18n.language,
      of,
    })
}

/** Refuses a write for one reason, which says by itself what it is about: screens such as a list show it without the name of the field. @throws Refusal */
export const reject = (
  req: PayloadRequest,
  problem: Problem,
  of?: { collection: string } | { global: string },
): never => {
  throw new Refusal([problem], { language: req.i18n.language, ...(of ? { of } : {}) })
}
