import { chromium } from 'playwright-core'
import { freshEnvironment, onMongo } from '../../support/environment'
import { provideDatabase } from '../../support/globalSetup'
import { findBrowser, howToGetBrowser, launchArguments } from './findBrowser'
import { makeAdmin } from './program'

/** Finds the browser and the database that the suite runs on, and says which they are; on SQLite makes the database that each file copies. */
const setup = async (): Promise<void> => {
  const executablePath = findBrowser()
  if (!executablePath) {
    console.log(`\nBrowser: none. ${howToGetBrowser}`)
    process.env.TEST_BROWSER_MISSING = 'true'
    return
  }
  const browser = await chromium.launch({ args: launchArguments, executablePath })
  console.log(`\nBrowser: Chromium ${browser.version()} (${executablePath})`)
  await browser.close()
  await provideDatabase()
  if (onMongo) return
  const env = await freshEnvironment()
  const account = await makeAdmin({ ...process.env, ...env, NODE_ENV: 'production', NODE_OPTIONS: '' })
  process.env.TEST_ADMIN_FOLDER = env.DATA_DIR
  process.env.TEST_ADMIN = JSON.stringify(account)
}

export default setup
