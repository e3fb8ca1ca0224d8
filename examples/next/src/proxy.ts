import { NextResponse, type NextRequest } from 'next/server'
import { isLocale } from './lib/addresses'

/** The address of a draft is its key: no other page is told it, no search engine, and what it shows is kept by nobody. */
const ofDrafts = [
  ['Cache-Control', 'private, no-store'],
  ['Referrer-Policy', 'no-referrer'],
  ['X-Robots-Tag', 'noindex, nofollow'],
] as const

/** `/` leads to the reader’s language; an address that begins with none is no page of this site, and is said so in theirs. */
export const proxy = (request: NextRequest): NextResponse => {
  const { nextUrl } = request
  const [, first = ''] = nextUrl.pathname.split('/')
  if (isLocale(first)) {
    const response = NextResponse.next()
    if (/^\/\w+\/draft\//.test(nextUrl.pathname))
      for (const [name, value] of ofDrafts) response.headers.set(name, value)
    return response
  }
  const asked = request.headers.get('accept-language') ?? ''
  const locale = /^\W*en\b/i.test(asked) ? 'en' : 'fr'
  const target = nextUrl.clone()
  target.pathname = `/${locale}${nextUrl.pathname}`
  return first ? NextResponse.rewrite(target) : NextResponse.redirect(target)
}

export const config = { matcher: ['/((?!_next/|webhook|icon.svg).*)'] }
