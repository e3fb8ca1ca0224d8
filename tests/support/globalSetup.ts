import { findMongo, howToGetMongo, type FoundMongo } from '../../scripts/mongo/findMongo'
import { freshEnvironment, onMongo } from './environment'
import { provideTestPrograms } from './programs'
import { typed } from './typed'

declare global {
  // The server that this run started, for the teardown.
  var atelierMongo: FoundMongo | undefined
}

/** Provides the programs that tests start, finds the database that integration tests run on, and says in one line which it is. */
export const provideDatabase = async (): Promise<void> => {
  await provideTestPrograms()
  if (!onMongo) {
    console.log('\nDatabase: SQLite')
    return
  }
  const mongo = await findMongo()
  if (!mongo) {
    console.log(`\nDatabase: none. ${howToGetMongo}`)
    process.env.TEST_MONGO_MISSING = 'true'
    return
  }
  globalThis.atelierMongo = mongo
  process.env.TEST_MONGO_URL = mongo.url
  console.log(`\nDatabase: ${mongo.what}`)
}

/** The same, and on SQLite the database that each file copies: that all migrations run on an empty one is tested apart, and takes a third of a second. */
const setup = async (): Promise<void> => {
  await provideDatabase()
  if (onMongo) return
  const env = await freshEnvironment()
  const { code, err } = await typed('openOnce.ts', [], env)
  if (code !== 0) throw new Error(err)
  process.env.TEST_MIGRATED_FOLDER = env.DATA_DIR
}

export default setup
