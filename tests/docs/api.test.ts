import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { askLike, cutLike, examplesOf, LEFT_OUT } from '../../scripts/docs/examples'
import { describeWithDatabase, useDatabase } from '../support/database'
import { makeAccount, useServer } from '../support/server'

const document = readFileSync('docs/api.md', 'utf8')

describe('an answer in a document', () => {
  it('leaves out what it says it leaves out, and nothing else', () => {
    expect(cutLike({ a: LEFT_OUT, b: [1, LEFT_OUT] }, { b: [1, 2, 3], a: 'id' })).toEqual({
      a: LEFT_OUT,
      b: [1, LEFT_OUT],
    })
    expect(cutLike({ a: 1, [LEFT_OUT]: LEFT_OUT }, { a: 1, b: 2 })).toEqual({ a: 1, [LEFT_OUT]: LEFT_OUT })
    expect(cutLike({ a: 1 }, { a: 1, b: 2 })).not.toEqual({ a: 1 })
    expect(cutLike({ a: [1, LEFT_OUT] }, { a: [2] })).not.toEqual({ a: [1, LEFT_OUT] })
    expect(cutLike({ a: LEFT_OUT }, {})).not.toEqual({ a: LEFT_OUT })
  })
})

describeWithDatabase('docs/api.md', () => {
  const database = useDatabase()
  const server = useServer(() => database.payload, { frontEnds: ['https://front-end.example'] })
  let known: Record<string, string> = {}

  beforeAll(async () => {
    const [{ loadBuiltInSeries }, { makeRegistrations }, { shareExample }] = await Promise.all([
      import('../../scripts/docs/builtInSeries'),
      import('../../scripts/docs/registrations'),
      import('../../scripts/docs/shared'),
    ])
    await loadBuiltInSeries(database.payload)
    const editor = await makeAccount(database.payload, 'editor')
    const key = editor.headers.Authorization?.replace('users API-Key ', '') as string
    known = { key, shareToken: await shareExample(database.payload), ...(await makeRegistrations(database.payload)) }
    // On a database with several servers it is a moment until nobody gives what was before a change: whoever begins is told of it once more until then.
    const isTold = async (): Promise<boolean> => {
      const { body } = await askLike(server.url, { method: 'GET', path: '/api/changes?limit=1', headers: {} }, known)
      const [first] = (body as { changes: { alsoChanged: object[] }[] }).changes
      return first?.alsoChanged.length === 0
    }
    while (!(await isTold())) await setTimeout(100)
  })

  const examples = examplesOf(document).map(
    (example) => [`line ${example.line}: ${example.request.method} ${example.request.path}`, example] as const,
  )

  it('has examples', () => {
    expect(examples.length).toBeGreaterThan(10)
  })

  it.each(examples)('%s answers as written', async (_name, { answer, request }) => {
    const real = await askLike(server.url, request, known)
    expect(real.status).toBe(answer.status)
    for (const [name, value] of Object.entries(answer.headers))
      expect([name, real.headers.get(name)]).toEqual([name, value === LEFT_OUT ? expect.any(String) : value])
    expect(answer.body === undefined ? undefined : cutLike(answer.body, real.body)).toEqual(answer.body)
  })

  it('lists the fields of each collection, as strangers get them', async () => {
    for (const [title, path] of [
      ['Workshops', '/api/workshops?limit=1&depth=0'],
      ['Sessions', '/api/sessions?limit=1&depth=0&where[abstract][exists]=false'],
      ['Speakers', '/api/speakers?limit=1&depth=0'],
      ['Organisations', '/api/organisations?limit=1&depth=0'],
      ['Series', '/api/globals/series?depth=0'],
    ] as const) {
      const section = document.split(`\n### ${title}\n`)[1]?.split('\n#')[0] ?? ''
      const listed = [...section.matchAll(/^\| (.+?) \|/gm)]
        .slice(1)
        .flatMap((match) => [...(match[1] as string).matchAll(/`(\w+)`/g)].map((name) => name[1] as string))
      const read = async (headers: Record<string, string>): Promise<object> => {
        const { body } = await askLike(server.url, { method: 'GET', path, headers }, known)
        return (body as { docs?: object[] }).docs?.[0] ?? (body as object)
      }
      const doc = await read({})
      const missing = Object.keys(doc).filter((name) => !listed.includes(name))
      const ofEditors = await read({ Authorization: 'users API-Key {key}' })
      const beyond = listed.filter((name) => !(name in doc) && name in ofEditors)
      expect([title, missing, beyond]).toEqual([title, [], []])
    }
  })
})
