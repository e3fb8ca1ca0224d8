import { randomUUID } from 'node:crypto'
import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { changeWhere, isTaken, make } from '../../../database/atomic'
import { findMain } from '../../../database/documents'
import { inTransaction } from '../../../database/transaction'
import {
  mailParts,
  MOST_LETTERS,
  noText,
  textKinds,
  textProblems,
  type MailPart,
  type OwnText,
  type TextKind,
  type TextProblem,
} from '../../../domain/ownMailTexts'
import { isWritten } from '../../../domain/texts'
import type { Problem } from '../../../i18n/errors'
import { Refusal, refusal } from '../../../i18n/errors/refusal'
import { languageName } from '../../../i18n/languageNames'
import { localeCodes, say, type Locale } from '../../../i18n/locales'
import { words } from '../../../i18n/words/desk/mails'
import { usualText } from '../../../mail/registration/ownTexts'
import { voiceOf } from '../../../mail/registration/voice'
import { accountName } from '../../accounts/accountName'
import { organisersWorkshopEndpoint } from '../../access/endpoints'
import { whoOf } from '../../registrations/organiser'
import { keyOf, textOf, type TextRow } from './ownTexts'

/** Texts of mails that organisers wrote in place of ours. */

/** A text as its editor is given it. */
interface Edited extends OwnText {
  /** Of the write that it is from; null where ours has always stood. */
  stamp: string | null
  /** Who wrote it last, by name. */
  by: string | null
  changedAt: string | null
}

const editedOf = async (req: PayloadRequest, row: TextRow | undefined): Promise<Edited> => ({
  ...(row ? textOf(row) : noText),
  stamp: row?.stamp ?? null,
  by: row?.by ? await accountName(req, row.by) : null,
  changedAt: row?.updatedAt ? new Date(row.updatedAt).toISOString() : null,
})

const allTexts = async (req: PayloadRequest): Promise<Record<string, Record<string, Edited>>> => {
  const rows = new Map((await findMain(req, 'mailTexts', {})).map((row) => [row.key, row]))
  const texts: Record<string, Record<string, Edited>> = {}
  for (const kind of textKinds) {
    const each: [Locale, Edited][] = []
    for (const locale of localeCodes) each.push([locale, await editedOf(req, rows.get(keyOf(kind, locale)))])
    texts[kind] = Object.fromEntries(each)
  }
  return texts
}

/** A problem of a text, as it is said to whoever wrote it. */
const problemOf = (path: string, problem: TextProblem): Problem => {
  if (problem.code === 'TEXT_BROKEN') return { code: problem.code, path }
  if (problem.code === 'TEXT_TOO_LONG') return { code: 'TOO_LONG', path, params: { max: problem.max } }
  const names = problem.names.join(', ')
  return problem.code === 'PLACEHOLDER_MISSING'
    ? { code: problem.code, path, params: { names } }
    : { code: problem.code, path, params: { names, known: problem.known.join(', ') } }
}

/** Refuses texts that cannot stand in a mail, each by its part and language. @throws Refusal */
export const judgeTexts = (req: PayloadRequest, kind: TextKind, texts: Partial<Record<Locale, OwnText>>): void => {
  const { language } = req.i18n
  const [first, ...others] = localeCodes.flatMap((locale) =>
    mailParts.flatMap((part) =>
      textProblems(kind, part, texts[locale]?.[part] ?? null).map((one) => problemOf(`${locale}.${part}`, one)),
    ),
  )
  if (!first) return
  const labelOf = (path: string): string => {
    const [locale = '', name] = path.split('.')
    const part = mailParts.find((one) => one === name)
    return part ? `${say(words.texts.parts[part], language)} (${languageName(locale, language)})` : path
  }
  throw new Refusal([first, ...others], { labelOf, language, of: { collection: 'mailTexts' } })
}

const part = (name: MailPart) =>
  z
    .string()
    // What is longer than a text may be is refused by its field; what is far longer is no text.
    .max(MOST_LETTERS[name] * 10)
    .nullable()

/** What is written in place of ours, in each language. */
export const textsWish = z.strictObject(
  Object.fromEntries(
    localeCodes.map((locale) => [locale, z.strictObject({ subject: part('subject'), body: part('body') }).optional()]),
  ),
)

export const kindWish = z.enum(textKinds)

const writeWish = z.strictObject({
  kind: kindWish,
  texts: textsWish,
  /** The writes that they began with. */
  known: z.record(z.string(), z.string().nullable()),
})

const tidied = (text: string | null): string | null => (isWritten(text) ? text.trim() : null)

/** The texts of a wish, by language. */
export const givenTexts = (texts: z.infer<typeof textsWish>): Partial<Record<Locale, OwnText>> =>
  Object.fromEntries(
    localeCodes.flatMap((locale) => {
      const text = texts[locale]
      return text ? [[locale, { subject: tidied(text.subject), body: tidied(text.body) }]] : []
    }),
  )

/** Writes one text, where it is as its writer knew it. @throws Refusal MAIL_TEXT_CHANGED */
const writeText = async (
  req: PayloadRequest,
  key: string,
  { body, subject }: OwnText,
  known: string | null,
): Promise<void> => {
  const refused = (): Refusal => refusal('MAIL_TEXT_CHANGED', undefined, { language: req.i18n.language })
  const data = { subject, body, by: whoOf(req), stamp: randomUUID() }
  if (known !== null) {
    const where = { and: [{ key: { equals: key } }, { stamp: { equals: known } }] }
    if (!(await changeWhere(req, 'mailTexts', where, data))) throw refused()
    return
  }
  // Ours stays: there is nothing to keep.
  if (!subject && !body) return
  try {
    await make(req, 'mailTexts', { ...data, key })
  } catch (error) {
    throw isTaken(error) ? refused() : error
  }
}

/** What ours say, as somebody may begin with it. */
const usualTexts = Object.fromEntries(
  textKinds.map((kind) => [
    kind,
    Object.fromEntries(localeCodes.map((locale) => [locale, usualText(kind, voiceOf(locale))])),
  ]),
)

const noStore = { headers: { 'Cache-Control': 'no-store' } }

/** `GET /workshops/:id/desk/mails/texts`: what stands in place of our texts, of each kind in each language. They are the series’, not the workshop’s. */
export const readMailTexts = organisersWorkshopEndpoint('get', '/mails/texts', async (req) =>
  Response.json({ texts: await allTexts(req), usual: usualTexts }, noStore),
)

/**
 * `POST /workshops/:id/desk/mails/texts`: writes the texts of one kind, in the languages that are sent; an empty one gives its part back to ours.
 * It refuses placeholders that the kind does not know, and texts without those that it needs, by part and language; and MAIL_TEXT_CHANGED where somebody
 * else has written since.
 */
export const writeMailTexts = organisersWorkshopEndpoint('post', '/mails/texts', async (req) => {
  await addDataAndFileToRequest(req)
  const { language } = req.i18n
  const wanted = writeWish.safeParse(req.data ?? {})
  if (!wanted.success) throw refusal('ACTION_INVALID', undefined, { language })
  const { kind, known } = wanted.data
  const texts = givenTexts(wanted.data.texts)
  judgeTexts(req, kind, texts)
  await inTransaction(req, async () => {
    for (const locale of localeCodes) {
      const text = texts[locale]
      if (text) await writeText(req, keyOf(kind, locale), text, known[locale] ?? null)
    }
  })
  return Response.json({ texts: await allTexts(req), usual: usualTexts }, noStore)
})
