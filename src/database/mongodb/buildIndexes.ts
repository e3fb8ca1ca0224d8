import type { Payload } from 'payload'
import { isDeepStrictEqual } from 'node:util'
import { isRow, type Row } from '../../domain/row'
import { refusal } from '../../i18n/errors/refusal'
import { listIndexes } from '../listIndexes'
import { storageCodeOf } from '../storageErrors'

/** What of an index makes it another one: its fields in their order, too. */
const traits = ({ key, sparse, unique }: Row): unknown[] => [
  Object.entries(isRow(key) ? key : {}),
  Boolean(sparse),
  Boolean(unique),
]

/** The fields of an index, each with its direction. */
const directions = (key: object): Record<string, 1 | -1> =>
  Object.fromEntries(Object.entries(key).map(([name, direction]) => [name, direction === -1 ? -1 : 1]))

/** An index of lists (../listIndexes.ts), and the model that it is of. */
interface Listed {
  model: unknown
  index: [Record<string, 1 | -1>, { unique?: boolean; sparse?: boolean }]
}

/** Whether an index is there as it is wanted. */
const isThere = (wanted: Row, there: readonly Row[]): boolean =>
  there.some((index) => isDeepStrictEqual(traits(wanted), traits(index)))

/**
 * Builds the indexes of this version on MongoDB: a unique one holds from the first request. Those that are there are left alone; the others of a
 * collection are built by one command, which takes as long as it takes: for a large collection that is minutes.
 * @param builds called before the first is built: whoever waits is told why
 * @throws Refusal DUPLICATES where documents of an earlier version have in common what this one allows once; INDEX_REFUSED
 */
export const buildIndexes = async (payload: Payload, builds?: () => void): Promise<void> => {
  if (payload.db.name !== 'mongoose') return
  const { collections, connection, globals, versions } = payload.db
  const listed = listIndexes('mongodb').map(({ collection, fields, unique, versions: ofVersions }): Listed => ({
    model: (ofVersions ? versions : collections)[collection],
    index: [
      Object.fromEntries(fields.map((field) => [field.replace(/^-/, ''), field.startsWith('-') ? -1 : 1])),
      unique ? { unique, sparse: true } : {},
    ],
  }))
  const named = await connection.listCollections()
  for (const model of [...Object.values(collections), ...Object.values(versions), globals]) {
    const { collection } = model
    const name = collection.collectionName
    const there: Row[] = named.some((one) => one.name === name) ? await collection.indexes() : []
    const missing = [...model.schema.indexes(), ...listed.flatMap((list) => (list.model === model ? [list.index] : []))]
      .map(([key, { unique = false, sparse = false }]) => ({ key: directions(key), unique: unique !== false, sparse }))
      .filter((index) => !isThere(index, there))
    if (!missing.length) continue
    builds?.()
    payload.logger.info(
      { collection: name, indexes: missing.map(({ key }) => Object.keys(key).join()) },
      'Indexes are built.',
    )
    try {
      await collection.createIndexes(missing, { timeoutMS: 0 })
    } catch (error) {
      // The value is somebody's, and stays out of it.
      const [, index] = /E11000.* index: (\S+)/s.exec(String(isRow(error) ? error.message : error)) ?? []
      if (!index)
        throw storageCodeOf(error)
          ? error
          : refusal(
              'INDEX_REFUSED',
              { collection: name, details: String(isRow(error) ? error.message : error) },
              { cause: error },
            )
      throw refusal('DUPLICATES', { collection: name, field: index.replace(/_1$/, '') })
    }
  }
}
