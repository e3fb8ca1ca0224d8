import type { Page, Request } from 'playwright-core'
import { PATIENCE_MS } from './until'

/** Requests of each page that are not answered yet. */
const waiting = new WeakMap<Page, Set<Request>>()

/** How long a page asks nothing until it is quiet, in milliseconds. */
const QUIET_MS = 500

/** Knows what a page asks from now on. */
export const follow = (page: Page): void => {
  const requests = new Set<Request>()
  waiting.set(page, requests)
  page.on('request', (request) => requests.add(request))
  page.on('response', (response) => requests.delete(response.request()))
  page.on('requestfailed', (request) => requests.delete(request))
}

/**
 * Waits until all that a page has asked is answered, and it asks no more. Playwright’s “networkidle” waits for what is read of answers, too: one of which
 * nobody reads the body, as of Payload’s preferences, never ends in Chromium.
 */
export const quiet = async (page: Page): Promise<void> => {
  const requests = waiting.get(page) ?? new Set()
  const until = performance.now() + PATIENCE_MS
  for (let since = performance.now(); performance.now() - since < QUIET_MS;) {
    await page.waitForTimeout(50)
    if (requests.size) since = performance.now()
    if (performance.now() > until)
      throw new Error(`Not answered: ${[...requests].map((one) => `${one.method()} ${one.url()}`).join(', ')}`)
  }
}
