import { beforeAll, expect, it } from '@jest/globals'
import { builders } from '../../support/builders'
import { describeWithDatabase, useDatabase } from '../../support/database'
import { makeExampleSeries } from '../../support/exampleSeries'
import { makeAccount, useServer, type Account } from '../../support/server'

describeWithDatabase('previews', () => {
  const database = useDatabase()
  const server = useServer(() => database.payload)
  const make = builders(() => database.payload)
  let example: Awaited<ReturnType<typeof makeExampleSeries>>
  let editor: Account

  beforeAll(async () => {
    example = await makeExampleSeries(database.payload)
    editor = await makeAccount(database.payload, 'editor')
  })

  const get = (path: string, headers: Record<string, string> = editor.headers) =>
    fetch(`${server.url}${path}`, { headers })
  const post = (path: string, body: unknown, headers: Record<string, string> = editor.headers) =>
    fetch(`${server.url}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  const draft = (locale = 'fr') => `/preview/workshops/${example.draft.id}?locale=${locale}`
  const live = (locale = 'fr') => `/preview/workshops/${example.workshop.id}?locale=${locale}`

  it('are there for editors, drafts and their people included, in each language', async () => {
    const response = await get(draft())
    expect(response.status).toBe(200)
    const french = await response.text()
    for (const words of [
      '<html lang="fr">',
      'Brouillon – non public',
      'En préparation',
      'Exposé secret',
      'Secret Speaker',
    ])
      expect(french).toContain(words)
    const english = await (await get(draft('en'))).text()
    for (const words of ['<html lang="en">', 'Draft – not public', 'In preparation', 'Secret talk'])
      expect(english).toContain(words)
    expect(english).toContain(`<a href="${draft('fr')}" hreflang="fr" lang="fr">Français</a>`)
  })

  it('are not there for strangers, whatever they ask', async () => {
    for (const path of [draft(), live(), '/preview/series', '/preview/workshops/none', '/preview']) {
      const response = await get(path, {})
      expect([path, response.status]).toEqual([path, 404])
      expect(await response.text()).not.toMatch(/secret|préparation/i)
    }
    expect((await post(live(), { data: { title: 'x' }, locale: 'fr' }, {})).status).toBe(404)
    expect((await get(draft(), { Authorization: 'users API-Key none' })).status).toBe(404)
  })

  it('are there for organisers and administrators too', async () => {
    for (const role of ['organiser', 'admin'] as const)
      expect((await get(draft(), (await makeAccount(database.payload, role)).headers)).status).toBe(200)
  })

  it('are kept by no cache and no index, and framed by our own pages alone', async () => {
    for (const headers of [editor.headers, {}]) {
      const response = await get(draft(), headers)
      expect(response.headers.get('cache-control')).toContain('no-store')
      expect(response.headers.get('x-robots-tag')).toBe('noindex, nofollow')
      expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
      expect(response.headers.get('x-frame-options')).toBe('SAMEORIGIN')
    }
    expect((await get(draft())).headers.get('cache-control')).toBe('private, no-store')
    expect(await (await get(draft())).text()).not.toContain('rel="canonical"')
  })

  it('load a script of ours that anybody may read, and no other', async () => {
    const [, address] =
      /<script defer="" src="(\/preview\/live\.js\?v=[0-9a-f]{12})"><\/script>/.exec(
        await (await get(draft())).text(),
      ) ?? []
    const script = await get(address as string, {})
    expect([script.status, script.headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8'])
    expect((await get(draft())).headers.get('content-security-policy')).toContain("script-src 'self';")
  })

  it('show what a form holds before it is saved, in the language asked for', async () => {
    const data = {
      title: 'Un titre jamais enregistré',
      languages: ['de'],
      objectives: [{ text: 'Un objectif' }],
      partners: 0,
    }
    const french = await (await post(live(), { data, locale: 'fr' })).text()
    for (const words of ['Un titre jamais enregistré', 'allemand', 'Un objectif']) expect(french).toContain(words)
    expect(french).not.toContain('Accueilli par')
    const english = await (await post(live('en'), { data, locale: 'fr' })).text()
    for (const words of ['Towards summer', 'German', '<li><span lang="fr">Un objectif</span>'])
      expect(english).toContain(words)
    expect(english).not.toContain('jamais enregistré')
    for (const path of ['/fr/ateliers/summer', '/fr'])
      expect(await (await get(path, {})).text()).not.toContain('jamais enregistré')
    expect(await (await get(live())).text()).not.toContain('jamais enregistré')
  })

  it('show a programme that a form has put in another order, and somebody who was added', async () => {
    const { block, discussion } = example.sessions
    const data = {
      programme: [
        { session: block.id, items: [] },
        { session: discussion.id, items: 0 },
      ],
      moderators: [{ person: example.secret.id, affiliations: 0 }],
    }
    const page = await (await post(live(), { data, locale: 'fr' })).text()
    expect(page).toMatch(/Secret Speaker.*Un bloc.*Discussion<\/h3>/s)
    expect(page).not.toContain('Second exposé')
  })

  it('keep what is stored where a form says nothing, and what only the server writes', async () => {
    const page = await (
      await post(live(), {
        data: { snapshot: { sessions: 'none' }, names: 5, _status: 'x', id: 'other' },
        locale: 'fr',
      })
    ).text()
    for (const words of ['Vers l’été', 'Second exposé']) expect(page).toContain(words)
  })

  it('escape what was typed', async () => {
    const page = await (await post(live(), { data: { title: '<script>alert(1)</script>' }, locale: 'fr' })).text()
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(page).not.toContain('<script>')
  })

  it('put up with what is half typed', async () => {
    const data = {
      startsAt: '2021-',
      endsAt: 'soon',
      timeZone: 'Europe/Par',
      languages: ['e', 'not a code'],
      registration: { mode: 'external', url: 'javascript:alert(1)' },
      links: [{ url: null, label: '' }],
      programme: [{ session: null }],
    }
    const response = await post(live(), { data, locale: 'fr' })
    expect(response.status).toBe(200)
    const page = await response.text()
    expect(page).toContain('Date à préciser')
    expect(page).not.toContain('javascript:')
  })

  it('refuse malformed data with 400 and the place, and go on', async () => {
    const refusals: [unknown, string][] = [
      [{ data: { title: 5 }, locale: 'fr' }, 'title'],
      [{ data: { programme: 'none' }, locale: 'fr' }, 'programme'],
      [{ data: { attendanceMode: 'zz' }, locale: 'fr' }, 'attendanceMode'],
      [{ data: { objectives: [null] }, locale: 'fr' }, 'objectives.0'],
      [{ data: { abstract: { root: 5 } }, locale: 'fr' }, 'abstract'],
      [{ data: 'text', locale: 'fr' }, ''],
      [{ data: {}, locale: 'xx' }, 'locale'],
      [{}, 'locale'],
    ]
    for (const [body, field] of refusals) {
      const response = await post(live(), body)
      expect([JSON.stringify(body), response.status, await response.json()]).toEqual([
        JSON.stringify(body),
        400,
        {
          errors: [{ code: 'FORM_MALFORMED', message: 'The form’s data are malformed.', ...(field ? { field } : {}) }],
          requestId: expect.any(String),
        },
      ])
    }
    const french = await post(live(), {}, { ...editor.headers, 'Accept-Language': 'fr' })
    expect(await french.json()).toMatchObject({
      errors: [{ field: 'locale', message: 'Les données du formulaire sont mal formées.' }],
    })
    for (const body of ['{', '"x"', 'null']) expect([body, (await post(live(), body)).status]).toEqual([body, 400])
    expect((await get('/healthz', {})).status).toBe(200)
  })

  it('refuse what is not read here with 415', async () => {
    for (const [name, value] of [
      ['Content-Encoding', 'compress'],
      ['Content-Type', 'application/json; charset=koi8-r'],
    ] as const) {
      const response = await post(live(), '{}', { ...editor.headers, [name]: value })
      expect([name, response.status]).toEqual([name, 415])
      expect(await response.json()).toMatchObject({ errors: [{ code: 'BODY_KIND_UNKNOWN' }] })
    }
  })

  it('refuse more than a megabyte with 413', async () => {
    const response = await post(live(), { data: { title: 'a'.repeat(1_100_000) }, locale: 'fr' })
    expect(response.status).toBe(413)
  })

  it('show the working copy of the series, and its form', async () => {
    await database.payload.updateGlobal({
      slug: 'series',
      data: { tagline: 'A tagline in preparation' } as never,
      locale: 'en',
    })
    expect(await (await get('/preview/series?locale=en')).text()).toContain('A tagline in preparation')
    expect(await (await get('/en', {})).text()).not.toContain('A tagline in preparation')
    const page = await (
      await post('/preview/series?locale=en', {
        data: { title: 'Unsaved', committee: [{ person: example.secret.id }], contact: { email: 'a@example.org' } },
        locale: 'en',
      })
    ).text()
    for (const words of ['Unsaved', 'Secret Speaker', 'mailto:a@example.org', 'A tagline in preparation'])
      expect(page).toContain(words)
  })

  it('say 404 for what is not there or in the bin', async () => {
    const binned = await make.workshop({ slug: 'binned' })
    await database.payload.update({
      collection: 'workshops',
      id: binned.id,
      data: { deletedAt: new Date().toISOString() },
    })
    for (const id of [binned.id, 'none', '..%2Fseries', '1%27%20OR%201=1', '%00']) {
      const response = await get(`/preview/workshops/${id}?locale=fr`)
      expect([id, response.status]).toEqual([id, 404])
    }
    expect((await post('/preview/workshops/none?locale=fr', { data: {}, locale: 'fr' })).status).toBe(404)
  })

  it('fall back to a language of ours where another is asked for', async () => {
    expect(await (await get(draft('xx'))).text()).toContain('<html lang="fr">')
  })
})
