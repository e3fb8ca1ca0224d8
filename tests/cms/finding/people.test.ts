import { expect, it } from '@jest/globals'
import sharp from 'sharp'
import { describeWithDatabase } from '../../support/database'
import { makeAccount } from '../../support/server'
import { useRest } from '../../support/useRest'

describeWithDatabase('The directory of people', () => {
  const { asked, database, make } = useRest()

  it('tells in the list of each where they work, in how many talks they stand, and their portrait; and in the form where they spoke', async () => {
    const { payload } = database
    const { headers, id: editor } = await makeAccount(payload, 'editor')
    const data = await sharp({ create: { width: 400, height: 400, channels: 3, background: 'teal' } })
      .png()
      .toBuffer()
    const file = { data, mimetype: 'image/png', name: 'ada.png', size: data.length }
    const picture = (await payload.create({ collection: 'media', data: {} as never, file })).id
    const house = await make(headers, 'organisations', { name: { fr: 'École', en: 'School' } })
    const ada = await make(headers, 'speakers', { name: 'Ada', picture, affiliations: [{ organisation: house }] })
    const bo = await make(headers, 'speakers', { name: 'Bo' })
    const at = { timeZone: 'Europe/Paris' }
    const old = await make(headers, 'workshops', {
      title: { fr: 'Ancien', en: 'Old' },
      startsAt: '2020-01-01T10:00',
      moderators: [{ person: ada }],
      ...at,
    })
    const next = await make(headers, 'workshops', { title: { fr: 'Suivant' }, startsAt: '2098-01-01T10:00', ...at })
    const people = [{ person: ada, role: 'discussant' }]
    const talk = await make(headers, 'sessions', { title: { fr: 'Exposé', en: 'Talk' }, workshop: next, people })
    const block = await make(headers, 'sessions', { kind: 'block', title: { fr: 'Bloc' }, workshop: next, people })

    const user = { collection: 'users', id: editor, role: 'editor' } as never
    const { docs } = await payload.find({ collection: 'speakers', includeLockStatus: true, sort: 'name', user })
    expect(docs).toMatchObject([
      { id: ada, affiliation: 'School', talks: 1, portrait: expect.stringContaining('/api/media/file/') },
      { id: bo, affiliation: null, talks: 0, portrait: null },
    ])
    // Nobody is told but that list.
    expect((await asked('speakers?draft=true&depth=0', headers)).docs[0]).not.toHaveProperty('talks')

    const { appearances } = await asked(`speakers/${ada}/appearances`, { ...headers, 'Accept-Language': 'en' })
    const inNext = { id: next, title: 'Suivant', startsAt: '2098-01-01T10:00' }
    expect(appearances).toHaveLength(3)
    expect(appearances).toEqual(
      expect.arrayContaining([
        { workshop: inNext, session: { id: talk, title: 'Talk' }, role: 'discussant' },
        { workshop: inNext, session: { id: block, title: 'Bloc' }, role: 'discussant' },
        { workshop: { id: old, title: 'Old', startsAt: '2020-01-01T10:00' }, session: null, role: 'moderator' },
      ]),
    )
    expect(appearances[2].workshop.id).toBe(old)
    expect((await asked(`speakers/${bo}/appearances`, headers)).appearances).toEqual([])
    expect((await asked(`speakers/${next}/appearances`, headers)).status).toBe(404)
    expect((await asked(`speakers/${ada}/appearances`)).status).toBe(403)
  })
})
