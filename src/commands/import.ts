import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Foreign } from '../../seed/import/foreign'
import type { Given } from '../../seed/import/pretalx'
import { readForeign, type Unread } from '../../seed/import/readForeign'
import { toSeries } from '../../seed/import/toSeries'
import { decodeSource } from '../../seed/format/decodeSource'
import { pathSaid, problemLine } from '../../seed/format/fileProblem'
import { hasErrorCode } from '../domain/row'
import { isSlug } from '../domain/texts'
import { isTimeZone } from '../domain/time'
import { defaultLocale, isLocale, localeCodes, say } from '../i18n/locales'
import { words as commandWords } from '../i18n/words/commands'
import { reasons, words, wrong } from '../i18n/words/importing'
import { runTyped, runWhereTheDatabaseIs, terminal } from './commandLine'

/**
 * `npm run import -- schedule.json… [--out file.yaml] [--series key] [--workshop key] [--title title] [--content fr|en] [--time-zone zone] [--load]`: the
 * export of another system as a series file, with its plan.
 */

/** Most that is read, in bytes, all files together. */
const MOST_BYTES = 50_000_000
/** Most files that are read: a page of an API has 25 entries or more. */
const MOST_FILES = 1000
/** Most problems that are said. */
const MOST_SAID = 50
/** Most kinds of what was not taken that are named. */
const MOST_NAMED = 200

const options = {
  out: { type: 'string' },
  series: { type: 'string' },
  workshop: { type: 'string' },
  title: { type: 'string' },
  content: { type: 'string' },
  'time-zone': { type: 'string' },
  load: { type: 'boolean' },
} as const

/** A name out of a file as it is said: not all of a long one, and nothing that a terminal takes for an order. */
const shown = (name: string): string =>
  (name.length > 300 ? `${name.slice(0, 300)}…` : name).replace(/\p{Cc}/gu, '\ufffd')

/** What was not taken, in words: `event: without a date`. */
const nameSaid = (name: string, language: string): string => {
  const [, field = name, code = ''] = /^(.*): (\w+)$/s.exec(name) ?? []
  const reason = reasons.get(code)
  return reason ? say(words.because, language)(shown(field), say(reason, language)) : shown(name)
}

/** Says what of a file was not taken, the most frequent first. */
const sayNotTaken = ({ notTaken }: Foreign, language: string): void => {
  if (!notTaken.size) return terminal.line(say(words.allTaken, language))
  terminal.line(say(words.notTaken, language))
  const all = [...notTaken].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  for (const [name, n] of all.slice(0, MOST_NAMED))
    terminal.line(`  ${nameSaid(name, language)} (${say(words.times, language)(n)})`)
  if (all.length > MOST_NAMED) terminal.line(`  ${say(words.more, language)(all.length - MOST_NAMED)}`)
}

/** Why a file is none that is read. */
const unreadSaid = ({ at = '', file, unread }: Unread, language: string): string => {
  if (unread === 'json') return say(words.notJson, language)(file, at)
  if (unread === 'refused') return say(words.apiRefused, language)(file, at)
  return say(
    { markup: words.markup, deep: words.deep, many: words.many, format: words.formatUnknown, several: words.several }[
      unread
    ],
    language,
  )(file)
}

/** The files that were named, those of a folder in their order: `page-2.json` before `page-10.json`. @returns a sentence where they cannot be read */
const filesNamed = async (names: readonly string[], language: string): Promise<string | string[]> => {
  const files: string[] = []
  for (const name of names) {
    let isFolder: boolean
    try {
      isFolder = (await stat(name)).isDirectory()
    } catch {
      return say(commandWords.fileUnreadable, language)(name)
    }
    if (!isFolder) {
      files.push(name)
      continue
    }
    const inside = await readdir(name)
    const isJson = (one: string): boolean => /\.json$/i.test(one)
    const own = inside.filter(isJson).toSorted(new Intl.Collator('en', { numeric: true }).compare)
    if (!own.length) return say(words.folderEmpty, language)(name)
    const others = inside.filter((one) => !isJson(one) && !one.startsWith('.'))
    if (others.length) terminal.line(say(words.notRead, language)(others.slice(0, MOST_NAMED).join(', ')))
    files.push(...own.map((one) => path.join(name, one)))
  }
  return files.length > MOST_FILES ? say(words.tooMany, language)(MOST_FILES) : files
}

