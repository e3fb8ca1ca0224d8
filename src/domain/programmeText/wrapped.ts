import { isProse } from './entry'
import { isGivenName } from './givenNames'
import { MOST_OF_A_LINE, plain, type SourceLine } from './lines'
import {
  isFarewell,
  isGreeting,
  isHalfDay,
  isLanguageMark,
  isMailHead,
  isNote,
  kindOf,
  sectionOf,
  takeBlock,
  takeDay,
  takeField,
  takeLineOfDay,
  takeNumber,
  takeTimes,
  timesIn,
} from './marks'
import { takeRole } from './roles'
import { isOfKind } from './gatherings'
import { isOffice, isPosition, isSureName, peopleIn, surePeople } from './people'

/** Lines that a page or a mail breaks at its width, as the lines that they are. */

/** Words that no line ends with, unless it goes on. */
const unended =
  /(?:\s(?:à|au|aux|de|du|des|la|le|les|et|en|dans|sur|pour|par|avec|entre|vers|chez|sans|sous|que|qui|dont|un|une|ses|son|sa|leurs?|nos|ce|cette|ces|of|the|an?|and|or|ou|in|at|for|to|from|with|by|between|through|which|its|their|our|deux|trois|quatre|cinq|six|sept|huit|dix|plusieurs|quelques|chaque|two|three|four|five|six|seven|eight|ten|several|each|every|some|many)|\s[/&–—])$/u

/** A line in capitals that goes on from one: `DES CONSERVATEURS`. */
const goesOnLoud =
  /^(?:DE|DU|DES|D[’']|ET|À|AU|AUX|POUR|DANS|SUR|EN|PAR|OF|AND|FOR|IN|ON|TO|WITH|FROM)(?:\s|(?<=[’']))/u
const endsLoud = /\s(?:DE|DU|DES|LA|LE|LES|ET|À|AU|AUX|POUR|DANS|SUR|EN|OF|THE|AND|FOR|IN|TO|WITH|A|AN)$/u
const isLoud = (text: string): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}{2}/u.test(text)

/** Whether a line begins something by itself. */
const isMarked = ({ text }: SourceLine): boolean =>
  takeTimes(text) !== null ||
  takeNumber(text) !== null ||
  takeBlock(text) !== null ||
  takeRole(text) !== null ||
  takeField(text) !== null ||
  sectionOf(text) !== null ||
  isNote(text) ||
  isHalfDay(text) ||
  isLanguageMark(text) ||
  isMailHead(text) ||
  isGreeting(text) ||
  isFarewell(text)

const brokenDay =
  /^(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|march|april|may|june|july|august|september|october|november|december)\s\d{4}(?!\d)/iu

