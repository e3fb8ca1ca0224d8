import { readdirSync, readFileSync } from 'node:fs'

/** Test files that need no database at all: one run of them is enough. */
const withoutDatabase = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/.test(file) && !/^(browser|examples)\//.test(file))
  .filter((file) => !readFileSync(`tests/${file}`, 'utf8').includes("/support/database'"))
/**
 * What has nothing to say about MongoDB: no database, SQLite's own behaviour, what a server does before it asks its database, or what is made of answers that
 * other files read on both: a package, documents and PDF.
 */
const withoutMongo = [
  ...withoutDatabase.map((file) => `<rootDir>/tests/${file}$`),
  '<rootDir>/tests/database/sqlite/',
  '<rootDir>/tests/client/packed.test.ts',
  '<rootDir>/tests/cms/adminConfig/named.test.ts',
  '<rootDir>/tests/contract/contract.test.ts',
  '<rootDir>/tests/docs/api.test.ts',
  '<rootDir>/tests/http/costs.test.ts',
  '<rootDir>/tests/http/createApp.test.ts',
  '<rootDir>/tests/http/graphqlByGet.test.ts',
  '<rootDir>/tests/http/graphqlInProduction.test.ts',
  '<rootDir>/tests/http/routes/flyer.test.ts',
  '<rootDir>/tests/http/secureCookies.test.ts',
  '<rootDir>/tests/http/spellings.test.ts',
]
/** What has nothing to say about SQLite, which one process uses at a time, and of which a copy is of one moment. */
const withoutSqlite = [
  '<rootDir>/tests/database/mongodb/changes.test.ts',
  '<rootDir>/tests/database/mongodb/lateWriter.test.ts',
  '<rootDir>/tests/database/mongodb/mongodbIndexes.test.ts',
  '<rootDir>/tests/database/mongodb/reached.test.ts',
  '<rootDir>/tests/database/mongodb/severalServers.test.ts',
  '<rootDir>/tests/backup/mongodb.test.ts',
]
const onMongo = process.env.TEST_DATABASE === 'mongodb'

/**
 * Jest without virtual machines (docs/decisions/029-test-files-share-packages.md): Node imports, esbuild compiles. TEST_DATABASE=sqlite (default) or
 * mongodb chooses what integration tests run on.
 */
export default {
  testEnvironment: '<rootDir>/tests/support/runtime/environment.mjs',
  runtime: '<rootDir>/tests/support/runtime/runtime.cjs',
  transform: {},
  testMatch: ['<rootDir>/tests/**/*.test.ts', '<rootDir>/tests/**/*.test.tsx'],
  testPathIgnorePatterns: [
    '/node_modules/',
    '<rootDir>/tests/browser/',
    '<rootDir>/tests/examples/',
    ...(onMongo ? withoutMongo : withoutSqlite),
  ],
  modulePathIgnorePatterns: ['<rootDir>/.next/', '<rootDir>/data/', '<rootDir>/dist/', '<rootDir>/examples/'],
  globalSetup: '<rootDir>/tests/support/globalSetup.ts',
  globalTeardown: '<rootDir>/tests/support/globalTeardown.ts',
  setupFilesAfterEnv: ['<rootDir>/tests/support/failOnConsoleError.ts'],
  testSequencer: '<rootDir>/tests/support/slowFirst.mjs',
  reporters: ['default', '<rootDir>/tests/support/countReporter.mjs'],
  testTimeout: 120_000,
  // On two cores: a file waits a good part of its time, for programs that it starts and for claims of those that it killed.
  maxWorkers: 3,
  workerIdleMemoryLimit: '2GB',
}
