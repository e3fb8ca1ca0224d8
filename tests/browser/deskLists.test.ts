import { readFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { readListFile } from '../../src/admin/desk/lists/listFile'
import { words as importWords } from '../../src/i18n/words/desk/lists'
import { words as deskWords } from '../../src/i18n/words/registrationsDesk'
import { googleExport } from '../cms/desk/googleExport'
import type { Admin } from './support/Admin'
import { barriers } from './support/barriers'
import { Counted } from './support/Counted'
import { describeWithBrowser, useBrowser } from './support/useBrowser'

const both = (fr: string, en: string) => ({ fr, en })

const questions = [
  {
    key: 'days',
    kind: 'choices',
    required: true,
    label: both('Quels jours\u202f?', 'Which days?'),
    options: [
      { value: 'mon', label: both('Lundi, le matin', 'Monday, in the morning') },
      { value: 'tue', label: both('Mardi', 'Tuesday') },
    ],
  },
  { key: 'lunch', kind: 'yesNo', label: both('Déjeunerez-vous\u202f?', 'Will you have lunch?') },
]

const publish = async (admin: Admin): Promise<string> => {
  const { body } = await admin.rest('/api/workshops?locale=fr', {
    method: 'POST',
    data: {
      title: both('Un atelier', 'A workshop'),
      timeZone: 'Europe/Paris',
      startsAt: '2999-04-26T16:00',
      registration: { mode: 'internal', questions },
      _status: 'published',
    },
  })
  const { id } = body.doc as { id: string }
  const desk = { capacity: 30, waitlist: true, offerHours: 24 }
  expect((await admin.rest(`/api/workshops/${id}/desk`, { method: 'POST', data: desk })).status).toBe(200)
  return id
}

/** Chooses a file, as somebody does by the button. */
const give = async (page: Page, name: string, buffer: Uint8Array): Promise<void> => {
  // The part comes with the page, and hears of a file once its script is there; whoever presses its button is heard no earlier.
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('.lists input[type=file]') ?? {}).some((key) => key.startsWith('__reactProps')),
  )
  await page.locator('.lists input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(buffer) })
}

describeWithBrowser('Lists at the desk', () => {
  const suite = useBrowser()

  test.each(['fr', 'en'] as const)(
    'come in by a Google form’s answers, and go out in two clicks (%s)',
    async (language) => {
      const admin = await suite.open({ language, viewport: { width: 1366, height: 900 } })
      const { page } = admin
      const id = await publish(admin)
      const { export: out, import: words, links, part } = importWords
      await admin.goto(`/admin/desks/${id}`)
      const cost = new Counted(page)
      await cost.click(page.getByRole('link', { name: part[language], exact: true }))
      const saving = page.waitForEvent('download')
      await cost.click(page.getByRole('button', { name: out.download[language] }))
      const download = await saving
      expect(cost.clicks).toBe(2)
      expect(download.suggestedFilename()).toMatch(
        language === 'fr' ? /^inscriptions-un-atelier-.*\.xlsx$/ : /^registrations-a-workshop-.*\.xlsx$/,
      )

      await give(page, 'answers.csv', googleExport())
      const encoding = page.getByLabel(words.encoding[language])
      await encoding.waitFor()
      expect([await encoding.inputValue(), await page.getByLabel(words.separator[language]).inputValue()]).toEqual([
        'Windows-1252',
        ';',
      ])
      const becomes = (column: string) => page.getByLabel(words.targetOf[language](column), { exact: true })
      expect(await becomes('Votre nom').inputValue()).toBe('name')
      expect(await becomes('Horodateur').inputValue()).toBe('createdAt')
      // What is changed by hand is known again by the headers.
      await becomes('Votre organisme').selectOption('')
      await give(page, 'again.csv', googleExport())
      await page.getByText('again.csv', { exact: true }).waitFor()
      expect(await becomes('Votre organisme').inputValue()).toBe('')
      await becomes('Votre organisme').selectOption('organisation')

      await page.getByRole('button', { name: words.check[language] }).click()
      await page.getByText(words.notYet[language]).waitFor()
      const faulty = page.locator('.lists__report tbody tr')
      expect(await faulty.locator('td:first-child').allInnerTexts()).toEqual(['7', '20', '33'])
      expect(await faulty.first().innerText()).toContain('anais chez exemple')
      expect(await barriers(page, '.lists')).toEqual([])

      await page.getByRole('button', { name: words.write.vouch[language](35) }).click()
      await page.getByText(words.done[language](35)).waitFor()
      await page.getByText(links.intro[language](35)).waitFor()
      // The same file again has nobody left to take in.
      await give(page, 'answers.csv', googleExport())
      await page.getByRole('button', { name: words.check[language] }).click()
      await page.getByText(words.none[language]).waitFor()

      // What is chosen is kept: the list of those who wait, as text.
      await page.getByLabel(out.formats.csv[language]).check()
      const states = page.getByRole('group', { name: out.states[language] })
      await states.getByLabel(deskWords.those.confirmed[language]).uncheck()
      await page.reload()
      await page.getByLabel(out.formats.csv[language]).waitFor()
      const again = page.waitForEvent('download')
      await page.getByRole('button', { name: out.download[language] }).click()
      const file = await readFile(await (await again).path())
      const list = await readListFile({ size: file.length, arrayBuffer: async () => new Uint8Array(file).buffer }, [])
      expect('rows' in list && [list.as, list.rows.length]).toEqual([
        { kind: 'text', encoding: 'UTF-8', separator: language === 'fr' ? ';' : ',' },
        5,
      ])
      await page.getByRole('button', { name: links.send[language](35) }).click()
      await page.getByText(links.sent[language](35)).waitFor()
      expect(admin.complaints).toEqual([])
    },
  )

  test('say why a file gives no list', async () => {
    const admin = await suite.open({ language: 'en', viewport: { width: 390, height: 800 } })
    const { page } = admin
    await admin.goto(`/admin/desks/${await publish(admin)}/lists`)
    const { faults } = importWords.import
    for (const [name, bytes, fault] of [
      ['empty.csv', 'Nom;E-mail', faults.empty],
      ['open.csv', 'Nom;E-mail\n"Ana;ana@example.org', faults.open],
      ['picture.png', '\u0089PNG\r\n\u001a\0\0\0\0\u0001', faults.kind],
      ['broken.xlsx', 'PK\u0003\u0004', faults.broken],
      ['many.csv', `Nom;E-mail\n${'a;b\n'.repeat(5001)}`, faults.rows],
      ['large.csv', 'a'.repeat(10_000_001), faults.size],
    ] as const) {
      await give(
        page,
        name,
        Uint8Array.from(bytes, (letter) => letter.charCodeAt(0)),
      )
      await page.getByText(fault.en).waitFor()
    }
    await give(page, 'nobody.csv', Buffer.from('Nom;Ville\nAna;Paris\n'))
    await page.getByRole('button', { name: importWords.import.check.en }).click()
    await page.getByText(importWords.import.needEmail.en).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(await barriers(page, '.lists')).toEqual([])
  })
})
