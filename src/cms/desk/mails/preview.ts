import { randomUUID } from 'node:crypto'
import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { timeNow } from '../../../database/answering'
import type { Stored } from '../../../database/documents'
import type { TextKind } from '../../../domain/ownMailTexts'
import { erasedAtOf } from '../../../domain/retention'
import { ownPath } from '../../../i18n/addresses'
import { isRefusal, refusal } from '../../../i18n/errors/refusal'
import { localeCodes, say, type Locale } from '../../../i18n/locales'
import { words as shown } from '../../../i18n/words/desk/mailShown'
import { words } from '../../../i18n/words/desk/mails'
import { handOverFailure } from '../../../mail/handOver'
import { kinds } from '../../../mail/registration/kinds'
import type { Entry, Message } from '../../../mail/registration/message'
import { sampleFacts } from '../../../mail/registration/samples'
import { organisersWorkshopEndpoint } from '../../access/endpoints'
import { deskOf } from '../../registrations/desk'
import { joiningWhenPublic } from '../../registrations/join'
import { keptFor } from '../../registrations/kept'
import { factsOfWorkshop, seriesFacts } from '../../registrations/mailFacts'
import { countTry } from '../trials'
import { ownTextsOf } from './ownTexts'
import { mailMakers } from '../mailMakers'
import { givenTexts, judgeTexts, kindWish, textsWish } from './texts'

const DAY_MS = 86_400_000

const noStore = { headers: { 'Cache-Control': 'no-store' } }

const wish = z.strictObject({
  kind: kindWish,
  language: z.enum(localeCodes),
  /** As they are typed, before they are written; without them as they are. */
  texts: textsWish.optional(),
})

type Wish = z.infer<typeof wish>

const wantedOf = async (req: PayloadRequest): Promise<Wish> => {
  await addDataAndFileToRequest(req)
  const wanted = wish.safeParse(req.data ?? {})
  if (!wanted.success) throw refusal('ACTION_INVALID', undefined, { language: req.i18n.language })
  return wanted.data
}

/** The entry of a calendar that such a mail would bring. */
const sampleEntry = (kind: TextKind, stamp: string): Entry | null =>
  kinds[kind].calendar ? { registration: randomUUID(), sequence: 0, stamp, link: null } : null

/**
 * A mail of a kind about this workshop, to somebody who is made up.
 * @param hasEntry whether an entry of a calendar comes with it, where its kind has one
 * @throws Refusal where what is typed cannot stand in it
 */
const sampleOf = async (
  req: PayloadRequest,
  workshop: Stored<'workshops'>,
  { kind, language, texts }: Wish,
  to: string,
  hasEntry: boolean,
): Promise<Message> => {
  const { payload } = req
  const given = texts ? givenTexts(texts) : {}
  judgeTexts(req, kind, given)
  const own = { ...(await ownTextsOf(req, kind)), ...given }
  const origin = String(payload.config.custom.origin)
  const now = timeNow().toISOString()
  const window = await joiningWhenPublic(req, workshop)
  const link = origin + ownPath(language, say(words.sampleToken, language))
  const of = {
    series: await seriesFacts(req),
    workshop: factsOfWorkshop(workshop),
    link,
    // As those who have a seat get it; the page behind it is nobody’s, and never the meeting.
    join: window && { link, opensAt: window.opensAtUtc },
    until: new Date(Date.parse(now) + DAY_MS).toISOString(),
    erasedAt: erasedAtOf(keptFor(await deskOf(req, workshop.id), workshop), false),
  }
  const make: (facts: ReturnType<typeof sampleFacts>) => Message = (facts) =>
    mailMakers(payload).sample<TextKind>(
      kind,
      facts[kind],
      language,
      {
        to,
        from: payload.email.defaultFromAddress,
        id: randomUUID(),
        host: new URL(origin).hostname,
        entry: hasEntry ? sampleEntry(kind, now) : null,
      },
      own,
    )
  return make(sampleFacts(of, language))
}

/**
 * `POST /workshops/:id/desk/mails/preview`: a mail as somebody of a language would get it, who is made up; with texts as they are typed. While these cannot
 * stand in it, which is no mistake of who is still typing, it answers what is wrong with them.
 */
export const previewMail = organisersWorkshopEndpoint('post', '/mails/preview', async (req, workshop) => {
  const wanted = await wantedOf(req)
  try {
    const { from, html, subject, text } = await sampleOf(req, workshop, wanted, 'camille@example.org', true)
    return Response.json({ from: from.name, subject, text, html, wrong: [] }, noStore)
  } catch (error) {
    if (!isRefusal(error) || !error.data) throw error
    return Response.json({ wrong: error.fields }, noStore)
  }
})

/** Marks a mail that is not in earnest. */
const asTrial = ({ headers, ...message }: Message, language: Locale): Message => ({
  ...message,
  subject: say(shown.trialSubject, language)(message.subject),
  headers: { 'Auto-Submitted': headers['Auto-Submitted'] ?? '', 'Content-Language': headers['Content-Language'] ?? '' },
})

/**
 * `POST /workshops/:id/desk/mails/try`: the same, to the mailbox of whoever asks; no other. Its links lead nowhere, and it brings no calendar entry.
 * It refuses MAIL_TRIES after five in ten minutes, and MAIL_NOT_TAKEN where the mail server did not take it.
 */
export const tryMail = organisersWorkshopEndpoint('post', '/mails/try', async (req, workshop) => {
  const { language } = req.i18n
  const to = req.user && 'email' in req.user ? req.user.email : null
  if (!to) throw refusal('FORBIDDEN', undefined, { language })
  const wanted = await wantedOf(req)
  const message = await sampleOf(req, workshop, wanted, to, false)
  countTry(req)
  try {
    await req.payload.sendEmail(asTrial(message, wanted.language))
  } catch (error) {
    // Without its words, which name mailboxes.
    req.payload.logger.error({ code: handOverFailure(error).code }, 'A mail to whoever tried it was not taken.')
    throw refusal('MAIL_NOT_TAKEN', undefined, { language })
  }
  return Response.json({ to }, noStore)
})
