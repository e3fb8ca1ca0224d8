import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import { createLocalReq } from 'payload'
import readWorkbook from 'read-excel-file/universal'
import { readListFile, type ReadList } from '../../../src/admin/desk/lists/listFile'
import { tendRegistrations } from '../../../src/cms/registrations/chores'
import { floodNow } from '../../../src/cms/registrations/flood'
import { findOutbox, postAllOwed } from '../../../src/cms/registrations/outbox'
import { retain } from '../../../src/cms/registrations/retention'
import { findMain } from '../../../src/database/documents'
import { changeWhere } from '../../../src/database/atomic'
import { guessColumns, type Known } from '../../../src/domain/lists/columns'
import type { RowReport, Way } from '../../../src/domain/lists/rows'
import { columnsOf } from '../../../src/cms/desk/lists/columns'
import { startMailer } from '../../../src/start/mailer'
import { describeWithDatabase } from '../../support/database'
import type { JsonObject } from '../../support/json'
import { requested, rowsOf } from '../../support/registrations'
import { makeAccount } from '../../support/server'
import { useRest } from '../../support/useRest'
import { useSink, type SunkMail } from '../../support/useSink'
import { googleExport } from './googleExport'

const sheets = ['Inscriptions', 'Registrations']
const allStates = ['invited', 'pending', 'waiting', 'offered', 'confirmed', 'cancelled']

const questions = [
  {
    key: 'days',
    kind: 'choices',
    label: { fr: 'Quels jours\u202f?', en: 'Which days?' },
    required: true,
    options: [
      { value: 'mon', label: { fr: 'Lundi, le matin', en: 'Monday, in the morning' } },
      { value: 'tue', label: { fr: 'Mardi', en: 'Tuesday' } },
    ],
  },
  { key: 'lunch', kind: 'yesNo', label: { fr: 'Déjeunerez-vous\u202f?', en: 'Will you have lunch?' } },
  { key: 'why', kind: 'longText', label: { fr: 'Organisation', en: 'Why do you come?' } },
]

