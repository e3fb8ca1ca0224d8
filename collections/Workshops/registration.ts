import type { Condition, Field, Tab } from 'payload'
import { isPublishing } from '../../src/cms/fields/isPublishing'
import { url } from '../../src/cms/fields/rows'
import { wallTime } from '../../src/cms/fields/wallTime'
import type { Stored } from '../../src/database/documents'
import { invalid } from '../../src/cms/errors/invalid'
import { words } from '../../src/i18n/words/workshops'
import { wholeFrom1 } from './number'

const registrationModes = ['none', 'external', 'internal'] as const

type Workshop = Stored<'workshops'>
type Registration = NonNullable<Workshop['registration']>

/** Shows a field where people register in one way. */
const inMode =
  (mode: Registration['mode']): Condition<Workshop, Registration> =>
  (_, sibling) =>
    sibling?.mode === mode

const plainAddress = url('url', words.registration.url, {
  admin: { condition: inMode('external') },
})

/** Where people register elsewhere. Publishing that they do, without saying where, is refused. */
const formAddress: typeof plainAddress = {
  ...plainAddress,
  validate: (value, options) => {
    const { mode }: Registration = options.siblingData
    if (!value && isPublishing(options) && mode === 'external')
      return invalid(options.req, { code: 'REGISTRATION_URL_MISSING' })
    return plainAddress.validate?.(value, options) ?? true
  },
}

const internal = inMode('internal')

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
          validate: wholeFrom1('CAPACITY_INVALID', 100_000),
        },
        { name: 'waitlist', type: 'checkbox', label: words.registration.waitlist, admin: { condition: internal } },
      ],
    },
  ],
}

function conditional(field: Field, condition: Condition): Field {
  const own = field.admin?.condition
  const both: Condition = (data, sibling, more) => condition(data, sibling, more) && (!own || own(data, sibling, more))
  return Object.assign({ ...field }, { admin: { ...field.admin, condition: both } })
}
