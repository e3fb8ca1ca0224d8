import type {
  Field,
  NumberField,
  NumberFieldSingleValidation,
  PayloadRequest,
  RelationshipFieldSingleValidation,
  Tab,
  TextField,
  TextFieldSingleValidation,
  Validate,
} from 'payload'
import { relationship } from 'payload/shared'
import { checkProgramme, type Interval } from '../../src/domain/programme'
import { published } from '../../src/cms/access/rules'
import { languages } from '../../src/cms/fields/languages'
import { localized } from '../../src/cms/fields/localized'
import { pick } from '../../src/cms/fields/pick'
import { richText } from '../../src/cms/fields/richText'
import { confidentiality, links, partners, people, url } from '../../src/cms/fields/rows'
import { instant, timeZone, wallTime } from '../../src/cms/fields/wallTime'
import { orderOf, workingSessions } from '../../src/cms/programme'
import { nameOf } from '../../src/cms/references'
import { localesOf, nested } from '../../src/cms/request'
import { storedDocs, storedGlobal } from '../../src/cms/stored'
import { sentence } from '../../src/i18n/words/errors'
import { words } from '../../src/i18n/words/workshops'

export const attendanceModes = ['online', 'onsite', 'hybrid'] as const
export const interpretationStatuses = ['provided', 'possible', 'none'] as const
export const interpretationScopes = ['whole', 'discussion', 'talks'] as const
export const registrationModes = ['none', 'external', 'internal'] as const

const wholeFrom1 =
  (code: string, max: number): Validate<number> =>
  (value: unknown, { req }) =>
    value === undefined ||
    value === null ||
    (Number.isInteger(value) && (value as number) >= 1 && (value as number) <= max) ||
    sentence({ code }, req.i18n.language)

/** A workshop's number is its own among what is published; drafts may be renumbered freely until then. */
const checkNumber: NumberFieldSingleValidation = async (value, options) => {
  const whole = await wholeFrom1('NUMBER_INVALID', 100_000)(value as number, options as never)
  const { data, event, id, req } = options
  const asked = event === 'onChange' || (data as { _status?: string })._status === 'published'
  if (whole !== true || !value || !asked) return whole
  const { language } = req.i18n
  const others = await storedDocs(req, 'workshops', { and: [{ number: { equals: value } }, published] })
  const other = others.find((doc) => doc.id !== id)
  return (
    !other || sentence({ code: 'NUMBER_TAKEN', params: { title: nameOf(other, localesOf(req), language) } }, language)
  )
}

export const number: NumberField = {
  name: 'number',
  type: 'number',
  label: words.number.label,
  index: true,
  disableDuplicate: true,
  admin: { position: 'sidebar', description: words.number.description },
  validate: checkNumber,
}

/** In the list: whether a workshop is a draft, public, changed since, or to be published, and when; or that this was refused. */
export const state: Field = {
  name: 'state',
  type: 'ui',
  label: words.state.label,
  admin: { components: { Cell: '/src/admin/StateCell#StateCell' } },
}

export const what: Tab = {
  label: words.tabs.what,
  fields: [
    localized(
      {
        name: 'title',
        type: 'text',
        label: words.title.label,
        maxLength: 500,
        index: true,
        admin: { description: words.title.description, components: { Cell: '/src/admin/TextCell#TextCell' } },
      },
      'all',
    ),
    localized({ name: 'subtitle', type: 'text', label: words.subtitle, maxLength: 500 }),
    localized({
      name: 'shortTitle',
      type: 'text',
      label: words.shortTitle.label,
      maxLength: 200,
      admin: { description: words.shortTitle.description },
    }),
    richText('abstract', words.abstract),
    {
      name: 'objectives',
      type: 'array',
      label: words.objectives.plural,
      labels: { singular: words.objectives.singular, plural: words.objectives.plural },
      admin: { components: { RowLabel: '/src/admin/RowLabels#TextRowLabel' } },
      fields: [localized({ name: 'text', type: 'textarea', label: words.objectives.text, maxLength: 2000 })],
    },
    { name: 'cover', type: 'upload', relationTo: 'media', label: words.cover },
    links(),
    {
      name: 'relatedEvents',
      type: 'array',
      label: words.relatedEvents.plural,
      labels: { singular: words.relatedEvents.singular, plural: words.relatedEvents.plural },
      admin: { components: { RowLabel: '/src/admin/RowLabels#TextRowLabel' } },
      fields: [
        localized({ name: 'title', type: 'text', label: words.relatedEvents.title, maxLength: 500 }),
        { name: 'date', type: 'text', label: words.relatedEvents.date, maxLength: 60 },
        url('url', words.relatedEvents.url),
      ],
    },
  ],
}

