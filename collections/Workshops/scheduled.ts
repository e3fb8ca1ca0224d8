import type { CollectionBeforeChangeHook, Field, FieldAccess, FieldHookArgs } from 'payload'
import { instantIn } from '../../src/domain/time'
import { editors } from '../../src/cms/access/rules'
import { derived, noDifference, readOnly } from '../../src/cms/fields/serverOwned'
import { unzonedWallTime } from '../../src/cms/fields/wallTime'
import { rejectProblems } from '../../src/cms/write/reject'
import { findGlobal, type Stored } from '../../src/database/documents'
import { storedMain } from '../../src/database/writes'
import { defaultLocale } from '../../src/i18n/locales'
import { words } from '../../src/i18n/words/workshops'

type Scheduled = Pick<Stored<'workshops'>, '_status' | 'id' | 'publishAt' | 'publishRefusal' | 'updatedAt'>

/** When something is to be announced is nobody else’s to know. */
const forEditors: FieldAccess = ({ req }) => editors({ req })

const time = unzonedWallTime('publishAt', words.publishAt.label)

/**
 * Scheduled publication: a draft says when it is to be published, in the time zone of the series. The runner looks each minute
 * (src/cms/publication/publishDue.ts); a publication that is refused leaves its reasons here.
 */
export const scheduled: Field[] = [
  {
    ...time,
    access: { read: forEditors },
    admin: {
      ...time.admin,
      position: 'sidebar',
      description: words.publishAt.description,
      width: undefined,
      disableListColumn: true,
      disableListFilter: true,
      components: {
        Field: { path: '/src/admin/fields/WallTimeField#WallTimeField', clientProps: { zoneOf: 'series' } },
      },
    },
  },
  {
    name: 'publishAtUtc',
    type: 'date',
    index: true,
    access: { ...readOnly, read: forEditors },
    admin: derived,
    hooks: {
      beforeChange: [
        async ({ data, originalDoc, req }: FieldHookArgs<Scheduled>) => {
          const wall = data && 'publishAt' in data ? data.publishAt : originalDoc?.publishAt
          if (!wall) return null
          const series = await findGlobal(req, 'series', true)
          return instantIn(wall, series?.timeZone ?? 'UTC')
        },
      ],
    },
  },
  {
    // The reasons in every language: whoever reads them is not known when the time comes.
    name: 'publishRefusal',
    type: 'json',
    custom: { storedAs: 'Texts' },
    access: { ...readOnly, read: forEditors },
    admin: derived,
  },
]

/** Above the form: why the scheduled publication was refused, in the reader's language, until another time is set. */
export const scheduleRefused: Field = {
  name: 'publishRefused',
  type: 'textarea',
  virtual: true,
  label: words.publishRefused.label,
  access: { ...readOnly, read: forEditors },
  admin: {
    components: { ...noDifference, Field: '/src/admin/fields/ScheduleRefused#ScheduleRefused' },
    disableBulkEdit: true,
    disableListColumn: true,
    disableListFilter: true,
    condition: (data: Partial<Scheduled> & { publishRefused?: unknown }) =>
      Boolean(data.publishRefused) && !data.publishAt,
  },
  hooks: {
    afterRead: [
      ({ req, siblingData }: FieldHookArgs<Scheduled, unknown, Scheduled>) => {
        const reasons = siblingData.publishRefusal
        return reasons ? (reasons[req.i18n?.language] ?? reasons[defaultLocale]) : null
      },
    ],
  },
}

/**
 * A time that has passed cannot be set: a draft would be public within a minute, and who saves a draft means none. One that is stored stays, as it
 * does while nobody looks at what is due.
 */
export const rejectPastTime: CollectionBeforeChangeHook<Scheduled> = async ({ data, originalDoc, req }) => {
  const { publishAt } = data
  if (data._status === 'published' || !publishAt || publishAt === originalDoc?.publishAt) return data
  const series = await findGlobal(req, 'series', true)
  const at = instantIn(publishAt, series?.timeZone ?? 'UTC')
  if (at && at <= new Date().toISOString())
    rejectProblems(req, [{ code: 'PUBLISH_AT_PAST', path: 'publishAt' satisfies keyof Scheduled }], {
      collection: 'workshops',
    })
  return data
}

/**
 * A draft that goes on from the version before a publication does not keep the time that the publication has used up. On MongoDB a draft can
 * be saved between a publication and its version; it would go live in the next minute.
 */
export const forgetUsedTime: CollectionBeforeChangeHook<Scheduled> = async ({ data, originalDoc, req }) => {
  if (data._status === 'published' || !data.publishAt || data.publishAt !== originalDoc?.publishAt) return data
  const stored = await storedMain(req, 'workshops', originalDoc.id)
  const publishedAt = stored?._status === 'published' ? stored.snapshot?.at : undefined
  return publishedAt && publishedAt > originalDoc.updatedAt ? { ...data, publishAt: null } : data
}
