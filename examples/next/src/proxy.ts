import { NextResponse, type NextRequest } from 'next/server'
import { isLocale } from './lib/addresses'

/** `/` leads to the reader’s language; an address that begins with none is no page of this site, and is said so in theirs. */
export const proxy = (request: NextRequest): NextResponse => {
  const { nextUrl } = request
  const [, first = ''] = nextUrl.pathname.split('/')
  if (isLocale(first)) return NextResponse.next()
  const asked = request.headers.get('accept-language') ?? ''
  const locale = /^\W*en\b/i.test(asked) ? 'en' : 'fr'
  const target = nextUrl.clone()
  target.pathname = `/${locale}${nextUrl.pathname}`
  return first ? NextResponse.rewrite(target) : NextResponse.redirect(target)
}

export const config = { matcher: ['/((?!_next/|webhook|preview|icon.svg).*)'] }
