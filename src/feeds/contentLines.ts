/** The lines of iCalendar (RFC 5545, 3.1). */

/** What no content line may have (RFC 5545, 3.1: CONTROL), but the tabulator. The end of a line is written as `\n`. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const controls = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g

/** Half a character is none (RFC 3629, 3). */
const withoutControls = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD').replace(controls, '')

/** A text as a value (RFC 5545, 3.3.11). */
export const textValue = (text: string): string =>
  withoutControls(text)
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\r\n|\r|\n/g, '\\n')

/** Most octets of a line, without what ends it. */
const MOST = 75

/** A line cut into several, none of which parts a character (RFC 5545, 3.1). */
const folded = (line: string): string => {
  if (Buffer.byteLength(line) <= MOST) return line
  const lines: string[] = []
  let [current, size] = ['', 0]
  for (const character of line) {
    const more = Buffer.byteLength(character)
    if (size + more > MOST) {
      lines.push(current)
      ;[current, size] = [' ', 1]
    }
    current += character
    size += more
  }
  return [...lines, current].join('\r\n')
}

/** The value of a parameter, in quotation marks where it needs them, which it cannot have itself (RFC 5545, 3.2). */
const parameterValue = (value: string): string => {
  const safe = withoutControls(value)
    .replace(/[\r\n]+/g, ' ')
    .replaceAll('"', '’')
  return /[,;:]/.test(safe) ? `"${safe}"` : safe
}

/** A property as a line. @param value as it is written: a text is given as `textValue` makes it */
export const property = (name: string, value: string, parameters: Readonly<Record<string, string>> = {}): string => {
  const written = Object.entries(parameters).map(([key, said]) => `;${key}=${parameterValue(said)}`)
  return folded(`${name}${written.join('')}:${value.replace(/[\r\n]+/g, '')}`)
}

/** A component with what is in it, lines or further components. */
export const component = (name: string, ...lines: readonly string[]): string =>
  [`BEGIN:${name}`, ...lines, `END:${name}`].join('\r\n')
