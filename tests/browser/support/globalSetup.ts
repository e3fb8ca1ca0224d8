import { chromium } from 'playwright-core'
import database from '../../support/globalSetup'
import { findBrowser, howToGetBrowser, launchArguments } from './findBrowser'

/** Finds the browser and the database that the suite runs on, and says which they are. */
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
  await database()
}

export default setup
