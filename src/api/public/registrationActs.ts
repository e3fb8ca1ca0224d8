import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { findMainById } from '../../database/documents'
import { localesOf } from '../../database/request'
import { judgeMailbox } from '../../domain/mailbox'
import { unknownFields } from '../../domain/registrationInput'
import type { Row } from '../../domain/row'
import { isRefusal, Refusal, refusal } from '../../i18n/errors/refusal'
import { timeNow } from '../../database/answering'
import { change } from '../../cms/registrations/change'
import { erase } from '../../cms/registrations/erase'
import { join } from '../../cms/registrations/join'
import { tokenFor, type Purpose } from '../../cms/registrations/keys'
import { erasedBy, followLink } from '../../cms/registrations/links'
import { sendLinks } from '../../cms/registrations/linksAgain'
import { askForAddress, proveByLink } from '../../cms/registrations/newAddress'
import { ownData } from '../../cms/registrations/ownData'
import { accept, cancel, confirm, decline, queueAgain, renewLinks } from '../../cms/registrations/person'
import type { Registration } from '../../cms/registrations/queue'
import { ownRegistration, type OwnRegistration } from './ownRegistration'
import { ownEndpoint, type About } from './ownEndpoint'
import { addressRefusals, bodyOf, checkMail, checkMailSchema, fieldRefusals } from './registrationForm'
import { parseLocale } from './request'
import { publicText } from './shapes'

/**
 * What whoever registered does by the token of a link: read their registration, prove its mailbox, accept a seat, leave. The same functions serve REST,
 * where the token stands in `Authorization`, and GraphQL, where it is an argument.
 */

/** A token that opens nothing is refused with the same bytes, whatever is wrong with it: nobody learns whom there is. */
const linkUnknown = (req: PayloadRequest): Refusal =>
  refusal('LINK_UNKNOWN', undefined, { language: req.i18n.language })

/** Acts refuse where nobody is known who reads it: here somebody is. */
const inLanguage = async <T>(req: PayloadRequest, act: () => Promise<T>): Promise<T> => {
  try {
    return await act()
  } catch (error) {
    if (!isRefusal(error)) throw error
    // It went at this moment.
    if (error.code === 'DOCUMENT_NOT_FOUND') throw linkUnknown(req)
    const { data, details, problems } = error
    const of = data && { collection: 'registrations' }
    throw new Refusal(problems, {
      language: req.i18n.language,
      ...(details ? { details } : {}),
      ...(of ? { of } : {}),
    })
  }
}

/** What is asked: by whose link, and in whose language texts are served. */
interface Asked {
  token: string | null
  locale: string
}

/** The registration that a link for one purpose leads to. @throws Refusal LINK_UNKNOWN */
const linked = async (req: PayloadRequest, { token }: Asked, purpose: Purpose): Promise<Registration> => {
  const found = token === null ? null : await followLink(req, req.payload, token)
  if (found?.purpose !== purpose) throw linkUnknown(req)
  return found.registration
}

/** @throws Refusal LINK_UNKNOWN where it is gone meanwhile */
const registrationOf = async (req: PayloadRequest, id: string | null): Promise<Registration> => {
  const registration = id === null ? null : await findMainById(req, 'registrations', id)
  if (!registration) throw linkUnknown(req)
  return registration
}

/** @throws Refusal LINK_UNKNOWN where its workshop is gone */
const described = async (
  req: PayloadRequest,
  registration: Registration,
  { locale }: Asked,
): Promise<OwnRegistration> => {
  const own = await ownRegistration(req, registration, { locale, now: timeNow().toISOString() })
  if (!own) throw linkUnknown(req)
  return own
}

/** One’s own registration as it is. @throws Refusal LINK_UNKNOWN */
export const readOwn = async (req: PayloadRequest, asked: Asked): Promise<OwnRegistration> =>
  described(req, await linked(req, asked, 'own'), asked)

/**
 * Proves the mailbox that a mail went to: of a request, or another one that is to take the place of the first. Where the mailbox of a request has a
 * registration for the workshop already, it is that one which is answered.
 * @returns one’s own registration, with the token that opens it from now on
 * @throws Refusal LINK_UNKNOWN, WORKSHOP_BEGUN, WORKSHOP_CALLED_OFF; EMAIL_TAKEN where another address has a registration of its own
 */
export const confirmOwn = async (req: PayloadRequest, asked: Asked): Promise<OwnRegistration & { token: string }> => {
  const { payload } = req
  const { token } = asked
  const found = token === null ? null : await followLink(req, payload, token)
  if (token === null || (found?.purpose !== 'confirm' && found?.purpose !== 'address')) throw linkUnknown(req)
  const { purpose, registration: of } = found
  const id = await inLanguage(req, async () =>
    purpose === 'confirm'
      ? confirm(payload, of.id, timeNow)
      : ((await proveByLink(payload, token, found, timeNow))?.id ?? null),
  )
  const registration = await registrationOf(req, id)
  return { ...(await described(req, registration, asked)), token: tokenFor(req.payload, 'own', registration) }
}

