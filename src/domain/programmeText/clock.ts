import { MOST_OF_A_LINE, type SourceLine } from './lines'
import { bullet, isDayWithoutYear, takeDay, takeTimes } from './marks'

/** Times that a text writes in a way that only its other lines explain, as those that are read: each line keeps its number. */

const changed = (line: SourceLine, change: (text: string) => string): SourceLine => {
  if (line.cells.length === 1) {
    const text = change(line.text)
    return text === line.text ? line : { ...line, text, cells: [text] }
  }
  const cells = line.cells.map(change)
  return cells.every((cell, n) => cell === line.cells[n]) ? line : { ...line, cells, text: cells.join('\t') }
}

const fraction = /^0[.,](\d{2,})$/

/** A part of a day as `HH:MM`: half past nine is `0.3958333`. */
const ofDay = (cell: string): string => {
  const minutes = Math.round(Number(cell.replace(',', '.')) * 24 * 60)
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

/** Columns of a sheet whose times lost their form, `0.375`, as `09:00`: three or more that grow, from one row to the next. */
export const withFractions = (lines: readonly SourceLine[]): SourceLine[] => {
  const columns = new Set<number>()
  const width = lines.some(({ text }) => /(?:^|\s)0[.,]\d{2}/.test(text)) ? 6 : 0
  for (let n = 0; n < width; n++) {
    const said = lines.map(({ cells }) => cells[n] ?? '').filter((cell) => fraction.test(cell))
    const values = said.map((cell) => Number(cell.replace(',', '.')))
    const grows = values.every((value, at) => at === 0 || value >= (values[at - 1] ?? 0))
    if (values.length > 2 && grows && values.every((value) => value > 0.2)) columns.add(n)
  }
  if (columns.size === 0) return [...lines]
  return lines.map((line) => {
    if (line.cells.length === 1) return line
    const cells = line.cells.map((cell, n) => (columns.has(n) && fraction.test(cell) ? ofDay(cell) : cell))
    return { ...line, cells, text: cells.join('\t') }
  })
}

const written =
  /^(\s*(?:(?:[-–—•*◦]|\d{1,2}[.)](?=\s)|from(?=\s)|at(?=\s))\s*)?|[^\d()]?[^()]{3,160}\((?=\d{1,2}[.:]\d\d\s*[-–—]))(\d{1,2})([.:])([0-5]\d)(?!\d)(?:(\s*(?:[-–—/→]|to\s|until\s|till\s)\s*)(\d{1,2})[.:]([0-5]\d)(?!\d))?(?!\s*[ap]\.?\s?m)/iu

/** Times stand in one of the first cells of a row. */
const MOST_CELLS = 4

/** The hours after noon of a text that counts to twelve and does not say so: `11.45`, `12.30–1.30`, `2.00` as `13.30` and `14.00`. */
export const withAfternoons = (lines: readonly SourceLine[]): SourceLine[] => {
  const first = ({ cells, text }: SourceLine): RegExpExecArray | null =>
    cells.length === 1
      ? written.exec(text)
      : cells.slice(0, MOST_CELLS).reduce<RegExpExecArray | null>((found, cell) => found ?? written.exec(cell), null)
  const hours = lines.map((line) => Number(first(line)?.[2] ?? -1))
  // Some before noon, some behind it that seem to be at night: of those before, one is enough where it stands first and is near noon.
  const isMorning = hours.filter((hour) => hour > 7).length > 1 || (hours.find((hour) => hour > 0) ?? 0) > 10
  // Nobody meets at night: where all are at hours before seven, they are after noon.
  const isNight =
    !hours.some((hour) => hour > 6) &&
    hours.filter((hour) => hour > 0).length > 2 &&
    !lines.some(({ text }) => text.length <= MOST_OF_A_LINE && /\d\s?a\.?m\.?(?!\p{L})/iu.test(text))
  if (!isNight && !(isMorning && hours.some((hour) => hour > 0 && hour < 8))) return [...lines]
  let last = isNight ? 8 * 60 : 0
  const later = (hour: number, minute: number): number | null => {
    const at = hour * 60 + minute
    return hour > 0 && hour < 8 && last >= 8 * 60 && at + 12 * 60 >= last ? hour + 12 : null
  }
  let day = ''
  return lines.map((line) => {
    // Each row of a table may say its day again.
    const cell = line.cells.find(Boolean) ?? ''
    const said = takeDay(line.text)?.day ?? (isDayWithoutYear(cell) ? cell : day)
    if (said !== day) last = isNight ? 8 * 60 : 0
    day = said
    const match = first(line)
    if (!match) return line
    const [whole, mark = '', hour = '', parted = '', minute = '', until = '', endHour = '', endMinute = ''] = match
    const start = later(Number(hour), Number(minute))
    last = Math.max(last, (start ?? Number(hour)) * 60 + Number(minute))
    const end = endHour === '' ? null : later(Number(endHour), Number(endMinute))
    if (start === null && end === null && line.cells.length === 1) return line
    const times = `${mark}${start ?? hour}${parted}${minute}${endHour && `${until}${end ?? endHour}${parted}${endMinute}`}`
    const more = changed(line, (text) => (text.startsWith(whole) ? `${times}${text.slice(whole.length)}` : text))
    // The end stands in the next cell.
    const at = more.cells.findIndex((cell) => cell === times)
    const [, endsAt = '', minutes = ''] = /^(\d{1,2})[.:]([0-5]\d)$/.exec(more.cells[at + 1] ?? '') ?? []
    const ended = at < 0 || endsAt === '' ? null : later(Number(endsAt), Number(minutes))
    if (ended === null) return more
    const cells = more.cells.map((cell, n) => (n === at + 1 ? `${ended}${parted}${minutes}` : cell))
    return { ...more, cells, text: cells.join('\t') }
  })
}

const ahead =
  /^(?:[([]\s*(\d{1,3})\s?(?:min(?:ute)?s?\.?|mn|[’'′])\s*[)\]]\s*[:–—-]?\s*|(\d{1,3})\s?(?:min(?:ute)?s?\.?|mn|[’'′])\s*[:–—|/-]?\s+)(?=\S)/iu

const minutes = String.raw`(?:min(?:ute)?s?\.?|mn|[’'′])`
/** A length with what it is for, or how sure it is: `25 min + questions`, `20 min, puis 10 min de discussion`, `20+10 min`, `environ 20 min`, `2 x 15 min`. */
const told = new RegExp(
  String.raw`(?<![\d:.])(?<about>(?:environ|env\.|about|approx(?:\.|imately)?|around|circa|ca\.|max\.?|durée\s?:|duration\s?:|~)\s?)?(?:(?<times>\d)\s?[x×]\s?)?(?<first>\d{1,3})\s?(?<unit>${minutes})?(?:\s?(?:(?<plus>\+)|,(?:\s(?:puis|et|then|and|plus))?|\/|et|and|puis|then|plus|followed by|suivies? de|(?<within>dont|incl(?:\.|uding)?|including|y compris|avec|with))\s?(?:(?<more>\d{1,3})\s?(?<later>${minutes})?\s?)?(?:(?:de|d[’']|of|for|pour)\s?)?(?<what>(?:questions?|q\s?&\s?a|discussions?|échanges?|débats?|debate)(?:[\s-](?:réponses|et|and|&|de|avec la salle|from the floor|discussion|questions|échanges|débat))*)?)?(?<most>\smax(?:\.|imum)?)?(?=\s*(?:[)\]]|$))`,
  'iu',
)
/** A text with such a length as so many minutes: those of a talk and of what follows it are one length. */
const withPlainLength = (text: string): string => {
  const match = told.exec(text)
  const { about, first, later, more, most, plus, times, unit, what, within } = match?.groups ?? {}
  const isSum = more !== undefined && (plus !== undefined || (unit !== undefined && what !== undefined))
  const isOfMinutes =
    unit !== undefined || (isSum && (later !== undefined || /[([]$/.test(text.slice(0, match?.index))))
  const isTold = isSum || [about, most, times].some(Boolean) || (what !== undefined && (more === undefined || !!within))
  if (!match || !isOfMinutes || !isTold) return text
  const sum = Number(first) * Number(times ?? 1) + (isSum && !within ? Number(more) : 0)
  return sum < 400 ? text.replace(match[0], `${sum} min`) : text
}

/** Lengths in front of what they are of, `20' A title`, `9:30 (20 min) A title`, behind it, where several lines begin so. */
export const withLengthsBehind = (lines: readonly SourceLine[]): SourceLine[] => {
  const isShort = ({ cells, text }: SourceLine): boolean => cells.length === 1 && text.length < 400 && /\d/.test(text)
  const plainly = lines.map((line) =>
    isShort(line) && told.test(line.text) && takeDay(line.text) === null ? changed(line, withPlainLength) : line,
  )
  const parts = plainly.map((line) => {
    const rest = isShort(line) ? (takeTimes(line.text.replace(bullet, ''))?.rest ?? line.text) : ''
    const match = rest !== '' && line.text.endsWith(rest) ? ahead.exec(rest) : null
    return match && { before: line.text.slice(0, line.text.length - rest.length), match, rest }
  })
  if (parts.filter(Boolean).length < 2) return plainly
  return plainly.map((line, n) => {
    const part = parts[n]
    if (!part) return line
    const length = Number(part.match[1] ?? part.match[2])
    return changed(line, () => `${part.before}${part.rest.slice(part.match[0].length)} (${length} min)`)
  })
}

const noon = /^(\s*(?:[-–•*]\s*)?)(?:12\s)?(?:noon|midday|midi)(?=\s*(?:[–—:|]|-(?!\p{L})|to\s|à\s)|\s{2}|\t|$)/iu
const toNoon =
  /^(\s*(?:[-–•*]\s*)?(?:de\s|from\s)?\d{1,2}(?:\s?[h:.]\s?\d{0,2})?(?:\s?[ap]\.?\s?m\.?)?\s*(?:[-–—]|to|à)\s*)(?:12\s)?(?:noon|midday|midi)(?!\p{L})/iu

/** `12 h / Noon` */
const noonTwice =
  /^(\s*)(?:12\s?(?:[h:]\s?(?:00)?)?(?:\s?p\.?\s?m\.?)?|noon|midi)\s*[/|]\s*(?:noon|midday|midi|12\s?h(?:\s?00)?)(?!\p{L})/iu

/** `11:00 a.m. – noon` and `Midi – 13h30` with the hour in figures, where other lines begin with a time. */
export const withNoons = (lines: readonly SourceLine[]): SourceLine[] => {
  const isNoon = ({ text }: SourceLine): boolean =>
    text.length <= MOST_OF_A_LINE && (noon.test(text) || toNoon.test(text) || noonTwice.test(text))
  if (!lines.some(isNoon) || lines.filter(({ text }) => takeTimes(text) !== null).length < 2) return [...lines]
  // `Midi` above the times of what is on then.
  const isHeading = (line: SourceLine, n: number): boolean =>
    /^(?:noon|midday|midi)$/iu.test(line.text) && takeTimes(lines[n + 1]?.text ?? '') !== null
  return lines.map((line, n) =>
    isNoon(line) && !isHeading(line, n)
      ? changed(line, (text) =>
          text.replace(noonTwice, '$112:00').replace(noon, '$112:00').replace(toNoon, '$112:00 pm'),
        )
      : line,
  )
}
