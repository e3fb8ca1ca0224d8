import { findMongo, howToGetMongo, type FoundMongo } from '../../scripts/mongo/findMongo'
import { provideTestPrograms } from './programs'

declare global {
  // The server that this run started, for the teardown.
  var atelierMongo: FoundMongo | undefined
}

/** Provides the programs that tests start, finds the database that integration tests run on, and says in one line which it is. */
const setup = async (): Promise<void> => {
  await provideTestPrograms()
  if (process.env.TEST_DATABASE !== 'mongodb') {
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

export default setup
