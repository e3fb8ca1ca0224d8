import type { Field, PayloadRequest, TextField, Validate } from 'payload'
import { checkSessionTimes, type Interval } from '../../src/domain/programme'
import { isSlug } from '../../src/domain/texts'
import { makeOnce } from '../../src/cms/fields/slug'
import { workingCopy } from '../../src/cms/stored'
import { sentence } from '../../src/i18n/errors'
import { words } from '../../src/i18n/words/sessions'

const idOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : ((value as { id?: string } | null)?.id ?? undefined)

const workshopOf = async (data: Record<string, unknown>, req: PayloadRequest): Promise<Interval | null> => {
  const id = idOf(data.workshop)
  return id ? ((await workingCopy(req, 'workshops', id)) as Interval | null) : null
}

/** A session's time lies inside its workshop. Without a workshop yet, only the form of the time is checked. */
const insideWorkshop =
  (name: 'startsAt' | 'endsAt'): Validate<string> =>
  async (value, { data, req }) => {
    if (!value && name === 'startsAt' && !(data as Record<string, unknown>).endsAt) return true
    const session = { ...(data as Record<string, string>), [name]: value } as { startsAt?: string; endsAt?: string }
    const workshop = (await workshopOf(data as Record<string, unknown>, req)) ?? { startsAt: session.startsAt, timeZone: 'UTC' }
    const problem = checkSessionTimes(session, workshop).find(({ path }) => path === name)
    return problem ? sentence(problem, req.i18n.language) : true
  }

const time = (name: 'startsAt' | 'endsAt', label: TextField['label'], description?: TextField['label']): TextField =>
  ({
    name,
    type: 'text',
    label,
    maxLength: 16,
    admin: { width: '50%', description, components: { Field: { path: '/src/admin/WallTimeField#WallTimeField', clientProps: { zoneOf: 'workshop' } } } },
    hooks: { beforeValidate: [({ value }) => (value === '' ? null : value)] },
    validate: insideWorkshop(name),
  }) as TextField

export const times: Field[] = [
  { type: 'row', fields: [time('startsAt', words.startsAt.label, words.startsAt.description), time('endsAt', words.endsAt)] },
]

/** The session's name within its workshop, for series files. */
export const key: TextField = {
  name: 'key',
  type: 'text',
  label: words.key.label,
  index: true,
  maxLength: 120,
  disableDuplicate: true,
  admin: { position: 'sidebar', description: words.key.description },
  hooks: {
    beforeValidate: [(args) => (args.value === undefined && args.originalDoc?.key ? undefined : makeOnce('title')(args))],
  },
  validate: (value: unknown, { req }: { req: PayloadRequest }) =>
    value === undefined || value === null || value === '' || isSlug(value) || sentence({ code: 'SLUG_INVALID' }, req.i18n.language),
} as TextField
