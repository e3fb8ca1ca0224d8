import { expect, test } from '@jest/globals'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import type { Admin } from './support/Admin'
import { quiet } from './support/quiet'
import { describeWithBrowser, useBrowser } from './support/useBrowser'
import { until } from './support/until'

/** Our own parts of the admin. What stands around them is Payload’s. */
const ours = [
  '.todo',
  '.programme',
  '.list-chips',
  '.dialog',
  '.empty-list',
  '.known:not([hidden])',
  '.translations',
  '.state',
  '.texts-line',
]

/** Serious and critical findings of axe that are left in Payload’s markup, by screen: none. */
const left: Record<string, string[]> = {}

interface Finding {
  /** The rule. */
  id: string
  where: string
  isOurs: boolean
}

/** What axe finds serious or critical, and whether it stands in a part of our own. */
const findings = async (page: Page): Promise<Finding[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate<Finding[]>(`(async () => {
    const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
    const { violations } = await axe.run(document, { elementRef: true, resultTypes: ['violations'], runOnly })
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map(({ element, target }) => ({
          id,
          where: String(target),
          isOurs: Boolean(element?.closest(${JSON.stringify(ours.join())})),
        })),
      )
  })()`)
}

describeWithBrowser('The admin, read by axe', () => {
  const suite = useBrowser()

  const prepare = async (admin: Admin): Promise<string> => {
    const make = async (collection: string, data: object): Promise<string> => {
      const { body } = await admin.rest(`/api/${collection}?locale=fr&depth=0`, { method: 'POST', data })
      return (body.doc as { id: string }).id
    }
    const speaker = await make('speakers', { name: 'Ada' })
    await make('speakers', { name: 'Ada' })
    const id = await make('workshops', {
      title: { fr: 'Sans anglais' },
      number: 1,
      startsAt: '2098-04-26T16:00',
      endsAt: '2098-04-26T18:00',
      timeZone: 'Europe/Paris',
    })
    const act = async (data: object): Promise<{ order: { session: string }[] }> =>
      (await admin.rest(`/api/workshops/${id}/programme`, { method: 'POST', data })).body as never
    const { order } = await act({ act: 'add', kind: 'block', title: { fr: 'Bloc' }, within: null, before: null })
    const block = order[0]!.session
    await act({ act: 'add', kind: 'talk', title: { fr: 'Un', en: 'One' }, within: block, before: null })
    await act({ act: 'addPerson', session: block, person: speaker, role: 'moderator' })
    return id
  }

  test.each([
    ['fr', 'light'],
    ['en', 'dark'],
  ] as const)(
    'has nothing serious in what is ours, nor anything new in what is not (%s, %s)',
    async (language, colorScheme) => {
      const admin = await suite.open({ colorScheme, language })
      const { page } = admin
      const id = await prepare(admin)
      /** Colours come in, and what is loaded late is named, over a moment: what still stands after it counts. */
      const look = async (screen: string): Promise<void> => {
        await quiet(page)
        const read = async () => {
          const all = await findings(page)
          return {
            ours: all.filter(({ isOurs }) => isOurs),
            theirs: all.filter(({ id, isOurs }) => !isOurs && !left[screen]?.includes(id)),
          }
        }
        let found = await read()
        await until(async () => {
          if (found.ours.length + found.theirs.length > 0) found = await read()
          return found.ours.length + found.theirs.length === 0
        })
        expect([screen, found]).toEqual([screen, { ours: [], theirs: [] }])
      }
      await admin.goto('/admin')
      await page.locator('.todo__cards').waitFor()
      await look('dashboard')
      await admin.goto('/admin/collections/workshops')
      await page.locator('tbody tr').first().waitFor()
      await look('list')
      await page.locator('tbody .select-row__checkbox input').first().check()
      await page.locator('.list-selection').waitFor()
      await page.locator('.per-page .popup-button').click()
      await page.locator('.per-page__button').first().waitFor()
      await look('list with a row ticked')
      const { height, width } = page.viewportSize() ?? { height: 720, width: 1280 }
      await page.setViewportSize({ height: 844, width: 390 })
      await look('list on a phone')
      await page.setViewportSize({ height: 768, width: 1366 })
      await admin.goto('/admin')
      await page.locator('.nav-group__toggle').first().waitFor()
      await look('open menu')
      await page.setViewportSize({ height, width })
      await admin.edit('workshops', id)
      await admin.page.locator('.tabs-field__tab-button').first().click()
      await look('form')
      await admin.tab('Programme')
      await page.locator('.programme__person').first().waitFor()
      await look('programme')
      await page.locator('#action-save').click()
      await page.locator('.tabs-field__tab-button--has-error').first().waitFor()
      await look('refused form')
      await admin.make('speakers')
      await admin.fill('name', 'ADA')
      await page.locator('.known a').first().waitFor()
      await look('form')
      const { docs } = (await admin.rest('/api/speakers?depth=0&limit=1')).body as { docs: { id: string }[] }
      await admin.edit('speakers', docs[0]!.id)
      await page.locator('.doc-controls__popup button').first().click()
      await page.getByRole('button', { name: language === 'fr' ? /Fusionner/ : /Merge/ }).click()
      await page.getByLabel(language === 'fr' ? 'L’autre fiche' : 'The other entry').fill('ada')
      await page.locator('.rs__option', { hasText: 'Ada' }).first().click()
      await page.locator('.merging__effects').waitFor()
      await look('form')
    },
  )

  test('calls each control by what it does, in the language of the interface', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    const id = await prepare(admin)
    /** Names of the controls that one meets, as far as they say nothing, are English or the code's. */
    const poor = (): Promise<string[]> =>
      page.evaluate(() => {
        const wrong =
          /object Object|\{\{|dropdown|Drag to|Add block|Edit link|Remove link|Insert Paragraph|Slash|toast|Collapse|^(?:public|decorative|name|[a-z]+[A-Z]\w*|[a-z]+-[a-z]+)$/
        return [
          ...document.querySelectorAll<HTMLElement>(
            'button, input:not([type=hidden]), textarea, select, [role=combobox], [contenteditable=true]',
          ),
        ]
          .filter((control) => control.checkVisibility() && !control.closest('[inert], [aria-hidden=true]'))
          .flatMap((control) => {
            const { labels } = control as HTMLInputElement
            const by = control.getAttribute('aria-labelledby')
            const name = (
              control.getAttribute('aria-label') ||
              (by && document.getElementById(by)?.textContent) ||
              (labels?.length ? labels[0]?.textContent : '') ||
              (control.matches('button') ? control.textContent : '') ||
              control.title ||
              ''
            ).trim()
            return !name || wrong.test(name) ? [`${name || 'nothing'}: ${control.outerHTML.slice(0, 160)}`] : []
          })
      })
    const named = async (screen: string): Promise<void> => {
      await quiet(page)
      let found: string[] = []
      await until(async () => (found = await poor()).length === 0)
      expect([screen, found]).toEqual([screen, []])
    }
    await admin.goto('/admin/collections/workshops')
    await page.locator('tbody tr').first().waitFor()
    await page.getByRole('button', { name: 'Trier par «\u00a0Titre\u00a0», dans l’ordre croissant' }).waitFor()
    await page.locator('#toggle-list-filters').click()
    await page.locator('.where-builder__add-first-filter').click()
    await named('list')
    await admin.edit('workshops', id)
    for (const tab of ['Contenu', 'Date et lieu', 'Programme', 'Personnes', 'Inscription']) {
      await admin.tab(tab)
      await named(tab)
      expect(await page.locator('.tabs-field__tab-button[aria-current=true]').innerText()).toContain(tab)
    }
    // What a list to choose from tells while one looks through it.
    await admin.tab('Date et lieu')
    await admin.field('attendanceMode').locator('input').focus()
    await page.keyboard.press('ArrowDown')
    await page.locator('#aria-guidance', { hasText: 'Flèches haut et bas' }).first().waitFor({ state: 'attached' })
    await page.keyboard.press('Escape')
    for (const collection of ['sessions', 'speakers', 'organisations', 'media']) {
      await admin.make(collection)
      await named(collection)
    }
    await admin.goto('/admin/globals/series')
    await page.locator('form[data-form-ready="true"]').waitFor()
    await named('series')
  })
})
