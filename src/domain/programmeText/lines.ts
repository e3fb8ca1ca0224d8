/** A line of a pasted text, as it stands there. */
export interface SourceLine {
  /** From 1, as an editor counts. */
  number: number
  /** What stands in each column, blanks at the ends left out; one where nothing parts it. */
  cells: string[]
  /** The line without the blanks at its ends. */
  text: string
  /** Whether blank lines part it from what stands above it. */
  isApart: boolean
  /** The lines that it goes on in. */
  more?: number[]
  /** Whether the text marks it as what the whole is called: `# A name`. */
  isName?: true
  /** The columns in which a cell above it goes on: `〃`. */
  spanned?: readonly number[]
}

/** What stands in a cell that goes on from the one above it. */
export const DITTO = '〃'

/** Most lines that are looked into: what comes after them finds no place. */
export const MOST_LINES = 4000

const labelledTwice = /^([^/|:,.()\d]{2,40}?)\s*[/|]\s*([^/|:,.()\d]{2,40}?)\s*:(?!\/\/)\s*/u
/** A line whose label stands in two languages, with either of them: `Hôte / Host: A B` as `Hôte : A B` and `Host : A B`. */
export const inEither = (text: string): string[] => {
  const [label, first, second] = /[/|]/.test(text) ? (labelledTwice.exec(text) ?? []) : []
  return label === undefined ? [] : [first, second].map((half) => `${half} : ${text.slice(label.length)}`)
}

/** More letters than a title or a line of people has: a longer line is a paragraph, and is not looked into. */
export const MOST_OF_A_LINE = 800

/** The most texts of which a reading keeps what it found. */
const MOST_KEPT = 9000

/** What is read in a short text, kept for the next time that it is asked: the steps of a reading ask the same of the same words. */
export const onceFor = <T extends string | boolean | null>(read: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>()
  return (text) => {
    if (text.length > 100) return read(text)
    const found = known.get(text)
    if (found !== undefined) return found
    if (known.size >= MOST_KEPT) known.clear()
    const said = read(text)
    known.set(text, said)
    return said
  }
}

/** Blanks of every kind as one space, for comparing; what is kept of a text keeps its own. */
export const plain = (text: string): string =>
  isPlain.test(text)
    ? text
    : text
        .normalize('NFC')
        .replace(/[\s\p{Z}\u200b\ufeff]+/gu, ' ')
        .trim()
/** Letters that are written in one way, parted by single spaces. */
const isPlain = /^(?:[!-~\u00a1-\u017e]+(?: [!-~\u00a1-\u017e]+)*)?$/

