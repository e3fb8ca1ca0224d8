import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { newestFirst, whereNamed } from '../../../src/api/public/whereNamed'
import { published } from '../../../src/cms/access/rules'
import { findMain } from '../../../src/database/documents'
import { answerBy } from '../../../src/database/answering'
import { builders } from '../../support/builders'
import { describeWithDatabase, useDatabase } from '../../support/database'

describeWithDatabase('who is named where', () => {
  const database = useDatabase()
  const make = builders(() => database.payload)

  /** As a request looks. */
  const look = async () => {
    const req = await createLocalReq({}, database.payload)
    return answerBy(
      () => new Date(),
      false,
      () => whereNamed(req),
    )
  }

  /** As it is found by whoever may use what is kept, and by going through all there is. */
  const compare = async (): Promise<number> => {
    const { payload } = database
    const req = await createLocalReq({}, payload)
    // What other servers write is known a while later.
    if (payload.db.name === 'mongoose') await sleep(600)
    const found = await look()
    const docs = (await findMain(req, 'workshops', published)).sort(newestFirst)
    for (const kind of ['speakers', 'organisations'] as const) {
      const ids = [...new Set(docs.flatMap(({ names }) => names?.[kind] ?? []))]
      const expected = ids.map((id) => [
        id,
        docs.filter(({ names }) => names?.[kind].includes(id)).map((workshop) => workshop.id),
      ])
      expect(Object.fromEntries(found[kind])).toEqual(Object.fromEntries(expected))
    }
    return docs.length
  }

  it('is what going through all workshops finds, whatever was written, and by two at once', async () => {
    const { payload } = database
    const people = await Promise.all([1, 2, 3].map(() => make.speaker()))
    const house = await make.organisation()
    const workshop = (n: number, ...named: number[]) =>
      make.workshop({
        number: n,
        startsAt: `2021-0${n}-01T10:00`,
        endsAt: null,
        moderators: named.map((one) => ({ person: people[one]?.id })),
        partners: n % 2 ? [{ organisation: house.id, role: 'host' }] : [],
      })
    const update = (id: string, data: object) =>
      payload.update({ collection: 'workshops', id, data: data as never, depth: 0, locale: 'fr' })
    expect(await compare()).toBe(0)
    const all = []
    for (const [n, named] of [[0], [0, 1], [1, 2], [2]].entries()) {
      const made = await workshop(n + 1, ...named)
      all.push(made)
      await make.publish(made.id)
      expect(await compare()).toBe(n + 1)
    }
    const [first, second, third, fourth] = all.map(({ id }) => id) as [string, string, string, string]
    await update(first, { moderators: [{ person: people[2]?.id }], _status: 'published' })
    expect(await compare()).toBe(4)
    // A draft is nobody's business.
    await payload.update({
      collection: 'workshops',
      id: first,
      data: { moderators: [] },
      depth: 0,
      draft: true,
      locale: 'fr',
    })
    expect(await compare()).toBe(4)
    // Held at another time, it stands elsewhere.
    await update(second, { startsAt: '2029-01-01T10:00', _status: 'published' })
    expect(await compare()).toBe(4)
    await update(third, { _status: 'draft' })
    expect(await compare()).toBe(3)
    await payload.update({
      collection: 'workshops',
      id: fourth,
      data: { deletedAt: new Date().toISOString() },
      depth: 0,
      locale: 'fr',
    })
    expect(await compare()).toBe(2)
    await payload.delete({ collection: 'workshops', id: first })
    expect(await compare()).toBe(1)
    const many = await Promise.all([5, 6, 7].map((n) => workshop(n, n % 3)))
    await Promise.all([look(), ...many.map(({ id }) => make.publish(id)), look(), make.publish(third), look()])
    expect(await compare()).toBe(5)
  }, 120_000)
})
