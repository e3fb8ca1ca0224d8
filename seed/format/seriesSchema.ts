import { isFileName } from '../../src/domain/fileName'
import type { Row } from '../../src/domain/row'
import { z } from 'zod'
import type { Stored } from '../../src/database/documents'
import type { Interval } from '../../src/domain/programme'
import type { StoredSeries } from '../../src/stored-types'
import { schemaOf, type Fields } from './codecs'
import {
  draftFields,
  key,
  mediaFields,
  organisationFields,
  personFields,
  seriesFields,
  sessionFields,
  workshopFields,
} from './fields'

type Workshop = Stored<'workshops'>
type Registration = NonNullable<Workshop['registration']>

/** A session of a programme. Only a block holds others. */
export interface SessionEntry extends Row, Pick<Stored<'sessions'>, 'endsAt' | 'key' | 'kind' | 'startsAt' | 'title'> {
  sessions?: SessionEntry[] | null
}

/** One state of a workshop: its texts and its programme. */
export interface WorkshopState extends Row, Interval, Pick<Workshop, 'number' | 'publishAt' | 'title'> {
  registration?: (Row & Pick<Registration, 'mode' | 'url'>) | null
  programme?: SessionEntry[] | null
}

export interface WorkshopEntry extends WorkshopState {
  status: 'draft' | 'published'
  /** Sessions of the workshop that stand outside its programme. */
  aside?: SessionEntry[] | null
  /** What is prepared over the published state, whole. */
  draft?: WorkshopState | null
}

/** The series. Nothing but its key says which one the rest belongs to, and nothing about it. */
interface SeriesEntry extends Row, Pick<StoredSeries, 'title'> {
  key: string
  status?: 'draft' | 'published'
  draft?: Row | null
}

type OrganisationEntry = Row & Pick<Stored<'organisations'>, 'name' | 'parent'>

interface MediaEntry extends Row, Partial<Pick<Stored<'media'>, 'alt' | 'decorative'>> {
  /** SHA-256 of the picture’s file, from an export: that file is stored as it is. */
  fingerprint?: string | null
}

/** A series file, as written by hand. */
export interface SeriesFile {
  series: SeriesEntry
  workshops?: Record<string, WorkshopEntry | null> | null
  sessions?: SessionEntry[] | null
  people?: Record<string, Row | null> | null
  organisations?: Record<string, OrganisationEntry | null> | null
  media?: Record<string, MediaEntry | null> | null
}

const with_ = (fields: Fields, more: Record<string, z.ZodType>): z.ZodObject =>
  z.strictObject({ ...schemaOf(fields).shape, ...more })

const status = z.enum(['draft', 'published'])
const session = with_(sessionFields, { key: key.nullish() })
const block = with_(sessionFields, { key: key.nullish(), sessions: z.array(session).nullish() })
const programme = z.array(block)

const workshop = z.strictObject({
  status,
  ...schemaOf(workshopFields).shape,
  programme: programme.nullish(),
  aside: z.array(session).nullish(),
  draft: with_(draftFields, { programme: programme.nullish() }).nullish(),
})

const series = z.strictObject({
  key,
  // Asked for where anything else is said (checkBetweenFields.ts).
  status: status.optional(),
  ...schemaOf(seriesFields).shape,
  draft: schemaOf(seriesFields).nullish(),
})

const entries = (entry: z.ZodType, keys: z.core.$ZodRecordKey = key) => z.record(keys, entry)

/** Whether a path stays inside the folder of the file, with names that every system can have, and that storing does not alter. */
export const isInsidePath = (path: string): boolean => path.split(/[\\/]/).every(isFileName)

const mediaPath = z.string().refine(isInsidePath, { params: { code: 'MEDIA_PATH' } })

const picture = with_(mediaFields, { fingerprint: z.string().max(64).nullish() })

/** The shape of a series file. */
export const seriesSchema = z.strictObject({
  series,
  workshops: entries(workshop).nullish(),
  sessions: z.array(session).nullish(),
  people: entries(schemaOf(personFields, ['name'])).nullish(),
  organisations: entries(schemaOf(organisationFields, ['name'])).nullish(),
  media: entries(picture.nullable(), mediaPath).nullish(),
})

/** The JSON Schema of series files, for editors: `# yaml-language-server: $schema=…/seed/schema.json`. */
export const seriesJsonSchema = (): object => ({
  title: 'Atelier: a series of workshops',
  ...z.toJSONSchema(seriesSchema, { io: 'input', reused: 'ref' }),
})
