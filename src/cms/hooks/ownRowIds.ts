import type {
  CollectionBeforeOperationHook,
  CollectionSlug,
  FlattenedField,
  GlobalBeforeOperationHook,
  PayloadRequest,
} from 'payload'

type Row = Record<string, unknown>

interface AnyArgs {
  collection?: { config: { flattenedFields: FlattenedField[]; slug: string } }
  data?: unknown
  globalConfig?: { flattenedFields: FlattenedField[] }
  id?: string | number
  req: PayloadRequest
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The rows that a write or a document has in its lists, by the path of each list. */
const rowsIn = (fields: readonly FlattenedField[], data: Row, prefix = ''): Map<string, Row[]> => {
  const found = new Map<string, Row[]>()
  const add = (path: string, rows: readonly Row[]): void => void found.set(path, [...(found.get(path) ?? []), ...rows])
  for (const field of fields) {
    if (field.type !== 'array' && field.type !== 'group' && field.type !== 'tab') continue
    const value = data[field.name]
    const path = `${prefix}${field.name}`
    const inner = (field.type === 'array' ? (Array.isArray(value) ? value : []) : [value]).filter(isRow)
    if (field.type === 'array') add(path, inner)
    for (const row of inner)
      for (const [deeper, rows] of rowsIn(field.flattenedFields, row, `${path}.`)) add(deeper, rows)
  }
  return found
}

/** Those of some ids that rows of other documents have. */
const takenIds = async (
  req: PayloadRequest,
  { collection, id }: AnyArgs,
  path: string,
  ids: readonly string[],
): Promise<Set<string>> => {
  if (!collection || !ids.length) return new Set()
  const { flattenedFields, slug } = collection.config
  const and = [{ [`${path}.id`]: { in: ids } }, ...(id === undefined ? [] : [{ id: { not_equals: id } }])]
  const { docs } = await req.payload.db.find<Row & { id: string }>({
    collection: slug as CollectionSlug,
    limit: 0,
    locale: 'all',
    pagination: false,
    req,
    where: { and },
  })
  return new Set(docs.flatMap((doc) => (rowsIn(flattenedFields, doc).get(path) ?? []).map((row) => String(row.id))))
}

/**
 * Gives rows ids of their own that come with another's: a script that copies what it has read carries them along, and SQLite keeps each id once
 * in all documents. A draft would be saved with it, and could never be published.
 */
export const ownRowIds: CollectionBeforeOperationHook & GlobalBeforeOperationHook = (async ({
  args,
  operation,
}: {
  args: AnyArgs
  operation: string
}) => {
  const { data, req } = args
  if (req.payload.db.name !== 'sqlite' || !['create', 'update', 'updateByID'].includes(operation) || !isRow(data))
    return args
  const { flattenedFields } = (args.collection?.config ?? args.globalConfig)!
  for (const [path, rows] of rowsIn(flattenedFields, data)) {
    const known = rows.filter((row): row is Row & { id: string } => typeof row.id === 'string')
    const ids = [...new Set(known.map(({ id }) => id))]
    const taken = await takenIds(req, args, path, ids)
    for (const row of known) {
      if (taken.has(row.id)) delete (row as Row).id
      else taken.add(row.id)
    }
  }
  return args
}) as never
