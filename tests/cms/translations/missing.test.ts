import { expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { createLocalReq } from 'payload'
import { gapsIn, setMissingOfEarlier } from '../../../src/cms/translations/missing'
import { findMain, findDraft } from '../../../src/database/documents'
import { richText } from '../../support/exampleSeries'
import { describeWithDatabase, useDatabase } from '../../support/database'
import type { JsonObject } from '../../support/json'
import { makeAccount, useServer } from '../../support/server'

describeWithDatabase('Which languages a document lacks', () => {
  const database = useDatabase()
  const server = useServer(() => database.payload)

  const asked = async (path: string, headers: object = {}, data?: object, method = 'POST'): Promise<JsonObject> => {
    const response = await fetch(`${server.url}/api/${path}`, {
      method: data ? method : 'GET',
      headers: { ...headers, 'Content-Type': 'application/json' },
      ...(data ? { body: JSON.stringify(data) } : {}),
    })
    const body = (await response.json()) as JsonObject
    return { status: response.status, ...body, doc: body.doc as JsonObject }
  }
  const create = async (collection: CollectionSlug, data: object): Promise<{ id: string; missing: string }> =>
    (await database.payload.create({ collection, data: data as never, depth: 0, locale: 'fr' })) as never
  const noted = async (collection: CollectionSlug, id: string): Promise<unknown> => {
    const req = await createLocalReq({}, database.payload)
    return (await findDraft(req, collection, id))?.missing
  }

  it('counts a text that is needed where it is in no language, unless another field says that it is not', async () => {
    const { flattenedFields } = database.payload.collections.media.config
    const lacks = (picture: object) => gapsIn(picture as never, flattenedFields, ['fr', 'en'])
    expect(lacks({ filename: 'a.png' })).toMatchObject([{ path: 'alt', lacks: ['fr', 'en'] }])
    expect(lacks({ alt: { fr: 'Une salle' }, decorative: false })).toMatchObject([{ path: 'alt', lacks: ['en'] }])
    expect(lacks({ alt: { fr: 'Une salle', en: 'A room' } })).toEqual([])
    expect(lacks({ alt: null, decorative: true })).toEqual([])
    expect(lacks({ alt: null, oneLanguage: 'fr' })).toMatchObject([{ path: 'alt', lacks: ['fr'] }])
  })

  it('is noted with it, rows and rich texts included, and forgotten once they are there', async () => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const { doc } = await asked('workshops?locale=fr&depth=0', headers, {
      title: { fr: 'Un titre', en: 'A title' },
      subtitle: { en: 'Only here' },
      objectives: [{ text: { fr: 'Un', en: 'One' } }, { text: { fr: 'Deux' } }],
      abstract: { fr: richText('Ici') },
    })
    expect(doc.missing).toBe('fr en')
    const patch = (data: object): Promise<JsonObject> =>
      asked(`workshops/${doc.id}?locale=fr&depth=0`, headers, data, 'PATCH')
    expect((await patch({ subtitle: 'Ici aussi' })).doc.missing).toBe('en')
    const [one, two] = doc.objectives as { id: string }[]
    const rows = [{ id: two!.id, text: { fr: 'Deux', en: 'Two' } }, { id: one!.id }]
    expect((await patch({ objectives: rows })).doc.missing).toBe('en')
    expect((await patch({ abstract: { en: richText('Here') } })).doc.missing).toBe('-')
    // A text that is in no language is missing in none.
    expect((await patch({ subtitle: { fr: '', en: '' } })).doc.missing).toBe('-')
  })

  it('leaves out what is printed in one language by nature, and what is in one on purpose', async () => {
    const person = { name: 'Ada', line: { en: 'Poet' }, affiliations: [{ asPrinted: { fr: 'Ici' } }] }
    expect((await create('speakers', person)).missing).toBe('-')
    const told = { ...person, biography: { fr: richText('Une vie') } }
    expect((await create('speakers', told)).missing).toBe('en')
    expect((await create('speakers', { ...told, oneLanguage: 'fr' })).missing).toBe('-')
    // What is said to be in French alone still lacks the French where only English is there.
    expect((await create('speakers', { ...told, oneLanguage: 'en' })).missing).toBe('en')
  })

  it('finds them in a list, for editors alone', async () => {
    const { headers } = await makeAccount(database.payload, 'editor')
    await create('sessions', { title: { fr: 'Sans anglais' } })
    await create('sessions', { title: { fr: 'Dans les deux', en: 'In both' } })
    const found = await asked('sessions?where[missing][contains]=en&draft=true&locale=fr&depth=0', headers)
    expect((found.docs as JsonObject[]).map(({ title }) => title)).toEqual(['Sans anglais'])
    const stranger = await asked('sessions?where[missing][contains]=en')
    expect(stranger.status).toBe(400)
  })

  it('is told to no stranger', async () => {
    const { id } = await create('workshops', {
      title: { fr: 'Public', en: 'Public' },
      subtitle: { fr: 'Seulement ici' },
      _status: 'published',
    })
    const shown = await asked(`workshops/${id}?depth=0`)
    expect(shown).toMatchObject({ status: 200, title: 'Public' })
    for (const name of ['missing', 'oneLanguage', 'savedBy']) expect(shown).not.toHaveProperty(name)
  })

  it('is noted at start for what an earlier program wrote, without making it look changed', async () => {
    const { payload } = database
    const session = await create('sessions', { title: { fr: 'Sans anglais' }, abstract: { fr: richText('Bonjour') } })
    const speaker = await create('speakers', { name: 'Ada', biography: { en: richText('A life') } })
    const req = await createLocalReq({}, payload)
    const { docs } = await payload.db.findVersions({
      collection: 'sessions',
      locale: 'all',
      req,
      where: { and: [{ parent: { equals: session.id } }, { latest: { equals: true } }] },
    })
    const [newest] = docs as unknown as { id: string; updatedAt: string; version: JsonObject }[]
    const forgotten = { ...newest!.version, missing: null }
    const versionData = { version: forgotten, updatedAt: newest!.updatedAt } as never
    await payload.db.updateVersion({ collection: 'sessions', id: newest!.id, locale: 'all', req, versionData })
    for (const [collection, id] of [
      ['sessions', session.id],
      ['speakers', speaker.id],
    ] as const)
      await payload.db.updateOne({ collection, data: { missing: null, updatedAt: null }, id, req })
    const before = await findDraft(req, 'sessions', session.id)
    expect(before?.missing ?? null).toBeNull()

    await setMissingOfEarlier(req)
    expect(await noted('sessions', session.id)).toBe('en')
    expect(await noted('speakers', speaker.id)).toBe('fr')
    const after = await findDraft(req, 'sessions', session.id)
    expect(after).toEqual({ ...before, missing: 'en' })
  })

  it('is noted at start for pictures from before a text was needed', async () => {
    const { payload } = database
    const req = await createLocalReq({ locale: 'all' }, payload)
    const made = async (filename: string, more: object): Promise<string> => {
      const data = { filename, missing: '-', ...more }
      return String((await payload.db.create({ collection: 'media', data, req })).id)
    }
    const silent = await made('silent.png', {})
    const half = await made('half.png', { alt: { fr: 'Une salle' } })
    const decorative = await made('line.png', { decorative: true })
    const whole = await made('whole.png', { alt: { fr: 'Une salle', en: 'A room' } })
    await setMissingOfEarlier(req)
    const missing = async (id: string) => (await findMain(req, 'media', { id: { equals: id } }, 1))[0]?.missing
    expect(await missing(silent)).toBe('fr en')
    expect(await missing(half)).toBe('en')
    expect(await missing(decorative)).toBe('-')
    expect(await missing(whole)).toBe('-')
  })

  it('names each place that lacks a language', async () => {
    const { id } = await create('workshops', {
      title: { fr: 'Un titre' },
      links: [{ url: 'https://example.org', label: { en: 'A link' } }],
    })
    const [doc] = await findMain(await createLocalReq({}, database.payload), 'workshops', { id: { equals: id } })
    const fields = database.payload.collections.workshops.config.flattenedFields
    expect(gapsIn(doc!, fields, ['fr', 'en']).map(({ path, lacks }) => [path, lacks])).toEqual([
      ['title', ['en']],
      ['links.0.label', ['fr']],
    ])
  })
})
