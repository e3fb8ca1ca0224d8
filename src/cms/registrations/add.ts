import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { isTaken, make } from '../../database/atomic'
import { findMainById, isId } from '../../database/documents'
import { inTransaction } from '../../database/transaction'
import { isPublic } from '../../domain/publication'
import { decide } from '../../domain/registration'
import { judgeInput, formFields, type InputProblem, type RegistrationInput } from '../../domain/registrationInput'
import { without } from '../../domain/row'
import { serve } from '../../domain/texts'
import { localesOf } from '../../database/request'
import type { Problem } from '../../i18n/errors'
import { Refusal, refusal } from '../../i18n/errors/refusal'
import { say } from '../../i18n/locales'
import { words } from '../../i18n/words/registrationForm'
import { timeNow } from '../../database/answering'
import { audit } from './acts'
import { deskOf } from './desk'
import { formOf, type Form } from './form'
import { mailboxKey, personKey, unclaimed } from './keys'
import { storedInput } from './storedInput'
import { organisersEndpoint, whoOf } from './organiser'
import { factsOfDesk, settle } from './settle'

const wish = z.looseObject({ workshop: z.string().max(60) })

/** Refuses what was typed, all at once, each field by what the form calls it. */
const refusalOf = (
  req: PayloadRequest,
  form: Form,
  problems: [InputProblem | Problem, ...(InputProblem | Problem)[]],
) => {
  const { language } = req.i18n
  const labelOf = (path: string): string => {
    const [first, key] = path.split('.')
    const name = formFields.find((field) => field === first)
    if (name && name !== 'answers') return say(words.fields[name].label, language)
    const question = form.questions.find((one) => one.key === key)
    return serve(question?.label, [language, ...localesOf(req)])?.text ?? path
  }
  return new Refusal(problems, { labelOf, language, of: { collection: 'registrations' } })
}

/** Takes somebody in whose mailbox an organiser answers for: they wait for a seat like everybody. @returns the id */
const addTo = async (req: PayloadRequest, form: Form, input: RegistrationInput): Promise<string> => {
  const now = timeNow()
  const at = now.toISOString()
  const { id: workshop } = form.workshop
  const decision = decide(null, 'add', factsOfDesk(await deskOf(req, workshop), at))
  if (!decision.ok) throw refusal(decision.code, undefined, { language: req.i18n.language })
  const mailbox = mailboxKey(req.payload, input.email)
  const data = {
    workshop,
    state: 'waiting' as const,
    stateAt: at,
    provenAt: at,
    ...storedInput(input),
    source: 'desk' as const,
    owes: decision.owes.join(' '),
    mailbox,
    attempt: unclaimed(),
    person: personKey(workshop, mailbox),
    rankKey: unclaimed(),
    seatKey: unclaimed(),
    linkVersion: 0,
  }
  try {
    return await inTransaction(req, async () => {
      const id = await make(req, 'registrations', data)
      await audit(req, { act: 'add', who: whoOf(req), registration: id, workshop }, now)
      return id
    })
  } catch (error) {
    if (!isTaken(error)) throw error
    throw refusalOf(req, form, [{ code: 'REGISTERED_ALREADY', path: 'email' }])
  }
}

/**
 * `POST /api/registrations/add`: registers somebody for `workshop`, with the fields of its form and by its rules; whether it is open or not, until the
 * workshop begins. They are told who did so, and how to erase it.
 * It refuses NOT_OPEN where nobody registers in Atelier for it or it is not public; everything that is wrong with the fields at once; and
 * REGISTERED_ALREADY: organisers may know.
 */
export const addRegistration = organisersEndpoint('/add', wish, async (req, { workshop: id, ...given }) => {
  const { language } = req.i18n
  const workshop = isId(req, id) ? await findMainById(req, 'workshops', id) : null
  if (!workshop) throw refusal('DOCUMENT_NOT_FOUND', undefined, { language })
  const isOurs = isPublic(workshop) && workshop.registration?.mode === 'internal'
  if (!isOurs) throw refusal('NOT_OPEN', undefined, { language })
  const form = await formOf(req, workshop, timeNow().toISOString())
  const { input, problems } = judgeInput(without(given, ['workshop']), form.shape, language)
  const [first, ...others] = problems
  if (first) throw refusalOf(req, form, [first, ...others])
  const registration = await addTo(req, form, input)
  await settle(req.payload, id, timeNow)
  return { id: registration }
})
