import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { describeWithDatabase, freshEnvironment } from '../support/database'
import { startProcess } from '../support/process'

const KILLS = 10

describeWithDatabase('kill -9 while publishing', () => {
  let env: Record<string, string> = {}
  let folder = ''
  beforeAll(async () => {
    env = await freshEnvironment()
    folder = await mkdtemp(path.join(tmpdir(), 'atelier-kill-'))
  })
  afterAll(async () => {
    for (const made of [folder, env.DATA_DIR as string]) await rm(made, { recursive: true, force: true })
  })

  it(`loses no publication that was acknowledged, and leaves none half, ${KILLS} times over`, async () => {
    const file = path.join(folder, 'acknowledged')
    await writeFile(file, '')
    let seed = 4_262_021
    const random = (below: number): number => (seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) % below
    let acknowledged = 0
    for (let kill = 0; kill <= KILLS; kill++) {
      const publisher = startProcess('publisher.ts', [file], env)
      await publisher.says('checked', 'broken')
      expect(publisher.lines.filter((line) => line.startsWith('broken'))).toEqual([])
      if (kill === KILLS) {
        await publisher.kill()
        break
      }
      // The first one makes what is published; afterwards the kill falls anywhere in a publication.
      if (kill === 0) await publisher.says('published two 1')
      await new Promise((resolve) => setTimeout(resolve, random(2000)))
      await publisher.kill('SIGKILL')
      const said = publisher.lines.filter((line) => /^published \w+ \d+$/.test(line))
      acknowledged += said.length
      await appendFile(file, said.map((line) => `${line}\n`).join(''))
    }
    expect(acknowledged).toBeGreaterThan(KILLS / 2)
  }, 300_000)
})
