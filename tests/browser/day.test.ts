import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Locator, Page } from 'playwright-core'
import { registrationPath, reportPath } from '../../src/i18n/addresses'
import type { Localized } from '../../src/i18n/locales'
import { words as attendance } from '../../src/i18n/words/attendance'
import { words as doorPage } from '../../src/i18n/words/door'
import { words as door } from '../../src/i18n/words/desk/door'
import { words as lists } from '../../src/i18n/words/desk/lists'
import { words as meeting } from '../../src/i18n/words/desk/meeting'
import { words as parts } from '../../src/i18n/words/desk/parts'
import { words as people } from '../../src/i18n/words/desk/people'
import { words as report } from '../../src/i18n/words/desk/report'
import { words as write } from '../../src/i18n/words/desk/write'
import { words as join } from '../../src/i18n/words/join'
import { words as own } from '../../src/i18n/words/ownRegistration'
import { words as form } from '../../src/i18n/words/registrationForm'
import { words as desk } from '../../src/i18n/words/registrationsDesk'
import { barriers } from './support/barriers'
import { Counted } from './support/Counted'
import { useMailServer, type Taken } from './support/mailServer'
import { movedClock } from './support/movedClock'
import { describeWithBrowser, useBrowser } from './support/useBrowser'

const [MINUTE_MS, HOUR_MS] = [60_000, 3_600_000]
const phone = { width: 390, height: 844 }
const address = 'https://meet.example/j/987654?pwd=zorglub'
/** Who stands in a list that somebody else has; the last of them waits for a seat. */
const listed = ['Boris', 'Cyril', 'Elke', 'Farid', 'Gus', 'Hanna', 'Ivo', 'Dorothée']

/** The address behind the first button of a mail. */
const linkIn = ({ text }: Taken): string => /https?:\/\/\S+\/(?:inscription|registration)\/\S+/.exec(text)?.[0] ?? ''

