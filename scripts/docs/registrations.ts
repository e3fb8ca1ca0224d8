import { createLocalReq, type Payload } from 'payload'
import { findForm } from '../../src/api/public/registrationForm'
import { writeDesk } from '../../src/cms/registrations/desk'
import { stampOf } from '../../src/cms/registrations/form'
import { register } from '../../src/cms/registrations/intake'
import { tokenFor } from '../../src/cms/registrations/keys'
import { writeMeeting } from '../../src/cms/registrations/meetings'
import { findMain } from '../../src/database/documents'
import { createContent, updateContent, type ContentData } from '../../src/cms/write/save'
import type { Meeting } from '../../src/domain/meeting'
import { judgeInput } from '../../src/domain/registrationInput'

const slug = 'a-local-answer'

const workshop: ContentData<'workshops'> = {
  slug,
  title: { fr: 'Une réponse locale', en: 'A local answer' },
  timeZone: 'Europe/Paris',
  startsAt: '2099-04-27T16:00',
  endsAt: '2099-04-27T18:00',
  attendanceMode: 'hybrid',
  languages: ['en'],
  interpretation: { status: 'possible', scope: 'discussion', targetLanguages: ['fr'] },
  registration: {
    mode: 'internal',
    questions: [
      {
        key: 'onsite',
        kind: 'yesNo',
        required: true,
        label: { fr: 'Venez-vous sur place\u202f?', en: 'Do you come?' },
      },
      {
        key: 'meals',
        kind: 'choices',
        label: { fr: 'Quels repas\u202f?', en: 'Which meals?' },
        options: [
          { value: 'lunch', label: { fr: 'Déjeuner', en: 'Lunch' } },
          { value: 'dinner', label: { fr: 'Dîner', en: 'Dinner' } },
        ],
        when: { question: 'onsite', is: ['yes'] },
      },
    ],
  },
}

const meeting: Meeting = {
  url: 'https://meet.example.org/a-local-answer',
  phone: '+33 1 23 45 67 89',
  passcode: '2468',
  words: { fr: 'Micros coupés en entrant.', en: 'Microphones off when you enter.' },
}

/**
 * A workshop that people register for, with a meeting, and somebody who has asked for a seat.
 * @returns what the examples of a document cannot know, by its name there: `stamp` of a form that is old enough, `confirmToken` of the mail, the `token`
 * that opens the registration once that is proven, `addressToken` of the mail to another
 * address that is asked for, the `newToken` that opens the registration once that one is, and the `renewedToken` that does once its links are renewed
 * @throws Error where the workshop is not there as it should be
 */
export const makeRegistrations = async (payload: Payload): Promise<Record<string, string>> => {
  const req = await createLocalReq({ locale: 'fr' }, payload)
  const id = await createContent(req, 'workshops', workshop)
  await updateContent(req, 'workshops', id, { _status: 'published' })
  await writeDesk(req, id, { capacity: 20, waitlist: true })
  await writeMeeting(req, id, 0, { act: 'set', by: 'system', meeting }, new Date())
  const before = new Date(Date.now() - 10_000)
  const form = await findForm(req, slug, before)
  if (form?.state !== 'open') throw new Error('The form of the examples is not open.')
  const said = { email: 'ana@example.org', name: 'Ana Example', answers: { onsite: 'yes', meals: ['lunch'] } }
  const { input } = judgeInput(said, form.shape, 'en')
  await register(payload, form, input, { now: () => before, source: 'api' })
  const [row] = await findMain(req, 'registrations', { workshop: { equals: id } })
  if (!row) throw new Error('Nobody has registered.')
  return {
    stamp: stampOf(payload, form, before),
    confirmToken: tokenFor(payload, 'confirm', row),
    token: tokenFor(payload, 'own', row),
    newToken: tokenFor(payload, 'own', { ...row, linkVersion: 1 }),
    renewedToken: tokenFor(payload, 'own', { ...row, linkVersion: 2 }),
    addressToken: tokenFor(payload, 'address', { ...row, newEmail: 'ana@home.example' }),
  }
}
