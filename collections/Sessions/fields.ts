import type { Field, FieldHook, PayloadRequest, TextField, Validate } from 'payload'
import { isRow } from '../../src/domain/row'
import { checkSessionTimes, type Interval } from '../../src/domain/programme'
import { isSlug } from '../../src/domain/texts'
import { emptyIsNull } from '../../src/cms/fields/emptyIsNull'
import { makeOnce } from '../../src/cms/fields/slug'
import { ofWallTime } from '../../src/cms/fields/wallTime'
import { nameOf } from '../../src/cms/write/references'
import { reject } from '../../src/cms/write/reject'
import type { Problem } from '../../src/i18n/errors'
import { findDraft, findStates, type Conditions, type Fields, type Stored } from '../../src/database/documents'
import { oncePerWrite, writeOf } from '../../src/database/writes'
import { invalid } from '../../src/cms/errors/invalid'
import type { Localized } from '../../src/i18n/locales'
import { words } from '../../src/i18n/words/sessions'

const idOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : isRow(value) && typeof value.id === 'string' ? value.id : undefined

const interval = {
  startsAt: true,
  endsAt: true,
  timeZone: true,
  startsAtFold: true,
  endsAtFold: true,
} as const satisfies Fields<'workshops'>

const intervalOf = oncePerWrite((req, workshop: string): Promise<Interval | null> =>
  findDraft(req, 'workshops', workshop, interval),
)

/** A session's time lies inside its workshop. Without a workshop yet, only the form of the time is checked. */
const insideWorkshop =
  (name: 'startsAt' | 'endsAt'): Validate<string> =>
  async (value, { data, id, req }) => {
    const { startsAt, endsAt, workshop: of }: Partial<Stored<'sessions'>> = data
    if (!value && name === 'startsAt' && !endsAt) return true
    const session = name === 'startsAt' ? { startsAt: value, endsAt } : { startsAt, endsAt: value }
    const named = idOf(of)
    const known = named ? await intervalOf(writeOf(req, 'sessions', id), req, named) : null
    const workshop = known ?? { startsAt: session.startsAt, timeZone: 'UTC' }
    const problem = checkSessionTimes(session, workshop).find(({ path }) => path === name)
    return problem ? invalid(req, problem) : true
  }

const time = (
  name: 'startsAt' | 'endsAt',
  label: Localized,
  { after, description }: { after?: 'startsAt'; description?: Localized } = {},
): TextField => ({
  name,
  type: 'text',
  label,
  ...ofWallTime,
  maxLength: 16,
  admin: {
    width: '50%',
    description,
    components: {
      Field: { path: '/src/admin/fields/WallTimeField#WallTimeField', clientProps: { after, zoneOf: 'workshop' } },
    },
  },
  hooks: { beforeValidate: [emptyIsNull] },
  validate: insideWorkshop(name),
})

export const times: Field[] = [
  {
    type: 'row',
    fields: [
      time('startsAt', words.startsAt.label, { description: words.startsAt.description }),
      time('endsAt', words.endsAt, { after: 'startsAt' }),
    ],
  },
]

const workshopIn = (data: Partial<Keyed> | undefined, originalDoc: Keyed | undefined): string | undefined =>
  idOf(data && 'workshop' in data ? data.workshop : originalDoc?.workshop)

type Keyed = Pick<Stored<'sessions'>, 'id' | 'key' | 'workshop'>

/** The other session of a workshop that has a key, if one has. */
const keyHolder = async (
  req: PayloadRequest,
  workshop: string | undefined,
  wanted: string,
  id: unknown,
): Promise<Stored<'sessions'> | undefined> => {
  if (!workshop) return undefined
  const known = req.context.known?.keys.get(workshop)
  if (known && !known.has(wanted)) return undefined
  const isOther = (holder: Stored<'sessions'>): boolean => holder.id !== id && !holder.deletedAt
  const where: Conditions<'sessions'> = { and: [{ workshop: { equals: workshop } }, { key: { equals: wanted } }] }
  // Its title is a table of its own, and is read of one that is there alone.
  const holders = await findStates(req, 'sessions', where, { deletedAt: true })
  if (!holders.some(isOther)) return undefined
  return (await findStates(req, 'sessions', where, { title: true, deletedAt: true })).find(isOther)
}

const taken = (holder: Stored<'sessions'>, req: PayloadRequest): Problem => ({
  code: 'KEY_TAKEN',
  path: 'key',
  params: { title: nameOf(req, holder) },
})

/**
 * The key of a session: made once from its title, kept, and one of its own within its workshop. One that somebody gives is refused where
 * another has it, drafts included, since a series file tells sessions apart by it.
 */
const keepKey: FieldHook<Keyed, unknown> = async (args) => {
  const { data, originalDoc, req, value } = args
  const before = originalDoc?.key
  const workshop = workshopIn(data, originalDoc)
  const given = typeof value === 'string' && value.trim() !== before ? value.trim() : ''
  if (given) {
    const holder = await keyHolder(req, workshop, given, originalDoc?.id)
    if (!holder) return given
    return reject(req, taken(holder, req), { collection: 'sessions' })
  }
  const emptied = value === null || value === ''
  const made = before && !emptied ? before : makeOnce<'sessions'>('title')({ ...args, value: null })
  if (!made || (made === before && workshop === workshopIn(undefined, originalDoc))) return made
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? made : `${made}-${n}`
    if (!(await keyHolder(req, workshop, candidate, originalDoc?.id))) return candidate
  }
}

/** The session's name within its workshop, for series files. */
export const key: TextField = {
  name: 'key',
  type: 'text',
  label: words.key.label,
  index: true,
  maxLength: 120,
  disableDuplicate: true,
  admin: { position: 'sidebar', description: words.key.description },
  hooks: { beforeValidate: [keepKey] },
  validate: async (value: unknown, { data, id, req }) => {
    if (value === undefined || value === null || value === '') return true
    if (!isSlug(value)) return invalid(req, { code: 'SLUG_INVALID' })
    const { workshop }: Partial<Keyed> = data
    const holder = await keyHolder(req, idOf(workshop), value, id)
    return holder ? invalid(req, taken(holder, req)) : true
  },
}
