import { beforeAll, expect, it } from '@jest/globals'
import { describeWithDatabase } from '../../support/database'
import { richText } from '../../support/exampleSeries'
import { makeAccount } from '../../support/server'
import { useRest } from '../../support/useRest'

const text = (bytes: number) => richText('é'.repeat(bytes / 2))

describeWithDatabase('long texts', () => {
  const { asked, database, make } = useRest()
  let headers: Record<string, string> = {}
  beforeAll(async () => {
    ;({ headers } = await makeAccount(database.payload, 'editor'))
  })

  it('are refused where no reader would be given them, on every way to write them', async () => {
    const long = { fr: text(81_000) }
    const id = await make(headers, 'workshops', { title: { fr: 'Un', en: 'One' } })
    const refused = { errors: [{ data: { errors: [{ path: 'abstract', message: expect.stringMatching(/60.000/) }] } }] }
    for (const query of ['?draft=true&locale=fr', '?locale=all', '?draft=true&locale=en']) {
      const answer = await asked(`workshops/${id}${query}`, headers, { abstract: long }, 'PATCH')
      expect(answer).toMatchObject({ status: 400, ...refused })
    }
    const biography = await asked('speakers?locale=fr', headers, { name: 'Ana', biography: text(81_000) })
    expect(biography).toMatchObject({ status: 400, errors: [{ data: { errors: [{ path: 'biography' }] } }] })
    const privacy = await asked('globals/series?locale=fr&draft=true', headers, { privacy: text(81_000) })
    expect(privacy).toMatchObject({ status: 400, errors: [{ data: { errors: [{ path: 'privacy' }] } }] })
  })

  it('are measured with what is stored already, in each language by itself', async () => {
    const id = await make(headers, 'workshops', { title: { fr: 'Un', en: 'One' } })
    const write = async (data: object): Promise<number> =>
      (await asked(`workshops/${id}?draft=true&locale=fr`, headers, data, 'PATCH')).status
    expect(await write({ abstract: { fr: text(50_000), en: text(50_000) } })).toBe(200)
    const objectives = Array.from({ length: 20 }, () => ({ text: 'x'.repeat(1800) }))
    expect(await write({ objectives })).toBe(400)
    expect(await write({ objectives: objectives.slice(0, 10) })).toBe(200)
  })

  it('do not close a list to strangers, nor the page of a programme', async () => {
    const one = async (n: number): Promise<string> => {
      const title = { fr: `Long ${n}`, en: `Long ${n}` }
      const id = await make(headers, 'workshops', { title, abstract: { fr: text(78_000), en: text(78_000) } })
      expect((await asked(`workshops/${id}?locale=fr`, headers, { _status: 'published' }, 'PATCH')).status).toBe(200)
      return id
    }
    const [first] = [await one(0)]
    for (let n = 1; n < 10; n++) await one(n)
    for (const locale of ['fr', 'en']) {
      const list = await asked(`workshops?locale=${locale}`)
      expect([list.status, (list.docs as unknown[]).length]).toEqual([200, 10])
    }
    // A programme of many long abstracts would be a page that strangers are refused.
    const sessions: string[] = []
    for (let n = 0; n < 8; n++) {
      const title = { fr: `Exposé ${n}`, en: `Talk ${n}` }
      const abstract = { fr: text(70_000), en: text(70_000) }
      sessions.push(await make(headers, 'sessions', { title, abstract, workshop: first }))
    }
    const programme = sessions.map((session) => ({ session }))
    const publish = (rows: object[]) =>
      asked(`workshops/${first}?locale=fr`, headers, { programme: rows, _status: 'published' }, 'PATCH')
    expect(await publish(programme)).toMatchObject({
      status: 400,
      errors: [{ data: { errors: [{ path: 'programme', message: expect.stringMatching(/1.M[Bo]/) }] } }],
    })
    expect((await publish(programme.slice(0, 1))).status).toBe(200)
    const page = await asked('workshops/by-slug/long-0?locale=fr')
    expect([page.status, (page.programme as unknown[]).length]).toEqual(['published', 1])
  }, 120_000)
})
