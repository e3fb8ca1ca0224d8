import { afterAll, afterEach, beforeAll, describe } from '@jest/globals'
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core'
import { Admin } from './Admin'
import { findBrowser, launchArguments } from './findBrowser'
import { startServer, type Running } from './server'

/** `describe`, skipped where there is no browser or no database to run on (`.ci/run` makes that a failure). */
export const describeWithBrowser =
  process.env.TEST_BROWSER_MISSING || process.env.TEST_MONGO_MISSING ? describe.skip : describe

export interface Opening extends BrowserContextOptions {
  /** Language of the interface. */
  language?: 'fr' | 'en'
  /** Who logs in; the administrator by default, nobody with null. */
  account?: { email: string; password: string } | null
}

/** A server and a browser for a test file. Call at the top of a `describe`; what it returns is read inside tests. */
export const useBrowser = ({ withAdmin = true } = {}) => {
  let browser: Browser | undefined
  let server: Running | undefined
  const open: BrowserContext[] = []

  beforeAll(async () => {
    server = await startServer({ withAdmin })
    browser = await chromium.launch({ args: launchArguments, executablePath: findBrowser() as string })
  }, 240_000)
  afterEach(async () => {
    for (const context of open.splice(0)) await context.close()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  }, 60_000)

  const running = (): Running => {
    if (!server) throw new Error('The server runs inside tests only.')
    return server
  }

  return {
    get url() {
      return running().url
    },
    get account() {
      return running().admin as NonNullable<Running['admin']>
    },
    get said() {
      return running().said()
    },
    /** Stops the server, makes the first administrator by the command, and starts it again. */
    makeAdmin: async () => {
      server = await running().restartWithAdmin()
    },
    /** A new window of a browser without a past, logged in. */
    open: async ({ account, language = 'en', ...options }: Opening = {}): Promise<Admin> => {
      const context = await (browser as Browser).newContext({
        baseURL: running().url,
        locale: 'en-GB',
        viewport: { width: 1280, height: 900 },
        ...options,
      })
      open.push(context)
      await context.addCookies([{ name: 'payload-lng', value: language, url: running().url }])
      const admin = await Admin.in(context)
      const who = account === undefined ? running().admin : account
      if (who) await admin.logIn(who)
      return admin
    },
    /** REST, as somebody without an account. */
    stranger: async (address: string): Promise<{ status: number; body: unknown }> => {
      const response = await fetch(`${running().url}${address}`)
      return { status: response.status, body: await response.json() }
    },
    /** A page, as somebody without an account. */
    visit: async (address: string): Promise<{ status: number; text: string }> => {
      const response = await fetch(`${running().url}${address}`)
      return { status: response.status, text: await response.text() }
    },
    graphql: async (query: string): Promise<unknown> => {
      const response = await fetch(`${running().url}/api/graphql`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ query }),
      })
      return response.json()
    },
  }
}
