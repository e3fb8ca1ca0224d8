import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { words } from '../../src/i18n/words/frame'
import type { Admin } from './support/Admin'
import { describeWithBrowser, useBrowser } from './support/useBrowser'

describeWithBrowser('Getting about', () => {
  const suite = useBrowser()
  let made: Promise<Record<'organisation' | 'session' | 'speaker' | 'workshop', string>> | undefined

  /** What the screens show, made once. */
  const prepare = (admin: Admin) => {
    const make = async (collection: string, data: object): Promise<string> => {
      const { body } = await admin.rest(`/api/${collection}?locale=fr&depth=0`, { method: 'POST', data })
      return (body.doc as { id: string }).id
    }
    made ??= (async () => {
      const organisation = await make('organisations', { name: { fr: 'École des chartes' }, acronym: 'ÉNC' })
      const speaker = await make('speakers', { name: 'Éloïse Ørsted', affiliations: [{ organisation }] })
      const workshop = await make('workshops', {
        number: 7,
        title: { fr: 'Forêts brûlées', en: 'Burnt woods' },
        startsAt: '2098-01-01T10:00',
        timeZone: 'Europe/Paris',
        registration: { mode: 'internal' },
      })
      const session = await make('sessions', { title: { fr: 'Le feu', en: 'The blaze' }, workshop })
      return { organisation, session, speaker, workshop }
    })()
    return made
  }
  const screensOf = ({ organisation, session, speaker, workshop }: Awaited<ReturnType<typeof prepare>>) => ({
    lists: ['workshops', 'sessions', 'speakers', 'organisations', 'media', 'users'].map(
      (slug) => `/admin/collections/${slug}`,
    ),
    forms: [
      `/admin/collections/workshops/${workshop}`,
      '/admin/collections/workshops/create',
      `/admin/collections/sessions/${session}`,
      `/admin/collections/speakers/${speaker}`,
      `/admin/collections/organisations/${organisation}`,
      '/admin/collections/media/create',
      '/admin/collections/users/create',
      '/admin/globals/series',
      '/admin/account',
    ],
    pages: ['/admin/desks', '/admin/series-file'],
  })
  const go = async ({ page }: Admin, address: string): Promise<void> => {
    await page.goto(address)
    await page
      .locator(
        ':is(.todo__rows, .search-filter__input, .no-results, form[data-form-ready="true"], .registrations, .series-file):visible',
      )
      .first()
      .waitFor()
  }
  /** Nothing is filled in where no workshop takes registrations, or above a list of no pictures. */
  const isOfNothing = (address: string): boolean => /\/(?:desks|media)$/.test(address)
  const option = (page: Page, name: string) => page.getByRole('option', { name })

  test.each(['fr', 'en'] as const)('finds what is meant from anywhere, by keys alone (%s)', async (language) => {
    const admin = await suite.open({ language, viewport: { width: 1366, height: 768 } })
    const { page } = admin
    const { speaker, workshop } = await prepare(admin)
    const typed = page.getByRole('combobox', { name: words.find.label[language] })
    await go(admin, '/admin/collections/organisations')
    await page.keyboard.press('Control+k')
    await typed.waitFor()
    // What can be done is there at once, in whichever language one calls it.
    await page.keyboard.type('nouvel atel')
    await option(page, words.act.newWorkshop[language]).waitFor()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('orsted chartes')
    await option(page, 'Éloïse Ørsted').waitFor()
    const named = await typed.getAttribute('aria-activedescendant')
    await expect(page.locator(`[id="${named}"]`).innerText()).resolves.toContain('Éloïse Ørsted')
    await page.keyboard.press('Enter')
    await page.waitForURL(new RegExp(`/speakers/${speaker}`))
    await page.locator('form[data-form-ready="true"]').waitFor()
    // Enter before the answer waits for it, and what was opened is there the next time.
    await page.keyboard.press('Control+k')
    await option(page, 'Éloïse Ørsted').waitFor()
    let answer: (() => void) | undefined
    const held = new Promise<void>((resolve) => (answer = resolve))
    await page.route('**/api/find', async (route) => {
      await held
      await route.continue()
    })
    await page.keyboard.type('woods')
    await page.keyboard.press('Enter')
    expect(page.url()).toContain(speaker)
    answer?.()
    await page.waitForURL(new RegExp(`/workshops/${workshop}`))
    await page.unroute('**/api/find')
    // Esc leaves everything as it is.
    await page.keyboard.press('Control+k')
    await page.keyboard.press('Escape')
    await typed.waitFor({ state: 'detached' })
    // So does it in front of a drawer, which stays.
    await page.locator('#action-look').click()
    await page.locator('#look-publish').waitFor()
    await page.keyboard.press('Control+k')
    await typed.waitFor()
    await page.keyboard.press('Escape')
    await typed.waitFor({ state: 'detached' })
    await page.waitForTimeout(400)
    await expect(page.locator('#look-publish').isVisible()).resolves.toBe(true)
    expect(admin.complaints).toEqual([])
  })

  test('goes on while another page takes the place of the one that it was opened on', async () => {
    const admin = await suite.open({ language: 'fr', viewport: { width: 1366, height: 768 } })
    const { page } = admin
    await prepare(admin)
    await go(admin, '/admin')
    let release: (() => void) | undefined
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.route(/collections\/organisations\?.*_rsc/, async (route) => {
      await held
      await route.continue()
    })
    await page.locator('#nav-organisations').click()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('orsted ')
    release?.()
    await page.locator('.search-filter__input').waitFor()
    await page.keyboard.type('chartes')
    await option(page, 'Éloïse Ørsted').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.find-opener:focus').waitFor()
    expect(admin.complaints).toEqual([])
  })

  test('leaves the key that follows Escape at once to what is behind it', async () => {
    const admin = await suite.open({ language: 'fr', viewport: { width: 1366, height: 768 } })
    const { page } = admin
    await prepare(admin)
    await go(admin, '/admin')
    await page.locator('#nav-organisations').focus()
    await page.keyboard.press('Control+k')
    await page.locator('#find-typed').waitFor()
    const taken = await page.evaluate(() => {
      const press = (key: string): boolean =>
        !document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, key }))
      return [press('Escape'), document.activeElement?.id, press('Enter')]
    })
    expect(taken).toEqual([true, 'nav-organisations', false])
    await page.keyboard.press('Enter')
    await page.waitForURL(/collections\/organisations/)
    expect(admin.complaints).toEqual([])
  })

  test('shows no late answer for a newer question', async () => {
    const admin = await suite.open({ language: 'fr', viewport: { width: 1366, height: 768 } })
    const { page } = admin
    await prepare(admin)
    await go(admin, '/admin')
    const asked: string[] = []
    let release: (() => void) | undefined
    const late = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/api/find', async (route) => {
      const { q } = route.request().postDataJSON() as { q: string }
      asked.push(q)
      if (q === 'chartes') await late
      await route.continue().catch(() => undefined)
    })
    await page.getByRole('button', { name: words.find.open.fr }).click()
    await page.keyboard.type('chartes')
    while (!asked.includes('chartes')) await page.waitForTimeout(20)
    await page.keyboard.press('Control+a')
    await page.keyboard.type('forets')
    await option(page, 'Forêts brûlées').waitFor()
    release?.()
    await page.waitForTimeout(200)
    await expect(page.getByRole('option').allInnerTexts()).resolves.toEqual([expect.stringContaining('Forêts')])
  })

  test('tells when something was changed by the clock of whoever reads it, not by the server’s', async () => {
    const timeZone = 'Asia/Kathmandu'
    const admin = await suite.open({ timezoneId: timeZone })
    await prepare(admin)
    await admin.page.goto('/admin')
    const time = admin.page.locator('.todo__changes time').first()
    await time.waitFor()
    const at = new Date(String(await time.getAttribute('datetime')))
    const there = at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone })
    await expect(time.innerText()).resolves.toContain(there)
  })

  test('has the way to the content first, the menu open where there is room, and the first field near the top', async () => {
    const admin = await suite.open({ language: 'fr', viewport: { width: 1366, height: 768 } })
    const { page } = admin
    const { forms, lists, pages } = screensOf(await prepare(admin))
    const far: [string, number][] = []
    for (const address of [...forms, ...lists, ...pages]) {
      await go(admin, address)
      const top = await firstField(page).then((box) => box.y)
      if (top > 200 && !(isOfNothing(address) && top === Infinity)) far.push([address, top])
    }
    expect(far).toEqual([])
    await expect(page.locator('.nav').evaluate((nav) => nav.hasAttribute('inert'))).resolves.toBe(false)
    await page.keyboard.press('Tab')
    await expect(page.evaluate(() => document.activeElement?.textContent)).resolves.toBe(words.skip.fr)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    const isInside = () => Boolean(document.activeElement?.closest('.template-default__wrap > :not(.app-header)'))
    await expect(page.evaluate(isInside)).resolves.toBe(true)
    // How the menu is left is how it is found.
    await page.locator('.template-default__nav-toggler').click()
    await page.locator('.nav[inert]').waitFor({ state: 'attached' })
    await page.waitForTimeout(300)
    await go(admin, '/admin')
    await expect(page.locator('.nav').evaluate((nav) => nav.hasAttribute('inert'))).resolves.toBe(true)
  })

  test('shows the first field at twice the size of the letters', async () => {
    const admin = await suite.open({ language: 'fr', viewport: { width: 683, height: 384 } })
    const { page } = admin
    const { forms, lists, pages } = screensOf(await prepare(admin))
    const unseen: [string, number][] = []
    for (const address of [...forms, ...lists, ...pages]) {
      await go(admin, address)
      const { height, y } = await firstField(page)
      const bottom = y + height
      if (bottom > 384 && !(isOfNothing(address) && bottom === Infinity)) unseen.push([address, bottom])
    }
    expect(unseen).toEqual([])
    await go(admin, '/admin/collections/workshops')
    const row = await page.locator('tbody a').first().boundingBox()
    expect(row!.y + row!.height).toBeLessThanOrEqual(384)
    // Further down a form, what is done with it is there, whole, and leaves room for what one works on.
    await go(admin, '/admin/collections/workshops/create')
    await page.evaluate(() => window.scrollTo(0, 500))
    await page.waitForFunction(() => window.scrollY === 500)
    const [bar, save] = await Promise.all([
      page.locator('.doc-controls__controls-wrapper').boundingBox(),
      page.locator('#action-save').boundingBox(),
    ])
    expect(save!.y).toBeGreaterThanOrEqual(4)
    expect(bar!.y + bar!.height).toBeLessThanOrEqual(100)
  })

  test('cuts nothing off on a phone, where a thumb hits what it means', async () => {
    const admin = await suite.open({ language: 'fr', viewport: { width: 390, height: 844 }, hasTouch: true })
    const { page } = admin
    const { forms, lists, pages } = screensOf(await prepare(admin))
    const wrong: object[] = []
    for (const address of ['/admin', ...forms, ...lists, ...pages]) {
      await go(admin, address)
      const found = await page.evaluate(measurePhone)
      if (found.length) wrong.push({ address, found })
    }
    expect(wrong).toEqual([])

    // What keeps and publishes a workshop stands in two lines, and the way to its list beside the way to what finds.
    const { workshop } = await prepare(admin)
    await go(admin, `/admin/collections/workshops/${workshop}`)
    const ways = page.locator('#action-save-draft, #action-save, #action-look')
    await expect(ways.count()).resolves.toBe(3)
    const tops = await ways.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)))
    expect(new Set(tops).size).toBeLessThanOrEqual(2)
    await page.goto(`/admin/collections/workshops/${workshop}/translations`)
    const list = page.locator('.step-nav a', { hasText: 'Ateliers' })
    await list.waitFor()
    const [crumb, opener] = await Promise.all([list.boundingBox(), page.locator('.find-opener').boundingBox()])
    expect(crumb!.x + crumb!.width).toBeLessThanOrEqual(opener!.x)

    // The menu is as wide as the phone, and nothing lies above the way out of it.
    await page.locator('.app-header__mobile-nav-toggler').click()
    const close = page.locator('.nav__mobile-close')
    await close.waitFor()
    await expect(page.evaluate(() => document.documentElement.scrollWidth)).resolves.toBe(390)
    await close.click()
    await page.locator('.nav[inert]').waitFor({ state: 'attached' })

    // A preview that was left open does not stand in the place of the form.
    const open = { value: { editViewType: 'live-preview' } }
    await admin.rest('/api/payload-preferences/collection-workshops', { method: 'POST', data: open })
    await go(admin, `/admin/collections/workshops/${workshop}`)
    await page.locator('#live-preview-toggler:not(.live-preview-toggler--active)').waitFor()
    await expect(page.locator('#live-preview-iframe').isVisible()).resolves.toBe(false)
  })
})

