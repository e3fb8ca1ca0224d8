import { afterAll, afterEach, beforeAll, describe } from '@jest/globals'
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core'
import { Admin } from './Admin'
import { findBrowser, launchArguments } from './findBrowser'
import { startServer, type Running } from './server'

/** `describe`, skipped where there is no browser or no database to run on (`.ci/run` makes that a failure). */
export const describeWithBrowser =
  process.env.TEST_BROWSER_MISSING || process.env.TEST_MONGO_MISSING ? describe.skip : describe

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>

export interface Opening extends BrowserContextOptions {
  /** Language of the interface. */
  language?: 'fr' | 'en'
  /** Who logs in; the administrator by default, nobody with null. */
  account?: { email: string; password: string } | null
}

/**
 * Closes what is open in a window, and takes away its cookies, what its pages keep and what a test put in their way; the cache stays.
 * @returns whether all of it is gone: a page that could not be loaded cannot take away what was kept before it
 */
const forget = async (context: BrowserContext): Promise<boolean> => {
  await context.setOffline(false)
  let isEmpty = true
  for (const page of context.pages()) {
    if (page.url() !== 'about:blank')
      await page
        .evaluate(async () => {
          localStorage.clear()
          for (const name of await caches.keys()) await caches.delete(name)
          for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister()
        })
        .catch(() => (isEmpty = false))
    await page.close()
  }
  await context.clearCookies()
  await context.unrouteAll()
  return isEmpty
}

interface Starting {
  /** Variables that are otherwise than the suite’s, made before the server is started. */
  env?: () => Promise<Record<string, string>>
  /** JavaScript that runs in the server’s process before the server. */
  preload?: string
  withAdmin?: boolean
}

/** A server and a browser for a test file. Call at the top of a `describe`; what it returns is read inside tests. */
export const useBrowser = ({ env, preload = '', withAdmin = true }: Starting = {}) => {
  let browser: Browser | undefined
  let server: Running | undefined
  const open: { context: BrowserContext; kind: string }[] = []
  /** Windows that no test has, by their options: what they have loaded and compiled once they need not again. */
  const free = new Map<string, BrowserContext[]>()
  /** The session of each account that has one, for all its windows: to check a password takes a quarter of a second. */
  const sessions = new Map<string, Cookies>()

  const signIn = async (admin: Admin, who: { email: string; password: string }): Promise<void> => {
    const account = JSON.stringify(who)
    await admin.context.addCookies(sessions.get(account) ?? [])
    if ((await admin.rest('/api/users/me')).body.user) return
    await admin.logIn(who)
    const cookies = await admin.context.cookies()
    sessions.set(
      account,
      cookies.filter(({ name }) => name === 'payload-token'),
    )
  }

  beforeAll(async () => {
    server = await startServer({ preload, withAdmin, ...(env ? { env: await env() } : {}) })
    browser = await chromium.launch({ args: launchArguments, executablePath: findBrowser() as string })
  }, 240_000)
  afterEach(async () => {
    for (const { context, kind } of open.splice(0)) {
      if (await forget(context)) free.set(kind, [...(free.get(kind) ?? []), context])
      else await context.close()
    }
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
    /** A window without a past but for its cache, logged in. */
    open: async ({ account, language = 'en', ...options }: Opening = {}): Promise<Admin> => {
      const kind = JSON.stringify(options)
      const context =
        free.get(kind)?.pop() ??
        (await (browser as Browser).newContext({
          baseURL: running().url,
          locale: 'en-GB',
          viewport: { width: 1280, height: 900 },
          ...options,
        }))
      open.push({ context, kind })
      await context.addCookies([{ name: 'payload-lng', value: language, url: running().url }])
      const admin = await Admin.in(context)
      const who = account === undefined ? running().admin : account
      if (who) await signIn(admin, who)
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
