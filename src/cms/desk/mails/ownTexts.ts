import { findMain, type In, type Stored } from '../../../database/documents'
import { textKinds, type OwnText, type TextKind } from '../../../domain/ownMailTexts'
import { localeCodes, type Locale } from '../../../i18n/locales'

/** Which row has the text of a kind in a language. */
export const keyOf = (kind: TextKind, locale: Locale): string => `${kind}:${locale}`

export type TextRow = Stored<'mailTexts'>

/** What a row says in place of ours. */
export const textOf = ({ body, subject }: TextRow): OwnText => ({ subject: subject ?? null, body: body ?? null })

/** What stands in place of ours in the mails of one kind, by language. A language without a row has ours, and never what another one says; so has a kind that has no text of ours. */
export const ownTextsOf = async (req: In, kind: string): Promise<Partial<Record<Locale, OwnText>>> => {
  const known = textKinds.find((one) => one === kind)
  if (!known) return {}
  const keys = localeCodes.map((locale) => keyOf(known, locale))
  const rows = await findMain(req, 'mailTexts', { key: { in: keys } })
  return Object.fromEntries(
    localeCodes.flatMap((locale) => {
      const row = rows.find(({ key }) => key === keyOf(known, locale))
      return row ? [[locale, textOf(row)]] : []
    }),
  )
}
