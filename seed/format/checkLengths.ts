import type { Row } from '../../src/domain/row'
import { bytesOf, tooLong } from '../../src/domain/size'
import { localeCodes } from '../../src/i18n/locales'
import { writeFields, type Fields } from './codecs'
import { draftFields, mediaFields, organisationFields, personFields, seriesFields, sessionFields } from './fields'
import type { SeriesFile, SessionEntry, WorkshopState } from './seriesSchema'
import type { FieldProblem } from './zodProblems'

type Path = readonly (string | number)[]

/** Marks become nodes of some fifty times their length at most. */
const SHORT = 1500

const lengthOf = (fields: Fields, entry: Row | null | undefined, path: Path): FieldProblem[] => {
  if (!entry || bytesOf(entry) < SHORT) return []
  const longest = tooLong(
    writeFields(fields, entry, (_collection, name) => name),
    localeCodes,
  )
  return longest === null ? [] : [{ code: 'DOCUMENT_LONG', path: [...path, longest] }]
}

const lengthsOfSessions = (entries: readonly SessionEntry[] | null | undefined, path: Path): FieldProblem[] =>
  (entries ?? []).flatMap((entry, n) => [
    ...lengthOf(sessionFields, entry, [...path, n]),
    ...lengthsOfSessions(entry.sessions, [...path, n, 'sessions']),
  ])

const lengthsOfWorkshop = (state: WorkshopState | null | undefined, path: Path): FieldProblem[] =>
  state ? [...lengthOf(draftFields, state, path), ...lengthsOfSessions(state.programme, [...path, 'programme'])] : []

const lengthsOf = (
  section: 'media' | 'organisations' | 'people',
  fields: Fields,
  entries: Record<string, Row | null> | null | undefined,
): FieldProblem[] => Object.entries(entries ?? {}).flatMap(([key, entry]) => lengthOf(fields, entry, [section, key]))

/** Documents of a file that is right otherwise that are longer than one may be, by the longest field of each. */
export const checkLengths = ({
  media,
  organisations,
  people,
  series,
  sessions,
  workshops,
}: SeriesFile): FieldProblem[] => [
  ...lengthOf(seriesFields, series, ['series']),
  ...lengthOf(seriesFields, series.draft, ['series', 'draft']),
  ...Object.entries(workshops ?? {}).flatMap(([key, entry]) => [
    ...lengthsOfWorkshop(entry, ['workshops', key]),
    ...lengthsOfWorkshop(entry?.draft, ['workshops', key, 'draft']),
    ...lengthsOfSessions(entry?.aside, ['workshops', key, 'aside']),
  ]),
  ...lengthsOfSessions(sessions, ['sessions']),
  ...lengthsOf('people', personFields, people),
  ...lengthsOf('organisations', organisationFields, organisations),
  ...lengthsOf('media', mediaFields, media),
]
