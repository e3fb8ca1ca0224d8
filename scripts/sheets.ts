import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { fileOf } from '../src/cms/desk/lists/write'
import { hostileCells } from './hostileCells'

/**
 * `npm run test:sheets`: 1,000 hostile cells as the lists of a desk are written, opened by LibreOffice with its formulas evaluated: none may be one, and
 * each must say what it said. Needs `soffice` (Debian: libreoffice-calc). The same cells written plainly must give formulas, else nothing is proven.
 */

const run = promisify(execFile)

const folder = await mkdtemp(path.join(os.tmpdir(), 'sheets-'))

/** CSV as LibreOffice is told to read it: separator, quotation mark, UTF-8, from line 1, numbers detected, formulas evaluated. */
const asCsv = (separator: string): string =>
  `--infilter=CSV:${separator.charCodeAt(0)},34,UTF8,1,,0,false,true,false,false,false,0,true`

/** What LibreOffice makes of a file, as flat XML. */
const opened = async (name: string, bytes: Uint8Array | string, filter?: string): Promise<string> => {
  await writeFile(path.join(folder, name), bytes)
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`
  const to = ['--convert-to', 'fods', '--outdir', folder, path.join(folder, name)]
  await run('soffice', [profile, '--headless', ...(filter ? [filter] : []), ...to], { timeout: 300_000 })
  return readFile(path.join(folder, `${path.parse(name).name}.fods`), 'utf8')
}

const unescape = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replace(/&#(x?)([\da-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
    )
    .replaceAll('&amp;', '&')

/** The texts of the cells, and how many are formulas. */
const cellsIn = (xml: string): { formulas: number; texts: string[]; links: number } => {
  const [, table = ''] = /<table:table [^>]*>([\s\S]*?)<\/table:table>/.exec(xml) ?? []
  const texts = [...table.matchAll(/<table:table-cell([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-cell>)/g)].map(
    ([, , inner = '']) =>
      [...inner.matchAll(/<text:p[^>]*?(?:\/>|>([\s\S]*?)<\/text:p>)/g)]
        .map(([, line = '']) =>
          unescape(
            line
              .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, n?: string) => ' '.repeat(Number(n ?? 1)))
              .replaceAll('<text:tab/>', '\t')
              .replace(/<[^>]+>/g, ''),
          ),
        )
        .join('\n'),
  )
  return {
    formulas: (table.match(/table:formula=/g) ?? []).length,
    links: (table.match(/xlink:href=/g) ?? []).length,
    texts,
  }
}

/** What a spreadsheet shows of a text: ends of lines are all alike, and some blanks at the ends go. */
const seen = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/\s+/g, ' ').trim()

const cells = hostileCells(1000)
const rows = cells.map((cell, n) => [`#${n}`, cell])
const problems: string[] = []
const say = (line: string): void => void process.stdout.write(`${line}\n`)

const plain = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n')
const control = cellsIn(await opened('plain.csv', `\ufeff${plain}`, asCsv(';')))
say(`written plainly: ${control.formulas} formulas among ${cells.length} cells`)
if (control.formulas < 100) problems.push('The control gave no formulas: nothing is proven.')

for (const [name, format, language, separator] of [
  ['french.csv', 'csv', 'fr', ';'],
  ['english.csv', 'csv', 'en', ','],
  ['workbook.xlsx', 'xlsx', 'fr', null],
] as const) {
  const { bytes } = await fileOf(rows, format, language)
  const { formulas, links, texts } = cellsIn(await opened(name, bytes, separator ? asCsv(separator) : undefined))
  const found = new Set(texts.map(seen))
  const missing = cells.filter((cell) => {
    const shown = seen(cell)
    return !found.has(shown) && !found.has(`'${shown}`) && !found.has(seen(`'${cell}`))
  })
  say(`${name}: ${formulas} formulas, ${links} links, ${missing.length} cells that say something else`)
  if (formulas) problems.push(`${name} has formulas.`)
  if (links) problems.push(`${name} has links.`)
  if (missing.length) problems.push(`${name}: ${JSON.stringify(missing.slice(0, 5))}`)
}
await rm(folder, { recursive: true, force: true })
for (const problem of problems) say(problem)
process.exitCode = problems.length ? 1 : 0