/** What is done by the link alone, each as often as one likes: what is done already is no refusal. */
const acts = { accept, cancel, decline, queueAgain }

/** @throws Refusal LINK_UNKNOWN; NOT_OFFERED, OFFER_LAPSED and the like (src/domain/registration.ts) */
export const actOnOwn =
  (name: keyof typeof acts) =>
  async (req: PayloadRequest, asked: Asked): Promise<OwnRegistration> => {
    const { id } = await linked(req, asked, 'own')
    await inLanguage(req, () => acts[name](req.payload, id, timeNow))
    return described(req, await registrationOf(req, id), asked)
  }

/** The address that is to be written to, of what has no other field. @throws Refusal that names everything that is wrong at once */
const emailIn = (req: PayloadRequest, given: Row): string => {
  const judged = judgeMailbox(given.email)
  const unknown = unknownFields(given, ['email'])
  const [first, ...others] = [...(judged.ok ? [] : [{ path: 'email', code: judged.code }]), ...unknown]
  if (first) throw new Refusal([first, ...others], { language: req.i18n.language, of: { collection: 'registrations' } })
  return judged.ok ? judged.address : ''
}

/** Changes what was said of oneself: fields of the form but the address (`changeAddress`); what is left out stays. @throws Refusal LINK_UNKNOWN, and as `change` */
export const changeOwn = async (req: PayloadRequest, asked: Asked, given: Row): Promise<OwnRegistration> => {
  const { id } = await linked(req, asked, 'own')
  await inLanguage(req, () => change(req.payload, id, given, { locale: req.i18n.language, now: timeNow }))
  return described(req, await registrationOf(req, id), asked)
}

/**
 * Asks for another address in place of one’s own: it is written to, and counts once it is proven, by `confirm`.
 * @throws Refusal LINK_UNKNOWN, EMAIL_SAME, and as `changeOwn`
 */
export const changeAddress = async (req: PayloadRequest, asked: Asked, given: Row): Promise<OwnRegistration> => {
  const { id } = await linked(req, asked, 'own')
  const email = emailIn(req, given)
  await inLanguage(req, () => askForAddress(req.payload, id, email, { locale: req.i18n.language, now: timeNow }))
  return described(req, await registrationOf(req, id), asked)
}

/**
 * Gives one’s registration new links, for whoever passed theirs on: those of before open nothing any more.
 * @returns one’s own registration, with the token that opens it from now on
 * @throws Refusal LINK_UNKNOWN, for whoever asks once more by the link of before too; NOT_CONFIRMED
 */
export const renewOwn = async (req: PayloadRequest, asked: Asked): Promise<OwnRegistration & { token: string }> => {
  const known = await linked(req, asked, 'own')
  if (known.state === 'pending') throw refusal('NOT_CONFIRMED', undefined, { language: req.i18n.language })
  const registration = await inLanguage(req, () => renewLinks(req.payload, known, timeNow))
  if (!registration) throw linkUnknown(req)
  return { ...(await described(req, registration, asked)), token: tokenFor(req.payload, 'own', registration) }
}

/**
 * Leads to the meeting, within its window: by the link of one’s own, or by the weaker one of a calendar.
 * @throws Refusal LINK_UNKNOWN, and as `join`
 */
const joinOwn = async (req: PayloadRequest, { locale, token }: Asked): Promise<object> => {
  const found = token === null ? null : await followLink(req, req.payload, token)
  if (!found || (found.purpose !== 'own' && found.purpose !== 'join')) throw linkUnknown(req)
  const joined = await inLanguage(req, () => join(req, found.registration.id, timeNow))
  if (!joined) throw linkUnknown(req)
  const { passcode, phone, url, words } = joined.meeting
  return { url, phone, passcode, words: publicText(words, locale, localesOf(req)) }
}

/** Erases one’s registration; where that is done, it is said again. @throws Refusal LINK_UNKNOWN */
const eraseOwn = async (req: PayloadRequest, asked: Asked): Promise<{ status: 'erased' }> => {
  const id =
    (asked.token === null ? null : await erasedBy(req, req.payload, asked.token)) ??
    (await linked(req, asked, 'own')).id
  await erase(req.payload, { registration: id }, 'self', timeNow)
  return { status: 'erased' }
}

/** All that is kept about whoever has the link. @throws Refusal LINK_UNKNOWN */
const exportOwn = async (req: PayloadRequest, asked: Asked): Promise<object> => {
  const data = await ownData(req.payload, (await linked(req, asked, 'own')).id)
  if (!data) throw linkUnknown(req)
  return data
}

/** Has lost links sent again, to whom they belong. Answers the same, whoever is known. @throws Refusal of the field `email`, and FIELD_UNKNOWN */
export const sendLinksTo = async (req: PayloadRequest, given: Row): Promise<typeof checkMail> => {
  await sendLinks(req.payload, emailIn(req, given), { locale: req.i18n.language, now: timeNow })
  return checkMail
}