/** A new workshop is in the time zone that the series proposes. */
const zoneOfSeries = async ({ req }: { req: PayloadRequest }): Promise<string | undefined> =>
  ((await storedGlobal(req, 'series', true))?.timeZone as string | null | undefined) ?? undefined

export const when: Tab = {
  label: words.tabs.when,
  fields: [
    timeZone({ defaultValue: zoneOfSeries }),
    {
      type: 'row',
      fields: [...wallTime('startsAt', words.startsAt), ...wallTime('endsAt', words.endsAt, { after: 'startsAt' })],
    },
    instant('startsAtUtc', 'startsAt', words.startsAtUtc),
    instant('endsAtUtc', 'endsAt', words.endsAtUtc),
    {
      name: 'attendanceMode',
      type: 'select',
      label: words.attendanceMode.label,
      options: attendanceModes.map((value) => ({ value, label: words.attendanceMode[value] })),
    },
    {
      name: 'place',
      type: 'group',
      label: words.place.label,
      admin: { condition: (data) => data.attendanceMode !== 'online' },
      fields: [
        localized({ name: 'name', type: 'text', label: words.place.name, maxLength: 300 }),
        localized({ name: 'address', type: 'textarea', label: words.place.address, maxLength: 1000 }),
        url('url', words.place.url),
      ],
    },
    languages('languages', words.languages.label, words.languages.description),
    {
      name: 'interpretation',
      type: 'group',
      label: words.interpretation.label,
      fields: [
        {
          name: 'status',
          type: 'select',
          label: words.interpretation.status.label,
          options: interpretationStatuses.map((value) => ({ value, label: words.interpretation.status[value] })),
        },
        {
          name: 'scope',
          type: 'select',
          label: words.interpretation.scope.label,
          options: interpretationScopes.map((value) => ({ value, label: words.interpretation.scope[value] })),
        },
        languages('targetLanguages', words.interpretation.targetLanguages, words.languages.description),
      ],
    },
    confidentiality(),
  ],
}

export const who: Tab = {
  label: words.tabs.who,
  fields: [people('moderators', words.moderators), partners()],
}

type ProgrammeProblems = Promise<ReturnType<typeof checkProgramme>>

/** The rules hold of a programme as a whole: judged once for all the rows of a write, which share the list that they stand in. */
const judged = new WeakMap<object, ProgrammeProblems>()

const problemsOf = (data: Record<string, unknown>, id: string, req: PayloadRequest): ProgrammeProblems => {
  const rows = data.programme as object
  const known = judged.get(rows)
  if (known) return known
  const order = orderOf(rows)
  const found = workingSessions(nested(req), order).then((sessions) =>
    checkProgramme(order, sessions, { ...(data as Interval), id }, localesOf(req)),
  )
  judged.set(rows, found)
  return found
}

interface ProgrammeRow {
  id?: string
  items?: ProgrammeRow[]
}

/** Where a row of the programme stands. Payload gives a field's path when it writes, not when it checks a form. */
const placeOf = (row: ProgrammeRow, programme: unknown): string | undefined => {
  const isIt = (other: ProgrammeRow): boolean => other === row || (Boolean(row.id) && other.id === row.id)
  for (const [index, block] of ((programme ?? []) as ProgrammeRow[]).entries()) {
    if (isIt(block)) return `programme.${index}.session`
    const within = (block.items ?? []).findIndex(isIt)
    if (within >= 0) return `programme.${index}.items.${within}.session`
  }
  return undefined
}

/**
 * A row of the programme is refused where the programme as a whole breaks a rule at that row, when publishing; the form shows the same while
 * one types after a refused publish.
 */
