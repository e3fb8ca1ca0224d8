import type { DatabaseAdapterObj } from 'payload'
import { wrapAdapter, type Method } from '../wrapAdapter'

/** Every method of the MongoDB adapter that gives back versions. */
const OF_VERSIONS = [
  'createGlobalVersion',
  'createVersion',
  'findGlobalVersions',
  'findVersions',
  'queryDrafts',
  'updateGlobalVersion',
  'updateVersion',
] as const

type Adapter = Record<(typeof OF_VERSIONS)[number], Method<object>>

/**
 * The MongoDB adapter without what it leaks. To strip what is no field off a version it makes the list of fields anew each time, and Payload keeps
 * every list that it was ever asked to flatten (https://github.com/payloadcms/payload/pull/17356): some 20 KB for each save, and as much for
 * each minute of a server that nobody uses. Versions are for accounts, and are read as they were written; published documents are stripped.
 *
 * Upstream: payloadcms/payload#17356 (open in 3.90.2). Goes when that is merged. Told by tests/database/mongodb/unstrippedVersions.test.ts.
 */
export const unstrippedVersions = <T extends Adapter>(base: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> =>
  wrapAdapter(base, (adapter: Adapter) => {
    for (const name of OF_VERSIONS) {
      const method = adapter[name]
      adapter[name] = function (this: object, args) {
        const unstripped: object = Object.create(this, { allowAdditionalKeys: { value: true } })
        return method.call(unstripped, args)
      }
    }
  })
