import { describe, expect, it } from '@jest/globals'
import { createLocalReq, type FlattenedField } from 'payload'
import { checkAllLinks } from '../../../src/cms/links/linkCheck'
import { toldOfWorkshop, telling } from '../../../src/cms/publication/told'
import { fieldsOf } from '../../../src/cms/fields/walk'
import type { Snapshot } from '../../../src/domain/publication'
import type { PublicationLook } from '../../../src/domain/publicationLook'
import type { Row } from '../../../src/domain/row'
import { differencesOf } from '../../../src/domain/told'
import { describeWithDatabase } from '../../support/database'
import { richText } from '../../support/exampleSeries'
import type { JsonObject } from '../../support/json'
import { makeAccount } from '../../support/server'
import { useRest } from '../../support/useRest'

/** What no reader gets, or what follows from another field that is told. */
const untold =
  'id _status createdAt updatedAt deletedAt programme workshop oneLanguage search startsAtUtc endsAtUtc formerSlugs printedName printedLine printed'.split(
    ' ',
  )

const isRead = (field: FlattenedField): boolean =>
  !('hidden' in field && field.hidden) &&
  !('virtual' in field && field.virtual) &&
  !('access' in field && field.access?.read) &&
  !untold.includes(field.name)

const valueOf = (field: FlattenedField): unknown => {
  if ('localized' in field && field.localized) return { en: field.type === 'richText' ? richText('Other') : 'Other' }
  if (field.type === 'select') return (field.options[0] as { value: string }).value
  if (field.type === 'checkbox') return true
  if (field.type === 'number') return 7
  if (field.type === 'date') return '2030-01-01T00:00:00.000Z'
  return 'hasMany' in field && field.hasMany ? ['fr'] : 'fr'
}

/** For each field that the public reads, a document without a value in it, and one with it. */
const pairs = (fields: readonly FlattenedField[]): { path: string; without: Row; with: Row }[] =>
  fields.filter(isRead).flatMap((field) => {
    const { name } = field
    if (field.type === 'array')
      return pairs(field.flattenedFields).map((inner) => ({
        path: `${name}.${inner.path}`,
        without: { [name]: [{ id: 'row', ...inner.without }] },
        with: { [name]: [{ id: 'row', ...inner.with }] },
      }))
    if (field.type === 'group' || field.type === 'tab')
      return pairs(field.flattenedFields).map((inner) => ({
        path: `${name}.${inner.path}`,
        without: { [name]: inner.without },
        with: { [name]: inner.with },
      }))
    return [{ path: name, without: {}, with: { [name]: valueOf(field) } }]
  })

