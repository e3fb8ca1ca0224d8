import { expect, test } from '@jest/globals'
import type { Admin } from './support/Admin'
import { hasFocus } from './support/focus'
import { describeWithBrowser, useBrowser } from './support/useBrowser'
import { until } from './support/until'

interface Programme {
  order: { session: string; items: string[] }[]
  sessions: Record<string, { title: { fr: string; en: string }; startsAt: string | null; people: { name: string }[] }>
}

describeWithBrowser('The programme in its workshop', () => {
  const suite = useBrowser()

  const make = async (admin: Admin, collection: string, data: object): Promise<string> => {
    const { body, status } = await admin.rest(`/api/${collection}?locale=fr&depth=0`, { method: 'POST', data })
    expect(status).toBe(201)
    return (body.doc as { id: string }).id
  }
  const workshop = async (admin: Admin): Promise<string> =>
    make(admin, 'workshops', {
      title: { fr: 'Un atelier', en: 'A workshop' },
      startsAt: '2031-04-26T16:00',
      endsAt: '2031-04-26T18:00',
      timeZone: 'Europe/Paris',
    })
  const add = (admin: Admin, id: string, kind: string, title: string, within: string | null = null) =>
    admin.rest(`/api/workshops/${id}/programme`, {
      method: 'POST',
      data: { act: 'add', kind, title: { fr: title, en: `${title} in English` }, within, before: null },
    })
  /** A block with two talks, and a break after it. */
  const filled = async (admin: Admin): Promise<string> => {
    const id = await workshop(admin)
    const { body } = await add(admin, id, 'block', 'Bloc')
    const block = (body as unknown as Programme).order[0]?.session
    await add(admin, id, 'talk', 'Un', block)
    await add(admin, id, 'talk', 'Deux', block)
    await add(admin, id, 'break', 'Café')
    return id
  }
  const programme = async (admin: Admin, id: string): Promise<Programme> =>
    (await admin.rest(`/api/workshops/${id}/programme`)).body as unknown as Programme
  /** The order with titles in the place of ids: `Bloc(Un Deux) Café`. */
  const said = async (admin: Admin, id: string): Promise<string> => {
    const { order, sessions } = await programme(admin, id)
    const title = (session: string): string => sessions[session]?.title.fr ?? '?'
    return order
      .map(({ items, session }) => title(session) + (items.length ? `(${items.map(title).join(' ')})` : ''))
      .join(' ')
  }
  const open = async (admin: Admin, id: string): Promise<void> => {
    await admin.edit('workshops', id)
    await admin.tab('Programme')
    await admin.page.locator('.programme__adder').first().waitFor()
  }
  /** Until what one sees is stored in this order. */
  const settles = async (admin: Admin, id: string, order: string): Promise<void> => {
    await until(async () => (await said(admin, id)) === order)
    expect(await said(admin, id)).toBe(order)
  }

  test('says what it is for while it is empty, and before its workshop is saved', async () => {
    const admin = await suite.open({ language: 'fr' })
    await admin.make('workshops')
    await admin.tab('Programme')
    await admin.page.getByText('Enregistrez d’abord l’atelier').waitFor()
    await open(admin, await workshop(admin))
    await admin.page.getByText('Rien au programme pour l’instant.').waitFor()
  })

  test('takes one block after the other as one types', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    const id = await workshop(admin)
    await open(admin, id)
    await page.getByRole('button', { name: 'Ajouter un bloc', exact: true }).click()
    for (const title of ['Premier', 'Second bloc', 'Troisième']) {
      await page.locator('.programme__new textarea:focus').waitFor()
      await page.keyboard.type(title)
      await page.keyboard.press('Enter')
      await admin.session(title).waitFor()
      await page.waitForFunction(() => (document.activeElement as HTMLTextAreaElement | null)?.value === '')
    }
    await settles(admin, id, 'Premier Second bloc Troisième')
  })

  test('adds a session once, and leaves what is typed while the server is asked', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    const id = await workshop(admin)
    await open(admin, id)
    await page.route(`**/api/workshops/${id}/programme`, async (route) => {
      if (route.request().method() === 'POST') await new Promise((resolve) => setTimeout(resolve, 1500))
      await route.continue()
    })
    await page.getByRole('button', { name: 'Ajouter un bloc', exact: true }).click()
    const title = page.locator('.programme__new textarea').first()
    await title.fill('Premier')
    await title.press('Enter')
    await title.press('Enter')
    await title.fill('Second')
    await admin.session('Premier').waitFor()
    // As long as a second one would take.
    await page.waitForTimeout(2000)
    await expect(title.inputValue()).resolves.toBe('Second')
    expect(await said(admin, id)).toBe('Premier')
    await title.press('Enter')
    await settles(admin, id, 'Premier Second')
  })

  test('moves sessions by keys, by the mouse and by naming a block, and says where they came to stand', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    const id = await filled(admin)
    await open(admin, id)
    const handle = (title: string) => page.getByRole('button', { name: `Déplacer «\u00a0${title}\u00a0»` })

    await handle('Deux').focus()
    for (const key of ['Space', 'ArrowUp', 'Space']) {
      await page.keyboard.press(key)
      await page.waitForTimeout(400)
    }
    await settles(admin, id, 'Bloc(Deux Un) Café')
    await page.getByText('«\u00a0Deux\u00a0»\u00a0: place 1 sur 2 dans «\u00a0Bloc\u00a0».').waitFor()

    // Through every place, whatever its height and what stands between; Escape leaves it where it was.
    await handle('Café').focus()
    await page.keyboard.press('Space')
    for (const place of ['place 3 sur 3 dans', 'place 2 sur 3 dans', 'place 1 sur 3 dans', 'place 1 sur 2.']) {
      await page.keyboard.press('ArrowUp')
      await page.locator('.programme__said', { hasText: place }).waitFor({ state: 'attached' })
    }
    await hasFocus(handle('Café'))
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Escape')
    await page.locator('.programme__said', { hasText: 'Déplacement annulé.' }).waitFor({ state: 'attached' })
    expect(await said(admin, id)).toBe('Bloc(Deux Un) Café')

    // The break, above all.
    await page.setViewportSize({ width: 1280, height: 2000 })
    const [from, to] = [await handle('Café').boundingBox(), await handle('Bloc').boundingBox()]
    await page.mouse.move(from!.x + 8, from!.y + 8)
    await page.mouse.down()
    await page.mouse.move(to!.x + 8, to!.y + 40, { steps: 8 })
    await page.mouse.move(to!.x + 8, to!.y - 4, { steps: 8 })
    await page.mouse.up()
    await settles(admin, id, 'Café Bloc(Deux Un)')

    await admin.session('Un').locator('select').selectOption({ label: 'Hors des blocs' })
    await settles(admin, id, 'Café Bloc(Deux) Un')
    await admin.session('Café').locator('select').selectOption({ label: 'Bloc' })
    await settles(admin, id, 'Bloc(Deux Café) Un')

    await page.getByRole('button', { name: 'Retirer «\u00a0Café\u00a0» du programme' }).click()
    await settles(admin, id, 'Bloc(Deux) Un')
    await page.getByRole('button', { name: 'Remettre «\u00a0Café\u00a0» au programme' }).click()
    await settles(admin, id, 'Bloc(Deux) Un Café')
  })

  test('of a published workshop can be published again as soon as it was changed, and gives the focus back', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    const id = await filled(admin)
    await admin.rest(`/api/workshops/${id}?locale=fr`, { method: 'PATCH', data: { _status: 'published' } })
    await open(admin, id)
    await page.locator('#action-save:disabled').waitFor()
    const adder = page.getByRole('button', { name: 'Ajouter une pause', exact: true })
    // Nobody waits for the field before the first key.
    await adder.click()
    await page.keyboard.type('Pause')
    expect(await page.locator('.programme__new textarea').first().inputValue()).toBe('Pause')
    await page.keyboard.press('Escape')
    await hasFocus(adder)
    await page.getByRole('button', { name: 'Retirer «\u00a0Café\u00a0» du programme' }).click()
    await settles(admin, id, 'Bloc(Un Deux)')
    await page.waitForFunction(() => document.activeElement?.classList.contains('programme__handle'))
    await page.locator('#action-save:enabled').waitFor()
    await page.locator('.status__value', { hasNotText: /^Publié$/ }).waitFor()
    // Payload's own way back would publish what the draft has.
    expect(await page.locator('#action-revert-to-published').isVisible()).toBe(false)
    await admin.save()
    const { body } = await suite.stranger(`/api/workshops/${id}?depth=0`)
    expect((body as { programme: unknown[] }).programme).toHaveLength(1)
  })

  test('takes titles in both languages and times where they stand, and a person that is made on the way', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    const id = await filled(admin)
    await open(admin, id)
    const english = admin.session('Un').locator('textarea[lang=en]')
    await english.fill('One, in better English')
    await english.press('Enter')
    const starts = admin.session('Un').locator('input[type=time]').first()
    await starts.fill('16:30')
    await starts.blur()
    await page.locator('.programme__saving--saved').waitFor()
    const talk = async () =>
      Object.values((await programme(admin, id)).sessions).find(({ title }) => title.fr === 'Un')!
    await until(async () => Boolean((await talk()).startsAt))
    expect(await talk()).toMatchObject({
      startsAt: '2031-04-26T16:30',
      title: { fr: 'Un', en: 'One, in better English' },
    })
    await starts.fill('19:00')
    await starts.press('Enter')
    await admin
      .session('Un')
      .locator('.programme__problems')
      .getByText(/samedi 26 avril 2031, 16/)
      .waitFor()
    // Half a time is not taken for none.
    await starts.focus()
    await page.keyboard.press('Backspace')
    await starts.blur()
    await page.getByText('Il manque une partie de l’heure').first().waitFor()
    expect((await talk()).startsAt).toBe('2031-04-26T19:00')
    // Ctrl+Z gives up what is half typed, and nothing that was done before.
    await starts.focus()
    await page.keyboard.press('Control+z')
    expect(await starts.inputValue()).toBe('19:00')
    expect((await talk()).startsAt).toBe('2031-04-26T19:00')
    // Nor is the time taken away where the box is drawn anew.
    await page.keyboard.press('Backspace')
    await starts.blur()
    await admin.tab('Personnes')
    await admin.tab('Programme')
    await starts.focus()
    await starts.blur()
    expect([await starts.inputValue(), (await talk()).startsAt]).toEqual(['19:00', '2031-04-26T19:00'])
    // Stored by itself, too.
    await starts.fill('')
    await admin.session('Un').locator('.programme__problems').waitFor({ state: 'detached' })

    await page.getByRole('button', { name: 'Ajouter une personne à «\u00a0Un\u00a0»' }).click()
    await page.locator('.programme__finder input:focus').waitFor()
    await page.keyboard.type('Hélène Nouvelle')
    await page.locator('.rs__option', { hasText: 'Créer la fiche de «\u00a0Hélène Nouvelle\u00a0»' }).click()
    // Beside the name and the organisation, which are asked at once, stands the way to all that is told of somebody.
    await page.getByRole('button', { name: 'Fiche entière…' }).click()
    await page.locator('.drawer--is-open form[data-form-ready="true"]').waitFor()
    await expect(admin.field('name').inputValue()).resolves.toBe('Hélène Nouvelle')
    await page.locator('.drawer--is-open #action-save').click()
    await admin.session('Un').locator('.programme__person', { hasText: 'Hélène Nouvelle' }).waitFor()
    expect((await talk()).people).toMatchObject([{ name: 'Hélène Nouvelle' }])
    expect(admin.complaints).toEqual([])
  })

  test('loses no text and no order of two people at once', async () => {
    const [one, two] = [await suite.open({ language: 'fr' }), await suite.open({ language: 'fr' })]
    const id = await filled(one)
    await open(one, id)
    await open(two, id)

    // Each moves something else.
    await one.session('Café').locator('select').selectOption({ label: 'Bloc' })
    await two.session('Un').locator('select').selectOption({ label: 'Hors des blocs' })
    await settles(one, id, 'Bloc(Deux Café) Un')

    // Both write in the same place.
    const mine = one.session('Deux').locator('textarea[lang=en]')
    const theirs = two.session('Deux').locator('textarea[lang=en]')
    await mine.fill('Mine')
    await theirs.fill('Theirs')
    await theirs.press('Enter')
    await two.page.locator('.programme__saving--saved').waitFor()
    await mine.press('Enter')
    await one.page.getByText('Entre-temps, quelqu’un a écrit\u00a0: «\u00a0Theirs\u00a0».').waitFor()
    await expect(mine.inputValue()).resolves.toBe('Mine')
    await one.page.getByRole('button', { name: 'Garder le mien' }).click()
    await one.page.getByText('Entre-temps').waitFor({ state: 'detached' })
    await two.page.bringToFront()
    await two.page.evaluate(() => window.dispatchEvent(new Event('focus')))
    await two.page.waitForFunction(() =>
      [...document.querySelectorAll('textarea')].some(({ value }) => value === 'Mine'),
    )

    // A time is one of them.
    const [session] = Object.entries((await programme(one, id)).sessions).find(([, { title }]) => title.fr === 'Deux')!
    const starts = one.session('Deux').locator('input[type=time]').first()
    await starts.fill('16:30')
    await two.rest(`/api/workshops/${id}/programme`, {
      method: 'POST',
      data: { act: 'edit', session, data: { startsAt: '2031-04-26T16:45' }, was: { startsAt: null } },
    })
    await starts.press('Enter')
    await one.page.getByText('Entre-temps, quelqu’un a écrit\u00a0: «\u00a016:45\u00a0».').waitFor()
    await expect(starts.inputValue()).resolves.toBe('16:30')
    await one.page.getByRole('button', { name: 'Garder le mien' }).click()
    await one.page.getByText('Entre-temps').waitFor({ state: 'detached' })
    // The note goes with the click, and what was kept is on its way then.
    const startsAt = async () => (await programme(one, id)).sessions[session]?.startsAt
    await until(async () => (await startsAt()) === '2031-04-26T16:30')
    expect(await startsAt()).toBe('2031-04-26T16:30')

    // The rest of the form goes on, though the programme has changed beneath it.
    await one.tab('Contenu')
    await one.fill('subtitle', 'Un sous-titre')
    await one.saveDraft()
    await settles(one, id, 'Bloc(Deux Café) Un')
  })
})
