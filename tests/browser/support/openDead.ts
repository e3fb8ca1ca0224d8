import type { Page } from 'playwright-core'

/** Opens a page that has not come to life yet; what it returns lets it. */
export const openDead = async (page: Page, address: string): Promise<() => Promise<void>> => {
  const scripts = '**/_next/static/**/*.js'
  let release = (): void => undefined
  const isLet = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(scripts, async (route) => {
    await isLet
    await route.continue()
  })
  await page.goto(address, { waitUntil: 'commit' })
  return async () => {
    release()
    await page.locator('.template-default--nav-hydrated').waitFor()
    await page.unroute(scripts)
  }
}
