import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Clock } from '../../domain/clock'
import { isRow, textOf, without, type Row } from '../../domain/row'
import { mostOf } from '../../domain/questions'
import { MOST_NAME } from '../../domain/personName'
import { judgeInput, MOST_NEEDS, MOST_ORGANISATION, shownFields, type FormField } from '../../domain/registrationInput'
import { isSlug } from '../../domain/texts'
import { namesGone } from '../../database/atomic'
import { localesOf } from '../../database/request'
import { Refusal, refusal } from '../../i18n/errors/refusal'
import type { Localized } from '../../i18n/locales'
import { words } from '../../i18n/words/registrationForm'
import { timeNow } from '../../database/answering'
import { formOf, judgeStamp, stampOf, type Form } from '../../cms/registrations/form'
import { register } from '../../cms/registrations/intake'
import { ownEndpoint, type About } from './ownEndpoint'
import { parseLocale } from './request'
import { placeIn, publicText, workshopReference } from './shapes'
import { workshopsBySlug } from './readWorkshop'

/** The form of a published workshop, by its slug or one that it had before; null where there is no such workshop. */
export const findForm = async (req: PayloadRequest, slug: string, now: Date): Promise<Form | null> => {
  if (!isSlug(slug)) return null
  const [doc] = await workshopsBySlug(req, slug, false)
  return doc ? formOf(req, doc, now.toISOString(), true) : null
}

const most: Partial<Record<FormField, number>> = {
  email: 254,
  name: MOST_NAME,
  organisation: MOST_ORGANISATION,
  needs: MOST_NEEDS,
}

/** What a built-in field takes, beside the kinds of questions. */
export const fieldKinds = ['email', 'language', 'text', 'longText'] as const

const kinds: Readonly<Record<Exclude<FormField, 'answers'>, (typeof fieldKinds)[number]>> = {
  email: 'email',
  name: 'text',
  organisation: 'text',
  language: 'language',
  interpretation: 'language',
  needs: 'longText',
}

/** The words of a built-in field, by how the form asks for it. */
export const wordsOf = (
  name: Exclude<FormField, 'answers'>,
  isConfidential: boolean,
): { label: Localized; help?: Localized } => words.fields[name === 'name' && isConfidential ? 'pseudonym' : name]

/** A form in its public shape, in every language, as a reader of `locale` is served. */
export const publicForm = (req: PayloadRequest, form: Form, locale: string, now: Date) => {
  const { closesAtUtc, notice, opensAtUtc, questions, seats, shape, state, waitlist, workshop } = form
  const locales = localesOf(req)
  const text = (texts: Parameters<typeof publicText>[0]) => publicText(texts, locale, locales)
  const { interpretation } = workshop
  const id = placeIn(workshop.id, 'registrationForm')
  return {
    id,
    workshop: workshopReference(workshop, locale, locales),
    state,
    seats,
    opensAtUtc,
    closesAtUtc,
    timeZone: workshop.timeZone ?? null,
    waitlist,
    confidentiality: shape.isConfidential ? 'pseudonym' : 'named',
    languages: locales,
    interpretation: {
      id: placeIn(id, 'interpretation'),
      status: interpretation?.status ?? null,
      scope: interpretation?.scope ?? null,
      into: shape.interpretation,
    },
    fields: shownFields(shape).flatMap((name) => {
      if (name === 'answers') return []
      const { help, label } = wordsOf(name, shape.isConfidential)
      return [
        {
          id: placeIn(id, 'fields', name),
          name,
          kind: kinds[name],
          required: name === 'email' || (name === 'name' && !shape.isConfidential),
          max: most[name] ?? null,
          label: text(label),
          help: text(help),
        },
      ]
    }),
    questions: questions.map((question) => ({
      id: placeIn(id, 'questions', question.key),
      key: question.key,
      kind: question.kind,
      required: question.required === true,
      max: mostOf(question),
      label: text(question.label),
      help: text(question.help),
      options: question.options.map(({ label, value }) => ({
        id: placeIn(id, 'questions', question.key, value),
        value,
        label: text(label),
      })),
      when: question.when ? { id: placeIn(id, 'questions', question.key, 'when'), ...question.when } : null,
    })),
    notice: { id: placeIn(id, 'notice'), version: notice, text: text(words.notice) },
    stamp: state === 'open' ? stampOf(req.payload, form, now) : null,
  }
}

export type PublicForm = ReturnType<typeof publicForm>

/** The form of a workshop as it is now; null where there is none. */
export const readForm = async (req: PayloadRequest, slug: string, locale: string): Promise<PublicForm | null> => {
  const now = timeNow()
  const form = await findForm(req, slug, now)
  return form && publicForm(req, form, locale, now)
}

