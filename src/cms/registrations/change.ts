import type { Payload } from 'payload'
import { findMainById } from '../../database/documents'
import { noteLeft } from '../../database/sqlite/wipe'
import { requestIn } from '../../database/request'
import { inTransaction } from '../../database/transaction'
import type { Clock } from '../../domain/clock'
import { formFields, judgeInput, type FormField } from '../../domain/registrationInput'
import { isRow, without, type Row } from '../../domain/row'
import { Refusal, refusal } from '../../i18n/errors/refusal'
import { act, audit, workshopOf } from './acts'
import { personalTexts } from './deleteRows'
import { formOf, type Form } from './form'
import { storedInput } from './storedInput'
import { factsOfPerson } from './person'
import type { Registration } from './queue'

/** What one may change of a registration of one’s own. Another address is proven first (newAddress.ts). */
export const changeable = formFields.filter((name): name is Exclude<FormField, 'email'> => name !== 'email')

type Changes = Partial<Pick<Registration, (typeof changeable)[number]>>

/** What was sent, as it is stored: only what is said anew. @throws Refusal that names everything that is wrong at once */
const judge = (form: Form, row: Registration, given: Row, locale: string): Changes => {
  const isGiven = (name: string): boolean => Object.hasOwn(given, name)
  const { input, problems } = judgeInput({ ...given, email: row.email }, form.shape, row.language ?? locale)
  const wrong = problems.filter(
    ({ code, path }) => code === 'FIELD_UNKNOWN' || (path !== 'email' && isGiven(path.split('.')[0] ?? '')),
  )
  const [first, ...others] = isGiven('email')
    ? [{ path: 'email', code: 'FIELD_UNKNOWN' as const, params: { name: 'email' } }, ...wrong]
    : wrong
  if (first) throw new Refusal([first, ...others], { language: locale, of: { collection: 'registrations' } })
  // What was answered to a question that is asked no more stays as it is.
  const before = isRow(row.answers) ? row.answers : {}
  const asked = form.questions.map(({ key }) => key)
  const answers = { ...without(before, asked), ...input.answers }
  const judged: Required<Changes> = storedInput({ ...input, answers })
  const isSame = (key: (typeof changeable)[number]): boolean =>
    JSON.stringify(judged[key] ?? null) === JSON.stringify(row[key] ?? null)
  return Object.fromEntries(
    changeable.flatMap((key) => (isGiven(key) && !isSame(key) ? [[key, judged[key]] as const] : [])),
  )
}

/** What a registration says no more after changes. */
const lost = (row: Registration, changes: Changes, { questions }: Form): string[] => {
  const kept = personalTexts({ ...row, ...changes }, questions)
  return personalTexts(row, questions).filter((text) => !kept.includes(text))
}

/**
 * Changes what one has said of oneself. What is left out stays; what is said is judged as the form judges it, everything that is wrong at once. Answers
 * are one of the fields: all of them, or none.
 * @param given from whoever has the link of their own: anything under any name
 * @param locale the language of what is refused
 * @throws Refusal FIELD_UNKNOWN and those of the form; where nothing is to be changed any more, one of src/domain/registration.ts;
 * DOCUMENT_NOT_FOUND where the registration is gone
 */
export const change = async (
  payload: Payload,
  id: string,
  given: Row,
  { locale, now }: { locale: string; now: Clock },
): Promise<void> => {
  const req = await requestIn(payload, locale)
  const at = now()
  const row = await findMainById(req, 'registrations', id)
  const workshop = row && (await findMainById(req, 'workshops', workshopOf(row)))
  if (!workshop) throw refusal('DOCUMENT_NOT_FOUND', undefined, { language: locale })
  const form = await formOf(req, workshop, at.toISOString())
  await inTransaction(req, async () => {
    let changes: Changes = {}
    const done = await act(
      req,
      id,
      'change',
      (one) => factsOfPerson(req, one, at.toISOString()),
      at,
      (one) => (changes = judge(form, one, given, locale)),
    )
    if (!done) throw refusal('DOCUMENT_NOT_FOUND', undefined, { language: locale })
    if (!Object.keys(changes).length) return
    await noteLeft(req, lost(done.row, changes, form))
    await audit(req, { act: 'change', who: 'self', registration: id, workshop: workshop.id }, at)
  })
}
