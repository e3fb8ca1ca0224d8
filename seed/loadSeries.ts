import {
  commitTransaction,
  createLocalReq,
  getLocalI18n,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { storageCodeOf } from '../src/database/storageErrors'
import { isSqlite } from '../src/database/sqlite/isSqlite'
import { withLease } from '../src/database/mongodb/lease'
import { tuneSqlite } from '../src/database/sqlite/upkeep'
import { withExclusiveLock } from '../src/database/mongodb/documentLock'
import { refusedFieldsOf } from '../src/cms/errors/translateError'
import { serve } from '../src/domain/texts'
import { Refusal } from '../src/i18n/errors/refusal'
import { isLocale, localeCodes } from '../src/i18n/locales'
import { findMain } from '../src/database/documents'
import { applySeries, type ApplyOptions } from './applySeries'
import { MadePictures } from './database/madePictures'
import type { MediaSource } from './database/mediaSource'
import { readSeries } from './database/readSeries'
import type { StoredSeries } from './database/storedSeries'
import { aboutOf } from './database/writeDocument'
import { pathSaid, saidOf, type FileProblem } from './format/fileProblem'
import { picturePath, type SeriesForm } from './format/normalSeries'
import { isInsidePath, type SeriesFile } from './format/seriesSchema'
import { problemIf, type FieldProblem } from './format/zodProblems'
import { oneAtATime } from './oneAtATime'
import { planSeries, type Plan } from './planSeries'
import { readSeriesFile, type ReadingLimits, type ReadSeries } from './readSeriesFile'

export interface LoadOptions {
  /** Where the pictures of the file are. */
  media: MediaSource
  /** Plan only. */
  dryRun?: boolean
  /** Told the plan before the first write; says false where it is not to be carried out. */
  planned?: (plan: Plan) => unknown
  /** Told after each document that was written. */
  progress?: (done: number, total: number) => void
  /** Told once when another process loads a series right now. */
  waiting?: () => void
  /** What reading the file may cost; left out, it is one’s own. */
  limits?: ReadingLimits
  /** Tells that nobody waits any more for what stands in the file: it is read no further. */
  signal?: AbortSignal
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

const sections: Record<string, string> = { speakers: 'people' }

/** Problems with their places in the file. */
const placed = async (problems: readonly FieldProblem[], locate: ReadSeries['locate']): Promise<FileProblem[]> => {
  const places = problems.length ? await locate(problems.map(({ path }) => path)) : []
  return problems.map((problem, n) => ({
    ...problem,
    path: pathSaid(problem.path),
    ...(places[n] ?? { line: 1, column: 1 }),
  }))
}

/** What Payload refuses in a document of the file. */
const refusals = (error: unknown): FieldProblem[] => {
  const about = aboutOf(error)
  const document = about ? [sections[about.collection] ?? about.collection, about.key] : []
  return (refusedFieldsOf(error) ?? []).map(({ message, path: field }) => ({
    code: 'WRITE_REFUSED',
    path: [...document, ...field.split('.')],
    params: { message },
  }))
}

/** What only the database can tell of a file. */
const checkAgainst = (file: SeriesFile, stored: StoredSeries): FieldProblem[] => {
  const given = file.series.key
  const other = stored.key !== given && stored.key
  const workshops = file.workshops ?? {}
  const published = Object.entries(workshops).filter(([, entry]) => entry?.status === 'published')
  const takers = new Map(published.map(([key, entry]) => [entry?.number, key]))
  const unsaid = !file.series.status && !stored.series.working
  return [
    ...problemIf(unsaid, { code: 'SERIES_UNSAID', path: ['series'], params: { given } }),
    ...problemIf(!!other, { code: 'SERIES_OTHER', path: ['series', 'key'], params: { stored: other || '', given } }),
    ...[...stored.workshops].flatMap(([key, { published: holder }]): FieldProblem[] => {
      const taker = holder?.number ? takers.get(holder.number) : undefined
      // One that the file publishes too has the number that the file says.
      if (taker === undefined || workshops[key]?.status === 'published') return []
      const title = serve(holder?.title, localeCodes)?.text ?? key
      return [{ code: 'NUMBER_TAKEN', path: ['workshops', taker, 'number'], params: { title } }]
    }),
  ]
}

/** What is wrong with the pictures of a file; one that is stored need not lie beside it. */
const checkPictures = async (
  file: SeriesFile,
  { directory }: StoredSeries,
  media: MediaSource,
): Promise<{ changed: Set<string>; problems: FieldProblem[] }> => {
  const changed = new Set<string>()
  const problems: FieldProblem[] = []
  for (const given of Object.keys(file.media ?? {}).filter(isInsidePath)) {
    const path = picturePath(given)
    const stored = directory.media.get(path)
    if (stored && !(await media.differs(given, stored))) continue
    const found = await media.read(given)
    if (!('code' in found)) changed.add(path)
    else if (!stored || found.code !== 'MEDIA_MISSING')
      problems.push({ code: found.code, path: ['media', given], params: found.params })
  }
  return { changed, problems }
}

/**
 * Loads a series file: reads it, finds everything that is wrong with it, plans, and writes what differs. Loading it again changes nothing.
 * On SQLite all of it is one transaction; on MongoDB nobody else writes meanwhile, and the order is one in which loading again mends what a
 * kill left.
 * @param source the text of the file
 * @throws Refusal WRITE_REFUSED, each problem with its place in the file, where a write is refused although the file was checked; on SQLite nothing of the load is left, on MongoDB what was written
 * @throws Refusal WRITER_BUSY where too many files wait to be read, and on MongoDB, where this process stood still for so long that others went on
 */
export const loadSeries = async (payload: Payload, source: string, options: LoadOptions): Promise<Loaded> => {
  const read = await readSeriesFile(source, options.limits, options.signal)
  const { file, problems } = read
  if (!file) return { problems, applied: false }
  const made = new MadePictures()
  const work = (assertHeld: () => Promise<void>): Promise<Loaded> =>
    loadFile(payload, read, file, options, { assertHeld, made })
  // A plan alone, or what is wrong, disturbs nobody and waits for nobody.
  if (options.dryRun || !read.form) return work(() => Promise.resolve())
  try {
    await makePictures(payload, read.form, options.media, made)
    return await oneAtATime(payload, () =>
      withLease(payload, 'series', () => withExclusiveLock(payload, work), { waiting: options.waiting }),
    )
  } finally {
    await made.close()
  }
}

/** Makes the pictures that are not stored yet: nobody waits for it, as they would for a load that has begun to write. */
const makePictures = async (
  payload: Payload,
  { fingerprints, pictures }: SeriesForm,
  media: MediaSource,
  made: MadePictures,
): Promise<void> => {
  if (!pictures?.size) return
  const documents = await findMain({ payload }, 'media', { deletedAt: { exists: false } })
  const stored = new Map(documents.map((document) => [picturePath(document.filename ?? ''), document]))
  for (const [path, given] of pictures) {
    const document = stored.get(path)
    if (document && !(await media.differs(given, document))) continue
    const picture = await media.make(given, fingerprints?.get(path))
    if (picture) await made.keep(picture.given, picture.picture)
  }
}

/** So many new workshops are worth a thread that writes them. */
const MANY_NEW = 20

/** Whether a load makes so much that what it writes is worth a thread of its own (src/database/sqlite/beside.ts). */
const makesMuch = async (payload: Payload, { workshops }: SeriesForm): Promise<boolean> => {
  if (!isSqlite(payload.db) || workshops.size < MANY_NEW) return false
  const { totalDocs } = await payload.db.count({ collection: 'workshops' })
  return workshops.size - totalDocs >= MANY_NEW
}

/** After how many documents SQLite looks anew at how its tables are filled. */
const MUCH = 50

const loadFile = async (
  payload: Payload,
  read: ReadSeries,
  file: SeriesFile,
  options: LoadOptions,
  applying: Pick<ApplyOptions, 'assertHeld' | 'made'>,
  isSecond = false,
): Promise<Loaded> => {
  const { form, locate, problems: found } = read
  const { dryRun, language, media, planned, progress, user } = options
  const i18n = await getLocalI18n({
    config: payload.config,
    language: isLocale(language) ? language : payload.config.i18n.fallbackLanguage,
  })
  const req = await createLocalReq({ req: { i18n }, ...(user ? { user } : {}) }, payload)
  const writing = !!form && !dryRun
  const isBeside = writing && !isSecond && (await makesMuch(payload, form))
  try {
    if (isBeside && isSqlite(payload.db)) req.transactionID = await payload.db.beginBeside()
    else if (writing) await initTransaction(req)
    const stored = await readSeries(req, 'all')
    const pictures = await checkPictures(file, stored, media)
    const more = await placed([...checkAgainst(file, stored), ...pictures.problems], locate)
    const problems = saidOf([...found, ...more])
    const refused = problems.some(({ warning }) => !warning)
    const plan = form && (await planSeries(form, stored, pictures.changed))
    const applied = !!plan && !refused && planned?.(plan) !== false && writing
    if (applied) await applySeries(req, plan, { media, progress, ...applying })
    if (writing) await commitTransaction(req)
    if (applied && plan.items.filter(({ action }) => action !== 'same').length >= MUCH) await tuneSqlite(payload)
    return { problems, plan, applied }
  } catch (error) {
    await killTransaction(req)
    // What a thread was told to write is refused of nobody knows which document: nothing of it is stored, and it is written again, one by one.
    // Where the disk is full or broken, a second time says the same.
    if (isBeside && !storageCodeOf(error)) return loadFile(payload, read, file, options, applying, true)
    const [first, ...others] = await placed(refusals(error), locate)
    throw first ? new Refusal([first, ...others]) : error
  }
}
