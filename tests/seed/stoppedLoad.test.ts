import { afterEach, expect, test } from '@jest/globals'
import { ValidationError, type CollectionSlug } from 'payload'
import { mediaIn } from '../../seed/database/mediaSource'
import { loadSeries, type Loaded } from '../../seed/loadSeries'
import { runCommand } from '../../src/commands/runCommand'
import { describeWithDatabase, onMongo, useDatabase } from '../support/database'

const file = (more = '') => `series: { key: stopped, status: published, title: { fr: Une, en: One } }
organisations:
  acme: { name: { fr: Acmé } }
people:
  ada: { name: Ada, affiliations: [{ organisation: acme }] }
  eva:
    name: Eva
${more}`

const workshop = (key: string, number: number): string =>
  `  ${key}: { status: published, number: ${number}, title: { fr: ${key}, en: ${key} } }\n`

describeWithDatabase('a load that stops in the middle', () => {
  const database = useDatabase()
  const count = async (collection: CollectionSlug): Promise<number> =>
    (await database.payload.count({ collection })).totalDocs
  const load = (source: string, dryRun = false): Promise<Loaded> =>
    loadSeries(database.payload, source, { dryRun, media: mediaIn('.', database.payload) })
  const seed = async (source: string): Promise<{ code: number; lines: string[]; notes: string[] }> => {
    const [lines, notes]: string[][] = [[], []]
    const command = {
      command: 'seed',
      dryRun: false,
      file: '/x/y.yaml',
      language: 'en',
      shown: 'y.yaml',
      source,
    } as const
    const { code } = await runCommand(database.payload, command, {
      line: (text) => void lines!.push(text),
      // On a slow machine it says how far it is.
      note: (text) => {
        if (!text.endsWith('written…')) notes!.push(text)
      },
    })
    return { code, lines: lines!, notes: notes! }
  }
  const failing = (error: () => Error): void => {
    database.payload.collections.speakers.config.hooks.beforeChange.push(({ data }) => {
      if (data.name === 'Eva') throw error()
      return data
    })
  }
  const stopped = onMongo
    ? 'The load stopped with 2 of 4 documents written: they stay. Mend the cause and load the file again: it goes on where it stopped.'
    : 'The load stopped; the database has stayed as it was.'

  afterEach(() => {
    const { hooks } = database.payload.collections.speakers.config
    hooks.beforeChange = hooks.beforeChange.filter((hook) => !String(hook).includes('Eva'))
  })

  test('by a rule that the check does not know, says where in the file, and what is written', async () => {
    failing(() => new ValidationError({ errors: [{ path: 'name', message: 'Not Eva.' }] }))
    const { code, lines, notes } = await seed(file())
    expect(code).toBe(1)
    expect(notes).toEqual(['y.yaml:7:5 people.eva.name: Not Eva.', stopped])
    expect(lines.at(-1)).not.toBe('Done.')
    expect([await count('organisations'), await count('speakers')]).toEqual(onMongo ? [1, 1] : [0, 0])
  })

  test.each([
    ['the database is away', { name: 'MongoNetworkError' }, 'The database does not answer any more.'],
    ['the disk is full', onMongo ? { codeName: 'OutOfDiskSpace' } : { code: 'SQLITE_FULL' }, 'The disk is full.'],
    ['the disk was made read-only', { code: 'SQLITE_READONLY' }, 'The storage refuses to be written to.'],
  ])('because %s, says so in words', async (_, traits, words) => {
    failing(() => Object.assign(new Error('It failed.'), traits))
    const { code, notes } = await seed(file())
    expect(code).toBe(1)
    expect(notes[0]).toBe(words)
    expect(notes[1]).toMatch(onMongo ? /^The load stopped with \d of \d documents written/ : /^The load stopped; the/)
  })

  test('by a failure, says what is written too, and goes on when it is run again', async () => {
    failing(() => new Error('The cable is out.'))
    await expect(seed(file())).rejects.toThrow('The cable is out.')
    const [collections, before] = [['organisations', 'speakers'] as const, [] as number[]]
    for (const collection of collections) before.push(await count(collection))
    expect(before).toEqual(onMongo ? [1, 1] : [0, 0])
    const { hooks } = database.payload.collections.speakers.config
    hooks.beforeChange.pop()
    expect(await seed(file())).toMatchObject({ code: 0, notes: [] })
    expect([await count('organisations'), await count('speakers')]).toEqual([1, 2])
    expect((await load(file())).plan!.items.filter(({ action }) => action !== 'same')).toEqual([])
  })

  test('does not happen for what the check finds: nothing is written', async () => {
    const before = await count('speakers')
    const { notes } = await seed(file('  zoe: { name: "Zo\\0e" }\n  __proto__: { name: Proto }\n'))
    expect(notes).toEqual([
      expect.stringMatching(/^y\.yaml:8:16 people\.zoe\.name: This text holds an unreadable character/),
      expect.stringMatching(/^y\.yaml:9:3 people\.__proto__: /),
      '2 problems; nothing was written.',
    ])
    expect(await count('speakers')).toBe(before)
  })

  test('does not happen where workshops exchange their numbers', async () => {
    const numbers = async (): Promise<string[]> =>
      (await database.payload.find({ collection: 'workshops', sort: 'number' })).docs.map(
        ({ number, slug }) => `${number} ${slug}`,
      )
    const series = (...entries: string[]): string => `${file()}workshops:\n${entries.join('')}`
    await load(series(workshop('first', 1), workshop('second', 2)))
    const moved = series(workshop('first', 2), workshop('second', 3), workshop('new', 1))
    expect(await load(moved)).toMatchObject({ applied: true, problems: [] })
    expect(await numbers()).toEqual(['1 new', '2 first', '3 second'])
    expect(await load(series(workshop('first', 3), workshop('second', 2)))).toMatchObject({ applied: true })
    expect(await numbers()).toEqual(['1 new', '2 second', '3 first'])
  })

  test('does not happen where a workshop that the file does not publish has the number', async () => {
    for (const first of ['', '  new: { status: draft, title: { fr: new } }\n']) {
      const source = `${file()}workshops:\n${first}${workshop('fourth', 1)}`
      const { applied, problems } = await load(source, true)
      expect(applied).toBe(false)
      expect(problems).toMatchObject([
        { code: 'NUMBER_TAKEN', path: 'workshops.fourth.number', params: { title: 'new' } },
      ])
    }
  })
})
