import { expect, it } from '@jest/globals'
import { openWorkshop, requested } from '../../support/registrations'
import { describeWithDatabase } from '../../support/database'
import { makeAccount } from '../../support/server'
import { useRest } from '../../support/useRest'
import { actions, actionsFor } from '../../../src/admin/frame/actions'
import { closeness, findingIn, type FoundGroup } from '../../../src/domain/found'
import type { Role } from '../../../src/domain/roles'

describeWithDatabase('What is found from anywhere', () => {
  const { asked, database, make } = useRest()
  const accounts = new Map<Role, Promise<{ headers: object }>>()
  const as = async (role: Role): Promise<object> => {
    const known = accounts.get(role) ?? makeAccount(database.payload, role)
    accounts.set(role, known)
    return (await known).headers
  }
  const find = async (role: Role, q: string, language = 'fr'): Promise<FoundGroup[]> => {
    const { groups, status } = await asked('find', { ...(await as(role)), 'Accept-Language': language }, { q })
    expect(status).toBe(200)
    return groups as FoundGroup[]
  }
  const titles = (groups: readonly FoundGroup[]) =>
    Object.fromEntries(groups.map(({ entries, kind }) => [kind, entries.map(({ title }) => title)]))

  it('is what an account may read: drafts, in both languages, without accents, and registrations for organisers alone', async () => {
    const editor = await as('editor')
    const house = await make(editor, 'organisations', {
      name: { fr: 'École des chartes', en: 'School of charters' },
      acronym: 'ÉNC',
    })
    await make(await as('organiser'), 'speakers', {
      name: 'Éloïse Ørsted',
      affiliations: [{ organisation: house }],
      contactEmail: 'e.orsted-77@chartes.example',
    })
    const workshop = await make(editor, 'workshops', {
      number: 4321,
      title: { fr: 'Forêts brûlées', en: 'Burnt woods' },
      startsAt: '2098-01-01T10:00',
      timeZone: 'Europe/Paris',
    })
    await make(editor, 'sessions', { title: { fr: 'Le feu', en: 'The blaze' }, workshop })
    expect(await find('editor', 'forets')).toEqual([
      {
        kind: 'workshops',
        hasMore: false,
        entries: [
          {
            id: workshop,
            title: '4321 – Forêts brûlées',
            language: null,
            beside: null,
            startsAt: '2098-01-01T10:00',
            state: 'draft',
          },
        ],
      },
    ])
    // The list of workshops finds it by its number too, and strangers by no number.
    const byNumber = 'workshops?where[or][0][search][like]=4321&depth=0'
    expect((await asked(`${byNumber}&draft=true`, editor)).docs).toMatchObject([{ id: workshop }])
    expect((await asked(byNumber)).docs ?? []).toEqual([])
    expect(titles(await find('editor', 'WOODS burnt', 'fr'))).toEqual({ workshops: ['4321 – Forêts brûlées'] })
    expect(titles(await find('editor', 'forets', 'en'))).toEqual({ workshops: ['4321 – Burnt woods'] })
    expect(titles(await find('editor', '4321'))).toEqual({ workshops: ['4321 – Forêts brûlées'] })
    // As it is named where it is shown, and by a number beside a word of its title.
    for (const q of ['atelier 4321', 'Workshop 4321', 'n° 4321', '4321 – Forêts brûlées', 'burnt 4321'])
      expect(titles(await find('editor', q))).toEqual({ workshops: ['4321 – Forêts brûlées'] })
    for (const q of ['4321 autre', 'atelier 43210']) expect(await find('editor', q)).toEqual([])
    expect(await find('organiser', 'blaze')).toMatchObject([
      { kind: 'sessions', entries: [{ title: 'Le feu', beside: 'Forêts brûlées' }] },
    ])
    // A person by their own name, by where they work, and by both.
    for (const q of ['eloise orsted', 'ecole des chartes', 'enc', 'eloise charters'])
      expect((await find('editor', q)).find(({ kind }) => kind === 'speakers')).toMatchObject({
        entries: [{ title: 'Éloïse Ørsted', beside: 'École des chartes' }],
      })
    const listed = await asked('speakers?draft=true&depth=0&where[or][0][search][like]=CHARTES', editor)
    expect(listed.docs).toMatchObject([{ name: 'Éloïse Ørsted' }])
    // By a whole address, of which the dialog asks for the words; who may not read addresses finds nobody by them.
    for (const q of ['e.orsted-77@chartes.example', 'e orsted 77 chartes example', 'orsted 77'])
      for (const [role, found] of [
        ['organiser', { speakers: ['Éloïse Ørsted'] }],
        ['editor', {}],
      ] as const)
        expect(titles(await find(role, q))).toEqual(found)
    // Nobody finds by it who may not read drafts.
    const strangers = await asked('speakers?where[search][like]=chartes')
    expect(strangers.docs ?? []).toEqual([])

    const open = await openWorkshop(database.payload, {})
    await requested(database.payload, open, 'Zénobie')
    expect(await find('organiser', 'zenobie')).toMatchObject([
      {
        kind: 'registrations',
        entries: [{ title: 'Zénobie', beside: 'Un atelier', workshop: open, registration: 'pending' }],
      },
    ])
    expect(await find('admin', 'zénobie@example')).toHaveLength(1)
    for (const role of ['editor', 'translator'] as const) {
      expect(await find(role, 'zenobie')).toEqual([])
      expect(await find(role, 'forets')).toMatchObject([{ kind: 'workshops', entries: [{ id: workshop }] }])
    }
  })

  it('refuses strangers, accounts of front ends, and what is no question', async () => {
    expect((await asked('find', {}, { q: 'x' })).status).toBe(403)
    for (const role of ['reader', 'draftReader'] as const)
      expect((await asked('find', await as(role), { q: 'x' })).status).toBe(403)
    const editor = await as('editor')
    for (const data of [{}, { q: 1 }, { q: 'x'.repeat(201) }, { q: 'x', more: true }]) {
      const { errors, status } = await asked('find', editor, data)
      expect([status, errors[0].code]).toEqual([400, 'ACTION_INVALID'])
    }
    for (const q of ['', ' ', '%', '_', '\u0000', '…', '\ud800']) expect(await find('editor', q)).toEqual([])
  })

  it('leaves out the bin, is bounded, and has what answers best first', async () => {
    const editor = await as('editor')
    for (let n = 1; n <= 8; n++) await make(editor, 'speakers', { name: `Hanna Quill ${n}`, sortName: `A${n}` })
    await make(editor, 'speakers', { name: 'Anna Quill', sortName: 'Zz' })
    const [people] = await find('editor', 'anna')
    expect(people).toMatchObject({ kind: 'speakers', hasMore: true })
    expect(people!.entries).toHaveLength(6)
    expect(people!.entries[0]!.title).toBe('Anna Quill')
    const binned = await make(editor, 'organisations', { name: { fr: 'Poubelle' } })
    expect(titles(await find('editor', 'poubelle'))).toEqual({ organisations: ['Poubelle'] })
    const away = await asked(`organisations/${binned}`, editor, { deletedAt: new Date().toISOString() }, 'PATCH')
    expect(away.status).toBe(200)
    for (const role of ['editor', 'translator'] as const) expect(await find(role, 'poubelle')).toEqual([])
  })
})

