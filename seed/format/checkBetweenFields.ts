import { judgeQuestions } from '../../src/domain/questions'
import { isDescribed } from '../../src/domain/publication'
import { textOf, type Row } from '../../src/domain/row'
import type { DeskSettings } from '../../src/domain/desk'
import type { Stored } from '../../src/database/documents'
import { checkProgramme, type ProgrammeOrder, type SessionDoc } from '../../src/domain/programme'
import { isBlank, isWritten, missingIn, serve, type Texts } from '../../src/domain/texts'
import { instantIn, resolveWallTime, type Fold } from '../../src/domain/time'
import { localeCodes } from '../../src/i18n/locales'
import type { Linked } from './codecs'
import { mediaFields, organisationFields, personFields, seriesFields, workshopFields } from './fields'
import { linksIn, sessionLinks, type Link } from './links'
import { fileNameOf } from './normalSeries'
import type { SeriesFile, SessionEntry, WorkshopState } from './seriesSchema'
import { problemIf, type FieldProblem } from './zodProblems'

/** The rules of a series file that lie between its fields: references, keys, times, and what publication needs. */

type Workshop = Stored<'workshops'>

type Path = readonly (string | number)[]

const section: Record<Linked, 'people' | 'organisations' | 'media'> = {
  speakers: 'people',
  organisations: 'organisations',
  media: 'media',
}

const everyLink = (file: SeriesFile): Link[] => [
  ...linksIn(seriesFields, file.series, ['series']),
  ...linksIn(seriesFields, file.series.draft, ['series', 'draft']),
  ...Object.entries(file.workshops ?? {}).flatMap(([key, entry]) => {
    const path = ['workshops', key]
    return [
      ...linksIn(workshopFields, entry, path),
      ...sessionLinks(entry?.programme, [...path, 'programme']),
      ...sessionLinks(entry?.aside, [...path, 'aside']),
      ...linksIn(workshopFields, entry?.draft, [...path, 'draft']),
      ...sessionLinks(entry?.draft?.programme, [...path, 'draft', 'programme']),
    ]
  }),
  ...sessionLinks(file.sessions, ['sessions']),
  ...Object.entries(file.people ?? {}).flatMap(([key, entry]) => linksIn(personFields, entry, ['people', key])),
  ...Object.entries(file.organisations ?? {}).flatMap(([key, entry]) =>
    linksIn(organisationFields, entry, ['organisations', key]),
  ),
  ...Object.entries(file.media ?? {}).flatMap(([key, entry]) => linksIn(mediaFields, entry, ['media', key])),
]

const checkLinks = (file: SeriesFile): FieldProblem[] => {
  const keysOf = (name: 'people' | 'organisations' | 'media') => new Set(Object.keys(file[name] ?? {}))
  const known = { speakers: keysOf('people'), organisations: keysOf('organisations'), media: keysOf('media') }
  return everyLink(file).flatMap(({ linked, key, path }) =>
    problemIf(!known[linked].has(key), { code: 'KEY_UNKNOWN', path, params: { key, section: section[linked] } }),
  )
}

const needsEveryLanguage = (texts: Texts | null | undefined, path: Path): FieldProblem[] =>
  missingIn(texts, localeCodes).map((locale) => ({
    code: 'TRANSLATION_MISSING',
    path: [...path, locale],
    params: { locale },
  }))

const foldOf = (value: unknown): Fold | null => (value === 'earlier' || value === 'later' ? value : null)

type WallTimeName = keyof Workshop | keyof DeskSettings

/**
 * An interval of wall times in a zone: both exist, and the end comes after the start.
 * @param options `startless`: it may be without a start
 */
const checkInterval = (
  row: Row,
  zone: unknown,
  [from, until]: readonly [WallTimeName, WallTimeName],
  path: Path,
  { startless = false } = {},
): FieldProblem[] => {
  const resolved = [from, until].map((name) => {
    const wall = row[name]
    if (!isWritten(wall)) return null
    return { name, wall, result: zone ? resolveWallTime(wall, zone, foldOf(row[`${name}Fold`])) : null }
  })
  const problems = resolved.flatMap((time): FieldProblem[] => {
    if (!time || time.result?.ok) return []
    const code = time.result ? time.result.code : 'ZONE_MISSING'
    return [
      {
        code,
        path: [...path, time.name],
        params: { time: time.wall, zone: typeof zone === 'string' ? zone : '' },
      },
    ]
  })
  const [start, end] = resolved
  if (end && !start && !startless) problems.push({ code: 'START_MISSING', path: [...path, until] })
  if (start?.result?.ok && end?.result?.ok && end.result.instant <= start.result.instant)
    problems.push({ code: 'END_BEFORE_START', path: [...path, until] })
  return problems
}

