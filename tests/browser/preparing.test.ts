import { expect, test } from '@jest/globals'
import type { Admin } from './support/Admin'
import { describeWithBrowser, useBrowser } from './support/useBrowser'

const words = {
  next: { fr: 'Préparer le suivant…', en: 'Prepare the next one…' },
  tab: { fr: 'Programme', en: 'Programme' },
  talk: { fr: 'Un exposé', en: 'A talk' },
}

describeWithBrowser('The form of a workshop', () => {
  const suite = useBrowser()

  const workshop = async (admin: Admin, number = 4): Promise<string> => {
    const { body } = await admin.rest('/api/workshops?locale=fr&depth=0', {
      method: 'POST',
      data: {
        title: { fr: 'Le quatrième', en: 'The fourth' },
        number,
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
    await page.locator('.dialog__refused').getByText('Un titre est nécessaire, dans une langue au moins.').waitFor()
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

  test('opens the programme of the draft as PDF, in both languages and in each', async () => {
    const admin = await suite.open({ language: 'en' })
    const { page } = admin
    await admin.edit('workshops', await workshop(admin))
    for (const [words, languages] of [
      ['Programme (PDF): English – French', 'en-fr'],
      ['Programme (PDF): French', 'fr'],
      ['Programme (PDF): English', 'en'],
    ] as const) {
      await page.evaluate(() =>
        Object.assign(window, { open: (url: string) => Object.assign(window, { opened: url }) }),
      )
      await page.locator('.doc-controls__popup button').first().click()
      await page.getByRole('button', { exact: true, name: words }).click()
      const opened = await page.evaluate(async () => {
        const url = String(Reflect.get(window, 'opened'))
        const answer = await fetch(url)
        return [url.replace(/^.*\?/, ''), answer.status, answer.headers.get('content-type')]
      })
      expect(opened).toEqual([`languages=${languages}`, 200, 'application/pdf'])
    }
    // On a telephone the menu has as many entries, and none of them stands above the screen.
    for (const height of [560, 700]) {
      await page.setViewportSize({ height, width: 390 })
      await page.locator('.doc-controls__popup button').first().click()
      await page.locator('.popup__content').waitFor()
      const { bottom, top } = await page
        .locator('.popup__content')
        .evaluate((menu) => menu.getBoundingClientRect().toJSON() as DOMRect)
      expect([height, top >= 0, bottom <= height]).toEqual([height, true, true])
      await page.keyboard.press('Escape')
    }
  })

  test('shares the draft by a link, which can be withdrawn', async () => {
    const admin = await suite.open({ language: 'en' })
    const { page } = admin
    await admin.edit('workshops', await workshop(admin))
    await choose(admin, 'Share the preview…')
    await page.getByText('No link yet.').waitFor()
    // Escape gives the focus back to the menu.
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => document.activeElement?.closest('.doc-controls__popup'))
    await choose(admin, 'Share the preview…')
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

  test.each([
    ['fr', 'Revenir à ce qui est publié…', 'Abandonner le brouillon', 'De l’atelier\u00a0: Sous-titre et Programme.'],
    ['en', 'Go back to what is published…', 'Give up the draft', 'Of the workshop: Subtitle and Programme.'],
  ] as const)(
    'gives up a draft for what is public, with its programme, and says before what goes back (%s)',
    async (language, entry, button, fields) => {
      const admin = await suite.open({ language })
      const { page } = admin
      const id = await workshop(admin, language === 'fr' ? 5 : 6)
      await admin.edit('workshops', id, 'fr')
      await page.locator('.doc-controls__popup button').first().click()
      // Nothing is public yet.
      await page.getByRole('button', { name: words.next[language] }).waitFor()
      expect(await page.getByRole('button', { name: entry }).count()).toBe(0)
      await page.keyboard.press('Escape')
      await admin.save()

      await admin.fill('subtitle', 'Un sous-titre')
      await admin.saveDraft()
      const { body } = await admin.rest(`/api/workshops/${id}/programme`)
      const [{ session }] = (body as { order: [{ session: string }] }).order
      for (const act of [
        { act: 'edit', session, data: { title: { fr: 'Changé' } }, was: {} },
        { act: 'add', kind: 'talk', title: { fr: 'Ajouté' }, within: null, before: null },
      ])
        await admin.rest(`/api/workshops/${id}/programme`, { method: 'POST', data: act })
      await admin.edit('workshops', id, 'fr')
      await admin.fill('shortTitle', 'Jamais enregistré')

      // Without a network it is said so, and can be asked again once it is back.
      await admin.context.setOffline(true)
      await choose(admin, entry)
      const dialog = page.locator('.drawer--is-open .dialog')
      const failed = dialog.locator('.dialog__refused', {
        hasText: language === 'fr' ? 'pas pu se faire' : 'could not be',
      })
      await failed.waitFor()
      await admin.context.setOffline(false)
      await dialog.getByRole('button', { name: language === 'fr' ? 'Réessayer' : 'Try again' }).click()
      await dialog.getByRole('button', { name: button }).waitFor()
      await failed.waitFor({ state: 'detached' })
      const said = await dialog.innerText()
      for (const text of [fields, language === 'fr' ? 'Changé' : 'A talk', 'Ajouté']) expect(said).toContain(text)
      await dialog.locator('.dialog__refused').waitFor()
      await admin.context.setOffline(true)
      await dialog.getByRole('button', { name: button }).click()
      await failed.waitFor()
      await admin.context.setOffline(false)
      admin.complaints.length = 0
      await dialog.getByRole('button', { name: button }).click()
      await page.waitForFunction(() => !document.querySelector('.drawer--is-open'))
      await page.locator('form[data-form-ready="true"] #action-save:disabled').waitFor()
      await expect(admin.field('subtitle').inputValue()).resolves.toBe('')
      await expect(admin.field('shortTitle').inputValue()).resolves.toBe('')
      await admin.tab(words.tab[language])
      await admin.session(words.talk[language]).waitFor()
      await page.locator('.programme').getByText('Ajouté', { exact: true }).waitFor()
      expect((await suite.stranger(`/api/workshops/${id}?locale=fr&depth=1`)).body).toMatchObject({
        subtitle: null,
        programme: [{ session: { title: 'Un exposé' } }],
      })
      expect(admin.complaints).toEqual([])
    },
  )

  test('shows beside it what is typed before it is saved, in both languages, and leaves the form as it is', async () => {
    const admin = await suite.open({ language: 'fr', viewport: { width: 1500, height: 950 } })
    const { page } = admin
    const made = await admin.rest('/api/workshops?locale=fr&depth=0', {
      method: 'POST',
      data: { slug: 'preview', title: { fr: 'Titre', en: 'Title' }, subtitle: { fr: 'Sous-titre', en: 'Subtitle' } },
    })
    const { id } = made.body.doc as { id: string }
    await admin.edit('workshops', id, 'fr')
    await page.locator('#live-preview-toggler').click()
    const preview = page.frameLocator('#live-preview-iframe')
    await preview.getByText('Brouillon – non public').waitFor()
    await preview.getByRole('heading', { name: 'Titre' }).waitFor()

    await admin.fill('title', 'Jamais enregistré')
    await preview.getByRole('heading', { name: 'Jamais enregistré' }).waitFor()
    await admin.fill('subtitle', '')
    await preview.locator('.subtitle', { hasText: 'Subtitle en anglais' }).waitFor()

    await preview.getByRole('link', { name: 'English' }).click()
    await preview.getByText('Draft – not public').waitFor()
    await preview.getByRole('heading', { name: 'Title' }).waitFor()
    await expect(admin.field('title').inputValue()).resolves.toBe('Jamais enregistré')
    await preview.getByRole('link', { name: 'Français' }).click()
    await preview.getByRole('heading', { name: 'Jamais enregistré' }).waitFor()

    // What is typed arrives while somebody presses a link.
    const link = (await preview.getByRole('link', { name: 'English' }).boundingBox())!
    await admin.fill('title', 'Arrivé entre-temps')
    await page.mouse.move(link.x + link.width / 2, link.y + link.height / 2)
    await page.mouse.down()
    await page.waitForTimeout(2000)
    await page.mouse.up()
    await preview.getByRole('heading', { name: 'Title' }).waitFor()
    await preview.getByRole('link', { name: 'Français' }).click()
    await preview.getByRole('heading', { name: 'Arrivé entre-temps' }).waitFor()

    expect((await admin.rest(`/api/workshops/${id}?locale=fr&draft=true&depth=0`)).body.title).toBe('Titre')
    expect((await fetch(`${suite.url}/fr/ateliers/preview`)).status).toBe(404)
    expect((await fetch(`${suite.url}/preview/workshops/${id}?locale=fr`)).status).toBe(404)
    expect(admin.complaints).toEqual([])
  })

  test('is followed by the preview beside it, as that of the series is', async () => {
    const admin = await suite.open({ viewport: { width: 1500, height: 950 } })
    const { page } = admin
    await admin.rest('/api/globals/series?locale=fr&depth=0', {
      method: 'POST',
      data: { title: { fr: 'La série', en: 'The series' } },
    })
    await admin.goto('/admin/globals/series')
    admin.inLanguage('en')
    await page.locator('#live-preview-toggler').click()
    const preview = page.frameLocator('#live-preview-iframe')
    await preview.getByRole('heading', { name: 'The series' }).waitFor()
    await admin.fill('tagline', 'A tagline that nobody saved')
    await preview.locator('.subtitle', { hasText: 'A tagline that nobody saved' }).waitFor()
  })
})
