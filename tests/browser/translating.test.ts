import { expect, test } from '@jest/globals'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { richText } from '../support/exampleSeries'
import { fromPage } from './support/Admin'
import { Counted } from './support/Counted'
import { describeWithBrowser, useBrowser } from './support/useBrowser'

const words = {
  fr: {
    card: 'Traduire, texte après texte',
    save: 'Enregistrer',
    saved: 'Enregistré',
    none: 'Tout est là dans les deux langues.',
    holds: 'Reste juste',
    nav: /^À traduire/,
    tab: 'À traduire',
    languages: ['Les deux langues', 'Français', 'Anglais'],
    done: 'Cet atelier\u00a0: tout est traduit.',
    series: /série incomplète en anglais/,
    field: /^Textes incomplets en anglais/,
    nextKind: /^Continuer/,
    unsaved: /non enregistré/,
    logIn: 'Se connecter',
  },
  en: {
    card: 'Translate, text after text',
    save: 'Save',
    saved: 'Saved',
    none: 'Everything is there in both languages.',
    holds: 'Still holds',
    nav: /^To translate/,
    tab: 'To translate',
    languages: ['Both languages', 'French', 'English'],
    done: 'This workshop: everything is translated.',
    series: /series incomplete in English/,
    field: /^Texts incomplete in English/,
    nextKind: /^Go on/,
    unsaved: /not saved/,
    logIn: 'Log in',
  },
}

/** What axe finds serious or critical on the part of the page that is ours. */
const findings = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source)
  return page.evaluate<string[]>(`axe.run(document.querySelector('.translating')).then(({ violations }) =>
    violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target)))`)
}

