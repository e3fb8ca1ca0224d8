import { deepCopyObjectSimple, ValidationError, type DatabaseAdapterObj, type PayloadRequest } from 'payload'
import type { Row } from '../../domain/row'
import { wrapAdapter, type Method } from '../wrapAdapter'

declare module 'payload' {
  interface RequestContext {
    /** The slug that was made for the document which is created now: free when it was looked for. */
    madeSlug?: { slug: string; next: () => Promise<string> }
  }
}

interface Creation {
  data: Row
  req?: Partial<PayloadRequest>
}

interface Adapter {
  create: Method<Creation>
}

const isSlugTaken = (error: unknown): boolean =>
  error instanceof ValidationError && error.data.errors.some(({ path }) => path === 'slug')

/**
 * Wraps the MongoDB adapter: of documents of one name that are created at once each gets a slug of its own. All of them found the same one free;
 * the index takes one, and the others look again. On SQLite they come one after the other. Told by
 * tests/database/mongodb/lateWriter.test.ts.
 */
export const nextSlug = <T extends Adapter>(base: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> =>
  wrapAdapter(base, (adapter: Adapter) => {
    const { create } = adapter
    adapter.create = async function (this: Adapter, args) {
      const made = args.req?.context?.madeSlug
      let { slug } = args.data
      if (!made || made.slug !== slug) return create.call(this, args)
      for (let left = 20; ; left--) {
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
