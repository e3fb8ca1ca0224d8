import { readFile } from 'node:fs/promises'
import { beforeEach, expect, test } from '@jest/globals'
import { builtIn } from '../../seed/builtIn'
import { fromPage, type Admin } from './support/Admin'
import { barriers } from './support/barriers'
import { openDead } from './support/openDead'
import { quiet } from './support/quiet'
import { describeWithBrowser, useBrowser } from './support/useBrowser'

const said = {
  fr: {
    link: 'Importer, exporter',
    choose: /^Choisir un/,
    download: 'Télécharger',
    whole: 'Toute la série',
    empty: 'Il n’y a rien à télécharger',
    plan: (name: string) => `Ce que ${name} changerait`,
    apply: 'Appliquer',
    done: (name: string) => `${name} est chargé`,
    nothing: 'Rien à changer',
    title: ['Ajuster la problématisation des drogues', 'Revoir la problématisation'],
    loss: '«\u00a0Ajuster la problématisation des drogues\u00a0» devient «\u00a0Revoir la problématisation\u00a0»',
    counts: 'À modifier – 1 session',
    wrong: 'Un problème dans broken.yaml\u202f; rien n’a été écrit',
    place: 'Ligne 3, colonne 3',
    fault: 'Valeurs possibles\u00a0: draft, published.',
    changed: 'Entre-temps, quelqu’un a modifié ce que ce fichier change',
    editorsOnly: 'il faut le rôle Organisation',
  },
  en: {
    link: 'Import, export',
    choose: /^Choose a/,
    download: 'Download',
    whole: 'The whole series',
    empty: 'There is nothing to download',
    plan: (name: string) => `What ${name} would change`,
    apply: 'Apply',
    done: (name: string) => `${name} is loaded`,
    nothing: 'Nothing to change',
    title: ['Reappraising the problems to tackle', 'Looking at the problems again'],
    loss: '“Reappraising the problems to tackle” becomes “Looking at the problems again”',
    counts: 'To change – 1 session',
    wrong: 'One problem in broken.yaml; nothing was written',
    place: 'Line 3, column 3',
    fault: 'Possible values: draft, published.',
    changed: 'Meanwhile somebody has changed what this file changes',
    editorsOnly: 'it takes the role Organiser',
  },
} as const

const languages = ['fr', 'en'] as const

