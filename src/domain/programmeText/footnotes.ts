import { MOST_OF_A_LINE, type SourceLine } from './lines'
import { takeTimes } from './marks'

const raised = '¹²³⁴⁵⁶⁷⁸⁹'
const markOf = (written: string): string =>
  written.replace(/[¹²³⁴-⁹]/gu, (letter) => String(raised.indexOf(letter) + 1))

const legend = new RegExp(String.raw`^[([]?(\d|[${raised}])[)\].:]?\s*(\p{L}.*)$`, 'u')
const used = new RegExp(String.raw`(?<=\p{L}{2})((?:\d|[${raised}])(?:\s?,\s?(?:\d|[${raised}]))*)(?![\p{L}\d])`, 'gu')

/**
 * Lines in which names are marked with the number of an affiliation that stands below, `A B1, C D2` and `1 University of …`, with what it says in
 * brackets behind the name; and the lines that say it. Nothing changes where not every number is explained once.
 */
export const withFootnotes = (lines: readonly SourceLine[]): { lines: SourceLine[]; legends: SourceLine[] } => {
  const said = new Map<string, string>()
  const legends: SourceLine[] = []
  for (const line of lines) {
    const match = line.text.length > MOST_OF_A_LINE || takeTimes(line.text) ? null : legend.exec(line.text)
    const mark = markOf(match?.[1] ?? '')
    if (!match || Number(mark) !== said.size + 1) continue
    said.set(mark, (match[2] ?? '').trim().replace(/[.;,]$/, ''))
    legends.push(line)
  }
  const marksIn = (text: string): string[] =>
    text.length > MOST_OF_A_LINE ? [] : [...text.matchAll(used)].map(([, marks = '']) => markOf(marks))
  const others = lines.filter((line) => !legends.includes(line))
  const marks = others.flatMap(({ text }) => marksIn(text)).flatMap((each) => each.split(/\s?,\s?/))
  if (
    said.size < 2 ||
    marks.filter((mark) => said.has(mark)).length < said.size ||
    marks.some((mark) => !said.has(mark))
  )
    return { lines: [...lines], legends: [] }
  const told = (text: string): string =>
    text.length > MOST_OF_A_LINE
      ? text
      : text.replace(used, (_, marks: string) => {
          const all = markOf(marks).split(/\s?,\s?/)
          return ` (${all.map((mark) => said.get(mark) ?? '').join(', ')})`
        })
  return { lines: others.map((line) => ({ ...line, text: told(line.text), cells: line.cells.map(told) })), legends }
}
