import { readFile, unlink } from 'node:fs/promises'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { ValidationError } from 'payload'
import { ZipFile } from 'yazl'
import { MAX_UPLOAD_BYTES } from '../../../src/domain/seriesUpload'
import { describeWithDatabase, onMongo, useDatabase } from '../../support/database'
import { makeAccount, useServer, type Account } from '../../support/server'
import { mediaFolder } from '../../../src/cms/pictures/files'
import { exportSeries } from '../../../seed/exportSeries'

interface Plan {
  counts: Record<string, string>
  items: { action: string; key: string; kind: string; title?: string; fields: string[]; losses: { said: string }[] }[]
  fingerprint: string
  changes: boolean
}
interface Answer {
  applied?: boolean
  changed?: boolean
  stopped?: string[]
  plan?: Plan
  problems: { message: string; field?: string; line?: number; column?: number }[]
}

const folder = 'tests/seed/everything'

const zipOf = (files: Record<string, Buffer | string>, compress = true): Promise<Buffer> => {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content as string), name, { compress })
  zip.end()
  return buffer(zip.outputStream as NodeJS.ReadableStream)
}

describeWithDatabase('series files over HTTP', () => {
  const database = useDatabase()
  const server = useServer(() => database.payload)
  const accounts = {} as Record<'editor' | 'organiser' | 'admin', Account>
  let everything = ''

  beforeAll(async () => {
    for (const role of ['editor', 'organiser', 'admin'] as const)
      accounts[role] = await makeAccount(database.payload, role)
    everything = await readFile(`${folder}/series.yaml`, 'utf8')
  })

  const get = (query = '', headers: Record<string, string> = accounts.editor.headers) =>
    fetch(`${server.url}/api/series-file${query}`, { headers })
  const send = (
    where: string,
    body: string | Buffer,
    { language = 'en', ...headers }: Record<string, string> = accounts.organiser.headers,
  ) =>
    fetch(`${server.url}/api/series-file/${where}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/yaml', 'Accept-Language': language, ...headers },
      body: new Uint8Array(Buffer.from(body as string)),
    })
  const planned = async (body: string | Buffer, language = 'en', name = 'series.yaml'): Promise<Answer> => {
    const response = await send(`plan?name=${encodeURIComponent(name)}`, body, {
      language,
      ...accounts.editor.headers,
    })
    expect(response.status).toBe(200)
    return (await response.json()) as Answer
  }
  /** A load and everything that it says on its way. */
  const load = async (body: string | Buffer, fingerprint: string): Promise<{ said: object[]; result: Answer }> => {
    const response = await send(`load?plan=${fingerprint}`, body)
    expect(response.status).toBe(200)
    const said = (await response.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { result?: Answer })
    return { said, result: said.at(-1)!.result as Answer }
  }
  const agreed = async (body: string | Buffer): Promise<Answer> => {
    const { plan } = await planned(body)
    return (await load(body, plan!.fingerprint)).result
  }
  const stored = async (): Promise<string> => (await exportSeries(database.payload))!.text

  it('are not there while the database is empty', async () => {
    const response = await get()
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('There is nothing to download')
  })

  it('are loaded from a zip file as its plan said: what was written, and by whom', async () => {
    const zip = await zipOf({
      'series.yaml': everything,
      'media/cover.png': await readFile(`${folder}/media/cover.png`),
      'media/Élan & co.jpg': await readFile(`${folder}/media/Élan & co.jpg`),
    })
    const { plan, problems } = await planned(zip)
    expect(problems).toEqual([])
    expect(plan!.counts.create).toMatch(/^1 series, \d workshops, .*2 pictures$/)
    expect(plan!.items.find(({ key }) => key === 'second')).toMatchObject({ kind: 'workshop', title: 'Second' })
    expect((await database.payload.count({ collection: 'workshops' })).totalDocs).toBe(0)
    const { said, result } = await load(zip, plan!.fingerprint)
    expect(result).toMatchObject({ applied: true, problems: [], plan: { counts: plan!.counts } })
    expect(said.length).toBeGreaterThan(1)
    expect(await stored()).toBe(everything)
    const { docs } = await database.payload.find({ collection: 'workshops', limit: 1, showHiddenFields: true })
    expect(docs[0]!.savedBy).toBe(accounts.organiser.id)
    expect((await planned(zip)).plan).toMatchObject({
      changes: false,
      counts: { create: 'nothing', change: 'nothing' },
    })
  })

  it('are planned while others are answered, and what is wrong with thousands of keys is said in short', async () => {
    const keys = Array.from({ length: 32_000 }, (_, n) => `k${n}: x\n`).join('')
    let isPlanned = false
    const planning = planned(`${everything}${keys}`).finally(() => {
      isPlanned = true
    })
    for (let n = 0; n < 10; n++) expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
    expect(isPlanned).toBe(false)
    const { plan, problems } = await planning
    expect(plan).toBeUndefined()
    expect(problems).toHaveLength(201)
    expect(problems.at(-1)!.message).toBe('There are 31800 more problems. Mend these first, then check the file again.')
  })

  it('are given as text, or with their pictures, which are taken again', async () => {
    const text = await get('?pictures=false')
    expect([text.status, text.headers.get('content-type'), text.headers.get('content-disposition')]).toEqual([
      200,
      'application/yaml',
      'attachment; filename=everything.yaml',
    ])
    expect(await text.text()).toBe(everything)
    const whole = await get()
    expect([whole.headers.get('content-type'), whole.headers.get('content-disposition')]).toEqual([
      'application/zip',
      'attachment; filename=everything.zip',
    ])
    expect(whole.headers.get('x-missing-pictures')).toBeNull()
    const zip = Buffer.from(await whole.arrayBuffer())
    expect((await planned(zip)).plan).toMatchObject({ changes: false })
    const picture = path.join(mediaFolder(database.payload), 'cover.png')
    const bytes = await readFile(picture)
    await unlink(picture)
    const partly = await get()
    expect(partly.headers.get('x-missing-pictures')).toBe('cover.png')
    expect((await planned(Buffer.from(await partly.arrayBuffer()))).problems).toEqual([])
    // The picture of the first zip comes back.
    const { plan } = await planned(zip)
    expect(plan!.items).toMatchObject([{ key: 'media/cover.png', fields: ['file'] }])
    expect((await load(zip, plan!.fingerprint)).result.applied).toBe(true)
    expect(await readFile(picture)).toEqual(bytes)
  })

  it('of one workshop hold what it names, and change nothing of the series', async () => {
    const response = await get('?workshop=second&pictures=false')
    expect(response.headers.get('content-disposition')).toBe('attachment; filename=second.yaml')
    const text = await response.text()
    expect(text).toMatch(/^series:\n {2}key: everything\n\nworkshops:\n {2}second:\n/)
    expect(text).not.toContain('draft-only')
    const { docs } = await database.payload.find({ collection: 'workshops', where: { slug: { equals: 'second' } } })
    expect(await (await get(`?workshop=${docs[0]!.id}&pictures=false`)).text()).toBe(text)
    expect((await planned(text)).plan).toMatchObject({ changes: false })
    const before = await stored()
    const changed = text.replace('fr: Sous-titre', 'fr: Autre sous-titre')
    expect(await agreed(changed)).toMatchObject({ applied: true, plan: { items: [{ fields: ['subtitle'] }] } })
    expect(await stored()).toBe(before.replace('fr: Sous-titre', 'fr: Autre sous-titre'))
    expect((await get('?workshop=nowhere')).status).toBe(404)
  })

  describe('and who may do what with them', () => {
    it.each([
      ['take one away', 'editor', async (headers: Record<string, string>) => get('?pictures=false', headers)],
      ['have one planned', 'editor', async (headers: Record<string, string>) => send('plan', everything, headers)],
      ['load one', 'organiser', async (headers: Record<string, string>) => send('load?plan=none', everything, headers)],
    ] as const)('%s: %s and above', async (_, needed, ask) => {
      const before = await stored()
      const roles = ['editor', 'organiser', 'admin'] as const
      const may = roles.slice(roles.indexOf(needed))
      for (const role of roles) {
        const response = await ask(accounts[role].headers)
        expect([role, response.status]).toEqual([role, may.includes(role) ? 200 : 403])
        if (!may.includes(role)) expect(await response.text()).toContain('is for accounts of organisers')
        else await response.arrayBuffer()
      }
      for (const headers of [{}, { Authorization: 'users API-Key none' }, { Cookie: 'payload-token=none' }]) {
        const response = await ask(headers as Record<string, string>)
        expect([headers, response.status]).toEqual([headers, 'Authorization' in headers ? 401 : 403])
        expect(await response.text()).not.toContain('everything')
      }
      expect(await stored()).toBe(before)
    })

    it('from our own pages only, with a session', async () => {
      const login = await fetch(`${server.url}/api/users/login`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ email: accounts.organiser.email, password: 'a long enough password' }),
      })
      const [cookie = ''] = login.headers.getSetCookie().map((each) => each.split(';')[0] as string)
      for (const where of ['plan', 'load?plan=none']) {
        const elsewhere = await send(where, everything, { Cookie: cookie, Origin: 'https://elsewhere.example' })
        expect([where, elsewhere.status]).toEqual([where, 403])
        expect(await elsewhere.text()).toContain('This origin may not write with a session')
        expect((await send(where, everything, { Cookie: cookie, Origin: server.url })).status).toBe(200)
      }
    })

    it('with a body of its kinds and its size, asked for before it is read', async () => {
      for (const [headers, status] of [
        [{ 'Content-Type': 'application/json' }, 415],
        [{ 'Content-Type': 'multipart/form-data; boundary=x' }, 415],
        [{ 'Content-Encoding': 'gzip' }, 415],
      ] as const)
        expect((await send('plan', 'x', { ...accounts.organiser.headers, ...headers })).status).toBe(status)
      expect((await send('plan', Buffer.alloc(MAX_UPLOAD_BYTES + 1), accounts.organiser.headers)).status).toBe(413)
      expect((await send('plan', Buffer.alloc(MAX_UPLOAD_BYTES + 1), {})).status).toBe(403)
      expect((await send('load', everything)).status).toBe(400)
      expect((await planned('')).problems).toMatchObject([{ message: 'The file is empty.' }])
    })
  })

  it('that are wrong are refused with every fault, where it stands, in the reader’s language', async () => {
    const wrong = await readFile('tests/seed/wrong.yaml', 'utf8')
    const before = await stored()
    expect(await planned(wrong, 'fr')).toEqual({
      problems: [
        {
          code: 'CHOICE_UNKNOWN',
          message: 'Valeurs possibles\u00a0: draft, published.',
          field: 'series.status',
          line: 3,
          column: 3,
        },
        expect.objectContaining({ field: 'workshops.one.title.fr', line: 7, column: 14 }),
      ],
    })
    expect((await planned(wrong)).problems[0]!.message).toBe('Possible values: draft, published.')
    expect((await planned(Buffer.from('série', 'latin1'), 'en', 'mine.yaml')).problems[0]).toMatchObject({
      line: 1,
      column: 2,
      message: expect.stringContaining("'mine.yaml'"),
    })
    const { said, result } = await load(wrong, 'none')
    expect([said.length, result.applied, result.problems.length]).toEqual([1, false, 2])
    const alone = everything.replaceAll('cover.png', 'other.png')
    expect((await planned(alone)).problems).toMatchObject([{ message: 'The picture media/other.png is not there.' }])
    expect(await stored()).toBe(before)
  })

  it('that are no zip files, or unfold into too much, are refused in words', async () => {
    const zip = await zipOf({
      'a/series.yaml': everything,
      'a/b/other.yaml': 'x',
      '__MACOSX/x.yaml': 'x',
      '.x.yaml': 'x',
    })
    expect((await planned(zip)).plan).toMatchObject({ changes: expect.any(Boolean) })
    const cut = zip.subarray(0, zip.length - 30)
    const twisted = Buffer.from(await zipOf({ 'series.yaml': everything }, false))
    twisted[twisted.indexOf('everything')]! ^= 1
    const locked = Buffer.from(zip)
    locked[locked.indexOf('PK\x01\x02', 0, 'latin1') + 8]! |= 1
    const bomb = await zipOf(Object.fromEntries([1, 2, 3].map((n) => [`${n}.png`, Buffer.alloc(25_000_000)])))
    const lying = await zipOf({ 'series.yaml': Buffer.alloc(30_000_000) })
    for (const signature of ['PK\x01\x02']) lying.writeUInt32LE(1000, lying.indexOf(signature, 0, 'latin1') + 24)
    for (const [bytes, words] of [
      [cut, /damaged, incomplete or protected/],
      [twisted, /damaged, incomplete or protected/],
      [locked, /damaged, incomplete or protected/],
      [lying, /damaged, incomplete or protected/],
      [bomb, /far more than a series/],
      [await zipOf({ 'a.png': 'x' }), /no YAML file/],
      [await zipOf({ 'a.yaml': 'x', 'b.yml': 'y' }), /several YAML files in this ZIP file: a\.yaml, b\.yml/],
      [await zipOf({ 'a.yaml': Buffer.alloc(5_000_001, 0x20) }), /at most 5 MB/],
      [Buffer.from('PK\x05\x06'.padEnd(22, '\0'), 'latin1'), /no YAML file/],
    ] as const)
      expect((await planned(bytes)).problems).toEqual([
        { code: expect.stringMatching(/^(ZIP|FILE)_[A-Z_0-9]+$/), message: expect.stringMatching(words) },
      ])
  })

  it('find their pictures however a zip file writes their names', async () => {
    const picture = await readFile(`${folder}/media/cover.png`)
    const text = `series: { key: everything }\nmedia:\n  pictures/été.png: { alt: { fr: Été } }\n`
    for (const name of ['pictures/été.png', 'pictures/été.png'.normalize('NFD')]) {
      const { plan, problems } = await planned(await zipOf({ 'x/s.yaml': text, [`x/${name}`]: picture }))
      expect([name, problems, plan?.counts.create]).toEqual([name, [], '1 picture'])
    }
  })

  it('whose plan is no longer the one that was agreed to are planned again, and nothing is written', async () => {
    const file = (await stored()).replace('name: Zoé\n', 'name: Zoë\n')
    const { plan } = await planned(file)
    expect(plan!.items).toMatchObject([{ key: 'zoe', fields: ['name'] }])
    const { docs } = await database.payload.find({ collection: 'speakers', where: { slug: { equals: 'zoe' } } })
    await database.payload.update({ collection: 'speakers', id: docs[0]!.id, data: { sortName: 'Zo' } })
    const before = await stored()
    const { result } = await load(file, plan!.fingerprint)
    expect(result).toMatchObject({ applied: false, changed: true, problems: [] })
    expect(result.plan!.items).toMatchObject([{ key: 'zoe', fields: ['name', 'sortName'] }])
    expect(await stored()).toBe(before)
    // Another file with the plan of the first is none that was agreed to either.
    const other = await load(`${file}\n`, result.plan!.fingerprint)
    expect(other.result).toMatchObject({ applied: false, changed: true })
    expect((await load(file, result.plan!.fingerprint)).result.applied).toBe(true)
    expect(await stored()).toBe(file)
  })

  it('that two people load at once are loaded once; the other is told', async () => {
    const file = (await stored()).replace('fr: Deuxième', 'fr: Troisième')
    const { plan } = await planned(file)
    const both = await Promise.all([load(file, plan!.fingerprint), load(file, plan!.fingerprint)])
    const [done, told] = both.map(({ result }) => result).sort((a, b) => Number(b.applied) - Number(a.applied))
    expect(done).toMatchObject({ applied: true })
    expect(told).toMatchObject({ applied: false, changed: true, plan: { changes: false } })
    expect(await stored()).toBe(file)
  })

  describe('whose load stops', () => {
    const failing = (error: () => Error): void => {
      database.payload.collections.speakers.config.hooks.beforeChange.push(({ data }) => {
        if (data.name === 'Eva') throw error()
        return data
      })
    }
    afterEach(() => {
      const { hooks } = database.payload.collections.speakers.config
      hooks.beforeChange = hooks.beforeChange.filter((hook) => !String(hook).includes('Eva'))
    })
    const file = 'series: { key: everything }\npeople:\n  abe: { name: Abe }\n  eva-new: { name: Eva }\n'

    it.each<[string, () => Error, { problems: object[]; stopped?: string[] }]>([
      [
        'by a rule that the check does not know',
        () => new ValidationError({ errors: [{ path: 'name', message: 'Not Eva.' }] }),
        {
          problems: [{ code: 'WRITE_REFUSED', message: 'Not Eva.', field: 'people.eva-new.name', line: 4, column: 14 }],
        },
      ],
      [
        'because the disk is full',
        () => Object.assign(new Error('disk I/O'), { code: 'ENOSPC' }),
        { problems: [], stopped: ['The disk is full.'] },
      ],
      [
        'for a cause that nobody knows',
        () => new Error('The cable is out.'),
        { problems: [], stopped: ['Something went wrong here. The server’s log describes it.'] },
      ],
    ])('%s say so, and what they left', async (_, error, expected) => {
      failing(error)
      const level = database.payload.logger.level
      database.payload.logger.level = 'silent'
      const { plan } = await planned(file)
      const { result } = await load(file, plan!.fingerprint)
      database.payload.logger.level = level
      expect(result.applied).toBe(false)
      expect(result.problems).toEqual(expected.problems)
      const left = onMongo
        ? expect.stringMatching(/^The load stopped with \d of \d documents written: they stay\./)
        : 'The load stopped; the database has stayed as it was.'
      expect(result.stopped).toEqual([...(expected.stopped ?? []), left])
      expect(JSON.stringify(result)).not.toContain('The cable is out.')
    })
  })
})
