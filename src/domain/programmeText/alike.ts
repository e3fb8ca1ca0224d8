import { MOST_OF_A_LINE, type SourceLine } from './lines'
import { languageOf, type Language } from './languageOf'
import { other } from './entry'
import { isGivenName } from './givenNames'
import { kindOf, takeBlock, takeDay, takeField, takeNumber, takeTimes, timesIn } from './marks'
import { takeWorkshop } from './series'
import { takeRole } from './roles'
import { acronym, isLettered, isOffice, isSureName, isTitled, peopleIn, surePeople } from './people'
import { withWholeLines } from './wrapped'
import { withNamesParted } from './unparted'

/** Lines that are changed so that one rule reads what is written in several ways; each keeps its number. */

const hours =
  /^(?:(?:[-–—•*◦]|\d{1,2}[.)]|from|at|de|à)\s+)?(?<!\d)(\d{2})(\d{2})(?:\s?(?:hrs?|hours|h)\.?)?(?:\s*(?:[-–—/]|to\s|until\s|till\s|à\s)\s*(\d{2})(\d{2}))?(?:\s?(?:hrs?|hours|h)\.?)?(?=\s*[:,.;|–—-]?\s+\S|\s*:?$)/iu
const hoursBehind = /(?<=\d{4}\D{1,4})(\d{2})(\d{2})\s?[-–]\s?(\d{2})(\d{2})\)?$/
const isClock = (hour = '0', minute = '0'): boolean =>
  Number(hour) < 24 && Number(minute) < 60 && Number(minute) % 5 === 0

/** `0900-0930 A title` as `09:00-09:30 A title`, where several lines begin so, in the order of the day. */
const withColons = (lines: readonly SourceLine[]): SourceLine[] => {
  // The times may stand in another cell than the first: the one that says nothing else.
  const placeOf = ({ cells }: SourceLine): number =>
    cells.length === 1 ? 0 : cells.findIndex((cell) => hours.exec(cell)?.[0] === cell)
  const found = lines.map((line) => hours.exec(placeOf(line) < 1 ? line.text : (line.cells[placeOf(line)] ?? '')))
  const said = found.filter((match) => match !== null && isClock(match[1], match[2]) && isClock(match[3], match[4]))
  const starts: number[] = []
  let isGrowing = true
  let last = 0
  for (const [n, match] of found.entries()) {
    const line = lines[n]
    if (!line) continue
    if (!match && takeDay(line.text) !== null) last = 0
    if (!match || !said.includes(match)) continue
    const start = Number(`${match[1]}${match[2]}`)
    // What falls from after noon to the morning is another day, or the other language.
    const isBeside = placeOf(line) > 0 && line.cells[0] !== ''
    isGrowing &&= start >= last || isBeside || (start < 1200 && last >= 1200)
    last = start
    starts.push(start)
  }
  const isDay = said.length > 2 && starts.some((start) => start < 1800) && isGrowing
  if (!isDay) return [...lines]
  return lines.map((line, n) => {
    const match = found[n]
    // `7 May 2026, 0930–1700`
    const behind = line.cells.length === 1 && takeDay(line.text) !== null ? hoursBehind.exec(line.text) : null
    if (behind && isClock(behind[1], behind[2]) && isClock(behind[3], behind[4])) {
      const text = `${line.text.slice(0, behind.index)}${behind[0].replace(/(\d{2})(\d{2})/g, '$1:$2')}`
      return { ...line, text, cells: [text] }
    }
    if (!match || !said.includes(match)) return line
    const change = (text: string): string =>
      text.replace(hours, (whole) =>
        whole.replace(/(\d{2})(\d{2})/g, '$1:$2').replace(/\s?(?:hrs?|hours|h)\.?(?=\s|[-–—/]|$)/giu, ''),
      )
    if (line.cells.length === 1) return { ...line, text: change(line.text), cells: [change(line.text)] }
    const cells = line.cells.map(change)
    return { ...line, text: cells.join('\t').trim(), cells }
  })
}

const heading =
  /^(panel|session|séance|bloc|block|axe|thème|theme|table ronde|round ?table|volet|partie|part)\s*(?=[:–—]\s)/iu

