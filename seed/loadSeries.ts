import {
  commitTransaction,
  createLocalReq,
  getLocalI18n,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { withClaim } from '../src/cms/claim'
import { applySeries } from './applySeries'
import type { MediaSource } from './database/mediaSource'
import { readSeries, type StoredSeries } from './database/readSeries'
import type { FileProblem } from './format/fileProblem'
import { parseSeries, type ParsedSeries } from './format/parseSeries'
import type { SeriesForm } from './format/normalSeries'
import { oneAtATime } from './oneAtATime'
import { planSeries, type Plan } from './planSeries'

export interface LoadOptions {
  /** Where the pictures of the file are. */
  media: MediaSource
  /** Plan only. */
  dryRun?: boolean
  /** Told the plan before the first write. */
  planned?: (plan: Plan) => void
  /** Told after each document that was written. */
  progress?: (done: number, total: number) => void
  /** Told once when another process loads a series right now. */
  waiting?: () => void
  /** Language of what Payload itself may say. */
  language?: string
  user?: PayloadRequest['user']
}

export interface Loaded {
  /** What is wrong with the file. Anything but warnings, and nothing was written. */
  problems: FileProblem[]
  /** What was to be done; absent when the file could not be read. */
  plan?: Plan
  applied: boolean
}

/** Where the file has a picture. */
const pathOf = (form: SeriesForm, picture: string): string => form.pictures?.get(picture) ?? picture

/** What only the database and the folder can tell of a file. */
const checkAgainst = async (
  parsed: ParsedSeries,
  form: SeriesForm,
  stored: StoredSeries,
  media: MediaSource,
): Promise<FileProblem[]> => {
  const problems: FileProblem[] = []
  if (stored.key && stored.key !== form.series.key) {
    const at = ['series', 'key']
    problems.push({
      code: 'SERIES_OTHER',
      path: at.join('.'),
      params: { stored: stored.key, given: form.series.key },
      ...parsed.locate(at),
    })
  }
  for (const path of form.media.keys()) {
    if (stored.directory.media.has(path) || (await media.read(pathOf(form, path)))) continue
    const given = pathOf(form, path)
    problems.push({
      code: 'MEDIA_MISSING',
      path: `media.${given}`,
      params: { path: given },
      ...parsed.locate(['media', given]),
    })
  }
  return problems
}

const changedPictures = async (form: SeriesForm, stored: StoredSeries, media: MediaSource): Promise<Set<string>> => {
  const changed = new Set<string>()
  for (const path of form.media.keys())
    if (await media.differs(pathOf(form, path), stored.directory.media.get(path))) changed.add(path)
  return changed
}

/**
 * Loads a series file: reads it, finds everything that is wrong with it, plans, and writes what differs. Loading it again changes nothing.
 * On SQLite all of it is one transaction; on MongoDB one load runs at a time, in an order in which loading again mends what a kill left.
 * @param source the text of the file
 */
export const loadSeries = (payload: Payload, source: string, options: LoadOptions): Promise<Loaded> => {
  const parsed = parseSeries(source)
  const { form } = parsed
  if (!form) return Promise.resolve({ problems: parsed.problems, applied: false })
  const work = (): Promise<Loaded> => loadForm(payload, parsed, form, options)
  // A plan alone disturbs nobody and waits for nobody.
  return options.dryRun ? work() : oneAtATime(payload, () => withClaim(payload, 'series', work, options.waiting))
}

const loadForm = async (
  payload: Payload,
  parsed: ParsedSeries,
  form: SeriesForm,
  { dryRun, language, media, planned, progress, user }: LoadOptions,
): Promise<Loaded> => {
  const i18n = await getLocalI18n({
    config: payload.config,
    language: (language ?? payload.config.i18n.fallbackLanguage) as 'en',
  })
  const req = await createLocalReq({ req: { i18n }, ...(user ? { user } : {}) }, payload)
  if (!dryRun) await initTransaction(req)
  try {
    const stored = await readSeries(req)
    const problems = [...parsed.problems, ...(await checkAgainst(parsed, form, stored, media))]
    const plan = planSeries(form, stored, await changedPictures(form, stored, media))
    const refused = problems.some(({ warning }) => !warning)
    if (!refused) planned?.(plan)
    if (!refused && !dryRun) await applySeries(req, plan, { media, progress })
    if (!dryRun) await commitTransaction(req)
    return { problems, plan, applied: !refused && !dryRun }
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
