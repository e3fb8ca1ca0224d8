import type {
  CollectionSlug,
  DatabaseAdapterObj,
  FlattenedField,
  Payload,
  SelectIncludeType,
  SelectType,
} from 'payload'
import { getSelectMode } from 'payload/shared'
import { wrapAdapter, type Method } from '../wrapAdapter'

interface Asked {
  collection: CollectionSlug
  select?: SelectType | null
}

interface Adapter extends Record<'find' | 'findOne' | 'findVersions' | 'queryDrafts' | 'updateOne', Method<Asked>> {
  payload: Payload
}

type Group = [name: string, fields: readonly FlattenedField[]]

const groupsIn = (fields: readonly FlattenedField[]): Group[] =>
  fields.flatMap((field): Group[] =>
    field.type === 'group' || field.type === 'tab' ? [[field.name, field.flattenedFields]] : [],
  )

/** Fields that are asked for, and of each group that is not, nothing. */
const withGroups = (select: SelectIncludeType, groups: readonly Group[]): SelectIncludeType => ({
  ...select,
  ...Object.fromEntries(
    groups.map(([name, fields]) => {
      const { [name]: asked = {} } = select
      return [name, asked === true || withGroups(asked, groupsIn(fields))]
    }),
  ),
})

/** Whether the fields that are meant are named, and not those that are not. Payload’s dataloader says null where all are. */
const isIncluding = (select: SelectType | null | undefined): select is SelectIncludeType =>
  Boolean(select) && getSelectMode(select ?? {}) === 'include'

/**
 * Wraps the SQLite adapter: where some fields are asked for, the lists of the groups that are not stay unread. The adapter’s own way joins all of
 * them: those of a form of registration to each question for three fields of a workshop, all lists of a document to that for the time of a version.
 *
 * Upstream: docs/upstream/060-lists-of-groups-in-a-select.md (open in 3.90.2). Goes when a group that is left out is. Told by
 * tests/database/adapterCalls.test.ts.
 */
export const leanSelects = <T extends Adapter>(base: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> =>
  wrapAdapter(base, (adapter: Adapter) => {
    for (const name of ['find', 'findOne', 'findVersions', 'queryDrafts', 'updateOne'] as const) {
      const method = adapter[name]
      const ofVersions = name === 'findVersions' || name === 'queryDrafts'
      adapter[name] = function (this: Adapter, args) {
        const { collection, select } = args
        if (!isIncluding(select)) return method.call(this, args)
        const fields = this.payload.collections[collection].config.flattenedFields
        const groups: Group[] = ofVersions ? [['version', fields]] : groupsIn(fields)
        return method.call(this, { ...args, select: withGroups(select, groups) })
      }
    }
  })
