import { MOST_OF_A_LINE, type SourceLine } from './lines'
import { saysLength, takeDay, takeNumber, takeTimes, timesOf } from './marks'

/** What stands around the times of lines, and how their hours are called, in the one way that is read: each line keeps its number. */

const changed = (line: SourceLine, text: string): SourceLine =>
  text === line.text ? line : { ...line, text, cells: [text] }

/** Hours that are called so: `10 heures 15`, `9 hrs`, `0940hrs`. */
const called =
  /(?<=^(?:[-–—•*▪]\s*)?(?:(?:à|de|dès|vers|from|at|@)\s)?|(?:à|to|-|–)\s?)(\d{1,2}?)\s?(?:(\d{2})\s?(?:hrs?|hours)\.?|heures?|hrs?\.?|h\.)(?:\s([0-5]\d)(?!\d|\s?(?:[%€£$]|min)))?(?!\p{L})/giu

const numbers = 'sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'.split(' ')
const english = 'seven eight nine ten eleven twelve one two three four five six'.split(' ')
/** Hours in letters at the beginning of a line: `neuf heures trente`, `ten o’clock`, `half past nine`. */
const spelled = new RegExp(
  String.raw`^(?:(?:à|at|de)\s)?(?:(${numbers.toReversed().join('|')})\sheures?(?:\s(et\squart|quinze|et\sdemie|trente|quarante-cinq))?|(half\spast\s|(?:a\s)?quarter\spast\s)?(${english.join('|')})(?:\so[’']clock|(?<=past\s\p{L}+)|\s(fifteen|thirty|forty-five))(?:\s[ap]\.?m\.?)?)(?!\p{L})(?:\s*\(\d{1,2}\s?[h:.]\s?\d{0,2}\))?`,
  'iu',
)
const inFigures = (text: string): string =>
  text.replace(spelled, (_, hour?: string, part?: string, past?: string, name?: string, more?: string) => {
    const number = hour
      ? numbers.indexOf(hour.toLowerCase()) + 7
      : ((english.indexOf((name ?? '').toLowerCase()) + 6) % 12) + 1
    const said = `${part ?? ''}${past ?? ''}${more ?? ''}`
    return `${number}:${/quart|quinze|fifteen/iu.test(said) ? '15' : /demie|trente|half|thirty/iu.test(said) ? '30' : /cinq|five/iu.test(said) ? '45' : '00'}`
  })

/** What a line has in front of its time: `(a) 9:30`, `@ 1pm`, `from 11`, `> 9h`. */
const ahead =
  /^(?:[([]?[a-h][)\].]\s+|[@>→»◆◇♦➢►✓✔]+\s*|(?:from|starting|starts at|dès|à partir de|as of)\s+)(?=\d{1,2}(?:\s?[.:hH]\s?\d{2}|\s?[hH](?!\p{L})|\s?[ap]\.?m|\s{2,}|\snoon))/iu