describeWithDatabase('A publication in one look', () => {
  const { asked, database, make } = useRest()

  const look = (id: string, headers: object): Promise<PublicationLook & { status: number }> =>
    asked(`workshops/${id}/publication`, headers) as unknown as Promise<PublicationLook & { status: number }>
  const lines = ({ changed }: PublicationLook): string[] =>
    changed.flatMap(({ differences, title }) =>
      differences.map(({ after, before, kind, labels, language }) =>
        [title, labels.join(' › '), language, kind, before, after].filter(Boolean).join(' | '),
      ),
    )

  it('says every change of a field that the public reads, and nothing where nothing changed', async () => {
    const req = await createLocalReq({ locale: 'all' as never }, database.payload)
    const about = await telling(req, [])
    const nobody: Snapshot = { at: '', order: [], sessions: [], moderators: [], partners: [] }
    const listed = ['moderators', 'partners'] as const
    const ofWorkshop = (doc: Row) =>
      toldOfWorkshop(about, doc, {
        ...nobody,
        ...Object.fromEntries(listed.map((name) => [name, (doc[name] as Row[] | undefined) ?? []])),
      })
    const ofSession = (doc: Row) =>
      toldOfWorkshop(about, {}, { ...nobody, order: [{ session: 's', items: [] }], sessions: [{ id: 's', ...doc }] })
    const unsaid: string[] = []
    for (const [slug, told] of [
      ['workshops', ofWorkshop],
      ['sessions', ofSession],
    ] as const) {
      const all = pairs(fieldsOf({ payload: database.payload }, slug))
      expect(all.length).toBeGreaterThan(10)
      for (const one of all) {
        if (!differencesOf(told(one.without), told(one.with)).length) unsaid.push(`${slug}.${one.path}`)
        expect(differencesOf(told(one.with), told(structuredClone(one.with)))).toEqual([])
      }
    }
    // What a person's row says beside its printed line is told by that line, which is settled from it.
    expect(unsaid.filter((path) => !/(people|moderators)\.line$/.test(path))).toEqual([])
  })

  describe('of a workshop', () => {
    const published = async (headers: object) => {
      const organisation = await make(headers, 'organisations', { name: { fr: 'Une organisation' } })
      const person = await make(headers, 'speakers', { name: 'Ada', affiliations: [{ organisation }] })
      const other = await make(headers, 'speakers', { name: 'Grace' })
      const block = await make(headers, 'sessions', { kind: 'block', title: { fr: 'Bloc', en: 'Block' } })
      const talk = await make(headers, 'sessions', {
        title: { fr: 'Exposé', en: 'Talk' },
        abstract: { fr: richText('Un résumé'), en: richText('An abstract') },
        people: [{ person, role: 'speaker' }],
      })
      const pause = await make(headers, 'sessions', { kind: 'break', title: { fr: 'Café', en: 'Coffee' } })
      const id = await make(headers, 'workshops', {
        title: { fr: 'Un atelier', en: 'A workshop' },
        timeZone: 'Europe/Paris',
        startsAt: '2099-05-04T09:00',
        endsAt: '2099-05-04T18:00',
        programme: [{ session: block, items: [{ session: talk }] }, { session: pause }],
      })
      return { block, id, organisation, other, pause, person, talk }
    }
    const publish = async (id: string, headers: object) =>
      expect(await asked(`workshops/${id}`, headers, { _status: 'published' }, 'PATCH')).toMatchObject({ status: 200 })

    it('says what becomes public at first, then nothing, then every change in words, and what is missing', async () => {
      const { headers: own } = await makeAccount(database.payload, 'editor')
      const headers = { ...own, 'Accept-Language': 'fr' }
      const { block, id, other, pause, talk } = await published(headers)
      expect(await look(id, headers)).toMatchObject({
        status: 200,
        changed: [],
        count: 0,
        first: { sessions: 3, people: 1 },
        since: null,
        state: 'draft',
      })
      await publish(id, headers)
      expect(await look(id, headers)).toMatchObject({
        changed: [],
        count: 0,
        first: null,
        state: 'public',
        wordings: [],
      })

      await asked(`workshops/${id}?draft=true`, headers, { title: { fr: 'Un autre', en: 'A workshop' } }, 'PATCH')
      await asked(`sessions/${talk}?draft=true&locale=fr`, headers, { startsAt: '2099-05-04T09:30' }, 'PATCH')
      await asked(`sessions/${talk}?draft=true`, headers, { people: [{ person: other, role: 'speaker' }] }, 'PATCH')
      await asked(`sessions/${pause}?draft=true`, headers, { title: { fr: 'Café TBC', en: null } }, 'PATCH')
      await asked(`workshops/${id}/programme`, headers, { act: 'move', session: pause, within: null, before: block })
      const made = (await asked(`workshops/${id}/programme`, headers, {
        act: 'add',
        kind: 'talk',
        title: { fr: 'Exposé sans personne', en: 'A talk of nobody' },
        within: block,
        before: null,
      })) as JsonObject
      expect(made.status).toBe(200)
      const seen = await look(id, headers)
      expect(lines(seen)).toEqual(
        expect.arrayContaining([
          'Titre | fr | changed | Un atelier | Un autre',
          'Programme › Exposé sans personne | added | Exposé sans personne',
          'Exposé | Horaire | changed | 09:30',
          'Exposé | Personnes › Ada | removed | Ada',
          'Exposé | Personnes › Grace | added | Grace',
          'Café TBC | Titre | fr | changed | Café | Café TBC',
          'Café TBC | Titre | en | changed | Coffee',
        ]),
      )
      expect(lines(seen).filter((line) => line.includes('| moved |'))).toHaveLength(1)
      expect(lines(seen)).toHaveLength(8)
      expect(seen).toMatchObject({ count: 8, state: 'changed', past: [] })
      expect(seen.placeholders.map(({ words }) => words)).toEqual(['TBC'])
      expect(seen.lacking.talksWithoutPeople.total).toBe(1)
      expect(seen.lacking.lacks.map(({ path }) => path)).toEqual([])
      expect(seen.lacking.missingAround).toMatchObject({ en: { total: 1 } })

      expect((await asked(`workshops/${id}/revert`, headers, {})).status).toBe(200)
      expect(await look(id, headers)).toMatchObject({ changed: [], count: 0 })
    })

    it('names lines that are printed otherwise than today, and takes today’s wording of one or of all as a change of the draft', async () => {
      const { headers } = await makeAccount(database.payload, 'editor')
      const { id, organisation, person, talk } = await published(headers)
      await asked(`workshops/${id}?draft=true`, headers, { moderators: [{ person }] }, 'PATCH')
      await publish(id, headers)
      await asked(`organisations/${organisation}`, headers, { name: { fr: 'Un autre nom' } }, 'PATCH')
      await asked(`speakers/${person}`, headers, { name: 'Ada L.' }, 'PATCH')
      const { changed, wordings } = await look(id, headers)
      expect(changed).toEqual([])
      expect(wordings).toMatchObject([
        {
          collection: 'workshops',
          printed: { '': 'Ada', fr: 'Une organisation' },
          today: { '': 'Ada L.', fr: 'Un autre nom' },
        },
        {
          collection: 'sessions',
          id: talk,
          title: 'Talk',
          path: 'programme.0.items.0.session',
          today: { '': 'Ada L.' },
        },
      ])
      const programme = await asked(`workshops/${id}/programme`, headers)
      expect(programme.sessions[talk].people).toMatchObject([
        { name: 'Ada', line: 'Une organisation', today: 'Ada L., Un autre nom' },
      ])
      const rows = wordings.map(({ row }) => row)
      const take = (body: object, as: object = headers) => asked(`workshops/${id}/wordings`, as, body)
      expect(await take({ rows: rows.slice(1) })).toMatchObject({ status: 200, rows: rows.slice(1) })
      const one = await look(id, headers)
      expect(one.wordings.map(({ row }) => row)).toEqual(rows.slice(0, 1))
      expect(lines(one)).toEqual(
        expect.arrayContaining(['Talk | People › Ada L. › Name, as published | changed | Ada | Ada L.']),
      )
      expect(one.changed).toHaveLength(1)
      // The public reads what was printed until somebody publishes.
      const read = async () => JSON.stringify(await asked(`sessions/${talk}?depth=0&locale=fr`))
      expect(await read()).toContain('"printedName":"Ada"')
      expect(await take({ rows })).toMatchObject({ status: 200, rows: rows.slice(0, 1) })
      expect(await look(id, headers)).toMatchObject({ wordings: [] })
      expect(JSON.stringify(await asked(`workshops/${id}/programme`, headers))).not.toContain('"today"')
      await publish(id, headers)
      expect(await read()).toContain('"printedName":"Ada L."')
      expect(await look(id, headers)).toMatchObject({ count: 0, wordings: [] })

      for (const wrong of [{}, { rows: [] }, { rows: ['nowhere'] }, { rows: 'all' }])
        expect(await take(wrong)).toMatchObject({ status: 400, errors: [{ code: 'WORDING_NOT_THERE' }] })
      expect((await take({ rows }, {})).status).toBe(403)
      expect((await asked(`workshops/${id}/publication`)).status).toBe(403)
      expect((await asked('workshops/nowhere/publication', headers)).status).toBe(404)
    })

    it('says that a date or a place is missing, and refuses nothing for that', async () => {
      const { headers } = await makeAccount(database.payload, 'editor')
      const id = await make(headers, 'workshops', {
        title: { fr: 'Sans date', en: 'No date' },
        timeZone: 'Europe/Paris',
        attendanceMode: 'hybrid',
      })
      expect((await look(id, headers)).lacking).toMatchObject({ isUndated: true, isUnplaced: true, lacks: [] })
      const change = (data: object) => asked(`workshops/${id}?draft=true`, headers, data, 'PATCH')
      await change({ place: { name: { fr: 'Salle 2' } }, eventStatus: 'postponed' })
      expect((await look(id, headers)).lacking).toMatchObject({ isUndated: false, isUnplaced: false })
      await change({ place: { name: { fr: null } }, attendanceMode: 'online', eventStatus: null })
      expect((await look(id, headers)).lacking).toMatchObject({ isUndated: true, isUnplaced: false })
      await publish(id, headers)
    })

    it('names links that led nowhere when they were checked last, as long as something has them', async () => {
      const { headers } = await makeAccount(database.payload, 'editor')
      const { id, person, talk } = await published(headers)
      const dead = 'https://example.org/look-dead'
      const fields = { linkType: 'custom', url: dead }
      const said = { type: 'paragraph', children: [{ type: 'link', fields, children: [{ type: 'text', text: 'là' }] }] }
      const abstract = { fr: { root: { type: 'root', children: [said] } }, en: richText('An abstract') }
      await asked(`sessions/${talk}?draft=true`, headers, { abstract }, 'PATCH')
      await asked(`speakers/${person}`, headers, { links: [{ url: `${dead}/ada` }, { url: dead }] }, 'PATCH')
      await make(headers, 'speakers', { name: 'Elsewhere', links: [{ url: `${dead}/elsewhere` }] })
      expect((await look(id, headers)).lacking.deadLinks).toBeNull()
      const report = await checkAllLinks(await createLocalReq({}, database.payload), (url) =>
        Promise.resolve(url.startsWith(dead) ? 'gone' : null),
      )
      const ada = { collection: 'speakers', id: person, title: 'Ada' }
      expect((await look(id, headers)).lacking.deadLinks).toEqual({
        checkedAt: report.finishedAt,
        links: [
          {
            problem: 'gone',
            url: dead,
            total: 2,
            docs: [
              { collection: 'sessions', id: talk, path: 'abstract', title: 'Talk' },
              { ...ada, path: 'links.1.url' },
            ],
          },
          { problem: 'gone', url: `${dead}/ada`, total: 1, docs: [{ ...ada, path: 'links.0.url' }] },
        ],
      })
      const others = ['Béa', 'Cid', 'Dora', 'Eve'].map((name) =>
        make(headers, 'speakers', { name, links: [{ url: dead }] }),
      )
      const moderators = (await Promise.all(others)).map((one) => ({ person: one }))
      await asked(`workshops/${id}?draft=true`, headers, { moderators }, 'PATCH')
      const { docs, total } = (await look(id, headers)).lacking.deadLinks!.links[0]!
      expect([docs.length, total]).toEqual([5, 6])
      await asked(`workshops/${id}?draft=true`, headers, { moderators: [] }, 'PATCH')
      await asked(`sessions/${talk}?draft=true`, headers, { abstract: { fr: richText('là') } }, 'PATCH')
      await asked(`speakers/${person}`, headers, { links: [] }, 'PATCH')
      expect((await look(id, headers)).lacking.deadLinks).toBeNull()
    })

    it('says what is over', async () => {
      const { headers } = await makeAccount(database.payload, 'editor')
      const id = await make(headers, 'workshops', {
        title: { fr: 'Passé' },
        timeZone: 'Europe/Paris',
        startsAt: '2020-05-04T09:00',
        registration: { mode: 'external', url: 'https://example.org/register' },
      })
      const { lacking, past } = await look(id, headers)
      expect(past).toEqual(['over', 'registrationOver'])
      expect(lacking.lacks).toMatchObject([{ path: 'title' }])
      const open = await make(headers, 'workshops', {
        title: { fr: 'À venir', en: 'To come' },
        timeZone: 'Europe/Paris',
        startsAt: '2099-05-04T09:00',
        registration: { mode: 'internal' },
      })
      expect((await look(open, headers)).past).toEqual([])
      expect(
        await asked(`workshops/${open}/desk`, headers, { opensAt: '2020-01-01T09:00', closesAt: '2020-02-01T09:00' }),
      ).toMatchObject({ status: 200 })
      expect((await look(open, headers)).past).toEqual(['closed'])
      await asked(`workshops/${open}/desk`, headers, { opensAt: '2099-05-04T09:00', closesAt: null })
      expect((await look(open, headers)).past).toEqual(['neverOpen'])
      await asked(`workshops/${open}/desk`, headers, { opensAt: null })
      // A year that was mistyped is said of what was to come when it was published; what was over then is not said again.
      await publish(open, headers)
      const change = (data: object) => asked(`workshops/${open}?draft=true`, headers, data, 'PATCH')
      expect(await change({ startsAt: '2020-05-04T09:00' })).toMatchObject({ status: 200 })
      expect((await look(open, headers)).past).toEqual(['over'])
      await publish(open, headers)
      expect((await look(open, headers)).past).toEqual([])
    })
  })
})
