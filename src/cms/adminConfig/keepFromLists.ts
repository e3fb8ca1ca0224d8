import { traverseFields, type Field } from 'payload'
import { words as translations } from '../../i18n/words/translations'
import { words as workshops } from '../../i18n/words/workshops'
import { offered, pathsOf } from './named'

/** What is a document's own: to give several documents the same of it at once would only be an accident. */
const own: readonly Field['type'][] = [
  'array',
  'date',
  'email',
  'json',
  'number',
  'richText',
  'text',
  'textarea',
  'upload',
]

const forbid = (field: Field, what: 'disableBulkEdit' | 'disableListColumn' | 'disableListFilter'): void => {
  Object.assign(field, { admin: { ...field.admin, [what]: true } })
}

/**
 * What Payload offers in lists and nobody has a use for: the ids of rows as filters (“Objectives > ID”), and for several documents at once
 * what is each one's own, such as a name or a number; and of each list what no organiser would name (`offered`). Changes `fields`.
 *
 * Upstream: docs/upstream/018-ids-of-rows-as-filters.md (open in 3.90.2). It stands here as a part of the configuration, which it changes. Goes when ids of rows are not offered, and what several documents can have
 * alike is an option. Told by tests/browser/lists.test.ts.
 */
export const keepFromLists = (fields: Field[], slug = ''): void => {
  const named = offered[slug]
  if (named)
    for (const { field, path } of pathsOf(fields)) {
      // A group is a column for each of its fields, rows are one.
      if (field.type !== 'group' && !named.columns.includes(path)) forbid(field, 'disableListColumn')
      if (!('fields' in field) && !named.filters.includes(path)) forbid(field, 'disableListFilter')
    }
  traverseFields({
    fields,
    callback: ({ field }) => {
      if (field.type === 'tab') return
      const id =
        field.type === 'array' ? field.fields.find((inner) => 'name' in inner && inner.name === 'id') : undefined
      // The column of their state says more, and what is so (src/cms/publication/state.ts). As a filter it finds what is not public as it stands.
      if (field.type === 'select' && field.name === '_status') {
        forbid(field, 'disableListColumn')
        field.options = [
          { value: 'draft', label: translations.chips.drafts },
          { value: 'published', label: workshops.state.public },
        ]
      }
      if (id) for (const what of ['disableListColumn', 'disableListFilter'] as const) forbid(id, what)
      if (own.includes(field.type) && field.admin?.disableBulkEdit !== false) forbid(field, 'disableBulkEdit')
    },
  })
}
