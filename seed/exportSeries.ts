import { createLocalReq, type Payload } from 'payload'
import { readSeries } from './database/readSeries'
import { printSeries } from './format/printSeries'

/** A series as a file, and the pictures that belong beside it. */
export interface ExportedSeries {
  text: string
  /** Names of the stored files, each `media/<name>` in the text. */
  pictures: string[]
}

/** Exports the series. Null while the database is empty. */
export const exportSeries = async (payload: Payload): Promise<ExportedSeries | null> => {
  const stored = await readSeries(await createLocalReq({}, payload), 'differing')
  if (!stored.form) return null
  const names = [...stored.directory.media.values()].map(({ filename }) => filename)
  const pictures = names.filter((name): name is string => typeof name === 'string')
  return { text: printSeries(stored.form), pictures }
}
