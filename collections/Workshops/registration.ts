import type { Field, NumberFieldSingleValidation, Tab, TextField, TextFieldSingleValidation } from 'payload'
import { url } from '../../src/cms/fields/rows'
import { wallTime } from '../../src/cms/fields/wallTime'
import { invalid } from '../../src/cms/errors/invalid'
import { words } from '../../src/i18n/words/workshops'
import { wholeFrom1 } from './number'

const registrationModes = ['none', 'external', 'internal'] as const

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
    if (!value && asked && external) return invalid(req, { code: 'REGISTRATION_URL_MISSING' })
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
