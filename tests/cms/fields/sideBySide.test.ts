import { expect, it } from '@jest/globals'
import { describeWithDatabase, onMongo, useDatabase } from '../../support/database'
import { readAtOnce } from '../../../src/cms/read/readAtOnce'
import { leaveOutForms } from '../../../src/cms/write/leaveOutForms'
import { makeExampleSeries, richText } from '../../support/exampleSeries'
import type { JsonObject } from '../../support/json'
import { makeAccount, useServer } from '../../support/server'

describeWithDatabase('A form that edits every language next to each other', () => {
  const database = useDatabase()
  const server = useServer(() => database.payload)

  const ask = async (
    path: string,
    { data, headers = {}, method = data ? 'PATCH' : 'GET' }: { data?: object; headers?: object; method?: string } = {},
  ): Promise<JsonObject> => {
    const response = await fetch(`${server.url}/api/${path}`, {
      method,
      headers: { ...headers, 'Content-Type': 'application/json' },
      ...(data ? { body: JSON.stringify(data) } : {}),
    })
    const body = (await response.json()) as JsonObject
    return { status: response.status, ...body, doc: body.doc ?? body.result }
  }

  const formFields = (value: unknown): string[] =>
    JSON.stringify(value)
      .match(/"\w+_(fr|en)"/g)
      ?.map((name) => name.slice(1, -1)) ?? []

  it.each(['fr', 'en'])(
    'saves them in one write and one version, whatever language it is asked in (%s)',
    async (locale) => {
      const { headers } = await makeAccount(database.payload, 'editor')
      const asked = `locale=${locale}&fallback-locale=null&depth=0&draft=true`
      const { doc, status } = await ask(`workshops?${asked}&form=true`, {
        headers,
        method: 'POST',
        data: {
          title: 'left over from before',
          title_fr: 'Un titre\nsur deux lignes',
          title_en: 'A title',
          subtitle_fr: 'Seulement ici',
          subtitle_en: '',
          abstract_fr: richText('Bonjour', 'Une note'),
          abstract_en: richText('Hello'),
          objectives: [{ text_fr: 'Un', text_en: 'One' }, { text_fr: 'Deux' }],
          place: { name_fr: 'Ici', name_en: 'Here' },
        },
      })
      expect(status).toBe(201)
      // What the form shows next is in the answer.
      expect(doc).toMatchObject({
        title_fr: 'Un titre sur deux lignes',
        title_en: 'A title',
        subtitle_fr: 'Seulement ici',
        abstract_en: richText('Hello'),
        objectives: [{ text_fr: 'Un', text_en: 'One' }, { text_fr: 'Deux' }],
        place: { name_fr: 'Ici', name_en: 'Here' },
      })
      expect([doc.subtitle_en ?? null, doc.objectives[1].text_en ?? null]).toEqual([null, null])

      const all = await ask(`workshops/${doc.id}?locale=all&draft=true&depth=0&form=true`, { headers })
      expect(all).toMatchObject({
        title: { fr: 'Un titre sur deux lignes', en: 'A title' },
        abstract: { fr: richText('Bonjour', 'Une note'), en: richText('Hello') },
        objectives: [{ text: { fr: 'Un', en: 'One' } }, { text: { fr: 'Deux' } }],
        place: { name: { fr: 'Ici', en: 'Here' } },
      })
      expect(all.subtitle?.en ?? null).toBeNull()

      // Rows move with both of their texts.
      const moved = await ask(`workshops/${doc.id}?${asked}&form=true`, {
        headers,
        data: { ...doc, objectives: [...doc.objectives].reverse(), subtitle_en: 'Now there', abstract_fr: null },
      })
      expect(moved.doc).toMatchObject({
        subtitle_en: 'Now there',
        objectives: [{ text_fr: 'Deux' }, { text_fr: 'Un', text_en: 'One' }],
      })
      expect(moved.doc.abstract_fr ?? null).toBeNull()
      const versions = await ask(`workshops/versions?where[parent][equals]=${doc.id}&depth=0`, { headers })
      expect(versions.totalDocs).toBe(2)
    },
  )

  it('publishes what it holds, and says of the text itself what is missing', async () => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const path = 'workshops?locale=fr&fallback-locale=null&depth=0&form=true'
    const data = { title_fr: 'Un', title_en: '', _status: 'published' }
    const refused = await ask(path, { headers, method: 'POST', data })
    expect(refused).toMatchObject({ status: 400, errors: [{ data: { errors: [{ path: 'title' }] } }] })
    const { doc } = await ask(path, { headers, method: 'POST', data: { ...data, title_en: 'One' } })
    const found = await ask(`workshops/by-slug/${doc.slug}?locale=en`)
    expect(found).toMatchObject({ title: { text: 'One', servedFrom: 'en' } })
  })

  it('saves the series in the same way', async () => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const path = 'globals/series?locale=fr&fallback-locale=null&depth=0&draft=true&form=true'
    const { doc } = await ask(path, {
      headers,
      method: 'POST',
      data: {
        title_fr: 'La série',
        title_en: 'The series',
        links: [{ label_en: 'Site', url: 'https://example.org/' }],
      },
    })
    expect(doc).toMatchObject({ title_fr: 'La série', title_en: 'The series', links: [{ label_en: 'Site' }] })
    expect(await ask('globals/series?locale=all&draft=true&depth=0', { headers })).toMatchObject({
      title: { fr: 'La série', en: 'The series' },
      links: [{ label: { en: 'Site' } }],
    })
  })

  it('leaves what an API reads and stores as it is', async () => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const texts = { fr: 'Un', en: 'One' }
    const speaker = await database.payload.create({
      collection: 'speakers',
      data: { name: 'Ada', line: texts, affiliations: [{ unit: texts }] } as never,
      locale: 'fr',
    })
    const made = await ask('workshops?locale=fr&depth=0&form=true', {
      headers,
      method: 'POST',
      data: {
        title_fr: 'Un',
        title_en: 'One',
        moderators: [{ person: speaker.id, line_fr: 'Ici', line_en: 'Here' }],
        _status: 'published',
      },
    })
    expect(made.status).toBe(201)
    const { id } = made.doc
    for (const who of [{}, headers])
      for (const path of [
        `workshops/${id}?depth=2`,
        `workshops/${id}?locale=all`,
        'workshops?depth=1',
        `workshops/by-slug/${made.doc.slug}`,
        `speakers/${speaker.id}`,
      ])
        expect([path, formFields(await ask(path, { headers: who }))]).toEqual([path, []])
    // A stranger gets none by asking as a form does; nobody finds or sorts by them.
    expect(formFields(await ask(`workshops/${id}?form=true`))).toEqual([])
    for (const who of [{}, headers])
      for (const query of ['where[title_en][equals]=One', 'sort=title_en'])
        expect([query, (await ask(`workshops?${query}`, { headers: who })).status]).toEqual([query, 400])

    // What an API read and sends back changed is what is stored.
    const read = await ask(`workshops/${id}?locale=fr&depth=0`, { headers })
    const sent = await ask(`workshops/${id}?locale=fr&depth=0`, { headers, data: { title: `${read.title} bis` } })
    expect(sent.doc.title).toBe('Un bis')

    const { db } = database.payload
    const kept = onMongo
      ? await (
          db as never as { collections: Record<string, { find: () => { lean: () => Promise<unknown> } }> }
        ).collections
          .workshops!.find()
          .lean()
      : await database.payload.db.find({ collection: 'workshops', locale: 'all', where: {} })
    expect(formFields(kept)).toEqual([])
    expect(JSON.stringify(kept)).toContain('Here')
  })

  it('are for forms alone: whoever else asks gets the same, byte for byte, where they are walked and where they are not', async () => {
    const { payload } = database
    await makeExampleSeries(payload)
    const { docs } = await payload.find({
      collection: 'workshops',
      limit: 1,
      where: { _status: { equals: 'published' } },
    })
    const { headers } = await makeAccount(payload, 'editor')
    const chosen = ['', '&select[title]=true&select[name]=true&select[programme]=true', '&select[title]=false']
    const paths = ['workshops', 'sessions', 'speakers', 'organisations', 'media'].flatMap((slug, n) =>
      ['fr', 'en', 'all'].flatMap((locale, m) =>
        [0, 1, 2].map(
          (depth) =>
            `${slug}?limit=3&sort=id&locale=${locale}&depth=${depth}${chosen[(n + m + depth) % chosen.length]}`,
        ),
      ),
    )
    paths.push(`workshops/${docs[0]?.id}?depth=2`, 'workshops?where[title_fr][equals]=x', 'speakers?sort=line_fr')
    paths.push('globals/series?depth=2', 'globals/series?locale=all&draft=true')
    const query =
      '{ Workshops(limit: 3) { docs { title fallbacks place { name } programme { session { title people { line } } } } } }'
    const answers = async (): Promise<string[]> => {
      const said: string[] = []
      const read = async (path: string, by = {}) =>
        said.push(await (await fetch(`${server.url}/api/${path}`, { headers: by })).text())
      for (const path of paths) {
        await read(path)
        await read(`${path}&draft=true`, headers)
      }
      const body = JSON.stringify({ query })
      const asked = { body, headers: { 'Content-Type': 'application/json' }, method: 'POST' }
      said.push(await (await fetch(`${server.url}/api/graphql`, asked)).text())
      return said.map((text) => text.replace(/"requestId":"[^"]+"/, ''))
    }
    const lean = await answers()
    const answered = lean.filter((text) => !text.startsWith('{"errors"'))
    expect(answered.length).toBeGreaterThan(paths.length)
    expect(formFields(answered.map((text) => JSON.parse(text) as unknown))).toEqual([])
    // Of a person Payload walks nothing.
    const walked: unknown[] = []
    const { hooks } = payload.collections.speakers.config
    const own = hooks.beforeOperation
    const note: (typeof own)[number] = ({ args }) => {
      if ('collection' in args) walked.push(args.collection.config.fields.map((field) => 'name' in field && field.name))
      return args
    }
    hooks.beforeOperation = [...own, note]
    await ask('speakers?limit=1&depth=0', {})
    await ask('speakers?limit=1&depth=1', {})
    hooks.beforeOperation = own
    expect(walked).toEqual([[], []])
    const owners = [...Object.values(payload.collections).map(({ config }) => config), ...payload.globals.config]
    const ours: unknown[] = [leaveOutForms, readAtOnce]
    const whole = owners.map(({ hooks }) => hooks.beforeOperation)
    expect(whole.filter((hooks) => ours.every((hook) => (hooks as unknown[]).includes(hook)))).toHaveLength(6)
    for (const { hooks } of owners)
      hooks.beforeOperation = hooks.beforeOperation.filter((hook) => !ours.includes(hook)) as never
    try {
      expect(await answers()).toEqual(lean)
    } finally {
      owners.forEach(({ hooks }, n) => (hooks.beforeOperation = whole[n] as never))
    }
  })
})
