import { afterEach, expect, test } from '@jest/globals'
import type { BrowserContext, Page } from 'playwright-core'
import type { Admin } from './support/Admin'
import { describeWithBrowser, useBrowser } from './support/useBrowser'

/** A typist of twenty keys a second. */
const quickly = { delay: 50 }
/** How late the server answers, in milliseconds. */
const delays = [0, 400, 2000]

interface Programme {
  order: { session: string }[]
  sessions: Record<string, { title: { fr: string | null; en: string | null }; people: { name: string }[] }>
}

describeWithBrowser('Whoever types faster than the server answers', () => {
  const suite = useBrowser()
  let cut: BrowserContext | undefined
  afterEach(() => cut?.setOffline(false))

  const make = async (admin: Admin, collection: string, data: object): Promise<string> => {
    const { body, status } = await admin.rest(`/api/${collection}?locale=fr&depth=0`, { method: 'POST', data })
    expect(status).toBe(201)
    return (body.doc as { id: string }).id
  }
  /** Has the server answer later, also to what is under way when that changes. */
  const answersAfter = async (page: Page, delay: () => number, only = '**/api/**'): Promise<void> => {
    await page.route(only, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, delay()))
      await route.continue().catch(() => undefined)
    })
  }
  const programme = async (admin: Admin, id: string): Promise<Programme> =>
    (await admin.rest(`/api/workshops/${id}/programme`)).body as unknown as Programme
  const titles = async (admin: Admin, id: string): Promise<(string | null)[]> => {
    const { order, sessions } = await programme(admin, id)
    return order.map(({ session }) => sessions[session]?.title.fr ?? null)
  }
  const settles = async (admin: Admin, id: string, wanted: readonly string[]): Promise<void> => {
    const isSo = async (): Promise<boolean> => JSON.stringify(await titles(admin, id)) === JSON.stringify(wanted)
    for (let tries = 0; tries < 100 && !(await isSo()); tries++) await admin.page.waitForTimeout(100)
    expect(await titles(admin, id)).toEqual(wanted)
  }
  const openProgramme = async (admin: Admin, id: string): Promise<void> => {
    await admin.edit('workshops', id)
    await admin.tab('Programme')
    await admin.page.locator('.programme__adder').first().waitFor()
  }
  const opened = async (admin: Admin, data: object = {}): Promise<string> => {
    const id = await make(admin, 'workshops', { title: { fr: 'Un atelier', en: 'A workshop' }, ...data })
    await openProgramme(admin, id)
    return id
  }

  const directory = async (admin: Admin): Promise<void> => {
    const { body } = await admin.rest('/api/speakers?limit=1&where[name][equals]=Trang%20Nguyen&draft=true')
    if (body.totalDocs) return
    for (const name of ['Ana Abad', 'Déborah Alimi', 'Sofia Almeida', 'Trang Nguyen', 'Ulrich Kemp', 'Ursula Kemp'])
      await make(admin, 'speakers', { name })
  }

  test('gets from a field that finds entries the one whose name was typed, or none yet', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    await directory(admin)
    // Each time the form is left as it is.
    page.on('dialog', (dialog) => void dialog.accept())
    let delay = 0
    await answersAfter(page, () => delay)
    for (delay of delays) {
      await admin.make('sessions')
      await admin.addRow('people', 'person')
      const field = admin.field('people.0.person')
      await field.click()
      await page.keyboard.type('trang', quickly)
      await page.keyboard.press('Enter')
      const chosen = admin.picker('people.0.person').locator('.rs__single-value')
      await chosen.getByText('Trang Nguyen').waitFor()
      // Two have this name: one has to see them.
      await field.click()
      await page.keyboard.type('kemp', quickly)
      await page.keyboard.press('Enter')
      await page.locator('.rs__option:not(.rs__option--is-disabled)', { hasText: 'Ursula Kemp' }).waitFor()
      expect([delay, await chosen.count()]).toEqual([delay, 0])
      await page.keyboard.press('Enter')
      await chosen.getByText('Ulrich Kemp').waitFor()
    }
  })

  test('stores in a form what was typed, in each language and in rows, whenever the server answers', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    // Each time the form is left as it is.
    page.on('dialog', (dialog) => void dialog.accept())
    let delay = 0
    // What a form asks while one types, and what it saves.
    await page.route(/\/(admin|api)\//, async (route) => {
      if (route.request().method() !== 'GET') await new Promise((resolve) => setTimeout(resolve, delay))
      await route.continue().catch(() => undefined)
    })
    const type = async (path: string, fr: string, en: string): Promise<void> => {
      for (const [locale, text] of [
        ['fr', fr],
        ['en', en],
      ] as const) {
        admin.inLanguage(locale)
        await admin.field(path).click()
        await page.keyboard.press('End')
        await page.keyboard.type(text, quickly)
      }
    }
    for (delay of delays) {
      await admin.make('speakers')
      await admin.field('name').click()
      await page.keyboard.type('Ada Tapée', quickly)
      await page.keyboard.press('Tab')
      await page.keyboard.type('Tapée, Ada', quickly)
      await type('line', 'Une ligne', 'A line')
      for (const n of [0, 1]) {
        await admin.addRow('affiliations', 'unit')
        await type(`affiliations.${n}.unit`, `Unité ${n}`, `Unit ${n}`)
      }
      const { id } = await admin.saveByKeys()
      // A saved form takes what comes next.
      await type('line', ', suite', ', more')
      await type('affiliations.1.unit', ' bis', ' too')
      await admin.saveByKeys()
      const { body } = await admin.rest(`/api/speakers/${id}?locale=all&depth=0`)
      expect([delay, body]).toEqual([
        delay,
        expect.objectContaining({
          name: 'Ada Tapée',
          sortName: 'Tapée, Ada',
          line: { fr: 'Une ligne, suite', en: 'A line, more' },
        }),
      ])
      expect(body.affiliations).toMatchObject([
        { unit: { fr: 'Unité 0', en: 'Unit 0' } },
        { unit: { fr: 'Unité 1 bis', en: 'Unit 1 too' } },
      ])
      await admin.rest(`/api/speakers/${id}?trash=true`, { method: 'DELETE' })
    }
  })

  test('finds in a list what was typed last', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    await directory(admin)
    let delay = 0
    await page.route('**/admin/collections/speakers?**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, delay))
      await route.continue().catch(() => undefined)
    })
    for (delay of delays) {
      await admin.goto('/admin/collections/speakers')
      await page.locator('.template-default--nav-hydrated').waitFor()
      const search = page.locator('#search-filter-input')
      await search.click()
      await page.keyboard.type('trang', quickly)
      await page.waitForTimeout(400)
      await page.keyboard.press('Control+a')
      await page.keyboard.type('DEBORAH', quickly)
      await page.locator('tbody tr:only-child', { hasText: 'Déborah Alimi' }).waitFor()
      await expect(search.inputValue()).resolves.toBe('DEBORAH')
    }
  })

  test('gets into a session of the programme whom they named', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    await directory(admin)
    let delay = 0
    await answersAfter(page, () => delay)
    const id = await opened(admin)
    await admin.rest(`/api/workshops/${id}/programme`, {
      method: 'POST',
      data: { act: 'add', kind: 'talk', title: { fr: 'Un', en: null }, within: null, before: null },
    })
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    const names: string[] = []
    for (const [n, name] of ['Trang Nguyen', 'Sofia Almeida', 'Déborah Alimi'].entries()) {
      delay = delays[n] as number
      await page.getByRole('button', { name: 'Ajouter une personne à «\u00a0Un\u00a0»' }).click()
      await page.locator('.programme__finder input:focus').waitFor()
      await page.keyboard.type((name.split(' ')[1] as string).toLowerCase(), quickly)
      await page.keyboard.press('Enter')
      await page.locator('.programme__person', { hasText: name }).waitFor()
      names.push(name)
      const [session] = Object.values((await programme(admin, id)).sessions)
      expect(session?.people.map((person) => person.name)).toEqual(names)
    }
  })

  test('adds each session once, with the letters that were typed for it', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    for (const delay of delays) {
      const id = await opened(admin)
      await answersAfter(page, () => delay, `**/api/workshops/${id}/programme`)
      await page.getByRole('button', { name: 'Ajouter un bloc', exact: true }).click()
      await page.locator('.programme__new textarea:focus').waitFor()
      for (const title of ['Premier titre', 'Deuxième titre tapé', 'Troisième']) {
        await page.keyboard.type(title, quickly)
        await page.keyboard.press('Enter')
        await page.keyboard.press('Enter')
      }
      await page.keyboard.type('Encore', quickly)
      await settles(admin, id, ['Premier titre', 'Deuxième titre tapé', 'Troisième'])
      await expect(page.locator('.programme__new textarea').first().inputValue()).resolves.toBe('Encore')
      await page.keyboard.press('Escape')
      await page.unrouteAll()
    }
  })

  test('stores a title and a time as they were typed last', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    for (const delay of delays) {
      const id = await make(admin, 'workshops', { title: { fr: 'Un atelier', en: 'A workshop' } })
      await admin.rest(`/api/workshops/${id}/programme`, {
        method: 'POST',
        data: { act: 'add', kind: 'talk', title: { fr: 'Un', en: null }, within: null, before: null },
      })
      await openProgramme(admin, id)
      await answersAfter(page, () => delay, `**/api/workshops/${id}/programme`)
      const title = page.locator('.programme__title textarea[lang=fr]')
      await title.click()
      await page.keyboard.press('End')
      for (const letters of [' deux', ' trois', ' quatre']) {
        await page.keyboard.type(letters, quickly)
        await page.keyboard.press('Enter')
      }
      await page.keyboard.type(' cinq', quickly)
      await settles(admin, id, ['Un deux trois quatre cinq'])
      await page.unrouteAll()
    }
  })

  test('keeps what was typed through a cut, through the tabs of the form, and is asked before it is left', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { context, page } = admin
    const id = await make(admin, 'workshops', { title: { fr: 'Un atelier', en: 'A workshop' } })
    await admin.rest(`/api/workshops/${id}/programme`, {
      method: 'POST',
      data: { act: 'add', kind: 'talk', title: { fr: 'Un', en: null }, within: null, before: null },
    })
    // What is added is another one, though it is called the same.
    await admin.rest(`/api/workshops/${id}/programme`, {
      method: 'POST',
      data: { act: 'add', kind: 'talk', title: { fr: 'Un exposé commencé', en: null }, within: null, before: null },
    })
    await openProgramme(admin, id)
    const title = page.locator('.programme__title textarea[lang=fr]').first()
    const added = page.locator('.programme__new textarea').first()
    cut = context
    await context.setOffline(true)
    await title.fill('Un titre écrit hors ligne')
    await title.press('Enter')
    await page.getByText('Votre texte est toujours ici.').first().waitFor()
    await page.getByRole('button', { name: 'Ajouter un exposé', exact: true }).click()
    await added.fill('Un exposé commencé')

    await admin.tab('Contenu')
    await admin.tab('Programme')
    await expect(title.inputValue()).resolves.toBe('Un titre écrit hors ligne')
    await expect(added.inputValue()).resolves.toBe('Un exposé commencé')

    await page.locator('.step-nav a').first().click()
    const dialog = page.locator('#unsaved-edits')
    await dialog.waitFor()
    await dialog.locator('#confirm-cancel').click()
    await dialog.waitFor({ state: 'detached' })
    await expect(title.inputValue()).resolves.toBe('Un titre écrit hors ligne')

    await added.press('Enter')
    await page.locator('.programme__asked').getByText('Un exposé commencé').waitFor()
    await context.setOffline(false)
    await settles(admin, id, ['Un titre écrit hors ligne', 'Un exposé commencé', 'Un exposé commencé'])
    await page.locator('.programme__asked').waitFor({ state: 'detached' })
    await page.locator('.step-nav a').first().click()
    await page.waitForURL((url) => !url.pathname.includes('/workshops/'))
  })

  test('adds once what was added when the answer was lost', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    const id = await opened(admin)
    let isLost = true
    await page.route(`**/api/workshops/${id}/programme`, async (route) => {
      if (!isLost || route.request().method() !== 'POST') return route.continue()
      isLost = false
      await route.fetch()
      return route.abort()
    })
    await page.getByRole('button', { name: 'Ajouter une pause', exact: true }).click()
    await page.locator('.programme__new textarea').first().fill('Pause')
    await page.keyboard.press('Enter')
    await page.locator('.programme__asked').getByText('Pas enregistré').waitFor()
    await page.locator('.programme__asked').waitFor({ state: 'detached' })
    expect(await titles(admin, id)).toEqual(['Pause'])
  })

  test('is asked what pasted lines are, and loses none of them', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    const id = await opened(admin)
    const lines = Array.from({ length: 20 }, (_, n) => `Exposé ${n + 1}, ${'dont le titre est long '.repeat(3).trim()}`)
    const paste = (): Promise<void> =>
      page.evaluate((text) => {
        const data = new DataTransfer()
        data.setData('text/plain', text)
        const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: data })
        document.activeElement?.dispatchEvent(event)
      }, lines.join('\r\n'))
    await page.getByRole('button', { name: 'Ajouter un exposé', exact: true }).click()
    await page.locator('.programme__new textarea:focus').waitFor()
    await paste()
    await page.getByText('20 lignes ont été collées.').waitFor()
    await page.getByRole('button', { name: 'Une session par ligne' }).click()
    await settles(admin, id, lines)

    // As one title they are too long: it is said, and they stay.
    await page.locator('.programme__new textarea').first().focus()
    await paste()
    await page.getByRole('button', { name: 'Un seul titre' }).click()
    await page.locator('.programme__new textarea').first().press('Enter')
    await page.locator('.programme__new .programme__trouble').getByText('500').waitFor()
    await expect(page.locator('.programme__new textarea').first().inputValue()).resolves.toBe(lines.join(' '))
    await page.keyboard.press('Escape')
  })
})
