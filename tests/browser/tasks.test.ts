import { afterAll, describe, expect, test } from '@jest/globals'
import type { Admin } from './support/Admin'
import { Counted, tableOf, type Cost } from './support/Counted'
import { Keys } from './support/Keys'
import { describeWithBrowser, useBrowser } from './support/useBrowser'
import { until } from './support/until'

/** What organisers do most, and what each may cost. A click is a press, a tap or a key that is no text, counted from a loaded page. */

const said = {
  fr: {
    addBlock: 'Ajouter un bloc',
    addBreak: 'Ajouter une pause',
    addTalk: (block: string) => `Ajouter un exposé dans «\u00a0${block}\u00a0»`,
    addPerson: (title: string) => `Ajouter une personne à «\u00a0${title}\u00a0»`,
    affiliations: (name: string) => `Affiliations imprimées pour ${name}`,
    drag: (title: string) => `Déplacer «\u00a0${title}\u00a0»`,
    create: (name: string) => `Créer la fiche de «\u00a0${name}\u00a0»`,
    outside: 'Hors des blocs',
    place: 'Place',
    programme: 'Programme',
    publish: 'Publier',
    seeChanges: 'voir ce qui change',
    skip: 'Aller au contenu',
    toPreview: 'Aller à l’aperçu',
    toTranslate: 'Incomplet en anglais',
    whenAndWhere: 'Date et lieu',
    workshops: 'Ateliers',
    incomplete: 'ateliers? incomplets? en anglais',
    missing: 'Titre – Texte manquant en anglais.',
  },
  en: {
    addBlock: 'Add a block',
    addBreak: 'Add a break',
    addTalk: (block: string) => `Add a talk to “${block}”`,
    addPerson: (title: string) => `Add a person to “${title}”`,
    affiliations: (name: string) => `Affiliations printed for ${name}`,
    drag: (title: string) => `Move “${title}”`,
    create: (name: string) => `Create the entry of “${name}”`,
    outside: 'Outside the blocks',
    place: 'Move to block',
    programme: 'Programme',
    publish: 'Publish',
    seeChanges: 'see what changes',
    skip: 'Skip to the content',
    toPreview: 'Go to the preview',
    toTranslate: 'Incomplete in English',
    whenAndWhere: 'When and where',
    workshops: 'Workshops',
    incomplete: 'workshops? incomplete in English',
    missing: 'Title – Text missing in English.',
  },
} as const

