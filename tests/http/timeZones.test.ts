import { execFileSync } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import { describeWithDatabase, freshEnvironment } from '../support/database'
import { startProcess, type Running } from '../support/process'

jest.setTimeout(240_000)

const zones = ['UTC', 'Pacific/Kiritimati', 'America/St_Johns']

/** What a reader gets of the built-in series. */
const places = [
  '/fr',
  '/en',
  '/fr/workshops/a-global-challenge',
  '/en/workshops/a-global-challenge',
  '/api/workshops?select[startsAtUtc]=true&select[endsAtUtc]=true&select[startsAt]=true&depth=0',
  '/api/sessions?sort=key&limit=100&select[key]=true&select[startsAt]=true&depth=0',
]

describeWithDatabase('a server says the same, wherever it stands', () => {
  const folders: string[] = []
  const servers: Running[] = []
  const answers: Record<string, string>[] = []
  const urls: string[] = []
  beforeAll(async () => {
    for (const TZ of zones) {
      const env: Record<string, string> = { ...(await freshEnvironment()), TZ }
      folders.push(env.DATA_DIR as string)
      expect(await startProcess('seed', [], env).ended).toBe(0)
      const server = startProcess('oneServer.ts', [], env)
      servers.push(server)
      await server.says('ready')
      urls.push((await server.says('listening ')).replace('listening ', ''))
    }
    for (const url of urls) {
      const said: Record<string, string> = {}
      for (const place of places) {
        const answer = await fetch(`${url}${place}`)
        // What differs from one installation to the next: ids, its address, when it was filled.
        said[place] = `${answer.status} ${await answer.text()}`
          .replaceAll(url, '')
          .replaceAll(/"id":"[^"]*"/g, '"id":""')
          .replaceAll(/"(created|updated|published)At":"[^"]*"/g, '')
      }
      answers.push(said)
    }
  })
  afterAll(async () => {
    for (const server of servers) await server.kill()
    for (const folder of folders) await rm(folder, { recursive: true, force: true })
  })

  it('unlike a program that reads a wall time as its own', () => {
    const read = (TZ: string): string =>
      execFileSync(process.execPath, ['-p', "new Date('2021-04-26T16:00').toISOString()"], {
        env: { ...process.env, TZ },
      }).toString()
    expect(new Set(zones.map(read)).size).toBe(3)
  })

  it.each(places)('at %s', (place) => {
    const [first, ...others] = answers.map((said) => said[place] as string)
    expect(first).toMatch(/^200 /)
    for (const said of others) expect(said).toBe(first)
  })

  it('the instants of the one real workshop', () => {
    for (const said of answers) expect(said[places[4] as string]).toContain('"startsAtUtc":"2021-04-26T14:00:00.000Z"')
  })
})
