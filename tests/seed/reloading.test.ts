import { expect, test } from '@jest/globals'
import { createLocalReq, ValidationError, type CollectionBeforeChangeHook, type CollectionSlug } from 'payload'
import { mediaIn } from '../../seed/database/mediaSource'
import { exportSeries } from '../../seed/exportSeries'
import { loadSeries, type Loaded } from '../../seed/loadSeries'
import { findDraft, findDrafts, findMain } from '../../src/database/documents'
import { describeWithDatabase, useDatabase } from '../support/database'

const small = `series: { key: small, status: published, title: { fr: Petite, en: Small } }
workshops:
  one:
    status: published
    title: { fr: Un, en: One }
    programme:
      - title: { fr: Exposé, en: Talk }
        people: [{ person: ada }]
    moderators: [{ person: ada }]
    partners: [{ organisation: acme }]
people:
  ada: { name: Ada Lovelace, affiliations: [{ organisation: acme }] }
organisations:
  acme: { name: { fr: Acmé, en: Acme } }
`

describeWithDatabase('loading a series file again, after others have worked', () => {
  const database = useDatabase()
  const load = (text: string, dryRun = false): Promise<Loaded> =>
    loadSeries(database.payload, text, { dryRun, media: mediaIn('.', database.payload) })
  const changed = ({ plan }: Loaded): string[] =>
    plan!.items
      .filter(({ action }) => action !== 'same')
      .map(({ action, fields, key, kind }) => `${action} ${kind} ${key}: ${fields.join(' ')}`)
  const exported = async (): Promise<string> => (await exportSeries(database.payload))!.text

  test('a file that says the least is unchanged the second time: what the server made stays', async () => {
    expect((await load(small)).applied).toBe(true)
    expect(changed(await load(small))).toEqual([])
    expect(await exported()).toContain('sortName: Lovelace, Ada')
    expect(await exported()).toContain('- key: talk')
  })

  test('a wording settled by publication does not look changed, and goes with an export', async () => {
    const { docs } = await database.payload.find({ collection: 'organisations', where: { slug: { equals: 'acme' } } })
    await database.payload.update({
      collection: 'organisations',
      id: docs[0]!.id,
      data: { name: 'Acme & Sons' },
      locale: 'en',
    })
    const text = await exported()
    expect(text).toContain('Acme & Sons')
    expect(text.match(/printed:/g)!.length).toBeGreaterThanOrEqual(3)
    expect(changed(await load(text))).toEqual([])
    const back = await load(small)
    expect(changed(back)).toEqual(['change organisation acme: name'])
    expect(changed(await load(small))).toEqual([])
  })

  test('slugs of languages are as the file says, and what was public before leads on, whatever the file says of that', async () => {
    const spelt = (slugs: string): string =>
      small.replace('    title: { fr: Un', `    slugs: ${slugs}\n    title: { fr: Un`)
    expect(await exported()).not.toContain('slugs:')
    expect(changed(await load(spelt('{ fr: un }')))).toEqual(['change workshop one: slugs'])
    expect(await exported()).toContain('    slugs:\n      fr: un\n')
    expect(changed(await load(spelt('{ fr: premier, en: first }')))).toEqual(['change workshop one: slugs'])
    expect(changed(await load(spelt('{ fr: premier, en: first }')))).toEqual([])
    expect(await exported()).toContain('    formerSlugs:\n      - un\n')
    expect(changed(await load(await exported()))).toEqual([])
    // Called so again.
    expect(changed(await load(spelt('{ en: un }')))).toEqual(['change workshop one: slugs formerSlugs'])
    expect(await exported()).toContain('    formerSlugs:\n      - premier\n      - first\n')
    expect(changed(await load(small))).toEqual(['change workshop one: slugs'])
    expect(changed(await load(small))).toEqual([])
    // Two cannot exchange theirs at once: the first meets what the second still has.
    const two = (one: string, other: string): string =>
      spelt(`{ fr: ${one} }`).replace(
        'people:\n',
        `  two: { status: draft, title: { fr: Deux }, slugs: { fr: ${other} } }\npeople:\n`,
      )
    expect((await load(two('ici', 'la'))).applied).toBe(true)
    const before = await exported()
    await expect(load(two('la', 'ici'))).rejects.toThrow('“la”')
    expect(await exported()).toBe(before)
    await database.payload.delete({ collection: 'workshops', where: { slug: { equals: 'two' } } })
    await load(small)
  })

  test.each([
    ['as it would be printed today', 'name: Ada Lovelace'],
    ['in part', 'name: Ada Byron'],
    ['in another part', 'line: { en: Elsewhere }'],
  ])('how somebody was printed, said %s, is unchanged the second time', async (_, printed) => {
    const said = small.replaceAll('{ person: ada }', `{ person: ada, printed: { ${printed} } }`)
    await load(said)
    expect(changed(await load(said))).toEqual([])
    expect(changed(await load(await exported()))).toEqual([])
  })

  test('which of two times is meant is nothing to change where the time comes once', async () => {
    const timed = (date: string): string =>
      small.replace(
        '    programme:',
        `    timeZone: Europe/Paris\n    startsAt: ${date}\n    startsAtFold: later\n    programme:`,
      )
    for (const date of ['2026-10-26T02:30', '2026-10-25T02:30']) {
      await load(timed(date))
      expect(changed(await load(timed(date)))).toEqual([])
    }
    expect(await exported()).toContain('startsAtFold: later')
    await load(small)
  })

  test('a session takes its new title and keeps the key that it had', async () => {
    const file = small.replace(
      '- title: { fr: Exposé, en: Talk }',
      '- key: talk\n        title: { fr: Exposé, en: Lecture }',
    )
    expect(changed(await load(file))).toEqual(['change session one/talk: title'])
    expect(changed(await load(file.replace('- key: talk\n        title:', '- title:')))).toEqual([])
  })

  test('a file that calls a public workshop a draft leaves it public, and says so', async () => {
    const draft = small.replace(
      'one:\n    status: published\n    title: { fr: Un, en: One }',
      'one:\n    status: draft\n    title: { fr: Un bis, en: One }',
    )
    const planned = await load(draft, true)
    expect(planned.plan!.items.find(({ kind }) => kind === 'workshop')).toMatchObject({
      action: 'change',
      staysPublic: true,
    })
    await load(draft)
    const { docs } = await database.payload.find({ collection: 'workshops', locale: 'fr', overrideAccess: false })
    expect(docs.map(({ title }) => title)).toEqual(['Un'])
    expect(await exported()).toMatch(/ {4}draft:\n {6}title:\n {8}fr: Un bis/)
    expect(changed(await load(draft))).toEqual([])
  })

  test('what the file does not name is left alone', async () => {
    await load(small)
    const file = small.replace('  one:', '  two:').replaceAll('fr: Un,', 'fr: Deux,')
    expect(changed(await load(file))).toEqual(['create workshop two: ', 'create session two/talk: '])
    expect((await database.payload.count({ collection: 'workshops' })).totalDocs).toBe(2)
  })

  test('a file that only names the series leaves it as it is, and says so where there is none', async () => {
    await load(small)
    const named = small.replace(/^series: .*$/m, 'series: { key: small }').replace('en: Acme', 'en: Acme & Co')
    expect(changed(await load(named))).toEqual(['change organisation acme: name'])
    expect(changed(await load(small))).toEqual(['change organisation acme: name'])
    expect(await load(named.replace('key: small', 'key: other'))).toMatchObject({
      applied: false,
      problems: [{ code: 'SERIES_OTHER', line: 1, column: 11 }],
    })
  })

  test('a long programme is published with as many questions to the database as a short one', async () => {
    const { db } = database.payload
    const original = db.queryDrafts
    let asked = 0
    db.queryDrafts = function (this: typeof db, args: never) {
      asked++
      return original.call(this, args)
    } as typeof db.queryDrafts
    const file = (sessions: number): string =>
      small.replace(
        / {6}- title:[^]*?ada \}\]\n/,
        Array.from({ length: sessions }, (_, n) => `      - { key: t-${n}, title: { fr: T${n}, en: T${n} } }\n`).join(
          '',
        ),
      )
    const questions = async (sessions: number): Promise<number> => {
      await load(file(sessions))
      asked = 0
      await load(file(sessions).replace('en: One }', `en: One of ${sessions} }`))
      return asked
    }
    try {
      expect(await questions(40)).toBe(await questions(4))
    } finally {
      db.queryDrafts = original
    }
  })

  test('a new workshop has one version once it is published, and each of its sessions one', async () => {
    const sessions = Array.from({ length: 3 }, (_, n) => `{ key: one-of-${n}, title: { fr: Une, en: One } }`)
    const dates = 'timeZone: Europe/Paris, startsAt: 2030-01-01T09:00, endsAt: 2030-01-01T18:00, attendanceMode: online'
    const workshop = (key: string, status: string): string =>
      `  ${key}: { status: ${status}, title: { fr: Un, en: One }, ${dates}, programme: [${sessions.join(', ')}] }\n`
    await load(
      `${small.split('\n', 1)[0]}\nworkshops:\n${workshop('written-once', 'published')}${workshop('drafted-once', 'draft')}`,
    )
    const { db } = database.payload
    for (const [slug, status] of [
      ['written-once', 'published'],
      ['drafted-once', 'draft'],
    ] as const) {
      const req = await createLocalReq({}, database.payload)
      const [main] = await findMain(req, 'workshops', { slug: { equals: slug } })
      const stored = await findMain(req, 'sessions', { workshop: { equals: main!.id } })
      expect([main!._status, ...stored.map(({ _status }) => _status)]).toEqual(Array(4).fill(status))
      expect(await findDraft(req, 'workshops', main!.id)).toMatchObject({ programme: [{}, {}, {}] })
      const versions = async (collection: CollectionSlug, id: string) =>
        (await db.countVersions({ collection, where: { parent: { equals: id } } })).totalDocs
      for (const { id } of stored) expect(await versions('sessions', id)).toBe(1)
      // On MongoDB a kill may come in between.
      expect(await versions('workshops', main!.id)).toBe(db.name === 'sqlite' ? 1 : 2)
    }
  })

  test('a publication that is refused is refused by Payload’s operation, of what was made until then', async () => {
    const { hooks } = database.payload.collections.workshops.config
    const met: unknown[] = []
    const refuse: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
      if (data._status !== 'published') return data
      const draft = await findDraft(req, 'workshops', originalDoc.id)
      const sessions = await findDrafts(req, 'sessions', { workshop: { equals: originalDoc.id } })
      met.push({ title: draft?.title, sessions: sessions.map(({ key, people }) => [key, people?.length]) })
      throw new ValidationError({ errors: [{ path: 'title', message: 'Not this one.' }] })
    }
    const before = hooks.beforeChange
    hooks.beforeChange = [refuse, ...before]
    const programme = '[{ key: only, title: { fr: Une, en: One }, people: [{ person: ada }] }]'
    const text = `${small.split('\n', 1)[0]}\nworkshops:\n  refused: { status: published, title: { fr: Non, en: No }, programme: ${programme} }
people:\n  ada: { name: Ada Lovelace, affiliations: [{ organisation: acme }] }
organisations:\n  acme: { name: { fr: Acmé, en: Acme } }\n`
    await expect(load(text)).rejects.toMatchObject({
      problems: [{ code: 'WRITE_REFUSED', params: { message: 'Not this one.' }, path: 'workshops.refused.title' }],
    })
    hooks.beforeChange = before
    expect(met.at(-1)).toEqual({ title: { fr: 'Non', en: 'No' }, sessions: [['only', 1]] })
    const left = await findMain(await createLocalReq({}, database.payload), 'workshops', {
      slug: { equals: 'refused' },
    })
    expect(left.map(({ _status }) => _status)).toEqual(database.payload.db.name === 'sqlite' ? [] : ['draft'])
    // Without it the same file is loaded.
    expect((await load(text)).applied).toBe(true)
    expect(changed(await load(text))).toEqual([])
  })

  test('the sessions of a workshop that Payload’s operation has made wait for nothing', async () => {
    const { hooks } = database.payload.collections.workshops.config
    const before = hooks.beforeChange
    let times = 0
    const refuseOnce: CollectionBeforeChangeHook = ({ data }) => {
      if (data.slug === 'made-otherwise' && !times++) throw new ValidationError({ errors: [] })
      return data
    }
    hooks.beforeChange = [refuseOnce, ...before]
    const programme = '[{ key: only, title: { fr: Une, en: One } }]'
    const workshop = `made-otherwise: { status: published, title: { fr: Un, en: One }, programme: ${programme} }`
    const text = `${small.split('\n', 1)[0]}\nworkshops:\n  ${workshop}\n`
    expect((await load(text)).applied).toBe(true)
    hooks.beforeChange = before
    expect(times).toBeGreaterThan(1)
    const req = await createLocalReq({}, database.payload)
    const [main] = await findMain(req, 'workshops', { slug: { equals: 'made-otherwise' } })
    const sessions = await findMain(req, 'sessions', { workshop: { equals: main!.id } })
    expect([main, ...sessions].map((doc) => doc?._status)).toEqual(['published', 'published'])
    expect(changed(await load(text))).toEqual([])
  })

  test('which texts are older than their other language goes with a file; one that leaves it out says nothing of it', async () => {
    const file = (biography: string, stale = ''): string =>
      small.replace(
        '  ada: { name: Ada Lovelace,',
        `  ada: { biography: ${biography},${stale} name: Ada Lovelace, sortName: 'Lovelace, Ada',`,
      )
    const stale = async (): Promise<unknown> => {
      const { docs } = await database.payload.find({ collection: 'speakers', where: { slug: { equals: 'ada' } } })
      return docs[0]!.stale
    }
    const mark = [{ path: 'biography', language: 'en', since: { fr: 'Une vie.' } }]
    const [first, second] = ['{ fr: Une vie., en: A life. }', '{ fr: Deux vies., en: A life. }']
    await load(file(first))
    expect(await stale()).toEqual([])
    await load(file(second))
    expect(await stale()).toEqual(mark)
    expect(changed(await load(file(second)))).toEqual([])

    const text = await exported()
    expect(text).toContain(
      'stale:\n      - text: biography\n        language: en\n        since:\n          fr: Une vie.\n',
    )
    expect(changed(await load(text))).toEqual([])
    expect(changed(await load(file(second, ' stale: none,')))).toEqual(['change person ada: stale'])
    expect(await stale()).toEqual([])
    expect(changed(await load(file(second, ' stale: none,')))).toEqual([])
    expect(changed(await load(file(second)))).toEqual([])
    expect(changed(await load(text))).toEqual(['change person ada: stale'])
    expect(await stale()).toEqual(mark)

    // What is no text of the entry, is empty, or reads as it did, is no older text.
    const idle = ['nothing', 'biography.0', 'links.7.label', 'name']
      .map((place) => `{ text: ${place}, language: en, since: { fr: Une } }`)
      .concat('{ text: biography, language: en, since: { fr: Deux vies. } }')
    const said = await load(file(second, ` stale: [${idle.join(', ')}],`))
    expect(said).toMatchObject({ applied: true, problems: [] })
    expect(await stale()).toEqual([])
    const wrong = await load(file(second, ' stale: [{ text: biography, language: de }],'))
    expect(wrong.problems.map(({ path }) => path).sort()).toEqual([
      'people.ada.stale.0.language',
      'people.ada.stale.0.since',
    ])
  })
})
