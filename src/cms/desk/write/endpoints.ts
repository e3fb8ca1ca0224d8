import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { audiences, faultsIn, MOST_CHOSEN, MOST_OF_SUBJECT, MOST_OF_TEXT, writtenIn } from '../../../domain/messages'
import { findMain, type Stored } from '../../../database/documents'
import { timeNow } from '../../../database/answering'
import { handOverFailure } from '../../../mail/handOver'
import { Refusal, refusal } from '../../../i18n/errors/refusal'
import { localeCodes, say } from '../../../i18n/locales'
import { words as ofShown } from '../../../i18n/words/desk/mailShown'
import { words } from '../../../i18n/words/desk/write'
import { organisersWorkshopEndpoint } from '../../access/endpoints'
import { accountName } from '../../accounts/accountName'
import { whoOf } from '../../registrations/organiser'
import { textsOf, type Mailing } from '../../registrations/messages'
import { mailsAreOwed } from '../../registrations/wake'
import { countTry } from '../trials'
import { audienceOf, chosenIds } from './audience'
import { mailMakers } from '../mailMakers'
import { draftOf, dropDraft, mailingByKey, queue, saveDraft, stop, takeBack, type Written } from './mailings'
import { countMails, countsIn } from './progress'

const language = (req: PayloadRequest) => ({ language: req.i18n.language })

type Workshop = Stored<'workshops'>

/** A POST below the desk of a workshop, for organisers: texts and people stand in no query. It refuses what it cannot read: ACTION_INVALID. */
const writing = <T>(
  path: string,
  wish: z.ZodType<T>,
  handler: (req: PayloadRequest, workshop: Workshop, wanted: T) => Promise<object>,
): Endpoint =>
  organisersWorkshopEndpoint('post', `/write${path}`, async (req, workshop) => {
    await addDataAndFileToRequest(req)
    const wanted = wish.safeParse(req.data ?? {})
    if (!wanted.success) throw refusal('ACTION_INVALID', undefined, language(req))
    return Response.json(await handler(req, workshop, wanted.data), { headers: { 'Cache-Control': 'no-store' } })
  })

// What is longer is refused in so many words when it is sent (`faultsIn`); a draft keeps what was typed.
const text = z.strictObject({ subject: z.string().max(4 * MOST_OF_SUBJECT), body: z.string().max(4 * MOST_OF_TEXT) })
const texts = z.strictObject(Object.fromEntries(localeCodes.map((code) => [code, text.optional()]))).transform(textsOf)
const ids = z.array(z.string().max(60)).max(MOST_CHOSEN)
const key = z.uuid()
const read = z.strictObject({ key, version: z.number().int().min(0).max(1e9) })
const written = read.extend({ audience: z.enum(audiences), chosen: ids, texts })
const one = z.strictObject({ key })

/** The languages that readers of ours have. */
const readers = localeCodes

/** How a message stands, for the list of what was written. */
const shown = async (req: PayloadRequest, mailing: Mailing, names: Map<string, string | null>) => {
  const { audience, heldUntil, id, key: own, queuedAt, state, who } = mailing
  if (who && !names.has(who)) names.set(who, await accountName(req, who))
  const iso = (at: string | null | undefined): string | null => (at ? new Date(at).toISOString() : null)
  return {
    key: own ?? '',
    state: state ?? 'draft',
    audience: audience ?? 'confirmed',
    texts: textsOf(mailing.texts),
    by: names.get(who ?? '') ?? null,
    queuedAt: iso(queuedAt),
    heldUntil: state === 'held' ? iso(heldUntil) : null,
    counts: countsIn(mailing.counts) ?? (await countMails(req, id)),
  }
}

/** How many stand in the list of what was written before. */
const MOST_SHOWN = 50

