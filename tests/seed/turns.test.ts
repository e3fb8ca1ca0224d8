import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { builtIn } from '../../seed/builtIn'
import { mediaIn } from '../../seed/database/mediaSource'
import { readSeries } from '../../seed/database/readSeries'
import { inParts } from '../../seed/inParts'
import { loadSeries } from '../../seed/loadSeries'
import { createLocalReq } from 'payload'
import { describeWithDatabase, useDatabase } from '../support/database'

describeWithDatabase('loading a series file', () => {
  const database = useDatabase()

  test('gives everything else its turn between two documents', async () => {
    let turns = 0
    let loading = true
    const turn = (): void => {
      turns++
      if (loading) setImmediate(turn)
    }
    setImmediate(turn)
    const seen: number[] = []
    await loadSeries(database.payload, await readFile(builtIn, 'utf8'), {
      media: mediaIn(path.dirname(builtIn), database.payload),
      progress: () => void seen.push(turns),
    })
    loading = false
    expect(seen.length).toBeGreaterThan(20)
    // All but the series, which is one document.
    expect(new Set(seen).size).toBeGreaterThanOrEqual(seen.length - 1)
  })

  test('and to read it back makes few documents at once', async () => {
    const [, key] = /^ +key: (\S+)$/m.exec(await readFile(builtIn, 'utf8')) ?? []
    const head = `series: { key: ${key}, status: published, title: { fr: Une série, en: A series } }\npeople:\n`
    const people = Array.from({ length: 60 }, (_, n) => `  person-${n}: { name: Somebody ${n} }\n`).join('')
    const { db } = database.payload
    const media = mediaIn(path.dirname(builtIn), database.payload)
    expect(await loadSeries(database.payload, head + people, { media })).toMatchObject({ applied: true, problems: [] })
    const sizes: number[] = []
    const { find } = db
    db.find = async (args) => {
      const found = await find.call(db, args)
      if (args.collection === 'speakers' && !args.select) sizes.push(found.docs.length)
      return found as never
    }
    try {
      const { directory } = await readSeries(await createLocalReq({}, database.payload), 'all')
      expect(directory.speakers.size).toBeGreaterThanOrEqual(60)
      expect([...directory.speakers.keys()]).toContain('person-59')
    } finally {
      db.find = find
    }
    expect(sizes.length).toBeGreaterThan(2)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(25)
  })
})

test('of many things that take their time everybody has a turn in between', async () => {
  let turns = 0
  let working = true
  const turn = (): void => {
    turns++
    if (working) setImmediate(turn)
  }
  setImmediate(turn)
  const take = (one: number): number => {
    const until = performance.now() + 11
    while (performance.now() < until);
    return -one
  }
  expect(await inParts([1, 2, 3, 4, 5, 6], take)).toEqual([-1, -2, -3, -4, -5, -6])
  working = false
  expect(turns).toBeGreaterThanOrEqual(6)
})
