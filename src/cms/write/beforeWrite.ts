import { type Row, isRow } from '../../domain/row'
import type {
  CollectionBeforeOperationHook,
  CollectionSlug,
  FlattenedField,
  GlobalBeforeOperationHook,
  GlobalSlug,
  PayloadRequest,
  SanitizedCollectionConfig,
  SanitizedGlobalConfig,
} from 'payload'

/** What a hook before an operation gets, of a collection or of a global: as far as the arguments of any operation are alike. */
export interface Operation {
  args?: {
    collection?: { config: SanitizedCollectionConfig }
    data?: unknown
    duplicateFromID?: unknown
    globalConfig?: SanitizedGlobalConfig
    id?: number | string
    overrideAccess?: boolean
    trash?: boolean
    where?: unknown
  }
  collection?: SanitizedCollectionConfig
  global?: SanitizedGlobalConfig
  operation: string
  req: PayloadRequest
}

/** A hook before the operations of collections and of globals alike. */
export type BeforeAnyOperation = CollectionBeforeOperationHook & GlobalBeforeOperationHook

/** What an operation is about: a document of a collection, or a global. */
export const ownerOf = ({ collection, global }: Pick<Operation, 'collection' | 'global'>): Write['of'] => {
  if (collection) return { collection: collection.slug }
  if (global) return { global: global.slug }
  throw new Error('An operation is of a collection or of a global.')
}

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

export const isWrite = (operation: string): operation is Write['operation'] =>
  ['create', 'update', 'updateByID'].includes(operation)

/**
 * A hook that looks at every write of an object, of a collection and of a global alike, and gives back what is to be written instead. What is no
 * object is refused elsewhere (draftByDefault.ts).
 */
export const beforeWrite =
  (look: (write: Write) => Row | Promise<Row>): BeforeAnyOperation =>
  async <O extends Operation>(incoming: O): Promise<O['args']> => {
    const { args, collection, global, operation, req } = incoming
    const { data, id } = args ?? {}
    if (!isWrite(operation) || !isRow(data)) return args
    const written = await look({
      of: ownerOf(incoming),
      data,
      fields: (collection ?? global)?.flattenedFields ?? [],
      id: id === undefined ? undefined : String(id),
      operation,
      req,
    })
    return Object.assign({}, args, { data: written })
  }
