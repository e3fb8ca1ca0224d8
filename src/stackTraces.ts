import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/** A place in a built file, as a stack names it: `file:///…/dist/server.mjs:12:345`. */
const builtPlace = /(?<![^\s()'"])((?:file:\/\/)?\/[^\s()'"]+\.mjs):(\d+):(\d+)/g

const sourceMap = z.object({ sources: z.array(z.string()), mappings: z.string() })

/** What was looked up before: the same failure is told again and again. Forgotten as a whole once it holds so many places. */
const known = new Map<string, string>()
const MOST_KNOWN = 1000

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The numbers that a segment of the mappings holds. */
const numbersIn = (segment: string): number[] => {
  const numbers: number[] = []
  let [value, shift] = [0, 0]
  for (const character of segment) {
    const digit = digits.indexOf(character)
    value |= (digit & 31) << shift
    shift += 5
    if (digit & 32) continue
    numbers.push(value & 1 ? -(value >> 1) : value >> 1)
    value = 0
    shift = 0
  }
  return numbers
}

/**
 * Where a place in a built file comes from, read from the mappings of its source map from their start
 * (https://tc39.es/ecma426/#sec-mappings): nothing of them is kept, since whole maps take more memory than the program.
 * @param line from 0, as `column` and what is returned
 */
const originOf = (
  mappings: string,
  line: number,
  column: number,
): Record<'source' | 'line' | 'column', number> | null => {
  const place = { source: 0, line: 0, column: 0 }
  let found: typeof place | null = null
  let [builtLine, builtColumn] = [0, 0]
  for (const [part] of mappings.matchAll(/;|[^;,]+/g)) {
    if (builtLine > line) break
    if (part === ';') {
      builtLine++
      builtColumn = 0
      continue
    }
    const [builtStep = 0, source, lineStep = 0, columnStep = 0] = numbersIn(part)
    builtColumn += builtStep
    place.source += source ?? 0
    place.line += lineStep
    place.column += columnStep
    if (builtLine === line && builtColumn <= column) found = source === undefined ? null : { ...place }
  }
  return found
}

const lookUp = (text: string, address: string, line: number, column: number): string => {
  const file = address.startsWith('file:') ? fileURLToPath(address) : address
  if (!existsSync(`${file}.map`)) return text
  const { mappings, sources } = sourceMap.parse(JSON.parse(readFileSync(`${file}.map`, 'utf8')))
  const origin = originOf(mappings, line - 1, column - 1)
  const source = origin && sources[origin.source]
  if (!source) return text
  return `${path.resolve(path.dirname(file), source)}:${origin.line + 1}:${origin.column + 1}`
}

/**
 * A text with stacks in it, which names the sources in place of what they were built to (scripts/programs/build.mjs). Source maps are read
 * when something has failed and not before: `node --enable-source-maps` holds all of them in memory.
 */
export const withSources = (text: string): string =>
  text.replace(builtPlace, (place, address: string, line: string, column: string) => {
    let said = known.get(place)
    if (said !== undefined) return said
    try {
      said = lookUp(place, address, Number(line), Number(column))
    } catch {
      said = place
    }
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(place, said)
    return said
  })
