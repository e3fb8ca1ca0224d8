import path from 'node:path'
import type { Config, DatabaseAdapterObj } from 'payload'
import { foundByParts } from './sqlite/foundByParts'
import { freeRowIds } from './sqlite/freeRowIds'
import { knownLocks } from './sqlite/knownLocks'
import { leanSelects } from './sqlite/leanSelects'
import { listCounts } from './sqlite/listCounts'
import { skipEmptyDelete } from './sqlite/skipEmptyDelete'
import { indexLocales } from './sqlite/indexLocales'
import { indexLists } from './listIndexes'
import { monotonicTimestamps } from './monotonicTimestamps'
import { oneWriter } from './sqlite/oneWriter'
import { preparedWrites } from './sqlite/preparedWrites'
import { isolateSessionWrites } from './isolateSessionWrites'
import { judgeFirst } from './judgeFirst'
import { keepDocuments } from './keepDocuments'
import { fewerReads } from './fewerReads'
import { noteChanges } from './noteChanges'
import { noteFailures, type FailingAdapter } from './noteFailures'
import { noteReads, type ReadAdapter } from './noteReads'
import { noteWrites, type WrittenAdapter } from './noteWrites'
import { fence } from './mongodb/fence'
import { nextSlug } from './mongodb/nextSlug'
import { noteReached } from './mongodb/reached'
import { unstrippedVersions } from './mongodb/unstrippedVersions'

interface DatabaseChoice {
  /** `mongodb://…`, or absent for SQLite. */
  url?: string
  /** Folder of the SQLite file. */
  dataDir: string
}

export const sqliteFile = (dataDir: string): string => path.resolve(dataDir, 'atelier.db')

type Noted = FailingAdapter & ReadAdapter & WrittenAdapter

/** What is written and read, and what of it fails, is noted whatever the database. */
const noted = <Made extends Noted>(base: DatabaseAdapterObj<Made>): DatabaseAdapterObj<Made> =>
  judgeFirst(noteFailures(noteReads(noteWrites(base))))

/** What is set once a connection to MongoDB is made. */
const whenMade = async () => {
  const { giveTime } = await import('./mongodb/unhurried')
  const { leanQueries } = await import('./mongodb/leanQueries')
  return (made: Parameters<typeof giveTime>[0]): void => {
    giveTime(made)
    leanQueries(made)
  }
}

/** MongoDB where there is an address, else one SQLite file. Nothing is ever pushed to a schema: both run the shipped migrations. */
// Only the adapter that is used is loaded: each takes as long as half of the configuration.
export const database = async ({ url, dataDir }: DatabaseChoice): Promise<Config['db']> =>
  url
    ? noted(
        keepDocuments(
          noteChanges(
            fewerReads(
              unstrippedVersions(
                monotonicTimestamps(
                  isolateSessionWrites(
                    fence(
                      nextSlug(
                        (await import('@payloadcms/db-mongodb')).mongooseAdapter({
                          url,
                          // What is tested is what runs, on every MongoDB: no transactions, no $lookup with a pipeline (docs/decisions/004-mongodb.md).
                          transactionOptions: false,
                          useJoinAggregations: false,
                          // Indexes are built after the migrations, which make room for them (src/start/makeReady.ts).
                          ensureIndexes: false,
                          disableIndexHints: true,
                          migrationDir: path.resolve('migrations/mongodb'),
                          afterCreateConnection: await whenMade(),
                          afterOpenConnection: noteReached,
                          // A server that is away is noticed at once, and one that does not move in 6 s; who waits for it is answered then (src/http/createApp.ts). No
                          // operation waits for ever: the driver can miss that a connection ended at the moment at which it wrote to it. What reads whole
                          // collections has longer (./mongodb/unhurried.ts).
                          connectOptions: {
                            // Mongoose would go on making collections while a restore already drops them; they come with their indexes, or their first document.
                            autoCreate: false,
                            autoIndex: false,
                            bufferCommands: false,
                            // A busy server, or a machine that does something else for a moment, is waited for.
                            connectTimeoutMS: 5000,
                            heartbeatFrequencyMS: 500,
                            // A stream of heartbeats is waited for all the time: a process that does something else for its time-out would find it silent.
                            serverMonitoringMode: 'poll',
                            serverSelectionTimeoutMS: 2000,
                            timeoutMS: 10_000,
                            // An address cannot make locks hold less, or lose what is acknowledged (src/env.ts).
                            readPreference: 'primary',
                            writeConcern: { w: 'majority' },
                          },
                        }),
                      ),
                    ),
                  ),
                ),
              ),
            ),
          ),
        ),
      )
    : knownLocks(
        noted(
          keepDocuments(
            oneWriter(
              noteChanges(
                fewerReads(
                  monotonicTimestamps(
                    skipEmptyDelete(
                      freeRowIds(
                        foundByParts(
                          leanSelects(
                            listCounts(
                              isolateSessionWrites(
                                preparedWrites(
                                  (await import('@payloadcms/db-sqlite')).sqliteAdapter({
                                    client: { url: `file:${sqliteFile(dataDir)}` },
                                    idType: 'uuid',
                                    push: false,
                                    wal: { synchronous: 'FULL' },
                                    busyTimeout: 5000,
                                    transactionOptions: {},
                                    migrationDir: path.resolve('migrations/sqlite'),
                                    beforeSchemaInit: [indexLocales, indexLists],
                                  }),
                                ),
                              ),
                            ),
                          ),
                        ),
                      ),
                    ),
                  ),
                ),
              ),
            ),
          ),
        ),
      )
