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
import { isInsidePath } from './format/seriesSchema'
import { problemIf, type FieldProblem } from './format/zodProblems'
import { oneAtATime } from './oneAtATime'
import { planFingerprint } from './planFingerprint'
import { planSeries, type Plan } from './planSeries'
import { readSeriesFile, type Outline, type ReadingLimits, type ReadSeries } from './readSeriesFile'

export interface LoadOptions {
  /** Where the pictures of the file are. */
  media: MediaSource
  /** Plan only. */
  dryRun?: boolean
  /** Told the plan before anything of it is kept; says false where it is not to be carried out. */
  planned?: (plan: Plan) => unknown
  /** Told after each document that was written, once the plan was told. */
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
const checkAgainst = ({ series, workshops }: Outline, stored: StoredSeries): FieldProblem[] => {
  const given = series.key
  const other = stored.key !== given && stored.key
  const published = [...workshops].filter(([, { status }]) => status === 'published')
  const takers = new Map(published.map(([key, { number }]) => [number, key]))
  const unsaid = !series.status && !stored.series.working
  return [
    ...problemIf(unsaid, { code: 'SERIES_UNSAID', path: ['series'], params: { given } }),
    ...problemIf(!!other, { code: 'SERIES_OTHER', path: ['series', 'key'], params: { stored: other || '', given } }),
    ...[...stored.workshops].flatMap(([key, { published: holder }]): FieldProblem[] => {
      const taker = holder?.number ? takers.get(holder.number) : undefined
      // One that the file publishes too has the number that the file says.
      if (taker === undefined || workshops.get(key)?.status === 'published') return []
      const title = serve(holder?.title, localeCodes)?.text ?? key
      return [{ code: 'NUMBER_TAKEN', path: ['workshops', taker, 'number'], params: { title } }]
    }),
  ]
}

/** What is wrong with the pictures of a file; one that is stored need not lie beside it. */
const checkPictures = async (
  pictures: readonly string[],
  { directory }: StoredSeries,
  media: MediaSource,
): Promise<{ changed: Set<string>; problems: FieldProblem[] }> => {
  const changed = new Set<string>()
  const problems: FieldProblem[] = []
  for (const given of pictures.filter(isInsidePath)) {
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
  const { outline, problems } = read
  if (!outline) return { problems, applied: false }
  const made = new MadePictures()
  const work = (assertHeld: () => Promise<void>): Promise<Loaded> =>
    loadFile(payload, read, outline, toldOnce(options), { assertHeld, made })
  const isWritten = !options.dryRun && Boolean(read.form)
  // What takes too much to be read holds nobody up.
  if (!isWritten || !(await isAllNew(payload, outline))) {
    const costly = await read.whole()
    if (costly.length) return { problems: costly, applied: false }
  }
  // A plan alone, or what is wrong, disturbs nobody and waits for nobody.
  if (!isWritten || !read.form) return work(() => Promise.resolve())
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
const makesMuch = async (payload: Payload, { workshops }: Outline): Promise<boolean> => {
  if (!isSqlite(payload.db) || workshops.size < MANY_NEW) return false
  const { totalDocs } = await payload.db.count({ collection: 'workshops' })
  return workshops.size - totalDocs >= MANY_NEW
}

/** Whether a load makes much, and nothing is there yet: what it does is decided of each workshop alone, and begins before the last of them is read. */
const isAllNew = async (payload: Payload, outline: Outline): Promise<boolean> => {
  if (!(await makesMuch(payload, outline))) return false
  const kinds = ['media', 'organisations', 'sessions', 'speakers', 'workshops'] as const
  const counts = await Promise.all(kinds.map((collection) => payload.db.count({ collection })))
  // What a form says of the series is there already.
  const ofSeries = await payload.db.countGlobalVersions({ global: 'series', where: {} })
  return [...counts, ofSeries].every(({ totalDocs }) => !totalDocs)
}

/** After how many documents SQLite looks anew at how its tables are filled. */
const MUCH = 50

/** Somebody to whom the plan of a load was told does not want it. */
class Unwanted extends Error {
  override readonly name = 'Unwanted'
  constructor(readonly plan: Plan) {
    super('The plan is not to be carried out.')
  }
}

/** A file takes too much to be read to its end. */
class Costly extends Error {
  override readonly name = 'Costly'
  constructor(readonly problems: FileProblem[]) {
    super('The file takes too much to be read.')
  }
}

type Applying = Pick<ApplyOptions, 'assertHeld' | 'made'>

/** Tells a plan once, and never less than before of what is done: where a write of much is refused, all of it is planned and written again. */
const toldOnce = ({ planned, progress, ...options }: LoadOptions): LoadOptions => {
  let told: { plan: Plan; answer: unknown } | undefined
  let most = 0
  const isSame = (one: Plan, other: Plan): boolean =>
    planFingerprint(one, new Uint8Array()) === planFingerprint(other, new Uint8Array())
  return {
    ...options,
    planned: (plan) => {
      if (!told || !isSame(told.plan, plan)) told = { plan, answer: planned?.(plan) }
      return told.answer
    },
    progress: (done, total) => {
      if (done <= most) return
      most = done
      progress?.(done, total)
    },
  }
}

/**
 * Writes a file into a database in which nothing is, its workshops as they are read. The plan is made and told as soon as all of them were.
 * @throws Unwanted, and Costly: nothing is to be kept
 */
const applyNew = async (
  req: PayloadRequest,
  { coming, whole }: ReadSeries,
  form: SeriesForm,
  stored: StoredSeries,
  { planned, progress, ...applying }: ApplyOptions & Pick<LoadOptions, 'planned'>,
): Promise<Plan> => {
  /** How many documents are to be written, once the plan was told. */
  let total: number | undefined
  let ended: unknown
  const planning = whole().then(async (problems) => {
    if (problems.length) throw new Costly(problems)
    const made = await planSeries(form, stored)
    if (planned?.(made) === false) throw new Unwanted(made)
    total = made.items.filter(({ action }) => action !== 'same').length
    return made
  })
  planning.catch((error: unknown) => (ended = error))
  const workshops = async function* (): ReturnType<ReadSeries['coming']> {
    for await (const workshop of coming()) {
      if (ended) throw ended
      yield workshop
    }
  }
  try {
    const begun = await planSeries({ ...form, workshops: new Map() }, stored)
    await applySeries(req, begun, {
      ...applying,
      workshops: workshops(),
      progress: (done) => {
        if (total !== undefined) progress?.(done, Math.max(done, total))
      },
    })
  } catch (error) {
    // The plan is told, whatever became of it.
    await planning
    throw error
  }
  return planning
}

const loadFile = async (
  payload: Payload,
  read: ReadSeries,
  outline: Outline,
  options: LoadOptions,
  applying: Applying,
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
  const isBeside = writing && !isSecond && (await makesMuch(payload, outline))
  let problems = found
  try {
    if (isBeside && isSqlite(payload.db)) req.transactionID = await payload.db.beginBeside()
    else if (writing) await initTransaction(req)
    const stored = await readSeries(req, 'all')
    const pictures = await checkPictures(outline.pictures, stored, media)
    const more = await placed([...checkAgainst(outline, stored), ...pictures.problems], locate)
    problems = saidOf([...found, ...more])
    const refused = problems.some(({ warning }) => !warning)
    const isEarly = isBeside && !stored.form && !refused
    if (!isEarly) {
      const costly = await read.whole()
      if (costly.length) throw new Costly(costly)
    }
    const how = { media, progress, ...applying }
    const plan = isEarly
      ? await applyNew(req, read, form, stored, { ...how, planned })
      : form && (await planSeries(form, stored, pictures.changed))
    const applied = !!plan && !refused && (isEarly || planned?.(plan) !== false) && writing
    if (applied && !isEarly) await applySeries(req, plan, how)
    if (writing) await commitTransaction(req)
    if (applied && plan.items.filter(({ action }) => action !== 'same').length >= MUCH) await tuneSqlite(payload)
    return { problems, plan, applied }
  } catch (error) {
    await killTransaction(req)
    if (error instanceof Unwanted) return { problems, plan: error.plan, applied: false }
    if (error instanceof Costly) return { problems: error.problems, applied: false }
    // What a thread was told to write is refused of nobody knows which document: nothing of it is stored, and it is written again, one by one.
    // Where the disk is full or broken, a second time says the same.
    if (isBeside && !storageCodeOf(error)) return loadFile(payload, read, outline, options, applying, true)
    const [first, ...others] = await placed(refusals(error), locate)
    throw first ? new Refusal([first, ...others]) : error
  }
}
