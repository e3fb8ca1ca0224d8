import { beforeAll, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { builders } from '../../support/builders'
import { describeWithDatabase, useDatabase } from '../../support/database'
import { makeExampleSeries, richText } from '../../support/exampleSeries'
import { notForSearch, notInVocabulary } from '../../support/schemaOrg'
import { makeAccount, useServer } from '../../support/server'

type Data = Record<string, unknown>

/** What a page says to machines. */
const dataOf = (html: string): Data[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json = '']) => JSON.parse(json) as Data,
  )

const linesOf = (html: string): string[] =>
  html
    .replace(/^.*<main[^>]*>/s, '')
    .replace(/<\/main>.*$/s, '')
    .replace(/<\/?(p|h[1-6]|li|dt|dd|div|section|article|header|figure|ul|ol|dl|nav)\b[^>]*>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .split('\n')
    .map((line) => line.replace(/^ +| +$/g, ''))
    .filter(Boolean)

const metaOf = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<meta content="([^"]*)" (?:property|name)="([^"]+)"\/>/g)].map(([, said = '', name = '']) => [
      name,
      said,
    ]),
  )

describeWithDatabase('the pages of people and organisations', () => {
  const database = useDatabase()
  const server = useServer(() => database.payload)
  const make = builders(() => database.payload)
  let example: Awaited<ReturnType<typeof makeExampleSeries>>

  beforeAll(async () => {
    example = await makeExampleSeries(database.payload)
  })

  const get = (path: string) => fetch(`${server.url}${path}`, { redirect: 'manual' })
  const html = async (path: string): Promise<string> => {
    const response = await get(path)
    const type = response.headers.get('content-type')
    expect([path, response.status, type]).toEqual([path, 200, 'text/html; charset=utf-8'])
    return response.text()
  }
  const moves = async (path: string) => {
    const response = await get(path)
    return [response.status, response.headers.get('location')]
  }
  const publish = async (data: Data) => {
    const workshop = await make.workshop(data)
    await make.publish(workshop.id)
    return workshop
  }

  it('show a person, where they work today and where they stood, and say what is in another language', async () => {
    expect(linesOf(await html('/fr/personnes/ana-eluard'))).toEqual([
      'Ana Éluard',
      'Pôle des partenariats, Maison de l’étude',
      'Dans la série',
      'Comité d’organisation',
      'Biographie',
      'Ana étudie.1',
      'Depuis longtemps. ↩',
      'Ateliers',
      'Atelier 4 «\u00a0L’été\u00a0»',
      'Vers l’été',
      'Passé lundi 26 avril 2021, 16\u00a0h\u00a0– 18\u00a0h · En ligne',
      'heure d’été d’Europe centrale (Europe/Paris, UTC+2)',
      'Second exposé (discutant·e)',
      'Premier exposé : “détours” (intervenant·e)',
    ])
    const english = await html('/en/people/ana-eluard')
    expect(linesOf(english).slice(0, 6)).toEqual([
      'Ana Éluard',
      'Pôle des partenariats, Maison de l’étude in French',
      'In the series',
      'Organising committee',
      'Biography in French',
      'Ana étudie.1',
    ])
    expect(english).toContain('<div class="rich-text" lang="fr">')
    expect(english).toContain('<a href="/en/organisations/hde">Maison de l’étude</a>')
    expect(english).toContain('<a href="/fr/personnes/ana-eluard" hreflang="fr" lang="fr">Français</a>')
    expect(linesOf(await html('/en/people/chris-eder'))).toContain('Moderation of the workshop')
  })

  it('show an organisation, what it is part of, and whom and which workshops it has', async () => {
    expect(linesOf(await html('/en/organisations/hde'))).toEqual([
      'House of Studies',
      'HdE',
      'Country',
      'France',
      'Website',
      'house.example',
      'Workshops',
      'Workshop 4 “Summer”',
      'Towards summer',
      'Past Monday 26 April 2021, 16:00–18:00 · Online',
      'Central European Summer Time (Europe/Paris, UTC+2)',
      'People',
      'Ana Éluard',
    ])
    expect(linesOf(await html('/fr/organisations/institute-for-research')).slice(0, 3)).toEqual([
      'Institute for Research en anglais',
      'Fait partie de',
      'Université mère',
    ])
    const mother = linesOf(await html('/en/organisations/universite-mere'))
    expect(mother).toContain('No published workshop names this organisation yet.')
    expect(mother.slice(-2)).toEqual(['Organisations that are part of it', 'Institute for Research'])
  })

  it('are what names in a programme and of partners lead to, on pages that everybody reads', async () => {
    const page = await html('/en/workshops/summer')
    expect(page).toContain('<a class="name" href="/en/people/bo-zhang">Bo Zhang</a>')
    expect(page).toContain('<a href="/en/organisations/hde">House of Studies</a>')
    const { headers } = await makeAccount(database.payload, 'editor')
    const preview = await fetch(`${server.url}/preview/workshops/${example.workshop.id}?locale=en`, { headers })
    const text = await preview.text()
    expect([preview.status, text.includes('Bo Zhang'), text.includes('/en/people/')]).toEqual([200, true, false])
  })

  it('are of those alone whom something published names', async () => {
    for (const path of [
      '/en/people/secret-speaker',
      '/fr/personnes/nobody',
      '/en/organisations/none',
      '/fr/personnes/%00',
    ]) {
      const response = await get(path)
      const [, locale] = path.split('/')
      expect([path, response.status]).toEqual([path, 404])
      expect(await response.text()).toContain(`<html lang="${locale}">`)
    }
    for (const query of ['?page=2', '?page=0', '?page=x', '?page=1&page=2'])
      expect([query, (await get(`/en/people/ana-eluard${query}`)).status]).toEqual([query, 404])
    expect((await get(`/en/people/${example.ana.id}`)).status).toBe(404)
  })

  it('have one address each: other words, and those who were merged, lead there', async () => {
    expect(await moves('/en/personnes/ana-eluard')).toEqual([301, '/en/people/ana-eluard'])
    expect(await moves('/fr/people/ana-eluard')).toEqual([301, '/fr/personnes/ana-eluard'])
    const [twin, double] = [
      await make.organisation({ name: { en: 'Institute of Research' }, acronym: 'TWIN' }),
      await make.speaker({ name: 'Bo Z. Hang', slug: 'bo-z' }),
    ]
    const { headers } = await makeAccount(database.payload, 'editor')
    const merge = async (collection: string, from: string, into: string) => {
      const response = await fetch(`${server.url}/api/${collection}/${from}/merge`, {
        method: 'POST',
        headers: { ...headers, 'Content-Type': 'application/json' },
        body: JSON.stringify({ into }),
      })
      expect([collection, response.status, response.ok || (await response.text())]).toEqual([collection, 200, true])
    }
    await merge('organisations', twin.id, example.institute.id)
    await merge('speakers', double.id, example.bo.id)
    expect(await moves('/fr/organisations/twin')).toEqual([301, '/fr/organisations/institute-for-research'])
    expect(await moves('/en/people/bo-z')).toEqual([301, '/en/people/bo-zhang'])
    const answer = await fetch(`${server.url}/api/speakers/by-slug/bo-z`)
    expect([answer.status, answer.headers.get('content-location')]).toEqual([200, '/api/speakers/by-slug/bo-zhang'])
  })

  it('turn pages where there is much, the newest first', async () => {
    const person = await make.speaker({
      name: 'Ana Often',
      slug: 'often',
      affiliations: [{ organisation: example.house.id }],
    })
    for (let n = 1; n <= 27; n++)
      await publish({
        slug: `often-${n}`,
        title: { fr: `Fois ${n}`, en: `Time ${n}` },
        startsAt: `2022-01-${String(n).padStart(2, '0')}T10:00`,
        endsAt: null,
        moderators: [{ person: person.id }],
      })
    const times = (page: string) => [...page.matchAll(/Time (\d+)</g)].map(([, n]) => Number(n))
    const [first, second] = [await html('/en/people/often'), await html('/en/people/often?page=2')]
    expect(times(first)).toEqual(Array.from({ length: 25 }, (_, n) => 27 - n))
    expect(first).toContain('<a href="/en/people/often?page=2" rel="next">Next page</a>')
    expect(times(second)).toEqual([2, 1])
    expect(second).toContain('<a href="/en/people/often" rel="prev">Previous page</a>')
    expect(second).toContain(`<link href="${server.url}/en/people/often?page=2" rel="canonical"/>`)
    expect(second).toContain('<a href="/fr/personnes/often?page=2" hreflang="fr" lang="fr">')
    const house = await html('/en/organisations/hde?page=2')
    expect(times(house)).toEqual([2, 1])
    expect(linesOf(house)).not.toContain('Ana Often')
  }, 240_000)

  it('stand ready once they were made, until something is written', async () => {
    const paths = ['/en/people/bo-zhang', '/fr/organisations/hde', '/sitemap.xml', '/robots.txt']
    for (const path of paths) {
      const [first, again] = [await get(path), await get(path)]
      expect([path, await again.text(), again.headers.get('etag')]).toEqual([
        path,
        await first.text(),
        first.headers.get('etag'),
      ])
      // What is ready counts for a tenth of a question.
      expect([path, again.headers.get('x-cost')]).toEqual([path, '0.1'])
    }
    await database.payload.update({
      collection: 'speakers',
      id: example.bo.id,
      data: { line: 'A poet' },
      locale: 'en',
    })
    expect(linesOf(await html('/en/people/bo-zhang'))).toContain('A poet')
  })

  it('say the same to machines, in words that these know', async () => {
    const png = await sharp({ create: { width: 60, height: 90, channels: 3, background: 'teal' } })
      .png()
      .toBuffer()
    const picture = await database.payload.create({
      collection: 'media',
      data: { alt: { fr: 'Un portrait', en: 'A portrait' } as never },
      file: { data: png, mimetype: 'image/png', name: 'portrait.png', size: png.length },
      locale: 'fr',
    })
    await database.payload.update({
      collection: 'speakers',
      id: example.ana.id,
      data: { picture: picture.id, links: [{ label: 'Site', url: 'https://ana.example/' }] } as never,
      locale: 'fr',
    })
    const page = await html('/en/people/ana-eluard')
    const url = `${server.url}/en/people/ana-eluard`
    const [profile, way] = dataOf(page)
    expect(profile).toMatchObject({
      '@type': 'ProfilePage',
      url,
      mainEntity: {
        '@type': 'Person',
        name: 'Ana Éluard',
        url,
        sameAs: ['https://ana.example/'],
        image: { '@type': 'ImageObject', width: { value: 60 }, height: { value: 90 }, caption: 'A portrait' },
        affiliation: [{ '@type': 'Organization', name: 'House of Studies', url: `${server.url}/en/organisations/hde` }],
      },
    })
    expect(way).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, name: 'The series', item: { '@id': `${server.url}/en` } },
        { position: 2, name: 'Ana Éluard', item: { '@id': url } },
      ],
    })
    const meta = metaOf(page)
    expect(meta).toMatchObject({
      'og:type': 'profile',
      'og:title': 'Ana Éluard – The series',
      'og:url': url,
      'og:site_name': 'The series',
      'og:locale': 'en_GB',
      'og:locale:alternate': 'fr_FR',
      'og:image:width': '60',
      'og:image:height': '90',
      'og:image:alt': 'A portrait',
      'og:image:type': 'image/png',
      'twitter:card': 'summary',
      'twitter:title': 'Ana Éluard – The series',
    })
    expect(meta['og:image']).toMatch(new RegExp(`^${server.url}/api/media/file/portrait`))
    expect(meta['og:description']).toBe(meta.description)
    expect((await fetch(meta['og:image'] ?? '')).status).toBe(200)
    expect(dataOf(await html('/en/organisations/hde'))[0]).toMatchObject({
      mainEntity: {
        '@type': 'Organization',
        name: 'House of Studies',
        alternateName: 'HdE',
        sameAs: 'https://house.example/?a=1&b=2',
        address: { '@type': 'PostalAddress', addressCountry: 'FR' },
      },
    })
  })

  it('and all other pages say nothing that schema.org does not know, and what search engines ask for', async () => {
    const talk = await make.talk(
      { fr: 'Exposé', en: 'A talk' },
      { people: [{ person: example.bo.id }], startsAt: '2999-05-01T10:00', endsAt: '2999-05-01T10:30' },
    )
    const block = await make.block(
      { fr: 'Un bloc', en: 'A block' },
      { startsAt: '2999-05-01T10:00', endsAt: '2999-05-01T11:00' },
    )
    const pause = await make.talk({ fr: 'Pause', en: 'Break' }, { kind: 'break', startsAt: '2999-05-01T11:00' })
    const place = { name: { fr: 'Maison', en: 'House' } }
    const ahead = {
      startsAt: '2999-05-01T10:00',
      endsAt: '2999-05-01T12:00',
      programme: [{ session: block.id, items: [{ session: talk.id }] }, { session: pause.id }],
      partners: [
        { organisation: example.house.id, role: 'funding' },
        { organisation: example.institute.id, role: 'cooperation' },
      ],
    }
    await publish({ ...ahead, slug: 'ahead', attendanceMode: 'hybrid', place, registration: { mode: 'internal' } })
    const events = dataOf(await html('/en/workshops/ahead'))
    expect(events[0]).toMatchObject({
      offers: {
        '@type': 'Offer',
        price: 0,
        availability: 'https://schema.org/InStock',
        url: `${server.url}/en/workshops/ahead/registration`,
      },
      isAccessibleForFree: true,
      location: [{ '@type': 'Place', name: 'House', address: 'House' }, { '@type': 'VirtualLocation' }],
      subEvent: [
        {
          '@type': 'Event',
          name: 'A block',
          startDate: '2999-05-01T10:00:00+02:00',
          subEvent: [{ name: 'A talk', performer: [{ '@type': 'Person', url: `${server.url}/en/people/bo-zhang` }] }],
        },
      ],
      funder: [{ name: 'House of Studies' }],
    })
    expect(events[0]?.subEvent).toHaveLength(1)
    await publish({
      slug: 'off',
      ...ahead,
      programme: [],
      eventStatus: 'calledOff',
      registration: { mode: 'internal' },
    })
    const [off] = dataOf(await html('/en/workshops/off'))
    expect([off?.eventStatus, off?.offers]).toEqual(['https://schema.org/EventCancelled', undefined])
    const home = dataOf(await html('/en'))
    expect(home.map((one) => one['@type'])).toEqual(['WebSite', 'EventSeries', 'ItemList'])
    expect(home[2]).toMatchObject({
      itemListElement: expect.arrayContaining([expect.objectContaining({ url: `${server.url}/en/workshops/ahead` })]),
    })
    const paths = [
      '/en',
      '/fr',
      '/fr?annee=2021',
      '/en?year=2021',
      '/en/workshops/ahead',
      '/fr/ateliers/ahead',
      '/en/workshops/summer',
      '/en/people/ana-eluard',
      '/fr/personnes/bo-zhang',
      '/fr/organisations/hde',
      '/en/organisations/universite-mere',
    ]
    for (const path of paths) {
      const page = await html(path)
      const said = dataOf(page)
      expect([path, said.length > 1, said.flatMap(notInVocabulary)]).toEqual([path, true, []])
      const missed = said.flatMap(notForSearch)
      expect([path, missed]).toEqual([path, []])
      const meta = metaOf(page)
      for (const name of ['og:title', 'og:type', 'og:url', 'og:locale', 'og:site_name', 'twitter:card'])
        expect([path, name, Boolean(meta[name])]).toEqual([path, name, true])
    }
  })

  it('keep whole what is hostile, in the page and in its data for machines', async () => {
    const hostile = [
      '</script><script>alert(1)</script>',
      `"quotes" 'and' ]]> &amp; <!--`,
      'مرحبا بالعالم 🎉👩‍👩‍👧',
      'x'.repeat(200),
    ]
    for (const [n, text] of hostile.entries()) {
      const name = text.slice(0, 200)
      const house = await make.organisation({
        name: { fr: text, en: text },
        acronym: text.slice(0, 50),
        slug: `house-${n}`,
      })
      const person = await make.speaker({
        name,
        slug: `hostile-${n}`,
        affiliations: [{ organisation: house.id }],
        biography: { en: richText(text, text) },
        links: [{ label: { fr: text, en: text }, url: 'https://x.example/?a="b"' }],
      })
      const talk = await make.talk({ fr: text, en: text }, { people: [{ person: person.id }] })
      await publish({ slug: `hostile-${n}`, title: { fr: text, en: text }, programme: [{ session: talk.id }] })
      for (const path of [`/en/people/hostile-${n}`, `/fr/organisations/house-${n}`, `/en/workshops/hostile-${n}`]) {
        const page = await html(path)
        expect([path, page.includes('<script>'), page.includes('alert(1)</script>')]).toEqual([path, false, false])
        const said = dataOf(page)
        expect([path, said.flatMap(notInVocabulary)]).toEqual([path, []])
        const about = path.includes('workshops') ? said[0] : (said[0]?.mainEntity as Data)
        expect(about?.name).toBe(path.includes('people') ? name : text)
      }
    }
  })
})
