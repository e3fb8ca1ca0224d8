import { writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import path from 'node:path'
import { beforeAll, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import sharp from 'sharp'
import { placeholderOf } from '../../../src/cms/pictures/placeholder'
import { writeDesk } from '../../../src/cms/registrations/desk'
import { findMainById } from '../../../src/database/documents'
import { builders } from '../../support/builders'
import { describeWithDatabase, useDatabase } from '../../support/database'
import { makeExampleSeries, richText } from '../../support/exampleSeries'
import type { Json } from '../../support/json'
import { useServer } from '../../support/server'

/** What a reader sees of a page's content, block by block. */
const linesOf = (html: string): string[] =>
  html
    .replace(/^.*<main[^>]*>/s, '')
    .replace(/<\/main>.*$/s, '')
    .replace(/<\/?(p|h[1-6]|li|dt|dd|div|section|article|header|ul|ol|dl)\b[^>]*>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .split('\n')
    .map((line) => line.replace(/^ +| +$/g, ''))
    .filter(Boolean)

const structuredData = (html: string): Record<string, unknown> =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null') as Record<
    string,
    unknown
  >

const canonical = 'https://workshops.example'

/** A request as it is, without a client that minds caches and hosts. */
const ask = (url: string, headers: Record<string, string>): Promise<{ status: number; body: string; etag: string }> =>
  new Promise((resolve, reject) => {
    const req = request(url, { headers }, (res) => {
      let body = ''
      res.on('data', (chunk: Buffer) => (body += chunk.toString()))
      res.on('end', () => resolve({ status: res.statusCode ?? 0, body, etag: res.headers.etag ?? '' }))
    })
    req.on('error', reject)
    req.end()
  })

describeWithDatabase('the readable pages', () => {
  const database = useDatabase()
  const server = useServer(() => database.payload)
  const behindProxy = useServer(() => database.payload, { publicUrl: canonical, trustProxy: 1 })
  let at = ''
  const atAnotherTime = useServer(() => database.payload, { now: () => new Date(at) })
  const make = builders(() => database.payload)
  let example: Awaited<ReturnType<typeof makeExampleSeries>>

  beforeAll(async () => {
    example = await makeExampleSeries(database.payload)
  })

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${server.url}${path}`, { headers, redirect: 'manual' })
  const html = async (path: string): Promise<string> => {
    const response = await get(path)
    expect([path, response.status, response.headers.get('content-type')]).toEqual([
      path,
      200,
      'text/html; charset=utf-8',
    ])
    return response.text()
  }
  const moves = async (path: string, headers?: Record<string, string>) => {
    const response = await get(path, headers)
    return [response.status, response.headers.get('location')]
  }
  const published = async (data: Record<string, unknown>) => {
    const workshop = await make.workshop(data)
    await make.publish(workshop.id)
    return workshop
  }

  it('show a workshop in French, letter for letter, and say what is in English', async () => {
    expect(linesOf(await html('/fr/ateliers/summer'))).toEqual([
      'Atelier 4 «\u00a0L’été\u00a0» Vers l’été',
      'Sous-titre seulement en français',
      'Date et heure',
      'lundi 26 avril 2021, 16\u00a0h\u00a0– 18\u00a0h',
      'heure d’été d’Europe centrale (Europe/Paris, UTC+2)',
      'Participation',
      'En ligne',
      'Inscription',
      'Cet atelier a eu lieu.',
      'Formulaire d’inscription',
      'Langues de travail',
      'anglais et français',
      'Confidentialité',
      'Règle de Chatham House. Ce qui se dit dans la discussion peut être repris librement, sans révéler qui l’a dit ni pour quelle organisation.',
      'Rien ne sort d’ici.',
      'Accueilli par',
      'Maison de l’étude house.example',
      'Programme (PDF)',
      'Français',
      'Français – English',
      'Présentation',
      'Un résumé1',
      'Une note ↩',
      'Objectifs',
      'Learn en anglais',
      'Agir',
      'Modération',
      'Chris Eder',
      'Institute for Research en anglais',
      'Programme',
      '17\u00a0h\u00a030\u00a0– 18\u00a0h',
      'Discussion',
      'Un bloc',
      'Second exposé',
      'Bo Zhang',
      'Head of Unit, Institute for Research en anglais',
      'Ana Éluard (discutant·e)',
      'Ana Éluard, en personne',
      'Premier exposé : “détours”',
      'Ana Éluard',
      'Pôle des partenariats, Maison de l’étude',
    ])
  })

  it('show a workshop in English, letter for letter, and say what is in French', async () => {
    expect(linesOf(await html('/en/workshops/summer'))).toEqual([
      'Workshop 4 “Summer” Towards summer',
      'Sous-titre seulement en français in French',
      'Date and time',
      'Monday 26 April 2021, 16:00–18:00',
      'Central European Summer Time (Europe/Paris, UTC+2)',
      'Attendance',
      'Online',
      'Registration',
      'This workshop has taken place.',
      'Registration form',
      'Working languages',
      'English and French',
      'Confidentiality',
      'Chatham House rule. What is said in the discussion may be used freely, without revealing who said it or for which organisation.',
      'Rien ne sort d’ici. in French',
      'Hosted by',
      'House of Studies house.example',
      'Programme (PDF)',
      'English',
      'English – Français',
      'About this workshop',
      'An abstract',
      'Objectives',
      'Learn',
      'Act',
      'Moderator',
      'Chris Eder',
      'Institute for Research',
      'Programme',
      '17:30–18:00',
      'Discussion',
      'A block',
      'Second talk',
      'Bo Zhang',
      'Head of Unit, Institute for Research',
      'Ana Éluard (discussant)',
      'Ana Éluard, en personne in French',
      'First talk: “detours”',
      'Ana Éluard',
      'Pôle des partenariats, Maison de l’étude in French',
    ])
  })

  it('give every text its language where it is not the page’s', async () => {
    const page = await html('/en/workshops/summer')
    expect(page).toContain('<html lang="en">')
    expect(page).toContain(
      '<span lang="fr">Sous-titre seulement en français</span> <span class="language-mark">in French</span>',
    )
    expect(page).toContain('<span class="lines" lang="fr">Rien ne sort d’ici.</span>')
    // A language’s own name, in the links to the flyers, needs no mark.
    const texts = page.replace('<span lang="fr">Français</span>', '')
    expect(texts.match(/<span [^>]*lang="fr"/g)).toHaveLength(
      page.match(/class="language-mark">in French</g)?.length ?? 0,
    )
  })

  it('show the series with its workshops and its committee', async () => {
    expect(linesOf(await html('/fr')).slice(0, 13)).toEqual([
      'La série',
      'Ateliers en ligne',
      'Chercher un atelier, une personne, un sujet',
      'Chercher',
      'Ateliers',
      'Passés',
      'Atelier 4 «\u00a0L’été\u00a0»',
      'Vers l’été',
      'Passé lundi 26 avril 2021, 16\u00a0h\u00a0– 18\u00a0h · En ligne',
      'heure d’été d’Europe centrale (Europe/Paris, UTC+2)',
      'Ajouter à un calendrier',
      'Comité d’organisation',
      'Ana Éluard',
    ])
    const english = await html('/en')
    expect(linesOf(english)).toContain('Ateliers en ligne in French')
    expect(english).toContain('<a href="/en/workshops/summer">Workshop 4 “Summer”</a>')
  })

  it('lead from the root to the language that the reader asks for', async () => {
    expect(await moves('/', { 'Accept-Language': 'en-GB,en;q=0.9' })).toEqual([302, '/en'])
    expect(await moves('/', { 'Accept-Language': 'fr-CA' })).toEqual([302, '/fr'])
    expect(await moves('/', { 'Accept-Language': 'pt' })).toEqual([302, '/fr'])
    expect((await get('/')).headers.get('vary')).toContain('Accept-Language')
  })

  it('lead from a former address and from the other language’s word to the one address', async () => {
    expect(await moves('/fr/ateliers/first-name')).toEqual([301, '/fr/ateliers/summer'])
    expect(await moves('/en/workshops/first-name')).toEqual([301, '/en/workshops/summer'])
    expect(await moves('/fr/workshops/summer')).toEqual([301, '/fr/ateliers/summer'])
    expect(await moves('/en/ateliers/first-name')).toEqual([301, '/en/workshops/summer'])
  })

  it('show nothing of a draft, whatever address it is asked by', async () => {
    const secret = /préparation|preparation|secret/i
    for (const path of ['/fr', '/en', '/fr/ateliers/summer', '/en/workshops/summer'])
      expect(await html(path)).not.toMatch(secret)
    for (const path of [
      '/fr/ateliers/in-preparation',
      '/en/workshops/in-preparation',
      `/en/workshops/${example.draft.id}`,
    ]) {
      const response = await get(path)
      expect([path, response.status]).toEqual([path, 404])
      expect(await response.text()).not.toMatch(secret)
    }
    await database.payload.update({
      collection: 'workshops',
      id: example.workshop.id,
      data: { title: 'A secret plan' },
      locale: 'en',
    })
    expect(await html('/en/workshops/summer')).not.toMatch(secret)
    expect(await html('/en')).not.toMatch(secret)
  })

  it('say in the reader’s language that there is nothing, and in both where it is unknown', async () => {
    const of = async (path: string, headers?: Record<string, string>) => {
      const response = await get(path, headers)
      expect([path, response.status, response.headers.get('x-robots-tag')]).toEqual([path, 404, 'noindex, nofollow'])
      const page = await response.text()
      expect(page).toContain('<meta content="noindex, nofollow" name="robots"/>')
      return [...page.matchAll(/<(h[12])>(.*?)<\/h[12]>/g)].map(([, level, words]) => `${level} ${words}`)
    }
    expect(await of('/fr/nulle-part', { 'Accept-Language': 'en' })).toEqual(['h1 Page introuvable'])
    expect(await of('/en/workshops/nowhere', { 'Accept-Language': 'fr' })).toEqual(['h1 Page not found'])
    expect(await of('/en/workshops/summer/more')).toEqual(['h1 Page not found'])
    expect(await of('/fr?page=2')).toEqual(['h1 Page introuvable'])
    expect(await of('/fr?page=-1')).toEqual(['h1 Page introuvable'])
    expect(await of('/nowhere', { 'Accept-Language': 'en-US' })).toEqual(['h1 Page not found'])
    expect(await of('/nowhere', { 'Accept-Language': 'pt' })).toEqual(['h1 Page introuvable', 'h2 Page not found'])
  })

  it('load our own stylesheet, which stays the same under its address, and no inline style or script', async () => {
    const page = await html('/fr/ateliers/summer')
    const [, address] = /<link href="(\/assets\/pages\.css\?v=[0-9a-f]{12})" rel="stylesheet"\/>/.exec(page) ?? []
    const stylesheet = await get(address as string)
    expect([
      stylesheet.status,
      stylesheet.headers.get('content-type'),
      stylesheet.headers.get('cache-control'),
    ]).toEqual([200, 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'])
    expect((await get('/assets/pages.css?v=other')).headers.get('cache-control')).toBe(
      'public, max-age=0, must-revalidate',
    )
    expect(page).not.toMatch(/ style=|<style|<script(?! type="application\/ld\+json")/)
    const policy = (await get('/fr')).headers.get('content-security-policy')
    expect(policy).toContain("style-src 'self'; script-src 'self'")
    expect(policy).not.toContain('unsafe')
  })

  it('are not sent again while they are the same', async () => {
    expect((await get('/en/workshops/summer')).headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    const { etag } = await ask(`${server.url}/en/workshops/summer`, {})
    expect(await ask(`${server.url}/en/workshops/summer`, { 'If-None-Match': etag })).toMatchObject({
      status: 304,
      body: '',
    })
  })

  it('keep the address of an external registration byte for byte', async () => {
    const address = 'https://forms.example/d/e/1FAIpQLSe_-/viewform?usp=pp_url&x=%20'
    await published({
      slug: 'to-come',
      startsAt: '2999-04-26T16:00',
      endsAt: '2999-04-26T18:00',
      registration: { mode: 'external', url: address },
    })
    const page = await html('/fr/ateliers/to-come')
    expect(page).toContain(`<a class="button" href="${address.replace('&', '&amp;')}" rel="noopener">S’inscrire</a>`)
    expect(linesOf(page).join('\n')).toContain('Inscription\nS’inscrireLe formulaire est sur forms.example.')
  })

  it('say when one may register in Atelier, and nothing of a workshop that is over', async () => {
    const held = { startsAt: '2999-04-26T16:00', endsAt: '2999-04-26T18:00', registration: { mode: 'internal' } }
    const window = { opensAt: '2998-03-01T09:00', closesAt: '2998-04-01T18:30' }
    const atDesk = async (slug: string, settings: Parameters<typeof writeDesk>[2]): Promise<void> => {
      const { id } = await published({ ...held, slug })
      await writeDesk(await createLocalReq({}, database.payload), id, settings)
    }
    await atDesk('not-yet', { ...window, capacity: 1200, waitlist: true })
    expect(linesOf(await html('/fr/ateliers/not-yet'))).toContain(
      'Les inscriptions ouvrent le jeudi 1er mars 2998 à 9\u00a0h. 1\u202f200\u00a0places, puis une liste d’attente.',
    )
    // Everything that a server says goes by its clock.
    for (const [time, said, when] of [
      ['2998-03-01T07:59:59.999Z', 'Registration opens on Thursday 1 March 2998 at 09:00. 1,200 seats', 'UPCOMING'],
      ['2998-03-01T08:00:00.000Z', 'Registration is open until Sunday 1 April 2998 at 18:30. 1,200 seats', 'UPCOMING'],
      ['2998-04-01T16:30:00.000Z', 'Registration has closed.', 'UPCOMING'],
      ['2999-04-26T15:59:59.999Z', 'Registration has closed.', 'UPCOMING'],
      ['2999-04-26T16:00:00.000Z', 'This workshop has taken place.', 'PAST'],
    ] as const) {
      at = time
      const page = linesOf(await (await fetch(`${atAnotherTime.url}/en/workshops/not-yet`)).text()).join('\n')
      expect([time, page]).toEqual([time, expect.stringContaining(said)])
      const answer = await fetch(`${atAnotherTime.url}/api/graphql`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ query: `{ workshops(when: ${when}, limit: 25) { docs { slug } } }` }),
      })
      expect([time, await answer.text()]).toEqual([time, expect.stringContaining('"not-yet"')])
      expect((await fetch(`${atAnotherTime.url}/en`)).status).toBe(200)
    }
    await atDesk('open', { ...window, opensAt: '2020-03-01T09:00', capacity: 1200, waitlist: true })
    expect(linesOf(await html('/en/workshops/open'))).toContain(
      'RegisterRegistration is open until Sunday 1 April 2998 at 18:30. 1,200 seats, then a waiting list. There are seats left.',
    )
    expect(await html('/en/workshops/open')).toContain('<a class="button" href="/en/workshops/open/registration">')
    await atDesk('closed', { opensAt: '2020-03-01T09:00', closesAt: '2020-04-01T18:30' })
    expect(linesOf(await html('/en/workshops/closed'))).toContain('Registration has closed.')
  })

  it('leave out what is not there, headings too', async () => {
    await published({ slug: 'bare', title: { fr: 'Nu', en: 'Bare' }, startsAt: null, endsAt: null, timeZone: null })
    const page = await html('/en/workshops/bare')
    expect(linesOf(page)).toEqual([
      'Bare',
      'Date and time',
      'Date to be announced',
      'Programme (PDF)',
      'English',
      'English – Français',
    ])
    expect(page).not.toContain('<h2')
    expect(structuredData(page)).toMatchObject({ '@type': 'Event', name: 'Bare' })
    expect(Object.keys(structuredData(page))).not.toContain('startDate')
  })

  it('escape what was typed, in the page and in its data for machines', async () => {
    const evil = '</script><script>alert(1)</script>'
    const talk = await make.talk({ fr: evil, en: evil })
    await published({
      slug: 'evil',
      title: { fr: evil, en: evil },
      shortTitle: { fr: evil, en: evil },
      abstract: { en: richText(evil, evil) },
      objectives: [{ text: { en: evil } }],
      programme: [{ session: talk.id }],
    })
    const page = await html('/en/workshops/evil')
    expect(page).not.toContain('<script>')
    expect(page).toContain('&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(page).toContain('\\u003c/script>\\u003cscript>alert(1)\\u003c/script>')
    expect(structuredData(page).name).toBe(`Workshop “${evil}” – ${evil}`)
    expect(await html('/en')).not.toContain('<script>')
  })

  it('keep the footnotes of several texts of a page apart', async () => {
    const talk = await make.talk(
      { fr: 'Exposé', en: 'Talk' },
      { abstract: { en: richText('Of the talk', 'Note of the talk') } },
    )
    await published({
      slug: 'notes',
      abstract: { en: richText('Of the workshop', 'Note of the workshop') },
      programme: [{ session: talk.id }],
    })
    const page = await html('/en/workshops/notes')
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(['note-1', 'note-1-1']))
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target)
  })

  it('name for machines one address per language, under the canonical origin', async () => {
    const asked = async (path: string) =>
      (await ask(`${behindProxy.url}${path}`, { Host: 'workshops.example', 'X-Forwarded-Proto': 'https' })).body
    const head = (page: string) =>
      [...page.matchAll(/<link href="([^"]+)"(?: hreflang="([^"]+)")? rel="(canonical|alternate)"\/>/g)].map(
        ([, href, language, rel]) => [rel, language, href],
      )
    expect(head(await asked('/en/workshops/summer'))).toEqual([
      ['canonical', undefined, 'https://workshops.example/en/workshops/summer'],
      ['alternate', 'fr', 'https://workshops.example/fr/ateliers/summer'],
      ['alternate', 'en', 'https://workshops.example/en/workshops/summer'],
      ['alternate', 'x-default', 'https://workshops.example/fr/ateliers/summer'],
    ])
    expect(head(await asked('/fr'))).toEqual([
      ['canonical', undefined, 'https://workshops.example/fr'],
      ['alternate', 'fr', 'https://workshops.example/fr'],
      ['alternate', 'en', 'https://workshops.example/en'],
      ['alternate', 'x-default', 'https://workshops.example/'],
    ])
  })

  it('tell machines what the event is', async () => {
    const page = await html('/en/workshops/summer')
    expect(page).toContain('<title>Workshop 4 “Summer” – The series</title>')
    expect(page).toContain('<meta content="An abstract" name="description"/>')
    expect(page).toContain('<meta content="en_GB" property="og:locale"/>')
    const address = `${server.url}/en/workshops/summer`
    expect(structuredData(page)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: 'Workshop 4 “Summer” – Towards summer',
      description: 'An abstract',
      url: address,
      startDate: '2021-04-26T16:00:00+02:00',
      endDate: '2021-04-26T18:00:00+02:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: { '@type': 'VirtualLocation', url: address },
      inLanguage: ['en', 'fr'],
      organizer: { '@type': 'Organization', name: 'The series', url: `${server.url}/en` },
      isAccessibleForFree: true,
      performer: [
        {
          '@type': 'Person',
          name: 'Bo Zhang',
          url: `${server.url}/en/people/bo-zhang`,
          affiliation: [
            {
              '@type': 'Organization',
              name: 'Institute for Research',
              url: `${server.url}/en/organisations/institute-for-research`,
            },
          ],
        },
        {
          '@type': 'Person',
          name: 'Ana Éluard',
          url: `${server.url}/en/people/ana-eluard`,
          affiliation: [
            { '@type': 'Organization', name: 'House of Studies', url: `${server.url}/en/organisations/hde` },
          ],
        },
      ],
      subEvent: [
        {
          '@type': 'Event',
          name: 'Discussion',
          startDate: '2021-04-26T17:30:00+02:00',
          endDate: '2021-04-26T18:00:00+02:00',
          eventStatus: 'https://schema.org/EventScheduled',
          eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
          isAccessibleForFree: true,
          location: { '@type': 'VirtualLocation', url: address },
          organizer: { '@type': 'Organization', name: 'The series', url: `${server.url}/en` },
        },
      ],
      contributor: [{ '@type': 'Organization', name: 'House of Studies', url: 'https://house.example/?a=1&b=2' }],
      superEvent: { '@type': 'EventSeries', name: 'The series', url: `${server.url}/en` },
    })
  })

  it('tell machines where one may come, on site or both ways', async () => {
    const place = { name: { fr: 'Maison', en: 'House' }, address: { fr: '1, rue A\n75000 Paris' } }
    await published({ slug: 'on-site', attendanceMode: 'onsite', place })
    expect(structuredData(await html('/en/workshops/on-site'))).toMatchObject({
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: { '@type': 'Place', name: 'House', address: '1, rue A\n75000 Paris' },
    })
    await published({ slug: 'both-ways', attendanceMode: 'hybrid', place })
    expect(structuredData(await html('/en/workshops/both-ways'))).toMatchObject({
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [{ '@type': 'Place' }, { '@type': 'VirtualLocation', url: `${server.url}/en/workshops/both-ways` }],
    })
  })

  it('show the cover with its description, its language and its credit', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
      'base64',
    )
    const picture = await database.payload.create({
      collection: 'media',
      data: { alt: { fr: 'Un point' } as never, credit: 'A. Photographe' },
      file: { data: png, mimetype: 'image/png', name: 'un point é.png', size: png.length },
      locale: 'fr',
    })
    await published({ slug: 'with-cover', cover: picture.id })
    const page = await html('/en/workshops/with-cover')
    const [, address] = /<img alt="Un point" height="1" lang="fr" src="([^"]+)" width="1"\/>/.exec(page) ?? []
    expect(address).toContain('/api/media/file/')
    expect(page).toContain('<figcaption>Picture: A. Photographe</figcaption>')
    expect(page).toContain(`<meta content="${server.url}${address}" property="og:image"/>`)
    const sent = await get(address as string)
    expect([sent.status, sent.headers.get('content-type')]).toEqual([200, 'image/png'])
  })

  it('offer a cover in its sizes, as the public shapes have them, over REST and GraphQL', async () => {
    const wide = await sharp({ create: { width: 2000, height: 1000, channels: 3, background: 'teal' } })
      .jpeg()
      .toBuffer()
    const { id } = await database.payload.create({
      collection: 'media',
      data: { decorative: true, focalX: 20, focalY: 80 },
      file: { data: wide, mimetype: 'image/jpeg', name: 'wide, indeed.jpg', size: wide.length },
    })
    await published({ slug: 'with-sizes', cover: id })
    // However many read it at once, it is decoded once; what is no picture is not tried again.
    const stored = (await findMainById({ payload: database.payload }, 'media', id))!
    const decoding: number[] = []
    const note = (): void => void decoding.push(sharp.counters().process + sharp.counters().queue)
    sharp.queue.on('change', note)
    const many = await Promise.all(Array.from({ length: 20 }, () => placeholderOf(database.payload, stored)))
    await writeFile(path.join(database.dataDir, 'media', 'broken.jpg'), 'no picture')
    const broken = { fingerprint: 'broken', sizes: { thumbnail: { filename: 'broken.jpg' } } }
    for (let n = 0; n < 5; n++) expect(await placeholderOf(database.payload, broken)).toBeNull()
    sharp.queue.off('change', note)
    expect([new Set(many).size, many[0]]).toEqual([1, expect.stringContaining('data:image/webp')])
    expect(decoding.length).toBeLessThanOrEqual(4)
    const page = await html('/en/workshops/with-sizes')
    const [, src, set] =
      /<img alt="" height="1000" sizes="[^"]+" src="([^"]+)" srcSet="([^"]+)" width="2000"\/>/i.exec(page) ?? []
    const offered = (set ?? '').split(', ').map((one) => one.split(' ') as [string, string])
    expect(offered.map(([, width]) => width)).toEqual(['320w', '1280w', '2000w'])
    expect(offered.at(-1)?.[0]).toBe(src)
    const { cover } = (await (await get('/api/workshops/by-slug/with-sizes')).json()) as { cover: Json }
    expect(cover).toMatchObject({
      url: src,
      mimeType: 'image/jpeg',
      focalX: 20,
      focalY: 80,
      sizes: [
        { url: offered[0]?.[0], width: 320, height: 160, mimeType: 'image/jpeg' },
        { url: offered[1]?.[0], width: 1280, height: 640, mimeType: 'image/jpeg' },
      ],
    })
    expect(cover.placeholder).toMatch(/^data:image\/webp;base64,[\w+/]{20,600}=*$/)
    const tiny = await sharp(Buffer.from(cover.placeholder.split(',')[1], 'base64')).metadata()
    expect([tiny.width, tiny.height]).toEqual([16, 8])
    const fields = '{ url width height mimeType focalX focalY placeholder sizes { url width height mimeType } }'
    const query = `{ workshop(slug: "with-sizes") { cover ${fields} } }`
    const asked = await fetch(`${server.url}/api/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    const { alt: _alt, credit: _credit, decorative: _decorative, id: _id, ...rest } = cover
    expect(((await asked.json()) as Json).data.workshop.cover).toEqual(rest)
    for (const [address, width] of offered) {
      const sent = await get(address)
      expect([sent.status, sent.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable'])
      const found = await sharp(Buffer.from(await sent.arrayBuffer())).metadata()
      expect(`${found.width}w`).toBe(width)
    }
  })
})
