import { afterEach, expect, test } from '@jest/globals'
import type { BrowserContext, Page } from 'playwright-core'
import type { Admin } from './support/Admin'
import { describeWithBrowser, useBrowser } from './support/useBrowser'
import { until } from './support/until'

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
    await until(isSo)
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
    let delay = 0
    await admin.make('sessions')
    await admin.addRow('people', 'person')
    await answersAfter(page, () => delay)
    const field = admin.field('people.0.person')
    const chosen = admin.picker('people.0.person').locator('.rs__single-value')
    for (delay of delays) {
      await field.click()
      await page.keyboard.type('trang', quickly)
      await page.keyboard.press('Enter')
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

  /** Has what a form asks while one types, and what it saves, answered later. */
  const savesAfter = async (page: Page, delay: () => number): Promise<void> => {
    await page.route(/\/(admin|api)\//, async (route) => {
      if (route.request().method() !== 'GET') await new Promise((resolve) => setTimeout(resolve, delay()))
      await route.continue().catch(() => undefined)
    })
  }

  /** Somebody at a form, and what they typed into its fields: that is to stand in the database. */
  const typist = (admin: Admin) => {
    const typed: Record<string, string> = {}
    let at = ''
    /** Types on where the caret is. */
    const on = async (text: string): Promise<void> => {
      typed[at] = (typed[at] ?? '') + text
      await admin.page.keyboard.type(text, quickly)
    }
    const found = (value: unknown, path: readonly string[]): unknown => {
      const [first, ...rest] = path
      if (first === undefined) return value
      return found((value as Record<string, unknown> | null | undefined)?.[first], rest)
    }
    return {
      on,
      /** Types at the end of a field: of a text in several languages, in one of them. */
      into: async (path: string, text: string, locale?: 'fr' | 'en'): Promise<void> => {
        at = locale ? `${path}.${locale}` : path
        admin.inLanguage(locale ?? 'fr')
        await admin.field(path).click()
        await admin.page.keyboard.press('End')
        await on(text)
      },
      save: (): Promise<void> => admin.page.keyboard.press('Control+s'),
      /** Compares what stands in the database with what was typed, and in the form, which has nothing left to save. */
      compare: async (address: string, part = ''): Promise<Record<string, unknown>> => {
        const stands = async () => {
          const { body } = await admin.rest(address)
          const doc = part ? (body[part] as Record<string, unknown>) : body
          return { doc, values: Object.fromEntries(Object.keys(typed).map((key) => [key, found(doc, key.split('.'))])) }
        }
        await until(async () => JSON.stringify((await stands()).values) === JSON.stringify(typed))
        const { doc, values } = await stands()
        expect(values).toEqual(typed)
        for (const [key, text] of Object.entries(typed)) {
          admin.inLanguage(key.endsWith('.en') ? 'en' : 'fr')
          await expect(admin.field(key.replace(/\.(fr|en)$/, '')).inputValue()).resolves.toBe(text)
        }
        await admin.form().locator('#action-save:disabled, #action-save-draft:disabled').first().waitFor()
        return doc
      },
    }
  }

  test('stores in a form what was typed, in each language and in rows, while saves and publications are on their way', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    let delay = 400
    await savesAfter(page, () => delay)

    // What is new.
    await admin.make('speakers')
    const person = typist(admin)
    await person.into('name', 'Ada Tapée')
    await page.keyboard.press('Tab')
    await person.into('sortName', 'Tapée, Ada')
    await person.into('line', 'Une ligne', 'fr')
    await person.into('line', 'A line', 'en')
    for (const n of [0, 1]) {
      await admin.addRow('affiliations', 'unit')
      await person.into(`affiliations.${n}.unit`, `Unité ${n}`, 'fr')
      await person.into(`affiliations.${n}.unit`, `Unit ${n}`, 'en')
    }
    const { id } = await admin.saveByKeys()
    const speaker = `/api/speakers/${id}?locale=all&depth=0`
    await person.compare(speaker)
    // A saved form takes what comes next, and what is typed while that is saved.
    for (delay of [0, 2000]) {
      await person.into('line', ', suite', 'fr')
      await person.save()
      await person.on(' et fin')
      await person.into('line', ', more', 'en')
      await person.into('affiliations.1.unit', ' bis', 'fr')
      await person.save()
      await person.on(' ter')
      await person.into('affiliations.1.unit', ' too', 'en')
      await person.save()
      await person.compare(speaker)
    }
    // A row that comes while a save is on its way.
    await person.into('name', ' Née')
    await person.save()
    await admin.addRow('affiliations', 'unit')
    await person.into('affiliations.2.unit', 'Unité 2', 'fr')
    await person.save()
    const { affiliations } = await person.compare(speaker)
    expect(affiliations).toHaveLength(3)

    // A draft, and its publication.
    delay = 400
    const workshop = await make(admin, 'workshops', { title: { fr: 'Publié', en: 'Published' } })
    await admin.edit('workshops', workshop)
    const organiser = typist(admin)
    await organiser.into('subtitle', 'Avant', 'fr')
    await admin.form().locator('#action-save').click()
    await organiser.into('subtitle', ', pendant', 'fr')
    await organiser.into('subtitle', 'Meanwhile', 'en')
    await page.getByText('le public le voit maintenant').waitFor()
    // It is no part of what was published, and still to be saved.
    const published = `/api/workshops/${workshop}?locale=all&depth=0&draft=`
    await page.locator('#action-save-draft:enabled').waitFor()
    expect((await admin.rest(`${published}false`)).body).toMatchObject({
      _status: 'published',
      subtitle: { fr: 'Avant' },
    })
    await organiser.save()
    await organiser.on(' too')
    await organiser.save()
    await organiser.compare(`${published}true`)

    // The series, and one’s own account.
    await admin.goto('/admin/globals/series')
    await page.locator('form[data-form-ready="true"]').last().waitFor()
    const host = typist(admin)
    await host.into('tagline', 'Une devise', 'fr')
    await host.save()
    await host.on(' longue')
    await host.into('tagline', 'A motto', 'en')
    await host.save()
    await host.into('contact.name', 'Le secrétariat')
    await host.save()
    await host.compare('/api/globals/series?locale=all&depth=0&draft=true')

    await admin.goto('/admin/account')
    await page.locator('form[data-form-ready="true"]').last().waitFor()
    const own = typist(admin)
    await admin.fill('name', '')
    await own.into('name', 'Ada')
    await own.save()
    await own.on(' Tapée')
    await own.save()
    await own.compare('/api/users/me', 'user')
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
    await admin.goto('/admin/collections/speakers')
    await page.locator('.template-default--nav-hydrated').waitFor()
    const search = page.locator('#search-filter-input')
    for (const [n, [first, last, name]] of (
      [
        ['trang', 'DEBORAH', 'Déborah Alimi'],
        ['deb', 'trang', 'Trang Nguyen'],
        ['abad', 'deborah', 'Déborah Alimi'],
      ] as const
    ).entries()) {
      delay = delays[n] as number
      await search.click()
      await page.keyboard.press('Control+a')
      await page.keyboard.type(first, quickly)
      await page.waitForTimeout(400)
      await page.keyboard.press('Control+a')
      await page.keyboard.type(last, quickly)
      await page.locator('tbody tr:only-child', { hasText: name }).waitFor()
      await expect(search.inputValue()).resolves.toBe(last)
    }
  })

  test('stores in a programme each session once, its title as it was typed last, and whom they named', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    await directory(admin)
    let delay = 0
    const id = await opened(admin)
    const wanted: string[] = []
    await answersAfter(page, () => delay)
    for (delay of delays) {
      await page.getByRole('button', { name: 'Ajouter un bloc', exact: true }).click()
      await page.locator('.programme__new textarea:focus').waitFor()
      for (const title of ['Premier', 'Deuxième titre tapé', 'Troisième']) {
        await page.keyboard.type(title, quickly)
        await page.keyboard.press('Enter')
        await page.keyboard.press('Enter')
        wanted.push(title)
      }
      await page.keyboard.type('Encore', quickly)
      await settles(admin, id, wanted)
      await expect(page.locator('.programme__new textarea').first().inputValue()).resolves.toBe('Encore')
      await page.keyboard.press('Escape')

      const title = page.locator('.programme__title textarea[lang=fr]').nth(wanted.length - 1)
      await title.click()
      await page.keyboard.press('End')
      for (const letters of [' deux', ' trois', ' quatre']) {
        await page.keyboard.type(letters, quickly)
        await page.keyboard.press('Enter')
      }
      await page.keyboard.type(' cinq', quickly)
      wanted[wanted.length - 1] += ' deux trois quatre cinq'
      await settles(admin, id, wanted)
    }

    delay = 0
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
      const talk = Object.values((await programme(admin, id)).sessions).find(({ title }) => title.fr === 'Un')
      expect(talk?.people.map((one) => one.name)).toEqual(names)
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
