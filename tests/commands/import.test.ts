import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { parse } from 'yaml'
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

  test('joins the answers of pretalx’s API in a folder, and loads the same file again without a change', async () => {
    const pages = path.join(folder, 'pages')
    await mkdir(pages)
    const list = 'https://example.org/api/events/rives/submissions/'
    const talk = (code: string, title: object, more: object = {}) => ({
      code,
      title,
      state: 'confirmed',
      content_locale: 'fr',
      speakers: ['AAA'],
      slots: [],
      abstract: 'Une <b>digue</b>, c\u2019est\u00a0? https://example.org/',
      ...more,
    })
    const answer = (results: unknown[], more: object = {}) =>
      JSON.stringify({ count: 2, next: null, previous: null, results, ...more })
    const slot = {
      start: '2027-10-31T02:30:00+01:00',
      end: '2027-10-31T03:00:00+01:00',
      room: { fr: 'Salle', en: 'Room' },
    }
    await writeFile(
      path.join(pages, 'page-1.json'),
      answer([talk('A', { fr: 'Digues', en: 'Dikes' }, { slots: [slot] })], { next: `${list}?page=2` }),
    )
    const second = answer([talk('B', { fr: 'Écluses' }, { slots: [slot] })], { previous: list })
    const put = (name: string, text: string) => writeFile(path.join(pages, name), text)
    await put(
      'speakers.json',
      answer([{ code: 'AAA', name: 'Ida Falk', biography: 'Tient une écluse.', email: 'ida@example.org' }], {
        count: 1,
      }),
    )
    await put('README.txt', 'Nothing')
    const out = path.join(folder, 'pages.yaml')
    const args = [pages, '--out', out, '--series', 'les-fleuves', '--title', 'Les rives', '--time-zone', 'Europe/Paris']
    const half = await typed('import', args, env)
    expect([half.code, half.err]).toEqual([
      1,
      `${path.join(pages, 'page-1.json')}: next leads to a page that is in no file given: give every page\nOne problem; no file was written.\n`,
    ])
    await put('page-2.json', second)
    const loaded = await typed('import', [...args, '--load', '--lang', 'fr'], env)
    expect([loaded.code, loaded.err]).toEqual([0, ''])
    expect(loaded.out).toContain('Non lus (pas des fichiers .json)\u00a0: README.txt.')
    expect(loaded.out).toContain(
      'session.startsAt\u00a0: l’heure vient deux fois, la seconde était visée (2\u00a0fois)',
    )
    expect(loaded.out).toContain('speaker.email (1\u00a0fois)')
    const source = await readFile(out, 'utf8')
    expect(source).not.toContain('ida@example.org')
    const exported = await typed('export', ['--workshop', 'les-rives'], env)
    const [made, stored] = [source, exported.out].map((text) => parse(text))
    expect(stored.workshops['les-rives']).toMatchObject(made.workshops['les-rives'])
    expect(stored.people['ida-falk']).toMatchObject(made.people['ida-falk'])
    const again = await typed('seed', [out], env)
    expect([again.code, again.out]).toEqual([0, expect.stringMatching(/unchanged|Nothing/i)])
  })

  test('refuses what it cannot read, with its place, and writes nothing', async () => {
    const out = path.join(folder, 'nothing.yaml')
    const wrong = await given('wrong.json', schedule('', 'fr', 'soon'))
    const other = await given('other.json', '{"talks": []}')
    const broken = await given('broken.json', '{')
    const xml = await given(
      'schedule.xml',
      '<?xml version="1.0"?><!DOCTYPE s [<!ENTITY a SYSTEM "file:///etc/passwd">]><s>&a;</s>',
    )
    const latin = path.join(folder, 'latin.json')
    await writeFile(latin, Buffer.from(schedule('Les écluses'), 'latin1'))
    const wide = path.join(folder, 'wide.json')
    await writeFile(wide, Buffer.from(`\ufeff${schedule('Les digues')}`, 'utf16le'))
    const empty = path.join(folder, 'empty')
    await mkdir(empty)
    const at = 'schedule.conference.days.0.rooms.Aula.0'
    for (const [args, said] of [
      [
        [wrong],
        `${wrong}: ${at}.date is not a date with its time and offset (2027-03-04T14:00:00+01:00)\n${wrong}: ${at}.title is missing\n2 problems; no file was written.\n`,
      ],
      [[wrong, '--lang', 'fr'], `${at}.title manque\n2 problèmes\u202f; aucun fichier n’a été écrit.\n`],
      [[other], `${other} is neither a schedule.json`],
      [[broken], `${broken} is not JSON`],
      [[xml], `${xml} is a web page or XML, not JSON: export the programme as JSON`],
      [[latin], 'latin.json'],
      [[wide], 'UTF-16'],
      [[empty], `${empty} holds no .json file.`],
      [[wrong, other], `${wrong} is read alone: several files are joined only where all are of pretalx’s API.`],
      [[wrong, '--title', ' '], '--title: the title is empty.'],
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