const isRule = (cells: readonly string[]): boolean =>
  cells.every((cell) =>
    /^(?::?[-=_–—*~•·#+.]{2,}:?|[*~_=]|(?:[-=_–—*~•·#+]+\s+){2,}[-=_–—*~•·#+]+|(?:[-=_–—~]{2,}|\*{2,})\s?[*o~+§]\s?(?:[-=_–—~]{2,}|\*{2,}))$/u.test(
      cell,
    ),
  )

/** A row of a Markdown table: `| 16:00 | A title |`. */
const piped = (line: string): string[] | null => {
  if (!/^\s*\|.*\|\s*$/.test(line)) return null
  return line.trim().slice(1, -1).split('|')
}

/** Whether quotation marks that open in a line stand around a cell: `"Heritage" grain` has them around a word. */
const isAround = (line: string, at: number, mark: string): boolean => {
  for (let end = at + 1; end < line.length; end++) {
    if (line[end] !== '"') continue
    if (line[end + 1] !== '"')
      return /^\s*$/.test(line.slice(end + 1)) || line.slice(end + 1).trimStart()[0] === mark || line[end + 1] === mark
    end++
  }
  return true
}

/** Cells of a line between marks; a mark within quotation marks parts nothing, and two of those stand for one. */
export const cellsBetween = (line: string, mark: string): string[] => {
  const cells: string[] = []
  let [cell, isQuoted] = ['', false]
  for (let at = 0; at < line.length; at++) {
    const letter = line[at] ?? ''
    if (letter === '"' && isQuoted && line[at + 1] === '"') cell += line[at++]
    else if (letter === '"' && isQuoted) isQuoted = false
    else if (letter === '"' && cell.trim() === '' && isAround(line, at, mark)) isQuoted = true
    else if (letter === mark && !isQuoted) {
      cells.push(cell)
      cell = ''
    } else cell += letter
  }
  return [...cells, cell]
}

/** The mark that parts the cells of most lines, where no tab does: `;`, `|` or `,`, as a sheet that is saved as text has it. */
export const markOf = (lines: readonly string[]): ';' | '|' | ',' | null => {
  const said = lines.filter((line) => line.trim() !== '' && line.length <= MOST_OF_A_LINE).slice(0, 400)
  if (said.some((line) => /\S *\t/.test(line))) return null
  for (const mark of [';', '|', ','] as const) {
    const counts = new Map<number, number>()
    for (const line of said) {
      // In running text, a blank follows a comma.
      const count = mark === ',' && /,\s/.test(line.replace(/"[^"]*"/g, '')) ? 0 : cellsBetween(line, mark).length
      if (count > 2) counts.set(count, (counts.get(count) ?? 0) + 1)
    }
    const most = Math.max(0, ...counts.values())
    if (most > 2 && most >= said.length * (mark === '|' ? 0.5 : 0.75)) return mark
  }
  return null
}

/** What stands in a line; a tab parts columns, but for tabs in front of a line that has no others: they move it to the right. */
const cellsOf = (line: string, mark: string | null): string[] => {
  const row = piped(line)
  if (row) return row
  if (mark) return cellsBetween(line, mark)
  if (!/\S *\t/.test(line) && !/^\s*"/.test(line)) return line.trimStart().split('\t')
  return line.includes('\t') ? cellsBetween(line, '\t') : [line]
}

/** Words without the marks that Markdown sets them off by: `**bold**`, `*so*`, `# A heading`. */
const unmarked = (line: string): string =>
  line.length > MOST_OF_A_LINE || !/[*#_]/.test(line)
    ? line
    : line
        .replace(/^\s*#{1,6} +/, '')
        .replace(/(\*\*|__)(?=\S)((?:(?!\1).)*\S)\1/g, '$2')
        .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*]*[^\s*])\*(?![\p{L}\p{N}*])/gu, '$1')

const isNameMarked = (line: string | undefined): boolean => line !== undefined && /^\s*# +\S/.test(line)
/** More lines than a name stands in: where more are marked so, these are headings. */
const MOST_OF_A_NAME = 3

/** Most lines of one cell of a sheet. */
const MOST_OF_A_CELL = 20

/** Whether a line opens quotation marks around a cell, and does not close them. */
const isOpen = (line: string): boolean => /(?:^|[\t;,])"/.test(line) && (line.match(/"/g) ?? []).length % 2 === 1

/** How deep each line of a text is quoted, as mails mark it by `>`, by its number less one. */
export const quotesOf = (text: string): number[] =>
  text.split(lineEnds).map((line) => (/^(?:>\s?)*/.exec(line)?.[0].match(/>/g) ?? []).length)

const lineEnds = /\r\n|[\n\r\u2028\u2029\v\f]/

