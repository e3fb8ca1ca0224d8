import { expect, test } from '@jest/globals'
import type { Admin } from './support/Admin'
import { describeWithBrowser, useBrowser } from './support/useBrowser'

interface Session {
  id: string
  title: { fr: string }
  startsAt: string | null
  endsAt: string | null
  people: { name: string }[]
}
interface Programme {
  order: { session: string; items: string[] }[]
  sessions: Record<string, Session>
}

describeWithBrowser('Times of a programme, and taking back', () => {
  const suite = useBrowser()

  const make = async (admin: Admin, collection: string, data: object): Promise<string> => {
    const { body, status } = await admin.rest(`/api/${collection}?locale=fr&depth=0`, { method: 'POST', data })
    expect(status).toBe(201)
    return (body.doc as { id: string }).id
  }
  const post = async (admin: Admin, id: string, data: object): Promise<Programme> => {
    const { body, status } = await admin.rest(`/api/workshops/${id}/programme`, { method: 'POST', data })
    expect(status).toBe(200)
    return body as unknown as Programme
  }
  /** A morning of two blocks with four talks each, and coffee between them; each talk has somebody. */
  const filled = async (admin: Admin): Promise<string> => {
    const id = await make(admin, 'workshops', {
      title: { fr: 'Une journée', en: 'A day' },
      startsAt: '2031-04-26T09:00',
      endsAt: '2031-04-26T18:00',
      timeZone: 'Europe/Paris',
    })
    const clock = (minutes: number): string =>
      `2031-04-26T${String(9 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
    const add = async (kind: string, fr: string, within: string | null, from: number, to: number): Promise<string> => {
      const title = { fr, en: `${fr} in English` }
      const times = { startsAt: clock(from), endsAt: clock(to) }
      const { sessions } = await post(admin, id, { act: 'add', kind, title, within, before: null, ...times })
      return Object.values(sessions).find((session) => session.title.fr === fr)!.id
    }
    for (const [n, from] of [0, 115].entries()) {
      const block = await add('block', `Bloc ${n + 1}`, null, from, from + 100)
      for (let k = 0; k < 4; k++) {
        const at = from + k * 25
        const talk = await add('talk', `Exposé ${n * 4 + k + 1}`, block, at, at + 25)
        const person = await make(admin, 'speakers', { name: `Personne ${n * 4 + k + 1}` })
        await post(admin, id, { act: 'addPerson', session: talk, person, role: 'speaker' })
      }
      if (n === 0) await add('break', 'Café', null, 100, 115)
    }
    return id
  }
  const programme = async (admin: Admin, id: string): Promise<Programme> =>
    (await admin.rest(`/api/workshops/${id}/programme`)).body as unknown as Programme
  /** When a session is stored to be: `09:25–09:50`. */
  const stored = async (admin: Admin, id: string, title: string): Promise<string> => {
    const session = Object.values((await programme(admin, id)).sessions).find((one) => one.title.fr === title)
    return `${session?.startsAt?.slice(11)}–${session?.endsAt?.slice(11)}`
  }
  const settles = async (read: () => Promise<string>, wanted: string): Promise<void> => {
    let found = await read()
    for (const end = Date.now() + 10_000; found !== wanted && Date.now() < end;) found = await read()
    expect(found).toBe(wanted)
  }
  const open = async (admin: Admin, id: string): Promise<void> => {
    await admin.edit('workshops', id)
    await admin.tab('Programme')
    await admin.session('Exposé 8').waitFor()
  }

  test('shows eight talks with their times and people on a laptop, without the sidebar, which comes back', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    await page.setViewportSize({ width: 1366, height: 768 })
    await open(admin, await filled(admin))
    const seen = await page.evaluate(() =>
      [...document.querySelectorAll('.programme__row--inside')].filter((row) =>
        [...row.querySelectorAll('input, textarea, .programme__person')].every((element) => {
          const { bottom, height, top, width } = element.getBoundingClientRect()
          return height > 0 && width > 0 && top >= 0 && bottom <= window.innerHeight
        }),
      ),
    )
    expect(seen).toHaveLength(8)
    expect(await page.locator('.document-fields__sidebar-wrap').isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Tout voir de «\u00a0Exposé 1\u00a0»' }).click()
    await admin.session('Exposé 1').locator('.programme__take-out').waitFor()
    await admin.tab('Contenu')
    await page.locator('.document-fields__sidebar-wrap').waitFor()
  })

  test('takes a duration for an end, lets a session follow on, shifts what is later, and takes back one after the other', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    const id = await filled(admin)
    await open(admin, id)
    const times = (title: string) => stored(admin, id, title)
    const taken = page.locator('.programme__taken-back')
    const duration = admin.session('Exposé 2').getByLabel('Durée')
    await expect(duration.inputValue()).resolves.toBe('25\u00a0min')
    await duration.fill('1 h')
    await duration.press('Enter')
    await settles(() => times('Exposé 2'), '09:25–10:25')
    await admin.session('Exposé 3').getByText('En même temps que «\u00a0Exposé 2\u00a0» pendant 25\u00a0min.').waitFor()
    await duration.fill('demain')
    await duration.press('Enter')
    await admin.session('Exposé 2').getByRole('alert').getByText('Une durée s’écrit').waitFor()
    await duration.press('Escape')

    const tools = (title: string) =>
      page.getByRole('button', { name: `À la suite, décaler\u00a0: «\u00a0${title}\u00a0»` })
    await tools('Exposé 3').click()
    await page.getByRole('button', { name: /^Suit la précédente.+10:25/ }).click()
    await settles(() => times('Exposé 3'), '10:25–10:50')
    await admin.session('Exposé 3').getByText('En même temps que «\u00a0Exposé 4\u00a0» pendant 15\u00a0min.').waitFor()

    await tools('Exposé 4').click()
    await page.getByLabel('Décaler la suite de').fill('35')
    await page.getByText(/^9 sessions, à partir de 10:15 ce jour-là/).waitFor()
    await page.getByRole('button', { name: 'Plus tard' }).click()
    await settles(() => times('Exposé 8'), '12:45–13:10')
    expect(await Promise.all(['Bloc 1', 'Exposé 1', 'Exposé 4', 'Café', 'Bloc 2'].map(times))).toEqual([
      '09:00–11:15',
      '09:00–09:25',
      '10:50–11:15',
      '11:15–11:30',
      '11:30–13:10',
    ])
    await page.locator('.programme__clock:focus').waitFor()

    await page.keyboard.press('Control+z')
    await taken.getByText('Annulé\u00a0: heures de 9 sessions.').waitFor()
    await settles(() => times('Exposé 8'), '12:10–12:35')
    await page.keyboard.press('Control+Shift+z')
    await taken.getByText('Rétabli\u00a0: heures de 9 sessions.').waitFor()
    await settles(() => times('Exposé 8'), '12:45–13:10')
    for (const [n, said] of [
      'heures de 9 sessions',
      'heure de «\u00a0Exposé 3\u00a0»',
      'heure de «\u00a0Exposé 2\u00a0»',
    ].entries()) {
      await page.locator('.programme__undo').click()
      await taken.getByText(`Annulé\u00a0: ${said}.`).waitFor()
      expect(n).toBeLessThan(3)
    }
    expect(await Promise.all(['Exposé 2', 'Exposé 3', 'Exposé 8'].map(times))).toEqual([
      '09:25–09:50',
      '09:50–10:15',
      '12:10–12:35',
    ])
    // What is added follows on.
    await admin.addSession('Ajouter un exposé dans «\u00a0Bloc 2\u00a0»', ['Exposé 9', 'Talk 9'])
    await settles(() => times('Exposé 9'), '12:35–13:00')
    expect(admin.complaints).toEqual([])
  })

  test('takes back what was moved, taken out and who was put in, never letters, and nothing that somebody else has changed', async () => {
    const admin = await suite.open({ language: 'fr' })
    const { page } = admin
    const id = await filled(admin)
    await open(admin, id)
    const order = async (): Promise<string> => {
      const { order, sessions } = await programme(admin, id)
      const title = (session: string): string => sessions[session]!.title.fr.replace(/^(Exposé|Bloc) /, '')
      return order.map(({ items, session }) => `${title(session)}(${items.map(title).join(' ')})`).join(' ')
    }
    const start = '1(1 2 3 4) Café() 2(5 6 7 8)'
    const undo = async (said: string): Promise<void> => {
      await page.locator('.programme__expand').first().press('Control+z')
      await page.locator('.programme__taken-back').getByText(`Annulé\u00a0: ${said}`).waitFor()
    }
    await page.getByRole('button', { name: 'Retirer «\u00a0Bloc 1\u00a0» du programme' }).click()
    await settles(order, '1() 2() 3() 4() Café() 2(5 6 7 8)')
    await admin.session('Exposé 6').locator('select').selectOption({ label: 'Hors des blocs' })
    await settles(order, '1() 2() 3() 4() Café() 2(5 7 8) 6()')
    await undo('déplacement de «\u00a0Exposé 6\u00a0»')
    await undo('retrait de «\u00a0Bloc 1\u00a0»')
    await settles(order, start)

    const people = async (): Promise<string> =>
      Object.values((await programme(admin, id)).sessions)
        .find(({ title }) => title.fr === 'Exposé 1')!
        .people.map(({ name }) => name)
        .join(' ')
    await page.getByRole('button', { name: 'Tout voir de «\u00a0Exposé 1\u00a0»' }).click()
    await page.getByRole('button', { name: 'Retirer Personne 1', exact: true }).click()
    await settles(people, '')
    await undo('retrait de Personne 1')
    await settles(people, 'Personne 1')

    // Letters are the box’s own, also once they are stored; what is typed at once after an act is taken back stays.
    const title = admin.session('Exposé 2').locator('textarea[lang=fr]')
    await title.focus()
    await page.keyboard.press('End')
    await page.keyboard.type(' et plus')
    await page.keyboard.press('Control+z')
    await expect(title.inputValue()).resolves.toMatch(/^Exposé 2( et plu)?$/)
    expect(await page.locator('.programme__taken-back').innerText()).toContain('retrait de Personne 1')
    await title.fill('Exposé 2 bis')
    await title.press('Enter')
    await page.getByRole('button', { name: 'Annuler\u00a0: titre de' }).waitFor()
    await page.route(`**/api/workshops/${id}/programme`, async (route) => {
      if (route.request().method() === 'POST') await new Promise((resolve) => setTimeout(resolve, 800))
      await route.continue()
    })
    await page.locator('.programme__undo').click()
    await title.fill('Exposé 2 ter')
    await title.press('Enter')
    const titles = async (): Promise<string> =>
      Object.values((await programme(admin, id)).sessions)
        .map((one) => one.title.fr)
        .filter((one) => one.startsWith('Exposé 2'))
        .join()
    await settles(titles, 'Exposé 2 ter')
    expect(await page.getByText('Entre-temps').count()).toBe(0)
    await page.unroute(`**/api/workshops/${id}/programme`)

    // Somebody else has moved on from what one did.
    await admin.session('Café').locator('select').selectOption({ label: 'Bloc 2' })
    await settles(order, '1(1 2 ter 3 4) 2(5 6 7 8 Café)')
    const { sessions } = await programme(admin, id)
    const café = Object.values(sessions).find((one) => one.title.fr === 'Café')!
    await post(admin, id, { act: 'move', session: café.id, within: null, before: null })
    await page.locator('.programme__expand').first().press('Control+z')
    await page.getByRole('alert').getByText('Pas annulé (déplacement de «\u00a0Café\u00a0»).').waitFor()
    await settles(order, '1(1 2 ter 3 4) 2(5 6 7 8) Café()')
  })
})
