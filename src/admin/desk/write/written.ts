import type { MessageText } from '../../../domain/messages'
import { localeCodes, type Locale } from '../../../i18n/locales'
import type { Texts } from './shapes'

export const empty: MessageText = { subject: '', body: '' }

export const isWhole = (text: MessageText | undefined): boolean => Boolean(text?.subject.trim() && text.body.trim())

/** The languages in which a message is written. */
export const wholeIn = (texts: Texts): Locale[] => localeCodes.filter((code) => isWhole(texts[code]))

/** In which language who reads `reader` gets a message that is written in some. */
export const readIn = (reader: Locale, whole: readonly Locale[]): Locale | undefined =>
  whole.includes(reader) ? reader : whole[0]
