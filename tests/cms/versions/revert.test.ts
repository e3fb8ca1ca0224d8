import { expect, it } from '@jest/globals'
import { normalize } from '../../../src/cms/write/changes'
import { richText } from '../../support/exampleSeries'
import { describeWithDatabase } from '../../support/database'
import type { JsonObject } from '../../support/json'
import { makeAccount } from '../../support/server'
import { useRest } from '../../support/useRest'

describeWithDatabase('Going back to what is published', () => {
  const { asked, database, make } = useRest()

  /** A public workshop of a block with a talk, and a break. */
  const published = async (headers: object) => {
    const organisation = await make(headers, 'organisations', { name: { fr: 'Une organisation' } })
    const person = await make(headers, 'speakers', { name: 'Ada', affiliations: [{ organisation }] })
    const block = await make(headers, 'sessions', { kind: 'block', title: { fr: 'Bloc', en: 'Block' } })
    const talk = await make(headers, 'sessions', {
      title: { fr: 'Exposé', en: 'Talk' },
      abstract: { fr: richText('Un résumé') },
      people: [{ person, role: 'speaker' }],
    })
    const pause = await make(headers, 'sessions', { kind: 'break', title: { fr: 'Café', en: 'Coffee' } })
    const id = await make(headers, 'workshops', {
      title: { fr: 'Un atelier', en: 'A workshop' },
      subtitle: { fr: 'Sous-titre' },
      links: [{ url: 'https://example.org/', label: { fr: 'Lien' } }],
      programme: [{ session: block, items: [{ session: talk }] }, { session: pause }],
    })
    const { status } = await asked(`workshops/${id}`, headers, { _status: 'published' }, 'PATCH')
    expect(status).toBe(200)
    return { block, id, organisation, pause, person, talk }
  }
  const draft = (path: string, headers: object): Promise<JsonObject> =>
    asked(`${path}?draft=true&locale=all&depth=0`, headers)
  const act = async (id: string, headers: object, wanted: object): Promise<JsonObject> => {
    const done = await asked(`workshops/${id}/programme`, headers, wanted)
    expect(done.status).toBe(200)
    return done
  }
  const untimed = (value: unknown): unknown =>
    JSON.parse(
      JSON.stringify(value ?? null, (name, inner: unknown) =>
        ['publishedAt', 'updatedAt'].includes(name) ? undefined : inner,
      ),
    )
  /** What a document says, without what says when; a gap is a gap, whether it was once filled or not. */
  const what = (value: unknown): unknown => normalize(untimed(value))
  /** What strangers read. */
  const read = async (id: string): Promise<unknown> =>
    what([
      await asked(`workshops/${id}?locale=all&depth=2`),
      (await asked(`sessions?locale=all&where[workshop][equals]=${id}&sort=id&select[title]=true`)).docs,
    ])

  it('brings back the workshop, its order and its sessions in every language, says before what goes back, and leaves the page as it was', async () => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const { block, id, pause, talk } = await published(headers)
    const before = await read(id)
    const [workshop, exposé] = [await draft(`workshops/${id}`, headers), await draft(`sessions/${talk}`, headers)]

    await asked(`workshops/${id}?draft=true&locale=en`, headers, { subtitle: 'A subtitle', links: [] }, 'PATCH')
    await act(id, headers, { act: 'move', session: pause, within: null, before: block })
    await act(id, headers, { act: 'takeOut', session: talk })
    await asked(
      `sessions/${talk}?draft=true`,
      headers,
      { title: { fr: 'Autre', en: null }, abstract: null, people: [] },
      'PATCH',
    )
    const { order } = await act(id, headers, {
      act: 'add',
      kind: 'talk',
      title: { fr: 'Ajouté' },
      within: block,
      before: null,
    })
    const added = order.at(-1).items.at(-1) as string

    expect(await asked(`workshops/${id}/revert`, { ...headers, 'Accept-Language': 'fr' })).toMatchObject({
      status: 200,
      fields: expect.arrayContaining(['Liens', 'Programme', 'Sous-titre']),
      sessions: ['Autre'],
      aside: ['Ajouté'],
    })
    expect(await asked(`workshops/${id}/revert`, headers, {})).toMatchObject({ status: 200, id })

    const [now, talkNow] = [await draft(`workshops/${id}`, headers), await draft(`sessions/${talk}`, headers)]
    for (const field of ['title', 'subtitle', 'links', 'programme', 'slug'])
      expect(what(now[field])).toEqual(what(workshop[field]))
    for (const field of ['title', 'abstract', 'people', 'workshop'])
      expect(what(talkNow[field])).toEqual(what(exposé[field]))
    expect(now._status).toBe('published')
    expect(await read(id)).toEqual(before)
    expect(await asked(`workshops/${id}/programme`, headers)).toMatchObject({
      state: 'public',
      aside: [added],
      order: [{ session: block, items: [talk] }, { session: pause }],
    })
    expect(await asked(`workshops/${id}/revert`, headers)).toEqual({ status: 200, fields: [], sessions: [], aside: [] })
    // What was given up is kept.
    const { docs } = await asked(
      `sessions/versions?where[parent][equals]=${talk}&locale=fr&depth=0&limit=20&sort=-updatedAt`,
      headers,
    )
    expect((docs as JsonObject[]).map(({ version }) => version.title)).toContain('Autre')
  })

  it('prints nothing anew, neither an organisation nor a person that was renamed, and takes nothing of the directory into a session', async () => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const { id, organisation, person, talk } = await published(headers)
    const before = await read(id)
    await asked(`organisations/${organisation}`, headers, { name: { fr: 'Un autre nom' } }, 'PATCH')
    await asked(`speakers/${person}`, headers, { name: 'Ada L.' }, 'PATCH')
    await asked(`sessions/${talk}?draft=true`, headers, { title: { fr: 'Autre' } }, 'PATCH')
    expect(await asked(`workshops/${id}/revert`, headers, {})).toMatchObject({ status: 200 })
    const printed = (answer: unknown): unknown[] =>
      JSON.stringify(answer).match(/"printed[A-Za-z]*":("[^"]*"|\{[^}]*\})/g) ?? []
    expect(printed(before).length).toBeGreaterThan(1)
    expect(printed(await read(id))).toEqual(printed(before))
    const { people } = await draft(`sessions/${talk}`, headers)
    // The affiliation stays the directory's: it is not written into the session.
    expect(people).toMatchObject([{ person, role: 'speaker' }])
    expect(people[0].affiliations ?? []).toEqual([])
  })

  it('is refused with words where nothing is public, and to who may not edit', async () => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const id = await make(headers, 'workshops', { title: { fr: 'Un brouillon' } })
    for (const body of [undefined, {}])
      expect(await asked(`workshops/${id}/revert`, { ...headers, 'Accept-Language': 'fr' }, body)).toMatchObject({
        status: 400,
        errors: [{ message: 'Cet atelier n’est pas public\u00a0: il n’y a rien à quoi revenir.' }],
      })
    for (const body of [undefined, {}]) {
      expect((await asked(`workshops/${id}/revert`, {}, body)).status).toBe(403)
      expect((await asked('workshops/nowhere/revert', headers, body)).status).toBe(404)
    }
  })

  it('waits for who has one of its sessions open, and changes nothing then', async () => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const { id: user } = await makeAccount(database.payload, 'editor')
    const { id, pause } = await published(headers)
    await asked(`sessions/${pause}?draft=true`, headers, { title: { fr: 'Thé' } }, 'PATCH')
    await asked(`workshops/${id}?draft=true`, headers, { subtitle: { fr: 'Autre' } }, 'PATCH')
    const lock = (relationTo: 'sessions' | 'workshops', value: string) =>
      database.payload.create({
        collection: 'payload-locked-documents',
        data: { document: { relationTo, value }, user: { relationTo: 'users', value: user } },
      })
    const unlock = (locked: { id: string }) =>
      database.payload.delete({ collection: 'payload-locked-documents', id: locked.id })
    const open = await lock('sessions', pause)
    const refused = await asked(`workshops/${id}/revert`, { ...headers, 'Accept-Language': 'fr' }, {})
    expect(refused).toMatchObject({
      status: 423,
      errors: [
        { message: '«\u00a0Thé\u00a0»\u00a0: Quelqu’un d’autre y travaille en ce moment. Réessayez plus tard.' },
      ],
    })
    expect(await draft(`workshops/${id}`, headers)).toMatchObject({ _status: 'draft', subtitle: { fr: 'Autre' } })
    await unlock(open)
    const whole = await lock('workshops', id)
    expect(await asked(`workshops/${id}/revert`, headers, {})).toMatchObject({
      status: 423,
      errors: [{ message: expect.stringContaining('Somebody else is at work on this just now. Try again later.') }],
    })
    // Nothing of it is done, not the sessions either.
    expect((await draft(`sessions/${pause}`, headers)).title).toMatchObject({ fr: 'Thé' })
    await unlock(whole)
    expect(await asked(`workshops/${id}/revert`, headers, {})).toMatchObject({ status: 200 })
  })

  it('takes no session back that another workshop has now, and says which', async () => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const { id, pause } = await published(headers)
    const other = await make(headers, 'workshops', { title: { fr: 'Un autre' } })
    await asked(`sessions/${pause}?draft=true`, headers, { title: { fr: 'Là-bas' }, workshop: other }, 'PATCH')
    for (const body of [undefined, {}])
      expect(await asked(`workshops/${id}/revert`, headers, body)).toMatchObject({
        status: 409,
        errors: [{ message: 'In another workshop’s programme now: “Coffee”. Take them out of it first.' }],
      })
    expect(await draft(`sessions/${pause}`, headers)).toMatchObject({ title: { fr: 'Là-bas' }, workshop: other })
  })

  it('finds what was printed by what it says, where the clock was wrong', async () => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const { id, pause } = await published(headers)
    const { payload } = database
    const [stored] = await payload.db
      .find<JsonObject & { id: string }>({ collection: 'workshops', where: { id: { equals: id } }, locale: 'all' })
      .then(({ docs }) => docs)
    const snapshot = { ...stored!.snapshot, at: '2020-01-01T00:00:00.000Z' }
    await payload.db.updateOne({ collection: 'workshops', id, data: { snapshot } as never })
    await asked(`sessions/${pause}?draft=true`, headers, { title: { fr: 'Thé' } }, 'PATCH')
    expect(await asked(`workshops/${id}/revert`, headers, {})).toMatchObject({ status: 200 })
    expect((await draft(`sessions/${pause}`, headers)).title).toEqual({ fr: 'Café', en: 'Coffee' })
    // What does not differ is left as it is.
    expect((await asked(`sessions/versions?where[parent][equals]=${pause}&depth=0`, headers)).totalDocs).toBe(4)
  })
})
