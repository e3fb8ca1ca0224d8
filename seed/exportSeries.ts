import path from 'node:path'
import { createLocalReq, type Payload } from 'payload'
import { mediaFolder } from './database/mediaSource'
import { readSeries } from './database/readSeries'
import { printSeries } from './format/printSeries'

/** A series as a file, and the pictures that belong beside it. */
export interface ExportedSeries {
  text: string
  /** Path in the file, and where the picture is now. */
  pictures: { path: string; from: string }[]
}

/** Exports the series. Null while the database is empty. */
export const exportSeries = async (payload: Payload): Promise<ExportedSeries | null> => {
  const stored = await readSeries(await createLocalReq({}, payload))
  if (!stored.form) return null
  const pictures = [...stored.directory.media].flatMap(([name, { filename }]) =>
    typeof filename === 'string' ? [{ path: name, from: path.join(path.resolve(mediaFolder(payload)), filename) }] : [],
  )
  return { text: printSeries(stored.form), pictures }
}