/** The texts of some files. @returns a sentence where one cannot be read */
const textsIn = async (files: readonly string[], language: string): Promise<string | Given<string>[]> => {
  const texts: Given<string>[] = []
  let size = 0
  for (const name of files) {
    let bytes: Buffer
    try {
      size += (await stat(name)).size
      if (size > MOST_BYTES) return say(words.tooLarge, language)(name)
      bytes = await readFile(name)
    } catch {
      return say(commandWords.fileUnreadable, language)(name)
    }
    const decoded = decodeSource(bytes, name)
    if ('problem' in decoded) return problemLine(decoded.problem, language, name)
    texts.push({ name, file: decoded.source })
  }
  return texts
}

const importFiles: Parameters<typeof runTyped>[2] = async ({ all, language, typed, values }) => {
  if (typed === undefined) return null
  const given = (name: keyof typeof options): string | undefined => {
    const value = values[name]
    return typeof value === 'string' ? value : undefined
  }
  const refuse = (line: string): number => {
    terminal.note(line)
    return 1
  }
  const [series, workshop, content, zone] = [given('series'), given('workshop'), given('content'), given('time-zone')]
  const title = given('title')
  if (title !== undefined && !title.trim()) return refuse(say(words.titleEmpty, language))
  for (const [option, value] of [
    ['series', series],
    ['workshop', workshop],
  ] as const)
    if (value !== undefined && !isSlug(value)) return refuse(say(words.keyWrong, language)(option, value))
  if (content !== undefined && !isLocale(content))
    return refuse(say(words.contentUnknown, language)(content, localeCodes.join(', ')))
  if (zone !== undefined && !isTimeZone(zone)) return refuse(say(words.zoneUnknown, language)(zone))

  const files = await filesNamed(all, language)
  if (typeof files === 'string') return refuse(files)
  const texts = await textsIn(files, language)
  if (typeof texts === 'string') return refuse(texts)
  const foreign = readForeign(texts, { locale: content ?? defaultLocale, title, zone })
  if ('unread' in foreign) return refuse(unreadSaid(foreign, language))
  const { problems, workshops } = foreign
  for (const { file = typed, path: at, wrong: what } of problems.slice(0, MOST_SAID))
    terminal.note(`${file}: ${shown(pathSaid(at.split('.')))} ${say(wrong[what], language)}`)
  if (problems.length > MOST_SAID) terminal.note(say(words.more, language)(problems.length - MOST_SAID))
  if (problems.length) return refuse(say(words.refused, language)(problems.length))
  if (workshop !== undefined && workshops.length > 1)
    return refuse(say(words.workshopOfMany, language)(workshops.length))
  if (title !== undefined && workshops.length > 1) return refuse(say(words.titleOfMany, language)(workshops.length))

  const out = given('out') ?? `${path.basename(typed).replace(/\.json$/i, '')}.yaml`
  const imported = toSeries(foreign, series, workshop)
  if (existsSync(out)) return refuse(say(words.exists, language)(out))
  try {
    await mkdir(path.dirname(out), { recursive: true })
    await writeFile(out, imported.source, { flag: 'wx' })
  } catch (error) {
    if (hasErrorCode(error, 'EEXIST')) return refuse(say(words.exists, language)(out))
    return refuse(say(words.notWritten, language)(out, String(error)))
  }
  const { organisations, people, sessions } = imported
  terminal.line(say(words.written, language)(out, imported.workshops, sessions, people, organisations))
  sayNotTaken(foreign, language)
  const load = values.load === true
  const file = path.resolve(out)
  const { source } = imported
  const { code } = await runWhereTheDatabaseIs({ command: 'seed', dryRun: !load, file, language, shown: out, source })
  if (!load && code === 0) terminal.line(say(words.loadIt, language)(out))
  return code
}

runTyped(words.usage, options, importFiles, Number.MAX_SAFE_INTEGER)
