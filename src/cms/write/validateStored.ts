import { type Row, isRow } from '../../domain/row'
import { getTranslation } from '@payloadcms/translations'
import type { CollectionSlug, FlattenedField, PayloadRequest, ValidateOptions } from 'payload'
import { inSeveralLanguages } from '../../domain/texts'
import { localesOf } from '../../database/request'

type AnyValidate = (value: unknown, options: ValidateOptions<unknown, unknown, object, unknown>) => unknown

export interface FieldProblem {
  /** The field's label, after those of the rows that it stands in. */
  field: string
  /** What is wrong, in the reader's language. */
  message: string
}

/** What is judged elsewhere: by its nodes when it is written, or as a part of the whole. */
const elsewhere = ['json', 'join', 'richText']

/**
 * What the rules of its own fields say against a document that was saved as a draft, unchecked, and is published as a part of another. Of
 * texts in several languages only the length is judged; which languages need one is the whole's affair.
 * @param doc the document in every language
 * @param leftOut names of fields that the whole judges itself
 */
export const validateStored = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  doc: Row,
  leftOut: readonly string[],
): Promise<FieldProblem[]> => {
  const locales = localesOf(req)
  const problems: FieldProblem[] = []

  const judge = async (field: FlattenedField, value: unknown, row: Row, path: string[], label: string) => {
    const validate = ('validate' in field ? field.validate : undefined) as AnyValidate | undefined
    const message = await validate?.(value, {
      ...field,
      collectionSlug: collection,
      data: doc,
      event: 'submit',
      id: doc.id,
      operation: 'update',
      overrideAccess: true,
      path,
      preferences: { fields: {} },
      req,
      siblingData: row,
    } as never)
    if (typeof message === 'string') problems.push({ field: label, message })
  }

  const walk = async (fields: readonly FlattenedField[], row: Row, path: string[], labels: string[]): Promise<void> => {
    for (const field of fields) {
      const { name } = field
      const hidden = ('hidden' in field && field.hidden) || ('virtual' in field && field.virtual)
      if (hidden || elsewhere.includes(field.type) || name === 'id' || (!path.length && leftOut.includes(name)))
        continue
      const value = row[name]
      const own = 'label' in field && field.label ? getTranslation(field.label as string, req.i18n) : name
      const said = [...labels, own]
      if (field.type === 'array' || field.type === 'group' || field.type === 'tab') {
        const rows = field.type === 'array' ? (Array.isArray(value) ? value : []) : [value]
        for (const [n, inner] of rows.entries())
          if (isRow(inner))
            await walk(
              field.flattenedFields,
              inner,
              [...path, name, ...(field.type === 'array' ? [String(n)] : [])],
              field.type === 'array' ? [...labels, `${own} ${n + 1}`] : said,
            )
      } else if ('localized' in field && field.localized) {
        const max = 'maxLength' in field ? field.maxLength : undefined
        const texts = inSeveralLanguages(value, locales) ? Object.values(value) : [value]
        if (max && texts.some((text) => typeof text === 'string' && text.length > max))
          problems.push({
            field: said.join(', '),
            message: req.t('validation:shorterThanMax', { label: own, maxLength: max }),
          })
      } else await judge(field, value, row, [...path, name], said.join(', '))
    }
  }
  await walk(req.payload.collections[collection].config.flattenedFields, doc, [], [])
  return problems
}