const checkRow: RelationshipFieldSingleValidation = async (value, options) => {
  const plain = await relationship(value, options)
  if (plain !== true || !value) return plain
  const { event, id, req, siblingData } = options
  const data = options.data as Record<string, unknown>
  if (event !== 'onChange' && data._status !== 'published') return true
  const problems = await problemsOf(data, id as string, req)
  const place =
    (options.path as string[] | undefined)?.join('.') ?? placeOf(siblingData as ProgrammeRow, data.programme)
  const mine = problems.filter((problem) => problem.path === place)
  return mine.length ? mine.map((problem) => sentence(problem, req.i18n.language)).join(' ') : true
}

export const programme: Tab = {
  label: words.tabs.programme,
  fields: [
    {
      name: 'programme',
      type: 'array',
      // Its sessions belong to the workshop that is copied.
      disableDuplicate: true,
      label: words.programme.label,
      labels: { singular: words.programme.singular, plural: words.programme.label },
      admin: {
        description: words.programme.description,
        components: { RowLabel: '/src/admin/RowLabels#SessionRowLabel' },
      },
      fields: [
        pick('session', 'sessions', {
          required: true,
          index: true,
          label: words.programme.session,
          ofThisWorkshop: true,
          validate: checkRow,
        }),
        {
          name: 'items',
          type: 'array',
          label: words.programme.items.plural,
          labels: { singular: words.programme.items.singular, plural: words.programme.items.plural },
          admin: { components: { RowLabel: '/src/admin/RowLabels#SessionRowLabel' } },
          fields: [
            pick('session', 'sessions', {
              required: true,
              index: true,
              label: words.programme.item,
              ofThisWorkshop: true,
              validate: checkRow,
            }),
          ],
        },
      ],
    },
  ],
}

const plainAddress = url('url', words.registration.url, {
  admin: { condition: (_, sibling) => sibling?.mode === 'external' },
})

/** Where people register elsewhere. Publishing that they do, without saying where, is refused. */
const formAddress: TextField = {
  ...plainAddress,
  validate: ((value, options) => {
    const { data, event, req, siblingData } = options
    const asked = event === 'onChange' || (data as { _status?: string })._status === 'published'
    const external = (siblingData as { mode?: string }).mode === 'external'
    if (!value && asked && external) return sentence({ code: 'REGISTRATION_URL_MISSING' }, req.i18n.language)
    return plainAddress.validate ? (plainAddress.validate as TextFieldSingleValidation)(value, options) : true
  }) as TextFieldSingleValidation,
} as TextField

const internal = (_: unknown, sibling: { mode?: string }): boolean => sibling?.mode === 'internal'

export const registration: Tab = {
  label: words.tabs.registration,
  fields: [
    {
      name: 'registration',
      type: 'group',
      label: words.registration.label,
      fields: [
        {
          name: 'mode',
          type: 'select',
          label: words.registration.mode.label,
          options: registrationModes.map((value) => ({ value, label: words.registration.mode[value] })),
        },
        formAddress,
        ...wallTime('opensAt', words.registration.opensAt).map((field) => conditional(field, internal)),
        ...wallTime('closesAt', words.registration.closesAt, { after: 'opensAt' }).map((field) =>
          conditional(field, internal),
        ),
        {
          name: 'capacity',
          type: 'number',
          label: words.registration.capacity,
          admin: { condition: internal },
          validate: wholeFrom1('CAPACITY_INVALID', 100_000) as NumberFieldSingleValidation,
        },
        { name: 'waitlist', type: 'checkbox', label: words.registration.waitlist, admin: { condition: internal } },
      ],
    },
  ],
}

function conditional(field: Field, condition: (data: unknown, sibling: { mode?: string }) => boolean): Field {
  const own = field.admin && 'condition' in field.admin ? field.admin.condition : undefined
  return {
    ...field,
    admin: {
      ...field.admin,
      condition: (data: never, sibling: never, more: never) =>
        condition(data, sibling) && (!own || own(data, sibling, more)),
    },
  } as Field
}

const serverOwned = {
  disableDuplicate: true,
  access: { create: () => false, update: () => false },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true },
}

/** What the server keeps with a workshop: never sent, never shown. */
export const bookkeeping: Field[] = [
  { name: 'snapshot', type: 'json', hidden: true, label: words.snapshot, ...serverOwned },
  { name: 'names', type: 'json', hidden: true, ...serverOwned },
  { name: 'unprojected', type: 'text', hidden: true, index: true, ...serverOwned },
  { name: 'formerSlugs', type: 'text', hasMany: true, label: words.formerSlugs, ...serverOwned },
]
