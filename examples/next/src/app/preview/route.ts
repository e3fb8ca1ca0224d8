import { timingSafeEqual } from 'node:crypto'
import { draftMode } from 'next/headers'
import { redirect } from 'next/navigation'
import { isLocale, pathOf } from '../../lib/addresses'

const isSame = (given: string, right: string): boolean => {
  const [a, b] = [Buffer.from(given), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/**
 * `/preview?secret=…&locale=fr&slug=rivers` shows the draft of a workshop to whoever knows the secret, until `/preview?end=1` or the browser is
 * closed.
 */
export const GET = async (request: Request): Promise<Response> => {
  const { searchParams } = new URL(request.url)
  const [locale, slug] = [searchParams.get('locale') ?? 'fr', searchParams.get('slug') ?? '']
  const mode = await draftMode()
  if (searchParams.has('end')) {
    mode.disable()
    redirect('/')
  }
  const { ATELIER_KEY: key, PREVIEW_SECRET: secret } = process.env
  if (!key || !secret) return new Response('ATELIER_KEY or PREVIEW_SECRET is missing.', { status: 503 })
  if (!isSame(searchParams.get('secret') ?? '', secret)) return new Response(null, { status: 401 })
  if (!isLocale(locale) || !/^[\w-]+$/.test(slug))
    return new Response('locale is fr or en; slug is needed.', { status: 400 })
  mode.enable()
  redirect(pathOf('workshops', locale, slug))
}