/** All that the page shows: whom a message would reach, the draft, and what was written before. */
const all = async (req: PayloadRequest, { id }: Workshop, chosen: readonly string[]) => {
  const draft = await draftOf(req, id)
  const ofDraft = Array.isArray(draft?.chosen) ? draft.chosen : []
  const wanted = chosenIds(req, [...chosen, ...(chosen.length ? [] : ofDraft)])
  const before = (
    await findMain(req, 'mailings', { and: [{ workshop: { equals: id } }, { state: { not_equals: 'draft' } }] })
  )
    .toSorted((a, b) => Date.parse(b.queuedAt ?? b.createdAt) - Date.parse(a.queuedAt ?? a.createdAt))
    .slice(0, MOST_SHOWN)
  const names = new Map<string, string | null>()
  const mailings: object[] = []
  for (const mailing of before) mailings.push(await shown(req, mailing, names))
  return {
    ...(await audienceOf(req, id, wanted)),
    draft: draft && {
      key: draft.key ?? '',
      version: draft.version ?? 1,
      audience: draft.audience ?? 'confirmed',
      texts: textsOf(draft.texts),
      by: draft.who === req.user?.id ? null : await accountName(req, draft.who ?? ''),
      isOwn: draft.who === req.user?.id,
    },
    mailings,
    now: timeNow().toISOString(),
    ownAddress: req.user?.email ?? null,
  }
}

/** `POST /api/workshops/:id/desk/write`: whom a message would reach, the draft, and what was written before. `chosen`: who is asked about. */
export const readWriting = writing('', z.strictObject({ chosen: ids.optional() }), (req, workshop, wanted) =>
  all(req, workshop, wanted.chosen ?? []),
)

const changed = (req: PayloadRequest): Refusal => refusal('MESSAGE_CHANGED', undefined, language(req))

const stored = (req: PayloadRequest, wanted: Written): Written => ({ ...wanted, chosen: chosenIds(req, wanted.chosen) })

/** `POST …/write/draft`: keeps what is being written, for whichever organiser goes on with it. It refuses what another has changed: MESSAGE_CHANGED. */
export const keepDraft = writing('/draft', written, async (req, { id }, wanted) => {
  const version = await saveDraft(req, id, stored(req, wanted), whoOf(req))
  if (version === null) throw changed(req)
  return { version }
})

/** `POST …/write/discard`: throws the draft away. It refuses what another has changed: MESSAGE_CHANGED. */
export const discardDraft = writing('/discard', read, async (req, workshop, wanted) => {
  if (!(await dropDraft(req, workshop.id, wanted))) throw changed(req)
  return all(req, workshop, [])
})

/** What a field of a message is called in a refusal: the part, and its language. */
const labelOf =
  (req: PayloadRequest) =>
  (path: string): string => {
    const [, locale, part] = path.split('.')
    const known = localeCodes.find((code) => code === locale)
    if (!known || (part !== 'subject' && part !== 'body')) return say(words.message, req.i18n.language)
    return say(words.field, req.i18n.language)(
      say(words[part], req.i18n.language),
      say(words.languages[known], req.i18n.language),
    )
  }

/** @throws Refusal where a message cannot be sent as it is written */
const judge = (req: PayloadRequest, wanted: Pick<Written, 'texts'>): void => {
  const [first, ...others] = faultsIn(wanted.texts)
  if (first)
    throw new Refusal([first, ...others], { ...language(req), labelOf: labelOf(req), of: { collection: 'mailings' } })
}

/** Whether a message was sent already, and says what its writer asks to send: the answer to them was lost. */
const isQueuedAs = (known: Mailing, { audience, texts: said }: Written): boolean =>
  known.state !== 'draft' &&
  known.audience === audience &&
  localeCodes.every((code) => {
    const [a, b] = [textsOf(known.texts)[code], said[code]]
    return (a?.subject ?? '') === (b?.subject ?? '') && (a?.body ?? '') === (b?.body ?? '')
  })

/**
 * `POST …/write/send`: queues a message for a minute, in which it can be taken back. It refuses what is wrong with the text, each field by its name, what
 * would reach nobody (MESSAGE_NOBODY), and what another has changed (MESSAGE_CHANGED). Asked again it says once more that it is queued.
 */
export const sendMessage = writing('/send', written, async (req, workshop, wanted) => {
  const known = await mailingByKey(req, wanted.key)
  if (known && known.workshop !== workshop.id) throw changed(req)
  if (known && isQueuedAs(known, wanted)) return all(req, workshop, [])
  judge(req, wanted)
  const { chosen, ...rest } = stored(req, wanted)
  const { reach } = await audienceOf(req, workshop.id, chosen)
  const { people } = reach[wanted.audience]
  if (!people) throw refusal('MESSAGE_NOBODY', undefined, language(req))
  const who = whoOf(req)
  const version = await saveDraft(req, workshop.id, { ...rest, chosen }, who)
  const queued =
    version !== null &&
    (await queue(req, workshop.id, { now: timeNow(), people, read: { key: wanted.key, version }, who }))
  // The same, asked twice at once: one of them has queued it.
  const now = queued ? null : await mailingByKey(req, wanted.key)
  if (!queued && !(now && isQueuedAs(now, wanted))) throw changed(req)
  mailsAreOwed(req.payload)
  return all(req, workshop, [])
})

