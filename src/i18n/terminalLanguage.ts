import { isLocale, type Locale } from './locales'

/** The language of whoever reads a terminal: asked for, else that of the terminal. */
export const terminalLanguage = (asked?: string, env: NodeJS.ProcessEnv = process.env): Locale => {
  const terminal = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  const candidate = asked ?? terminal.slice(0, 2).toLowerCase()
  return isLocale(candidate) ? candidate : 'en'
}
