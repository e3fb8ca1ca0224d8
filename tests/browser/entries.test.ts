import { expect, test } from '@jest/globals'
import type { Locator, Page } from 'playwright-core'
import { words } from '../../src/i18n/words/frame'
import { richText } from '../support/exampleSeries'
import type { Admin } from './support/Admin'
import { barriers } from './support/barriers'
import { openDead } from './support/openDead'
import { quiet } from './support/quiet'
import { describeWithBrowser, useBrowser } from './support/useBrowser'

/** A person and an organisation with something in every place that their pages have, and with names that are as long as they may be. */
const publishEntries = async (admin: Admin): Promise<void> => {
  const write = async (address: string, data: unknown): Promise<string> => {
    const { body, status } = await admin.rest(`/api/${address}?locale=fr&depth=0`, { method: 'POST', data })
    expect([address, status, body.errors]).toEqual([address, 201, undefined])
    return (body.doc as { id: string }).id
  }
  const parent = await write('organisations', { name: { fr: 'Université mère' } })
  const house = await write('organisations', {
    slug: 'maison',
    name: { fr: `Maison ${'très '.repeat(50)}longue` },
    acronym: 'MTL',
    kind: 'university',
    country: 'FR',
    link: `https://${'long'.repeat(12)}.example/`,
    parent,
  })
  const part = await write('organisations', { name: { en: 'A part of it' }, parent: house })
  const person = await write('speakers', {
    slug: 'ana',
    name: `Ana ${'x'.repeat(150)}`,
    affiliations: [{ organisation: house, unit: { fr: 'Pôle' } }, { organisation: part }],
    biography: { fr: richText('Elle étudie.', 'Depuis longtemps.') },
    links: [{ label: 'Son site', url: 'https://ana.example/' }],
  })
  const talk = await write('sessions', { kind: 'talk', title: { fr: 'Un exposé', en: 'A talk' }, people: [{ person }] })
  for (let n = 0; n < 26; n++)
    await write('workshops', {
      slug: `atelier-${n}`,
      title: { fr: `Atelier ${'x'.repeat(n * 5)}`, en: `Workshop ${n}` },
      ...(n === 0 ? { programme: [{ session: talk }] } : {}),
      moderators: [{ person }],
      partners: [{ organisation: house, role: 'host' }],
      timeZone: 'Europe/Paris',
      startsAt: `2999-04-${String(n + 1).padStart(2, '0')}T16:00`,
      _status: 'published',
    })
}

describeWithBrowser('The pages of people and organisations', () => {
  const suite = useBrowser()
  const addresses = ['/fr/personnes/ana', '/en/people/ana', '/fr/organisations/maison', '/en/organisations/maison']

  test('have no barriers and fit a phone, by day and by night', async () => {
    await publishEntries(await suite.open())
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [1280, 390, 320]) {
        const { complaints, page } = await suite.open({ account: null, colorScheme, viewport: { width, height: 844 } })
        for (const address of [...addresses, '/en/people/ana?page=2', '/fr/organisations/maison?page=2']) {
          await page.goto(address)
          expect([address, colorScheme, width, await barriers(page)]).toEqual([address, colorScheme, width, []])
          const wide = await page.evaluate(() => document.documentElement.scrollWidth)
          expect([address, wide]).toEqual([address, width])
        }
        expect(complaints).toEqual([])
      }
  })

  test('are reached by the keyboard from a workshop, and lead to the next page, the other language and back', async () => {
    const { page } = await suite.open({ account: null })
    await page.goto('/fr/ateliers/atelier-0')
    await page
      .getByRole('link', { name: /^Ana x/ })
      .first()
      .press('Enter')
    await page.waitForURL('**/fr/personnes/ana')
    await page.getByRole('link', { name: 'Page suivante' }).press('Enter')
    await page.waitForURL('**/fr/personnes/ana?page=2')
    await page.getByRole('link', { name: 'English' }).press('Enter')
    await page.waitForURL('**/en/people/ana?page=2')
    await page
      .getByRole('link', { name: /^Maison/ })
      .first()
      .press('Enter')
    await page.waitForURL('**/en/organisations/maison')
    await page.getByRole('link', { name: 'All workshops of the series' }).press('Enter')
    await page.waitForURL('**/en')
  })
})

