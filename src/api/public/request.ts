import type { PayloadRequest } from 'payload'
import { isInstant } from '../../domain/time'
import { refusal, type Refusal } from '../../i18n/errors/refusal'
import { timeNow } from '../../database/answering'
import { draftReaders } from '../../cms/access/rules'
import { MAX_PAGE } from '../query/limits'
import { refuse } from '../query/refuse'
import type { Paging } from './page'
import { localesOf } from '../../database/request'

/** The language to serve: the one asked for, else the first of the content. @throws Refusal 400 where there is no content in it */
export const parseLocale = (req: PayloadRequest, value: string | null | undefined): string => {
  const { localization } = req.payload.config
  if (value === null || value === undefined) return localization ? localization.defaultLocale : ''
  if (localesOf(req).includes(value)) return value
  return refuse(req.i18n, 'LANGUAGE_UNKNOWN', 'locale', { value, locales: localesOf(req).join(', ') })
}

/** Whether a reader may read working copies at all. */
export const mayReadDrafts = (req: PayloadRequest): boolean => draftReaders({ req })

/** Whether working copies are read. @throws Refusal 403 where the reader may not */
export const parseDraft = (req: PayloadRequest, value: boolean | null | undefined): boolean => {
  if (!value) return false
  if (mayReadDrafts(req)) return true
  return refuse(req.i18n, 'DRAFTS_FOR_EDITORS', 'draft')
}

/** The same of a query string, where it is written out. @throws Refusal 400, 403 */
export const parseDraftParameter = (req: PayloadRequest, value: string | null): boolean => {
  if (value !== null && value !== 'true' && value !== 'false')
    return refuse(req.i18n, 'TRUTH_WRONG', 'draft', { name: 'draft' })
  return parseDraft(req, value === 'true')
}

/** A page of a list. @throws Refusal 400 where a number is out of range */
export const parsePage = (req: PayloadRequest, { limit, page }: Paging, max: number): Paging => {
  const within = (name: string, value: number, most: number): number =>
    Number.isInteger(value) && value >= 1 && value <= most
      ? value
      : refuse(req.i18n, 'PARAMETER_RANGE', name, { name, min: 1, max: most })
  return { limit: within('limit', limit, max), page: within('page', page, MAX_PAGE) }
}

/** The time that tells past from upcoming: the one given, else now. @throws Refusal 400 where it is none */
export const parseNow = (req: PayloadRequest, value: string | null | undefined): string => {
  const now = value ?? timeNow().toISOString()
  return isInstant(now) ? new Date(now).toISOString() : refuse(req.i18n, 'NOW_INVALID', 'now')
}

export const nothingPublished = (req: PayloadRequest): Refusal =>
  refusal('NOTHING_PUBLISHED', undefined, { language: req.i18n.language })
