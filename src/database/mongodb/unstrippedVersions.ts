import type { DatabaseAdapterObj } from 'payload'

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

type Adapter = Record<(typeof OF_VERSIONS)[number], (this: object, args: unknown) => Promise<unknown>>

/**
 * The MongoDB adapter without what it leaks. To strip what is no field off a version it makes the list of fields anew each time, and Payload keeps
 * every list that it was ever asked to flatten (https://github.com/payloadcms/payload/pull/17356): some 20 KB for each save, and as much for
 * each minute of a server that nobody uses. Versions are for accounts, and are read as they were written; published documents are stripped.
 *
 * Upstream: payloadcms/payload#17356 (open in 3.90.2). Goes when that is merged. Told by tests/database/mongodb/unstrippedVersions.test.ts.
 */
export const unstrippedVersions = <T extends DatabaseAdapterObj>(base: T): T => ({
  ...base,
  init: (options: Parameters<T['init']>[0]) => {
    const adapter = base.init(options as never) as unknown as Adapter
    for (const name of OF_VERSIONS) {
      const method = adapter[name]
      adapter[name] = function (args) {
        return method.call(Object.create(this, { allowAdditionalKeys: { value: true } }) as object, args)
      }
    }
    return adapter as never
  },
})
