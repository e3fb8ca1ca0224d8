import { expect, test } from '@jest/globals'
import { describeWithBrowser, useBrowser } from './support/useBrowser'
import type { Admin } from './support/Admin'

describeWithBrowser('Publishing in one look, and versions', () => {
  const suite = useBrowser()

  const make = async (admin: Admin, data: unknown): Promise<string> => {
    const { body, status } = await admin.rest('/api/workshops?locale=fr&depth=0', { method: 'POST', data })
    expect(status).toBe(201)
    return (body.doc as { id: string }).id
  }
  const titled = (fr: string, en: string | null = null) => ({ title: { fr, en } })

  test('shows what is typed as a change, leads to a field that is missing, and publishes by one button', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    const id = await make(admin, { ...titled('Regards croisés', 'Crossed views'), subtitle: { fr: 'Un sous-titre' } })
    await admin.edit('workshops', id)
    await page.locator('#action-look').click()
    await page.getByText('Rien n’en est encore public').waitFor()
    // A way to a field of this form closes what is in front of it.
    await page.locator('.look a', { hasText: 'Textes incomplets en anglais' }).click()
    await page.waitForFunction(() => document.activeElement?.closest('[id^=field-subtitle]'))
    // From a field, by keys alone.
    await page.keyboard.press('Control+k')
    await page.locator('#find-typed:focus').waitFor()
    await page.keyboard.type('publier')
    await page.keyboard.press('Enter')
    await page.locator('#look-publish').click()
    await page.locator('.look').waitFor({ state: 'detached' })
    await page.locator('#action-look', { hasText: '(0)' }).waitFor()
    expect((await suite.stranger(`/api/workshops/${id}`)).status).toBe(200)

    await admin.fill('title', 'Regards décroisés')
    await page.locator('#action-look').click()
    await page.locator('.look ins', { hasText: 'décroisés' }).waitFor()
    expect(await page.locator('.look del').innerText()).toContain('croisés')
    expect((await suite.stranger(`/api/workshops/${id}?locale=fr`)).body).toMatchObject({ title: 'Regards croisés' })
    await page.locator('#look-publish').click()
    await page.locator('#action-look', { hasText: '(0)' }).waitFor()
    expect((await suite.stranger(`/api/workshops/${id}?locale=fr`)).body).toMatchObject({ title: 'Regards décroisés' })
  })

  test('looks at several that are ticked in the list, and publishes those that have something new', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    const ids = [
      await make(admin, titled('Plusieurs un', 'Several one')),
      await make(admin, titled('Plusieurs deux', 'Several two')),
      await make(admin, titled('Plusieurs trois', 'Several three')),
    ]
    await admin.rest(`/api/workshops/${ids[2]}`, { method: 'PATCH', data: { _status: 'published' } })
    await admin.goto('/admin/collections/workshops?locale=fr&search=Plusieurs')
    await page.locator('.template-default--nav-hydrated').waitFor()
    for (const title of ['Plusieurs un', 'Plusieurs deux', 'Plusieurs trois'])
      await page
        .locator('tbody tr', { has: page.getByRole('link', { name: title, exact: true }) })
        .locator('input[type=checkbox]')
        .check()
    await page.locator('#look-several').click()
    await page.getByText('Un autre est publié tel quel').waitFor()
    expect(await page.locator('.look__workshop').count()).toBe(2)
    await page.locator('#publish-several', { hasText: 'Publier ces 2 ateliers' }).click()
    await page.locator('.look').waitFor({ state: 'detached' })
    for (const id of ids) expect((await suite.stranger(`/api/workshops/${id}`)).status).toBe(200)
  })

  test('says who changed what, goes back to an earlier state with its sessions, and takes that back', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    const made = await admin.rest('/api/sessions?locale=fr&depth=0', {
      method: 'POST',
      data: { kind: 'talk', title: { fr: 'Exposé', en: 'Talk' } },
    })
    const talk = (made.body.doc as { id: string }).id
    const id = await make(admin, { ...titled('Un état', 'A state'), programme: [{ session: talk }] })
    await admin.rest(`/api/workshops/${id}`, { method: 'PATCH', data: { _status: 'published' } })
    await admin.rest(`/api/sessions/${talk}`, { method: 'PATCH', data: titled('Exposé changé', 'Talk') })
    await admin.rest(`/api/workshops/${id}`, { method: 'PATCH', data: titled('Un autre état', 'A state') })
    const draft = async (of: string): Promise<unknown> =>
      ((await admin.rest(`/api/${of}?draft=true&locale=fr&depth=0`)).body as { title?: string }).title
    await admin.goto(`/admin/collections/workshops/${id}/versions`)
    const [last, before] = [0, 1].map((n) => page.locator('.history__sitting').nth(n))
    await last!.getByText('Titre (français)').first().waitFor()
    expect(await last!.innerText()).toContain('une session (Exposé changé – Titre (français))')
    expect(await before!.innerText()).toContain('public actuellement')
    const counted = async (): Promise<number> => Number(await page.locator('.pill-version-count').innerText())
    const versions = await counted()
    await before!.getByRole('button', { name: 'Revenir à cet état' }).click()
    await page.getByText('Le brouillon est revenu à cet état, avec une session.').waitFor()
    expect([await draft(`workshops/${id}`), await draft(`sessions/${talk}`)]).toEqual(['Un état', 'Exposé'])
    expect(await counted()).toBe(versions + 1)
    await page.locator('#undo-restore').click()
    await page.getByText('C’est annulé').waitFor()
    expect([await draft(`workshops/${id}`), await draft(`sessions/${talk}`)]).toEqual([
      'Un autre état',
      'Exposé changé',
    ])
  })
})
