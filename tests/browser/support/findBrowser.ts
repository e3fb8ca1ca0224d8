import { existsSync } from 'node:fs'

/**
 * Chromium as a program: the one that CHROMIUM names, else the system's, by preference the one that has no windows of its own to draw (a
 * quarter less processor time for a test). Null where there is none.
 */
export const findBrowser = (): string | null => {
  const named = process.env.CHROMIUM
  if (named) return existsSync(named) ? named : null
  return (
    ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome']
      .map((name) => `/usr/bin/${name}`)
      .find((path) => existsSync(path)) ?? null
  )
}

/** What to say where there is none. */
export const howToGetBrowser =
  'Install chromium (`apt-get install chromium-headless-shell`), or set CHROMIUM to the path of one.'

/** Options of every launch: as root, without a graphics card, and without calls to anybody. */
export const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