describeWithBrowser('The page for series files', () => {
  const suite = useBrowser()
  let example = ''

  beforeEach(async () => {
    example = await readFile(builtIn, 'utf8')
  })

  const choose = (admin: Admin, name: string, text: string): Promise<void> =>
    admin.page
      .locator('input[type=file][accept*=yaml]')
      .setInputFiles({ name, mimeType: '', buffer: Buffer.from(text) })
  const button = (admin: Admin, name: string | RegExp) => admin.page.getByRole('button', { name })
  const heading = (admin: Admin, name: string): Promise<void> => admin.page.getByRole('heading', { name }).waitFor()
  const text = (admin: Admin, words: string): Promise<void> => admin.page.getByText(words).first().waitFor()

  /** Opens the page, and waits until it takes a file. */
  const open = async (admin: Admin, query = ''): Promise<void> => {
    await admin.goto(`/admin/series-file${query}`)
    await quiet(admin.page)
  }

  /** The built-in series as it is, whatever was done to it before. */
  const withExample = async (admin: Admin): Promise<void> => {
    const send = async (path: string): Promise<string> => {
      const headers = { ...fromPage, 'Content-Type': 'application/yaml' }
      const options = { data: example, headers, method: 'POST' }
      const response = await admin.context.request.fetch(`/api/series-file/${path}`, options)
      expect(response.status()).toBe(200)
      return response.text()
    }
    const { plan } = JSON.parse(await send('plan')) as { plan: { changes: boolean; fingerprint: string } }
    if (plan.changes) expect(await send(`load?plan=${plan.fingerprint}`)).toContain('"applied":true')
  }

  test('gives nothing while there is nothing, and takes a first series by the keyboard alone', async () => {
    const words = said.fr
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    await admin.goto('/admin')
    await page.locator('.nav-toggler').first().click()
    await page.locator('#nav-series-file').click()
    await page.getByRole('heading', { level: 1, name: words.link }).waitFor()
    await quiet(page)
    await button(admin, words.download).click()
    await text(admin, words.empty)
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(admin, words.choose).press('Enter')])
    await chooser.setFiles(builtIn)
    await heading(admin, words.plan('atelier-4.yaml'))
    await text(admin, 'À créer – 1 série, 1 atelier, 8 sessions')
    expect((await admin.rest('/api/workshops?draft=true')).body.totalDocs).toBe(0)
    expect(await barriers(page, '.series-file')).toEqual([])
    // From the plan, which has the focus, the next stops are the rest of its list and the button below.
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Afficher les 19 autres')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await text(admin, words.done('atelier-4.yaml'))
    await text(admin, 'Créé – 1 série, 1 atelier, 8 sessions')
    expect(await barriers(page, '.series-file')).toEqual([])
    expect((await admin.rest('/api/workshops')).body.totalDocs).toBe(1)
    await page
      .getByLabel('Contenu', { exact: true })
      .getByRole('option', { name: '4 – Vers une approche axée sur le développement' })
      .waitFor({ state: 'attached' })
    expect(admin.complaints.filter((complaint) => !complaint.includes('404'))).toEqual([])
  })

  test.each(languages)(
    'gives the series, and takes it again, changed, once its plan is agreed to (%s)',
    async (language) => {
      const words = said[language]
      const admin = await suite.open({ language })
      const { page } = admin
      await withExample(admin)
      await open(admin)
      const [download] = await Promise.all([page.waitForEvent('download'), button(admin, words.download).click()])
      expect(download.suggestedFilename()).toBe('breaking-the-silos-on-drugs.yaml')
      const file = await readFile(await download.path(), 'utf8')
      const changed = file.replace(`${language}: ${words.title[0]}`, `${language}: ${words.title[1]}`)
      expect(changed).not.toBe(file)

      await choose(admin, 'mine.yaml', changed)
      await heading(admin, words.plan('mine.yaml'))
      await text(admin, words.loss)
      await heading(admin, words.counts)
      const session = async (): Promise<unknown> =>
        (await admin.rest(`/api/sessions?locale=${language}&where[kind][equals]=block&limit=100`)).body
      expect(JSON.stringify(await session())).not.toContain(words.title[1])
      await button(admin, words.apply).click()
      await text(admin, words.done('mine.yaml'))
      expect(JSON.stringify(await session())).toContain(words.title[1])
      // The same file again does nothing.
      await choose(admin, 'mine.yaml', changed)
      await text(admin, words.nothing)
      expect(await button(admin, words.apply).count()).toBe(0)
      expect(admin.complaints).toEqual([])
    },
  )

  test.each(languages)('says everything that is wrong with a file, and where (%s)', async (language) => {
    const words = said[language]
    const admin = await suite.open({ language })
    await open(admin)
    await choose(
      admin,
      'broken.yaml',
      'series:\n  key: breaking-the-silos-on-drugs\n  status: perhaps\n  title: { fr: Une, en: One }\n',
    )
    await text(admin, words.wrong)
    const item = admin.page.getByRole('alert').getByRole('listitem')
    expect(await item.innerText()).toContain(words.place)
    expect(await item.innerText()).toContain('series.status')
    expect(await item.innerText()).toContain(words.fault)
    expect(await barriers(admin.page, '.series-file')).toEqual([])
    expect(await button(admin, words.apply).count()).toBe(0)
  })

  test.each(languages)('shows the plan anew where something changed since (%s)', async (language) => {
    const words = said[language]
    const admin = await suite.open({ language })
    await withExample(admin)
    await open(admin)
    await choose(
      admin,
      'mine.yaml',
      example.replace(`${language}: ${words.title[0]}`, `${language}: ${words.title[1]}`),
    )
    await heading(admin, words.counts)
    const { body } = await admin.rest(`/api/sessions?limit=100&locale=${language}`)
    const { id } = (body.docs as { id: string; title: string }[]).find(({ title }) => title === words.title[0])!
    await admin.rest(`/api/sessions/${id}?draft=true&locale=${language}`, {
      method: 'PATCH',
      data: { title: 'Meanwhile' },
    })
    await button(admin, words.apply).click()
    await text(admin, words.changed)
    await text(admin, 'Meanwhile')
    await button(admin, words.apply).click()
    await text(admin, words.done('mine.yaml'))
    const after = await admin.rest(`/api/sessions/${id}?locale=${language}`)
    expect(after.body.title).toBe(words.title[1])
  })

  test('lets editors look at a plan, and sends strangers to log in', async () => {
    const admin = await suite.open({ language: 'fr' })
    await withExample(admin)
    const account = { email: 'redaction@example.org', password: 'a long enough password' }
    await admin.rest('/api/users', { method: 'POST', data: { ...account, role: 'editor' } })
    const editor = await suite.open({ account, language: 'fr' })
    await open(editor)
    await text(editor, said.fr.editorsOnly)
    await choose(editor, 'mine.yaml', example.replace(said.fr.title[0], said.fr.title[1]))
    await heading(editor, said.fr.counts)
    expect(await button(editor, said.fr.apply).count()).toBe(0)

    const stranger = await suite.open({ account: null, language: 'fr' })
    await stranger.page.goto('/admin/series-file')
    await stranger.page.waitForURL(/\/admin\/login\?redirect=/)
    await stranger.page.locator('#field-email').fill(account.email)
    await stranger.page.locator('#field-password').fill(account.password)
    await stranger.page.locator('form#account button[type=submit]').click()
    await stranger.page.waitForURL(/\/admin\/series-file$/)
    await stranger.page.getByRole('heading', { level: 1, name: said.fr.link }).waitFor()
  })

  test('keeps a chosen file when the session has ended', async () => {
    const admin = await suite.open({ language: 'en' })
    await withExample(admin)
    await open(admin)
    await choose(admin, 'mine.yaml', example.replace(said.en.title[0], said.en.title[1]))
    await heading(admin, said.en.counts)
    const cookies = await admin.context.cookies()
    await admin.context.clearCookies({ name: 'payload-token' })
    await button(admin, said.en.apply).click()
    await text(admin, 'Your session has ended')
    await admin.context.addCookies(cookies)
    await button(admin, 'Plan again').click()
    await heading(admin, said.en.counts)
    await button(admin, said.en.apply).click()
    await text(admin, said.en.done('mine.yaml'))
  })

  test('gives one workshop, from the menu of its form', async () => {
    const admin = await suite.open({ language: 'en' })
    const { page } = admin
    await withExample(admin)
    const { body } = await admin.rest('/api/workshops')
    await admin.edit('workshops', (body.docs as { id: string }[])[0]!.id)
    await page.locator('.doc-controls__popup button').first().click()
    await page.locator('#action-export').click()
    await page.getByRole('heading', { level: 1, name: said.en.link }).waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), button(admin, said.en.download).click()])
    expect(download.suggestedFilename()).toBe('a-global-challenge.yaml')
    const file = await readFile(await download.path(), 'utf8')
    expect(file).toMatch(/^series:\n {2}key: breaking-the-silos-on-drugs\n\nworkshops:\n {2}a-global-challenge:\n/)
    await page.getByLabel('Content', { exact: true }).selectOption(said.en.whole)
  })

  test('is reached from a bar in which nothing moves, however late the page comes to life', async () => {
    const admin = await suite.open({ language: 'en' })
    const { page } = admin
    await withExample(admin)
    const { body } = await admin.rest('/api/workshops')
    const { id } = (body.docs as { id: string }[])[0]!
    for (const [address, method] of [
      ['/api/globals/series', 'POST'],
      [`/api/workshops/${id}`, 'PATCH'],
    ] as const)
      expect((await admin.rest(address, { data: { _status: 'published' }, method })).status).toBe(200)

    const openForm = async (address: string): Promise<() => Promise<void>> => {
      const wake = await openDead(page, address)
      await page.locator('.doc-controls__controls #action-save').waitFor()
      await page.waitForFunction(() =>
        [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].every(({ sheet }) => sheet),
      )
      return async () => {
        await wake()
        await page.locator('#live-preview-toggler').waitFor()
        await page.getByRole('link', { name: 'Public page' }).waitFor()
      }
    }
    const places = (): Promise<string[]> =>
      page
        .locator('.doc-controls__controls')
        .locator('.public-page, .form-submit')
        .evaluateAll((parts) => parts.map((part) => JSON.stringify(part.getBoundingClientRect())))

    await page.setViewportSize({ width: 390, height: 844 })
    const workshop = await openForm(`/admin/collections/workshops/${id}`)
    const onPhone = await places()
    await workshop()
    expect(onPhone).toHaveLength(3)
    expect(await places()).toEqual(onPhone)

    await page.setViewportSize({ width: 1280, height: 900 })
    const series = await openForm('/admin/globals/series')
    const onDesk = await places()
    await page.locator('.doc-controls').getByRole('link', { name: said.en.link }).hover()
    await page.mouse.down()
    await series()
    expect(await places()).toEqual(onDesk)
    await page.mouse.up()
    await page.waitForURL(/\/admin\/series-file$/)
  })

  test('takes what was typed, chosen and ticked before the page came to life', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    await withExample(admin)
    const wake = await openDead(page, '/admin/series-file')
    const area = page.locator('.series-file textarea')
    await area.fill('10:00 Accueil\n10:10 La mer – Anna Keller (CNRS)')
    await page.locator('#paste select').selectOption({ index: 1 })
    await page.locator('.series-file__tick input').uncheck()
    await wake()
    const [asked] = await Promise.all([
      page.waitForRequest(/\/series-file\/pasted/),
      button(admin, 'Lire le texte').click(),
    ])
    expect(asked.postData()).toContain('Anna Keller')
    const { searchParams } = new URL(asked.url())
    expect(searchParams.get('organisations')).toBe('false')
    expect(searchParams.get('workshop')).toBe(await page.locator('#paste select').inputValue())
    expect(await area.inputValue()).toContain('Anna Keller')
    await text(admin, 'La mer')
  })

  test('fits a phone, with a plan on it', async () => {
    const admin = await suite.open({ language: 'fr', viewport: { width: 390, height: 844 } })
    const { page } = admin
    await open(admin)
    const longest = 'un-nom-de-cle-tres-long-'.repeat(4).replace(/-$/, '')
    await choose(
      admin,
      `${'un nom de fichier long '.repeat(5)}.yaml`,
      `series: { key: breaking-the-silos-on-drugs }\norganisations:\n  ${longest}: { name: { fr: ${'Maison'.repeat(40)} } }\n`,
    )
    await page.locator('.series-file h3').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    for (const name of [said.fr.download, said.fr.choose, said.fr.apply]) {
      const box = await button(admin, name).boundingBox()
      expect(box?.height).toBeGreaterThanOrEqual(44)
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390)
    }
  })

  test.each(languages)(
    'reads a programme that is pasted as a table, and makes a workshop of it (%s)',
    async (language) => {
      const admin = await suite.open({ language })
      const { page } = admin
      await withExample(admin)
      const words = {
        fr: [
          'Texte du programme',
          'Lire le texte',
          'Voir ce qui serait écrit',
          'dont 1 déjà dans l’annuaire',
          '2 lignes n’ont',
        ],
        en: [
          'Text of the programme',
          'Read the text',
          'See what would be written',
          '1 of them in the directory',
          '2 lines found',
        ],
      }[language]
      const [label = '', read = '', goOn = '', found = '', left = ''] = words
      await open(admin)
      const field = page.getByLabel(label)
      // As a word processor gives it: a table, with both languages below each other in a cell.
      const html = `<p>Rencontres de Gand et d’Anvers</p><p style="font-size:18pt">Atelier 9 : Un atelier collé (${language})</p><p>4 mai 2027, 10h-12h</p><table>
      <tr><td>10h00</td><td><p>Les ports de la mer du Nord</p><p>The ports of the North Sea</p></td><td>Walter Kemp (GI-TOC)</td></tr>
      <tr><td>10h40</td><td><p>Ce que disent les dockers</p><p>What dockers say</p></td><td>Zoé ${language === 'fr' ? 'Nouvelle' : 'Novella'} (Université de Gand)</td></tr>
      <tr><td>11h20</td><td><p>Discussion</p></td><td></td></tr></table><p>À bientôt,</p>`
      await field.evaluate((element, given) => {
        const data = new DataTransfer()
        data.setData('text/html', given)
        data.setData('text/plain', 'not this')
        ;(element as HTMLTextAreaElement).focus()
        element.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: data }))
      }, html)
      expect(await field.inputValue()).toContain(`\n# Atelier 9 : Un atelier collé (${language})\n`)
      await button(admin, read).click()
      await text(admin, found)
      await text(admin, left)
      expect(await barriers(page, '.series-file')).toEqual([])
      await button(admin, goOn).click()
      await button(admin, said[language].apply).click()
      await page
        .getByText(/programme collé est enregistré|pasted programme is saved/)
        .first()
        .waitFor()
      const { body } = await admin.rest(
        `/api/workshops?depth=0&draft=true&locale=fr&where[title][equals]=${encodeURIComponent(`Un atelier collé (${language})`)}`,
      )
      expect(body.docs).toMatchObject([
        { number: 9, startsAt: '2027-05-04T10:00', endsAt: '2027-05-04T12:00', _status: 'draft' },
      ])
      const [{ id }] = body.docs as [{ id: string }]
      const { body: talks } = await admin.rest(
        `/api/sessions?depth=0&draft=true&locale=all&where[workshop][equals]=${id}&sort=startsAt`,
      )
      expect(talks.docs).toMatchObject([
        {
          title: { fr: 'Les ports de la mer du Nord', en: 'The ports of the North Sea' },
          startsAt: '2027-05-04T10:00',
        },
        { title: { fr: 'Ce que disent les dockers', en: 'What dockers say' } },
        { kind: 'discussion' },
      ])
    },
  )

  test('takes a programme from nothing to public in few clicks, from a file, with a line left out', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    await withExample(admin)
    await admin.goto('/admin')
    await quiet(page)
    let clicks = 0
    const click = async (target: ReturnType<typeof page.locator>): Promise<void> => {
      await target.click()
      clicks++
    }
    await click(page.locator('.nav-toggler').first())
    await click(page.locator('#nav-series-file'))
    await page.getByLabel('Texte du programme').waitFor()
    await quiet(page)
    const file = page.locator('input[type=file][accept*=xlsx]')
    await file.setInputFiles({ name: 'ancien.xls', mimeType: '', buffer: Buffer.from('d0cf11e0a1b11ae1', 'hex') })
    await text(admin, 'ancien.xls n’a pas été lu')
    const rows = [
      'Atelier 31 : Soigner sans punir / Workshop 31: Care without punishment;;',
      'Lundi 14 juin 2027, 16h00-18h00;;',
      'Heure;Titre;Intervenant',
      '16h00;"Écouter ; répondre / Listening; answering";Walter Kemp (GI-TOC)',
      '16h40;Des juges qui soignent / Judges who care;Paulo Teles (SICAD)',
      '17h20;Discussion générale / General discussion;',
      'Lien Zoom : https://example.org/j/1;;',
    ]
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), click(button(admin, 'Ouvrir un fichier…'))])
    await chooser.setFiles({
      name: 'programme.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(rows.join('\r\n'), 'latin1'),
    })
    await text(admin, 'programme.csv\u00a0: texte en Windows-1252, cellules séparées par «\u00a0;\u00a0».')
    await text(admin, '3 sessions, 2 personnes, dont 1 déjà dans l’annuaire')
    expect(await barriers(page, '.series-file')).toEqual([])
    // What found no place is put right or left out, undone, and left out again: nothing is written yet.
    await click(button(admin, /^Corriger la ligne\s: Lien Zoom/))
    await page.locator('.pasted__correct').getByRole('button', { name: 'Laisser de côté' }).click()
    clicks++
    await button(admin, 'Annuler la dernière correction').waitFor()
    expect(await page.getByText('n’a trouvé aucune place').count()).toBe(0)
    await click(button(admin, 'Voir ce qui serait écrit'))
    await click(button(admin, 'Appliquer'))
    await text(admin, 'programme collé est enregistré')
    await click(page.locator('#nav-workshops'))
    await click(page.getByRole('link', { name: /Soigner sans punir|Care without punishment/ }).first())
    await page.locator('.collection-edit__form').waitFor()
    await quiet(page)
    await admin.save()
    clicks++
    const published = '/api/workshops?depth=0&locale=fr&where[number][equals]=31'
    expect((await admin.rest(published)).body).toMatchObject({ docs: [{ _status: 'published' }] })
    expect(clicks).toBeLessThanOrEqual(15)
    const { body } = await admin.rest(published)
    const [{ id }] = body.docs as [{ id: string }]
    const { body: talks } = await admin.rest(
      `/api/sessions?depth=0&locale=all&where[workshop][equals]=${id}&sort=startsAt`,
    )
    expect(talks.docs).toMatchObject([
      { title: { fr: 'Écouter ; répondre', en: 'Listening; answering' }, startsAt: '2027-06-14T16:00' },
      { title: { fr: 'Des juges qui soignent', en: 'Judges who care' } },
      { kind: 'discussion' },
    ])
  })
})
