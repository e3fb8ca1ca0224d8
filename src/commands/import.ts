import { existsSync } from 'node:fs'
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Foreign } from '../../seed/import/foreign'
import { readForeign } from '../../seed/import/readForeign'
import { toSeries } from '../../seed/import/toSeries'
import { decodeSource } from '../../seed/format/decodeSource'
import { problemLine } from '../../seed/format/fileProblem'
import { hasErrorCode } from '../domain/row'
import { isSlug } from '../domain/texts'
import { isTimeZone } from '../domain/time'
import { defaultLocale, isLocale, localeCodes, say } from '../i18n/locales'
import { words as commandWords } from '../i18n/words/commands'
import { words, wrong } from '../i18n/words/importing'
import { runTyped, runWhereTheDatabaseIs, terminal } from './commandLine'

/**
 * `npm run import -- schedule.json [--out file.yaml] [--series key] [--workshop key] [--content fr|en] [--time-zone zone] [--load]`: the export of another
 * system as a series file, with its plan.
 */

/** Most that is read, in bytes. */
const MOST_BYTES = 50_000_000
/** Most problems that are said. */
const MOST_SAID = 50

const options = {
  out: { type: 'string' },
  series: { type: 'string' },
  workshop: { type: 'string' },
  content: { type: 'string' },
  'time-zone': { type: 'string' },
  load: { type: 'boolean' },
} as const

/** Says what of a file was not taken, the most frequent first. */
const sayNotTaken = ({ notTaken }: Foreign, language: string): void => {
  if (!notTaken.size) return terminal.line(say(words.allTaken, language))
  terminal.line(say(words.notTaken, language))
  for (const [name, n] of [...notTaken].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)))
    terminal.line(`  ${name} (${say(words.times, language)(n)})`)
}

runTyped(words.usage, options, async ({ language, typed, values }) => {
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
  for (const [option, value] of [
    ['series', series],
    ['workshop', workshop],
  ] as const)
    if (value !== undefined && !isSlug(value)) return refuse(say(words.keyWrong, language)(option, value))
  if (content !== undefined && !isLocale(content))
    return refuse(say(words.contentUnknown, language)(content, localeCodes.join(', ')))
  if (zone !== undefined && !isTimeZone(zone)) return refuse(say(words.zoneUnknown, language)(zone))

  let bytes: Buffer
  try {
    if ((await stat(typed)).size > MOST_BYTES) return refuse(say(words.tooLarge, language)(typed))
    bytes = await readFile(typed)
  } catch {
    return refuse(say(commandWords.fileUnreadable, language)(typed))
  }
  const decoded = decodeSource(bytes, typed)
  if ('problem' in decoded) return refuse(problemLine(decoded.problem, language, typed))
  const foreign = readForeign(decoded.source, { locale: content ?? defaultLocale, zone })
  if ('unread' in foreign)
    return refuse(
      foreign.unread === 'json'
        ? say(words.notJson, language)(typed, foreign.at ?? '')
        : say(words.formatUnknown, language)(typed),
    )
  const { problems, workshops } = foreign
  for (const { path: at, wrong: what } of problems.slice(0, MOST_SAID))
    terminal.note(`${typed}: ${at} ${say(wrong[what], language)}`)
  if (problems.length > MOST_SAID) terminal.note(say(words.more, language)(problems.length - MOST_SAID))
  if (problems.length) return refuse(say(words.refused, language)(problems.length))
  if (workshop !== undefined && workshops.length > 1)
    return refuse(say(words.workshopOfMany, language)(workshops.length))

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
})