describeWithBrowser('The day of a workshop', () => {
  beforeAll(() => void (process.env.REGISTRATION_LIMIT = '0'))
  afterAll(() => void delete process.env.REGISTRATION_LIMIT)
  const mails = useMailServer()
  const clock = movedClock()
  afterAll(() => clock.end())
  const suite = useBrowser({ preload: clock.preload })

  test.each(['fr', 'en'] as const)(
    'goes from the first who registers to its report, by few clicks (%s)',
    async (language) => {
      const say = <T>(words: Localized<T>): T => words[language]
      const mailbox = (name: string): string => `${name.toLowerCase().replace('é', 'e')}-${language}@example.org`
      const admin = await suite.open({ language, viewport: { width: 1366, height: 900 } })
      const hand = (await suite.open({ account: null, viewport: phone })).page
      const { page } = admin
      /** The organiser has a session by what time it is, and the pages of both believe it. */
      const come = async (): Promise<void> => {
        for (const context of [admin.context, hand.context()]) await clock.tell(context)
        await admin.logIn(suite.account)
      }
      /** Goes ahead to an instant, at which the organiser comes to the desk anew. */
      const pass = async (instant: number): Promise<void> => {
        // What is open would ask with a session that is over.
        await page.goto('about:blank')
        clock.moveTo(instant)
        await come()
      }
      const button = (on: Locator | Page, name: string) => on.getByRole('button', { name, exact: true })
      const toPart = (label: Localized) =>
        page.getByRole('navigation', { name: say(parts.parts) }).getByRole('link', { name: say(label), exact: true })
      const row = (name: string) => page.locator('.people__row', { hasText: name })
      const hasSeat = (name: string) => row(name).getByText(say(desk.is.confirmed)).waitFor()

      await come()
      const start = Math.ceil(clock.now() / HOUR_MS) * HOUR_MS + 50 * HOUR_MS
      const end = start + 2 * HOUR_MS
      const [startsAt, endsAt] = [start, end].map((instant) => new Date(instant).toISOString().slice(0, 16))
      const slug = `day-${language}`
      const made = await admin.rest('/api/workshops?locale=fr', {
        method: 'POST',
        data: {
          slug,
          title: { fr: 'Un atelier', en: 'A workshop' },
          timeZone: 'UTC',
          startsAt,
          endsAt,
          attendanceMode: 'hybrid',
          registration: { mode: 'internal' },
          _status: 'published',
        },
      })
      const { id } = made.body.doc as { id: string }
      const seats = { capacity: 8, waitlist: true, offerHours: 0 }
      expect((await admin.rest(`/api/workshops/${id}/desk`, { method: 'POST', data: seats })).status).toBe(200)

      // One registers herself, the others stand in a list.
      await hand.goto(registrationPath(language, slug))
      await hand.locator('[name="email"]').fill(mailbox('Ana'))
      await hand.locator('[name="name"]').fill('Ana')
      clock.moveTo(clock.now() + 3000)
      await button(hand, say(form.send)).click()
      await hand.getByText(say(form.sent.to)(mailbox('Ana'))).waitFor()
      await hand.goto(linkIn(await mails.mail(mailbox('Ana'), 'confirm')))
      await button(hand, say(own.confirm.button)).click()
      await hand.getByText(say(own.state.confirmed)).waitFor()
      await admin.goto(`/admin/desks/${id}/lists`)
      const header = [lists.columns.name, lists.columns.email].map((column) => say(column)).join(';')
      const file = [header, ...listed.map((name) => `${name};${mailbox(name)}`)].join('\n')
      const given = { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(file) }
      // Until the page is alive it reads no file.
      await page.locator('.template-default--nav-hydrated').waitFor()
      await page.locator('.lists input[type=file]').setInputFiles(given)
      await page.getByText(given.name, { exact: true }).waitFor()
      await button(page, say(lists.import.check)).click()
      await button(page, say(lists.import.write.vouch)(listed.length)).click()
      await page.getByText(say(lists.import.done)(listed.length)).waitFor()

      // Last changes: somebody leaves their seat to whoever waits, and then there is one more.
      await pass(start - 26 * HOUR_MS)
      await admin.goto(`/admin/desks/${id}`)
      await row('Dorothée').getByText(say(people.panel.place)(1)).waitFor()
      await row('Cyril').locator('.people__name').click()
      await button(page.locator('.desk-person'), say(desk.acts.moveToWaiting)).click()
      await page.locator('#confirm-action').click()
      await row('Cyril').getByText(say(people.panel.place)(1)).waitFor()
      await hasSeat('Dorothée')
      const count = new Counted(page)
      await count.click(page.locator('.seats__number'))
      await count.type('9')
      await count.click(button(page, say(people.seats.save)))
      await hasSeat('Cyril')
      expect([count.clicks, count.fields]).toEqual([2, 1])

      // A word to all who have a seat, behind what the changes have to say.
      const writing = new Counted(page)
      await writing.click(toPart(parts.write))
      await page.locator(`input[name=subject_${language}]:focus`).waitFor()
      await writing.type('{workshop} – {date}')
      await page.keyboard.press('Tab')
      await writing.type('Room 2')
      await writing.click(page.getByRole('button', { name: say(write.send)(9) }))
      await button(page, say(write.takeBack)).waitFor()
      expect(writing.clicks).toBeLessThanOrEqual(3)
      clock.moveTo(clock.now() + 3 * MINUTE_MS)
      await mails.mail(mailbox('Dorothée'), 'promoted')
      for (const name of ['Ana', ...listed])
        expect((await mails.mail(mailbox(name), 'message')).text).toContain('Room 2')

      // Where it meets.
      await toPart(meeting.part).click()
      await button(page, say(meeting.enter)).click()
      await page.locator('[data-field="url"] input').fill(address)
      await button(page, say(meeting.save)).click()
      await page.getByText(say(meeting.done.set)).waitFor()

      // A day before, the reminder. Nobody has the address of it.
      await pass(start - 24 * HOUR_MS + MINUTE_MS)
      const reminder = await mails.mail(mailbox('Ana'), 'reminder')
      expect(reminder.raw.toString()).not.toContain('zorglub')

      // The list of names for the wall, and a link for the door.
      await admin.goto(`/admin/desks/${id}`)
      const exporting = new Counted(page)
      await exporting.click(toPart(lists.part))
      const download = page.waitForEvent('download')
      await exporting.click(button(page, say(lists.export.download)))
      expect((await download).suggestedFilename()).toMatch(/\.xlsx$/)
      expect(exporting.clicks).toBe(2)
      await toPart(door.part).click()
      await page.getByLabel(say(door.name)).fill('Karim')
      await button(page, say(door.make)).click()
      const link = await page.getByLabel(say(door.made.address)).inputValue()

      // It begins: one joins by the link of her reminder.
      await pass(start - 10 * MINUTE_MS)
      await hand
        .context()
        .route('https://meet.example/**', (route) =>
          route.fulfill({ contentType: 'text/html', body: '<h1>Here they meet</h1>' }),
        )
      await hand.goto(linkIn(reminder))
      await button(hand, say(join.button)).click()
      await hand.getByRole('link', { name: say(join.there.button) }).click()
      await hand.getByText('Here they meet').waitFor()
      expect(hand.url()).toBe(address)

      // Two come to the door, and one of them was somebody else.
      await hand.goto(link)
      const atDoor = (name: string) => hand.getByRole('listitem').filter({ hasText: name })
      const isIn = (name: string, there: boolean) => atDoor(name).locator(`[aria-pressed="${there}"]`).waitFor()
      const counts = (there: number) =>
        hand.getByText(say(doorPage.arrived).replace('#', String(there)).replace('@', '9')).waitFor()
      await isIn('Boris', false)
      for (const name of ['Boris', 'Cyril']) {
        await atDoor(name).getByRole('button').click()
        await isIn(name, true)
      }
      await counts(2)
      await hand
        .locator('.door-told')
        .getByRole('button', { name: say(doorPage.undo) })
        .click()
      await isIn('Cyril', false)
      await counts(1)
      expect(await barriers(hand)).toEqual([])
      expect(await hand.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width)
      // What was sent has arrived.
      await hand.waitForFunction(() => !Object.keys(localStorage).some((key) => key.startsWith('atelier.door.act')))

      // At the desk each is seen as what they are, and one more is checked in.
      await admin.goto(`/admin/desks/${id}`)
      await row('Boris').getByText(say(attendance.is.checkedIn)).waitFor()
      await row('Ana').getByText(say(attendance.is.joined)).waitFor()
      const checking = new Counted(page)
      await page.locator('.desk-people__search:focus').waitFor()
      await checking.type('doroth')
      await row('Elke').waitFor({ state: 'detached' })
      await checking.click(row('Dorothée').getByRole('button', { name: say(people.acts.checkIn) }))
      await row('Dorothée')
        .getByRole('button', { name: say(people.acts.undoCheckIn) })
        .waitFor()
      expect([checking.clicks, checking.fields]).toEqual([1, 1])

      // It is over: thanks, and what may be shared of it.
      await pass(end + 61 * MINUTE_MS)
      await mails.mail(mailbox('Ana'), 'thanks')
      // One was there whom nobody at the door has seen: the organiser says so.
      await admin.goto(`/admin/desks/${id}`)
      await row('Elke').locator('.people__name').click()
      await button(page.locator('.desk-person'), say(people.acts.sayAttended)).click()
      await row('Elke').getByText(say(attendance.is.said)).waitFor()
      await toPart(report.part).click()
      await button(page, say(report.make)).click()
      await page.getByText(say(report.done)).waitFor()
      await page.getByRole('row', { name: `${say(report.sums.registered)} 9` }).waitFor()
      await page.goto(reportPath(language, id))
      const printed = (await page.locator('main').innerText()).replace(/\s+/g, ' ')
      expect(printed).toContain(`${say(report.sums.registered)} 9`)
      expect(await page.content()).not.toMatch(/Ana|Boris|zorglub/)
      expect(admin.complaints).toEqual([])
    },
    180_000,
  )
})