describeWithDatabase('Lists of registrations', () => {
  const sink = useSink()
  let ahead = 0
  const now = () => new Date(Date.now() + ahead)
  const { asked, database, make, page, url } = useRest({ now })
  const req = () => createLocalReq({}, database.payload)
  const inLanguage = (headers: object, language: string) => ({ ...headers, 'Accept-Language': language })

  let organiser: { headers: object; id: string }
  let stop = () => Promise.resolve()
  beforeAll(async () => {
    organiser = await makeAccount(database.payload, 'organiser')
    stop = startMailer(database.payload, { every: 20, now })
  })
  afterAll(() => stop())

  const opened = async (
    desk: object = {},
    asking: readonly object[] = questions,
    more: object = {},
  ): Promise<string> => {
    const { headers } = organiser
    const id = await make(headers, 'workshops', {
      title: { fr: 'Un atelier', en: 'A workshop' },
      timeZone: 'Europe/Paris',
      startsAt: '2999-04-26T16:00',
      registration: { mode: 'internal', questions: asking },
      ...more,
    })
    await asked(`workshops/${id}?locale=fr`, headers, { _status: 'published' }, 'PATCH')
    await asked(`workshops/${id}/desk`, headers, { waitlist: true, offerHours: 0, ...desk })
    return id
  }
  const workshopOf = async (id: string) => (await findMain(await req(), 'workshops', { id: { equals: id } }))[0]!
  const columnsIn = async (id: string) => columnsOf(await req(), await workshopOf(id))
  const download = async (
    id: string,
    { columns, format = 'csv', language = 'fr', states = allStates }: Record<string, unknown>,
    headers: object = organiser.headers,
  ) =>
    fetch(`${url()}/api/workshops/${id}/desk/lists/export`, {
      method: 'POST',
      headers: { ...inLanguage(headers, String(language)), 'Content-Type': 'application/json' },
      body: JSON.stringify({ columns, format, states }),
    })
  /** A file as bytes, and as a browser would hand it on. */
  const asFile = (bytes: Uint8Array) => ({
    size: bytes.length,
    arrayBuffer: async () => new Uint8Array(bytes).buffer,
  })
  const read = async (bytes: Uint8Array): Promise<Extract<ReadList, { rows: unknown }>> => {
    const list = await readListFile(asFile(bytes), sheets)
    if ('fault' in list) throw new Error(list.fault)
    return list
  }
  const importing = async (
    id: string,
    list: Pick<Extract<ReadList, { rows: unknown }>, 'headers' | 'rows'>,
    { language = 'fr', way = 'vouch', write = false }: { language?: string; way?: Way; write?: boolean } = {},
  ): Promise<RowReport[]> => {
    const columns = guessColumns(list.headers, (await columnsIn(id)).known as Known[])
    const all: RowReport[] = []
    // Fewer at once than the page sends: several goes are one list.
    const atOnce = write ? 12 : list.rows.length
    for (let from = 0; from < list.rows.length; from += atOnce) {
      const rows = list.rows.slice(from, from + atOnce)
      const body = { columns, rows, way, language, write }
      const answer = await asked(`workshops/${id}/desk/lists/import`, inLanguage(organiser.headers, 'fr'), body)
      expect([answer.status, answer.errors]).toEqual([200, undefined])
      all.push(...(answer.rows as RowReport[]))
    }
    return all
  }
  const people = (count: number, from = 0) => ({
    headers: ['Adresse électronique', 'Nom'],
    rows: Array.from({ length: count }, (_, n) => ({
      row: n + 2,
      cells: [`p${from + n}@example.org`, `Personne ${String(from + n).padStart(4, '0')}`],
    })),
  })
  const mailsOf = async (id: string) => {
    await postAllOwed(database.payload)
    return (await findOutbox(await req(), { workshop: { equals: id } })).map(({ kind }) => kind ?? '').sort()
  }
  /** The mails that come until there are so many of some kinds. */
  const arriving = async (counts: Record<string, number>): Promise<SunkMail[]> => {
    const found: SunkMail[] = []
    const isLeft = () =>
      Object.entries(counts).some(([kind, n]) => found.filter((mail) => mail.kind === kind).length < n)
    while (isLeft()) found.push(...(await sink.taken(1)))
    return found
  }
  const counted = (reports: readonly RowReport[]): Record<string, number> => {
    const counts: Record<string, number> = {}
    for (const one of reports) {
      const name = one.is === 'left' ? one.why : one.is
      counts[name] = (counts[name] ?? 0) + 1
    }
    return counts
  }

  it('are for organisers alone, and say what is wrong with what is asked', async () => {
    const id = await opened()
    const { headers: editor } = await makeAccount(database.payload, 'editor')
    for (const part of ['export', 'import', 'links'])
      for (const [headers, status] of [
        [{}, 403],
        [editor, 403],
        [organiser.headers, 400],
      ] as const)
        expect([part, (await asked(`workshops/${id}/desk/lists/${part}`, headers, { odd: 1 })).status]).toEqual([
          part,
          status,
        ])
    expect((await asked('workshops/none/desk/lists/links', organiser.headers, { send: false })).status).toBe(404)
    for (const columns of [['name', 'nothing'], ['answers.nothing'], []])
      expect((await download(id, { columns })).status).toBe(400)
    const { cells } = people(1).rows[0]!
    const good = { columns: ['email', 'name'], rows: [{ row: 2, cells }], way: 'vouch', language: 'fr', write: false }
    for (const [odd, status] of [
      [{}, 200],
      [{ columns: ['name', 'name'] }, 400],
      [{ columns: [null, 'name'] }, 400],
      [{ columns: ['email', 'answers.__proto__'] }, 400],
      [{ language: 'xx' }, 400],
      [{ way: 'none' }, 400],
      [{ rows: [] }, 400],
      [{ rows: [{ row: 2, cells: [1] }] }, 400],
      [{ rows: people(5001).rows }, 413],
      [{ rows: people(101).rows, write: true }, 413],
    ] as const)
      expect([
        odd,
        (await asked(`workshops/${id}/desk/lists/import`, organiser.headers, { ...good, ...odd })).status,
      ]).toEqual([odd, status])
    const draft = await make(organiser.headers, 'workshops', { title: { fr: 'Brouillon' } })
    expect((await asked(`workshops/${draft}/desk/lists/import`, organiser.headers, good)).errors[0].code).toBe(
      'NOT_OPEN',
    )
    expect(await rowsOf(database.payload, id)).toEqual([])
  })

  it('give back what they were made of: written, read into an empty workshop, and written again', async () => {
    const from = await opened({ capacity: 2 })
    const said = [
      [
        'zoé',
        {
          email: 'zoe@example.org',
          answers: { days: ['mon', 'tue'], lunch: 'yes', why: 'Pour voir.\nEt "entendre"; vraiment' },
        },
      ],
      ['=1+1', { email: 'formula@example.org', answers: { days: ['tue'] }, needs: '+ une rampe' }],
      ['wait', { organisation: "'=Ligue", answers: { days: ['mon'], lunch: 'no' }, interpretation: null }],
    ] as const
    for (const [n, [name, more]] of said.entries()) {
      const data = { provenAt: new Date(n).toISOString(), state: 'waiting', language: 'fr', ...more } as const
      await requested(database.payload, from, name, data as never)
    }
    await asked(`workshops/${from}/desk`, organiser.headers, { capacity: 2 })
    const carried = ['name', 'email', 'organisation', 'language', 'interpretation', 'state', 'needs', 'seat', 'place']
    const columns = [...carried, ...questions.map(({ key }) => `answers.${key}`)]
    for (const [format, language] of [
      ['csv', 'fr'],
      ['xlsx', 'en'],
    ] as const) {
      const to = await opened({ capacity: 2 })
      const first = await download(from, { columns, format, language })
      expect(first.headers.get('content-disposition')).toMatch(
        language === 'fr'
          ? /filename="inscriptions-un-atelier-.*\.csv"/
          : /filename="registrations-a-workshop-.*\.xlsx"/,
      )
      const bytes = new Uint8Array(await first.arrayBuffer())
      const list = await read(bytes)
      expect(list.headers).toContain(language === 'fr' ? 'Organisation [why]' : 'Why do you come?')
      expect(counted(await importing(to, list))).toEqual({ seat: 2, waits: 1 })
      expect(await rowsOf(database.payload, to)).toEqual([])
      expect(counted(await importing(to, list, { write: true }))).toEqual({ seat: 2, waits: 1 })
      const second = await download(to, { columns, format, language })
      const again = await read(new Uint8Array(await second.arrayBuffer()))
      expect([again.headers, again.rows]).toEqual([list.headers, list.rows])
      expect(again.rows.map(({ cells }) => cells[0])).toEqual(['zoé', '=1+1', 'wait'])
      expect((await rowsOf(database.payload, to)).find(({ name }) => name === 'zoé')?.answers).toEqual(
        said[0][1].answers,
      )
      // The same file again writes nothing.
      expect(counted(await importing(to, list, { write: true }))).toEqual({ already: 3 })
      expect(await mailsOf(to)).toEqual([])
    }
  })

  it('are safe to open, whatever people have written', async () => {
    const id = await opened({}, [{ key: 'why', kind: 'longText', label: { fr: 'Pourquoi', en: 'Why' } }])
    const hostile = [
      '=cmd|" /C calc"!A0',
      '+1+1',
      '-2',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '＝1',
      '＠a',
      '"=1"',
      'a;=1',
      "'=1",
      '\u202e=1',
      'a\0b',
    ]
    for (const [n, text] of hostile.entries())
      await requested(database.payload, id, text, {
        email: `h${n}@example.org`,
        rank: n + 1,
        rankKey: `${id}:${n + 1}`,
        state: 'waiting',
        // Neither database keeps a NUL in a text; what an earlier version let through would be one of these.
        name: text.replace('\0', '\u0001'),
        answers: { why: text.replace('\0', '\u0001') },
      })
    const columns = ['name', 'email', 'answers.why']
    const csv = Buffer.from(await (await download(id, { columns })).arrayBuffer()).toString()
    expect(csv.startsWith('\ufeff"Nom";')).toBe(true)
    const rows: string[][] = parse(csv, { bom: true, delimiter: ';', record_delimiter: '\r\n' })
    for (const cell of rows.slice(1).flatMap(([name, , why]) => [name, why]))
      expect(cell).not.toMatch(/^[\s\u202e]*[=+\-@＝＠]/)
    const workbook = new Uint8Array(await (await download(id, { columns, format: 'xlsx' })).arrayBuffer())
    const [sheet] = await readWorkbook(workbook.buffer, { trim: false })
    const read = (sheet?.data ?? []).slice(1).map(([name]) => name)
    expect(read).toEqual(hostile.map((text) => text.replace('\0', '')))
    const back = await readListFile(asFile(Buffer.from(csv)), sheets)
    expect('rows' in back && back.rows.map(({ cells }) => cells[0])).toEqual(
      hostile.map((text) => text.replace('\0', '')),
    )
  })

  it('say who took them out, and whose needs were read', async () => {
    const id = await opened()
    const one = await requested(database.payload, id, 'ada', { needs: 'une rampe' })
    await requested(database.payload, id, 'bob')
    await download(id, { columns: ['name'] })
    await download(id, { columns: ['name', 'needs'], format: 'xlsx' })
    const acts = await findMain(await req(), 'audit', { workshop: { equals: id } })
    expect(
      acts
        .map(({ act, facts, registration, who }) => [act, who, registration ?? null, facts ?? null])
        .toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
    ).toEqual([
      ['export', organiser.id, null, { format: 'csv', needs: false, rows: 2 }],
      ['export', organiser.id, null, { format: 'xlsx', needs: true, rows: 2 }],
      ['readNeeds', organiser.id, one, {}],
      ['setDesk', organiser.id, '', { set: { waitlist: true } }],
    ])
  })

  it('take people in by the order of the file, and write to nobody until somebody asks for it', async () => {
    const id = await opened({ capacity: 3 })
    const list = people(30)
    expect(counted(await importing(id, list))).toEqual({ seat: 3, waits: 27 })
    expect(counted(await importing(id, list, { write: true }))).toEqual({ seat: 3, waits: 27 })
    const rows = (await rowsOf(database.payload, id)).toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    expect(rows.map(({ name }) => name)).toEqual(list.rows.map(({ cells }) => cells[1]))
    expect(rows.map(({ source }) => source)).toEqual(rows.map(() => 'import'))
    expect(await mailsOf(id)).toEqual([])
    // Whoever is promoted later is told so, since they know nothing yet of what they have.
    await asked(`workshops/${id}/desk`, organiser.headers, { capacity: 4 })
    expect(await mailsOf(id)).toEqual(['promoted'])

    const links = (send: boolean) => asked(`workshops/${id}/desk/lists/links`, organiser.headers, { send })
    expect(await links(false)).toMatchObject({ sent: 0, left: 30 })
    // One of them at the desk: they are told the same.
    const one = (name: string) => asked(`registrations/${rows[0]?.id}/${name}`, organiser.headers, {})
    expect(await one('details')).toMatchObject({ isQuiet: true, hasNoMessages: false })
    expect(await one('link')).toMatchObject({ status: 200, kind: 'added' })
    expect(await one('details')).toMatchObject({ isQuiet: false })
    expect(await links(true)).toMatchObject({ sent: 29, left: 0 })
    expect(await links(true)).toMatchObject({ sent: 0, left: 0 })
    const mails = await arriving({ added: 30, confirmed: 3, waitlisted: 26 })
    const kinds = await mailsOf(id)
    expect(kinds.filter((kind) => kind === 'added')).toHaveLength(30)
    expect(kinds.filter((kind) => kind === 'waitlisted')).toHaveLength(26)
    expect(kinds.filter((kind) => kind === 'confirmed')).toHaveLength(4)
    const added = mails.find(({ kind, to }) => kind === 'added' && to === 'p0@example.org')
    expect(added?.text).toContain('a fait pour vous une inscription')
  })

  it('leave out whoever is cancelled there, had their data erased, or finds neither a seat nor a queue', async () => {
    const id = await opened({ capacity: 2, waitlist: false })
    const gone = await requested(database.payload, id, 'gone', { email: 'gone@example.org' })
    const [{ mailbox } = {}] = await rowsOf(database.payload, id)
    await database.payload.db.deleteMany({
      collection: 'registrations',
      req: await req(),
      where: { id: { equals: gone } },
    })
    await database.payload.db.create({
      collection: 'erasures',
      req: await req(),
      data: { registration: gone, mailbox, at: new Date().toISOString() },
    })
    const cells = (email: string, state: string) => [`${email}@example.org`, email, state]
    const list = {
      headers: ['E-mail', 'Nom', 'État'],
      rows: [
        cells('gone', ''),
        cells('off', 'Annulée'),
        cells('asked', 'To be confirmed'),
        cells('in', 'A une place'),
        cells('also', ''),
        cells('late', 'Waiting'),
      ].map((row, n) => ({ row: n + 2, cells: row })),
    }
    expect((await importing(id, list)).map((one) => (one.is === 'left' ? one.why : one.is))).toEqual([
      'erased',
      'cancelled',
      'unproven',
      'seat',
      'seat',
      'full',
    ])
    expect(counted(await importing(id, list, { write: true }))).toEqual({
      cancelled: 1,
      erased: 1,
      full: 1,
      seat: 2,
      unproven: 1,
    })
    expect((await rowsOf(database.payload, id)).map(({ state }) => state)).toEqual(['confirmed', 'confirmed'])
  })

  it('say of 5,000 rows at once what becomes of each', async () => {
    const id = await opened({ capacity: 40 })
    const list = people(5000)
    list.rows[4999]!.cells[0] = 'p3@example.org'
    const reports = await importing(id, list)
    expect(counted(reports)).toEqual({ same: 1, seat: 40, waits: 4959 })
    expect(reports[4999]).toEqual({ row: 5001, is: 'same', as: 5 })
    expect(await rowsOf(database.payload, id)).toEqual([])
  })

  it('take the answers of a Google form in: each row is judged, then asked for a proof, reminded, and led to the meeting', async () => {
    const HOUR_MS = 3_600_000
    const start = Math.ceil(now().getTime() / HOUR_MS) * HOUR_MS + 72 * HOUR_MS
    const [startsAt, endsAt] = [start, start + HOUR_MS].map((instant) => new Date(instant).toISOString().slice(0, 16))
    const held = { slug: 'from-a-form', startsAt, endsAt, timeZone: 'UTC', attendanceMode: 'online' }
    const id = await opened({ capacity: 30 }, questions, held)
    const list = await read(googleExport())
    expect(list.as).toEqual({ kind: 'text', encoding: 'Windows-1252', separator: ';' })
    const reports = await importing(id, list, { way: 'ask' })
    expect(counted(reports)).toEqual({ asked: 35, fault: 3, same: 2 })
    expect(reports.filter(({ is }) => is === 'fault' || is === 'same')).toEqual([
      expect.objectContaining({ row: 7, faults: [expect.objectContaining({ column: 1, code: 'EMAIL_INVALID' })] }),
      { row: 13, is: 'same', as: 4 },
      expect.objectContaining({ row: 20, faults: [expect.objectContaining({ column: 5, code: 'CHOICE_UNKNOWN' })] }),
      { row: 29, is: 'same', as: 9 },
      expect.objectContaining({
        row: 33,
        faults: [expect.objectContaining({ column: 2, code: 'REQUIRED', message: expect.stringMatching(/\p{L}/u) })],
      }),
    ])
    expect(await rowsOf(database.payload, id)).toEqual([])
    await importing(id, list, { way: 'ask', write: true })
    await importing(id, list, { way: 'ask', write: true })
    expect(await rowsOf(database.payload, id)).toHaveLength(35)
    expect(counted(await importing(id, list, { way: 'ask' }))).toEqual({ already: 35, fault: 3, same: 2 })
    const mails = (await arriving({ confirm: 35 })).filter(({ kind }) => kind === 'confirm')
    expect(mails.every(({ text }) => !text.includes('Élodie'))).toBe(true)
    // Organisers who ask so many at once are no flood.
    expect(await floodNow(database.payload, now())).toBe(0)

    // Each presses the button of the mail, in the order of the list: thirty have a seat, and five wait.
    const proofs = new Map(
      mails.map(({ paths, to }) => [
        to,
        paths.map((path) => path.split('/').at(-1) ?? '').find((part) => part.startsWith('c')),
      ]),
    )
    const post = async (path: string, token: string | undefined): Promise<{ body: JsonObject; status: number }> => {
      const response = await fetch(`${url()}/api/registration${path}`, {
        method: 'POST',
        headers: { Authorization: `Registration ${token}`, 'Content-Type': 'application/json' },
        body: '{}',
      })
      return { status: response.status, body: (await response.json()) as JsonObject }
    }
    const outcomes: JsonObject[] = []
    for (const { email } of (await rowsOf(database.payload, id)).toSorted((a, b) => (a.id < b.id ? -1 : 1)))
      outcomes.push((await post('/confirm', proofs.get(email ?? ''))).body)
    expect(outcomes.map(({ state }) => state)).toEqual([...Array(30).fill('confirmed'), ...Array(5).fill('waiting')])
    const mine = outcomes.find(({ email, state }) => state === 'confirmed' && email.startsWith('elodie.'))
    expect(mine).toMatchObject({
      name: 'Élodie Été',
      answers: { days: ['mon', 'tue'] },
      organisation: 'Université de Liège',
    })
    const told = await arriving({ confirmed: 30, waitlisted: 5 })
    expect(
      told
        .filter(({ kind }) => kind === 'confirmed')
        .map(({ to }) => to)
        .sort(),
    ).toEqual(outcomes.flatMap(({ email, state }) => (state === 'confirmed' ? [email] : [])).sort())

    // The meeting is sealed; a day before everybody with a seat is reminded, and nobody else.
    const meeting = { url: 'https://meet.example/j/4711?pwd=zorglub', version: 0 }
    expect((await asked(`workshops/${id}/desk/meeting`, organiser.headers, meeting)).status).toBe(200)
    try {
      ahead = start - 24 * HOUR_MS + 60_000 - Date.now()
      await tendRegistrations(database.payload, now)
      // The minute’s work has queues of other tests to settle.
      const reminders = (await arriving({ reminder: 30 })).filter(({ kind }) => kind === 'reminder')
      expect(reminders.map(({ to }) => to).sort()).toEqual(
        outcomes.flatMap(({ email, state }) => (state === 'confirmed' ? [email] : [])).sort(),
      )
      expect(JSON.stringify(reminders)).not.toContain('zorglub')
      const reminder = reminders.find(({ to }) => to === mine?.email)
      const own = reminder?.paths.find((path) => /\/(inscription|registration)\/o/.test(path)) ?? ''
      const press = async (path: string): Promise<string> => {
        const response = await fetch(`${url()}${path}`, { method: 'POST', body: new URLSearchParams({ act: 'join' }) })
        return response.text()
      }
      // It leads to their own page; in the window it has the button, and the button leads there.
      expect((await page(own)).text).not.toContain('value="join"')
      expect(await press(own)).not.toContain('zorglub')
      ahead = start - 10 * 60_000 - Date.now()
      expect((await page(own)).text).toContain('value="join"')
      expect(await press(own)).toContain('https://meet.example/j/4711?pwd=zorglub')
      const joined = await post('/join', own.split('/').at(-1))
      expect([joined.status, joined.body.url]).toEqual([200, meeting.url])
      const marks = (await rowsOf(database.payload, id)).flatMap(({ attended, email }) =>
        attended === 'joined' ? [email] : [],
      )
      expect(marks).toEqual([mine?.email])
    } finally {
      ahead = 0
    }
  })

  it('let nobody’s request lapse before its mail has left', async () => {
    const id = await opened()
    await importing(id, people(2, 9000), { way: 'ask', write: true })
    const rows = await rowsOf(database.payload, id)
    const isSent = { workshop: { equals: id }, state: { equals: 'sent' } } as const
    while ((await findOutbox(await req(), isSent)).length < 2) await new Promise((resolve) => setTimeout(resolve, 20))
    const [first] = rows
    // One of the two mails has not left yet: it waits for its turn.
    const local = await req()
    await changeWhere(
      local,
      'outbox',
      { registration: { equals: first!.id }, kind: { equals: 'confirm' } },
      {
        handedAt: null,
        state: 'due',
        notBefore: '2998-01-01T00:00:00.000Z',
      },
    )
    const later = () => new Date(Date.now() + 49 * 3_600_000)
    await tendRegistrations(database.payload, later)
    await retain(database.payload, later())
    expect((await rowsOf(database.payload, id)).map((row) => row.id)).toEqual([first!.id])
  })
})
