import { expect, test } from '@jest/globals'
import sharp from 'sharp'
import { describeWithBrowser, useBrowser } from './support/useBrowser'
import { quiet } from './support/quiet'

describeWithBrowser('Fields of our own', () => {
  const suite = useBrowser()

  test('a time that the clocks skip says so at once, and one to publish at that has passed, that another is needed', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    await admin.make('workshops')
    await admin.fill('title', 'Une heure qui manque')
    await admin.fill('publishAt', '2021-04-26T16:00')
    const passed = page.getByText('Ce moment est passé. Choisissez-en un à venir')
    await passed.waitFor()
    await admin.form().locator('#action-save-draft').click()
    await page.locator('.refused', { hasText: 'Publier le' }).waitFor()
    await expect(admin.field('title').inputValue()).resolves.toBe('Une heure qui manque')
    await admin.fill('publishAt', '2031-03-30T02:30')
    const skipped = page.getByText('Cette heure n’existe pas dans le fuseau Europe/Paris')
    await skipped.waitFor()
    await admin.fill('publishAt', '2031-03-30T03:30')
    await skipped.waitFor({ state: 'detached' })
    await admin.tab('Date et lieu')
    await admin.choose('timeZone', 'Paris')
    await admin.fill('startsAt', '2031-03-30T02:30')
    await skipped.waitFor()
    await admin.fill('startsAt', '2021-03-30T02:30')
    await skipped.waitFor({ state: 'detached' })
    expect(await page.getByText('Ce moment est passé').count()).toBe(0)
    const before = page.getByText('La fin doit venir après le début')
    await admin.fill('endsAt', '2021-03-30T02:30')
    await before.waitFor()
    await admin.fill('endsAt', '2021-03-30T03:30')
    await before.waitFor({ state: 'detached' })
  })

  test('the end of an address stands beside the form in each language, is made at the first save, and kept as it is typed', async () => {
    const admin = await suite.open({ language: 'en' })
    const { page } = admin
    await admin.make('workshops')
    await admin.form().locator('#field-title_fr').fill('Résilience des villes')
    await admin.form().locator('#field-title_en').fill('Urban resilience')
    expect(await admin.saveDraft()).toMatchObject({ slug: 'urban-resilience' })
    const [fr, en] = ['fr', 'en'].map((locale) => admin.form().locator(`#field-slugs_${locale}`))
    await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#field-slugs_fr')?.value)
    expect([await fr?.inputValue(), await en?.inputValue()]).toEqual(['resilience-des-villes', ''])
    // A language without one lacks nothing.
    expect(await page.locator('#field-slugs .texts-line__missing').count()).toBe(0)
    await fr?.fill('villes')
    await en?.fill('cities')
    const { id } = await admin.saveDraft()
    const { body } = await admin.rest(`/api/workshops/${id}?draft=true&locale=all&depth=0`)
    expect(body.slugs).toEqual({ fr: 'villes', en: 'cities' })
  })

  test('of several files that are chosen at once, those that are no pictures are named', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    await admin.goto('/admin/collections/media')
    await page.getByRole('button', { name: 'Envoyer plusieurs fichiers' }).click()
    const buffer = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'teal' } })
      .png()
      .toBuffer()
    await page.locator('.bulk-upload--add-files__hidden-input').setInputFiles([
      { name: 'logo.png', mimeType: 'image/png', buffer },
      { name: 'programme.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') },
    ])
    await page.getByText(/Laissé de côté.*programme\.pdf/).waitFor()
    await page.locator('.file-selections__fileRow, .file-selections__fileName').first().waitFor()
    expect(await page.locator('.file-selections').innerText()).toContain('logo')
  })

  test('a time that comes twice says the hour that was chosen, and forgets the choice with the time', async () => {
    const admin = await suite.open({ language: 'fr' })
    await admin.make('workshops')
    await admin.fill('title', 'Changement d’heure')
    await admin.tab('Date et lieu')
    await admin.choose('timeZone', 'Paris')
    await admin.fill('startsAt', '2021-10-31T02:30')
    const reading = admin.form().locator('[id="field-startsAt-reading"]')
    await admin.field('startsAtFold').waitFor()
    expect(await reading.innerText()).not.toContain('heure d’été')
    await admin.choose('startsAtFold', 'la seconde')
    await admin.page.waitForFunction(() =>
      document.getElementById('field-startsAt-reading')?.textContent?.includes('UTC+1'),
    )
    expect(await reading.innerText()).toContain('normale d’Europe centrale')
    expect(await admin.saveDraft()).toMatchObject({ startsAtFold: 'later', startsAtUtc: '2021-10-31T01:30:00.000Z' })

    await admin.tab('Date et lieu')
    await admin.fill('startsAt', '2021-11-02T02:30')
    expect(await admin.saveDraft()).toMatchObject({ startsAtFold: null, startsAtUtc: '2021-11-02T01:30:00.000Z' })
  })

  test('half a time is not taken for none: the rest is asked for, and what is stored stays', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    const stored = async (id: unknown) => {
      const { body } = await admin.rest(`/api/workshops/${String(id)}?draft=true&depth=0`)
      return body.startsAt
    }
    await admin.make('workshops')
    await admin.fill('title', 'Une heure à moitié')
    await admin.tab('Date et lieu')
    await admin.choose('timeZone', 'Paris')
    const starts = admin.form().locator('#field-startsAt')
    const half = page.getByText('Il manque une partie de la date ou de l’heure')
    await starts.focus()
    await page.keyboard.type('12212031')
    // It is said once one has left it.
    expect(await half.count()).toBe(0)
    await admin.form().locator('#action-save-draft').click()
    await page.locator('.refused', { hasText: 'Début' }).waitFor()
    await starts.fill('2031-12-21T09:30')
    const { id } = await admin.saveDraft()
    expect(await stored(id)).toBe('2031-12-21T09:30')
    // One part of it is taken away, to be typed anew.
    await admin.tab('Date et lieu')
    await starts.focus()
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Control+s')
    await page.locator('.refused', { hasText: 'Début' }).waitFor()
    expect(await stored(id)).toBe('2031-12-21T09:30')
    await starts.focus()
    await page.keyboard.type('11')
    await admin.saveDraft()
    expect(await stored(id)).toBe('2031-11-21T09:30')
    await starts.focus()
    await page.keyboard.press('Backspace')
    await starts.blur()
    await half.waitFor()
    // What was half typed goes with its box; what is stored stands there again, and is passed through.
    await admin.tab('Programme')
    await admin.tab('Date et lieu')
    await half.waitFor({ state: 'detached' })
    expect(await starts.inputValue()).toBe('2031-11-21T09:30')
    await starts.focus()
    await starts.blur()
    expect(await starts.inputValue()).toBe('2031-11-21T09:30')
    // Escape gives it up.
    await starts.focus()
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Escape')
    expect(await starts.inputValue()).toBe('2031-11-21T09:30')
    await starts.fill('')
    await starts.blur()
    await half.waitFor({ state: 'detached' })
    await admin.saveDraft()
    expect(await stored(id)).toBeNull()
  })

  test('a change that is made while the answer to an earlier one comes in is asked about too', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    await admin.make('workshops')
    await admin.tab('Date et lieu')
    await admin.choose('timeZone', 'Paris')
    await quiet(page)
    let release = (): void => undefined
    const released = new Promise<void>((resolve) => (release = resolve))
    let held = 0
    await page.route('**/admin/collections/workshops/**', async (route) => {
      if (route.request().method() !== 'POST' || held > 0) return route.continue()
      held += 1
      const response = await route.fetch()
      await released
      return route.fulfill({ response })
    })
    const question = page.waitForRequest((request) => request.method() === 'POST' && request.url().includes('/admin/'))
    await admin.fill('endsAt', '2021-11-02T18:00')
    await question
    // Longer than the answer takes to come from the server to where it is held.
    await page.waitForTimeout(1500)
    await admin.fill('startsAt', '2021-10-31T02:30')
    release()
    await admin.field('startsAtFold').waitFor()
  })

  test('what was typed among several texts is kept without Enter', async () => {
    const admin = await suite.open()
    await admin.make('organisations')
    await admin.fill('name', 'An organisation')
    const input = admin.form().locator('.field-aliases input').first()
    await input.pressSequentially('Another name')
    expect(await admin.save()).toMatchObject({ aliases: ['Another name'] })
    await input.pressSequentially('A third')
    expect(await admin.save()).toMatchObject({ aliases: ['Another name', 'A third'] })
    // By the keyboard alone, and as fast as one types: the last letter is still held down.
    await input.click()
    await input.pressSequentially('A fourt')
    await admin.page.keyboard.down('h')
    expect(await admin.saveByKeys()).toMatchObject({ aliases: ['Another name', 'A third', 'A fourth'] })
  })

  test('a box is as high as its text, in browsers that do not see to that, too', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    await page.addInitScript(() => {
      const supports = CSS.supports.bind(CSS)
      CSS.supports = (...asked: [string, string?]) =>
        asked[0] !== 'field-sizing' && (supports as (...asked: [string, string?]) => boolean)(...asked)
      document.addEventListener('DOMContentLoaded', () => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync('textarea { field-sizing: fixed !important }')
        document.adoptedStyleSheets.push(sheet)
      })
    })
    await admin.make('workshops')
    const title = admin.form().locator('#field-title_fr')
    const height = () => title.evaluate((box) => [box.clientHeight, box.scrollHeight])
    const [before = 0] = await height()
    await title.fill('Un titre qui prend plusieurs lignes '.repeat(8))
    await page.waitForFunction(
      (low) => (document.querySelector('#field-title_fr')?.clientHeight ?? 0) > low * 2,
      before,
    )
    const [seen, whole] = await height()
    expect(seen).toBe(whole)
    await title.fill('Court')
    await page.waitForFunction((low) => (document.querySelector('#field-title_fr')?.clientHeight ?? 0) <= low, before)
  })

  test('countries and languages are chosen by their names, and stored by their codes', async () => {
    const admin = await suite.open({ language: 'fr' })
    await admin.make('organisations')
    await admin.fill('name', 'Une maison')
    await admin.choose('country', 'etats-unis', 'États-Unis')
    expect(await admin.save()).toMatchObject({ country: 'US' })
    await admin.choose('country', 'FR', 'France')
    expect(await admin.save()).toMatchObject({ country: 'FR' })

    await admin.make('workshops')
    await admin.fill('title', 'En plusieurs langues')
    await admin.tab('Date et lieu')
    await admin.choose('languages', 'francais', 'français')
    await admin.choose('languages', 'portugais b', 'portugais brésilien')
    // A rarer one by its code.
    await admin.choose('languages', 'gsw', '')
    expect(await admin.saveDraft()).toMatchObject({ languages: ['fr', 'pt-BR', 'gsw'] })
    // A whole name is meant, though a longer one begins so.
    await admin.tab('Date et lieu')
    await admin.field('languages').click()
    await admin.field('languages').pressSequentially('portugais')
    expect(await admin.saveByKeys()).toMatchObject({ languages: ['fr', 'pt-BR', 'gsw', 'pt'] })
  })

  test.each([
    ['fr', 'samedi 26 avril 2031, 16:00', ['anglais, français', 'En ligne', 'Non']],
    ['en', 'Saturday 26 April 2031, 16:00', ['English, French', 'Online', 'No']],
  ] as const)('are compared between versions in words, not as they are stored (%s)', async (language, time, words) => {
    const admin = await suite.open({ language })
    const { page } = admin
    const { body } = await admin.rest('/api/workshops?locale=fr&depth=0', {
      method: 'POST',
      data: {
        title: { fr: 'Un atelier' },
        startsAt: '2031-04-26T16:00',
        timeZone: 'Europe/Paris',
        languages: ['en', 'fr'],
        attendanceMode: 'online',
        registration: { questions: [{ key: 'a', required: false }] },
      },
    })
    const { id } = body.doc as { id: string }
    const versions = await admin.rest(`/api/workshops/versions?where[parent][equals]=${id}&depth=0`)
    const [version] = (versions.body as { docs: { id: string }[] }).docs
    await admin.goto(`/admin/collections/workshops/${id}/versions/${version!.id}`)
    const comparison = page.locator('.render-field-diffs').first()
    await comparison.getByText(time).waitFor()
    const said = await comparison.innerText()
    for (const word of words) expect(said).toContain(word)
    expect(said).not.toMatch(/null|false|\[|2031-04/)
    expect(said).not.toContain(language === 'fr' ? 'Adresse postale' : 'Postal address')
  })
})
