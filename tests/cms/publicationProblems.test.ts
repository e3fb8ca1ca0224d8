import { expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { workingCopy } from '../../src/cms/stored'
import { publicationProblems } from '../../src/cms/todo/publicationProblems'
import { describeWithDatabase } from '../support/database'
import { makeAccount } from '../support/server'
import { useRest } from '../support/useRest'

describeWithDatabase('What publication would refuse', () => {
  const { asked, database, make } = useRest()

  it.each([
    ['a title in one language', { title: { fr: 'Un' } }],
    ['no title', {}],
    ['an end before the start', { startsAt: '2099-04-26T16:00', endsAt: '2099-04-26T15:00', timeZone: 'Europe/Paris' }],
    ['a time without a zone', { startsAt: '2099-04-26T16:00', timeZone: null }],
    ['a registration without an address', { registration: { mode: 'external' } }],
    ['links that lead nowhere', { links: [{ url: 'nowhere' }, { url: 'https://example.org' }] }],
    ['nothing wrong', { title: { fr: 'Un', en: 'One' } }],
  ])('names what publication refuses, with the same words (%s)', async (_, data) => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const talk = await make(headers, 'sessions', { title: { fr: 'Sans anglais' } })
    const id = await make(headers, 'workshops', { ...data, programme: [{ session: talk }] })
    const refused = await asked(`workshops/${id}?locale=fr`, headers, { _status: 'published' }, 'PATCH')
    const errors = (refused.errors[0].data.errors as { path: string; message: string }[]).map(({ message, path }) => ({
      message,
      path,
    }))
    const req = await createLocalReq(
      { req: { i18n: (await createLocalReq({}, database.payload)).i18n } },
      database.payload,
    )
    const found = await publicationProblems(req, 'workshops', (await workingCopy(req, 'workshops', id))!)
    const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : 1)
    expect(found.sort(byPath)).toEqual(errors.sort(byPath))
  })
})
