import { beforeAll, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { describeWithDatabase } from '../../support/database'
import { richText } from '../../support/exampleSeries'
import type { JsonObject } from '../../support/json'
import { makeAccount } from '../../support/server'
import { useRest } from '../../support/useRest'

describeWithDatabase('What is to be translated', () => {
  const { asked, database, make, url } = useRest()
  let editor: Record<string, string> = {}
  let translator: Record<string, string> = {}
  const ids: Record<string, string> = {}

  const read = (path: string): Promise<JsonObject> => asked(`${path}?draft=true&depth=0&locale=all`, editor)
  const save = (collection: string, id: string, data: object, query = 'draft=true&locale=fr&depth=0') =>
    asked(`${collection}/${id}?${query}`, translator, data, 'PATCH')
  const codeOf = ({ errors }: JsonObject): string | undefined => errors?.[0]?.code
  const listed = async (query: string): Promise<JsonObject[]> =>
    (await asked(`translations?${query}`, { ...translator, 'Accept-Language': 'en' })).docs

  beforeAll(async () => {
    editor = (await makeAccount(database.payload, 'editor')).headers
    translator = (await makeAccount(database.payload, 'translator')).headers
    const picture = await database.payload.create({
      collection: 'media',
      data: {},
      file: {
        data: await sharp({ create: { background: '#123', channels: 3, height: 9, width: 9 } })
          .png()
          .toBuffer(),
        mimetype: 'image/png',
        name: 'map.png',
        size: 100,
      },
    })
    ids.media = picture.id
    await database.payload.update({ collection: 'media', data: { alt: 'Une carte' }, id: picture.id, locale: 'fr' })
    ids.organisations = await make(editor, 'organisations', { name: { fr: 'Institut' }, logo: ids.media })
    ids.speakers = await make(editor, 'speakers', {
      name: 'Ada Lovelace',
      biography: { fr: richText('Elle programme.') },
      affiliations: [{ organisation: ids.organisations, unit: { fr: 'Unité' } }],
      links: [{ url: 'https://example.org/', label: { fr: 'Site' } }],
    })
    ids.sessions = await make(editor, 'sessions', {
      title: { fr: 'Exposé' },
      kind: 'talk',
      people: [{ person: ids.speakers, role: 'speaker' }],
    })
    ids.aside = await make(editor, 'sessions', { title: { fr: 'Ailleurs' }, kind: 'talk' })
    ids.workshops = await make(editor, 'workshops', {
      title: { fr: 'Atelier', en: 'Workshop' },
      subtitle: { fr: 'Cartes' },
      number: 7,
      startsAt: '2098-01-01T10:00',
      timeZone: 'Europe/Paris',
      objectives: [{ text: { fr: 'Lire une carte', en: 'Read a map' } }, { text: { fr: 'Dessiner' } }],
      links: [{ url: 'https://example.org/a', label: { fr: 'Un lien' } }],
      programme: [{ session: ids.sessions }],
    })
    const { objectives } = await read(`workshops/${ids.workshops}`)
    const changed = { ...objectives[0], text: { fr: 'Lire une grande carte' } }
    const kept = objectives.slice(1).map(({ id }: JsonObject) => ({ id }))
    const patched = await asked(
      `workshops/${ids.workshops}?draft=true`,
      editor,
      { objectives: [changed, ...kept] },
      'PATCH',
    )
    expect(patched.status).toBe(200)
    await asked('globals/series?draft=true&locale=fr', editor, { title: { fr: 'Série' } })
  })

  it('lists of a workshop its own texts, then those of its programme and its people', async () => {
    const docs = await listed(`workshop=${ids.workshops}`)
    const said = docs.map(({ id, kind, texts, title }) => [
      kind,
      id,
      title,
      texts.map(({ kind: how, label, language, now, source, state }: JsonObject) => [
        label.replaceAll('\u00a0', ' '),
        how,
        language,
        state,
        source.reading,
        now,
      ]),
    ])
    expect(said).toEqual([
      [
        'workshops',
        ids.workshops,
        'Workshop',
        [
          ['Subtitle', 'text', 'en', 'missing', 'Cartes', ''],
          ['Objectives 1 › Text', 'textarea', 'en', 'stale', 'Lire une grande carte', 'Read a map'],
          ['Objectives 2 › Text', 'textarea', 'en', 'missing', 'Dessiner', ''],
          ['Links 1 › Text of the link', 'text', 'en', 'missing', 'Un lien', ''],
        ],
      ],
      ['sessions', ids.sessions, 'Exposé', [['Title', 'text', 'en', 'missing', 'Exposé', '']]],
      [
        'speakers',
        ids.speakers,
        'Ada Lovelace',
        [
          ['Affiliations: Institut › Unit or programme', 'text', 'en', 'missing', 'Unité', ''],
          ['Biography', 'paragraphs', 'en', 'missing', 'Elle programme.', ''],
          ['Links 1 › Text of the link', 'text', 'en', 'missing', 'Site', ''],
        ],
      ],
      ['organisations', ids.organisations, 'Institut', [['Name', 'text', 'en', 'missing', 'Institut', '']]],
      ['media', ids.media, 'map.png', [['Alternative text', 'text', 'en', 'missing', 'Une carte', '']]],
    ])
    expect(docs[0]?.texts[1]).toMatchObject({ before: 'Lire une carte', path: 'objectives.0.text' })
    expect(await listed(`workshop=${ids.workshops}&language=fr`)).toEqual([])
    expect(await asked(`translations?workshop=${ids.workshops}&count=true`, translator)).toEqual({
      status: 200,
      count: 10,
    })
  })

  it('lists the sessions of a programme in its order, whatever order they were made in, and names whom a row is of', async () => {
    const [last, first, block] = [
      await make(editor, 'sessions', { title: { fr: 'Dernier' }, kind: 'talk' }),
      await make(editor, 'sessions', { title: { fr: 'Premier' }, kind: 'talk' }),
      await make(editor, 'sessions', { title: { fr: 'Bloc' }, kind: 'block' }),
    ]
    const ordered = await make(editor, 'workshops', {
      title: { fr: 'Rangé', en: 'In order' },
      number: 8,
      moderators: [{ person: ids.speakers, affiliations: [{ organisation: ids.organisations, unit: { fr: 'Labo' } }] }],
      programme: [{ session: block, items: [{ session: first }] }, { session: last }],
    })
    const listedSessions = async () =>
      (await listed(`workshop=${ordered}`)).filter(({ kind }) => kind === 'sessions').map(({ id }) => id)
    expect(await listedSessions()).toEqual([block, first, last])
    const docs = await listed(`workshop=${ordered}`)
    expect(docs[0]?.texts.map(({ label }: JsonObject) => label)).toEqual([
      expect.stringMatching(/^[^:]+: Ada Lovelace › [^:]+: Institut › [^:]+$/),
    ])
    const turned = { programme: [{ session: last }, { session: block, items: [{ session: first }] }] }
    expect((await asked(`workshops/${ordered}?draft=true`, editor, turned, 'PATCH')).status).toBe(200)
    expect(await listedSessions()).toEqual([last, block, first])
    // Its sessions go with it.
    await database.payload.delete({ collection: 'workshops', id: ordered })
  })

  it('counts all documents, and lists them by kind', async () => {
    const { counts } = await asked('translations', translator)
    expect(counts).toEqual({ workshops: 1, sessions: 2, speakers: 1, organisations: 1, media: 1, series: 1 })
    expect((await listed('of=sessions')).map(({ id }) => id).sort()).toEqual([ids.sessions, ids.aside].sort())
    expect(await listed('of=organisations')).toMatchObject([
      { id: ids.organisations, texts: [{ language: 'en', path: 'name', source: { reading: 'Institut' } }] },
    ])
    expect(await listed('of=series')).toMatchObject([{ id: null, texts: [{ language: 'en', text: 'title' }] }])
    const [picture] = await listed('of=media')
    expect(picture).toMatchObject({ texts: [{ language: 'en', source: { reading: 'Une carte' } }] })
    expect((await fetch(`${url()}/api${picture?.picture}`, { headers: translator })).status).toBe(200)
    expect(await asked('translations?of=sessions&page=50', translator)).toMatchObject({ page: 1, pages: 1, total: 2 })
    for (const query of ['of=users', 'page=0&of=media', 'language=de'])
      expect([query, (await asked(`translations?${query}`, translator)).status]).toEqual([query, 400])
    expect((await asked('translations?workshop=nothing', translator)).status).toBe(404)
  })

  it('writes texts where they stand as a draft, and says what is left', async () => {
    const [workshop] = await listed(`workshop=${ids.workshops}`)
    const byPath = (path: string): JsonObject =>
      workshop?.texts.find((text: JsonObject) => text.path === path) as JsonObject
    const sent = (path: string, value: string): object => {
      const { language, now, source, text } = byPath(path)
      return { language, now, source, text, value }
    }
    const texts = [
      sent('subtitle', 'Maps'),
      sent('objectives.0.text', 'Read a large map'),
      sent('links.0.label', 'Link'),
    ]
    const before = await read(`workshops/${ids.workshops}`)
    const written = await asked('translations', translator, { of: 'workshops', id: ids.workshops, texts })
    expect(written).toMatchObject({ status: 200, texts: [{ path: 'objectives.1.text' }] })
    const after = await read(`workshops/${ids.workshops}`)
    expect(after).toMatchObject({ _status: 'draft', stale: [], subtitle: { fr: 'Cartes', en: 'Maps' } })
    const { objectives, links } = before
    objectives[0].text.en = 'Read a large map'
    links[0].label.en = 'Link'
    expect(after).toMatchObject({ links, number: 7, objectives, programme: before.programme })

    // What was read is another by now: nothing is written. What else changed is no matter.
    const again = { of: 'workshops', id: ids.workshops, texts: [sent('subtitle', 'Charts')] }
    const refused = await asked('translations', translator, again)
    expect([refused.status, codeOf(refused)]).toEqual([409, 'TEXT_CHANGED'])
    const rest = { of: 'workshops', id: ids.workshops, texts: [sent('objectives.1.text', 'Draw')] }
    expect((await asked('translations', translator, rest)).status).toBe(200)
    expect(await read(`workshops/${ids.workshops}`)).toMatchObject({ missing: '-', subtitle: { en: 'Maps' } })

    // What is stored otherwise than it was sent is mended as it is stored.
    const mend = (now: string, value: string): Promise<JsonObject> =>
      asked('translations', translator, {
        of: 'workshops',
        id: ids.workshops,
        texts: [{ ...sent('subtitle', value), now }],
      })
    const onOneLine = await mend('Maps', '  Maps\n and charts ')
    expect(onOneLine.written).toEqual([{ text: 'subtitle', language: 'en', now: 'Maps and charts' }])
    expect(await mend(onOneLine.written[0].now, 'Maps')).toMatchObject({ status: 200, written: [{ now: 'Maps' }] })

    for (const doc of (await listed(`workshop=${ids.workshops}`)).filter(({ kind }) => kind === 'speakers')) {
      const texts = doc.texts
        .filter(({ kind }: JsonObject) => kind === 'text')
        .map(({ language, now, source, text }: JsonObject) => ({ language, now, source, text, value: 'x' }))
      const saved = await asked('translations', translator, { of: doc.kind, id: doc.id, texts })
      expect(saved).toMatchObject({ status: 200, texts: [{ path: 'biography' }] })
      const said = { text: 'biography', language: 'en', now: '' }
      const written = (value: string, more: object): Promise<JsonObject> =>
        asked('translations', translator, { of: doc.kind, id: doc.id, texts: [{ ...said, value, ...more }] })
      const source = { language: 'fr', reading: 'Elle programme.' }
      // What is translated is in a language: nothing reads in another, and is no source.
      const ofNone = await written('She.', { source: { language: 'toString', reading: '' } })
      expect([ofNone.status, codeOf(ofNone)]).toEqual([400, 'TEXT_NOT_THERE'])
      // Lines become paragraphs; what has notes or links is left to its form.
      expect(await written('She programs.\n\n It is said. ', { source })).toMatchObject({ status: 200, texts: [] })
      const { biography } = await read(`speakers/${doc.id}`)
      expect(biography.en.root.children.map(({ children }: JsonObject) => children[0].text)).toEqual([
        'She programs.',
        'It is said.',
      ])
      expect(await written('', { now: 'She programs.\nIt is said.', source })).toMatchObject({ status: 200 })
      expect((await read(`speakers/${doc.id}`)).biography.en).toBeFalsy()
      await save('speakers', doc.id, { biography: { en: richText('Noted', 'A note') } })
      const noted = await written('Plain', { now: 'Noted\nA note', source })
      expect([noted.status, codeOf(noted)]).toEqual([400, 'TEXT_NOT_THERE'])
      await save('speakers', doc.id, { biography: { fr: richText('Elle écrit.') } })
      expect((await listed('of=speakers'))[0]?.texts).toMatchObject([{ kind: 'richText', path: 'biography' }])
      await save('speakers', doc.id, { biography: { en: null } })
      expect(await read(`speakers/${doc.id}`)).toMatchObject({
        affiliations: [{ organisation: ids.organisations, unit: { fr: 'Unité', en: 'x' } }],
        links: [{ url: 'https://example.org/', label: { fr: 'Site', en: 'x' } }],
      })
    }
    const series = {
      text: 'title',
      language: 'en',
      value: 'Series',
      now: '',
      source: { language: 'fr', reading: 'Série' },
    }
    expect((await asked('translations', translator, { of: 'series', texts: [series] })).status).toBe(200)
    expect((await asked('globals/series?draft=true&locale=all', editor)).title).toEqual({ fr: 'Série', en: 'Series' })
    for (const wrong of [
      {},
      { of: 'users', id: ids.workshops, texts: [series] },
      { of: 'workshops', id: ids.workshops, texts: [{ ...series, text: 'slug' }] },
      { of: 'workshops', id: ids.workshops, texts: [{ ...series, language: 'de' }] },
      { of: 'workshops', id: ids.workshops, texts: [{ ...series, text: 'abstract' }] },
      { of: 'workshops', id: 'nothing', texts: [series] },
      { of: 'workshops', texts: [series] },
    ]) {
      const { status } = await asked('translations', translator, wrong)
      expect([wrong, status >= 400 && status < 500]).toEqual([wrong, true])
    }
  })

  it('lets a translator write texts through every form, and nothing else', async () => {
    const state = async () =>
      JSON.stringify([
        await read(`workshops/${ids.workshops}`),
        await read(`sessions/${ids.sessions}`),
        await read(`speakers/${ids.speakers}`),
        await read(`organisations/${ids.organisations}`),
        await read(`media/${ids.media}`),
        await asked('globals/series?draft=true&locale=all', editor),
      ])
    const before = await state()
    const workshop = await read(`workshops/${ids.workshops}`)
    const refusedOf: [string, object][] = [
      ['workshops', { number: 8 }],
      ['workshops', { title: { en: 'x' }, slug: 'elsewhere' }],
      ['workshops', { slugs: { en: 'elsewhere' } }],
      ['workshops', { slugs: 'ailleurs' }],
      ['workshops', { startsAt: '2099-01-01T10:00' }],
      ['workshops', { timeZone: 'UTC' }],
      ['workshops', { oneLanguage: 'fr' }],
      ['workshops', { publishAt: '2097-01-01T10:00' }],
      ['workshops', { programme: [] }],
      ['workshops', { moderators: [{ person: ids.speakers }] }],
      ['workshops', { cover: ids.media }],
      ['workshops', { objectives: workshop.objectives.toReversed() }],
      ['workshops', { objectives: [...workshop.objectives, { text: { fr: 'x' } }] }],
      ['workshops', { links: [] }],
      ['workshops', { links: null }],
      ['workshops', { links: [{ ...workshop.links[0], url: 'https://example.org/b' }] }],
      ['workshops', { registration: { mode: 'internal' } }],
      ['sessions', { kind: 'break' }],
      ['sessions', { people: [] }],
      ['sessions', { workshop: null }],
      ['speakers', { name: 'Somebody Else' }],
      ['speakers', { slug: 'x' }],
      ['speakers', { affiliations: [] }],
      ['organisations', { acronym: 'X' }],
      ['organisations', { parent: ids.organisations }],
      ['media', { decorative: true }],
      ['media', { credit: 'x' }],
      ['media', { filename: 'x.png', focalX: 3 }],
    ]
    for (const [collection, data] of refusedOf) {
      const refused = await save(collection, ids[collection] ?? '', data)
      expect([data, refused.status, codeOf(refused)]).toEqual([data, 403, 'TRANSLATORS_TEXTS'])
    }
    // Names of which Payload would make rows.
    for (const [collection, data] of [
      ['workshops', { 'objectives.1.id': 'x' }],
      ['sessions', { 'people.0.role': 'moderator' }],
      ['speakers', { 'affiliations.0.organisation': null }],
    ] as const)
      expect((await save(collection, ids[collection] ?? '', data)).status).toBe(400)
    const { errors } = await asked(
      `workshops/${ids.workshops}?draft=true`,
      { ...translator, 'Accept-Language': 'fr' },
      { number: 8 },
      'PATCH',
    )
    expect(errors[0].message).toMatch(/^Le rôle Traduction .*Numéro/)

    const acts: [string, string, object?][] = [
      ['PATCH', `workshops/${ids.workshops}`, { _status: 'published' }],
      ['PATCH', `workshops/${ids.workshops}`, { _status: 'published', title: { en: 'x' } }],
      ['PATCH', `workshops/${ids.workshops}`, { _status: 'draft' }],
      ['PATCH', `workshops/${ids.workshops}`, { deletedAt: new Date().toISOString() }],
      ['PATCH', `workshops?where[id][equals]=${ids.workshops}`, { title: { en: 'x' } }],
      ['PATCH', `media?where[id][equals]=${ids.media}`, { alt: { en: 'x' } }],
      ['POST', 'workshops', { title: { fr: 'x' } }],
      ['POST', 'speakers', { name: 'x' }],
      ['POST', `sessions/${ids.sessions}/duplicate`, {}],
      ['DELETE', `workshops/${ids.workshops}`],
      ['DELETE', `media/${ids.media}`],
      ['DELETE', `speakers?where[id][equals]=${ids.speakers}`],
      ['POST', 'globals/series', { _status: 'published' }],
      ['POST', 'globals/series', { timeZone: 'UTC' }],
      ['POST', 'globals/series', { colour: '#123456' }],
      ['POST', `workshops/${ids.workshops}/programme`, { actions: [] }],
      ['POST', `workshops/${ids.workshops}/desk`, { capacity: 3 }],
      ['POST', `workshops/${ids.workshops}/next`, {}],
      ['POST', `workshops/${ids.workshops}/share`, { days: 7 }],
      ['POST', `workshops/${ids.workshops}/revert`, {}],
      ['POST', `speakers/${ids.speakers}/merge`, { into: ids.speakers }],
      ['POST', 'registrations/list', { workshop: ids.workshops }],
      ['POST', 'series-file/load', {}],
      ['POST', 'series-file/plan', {}],
      ['POST', 'users', { email: 'x@example.org' }],
      ['POST', 'webhooks', { url: 'https://example.org' }],
      ['GET', 'registrations'],
      ['GET', 'series-file'],
      ['GET', 'webhooks'],
      ['GET', 'todo'],
      ['GET', `workshops/${ids.workshops}/desk`],
    ]
    for (const [method, path, body] of acts) {
      const response = await fetch(`${url()}/api/${path}`, {
        method,
        headers: { ...translator, 'Content-Type': 'application/json' },
        ...(body ? { body: JSON.stringify(body) } : {}),
      })
      await response.arrayBuffer()
      expect([method, path, body, response.status]).toEqual([method, path, body, 403])
    }
    const versions = await asked(`speakers/versions?where[parent][equals]=${ids.speakers}`, editor)
    const restored = await asked(`speakers/versions/${versions.docs[0].id}`, translator, {})
    expect(restored.status).toBe(403)
    expect((await asked(`speakers/versions?where[parent][equals]=${ids.speakers}`, translator)).status).toBe(403)
    expect(await state()).toBe(before)
  })

  it('holds GraphQL and the Local API to the same', async () => {
    const ask = (query: string): Promise<JsonObject> => asked('graphql', translator, { query })
    const update = (data: string) =>
      ask(`mutation { updateWorkshop(id: "${ids.workshops}", draft: true, data: { ${data} }) { id number title } }`)
    expect((await update('number: 9')).errors[0].extensions.code).toBe('TRANSLATORS_TEXTS')
    expect((await update('_status: published')).errors[0].extensions.code).toBe('TRANSLATORS_NO_ACT')
    expect((await update('title: "Atelier, revu"')).data.updateWorkshop.number).toBe(7)
    const deleted = await ask(`mutation { deleteWorkshop(id: "${ids.workshops}") { id } }`)
    expect(deleted.errors).toBeDefined()
    expect((await ask('{ Registrations { docs { email } } }')).errors).toBeDefined()

    const { payload } = database
    const { user } = await payload.auth({ headers: new Headers(translator) })
    const write = (data: object) =>
      payload.update({ collection: 'speakers', data, id: ids.speakers ?? '', overrideAccess: false, user })
    await expect(write({ name: 'Nobody' })).rejects.toMatchObject({ code: 'TRANSLATORS_TEXTS' })
    await write({ links: (await read(`speakers/${ids.speakers}`)).links })
    await expect(
      payload.delete({ collection: 'speakers', id: ids.speakers ?? '', overrideAccess: false, user }),
    ).rejects.toMatchObject({ code: 'TRANSLATORS_NO_ACT' })
  })

  it('takes what a form sends of a whole document, where only texts are others', async () => {
    for (const [collection, name] of [
      ['workshops', 'title'],
      ['sessions', 'title'],
      ['organisations', 'name'],
      ['speakers', 'line'],
      ['media', 'alt'],
    ] as const) {
      const whole = await asked(`${collection}/${ids[collection]}?draft=true&depth=0&locale=fr`, translator)
      const { status: _, ...doc } = whole
      const saved = await save(
        collection,
        ids[collection] ?? '',
        {
          ...doc,
          ...(collection === 'workshops' ? { moderators: 0, partners: 0 } : {}),
          [`${name}_fr`]: `Texte (${collection})`,
          [`${name}_en`]: `Text (${collection})`,
        },
        'draft=true&depth=0&locale=fr&form=true',
      )
      expect([collection, saved.status, codeOf(saved)]).toEqual([collection, 200, undefined])
      expect((await read(`${collection}/${ids[collection]}`))[name]).toEqual({
        fr: `Texte (${collection})`,
        en: `Text (${collection})`,
      })
    }
    const own = await asked('users/me', translator)
    expect(own.user.role).toBe('translator')
  })
})