/** The token in `Authorization: Registration <token>`; null where there is none. */
const tokenIn = ({ headers }: PayloadRequest): string | null =>
  /^registration +(\S+) *$/i.exec(headers.get('authorization') ?? '')?.[1] ?? null

const erased = z.object({ status: z.literal('erased') }).meta({ id: 'Erased' })

/** Where one meets: told to who has a seat, within the window. */
const meetingSchema = z
  .object({
    url: z.string(),
    phone: z.string().nullable(),
    passcode: z.string().nullable(),
    /** Of them there is one for each language, too. */
    words: z.looseObject({ text: z.string(), servedFrom: z.string() }).nullable(),
  })
  .meta({ id: 'Meeting' })

/** What is kept about somebody, in a form that says itself which one it is. */
const ownDataSchema = z
  .object({ format: z.literal('atelier-own-data/1'), registrations: z.array(z.looseObject({ id: z.string() })) })
  .meta({ id: 'OwnData' })

const emailSchema = z.object({ email: z.string().max(254) }).meta({ id: 'OwnAddress' })

/** What an act is refused with where the registration, or its workshop, does not stand so that it could be done. */
const standing = ['NOT_CONFIRMED', 'REGISTRATION_CANCELLED', 'ACT_NOT_NOW'] as const
const ofWorkshop = ['WORKSHOP_BEGUN', 'WORKSHOP_CALLED_OFF', 'WORKSHOP_PAUSED'] as const

const route = (
  method: 'get' | 'patch' | 'post',
  act: string,
  about: Pick<About, 'id' | 'refuses' | 'takes'> & Partial<About>,
  answer: (req: PayloadRequest, asked: Asked) => Promise<object>,
): Endpoint =>
  ownEndpoint(
    method,
    `/registration${act}`,
    { gives: 'PublicOwnRegistration', byLink: true, ...about, refuses: ['LINK_UNKNOWN', ...about.refuses] },
    async (req) => {
      const locale = parseLocale(req, req.searchParams.get('locale'))
      return { body: await answer(req, { locale, token: tokenIn(req) }) }
    },
  )

/** `/api/registration`: the acts by a link, for any front end; and lost links. */
export const registrationEndpoints: Endpoint[] = [
  route('get', '', { id: 'readRegistration', refuses: [] }, readOwn),
  route(
    'patch',
    '',
    { id: 'changeRegistration', takes: 'RegistrationChanges', refuses: [...fieldRefusals, ...standing] },
    async (req, asked) => changeOwn(req, asked, await bodyOf(req)),
  ),
  route('get', '/export', { id: 'exportRegistration', gives: ownDataSchema, refuses: [] }, exportOwn),
  route('post', '/confirm', { id: 'confirmRegistration', refuses: ['EMAIL_TAKEN', ...standing] }, confirmOwn),
  route(
    'post',
    '/address',
    {
      id: 'changeRegistrationAddress',
      takes: emailSchema,
      refuses: [...addressRefusals, 'FIELD_UNKNOWN', 'EMAIL_SAME', 'TOO_OFTEN', ...standing],
    },
    async (req, asked) => changeAddress(req, asked, await bodyOf(req)),
  ),
  route(
    'post',
    '/accept',
    { id: 'acceptSeat', refuses: ['NOT_OFFERED', 'OFFER_LAPSED', ...standing, ...ofWorkshop] },
    actOnOwn('accept'),
  ),
  route(
    'post',
    '/decline',
    { id: 'declineSeat', refuses: ['NOT_OFFERED', 'OFFER_LAPSED', ...standing, ...ofWorkshop] },
    actOnOwn('decline'),
  ),
  route('post', '/cancel', { id: 'cancelRegistration', refuses: [...standing, ...ofWorkshop] }, actOnOwn('cancel')),
  route('post', '/queueAgain', { id: 'queueAgain', refuses: [...standing, ...ofWorkshop] }, actOnOwn('queueAgain')),
  route(
    'post',
    '/join',
    {
      id: 'joinMeeting',
      gives: meetingSchema,
      refuses: [
        'NOT_NOW',
        'MEETING_MISSING',
        'NOT_CONFIRMED',
        'NOT_SEATED',
        'REGISTRATION_CANCELLED',
        'WORKSHOP_CALLED_OFF',
        'WORKSHOP_PAUSED',
      ],
    },
    joinOwn,
  ),
  route('post', '/renew', { id: 'renewRegistrationLinks', refuses: ['NOT_CONFIRMED'] }, renewOwn),
  route('post', '/erase', { id: 'eraseRegistration', gives: erased, refuses: [] }, eraseOwn),
  ownEndpoint(
    'post',
    '/registration/links',
    {
      id: 'sendRegistrationLinks',
      gives: checkMailSchema,
      takes: emailSchema,
      status: 202,
      refuses: [...addressRefusals, 'FIELD_UNKNOWN', 'TOO_OFTEN'],
    },
    async (req) => ({ body: await sendLinksTo(req, await bodyOf(req)), status: 202 }),
  ),
]
