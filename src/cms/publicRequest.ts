import { APIError, type PayloadRequest } from 'payload'
import { isInstant } from '../domain/time'
import { say } from '../i18n/locales'
import { words } from '../i18n/words/api'
import { editors } from './access/rules'
import { localesOf } from './request'

/** What is wrong with a request for public shapes, in the reader's language. `data.field` names the argument. */
const refusal = (status: number, message: string, field?: string): APIError =>
  new APIError(message, status, field ? { field } : undefined, true)

const languageOf = (req: PayloadRequest): string => req.i18n.language

/** The language to serve: the one asked for, else the first of the content. @throws APIError 400 where there is no content in it */
export const askedLocale = (req: PayloadRequest, value: string | null | undefined): string => {
  const { localization } = req.payload.config
  if (value === null || value === undefined) return localization ? localization.defaultLocale : ''
  if (localesOf(req).includes(value)) return value
  throw refusal(400, say(words.unknownLocale, languageOf(req))(value.slice(0, 20), localesOf(req).join(', ')), 'locale')
}

/** Whether working copies are read. @throws APIError 403 where the reader is no editor */
export const askedDraft = (req: PayloadRequest, value: boolean | null | undefined): boolean => {
  if (!value) return false
  if (editors({ req })) return true
  throw refusal(403, say(words.draftsForEditors, languageOf(req)), 'draft')
}

/** The same of a query string, where it is written out. @throws APIError 400, 403 */
export const askedDraftInWords = (req: PayloadRequest, value: string | null): boolean => {
  if (value !== null && value !== 'true' && value !== 'false')
    throw refusal(400, say(words.draftInvalid, languageOf(req))(), 'draft')
  return askedDraft(req, value === 'true')
}

/** A page of a list. @throws APIError 400 where a number is out of range */
export const askedPage = (
  req: PayloadRequest,
  { limit, page }: { limit: number; page: number },
  max: number,
): { limit: number; page: number } => {
  if (!(Number.isInteger(limit) && limit >= 1 && limit <= max))
    throw refusal(400, say(words.limitRange, languageOf(req))(max), 'limit')
  if (!(Number.isInteger(page) && page >= 1)) throw refusal(400, say(words.pageRange, languageOf(req))(), 'page')
  return { limit, page }
}

/** The time that tells past from upcoming: the one given, else now. @throws APIError 400 where it is none */
export const askedNow = (req: PayloadRequest, value: string | null | undefined): string => {
  if (value === null || value === undefined) return new Date().toISOString()
  if (isInstant(value)) return new Date(value).toISOString()
  throw refusal(400, say(words.nowInvalid, languageOf(req))(), 'now')
}

export const nothingPublished = (req: PayloadRequest): APIError =>
  refusal(404, say(words.notPublished, languageOf(req)))