/** Where the first thing that one fills in stands. */
const firstField = (page: Page): Promise<{ height: number; y: number }> =>
  page.evaluate(() => {
    const fields = '.template-default__wrap :is(input:not([type="hidden"]), textarea, select, .rs__control, .dropzone)'
    for (const field of document.querySelectorAll(fields)) {
      const { height, width, y } = field.getBoundingClientRect()
      if (height > 0 && width > 0 && !field.closest('.app-header')) return { height, y }
    }
    return { height: 0, y: Number.POSITIVE_INFINITY }
  })

/** What is cut off or too small: links within a sentence, and what is inside of a larger target, are left out. */
const measurePhone = (): string[] => {
  const said = (element: Element, what: string): string => {
    const { height, right, width } = element.getBoundingClientRect()
    return `${what}: ${element.tagName}.${element.getAttribute('class')}#${element.id} ${Math.round(width)}x${Math.round(height)} to ${Math.round(right)}`
  }
  const shown = (element: Element): boolean => {
    const { bottom, height, right, width } = element.getBoundingClientRect()
    if (!(height > 1 && width > 1 && bottom > 0 && right > 0)) return false
    return (
      getComputedStyle(element).visibility !== 'hidden' && !element.closest('[inert], dialog, [aria-hidden="true"]')
    )
  }
  const cut =
    document.documentElement.scrollWidth > innerWidth
      ? [`the page is ${document.documentElement.scrollWidth} wide`]
      : []
  const scrolls = '.table-wrap, .table, .tabs-field__tabs-wrap, .app-header__step-nav-wrapper, .step-nav'
  for (const element of document.querySelectorAll('button, input, select, textarea, h1, h2, p, label'))
    if (shown(element) && !element.closest(scrolls) && element.getBoundingClientRect().right > innerWidth + 1)
      cut.push(said(element, 'cut off'))
  const targets = 'button, a, select, summary, input:not([type="hidden"])'
  for (const element of document.querySelectorAll(targets)) {
    if (!shown(element) || element.closest('p, .field-description, .editor-container')) continue
    // The text of a list that finds is inside of the list.
    if (element.matches('.rs__input')) continue
    const own = element.matches('[type="radio"], [type="checkbox"]') ? (element.closest('label') ?? element) : element
    const { height, width } = own.getBoundingClientRect()
    if (height < 43.5 || width < 43.5) cut.push(said(element, 'small'))
  }
  return cut
}
