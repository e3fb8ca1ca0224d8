import { expect, it, jest } from '@jest/globals'
import type { Localized } from '../../../src/i18n/locales'
import { builders } from '../../support/builders'
import { describeWithDatabase, useDatabase } from '../../support/database'
import { makeAccount, useServer } from '../../support/server'
import type { JsonObject } from '../../support/json'

type Row = JsonObject & { id: string }

/** The list of languages with one more: what src/i18n/locales.ts is after a line was added to it, and before our sentences are translated. */
jest.unstable_mockModule('../../../src/i18n/locales', () => {
  const locales = [
    { code: 'fr', label: { fr: 'Français', en: 'French' } },
    { code: 'en', label: { fr: 'Anglais', en: 'English' } },
    { code: 'es', label: { fr: 'Espagnol', en: 'Spanish' } },
  ]
  const localeCodes = locales.map(({ code }) => code)
  const isLocale = (value: unknown): boolean => localeCodes.some((code) => code === value)
  return {
    locales,
    localeCodes,
    isLocale,
    defaultLocale: 'fr',
    fallbackOf: (locale: string) => localeCodes.filter((code) => code !== locale),
    say: <T>(words: Localized<T>, locale: string): T => (words as Record<string, T>)[locale] ?? words.fr,
  }
})

const lexical = (text: string) => ({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: 'ltr',
    children: [
      {
        type: 'paragraph',
        format: '',
        indent: 0,
        version: 1,
        direction: 'ltr',
        textFormat: 0,
        textStyle: '',
        children: [{ type: 'text', detail: 0, format: 0, mode: 'normal', style: '', text, version: 1 }],
      },
    ],
  },
})

describeWithDatabase('a third language', () => {
  const database = useDatabase()
  const make = builders(() => database.payload)
  const server = useServer(() => database.payload)
  const three = (word: string) => ({ fr: `${word} fr`, en: `${word} en`, es: `${word} es` })

  const get = async (path: string, headers = {}): Promise<{ status: number; body: Row }> => {
    const response = await fetch(`${server.url}/api${path}`, { headers })
    return { status: response.status, body: (await response.json()) as Row }
  }
  const publish = async (data: object = {}): Promise<Row> => {
    const organisation = await make.organisation({ name: three('Organisation') })
    const other = await make.organisation({ name: three('Autre') })
    const person = await make.speaker({
      affiliations: [{ organisation: organisation.id, unit: three('Unit') }, { organisation: other.id }],
    })
    const talk = await make.talk(three('Talk'), {
      people: [{ person: person.id, role: 'speaker' }],
      abstract: { es: lexical('resumen') },
    })
    const workshop = await make.workshop({
      title: three('Title'),
      slug: `w${talk.id.slice(-8).replace(/[^a-z0-9]/g, '')}`,
      programme: [{ session: talk.id }],
      ...data,
    })
    await make.publish(workshop.id)
    return { ...workshop, talk: talk.id }
  }

  it('is asked for where a title is, by its name', async () => {
    const talk = await make.talk({ fr: 'Exposé', en: 'Talk' })
    const { id } = await make.workshop({ title: { fr: 'Titre', en: 'Title' }, programme: [{ session: talk.id }] })
    await expect(make.publish(id)).rejects.toMatchObject({
      data: {
        errors: [
          { path: 'title', message: 'Text missing in Spanish.' },
          { path: 'programme.0.session', message: 'Programme, 1: “Exposé” has no title in Spanish.' },
        ],
      },
    })
  })

  it('is written with the others in one write, published and printed', async () => {
    const { id, talk } = await publish({
      subtitle: { es: 'Solo en español' },
      objectives: [{ text: three('Objective') }],
    })
    const { body } = await get(`/workshops/${id}?locale=es&depth=0`)
    expect(body).toMatchObject({ title: 'Title es', subtitle: 'Solo en español', fallbacks: {} })
    expect(body.objectives[0].text).toBe('Objective es')
    const session = (await get(`/sessions/${talk}?locale=es&depth=0`)).body
    expect(session.people[0].printedLine).toBe('Unit es, Organisation es; Autre es')
    expect(session.abstract.root.children[0].children[0].text).toBe('resumen')
  })

  it('falls back to the others, and they to it, and says so', async () => {
    const { id } = await publish({ subtitle: { en: 'Only English' }, shortTitle: { es: 'Corto' } })
    const es = (await get(`/workshops/${id}?locale=es&depth=0`)).body
    expect(es).toMatchObject({ subtitle: 'Only English', fallbacks: { subtitle: 'en' } })
    const fr = (await get(`/workshops/${id}?locale=fr&depth=0`)).body
    expect(fr).toMatchObject({
      subtitle: 'Only English',
      shortTitle: 'Corto',
      fallbacks: { subtitle: 'en', shortTitle: 'es' },
    })
    expect((await get(`/workshops/${id}?locale=all&depth=0`)).body.title).toEqual(three('Title'))
    expect((await get(`/workshops/${id}?locale=de`)).status).toBe(400)
  })

  it('is in the public shapes of REST and GraphQL', async () => {
    const { slug } = await publish()
    const { body } = await get(`/workshops/by-slug/${slug as string}?locale=es`)
    expect(body.title).toMatchObject({ ...three('Title'), text: 'Title es', servedFrom: 'es' })
    expect(body.programme[0].people[0].affiliations[0].printed).toMatchObject({
      es: 'Unit es, Organisation es',
      servedFrom: 'es',
    })
    expect(body.programme[0].abstract).toMatchObject({ html: '<p>resumen</p>', servedFrom: 'es' })
  })

  it('is found by its words, and kept by writes in another', async () => {
    const { id } = await make.organisation({ name: { fr: 'Médecins', es: 'Médicos' } })
    const found = async (words: string) =>
      (await database.payload.find({ collection: 'organisations', where: { search: { like: words } } })).docs.map(
        (doc) => doc.id,
      )
    await database.payload.update({ collection: 'organisations', id, data: { name: 'Doctors' }, locale: 'en' })
    for (const words of ['medecins', 'medicos', 'doctors']) expect([words, await found(words)]).toEqual([words, [id]])
    await database.payload.update({
      collection: 'organisations',
      id,
      data: { name: { es: null } } as never,
      locale: 'en',
    })
    expect(await found('medicos')).toEqual([])
  })

  it('is written by REST with locale=es, and refused where nobody knows it', async () => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const send = async (path: string, data: object) =>
      fetch(`${server.url}/api${path}`, {
        method: 'PATCH',
        headers: { ...headers, 'Content-Type': 'application/json' },
        body: JSON.stringify(data),
      })
    const { id } = await make.organisation({ name: three('Nombre') })
    expect((await send(`/organisations/${id}?locale=es`, { name: 'Cambiado' })).status).toBe(200)
    expect((await send(`/organisations/${id}?locale=fr`, { name: { it: 'No' } })).status).toBe(400)
    const doc = (await database.payload.findByID({
      collection: 'organisations',
      id,
      locale: 'all' as never,
    })) as unknown as Row
    expect(doc.name).toEqual({ fr: 'Nombre fr', en: 'Nombre en', es: 'Cambiado' })
  })

  it('has pages, in the words of the first language until somebody translates them', async () => {
    const { slug } = await publish()
    const response = await fetch(`${server.url}/es/ateliers/${slug as string}`)
    expect(response.status).toBe(200)
    const html = await response.text()
    expect(html).toContain('lang="es"')
    expect(html).toContain('Title es')
  })
})