/** The message of this workshop that a key names. @throws Refusal DOCUMENT_NOT_FOUND */
const named = async (req: PayloadRequest, { id }: Workshop, own: string): Promise<Mailing> => {
  const mailing = await mailingByKey(req, own)
  if (mailing?.workshop !== id) throw refusal('DOCUMENT_NOT_FOUND', undefined, language(req))
  return mailing
}

/** `POST …/write/take-back`: takes a message back within its minute; it is the draft again. It refuses what has begun to leave: MESSAGE_LEFT. */
export const takeBackMessage = writing('/take-back', one, async (req, workshop, wanted) => {
  const mailing = await named(req, workshop, wanted.key)
  const isBack = mailing.state === 'held' && (await takeBack(req, mailing, whoOf(req), timeNow()))
  if (!isBack && mailing.state !== 'takenBack' && mailing.state !== 'draft')
    throw refusal('MESSAGE_LEFT', undefined, language(req))
  return all(req, workshop, [])
})

/** `POST …/write/stop`: stops a message that is being sent: what has not left goes to nobody. It refuses what is over: ACT_NOT_NOW. */
export const stopMessage = writing('/stop', one, async (req, workshop, wanted) => {
  const mailing = await named(req, workshop, wanted.key)
  if (mailing.state !== 'stopped' && !(await stop(req, mailing, whoOf(req), timeNow())))
    throw refusal('ACT_NOT_NOW', undefined, language(req))
  return all(req, workshop, [])
})

const previewed = z.strictObject({ texts })

/** Who looks at it, as somebody who registered. */
const ownName = (req: PayloadRequest): string | null => {
  const name: unknown = req.user && 'name' in req.user ? req.user.name : null
  return typeof name === 'string' && name.trim() ? name.trim() : null
}

/** `POST …/write/preview`: a message as readers of each language would get it, whoever looks being its reader. It refuses what is wrong with its text. */
export const previewMessage = writing('/preview', previewed, async (req, { id }, wanted) => {
  judge(req, wanted)
  const make = mailMakers(req.payload).letter
  const previews: Record<string, object> = {}
  for (const code of readers) {
    const letter = await make(req, id, wanted.texts, { language: code, name: ownName(req) })
    if (letter) previews[code] = { subject: letter.subject, html: letter.html, text: letter.text }
  }
  return { previews, writtenIn: writtenIn(wanted.texts) }
})

const tested = previewed.extend({ language: z.enum(localeCodes) })

/** `POST …/write/test`: sends a message to whoever asks, at the address of their account. It refuses what is wrong with its text, MAIL_TRIES, and MESSAGE_NOT_SENT. */
export const testMessage = writing('/test', tested, async (req, { id }, wanted) => {
  judge(req, wanted)
  const to = req.user?.email
  const letter = await mailMakers(req.payload).letter(req, id, wanted.texts, {
    language: wanted.language,
    name: ownName(req),
  })
  if (!letter || !to) throw refusal('DOCUMENT_NOT_FOUND', undefined, language(req))
  countTry(req)
  try {
    await req.payload.sendEmail({
      ...letter,
      subject: say(ofShown.trialSubject, wanted.language)(letter.subject),
      to: { name: '', address: to },
      disableFileAccess: true,
      disableUrlAccess: true,
    })
  } catch (error) {
    req.payload.logger.warn({ code: handOverFailure(error).code }, 'A message could not be sent to who tried it.')
    throw refusal('MESSAGE_NOT_SENT', undefined, { ...language(req), cause: error })
  }
  return { to }
})

/** The endpoints of the part of a desk that writes to people. */
export const writeEndpoints = [
  readWriting,
  keepDraft,
  discardDraft,
  sendMessage,
  takeBackMessage,
  stopMessage,
  previewMessage,
  testMessage,
]
