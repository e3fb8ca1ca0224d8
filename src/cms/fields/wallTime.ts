import { textOf, type Row } from '../../domain/row'
import type { Field, FieldHookArgs, SelectField, TextField } from 'payload'
import { instantIn, isTimeZone, resolveWallTime } from '../../domain/time'
import { overAtOf } from '../../domain/timeState'
import { invalid, optional } from '../errors/invalid'
import type { Localized } from '../../i18n/locales'
import { words } from '../../i18n/words/common'
import { words as workshop } from '../../i18n/words/workshops'
import type { Stored, StoredDoc } from '../../database/documents'
import { emptyIsNull } from './emptyIsNull'
import { derived, readOnly } from './serverOwned'

type Workshop = Stored<'workshops'>

/** What says in which zone wall times are: a row of its own, or the whole document. */
type Zoned = Row & Partial<Pick<Workshop, 'timeZone'>>

/** A wall time that another one is compared with, or an instant made from. */
type WallTimeName = keyof Workshop | keyof NonNullable<Workshop['registration']>

/** An IANA zone. Our own field: Payload's date field hands the server an instant only, and its GraphQL an enum name. */
export const timeZone = (extra: Pick<TextField, 'defaultValue' | 'label'> = {}): TextField => ({
  name: 'timeZone',
  type: 'text',
  label: words.timeZone.label,
  maxLength: 60,
  ...extra,
  admin: {
    description: words.timeZone.description,
    disableBulkEdit: false,
    components: { Field: '/src/admin/fields/TimeZoneField#TimeZoneField' },
  },
  hooks: { beforeValidate: [emptyIsNull] },
  validate: optional(isTimeZone, 'ZONE_UNKNOWN'),
})

/** Of a text that is a wall time: a draft, too, holds nothing else (src/cms/write/judgeValue.ts). */
export const ofWallTime = { custom: { isWallTime: true } }

const time = (
  name: string,
  label: Localized,
  { after, zoned }: { after?: WallTimeName; zoned: boolean },
): TextField => ({
  name,
  type: 'text',
  label,
  ...ofWallTime,
  maxLength: 16,
  admin: {
    components: {
      Cell: '/src/admin/lists/cells#WallTimeCell',
      Field: { path: '/src/admin/fields/WallTimeField#WallTimeField', clientProps: { after } },
    },
    // Filtered by its instant.
    disableListFilter: true,
    width: '50%',
  },
  hooks: { beforeValidate: [emptyIsNull] },
  validate: (value: unknown, { data, req, siblingData }) => {
    if (value === undefined || value === null || value === '') return true
    const { timeZone }: Zoned = data
    const row: Zoned = siblingData
    const zone = row.timeZone ?? timeZone
    const resolved = resolveWallTime(value, zoned ? zone : 'UTC', row[`${name}Fold`])
    if (!resolved.ok) {
      const code = resolved.code === 'ZONE_UNKNOWN' && !zone ? 'ZONE_MISSING' : resolved.code
      return invalid(req, { code, params: { time: typeof value === 'string' ? value : '', zone: textOf(zone) ?? '' } })
    }
    if (!after) return true
    const start = row[after]
    if (!start) return invalid(req, { code: 'START_MISSING' })
    const from = resolveWallTime(start, zoned ? zone : 'UTC', row[`${after}Fold`])
    return !from.ok || from.instant < resolved.instant || invalid(req, { code: 'END_BEFORE_START' })
  },
})

/** A wall time `2021-04-26T16:00` in a zone that is told elsewhere: only its form is judged. */
export const unzonedWallTime = (name: string, label: Localized): TextField => time(name, label, { zoned: false })

/**
 * A wall time `2021-04-26T16:00` in the zone beside it, and `<name>Fold`, asked for only where clocks make it come twice.
 * @param after the name of the wall time that this one must follow, if any
 */
export const wallTime = (name: string, label: Localized, { after }: { after?: WallTimeName } = {}): Field[] => {
  const comesTwice = (row: Zoned, data: Zoned): boolean => {
    const resolved = resolveWallTime(row[name], row.timeZone ?? data.timeZone)
    return !resolved.ok && resolved.code === 'WALL_TIME_TWICE'
  }
  const fold: SelectField = {
    name: `${name}Fold`,
    type: 'select',
    label: workshop.fold.label,
    options: [
      { value: 'earlier', label: workshop.fold.earlier },
      { value: 'later', label: workshop.fold.later },
    ],
    admin: {
      disableListColumn: true,
      disableListFilter: true,
      condition: (data, siblingData) => comesTwice(siblingData, data),
    },
    // An answer to a question that another time no longer asks is none.
    hooks: {
      beforeChange: [
        ({ data, siblingData, value }: FieldHookArgs<StoredDoc, unknown, Row>) =>
          !value || comesTwice(siblingData, data ?? {}) ? value : null,
      ],
    },
  }
  return [time(name, label, { after, zoned: true }), fold]
}

/**
 * When a document is over: the instant of its end, else of its start; null without a date. The lists of the public ask by this one column, for which
 * there are indexes (src/database/listIndexes.ts).
 */
export const overAt: Field = {
  name: 'overAt',
  type: 'date',
  hidden: true,
  access: readOnly,
  admin: derived,
  hooks: {
    beforeChange: [
      ({ data, originalDoc }: FieldHookArgs<StoredDoc>) => {
        const { endsAt, endsAtFold, startsAt, startsAtFold, timeZone }: Zoned = { ...originalDoc, ...data }
        return overAtOf({
          startsAtUtc: instantIn(startsAt, timeZone, startsAtFold),
          endsAtUtc: instantIn(endsAt, timeZone, endsAtFold),
        })
      },
    ],
  },
}

/** The instant of a wall time, derived on every write and indexed: what a list is sorted and filtered by. */
export const instant = (name: string, wall: keyof Workshop, label: Localized): Field => ({
  name,
  type: 'date',
  label,
  index: true,
  access: readOnly,
  admin: { ...derived, disableListFilter: false },
  hooks: {
    beforeChange: [
      ({ data, originalDoc }: FieldHookArgs<StoredDoc>) => {
        const doc: Zoned = { ...originalDoc, ...data }
        return instantIn(doc[wall], doc.timeZone, doc[`${wall}Fold`])
      },
    ],
  },
})
