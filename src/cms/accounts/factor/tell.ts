import type { Payload } from 'payload'
import { isLocale } from '../../../i18n/locales'
import { mailHead } from '../mailHead'
import { secondFactorMail, type FactorAct } from '../../../mail/secondFactor'

/** The language in which an account reads its lists; null where it has chosen none, and has never logged in. */
const languageOf = async (payload: Payload, account: string): Promise<string | null> => {
  const { docs } = await payload.db.find<{ id: string; value?: unknown }>({
    collection: 'payload-preferences',
    limit: 1,
    pagination: false,
    where: {
      and: [
        { key: { equals: 'locale' } },
        { 'user.relationTo': { equals: 'users' } },
        { 'user.value': { equals: account } },
      ],
    },
  })
  const value = docs[0]?.value
  return isLocale(value) ? value : null
}

interface Told {
  act: FactorAct
  account: { id: string; email: string }
  /** Of whoever does it: for an account that has none. */
  language: string
  who?: string
}

/** Tells whoever an account belongs to what happened to its second factor, or to its key for want of one: by mail, in their language, and the log. Nothing waits for it. */
export const tellOfFactor = (payload: Payload, { account, act, language, who }: Told): void => {
  const { id, email } = account
  const what = act === 'key' ? 'The key of an account has ended with a role that asks for a second factor.' : undefined
  payload.logger.warn({ user: id, act, by: who }, what ?? 'The second factor of an account was changed.')
  const url = `${payload.config.custom.origin}${payload.config.routes.admin}/account`
  const send = async (): Promise<unknown> => {
    const locale = (await languageOf(payload, id)) ?? language
    const head = await mailHead(payload, locale)
    return payload.sendEmail({ to: email, ...secondFactorMail({ act, url, ...(who ? { who } : {}) }, locale, head) })
  }
  send().catch((error: unknown) =>
    payload.logger.error({ err: error, user: id }, 'A mail about a second factor could not be sent.'),
  )
}
