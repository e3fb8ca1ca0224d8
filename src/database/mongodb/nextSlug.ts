import {
  deepCopyObjectSimple,
  ValidationError,
  type CollectionSlug,
  type DatabaseAdapterObj,
  type PayloadRequest,
} from 'payload'
import type { Row } from '../../domain/row'
import { wrapAdapter, type Method } from '../wrapAdapter'

declare module 'payload' {
  interface RequestContext {
    /** The slug that was made for the document which is created now: free when it was looked for. */
    madeSlug?: { collection: CollectionSlug; slug: string; next: () => Promise<string> }
  }
}

interface Creation {
  collection: CollectionSlug
  data: Row
  req?: Partial<PayloadRequest>
}

interface Adapter {
  create: Method<Creation>
}

const isSlugTaken = (error: unknown): boolean =>
  error instanceof ValidationError && error.data.errors.some(({ path }) => path === 'slug')

/** How many slugs are tried: more than are created at once. */
const TRIES = 20

/**
 * Wraps the MongoDB adapter: of documents of one name that are created at once each gets a slug. Creating waits for nobody, so that all of them
 * found the same slug free; the index takes one, and the others get the next. On SQLite they come one after the other. A slug that somebody
 * chose is not theirs to change: it is refused where another has it.
 *
 * Upstream: docs/upstream/041-write-of-a-whole-document.md (open in 3.90.2). Goes when a hook can make a value anew that an index refuses. Told by
 * tests/database/mongodb/lateWriter.test.ts.
 */
export const nextSlug = <T extends Adapter>(base: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> =>
  wrapAdapter(base, (adapter: Adapter) => {
    const { create } = adapter
    adapter.create = async function (this: Adapter, args) {
      const made = args.req?.context?.madeSlug
      let { slug } = args.data
      if (!made || made.collection !== args.collection || made.slug !== slug) return create.call(this, args)
      for (let left = TRIES; ; left--) {
        try {
          // The adapter changes the data that it is given.
          return await create.call(this, { ...args, data: { ...deepCopyObjectSimple(args.data), slug } })
        } catch (error) {
          if (!isSlugTaken(error) || !left) throw error
          slug = await made.next()
        }
      }
    }
  })
