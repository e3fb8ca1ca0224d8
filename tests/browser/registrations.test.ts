import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import express from 'express'
import { chromium, type Browser, type Page } from 'playwright-core'
import { tendRegistrations } from '../../src/cms/registrations/chores'
import { wallTimeAt } from '../../src/domain/time'
import { devMails } from '../../src/http/routes/devMails'
import { ownPath, registrationPath } from '../../src/i18n/addresses'
import * as clock from '../../src/i18n/clock'
import { dayAtTime } from '../../src/i18n/dates'
import type { Localized } from '../../src/i18n/locales'
import { words as ownWords } from '../../src/i18n/words/ownRegistration'
import { words as formWords } from '../../src/i18n/words/registrationForm'
import { assets } from '../../src/publicPages/assets'
import { startMailer } from '../../src/start/mailer'
import { makeAccount } from '../support/server'
import { useRest } from '../support/useRest'
import type { Admin } from './support/Admin'
import { barriers } from './support/barriers'
import { findBrowser, launchArguments } from './support/findBrowser'
import { useMailServer, type Taken } from './support/mailServer'
import { describeWithBrowser, useBrowser } from './support/useBrowser'

/** A form is sent at the earliest so long after it was given, in milliseconds. */
const SLOW = 2100

const phone = { width: 360, height: 740 }

