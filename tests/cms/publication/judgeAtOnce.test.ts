import { expect, it } from '@jest/globals'
import { judgeAtOnce } from '../../../src/cms/publication/judgeAtOnce'
import { describeWithDatabase, onMongo } from '../../support/database'
import { makeAccount } from '../../support/server'
import { useRest } from '../../support/useRest'

describeWithDatabase('A publication that is judged at once', () => {
  const { asked, database, make } = useRest()

  /** An answer, but for the request that it is to. */
  const told = async (...args: Parameters<typeof asked>) => {
    const { requestId: _, ...answer } = await asked(...args)
    return answer
  }

  /** The same with Payload as its only judge. */
  const judgedByPayload = async <T>(work: () => Promise<T>): Promise<T> => {
    const { hooks } = database.payload.collections.workshops.config
    const own = hooks.beforeOperation ?? []
    hooks.beforeOperation = own.filter((hook) => hook !== judgeAtOnce)
    expect(hooks.beforeOperation.length).toBe(own.length - 1)
    try {
      return await work()
    } finally {
      hooks.beforeOperation = own
    }
  }

  const both = { title: { fr: 'Un', en: 'One' } }
  it.each([
    ['a title in one language', { title: { fr: 'Un' } }, {}],
    ['no title', { title: null }, {}],
    ['a title that goes with the publication', both, { title: null }],
    ['a title in the other language that goes with it', both, { title: { fr: null } }],
    ['a text too long in the other language', both, { subtitle: { fr: 'Un', en: 'x'.repeat(501) } }],
    ['a rich text that is too long to be read', both, { abstract: { fr: 'x'.repeat(30_000) } }],
    ['times that are none', both, { startsAt: '2099-04-26T16:00', endsAt: '2099-04-26T15:00' }],
    ['a time that comes twice', both, { startsAt: '2021-10-31T02:30', timeZone: 'Europe/Paris' }],
    ['a number that is none', both, { number: -1 }],
    ['links that lead nowhere', both, { links: [{ url: 'nowhere' }, { url: 'https://example.org' }, {}] }],
    ['partners who are nobody', both, { partners: [{ role: 'nothing' }, {}] }],
    ['moderators who are nobody', both, { moderators: [{}, {}] }],
    ['an address that is missing', both, { registration: { mode: 'external' } }],
    ['an address that is hidden', both, { registration: { mode: 'internal', url: 'nowhere' } }],
    [
      'questions that nobody can answer',
      both,
      {
        registration: {
          mode: 'internal',
          questions: [
            { kind: 'choice', key: 'a' },
            { kind: 'text', key: 'a', when: { question: 'b', is: Array.from({ length: 51 }, String) } },
          ],
        },
      },
    ],
    ['a place without a name', both, { attendanceMode: 'onsite', place: { url: 'x', name: { fr: 'x'.repeat(999) } } }],
    ['nothing wrong', both, { subtitle: 'Deux' }],
  ])('is refused as Payload refuses it, word for word, in each language: %s', async (name, data, said) => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const talk = await make(headers, 'sessions', { title: { fr: 'Sans anglais' } })
    const id = await make(headers, 'workshops', { ...data, programme: [{ session: talk }] })
    for (const locale of ['fr', 'en']) {
      const publish = () =>
        told(
          `workshops/${id}?depth=0&locale=${locale}`,
          { ...headers, 'Accept-Language': locale },
          { ...said, _status: 'published' },
          'PATCH',
        )
      const expected = await judgedByPayload(publish)
      // The talk has no title in English.
      expect(expected.status).toBe(400)
      expect(await publish()).toEqual(expected)
    }
    await asked(`sessions/${talk}?draft=true`, headers, { kind: 'talk', title: { en: 'Now it has' } }, 'PATCH')
    const publish = () => told(`workshops/${id}?depth=0`, headers, { ...said, _status: 'published' }, 'PATCH')
    const { doc, ...expected } = await judgedByPayload(publish)
    const { doc: made, ...answer } = await publish()
    expect(answer).toEqual(expected)
    expect(made === undefined).toBe(doc === undefined)
    expect(expected.status).toBe(['nothing wrong', 'an address that is hidden'].includes(name) ? 200 : 400)
  })

  it('ends with its transaction where the database was asked by a way that judges nothing', async () => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const id = await make(headers, 'workshops', both)
    const { db } = database.payload
    const { updateOne } = db
    db.updateOne = ({ req, ...args }) =>
      updateOne.call(db, { ...args, req: { ...req, context: { ...req?.context, writes: new Map() } } })
    try {
      expect((await asked(`workshops/${id}`, headers, { _status: 'published' }, 'PATCH')).status).toBe(500)
    } finally {
      db.updateOne = updateOne
    }
    if (onMongo) return
    const { docs } = await database.payload.find({ collection: 'workshops', where: { id: { equals: id } } })
    expect(docs.map(({ _status }) => _status)).toEqual(['draft'])
  })
})
