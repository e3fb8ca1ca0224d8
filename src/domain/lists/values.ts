import { valuesOf, type Question } from '../questions'
import { fold, type Texts } from '../texts'

/** A question with its words in every language, as far as lists go by them. */
export interface ListQuestion extends Question {
  label?: Texts | null
  options?: readonly { value: string; label?: Texts | null }[] | null
}

const yes = ['yes', 'oui', 'y', 'o', 'true', 'vrai', '1', 'x']
const no = ['no', 'non', 'n', 'false', 'faux', '0']

interface Named {
  value: string
  names: readonly string[]
}

/** What a question offers, each by its value and its words in every language. */
const offered = (question: ListQuestion): Named[] => {
  if (question.kind === 'yesNo')
    return [
      { value: 'yes', names: yes },
      { value: 'no', names: no },
    ]
  return (question.options ?? []).map(({ label, value }) => ({
    value,
    names: [value, ...Object.values(label ?? {}).flatMap((text) => text ?? [])],
  }))
}

/** The value that a cell names; as it is written where nothing is called so. */
export const valueOf = (named: readonly Named[], cell: string): string => {
  const text = cell.trim()
  const exact = named.find(({ value }) => value === text) ?? named.find(({ names }) => names.includes(text))
  const folded = fold(text)
  const found = exact ?? named.find(({ names }) => folded !== '' && names.some((name) => fold(name) === folded))
  return found?.value ?? text
}

/** What stands between several answers in one cell. */
const between = /^\s*[,;|\n]\s*/

/** Most starts of answers that are tried in one cell. */
const MOST_TRIED = 2000

/**
 * The values that a cell names, one after the other, with a comma, a semicolon or an end of line between: parted by what the question offers, since an
 * answer may have commas of its own. What is left over stands as it is written.
 */
export const valuesIn = (question: ListQuestion, cell: string): string[] => {
  const text = cell.trim().normalize('NFC')
  if (!text) return []
  const keys = text.split(';').map((part) => part.trim())
  // As we write them where words would be read as something else.
  if (keys.every((key) => offered(question).some(({ value }) => value === key))) return [...new Set(keys)]
  const spoken = offered(question)
    .flatMap(({ names, value }) => names.map((name) => ({ name: name.trim().normalize('NFC').toLowerCase(), value })))
    .filter(({ name }) => name !== '')
    .toSorted((a, b) => b.name.length - a.name.length)
  let tried = 0
  const dead = new Set<number>()
  const from = (at: number): string[] | null => {
    if (at >= text.length) return []
    if (dead.has(at) || ++tried > MOST_TRIED) return null
    const rest = text.slice(at)
    const lower = rest.toLowerCase()
    for (const { name, value } of spoken) {
      if (!lower.startsWith(name)) continue
      const after = rest.slice(name.length)
      const gap = between.exec(after)?.[0] ?? ''
      if (after.trim() === '') return [value]
      const others = gap ? from(at + name.length + gap.length) : null
      if (others) return [value, ...others]
    }
    dead.add(at)
    return null
  }
  const whole = from(0)
  if (whole) return [...new Set(whole)]
  const parts = text
    .split(/[,;|\n]/)
    .map((part) => part.trim())
    .filter(Boolean)
  return [...new Set(parts.map((part) => valueOf(offered(question), part)))]
}

/** An answer as a cell says it, for whoever judges answers. */
export const answerIn = (question: ListQuestion, cell: string): string | string[] | null => {
  if (cell.trim() === '') return null
  if (question.kind === 'choices') return valuesIn(question, cell)
  return valuesOf(question).length ? valueOf(offered(question), cell) : cell
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((value) => b.includes(value))

/**
 * An answer as a cell: the words of what was chosen, and its values where those words would be read as something else.
 * @param spoken what an option is called in the reader’s language
 */
export const answerCell = (
  question: ListQuestion,
  answer: unknown,
  spoken: (value: string, label: Texts | null | undefined) => string,
): string => {
  const given = [answer ?? []].flat().filter((value): value is string => typeof value === 'string')
  if (!valuesOf(question).length) return given.join('\n')
  const words = given
    .map((value) => spoken(value, (question.options ?? []).find((one) => one.value === value)?.label))
    .join(', ')
  const read = [answerIn(question, words) ?? []].flat()
  return isSame(read, given) ? words : given.join('; ')
}

/** The code that a cell names, by itself or by what it is called in some language; as it is written where it names none. */
export const codeIn = (names: ReadonlyMap<string, readonly string[]>, cell: string): string =>
  valueOf(
    [...names].map(([value, known]) => ({ value, names: [value, ...known] })),
    cell,
  )
