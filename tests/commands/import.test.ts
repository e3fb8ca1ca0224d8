import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { describeWithDatabase, freshEnvironment } from '../support/database'
import { typed } from '../support/typed'

/** Each starts several programs, on a machine that may be busy. */
jest.setTimeout(240_000)

const schedule = (title: string, language = 'fr', date = '2027-03-04T14:00:00+01:00') =>
  JSON.stringify({
    schedule: {
      version: '1',
      conference: {
        title: 'Les fleuves',
        time_zone_name: 'Europe/Paris',
        days: [
          {
            index: 1,
            date: '2027-03-04',
            rooms: {
              Aula: [
                {
                  guid: 'a',
                  title,
                  language,
                  date,
                  duration: '00:30',
                  feedback_url: 'https://example.org/',
                  persons: [],
                },
              ],
            },
          },
        ],
      },
    },
  })

describeWithDatabase('npm run import', () => {
  let folder = ''
  let env: Record<string, string> = {}
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'atelier-import-'))
    env = await freshEnvironment()
  })
  afterAll(async () => {
    for (const place of [folder, env.DATA_DIR as string]) await rm(place, { recursive: true, force: true })
  })

  const given = async (name: string, text: string): Promise<string> => {
    await writeFile(path.join(folder, name), text)
    return path.join(folder, name)
  }

  test('writes a series file, shows what it would make and what was not taken, and loads it when told to', async () => {
    const file = await given('programme.json', schedule('Les digues'))
    const out = path.join(folder, 'programme.yaml')
    const planned = await typed('import', [file, '--out', out, '--lang', 'fr'], env)
    expect(planned).toMatchObject({ code: 0, err: '' })
    expect(planned.out).toContain(`Écrit dans ${out}\u00a0: 1 atelier, 1 session, 0 personne, 0 organisation.`)
    expect(planned.out).toContain('event.feedback_url (1\u00a0fois)')
    expect(planned.out).toContain('À créer\u00a0: 1 série, 1 atelier, 1 session')
    expect(planned.out).toContain('Essai à blanc\u00a0: rien n’a été écrit.')
    expect(planned.out).toContain(`npm run seed -- ${out}`)
    expect(await readFile(out, 'utf8')).toContain('fr: Les digues')
    // What was written by hand since is not written over.
    const again = await typed('import', [file, '--out', out, '--series', 'water'], env)
    expect([again.code, again.err]).toEqual([1, `${out} exists already: name another with --out.\n`])
    const other = path.join(folder, 'new/other.yaml')
    const loaded = await typed('import', [file, '--out', other, '--workshop', 'rivers', '--load'], env)
    expect(loaded).toMatchObject({ code: 0, err: '' })
    expect(loaded.out).toMatch(/To create: 1 series, 1 workshop, 1 session\n[^]*Done\.\n$/)
    const exported = await typed('export', [], env)
    // Of a series that is there nothing is said.
    const third = path.join(folder, 'third.yaml')
    const beside = await typed('import', [file, '--out', third, '--series', 'les-fleuves', '--workshop', 'delta'], env)
    expect(beside.out).toMatch(/To create: 1 workshop, 1 session\n/)
    expect(await readFile(third, 'utf8')).toMatch(/^series:\n {2}key: les-fleuves\n\n/)
    expect(exported.out).toMatch(/workshops:\n {2}rivers:\n {4}status: draft/)
  })

  test('refuses what it cannot read, with its place, and writes nothing', async () => {
    const out = path.join(folder, 'nothing.yaml')
    const wrong = await given('wrong.json', schedule('', 'fr', 'soon'))
    const other = await given('other.json', '{"talks": []}')
    const broken = await given('broken.json', '{')
    const at = 'schedule.conference.days.0.rooms.Aula.0'
    for (const [args, said] of [
      [
        [wrong],
        `${wrong}: ${at}.date is not a date with its time and offset (2027-03-04T14:00:00+01:00)\n${wrong}: ${at}.title is missing\n2 problems; no file was written.\n`,
      ],
      [[wrong, '--lang', 'fr'], `${at}.title manque\n2 problèmes\u202f; aucun fichier n’a été écrit.\n`],
      [[other], `${other} is neither a schedule.json`],
      [[broken], `${broken} is not JSON`],
      [[path.join(folder, 'none.json')], 'none.json cannot be read.'],
      [[wrong, '--series', 'Not A Key'], '--series: “Not A Key” is not a key'],
      [[wrong, '--content', 'de'], '--content: “de” is none of the languages fr, en.'],
      [[wrong, '--time-zone', 'Mars'], '--time-zone: “Mars” is not a time zone'],
      [[], 'Usage: npm run import'],
    ] as const) {
      const { code, err } = await typed('import', [...args, '--out', out], env)
      expect([args, code, err]).toEqual([args, 1, expect.stringContaining(said)])
    }
    expect(existsSync(out)).toBe(false)
  })
})
