import {
  createLocalReq,
  getLocalI18n,
  isolateObjectProperty,
  type CollectionSlug,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { defaultLocale, isLocale } from '../i18n/locales'

/**
 * The same request and transaction for a nested operation that reads or writes in a language of its own. Payload's local API writes
 * `locale` and `fallbackLocale` into the request that it is given; without this the outer operation would go on in the wrong language.
 *
 * Upstream: payloadcms/payload#18246 (open in 3.90.2). Goes when the request that is given stays as it is. Told by tests/database/request.test.ts.
 */
export const nested = (req: PayloadRequest, locale?: PayloadRequest['locale']): PayloadRequest => {
  const own = isolateObjectProperty(req, ['locale', 'fallbackLocale'])
  if (locale) own.locale = locale
  return own
}

/**
 * The same request and transaction with properties of its own, for one of many writes that we make ourselves. Whatever else is asked of it comes from the one
 * that is given, which is one of ours, and what is set in it stays in it: Payload’s proxies are a call for each property that is asked for.
 */
export const withOwn = (
  req: PayloadRequest,
  own: Partial<Pick<PayloadRequest, 'context' | 'fallbackLocale' | 'locale'>>,
): PayloadRequest => {
  const made: PayloadRequest = Object.create(req)
  return Object.assign(made, own)
}

/**
 * A request of ours for a reader of a language: its texts are served in it, and what is refused is said in it. The object of a language’s words is
 * one for the whole process, which another request has at the same time: its language is chosen, never set.
 */
export const requestIn = async (payload: Payload, locale: string): Promise<PayloadRequest> => {
  const language = isLocale(locale) ? locale : defaultLocale
  const i18n = await getLocalI18n({ config: payload.config, language })
  return createLocalReq({ locale, req: { i18n } }, payload)
}

/** The language of the content that a request is in; `all` where it asks for all of them. Payload says it in every request. */
export const localeOf = ({ locale }: Pick<PayloadRequest, 'locale'>): string => locale ?? defaultLocale

/** Whether a name is that of a collection. */
export const isCollection = ({ payload }: Pick<PayloadRequest, 'payload'>, slug: unknown): slug is CollectionSlug =>
  typeof slug === 'string' && Object.hasOwn(payload.collections, slug)

/** Codes of the content's languages, as the running configuration has them. */
export const localesOf = (req: Pick<PayloadRequest, 'payload'>): string[] => {
  const { localization } = req.payload.config
  return localization ? localization.localeCodes : []
}

/** Whether a value is the code of a language of the content, as the running configuration has them. */
export const isLocaleOf = (
  req: Pick<PayloadRequest, 'payload'>,
  value: unknown,
): value is Exclude<NonNullable<PayloadRequest['locale']>, 'all'> =>
  typeof value === 'string' && localesOf(req).includes(value)