const suffix: Record<string, (locale: unknown) => Path> = {
  PROGRAMME_TITLE_MISSING: (locale) => ['title', String(locale)],
  PROGRAMME_ITEMS_WITHOUT_BLOCK: () => ['sessions'],
  PROGRAMME_BLOCK_IN_BLOCK: () => ['kind'],
  END_BEFORE_START: () => ['endsAt'],
}

/** The programme as the domain judges it, its rows found again in the file. */
const checkPublishedProgramme = (state: WorkshopState, path: Path): FieldProblem[] => {
  const sessions = new Map<string, SessionDoc>()
  const order: ProgrammeOrder[] = (state.programme ?? []).map((entry, i) => {
    sessions.set(`${i}`, { ...entry, id: `${i}`, kind: entry.kind ?? 'talk' })
    const items = (entry.sessions ?? []).map((item, j) => {
      sessions.set(`${i}.${j}`, { ...item, id: `${i}.${j}`, kind: item.kind ?? 'talk' })
      return `${i}.${j}`
    })
    return { session: `${i}`, items }
  })
  return checkProgramme(order, sessions, { ...state, id: null }, localeCodes).map(({ code, path: row, params }) => {
    const [, i, , j] = row.split('.')
    const at = j === undefined || j === 'session' ? [Number(i)] : [Number(i), 'sessions', Number(j)]
    const end = suffix[code]?.(params?.locale) ?? ['startsAt']
    return { code, path: [...path, 'programme', ...at, ...end], params }
  })
}

/** Keys that two sessions were given: of one programme, or beside it. */
const checkKeys = (
  programme: readonly SessionEntry[] | null | undefined,
  path: Path,
  seen = new Set<string>(),
): FieldProblem[] =>
  (programme ?? []).flatMap((entry, index) => {
    const own: FieldProblem[] =
      entry.key && seen.has(entry.key)
        ? [{ code: 'KEY_TWICE', path: [...path, index, 'key'], params: { key: entry.key } }]
        : []
    if (entry.key) seen.add(entry.key)
    return [...own, ...checkKeys(entry.sessions, [...path, index, 'sessions'], seen)]
  })

const checkPublished = (state: WorkshopState, path: Path, { media }: SeriesFile): FieldProblem[] => {
  const registration: NonNullable<WorkshopState['registration']> = state.registration ?? {}
  const cover = media?.[textOf(state.cover) ?? '']
  return [
    ...needsEveryLanguage(state.title, [...path, 'title']),
    ...problemIf(!isBlank(state.publishAt), { code: 'PUBLISH_AT_PUBLISHED', path: [...path, 'publishAt'] }),
    ...problemIf(registration.mode === 'external' && isBlank(registration.url), {
      code: 'REGISTRATION_URL_MISSING',
      path: [...path, 'registration', 'url'],
    }),
    ...problemIf(Boolean(cover && !isDescribed(cover)), { code: 'COVER_ALT_MISSING', path: [...path, 'cover'] }),
    ...checkInterval(state, state.timeZone, ['startsAt', 'endsAt'], path),
    ...checkInterval(registration, state.timeZone, ['opensAt', 'closesAt'], [...path, 'registration'], {
      startless: true,
    }),
    ...judgeQuestions(registration.questions).map(({ path: place, ...problem }): FieldProblem => ({
      ...problem,
      path: [...path, 'registration', ...place.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part))],
    })),
    ...checkPublishedProgramme(state, path),
  ]
}

/** A time to publish at that has passed; where the file says no zone, everywhere on earth. */
const checkPlanned = (
  { publishAt }: WorkshopState,
  path: Path,
  { series }: SeriesFile,
  now: string,
): FieldProblem[] => {
  const at = instantIn(publishAt, series.draft?.timeZone ?? series.timeZone ?? 'Etc/GMT+12')
  return problemIf(at !== null && at <= now, { code: 'PUBLISH_AT_PAST', path: [...path, 'publishAt'] })
}

const checkWorkshops = (file: SeriesFile, now: string): FieldProblem[] =>
  Object.entries(file.workshops ?? {}).flatMap(([key, entry]) => {
    const path = ['workshops', key]
    if (!entry) return []
    const keys = new Set<string>()
    return [
      ...(entry.status === 'published'
        ? checkPublished(entry, path, file)
        : problemIf(!!entry.draft, { code: 'DRAFT_OF_DRAFT', path: [...path, 'draft'] })),
      ...(entry.status === 'draft' ? checkPlanned(entry, path, file, now) : []),
      ...(entry.draft ? checkPlanned(entry.draft, [...path, 'draft'], file, now) : []),
      ...checkKeys(entry.programme, [...path, 'programme'], entry.draft ? undefined : keys),
      ...checkKeys(entry.draft?.programme, [...path, 'draft', 'programme'], keys),
      ...checkKeys(entry.aside, [...path, 'aside'], keys),
    ]
  })

