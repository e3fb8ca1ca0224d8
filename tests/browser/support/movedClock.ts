import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { BrowserContext } from 'playwright-core'

/** Digits of the number of milliseconds that the clock is ahead. */
const DIGITS = 16
/** How often the server does the work of a minute, in milliseconds. */
const MINUTE_LASTS = 250

/** JavaScript after which a program believes in another time. @param ahead an expression: by how many milliseconds */
const believe = (ahead: string): string => `
  const Real = Date
  const now = () => Real.now() + ${ahead}
  globalThis.Date = new Proxy(Real, {
    apply: () => new Real(now()).toString(),
    construct: (target, given, as) => Reflect.construct(target, given.length ? given : [now()], as),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  })
`

/**
 * A clock that a test moves, for a built server and for pages: it only ever goes ahead. What the server does each minute it does several times a second,
 * and what waits or counts goes by the steady clock, as ever.
 */
export const movedClock = () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'atelier-clock-'))
  const file = path.join(folder, 'ahead')
  const opened = openSync(file, 'w')
  let ahead = 0
  const note = (): void => void writeSync(opened, String(ahead).padStart(DIGITS, '0'), 0)
  note()
  return {
    /** What the server runs before itself. */
    preload: `
      import { openSync, readSync } from 'node:fs'
      const opened = openSync(${JSON.stringify(file)}, 'r')
      const read = Buffer.alloc(${DIGITS})
      const ahead = () => (readSync(opened, read, 0, ${DIGITS}, 0), Number(read.toString('latin1')))
      ${believe('ahead()')}
      const every = globalThis.setInterval
      globalThis.setInterval = (act, wait, ...given) => every(act, wait === 60000 ? ${MINUTE_LASTS} : wait, ...given)
    `,
    now: () => Date.now() + ahead,
    /** Goes ahead to an instant. */
    moveTo(instant: number): void {
      if (instant < this.now()) throw new Error('The clock only goes ahead.')
      ahead += instant - this.now()
      note()
    },
    /** Pages that are loaded from now on believe what the server does. */
    tell: (context: BrowserContext): Promise<unknown> =>
      // Of several such scripts none is sure to run last: the one that is the most ahead counts.
      context.addInitScript(`
        if (globalThis.ahead === undefined) { ${believe('globalThis.ahead')} }
        globalThis.ahead = Math.max(globalThis.ahead ?? 0, ${ahead})
      `),
    end: (): void => {
      closeSync(opened)
      rmSync(folder, { recursive: true })
    },
  }
}
