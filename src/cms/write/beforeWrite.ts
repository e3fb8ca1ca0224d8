import { type Row, isRow } from '../../domain/row'
import type {
  CollectionBeforeOperationHook,
  CollectionSlug,
  FlattenedField,
  GlobalBeforeOperationHook,
  GlobalSlug,
  PayloadRequest,
} from 'payload'

/** A write as it comes in, before Payload has looked at it. */
export interface Write {
  /** What is written to: a document of a collection, or a global. */
  of: { collection: CollectionSlug } | { global: GlobalSlug }
  data: Row
  fields: readonly FlattenedField[]
  /** The document, where it is there and one alone is meant. */
  id?: string
  operation: 'create' | 'update' | 'updateByID'
  req: PayloadRequest
}

interface Config {
  flattenedFields: FlattenedField[]
  slug: string
}

interface AnyArgs {
  collection?: { config: Config }
  data?: unknown
  globalConfig?: Config
  id?: string | number
  req: PayloadRequest
}

/**
 * A hook that looks at every write of an object, of a collection and of a global alike, and gives back what is to be written instead. What is no
 * object is refused elsewhere (draftByDefault.ts).
 */
export const beforeWrite = (
  look: (write: Write) => Row | Promise<Row>,
): CollectionBeforeOperationHook & GlobalBeforeOperationHook =>
  (async ({ args, operation }: { args: AnyArgs; operation: string }) => {
    const { collection, data, id, req } = args
    if (!['create', 'update', 'updateByID'].includes(operation) || !isRow(data)) return args
    const { flattenedFields: fields, slug } = (collection?.config ?? args.globalConfig)!
    const write: Write = {
      of: collection ? { collection: slug as CollectionSlug } : { global: slug as GlobalSlug },
      data,
      fields,
      id: id === undefined ? undefined : String(id),
      operation: operation as Write['operation'],
      req,
    }
    return { ...args, data: await look(write) }
  }) as never
