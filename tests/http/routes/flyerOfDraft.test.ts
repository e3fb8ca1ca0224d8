import { beforeAll, expect, it } from '@jest/globals'
import sharp from 'sharp'
import type { PublicMedia } from '../../../src/api/public/shapes'
import { flyers } from '../../../src/flyer/make'
import { picturesFor } from '../../../src/flyer/pictures'
import { builders } from '../../support/builders'
import { describeWithDatabase, useDatabase } from '../../support/database'
import { makeExampleSeries, richText } from '../../support/exampleSeries'
import { readPdf, squashed, tagsIn } from '../../support/pdf'
import { makeAccount, useServer, type Account } from '../../support/server'

/** What is markup to the program that sets flyers, and what it cannot read or print. */
const hostile = '#import "x" $a$ `raw` ]#panic() /* <b> \\u{0} = - + @ref ~ *bold* _em_ // https://x'
const arabic = 'ورشة العمل'
const hebrew = 'סדנה'
const emoji = '🎉👩‍💻'
const japanese = '研究会'
const long = 'x'.repeat(300)

describeWithDatabase('flyers of what is not as usual', () => {
  const db = useDatabase()
  const server = useServer(() => db.payload)
  const make = builders(() => db.payload)
  let example: Awaited<ReturnType<typeof makeExampleSeries>>
  let editor: Account

  beforeAll(async () => {
    example = await makeExampleSeries(db.payload)
    editor = await makeAccount(db.payload, 'editor')
  })

  const get = (path: string, headers: Record<string, string> = {}) => fetch(`${server.url}${path}`, { headers })
  const draftPath = (id: string, languages = 'fr-en') => `/preview/workshops/${id}/programme.pdf?languages=${languages}`
  const read = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await get(path, headers)
    expect([path, answer.status]).toEqual([path, 200])
    return readPdf(new Uint8Array(await answer.arrayBuffer()))
  }

  it('gives editors the working copy, marked as a draft in words, in each language', async () => {
    for (const [languages, marks, words] of [
      ['fr', ['Brouillon – non public'], ['En préparation', 'Exposé secret', 'Secret Speaker']],
      ['en', ['Draft – not public'], ['In preparation', 'Secret talk']],
      [
        'fr-en',
        ['Brouillon – non public', 'Draft – not public'],
        ['En préparation', 'In preparation', 'Secret Speaker'],
      ],
    ] as const) {
      const pdf = await read(draftPath(example.draft.id, languages), editor.headers)
      for (const part of [...marks, ...words]) expect(pdf.text).toContain(squashed(part))
      expect(String(pdf.info.Title)).toContain(marks[0])
    }
    const answer = await get(draftPath(example.draft.id), editor.headers)
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    expect(answer.headers.get('x-robots-tag')).toBe('noindex, nofollow')
  })

  it('gives strangers nothing of a draft, and what is public as it was published', async () => {
    for (const path of [
      draftPath(example.draft.id),
      draftPath(example.workshop.id, 'fr'),
      '/fr/ateliers/in-preparation.pdf',
      '/fr-en/ateliers/in-preparation.pdf',
      '/fr/ateliers/in-preparation.png',
    ]) {
      const answer = await get(path)
      expect([path, answer.status]).toEqual([path, 404])
      expect(await answer.text()).not.toMatch(/secret|préparation/i)
    }
    expect((await get(draftPath(example.draft.id, 'fr-xx'), editor.headers)).status).toBe(404)
    expect((await get(draftPath('none'), editor.headers)).status).toBe(404)
    await db.payload.update({
      collection: 'workshops',
      id: example.workshop.id,
      data: { title: 'Un titre qui attend' },
      locale: 'fr',
      draft: true,
      depth: 0,
    })
    const pdf = await read('/fr/ateliers/summer.pdf')
    expect(pdf.text).toContain(squashed('Vers l’été'))
    expect(pdf.text).not.toContain('attend')
    const waiting = await read(draftPath(example.workshop.id, 'fr'), editor.headers)
    expect(waiting.text).toContain(squashed('Un titre qui attend'))
    expect(waiting.text).toContain(squashed('Brouillon – le public voit encore la version publiée'))
    // What was made for an editor is not what anybody is given now.
    expect((await read('/fr/ateliers/summer.pdf')).text).not.toContain('attend')
  })

  it('leads from a former name to its own', async () => {
    const answer = await fetch(`${server.url}/en-fr/workshops/first-name.pdf`, { redirect: 'manual' })
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/en-fr/workshops/summer.pdf'])
  })

  it('takes no text for markup, and prints or replaces every character', async () => {
    const talk = await make.talk(
      { fr: hostile, en: `${arabic} ${hebrew} ${emoji}` },
      { abstract: { fr: richText(hostile, hostile) } },
    )
    const other = await make.talk({ fr: `${japanese} Z\u0351\u0489e`, en: long })
    const workshop = await make.workshop({
      slug: 'hostile',
      title: { fr: hostile, en: long },
      shortTitle: { fr: arabic, en: emoji },
      subtitle: { fr: hebrew },
      programme: [{ session: talk.id }, { session: other.id }],
    })
    const pdf = await read(draftPath(workshop.id), editor.headers)
    expect(pdf.statements).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(pdf.text.split(squashed(hostile)).length - 1).toBeGreaterThanOrEqual(3)
    expect(pdf.text).toContain('□□□')
    expect(pdf.text).toContain(squashed('Some characters cannot be printed here'))
    expect(pdf.text.replace(/[^x]/g, '').length).toBeGreaterThanOrEqual(600)
    const single = await read(draftPath(workshop.id, 'en'), editor.headers)
    for (const part of `${arabic}${hebrew}`.replace(/\s/g, '')) expect(single.text).toContain(part)
  })

  it('sets a programme of a hundred sessions with their times', async () => {
    const sessions = []
    for (let n = 0; n < 100; n++) {
      const start = `2021-04-26T${String(8 + Math.floor(n / 10)).padStart(2, '0')}:${String((n % 10) * 6).padStart(2, '0')}`
      const session = await make.talk(
        { fr: `Exposé numéro ${n}`, en: `Talk number ${n}` },
        { startsAt: start, people: [{ person: example.ana.id }] },
      )
      sessions.push({ session: session.id })
    }
    const workshop = await make.workshop({
      slug: 'hundred',
      startsAt: '2021-04-26T08:00',
      endsAt: '2021-04-26T19:00',
      programme: sessions,
    })
    const pdf = await read(draftPath(workshop.id), editor.headers)
    let at = 0
    for (let n = 0; n < 100; n++) {
      at = pdf.text.indexOf(squashed(`Exposé numéro ${n}`), at + 1)
      expect([n, at > 0]).toEqual([n, true])
    }
    expect(pdf.text).toContain(squashed('8\u00a0h\u00a006 · 08:06'))
    expect(pdf.pages).toBeGreaterThan(4)
  })

  it('says before the rest that a workshop is called off, and shows its cover with its words', async () => {
    const data = await sharp({ create: { background: '#2a6f97', channels: 3, height: 300, width: 900 } })
      .png()
      .toBuffer()
    const cover = await db.payload.create({
      collection: 'media',
      data: { alt: 'Une salle pleine', credit: 'A. Photographe' } as never,
      file: { data, mimetype: 'image/png', name: 'room.png', size: data.length },
      locale: 'fr',
    })
    const workshop = await make.workshop({
      slug: 'off',
      title: { fr: 'Un atelier annulé', en: 'A workshop that is off' },
      cover: cover.id,
      eventStatus: 'calledOff',
      statusNote: { fr: 'La salle est fermée.', en: 'The room is closed.' },
      registration: { mode: 'external', url: 'https://forms.example/x' },
    })
    await make.publish(workshop.id)
    const pdf = await read('/fr-en/ateliers/off.pdf')
    const places = [
      'Cet atelier est annulé.',
      'This workshop is called off.',
      'La salle est fermée.',
      'Date et heure',
    ].map((part) => pdf.text.indexOf(squashed(part)))
    expect(places.every((place, n) => place > (places[n - 1] ?? -1))).toBe(true)
    expect(pdf.links).not.toContain('https://forms.example/x')
    expect(
      tagsIn(pdf.tags)
        .filter(({ role }) => role === 'Figure')
        .map(({ alt }) => alt),
    ).toEqual(['Une salle pleine'])
    expect(pdf.text).toContain(squashed('Photo\u00a0: A. Photographe'))
  })

  it('makes a picture once, whoever asks for how many flyers with it, and another file anew', async () => {
    const shown = async (): Promise<PublicMedia> => {
      const { cover } = (await (await get('/api/workshops/by-slug/off')).json()) as { cover: PublicMedia }
      return cover
    }
    const bytesOf = async (cover: PublicMedia): Promise<Buffer | undefined> =>
      Object.values((await picturesFor(db.payload, { cover, partners: [] }, null)).files)[0]
    const cover = await shown()
    const first = await bytesOf(cover)
    expect(first?.length).toBeGreaterThan(100)
    expect(await bytesOf(cover)).toBe(first)
    const data = await sharp({ create: { background: '#ffffff', channels: 3, height: 30, width: 40 } })
      .png()
      .toBuffer()
    await db.payload.update({
      collection: 'media',
      id: cover.id,
      data: {},
      file: { data, mimetype: 'image/png', name: 'room.png', size: data.length },
    })
    const other = await shown()
    expect(other.url).not.toBe(cover.url)
    expect(await bytesOf(other)).not.toEqual(first)
  })

  it('says of what could not be made when it is tried again, of a flyer as of a card', async () => {
    const { id } = await make.workshop({ slug: 'killed' })
    await make.publish(id)
    for (const path of ['/fr/ateliers/killed.pdf', '/fr/ateliers/killed.png']) {
      flyers.stop()
      const killing = setInterval(() => flyers.stop(), 5)
      const seconds: number[] = []
      for (let n = 0; n < 2; n++) {
        const answer = await get(path, { Accept: '*/*' })
        expect([path, answer.status]).toEqual([path, 503])
        seconds.push(Number(answer.headers.get('retry-after')))
      }
      clearInterval(killing)
      const [first = 0, second = 0] = seconds
      expect(first).toBe(60)
      expect(second).toBeGreaterThan(50)
      expect(second).toBeLessThanOrEqual(60)
    }
  })
})
