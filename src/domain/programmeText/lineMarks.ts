import { isGivenName } from './givenNames'
import { MOST_OF_A_LINE, type SourceLine } from './lines'
import { takeTimes } from './marks'

/** Signs within lines that say nothing of who speaks or of what: pictures, tags of languages, marks of Markdown. */

const tag = /^\s*[[({]\s*(?:FR|EN|F|E|Fr|En|fr|en|FRA|ENG|français|anglais|English|French)\s*[\])}]\s*/u
const picture = /(?<=[\p{L})»”"!?.]\s?)\p{Extended_Pictographic}[\ufe0f\u200d\p{Emoji_Modifier}]*\s*(?=[\p{Lu}«“"])/gu
const speaking = /[🎤🎙🗣👤👥👩👨🧑💬✍🎓]/u
const at = /(?<=^|[\s(])@(?=\p{Lu}\p{Ll})/gu
const slanted = /(?<=^|[\s(«“":])_(?=\S)([^_]{2,200}?\S)_(?=$|[\s).,;:»”"])/gu

const changeOf =
  (change: (text: string) => string) =>
  (line: SourceLine): SourceLine => {
    if (line.text.length > MOST_OF_A_LINE) return line
    const cells = line.cells.map(change)
    if (cells.every((cell, n) => cell === line.cells[n])) return line
    return { ...line, cells, text: line.cells.length === 1 ? (cells[0] ?? '') : change(line.text) }
  }

/** Lines without such signs, or with the mark that they stand for. */
export const withoutLineMarks = (lines: readonly SourceLine[]): SourceLine[] => {
  const isShort = ({ text }: SourceLine): boolean => text.length <= MOST_OF_A_LINE
  const isTagged = lines.filter((line) => isShort(line) && tag.test(takeTimes(line.text)?.rest ?? line.text)).length > 1
  const isPictured = lines.filter((line) => isShort(line) && line.text.search(picture) > 0).length > 1
  const isSmall = smallNames(lines)
  return lines.map(
    changeOf((text) => {
      let said = text
      if (said.includes('@')) said = said.replace(at, '')
      if (said.includes('_')) said = said.replace(slanted, '$1')
      const rest = takeTimes(said)?.rest ?? said
      if (isTagged && rest.replace(tag, '').trim() !== '')
        said = `${said.slice(0, said.length - rest.length)}${rest.replace(tag, '')}`
      if (isPictured || speaking.test(said)) said = said.replace(picture, '– ').replace(/(?<=\S)–\s(?=\p{Lu})/gu, ' – ')
      return isSmall
        ? said.replace(smallName, (whole, before: string, name: string) =>
            isGivenName(capital(name)) ? `${before}${capital(name)}` : whole,
          )
        : said
    }),
  )
}

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`
/** `9h15 anna -> A title`, as notes in small letters have it. */
const smallName = /^(\d{1,2}\s?[h:.]\s?\d{0,2}\s*[–:-]?\s*)(\p{Ll}{3,})(?=\s(?:[-=]?>|→|:|–)\s)/u
const smallNames = (lines: readonly SourceLine[]): boolean =>
  lines.filter(({ text }) => isGivenName(capital(smallName.exec(text.slice(0, 80))?.[2] ?? ''))).length > 1
