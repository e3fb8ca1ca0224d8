import { MOST_OF_A_LINE, type SourceLine } from './lines'
import {
  dayWithoutYear,
  isHalfDay,
  namesSeveralOfMonth,
  namesWeekday,
  takeBlock,
  takeDay,
  takeTimes,
  timesOf,
} from './marks'
import { takeRole } from './roles'

/** How parts of a programme are headed: by a label with its times and whoever chairs it, by a day with its theme. */

const signs = /^[◆◇❖✦✧★☆►▶▷■□▪●○➤➔◼◾✱※§|#*_]+\s*(?=\p{L})/u
/** `*** A heading ***` */
const framed = /^[*=~_#]{1,5}\s?([^*=~_#]*[^\s*=~_#])\s?[*=~_#]{1,5}$/u
/** Times between what a part is called and whoever chairs it: `Track A: Sound – 10:00 to 11:30 – Chair: A B`. */
const within =
  /^(.{3,100}?\S)\s*(?:,|[–—|:(-](?=\s?\d|\s?de\s))\s*((?:(?:de|from)\s)?\d{1,2}\s?[:h.]?\s?(?:\d{2})?\s?(?:[ap]\.?m\.?\s?)?(?:[-–—]|à|to|until)\s?\d{1,2}\s?[:h.]?\s?(?:\d{2})?(?:\s?[ap]\.?m\.?)?)\)?\s*[,–—|:(.-]\s*(\p{L}.{4,})$/iu

/** Half a day that two lines name, each in one language, in one line: `MATIN`, `MORNING`. */
const withHalvesWhole = (lines: readonly SourceLine[]): SourceLine[] => {
  const isTwin = (n: number): boolean => {
    const [line, next] = [lines[n], lines[n + 1]]
    if (!line || !next || next.isApart || line.text.length > 40 || next.text.length > 40) return false
    const [isOne, isOther] = [line, next].map(({ text }) => /matin|midi|soir/iu.test(text))
    return isHalfDay(line.text) && isHalfDay(next.text) && isOne !== isOther
  }
  return lines.flatMap((line, n) => {
    if (n > 0 && isTwin(n - 1)) return []
    const next = isTwin(n) ? lines[n + 1] : undefined
    const text = `${line.text} / ${next?.text}`
    return [next ? { ...line, text, cells: [text], more: [...(line.more ?? []), next.number] } : line]
  })
}

/** Lines that head a part, with their times in front and without signs before the label. */
export const withPartsAlike = (lines: readonly SourceLine[]): SourceLine[] =>
  withHalvesWhole(lines).map((line) => {
    if (line.cells.length > 1 || line.text.length > 200) return line
    const whole = line.text.replace(framed, '$1')
    const bare = whole.replace(signs, '')
    const labelled = bare !== whole && takeBlock(bare) !== null ? bare : whole
    // `Theme A: Diagnosis / Thème A : Diagnostic`
    const [one = '', two = '', more] = labelled.split(/\s+[/|]\s+/u)
    const [left, right] = more === undefined && two !== '' ? [takeBlock(one), takeBlock(two)] : [null, null]
    const said = left && right ? `${one} / ${right}` : labelled
    const [, name = '', when = '', behind = ''] = within.exec(said) ?? []
    const times = when === '' ? null : takeTimes(when)
    const isPart =
      times?.rest === '' &&
      times.endsAt !== null &&
      takeRole(behind.replace(/\)$/u, '')) !== null &&
      takeTimes(name) === null &&
      takeDay(name) === null &&
      (takeBlock(name) !== null || isHalfDay(name.split(/\s*[:–—-]\s/u)[0] ?? ''))
    const text = isPart ? `${when} ${name} – ${behind.replace(/^([^()]*)\)$/u, '$1')}` : said
    return text === line.text ? line : { ...line, text, cells: [text] }
  })

/** `7 et 8 juillet`, `jeudi 7 et vendredi 8 juillet` */
const severalDays =
  /(?<!\d)\d{1,2}(?:er|st|nd|rd|th)?(?:\s\p{L}{3,9})?\s?(?:[-–/&]|et|and|au|to)\s?(?:(?!\p{L}+\s\d{4})\p{L}{5,9}\s)?\d{1,2}(?:er|st|nd|rd|th)?\s\p{L}{3}/iu

const namesSeveralDays = (text: string): boolean => severalDays.test(text) || namesSeveralOfMonth(text)

const weekdays = ['dim|sun', 'lun|mon', 'mar|tue', 'mer|wed', 'jeu|thu', 'ven|fri', 'sam|sat'].map(
  (names) => new RegExp(`^(?:${names})`, 'iu'),
)
const bareDay =
  /^(?:le\s)?((?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\s(?:the\s)?(\d{1,2})(?:er|st|nd|rd|th|e)?(?=$|\s*[·/|:–—-])(?:\s*[·/|]\s*\p{L}+\s\d{1,2}(?:er|st|nd|rd|th)?)?/iu

/** `Day 2`, `Jour 2 : Agir` */
const countedDay =
  /^(?:jour|day|journée)\s(?:n[°o]\s?)?(\d|one|two|three|four|five|un|deux|trois|quatre|cinq)(?=\s*(?:$|[:–—-]\s))/iu
const numberOf = (word: string): number =>
  Number(word) ||
  ['one un', 'two deux', 'three trois', 'four quatre', 'five cinq'].findIndex((names) =>
    names.split(' ').includes(word.toLowerCase()),
  ) + 1

/** A day of the week and nothing else: `Jeudi`, `FRIDAY :` */
const onlyWeekday =
  /^(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\s*[.:–—-]?$/iu
/** Days that no other line says the date of, most of all: those of a week. */
const MOST_DAYS = 7

const later = (day: string, days: number): string => {
  const date = new Date(`${day}T00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

const twoDays =
  /(?<!\d)(\d{1,2})(?:er|st|nd|rd|th)?(?:\s\p{L}{3,9})?\s?(?:et|and|&|,)\s?(?:le\s)?(?:(?:lun|mar|mercre|jeu|vendre|same)di\s|dimanche\s|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s)?(\d{1,2})(?:er|st|nd|rd|th)?(?!\d)/iu
/** How many days after the first the second is, where a text names both by themselves: 2 of `8 and 10 June`, 1 where one goes on from the other. */
export const gapOfDays = (text: string): number => {
  const [, first = '', second = ''] = twoDays.exec(text) ?? []
  return Math.max(1, Number(second) - Number(first))
}

/** Lines that say `Jour 2` or `Friday` as the days that they are, where the text says which the first of several is. Rows say theirs in a column (tableColumns.ts). */
const withDaysCounted = (lines: readonly SourceLine[]): SourceLine[] | null => {
  const first = lines.find(
    ({ text }) => text.length <= MOST_OF_A_LINE && namesSeveralDays(text) && takeDay(text) !== null,
  )
  const from = first && takeDay(first.text)?.day
  if (!from) return null
  const begins = new Date(`${from}T00:00Z`).getUTCDay()
  const gap = gapOfDays(first.text)
  /** How many days later it is, and what says so. */
  const told = ({ cells, text }: SourceLine): { days: number; said: string } | null => {
    const said = cells.find(Boolean) ?? ''
    if (text.length > MOST_OF_A_LINE || said.length > 120 || cells.filter(Boolean).length > 1) return null
    if (onlyWeekday.test(said))
      return { days: (weekdays.findIndex((names) => names.test(said)) - begins + 7) % 7, said }
    const [count = '', number = ''] = countedDay.exec(said) ?? []
    const behind = said.slice(count.length)
    if (count === '' || /\d/u.test(behind) || namesWeekday(said)) return null
    const later = numberOf(number) - 1
    return { days: gap > 1 && later > 1 ? MOST_DAYS : later * gap, said: count }
  }
  const found = new Map(lines.flatMap((line) => [told(line)].flatMap((each) => (each ? [[line, each] as const] : []))))
  const days = [...found.values()].map((each) => each.days)
  const isInOrder = days.every((day, n) => day >= (days[n - 1] ?? 0) && day < MOST_DAYS)
  if (days[0] !== 0 || new Set(days).size < 2 || !isInOrder) return null
  return lines.map((line) => {
    const each = found.get(line)
    if (!each) return line
    const at = line.cells.findIndex(Boolean)
    const cells = line.cells.map((cell, n) =>
      n === at ? `${later(from, each.days)}${cell.slice(each.said.length)}` : cell,
    )
    return { ...line, cells, text: cells.length === 1 ? (cells[0] ?? '') : cells.join('\t') }
  })
}

/** `Vendredi 16` with its month and year, where the text says those of another day and the day of the week agrees. */
export const withWholeDays = (lines: readonly SourceLine[]): SourceLine[] => {
  const dated = withDaysCounted(lines)
  if (dated) return dated
  const isBare = ({ cells, text }: SourceLine): boolean => cells.length === 1 && text.length < 120 && bareDay.test(text)
  const known = lines.filter(isBare).length > 1 ? lines.map(({ text }) => takeDay(text)?.day).find(Boolean) : undefined
  if (!known) return [...lines]
  return lines.map((line) => {
    const [said = '', name = '', number = ''] = isBare(line) ? (bareDay.exec(line.text) ?? []) : []
    const day = `${known.slice(0, 8)}${number.padStart(2, '0')}`
    if (said === '' || !weekdays[new Date(`${day}T00:00Z`).getUTCDay()]?.test(name)) return line
    const text = `${day}${line.text.slice(said.length)}`
    return { ...line, text, cells: [text] }
  })
}

/** A day of several that a line names with what it is about. */
export interface ThemedDay {
  day: string
  title: string
}

const counted =
  /^(?:(?:jour|day|journée)\s*(?:\d|one|two|three|four|five|un|deux|trois|quatre|cinq|I{1,3})|(?:first|second|third|première|deuxième|seconde|troisième)\s(?:day|journée)|premier\sjour|deuxième\sjour)(?!\p{L})\s*[:–—,|.(-]?\s*/iu
const weekday =
  /^(?:le\s|on\s)?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|lun|mar|mer|jeu|ven)\.?,?\s)?(?:the\s)?$/iu

/** The lines that head a day of several by what it is about, `Day 2 (8 July) – Acting`, `Mardi 7 juillet 2026 : Comprendre`, by number: two at least, of which each stands above a time. */
export const themedDaysIn = (lines: readonly SourceLine[]): Map<number, ThemedDay> => {
  const known = lines.map(({ text }) => takeDay(text)?.day).find(Boolean)
  const found = lines.flatMap(({ cells, number, text }, n) => {
    if (cells.length > 1 || text.length > MOST_OF_A_LINE || text.length > 160) return []
    const count = counted.exec(text)?.[0] ?? ''
    const said = text.slice(count.length)
    const short = takeDay(said) === null && known ? dayWithoutYear.exec(said) : null
    const day = short
      ? takeDay(
          `${said.slice(0, short.index)}${short[0]} ${known?.slice(0, 4)}${said.slice(short.index + short[0].length)}`,
        )
      : takeDay(said)
    if (!day || !weekday.test(day.before) || severalDays.test(text)) return []
    const title = /^\)?\s*(?:[:–—|,-]|\.(?=\s))\s*(?=[\p{Lu}«“"\d])(.{3,})$/u.exec(day.after)?.[1]
    const isAbove = [1, 2, 3].some((step) => timesOf(lines[n + step]?.text ?? '') !== null)
    if (!title || !isAbove || takeDay(title) !== null || dayWithoutYear.test(title) || namesWeekday(title)) return []
    if (takeTimes(title) !== null || isHalfDay(title) || takeRole(title) !== null) return []
    return [{ day: day.day, number, title }]
  })
  const isSeveral = new Set(found.map(({ day }) => day)).size > 1 && new Set(found.map(({ title }) => title)).size > 1
  return new Map(isSeveral ? found.map(({ day, number, title }) => [number, { day, title }]) : [])
}
