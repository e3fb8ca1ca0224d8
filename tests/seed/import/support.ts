import { expect } from '@jest/globals'
import { parse } from 'yaml'
import { checkSeriesFile } from '../../../seed/format/checkSeriesFile'
import type { Foreign, Importing } from '../../../seed/import/foreign'
import { readForeign } from '../../../seed/import/readForeign'
import { toSeries } from '../../../seed/import/toSeries'

const textOf = (file: unknown): string => (typeof file === 'string' ? file : JSON.stringify(file))

/** What is read of several files, by their names. */
export const readAll = (files: Record<string, unknown>, importing: Importing = { locale: 'en' }): Foreign => {
  const foreign = readForeign(
    Object.entries(files).map(([name, file]) => ({ name, file: textOf(file) })),
    importing,
  )
  if ('unread' in foreign) throw new Error(`It is not read: ${foreign.unread}`)
  return foreign
}

export const read = (file: unknown, importing?: Importing): Foreign => readAll({ 'file.json': file }, importing)

/** The series file of what was read, which has no fault. */
export const seriesOf = (foreign: Foreign) => {
  expect(foreign.problems).toEqual([])
  const { source, ...counts } = toSeries(foreign, 'our-series')
  expect(checkSeriesFile(source).problems.filter(({ warning }) => !warning)).toEqual([])
  return { ...parse(source), counts, notTaken: Object.fromEntries(foreign.notTaken) }
}

export const made = (file: unknown, importing?: Importing) => seriesOf(read(file, importing))
