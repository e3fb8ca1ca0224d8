import { existsSync } from 'node:fs'
import { copyFile, mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { isRow, textOf } from '../domain/row'
import { readEnv } from '../env'
import { say } from '../i18n/locales'
import { terminalLanguage } from '../i18n/terminalLanguage'
import { words } from '../i18n/words/commands'
import { endWith, runWhereTheDatabaseIs, terminal } from './commandLine'
import type { CommandResult } from './runCommand'

/**
 * `npm run export -- [file.yaml] [--workshop slug] [--lang fr|en]`: the series as a file, or one workshop, its pictures beside it; on standard
 * output when no file is named.
 */

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    help: { type: 'boolean', short: 'h', default: false },
    lang: { type: 'string' },
    workshop: { type: 'string' },
  },
  strict: false,
})
const language = terminalLanguage(typeof values.lang === 'string' ? values.lang : undefined)
const unknown = Object.keys(values).some((name) => !['help', 'lang', 'workshop'].includes(name))

/** A file is there whole or not at all. */
const writeWhole = async (file: string, text: string): Promise<void> => {
  const unfinished = `${file}.${process.pid}.part`
  await writeFile(unfinished, text)
  await rename(unfinished, file)
}

/** Whether a name is that of a file in a folder, and leads nowhere else. */
const isPlain = (name: string): boolean => !['', '.', '..'].includes(name) && path.win32.basename(name) === name

/**
 * Writes the file, its pictures first, from the data folder to the folder `media` beside it. Whoever answered names them only: nothing else
 * is read, and nothing is written elsewhere.
 * @param file as it was typed
 * @returns the exit code
 */
const save = async ({ pictures, text }: NonNullable<CommandResult['exported']>, file: string): Promise<number> => {
  const target = path.join(path.dirname(file), 'media')
  const stored = path.resolve(readEnv().DATA_DIR, 'media')
  const missing: string[] = []
  if (pictures.length) await mkdir(target, { recursive: true })
  for (const name of pictures) {
    const [from, to] = [path.join(stored, name), path.join(target, name)]
    if (!isPlain(name) || !existsSync(from)) missing.push(name)
    else if (from !== path.resolve(to)) await copyFile(from, to)
  }
  await mkdir(path.dirname(file), { recursive: true })
  await writeWhole(file, text)
  const copied = pictures.length - missing.length
  if (copied) terminal.note(say(words.pictures, language)(copied, target))
  missing.forEach((name) => terminal.note(say(words.pictureMissing, language)(name, stored)))
  terminal.note(say(words.exported, language)(file))
  return missing.length ? 1 : 0
}

const main = async (): Promise<number> => {
  if (values.help || unknown || positionals.length > 1) {
    terminal.note(say(words.exportUsage, language))
    return values.help ? 0 : 1
  }
  const { workshop } = values
  // Without its value an option is true.
  if (workshop !== undefined && typeof workshop !== 'string') {
    terminal.note(say(words.exportUsage, language))
    return 1
  }
  const { code, exported } = await runWhereTheDatabaseIs({ command: 'export', language, workshop }, terminal)
  if (!exported) return code
  const [file] = positionals
  if (!file) {
    process.stdout.write(exported.text)
    if (exported.pictures.length) terminal.note(say(words.picturesNotCopied, language)(exported.pictures.length))
    return code
  }
  try {
    return (await save(exported, file)) || code
  } catch (error) {
    if (!isRow(error) || typeof error.code !== 'string') throw error
    terminal.note(say(words.notExported, language)(file, `${error.code}, ${textOf(error.path) ?? ''}`))
    return 1
  }
}

endWith(main(), language)
