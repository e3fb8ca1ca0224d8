import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createLocalReq } from 'payload'
import { chromium, type Browser, type Page } from 'playwright-core'
import { writeDesk } from '../../src/cms/registrations/desk'
import { tokenFor } from '../../src/cms/registrations/keys'
import { findMainById } from '../../src/database/documents'
import { say } from '../../src/i18n/locales'
import { words as toDoWords } from '../../src/i18n/words/dashboard'
import { requested, type Row } from '../support/registrations'
import { makeAccount } from '../support/server'
import { useRest } from '../support/useRest'
import { barriers } from './support/barriers'
import { findBrowser, launchArguments } from './support/findBrowser'
import { describeWithBrowser, useBrowser } from './support/useBrowser'

const phone = { width: 390, height: 844 }
const laptop = { width: 1366, height: 768 }
/** Where pictures of the screens go, for whoever wants to look at them. */
const folder = process.env.REPORT_SHOTS

const shoot = async (page: Page, name: string): Promise<void> => {
  if (!folder) return
  await mkdir(folder, { recursive: true })
  await page.screenshot({ fullPage: true, path: path.join(folder, `${name}.png`) })
}

/** A page on a phone and on a laptop: it has no barriers, and nothing stands beside it. */
const look = async (page: Page, name: string, part = 'html'): Promise<void> => {
  for (const viewport of [phone, laptop]) {
    await page.setViewportSize(viewport)
    // From its top: what the page was scrolled to stands beneath the button of the menu, which stays.
    await page.evaluate(() => window.scrollTo(0, 0))
    const said = `${name} ${viewport.width}`
    expect([said, await barriers(page, part)]).toEqual([said, []])
    expect([said, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([said, viewport.width])
    await shoot(page, `${name}-${viewport.width}`)
  }
}

const both = (fr: string, en: string) => ({ fr, en })
const title = both('Un défi mondial', 'A global challenge')

describeWithBrowser('The part of a desk that stays', () => {
  const suite = useBrowser()

  test('says what may be shared, when organisers want to know of wishes, and provides interpretation', async () => {
    const admin = await suite.open({ language: 'fr', viewport: laptop })
    const { page } = admin
    const made = await admin.rest('/api/workshops?locale=fr', {
      method: 'POST',
      data: {
        slug: 'report',
        title,
        timeZone: 'Europe/Paris',
        startsAt: '2999-04-26T16:00',
        endsAt: '2999-04-26T18:00',
        interpretation: { status: 'possible', targetLanguages: ['en'] },
        registration: { mode: 'internal' },
        _status: 'published',
      },
    })
    const { id } = made.body.doc as { id: string }
    for (let n = 0; n < 6; n++) {
      const data = { workshop: id, email: `p-${n}@example.org`, name: `P ${n}`, language: 'fr', interpretation: 'en' }
      expect((await admin.rest('/api/registrations/add', { method: 'POST', data })).status).toBe(200)
    }
    // Among what is to be done, which leads to where it is provided.
    await admin.goto('/admin')
    const toDo = page.getByRole('link', { name: `6 ${say(toDoWords.wishes, 'fr')(6, title.fr)}` })
    await expect(toDo.getAttribute('href')).resolves.toBe(`/admin/desks/${id}/report`)
    await admin.goto(`/admin/desks/${id}`)
    await page.locator('.desk-parts').getByRole('link', { name: 'Bilan' }).click()
    await page.getByText('L’atelier n’est pas terminé.').waitFor()
    await page
      .locator('.desk-report__table', { hasText: 'En bref' })
      .getByRole('row', { name: 'Avaient une place 6' })
      .waitFor()
    await expect(page.getByRole('button', { name: 'Établir le bilan' }).count()).resolves.toBe(0)
    await page.getByText('Anglais 6').waitFor()
    await page.getByLabel('Écrire dès ce nombre de demandes').fill('5')
    await page.getByLabel('au plus tard le').fill('2999-04-01')
    await page.getByRole('button', { name: 'Enregistrer' }).click()
    await page.getByText('L’équipe en a été prévenue le').waitFor()
    await look(page, 'desk-fr', '.desk-report')
    await page.getByRole('button', { name: 'Prévoir l’interprétation' }).click()
    await page.locator('.desk-report__wishes').getByText('L’interprétation est prévue').first().waitFor()
    const { body } = await admin.rest(`/api/workshops/${id}?draft=true&depth=0`)
    expect(body).toMatchObject({ interpretation: { status: 'provided', targetLanguages: ['en'] } })

    const english = await suite.open({ language: 'en', viewport: laptop, colorScheme: 'dark' })
    await english.goto(`/admin/desks/${id}/report`)
    await english.page.getByText('The workshop is not over.').waitFor()
    await english.page.getByRole('row', { name: 'Registered 6' }).waitFor()
    await look(english.page, 'desk-en-dark', '.desk-report')
    expect([...admin.complaints, ...english.complaints]).toEqual([])
  })
})

describeWithBrowser('What is printed afterwards', () => {
  const { asked, database, make, url } = useRest()
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await chromium.launch({ args: launchArguments, executablePath: findBrowser() as string })
  })
  afterAll(() => browser?.close())

  test('is a report and a certificate, in both languages, on a phone, a laptop and paper', async () => {
    const { headers } = await makeAccount(database.payload, 'organiser')
    const workshop = await make(headers, 'workshops', {
      slug: 'a-global-challenge',
      number: 7,
      title,
      timeZone: 'Europe/Paris',
      startsAt: '2021-04-26T16:00',
      endsAt: '2021-04-26T18:30',
      interpretation: { status: 'possible', targetLanguages: ['en'] },
      registration: {
        mode: 'internal',
        questions: [
          {
            key: 'days',
            kind: 'choices',
            label: both('Quels jours\u202f?', 'Which days?'),
            options: [
              { value: 'mon', label: both('Lundi', 'Monday') },
              { value: 'tue', label: both('Mardi', 'Tuesday') },
            ],
          },
        ],
      },
    })
    expect((await asked(`workshops/${workshop}?locale=fr`, headers, { _status: 'published' }, 'PATCH')).status).toBe(
      200,
    )
    const req = await createLocalReq({}, database.payload)
    await writeDesk(req, workshop, {
      isOpen: true,
      startsAtUtc: '2021-04-26T14:00:00.000Z',
      endsAtUtc: '2021-04-26T16:30:00.000Z',
    })
    const some = async (name: string, size: number, row: Partial<Row>): Promise<string> => {
      let last = ''
      for (let n = 0; n < size; n++)
        last = await requested(database.payload, workshop, `${name}-${n}`, {
          state: 'confirmed',
          language: 'fr',
          answers: { days: n % 2 ? ['mon', 'tue'] : ['mon'] },
          ...(n % 3 ? {} : { language: 'en' }),
          createdAt: n % 4 ? '2021-04-20T08:00:00.000Z' : '2021-03-20T08:00:00.000Z',
          ...row,
        })
      return last
    }
    await some('came', 14, { attended: 'checkedIn' })
    const joined = await some('joined', 6, { attended: 'joined', name: 'A. Pseudonym' })
    await some('said', 2, { attended: 'said', toldAt: '2021-04-21T08:00:00.000Z', interpretation: 'en' })
    await some('absent', 9, { attended: 'no' })
    await some('left', 3, { state: 'cancelled', cause: 'self' })
    expect((await asked(`workshops/${workshop}/desk/report`, headers, {}, 'POST')).status).toBe(200)
    const token = tokenFor(database.payload, 'own', (await findMainById(req, 'registrations', joined)) as Row)

    const context = await browser?.newContext({ extraHTTPHeaders: headers, viewport: laptop })
    const page = await context?.newPage()
    if (!page) throw new Error('There is no browser.')
    const pages = {
      'report-fr': [`/reports/${workshop}?locale=fr`, 'Ont participé, des trois façons 22'],
      'report-en': [`/reports/${workshop}?locale=en`, 'Took part, in any of the three ways 22'],
      'series-fr': ['/reports?locale=fr', '7 – Un défi mondial'],
      'series-en': ['/reports?locale=en', '7 – A global challenge'],
      'certificate-fr': [`/fr/inscription/${token}/attestation`, 'Personne n’a relevé sa présence'],
      'certificate-en': [`/en/registration/${token}/certificate`, 'clicked to join'],
    } as const
    for (const [name, [address, words]] of Object.entries(pages)) {
      await page.goto(`${url()}${address}`)
      expect((await page.locator('main').innerText()).replace(/\s+/g, ' ')).toContain(words)
      await look(page, name)
      // One sheet of paper.
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
      const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length
      expect([name, sheets]).toEqual([name, name.startsWith('report') ? expect.any(Number) : 1])
      if (folder) await page.pdf({ format: 'A4', preferCSSPageSize: true, path: path.join(folder, `${name}.pdf`) })
    }
    await page.goto(`${url()}/fr/inscription/${token}`)
    await page.getByRole('link', { name: 'Mon attestation de participation' }).waitFor()
    await look(page, 'own-fr')
    await page.getByRole('link', { name: 'Mon attestation de participation' }).click()
    await page.getByRole('heading', { name: 'Attestation de participation' }).waitFor()
  })
})
