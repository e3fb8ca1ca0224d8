import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { mediaIn } from '../../seed/database/mediaSource'
import { loadSeries } from '../../seed/loadSeries'

const folder = path.resolve(import.meta.dirname, '../../seed/data')

/** Fills an empty database with the built-in series, whose answers the documentation shows. @throws Error where the file is refused */
export const loadBuiltInSeries = async (payload: Payload): Promise<void> => {
  const source = await readFile(path.join(folder, 'atelier-4.yaml'), 'utf8')
  const { applied, problems } = await loadSeries(payload, source, { media: mediaIn(folder, payload) })
  if (!applied) throw new Error(`The built-in series was refused: ${JSON.stringify(problems)}`)
}