/** `Panel: A`, `Panel: B` as `Panel 1: A`, `Panel 2: B`: what stands there more than once heads what follows. */
const withNumbers = (lines: readonly SourceLine[]): SourceLine[] => {
  const said = lines.filter(({ text }) => text.length <= MOST_OF_A_LINE && heading.test(text))
  const first = said[0] && heading.exec(said[0].text)?.[1]?.toLowerCase()
  const same = said.filter(({ text }) => heading.exec(text)?.[1]?.toLowerCase() === first)
  if (same.length < 2) return [...lines]
  const places = new Map(same.map((line, n) => [line, n]))
  return lines.map((line) => {
    const at = places.get(line) ?? -1
    const text = at < 0 ? line.text : line.text.replace(heading, (label) => `${label.trim()} ${at + 1}`)
    return at < 0 ? line : { ...line, text, cells: [text] }
  })
}

const order = ['time', 'title', 'role', 'line', 'abstract', 'day']
const fieldOf = ({ text }: SourceLine): string | null => {
  const role = takeRole(text)
  return takeField(text)?.field ?? (role && role.rest !== '' ? 'role' : null)
}

/** Paragraphs of fields, `Speaker: …`, `Title: …`, `Time: …`, with the time first, then the title, and whoever speaks. */
const withFieldsInOrder = (lines: readonly SourceLine[]): SourceLine[] => {
  const records: SourceLine[][] = []
  for (const line of lines) {
    const before = records.at(-1)
    const isNext = before?.[0] !== undefined && fieldOf(line) !== null && fieldOf(before[0]) === fieldOf(line)
    if (!before || line.isApart || isNext) records.push([])
    records.at(-1)?.push(line)
  }
  const isRecord = (record: readonly SourceLine[]): boolean =>
    record.length > 1 &&
    record.every((line) => fieldOf(line) !== null) &&
    record.some((line) => fieldOf(line) === 'title')
  if (records.filter(isRecord).length < 2) return [...lines]
  return records.flatMap((record) =>
    isRecord(record)
      ? record
          .toSorted((one, two) => order.indexOf(fieldOf(one) ?? '') - order.indexOf(fieldOf(two) ?? ''))
          .map((line, n) => ({ ...line, isApart: n === 0 }))
      : record,
  )
}

const dash = /\s+[–—•·-]\s+/g

/** What stands before and behind the words of a line: its times, and who speaks in brackets. */
const endsOf = (line: string): { before: string; inner: string; behind: string } => {
  if (line.length > MOST_OF_A_LINE) return { before: '', inner: line, behind: '' }
  const rest = takeTimes(line)?.rest ?? line
  const before = line.endsWith(rest) ? line.slice(0, line.length - rest.length) : ''
  const said = before === '' ? line : rest
  const behind = /\s+\([^()]*\)$/u.exec(said)?.[0] ?? ''
  return { before, inner: said.slice(0, said.length - behind.length), behind }
}

const stroked = (
  line: SourceLine,
  [left = '', right = '']: readonly string[],
  { before, behind }: { before: string; behind: string } = { before: '', behind: '' },
): SourceLine => {
  const text = `${before}${left} / ${right}${behind}`
  return { ...line, text, cells: line.cells.length === 1 ? [text] : line.cells }
}

/** `Opening – Ouverture` as `Opening / Ouverture`, where a dash parts the two languages in several lines. */
const withStrokes = (lines: readonly SourceLine[]): SourceLine[] => {
  const ends = lines.map(({ text }) => endsOf(text))
  const halves = lines.map(({ text: whole }, n) => {
    const text = ends[n]?.inner ?? whole
    const all = text.length > MOST_OF_A_LINE || (text.match(dash) ?? []).length !== 1 ? [] : text.split(dash)
    const [left = '', right = ''] = all
    const isTwice = takeWorkshop(left)?.number === takeWorkshop(right)?.number && takeWorkshop(left) !== null
    const isPlain =
      !/\d/.test(text) &&
      takeBlock(left) === null &&
      peopleIn(text, 'speaker') === null &&
      surePeople(left) === null &&
      peopleIn(right, 'speaker') === null
    return isTwice || isPlain ? all : []
  })
  const counts = { fr: 0, en: 0 }
  for (const [left = '', right = ''] of halves) {
    const [first, second] = [languageOf(left), languageOf(right)]
    if (first && second && first !== second) counts[first] += 1
  }
  const said = halves.filter(({ length }) => length === 2).length
  const most = Math.max(counts.fr, counts.en)
  if (most < 2 || Math.min(counts.fr, counts.en) > 0 || most < said / 2)
    return lines.map((line, n) =>
      takeWorkshop(line.text) && halves[n]?.length === 2 ? stroked(line, halves[n], ends[n]) : line,
    )
  return lines.map((line, n) => {
    return halves[n]?.length === 2 ? stroked(line, halves[n], ends[n]) : line
  })
}

