import { traverseFields, type Field, type StaticLabel } from 'payload'
import type { InLists } from '../../domain/inLists'
import { words as translations } from '../../i18n/words/translations'
import { words as workshops } from '../../i18n/words/workshops'
import { offered, pathsOf } from './named'

type Placed = ReturnType<typeof pathsOf>[number]

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

/** What lists call a field that stands in another: what that one is called, and where two stand there, the second by its own label. */
const nameIn = (path: string, paths: readonly string[], fields: readonly Placed[]): StaticLabel | undefined => {
  const [outer = path] = path.split('.')
  const isFirst = paths.find((other) => other.startsWith(`${outer}.`)) === path
  const named = fields.find((one) => one.path === (isFirst ? outer : path))?.field
  const label = named && 'label' in named ? named.label : undefined
  return label && typeof label !== 'function' ? label : undefined
}

const nameInLists = (field: Field, said: InLists): void => {
  Object.assign(field, { admin: { ...field.admin, custom: { ...field.admin?.custom, inLists: said } } })
}

const instantCell = '/src/admin/lists/cells#InstantCell'

const forbid = (field: Field, what: 'disableBulkEdit' | 'disableListColumn' | 'disableListFilter'): void => {
  Object.assign(field, { admin: { ...field.admin, [what]: true } })
}

/**
 * What Payload offers in lists and nobody has a use for: the ids of rows as filters (“Objectives > ID”), and for several documents at once
 * what is each one's own, such as a name or a number; and of each list what no organiser would name (`offered`). What stands in a group or in rows has one name there, and filters
 * an order (src/admin/lists/filters.ts). Changes `fields`.
 *
 * Upstream: docs/upstream/018-ids-of-rows-as-filters.md (open in 3.90.2). It stands here as a part of the configuration, which it changes. Goes when ids of rows are not offered, and what several documents can have
 * alike is an option. Told by tests/browser/lists.test.ts.
 */
export const keepFromLists = (fields: Field[], slug = ''): void => {
  const named = offered[slug]
  const placed = pathsOf(fields)
  if (named)
    for (const { field, path } of placed) {
      const rank = named.filters.indexOf(path)
      if (rank >= 0 || named.columns.includes(path))
        nameInLists(field, {
          ...(path.includes('.') && { label: nameIn(path, named.filters, placed) }),
          ...(rank >= 0 && { rank }),
        })
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
      if (field.type === 'date' && !field.admin?.components?.Cell)
        Object.assign(field, {
          admin: { ...field.admin, components: { ...field.admin?.components, Cell: instantCell } },
        })
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
