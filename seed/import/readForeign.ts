import { isRow } from '../../src/domain/row'
import type { Foreign, Importing } from './foreign'
import { isIndico, readIndico } from './indico'
import { isPretalx, readPretalx, type Given } from './pretalx'
import { isSchedule, readSchedule } from './schedule'

/**
 * Why a file is none that is read: it is no JSON (but a page or XML), nests deeper or holds more than an export does, is an answer that refuses, of no format that is known,
 * or of one of which only one file is read at a time.
 */
export interface Unread {
  unread: 'json' | 'markup' | 'deep' | 'many' | 'refused' | 'format' | 'several'
  file: string
  at?: string
}

/** Where JSON ends to be it, as the parser says. */
const placeIn = (error: unknown): string => /line \d+ column \d+/.exec(String(error))?.[0] ?? ''

/** Deeper than an export nests. */
const DEEPEST = 64

/** More values than an export holds: in 50 MB of talks there is a million. */
const MOST_VALUES = 2_000_000

/** Whether values nest deeper, or are more, than in an export. It asks nothing of the stack, which they could exhaust. */
const excessOf = (file: unknown): 'deep' | 'many' | null => {
  let level: unknown[] = [file]
  let values = 0
  for (let depth = 0; level.length; depth++) {
    values += level.length
    if (values > MOST_VALUES) return 'many'
    if (depth > DEEPEST) return 'deep'
    level = level.flatMap((one): unknown[] =>
      Array.isArray(one) ? one : typeof one === 'object' && one !== null ? Object.values(one) : [],
    )
  }
  return null
}

const parsed = ({ file: text, name }: Given<string>): Given<unknown> | Unread => {
  const source = text.replace(/^\ufeff/, '')
  if (/^\s*</.test(source)) return { unread: 'markup', file: name }
  let file: unknown
  try {
    file = JSON.parse(source)
  } catch (error) {
    return { unread: 'json', file: name, at: placeIn(error) }
  }
  const excess = excessOf(file)
  if (excess) return { unread: excess, file: name }
  if (isRow(file) && typeof file.detail === 'string' && Object.keys(file).length === 1)
    return { unread: 'refused', file: name, at: file.detail.slice(0, 200) }
  return { name, file }
}

/** Under the title that was said, where it is one workshop. */
const under = (foreign: Foreign, { locale, title }: Importing): Foreign => {
  const [workshop, ...others] = foreign.workshops
  if (!title || !workshop || others.length) return foreign
  return { ...foreign, workshops: [{ ...workshop, title: { [locale]: title } }] }
}

/** Reads what another system exports, whichever of those that are known it is: one file, or several of pretalx’s API. */
export const readForeign = (texts: readonly Given<string>[], importing: Importing): Foreign | Unread => {
  const files: Given<unknown>[] = []
  for (const text of texts) {
    const one = parsed(text)
    if ('unread' in one) return one
    files.push(one)
  }
  for (const { file, name } of files) {
    if (isPretalx(file) && !isSchedule(file)) continue
    if (!isSchedule(file) && !isIndico(file)) return { unread: 'format', file: name }
    if (files.length > 1) return { unread: 'several', file: name }
    return under(isSchedule(file) ? readSchedule(file, importing) : readIndico(file, importing), importing)
  }
  return under(readPretalx(files, importing), importing)
}
