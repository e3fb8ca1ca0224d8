import { expect } from '@jest/globals'
import { barriers } from '../../browser/support/barriers'
import type { Example } from './useExample'

/** What each whole site is held to, whatever it is made with. */

/** The pages of the site, in both languages. */
export const pages = [
  ['/fr/', '/en/'],
  ['/fr/ateliers/', '/en/workshops/'],
  ['/fr/ateliers/rivers/', '/en/workshops/rivers/'],
  ['/fr/ateliers/a-global-challenge/', '/en/workshops/a-global-challenge/'],
  ['/fr/personnes/', '/en/people/'],
  ['/fr/personnes/ana-eluard/', '/en/people/ana-eluard/'],
  ['/fr/organisations/', '/en/organisations/'],
  ['/fr/organisations/mde/', '/en/organisations/mde/'],
] as const

/** Visits every page on a desk by day and on a phone by night: no barriers, nothing wider than the window, no complaint, languages that lead to each other. */
export const holdsEverywhere = async (example: Example, base: string): Promise<void> => {
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 390],
  ] as const) {
    const { close, complaints, page } = await example.open({ colorScheme, viewport: { width, height: 844 } })
    for (const pair of pages)
      for (const [n, address] of pair.entries()) {
        const locale = ['fr', 'en'][n]
        const answer = await page.goto(base + address)
        expect([address, answer?.status()]).toEqual([address, 200])
        expect([address, await page.locator('html').getAttribute('lang')]).toEqual([address, locale])
        expect([address, width, await barriers(page)]).toEqual([address, width, []])
        const wide = await page.evaluate(() => document.documentElement.scrollWidth)
        expect([address, wide]).toEqual([address, width])
        const alternates = await page
          .locator('link[rel=alternate][hreflang]')
          .evaluateAll((links) => links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]))
        const paths = alternates.map(([lang, href]) => [lang, new URL(href ?? '', base).pathname])
        expect([address, paths]).toEqual([
          address,
          expect.arrayContaining([
            ['fr', pair[0]],
            ['en', pair[1]],
          ]),
        ])
        await expect(page.locator('.languages a:not([aria-current])').getAttribute('href')).resolves.toBe(pair[1 - n])
      }
    expect(complaints).toEqual([])
    for (const address of ['/nowhere/', '/fr/ateliers/nowhere/']) {
      const answer = await page.goto(base + address)
      expect([address, answer?.status(), await barriers(page)]).toEqual([address, 404, []])
    }
    await close()
  }
}

/** What a workshop’s page says: times, zone, people, languages, the rule, notes, the way to the form and the files. */
export const tellsOfWorkshop = async (example: Example, base: string): Promise<void> => {
  const { close, page } = await example.open()
  const said = {
    fr: {
      address: pages[2][0],
      when: 'vendredi 26 avril 2999, 9\u00a0h\u00a030 – samedi 27 avril 2999, 12\u00a0h',
      zone: 'heure d’été d’Europe centrale (Europe/Paris, UTC+2)',
      time: '9\u00a0h\u00a030\u00a0– 10\u00a0h\u00a030',
      interpreted: 'Interprétation assurée en anglais et en français, pendant tout l’atelier',
      rule: 'Règle de Chatham House',
      line: ['en', 'Independent researcher, Geneva', '(en anglais)'],
      register: `${example.url}/fr/ateliers/rivers/inscription`,
      files: [`${example.url}/fr/ateliers/rivers.ics`, `${example.url}/fr/ateliers/rivers.pdf`],
    },
    en: {
      address: pages[2][1],
      when: 'Friday 26 April 2999, 09:30 – Saturday 27 April 2999, 12:00',
      zone: 'Central European Summer Time (Europe/Paris, UTC+2)',
      time: '09:30–10:30',
      interpreted: 'Interpretation provided into English and French, throughout the workshop',
      rule: 'Chatham House rule',
      line: ['en', 'Independent researcher, Geneva', ''],
      register: `${example.url}/en/workshops/rivers/registration`,
      files: [`${example.url}/en/workshops/rivers.ics`, `${example.url}/en/workshops/rivers.pdf`],
    },
  }
  for (const [locale, one] of Object.entries(said)) {
    await page.goto(base + one.address)
    const facts = page.locator('.facts')
    for (const words of [one.when, one.zone, one.interpreted, one.rule])
      expect([locale, ((await facts.textContent()) ?? '').replaceAll(/\s+/g, ' ')]).toEqual([
        locale,
        expect.stringContaining(words.replaceAll(/\s+/g, ' ')),
      ])
    expect(((await page.locator('.items .time').first().textContent()) ?? '').trim()).toBe(one.time)
    const line = page.locator('.programme .line', { hasText: 'Independent' }).first()
    const [lang, text, mark = ''] = one.line
    expect([locale, await line.locator('[lang]').getAttribute('lang')]).toEqual([locale, lang])
    expect([locale, ((await line.textContent()) ?? '').replaceAll(/\s+/g, ' ').trim()]).toEqual([
      locale,
      [text, mark].filter(Boolean).join(' '),
    ])
    await page.locator('.prose a[href^="#"]').first().click()
    await expect(page.locator('.footnotes :target').count()).resolves.toBe(1)
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id))
    expect(ids.length).toBe(new Set(ids).size)
    await expect(facts.locator('.button').getAttribute('href')).resolves.toBe(one.register)
    const files = await facts.locator('.files a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(files).toEqual(one.files)
    for (const file of [...files, one.register]) expect([file, (await fetch(file ?? '')).status]).toEqual([file, 200])
    await page.emulateMedia({ media: 'print' })
    expect([locale, await page.locator('.masthead nav').first().isVisible(), await facts.isVisible()]).toEqual([
      locale,
      false,
      true,
    ])
    await page.emulateMedia({ media: 'screen' })
  }
  await close()
}