const languageLabel =
  /^[([]?(?:(fr|fran[cç]ais|french|f)|(en|eng|anglais|english|e|ang))(?:[)\]]\s*[:–—-]?\s+|\s?:\s+|\s[–—-]\s+)(?=\S)/iu

/** `FR : Pause` above `EN: Break` as `Pause / Break`, where several lines begin with the language that they are in. */
const withLabelsJoined = (lines: readonly SourceLine[]): SourceLine[] => {
  const said = lines.map(({ cells, text }) => {
    if (cells.length > 1 || text.length > MOST_OF_A_LINE) return null
    const times = takeTimes(text)?.rest ?? text
    const match = text.endsWith(times) ? languageLabel.exec(times) : null
    if (!match) return null
    const language: Language = match[1] === undefined ? 'en' : 'fr'
    return { language, before: text.slice(0, text.length - times.length), rest: times.slice(match[0].length) }
  })
  const isPair = (n: number): boolean => {
    const [one, two] = [said[n], said[n + 1]]
    return !!one && !!two && two.before === '' && lines[n + 1]?.isApart === false && one.language !== two.language
  }
  const isOf = (language: Language): boolean => said.filter((one) => one?.language === language).length > 1
  if (!isOf('fr') || !isOf('en')) return [...lines]
  return lines.flatMap((line, n) => {
    const [one, two] = [said[n], said[n + 1]]
    if (one && two && isPair(n)) {
      const text = `${one.before}${one.rest} / ${two.rest}`
      return [{ ...line, text, cells: [text], more: [...(line.more ?? []), lines[n + 1]?.number ?? line.number] }]
    }
    if (n > 0 && isPair(n - 1) && !(n > 1 && isPair(n - 2))) return []
    return one ? [{ ...line, text: `${one.before}${one.rest}`, cells: [`${one.before}${one.rest}`] }] : [line]
  })
}

const unspaced = /^([^/\t]*\p{L}{3}[.)]?)\/(\p{L}[^/\t]{3,})$/u

/** `Pause-café/Coffee break` as `Pause-café / Coffee break`, where a stroke without blanks parts the two languages in several lines. */
const withSpacedStrokes = (lines: readonly SourceLine[]): SourceLine[] => {
  const counts = { fr: 0, en: 0 }
  const isShort = ({ text }: SourceLine): boolean => text.length <= MOST_OF_A_LINE && text.includes('/')
  for (const line of lines.filter(isShort))
    for (const cell of line.cells) {
      const [, left = '', right = ''] = unspaced.exec(cell) ?? []
      const [first, second] = [languageOf(takeTimes(left)?.rest ?? left), languageOf(right)]
      if (first && second && first !== second) counts[first] += 1
    }
  const first = counts.fr > counts.en ? 'fr' : 'en'
  if (counts[first] < 2 || counts[other(first)] > 0) return [...lines]
  return lines.map((line) => {
    const cells = isShort(line) ? line.cells.map((cell) => cell.replace(unspaced, '$1 / $2')) : line.cells
    if (cells.every((cell, n) => cell === line.cells[n])) return line
    return { ...line, cells, text: line.cells.length === 1 ? (cells[0] ?? '') : cells.join('\t') }
  })
}

const inBrackets = /^(.*?\S)\s+\(([^()]{3,200})\)((?:\s+[–—|-]|,|\s*:)\s+\S.*)?$/u