describeWithBrowser('The screen for translating', () => {
  const suite = useBrowser()

  test.each(['fr', 'en'] as const)(
    'leads from the first screen to a text, and by a key to the next (%s)',
    async (language) => {
      const said = words[language]
      const admin = await suite.open({ language })
      const { page } = admin
      const make = async (collection: string, data: object): Promise<string> =>
        (
          (await admin.rest(`/api/${collection}?locale=fr&depth=0&draft=true`, { method: 'POST', data })).body.doc as {
            id: string
          }
        ).id
      const session = await make('sessions', { title: { fr: `Exposé ${language}` }, kind: 'talk' })
      const workshop = await make('workshops', {
        title: { fr: `Rivières (${language})` },
        subtitle: { fr: 'Sources', en: 'Sources' },
        startsAt: '2097-01-01T10:00',
        timeZone: 'Europe/Paris',
        programme: [{ session }],
      })
      await admin.rest(`/api/workshops/${workshop}?locale=fr&draft=true`, {
        method: 'PATCH',
        data: { subtitle: { fr: 'Sources et lits' } },
      })

      await page.goto('/admin')
      await page
        .locator('.todo__card', { hasText: `Rivières (${language})` })
        .getByRole('link', { name: said.card })
        .click()
      // The very text has the caret: it is typed, and saved by a press.
      const title = page.locator('.translating__text').first()
      await title.locator('textarea:focus').waitFor()
      expect(await findings(page)).toEqual([])
      await page.keyboard.type('Rivers')
      await title.getByRole('button', { name: said.save, exact: true }).click()
      await title.getByText(said.saved, { exact: true }).waitFor()
      expect((await admin.rest(`/api/workshops/${workshop}?draft=true&locale=all`)).body).toMatchObject({
        _status: 'draft',
        title: { fr: `Rivières (${language})`, en: 'Rivers' },
      })

      // By keys to the next, and past the one that is older.
      await page.keyboard.press('Alt+ArrowDown')
      const subtitle = page.locator('.translating__text').nth(1)
      await subtitle.locator('textarea:focus').waitFor()
      expect(await subtitle.locator('ins').allInnerTexts()).toHaveLength(1)
      await page.keyboard.press('Alt+ArrowDown')
      const talk = page.locator('.translating__text').nth(2)
      await talk.locator('textarea:focus').waitFor()
      await page.keyboard.type('Talk')
      // Somebody else writes it meanwhile: nothing is lost.
      await admin.rest(`/api/sessions/${session}?draft=true`, { method: 'PATCH', data: { title: { en: 'A talk' } } })
      await page.keyboard.press('Control+Enter')
      await subtitle.locator('textarea:focus').waitFor()
      await talk.getByRole('alert').waitFor()
      expect(await talk.locator('textarea').inputValue()).toBe('Talk')
      await talk.getByRole('alert').getByRole('button').click()
      // It stands above all else, and has the focus.
      const kept = page.locator('.translating__unplaced:focus')
      await kept.getByText('Talk', { exact: true }).waitFor()
      await kept.getByRole('button').click()
      await page.locator('.translating__unplaced').waitFor({ state: 'detached' })

      await page.locator('.translating__text').getByRole('button', { name: said.holds }).click()
      await page.getByText(said.done).waitFor()
      // Its tab counts nothing any more, nor is anything left to do.
      await page.locator('.doc-tabs .translating-count').waitFor({ state: 'detached' })
      await page.locator('.doc-tabs').getByText(said.nav).waitFor()
      // Languages are called as everywhere else, and the tab of the browser says which workshop this is.
      expect(await page.locator('.translating__choices').last().getByRole('button').allInnerTexts()).toEqual(
        said.languages,
      )
      await page.reload()
      await page.getByText(said.none).waitFor()
      const name = language === 'fr' ? `Rivières (${language})` : 'Rivers'
      await page.waitForFunction((title) => document.title === title, `${name} – ${said.tab} – Atelier`)
      // All of it begins with what has something to be done.
      await make('organisations', { name: { fr: `Rives ${language}` } })
      await page.goto('/admin/translations')
      await page.waitForFunction((title) => document.title === title, `${said.tab} – Atelier`)
      await page.locator('.translating__text').first().waitFor()
    },
  )

  /** How often what is typed is looked for where it is stored, and how long between, in milliseconds. */
  const stored = async (read: () => Promise<unknown>, wanted: string): Promise<void> => {
    const found = async (tries: number): Promise<string> => {
      const text = JSON.stringify(await read())
      if (text.includes(wanted) || !tries) return text
      await new Promise((resolve) => setTimeout(resolve, 100))
      return found(tries - 1)
    }
    expect(await found(100)).toContain(wanted)
  }

  test.each(['fr', 'en'] as const)(
    'takes two presses from the first screen to any text that is stored (%s)',
    async (language) => {
      const said = words[language]
      const admin = await suite.open({ language })
      const { context, page } = admin
      const make = async (collection: string, data: object): Promise<string> =>
        (
          (await admin.rest(`/api/${collection}?locale=fr&depth=0&draft=true`, { method: 'POST', data })).body.doc as {
            id: string
          }
        ).id
      const buffer = await sharp({ create: { background: '#123', channels: 3, height: 9, width: 9 } })
        .png()
        .toBuffer()
      const uploaded = await context.request.post('/api/media?locale=fr&depth=0', {
        headers: { ...fromPage, referer: `${suite.url}/admin` },
        multipart: {
          _payload: JSON.stringify({ alt: 'Une carte' }),
          file: { buffer, mimeType: 'image/png', name: `carte-${language}.png` },
        },
      })
      const logo = ((await uploaded.json()) as { doc: { id: string } }).doc.id
      const organisation = await make('organisations', { name: { fr: `Maison ${language}` }, logo })
      const person = await make('speakers', { name: `Ada ${language}` })
      const session = await make('sessions', {
        title: { fr: `Exposé ${language}` },
        kind: 'talk',
        people: [{ person, affiliations: [{ organisation, unit: { fr: 'Unité' } }] }],
      })
      const workshop = await make('workshops', {
        title: { fr: `Compté ${language}` },
        startsAt: '2090-01-01T10:00',
        timeZone: 'Europe/Paris',
        abstract: { fr: richText('Un résumé.') },
        programme: [{ session }],
      })
      await admin.rest('/api/globals/series?locale=fr&draft=true', {
        method: 'POST',
        data: { tagline: { fr: `Devise ${language}`, en: null } },
      })
      const clicks: [string, number][] = []
      const textOf = (path: string) => async (): Promise<unknown> =>
        (await admin.rest(`/api/${path}?draft=true&locale=all&depth=0`)).body
      // Whatever it is called by then.
      const card = page.locator('.todo__card', { has: page.locator(`a[href*="/workshops/${workshop}"]`) })
      const first = async (): Promise<void> => {
        await page.locator('.step-nav__home').click()
        await page.locator('.dashboard').waitFor()
      }
      const translate = async (kind: string, path: string, way: 'card' | 'series' = 'card'): Promise<void> => {
        await first()
        const count = new Counted(page)
        await count.click(
          way === 'card' ? card.getByRole('link', { name: said.card }) : page.getByRole('link', { name: said.series }),
        )
        await page.locator('.translating__text textarea:focus').waitFor()
        const text = `${kind} ${language} in English`
        await count.type(text)
        await count.keys('Control+Enter')
        await stored(textOf(path), text)
        clicks.push([kind, count.clicks])
      }
      await page.goto('/admin')
      await translate('Title', `workshops/${workshop}`)
      await translate('Abstract', `workshops/${workshop}`)
      await translate('Talk', `sessions/${session}`)
      await translate('Unit', `sessions/${session}`)
      await translate('House', `organisations/${organisation}`)
      await translate('Picture', `media/${logo}`)
      await translate('Tagline', 'globals/series', 'series')
      // What has a form of its own is written in its form: the first screen leads to the very field.
      await admin.rest(`/api/workshops/${workshop}?locale=fr&draft=true`, {
        method: 'PATCH',
        data: { abstract: { fr: richText('Un résumé.', 'Une note'), en: null } },
      })
      await first()
      const count = new Counted(page)
      await count.click(card.getByRole('link', { name: said.field }))
      await page.locator('form[data-form-ready="true"] [contenteditable="true"]:focus').waitFor()
      await count.type('Written in its form')
      await count.keys('Control+s')
      const abstract = async () =>
        ((await textOf(`workshops/${workshop}`)()) as { abstract: { en: unknown } }).abstract.en
      await stored(abstract, 'Written in its form')
      clicks.push(['Noted', count.clicks])
      expect(clicks.filter(([, n]) => n > 2)).toEqual([])
    },
  )

  test('loses nothing of who is in a hurry, and leads on from kind to kind', async () => {
    const said = words.en
    const admin = await suite.open({ language: 'en' })
    const { context, page } = admin
    const make = async (collection: string, data: object): Promise<string> =>
      (
        (await admin.rest(`/api/${collection}?locale=fr&depth=0&draft=true`, { method: 'POST', data })).body.doc as {
          id: string
        }
      ).id
    const read = async (path: string) => (await admin.rest(`/api/${path}?draft=true&locale=all&depth=0`)).body
    const workshop = await make('workshops', {
      title: { fr: 'Hâte' },
      subtitle: { fr: 'Vite' },
      shortTitle: { fr: 'H' },
      objectives: [{ text: { fr: 'Courir' } }],
    })
    const list = new RegExp(`/api/translations\\?workshop=${workshop}$`)
    await admin.edit('workshops', workshop, 'en')
    // What is typed before the texts are there is written into the first one.
    let bring = (): void => undefined
    const isLate = new Promise<void>((resolve) => (bring = resolve))
    await page.route(list, async (route) => {
      await isLate
      await route.continue()
    })
    await page.locator('.doc-tabs a[href$="/translations"]').click()
    await page.locator('.translating__screen textarea:focus').waitFor()
    await page.keyboard.type('Ha')
    bring()
    const row = (n: number) => page.locator('.translating__text').nth(n)
    await row(0).locator('textarea:focus').waitFor()
    await page.unroute(list)
    await page.keyboard.type('ste')
    expect(await row(0).locator('textarea').inputValue()).toBe('Haste')

    // A slow answer: what is typed after the press stays, and pressing twice is no quarrel with oneself.
    let answer = (): void => undefined
    const isSlow = new Promise<void>((resolve) => (answer = resolve))
    await page.route('**/api/translations', async (route) => {
      if (route.request().method() === 'POST') await isSlow
      await route.continue()
    })
    await row(0).getByRole('button', { name: said.save, exact: true }).click()
    await row(0).locator('textarea').focus()
    await page.keyboard.press('End')
    await page.keyboard.type(' and')
    await page.keyboard.press('Enter')
    await page.keyboard.type('speed')
    await page.keyboard.press('Control+Enter')
    await row(1).locator('textarea:focus').waitFor()
    answer()
    await row(0).getByText(said.saved, { exact: true }).waitFor()
    await page.unroute('**/api/translations')
    // What is read as one line is stored as one, and mended as it is stored.
    await stored(() => read(`workshops/${workshop}`), 'Haste and speed')
    await row(0).locator('textarea').focus()
    await page.keyboard.press('End')
    await page.keyboard.type(' too')
    await page.keyboard.press('Control+Enter')
    await row(1).locator('textarea:focus').waitFor()
    await stored(() => read(`workshops/${workshop}`), 'Haste and speed too')
    // To mend what was just translated makes what it translates no older.
    expect(await read(`workshops/${workshop}`)).toMatchObject({ stale: [] })
    expect(await page.locator('.translating__refused').count()).toBe(0)

    // Without a network, and without a session, what was typed stays, and is said.
    await context.setOffline(true)
    await page.keyboard.type('Quickly')
    await page.keyboard.press('Control+Enter')
    await row(1).getByRole('alert').waitFor()
    await context.setOffline(false)
    const cookies = await context.cookies()
    await context.clearCookies()
    await page.locator('.translating__bar').getByRole('button', { name: said.unsaved }).click()
    await row(1).locator('textarea:focus').waitFor()
    await page.keyboard.press('Control+Enter')
    await row(1).getByRole('link', { name: said.logIn }).waitFor()
    await context.addCookies(cookies)
    expect(await row(1).locator('textarea').inputValue()).toBe('Quickly')
    await row(1).locator('textarea').focus()
    await page.keyboard.press('Control+Enter')
    await row(1).getByText(said.saved, { exact: true }).waitFor()

    // Somebody else changes what it translates meanwhile.
    await row(2).locator('textarea').focus()
    await page.keyboard.type('S')
    await admin.rest(`/api/workshops/${workshop}?draft=true&locale=fr`, {
      method: 'PATCH',
      data: { shortTitle: { fr: 'Hte' } },
    })
    await page.keyboard.press('Control+Enter')
    await row(2).getByRole('alert').getByRole('button').click()
    await page.locator('.translating__moved').waitFor()
    expect(await row(0).locator('textarea').inputValue()).toBe('S')
    await row(0).locator('textarea').focus()
    await page.keyboard.press('Control+Enter')
    await row(0).getByText(said.saved, { exact: true }).waitFor()
    await row(1).locator('textarea:focus').waitFor()
    await page.keyboard.type('Run')
    await page.keyboard.press('Control+Enter')
    await page.getByText(said.done).waitFor()
    await page.locator('.doc-tabs .translating-count').waitFor({ state: 'detached' })
    expect(await read(`workshops/${workshop}`)).toMatchObject({ shortTitle: { en: 'S' }, subtitle: { en: 'Quickly' } })

    // Written in a form, it is counted no longer either.
    await admin.rest(`/api/workshops/${workshop}?draft=true&locale=fr`, {
      method: 'PATCH',
      data: { title: { en: null } },
    })
    await admin.edit('workshops', workshop, 'en')
    await page.locator('.doc-tabs .translating-count').waitFor()
    await admin.field('title').fill('Haste')
    await admin.saveDraft()
    await page.locator('.doc-tabs .translating-count').waitFor({ state: 'detached' })

    // After the last one of a kind its number is none, and the same key leads to the next kind.
    await make('organisations', { name: { fr: 'La suite' } })
    const { body } = await admin.rest('/api/translations?of=speakers')
    for (const { id } of body.docs as { id: string }[])
      await admin.rest(`/api/speakers/${id}`, { method: 'PATCH', data: { oneLanguage: 'fr' } })
    await make('speakers', { name: 'Zoé', biography: { fr: richText('Poète') } })
    await page.goto('/admin/translations?of=speakers')
    await page.locator('.translating__text textarea:focus').waitFor()
    await page.keyboard.type('Poet')
    await page.keyboard.press('Control+Enter')
    const onward = page.getByRole('button', { name: said.nextKind })
    await page.locator('[data-onward]:focus').waitFor()
    await page.locator('.translating__choices button[aria-pressed=true]', { hasText: /^People\s*0$/ }).waitFor()
    expect(await onward.innerText()).toMatch(/Organisations/)
    await page.keyboard.press('Control+Enter')
    await page.locator('.translating__choices button[aria-pressed=true]', { hasText: /^Organisations/ }).waitFor()
    await page.locator('.translating__text textarea:focus').waitFor()
  })

  test('is all that a translator is shown', async () => {
    const admin = await suite.open({ language: 'en' })
    const who = { email: 'translator@example.org', password: 'long enough a password' }
    const made = await admin.rest('/api/users', { method: 'POST', data: { ...who, role: 'translator' } })
    expect(made.status).toBe(201)
    const { doc } = (
      await admin.rest('/api/workshops?locale=fr&depth=0&draft=true', {
        method: 'POST',
        data: { title: { fr: 'Forêts' }, links: [{ url: 'https://example.org/', label: { fr: 'Lien' } }] },
      })
    ).body as { doc: { id: string } }
    const workshop = doc.id
    const own = await suite.open({ language: 'en', account: who })
    const { page } = own
    await page.goto('/admin')
    await page.locator('.translating__document', { hasText: 'Forêts' }).waitFor()
    await own.edit('workshops', workshop, 'en')
    await own.field('title').fill('Forests')
    expect(await page.locator('#field-number').isDisabled()).toBe(true)
    expect(await page.locator('#action-save').count()).toBe(0)
    await own.saveDraft()
    const { body } = await admin.rest(`/api/workshops/${workshop}?draft=true&locale=all`)
    expect(body.title).toEqual({ fr: 'Forêts', en: 'Forests' })
    // What they may read is found from anywhere, with what they can do.
    await page.keyboard.press('Control+k')
    const found = page.getByRole('option')
    await found.getByText('To translate', { exact: true }).waitFor()
    expect(await found.getByText('New workshop').count()).toBe(0)
    await page.keyboard.type('forests')
    await found.getByText('Forests').waitFor()
  })
})
