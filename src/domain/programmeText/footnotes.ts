import { isGivenName } from './givenNames'
import { MOST_OF_A_LINE, type SourceLine } from './lines'
import { takeTimes } from './marks'

const raisedNumbers = '¹²³⁴⁵⁶⁷⁸⁹'
const raisedLetters = 'ᵃᵇᶜᵈᵉᶠᵍʰ'
/** Marks that stand beside numbers, for who is of none of those. */
const stars: Readonly<Record<string, number>> = { '*': 101, '**': 102, '†': 103, '‡': 104 }
/** What marks an affiliation as one counts: `²` and `2` as 2, `ᵇ` and `b` as 2. */
const countOf = (mark: string): number => {
  if (mark in stars) return stars[mark] ?? 0
  for (const letters of [raisedNumbers, raisedLetters, 'abcdefgh'])
    if (letters.includes(mark)) return letters.indexOf(mark) + 1
  return Number(mark)
}

interface Marks {
  /** A line that says what a mark stands for, and the mark. */
  legend: RegExp
  /** Marks behind names. */
  used: RegExp
  /** Whether a mark is behind a name, where a letter of the name may look like one. */
  isMark: (before: string, line: string) => boolean
}
const marksOf = (one: string, isMark: Marks['isMark'] = () => true): Marks => ({
  legend: new RegExp(String.raw`^[([]?(${one})[)\].:]?\s*(\p{L}.*)$`, 'u'),
  used: new RegExp(String.raw`(?<=\p{L}{2})((?:${one})(?:\s?,\s?(?:${one}))*)(?![\p{L}\d])`, 'gu'),
  isMark,
})

/** Words that end a line or stand before a comma, two at least with capitals: where a name may stand. */
const nameBefore =
  /(?:^|[,;–—:&\t]\s*|\s(?:and|et|with|avec)\s+)((?:\p{Lu}[\p{L}\p{M}’'.-]*\s+){1,4}\p{Lu}[\p{L}\p{M}’'-]*)$/u
const onlyNames =
  /^(?:\p{Lu}[\p{L}\p{M}’'.-]*(?:\s+\p{Lu}[\p{L}\p{M}’'.-]*){1,4}(?:,[a-h])*(?:\s*[,;&]\s*|\s+(?:and|et)\s+|$))+$/u
const kinds: readonly Marks[] = [
  marksOf(String.raw`\d|[${raisedNumbers}]|\*{1,2}|[†‡]`),
  marksOf(`[${raisedLetters}]`),
  // `Marc Dupontb`: letters that lost their place above the line.
  {
    ...marksOf('[a-h]'),
    legend: /^[([]?([a-h])[)\].:]?\s+(\p{Lu}.*)$/u,
    isMark: (before, line) => {
      const name = nameBefore.exec(before)?.[1]
      return name !== undefined && (isGivenName(name.split(/\s+/)[0] ?? '') || onlyNames.test(line))
    },
  },
]

/**
 * Lines in which names are marked with the number or letter of an affiliation that stands below, `A B1, C D2` and `1 University of …`, with what
 * it says in brackets behind the name; and the lines that say it. Nothing changes where not every mark is explained once.
 */
export const withFootnotes = (lines: readonly SourceLine[]): { lines: SourceLine[]; legends: SourceLine[] } => {
  const starred = new Set(
    lines.flatMap(({ text }) =>
      text.length > MOST_OF_A_LINE
        ? []
        : [...text.matchAll(/(?<=\p{L}{2})(\*{1,2}|[†‡])(?![\p{L}\d*])/gu)].map(([mark]) => countOf(mark)),
    ),
  )
  for (const { isMark, legend, used } of kinds) {
    const said = new Map<number, string>()
    const legends = new Set<SourceLine>()
    for (const line of lines) {
      const match = line.text.length > MOST_OF_A_LINE || takeTimes(line.text) ? null : legend.exec(line.text)
      const mark = countOf(match?.[1] ?? '')
      const isNext = mark > 100 ? said.size > 0 && starred.has(mark) && !said.has(mark) : mark === said.size + 1
      if (!match || !isNext) continue
      said.set(mark, (match[2] ?? '').trim().replace(/[.;,]$/, ''))
      legends.add(line)
    }
    if (said.size < 2) continue
    const others = lines.filter((line) => !legends.has(line))
    const found = new Set<number>()
    let isExplained = true
    const told = (text: string): string =>
      text.length > MOST_OF_A_LINE
        ? text
        : text.replace(used, (whole, marks: string, at: number) => {
            if (!isMark(text.slice(0, at), text)) return whole
            const all = marks.split(/\s?,\s?/).map(countOf)
            for (const mark of all) found.add(mark)
            if (all.some((mark) => !said.has(mark))) isExplained = false
            return ` (${all.map((mark) => said.get(mark) ?? '').join(', ')})`
          })
    const marked = others.map((line) => ({ ...line, text: told(line.text), cells: line.cells.map(told) }))
    if (isExplained && found.size === said.size) return { lines: marked, legends: [...legends] }
  }
  return { lines: [...lines], legends: [] }
}