/** How far a text is open at its end: brackets or quotation marks that nothing closes. */
const isOpen = (text: string): boolean => {
  const end = text.slice(-160)
  return /\([^()]*$|«[^«»]*$|“[^“”]*$|(?:^|[\s(,:–])['‘](?=\p{L})[^'’]*$/u.test(end)
}
const closes = (text: string): boolean =>
  /^[^(]*\)|^[^«]*»|^[^“]*”|^[^'‘]*['’](?=\s*(?:$|[.,;:)–]))/u.test(text.slice(0, 200))

/** Whether titles of a text begin with small letters, as notes have them: what begins so is no sign of a line that goes on. */
const isWrittenSmall = (lines: readonly SourceLine[]): boolean => {
  const said = lines.flatMap(({ text }) => {
    const rest = text.length > MOST_OF_A_LINE ? '' : (takeTimes(text)?.rest ?? takeNumber(text)?.rest ?? '')
    return /^\p{L}/u.test(rest) ? [rest] : []
  })
  return said.filter((rest) => /^\p{Ll}/u.test(rest)).length > said.length * 0.4
}

/** Whether a line ends in the midst of what it says, whatever the width. */
const isCut = (before: SourceLine, line: SourceLine, next: SourceLine | undefined, isSmall: boolean): boolean => {
  const [end, text] = [before.text, line.text]
  // `jeudi 28`, `janvier 2027`
  if (/(?:^|\s)\d{1,2}(?:er|st|nd|rd|th)?$/u.test(end) && end.length < 40 && brokenDay.test(text)) return true
  // A word that the end of a line parts.
  if (/\p{L}{2}-$/u.test(end) && /^\p{L}(?:\p{L}|-)/u.test(text)) return true
  if (isOpen(end) && (closes(text) || (!isMarked(line) && next?.isApart === false && closes(next.text)))) return true
  // `A B`, `(C), D E (F)`
  if (/^\([^()]*(?:$|\)\s*[^\s.])/u.test(text) && /\p{L}$/u.test(end) && peopleIn(end, 'speaker') === null) return true
  if (/^\([^()]*(?:$|\)\s*(?:,|et\s|and\s))/u.test(text) && /\p{L}$/u.test(end)) return true
  if (/\p{Lu}\S*\)?,?\s(?:et|and|&)$/u.test(end) && /^\p{Lu}/u.test(text)) return true
  // `…, moderated by Anna`, `Rivers (House)`
  const given = /(?:,|;|:|\s(?:et|and|&|par|by|avec|with))\s+(\p{Lu}\p{Ll}[\p{L}-]*)$/u.exec(end)?.[1]
  if (given && end.length > 40 && isGivenName(given) && /^\p{Lu}[\p{L}’'-]+(?:\s*[(,;]|\s[–—]|$)/u.test(text))
    return true
  // `and C D, University of …` below somebody.
  if (/^(?:et|and|&|ainsi que)\s(?:\p{L}+\.?\s)?\p{Lu}/u.test(text)) return end.length > 8 && !/[.!?:]$/.test(end)
  if (isMarked(line) || isGreeting(end) || isFarewell(end) || takeLineOfDay(text, '2024') !== null) return false
  if (isLoud(end) && isLoud(text) && (goesOnLoud.test(text) || endsLoud.test(end))) return true
  // `The house we live in`, and below it who speaks.
  const isTold =
    !/\s(?:by|par|avec|with|et|and|of|de|du|des|the|l[ae]s?|an?|une?|entre|between|from|pour|for|chez|[/&–—])$/u.test(
      end,
    ) && surePeople(text)?.every((person) => person.line !== '') === true
  // `10:45 What the levy could pay for`, and below it who speaks.
  const isSpokenBelow =
    /\s(?:for|about|at|on|to|in|through)$/u.test(end) &&
    takeTimes(end) !== null &&
    surePeople(text)?.every((person) => person.line !== '' && isSureName(person.name)) === true
  if (end.length > 24 && unended.test(end) && !isTold && !isSpokenBelow) return true
  if (end.endsWith(',')) return plain(end).split(' ').length > 2
  if (
    (isSmall && end.length < 60) ||
    !/^\p{Ll}/u.test(text) ||
    end.length < 18 ||
    ((kindOf(text) || isOfKind(text)) && end.length < 60)
  )
    return false
  if (/[.!?…]$/u.test(end) || takeDay(end)?.after === '' || takeDay(text) || takeTimes(end)?.rest === '') return false
  if (end.endsWith(')')) return /^(?:et|and)\s/u.test(text)
  if (end.endsWith(':')) return plain(end).split(' ').length > 3
  return (
    !(isPosition(text) && surePeople(end) !== null) &&
    peopleIn(text, 'speaker') === null &&
    !(isOffice(text) && surePeople(end))
  )
}

/** The width at which lines are broken: that of the longest that surely goes on; null where fewer than two do. */
const widthOf = (lines: readonly SourceLine[], isSmall: boolean): number | null => {
  const widths = lines.flatMap((line, n) => {
    const before = lines[n - 1]
    return before && isNext(before, line) && isCut(before, line, lines[n + 1], isSmall) ? [before.text.length] : []
  })
  return widths.length > 1 ? Math.max(...widths) : null
}

const isNext = (before: SourceLine, line: SourceLine): boolean =>
  !line.isApart && before.cells.length < 3 && line.cells.length === 1 && before.text.length <= MOST_OF_A_LINE

/** Lines that a width broke, each with what it goes on in. */
export const withWholeLines = (lines: readonly SourceLine[]): SourceLine[] => {
  const isSmall = isWrittenSmall(lines)
  const width = widthOf(lines, isSmall)
  const whole: SourceLine[] = []
  for (const [n, line] of lines.entries()) {
    const [before, above, next] = [whole.at(-1), lines[n - 1], lines[n + 1]]
    if (!before || !above || !isNext(before, line)) {
      whole.push(line)
      continue
    }
    // A line that has no place for the first word of the next.
    const isFull = width !== null && above.text.length + 1 + (line.text.split(' ')[0]?.length ?? 0) > width
    const isEnd = !next || next.isApart || isMarked(next)
    const isTail =
      isFull &&
      !isMarked(line) &&
      timesIn(line.text) === null &&
      surePeople(line.text) === null &&
      (isProse(before.text) ||
        takeField(before.text)?.field === 'abstract' ||
        (/[.!?]$/u.test(above.text) && above.text.length > 60 && plain(line.text).split(' ').length > 7) ||
        (before.more !== undefined && plain(before.text).split(' ').length > 14 && surePeople(before.text) === null) ||
        (isEnd && plain(line.text).split(' ').length < 4 && !/[.!?…:)»”]$/u.test(above.text)))
    if (!isTail && !isCut(before, line, next, isSmall)) {
      whole.push(line)
      continue
    }
    const isWord = /\p{L}{2}-$/u.test(before.text) && /^\p{L}(?:\p{L}|-)/u.test(line.text)
    // `garde-`, `t-on`; `follow-`, `up`
    const isHyphen =
      (/(?<!\p{L})(?:multi|non|self|cross|post|long|short|high|low|well|half|full|two|three|four|evidence|community|data|peer|risk|cost|user|policy|decision|gender|climate)-$/iu.test(
        before.text,
      ) &&
        /^\p{Ll}{5}/u.test(line.text) &&
        /(?<!\p{L})(?:the|of|and|for|in|to)(?!\p{L})/u.test(`${before.text} ${line.text}`)) ||
      /^(?:\p{L}-|(?:up|on|off|out|in|ils?|elles?|je|tu|nous|vous|ce|ci|là|moi|toi|même|être)(?!\p{L})|\p{Lu})/u.test(
        line.text,
      )
    const kept = (text: string): string =>
      `${isWord && !isHyphen ? text.slice(0, -1) : text}${isWord ? '' : ' '}${line.text}`
    const cells = before.cells.map((cell, at) => (at === before.cells.length - 1 ? kept(cell) : cell))
    whole[whole.length - 1] = { ...before, text: kept(before.text), cells, more: [...(before.more ?? []), line.number] }
  }
  return whole
}
