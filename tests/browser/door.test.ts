import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import PostalMime from 'postal-mime'
import { words } from '../../src/i18n/words/door'
import { words as desk } from '../../src/i18n/words/desk/door'
import { say } from '../../src/i18n/locales'
import type { Admin } from './support/Admin'
import { barriers } from './support/barriers'
import { useMailServer } from './support/mailServer'
import { describeWithBrowser, useBrowser } from './support/useBrowser'
import { until } from './support/until'

/** A form is sent at the earliest so long after it was given, in milliseconds. */
const SLOW = 2100

const phone = { width: 390, height: 844 }

/** What is read of a page on a phone: it has no barriers, and nothing stands beside it. */
const look = async (page: Page): Promise<void> => {
  const said = `${await page.title()} ${page.url()}`
  expect([said, await barriers(page)]).toEqual([said, []])
  expect([said, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([said, phone.width])
}

/** What a phone keeps of doors: their pages, once a worker opens them, the names, both, or nothing at all. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const [registered, names] = await Promise.all([navigator.serviceWorker.getRegistrations(), caches.keys()])
    if (registered.length === 0 && names.length === 0 && !document.cookie.includes('atelier-door=')) return 'nothing'
    const stored = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    const hasNames = stored.flat().some(({ url }) => url.endsWith('/list'))
    if (!registered.some(({ active }) => active)) return 'a part'
    return hasNames ? 'page and names' : 'page'
  })

/** Waits until a phone keeps that. Playwright’s own waiting takes the promise of a condition for its answer. */
const isKept = async (page: Page, wanted: Awaited<ReturnType<typeof kept>>): Promise<void> => {
  await until(async () => (await kept(page)) === wanted)
  expect(await kept(page)).toBe(wanted)
}

/** Where the keys of lists are for. */
const keysOf = async (page: Page) =>
  (await page.context().cookies()).flatMap(({ name, path }) => (name === 'atelier-door' ? [path] : []))

/** All that stands in what is kept, as letters. */
const keptOf = (page: Page) =>
  page.evaluate(async () => {
    const caught = await Promise.all((await caches.keys()).map((name) => caches.open(name)))
    const all = await Promise.all(caught.map((cache) => cache.matchAll()))
    const texts = await Promise.all(
      all
        .flat()
        .filter(({ headers }) => !/css|javascript|svg/.test(headers.get('content-type') ?? ''))
        .map((response) => response.text()),
    )
    return [...texts, JSON.stringify(localStorage)].join('\n')
  })

interface Person {
  id: string
  name: string
  attended: string
}

/** A public workshop with two seats, of which Ana and Bo have one each and Cid waits. */
const prepare = async (admin: Admin, slug: string, capacity = 2, more: object = {}) => {
  const posted = async (path: string, data: object) => (await admin.rest(path, { method: 'POST', data })).body as never
  const { doc } = (await posted('/api/workshops?locale=fr', {
    slug,
    title: { fr: 'Un atelier au titre assez long pour deux lignes', en: 'A workshop with a title of two lines' },
    timeZone: 'Europe/Paris',
    startsAt: '2999-04-26T16:00',
    attendanceMode: 'onsite',
    registration: { mode: 'internal' },
    _status: 'published',
    ...more,
  })) as { doc: { id: string } }
  const { id } = doc
  await posted(`/api/workshops/${id}/desk`, { capacity, waitlist: true })
  for (const name of ['Ana', 'Bo', 'Cid'])
    await posted('/api/registrations/add', { workshop: id, name, email: `${name}-${slug}@example.org` })
  const people = async (): Promise<Record<string, Person>> => {
    const { docs } = (await posted('/api/registrations/list', { workshop: id })) as { docs: Person[] }
    return Object.fromEntries(docs.map((person) => [person.name, person]))
  }
  return {
    id,
    door: async (name: string) =>
      ((await posted(`/api/workshops/${id}/desk/doors`, { name })) as { made: { url: string } }).made.url,
    marks: async () => Object.fromEntries(Object.values(await people()).map(({ attended, name }) => [name, attended])),
    tick: async (name: string) => posted(`/api/registrations/${(await people())[name]?.id}/checkIn`, { in: true }),
  }
}

describeWithBrowser('The door of a workshop', () => {
  const mails = useMailServer()
  const suite = useBrowser()

  test.each(['fr', 'en'])('lets people in on a phone whose network goes away and comes back (%s)', async (locale) => {
    const said = <T>(of: Record<'en' | 'fr', T>): T => of[locale as 'en' | 'fr']
    const slug = `door-${locale}`
    const { door, marks, tick } = await prepare(await suite.open(), slug)
    const address = new URL(await door('North')).pathname.replace(
      /^\/\w+\/\w+\//,
      said({ fr: '/fr/porte/', en: '/en/door/' }),
    )
    const { context, page } = await suite.open({ account: null, viewport: phone })
    await page.goto(address)
    const row = (name: string) => page.getByRole('listitem').filter({ hasText: name })
    const isIn = (name: string) => row(name).locator('[aria-pressed="true"]').waitFor()
    const isOut = (name: string) => row(name).locator('[aria-pressed="false"]').waitFor()
    const counts = (there: number) =>
      page.getByText(say(words.arrived, locale).replace('#', String(there)).replace('@', '2')).waitFor()
    const told = page.locator('.door-told')
    const network = page.locator('.door-network')
    await isOut('Ana')
    await counts(0)
    await row('Cid').getByText(say(words.standing.waiting, locale)).waitFor()
    expect(await row('Cid').getByRole('button').count()).toBe(0)
    await look(page)

    // The cursor is in the field: some letters, and Enter.
    await page.keyboard.type('an')
    await row('Bo').waitFor({ state: 'hidden' })
    await page.keyboard.press('Enter')
    await isIn('Ana')
    await counts(1)
    await look(page)
    await expect(page.locator('#q').inputValue()).resolves.toBe('')
    await told.getByRole('button', { name: say(words.undo, locale) }).click()
    await isOut('Ana')
    await counts(0)
    // What was sent has arrived: what is not sent yet is kept on the phone.
    const isSent = () =>
      page.waitForFunction(() => !Object.keys(localStorage).some((key) => key.startsWith('atelier.door.act')))
    await isSent()
    expect(await marks()).toEqual({ Ana: 'no', Bo: 'no', Cid: 'no' })

    // The page is on the phone, and the list under a key: no name can be read there.
    await isKept(page, 'page and names')
    await page.getByText(say(words.keeps.names, locale)).waitFor()
    expect(await keptOf(page)).not.toMatch(/Ana|Cid/)
    expect(await keysOf(page)).toEqual([address])
    await context.setOffline(true)
    await row('Bo').getByRole('button').click()
    await isIn('Bo')
    await network.getByText(say(words.unsent.one, locale)).waitFor()
    await look(page)
    // It is a helper’s own: it holds whom an act is of by their number alone.
    const held = await page.evaluate(() => Object.values(localStorage).join(' '))
    expect(held).toContain('"in":true')
    expect(held).not.toContain('name')
    // Asked here: what a page asks for in its first moment, Chromium may send although the window is set to be offline.
    expect(await marks()).toMatchObject({ Bo: 'no' })
    // The phone drops the page, and opens it again in front of the queue.
    await page.reload()
    await network.getByText(say(words.unsent.one, locale)).waitFor()
    await isIn('Bo')
    await isOut('Ana')
    await row('Cid').getByText(say(words.standing.waiting, locale)).waitFor()
    await look(page)
    // Meanwhile an organiser lets Ana in.
    await tick('Ana')
    await context.setOffline(false)
    await isIn('Bo')
    await isIn('Ana')
    await counts(2)
    await network.waitFor({ state: 'hidden' })
    await isSent()
    expect(await marks()).toEqual({ Ana: 'checkedIn', Bo: 'checkedIn', Cid: 'no' })
    // It is of this door alone: nothing else of the site is answered by the phone.
    await context.setOffline(true)
    const second = await context.newPage()
    await expect(second.goto(`/${locale}`)).rejects.toThrow('ERR_INTERNET_DISCONNECTED')
    await second.close()
    await page.goto(address)
    await isIn('Bo')
    await context.setOffline(false)
    await page.locator('.door-forget').click()
    await isKept(page, 'nothing')
  })

  test('keeps no name on the phone where the workshop is confidential, and says so', async () => {
    const { door } = await prepare(await suite.open(), 'door-hidden', 2, { confidentiality: { rule: 'chathamHouse' } })
    const { context, page } = await suite.open({ account: null, viewport: phone })
    await page.goto(new URL(await door('North')).pathname)
    await page.getByText(words.keeps.none.en).or(page.getByText(words.keeps.none.fr)).waitFor()
    await isKept(page, 'page')
    const ana = page.getByRole('listitem').filter({ hasText: 'Ana' })
    await context.setOffline(true)
    await ana.getByRole('button').click()
    await page.reload()
    const away = page.locator('.door-none')
    await away.getByText(words.listAway.en).or(away.getByText(words.listAway.fr)).waitFor()
    expect(await keysOf(page)).toEqual([])
    await look(page)
    // What was done is there all the same, and is sent.
    await context.setOffline(false)
    await ana.locator('[aria-pressed="true"]').waitFor()
  })

  test('reads the code that somebody shows, with the camera of the phone that has it open', async () => {
    const { door, marks } = await prepare(await suite.open(), 'door-code', 5)
    const { page } = await suite.open({ account: null, viewport: phone })
    // The entry of a calendar that a mail brings leads to the page of the code.
    const path = '/api/workshops/by-slug/door-code/registration'
    const api = async (of: string, init?: RequestInit) =>
      (await fetch(`${suite.url}${of}`, init)).json() as Promise<{ notice: unknown; stamp: unknown }>
    const headers = { 'Content-Type': 'application/json' }
    const { notice, stamp } = await api(path)
    await page.waitForTimeout(SLOW)
    const email = 'dan-code@example.org'
    const form = { stamp, notice, email, name: 'Dan', language: 'en', answers: {}, website: '' }
    await api(path, { method: 'POST', headers, body: JSON.stringify(form) })
    const [, proof = ''] = /\/registration\/(c[\w.-]+)/.exec((await mails.mail(email, 'confirm')).text) ?? []
    await api('/api/registration/confirm', { method: 'POST', headers: { Authorization: `Registration ${proof}` } })
    const { attachments } = await PostalMime.parse((await mails.mail(email, 'confirmed')).raw)
    const entry = attachments.map(({ content }) => Buffer.from(content as ArrayBuffer).toString('utf8')).join('')
    const [code = ''] = /\/r\/j[\da-f]{24,32}\.[\w-]{32}/.exec(entry.replaceAll(/\r?\n[ \t]/g, '')) ?? []
    expect(code).toMatch(/^\/r\//)
    // To a phone without a door it is the page of the entry in the calendar, and changes nothing.
    await page.goto(`${code}?locale=en`)
    await page.getByText('This registration is confirmed: it has a seat.').waitFor()
    expect(await marks()).toMatchObject({ Dan: 'no' })
    const address = await door('North')
    await page.goto(new URL(address).pathname)
    await page.goto(code)
    await page.waitForURL((url) => url.pathname === new URL(address).pathname && !url.hash)
    await page.locator('.door-told').getByText('Dan').waitFor()
    expect(await marks()).toMatchObject({ Dan: 'checkedIn' })
    // The door is closed on this phone, and the code is a page again.
    await page.locator('.door-forget').click()
    await page.goto(`${code}?locale=en`)
    await page.getByText('This registration is confirmed: it has a seat.').waitFor()
  })

  test('is opened at the desk by a link that is shown once, and closed there', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { id } = await prepare(admin, 'door-desk')
    const { page } = admin
    await admin.goto(`/admin/desks/${id}/door`)
    await page.getByLabel(desk.name.fr).fill('Karim, entrée nord')
    await page.getByRole('button', { name: desk.make.fr }).click()
    await page.getByRole('img', { name: desk.made.code.fr }).waitFor()
    const address = await page.getByLabel(desk.made.address.fr).inputValue()
    expect(address).toMatch(/\/fr\/porte\/[\w-]{32}$/)
    expect(await barriers(page, '.door-links')).toEqual([])
    await page.reload()
    await page.getByText('Karim, entrée nord', { exact: true }).waitFor()
    expect(await page.content()).not.toContain(new URL(address).pathname)
    const helper = (await suite.open({ account: null, viewport: phone })).page
    await helper.goto(new URL(address).pathname)
    await helper.getByRole('listitem').filter({ hasText: 'Ana' }).locator('[aria-pressed]').waitFor()
    await page.getByRole('button', { name: desk.endNamed.fr('Karim, entrée nord') }).click()
    await page.getByText(desk.ended.fr('Karim, entrée nord')).waitFor()
    await helper.evaluate(() => dispatchEvent(new Event('online')))
    await helper.locator('.door-network').getByText(words.ended.fr).waitFor()
    await look(helper)
    // Nothing of it stays on the phone.
    await isKept(helper, 'nothing')
    expect(await keysOf(helper)).toEqual([])
  })
})