describeWithBrowser('What an organiser does', () => {
  const suite = useBrowser()
  const costs: Cost[] = []
  afterAll(() => console.info(`\n${tableOf(costs)}\n`))

  const note = (task: string, { clicks, fields }: Counted, target: number, peer = ''): void => {
    costs.push({ clicks, fields, peer, target, task })
    expect(clicks).toBeLessThanOrEqual(target)
  }
  const make = async (admin: Admin, collection: string, data: object): Promise<string> => {
    const { body, status } = await admin.rest(`/api/${collection}?locale=fr&depth=0`, { method: 'POST', data })
    expect(status).toBe(201)
    return (body.doc as { id: string }).id
  }
  const open = async (admin: Admin, id: string): Promise<void> => {
    await admin.edit('workshops', id)
    await admin.tab('Programme')
    await admin.page.locator('.programme__adder').first().waitFor()
  }

  describe.each(['fr', 'en'] as const)('in an interface in %s', (language) => {
    const words = said[language]
    const start = async () => {
      const admin = await suite.open({ language })
      return { admin, count: new Counted(admin.page), page: admin.page }
    }

    test('sees what needs doing, finds what is not translated, and translates it', async () => {
      const { admin, count, page } = await start()
      const title = `Sans anglais ${language}`
      const id = await make(admin, 'workshops', { title: { fr: title } })
      await admin.goto('/admin')
      const row = page.locator('.todo__row', { hasText: new RegExp(words.incomplete) })
      const n = Number(await row.locator('strong').innerText())
      await count.click(row)
      await page.locator('.translating__document').first().waitFor()
      note(`1 see what needs doing (${language})`, count, 1, 'pretalx: rows on the dashboard')
      expect(await page.locator('.translating__document').count()).toBe(n)

      await admin.goto('/admin/collections/workshops')
      const find = new Counted(page)
      await find.click(page.getByRole('button', { name: words.toTranslate }))
      await page.locator('tbody tr', { hasText: title }).waitFor()
      note(`3 find what is not translated (${language})`, find, 1, 'Strapi: a column, no filter')

      const translate = new Counted(page)
      await translate.click(page.locator('tbody tr', { hasText: title }).getByRole('link', { name: title }))
      await page.locator('form[data-form-ready="true"]').waitFor()
      admin.inLanguage('en')
      const field = admin.field('title')
      await field.fill('Now in English')
      translate.fields += 1
      await Promise.all([
        page.waitForResponse(
          (answer) => answer.request().method() === 'PATCH' && answer.url().includes(`/api/workshops/${id}`),
        ),
        translate.click(page.locator('#action-save-draft')),
      ])
      note(`2 translate one title (${language})`, translate, 2, 'Directus: 3; Payload: 6')
      const { body } = await admin.rest(`/api/workshops/${id}?locale=all&draft=true&depth=0`)
      expect(body.title).toEqual({ fr: title, en: 'Now in English' })
      const versions = await admin.rest(`/api/workshops/versions?where[parent][equals]=${id}&depth=0`)
      expect(versions.body.totalDocs).toBe(2)
    })

    test('makes a block with two talks and their people, and moves them', async () => {
      const { admin, count, page } = await start()
      const name = `Ada ${language}`
      await make(admin, 'speakers', { name, affiliations: [{ asPrinted: { fr: 'Poète', en: 'Poet' } }] })
      const id = await make(admin, 'workshops', { title: { fr: `Programme ${language}` } })
      await open(admin, id)
      const button = (label: string) => page.getByRole('button', { name: label, exact: true })
      const typed = async (fr: string, en: string): Promise<void> => {
        await page.locator('.programme__new textarea:focus').waitFor()
        await count.type(fr)
        await page.keyboard.press('Tab')
        await count.type(en)
        await count.keys('Enter')
      }
      const person = async (title: string): Promise<void> => {
        await count.click(button(words.addPerson(title)))
        await page.locator('.programme__finder input:focus').waitFor()
        await count.type(name)
        await count.click(page.locator('.programme__finder .rs__option', { hasText: name }).first())
        await admin.session(title).locator('.programme__person', { hasText: name }).waitFor()
      }
      // Whoever clicks twice has pressed once, and types on.
      await button(words.addBlock).dblclick()
      count.clicks += 1
      await typed('Bloc', 'Bloc')
      await admin.session('Bloc').waitFor()
      await count.click(button(words.addTalk('Bloc')))
      await typed('Un', 'Un')
      await admin.session('Un').waitFor()
      // The next one is asked for at once.
      await typed('Deux', 'Deux')
      await admin.session('Deux').waitFor()
      await person('Un')
      await person('Deux')
      note(`4 add a block with two talks and their people (${language})`, count, 14, 'Indico: two dialogs each')
      const { body } = await admin.rest(`/api/workshops/${id}/programme`)
      const { order, sessions } = body as {
        order: { session: string; items: string[] }[]
        sessions: Record<string, { title: object; people: { line: string; name: string }[] }>
      }
      expect(order.map(({ items }) => items.length)).toEqual([2])
      for (const item of order[0]!.items)
        expect(sessions[item]!.people).toMatchObject([{ line: language === 'fr' ? 'Poète' : 'Poet', name }])

      const reorder = new Counted(page)
      await button(words.drag('Deux')).focus()
      await reorder.keys('Space', 'ArrowUp', 'Space')
      await page.waitForFunction(
        () => document.querySelectorAll('.programme__row--inside .programme__title textarea')[0] instanceof HTMLElement,
      )
      note(`5 reorder by keys (${language})`, reorder, 3, 'pretalx: by drag, with rooms and times')
      const across = new Counted(page)
      await across.choose(admin.session('Un').locator('select'), words.outside)
      note(`5 move out of a block (${language})`, across, 1, 'Indico: in another view')
      const orderOf = async (): Promise<string> => {
        const programme = (await admin.rest(`/api/workshops/${id}/programme`)).body as unknown as {
          order: { session: string; items: string[] }[]
        }
        return programme.order.map(({ items }) => items.length).join(' ')
      }
      await until(async () => (await orderOf()) === '1 0')
      expect(await orderOf()).toBe('1 0')
    })

    test('puts somebody into a talk with the affiliation that is to be printed', async () => {
      const { admin, count, page } = await start()
      const house = await make(admin, 'organisations', { name: { fr: `Maison ${language}`, en: `House ${language}` } })
      const name = `Deux Maisons ${language}`
      await make(admin, 'speakers', {
        name,
        affiliations: [
          { organisation: house, role: { fr: 'directrice', en: 'director' } },
          { asPrinted: { fr: 'consultante', en: 'consultant' } },
        ],
      })
      const id = await make(admin, 'workshops', { title: { fr: `Affiliations ${language}` } })
      await admin.rest(`/api/workshops/${id}/programme`, {
        method: 'POST',
        data: { act: 'add', kind: 'talk', title: { fr: 'Un', en: 'Un' }, within: null, before: null },
      })
      await open(admin, id)
      await count.click(page.getByRole('button', { name: words.addPerson('Un'), exact: true }))
      await page.locator('.programme__finder input:focus').waitFor()
      await count.type(name)
      await count.click(page.locator('.programme__finder .rs__option', { hasText: name }).first())
      const wording = language === 'fr' ? `directrice, Maison fr` : `director, House en`
      const choices = page.getByRole('group', { name: words.affiliations(name) })
      await count.click(choices.getByLabel(wording))
      note(`6 put a person with the affiliation as printed (${language})`, count, 3, 'Indico: 5, and the link wins')
      await choices.locator('input:checked').waitFor()
      const line = page.locator('.programme__person', { hasText: name }).locator('.programme__line')
      await expect(line.innerText()).resolves.toBe(wording)
      // Closed and opened again by its button, it says what was chosen.
      const opener = page.getByRole('button', { name: words.affiliations(name) })
      await opener.click()
      expect(await choices.count()).toBe(0)
      await opener.press('Enter')
      expect(await choices.locator('input:checked').count()).toBe(1)
    })

    test('puts somebody into a talk who is in no directory yet', async () => {
      const { admin, count, page } = await start()
      const id = await make(admin, 'workshops', { title: { fr: `Personnes ${language}` } })
      await admin.rest(`/api/workshops/${id}/programme`, {
        method: 'POST',
        data: { act: 'add', kind: 'talk', title: { fr: 'Un', en: 'Un' }, within: null, before: null },
      })
      await open(admin, id)
      const name = `Nouvelle ${language}`
      await count.click(page.getByRole('button', { name: words.addPerson('Un'), exact: true }))
      await page.locator('.programme__finder input:focus').waitFor()
      await count.type(name)
      await count.click(page.locator('.rs__option', { hasText: words.create(name) }))
      const house = `Fondation nouvelle ${language}`
      await page.locator('.programme__made .react-select input:focus').waitFor()
      await count.type(house)
      await count.click(page.locator('.programme__made .rs__option', { hasText: words.create(house) }))
      await count.click(page.locator('.programme__made-add'))
      const row = admin.session('Un').locator('.programme__person', { hasText: name })
      // In a narrow row the line is there, and not shown until the row is open.
      await row.locator('.programme__line', { hasText: house }).waitFor({ state: 'attached' })
      note(
        `7 a person and their organisation, both new, from inside a talk (${language})`,
        count,
        5,
        'pretalx: by name or e-mail',
      )
      // The next one finds both.
      const { body } = await admin.rest(
        `/api/organisations?where[search][like]=nouvelle ${language}&locale=all&depth=0`,
      )
      expect(body.docs).toMatchObject([{ name: { [language]: house } }])
    })

    test('publishes, is told what is missing, and previews both languages', async () => {
      const { admin, count, page } = await start()
      const id = await make(admin, 'workshops', { title: { fr: `À publier ${language}` } })
      await admin.edit('workshops', id)
      await count.click(page.locator('#action-save'))
      await page.locator('.refused').getByText(words.missing).waitFor()
      admin.inLanguage('en')
      await admin.fill('title', 'Published')
      const publish = new Counted(page)
      await publish.click(page.locator('#action-save'))
      await page.locator('.refused').waitFor({ state: 'detached' })
      note(`8 publish (${language})`, publish, 1, 'Payload: 1')
      await until(async () => (await suite.stranger(`/api/workshops/${id}`)).status === 200)
      expect((await suite.stranger(`/api/workshops/${id}`)).status).toBe(200)

      // The form remembers that it was open.
      if (await page.locator('#live-preview-iframe').isVisible()) await page.locator('#live-preview-toggler').click()
      const preview = new Counted(page)
      await preview.click(page.locator('#live-preview-toggler'))
      const frame = page.frameLocator('#live-preview-iframe')
      await frame.locator('h1').waitFor()
      await preview.click(frame.locator(`.languages a[lang=${language === 'fr' ? 'en' : 'fr'}]`))
      await frame.locator(`html[lang=${language === 'fr' ? 'en' : 'fr'}] h1`).waitFor()
      note(`9 preview both languages (${language})`, preview, 2, 'Payload: one language')
      // By keys one comes to it past the form.
      await page.locator('#way-to-preview').press('Enter')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('live-preview-iframe')
    })

    test('does all of it by keys alone', async () => {
      const { admin, page } = await start()
      const keys = new Keys(page)
      const named = (text: string): RegExp =>
        new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(/\s/g, String.raw`\s`)}`)
      const title = `Clavier ${language}`
      const house = await make(admin, 'organisations', { name: { fr: `Rive ${language}`, en: `Shore ${language}` } })
      const known = `Connue Clavier ${language}`
      await make(admin, 'speakers', {
        name: known,
        affiliations: [
          { organisation: house, role: { fr: 'directrice', en: 'director' } },
          { asPrinted: { fr: 'consultante', en: 'consultant' } },
        ],
      })
      const id = await make(admin, 'workshops', { title: { fr: title } })
      /** Presses Enter on what Ctrl+K finds first. */
      const find = async (text: string): Promise<void> => {
        await keys.press('Control+k')
        await keys.stays('find-typed')
        await keys.type(text)
        await page.locator('.find__choice[aria-selected=true]', { hasText: text }).waitFor()
        await keys.press('Enter')
      }
      const pastFrame = async (): Promise<void> => {
        await keys.to(named(words.skip), { most: 1 })
        await keys.press('Enter')
      }

      await admin.goto('/admin')
      await page.locator('.todo__row').first().waitFor()
      await pastFrame()
      await keys.to(new RegExp(words.incomplete))
      // A dialog that is left gives the focus back.
      await keys.press('Control+k')
      await keys.stays('find-typed')
      await keys.press('Escape')
      await keys.stays(new RegExp(words.incomplete))
      await keys.press('Enter')
      await page.locator('.translating__document').first().waitFor()

      await find(words.workshops)
      await page.waitForURL(/collections\/workshops(\?|$)/)
      await page.locator('tbody tr').first().waitFor()
      await pastFrame()
      await keys.to(named(words.toTranslate))
      await keys.press('Enter')
      await page.locator('tbody tr', { hasText: title }).waitFor()
      await keys.stays(named(words.toTranslate))
      await keys.to(named(title))
      await keys.press('Enter')
      await page.locator('form[data-form-ready="true"]').waitFor()

      await pastFrame()
      await keys.to('field-title_en')
      await keys.type('By keys')
      await Promise.all([
        page.waitForResponse(
          (answer) => answer.request().method() === 'PATCH' && answer.url().includes(`/api/workshops/${id}`),
        ),
        keys.press('Control+s'),
      ])
      await keys.stays('field-title_en')

      await keys.back(named(words.programme))
      await keys.press('Enter')
      await page.locator('.programme__adder').first().waitFor()
      await keys.stays(named(words.programme))
      const typed = async (text: string): Promise<void> => {
        await page.locator('.programme__new textarea:focus').waitFor()
        await keys.type(text)
        await keys.press('Tab')
        await keys.at()
        await keys.type(text)
        await keys.press('Enter')
        await admin.session(text).waitFor()
      }
      await keys.to(named(words.addBlock))
      await keys.press('Enter')
      await typed('Bloc')
      await keys.press('Escape')
      await keys.stays(named(words.addBlock))
      await keys.back(named(words.addTalk('Bloc')))
      await keys.press('Enter')
      await typed('Un')
      await typed('Deux')
      await keys.press('Escape')
      await keys.stays(named(words.addTalk('Bloc')))

      const finds = async (talk: string, text: string, option: string): Promise<void> => {
        await keys.back(named(words.addPerson(talk)))
        await keys.press('Enter')
        await page.locator('.programme__finder input:focus').waitFor()
        await keys.at()
        await keys.type(text)
        await page.locator('.rs__option', { hasText: option }).waitFor()
        await keys.press('Enter')
      }
      await finds('Deux', known, known)
      const choices = page.getByRole('group', { name: words.affiliations(known) })
      await choices.waitFor()
      await keys.stays()
      await keys.back(named(language === 'fr' ? 'directrice' : 'director'))
      await keys.press('Space')
      await choices.locator('input:checked').waitFor()
      await keys.stays(named(language === 'fr' ? 'directrice' : 'director'))
      const name = `Nouvelle Clavier ${language}`
      await finds('Un', `${name}, Île ${language}`, words.create(`${name}, Île ${language}`))
      await page.locator('.programme__made-add:focus').waitFor()
      await keys.at()
      await keys.press('Enter')
      await admin.session('Un').locator('.programme__person', { hasText: name }).waitFor()
      await keys.stays()

      await keys.to(named(words.drag('Deux')))
      await keys.press('Space', 'ArrowUp', 'Space')
      const orderOf = async (): Promise<string[][]> => {
        const { body } = await admin.rest(`/api/workshops/${id}/programme`)
        const { order, sessions } = body as unknown as {
          order: { session: string; items: string[] }[]
          sessions: Record<string, { title: { fr: string } }>
        }
        return order.map(({ items, session }) => [session, ...items].map((one) => sessions[one]!.title.fr))
      }
      const ordered = async (wanted: string[][]): Promise<void> => {
        await until(async () => JSON.stringify(await orderOf()) === JSON.stringify(wanted))
        expect(await orderOf()).toEqual(wanted)
      }
      await ordered([['Bloc', 'Deux', 'Un']])
      await keys.stays(named(words.drag('Deux')))
      await keys.to(named(words.place))
      await keys.press('Home')
      await ordered([['Bloc', 'Un'], ['Deux']])
      await keys.stays(named(words.place))

      await find(words.seeChanges)
      await page.locator('.look').waitFor()
      await keys.stays()
      await keys.to(named(words.publish))
      await keys.press('Enter')
      await until(async () => (await suite.stranger(`/api/workshops/${id}`)).status === 200)
      expect((await suite.stranger(`/api/workshops/${id}`)).status).toBe(200)
      await keys.stays()

      await keys.back('live-preview-toggler')
      // The form remembers that it was open.
      if (await page.locator('#live-preview-iframe').isVisible()) {
        await keys.press('Enter')
        await page.locator('#live-preview-iframe').waitFor({ state: 'hidden' })
        await keys.stays('live-preview-toggler')
      }
      await keys.press('Enter')
      await page.frameLocator('#live-preview-iframe').locator('h1').waitFor()
      await keys.stays('live-preview-toggler')
      await find(words.toPreview)
      await keys.stays('live-preview-iframe')
      const frame = await (await page.locator('#live-preview-iframe').elementHandle())!.contentFrame()
      const other = language === 'fr' ? 'English' : 'Français'
      await keys.within(frame!).to(named(other))
      await keys.press('Enter')
      await page
        .frameLocator('#live-preview-iframe')
        .locator(`html[lang=${language === 'fr' ? 'en' : 'fr'}] h1`)
        .waitFor()
      expect(admin.complaints).toEqual([])
    })

    test('makes a whole workshop by hand, from nothing to public', async () => {
      const { admin, count, page } = await start()
      const known = `Maison connue ${language}`
      await make(admin, 'organisations', { name: { fr: known, en: known } })
      // What every workshop of the series has, and nobody says twice.
      await admin.rest('/api/globals/series', { method: 'POST', data: { timeZone: 'Europe/Paris' } })
      await admin.goto('/admin')
      await count.click(page.locator('.todo__shortcuts a[href$="/collections/workshops"]'))
      await count.click(page.locator('.collection-list a[href$="/create"]:visible').first())
      await page.locator('form[data-form-ready="true"]').waitFor()
      admin.inLanguage('fr')
      await count.fill(admin.field('title'), `Un atelier entier ${language}`)
      admin.inLanguage('en')
      await count.fill(admin.field('title'), `A whole workshop ${language}`)
      await count.click(admin.form().locator('.tabs-field__tab-button', { hasText: words.whenAndWhere }))
      await count.fill(admin.field('startsAt'), '2031-04-26T16:00')
      await count.fill(admin.field('endsAt'), '2031-04-26T18:00')
      await count.click(page.locator('#action-save-draft'))
      await page.waitForURL(/workshops\/[0-9a-f-]+$/)
      const id = new URL(page.url()).pathname.split('/').at(-1) as string
      await page.locator('form[data-form-ready="true"]').waitFor()
      await count.click(admin.form().locator('.tabs-field__tab-button', { hasText: words.programme }))
      const button = (label: string) => page.getByRole('button', { name: label, exact: true })
      /** A title in this interface's language: by it one finds what was made. */
      const typed = async (fr: string, en: string): Promise<string> => {
        const title = language === 'fr' ? fr : en
        await page.locator('.programme__new textarea:focus').waitFor()
        await count.type(fr)
        await count.keys('Tab')
        await count.type(en)
        await count.keys('Enter')
        await admin.session(title).waitFor()
        return title
      }
      /** Somebody new, of an organisation that is known by now or new too. */
      const person = async (title: string, name: string, house: string, isKnown: boolean): Promise<void> => {
        await count.click(button(words.addPerson(title)))
        await page.locator('.programme__finder input:focus').waitFor()
        await count.type(`${name}, ${house}`)
        await count.click(page.locator('.rs__option', { hasText: words.create(`${name}, ${house}`) }))
        await page
          .locator('.programme__made .rs__single-value, .programme__made [class*="single-value"]', {
            hasText: isKnown ? /^[^(]+$/ : /\(/,
          })
          .waitFor()
        await count.click(page.locator('.programme__made-add'))
        await admin.session(title).locator('.programme__person', { hasText: name }).waitFor()
      }
      await count.click(button(words.addBlock))
      const morning = await typed('Matin', 'Morning')
      const evening = await typed('Soir', 'Evening')
      const talks: string[] = []
      for (const [block, some] of [
        [morning, [1, 2, 3]],
        [evening, [4, 5]],
      ] as const) {
        await count.click(button(words.addTalk(block)))
        for (const n of some) talks.push(await typed(`Exposé ${n}`, `Talk ${n}`))
      }
      await count.click(button(words.addBreak))
      await typed('Pause', 'Break')
      const houses = [`Institut Un`, `Institut Deux`, `Institut Trois`].map((house) => `${house} ${language}`)
      const people = ['Une Première', 'Deux Deuxième', 'Trois Troisième', 'Quatre Quatrième', 'Cinq Cinquième']
      const places = [...houses, houses[0]!, known]
      for (const [n, talk] of talks.entries())
        await person(talk, `${people[n]!} ${language}`, places[n]!, n >= houses.length)
      await count.click(page.locator('#action-save'))
      await until(async () => (await suite.stranger(`/api/workshops/${id}`)).status === 200)
      const { body, status } = await suite.stranger(`/api/workshops/${id}?locale=${language}`)
      const refused = await page.locator('.refused, [data-sonner-toast]').allInnerTexts()
      expect({ refused, status }).toMatchObject({ status: 200 })
      for (const said of [talks[4]!, people[4]!, houses[2]!, language === 'fr' ? 'Pause' : 'Break'])
        expect(JSON.stringify(body)).toContain(said)
      const made = await admin.rest(`/api/organisations?where[search][like]=institut ${language}&depth=0&locale=all`)
      expect(made.body.totalDocs).toBe(3)
      note(`a whole workshop by hand: 5 people, 3 new organisations, 2 blocks, a break (${language})`, count, 45)
    })
  })
})
