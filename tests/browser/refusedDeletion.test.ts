import { expect, test } from '@jest/globals'
import { describeWithBrowser, useBrowser } from './support/useBrowser'

describeWithBrowser('A deletion that is refused', () => {
  const suite = useBrowser()

  test.each([
    ['fr', 'Supprimer', 'Confirmer'],
    ['en', 'Delete', 'Confirm'],
  ] as const)('names the places, for one and for several (%s)', async (language, remove, confirm) => {
    const admin = await suite.open({ language })
    const { page } = admin
    const make = async (collection: string, data: object): Promise<string> => {
      const { body } = await admin.rest(`/api/${collection}?locale=fr&depth=0`, { method: 'POST', data })
      return (body.doc as { id: string }).id
    }
    const speaker = await make('speakers', { name: `Ada ${language}` })
    await make('sessions', { kind: 'talk', title: { fr: `Exposé ${language}` }, people: [{ person: speaker }] })

    await admin.edit('speakers', speaker)
    await page.locator('.doc-controls__popup button').first().click()
    await page.locator('#action-delete').click()
    await page.getByRole('button', { name: confirm }).click()
    const toast = page.locator('[data-sonner-toast]')
    await toast.filter({ hasText: `Exposé ${language}` }).waitFor()
    expect(await toast.innerText()).not.toContain('deletedAt')

    await admin.goto('/admin/collections/speakers')
    await page.locator('#select-all').click()
    await page.getByRole('button', { name: remove, exact: true }).first().click()
    await page.getByRole('button', { name: confirm }).last().click()
    await toast.filter({ hasText: `Exposé ${language}` }).waitFor()
    expect(await toast.innerText()).not.toContain('deletedAt')
  })
})
