import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { builtIn } from '../../seed/builtIn'
import { mediaIn } from '../../seed/database/mediaSource'
import { loadSeries } from '../../seed/loadSeries'
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
})
