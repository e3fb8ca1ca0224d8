import { beforeAll, expect, it, jest } from '@jest/globals'
import { readAtOnce } from '../../../src/cms/read/readAtOnce'
import { leaveOutForms } from '../../../src/cms/write/leaveOutForms'
import { Random } from '../../support/random'
import { describeWithDatabase, useDatabase } from '../../support/database'
import { makeExampleSeries, richText } from '../../support/exampleSeries'
import { makeAccount, useServer, type Account } from '../../support/server'

/** How many questions are asked between two writes; `READ_QUESTIONS=1000` asks more. */
const QUESTIONS = Number(process.env.READ_QUESTIONS ?? 60)
const SEED = Number(process.env.READ_SEED ?? 1)

jest.setTimeout(Math.max(120_000, QUESTIONS * 2000))

const collections = {
  media: ['alt', 'filename', 'credit'],
  organisations: ['name', 'acronym', 'aliases', 'parent', 'logo'],
  sessions: ['title', 'kind', 'people', 'abstract', 'workshop'],
  speakers: ['name', 'line', 'biography', 'affiliations', 'picture', 'links'],
  workshops: ['title', 'slug', 'startsAt', 'moderators', 'abstract', 'objectives', 'programme', 'place'],
}
type Slug = keyof typeof collections
const slugs = Object.keys(collections) as Slug[]

/** A question for documents, as anybody may put one. */
const questionOf = (random: Random): string => {
  const slug = random.pick(slugs)
  const fields = collections[slug]
  const of: string[] = [`limit=${1 + random.below(5)}`]
  const maybe = (probability: number, part: () => string): void => void (random.chance(probability) && of.push(part()))
  maybe(0.8, () => `locale=${random.pick(['fr', 'en', 'all'])}`)
  maybe(0.3, () => `fallback-locale=${random.pick(['fr', 'en', 'null'])}`)
  maybe(0.8, () => `depth=${random.below(3)}`)
  maybe(0.4, () => random.some(1, 3, () => `select[${random.pick(fields)}]=true`).join('&'))
  maybe(0.1, () => `select[${random.pick(fields)}]=false`)
  maybe(0.2, () => 'populate[organisations][name]=true&populate[speakers][name]=true')
  maybe(0.3, () => `page=${1 + random.below(2)}`)
  maybe(0.1, () => 'pagination=false')
  maybe(0.5, () => `sort=${random.pick(['', '-'])}${random.pick(['updatedAt', 'createdAt', 'id'])}`)
  maybe(0.2, () => `where[id][exists]=${random.pick(['true', 'false'])}`)
  maybe(0.3, () => 'draft=true')
  return `/api/${slug}?${of.join('&')}`
}

describeWithDatabase('Random questions for documents', () => {
  const database = useDatabase()
  const kept = useServer(() => database.payload)
  const anew = useServer(() => database.payload, { answers: 0 })
  let example: Awaited<ReturnType<typeof makeExampleSeries>>
  let callers: Record<string, string>[]
  let editor: Account

  beforeAll(async () => {
    example = await makeExampleSeries(database.payload)
    editor = await makeAccount(database.payload, 'editor')
    const reader = await makeAccount(database.payload, 'reader')
    callers = [{}, reader.headers, editor.headers]
  })

  const ask = async (url: string, path: string, headers: Record<string, string>): Promise<string> => {
    const response = await fetch(`${url}${path}`, { headers })
    return `${response.status} ${(await response.text()).replaceAll(url, '').replace(/"requestId":"[^"]*"/, '')}`
  }

  const write = async (path: string, data: object): Promise<void> => {
    const headers = { ...editor.headers, 'Content-Type': 'application/json' }
    const response = await fetch(`${kept.url}/api${path}`, { body: JSON.stringify(data), headers, method: 'PATCH' })
    expect([path, response.status]).toEqual([path, 200])
  }

  /** Answers as Payload makes them when it walks every field itself. */
  const byPayload = async (answers: () => Promise<string[]>): Promise<string[]> => {
    const owners = Object.values(database.payload.collections).map(({ config }) => config)
    const ours: unknown[] = [leaveOutForms, readAtOnce]
    const whole = owners.map(({ hooks }) => hooks.beforeOperation)
    for (const { hooks } of owners) hooks.beforeOperation = hooks.beforeOperation.filter((hook) => !ours.includes(hook))
    try {
      return await answers()
    } finally {
      owners.forEach(({ hooks }, n) => (hooks.beforeOperation = whole[n] ?? []))
    }
  }

  it('are answered from memory as anew, and as by Payload’s own walk, before and after each write', async () => {
    const { ana, house, workshop } = example
    const writes = [
      () => Promise.resolve(),
      () => write(`/speakers/${ana.id}?locale=fr`, { biography: richText('Une autre vie'), line: 'Une autre ligne' }),
      () => write(`/organisations/${house.id}?locale=en`, { acronym: 'HoS', name: 'Another house' }),
      () => write(`/workshops/${workshop.id}?locale=fr`, { title: 'Un autre titre', _status: 'published' }),
      () => write(`/workshops/${workshop.id}?locale=fr`, { _status: 'draft' }),
    ]
    let found = 0
    for (const [round, change] of writes.entries()) {
      await change()
      const asked = Array.from({ length: QUESTIONS }, (_, n) => {
        const random = new Random(SEED + round, n)
        return { headers: random.pick(callers), path: questionOf(random) }
      })
      const answersOf = async (url: string): Promise<string[]> => {
        const answers: string[] = []
        for (const { headers, path } of asked) answers.push(`${path} ${await ask(url, path, headers)}`)
        return answers
      }
      const truth = await answersOf(anew.url)
      expect(await answersOf(kept.url)).toEqual(truth)
      expect(await answersOf(kept.url)).toEqual(truth)
      expect(await byPayload(() => answersOf(anew.url))).toEqual(truth)
      found += truth.filter((text) => text.includes(' 200 {"docs":[{')).length
    }
    // Most of them find something.
    expect(found).toBeGreaterThan((writes.length * QUESTIONS) / 3)
  })
})