/** A text by its lines, as they are counted: those within quotation marks of a sheet's cell are one, and marks of a quoted mail are none of them. */
export const linesOf = (text: string): string[] => {
  const written = text.split(lineEnds).map((line) => line.replace(/^(?:>\s?)+/, ''))
  // The first cell of a row may be quoted too.
  if (!/[\t;,]"/.test(text) && !(/^"/m.test(text) && /\S\t/.test(text))) return written
  const lines: string[] = []
  for (let at = 0; at < written.length; at++) {
    let line = written[at] ?? ''
    if (isOpen(line)) {
      const to = written
        .slice(at + 1, at + MOST_OF_A_CELL)
        .findIndex((next) => (next.match(/"/g) ?? []).length % 2 === 1)
      if (to >= 0)
        line = [line, ...written.slice(at + 1, at + to + 2)]
          // Empty cells at the ends are kept.
          .map((part) => part.replace(/^[^\S\t]+|[^\S\t]+$/gu, ''))
          .join(' / ')
      if (to >= 0) at += to + 1
    }
    lines.push(line)
  }
  return lines
}

/** A line of several fields as one line for each: `Date : …   Horaire : …   Lieu : …`. */
const fieldsOf = (line: string): string[] => {
  const parts = line.trim().split(/\s{3,}|\t+|\s+[|•·]\s+/u)
  return parts.length > 1 &&
    parts.every((part) => /^\p{L}[\p{L} ]{2,20}?\s?:\s*\S/u.test(part)) &&
    parts.some((part) => ofWhen.test(part))
    ? parts
    : [line]
}
/** The labels of when, where and who: two titles with colons in them have none. */
const ofWhen =
  /^(?:mod[ée]rat\p{L}*|chair\p{L}*|présid\p{L}*|anim\p{L}*|organi\p{L}*|facilit\p{L}*|coord\p{L}*|contact|host|speakers?|intervenant\p{L}*|langues?|languages?|dates?|jour|day|when|quand|horaires?|heures?|times?|hours?|lieu|where|venue|place|location|salle|room|adresse|address)(?!\p{L})/iu

/** Blanks that part columns, where most lines that begin with a time have them behind it, and some have them twice. */
const inColumns = (lines: readonly string[]): 2 | 3 | false => {
  const timed = lines.filter((line) => /^\s*\d{1,2}\s?[hH:.]/.test(line) && line.length <= MOST_OF_A_LINE)
  if (lines.some((line) => line.includes('\t'))) return false
  // Where two blanks part as many columns in nearly all lines, they do in all.
  const narrow = timed.map((line) => line.trim().split(/ {2,}/).length)
  const usual = narrow.filter((count) => count === narrow[0]).length
  if ((narrow[0] ?? 0) > 2 && usual > Math.max(2, timed.length * 0.8)) return 2
  const parted = timed.map((line) => line.trim().split(/ {3,}/).length)
  const most = parted.filter((count) => count > 1).length > Math.max(2, timed.length * 0.8)
  return most && parted.filter((count) => count > 2).length > 1 ? 3 : false
}

/** Signs that only mark a line, those of Word's own fonts too. */
const bulletSign = /^([^\S\t]*)[•●■▪·‣◦○◾◼□☐❏❑❖➢➣✦✧\u{f000}-\u{f0ff}](?:[^\S\t]*\t+[^\S\t]*|[^\S\t]+)(?=\S)/u
/** Letters and dashes that mark a line where blanks or a tab follow them. */
const bulletLetter = /^[^\S\t]*([-–—*+>oØüqv§])(?:[^\S\t]*\t+[^\S\t]*|[^\S\t]{2,})(?=\S)/u
/** The same where one blank follows, as no word stands there. */
const bulletBefore = /^[^\S\t]*([Ø§ü])[^\S\t]+(?=\S)/u

/** Lines with one blank behind what marks them: Word and mails have a tab there, or many blanks. */
const withNarrowBullets = (lines: readonly string[]): string[] => {
  const countOf = (form: RegExp, sign: string | undefined): number =>
    sign === undefined ? 0 : lines.filter((line) => form.exec(line)?.[1] === sign).length
  const tabbed = lines.filter((line) => /\S[^\S\t]*\t/.test(line))
  const isList = tabbed.every((each) => bulletLetter.test(each))
  /** Whether a dash in front of a tab is a bullet and no empty cell: nothing else is parted by tabs, or all lines that are have one. */
  const isOfLines = (line: string, found: RegExpExecArray): boolean =>
    !/\t/.test(line) || !/\S[^\S\t]*\t/.test(line.slice(found[0].length)) || isList
  const counts = new Map<string, number>()
  const count = (form: RegExp, sign: string): number => {
    const key = `${form === bulletBefore ? 1 : 2}${sign}`
    const known = counts.get(key) ?? countOf(form, sign)
    counts.set(key, known)
    return known
  }
  return lines.map((line) => {
    if (line.length > MOST_OF_A_LINE) return line
    const sign = bulletSign.exec(line)
    if (sign) return `${sign[1]}${/[▪◦○‣]/.test(sign[0]) ? '◦' : '•'} ${line.slice(sign[0].length)}`
    const letter = bulletLetter.exec(line)
    const [, mark = ''] = letter ?? []
    if (letter && isOfLines(line, letter) && (/[-–—*]/.test(mark) || count(bulletLetter, mark) > 1))
      return `${/[-–—*]/.test(mark) ? mark : mark === 'o' ? '◦' : '•'} ${line.slice(letter[0].length)}`
    const before = bulletBefore.exec(line)
    return before && count(bulletBefore, before[1] ?? '') > 1 ? `• ${line.slice(before[0].length)}` : line
  })
}

/** The lines of a text that say something. */
export const readLines = (text: string): SourceLine[] => {
  const written = withNarrowBullets(linesOf(text))
  const mark = markOf(written)
  const isParted = mark === null ? inColumns(written) : false
  const isNamed = written.filter(isNameMarked).length <= MOST_OF_A_NAME
  const lines = written
    .map((line) =>
      unmarked(
        isParted
          ? line.trim().replace(isParted === 2 ? / {2,}/g : / {3,}/g, '\t')
          : line.replace(/[^\S\t]{9,}/g, '   '),
      ),
    )
    .flatMap((line, n) =>
      (mark === null && line.length <= MOST_OF_A_LINE ? fieldsOf(line) : [line]).map((part) => [part, n] as const),
    )
    .map(([line, n]) => {
      const own = cellsOf(line, mark).map((cell) => cell.trim())
      const spanned = own.flatMap((cell, at) => (cell === DITTO ? [at] : []))
      const cells = spanned.length > 0 ? own.map((cell) => (cell === DITTO ? '' : cell)) : own
      // A line of a sheet that has one cell says what stands in it.
      const [only, more] = cells.filter(Boolean)
      const isOnly = only !== undefined && more === undefined && (mark !== null || spanned.length > 0)
      return {
        number: n + 1,
        cells,
        text: isOnly ? only : spanned.length > 0 ? cells.join('\t').trim() : line.trim(),
        ...(spanned.length > 0 && { spanned }),
        ...(isNamed && isNameMarked(written[n]) && { isName: true as const }),
      }
    })
    .filter(({ cells, text: whole }) => plain(whole) !== '' && !isRule(cells.filter(Boolean)))
  const blanks = lines.map(({ number }, n) => number - (lines[n - 1]?.number ?? 0) - 1)
  // Where a blank line stands between nearly all, two of them part what belongs together from the rest.
  const usual = lines.length > 4 && blanks.slice(1).filter(Boolean).length > (lines.length - 1) * 0.85 ? 1 : 0
  return lines.map((line, n) => ({ ...line, isApart: n > 0 && (blanks[n] ?? 0) > usual }))
}

/** Words that capitals are often written for without their accents. */
const bare: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(DEMI-)?JOURNEE(S?)(?!\p{L})/gu, '$1JOURNÉE$2'],
  [/(?<!\p{L})ETUDE(S?)(?!\p{L})/gu, 'ÉTUDE$1'],
  [/(?<!\p{L})SEMINAIRE(S?)(?!\p{L})/gu, 'SÉMINAIRE$1'],
  [/(?<!\p{L})CONFERENCE(S?)(?=\s(?:DE|D[’']|DU|DES|INAUGURALE|PL|DEBAT|DÉBAT))/gu, 'CONFÉRENCE$1'],
  [/(?<!\p{L})REUNION(S?)(?!\p{L})/gu, 'RÉUNION$1'],
  [/(?<!\p{L})SEANCE(S?)(?!\p{L})/gu, 'SÉANCE$1'],
  [/(?<!\p{L})(MATIN|SOIR)EE(S?)(?!\p{L})/gu, '$1ÉE$2'],
  [/(?<!\p{L})APRES(?!\p{L})/gu, 'APRÈS'],
  [/(?<!\p{L})(PETIT-)?DEJEUNER(S?)(?!\p{L})/gu, '$1DÉJEUNER$2'],
  [/(?<!\p{L})DINER(S?)(?=\s(?:DE|LIBRE|BUFFET|COMMUN)|$)/gu, 'DÎNER$1'],
  [/(?<!\p{L})CAFE(S?)(?!\p{L})/gu, 'CAFÉ$1'],
  [/(?<!\p{L})DEBAT(S?)(?!\p{L})/gu, 'DÉBAT$1'],
  [/(?<!\p{L})ECHANGE(S?)(?!\p{L})/gu, 'ÉCHANGE$1'],
  [/(?<!\p{L})CLOTURE(?!\p{L})/gu, 'CLÔTURE'],
  [/(?<!\p{L})SYNTHESE(?!\p{L})/gu, 'SYNTHÈSE'],
  [/(?<!\p{L})COMITE(?!\p{L})/gu, 'COMITÉ'],
  [/(?<!\p{L})MODERAT(EUR|RICE|ION)(S?)(?!\p{L})/gu, 'MODÉRAT$1$2'],
  [/(?<!\p{L})PRESIDEN(CE|TE?)(S?)(?=\s*(?::|DE\s|\p{Lu}\p{Ll}))/gu, 'PRÉSIDEN$1$2'],
  [/(?<!\p{L})THEME(S?)(?=\s*(?::|\d|[IVX]+\s))/gu, 'THÈME$1'],
  [/(?<!\p{L})(F|F\.)EVRIER(?!\p{L})/gu, '$1ÉVRIER'],
  [/(?<!\p{L})DECEMBRE(?!\p{L})/gu, 'DÉCEMBRE'],
  [/(?<!\p{L})UNIVERSITE(S?)(?!\p{L})/gu, 'UNIVERSITÉ$1'],
  [/(?<!\p{L})MINISTERE(?!\p{L})/gu, 'MINISTÈRE'],
  [/(?<!\p{L})DEPARTEMENT(?!\p{L})/gu, 'DÉPARTEMENT'],
  [/(?<!\p{L})REPUBLIQUE(?!\p{L})/gu, 'RÉPUBLIQUE'],
]
/** French words in capitals that lack their accents, with these: what they say is known by them. */
export const accented = (text: string): string =>
  text.length > 200 || !/\p{Lu}{4}/u.test(text) || /[ÀÂÉÈÊÎÔÛÇ]/u.test(text)
    ? text
    : bare.reduce((said, [form, instead]) => said.replace(form, instead), text)
