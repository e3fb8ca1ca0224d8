import { appendFile, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { describeWithDatabase, freshEnvironment, onMongo } from '../support/database'
import { startProcess } from '../support/process'

/** How often each is killed: fourteen times together; KILL_ROUNDS=8 is two hundred and ten times. */
const rounds = Number(process.env.KILL_ROUNDS ?? 1)
const KILLS = {
  publishing: 2 * rounds,
  editing: 3 * rounds,
  uploading: rounds > 1 ? 50 : 2,
  deleting: rounds > 1 ? 50 : 1,
  seating: rounds > 1 ? 50 : 0,
  loading: rounds,
  starting: rounds,
}

describeWithDatabase('kill -9', () => {
  let folder = ''
  const made: string[] = []
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'atelier-kill-'))
    made.push(folder)
  })
  afterAll(async () => {
    for (const place of made) await rm(place, { recursive: true, force: true })
  })
  const fresh = async (): Promise<Record<string, string>> => {
    const env = await freshEnvironment()
    made.push(env.DATA_DIR as string)
    return env
  }
  let seed = 4_262_021
  const random = (below: number): number => (seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) % below
  const pause = (most: number) => new Promise((resolve) => setTimeout(resolve, random(most)))

  /** Starts a program of acknowledged steps, kills it somewhere in them, and lets the next one check what it left. */
  const killAgainAndAgain = async (program: string, kills: number, first: string, step: RegExp): Promise<number> => {
    const env = await fresh()
    const file = path.join(folder, program)
    await writeFile(file, '')
    let acknowledged = 0
    for (let kill = 0; kill <= kills; kill++) {
      const running = startProcess(program, [file], env)
      await running.says('checked', 'broken')
      expect(running.lines.filter((line) => line.startsWith('broken'))).toEqual([])
      if (kill === kills) {
        await running.kill()
        break
      }
      // The first one makes what there is; afterwards the kill falls anywhere.
      if (kill === 0) await running.says(first)
      await pause(2000)
      await running.kill('SIGKILL')
      const said = running.lines.filter((line) => step.test(line))
      acknowledged += said.length
      await appendFile(file, said.map((line) => `${line}\n`).join(''))
    }
    return acknowledged
  }

  const load = (into: Record<string, string>) => startProcess('seed', ['tests/seed/everything/series.yaml'], into)
  /** Kills loads of a series, and has the next one go on. On MongoDB it waits half a minute for the claim of the killed one. */
  const loadAgainAndAgain = async () => {
    const env = { ...(await fresh()), LANG: 'en_GB.UTF-8', LC_ALL: '' }
    for (let kill = 0; kill < KILLS.loading; kill++) {
      const loading = load(env)
      await loading.says('To create')
      await pause(1500)
      await loading.kill('SIGKILL')
    }
    const whole = load(env)
    const code = await whole.ended
    return { env, said: [...whole.lines, whole.errors()], code }
  }
  let loaded: ReturnType<typeof loadAgainAndAgain>
  // Meanwhile others are killed.
  beforeAll(() => {
    loaded = loadAgainAndAgain()
    loaded.catch(() => undefined)
  })

  it(`while publishing loses no publication that was acknowledged, and leaves none half, ${KILLS.publishing} times over`, async () => {
    const acknowledged = await killAgainAndAgain(
      'publisher.ts',
      KILLS.publishing,
      'published two 1',
      /^published \w+ \d+$/,
    )
    expect(acknowledged).toBeGreaterThan(KILLS.publishing / 2)
  }, 600_000)

  it(`while editing loses no save that was acknowledged, and tears no document, ${KILLS.editing} times over`, async () => {
    const acknowledged = await killAgainAndAgain('editor.ts', KILLS.editing, 'saved series', /^saved \w+ \S+ \d+$/)
    expect(acknowledged).toBeGreaterThan(KILLS.editing)
  }, 600_000)

  it(`while pictures are uploaded, replaced and deleted loses none that was acknowledged, and leaves no file that is nobody’s, ${KILLS.uploading} times over`, async () => {
    const acknowledged = await killAgainAndAgain('uploader.ts', KILLS.uploading, 'gone', /^(stored|gone) \S+ \d+$/)
    expect(acknowledged).toBeGreaterThan(KILLS.uploading)
  }, 600_000)

  it(`while workshops are deleted leaves each whole or gone with all that was its own, ${KILLS.deleting} times over`, async () => {
    const acknowledged = await killAgainAndAgain('deleter.ts', KILLS.deleting, 'gone', /^(made|gone) \S+ \d+$/)
    expect(acknowledged).toBeGreaterThan(KILLS.deleting)
  }, 600_000)

  it(`while people confirm and cancel, and the meeting’s address changes, leaves every queue whole and the old address or the new after the work of the next minute, after each of its steps and ${KILLS.seating} times over`, async () => {
    const env = await fresh()
    const file = path.join(folder, 'seater.ts')
    await writeFile(file, '')
    let acknowledged = 0
    // Who is proven, who has a rank, who has a seat, and who has left; then anywhere.
    for (let kill = 1; kill <= 4 + KILLS.seating + 1; kill++) {
      const running = startProcess('seater.ts', [file, ...(kill <= 4 ? [`${kill}`] : [])], env)
      await running.says('checked', 'broken')
      expect(running.lines.filter((line) => line.startsWith('broken'))).toEqual([])
      if (kill <= 4) expect(await running.ended).toBe('SIGKILL')
      else {
        if (kill <= 4 + KILLS.seating) await pause(2000)
        await running.kill('SIGKILL')
      }
      const said = running.lines.filter((line) => /^(in|gone|moved) \S+ \d+$/.test(line))
      acknowledged += said.length
      await appendFile(file, said.map((line) => `${line}\n`).join(''))
    }
    expect(acknowledged).toBeGreaterThan(0)
    expect(await readFile(file, 'utf8')).toContain('moved meeting ')
  }, 600_000)

  it(`while a series is loaded leaves what the next load completes, ${KILLS.loading} times over`, async () => {
    const once = { ...(await fresh()), LANG: 'en_GB.UTF-8', LC_ALL: '' }
    expect(await load(once).ended).toBe(0)
    const { code, env, said } = await loaded
    expect([code, code ? said : []]).toEqual([0, []])
    const again = load(env)
    expect(await again.ended).toBe(0)
    expect(again.lines).toContain('To create: nothing')
    expect(again.lines).toContain('To change: nothing')
    // Pictures that a kill left are the next load’s own; what waits aside on MongoDB is settled by a start that comes later.
    const pictures = async ({ DATA_DIR }: Record<string, string>): Promise<string[]> =>
      (await readdir(path.join(DATA_DIR as string, 'media')))
        .filter((name) => !onMongo || !name.startsWith('.aside-'))
        .sort()
    expect(await pictures(env)).toEqual(await pictures(once))
  }, 600_000)

  it(`while a new database is made leaves one that the next start completes, ${KILLS.starting} times over`, async () => {
    const env = await fresh()
    for (let kill = 0; kill < KILLS.starting; kill++) {
      const starting = startProcess('openOnce.ts', [], env)
      await starting.says('opening')
      await pause(1500)
      await starting.kill('SIGKILL')
    }
    const last = startProcess('openOnce.ts', [], env)
    expect(await last.says('open ')).toBe('open 0')
    expect(await last.ended).toBe(0)
  }, 600_000)
})
