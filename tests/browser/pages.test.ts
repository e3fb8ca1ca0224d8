import { expect, test } from '@jest/globals'
import { richText } from '../support/exampleSeries'
import type { Admin } from './support/Admin'
import { barriers } from './support/barriers'
import { describeWithBrowser, useBrowser } from './support/useBrowser'

/** A series and a workshop with a text in every place that a page has, some of them in one language only. */
const publishEverything = async (admin: Admin): Promise<void> => {
  const write = async (address: string, data: unknown, method = 'POST'): Promise<string> => {
    const { body, status } = await admin.rest(`/api/${address}?locale=fr&depth=0`, { method, data })
    expect([address, status]).toEqual([address, method === 'POST' && !address.startsWith('globals') ? 201 : 200])
    return ((body.doc ?? body.result) as { id: string }).id
  }
  const both = (fr: string, en: string) => ({ fr, en })
  const house = await write('organisations', { name: { fr: 'Maison de l’étude' } })
  const affiliations = [{ organisation: house, link: 'https://house.example/' }]
  const ana = await write('speakers', { name: 'Ana Éluard', affiliations })
  const bo = await write('speakers', { name: 'Bo Zhang', line: { en: 'Head of something, somewhere' } })
  const talk = await write('sessions', {
    kind: 'talk',
    title: both('Un exposé', 'A talk'),
    people: [{ person: ana }, { person: bo, role: 'moderator' }],
    abstract: { en: richText('What it says', 'And a note') },
  })
  const pause = await write('sessions', { kind: 'break', title: both('Pause', 'Break') })
  const block = await write('sessions', {
    kind: 'block',
    title: both('Un bloc au titre long', 'A block with a long title'),
  })
  await write('workshops', {
    slug: 'everything',
    number: 4,
    title: both(
      'Vers une approche plus humaine et orientée vers le développement',
      'Towards a more human and development-oriented approach',
    ),
    shortTitle: { fr: 'Défi' },
    subtitle: { fr: 'Un sous-titre' },
    abstract: { fr: richText('Un résumé', 'Une note') },
    objectives: [{ text: { fr: 'Apprendre' } }, { text: both('Agir', 'Act') }],
    timeZone: 'Europe/Paris',
    startsAt: '2999-04-26T16:00',
    endsAt: '2999-04-26T18:00',
    attendanceMode: 'hybrid',
    place: { name: { fr: 'Maison' }, address: { fr: '1, rue A\n75000 Paris' }, url: 'https://map.example/' },
    languages: ['fr', 'en'],
    interpretation: { status: 'provided', scope: 'whole', targetLanguages: ['en'] },
    confidentiality: { rule: 'chathamHouse', note: { fr: 'Rien ne sort d’ici.' } },
    registration: { mode: 'external', url: `https://forms.example/${'a'.repeat(120)}` },
    moderators: [{ person: ana }],
    partners: [{ organisation: house, role: 'host' }],
    links: [{ label: both('Le rapport', 'The report'), url: 'https://report.example/' }],
    relatedEvents: [{ title: { en: 'Another event' }, date: '2999', url: 'https://event.example/' }],
    programme: [{ session: block, items: [{ session: talk }] }, { session: pause }],
    _status: 'published',
  })
  await write('globals/series', {
    title: both('La série', 'The series'),
    tagline: { fr: 'Ateliers en ligne' },
    contact: { name: 'Ana Éluard', email: 'ana@example.org' },
    committee: [{ person: ana }, { person: bo }],
    privacy: { fr: richText('Nous gardons peu', 'Très peu'), en: richText('We keep little') },
    _status: 'published',
  })
}

describeWithBrowser('The readable pages', () => {
  const suite = useBrowser()
  const addresses = ['/fr', '/en', '/fr/ateliers/everything', '/en/workshops/everything', '/en/nowhere']

  test('have no barriers, fit a phone, and load nothing from elsewhere, by day and by night', async () => {
    await publishEverything(await suite.open())
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [1280, 390]) {
        const { complaints, page } = await suite.open({ account: null, colorScheme, viewport: { width, height: 844 } })
        const elsewhere: string[] = []
        page.on('request', (request) => {
          if (!request.url().startsWith(suite.url)) elsewhere.push(request.url())
        })
        for (const address of addresses) {
          await page.goto(address)
          expect([address, colorScheme, width, await barriers(page)]).toEqual([address, colorScheme, width, []])
          expect([address, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([address, width])
        }
        expect(elsewhere).toEqual([])
        expect(complaints.filter((complaint) => !complaint.startsWith(`${suite.url}/en/nowhere`))).toEqual([])
      }
    }
  })

  test('are used with the keyboard: over the head to the content, and to the same page in the other language', async () => {
    const { page } = await suite.open({ account: null })
    await page.goto('/fr/ateliers/everything')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Aller au contenu')
    expect((await page.locator('.skip').boundingBox())?.y).toBeGreaterThanOrEqual(0)
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
    await page.getByRole('link', { exact: true, name: 'English' }).press('Enter')
    await page.waitForURL('**/en/workshops/everything')
  })

  test('follow the language of the browser from the root', async () => {
    for (const [locale, address] of [
      ['en-GB', '/en'],
      ['fr-CA', '/fr'],
    ] as const) {
      const { page } = await suite.open({ account: null, locale })
      await page.goto('/')
      expect(new URL(page.url()).pathname).toBe(address)
    }
  })

  test('let one try the API: each form says what it really asked, and answers what was asked last', async () => {
    const { complaints, page } = await suite.open({ account: null, viewport: { width: 390, height: 844 } })
    await page.goto('/api/docs?locale=fr')
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)))
    expect(await barriers(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    const tried = async (id: string, name: string, value: string, asked: string): Promise<string | null> => {
      const form = page.locator(`#${id} form`)
      await form.locator(`[name=${name}]`).fill(value)
      await form.locator(`[name=${name}]`).press('Enter')
      const output = form.locator('output')
      await output.getByText(asked).waitFor()
      return output.textContent()
    }
    expect(await tried('search', 'q', '<b>&limit=9#', 'GET /api/search?q=%3Cb%3E%26limit%3D9%23')).toContain('200')
    expect(await tried('readWorkshop', 'slug', 'everything', '/by-slug/everything')).toContain('"slug": "everything"')
    // A browser goes up by it: it is another question, and is said to be.
    expect(await tried('readPerson', 'slug', '..', 'GET /api/speakers')).toMatch(/^GET \/api\/speakers\/\n200/)
    // Without what is needed nothing is asked.
    const form = page.locator('#search form')
    await expect(form.locator('[name=q]').evaluate((field) => (field as HTMLInputElement).required)).resolves.toBe(true)
    // What was asked before is answered too late, or not any more: its answer is not shown.
    const isLate = (request: { url: () => string }): boolean => request.url().includes('q=late')
    let answer = (): void => undefined
    await page.route('**/api/search?q=late*', async (route) => {
      await new Promise<void>((resolve) => (answer = resolve))
      await route.continue().catch(() => undefined)
    })
    const isOver = Promise.race([
      page.waitForEvent('requestfailed', isLate),
      page.waitForEvent('requestfinished', isLate),
    ])
    const begun = page.waitForRequest(isLate)
    await form.locator('[name=q]').fill('late')
    await form.locator('[name=q]').press('Enter')
    await begun
    await tried('search', 'q', 'everything', 'GET /api/search?q=everything')
    answer()
    await isOver
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)))
    expect(await form.locator('output').textContent()).toContain('GET /api/search?q=everything')
    expect(complaints).toEqual([])
  })
})