/** What is read of a page on a phone: it has no barriers, and nothing stands beside it. */
const look = async (page: Page): Promise<void> => {
  const said = `${await page.title()} ${page.url()}`
  expect([said, await barriers(page)]).toEqual([said, []])
  expect([said, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([said, phone.width])
}

/** The address behind the first button of a mail. */
const linkIn = ({ text }: Taken): string => /https?:\/\/\S+\/(?:inscription|registration)\/\S+/.exec(text)?.[0] ?? ''

const both = (fr: string, en: string) => ({ fr, en })

const questions = [
  { key: 'onsite', kind: 'yesNo', required: true, label: both('Sur place\u202f?', 'On site?') },
  {
    key: 'days',
    kind: 'choices',
    required: true,
    label: both('Quels jours\u202f?', 'Which days?'),
    options: [
      { value: 'mon', label: both('Lundi', 'Monday') },
      { value: 'tue', label: both('Mardi', 'Tuesday') },
    ],
    when: { question: 'onsite', is: ['yes'] },
  },
  { key: 'why', kind: 'longText', max: 40, label: both('Pourquoi\u202f?', 'Why?') },
]

/** A workshop that asks, with one seat and a waiting list. */
const publish = async (admin: Admin, slug: string): Promise<void> => {
  const { body } = await admin.rest('/api/workshops?locale=fr', {
    method: 'POST',
    data: {
      slug,
      title: both('Un atelier au titre assez long pour deux lignes', 'A workshop with a title of two lines'),
      timeZone: 'Europe/Paris',
      startsAt: '2999-04-26T16:00',
      interpretation: { status: 'possible', targetLanguages: ['fr'] },
      registration: { mode: 'internal', questions },
      _status: 'published',
    },
  })
  const desk = { capacity: 1, waitlist: true, offerHours: 24 }
  const { id } = body.doc as { id: string }
  expect((await admin.rest(`/api/workshops/${id}/desk`, { method: 'POST', data: desk })).status).toBe(200)
}

describeWithBrowser('The registrations of a workshop', () => {
  // Several people send forms from one address here.
  beforeAll(() => void (process.env.REGISTRATION_LIMIT = '0'))
  afterAll(() => void delete process.env.REGISTRATION_LIMIT)
  const mails = useMailServer()
  const suite = useBrowser()

  // Somebody else’s site: the example of a form of one's own, and what a developer sees of the mails.
  let elsewhere: Server
  let folder: string
  const site = (): string => `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'atelier-mails-'))
    const app = express()
    app.use('/example', express.static('examples/registration-form'))
    app.use('/dev/mails', devMails(folder))
    app.get(assets.stylesheet.path, (_req, res) => void res.type('css').send(assets.stylesheet.body))
    elsewhere = createServer(app)
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
  })
  afterAll(async () => {
    elsewhere.close()
    await rm(folder, { recursive: true, force: true })
  })

  test('are asked for, proven, waited for, accepted, cancelled and erased by mail in both languages, without scripts', async () => {
    await publish(await suite.open(), 'journey')
    const open = async (): Promise<Page> =>
      (await suite.open({ account: null, javaScriptEnabled: false, viewport: phone })).page
    const [ana, bo] = [await open(), await open()]
    /** Reads with scripts what one of them sees. */
    const reader = (await suite.open({ account: null, viewport: phone })).page
    const lookAt = async (address: string): Promise<void> => {
      await reader.goto(address)
      await look(reader)
    }
    const press = (page: Page, name: string) => page.getByRole('button', { name }).click()

    await ana.goto('/fr/ateliers/journey/inscription')
    await ana.getByLabel('Adresse électronique').fill('ana@example.org')
    await ana.getByLabel('Nom', { exact: true }).fill('Ana')
    await ana.getByRole('group', { name: 'Sur place' }).getByLabel('Non').check()
    await bo.goto('/fr/ateliers/journey/inscription')
    await bo.getByLabel('Adresse électronique').fill('bo@example.org')
    await press(bo, 'English')
    await expect(bo.getByLabel('E-mail address').inputValue()).resolves.toBe('bo@example.org')
    await bo.getByLabel('Name', { exact: true }).fill('Bo')
    await bo.getByRole('group', { name: 'On site' }).getByLabel('Yes').check()
    await bo.getByLabel('Monday').check()
    await lookAt('/fr/ateliers/journey/inscription')
    await bo.waitForTimeout(SLOW)
    await press(ana, 'Demander une place')
    await ana.getByText('Un message est en route vers ana@example.org.').waitFor()
    await lookAt(ana.url())
    await press(bo, 'Ask for a seat')
    await bo.getByText('A mail is on its way to bo@example.org.').waitFor()

    const proof = linkIn(await mails.mail('ana@example.org', 'confirm'))
    await lookAt(proof)
    await ana.goto(proof)
    await press(ana, 'Confirmer mon inscription')
    await ana.getByText('Vous avez une place.').waitFor()
    await bo.goto(linkIn(await mails.mail('bo@example.org', 'confirm')))
    await press(bo, 'Confirm my registration')
    await bo.getByText('You are first on the waiting list.').waitFor()
    await lookAt(bo.url())
    // Whoever comes now is told so, by the example too.
    await reader.goto(`${site()}/example/?cms=${suite.url}&workshop=journey&locale=en`)
    await reader.getByText('All seats are taken: you can join the waiting list.').waitFor()
    await look(reader)
    await reader.getByLabel('E-mail address').fill('eve@example.org')
    await reader.getByLabel('Name', { exact: true }).fill('Eve')
    await reader.getByRole('group', { name: 'On site?' }).getByLabel('No').check()
    await reader.waitForTimeout(SLOW)
    await reader.getByRole('button', { name: 'Ask for a seat' }).click()
    await reader.getByText('you join the waiting list when you press').waitFor()

    await ana.goto(linkIn(await mails.mail('ana@example.org', 'confirmed')))
    await lookAt(ana.url())
    await press(ana, 'Annuler mon inscription')
    await ana.getByText('Cette inscription est annulée.').waitFor()
    await lookAt(ana.url())
    await mails.mail('ana@example.org', 'cancelled')

    await bo.goto(linkIn(await mails.mail('bo@example.org', 'offered')))
    await lookAt(bo.url())
    await press(bo, 'Accept the seat')
    await bo.getByText('You have a seat.').waitFor()
    const own = linkIn(await mails.mail('bo@example.org', 'confirmed'))
    await reader.goto(own)
    await press(reader, 'Erase my data')
    await reader.getByRole('button', { name: 'Erase everything, now' }).waitFor()
    await look(reader)
    await bo.goto(own)
    await press(bo, 'Erase my data')
    await press(bo, 'Erase everything, now')
    await bo.getByRole('heading', { name: 'Your data are erased' }).waitFor()
    await bo.goto(own)
    await bo.getByRole('heading', { name: 'This link leads nowhere any more' }).waitFor()
    await lookAt(own)

    // What a developer sees of these mails.
    for (const { id, raw } of mails.taken) await writeFile(path.join(folder, `${id}.eml`), raw)
    await lookAt(`${site()}/dev/mails?language=en`)
    await expect(reader.locator('.mails li').count()).resolves.toBe(mails.taken.length)
  })

  test('are asked for by keyboard alone, and the form helps where it can', async () => {
    await publish(await suite.open(), 'keys')
    const { page } = await suite.open({ account: null, viewport: phone })
    await page.goto('/en/workshops/keys/registration')
    const { keyboard } = page
    /** Goes on to a field, or to what leads somewhere. */
    const tabTo = async (selector: string): Promise<void> => {
      for (let pressed = 0; pressed < 40; pressed++) {
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return
        await keyboard.press('Tab')
      }
      throw new Error(`The Tab key does not lead to ${selector}.`)
    }
    await tabTo('[name="email"]')
    await keyboard.type('cy@gmial.com')
    const meant = page.getByRole('button', { name: 'Did you mean cy@gmail.com?' })
    await meant.waitFor()
    await tabTo('.correction')
    await keyboard.press('Enter')
    await expect(page.locator('[name="email"]').inputValue()).resolves.toBe('cy@gmail.com')
    await meant.waitFor({ state: 'detached' })
    // Enter in a field sends the form, though the switch of languages has the first of its buttons.
    await tabTo('[name="name"]')
    await page.waitForTimeout(SLOW)
    await keyboard.press('Enter')
    await page.locator('#errors:focus').waitFor()
    await look(page)
    await tabTo('a[href="#field-name"]')
    await keyboard.press('Enter')
    await page.locator('[name="name"]:focus').waitFor()
    await keyboard.type('Cy')
    await expect(page.getByRole('group', { name: 'Which days?' }).count()).resolves.toBe(0)
    await tabTo('[name="answer.onsite"]')
    await keyboard.press('Space')
    await page.getByRole('group', { name: 'Which days?' }).waitFor()
    await tabTo('[value="tue"]')
    await keyboard.press('Space')
    await tabTo('[name="answer.why"]')
    await keyboard.type('Because')
    await page.getByText('7 of 40 characters').waitFor()
    await tabTo('[name="step"]')
    await keyboard.press('Space')
    await page.getByText('A mail is on its way to cy@gmail.com.').waitFor()
    await mails.mail('cy@gmail.com', 'confirm')
  })

  test('are asked for from a page of somebody else, by the example', async () => {
    await publish(await suite.open(), 'foreign')
    const { page } = await suite.open({ account: null, viewport: phone })
    await page.goto(`${site()}/example/?cms=${suite.url}&workshop=foreign&locale=fr`)
    await page.getByRole('heading', { name: 'Un atelier au titre assez long' }).waitFor()
    await page.waitForTimeout(SLOW)
    await page.getByLabel('Adresse électronique').fill('di')
    await page.getByLabel('Nom', { exact: true }).fill('Di')
    await page.getByRole('button', { name: 'Demander une place' }).click()
    await page.locator('#said:focus').waitFor()
    await look(page)
    await page.getByRole('link', { name: 'Adresse électronique – ' }).click()
    await page.locator('[name="email"][aria-invalid="true"]:focus').fill('di@example.org')
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.getByLabel('Name', { exact: true }).inputValue()).resolves.toBe('Di')
    await expect(page.getByRole('group', { name: 'Which days?' }).count()).resolves.toBe(0)
    await page.getByRole('group', { name: 'On site?' }).getByLabel('Yes').check()
    await page.getByLabel('Tuesday').check()
    await page.getByLabel('Why? (optional)').fill('Because')
    await page.waitForTimeout(SLOW)
    await page.getByRole('button', { name: 'Ask for a seat' }).click()
    await page.getByText('Look in your mailbox: you get a seat').waitFor()
    await mails.mail('di@example.org', 'confirm')
  })

  test('are asked for on the public page without scripts, and given seats, moved and cancelled in the admin', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    const made = await admin.rest('/api/workshops?locale=fr', {
      method: 'POST',
      data: {
        slug: 'registrations',
        title: { fr: 'Un atelier', en: 'A workshop' },
        timeZone: 'Europe/Paris',
        startsAt: '2999-04-26T16:00',
        registration: { mode: 'internal' },
        _status: 'published',
      },
    })
    expect(made.status).toBe(201)
    const { id } = made.body.doc as { id: string }

    // Seats are set in the tab of the workshop, and count at once.
    await admin.goto(`/admin/collections/workshops/${id}`)
    await page.locator('.tabs-field__tab-button', { hasText: 'Inscription' }).click()
    await page.locator('[name="desk-capacity"]').fill('0')
    await page.getByRole('button', { name: 'Enregistrer les places et l’ouverture' }).click()
    await page.getByText('Un nombre entier de places').waitFor()
    await page.locator('[name="desk-capacity"]').fill('1')
    await page.locator('[name="desk-waitlist"]').check()
    await page.getByRole('button', { name: 'Enregistrer les places et l’ouverture' }).click()
    await page.getByText('Enregistré\u00a0: en vigueur.').waitFor()
    // Whoever pressed it by keys goes on from there.
    await page.locator('.desk__ways button:focus').waitFor()
    await page.locator('[name="desk-reminders"]').fill('48, 2')
    await page.getByLabel('Message de remerciement').uncheck()
    await page.getByRole('button', { name: 'Enregistrer les places et l’ouverture' }).click()
    await page.getByText('Enregistré\u00a0: en vigueur.').waitFor()
    expect((await admin.rest(`/api/workshops/${id}/desk`)).body.desk).toMatchObject({
      capacity: 1,
      reminders: [48, 2],
      thanks: false,
      waitlist: true,
    })

    const browser = page.context().browser()
    const origin = new URL(page.url()).origin
    const context = await browser?.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
    const stranger = await context?.newPage()
    if (!stranger) throw new Error('There is no browser.')
    for (const name of ['Ana', 'Bo']) {
      await stranger.goto(`${origin}/fr/ateliers/registrations`)
      await stranger.getByRole('link', { name: 'S’inscrire' }).click()
      await stranger.locator('[name="email"]').fill(`${name}@example.org`)
      await stranger.locator('[name="name"]').fill(name)
      await stranger.waitForTimeout(2100)
      await stranger.getByRole('button', { name: 'Demander une place' }).click()
      await stranger.getByText(`Un message est en route vers ${name}@example.org.`).waitFor()
    }
    await context?.close()

    // The address of before each workshop had a desk leads there.
    await admin.goto(`/admin/registrations?workshop=${id}`)
    expect(new URL(page.url()).pathname).toBe(`/admin/desks/${id}`)
    const row = (name: string) => page.locator('.people__row', { hasText: name })
    const panel = page.locator('.desk-person')
    const open = (name: string) => row(name).locator('.people__name').click()
    const close = () => panel.getByRole('button', { name: 'Fermer la fiche' }).click()
    const act = async (name: string, label: string): Promise<void> => {
      await row(name).getByRole('button', { name: label }).click()
      await page.locator('#confirm-action').click()
    }
    await act('Ana', 'Tenir pour confirmée')
    await row('Ana').getByText('A une place').waitFor()
    await act('Bo', 'Tenir pour confirmée')
    await row('Bo').getByText('Rang 1').waitFor()
    await page.locator('.seats').getByText('1\u00a0place prise').waitFor()
    // Taken back while nobody is told of it.
    await act('Bo', 'Donner une place')
    await row('Bo').getByText('A une place').waitFor()
    await page.getByText('La personne en reçoit un message dans deux minutes').waitFor()
    await row('Bo').getByRole('button', { name: 'Défaire' }).click()
    await row('Bo').getByText('Rang 1').waitFor()
    await open('Ana')
    await panel.getByRole('button', { name: 'Annuler l’inscription' }).click()
    await page.locator('#confirm-action').click()
    await panel.getByText('Par l’équipe d’organisation.').waitFor()
    await close()
    // Waiting for a seat ends with an offer.
    await row('Bo').getByText('Place proposée').waitFor()
    // Until when is said by the workshop’s clock, and not by the reader’s.
    const { body: list } = await admin.rest('/api/registrations/list', { method: 'POST', data: { workshop: id } })
    const { offerUntil } = (list.docs as { email: string; offerUntil: string }[]).find(
      ({ email }) => email.toLowerCase() === 'bo@example.org',
    ) ?? { offerUntil: '' }
    await row('Bo')
      .getByText(clock.dayAtTime(wallTimeAt(offerUntil, 'Europe/Paris'), 'fr'))
      .waitFor()
    await page.getByRole('button', { name: 'Annulées' }).click()
    await row('Bo').waitFor({ state: 'detached' })
    await row('Ana').getByText('Par l’équipe d’organisation.').waitFor()
    await page.getByRole('button', { name: 'Toutes' }).click()
    await page.getByRole('searchbox').fill('ÀNA exam')
    await row('Bo').waitFor({ state: 'detached' })
    await row('Ana').waitFor()
    expect(page.url()).not.toContain('exam')
    await page.getByRole('searchbox').fill('')
    await row('Bo').waitFor()

    // By keys alone: somebody is added, what is wrong is said at its field, and where one goes on is seen.
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
    await page.getByRole('button', { name: 'Ajouter une personne' }).press('Enter')
    const field = (label: string) => page.locator('.registrations__add').getByLabel(label)
    await field('Nom').fill('Cid')
    await field('Adresse électronique').fill('Bo@example.org')
    await page.keyboard.press('Enter')
    await page.getByText('Cette adresse a déjà une inscription à cet atelier.').waitFor()
    await page.locator('.registrations__add [type=email]:focus').waitFor()
    await field('Adresse électronique').fill('Cid@example.org')
    await field('Besoins').fill('Une rampe')
    await field('Adresse électronique').press('Enter')
    await row('Cid').getByText('Rang 1').waitFor()
    await page.getByText('Cid a maintenant une inscription').waitFor()
    // The next one is added by the same key, and Esc ends it.
    expect(await focused()).toBe('Ajouter une personne')
    await page.keyboard.press('Enter')
    await page.locator('.registrations__add [type=email]:focus').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.registrations__add').waitFor({ state: 'detached' })
    expect(await focused()).toBe('Ajouter une personne')

    // Beside the list what somebody needs, for whoever asks; another address; and the end of it.
    await row('Cid').locator('.people__name').press('Enter')
    await panel.getByText('Ajoutée').waitFor()
    expect(await focused()).toBe('Cid')
    expect(await panel.textContent()).not.toContain('Une rampe')
    await panel.getByRole('button', { name: 'Lire les besoins' }).click()
    await panel.getByText('Une rampe').waitFor()
    await panel.getByRole('button', { name: 'Renvoyer le lien' }).click()
    await panel.getByText('Lien renvoyé').waitFor()
    await panel.getByText('Besoins lus').waitFor()
    await panel.getByRole('button', { name: 'Changer l’adresse' }).click()
    await page.keyboard.type('Cid@example.org')
    await page.keyboard.press('Enter')
    await panel.getByText('C’est déjà l’adresse de cette inscription.').waitFor()
    await panel.getByLabel('Nouvelle adresse').fill('cid@elsewhere.example')
    await page.keyboard.press('Enter')
    await page.getByText('Un message part vers cid@elsewhere.example.').waitFor()
    await panel.getByText('Nouvelle adresse demandée').waitFor()
    await page.keyboard.press('Tab')
    await panel.getByRole('button', { name: 'Effacer' }).click()
    await page.locator('#confirm-action').click()
    await row('Cid').waitFor({ state: 'detached' })
    await page.getByText('Tout est effacé.').waitFor()
  })
})

const DAY_MS = 86_400_000

describeWithBrowser('A registration from the form to its erasure, as days go by', () => {
  const mails = useMailServer()
  let now = new Date()
  let browser: Browser
  let stop: () => Promise<void>
  // Before the database closes.
  afterAll(async () => {
    await stop()
    await browser.close()
  })
  const { asked, database, make, url } = useRest({ now: () => now })
  beforeAll(async () => {
    browser = await chromium.launch({ args: launchArguments, executablePath: findBrowser() as string })
    stop = startMailer(database.payload, { every: 50, now: () => now })
  })

  /** The start of a day from now, in a zone without another. */
  const noonIn = (days: number): string => `${new Date(now.getTime() + days * DAY_MS).toISOString().slice(0, 10)}T12:00`
  const pass = async (instant: number): Promise<void> => {
    now = new Date(instant)
    await tendRegistrations(database.payload, () => now)
  }

  test.each(['fr', 'en'] as const)(
    'is proven, waits, gets a seat that was given up, is reminded of another day, changed and erased, without scripts (%s)',
    async (locale) => {
      // What is stored is dated by the clock on the wall.
      now = new Date()
      const { headers } = await makeAccount(database.payload, 'editor')
      const organiser = (await makeAccount(database.payload, 'organiser')).headers
      const slug = `days-${locale}`
      const [planned, moved] = [noonIn(10), noonIn(13)]
      const id = await make(headers, 'workshops', {
        slug,
        title: both('Un atelier au titre assez long pour deux lignes', 'A workshop with a title of two lines'),
        timeZone: 'UTC',
        startsAt: planned,
        registration: { mode: 'internal', questions },
      })
      const publishes = async (data: object): Promise<void> => {
        const { status } = await asked(`workshops/${id}?locale=fr`, headers, { ...data, _status: 'published' }, 'PATCH')
        expect(status).toBe(200)
      }
      await publishes({})
      const desk = { capacity: 1, waitlist: true, offerHours: 0, reminders: [24] }
      expect((await asked(`workshops/${id}/desk`, organiser, desk)).status).toBe(200)

      const context = await browser.newContext({ baseURL: url(), javaScriptEnabled: false, viewport: phone })
      /** Reads with scripts what they see. */
      const reader = await (await browser.newContext({ baseURL: url(), viewport: phone })).newPage()
      const lookAt = async (page: Page): Promise<void> => {
        await reader.goto(page.url())
        await look(reader)
      }
      const said = (words: Localized): string => words[locale]
      const press = (page: Page, words: Localized) => page.getByRole('button', { name: said(words) }).click()
      /** The page behind the button of a mail, wherever the program believes to be. */
      const follow = async (page: Page, to: string, kind: string): Promise<Taken> => {
        const mail = await mails.mail(to, kind)
        await page.goto(new URL(linkIn(mail)).pathname)
        return mail
      }
      const person = async (name: string): Promise<{ page: Page; email: string }> => {
        const page = await context.newPage()
        const email = `${name}-${locale}@example.org`
        await page.goto(registrationPath(locale, slug))
        await page.getByLabel(said(formWords.fields.email.label)).fill(email)
        await page.locator('[name="name"]').fill(name)
        await page.locator('[name="answer.onsite"][value="no"]').check()
        now = new Date(now.getTime() + SLOW)
        await press(page, formWords.send)
        await page.getByText(formWords.sent.to[locale](email)).waitFor()
        await follow(page, email, 'confirm')
        await press(page, ownWords.confirm.button)
        return { page, email }
      }

      const ana = await person('ana')
      await ana.page.getByText(said(ownWords.state.confirmed)).waitFor()
      const bo = await person('bo')
      await bo.page.getByText(ownWords.waiting[locale](1)).waitFor()
      await follow(bo.page, bo.email, 'waitlisted')

      // Nobody is asked whether they still want it: the seat is theirs.
      await follow(ana.page, ana.email, 'confirmed')
      await press(ana.page, ownWords.acts.cancel)
      await ana.page.getByText(said(ownWords.state.cancelled)).waitFor()
      await lookAt(ana.page)
      await follow(bo.page, bo.email, 'promoted')
      await bo.page.getByText(said(ownWords.state.confirmed)).waitFor()
      await lookAt(bo.page)

      await publishes({ startsAt: moved })
      const change = await follow(bo.page, bo.email, 'moved')
      for (const wall of [planned, moved]) expect(change.text).toContain(dayAtTime(wall, locale).split(' ')[1])
      await pass(Date.parse(`${planned}Z`) - DAY_MS + 60_000)
      await pass(Date.parse(`${moved}Z`) - DAY_MS + 60_000)
      const reminder = await follow(bo.page, bo.email, 'reminder')
      expect(reminder.subject).toContain(dayAtTime(moved, locale))
      expect(mails.taken.filter(({ kind, to }) => kind === 'reminder' && to.includes(bo.email))).toHaveLength(1)

      await bo.page.locator('summary', { hasText: said(ownWords.change.title) }).click()
      await bo.page.locator('[name="answer.onsite"][value="yes"]').check()
      await bo.page.locator('[name="answer.days"][value="tue"]').check()
      // To and fro between the languages, with what was chosen.
      const [other, own] = locale === 'fr' ? ['English', 'Français'] : ['Français', 'English']
      await bo.page.getByRole('button', { name: other }).click()
      await bo.page.locator(`html:not([lang=${locale}])`).waitFor()
      await bo.page.getByRole('button', { name: own }).click()
      await press(bo.page, ownWords.change.button)
      await bo.page.getByText(said(ownWords.done.change)).waitFor()
      await bo.page.locator('dd', { hasText: questions[1]?.options?.[1]?.label[locale] ?? '' }).waitFor()
      await lookAt(bo.page)

      const address = new URL(bo.page.url()).pathname
      expect(address.startsWith(`${ownPath(locale)}/`)).toBe(true)
      await press(bo.page, ownWords.acts.erase)
      await press(bo.page, ownWords.eraseSure)
      await bo.page.getByRole('heading', { name: said(ownWords.erased.title) }).waitFor()
      expect((await bo.page.goto(address))?.status()).toBe(404)
    },
  )
})
