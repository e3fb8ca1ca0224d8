import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { mediaIn } from '../../../seed/database/mediaSource'
import { loadSeries } from '../../../seed/loadSeries'
import { exportSeries } from '../../../seed/exportSeries'
import { contrastOf } from '../../../src/domain/colour'
import { builders } from '../../support/builders'
import { describeWithDatabase, onMongo, useDatabase } from '../../support/database'
import type { Json } from '../../support/json'
import { letPass } from '../../support/letPass'
import { readPdf, tagsIn } from '../../support/pdf'
import { notForSearch, notInVocabulary } from '../../support/schemaOrg'
import { makeAccount, useServer, type Account } from '../../support/server'

/** A picture of one colour. */
const pictureOf = (width: number, height: number, background = '#ffffff'): Promise<Buffer> =>
  sharp({ create: { background, channels: 3, height, width } })
    .png()
    .toBuffer()

/** The colours of a picture’s pixels at some places. */
const pixelsOf = async (png: Buffer, places: readonly (readonly [number, number])[]): Promise<string[]> => {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  return places.map(([x, y]) => {
    const at = (y * info.width + x) * info.channels
    return `#${data.subarray(at, at + 3).toString('hex')}`
  })
}

describeWithDatabase('the colour and the logo of the series', () => {
  const database = useDatabase()
  const server = useServer(() => database.payload)
  const make = builders(() => database.payload)
  let editor: Account

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${server.url}${path}`, { headers, redirect: 'manual' })
  const html = async (path: string): Promise<string> => (await get(path)).text()
  const publicSeries = async (): Promise<Json> => (await (await get('/api/series')).json()) as Json
  const write = async (data: object, query = '', language = 'en') => {
    const answer = await fetch(`${server.url}/api/globals/series?locale=fr&depth=0${query}`, {
      method: 'POST',
      headers: { ...editor.headers, 'Accept-Language': language, 'Content-Type': 'application/json' },
      body: JSON.stringify(data),
    })
    return { status: answer.status, body: (await answer.json()) as Json }
  }
  const publish = async (data: object): Promise<void> => {
    const { body, status } = await write({ ...data, _status: 'published' })
    expect([status, body.errors]).toEqual([200, undefined])
  }
  const logo = async (name: string, data: Buffer, alt: { fr?: string; en?: string }): Promise<string> => {
    const { id } = await database.payload.create({
      collection: 'media',
      data: { alt: alt.fr ?? null } as never,
      file: { data, mimetype: 'image/png', name, size: data.length },
      locale: 'fr',
    })
    if (alt.en) await database.payload.update({ collection: 'media', id, data: { alt: alt.en } as never, locale: 'en' })
    return id
  }
  /** On MongoDB a change is told once no server gives anything of before. */
  const settled = async (): Promise<void> => {
    if (!onMongo) return
    await get('/api/changes')
    letPass(1200)
  }
  const cursorOf = async (): Promise<string> => {
    await settled()
    return ((await (await get('/api/changes')).json()) as Json).cursor as string
  }
  const changedSince = async (cursor: string): Promise<string[]> => {
    await settled()
    const { changes } = (await (await get(`/api/changes?since=${cursor}`)).json()) as { changes: { kind: string }[] }
    return changes.map(({ kind }) => kind)
  }

  beforeAll(async () => {
    editor = await makeAccount(database.payload, 'organiser')
    await publish({ title: { fr: 'Série', en: 'Series' } })
    const workshop = await make.workshop({
      slug: 'one',
      title: { fr: 'Un atelier', en: 'One workshop' },
      attendanceMode: 'online',
    })
    await make.publish(workshop.id)
  })

  it('are not there until they are given: everything has the usual colour', async () => {
    expect(await publicSeries()).toMatchObject({ colour: null, logo: null })
    const page = await html('/fr')
    expect(page).not.toContain('/assets/colours')
    expect(page).not.toContain('<img')
    const card = Buffer.from(await (await get('/fr/ateliers/one.png')).arrayBuffer())
    expect(await pixelsOf(card, [[20, 20]])).toEqual(['#17564d'])
  })

  it('refuse what is no colour, naming the field in both languages, and show none that a draft holds', async () => {
    for (const colour of ['#FFF', 'red', '#12345g', 'javascript:alert(1)', '#000;}body{display:none}', '#17564d00']) {
      const english = await write({ colour, _status: 'published' })
      expect([colour, english.status, english.body.errors?.[0]?.data?.errors]).toEqual([
        colour,
        400,
        [
          expect.objectContaining({
            path: 'colour',
            code: 'COLOUR_INVALID',
            message: 'A colour is written as a hash and six hexadecimal digits: #17564d.',
          }),
        ],
      ])
      const french = await write({ colour, _status: 'published' }, '', 'fr')
      expect(french.body.errors[0].data.errors[0].message).toBe(
        'Une couleur s’écrit avec un dièse et six chiffres hexadécimaux\u00a0: #17564d.',
      )
    }
    for (const [colour, status] of [
      [5, 400],
      [['#17564d'], 400],
      [{}, 400],
    ] as const)
      expect([colour, (await write({ colour })).status]).toEqual([colour, status])
    expect((await write({ logo: randomUUID(), _status: 'published' })).status).toBe(400)
    expect(await publicSeries()).toMatchObject({ colour: null, logo: null })
    for (const path of ['/assets/colours/red.css', '/assets/colours/%23000000.css', '/assets/colours/FFFFFF.css'])
      expect([path, (await get(path)).status]).toEqual([path, 404])
  })

  it('are public once they are published, and not before, the file of the logo neither', async () => {
    const id = await logo('mark.png', await pictureOf(900, 300, '#336699'), { fr: 'Le logo', en: 'The logo' })
    expect((await write({ colour: '#FFDD00', logo: id }, '&draft=true')).status).toBe(200)
    expect(await publicSeries()).toMatchObject({ colour: null, logo: null })
    expect((await get('/api/media/file/mark.png')).status).not.toBe(200)
    const asked = await get('/api/globals/series?depth=1&draft=true')
    expect(JSON.stringify(await asked.json())).not.toContain('FFDD00')
    for (const path of ['/fr', '/en/workshops/one', '/fr/atom.xml'])
      expect([path, /ffdd00|mark/.test(await html(path))]).toEqual([path, false])
    const preview = await (await get('/preview/series?locale=fr', editor.headers)).text()
    expect(preview).toContain('/assets/colours/ffdd00.css')
    expect(preview).toContain('mark')

    const cursor = await cursorOf()
    await publish({})
    expect(await changedSince(cursor)).toContain('series')
    expect(await publicSeries()).toMatchObject({
      colour: '#ffdd00',
      logo: {
        id,
        alt: { fr: 'Le logo', en: 'The logo' },
        url: expect.stringMatching(/^\/api\/media\/file\/mark\.png/),
        width: 900,
        height: 300,
        sizes: [expect.objectContaining({ width: expect.any(Number) })],
      },
    })
    expect((await get('/api/media/file/mark.png')).status).toBe(200)
    const query = '{ series { colour logo { url sizes { url width } alt(locale: en) { text } } } }'
    const graph = (await (await get(`/api/graphql?query=${encodeURIComponent(query)}`)).json()) as Json
    expect(graph.data.series).toMatchObject({ colour: '#ffdd00', logo: { alt: { text: 'The logo' } } })
  })

  it('are seen on pages, whose policy lets no style of their own in', async () => {
    for (const path of ['/en', '/en/workshops/one', '/en/search?q=one']) {
      const answer = await get(path)
      const page = await answer.text()
      expect([path, answer.headers.get('content-security-policy')]).toEqual([
        path,
        expect.stringContaining("style-src 'self';"),
      ])
      const [, sheet = ''] = /<link href="([^"]+)" id="colour" rel="stylesheet"\/>/.exec(page) ?? []
      expect([path, sheet]).toEqual([path, expect.stringMatching(/^\/assets\/colours\/ffdd00\.css\?v=[\da-f]{12}$/)])
      expect(page).not.toMatch(/<style|style="/)
      const styles = await get(sheet)
      expect(styles.headers.get('content-type')).toBe('text/css; charset=utf-8')
      expect(styles.headers.get('cache-control')).toContain('immutable')
      expect(await styles.text()).toContain('--brand: #ffdd00; --on-brand: #000000;')
      const head = /<header class="masthead">.*?<\/header>/s.exec(page)?.[0] ?? ''
      expect(head).toContain('alt="The logo"')
      expect(head).toContain('srcSet="')
      expect([path, head.includes('<a class="home" href="/en">')]).toEqual([path, path !== '/en'])
    }
    expect(await html('/en')).toMatch(/property="og:image"/)
  })

  it('are seen on flyers, with the logo as a figure that says what it shows, and on cards', async () => {
    for (const [path, alt] of [
      ['/fr/ateliers/one.pdf', 'Le logo'],
      ['/en/workshops/one.pdf', 'The logo'],
      ['/en-fr/workshops/one.pdf', 'The logo'],
    ]) {
      const bytes = Buffer.from(await (await get(path ?? '')).arrayBuffer())
      const read = await readPdf(bytes)
      expect(read.statements).toContain('<pdfuaid:part>1</pdfuaid:part>')
      const figures = tagsIn(read.tags).filter(({ role }) => role === 'Figure')
      expect([path, figures.map((figure) => figure.alt)]).toEqual([path, [alt]])
    }
    const card = Buffer.from(await (await get('/fr/ateliers/one.png')).arrayBuffer())
    // The band; the white tile within it; the logo on that, in one of the 256 colours that the card has.
    const [band, tile, mark = ''] = await pixelsOf(card, [
      [20, 20],
      [928, 50],
      [1010, 50],
    ])
    expect([band, tile]).toEqual(['#ffdd00', '#ffffff'])
    expect(contrastOf(mark, '#336699')).toBeLessThan(1.05)
  })

  it('are said to feed readers and to machines that read pages', async () => {
    const atom = await html('/en/atom.xml')
    expect(atom).toMatch(new RegExp(`<logo>${server.url}/api/media/file/mark\\.png[^<]*</logo>`))
    // An icon is as wide as high.
    expect(atom).not.toContain('<icon>')
    for (const path of ['/en', '/en/workshops/one']) {
      const data = [...(await html(path)).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
        ([, json = '']) => JSON.parse(json) as Json,
      )
      const said = data.find((one) => one.organizer)
      expect([path, said?.organizer.logo]).toEqual([
        path,
        expect.objectContaining({ '@type': 'ImageObject', url: expect.stringContaining('/mark.png') }),
      ])
      expect([path, data.flatMap((one) => notInVocabulary(one))]).toEqual([path, []])
      expect([path, data.flatMap((one) => notForSearch(one))]).toEqual([path, []])
    }
  })

  it('change what everybody reads as soon as they change, ready flyers and cards too', async () => {
    const before = Buffer.from(await (await get('/fr/ateliers/one.pdf')).arrayBuffer())
    const tag = (await get('/fr/ateliers/one')).headers.get('etag') ?? ''
    const cursor = await cursorOf()
    await publish({ colour: '#ffffff' })
    expect(await changedSince(cursor)).toEqual(['series'])
    expect((await get('/fr/ateliers/one', { 'if-none-match': tag })).status).toBe(200)
    const after = Buffer.from(await (await get('/fr/ateliers/one.pdf')).arrayBuffer())
    expect(after.equals(before)).toBe(false)
    expect((await readPdf(after)).statements).toContain('<pdfuaid:part>1</pdfuaid:part>')
    const card = Buffer.from(await (await get('/fr/ateliers/one.png')).arrayBuffer())
    expect(await pixelsOf(card, [[20, 20]])).toEqual(['#ffffff'])
    // What the picture says is a part of what the series shows.
    const { logo: shown } = await publicSeries()
    const then = await cursorOf()
    await database.payload.update({
      collection: 'media',
      id: shown.id,
      data: { alt: 'Une marque' } as never,
      locale: 'fr',
    })
    await settled()
    const { changes } = (await (await get(`/api/changes?since=${then}`)).json()) as Json
    expect(changes).toMatchObject([{ kind: 'media', alsoChanged: [{ kind: 'series' }] }])
    expect(await html('/fr')).toContain('alt="Une marque"')
  })

  it('take a logo of any form, and say the name of the series where it says nothing in any language', async () => {
    const wide = await logo('wide.png', await pictureOf(10_000, 20), { fr: 'Une ligne' })
    await publish({ logo: wide })
    // In one language alone: the other gets that, marked as what it is.
    expect(await html('/en/workshops/one')).toMatch(/<img alt="Une ligne"[^>]* lang="fr"/)
    const read = async (path: string) => readPdf(Buffer.from(await (await get(path)).arrayBuffer()))
    expect(tagsIn((await read('/en/workshops/one.pdf')).tags)).toContainEqual(
      expect.objectContaining({ role: 'Figure', alt: 'Une ligne' }),
    )
    expect((await get('/en/workshops/one.png')).status).toBe(200)
    const silent = await logo('high.png', await pictureOf(2, 3000), {})
    await publish({ logo: silent })
    expect(await html('/en/workshops/one')).toMatch(/<a class="home" href="\/en"><img alt=""/)
    const flyer = await read('/en-fr/workshops/one.pdf')
    expect(flyer.statements).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(tagsIn(flyer.tags)).toContainEqual(expect.objectContaining({ role: 'Figure', alt: 'Series' }))
    expect((await get('/en/workshops/one.png')).status).toBe(200)
    const square = await logo('square.png', await pictureOf(512, 512), { fr: 'Carré' })
    await publish({ logo: square })
    expect(await html('/en/atom.xml')).toMatch(/<icon>[^<]*square[^<]*<\/icon><logo>/)
    // What the series shows no more is public no more.
    expect((await get('/api/media/file/wide.png')).status).not.toBe(200)
  })

  it('keep a picture from being deleted while it is the logo', async () => {
    const { logo: shown } = await publicSeries()
    const gone = await fetch(`${server.url}/api/media/${shown.id}?trash=true`, {
      method: 'DELETE',
      headers: editor.headers,
    })
    expect([gone.status, JSON.stringify(await gone.json())]).toEqual([400, expect.stringContaining('IN_USE')])
    expect((await publicSeries()).logo.id).toBe(shown.id)
  })

  it('come back with an earlier version, and with a file that was exported', async () => {
    const answer = await get('/api/globals/series/versions?depth=0&sort=createdAt&limit=50', editor.headers)
    const { docs } = (await answer.json()) as { docs: { id: string; version: Json }[] }
    const yellow = docs.find(({ version }) => version.colour === '#FFDD00' && version._status === 'published')
    const restored = await fetch(`${server.url}/api/globals/series/versions/${yellow?.id}?draft=true`, {
      method: 'POST',
      headers: editor.headers,
    })
    expect(restored.status).toBe(200)
    const draft = (await (await get('/api/series?draft=true', editor.headers)).json()) as Json
    expect([draft.colour, draft.logo.url]).toEqual(['#ffdd00', expect.stringContaining('mark')])
    expect((await publicSeries()).colour).toBe('#ffffff')

    const file = await exportSeries(database.payload)
    expect(file?.text).toContain('colour: "#ffffff"\n  logo: media/square.png\n')
    expect(file?.text).toContain('colour: "#FFDD00"\n    logo: media/mark.png\n')
    expect(file?.pictures).toEqual(expect.arrayContaining(['mark.png', 'square.png']))
    await publish({ colour: null, logo: null })
    expect(await publicSeries()).toMatchObject({ colour: null, logo: null })
    const options = { language: 'en', media: mediaIn(database.dataDir, database.payload) }
    const loaded = await loadSeries(database.payload, file?.text ?? '', options)
    expect(loaded.problems).toEqual([])
    expect(await publicSeries()).toMatchObject({
      colour: '#ffffff',
      logo: { url: expect.stringContaining('square') },
    })
    const wrong = await loadSeries(database.payload, (file?.text ?? '').replace('"#ffffff"', 'red'), options)
    expect(wrong.problems).toMatchObject([{ code: 'COLOUR_INVALID', path: 'series.colour' }])
  })
})
