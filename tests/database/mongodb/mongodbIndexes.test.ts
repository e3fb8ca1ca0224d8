import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { describeWithDatabase, useDatabase } from '../../support/database'
import { makeExampleSeries } from '../../support/exampleSeries'
import { startMongoProxy, type MongoProxy } from '../../support/mongoProxy'
import { askOften, oftenAsked } from '../../support/oftenAsked'
import { makeAccount, useServer } from '../../support/server'

jest.setTimeout(120_000)

type Doc = Record<string, unknown>
type Keys = [field: string, direction: number][]
/** How a condition holds a field: to values, or otherwise. */
type Held = Map<string, 'others' | 'values'>

/** What is asked of a collection: what is found or counted, or is to be written. */
interface Question {
  collection: string
  filter: Doc
  isCount: boolean
  limit: number
  sort: Keys
}

const isDoc = (value: unknown): value is Doc =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.getPrototypeOf(value) === Object.prototype
const docs = (value: unknown): Doc[] => (Array.isArray(value) ? value.filter(isDoc) : [])

/** What there is no more of where there are more workshops. */
const doesNotGrow = /^(users|globals|_series|speakers|organisations|media|payload-|atelier_)/
/** What nearly all documents have in common. */
const wide = ['_status', 'deletedAt', 'latest', 'version.deletedAt']

const held = (filter: Doc, into: Held = new Map()): Held => {
  for (const [field, asked] of Object.entries(filter)) {
    const parts = docs(asked)
    if (field === '$and') for (const part of parts) held(part, into)
    else if (field === '$or') {
      // That something is not there is asked as that it is missing, or null.
      const fields = new Set(parts.flatMap((part) => Object.keys(part)))
      const [only = ''] = fields
      const isMissing = /^({"\$exists":false}|{"\$eq":null})$/
      if (fields.size === 1 && parts.every((part) => isMissing.test(JSON.stringify(part[only]))))
        into.set(only, 'values')
      else if (parts.length === 1) held(parts[0] ?? {}, into)
      else for (const name of fields) into.set(name, into.get(name) ?? 'others')
    } else {
      const operators = isDoc(asked) ? Object.keys(asked) : ['$eq']
      const isValue = operators.some(
        (operator) => operator === '$eq' || operator === '$in' || !operator.startsWith('$'),
      )
      if (isValue || !into.has(field)) into.set(field, isValue ? 'values' : 'others')
    }
  }
  return into
}

const questionsIn = (command: string, doc: Doc): Question[] => {
  const collection = String(doc[command])
  const of = (filter: unknown, more: Partial<Question> = {}): Question => ({
    collection,
    filter: isDoc(filter) ? filter : {},
    isCount: false,
    limit: 0,
    sort: [],
    ...more,
  })
  const sortOf = (sort: unknown): Keys =>
    Object.entries(isDoc(sort) ? sort : {}).map(([name, by]) => [name, Number(by)])
  if (command === 'find') return [of(doc.filter, { limit: Number(doc.limit ?? 0), sort: sortOf(doc.sort) })]
  if (command === 'findAndModify') return [of(doc.query)]
  if (command === 'update' || command === 'delete') return docs(doc[`${command}s`]).map(({ q }) => of(q))
  if (command === 'distinct') return [of(doc.query)]
  if (command !== 'aggregate') return []
  const stages = docs(doc.pipeline)
  const stage = (name: string): unknown => stages.find((one) => name in one)?.[name]
  const asked = {
    isCount: '$group' in (stages[1] ?? {}),
    limit: Number(stage('$limit') ?? 0),
    sort: sortOf(stage('$sort')),
  }
  return [of(stages[0]?.$match, asked)]
}

