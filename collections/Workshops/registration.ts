import type { Condition, Field, PayloadRequest, SelectFieldSingleValidation, Tab } from 'payload'
import { select } from 'payload/shared'
import { invalid } from '../../src/cms/errors/invalid'
import { isPublishing } from '../../src/cms/fields/isPublishing'
import { localized } from '../../src/cms/fields/localized'
import { rows, url } from '../../src/cms/fields/rows'
import { noDifference } from '../../src/cms/fields/serverOwned'
import type { Stored } from '../../src/database/documents'
import { words as common } from '../../src/i18n/words/common'
import { words } from '../../src/i18n/words/workshops'
import { judgeQuestions, questionKinds } from '../../src/domain/questions'
import { registrationModes } from '../../src/domain/registrationForm'

type Workshop = Stored<'workshops'>
type Registration = NonNullable<Workshop['registration']>
type Question = NonNullable<Registration['questions']>[number]

/** Shows a field where people register in one way. */
const inMode =
  (mode: Registration['mode']): Condition<Workshop, Registration> =>
  (_, sibling) =>
    sibling?.mode === mode

/** Shows a field of a question where it is answered in one of some ways. */
const answeredBy =
  (...kinds: Question['kind'][]): Condition<Workshop, Question> =>
  (_, sibling) =>
    kinds.includes(sibling?.kind)

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

/** Meetings by invitation are known by their name, and nobody can be invited yet. */
const checkMode: SelectFieldSingleValidation = (value, options) =>
  value === 'invitation' ? invalid(options.req, { code: 'INVITATIONS_UNSUPPORTED' }) : select(value, options)

const asked = words.registration.questions

interface Judging {
  data: Partial<Workshop>
  event?: string
  path?: (string | number)[]
  req: PayloadRequest
}

/** What publishing refuses of a field of a question: its rule sees all of them (src/domain/questions.ts). */
const asJudged = (_value: unknown, options: Judging): string | true => {
  const { data, path, req } = options
  if (!path || !isPublishing(options)) return true
  const place = path.join('.')
  const problem = judgeQuestions(data.registration?.questions).find((one) => `registration.${one.path}` === place)
  return problem ? invalid(req, problem) : true
}

/** What is asked in the form, beside what every form asks. Their keys and values stay when a label changes: answers are kept under them. */
const questions: Field = rows(
  'questions',
  asked,
  'TextRowLabel',
  [
    {
      type: 'row',
      fields: [
        {
          name: 'key',
          type: 'text',
          label: asked.key.label,
          maxLength: 60,
          admin: { description: asked.key.description },
          validate: asJudged,
        },
        {
          name: 'kind',
          type: 'select',
          label: asked.kind.label,
          defaultValue: 'text',
          options: questionKinds.map((value) => ({ value, label: asked.kind[value] })),
        },
      ],
    },
    ...localized({ name: 'label', type: 'text', label: asked.label, maxLength: 500 }),
    ...localized({ name: 'help', type: 'textarea', label: asked.help, maxLength: 1000 }),
    { name: 'required', type: 'checkbox', label: asked.required },
    {
      ...rows('options', asked.options, 'TextRowLabel', [
        { name: 'value', type: 'text', label: asked.options.value, maxLength: 60, validate: asJudged },
        ...localized({ name: 'label', type: 'text', label: asked.options.label, maxLength: 300 }),
      ]),
      admin: {
        condition: answeredBy('choice', 'choices'),
        components: { RowLabel: '/src/admin/fields/RowLabels#TextRowLabel' },
      },
    },
    {
      name: 'max',
      type: 'number',
      label: asked.max,
      admin: { condition: answeredBy('choices') },
      validate: asJudged,
    },
    {
      name: 'when',
      type: 'group',
      label: asked.when.label,
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'question', type: 'text', label: asked.when.question, maxLength: 60, validate: asJudged },
            {
              name: 'is',
              type: 'text',
              hasMany: true,
              label: asked.when.is,
              maxLength: 60,
              maxRows: 50,
              // A list of values, which the comparison of versions would show as it is stored.
              admin: { components: noDifference, placeholder: common.severalPlaceholder },
              validate: asJudged,
            },
          ],
        },
      ],
    },
    {
      name: 'keepDays',
      type: 'number',
      label: asked.keepDays.label,
      admin: { description: asked.keepDays.description },
      validate: asJudged,
    },
  ],
  { description: asked.description, condition: inMode('internal') },
)

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
          validate: checkMode,
        },
        formAddress,
        {
          name: 'desk',
          type: 'ui',
          label: words.registration.desk.label,
          admin: {
            condition: inMode('internal'),
            components: { Field: '/src/admin/workshop/DeskField#DeskField' },
          },
        },
        questions,
      ],
    },
  ],
}
