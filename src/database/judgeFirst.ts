import type { DatabaseAdapterObj, PayloadRequest } from 'payload'
import type { Row } from '../domain/row'
import { keyOf } from './documents'
import { wrapAdapter, type Method } from './wrapAdapter'

interface Writing {
  collection: string
  data: Row
  id?: number | string
  req?: Partial<PayloadRequest>
}

interface Adapter {
  updateOne: Method<Writing>
}

/**
 * Wraps an adapter: a publication that is judged at once (writes.ts) is judged by what is to be stored, before it is. Payload has no hook between
 * what it makes of a document in all languages and its write.
 *
 * Upstream: docs/upstream/076-merges-for-each-rule.md (open in 3.90.2). Goes when Payload merges a document once for all of its rules. Told by
 * tests/cms/publication/judgeAtOnce.test.ts.
 */
export const judgeFirst = <Made extends Adapter>(base: DatabaseAdapterObj<Made>): DatabaseAdapterObj<Made> =>
  wrapAdapter<Made, Adapter>(base, (adapter) => {
    const { updateOne } = adapter
    adapter.updateOne = async function (this: Adapter, args) {
      const { collection, data, id, req } = args
      const write = id === undefined ? undefined : req?.context?.writes?.get(keyOf(collection, id))
      // What the program notes of the document beside is no publication.
      if (write?.judge && data._status === 'published') {
        const { judge } = write
        delete write.judge
        await judge(data)
      }
      return updateOne.call(this, args)
    }
  })