/** A title, its time, and what is said behind that: `A title, 17h30–18h : A B`, `Morning, 10.00–12.30, convened by A B`. */
const within =
  /^(\D.{2,}?)\s*(?:,|;|:|\s[–—-]|\s\|)\s+(?=\d)(\d{1,2}\s?(?:[.:hH]\s?\d{0,2})?(?:\s?[ap]\.?m\.?)?(?:\s?(?:[-–—]|to|à|until)\s?\d{1,2}\s?(?:[.:hH]\s?\d{0,2})?(?:\s?[ap]\.?m\.?)?)?)\s*([,;:|–—-])\s+(?=[\p{L}«“"])(.+)$/iu

/** A mark behind a time that no single line shows to be one: `10:00 / A title`, `À 10 h, A title`, `18h30 > A title`. */
const behind = /^(?:[|‖]{2}|[-–=]?>{1,2}|[→⇒➔➜~,;/=*])\s*(?=\S)/u

const rangeBehind = /^(\D[^–—]{2,}?\p{L}[)»”"!?]?)\s*[,;:]\s+(\d{1,2}[.:]\d\d\s?[-–—]\s?\d{1,2}[.:]\d\d)$/u
/** Whether a line begins with its times, behind a bullet or a number too. */
const isStarted = (text: string): boolean =>
  takeTimes(text) !== null || takeTimes(takeNumber(text)?.rest ?? '') !== null

const leaders = /\s*(?:\.{4,}|…{2,}|_{4,}|(?:\.\s){3,}\.?|·{4,})\s*/gu

const isShort = ({ cells, text }: SourceLine): boolean => cells.length === 1 && text.length <= MOST_OF_A_LINE

/** Lines whose hours are called so, at least two, with figures and a colon. */
const withFigures = (lines: readonly SourceLine[]): SourceLine[] => {
  const figures = (text: string): string =>
    inFigures(text).replace(called, (whole, hour: string, sticky: string | undefined, minute: string | undefined) =>
      Number(hour) < 24 && Number(sticky ?? minute ?? 0) < 60 ? `${hour}:${sticky ?? minute ?? '00'}` : whole,
    )
  const begins = ({ text }: SourceLine): boolean => /^\D{0,9}\d/.test(text) && takeTimes(figures(text)) !== null
  const said = lines.filter(
    (line) => isShort(line) && (/\d\s?h(?:eures?|rs?|ours?)(?!\p{L})/iu.test(line.text) || spelled.test(line.text)),
  )
  const isTimed = lines.filter(({ text }) => text.length <= MOST_OF_A_LINE && takeTimes(text) !== null).length > 1
  if (said.filter((line) => takeTimes(line.text) === null && begins(line)).length < (isTimed ? 1 : 2)) return [...lines]
  return lines.map((line) => (said.includes(line) ? changed(line, figures(line.text)) : line))
}

/** A line with bare hours, `11 A title`, between others of a programme of times that grow, with a colon. */
const withBareHours = (lines: readonly SourceLine[]): SourceLine[] => {
  const starts = lines.map((line) => (isShort(line) ? (takeTimes(line.text)?.startsAt ?? null) : null))
  const [first, last] = [starts.findIndex(Boolean), starts.findLastIndex(Boolean)]
  const bare = lines.map((line, n) => {
    const match = isShort(line) && starts[n] === null ? /^(\d{1,2})\s+(?=[\p{L}«“"])/u.exec(line.text) : null
    return match && n > first && n <= last + 1 && takeDay(line.text) === null ? match : null
  })
  const count = bare.filter(Boolean).length
  if (count === 0 || first < 0 || starts.filter(Boolean).length + count < (last - first + 1) * 0.8) return [...lines]
  if (starts.filter(Boolean).length < 2) return [...lines]
  return lines.map((line, n) => {
    const match = bare[n]
    if (!match) return line
    const hour = Number(match[1])
    const minutesOf = (time: string | null | undefined): number | null =>
      time ? Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) : null
    const before = minutesOf(starts.slice(0, n).findLast(Boolean))
    const next = minutesOf(starts.slice(n + 1).find(Boolean))
    const fits = [hour, hour + 12].some(
      (each) =>
        each > 6 &&
        each < 24 &&
        (before === null || each * 60 >= before % 1440) &&
        (next === null || each * 60 <= next),
    )
    return fits || (hour < 8 && next !== null && hour * 60 <= next)
      ? changed(line, line.text.replace(match[1] ?? '', `${match[1]}.00`))
      : line
  })
}

/** Cells in which dots lead from a title to whoever speaks. */
const withoutLeaders = (line: SourceLine): SourceLine => {
  const cells = line.cells.map((cell) => cell.replace(/(?<=\S)\s*\.{4,}\s*(?=\p{L})/gu, ' – '))
  return cells.every((cell, n) => cell === line.cells[n]) ? line : { ...line, cells, text: cells.join('\t') }
}

/** Programmes in one paragraph, `10 h, A title ; 10 h 30, B title ; …`, each part of it a line of its own. */
const withParts = (lines: readonly SourceLine[]): SourceLine[] =>
  lines.flatMap((line) => {
    if (line.cells.length > 1 || line.text.length > 2000 || !/\d/.test(line.text)) return [line]
    const label =
      /^(?:programm?e|au programme|agenda|schedule|déroulé|déroulement|horaires?)\s*:\s*/iu.exec(line.text)?.[0] ?? ''
    const parts = line.text.slice(label.length).split(partBefore)
    const timed = parts.filter((part) => /\p{Ll}{3}/u.test(takeTimes(part)?.rest ?? ''))
    if (timed.length < 3 || timed.length < parts.length - 1) return [line]
    return parts.map((part, n) => {
      const text = part.trim().replace(/(?<=\p{L}[)»”"]?)[.;,]$/u, '')
      return { ...line, text, cells: [text], isApart: n === 0 && line.isApart }
    })
  })
const partBefore =
  /(?:\s*[;|•·]\s*|(?<=[\p{L})»”"!?])\.\s+|\s+[–—]\s+)(?=(?:(?:à|at|de|from|puis|puis à|then|and)\s)?\d{1,2}\s?(?:[:.hH]\s?\d{2}|[hH](?!\p{L})|[ap]\.?m)(?!\d))/giu

/** The times of a day that the head says to be after noon, `6:30 PM`, where the programme begins with the same without saying so. */
const withEvenings = (lines: readonly SourceLine[]): SourceLine[] => {
  const starts = lines.map((line) =>
    isShort(line) && takeDay(line.text) === null ? /^(\d{1,2})[.:](\d\d)(?!\d|\s?[ap]\.?m)/iu.exec(line.text) : null,
  )
  if (lines.some(({ text }) => /^\d{1,2}[.:]?\d{0,2}[^\p{L}]{0,12}\s?[ap]\.?m/iu.test(text.slice(0, 40))))
    return [...lines]
  const first = starts.findIndex(Boolean)
  const said = lines
    .slice(0, Math.max(first, 0))
    .map(({ text }) =>
      /(?<!\d)(\d{1,2})(?:[:.](\d\d))?(?:\s?[-–—]\s?\d{1,2}(?:[:.]\d\d)?)?\s?p\.?m/iu.exec(text.slice(0, 300)),
    )
    .find(Boolean)
  const [hour, minute] = [Number(starts[first]?.[1] ?? 0), starts[first]?.[2]]
  if (!said || hour > 11 || Number(said[1]) !== hour || (said[2] ?? '00') !== minute) return [...lines]
  if (starts.some((start) => Number(start?.[1] ?? 0) > 11)) return [...lines]
  const later = (text: string): string =>
    text.replace(
      /^(\d{1,2})([.:]\d\d)(\s?[-–—]\s?)?(?:(\d{1,2})(?=[.:]\d\d))?/u,
      (_, one: string, rest: string, dash?: string, two?: string) =>
        `${Number(one) + 12}${rest}${dash ?? ''}${two === undefined ? '' : Number(two) + 12}`,
    )
  return lines.map((line, n) => (starts[n] ? changed(line, later(line.text)) : line))
}

/** Lines whose times are parted from the rest by a mark that only they have, or stand behind one, or in the midst, so that they are read. */
export const withPlainTimes = (lines: readonly SourceLine[]): SourceLine[] => {
  const figured = withBareHours(
    withFigures(
      withEvenings(withParts(lines)).map((line) => {
        if (!isShort(line) || !/\d/.test(line.text)) return line
        const text = line.text
          .replace(ahead, '')
          .replace(/^(\d{1,2})(?=\s{2,}\S)/u, line.text.startsWith('f') ? '$1.00' : '$1')
        return text !== line.text && (takeTimes(text) !== null || /^\d{1,2}\s/.test(text)) ? changed(line, text) : line
      }),
    ),
  )
  // Sentences in a row: `à 10 h, ouverture ;`
  const timed = figured.filter(
    (line) => isShort(line) && (takeTimes(line.text) ?? takeTimes(takeNumber(line.text)?.rest ?? '')) !== null,
  )
  const ended = timed.filter(({ text }) => /\p{L}{2}[)»”"]?\s?[;.,]$/u.test(text))
  const isEnded = ended.length > 2 && ended.length > timed.length * 0.6
  const marks = timed.map(({ text }) => behind.exec(timesOf(text)?.rest ?? '')?.[0] ?? '')
  const usual = marks.filter((mark) => mark !== '' && mark.trim() === marks.find(Boolean)?.trim())
  const isMarked = usual.length > 1 && usual.length > timed.length * 0.6
  const isRanged =
    figured.filter((line) => isShort(line) && rangeBehind.test(line.text)).length > 0 &&
    figured.filter((line) => isShort(line) && (rangeBehind.test(line.text) || within.test(line.text))).length > 2
  return figured.map((line) => {
    // `Durée : 1 h 30` is no time.
    if (saysLength.test(line.text)) return line
    if (!isShort(line)) return line.text.length > MOST_OF_A_LINE ? line : withoutLeaders(line)
    const isTimed = timesOf(line.text) !== null && takeDay(line.text) === null
    let { text } = line
    const mark = isMarked && isTimed ? behind.exec(timesOf(text)?.rest ?? '')?.[0] : undefined
    if (mark !== undefined) {
      const rest = timesOf(text)?.rest ?? ''
      // `18h30 > A title > A B` is no way through a site.
      const said = rest.slice(mark.length)
      text = `${text.slice(0, text.length - rest.length).trim()} ${/>/.test(mark) ? said.replace(/\s[-–=]?>{1,2}\s/gu, ' – ') : said}`
    }
    if (isEnded && isTimed && ended.includes(line)) text = text.replace(/\s?[;.,]$/u, '')
    if (/\.{4}|…{2}|_{4}|(?:\.\s){3}|·{4}/u.test(text) && (isTimed || /^\d{1,2}[.)]\s/.test(text))) {
      const [times = ''] = /^[^\p{L}«“"]+?(?=\s*(?:\.{4,}|…{2,}|_{4,}|(?:\.\s){3,}|·{4,}))/u.exec(text) ?? []
      text = `${times}${text
        .slice(times.length)
        .replace(leaders, times === '' ? ' – ' : ' ')
        .trim()}`
      text = times === '' ? text : text.replace(times, `${times.trim()} `)
    }
    const last = isRanged ? rangeBehind.exec(text) : null
    if (last) text = `${last[2]} ${last[1]}`
    const match = last !== null || isStarted(text) || takeDay(text) !== null ? null : within.exec(text)
    const times = match && takeTimes(match[2] ?? '')
    if (match && times?.rest === '') {
      const [, title = '', said = '', mark = '', rest = ''] = match
      text = `${said} ${title}${mark === ',' ? ',' : ` ${mark}`} ${rest}`
    }
    return changed(line, text)
  })
}

/** Rows of one cell whose first line says when it is and nothing else, as rows of two: `9h30 / A title / A B`. */
export const withTimesApart = (lines: readonly SourceLine[]): SourceLine[] => {
  const cut = ({ cells, text }: SourceLine): number => {
    const at = cells.length === 1 ? text.slice(0, 60).indexOf(' / ') : -1
    return at > 0 && takeTimes(text.slice(0, at))?.rest === '' && takeTimes(text.slice(at + 3)) === null ? at : -1
  }
  const cuts = lines.map(cut)
  if (cuts.filter((at) => at > 0).length < 3) return [...lines]
  return lines.map((line, n) => {
    const at = cuts[n] ?? -1
    if (at < 0) return line
    const cells = [line.text.slice(0, at), line.text.slice(at + 3)]
    return { ...line, cells, text: cells.join('\t') }
  })
}