/** `Opening (Ouverture)` as `Opening / Ouverture`, where brackets hold the other language in several lines. */
const withBracketsParted = (lines: readonly SourceLine[]): SourceLine[] => {
  const halfOf = (text: string, at: number) => {
    const said = (text.length > MOST_OF_A_LINE ? null : takeTimes(text))?.rest ?? text
    const [, inner = '', bracket = '', behind = ''] =
      (said.length <= MOST_OF_A_LINE ? inBrackets.exec(said) : null) ?? []
    const isParted =
      /\p{L}{3}|^q\s?&\s?a$/iu.test(bracket) &&
      text.endsWith(said) &&
      takeRole(bracket) === null &&
      takeTimes(bracket) === null &&
      peopleIn(bracket, 'speaker') === null &&
      surePeople(`${inner} (${bracket})`) === null &&
      // `Welcome address, Prof. A B (Université de C)`
      surePeople(`${/[^,:;–—]*$/u.exec(inner)?.[0].trim() ?? ''} (${bracket})`) === null &&
      (behind === '' || surePeople(behind.replace(/^\s*[–—|,:-]\s+/u, '')) !== null)
    const before = text.slice(0, text.length - said.length)
    return isParted
      ? { at, before, behind, bracket, first: languageOf(inner), inner, second: languageOf(bracket) }
      : null
  }
  const halves = lines.map(({ cells, text }) =>
    cells.length === 1
      ? halfOf(text, 0)
      : (cells.map((cell, at) => halfOf(cell, at)).find((half) => half !== null) ?? null),
  )
  const counts = { fr: 0, en: 0 }
  for (const half of halves) if (half?.first && half.second && half.first !== half.second) counts[half.first] += 1
  const first = counts.fr > counts.en ? 'fr' : 'en'
  const said = halves.filter(Boolean).length
  if (counts[first] < 3 || counts[other(first)] > 0 || counts[first] * 3 < said) return [...lines]
  return lines.map((line, n) => {
    const half = halves[n]
    if (!half || half.first === other(first) || half.second === first) return line
    if (line.cells.length === 1) return stroked(line, [half.inner, half.bracket], half)
    const cells = line.cells.map((cell, at) =>
      at === half.at ? `${half.before}${half.inner} / ${half.bracket}${half.behind}` : cell,
    )
    return { ...line, cells, text: cells.join('\t') }
  })
}

const twoLabels =
  /(?<=^|[–—:|.)-]\s{0,9}|\d(?:\s?h|\s?[ap]\.?m\.?)?\s{1,9})((?:grande\s)?table[- ]ronde|round[- ]?table|panel|session|séance|atelier|workshop|partie|part|discussion|débat|debate|keynote|conférence|lecture)(\s\d{1,2})?\s*[/|]\s*(?:(?:grande\s)?table[- ]ronde|round[- ]?table|panel|session|séance|atelier|workshop|partie|part|discussion|débat|debate|keynote|conférence|lecture)\2?\s*(?=[:–—]\s)/iu

/** A text with one of the labels, where what it is called follows and nobody’s role. */
const labelledAs = (text: string): string =>
  text.replace(twoLabels, (both: string, label: string, count: string | undefined, at: number) => {
    const said = text.slice(at + both.length).replace(/^[:–—]\s+/u, '')
    return takeRole(said) === null && surePeople(said) === null ? `${label}${count ?? ''} ` : both
  })

/** `Table ronde / Round table : …` with one of the labels. */
const withOneLabel = (lines: readonly SourceLine[]): SourceLine[] =>
  lines.map((line) => {
    const labelled = line.text.length > MOST_OF_A_LINE ? line.text : labelledAs(line.text)
    const text = /^(?:Mod|Prés|Anim)\.\s+\p{Lu}/u.test(labelled)
      ? labelled
          .replace(/^(?:Mod|Prés|Anim)\./u, 'Mod. :')
          .replace(/(?<=\p{L}{3}\)?)\.\s+(avec|with)(?:\s*\/\s*(?:avec|with))?\s*:?\s+(?=\p{Lu})/iu, '; $1 : ')
      : labelled
    return text === line.text ? line : { ...line, text, cells: line.cells.map(labelledAs) }
  })

