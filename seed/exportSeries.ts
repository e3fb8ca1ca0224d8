import { createLocalReq, type Payload } from 'payload'
import { readSeries } from './database/readSeries'
import { spellingsOf } from '../src/domain/slugs'
import type { StoredSeries } from './database/storedSeries'
import { printSeries } from './format/printSeries'
import { selectWorkshop } from './format/selectWorkshop'

/** A series as a file, and the pictures that belong beside it. */
export interface ExportedSeries {
  /** Key of the series, or of the one workshop. */
  key: string
  text: string
  /** Names of the stored files, each `media/<name>` in the text. */
  pictures: string[]
}

interface ExportOptions {
  /** Address name or id of the one workshop that is wanted, with whom and what it names. */
  workshop?: string | undefined
}

/** The key of a workshop, by its key, the address name that it is to have, or its id. */
export const keyOfWorkshop = ({ workshops }: StoredSeries, asked: string): string | undefined =>
  workshops.has(asked)
    ? asked
    : [...workshops].find(([, { id, working }]) => id === asked || spellingsOf(working).includes(asked))?.[0]

/** Exports the series, or one workshop of it. Null where there is nothing to export: the database is empty, or it has no such workshop. */
export const exportSeries = async (
  payload: Payload,
  { workshop }: ExportOptions = {},
): Promise<ExportedSeries | null> => {
  const stored = await readSeries(await createLocalReq({}, payload), 'differing')
  const key = workshop === undefined ? stored.form?.series.key : keyOfWorkshop(stored, workshop)
  const form = stored.form && key && workshop !== undefined ? selectWorkshop(stored.form, key) : stored.form
  if (!form || key === undefined) return null
  const names = [...form.media.keys()].map((path) => stored.directory.media.get(path)?.filename)
  const pictures = names.filter((name): name is string => typeof name === 'string')
  return { key, text: printSeries(form), pictures }
}
