import { copyFile, mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { say } from '../i18n/locales'
import { words } from '../i18n/words/commands'
import { endWith, languageOf, runWhereTheDatabaseIs, terminal } from './commandLine'
import type { ExportedSeries } from '../../seed/exportSeries'

/** `npm run export -- [file.yaml] [--lang fr|en]`: the series as a file, its pictures beside it; on standard output when no file is named. */

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { help: { type: 'boolean', short: 'h', default: false }, lang: { type: 'string' } },
  strict: false,
})
const language = languageOf(typeof values.lang === 'string' ? values.lang : undefined)
const unknown = Object.keys(values).some((name) => !['help', 'lang'].includes(name))

/** A file is there whole or not at all. */
const writeWhole = async (file: string, text: string): Promise<void> => {
  const unfinished = `${file}.${process.pid}.part`
  await writeFile(unfinished, text)
  await rename(unfinished, file)
}

const save = async ({ pictures, text }: ExportedSeries, file: string): Promise<void> => {
  const folder = path.dirname(file)
  await mkdir(folder, { recursive: true })
  for (const picture of pictures) {
    const target = path.join(folder, picture.path)
    await mkdir(path.dirname(target), { recursive: true })
    await copyFile(picture.from, target)
  }
  await writeWhole(file, text)
  if (pictures.length) terminal.note(say(words.pictures, language)(pictures.length, path.join(folder, 'media')))
  terminal.note(say(words.exported, language)(path.relative(process.cwd(), file) || file))
}

const main = async (): Promise<number> => {
  if (values.help || unknown || positionals.length > 1) {
    terminal.note(say(words.exportUsage, language))
    return values.help ? 0 : 1
  }
  const { code, exported } = await runWhereTheDatabaseIs({ command: 'export', language }, terminal)
  if (!exported) return code
  const [file] = positionals
  if (file) await save(exported, path.resolve(file))
  else {
    process.stdout.write(exported.text)
    if (exported.pictures.length) terminal.note(say(words.picturesNotCopied, language)(exported.pictures.length))
  }
  return code
}

endWith(main(), language)
