import { isRow, without } from '../../domain/row'
import { findMainById, isId } from '../../database/documents'
import { isWrite, type BeforeAnyOperation, type Operation } from './beforeWrite'
import { isDate } from './judgeValue'

/** When a document was deleted, as the server knows it: it lies in the bin since then, or goes there now. */
const since = async ({ args, collection, req }: Operation): Promise<string> => {
  const { id } = args ?? {}
  const stored =
    collection && id !== undefined && isId(req, String(id))
      ? await findMainById(req, collection.slug, String(id))
      : null
  const at: unknown = stored?.deletedAt
  return isDate(at) ? new Date(at).toISOString() : new Date().toISOString()
}

/**
 * When a document was made, changed and deleted is for the server to say: what a request sends of it is left out, or means now. Payload stores it
 * as it comes, and tells by it which state is the newest. What the program itself writes is its own affair.
 */
export const ownTimes: BeforeAnyOperation = async <O extends Operation>(incoming: O): Promise<O['args']> => {
  const { args, operation } = incoming
  const data = args?.data
  if (!isWrite(operation) || !isRow(data) || args?.overrideAccess) return args
  const said = without(data, ['createdAt', 'updatedAt'])
  // What is no date is refused where every value is judged.
  if (!isDate(said.deletedAt)) return Object.assign({}, args, { data: said })
  // A new document lies in no bin.
  const binned = operation === 'create' ? without(said, ['deletedAt']) : { ...said, deletedAt: await since(incoming) }
  return Object.assign({}, args, { data: binned })
}
