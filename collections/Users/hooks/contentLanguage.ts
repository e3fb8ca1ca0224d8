import type { CollectionAfterLoginHook } from 'payload'
import type { Stored } from '../../../src/database/documents'
import { isLocale } from '../../../src/i18n/locales'

/** Payload keeps with each account in which language of the content its lists are shown, once that was chosen. */
const key = 'locale'

/** Until somebody has chosen one, lists name documents in the language in which the account first logged in, rather than in the first of all. */
export const contentLanguage: CollectionAfterLoginHook<Pick<Stored<'users'>, 'id'>> = async ({ req, user }) => {
  const { language } = req.i18n
  if (!isLocale(language)) return
  const owner = { relationTo: 'users' as const, value: user.id }
  const { totalDocs } = await req.payload.db.count({
    collection: 'payload-preferences',
    req,
    where: {
      and: [
        { key: { equals: key } },
        { 'user.relationTo': { equals: owner.relationTo } },
        { 'user.value': { equals: owner.value } },
      ],
    },
  })
  if (totalDocs > 0) return
  await req.payload.create({ collection: 'payload-preferences', data: { key, user: owner, value: language }, req })
}
