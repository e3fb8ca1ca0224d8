import { beforeAll, expect, it, jest } from '@jest/globals'
import { createLocalReq, initTransaction, killTransaction, type Where } from 'payload'
import { fold } from '../../src/domain/texts'
import { describeWithDatabase, useDatabase } from '../support/database'

jest.setTimeout(180_000)

/** Numbers that look random, the same in each run. */
const numbers = (seed: number) => () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return seed / 2 ** 32
}

const words =
  `Éric d’été L’Île œuvre cœur de la un à où ô naïf Straße Łódź 150x 15 2021 après-midi “détours” aujourd’hui
  workshop Workshops shop journée jour nuit 東京都 京都 東京 Ελλάδα Ελλάς наука 100% a_b "quoted" C++ of it no O’Brien Ñandú ça ﬁn`.split(
    /\s+/,
  )

/** What is found by parts of names is what going through all names finds, on both databases. */
describeWithDatabase('a search', () => {
  const database = useDatabase()
  const random = numbers(61)
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const title = (): string => Array.from({ length: 1 + Math.floor(random() * 5) }, () => oneOf(words)).join(' ')
  const titles = () => ({ fr: title(), en: title() })

  interface Found {
    docs: readonly { id: string; slug?: string | null; search?: string | null }[]
    totalDocs: number
  }
  const find = (of: object): Promise<Found> =>
    database.payload.find({ collection: 'workshops', depth: 0, sort: 'slug', ...of } as never) as never

  beforeAll(async () => {
    const { payload } = database
    const ids: string[] = []
    for (let n = 0; n < 300; n++) {
      const now = new Date().toISOString()
      const data = {
        createdAt: now,
        updatedAt: now,
        title: titles(),
        slug: `w-${String(n).padStart(3, '0')}`,
        _status: n % 9 ? 'published' : 'draft',
        timeZone: 'Europe/Paris',
        startsAt: '2021-04-26T16:00',
        endsAt: '2021-04-26T18:00',
      }
      const search = `${fold(data.title.fr)} | ${fold(data.title.en)}${n % 20 ? ' commun' : ''}${n % 3 ? '' : ' tiers'}`
      const { id } = await payload.db.create({ collection: 'workshops', data: { ...data, search }, req: {} })
      const stored = { autosave: false, createdAt: now, parent: id, updatedAt: now, versionData: { ...data, search } }
      await payload.db.createVersion({ collectionSlug: 'workshops', ...stored, req: {} } as never)
      ids.push(String(id))
    }
    const change = async (id: string, data: object, more: object = {}): Promise<void> =>
      void (await payload.update({ collection: 'workshops', id, data, locale: 'fr', depth: 0, ...more } as never))
    for (let n = 0; n < 25; n++) {
      const id = oneOf(ids)
      const draft = random() < 0.5
      await change(id, { title: titles(), ...(draft ? {} : { _status: 'published' }) }, { draft })
    }
    for (const id of ids.splice(0, 4)) await payload.delete({ collection: 'workshops', id })
    for (const id of ids.splice(0, 4)) await change(id, { deletedAt: new Date().toISOString() })
    for (const id of ids.splice(0, 4)) {
      const req = await createLocalReq({}, payload)
      await initTransaction(req)
      await change(id, { title: { fr: 'Jamais', en: 'Never' }, _status: 'published' }, { req })
      await killTransaction(req)
    }
  })

  it.each([
    ['of what is public', false],
    ['of working copies', true],
  ])('%s finds what going through all of it finds, in its order', async (_name, draft) => {
    const shown: Where = draft ? {} : { _status: { equals: 'published' } }
    const { docs: all } = await find({ draft, limit: 0, pagination: false, where: shown })
    const parts = all.flatMap(({ search }) => (search ?? '').split(/[ |]+/))
    const part = (): string => {
      const text = oneOf(random() < 0.3 ? words : parts)
      const from = Math.floor(random() * text.length)
      return random() < 0.4 ? text : text.slice(from, from + 1 + Math.floor(random() * 6))
    }
    const missed: unknown[] = []
    const numbersFound = new Set<number>()
    for (let n = 0; n < 200; n++) {
      const typed = n === 0 ? 'commun' : Array.from({ length: 1 + Math.floor(random() * 3) }, part).join(' ')
      const asked = fold(typed) || '~'
      const operator = random() < 0.6 ? 'like' : 'contains'
      const looked = operator === 'like' ? asked.split(' ') : [asked]
      const expected = all.filter(({ search }) => looked.every((word) => search?.includes(word)))
      const other = random() < 0.3 ? { or: [{ search: { like: 'zzz' } }, { search: { [operator]: typed } }] } : null
      const [limit, page] = [1 + Math.floor(random() * 20), random() < 0.2 ? 2 : 1]
      const where = { and: [shown, other ?? { search: { [operator]: typed } }] }
      const found = await find({ draft, limit, page, where })
      const { totalDocs } = draft
        ? found
        : await database.payload.count({ collection: 'workshops', where: where as never })
      numbersFound.add(expected.length)
      const keys = expected.slice((page - 1) * limit, page * limit).map(({ slug }) => slug)
      if (String(found.docs.map(({ slug }) => slug)) !== String(keys) || (keys.length && totalDocs !== expected.length))
        missed.push({ typed, operator, expected: keys, found: found.docs.map(({ slug }) => slug), totalDocs })
    }
    expect(missed).toEqual([])
    // It was asked for what nothing has, for what few have, and for what more have than a question names.
    expect(numbersFound).toContain(0)
    expect(numbersFound).toContain(1)
    expect(Math.max(...numbersFound)).toBeGreaterThan(256)
  })

  it.each([
    ['of what is public', false],
    ['of working copies', true],
  ])('%s by as many conditions as an account may ask finds what one of them does', async (_name, draft) => {
    const one: Where = { search: { like: 'tiers' } }
    const expected = await find({ draft, limit: 5, where: one })
    expect(expected.totalDocs).toBeGreaterThan(64)
    for (const join of ['and', 'or']) {
      const where = { [join]: Array.from({ length: 400 }, () => one) }
      const found = await find({ draft, limit: 5, where })
      expect([join, found.totalDocs]).toEqual([join, expected.totalDocs])
      expect(found.docs.map(({ slug }) => slug)).toEqual(expected.docs.map(({ slug }) => slug))
    }
  })
})
