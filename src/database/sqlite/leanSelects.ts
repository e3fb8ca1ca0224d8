import type {
  CollectionSlug,
  DatabaseAdapterObj,
  FlattenedField,
  Payload,
  SanitizedCollectionConfig,
  SelectIncludeType,
  SelectType,
  Where,
} from 'payload'
import { getSelectMode } from 'payload/shared'
import { wrapAdapter, type Method } from '../wrapAdapter'

interface Asked {
  collection: CollectionSlug
  select?: SelectType | null
  sort?: string[] | string
  where?: Where
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

/** Every field that is asked about. */
const namedIn = (where: Where): string[] =>
  Object.entries(where).flatMap(([name, asked]) => (Array.isArray(asked) ? asked.flatMap(namedIn) : [name]))

const leadsElsewhere = ({ type }: FlattenedField): boolean =>
  type === 'relationship' || type === 'upload' || type === 'join'

/**
 * A collection as a question needs it: with the fields that are chosen, asked about or sorted by. The adapter walks all that there are, once for the
 * question and once for each document. Whole where the question is about other documents too, which may be of the same collection.
 */
const narrowed = (config: SanitizedCollectionConfig, { select, sort, where }: Asked): SanitizedCollectionConfig => {
  const { defaultSort, flattenedFields } = config
  // Payload’s own collections have no order of theirs, whatever the type says.
  const order: unknown[] = [sort ?? defaultSort].flat()
  const sorted = order.flatMap((name) => (typeof name === 'string' ? [name.replace(/^-/, '')] : []))
  // By when they were made the adapter sorts what is equal otherwise.
  const named = [...namedIn(where ?? {}), ...sorted, 'createdAt']
  const kept = flattenedFields.filter(({ name }) => select?.[name] || named.includes(name))
  const isOfIt = named.every(
    (name) => /^(createdAt|id)$/.test(name) || kept.some((field) => field.name === name && !leadsElsewhere(field)),
  )
  return isOfIt ? { ...config, flattenedFields: kept } : config
}

/** An object that is another but for some of its properties. */
const like = <T extends object>(other: T, own: Partial<T>): T => {
  const made: T = Object.create(other)
  return Object.assign(made, own)
}

/**
 * Wraps the SQLite adapter: where some fields are asked for, the lists of the groups that are not stay unread. The adapter’s own way joins all of
 * them: those of a form of registration to each question for three fields of a workshop, all lists of a document to that for the time of a version. Nor
 * does it look at fields that nobody asked for.
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
        const { payload } = this
        const of = payload.collections[collection]
        const config = name === 'find' || name === 'findOne' ? narrowed(of.config, args) : of.config
        const fields = config.flattenedFields
        const groups: Group[] = ofVersions ? [['version', fields]] : groupsIn(fields)
        const asked = { ...args, select: withGroups(select, groups) }
        if (config === of.config) return method.call(this, asked)
        const collections = { ...payload.collections, [collection]: { ...of, config } }
        return method.call(like(this, { payload: like(payload, { collections }) }), asked)
      }
    }
  })
