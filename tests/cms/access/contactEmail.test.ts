import { beforeAll, expect, it } from '@jest/globals'
import { mediaIn } from '../../../seed/database/mediaSource'
import { loadSeries } from '../../../seed/loadSeries'
import { exportSeries } from '../../../seed/exportSeries'
import { roles, type Role } from '../../../src/domain/roles'
import type { FoundGroup } from '../../../src/domain/found'
import { describeWithDatabase } from '../../support/database'
import { makeAccount } from '../../support/server'
import { useRest } from '../../support/useRest'

const canary = 'canary.bird@reach.example.org'

describeWithDatabase('The address of a person', () => {
  const { asked, database, make, page, url } = useRest()
  const accounts: Partial<Record<Role, { headers: object }>> = {}
  const of = (role: Role): object => accounts[role]?.headers ?? {}
  let [person, other, workshop] = ['', '', '']
  const stored = async (): Promise<string | null | undefined> =>
    (await database.payload.findByID({ collection: 'speakers', id: person })).contactEmail

  beforeAll(async () => {
    for (const role of roles) accounts[role] = await makeAccount(database.payload, role)
    const organiser = of('organiser')
    person = await make(organiser, 'speakers', { name: 'Ada Canard', contactEmail: canary })
    other = await make(organiser, 'speakers', { name: 'Ada Canardes' })
    workshop = await make(organiser, 'workshops', {
      title: { fr: 'Ouvert', en: 'Open' },
      startsAt: '2098-01-01T10:00',
      timeZone: 'Europe/Paris',
      moderators: [{ person }],
    })
    const { status } = await asked(
      `workshops/${workshop}?locale=fr&depth=0`,
      organiser,
      { _status: 'published' },
      'PATCH',
    )
    expect(status).toBe(200)
  })

  it('is read by organisers', async () => {
    for (const role of ['organiser', 'admin'] as const)
      expect((await asked(`speakers/${person}?draft=true`, of(role))).contactEmail).toBe(canary)
    const { data } = await asked('graphql', of('organiser'), {
      query: `{ Speaker(id: "${person}", draft: true) { contactEmail } }`,
    })
    expect(data).toEqual({ Speaker: { contactEmail: canary } })
  })

  it('stands in nothing that anybody else is answered', async () => {
    const slug = String((await asked(`speakers/${person}?draft=true`, of('organiser'))).slug)
    const home = String((await asked(`workshops/${workshop}?draft=true`, of('organiser'))).slug)
    const versions = await asked(`speakers/versions?where[parent][equals]=${person}&depth=0`, of('organiser'))
    const version = String((versions.docs as { id: string }[])[0]?.id)
    const questions = [
      `speakers/${person}?depth=2&locale=all`,
      `speakers/${person}?depth=2&locale=all&draft=true`,
      'speakers?depth=2&locale=all&draft=true',
      'speakers?depth=2&trash=true&select[contactEmail]=true&draft=true',
      `speakers/by-slug/${slug}`,
      `speakers/versions?where[parent][equals]=${person}`,
      `speakers/versions/${version}`,
      `speakers/${person}/appearances`,
      `speakers/${person}/changes`,
      `speakers/${person}/merge?from=${other}`,
      `speakers/${other}/merge?from=${person}`,
      'speakers/known?name=Ada%20Canard',
      `workshops/${workshop}?depth=3&locale=all&draft=true`,
      `workshops/by-slug/${home}`,
      `workshops/${workshop}/programme`,
      `workshops/${workshop}/publication`,
      `workshops/${workshop}/history`,
      'translations?kind=speakers',
      'changes?since=0',
      'changes',
      `search?q=${encodeURIComponent('canary.bird')}`,
      'series-file',
    ]
    const text = async (path: string, init: RequestInit): Promise<string> =>
      (await fetch(`${url()}${path}`, init)).text()
    for (const role of [undefined, 'reader', 'draftReader', 'translator', 'editor'] as const) {
      const headers = { ...(role ? of(role) : {}), 'Content-Type': 'application/json' }
      for (const question of questions)
        expect({
          question,
          role,
          isTold: (await text(`/api/${question}`, { headers })).includes('canary.bird'),
        }).toEqual({ question, role, isTold: false })
      const graph = { method: 'POST', headers }
      const asks = [
        `{ Speaker(id: "${person}", draft: true) { name contactEmail } }`,
        `{ Speakers(draft: true) { docs { contactEmail } } }`,
        `{ versionsSpeakers { docs { version { contactEmail } } } }`,
      ]
      for (const query of asks) {
        const said = await text('/api/graphql', { ...graph, body: JSON.stringify({ query }) })
        expect({ query, role, isTold: said.includes('canary.bird') }).toEqual({ query, role, isTold: false })
      }
    }
    for (const path of [`/en/workshops/${home}`, `/fr/people/${slug}`, `/people/${slug}`, '/sitemap.xml', '/feed.atom'])
      expect((await page(path)).text).not.toContain('canary.bird')
  })

  it('is asked by nobody else, in conditions and in orders', async () => {
    const conditions = ['where[contactEmail][contains]=canary', 'sort=contactEmail', 'sort=-contactEmail']
    for (const role of [undefined, 'reader', 'draftReader', 'translator', 'editor'] as const)
      for (const condition of [...conditions, 'where[or][0][contactEmail][exists]=true'])
        expect(
          (
            await asked(
              `speakers?depth=0&${role && role !== 'reader' ? 'draft=true&' : ''}${condition}`,
              role ? of(role) : {},
            )
          ).status,
        ).toBe(400)
    for (const role of [undefined, 'translator', 'editor'] as const)
      expect(
        (
          await asked(
            `workshops?draft=true&where[moderators.person.contactEmail][contains]=canary`,
            role ? of(role) : {},
          )
        ).status,
      ).toBe(400)
    const { docs, status } = await asked(`speakers?draft=true&depth=0&${conditions[0]}`, of('organiser'))
    expect(status).toBe(200)
    expect(docs).toMatchObject([{ id: person }])
  })

  it('finds its person from anywhere, for organisers alone', async () => {
    const found = async (role: Role, q: string): Promise<FoundGroup[]> =>
      (await asked('find', of(role), { q })).groups as FoundGroup[]
    for (const q of ['canary.bird', 'CANARY.bird@reach', 'reach.example'])
      expect(await found('organiser', q)).toMatchObject([{ kind: 'speakers', entries: [{ title: 'Ada Canard' }] }])
    for (const role of ['translator', 'editor'] as const) expect(await found(role, 'canary.bird')).toEqual([])
  })

  it('stays through what others save, and is changed by none of them', async () => {
    const patch = async (role: Role, data: object): Promise<number> =>
      (await asked(`speakers/${person}?locale=fr&depth=0`, of(role), data, 'PATCH')).status
    expect(await patch('editor', { name: 'Ada Canard-Pilet' })).toBe(200)
    expect(await stored()).toBe(canary)
    await patch('editor', { contactEmail: 'other@example.org', name: 'Ada Canard' })
    expect(await stored()).toBe(canary)
    await patch('translator', { line: { fr: 'poète' } })
    expect(await stored()).toBe(canary)
    // What is said of it is no guess that an answer confirms.
    for (const contactEmail of ['other@example.org', canary, null])
      expect(await patch('translator', { contactEmail })).toBe(200)
    expect(await stored()).toBe(canary)
    const { status } = await asked('speakers?depth=0', of('organiser'), { name: 'Wrong', contactEmail: 'no address' })
    expect(status).toBe(400)
  })

  it('is not named to others as what was changed', async () => {
    const read = async (): Promise<string> =>
      String((await asked(`speakers/${other}?draft=true&depth=0`, of('organiser'))).updatedAt)
    const save = async (data: object): Promise<void> =>
      expect((await asked(`speakers/${other}?depth=0`, of('organiser'), data, 'PATCH')).status).toBe(200)
    const since = await read()
    const fields = async (role: Role): Promise<unknown> =>
      (await asked(`speakers/${other}/changes?since=${since}`, of(role))).fields
    await save({ contactEmail: 'second@example.org' })
    expect(await fields('organiser')).toEqual(['contactEmail'])
    for (const role of ['translator', 'editor'] as const) expect(await fields(role)).toBeNull()
    await save({ contactEmail: 'third@example.org', name: 'Ada Canarde' })
    for (const role of ['translator', 'editor'] as const) expect(await fields(role)).toEqual(['name'])
    const history = async (role: Role): Promise<string> =>
      JSON.stringify(await asked(`speakers/${other}/history`, { ...of(role), 'Accept-Language': 'en' }))
    const label = 'E-mail address'
    expect(await history('organiser')).toContain(label)
    expect(await history('editor')).not.toContain(label)
    // What lies in the bin is for editors.
    const { status } = await asked(`speakers/${other}`, of('editor'), { deletedAt: new Date().toISOString() }, 'PATCH')
    expect(status).toBe(200)
    const asks = (role: Role) => asked(`speakers/${other}/changes?since=${since}`, of(role))
    expect([(await asks('translator')).status, (await asks('editor')).status]).toEqual([404, 200])
  })

  it('goes into no series file, and is not lost where one is loaded', async () => {
    const text = (await exportSeries(database.payload))?.text ?? ''
    expect(text).toContain('Ada Canard')
    expect(text).not.toContain('canary.bird')
    const changed = text.replaceAll('poète', 'poétesse')
    expect(changed).not.toBe(text)
    const { applied, problems } = await loadSeries(database.payload, changed, {
      media: mediaIn('tests/seed/everything', database.payload),
    })
    expect({ applied, problems }).toEqual({ applied: true, problems: [] })
    expect(await stored()).toBe(canary)
  })
})
