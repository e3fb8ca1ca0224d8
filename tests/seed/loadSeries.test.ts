import { readFile } from 'node:fs/promises'
import { beforeAll, expect, test } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { mediaIn } from '../../seed/database/mediaSource'
import { exportSeries } from '../../seed/exportSeries'
import { loadSeries, type Loaded } from '../../seed/loadSeries'
import { describeWithDatabase, useDatabase } from '../support/database'

const folder = 'tests/seed/everything'

/** Every document with when it was written: what an unchanged load must leave as it is. */
const everyDocument = ['organisations', 'speakers', 'sessions', 'workshops', 'media'] as const

describeWithDatabase('loading a series file', () => {
  const database = useDatabase()
  let source = ''
  const load = (text: string, dryRun = false): Promise<Loaded> =>
    loadSeries(database.payload, text, { dryRun, media: mediaIn(folder, database.payload) })
  const fingerprint = async (): Promise<unknown> => {
    const found = []
    for (const collection of everyDocument) {
      const { docs } = await database.payload.find({
        collection,
        depth: 0,
        draft: true,
        pagination: false,
        sort: 'id',
      } as never)
      found.push(
        (docs as { id: string; updatedAt: string }[]).map(({ id, updatedAt }) => `${collection} ${id} ${updatedAt}`),
      )
      if (collection !== 'media') {
        found.push((await database.payload.countVersions({ collection: collection as CollectionSlug })).totalDocs)
      }
    }
    found.push((await database.payload.countGlobalVersions({ global: 'series' })).totalDocs)
    return found
  }
  const changed = ({ plan }: Loaded): string[] =>
    plan!.items
      .filter(({ action }) => action !== 'same')
      .map(({ action, fields, key, kind }) => `${action} ${kind} ${key}: ${fields.join(' ')}`)
  const losses = ({ plan }: Loaded): string[] =>
    plan!.items.flatMap(({ key, kind, losses: lost }) => lost.map((loss) => `${kind} ${key} ${loss.path} ${loss.kind}`))

  beforeAll(async () => {
    source = await readFile(`${folder}/series.yaml`, 'utf8')
  })

  test('a dry run says what it would do, and writes nothing', async () => {
    const before = await fingerprint()
    const loaded = await load(source, true)
    expect(loaded).toMatchObject({ applied: false, problems: [] })
    expect(loaded.plan!.items.every(({ action }) => action === 'create')).toBe(true)
    expect(await fingerprint()).toEqual(before)
  })

  test('a wrong file writes nothing', async () => {
    const before = await fingerprint()
    const loaded = await load(source.replace('person: eva', 'person: nobody').replace('number: 2', 'number: two'))
    expect(loaded.applied).toBe(false)
    expect(loaded.problems.length).toBeGreaterThan(0)
    expect(await fingerprint()).toEqual(before)
  })

  test('a missing picture is a problem at its line', async () => {
    const { applied, problems } = await loadSeries(database.payload, source, {
      media: mediaIn('tests/seed', database.payload),
    })
    expect(applied).toBe(false)
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'MEDIA_MISSING media.media/cover.png',
      'MEDIA_MISSING media.media/Élan & co.jpg',
    ])
    expect(source.split('\n')[problems[0]!.line - 1]).toBe('  media/cover.png:')
  })

  test('everything that a file can say is stored and exported again, byte for byte', async () => {
    const loaded = await load(source)
    expect(loaded).toMatchObject({ applied: true, problems: [] })
    expect((await exportSeries(database.payload))!.text).toBe(source)
  })

  test('an export holds no id, no time of writing, and no null', async () => {
    const exported = (await exportSeries(database.payload))!.text
    // Of what a picture is made is the same everywhere.
    const text = exported.replaceAll(/^ {4}fingerprint: [0-9a-f]{64}$/gm, '')
    expect(text).toHaveLength(exported.length - 2 * (4 + 'fingerprint: '.length + 64))
    expect(text).not.toMatch(/[0-9a-f]{24}|[0-9a-f]{8}-[0-9a-f]{4}-/)
    expect(text).not.toMatch(/\d\dZ|updatedAt|createdAt|null/)
  })

  test('loading it again changes nothing: same ids, nothing written', async () => {
    const before = await fingerprint()
    const loaded = await load(source)
    expect(changed(loaded)).toEqual([])
    expect(losses(loaded)).toEqual([])
    expect(await fingerprint()).toEqual(before)
  })

  test('the same file with a language after the other, other quotes and other marks changes nothing either', async () => {
    const before = await fingerprint()
    const other = source
      .replace(
        '    fr: "Tout : l’essentiel"\n    en: Everything\n',
        '    { en: Everything, fr: "Tout : l’essentiel" }\n',
      )
      .replace(
        "    fr: 'Tout : l’essentiel'\n    en: Everything\n",
        '    { en: Everything, fr: "Tout : l’essentiel" }\n',
      )
      .replace('        - un\n        - deux\n', '        - un\n        - deux\n')
      .replace('> Citation sur\\\n', '>Citation sur\\\n')
    expect(other).not.toBe(source)
    expect(changed(await load(other))).toEqual([])
    expect(await fingerprint()).toEqual(before)
  })

  test('a change touches what it concerns alone', async () => {
    const loaded = await load(source.replace('capacity: 40', 'capacity: 50'))
    expect(changed(loaded)).toEqual(['change workshop second: registration'])
    expect(changed(await load(source.replace('capacity: 40', 'capacity: 50')))).toEqual([])
    await load(source)
    expect((await exportSeries(database.payload))!.text).toBe(source)
  })

  test('texts that would be overwritten or emptied are named before', async () => {
    const file = source.replace('    subtitle:\n      fr: Sous-titre\n', '').replace('fr: Zêta\n', 'fr: Zita\n')
    const loaded = await load(file, true)
    expect(losses(loaded)).toEqual(['organisation zeta name.fr overwritten', 'workshop second subtitle.fr emptied'])
    expect((await exportSeries(database.payload))!.text).toBe(source)
  })

  test('a talk that is gone from the file leaves the programme, is named, and is kept', async () => {
    const at = source.indexOf('      - key: second-talk\n')
    const without = source.slice(0, at) + source.slice(source.indexOf('    aside:\n      - key: spare'))
    const file = without.replace(/ {8}- key: second-talk\n(?: {10}.*\n)+/, '')
    const planned = await load(file, true)
    expect(losses(planned)).toContain('workshop second second-talk leaves')
    await load(file)
    const { docs } = await database.payload.find({
      collection: 'sessions',
      draft: true,
      where: { key: { equals: 'second-talk' } },
    })
    expect(docs).toHaveLength(1)
    await load(source)
    expect((await exportSeries(database.payload))!.text).toBe(source)
  })

  test('another series is refused', async () => {
    const before = await fingerprint()
    const { applied, problems } = await load(source.replace('key: everything', 'key: another'))
    expect(applied).toBe(false)
    expect(problems).toMatchObject([
      { code: 'SERIES_OTHER', line: 2, path: 'series.key', params: { stored: 'everything', given: 'another' } },
    ])
    expect(await fingerprint()).toEqual(before)
  })

  test('what somebody prepared since is named as lost, and a file that says nothing of it replaces it', async () => {
    const [workshop] = (await database.payload.find({ collection: 'workshops', where: { slug: { equals: 'second' } } }))
      .docs
    await database.payload.update({
      collection: 'workshops',
      id: workshop!.id,
      data: { subtitle: 'Second thoughts' } as never,
      locale: 'en',
    })
    const exported = (await exportSeries(database.payload))!.text
    expect(exported).toContain('Second thoughts')
    expect(losses(await load(source, true))).toEqual(['workshop second subtitle.en emptied'])
    await load(source)
    expect((await exportSeries(database.payload))!.text).toBe(source)
  })

  test('two loads at once in one process both end, with one of each', async () => {
    const file = source.replaceAll('key: nowhere', 'key: elsewhere')
    const both = await Promise.all([load(file), load(file)])
    expect(both.map(({ applied }) => applied)).toEqual([true, true])
    expect(
      (await database.payload.count({ collection: 'sessions', where: { key: { equals: 'elsewhere' } } })).totalDocs,
    ).toBe(1)
  })

  test('a session whose key the file leaves out is known again by its title', async () => {
    const before = await fingerprint()
    expect(
      changed(
        await load(
          source
            .replaceAll('key: nowhere', 'key: elsewhere')
            .replace('      - key: loose-talk\n        title:', '      - title:'),
        ),
      ),
    ).toEqual([])
    expect(await fingerprint()).toEqual(before)
  })
})
