import { createLocalReq, type Payload } from 'payload'
import { findGlobal } from '../../database/documents'
import { fallbackOf, say } from '../../i18n/locales'
import { words } from '../../i18n/words/pages'
import type { MailHead } from '../../mail/linkMail'

/** Whose mails about accounts are: the series by its working copy, as whoever prepares it knows it, in a language. */
export const mailHead = async (payload: Payload, language: string): Promise<MailHead> => {
  const series = await findGlobal(await createLocalReq({}, payload), 'series', true)
  const titles: Readonly<Record<string, string | null | undefined>> = series?.title ?? {}
  const name =
    [language, ...fallbackOf(language)].map((code) => titles[code]).find(Boolean) ?? say(words.series, language)
  return { series: name, colour: series?.colour ?? null }
}
