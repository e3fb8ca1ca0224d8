import { traverseFields, type Field } from 'payload'
import { editors } from './rules'

/** What holds texts, and what Payload adds to every document. */
const isOpen = (field: Field): boolean =>
  !('name' in field) ||
  (!field.custom?.address && (Boolean('localized' in field && field.localized) || Boolean(field.custom?.ofForm))) ||
  ['array', 'group', 'tab', 'ui'].includes(field.type) ||
  ['id', '_status', 'createdAt', 'updatedAt', 'deletedAt'].includes(field.name ?? '')

/**
 * Whoever translates sees in a form what they may not change, and types nowhere but in texts: the fields of anything else are for editors. That nothing
 * else is written is seen to by `textsOnly`, which says so. Changes `fields`.
 */
export const holdToTexts = (fields: Field[]): void =>
  traverseFields({
    fields,
    callback: ({ field }) => {
      if (field.type === 'tab' || field.type === 'tabs' || field.type === 'row' || field.type === 'collapsible') return
      if (field.type === 'ui' || isOpen(field) || field.access?.update) return
      Object.assign(field, { access: { ...field.access, update: editors } })
    },
  })
