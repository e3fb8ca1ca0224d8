import {
  deepCopyObjectSimple,
  ValidationError,
  type CollectionSlug,
  type DatabaseAdapterObj,
  type PayloadRequest,
} from 'payload'
import { isDeepStrictEqual } from 'node:util'
import type { Row } from '../../domain/row'
import type { Texts } from '../../domain/texts'
import { wrapAdapter, type Method } from '../wrapAdapter'

/** What was made of a document’s names: its slug, and what follows from that (src/cms/write/noteSpellings.ts). */
interface Made {
  slug: string
  slugs?: Texts
  spellings?: readonly string[]
}

declare module 'payload' {
  interface RequestContext {
    /** The slug that was made for the document which is created now, of `wanted`: free when it was looked for. */
    madeSlug?: { collection: CollectionSlug; slug: string; wanted: string; next: () => Promise<Made> }
  }
}

interface Creation {
  collection: CollectionSlug
  data: Row
  req?: Partial<PayloadRequest>
}

interface Adapter {
  create: Method<Creation>
  updateOne: Method<Creation>
}

const isSlugTaken = (error: unknown): boolean =>
  error instanceof ValidationError && error.data.errors.some(({ path }) => path === 'slug' || path === 'spellings')

/** The refusal of a spelling, said of the field that an editor knows. */
const ofField = (error: unknown): unknown => {
  if (error instanceof ValidationError)
    for (const one of error.data.errors) if (one.path === 'spellings') one.path = 'slugs'
  return error
}

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
    const { create, updateOne } = adapter
    adapter.updateOne = async function (this: Adapter, args) {
      try {
        return await updateOne.call(this, args)
      } catch (error) {
        throw ofField(error)
      }
    }
    adapter.create = async function (this: Adapter, args) {
      const made = args.req?.context?.madeSlug
      const isMade = made && made.collection === args.collection && made.slug === args.data.slug
      let { data } = args
      for (let left = TRIES; ; left--) {
        try {
          // The adapter changes the data that it is given.
          return await create.call(this, isMade ? { ...args, data: deepCopyObjectSimple(data) } : args)
        } catch (error) {
          if (!isMade || !isSlugTaken(error) || !left) throw ofField(error)
          const next: Row = { ...data, ...(await made.next()) }
          // What somebody chose is taken.
          if (isDeepStrictEqual(next, data)) throw ofField(error)
          data = next
        }
      }
    }
  })
