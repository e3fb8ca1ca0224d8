import { describe, expect, it } from '@jest/globals'
import { headersOfPage, type Page } from '../../src/http/pageHeaders'

/** What a page may, by its kind: where its forms go, who frames it, who keeps and finds it, and what its links tell. */
const told = (page: Page) => {
  const { 'Content-Security-Policy': policy = '', ...headers } = headersOfPage(page)
  const directives = Object.fromEntries(
    policy.split('; ').map((one): [string, string] => [one.split(' ', 1).join(), one.split(' ').slice(1).join(' ')]),
  )
  const { 'form-action': forms, 'frame-ancestors': frames, 'connect-src': asks, ...loads } = directives
  expect([page, loads]).toEqual([
    page,
    {
      'default-src': "'none'",
      'style-src': "'self'",
      'script-src': "'self'",
      'img-src': "'self'",
      'base-uri': "'none'",
    },
  ])
  return { forms, frames, asks, headers }
}

const unkept = { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex, nofollow' }
const form = { 'Referrer-Policy': 'no-referrer', ...unkept }

describe('the policy of a page', () => {
  it.each<[Page, object]>([
    [
      'public',
      { forms: "'none'", frames: "'none'", headers: { 'Cache-Control': 'public, max-age=0, must-revalidate' } },
    ],
    [
      'searchable',
      { forms: "'self'", frames: "'none'", headers: { 'Cache-Control': 'public, max-age=0, must-revalidate' } },
    ],
    [
      'found',
      {
        forms: "'self'",
        frames: "'none'",
        headers: { ...form, 'Cache-Control': 'public, max-age=0, must-revalidate' },
      },
    ],
    [
      'preview',
      {
        forms: "'none'",
        frames: "'self'",
        asks: "'self'",
        headers: { ...unkept, 'Cache-Control': 'private, no-store', 'X-Frame-Options': 'SAMEORIGIN' },
      },
    ],
    ['failure', { forms: "'none'", frames: "'none'", headers: form }],
    ['form', { forms: "'self'", frames: "'none'", headers: form }],
    ['own', { forms: "'self'", frames: "'none'", headers: form }],
    ['entry', { forms: "'none'", frames: "'none'", headers: form }],
  ])('is that of its kind: %j', (page, expected) => expect(told(page)).toEqual(expected))
})
