import { expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { findDraft } from '../../../src/database/documents'
import { validateStored } from '../../../src/cms/write/validateStored'
import { describeWithDatabase } from '../../support/database'
import { makeAccount } from '../../support/server'
import { useRest } from '../../support/useRest'

describeWithDatabase('What publication would refuse', () => {
  const { asked, database, make } = useRest()

  it.each([
    ['a title in one language', { title: { fr: 'Un' } }, 'title'],
    ['no title', {}, 'title'],
    [
      'an end before the start',
      { startsAt: '2099-04-26T16:00', endsAt: '2099-04-26T15:00', timeZone: 'Europe/Paris' },
      'endsAt',
    ],
    ['a time without a zone', { startsAt: '2099-04-26T16:00', timeZone: null }, 'startsAt'],
    ['a registration without an address', { registration: { mode: 'external' } }, 'registration.url'],
    ['a number below one', { number: -1 }, 'number'],
    ['a time that clocks skip', { startsAt: '2021-03-28T02:30', timeZone: 'Europe/Paris' }, 'startsAt'],
    ['a time that comes twice', { startsAt: '2021-10-31T02:30', timeZone: 'Europe/Paris' }, 'startsAt'],
    ['one of two times', { startsAt: '2021-10-31T02:30', startsAtFold: 'later', timeZone: 'Europe/Paris' }, null],
    ['links that lead nowhere', { links: [{ url: 'nowhere' }, { url: 'https://example.org' }] }, 'links.0.url'],
    ['a text too long in the other language', { subtitle: { fr: 'Un', en: 'x'.repeat(501) } }, 'subtitle'],
    ['nothing wrong', { title: { fr: 'Un', en: 'One' } }, null],
  ] as const)('names what publication refuses, with the same words (%s)', async (_, data, path) => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const talk = await make(headers, 'sessions', { title: { fr: 'Sans anglais' } })
    const title = path === 'title' ? {} : { title: { fr: 'Un', en: 'One' } }
    const id = await make(headers, 'workshops', { ...title, ...data, programme: [{ session: talk }] })
    const refused = await asked(`workshops/${id}?locale=fr`, headers, { _status: 'published' }, 'PATCH')
    const errors = (refused.errors[0].data.errors as { path: string; message: string }[]).map(({ message, path }) => ({
      message,
      path,
    }))
    // The talk has no title in English.
    expect(errors.map((error) => error.path).sort()).toEqual(['programme.0.session', ...(path ? [path] : [])].sort())
    const req = await createLocalReq(
      { req: { i18n: (await createLocalReq({}, database.payload)).i18n } },
      database.payload,
    )
    const stored = await validateStored(req, 'workshops', (await findDraft(req, 'workshops', id))!)
    const found = stored.map(({ message, path }) => ({ message, path }))
    // Of a row its list is named, with its number, and then the field.
    expect(stored.every(({ field, path }) => /\u00a0\d+, ./.test(field) === /\.\d+\./.test(path))).toBe(true)
    const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : 1)
    expect(found.sort(byPath)).toEqual(errors.sort(byPath))
  })

  it.each([
    ['a key that is none', { key: '"><img src=x>' }, 'Nom dans les fichiers'],
    ['a title that is too long', { title: { fr: 'x'.repeat(501), en: 'x' } }, '500'],
    ['a link that leads nowhere', { affiliations: [{ link: 'javascript:alert(1)' }] }, 'https://'],
    ['somebody without a name', { person: null }, 'Personne'],
    ['somebody without a role', { role: null }, 'Rôle'],
    ['no kind', { kind: null }, 'Nature'],
  ])('is what a session’s own fields refuse, by its place in the programme: %s', async (_, wrong, said) => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const person = await make(headers, 'speakers', { name: 'Ana' })
    const { affiliations, ...own } = wrong as Record<string, unknown>
    const row = 'person' in own || 'role' in own ? own : {}
    const talk = await make(headers, 'sessions', {
      title: { fr: 'Un', en: 'One' },
      people: [{ person, role: 'speaker', ...(affiliations ? { affiliations } : {}), ...row }],
      ...(row === own ? {} : own),
    })
    const id = await make(headers, 'workshops', { title: { fr: 'Un', en: 'One' }, programme: [{ session: talk }] })
    const refused = await asked(
      `workshops/${id}?locale=fr`,
      { ...headers, 'Accept-Language': 'fr' },
      { _status: 'published' },
      'PATCH',
    )
    const [error] = refused.errors[0].data.errors as { path: string; message: string }[]
    expect([refused.status, error?.path]).toEqual([400, 'programme.0.session'])
    expect(error?.message).toContain('Programme, 1\u00a0: ')
    expect(error?.message).toContain(said)
    expect((await asked(`workshops/${id}`)).status).toBe(404)
  })
})