const roundBullet = /^o\s+(?=[\p{Lu}«“"‘\d])/u
const tag = /\s*\((?:abstract|résumé|slides|vid[ée]o|pdf|link|lien)\)\s*$/iu

/** A title in the quotation marks of another country, `‘A title’`, `„Ein Titel“`, in those that part it from people. */
const requoted = (line: SourceLine): SourceLine => {
  const change = (text: string): string =>
    text
      .replace(/„([^„“”]+)[“”]/gu, '“$1”')
      .replace(/(^|[\s:,–—])‘([^‘“”"]+)’(?=\s*(?:[(.,;–—/]|$))/gu, '$1“$2”')
      .replace(straight, '$1“$2”')
  return { ...line, text: change(line.text), cells: line.cells.map(change) }
}

/** Titles in the quotation marks of a keyboard: `A B, 'A title'`. */
const straight = /(^|[\s:,–—])'(\p{Lu}(?:[^'"“”]|'(?=\p{L})){4,200})'(?=\s*(?:[(.,;–—]|$))/gu

const withSameQuotes = (lines: readonly SourceLine[]): SourceLine[] => {
  const isShort = ({ text }: SourceLine): boolean => text.length <= MOST_OF_A_LINE
  const isStraight = lines.filter((line) => isShort(line) && line.text.search(straight) >= 0).length > 1
  return lines.map((line) =>
    isShort(line) && (/[‘„]/.test(line.text) || (isStraight && line.text.includes("'"))) ? requoted(line) : line,
  )
}

/** Titles as a text has them: in its own quotation marks, where those of another country were read as these. */
export const withOwnQuotes = (title: string, text: string): string =>
  title.replace(/“([^“”]+)”/gu, (whole, inner: string) => {
    if (text.includes(whole)) return whole
    return [`‘${inner}’`, `'${inner}'`, `„${inner}“`, `„${inner}”`].find((own) => text.includes(own)) ?? whole
  })

/** Signs that programs leave in their copies: the round bullets of a word processor, and the links of a calendar to what a talk is about. */
const withoutSigns = (lines: readonly SourceLine[]): SourceLine[] => {
  const isRound = lines.filter(({ text }) => roundBullet.test(text)).length > 1
  const isTagged = lines.filter(({ text }) => text.length <= MOST_OF_A_LINE && tag.test(text)).length > 1
  const isDouble = lines.some(({ text }) => /\s\/\/\s/.test(text))
  if (!isRound && !isTagged && !isDouble) return [...lines]
  return lines.map((own) => {
    const line =
      isDouble && / \/\/ /.test(own.text)
        ? {
            ...own,
            text: own.text.replaceAll(' // ', ' / '),
            cells: own.cells.map((cell) => cell.replaceAll(' // ', ' / ')),
          }
        : own
    const bullet = isRound && line.cells.length === 1 ? line.text.replace(roundBullet, '◦ ') : line.text
    const text = isTagged && line.text.length <= MOST_OF_A_LINE ? bullet.replace(tag, '') : bullet
    return text === line.text || text === ''
      ? line
      : { ...line, text, cells: line.cells.length === 1 ? [text] : line.cells.map((cell) => cell.replace(tag, '')) }
  })
}

const chairs =
  /^(.{2,60}?)\s*[,–—-]\s*(?:with\s)?(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?)\s(?:will (?:chair|moderate|facilitate)|(?:chairs|moderates|facilitates|chairing|moderating)|(?:anime|modère|préside)(?:ra)?)\.?$/u
const myself = /(^|[,:–—-]\s)(?:me|moi)\s*[,:–—-]\s+(?=\p{L})|\s*[,–—-]\s+(?:me|moi)$/iu

/** A line that speaks of people as a message does: whoever writes is nobody, and `Q&A, Deborah will chair` has its chair in brackets. */
const withChairs = (lines: readonly SourceLine[]): SourceLine[] => {
  const isSaid = ({ text }: SourceLine): boolean => text.length < 200 && (chairs.test(text) || myself.test(text))
  if (!lines.some(isSaid)) return [...lines]
  /** The whole names of those who are called by the first of them, where one line has it. */
  const whole = new Map<string, Set<string>>()
  for (const { text } of lines)
    for (const [name] of text.length < 200
      ? text.matchAll(/(?<!\p{L})\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)+/gu)
      : []) {
      const first = name.split(' ')[0] ?? ''
      whole.set(first, (whole.get(first) ?? new Set()).add(name))
    }
  const wholeOf = (name: string): string => {
    const [only, more] = whole.get(name) ?? []
    return only !== undefined && more === undefined ? only : name
  }
  return lines.map((line) => {
    const times = line.cells.length === 1 && isSaid(line) ? takeTimes(line.text) : null
    if (!times) return line
    const said = times.rest.replace(myself, '$1')
    const [, title, name = ''] = chairs.exec(said) ?? []
    const rest = title ? `${title} (chair: ${name.includes(' ') ? name : wholeOf(name)})` : said
    if (rest.trim() === '' || rest === times.rest || !line.text.endsWith(times.rest)) return line
    const text = `${line.text.slice(0, line.text.length - times.rest.length)}${rest}`
    return { ...line, text, cells: [text] }
  })
}

const company = /(?<!\p{L})(?:avec|with|by|par|panell?ists?|speakers?|intervenant\p{L}*)(?!\p{L})/iu
const alone =
  /(?<=(?:(?:avec|with|by|par|et|and)|[:,&])\s+)(\p{Lu}\p{Ll}[\p{L}’'-]*)(?=\s*(?:[,)]|$|\s(?:et|and|&)\s))/gu
/** `Prizes (Arvid)` */
const inBracket = /\((\p{Lu}\p{Ll}[\p{L}’'-]*)\)(?=\s*$)/u
const told = /(?<![\p{L}.-])(\p{Lu}\p{Ll}[\p{L}’'-]*)(?:\s\p{Lu}[\p{L}’'-]+){1,2}(?=\s*[(,:–—]|$)/gu

/** Those whom a line calls by their first name alone, `with Anna, Omar and C D`, by their whole names, where lines before it name one so. */
const withWholeNames = (lines: readonly SourceLine[]): SourceLine[] => {
  const whole = new Map<string, Set<string>>()
  return lines.map((line) => {
    if (line.text.length > 400) return line
    const isIn = company.test(line.text) && line.cells.length === 1
    const text = isIn
      ? line.text.replace(alone, (name) => {
          const [only, more] = whole.get(name) ?? []
          return only !== undefined && more === undefined ? only : name
        })
      : line.text.replace(inBracket, (bracket, name: string) => {
          const [only, more] = whole.get(name) ?? []
          return only !== undefined && more === undefined ? `(${only})` : bracket
        })
    for (const [name, first = ''] of line.text.matchAll(told))
      if (surePeople(name) ?? peopleIn(name, 'speaker')) whole.set(first, (whole.get(first) ?? new Set()).add(name))
    return text === line.text ? line : { ...line, text, cells: [text] }
  })
}

const loudWord = String.raw`(?:\p{Lu}[\p{Lu}’'-]*\p{Lu})`
const quietWord = String.raw`(?:\p{Lu}\p{Ll}[\p{L}’'-]*)`
/** A family name in capitals, and behind it the given one, as a line or a part of it begins: `SILUÉ Nanga, …`, `Pr KOUAMÉ Akissi Béatrice`. */
const familyFirst = new RegExp(
  String.raw`(^|[,;:(\t•–—-]\s*|\s(?:et|and|&|par|by|avec|with)\s+|(?:M|Mme|Mlle|Dre?|Pre?|Prof|Mr|Ms|Mrs)\.?\s)(${loudWord}(?:\s${loudWord}){0,2})\s(${quietWord}(?:\s${quietWord}){0,2})(?=\s*(?:[,;:()\t]|$|\s[–—-]\s|\s(?:et|and|&)\s))`,
  'gu',
)
const familyLast = new RegExp(String.raw`(?<![\p{L}-])${quietWord}\s${loudWord}(?=\s*(?:[,;:()\t]|$|\s[–—-]\s))`, 'gu')

/** Names with the given one first, `Nanga SILUÉ`, where those of a text have the family name first, in capitals. */
const withGivenFirst = (lines: readonly SourceLine[]): SourceLine[] => {
  const short = lines.filter(({ text }) => text.length <= MOST_OF_A_LINE && /\p{Lu}{2}/u.test(text))
  const isSure = (family: string, given: string): boolean =>
    given.split(' ').some(isGivenName) && !isLettered(family, given)
  let [sure, others] = [0, 0]
  for (const { cells } of short)
    for (const cell of cells) {
      for (const [, , family = '', given = ''] of cell.matchAll(familyFirst)) if (isSure(family, given)) sure += 1
      others += (cell.match(familyLast) ?? []).length
    }
  if (sure < 2 || others > sure) return [...lines]
  const change = (text: string, isCell: boolean): string => {
    const start = text.length - (takeTimes(text)?.rest ?? takeNumber(text)?.rest ?? text).length
    return text.replace(familyFirst, (whole, before: string, family: string, given: string, at: number) => {
      // At the beginning of a line stands a name, elsewhere it may be a house: `UNICEF Dakar`.
      const isFirst =
        at <= start || takeRole(text.slice(0, at + before.length).trim()) !== null || /\p{L}/u.test(before)
      const isName =
        !isCell && isFirst && sure > 2 && !family.split(' ').some((word) => isLettered(word)) && !isOffice(given)
      return isSure(family, given) || isName ? `${before}${given} ${family}` : whole
    })
  }
  return lines.map((line) => {
    if (line.text.length > MOST_OF_A_LINE || !/\p{Lu}{2}/u.test(line.text)) return line
    const cells = line.cells.map((cell) => change(cell, line.cells.length > 1))
    if (cells.every((cell, n) => cell === line.cells[n])) return line
    return { ...line, cells, text: cells.length === 1 ? (cells[0] ?? '') : cells.join('\t') }
  })
}

/** `(Chair: A B, C)` below what is chaired, without its brackets. */
const withoutBracketsOfRoles = (lines: readonly SourceLine[]): SourceLine[] =>
  lines.map((line) => {
    const inner = line.text.length < 300 ? /^\(([^()]+(?:\([^()]*\)[^()]*)*)\)\.?$/u.exec(line.text)?.[1] : undefined
    const role = inner === undefined ? null : takeRole(inner)
    const isLed = role !== null && role.rest !== '' && peopleIn(role.rest, role.role, true) !== null
    // `(A B, a unit, a house)` below what they speak of.
    const isNamed =
      inner !== undefined &&
      !role &&
      surePeople(inner)?.every(
        ({ line: about, name }) => isSureName(name) && (isTitled(inner) || isOffice(about) || acronym.test(about)),
      ) === true
    return inner !== undefined && (isLed || isNamed) ? { ...line, text: inner, cells: [inner] } : line
  })

const whoLeads =
  /^(?:(?:comité d[’'])?organisation|organi[sz]\S+|co-?organi[sz]\S+|mod[ée]rat\S+|animat\S+|coordinat\S+|conven[eo]rs?|chair\S*|présidence|responsables?)(?: scientifiques?)?(?:\s\/\s\S+)?\s*:$/iu

/** `Organisation :` above the first time, and below it a line for each who is meant: as one line. */
const withLabelsBesidePeople = (lines: readonly SourceLine[]): SourceLine[] => {
  const first = lines.findIndex(({ text }) => takeDay(text) === null && timesIn(text) !== null)
  const at = lines.slice(0, Math.max(first, 0)).findIndex(({ text }) => whoLeads.test(text) && !/^comité/iu.test(text))
  const label = lines[at]
  if (!label) return [...lines]
  const below = lines.slice(at + 1, first)
  const end = below.findIndex(({ cells, isApart, text }) => isApart || cells.length > 1 || surePeople(text) === null)
  const people = end < 0 ? below : below.slice(0, end)
  if (people.length === 0) return [...lines]
  const text = `${label.text} ${people.map(({ text: said }) => said.replace(/^[–—•-]\s+|[;,.]$/gu, '')).join(' ; ')}`
  const more = [...(label.more ?? []), ...people.map(({ number }) => number)]
  return lines.flatMap((line) =>
    line === label ? [{ ...line, text, cells: [text], more }] : people.includes(line) ? [] : [line],
  )
}

/** `A B (X) / C D (Y)`, others behind a stroke, with a semicolon; the same person in the other language stays behind it. */
const withPeopleParted = (lines: readonly SourceLine[]): SourceLine[] =>
  lines.map((line) => {
    if (line.text.length > 400 || line.cells.length > 1 || !/\)\s\/\s\p{Lu}/u.test(line.text)) return line
    const [first = '', ...others] = line.text.split(/(?<=\))\s\/\s/u)
    const text = others.reduce((said, part) => {
      const people = surePeople(part)
      const isOther = people?.every(({ line: about, name }) => about !== '' && !said.includes(name)) === true
      return `${said}${isOther && !part.includes(' / ') ? ' ; ' : ' / '}${part}`
    }, first)
    return text === line.text ? line : { ...line, text, cells: [text] }
  })

const dashed = /^([–—-])\s(\S(?:.*\S)?)\s\1$/u

/** `– A subtitle –` without its dashes. */
const withoutDashes = (lines: readonly SourceLine[]): SourceLine[] =>
  lines.map((line) => {
    const text = line.cells.length === 1 && line.text.length < 200 ? line.text.replace(dashed, '$2') : line.text
    return text === line.text || timesIn(text) !== null || kindOf(text) !== null
      ? line
      : { ...line, text, cells: [text] }
  })

const dashBefore = /^[–—•-]\s+(?=[\p{L}\d«“"][^\n]*$)/u
/** `09h00`, a tab and `- A title`: without the dash. */
const withoutDashesBehindTimes = (lines: readonly SourceLine[]): SourceLine[] =>
  lines.map((line) => {
    if (line.cells.length < 2 || !line.cells.some((cell) => dashBefore.test(cell))) return line
    if (takeTimes(line.cells[0] ?? '') === null) return line
    const cells = line.cells.map((cell, n) =>
      n === 0 || / \/ [–—•-]\s/u.test(cell) ? cell : cell.replace(dashBefore, ''),
    )
    return { ...line, cells, text: cells.join('\t') }
  })

/** `09:30 A title`, a tab and whoever speaks: with tabs behind the times too, where several lines are so and none has one there. */
const withTabsBehindTimes = (lines: readonly SourceLine[]): SourceLine[] => {
  const timed = lines.map(({ cells, text }) => {
    const rest = text.length > MOST_OF_A_LINE ? '' : (takeTimes(cells[0] ?? '')?.rest ?? '')
    return rest === '' || !cells[0]?.endsWith(rest) ? null : [cells[0].slice(0, -rest.length).trim(), rest]
  })
  const isAlone = ({ cells }: SourceLine): boolean => cells.length > 1 && takeTimes(cells[0] ?? '')?.rest === ''
  const parted = lines.filter(({ cells }, n) => timed[n] && cells.length === 2)
  if (parted.length < 3 || parted.filter(({ cells }) => peopleIn(cells[1] ?? '', 'speaker')).length * 2 < parted.length)
    return [...lines]
  if (lines.some((line) => isAlone(line) || line.cells.length > 2)) return [...lines]
  return lines.map((line, n) => {
    const [times = '', title = ''] = timed[n] ?? []
    if (times === '' && line.cells.length === 1) return line
    const cells = [times.replace(/\s*[:–—|-]$/u, ''), ...(times === '' ? line.cells : [title, line.cells[1] ?? ''])]
    return { ...line, cells, text: cells.join('\t') }
  })
}

/** A heading and, on a line of its own below it, its times: `10:00–11:30 A heading`, where other times have words behind them. */
const withTimesOfHeadings = (lines: readonly SourceLine[]): SourceLine[] => {
  const times = lines.map(({ cells, text }) => (cells.length === 1 ? takeTimes(text) : null))
  const alone = times.filter((one) => one?.rest === '').length
  if (alone === 0 || alone * 2 > times.filter(Boolean).length) return [...lines]
  const isHeaded = (n: number): boolean => {
    const [head, next] = [lines[n - 1], lines[n + 1]]
    if (times[n]?.rest !== '' || times[n]?.endsAt === null || !head || !next || lines[n]?.isApart || next.isApart)
      return false
    // What stands above is of nobody and of no time, and what stands below has none either.
    return (
      n > 1 &&
      head.cells.length === 1 &&
      head.text.length < 160 &&
      times[n + 1] === null &&
      timesIn(head.text) === null &&
      takeDay(head.text) === null &&
      takeRole(head.text) === null &&
      surePeople(head.text) === null &&
      lines.slice(0, n - 1).some((_, at) => times[at])
    )
  }
  return lines.flatMap((line, n) => {
    const above = lines[n - 1]
    if (isHeaded(n + 1)) return []
    if (!above || !isHeaded(n)) return [line]
    const text = `${line.text} ${above.text}`
    return [
      {
        ...line,
        number: above.number,
        text,
        cells: [text],
        isApart: above.isApart,
        more: [...(above.more ?? []), line.number],
      },
    ]
  })
}

/** Lines of which each says what it says as others do. */
export const writtenAlike = (lines: readonly SourceLine[]): SourceLine[] =>
  withTimesOfHeadings(
    withTabsBehindTimes(
      withNamesParted(
        withLabelsBesidePeople(
          withoutBracketsOfRoles(withPeopleParted(withoutDashesBehindTimes(withoutDashes(writtenAsOthers(lines))))),
        ),
      ),
    ),
  )

const writtenAsOthers = (lines: readonly SourceLine[]): SourceLine[] =>
  withFieldsInOrder(
    withNumbers(
      withOneLabel(
        withStrokes(
          withBracketsParted(
            withSameQuotes(
              withWholeLines(
                withColons(
                  withWholeNames(withChairs(withoutSigns(withLabelsJoined(withSpacedStrokes(withGivenFirst(lines)))))),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  )
