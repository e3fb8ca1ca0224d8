import { expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { tokenFor } from '../../../src/cms/registrations/keys'
import { qrCodeOf } from '../../../src/cms/qrCode'
import { changeWhere } from '../../../src/database/atomic'
import { findMain, note } from '../../../src/database/documents'
import { withoutSecret } from '../../../src/secretPaths'
import { describeWithDatabase } from '../../support/database'
import type { JsonObject } from '../../support/json'
import { requested, rowsOf, type Row } from '../../support/registrations'
import { makeAccount } from '../../support/server'
import { useRest } from '../../support/useRest'

const END = '2027-04-26T16:00:00.000Z'

describeWithDatabase('The door of a workshop', () => {
  let time = Date.parse('2027-04-26T12:00:00.000Z')
  const { asked, database, make, page, url } = useRest({ now: () => new Date(time), readLimit: 0 })

  const req = () => createLocalReq({}, database.payload)
  const organiser = async (name: string) => {
    const account = await makeAccount(database.payload, 'organiser')
    await changeWhere(await req(), 'users', { id: { equals: account.id } }, { name })
    return account
  }
  const workshop = async (data: object = {}) => {
    const { headers } = await organiser('Ada')
    const id = await make(headers, 'workshops', {
      title: { fr: 'Un atelier', en: 'A workshop' },
      timeZone: 'Europe/Paris',
      startsAt: '2027-04-26T14:00',
      endsAt: '2027-04-26T18:00',
      registration: { mode: 'internal' },
      ...data,
    })
    expect((await asked(`workshops/${id}?locale=fr`, headers, { _status: 'published' }, 'PATCH')).status).toBe(200)
    const door = async (name = 'North'): Promise<string> =>
      new URL((await asked(`workshops/${id}/desk/doors`, { ...headers, 'Accept-Language': 'en' }, { name })).made.url)
        .pathname
    return { door, headers, id }
  }
  const person = (of: string, name: string, more: Partial<Row> = {}) =>
    requested(database.payload, of, name, { state: 'confirmed', attended: 'no', ...more })
  let n = 0
  const sent = async (path: string, acts: object[] = [], known: string | null = null): Promise<JsonObject> => {
    const response = await fetch(`${url()}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ known, acts: acts.map((act) => ({ n: String(n++), ...act })) }),
    })
    const text = await response.text()
    return { status: response.status, ...(response.ok ? JSON.parse(text) : { text }) } as JsonObject
  }
  const marks = async (of: string) =>
    Object.fromEntries((await rowsOf(database.payload, of)).map(({ attended, name }) => [name, attended]))

  it('is opened by a link with a name, told once, which its organisers see and end', async () => {
    const { door, headers, id } = await workshop()
    const path = await door('  North\n entrance ')
    expect(path).toMatch(/^\/en\/door\/[\w-]{32}$/)
    const { closesAt, doors } = await asked(`workshops/${id}/desk/doors`, headers)
    expect(closesAt).toBe('2027-04-26T20:00:00.000Z')
    expect(doors).toEqual([
      { id: expect.any(String), name: 'North entrance', by: 'Ada', madeAt: new Date(time).toISOString() },
    ])
    const token = path.split('/').at(-1) ?? ''
    const stored = JSON.stringify(
      await database.payload.db.find({ collection: 'payload-kv', limit: 0, req: await req() }),
    )
    expect(stored).toContain('North entrance')
    expect(stored).not.toContain(token)
    expect((await page(path)).status).toBe(200)
    const refused = async (data: object) => (await asked(`workshops/${id}/desk/doors`, headers, data)).errors[0].code
    expect(await refused({ name: ' ' })).toBe('DOOR_NAME_INVALID')
    for (const name of ['x'.repeat(81), 'a\0b', 'a\ud800b', '\u202e\u200b', '\u0007'])
      expect(await refused({ name })).toBe('DOOR_NAME_INVALID')
    expect(await refused({ name: 'A', end: 'B' })).toBe('ACTION_INVALID')
    // Another workshop’s organisers’ page ends no door of this one.
    const other = await workshop()
    await asked(`workshops/${other.id}/desk/doors`, headers, { end: doors[0].id })
    expect((await page(path)).status).toBe(200)
    expect((await asked(`workshops/${id}/desk/doors`, headers, { end: doors[0].id })).doors).toEqual([])
    expect((await page(path)).status).toBe(404)
    const noted = await findMain(await req(), 'audit', { workshop: { equals: id } })
    expect(noted.map(({ act, facts }) => [act, facts]).sort()).toEqual([
      ['endDoor', { door: 'North entrance' }],
      ['makeDoor', { door: 'North entrance' }],
    ])
  })

  it('tells names and where they stand, and nothing else of anybody', async () => {
    const { door, id } = await workshop()
    const path = await door()
    const known = { mailbox: 'm', organisation: 'Zorg Ltd', needs: 'A ramp', answers: { a: 'secret' } }
    await person(id, 'Élise', { ...known, mailbox: 'b' })
    await person(id, 'Bo', { ...known, attended: 'checkedIn' })
    await person(id, 'Cid', { state: 'waiting', mailbox: 'c' })
    await person(id, 'Dan', { state: 'offered', mailbox: 'd' })
    await person(id, 'Eve', { state: 'cancelled', cause: 'self', mailbox: 'e' })
    // Unproven, and cancelled by who registered again: neither is told.
    await person(id, 'Fay', { state: 'pending' })
    await person(id, 'Cid again', { state: 'cancelled', mailbox: 'c' })
    const { people, status } = await sent(path)
    expect(status).toBe(200)
    expect(people.map(({ is, name }: { is: string; name: string }) => [name, is])).toEqual([
      ['Bo', 'in'],
      ['Cid', 'waiting'],
      ['Dan', 'offered'],
      ['Élise', 'expected'],
      ['Eve', 'cancelled'],
    ])
    const { headers, text } = await page(path)
    expect(text).toContain('ask the organisers, who can give a seat out of turn')
    for (const told of [JSON.stringify(people), text])
      for (const hidden of ['@', 'Zorg', 'ramp', 'secret', 'Fay', 'Cid again'])
        expect(told.replaceAll('"@ ', '').replaceAll('of @', '')).not.toContain(hidden)
    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
    })
    expect(headers.get('set-cookie')).toBeNull()
    expect(headers.get('content-security-policy')).toContain("connect-src 'self'")
    // Two of one name are told apart, but for a rule of confidentiality.
    const twin = { ...known, mailbox: 'x', organisation: 'Other Ltd' }
    await person(id, 'bo', twin)
    const of = async () =>
      (await sent(path)).people.flatMap(({ of, name }: { of: string | null; name: string }) => (of ? [[name, of]] : []))
    expect((await of()).sort()).toEqual([
      ['Bo', 'Zorg Ltd'],
      ['bo', 'Other Ltd'],
    ])
    await note(await req(), 'workshops', id, { confidentiality: { rule: 'chathamHouse' } })
    expect(await of()).toEqual([])
    // Whoever has the list is not told it again.
    const { known: stamp } = await sent(path)
    expect(await sent(path, [], stamp)).toEqual({ status: 200, done: [], keeps: false, known: stamp })
    const { done, ...rest } = await sent(path, [{ id: 'nobody', in: true }], stamp)
    expect([done.length, rest]).toEqual([1, { status: 200 }])
  })

  it('shows the first of many without its script, and tells who stands elsewhere instead of all again', async () => {
    const { door, id } = await workshop()
    const path = await door()
    const ids = await Promise.all(Array.from({ length: 52 }, (_, of) => person(id, `p${100 + of}`)))
    const { text } = await page(path)
    expect(text).toContain('The first 50 of 52 names.')
    expect([text.includes('>p149<'), text.includes('>p150<')]).toEqual([true, false])
    expect(text).toContain('0 of 52 are there')
    const { known, people } = await sent(path)
    expect(people).toHaveLength(52)
    const second = await door('South')
    await sent(second, [{ id: ids[3], in: true }])
    const news = await sent(path, [], known)
    expect([news.changed, news.people]).toEqual([[{ id: ids[3], name: 'p103', of: null, is: 'in' }], undefined])
    // It is as it was, by the same name; who has another list than any of these is told all.
    await sent(second, [{ id: ids[3], in: false }])
    const { changed, known: again } = await sent(path, [], news.known)
    expect([changed.map(({ is }: JsonObject) => is), again]).toEqual([['expected'], known])
    expect((await sent(path, [], 'another')).people).toHaveLength(52)
    // Somebody new is one more to all.
    await person(id, 'New')
    expect((await sent(path, [], again)).people).toHaveLength(53)
  })

  it('lets in whoever has a seat, says who has none, and takes back what it did itself', async () => {
    const { door, headers, id } = await workshop()
    const [path, second] = [await door('North'), await door('South')]
    const ana = await person(id, 'Ana')
    const cid = await person(id, 'Cid', { state: 'waiting' })
    const other = await person((await workshop()).id, 'Olga')
    const { done } = await sent(path, [
      { id: ana, in: true },
      { id: ana, in: true },
      { id: cid, in: true },
      { id: other, in: true },
      { id: 'nobody', in: true },
    ])
    expect(done.map(({ already, is, name }: JsonObject) => [name, is, already])).toEqual([
      ['Ana', 'in', false],
      ['Ana', 'in', true],
      ['Cid', 'waiting', false],
      ['', 'unknown', false],
      ['', 'unknown', false],
    ])
    expect(await marks(id)).toMatchObject({ Ana: 'checkedIn' })
    // Another door takes nothing of it back, nor does an organiser’s tick go by a door.
    expect((await sent(second, [{ id: ana, in: false }])).done[0].is).toBe('in')
    expect((await sent(path, [{ id: ana, in: false }])).done[0].is).toBe('expected')
    await asked(`registrations/${ana}/checkIn`, headers, { in: true })
    expect((await sent(path, [{ id: ana, in: false }])).done[0].is).toBe('in')
    // Out of turn, as the door says, they are let in.
    await asked(`registrations/${cid}/act`, headers, { act: 'seatOutOfTurn' })
    await asked(`registrations/${cid}/checkIn`, headers, { in: true })
    const { acts } = await asked(`registrations/${ana}/details`, headers, {})
    expect(acts.map(({ act, name }: JsonObject) => [act, name])).toEqual(
      expect.arrayContaining([
        ['checkIn', 'North'],
        ['undoCheckIn', 'North'],
        ['checkIn', 'Ada'],
      ]),
    )
    for (const wrong of [
      { acts: 'x' },
      { known: null, acts: [{ n: '1', id: ana }] },
      { known: null, acts: [], more: 1 },
      [],
    ]) {
      const response = await fetch(`${url()}${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(wrong),
      })
      expect(response.status).toBe(400)
    }
  })

  it('does without a script: names are buttons, and what was looked for is found', async () => {
    const { door, id } = await workshop()
    const path = (await door()).replace('/en/door/', '/fr/porte/')
    const ana = await person(id, 'Ana Élise')
    await person(id, 'Bo')
    const posted = async (data: Record<string, string>): Promise<string> => {
      const response = await fetch(`${url()}${path}`, { method: 'POST', body: new URLSearchParams(data) })
      expect(response.status).toBe(200)
      return (await response.text()).replaceAll('\u00a0', ' ').replace(/ data-words="[^"]*"/, '')
    }
    const found = await posted({ step: 'find', q: 'elise' })
    expect(found).toContain(`<button type="submit" value="${ana}" name="in">`)
    expect(found).not.toContain('>Bo<')
    expect(await posted({ step: 'find', q: 'zzz' })).toContain('Personne de ce nom.')
    const ticked = await posted({ in: ana })
    expect(ticked).toContain('Ana Élise : arrivée notée')
    expect(ticked).toContain(`value="${ana}" name="out">Annuler`)
    expect(ticked).toContain('Sont là : 1 sur 2')
    expect(await posted({ out: ana })).toContain('Ana Élise : arrivée retirée')
    expect(await marks(id)).toEqual({ 'Ana Élise': 'no', Bo: 'no' })
  })

  it('reads the code that somebody brings: of this workshop, for a calendar’s page, and no other link', async () => {
    const { door, id } = await workshop()
    const path = await door()
    const ana = await person(id, 'Ana', { linkVersion: 0 })
    const other = await person((await workshop()).id, 'Olga', { linkVersion: 0 })
    const token = (purpose: 'join' | 'own', of: string) =>
      tokenFor(database.payload, purpose, { id: of, linkVersion: 0 })
    const { done } = await sent(path, [
      { scan: token('join', ana) },
      { scan: token('join', ana) },
      { scan: token('own', ana) },
      { scan: token('join', other) },
      { scan: 'x' },
    ])
    expect(done.map(({ already, is, name }: JsonObject) => [name, is, already])).toEqual([
      ['Ana', 'in', false],
      ['Ana', 'in', true],
      ['', 'unknown', false],
      ['', 'unknown', false],
      ['', 'unknown', false],
    ])
    // To anybody else it is the page that it was, and changes nothing.
    const bo = await person(id, 'Bo', { linkVersion: 0 })
    expect((await page(`/r/${token('join', bo)}`)).text).toContain('Rejoindre l’atelier')
    expect(await marks(id)).toEqual({ Ana: 'checkedIn', Bo: 'no' })
    // Whoever comes in person has it on their own page; whoever comes online has none.
    const own = `/en/registration/${token('own', bo)}`
    const shown = (await page(own)).text
    expect(shown).toContain('Code to show at the door')
    const { origin }: { origin?: string } = database.payload.config.custom
    expect(shown).toContain(qrCodeOf(`${origin}/r/${token('join', bo)}`).path)
    await note(await req(), 'workshops', id, { attendanceMode: 'online' })
    expect((await page(own)).text).not.toContain('Code to show at the door')
  })

  it('opens on a phone without the network: a page of nobody, and a worker of that one address, while the link lives', async () => {
    const { door, headers, id } = await workshop()
    const path = await door()
    await person(id, 'Ana Élise')
    await person(id, 'Bo', { attended: 'checkedIn' })
    const shell = await page(`${path}/shell`)
    expect(shell.status).toBe(200)
    expect(shell.text).not.toMatch(/Ana|Élise|>Bo<|[12] of/)
    expect(shell.text).toContain('data-keeps="true"')
    expect(shell.headers.get('expires')).toBe('Mon, 26 Apr 2027 20:00:00 GMT')
    expect(shell.headers.get('content-security-policy')).toBe((await page(path)).headers.get('content-security-policy'))
    const worker = await page(`${path}/worker.js`)
    expect(worker.text).toContain('addEventListener')
    expect(Object.fromEntries(worker.headers)).toMatchObject({
      'service-worker-allowed': path,
      'content-security-policy':
        "default-src 'none'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'no-store',
    })
    // Its scripts are of one version, which a phone keeps together.
    const [, script = ''] = /src="([^"]+door\.js[^"]*)"/.exec(shell.text) ?? []
    const parts = [...(await page(script)).text.matchAll(/from '([^']+)'/g)].map(([, part = '']) => part)
    expect(parts).toHaveLength(2)
    for (const part of parts) expect((await page(part)).headers.get('cache-control')).toContain('immutable')
    const keeps = async () => ((await sent(path)) as { keeps?: boolean }).keeps
    expect(await keeps()).toBe(true)
    await note(await req(), 'workshops', id, { confidentiality: { rule: 'chathamHouse' } })
    // A page that is open is told so too.
    expect(await keeps()).toBe(false)
    for (const of of ['', '/shell']) expect((await page(`${path}${of}`)).text).toContain('data-keeps="false"')
    // It goes with the link.
    const [{ id: link } = { id: '' }] = (await asked(`workshops/${id}/desk/doors`, headers)).doors
    await asked(`workshops/${id}/desk/doors`, headers, { end: link })
    for (const of of ['/shell', '/worker.js']) {
      expect(withoutSecret(`${path}${of}`)).not.toContain(path.split('/').at(-1))
      const { headers: told, status } = await page(`${path}${of}`)
      expect([status, told.get('service-worker-allowed')]).toEqual([404, null])
    }
  })

  it('is shut four hours after the end, to links of nobody, and to all that is no name: one 404 for all', async () => {
    const { door, headers, id } = await workshop()
    const path = await door()
    const ana = await person(id, 'Ana')
    const token = path.split('/').at(-1) ?? ''
    const outcomes = async (of: string) => {
      const shown = await page(of)
      const tried = await sent(of, [{ id: ana, in: true }])
      return [shown.status, shown.text, tried.status, tried.text]
    }
    const unknown = await outcomes('/en/door/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA')
    expect([unknown[0], unknown[2]]).toEqual([404, 404])
    for (const misspelt of ['/en/door/x', `/en/door/${token}x`]) expect(await outcomes(misspelt)).toEqual(unknown)
    for (const more of ['/export', '/people', '/list.csv', `/${ana}`, '/export?format=xlsx'])
      expect((await page(`${path}${more}`)).status).toBe(404)
    for (const query of ['?export=csv', '?email=1', '?format=json']) {
      const { text } = await page(`${path}${query}`)
      expect(text).not.toContain('example.org')
    }
    // The token opens nothing of the API.
    for (const scheme of ['Door', 'Registration', 'Share', 'Bearer'])
      for (const address of ['registrations/list', `registrations/${ana}/details`, `workshops/${id}/desk/doors`])
        expect([401, 403, 404]).toContain(
          (await asked(address, { Authorization: `${scheme} ${token}` }, { workshop: id })).status,
        )
    const before = time
    time = Date.parse(END) + 4 * 3_600_000 - 1
    expect((await page(path)).status).toBe(200)
    time += 1
    expect(await outcomes(path)).toEqual(unknown)
    expect((await asked(`workshops/${id}/desk/doors`, headers, { name: 'Late' })).errors[0].code).toBe('DOOR_OVER')
    expect((await asked(`workshops/${id}/desk/doors`, headers)).doors).toEqual([])
    time = before
    // What has ended is forgotten, whatever the clock says later; of another that is in the bin nothing opens either.
    expect(await outcomes(path)).toEqual(unknown)
    const binned = await workshop()
    const gone = await binned.door()
    await changeWhere(
      await req(),
      'workshops',
      { id: { equals: binned.id } },
      { deletedAt: new Date(time).toISOString() },
    )
    expect(await outcomes(gone)).toEqual(unknown)
    expect(await marks(id)).toEqual({ Ana: 'no' })
    for (const spelt of [path, `${path}/export`, path.replace('/en/door', '/fr/porte'), path.replace('/en', '')])
      expect(withoutSecret(spelt)).not.toContain(token)
  })

  it('and two organisers work on one desk at once, and nothing is lost', async () => {
    const { door, headers, id } = await workshop()
    const second = await organiser('Bea')
    const path = await door('North')
    const ids = await Promise.all(Array.from({ length: 15 }, (_, of) => person(id, `p${of}`)))
    const tick = (of: string, by: object, isIn = true) => asked(`registrations/${of}/checkIn`, by, { in: isIn })
    const answers = await Promise.all([
      ...ids.slice(0, 10).map((of) => tick(of, headers)),
      ...ids.slice(5).map((of) => tick(of, second.headers)),
      sent(
        path,
        ids.map((of) => ({ id: of, in: true })),
      ),
      asked(`workshops/${id}/desk/attendance`, headers, { ids, attended: 'said' }),
    ])
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
    expect(new Set(Object.values(await marks(id)))).toEqual(new Set(['checkedIn']))
    const notes = await findMain(await req(), 'audit', { workshop: { equals: id } })
    const ticks = notes.filter(({ act }) => act === 'checkIn')
    // Each was ticked once, by one of the three, who is named.
    expect(ticks.map(({ registration }) => registration).sort()).toEqual([...ids].sort())
    for (const { facts, who } of ticks)
      expect(who?.startsWith('door:') ? facts : 'account').toEqual(
        who?.startsWith('door:') ? expect.objectContaining({ door: 'North' }) : 'account',
      )
  })
})