/** Whether an index answers without a look at nearly all there is; or a count by its entries alone; or a page in its order. */
const answers = (index: Keys, { filter, isCount, limit, sort }: Question): boolean => {
  const on = held(filter)
  const rest = index.findIndex(([field]) => on.get(field) !== 'values')
  const led = index.slice(0, rest === -1 ? index.length : rest)
  if (led.some(([field]) => !wide.includes(field))) return true
  // What comes after a place in an order alone is read in it from there.
  const isByOrder = !isCount && on.size > 0 && [...on.keys()].every((field) => field === sort[0]?.[0])
  if (!led.length && !isByOrder) return false
  if (isCount) return [...on.keys()].every((field) => index.some(([name]) => name === field))
  const [, first] = index[led.length] ?? []
  const turned = first === sort[0]?.[1] ? 1 : -1
  return (
    (limit > 0 || isByOrder) &&
    sort.length > 0 &&
    sort.every(([field, by], n) => {
      const [name, direction = 0] = index[led.length + n] ?? []
      return name === field && direction * turned === by
    })
  )
}

/**
 * What MongoDB has no index for, as yet: in which workshops a session is public is asked of all of them, since it has no joins; and who is named where is read
 * of all that are published, and kept (api/public/whereNamed.ts).
 */
const published =
  '{"$and":[{"_status":{"$eq":"published"}},{"$or":[{"deletedAt":{"$exists":false}},{"deletedAt":{"$eq":null}},{"deletedAt":{"$eq":null}}]}]}'
const known = [
  'workshops {"_status":{"$eq":"published"}} [] 0',
  `workshops ${published} [["number",1],["createdAt",-1]] 0`,
]

/**
 * Which indexes there are for what requests ask, in the commands that they send. Which of them MongoDB takes, the server of the tests does not say.
 */
describeWithDatabase('there is an index on MongoDB for', () => {
  const { TEST_MONGO_URL: direct = '' } = process.env
  let proxy: MongoProxy
  beforeAll(async () => {
    proxy = await startMongoProxy(direct)
    process.env.TEST_MONGO_URL = proxy.through(direct)
  })
  const database = useDatabase()
  const server = useServer(() => database.payload, { answers: 0 })
  let headers: Record<string, string> = {}
  let example: Awaited<ReturnType<typeof makeExampleSeries>>
  const indexes = new Map<string, Keys[]>()

  beforeAll(async () => {
    const { payload } = database
    headers = (await makeAccount(payload, 'editor')).headers
    example = await makeExampleSeries(payload)
    for (let n = 0; n < 101; n++) {
      const slug = `ahead-${n}`
      const times = {
        startsAt: '2999-04-26T16:00',
        startsAtUtc: '2999-04-26T14:00:00Z',
        overAt: '2999-04-26T14:00:00Z',
      }
      const data = { slug, title: { fr: slug, en: slug }, timeZone: 'Europe/Paris', _status: 'published', ...times }
      await payload.db.create({ collection: 'workshops', data, req: {} })
    }
    const { connection } = payload.db as unknown as MongooseAdapter
    for (const { name } of await connection.listCollections())
      indexes.set(
        name,
        (await connection.collection(name).indexes()).map(({ key }) => Object.entries(key as Record<string, number>)),
      )
  })
  afterAll(async () => {
    process.env.TEST_MONGO_URL = direct
    await proxy.close()
  })

  it.each(Object.entries(oftenAsked))('%s', async (_name, of) => {
    const asked: Question[] = []
    proxy.look((command, doc) => void asked.push(...questionsIn(command, doc)))
    await askOften(server.url, of({ example, headers, rare: 'vers l ete', year: 2021 }))
    proxy.look(null)
    expect(asked.length).toBeGreaterThan(0)
    const missing = asked
      .filter(({ collection }) => !doesNotGrow.test(collection))
      .filter((question) => !(indexes.get(question.collection) ?? []).some((index) => answers(index, question)))
      .map(({ collection, filter, limit, sort }) =>
        [collection, ...[filter, sort, limit].map((one) => JSON.stringify(one))].join(' '),
      )
    expect(missing.filter((one) => !known.includes(one))).toEqual([])
  })
})