/** Numbers that two published workshops of the file have. */
const checkNumbers = (file: SeriesFile): FieldProblem[] => {
  const holders = new Map<unknown, Texts | null | undefined>()
  return Object.entries(file.workshops ?? {}).flatMap(([key, entry]): FieldProblem[] => {
    if (!entry?.number || entry.status !== 'published') return []
    const { number } = entry
    const twice = holders.has(number)
    const title = serve(holders.get(number), localeCodes)?.text ?? ''
    if (!twice) holders.set(number, entry.title)
    return twice ? [{ code: 'NUMBER_TAKEN', path: ['workshops', key, 'number'], params: { title } }] : []
  })
}

/** Spellings that two workshops of the file have, whatever the language. What is prepared may be called anything until it is published. */
const checkSlugs = (file: SeriesFile): FieldProblem[] => {
  const workshops = Object.entries(file.workshops ?? {})
  const holders = new Map(workshops.map(([key]) => [key, key]))
  return workshops.flatMap(([key, entry]) =>
    Object.entries(entry?.slugs ?? {}).flatMap(([locale, value]): FieldProblem[] => {
      if (!isWritten(value)) return []
      const holder = holders.get(value) ?? key
      holders.set(value, holder)
      return holder === key
        ? []
        : [{ code: 'SLUG_TAKEN', path: ['workshops', key, 'slugs', locale], params: { value } }]
    }),
  )
}

/** Organisations that are part of each other, all the way round. Each circle is named once, where the file has the first of them. */
const checkParents = (organisations: NonNullable<SeriesFile['organisations']>): FieldProblem[] => {
  const parents = new Map(Object.entries(organisations).map(([key, entry]) => [key, entry?.parent]))
  const settled = new Set<string>()
  return [...parents.keys()].flatMap((start): FieldProblem[] => {
    const chain = new Set<string>()
    let key: string | null | undefined = start
    for (; key && !settled.has(key) && !chain.has(key); key = parents.get(key)) chain.add(key)
    for (const member of chain) settled.add(member)
    const circle = key && chain.has(key) ? [...chain].slice([...chain].indexOf(key)) : []
    const [first] = circle
    if (!first) return []
    const path = ['organisations', first, 'parent']
    return circle.length === 1
      ? [{ code: 'ORGANISATION_OWN_PARENT', path }]
      : [{ code: 'ORGANISATION_CIRCLE', path, params: { circle: [...circle, first].join(' → ') } }]
  })
}

const checkDirectory = (file: SeriesFile): FieldProblem[] => [
  ...Object.entries(file.organisations ?? {}).flatMap(([key, entry]): FieldProblem[] =>
    missingIn(entry?.name, localeCodes).length === localeCodes.length
      ? [{ code: 'TEXT_MISSING', path: ['organisations', key, 'name'] }]
      : [],
  ),
  ...checkParents(file.organisations ?? {}),
  ...Object.entries(file.people ?? {}).flatMap(([key, entry]): FieldProblem[] =>
    isBlank(entry?.name) ? [{ code: 'FIELD_MISSING', path: ['people', key, 'name'], params: { name: 'name' } }] : [],
  ),
]

const checkMedia = (file: SeriesFile): FieldProblem[] => {
  const seen = new Set<string>()
  return Object.keys(file.media ?? {}).flatMap((path): FieldProblem[] => {
    const name = fileNameOf(path)
    const twice = seen.has(name)
    seen.add(name)
    return twice ? [{ code: 'MEDIA_TWICE', path: ['media', path], params: { name } }] : []
  })
}

/** A series of which anything is said but its key says whether it is published. */
const checkStatus = ({ series }: SeriesFile): FieldProblem[] =>
  series.status !== undefined || Object.keys(series).every((name) => name === 'key')
    ? []
    : [{ code: 'FIELD_MISSING', path: ['series', 'status'], params: { name: 'status' } }]

/** Every rule that a file of the right shape breaks at an instant. */
export const checkBetweenFields = (file: SeriesFile, now: string): FieldProblem[] => [
  ...checkStatus(file),
  ...(file.series.status === 'published' ? needsEveryLanguage(file.series.title, ['series', 'title']) : []),
  ...problemIf(!!file.series.draft && file.series.status === 'draft', {
    code: 'DRAFT_OF_DRAFT',
    path: ['series', 'draft'],
  }),
  ...checkWorkshops(file, now),
  ...checkNumbers(file),
  ...checkSlugs(file),
  ...checkKeys(file.sessions, ['sessions']),
  ...checkDirectory(file),
  ...checkMedia(file),
  ...checkLinks(file),
]
