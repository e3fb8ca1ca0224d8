import { existsSync } from 'node:fs'
import { copyFile, mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { syncFile, syncFolder } from '../database/syncToDisk'
import { isRow, textOf } from '../domain/row'
import { readEnv } from '../env'
import { say } from '../i18n/locales'
import { words } from '../i18n/words/commands'
import { runTyped, runWhereTheDatabaseIs, terminal } from './commandLine'
import type { CommandResult } from './runCommand'

/**
 * `npm run export -- [file.yaml] [--workshop slug] [--lang fr|en]`: the series as a file, or one workshop, its pictures beside it; on standard
 * output when no file is named.
 */

/** Whether a name is that of a file in a folder, and leads nowhere else. */
const isPlain = (name: string): boolean => !['', '.', '..'].includes(name) && path.win32.basename(name) === name

/**
 * Writes the file, its pictures first, from the data folder to the folder `media` beside it. Whoever answered names them only: nothing else
 * is read, and nothing is written elsewhere.
 * @param file as it was typed
 * @returns the exit code
 */
const save = async (
  { pictures, text }: NonNullable<CommandResult['exported']>,
  file: string,
  language: string,
): Promise<number> => {
  const target = path.join(path.dirname(file), 'media')
  const stored = path.resolve(readEnv().DATA_DIR, 'media')
  const missing: string[] = []
  if (pictures.length) await mkdir(target, { recursive: true })
  for (const name of pictures) {
    const [from, to] = [path.join(stored, name), path.join(target, name)]
    if (!isPlain(name) || !existsSync(from)) missing.push(name)
    else if (from !== path.resolve(to)) {
      await copyFile(from, to)
      await syncFile(to)
    }
  }
  if (pictures.length) await syncFolder(target)
  await mkdir(path.dirname(file), { recursive: true })
  // A file is there whole or not at all.
  const unfinished = `${file}.${process.pid}.part`
  await writeFile(unfinished, text)
  await syncFile(unfinished)
  await rename(unfinished, file)
  await syncFolder(path.dirname(file))
  const copied = pictures.length - missing.length
  if (copied) terminal.note(say(words.pictures, language)(copied, target))
  missing.forEach((name) => terminal.note(say(words.pictureMissing, language)(name, stored)))
  terminal.note(say(words.exported, language)(file))
  return missing.length ? 1 : 0
}

runTyped(
  words.exportUsage,
  { workshop: { type: 'string' } },
  async ({ language, typed: file, values: { workshop } }) => {
    // Without its value an option is true.
    if (workshop !== undefined && typeof workshop !== 'string') return null
    const { code, exported } = await runWhereTheDatabaseIs({ command: 'export', language, workshop })
    if (!exported) return code
    if (!file) {
      process.stdout.write(exported.text)
      if (exported.pictures.length) terminal.note(say(words.picturesNotCopied, language)(exported.pictures.length))
      return code
    }
    try {
      return (await save(exported, file, language)) || code
    } catch (error) {
      if (!isRow(error) || typeof error.code !== 'string') throw error
      terminal.note(say(words.notExported, language)(file, `${error.code}, ${textOf(error.path) ?? ''}`))
      return 1
    }
  },
)
