import { readFile } from 'node:fs/promises'
import { parse, stringify } from 'yaml'
import type { Row } from '../../src/domain/row'
import { builtIn } from '../../seed/builtIn'

/** The built-in series with its workshop told `count` times, a week after the other, each with the whole programme. */
export const manyWorkshops = async (count: number): Promise<string> => {
  const series: { workshops: Record<string, Row> } = parse(await readFile(builtIn, 'utf8'))
  const [workshop] = Object.values(series.workshops)
  const shifted = (time: string, weeks: number): string =>
    new Date(Date.parse(`${time}Z`) + weeks * 7 * 86_400_000).toISOString().slice(0, 16)
  const told = (index: number): Row =>
    JSON.parse(
      JSON.stringify({ ...workshop, number: index + 1 }).replace(/\d{4}-\d\d-\d\dT\d\d:\d\d/g, (time) =>
        shifted(time, index),
      ),
    )
  return stringify(
    {
      ...series,
      workshops: Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`workshop-${String(index + 1).padStart(4, '0')}`, told(index)]),
      ),
    },
    { aliasDuplicateObjects: false },
  )
}
