import type { Field } from 'payload'
import { pathsOf } from './named'

/**
 * The fields by which a form edits a text are read-only where their form is: of a document in the bin, or that somebody else works on. Payload makes
 * every virtual field read-only that does not say `readOnly: false` (payload/fields/config/sanitize), and takes the same word for a wish to stay open
 * in a form that is not (ui/forms/RenderFields): once the configuration is made it is taken back. Changes `fields`.
 */
export const closeWithForm = (fields: Field[]): void => {
  for (const { field } of pathsOf(fields))
    if (field.custom?.ofForm && field.admin) Object.assign(field, { admin: { ...field.admin, readOnly: undefined } })
}
