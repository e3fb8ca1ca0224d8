import { languageOf, type Language } from './languageOf'
import { plain, type SourceLine } from './lines'
import { kindOf, takeBlock, takeRole, takeTimes } from './marks'
import { peopleIn } from './people'
import { noTexts, textsIn, withPeople, type Entry } from './entry'

type Column = 'time' | 'end' | 'fr' | 'en' | 'title' | 'people' | 'line' | 'moderator' | 'other'

const heads: readonly (readonly [Column, RegExp])[] = [
  ['time', /^(?:heure|horaire|time|hour|début|start|when|quand)s?(?: .*)?$/i],
  ['end', /^(?:fin|end)(?: .*)?$/i],
  ['moderator', /^(?:modérat|moderat|chair|président|animat).*$/i],
  ['line', /^(?:affiliation|organi[sz]ation|institution|structure|fonction|position|rattachement)s?(?: .*)?$/i],
  ['people', /^(?:intervenant|orateur|speaker|presenter|who|qui|nom|name|participant|person).*$/i],
  ['fr', /^(?:titre|intitulé|title)?\s*[([]?(?:fr|français|french|en français)[)\]]?$/i],
  ['en', /^(?:titre|intitulé|title)?\s*[([]?(?:en|anglais|english|in english)[)\]]?$/i],
  [
    'title',
    /^(?:titre|title|sujet|subject|topic|thème|theme|intitulé|intervention|session|talk|exposé|présentation|presentation|communication|paper|activité|activity|item|contenu|content|programme?|what|quoi)s?$/i,
  ],
]

const named = (cell: string): Column | null => heads.find(([, form]) => form.test(plain(cell)))?.[0] ?? null

/** What most cells of a column hold. */
const guessed = (cells: readonly string[]): Column => {
  const said = cells.filter((cell) => plain(cell) !== '')
  const share = (is: (cell: string) => boolean): number => said.filter(is).length / Math.max(1, said.length)
  if (said.length === 0) return 'other'
  if (share((cell) => takeTimes(cell) !== null) > 0.6) return 'time'
  if (share((cell) => peopleIn(cell.replace(/\s+\/\s+/g, '; '), 'speaker') !== null) > 0.5) return 'people'
  const spoken = said.map(languageOf)
  const [fr, en] = [spoken.filter((one) => one === 'fr').length, spoken.filter((one) => one === 'en').length]
  if (fr > en * 2) return 'fr'
  return en > fr * 2 ? 'en' : 'title'
}

/** The people whom the lower lines of a cell name, as far as each names some, and what stands above them. */
const peopleBelow = (cell: string): { cell: string; people: Entry['people'] } => {
  const lines = cell.split(/\s+\/\s+/)
  const people: Entry['people'] = []
  while (lines.length > 1) {
    const line = lines.at(-1) ?? ''
    const role = takeRole(line)
    const said = peopleIn(role?.rest ?? line, role?.role ?? 'speaker', role !== null)
    if (!said || (!role && said.every((person) => person.line === ''))) break
    people.unshift(...said)
    lines.pop()
  }
  return { cell: people.length === 0 ? cell : lines.join(' / '), people }
}

/**
 * The rows of a table among lines, by the number of their line: the session that a row holds, or that it is the head of the table. Empty where
 * the text is no table.
 */
export const readTable = (lines: readonly SourceLine[], main: Language): Map<number, Partial<Entry> | 'head'> => {
  const rows = lines.filter(({ cells }) => cells.filter(Boolean).length > 1)
  const found = new Map<number, Partial<Entry> | 'head'>()
  const [first] = rows
  if (!first || rows.length < 2 || rows.length < lines.length / 3) return found
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  const isHead = first.cells.filter(Boolean).every((cell) => named(cell) !== null)
  const body = isHead ? rows.slice(1) : rows
  const columns = Array.from(
    { length: width },
    (_, n): Column => (isHead ? named(first.cells[n] ?? '') : null) ?? guessed(body.map(({ cells }) => cells[n] ?? '')),
  )
  if (
    !columns.some((column) => ['time', 'people', 'line'].includes(column)) &&
    !(columns.includes('fr') && columns.includes('en'))
  )
    return found
  if (isHead) found.set(first.number, 'head')
  for (const { cells, number } of body) {
    const of = (column: Column): string[] => cells.filter((cell, n) => columns[n] === column && cell !== '')
    const times = takeTimes(of('time')[0] ?? '')
    const end = takeTimes(of('end')[0] ?? '')
    const title = noTexts()
    const people: Entry['people'] = []
    let kind: Entry['kind'] = null
    const say = (whole: string, language: Language | null): void => {
      const { cell, people: below } = peopleBelow(whole)
      people.push(...below)
      const inner = takeBlock(cell)
      if (inner !== null) kind = 'block'
      const { people: inline, title: words } = withPeople(inner !== null && inner !== '' ? inner : cell)
      kind ??= kindOf(words)
      for (const person of inline) if (!people.some(({ name }) => name === person.name)) people.push(person)
      // A cell may hold both languages, whatever most cells of its column are in.
      const { texts: read } = textsIn(words, main)
      const isBoth = read.fr !== null && read.en !== null
      const texts = language && !isBoth ? { ...noTexts(), [language]: words.trim() } : read
      for (const each of ['fr', 'en'] as const) title[each] ??= texts[each]
    }
    for (const cell of of('fr')) say(cell, 'fr')
    for (const cell of of('en')) say(cell, 'en')
    for (const cell of [...of('title'), ...of('other')]) say(cell, null)
    if (times?.rest && title.fr === null && title.en === null) say(times.rest, null)
    const line = of('line').join(', ')
    for (const [column, role] of [
      ['people', 'speaker'],
      ['moderator', 'moderator'],
    ] as const)
      for (const cell of of(column)) {
        // What stands below each other in a cell.
        const named = peopleIn(cell.replace(/\s+\/\s+/g, '; '), role, true)
        if (named === null) say(cell, null)
        else
          people.push(
            ...named.map((person, n) => ({
              ...person,
              line: person.line === '' && (n === 0 || named.length === 1) ? line : person.line,
            })),
          )
      }
    found.set(number, {
      startsAt: times?.startsAt ?? null,
      endsAt: times?.endsAt ?? end?.startsAt ?? null,
      kind,
      title,
      people,
      lines: [number],
    })
  }
  return found
}