describeWithBrowser('What is entered before a page of the admin is alive', () => {
  const suite = useBrowser()
  const programme = '10:00 Accueil'
  const area = (page: Page) => page.locator('.series-file__text')
  const read = (page: Page) => page.getByRole('button', { name: 'Read the text' })
  /** What the page reads when it is asked to. */
  const asked = async (page: Page) => {
    const [request] = await Promise.all([page.waitForRequest(/\/series-file\/pasted/), read(page).click()])
    return request
  }
  const list = '/admin/collections/organisations'
  const search = (page: Page) => page.locator('.search-filter__input')
  const selected = (field: Locator) =>
    field.evaluate((one: HTMLInputElement) => one.value.slice(one.selectionStart ?? 0, one.selectionEnd ?? 0))
  /** A window, and something in the list, which has no search without. */
  const openList = async (): Promise<Admin> => {
    const admin = await suite.open()
    const { body } = await admin.rest('/api/organisations')
    if (!body.totalDocs) {
      const data = { name: { fr: 'Les chartes' } }
      await admin.rest('/api/organisations?locale=fr&depth=0', { method: 'POST', data })
    }
    return admin
  }
  /** Until the server has sent all of the page, which at first has something else in the place of what is slow. */
  const allSent = (page: Page) => page.waitForFunction(() => document.readyState !== 'loading')
  const isAlive = (page: Page, selector: string) =>
    page.waitForFunction((at) => {
      const found = document.querySelector(at)
      return found !== null && Object.keys(found).some((name) => name.startsWith('__reactProps$'))
    }, selector)

  test('is kept after a reload, and after one has come back, where what the browser remembers is not taken for it', async () => {
    const { page } = await openList()
    const onList = await openDead(page, list)
    await allSent(page)
    await page.reload({ waitUntil: 'commit' })
    await allSent(page)
    await search(page).pressSequentially('abc')
    await onList()
    await page.waitForURL(/search=abc\b/)

    const wake = await openDead(page, '/admin/series-file')
    const box = page.locator('#paste .series-file__tick input')
    await allSent(page)
    await box.uncheck()
    await page.goto('/api/health')
    await page.goBack({ waitUntil: 'commit' })
    await allSent(page)
    expect(await box.isChecked()).toBe(false)
    await area(page).pressSequentially(programme)
    await wake()
    await quiet(page)
    const request = await asked(page)
    expect(request.postData()).toContain(programme)
    const isAsked = new URL(request.url()).searchParams.get('organisations') !== 'false'
    expect(await box.isChecked()).toBe(isAsked)
  })

  test.each([false, true])(
    'is kept where one goes on typing while the page comes to life, all of it sent before: %s',
    async (isSent) => {
      const { page } = await openList()
      const wake = await openDead(page, list)
      if (isSent) await allSent(page)
      await search(page).pressSequentially('abc')
      await Promise.all([
        wake(),
        (async () => {
          await isAlive(page, '.search-filter__input')
          await page.waitForTimeout(150)
          await page.keyboard.type('d')
        })(),
      ])
      await page.waitForURL(/search=abcd\b/)
      await quiet(page)
      expect(await search(page).inputValue()).toBe('abcd')
    },
  )

  test('stays selected, and can be undone', async () => {
    const { page } = await openList()
    const onList = await openDead(page, list)
    await allSent(page)
    await search(page).pressSequentially('abc')
    await page.keyboard.press('Control+a')
    await onList()
    await quiet(page)
    expect(await selected(search(page))).toBe('abc')
    await page.keyboard.press('Control+z')
    expect(await search(page).inputValue()).toBe('')

    // Here another field is drawn in the place of the first.
    const onFiles = await openDead(page, '/admin/series-file')
    await allSent(page)
    await area(page).pressSequentially(programme)
    await page.keyboard.press('Control+a')
    await onFiles()
    await quiet(page)
    expect(await selected(area(page))).toBe(programme)
    await page.keyboard.press('Control+z')
    expect(await area(page).inputValue()).toBe('')
    await page.keyboard.press('Control+y')
    expect((await asked(page)).postData()).toContain(programme)
  })

  test('is let be while it is composed', async () => {
    const { context, page } = await openList()
    let release = (): void => undefined
    const isLet = new Promise<void>((resolve) => (release = resolve))
    await page.route(/\/api\/translations\?/, async (route) => {
      await isLet
      await route.continue()
    })
    const wake = await openDead(page, '/admin/translations')
    await allSent(page)
    const box = page.locator('.translating__early')
    const keys = await context.newCDPSession(page)
    await box.pressSequentially('The ')
    await keys.send('Input.imeSetComposition', { text: 'char', selectionStart: 4, selectionEnd: 4 })
    await wake()
    await isAlive(page, '.translating__early')
    await page.waitForTimeout(500)
    await keys.send('Input.imeSetComposition', { text: 'charte', selectionStart: 6, selectionEnd: 6 })
    await keys.send('Input.insertText', { text: 'charters' })
    expect(await box.inputValue()).toBe('The charters')
    await page.waitForTimeout(100)
    release()
    await page.waitForFunction(() => document.querySelector('textarea')?.value === 'The charters')
    await box.waitFor({ state: 'detached' })
    expect(await page.locator('textarea').first().inputValue()).toBe('The charters')
  })

  test('goes into the dialog that finds things once it was asked for', async () => {
    const { page } = await openList()
    const typed = page.getByRole('combobox', { name: words.find.label.en })
    const first = await openDead(page, list)
    await page.locator('.find-opener').waitFor()
    await search(page).focus()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('charq')
    await page.keyboard.press('Backspace')
    await page.keyboard.type('tes')
    await first()
    await typed.waitFor()
    expect([await typed.inputValue(), await search(page).inputValue()]).toEqual(['chartes', ''])
    await page.keyboard.press('Escape')
    const second = await openDead(page, '/admin')
    await page.locator('.find-opener').waitFor()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('chartes')
    await page.keyboard.press('Enter')
    await second()
    await page.waitForURL(/\/organisations\/[\w-]+$/)
  })

  test('is entered nowhere else, and of several to choose from the last that was chosen', async () => {
    const { page } = await suite.open()
    await (
      await openDead(page, '/admin')
    )()
    // What React has not made its own is as on a page that is not alive.
    await page.evaluate(() => {
      const part = document.createElement('section')
      part.innerHTML = `
        <textarea title="one"></textarea><textarea title="two"></textarea>
        <input type="radio" name="letter" title="A" checked><input type="radio" name="letter" title="B">
        <input type="radio" name="digit" title="1"><input type="radio" name="digit" title="2">`
      document.body.append(part)
    })
    await page.getByTitle('one').pressSequentially('abc')
    for (const title of ['B', 'A', '1', '2', '1']) await page.getByTitle(title, { exact: true }).check()
    const clicked = await page.evaluateHandle(() => {
      const titles: string[] = []
      document.querySelector('[title=one]')?.remove()
      document.addEventListener('click', ({ target }) => target instanceof HTMLElement && titles.push(target.title))
      for (const field of document.querySelectorAll('body > section > *'))
        Object.assign(field, { __reactProps$test: {} })
      return titles
    })
    await page.waitForTimeout(500)
    expect(await page.getByTitle('two').inputValue()).toBe('')
    expect(await clicked.jsonValue()).toEqual(['1'])
    expect(await page.getByTitle('A', { exact: true }).isChecked()).toBe(true)
  })

  test('is a press too, where it opens something or takes a file away and nothing was pressed since', async () => {
    const { page } = await suite.open()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const download = page.getByRole('button', { name: 'Download' })
    const finds = await openDead(page, '/admin')
    await page.locator('.find-opener').click()
    await page.keyboard.type('chart')
    await finds()
    const found = page.getByRole('combobox', { name: words.find.label.en })
    await found.waitFor()
    expect(await found.inputValue()).toBe('chart')
    for (const isLeft of [false, true]) {
      const wake = await openDead(page, '/admin/series-file')
      await download.click()
      if (isLeft) await page.keyboard.press('Shift')
      asked.length = 0
      await wake()
      await quiet(page)
      expect(asked.some((url) => url.includes('/api/series-file'))).toBe(!isLeft)
    }
  })
})
