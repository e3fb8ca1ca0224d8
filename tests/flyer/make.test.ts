import { fork } from 'node:child_process'
import { writeFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { FlyerMaker, NotMade } from '../../src/flyer/make'
import type { Sheet } from '../../src/flyer/sheet'
import { readPdf } from '../support/pdf'

const none = { heading: [], items: [] }
const sheet = (title: string): Sheet => ({
  languages: ['fr'],
  title,
  face: { fill: '#17564d', over: '#ffffff', read: '#17564d' },
  logo: null,
  draft: [],
  series: [],
  tagline: [],
  kicker: [],
  titles: [{ lang: 'fr', line: [{ text: title }] }],
  subtitle: [],
  notice: [],
  cover: null,
  facts: [],
  abstract: { heading: [], texts: [] },
  objectives: none,
  moderators: none,
  programme: none,
  related: none,
  links: none,
  partners: [],
  logos: [],
  committee: none,
  contact: none,
  online: none,
  pages: [],
  missing: [],
})

const limits = { waiting: 2, ms: 50_000, memory: 768_000_000, idleMs: 60_000, kept: 1_000_000 }

describe('the process that makes flyers', () => {
  let folder = ''
  let sleeper = ''
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'flyer-'))
    sleeper = path.join(folder, 'sleeper.mjs')
    // Takes tasks, and is in a loop that nothing interrupts.
    await writeFile(sleeper, `process.on('message', () => { for (;;); })`)
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('makes one, keeps what is public, and makes what is the same the same', async () => {
    const maker = new FlyerMaker(limits)
    try {
      const first = await maker.make(sheet('Un'), {}, true)
      expect((await readPdf(first)).text).toBe('Un')
      expect(await maker.make(sheet('Un'), {}, true)).toBe(first)
      const again = await maker.make(sheet('Un'), {}, false)
      expect(again).not.toBe(first)
      expect(again.equals(first)).toBe(true)
    } finally {
      maker.stop()
    }
  })

  it('goes on after the process was killed in the middle', async () => {
    const maker = new FlyerMaker(limits)
    try {
      const made = maker.make(sheet('Un'), {}, true)
      maker.stop()
      await made.catch((error: unknown) => expect(error).toBeInstanceOf(NotMade))
      expect((await readPdf(await maker.make(sheet('Deux'), {}, true))).text).toBe('Deux')
    } finally {
      maker.stop()
    }
  })

  it('ends what takes too long, tries it no more for a while, and makes others', async () => {
    let isStuck = true
    const starts: number[] = []
    const real = new FlyerMaker(limits)
    const start = Reflect.get(real, 'start') as (given: typeof limits) => ReturnType<typeof fork>
    const maker = new FlyerMaker({ ...limits, ms: 8000 }, () => {
      starts.push(Date.now())
      return isStuck ? fork(sleeper, [], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] }) : start(limits)
    })
    try {
      await expect(maker.make(sheet('Un'), {}, true)).rejects.toThrow('8 seconds')
      await expect(maker.make(sheet('Un'), {}, true)).rejects.toThrow(NotMade)
      expect(starts).toHaveLength(1)
      isStuck = false
      expect((await readPdf(await maker.make(sheet('Deux'), {}, true))).text).toBe('Deux')
    } finally {
      maker.stop()
    }
  })

  it('ends what takes too much memory, and makes others', async () => {
    const maker = new FlyerMaker({ ...limits, memory: 260_000_000 })
    const words = { kind: 'paragraph' as const, line: [{ text: 'Un exposé parmi d’autres. '.repeat(200) }] }
    const large = sheet('Trop')
    const texts = Array.from({ length: 400 }, () => ({ lang: 'fr', blocks: [words] }))
    try {
      const made = maker.make(
        {
          ...large,
          programme: {
            heading: [],
            items: texts.map((text) => ({
              abstract: [text],
              items: [],
              kind: 'talk',
              people: [],
              time: [],
              title: large.titles,
            })),
          },
        },
        {},
        true,
      )
      await expect(made).rejects.toThrow('ended (70)')
      expect((await readPdf(await maker.make(sheet('Deux'), {}, true))).text).toBe('Deux')
    } finally {
      maker.stop()
    }
  })

  it('tries what cannot be made once for all who wait for it: nobody’s flyer stands behind the same one again and again', async () => {
    let starts = 0
    const maker = new FlyerMaker({ ...limits, waiting: 12, ms: 700 }, () => {
      starts++
      return fork(sleeper, [], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
    })
    const waiting = Array.from({ length: 12 }, () => maker.make(sheet('Un'), {}, true))
    const outcomes = await Promise.allSettled(waiting)
    expect(outcomes.map(({ status }) => status)).toEqual(Array.from({ length: 12 }, () => 'rejected'))
    expect(starts).toBe(1)
    maker.stop()
  })

  it('turns away who comes when too many wait', async () => {
    const maker = new FlyerMaker({ ...limits, ms: 1500 }, () =>
      fork(sleeper, [], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] }),
    )
    const waiting = [maker.make(sheet('1'), {}, true), maker.make(sheet('2'), {}, true)]
    await expect(maker.make(sheet('3'), {}, true)).rejects.toMatchObject({ code: 'SERVER_BUSY' })
    const outcomes = await Promise.allSettled(waiting)
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    maker.stop()
  })
})