it('ranks what begins with what is looked for before what only has it', () => {
  const sought = findingIn('Éc nor')
  expect(sought).toEqual({ whole: 'ec nor', words: ['ec', 'nor'] })
  expect(
    ['ec normale', 'ecole normale', 'normale superieure | ecole', 'la decennie en norvege', 'autre'].map((names) =>
      closeness(names, sought),
    ),
  ).toEqual([0, 1, 1, 2, 3])
})

it('offers actions by their names in both languages, as the role may', () => {
  const offered = (role: Role, typed: string) => actionsFor(actions, role, findingIn(typed)).map(({ id }) => id)
  expect(offered('admin', 'new work')).toEqual(['newWorkshop'])
  expect(offered('admin', 'inviter')).toEqual(['invite'])
  expect(offered('organiser', 'inviter')).toEqual([])
  // As others call it, in either language.
  expect(offered('admin', 'creer un atelier')).toEqual(['newWorkshop'])
  expect(offered('organiser', 'exporter')).toEqual(['take'])
  expect(offered('translator', 'mot de passe')).toEqual(['account'])
  expect(offered('editor', 'sign out')).toEqual(['logOut'])
  expect(offered('editor', 'charger')).toEqual([])
  expect(offered('organiser', 'charger')).toEqual(['load'])
  expect(offered('editor', 'deconnecter')).toEqual(['logOut'])
  expect(offered('admin', '')).toHaveLength(actions.length)
  expect(offered('translator', '')).toEqual(['translating', 'account', 'logOut'])
  expect(offered('reader', '')).toEqual([])
})
