import { randomBytes } from 'node:crypto'
import { addDataAndFileToRequest, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { filledIn } from '../../domain/frontEnd'
import { shareDays } from '../../domain/sharing'
import { sharedPreviewPath } from '../../i18n/addresses'
import { defaultLocale, isLocale } from '../../i18n/locales'
import { timeNow } from '../../database/answering'
import { workshopEndpoint } from '../access/endpoints'
import { reject } from '../write/reject'
import { frontEndOf } from './frontEnd'
import { previewedBy } from './previewToken'
import { localesOf } from '../../database/request'

/**
 * Links that show a workshop’s working copy to whoever has them, until a day. Each is a random name in the database, so that it can be
 * withdrawn before; who has an old link learns nothing from it.
 */

interface Share {
  workshop: string
  /** ISO 8601, UTC. */
  until: string
}

const prefix = 'share:'
const isToken = (token: string): boolean => /^[\w-]{32}$/.test(token)
const isOver = ({ until }: Share, now = timeNow()): boolean => Date.parse(until) <= now.getTime()

const allShares = async ({ kv }: Payload): Promise<(Share & { token: string })[]> => {
  const keys = (await kv.keys()).filter((key) => key.startsWith(prefix))
  const found = await Promise.all(
    keys.map(async (key) => {
      const share = await kv.get<Share & Record<string, unknown>>(key)
      return share && { ...share, token: key.slice(prefix.length) }
    }),
  )
  return found.filter((share) => share !== null)
}

/** The workshop that a link shows, or an editor’s preview, and until when; null where it is over, withdrawn, or never was one. */
export const sharedWorkshop = async (payload: Payload, token: string, now = timeNow()): Promise<Share | null> => {
  if (!isToken(token)) return previewedBy(payload, token, now)
  const share = await payload.kv.get<Share & Record<string, unknown>>(`${prefix}${token}`)
  return share && !isOver(share, now) ? { workshop: share.workshop, until: share.until } : null
}

/** Where the draft that a token shows is shown: on a front end that has a page for it, else on ours. */
const draftAddress = (req: PayloadRequest, locale: string, token: string): string => {
  const { origin }: { origin?: string } = req.payload.config.custom
  const page = frontEndOf(req)?.preview?.[locale]
  return page ? filledIn(page, { locale, token }) : `${origin}${sharedPreviewPath(locale, token)}`
}

/** The links of a workshop that still show it, the newest first; those that are over are forgotten. */
const linksOf = async (req: PayloadRequest, workshop: string): Promise<Response> => {
  const all = await allShares(req.payload)
  for (const share of all.filter((share) => isOver(share))) await req.payload.kv.delete(`${prefix}${share.token}`)
  const { language } = req.i18n
  const locale = isLocale(language) ? language : (localesOf(req)[0] ?? defaultLocale)
  const links = all
    .filter((share) => share.workshop === workshop && !isOver(share))
    .sort((a, b) => Date.parse(b.until) - Date.parse(a.until))
    .map(({ token, until }) => ({ token, until, url: draftAddress(req, locale, token) }))
  return Response.json({ links }, { headers: { 'Cache-Control': 'no-store' } })
}

/** `GET /workshops/:id/share`: for editors, the links that show this workshop's draft. */
export const sharesOf = workshopEndpoint('get', '/share', (req, { id }) => linksOf(req, id))

const wish = z.union([
  z.strictObject({ days: z.literal([...shareDays]) }),
  z.strictObject({ withdraw: z.string().max(64) }),
])

/** `POST /workshops/:id/share`: makes a link for some days, or withdraws one; answers those that are left. */
export const share = workshopEndpoint('post', '/share', async (req, { id: workshop }) => {
  await addDataAndFileToRequest(req)
  const wanted = wish.safeParse(req.data)
  if (!wanted.success) {
    const params = { days: shareDays.join(', ') }
    return reject(req, { code: 'SHARE_DAYS_INVALID', path: 'days', params }, { collection: 'workshops' })
  }
  const { kv } = req.payload
  if ('withdraw' in wanted.data) {
    const known = await sharedWorkshop(req.payload, wanted.data.withdraw)
    if (known?.workshop === workshop) await kv.delete(`${prefix}${wanted.data.withdraw}`)
  } else {
    const until = new Date(timeNow().getTime() + wanted.data.days * 24 * 60 * 60 * 1000).toISOString()
    await kv.set(`${prefix}${randomBytes(24).toString('base64url')}`, { until, workshop })
  }
  return linksOf(req, workshop)
})
