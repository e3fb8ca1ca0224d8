import { expect, test } from '@jest/globals'
import type { Admin } from './support/Admin'
import { describeWithBrowser, useBrowser } from './support/useBrowser'

describeWithBrowser('What a workshop’s menu offers', () => {
  const suite = useBrowser()

  const workshop = async (admin: Admin): Promise<string> => {
    const { body } = await admin.rest('/api/workshops?locale=fr&depth=0', {
      method: 'POST',
      data: {
        title: { fr: 'Le quatrième', en: 'The fourth' },
        number: 4,
        startsAt: '2031-04-26T16:00',
        endsAt: '2031-04-26T18:00',
        timeZone: 'Europe/Paris',
      },
    })
    const { id } = body.doc as { id: string }
    const act = { act: 'add', kind: 'talk', title: { fr: 'Un exposé', en: 'A talk' }, within: null, before: null }
    await admin.rest(`/api/workshops/${id}/programme`, { method: 'POST', data: act })
    return id
  }
  const choose = async (admin: Admin, entry: string): Promise<void> => {
    await admin.page.locator('.doc-controls__popup button').first().click()
    await admin.page.getByRole('button', { name: entry }).click()
    await admin.page.locator('.drawer--is-open .dialog').waitFor()
  }

  test('prepares the next one on another day, and opens it', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    const id = await workshop(admin)
    await admin.edit('workshops', id)
    await choose(admin, 'Préparer le suivant…')
    await page.getByRole('button', { name: 'Créer le brouillon' }).click()
    await page.locator('.dialog__refused').getByText('Un titre dans une langue au moins').waitFor()
    await page.getByLabel('Titre (français)').last().fill('Le cinquième')
    await page.getByLabel('Date du nouvel atelier').fill('2031-05-10')
    await page.getByRole('button', { name: 'Créer le brouillon' }).click()
    await page.waitForURL((url) => !url.pathname.endsWith(id))
    await page.locator('form[data-form-ready="true"]').waitFor()
    await expect(admin.field('number').inputValue()).resolves.toBe('5')
    await admin.tab('Date et lieu')
    await expect(admin.field('startsAt').inputValue()).resolves.toBe('2031-05-10T16:00')
    await admin.tab('Programme')
    await admin.session('Exposé à définir').waitFor()
    // The browser notes the refusal itself.
    expect(admin.complaints.filter((said) => !said.includes('400 (Bad Request)'))).toEqual([])
  })

  test('shares the draft by a link, which can be withdrawn', async () => {
    const admin = await suite.open({ language: 'en' })
    const { page } = admin
    await admin.edit('workshops', await workshop(admin))
    await choose(admin, 'Share the preview…')
    await page.getByText('No link yet.').waitFor()
    await page.getByRole('button', { name: '7 days' }).click()
    const link = await page.locator('.dialog__links input').inputValue()
    const { pathname, search } = new URL(link)
    const seen = (): Promise<{ status: number; text: string }> => suite.visit(pathname + search)
    expect(await seen()).toMatchObject({ status: 200, text: expect.stringContaining('The fourth') })
    await page.getByRole('button', { name: 'Withdraw' }).click()
    await page.getByText('No link yet.').waitFor()
    expect((await seen()).status).toBe(404)
    expect(admin.complaints).toEqual([])
  })
})
