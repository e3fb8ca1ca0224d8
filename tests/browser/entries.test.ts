import { expect, test } from '@jest/globals'
import { richText } from '../support/exampleSeries'
import type { Admin } from './support/Admin'
import { barriers } from './support/barriers'
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