const notOpen = (req: PayloadRequest): Refusal => refusal('NOT_OPEN', undefined, { language: req.i18n.language })

/** What every request that was taken is answered, whoever is registered. */
export const checkMail = { status: 'checkMail' } as const
export const checkMailSchema = z.object({ status: z.literal(checkMail.status) }).meta({ id: 'CheckMail' })

/** What a field of the form, or what was said of oneself, is refused with. */
export const fieldRefusals = [
  'REQUIRED',
  'TOO_LONG',
  'NO_TEXT',
  'TEXT_BROKEN',
  'NAME_IS_ADDRESS',
  'CHOICE_UNKNOWN',
  'TOO_MANY',
  'INTERPRETATION_UNKNOWN',
  'LANGUAGE_OF_MAILS_UNKNOWN',
  'QUESTION_UNKNOWN',
  'FIELD_UNKNOWN',
] as const
/** The same of an address. */
export const addressRefusals = ['EMAIL_INVALID', 'EMAIL_LETTERS', 'EMAIL_LONG', 'EMAIL_NAMED', 'EMAIL_QUOTED'] as const

/** What says nothing about a person: that the form is one of ours, and that no machine has filled it in. */
const guards = ['stamp', 'notice', 'website'] as const

/** A trap: nobody sees this field, and whoever fills it in is a machine. */
export const isTrapped = ({ website }: Row): boolean => website !== undefined && website !== null && website !== ''

/**
 * Takes what was sent to a form. @returns the same, whoever is registered
 * @throws Refusal NOT_OPEN, FORM_OLD, TOO_QUICK; and everything that is wrong with the fields at once
 */
export const takeForm = async (
  req: PayloadRequest,
  form: Form | null,
  given: Row,
  { locale, now, source }: { locale: string; now: Clock; source: 'api' | 'form' },
): Promise<typeof checkMail> => {
  const { language } = req.i18n
  if (form?.state !== 'open') throw notOpen(req)
  const wrong = judgeStamp(req.payload, form, given.stamp, now())
  if (wrong) throw refusal(wrong, undefined, { language })
  const { input, problems } = judgeInput(without(given, guards), form.shape, locale)
  const [first, ...others] = problems
  if (first) throw new Refusal([first, ...others], { language, of: { collection: 'registrations' } })
  if (isTrapped(given)) return checkMail
  try {
    await register(req.payload, form, input, { now, source })
  } catch (error) {
    // Its workshop was deleted at this moment.
    throw namesGone(error) ? notOpen(req) : error
  }
  return checkMail
}

const slugOf = ({ routeParams }: PayloadRequest): string => textOf(routeParams?.slug) ?? ''

/** What was sent. @throws Refusal where it is no object */
export const bodyOf = async (req: PayloadRequest): Promise<Row> => {
  await addDataAndFileToRequest(req)
  const given: unknown = req.data
  if (!isRow(given)) throw refusal('REQUEST_MALFORMED', undefined, { language: req.i18n.language })
  return given
}

const aboutForm: About = { id: 'readRegistrationForm', gives: 'PublicRegistrationForm', refuses: ['NOT_OPEN'] }
const aboutRegister: About = {
  id: 'register',
  gives: checkMailSchema,
  takes: 'RegistrationInput',
  status: 202,
  refuses: [...fieldRefusals, ...addressRefusals, 'NOT_OPEN', 'FORM_OLD', 'TOO_QUICK', 'TOO_OFTEN'],
}

/** `GET /api/workshops/by-slug/:slug/registration?locale=`: the form of a workshop, for any front end. */
export const registrationForm = ownEndpoint('get', '/by-slug/:slug/registration', aboutForm, async (req) => {
  const locale = parseLocale(req, req.searchParams.get('locale'))
  const form = await readForm(req, slugOf(req), locale)
  if (!form) throw notOpen(req)
  return { body: form }
})

/** Takes what any front end sends to the form of a workshop. @throws Refusal as `takeForm` */
export const registerAt = async (
  req: PayloadRequest,
  slug: string,
  given: Row,
  locale: string,
): Promise<typeof checkMail> =>
  takeForm(req, await findForm(req, slug, timeNow()), given, { locale, now: timeNow, source: 'api' })

/** `POST` to the same address: asks for a seat. Answers 202 and the same bytes, whether the mailbox is known or not. */
export const takeRegistration = ownEndpoint('post', '/by-slug/:slug/registration', aboutRegister, async (req) => {
  const locale = parseLocale(req, req.searchParams.get('locale'))
  return { body: await registerAt(req, slugOf(req), await bodyOf(req), locale), status: 202 }
})
