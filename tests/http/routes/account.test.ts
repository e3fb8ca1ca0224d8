import { beforeAll, expect, it } from '@jest/globals'
import { logIn } from '../../support/fixtures'
import { describeWithDatabase, useDatabase } from '../../support/database'
import { makeExampleSeries } from '../../support/exampleSeries'
import { makeAccount, useServer, type Account } from '../../support/server'

describeWithDatabase('the pages before the admin', () => {
  const database = useDatabase()
  const server = useServer(() => database.payload)
  let account: Account
  beforeAll(async () => {
    await makeExampleSeries(database.payload)
    account = await makeAccount(database.payload, 'organiser')
  })

  const visit = async (path: string, headers: Record<string, string> = {}, init: RequestInit = {}) => {
    const response = await fetch(`${server.url}${path}`, { redirect: 'manual', ...init, headers })
    return { headers: response.headers, status: response.status, text: await response.text() }
  }
  const nextOf = ({ text }: { text: string }): string | undefined => /data-next="([^"]*)"/.exec(text)?.[1]

  it.each([
    ['/admin/login', { 'Accept-Language': 'fr' }, 'fr', 'Connexion'],
    ['/admin/login', { 'Accept-Language': 'en' }, 'en', 'Log in'],
    ['/admin/login', { 'Accept-Language': 'en', Cookie: 'payload-lng=fr' }, 'fr', 'Connexion'],
    ['/admin/login?language=en', { 'Accept-Language': 'fr', Cookie: 'payload-lng=fr' }, 'en', 'Log in'],
    ['/admin/login?language=xx', { 'Accept-Language': 'en', Cookie: 'payload-lng=../x' }, 'en', 'Log in'],
    ['/admin/forgot', { 'Accept-Language': 'fr' }, 'fr', 'Mot de passe oublié'],
    ['/admin/reset/0123', { 'Accept-Language': 'en' }, 'en', 'New password'],
  ])('%s is read in the language that was asked for (%o)', async (path, headers, language, title) => {
    const { status, text } = await visit(path, headers)
    expect([status, text.includes(`<html lang="${language}">`), text.includes(`<h1>${title}</h1>`)]).toEqual([
      200,
      true,
      true,
    ])
  })

  it.each(['/admin/login', '/admin/forgot', '/admin/reset/0123'])(
    '%s is kept by nobody, framed by nobody, and loads less than 5 kB of script',
    async (path) => {
      const { headers, text } = await visit(path)
      expect(headers.get('cache-control')).toBe('private, no-store')
      expect(headers.get('x-robots-tag')).toContain('noindex')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      const scripts = [...text.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)
      const sources = scripts.map((tag) => / src="([^"]+)"/.exec(tag)?.[1])
      expect(sources).toEqual([expect.stringMatching(/^\/assets\/account\.js/)])
      expect((await visit(sources[0] as string)).text.length).toBeLessThan(5000)
    },
  )

  it('leads on to where somebody wanted to go, and never to another site', async () => {
    expect(nextOf(await visit('/admin/login?redirect=%2Fadmin%2Fcollections%2Fworkshops%3Fpage%3D2'))).toBe(
      '/admin/collections/workshops?page=2',
    )
    for (const elsewhere of [
      '//evil.example',
      'https://evil.example',
      '/\\evil.example',
      '/%2Fevil.example',
      'javascript:alert(1)',
      '/\t/evil.example',
      'admin',
      '',
    ])
      expect([elsewhere, nextOf(await visit(`/admin/login?redirect=${encodeURIComponent(elsewhere)}`))]).toEqual([
        elsewhere,
        '/admin',
      ])
    expect(nextOf(await visit('/admin/login?redirect=/admin&redirect=//evil.example'))).toBe('/admin')
    expect(nextOf(await visit('/admin/login?redirect[a]=//evil.example'))).toBe('/admin')
  })

  it('is not shown to whoever is logged in', async () => {
    const session = await logIn(server.url, { email: account.email, password: 'a long enough password' })
    const { headers, status } = await visit('/admin/login?redirect=/admin/globals/series', session)
    expect([status, headers.get('location')]).toEqual([303, '/admin/globals/series'])
  })

  it('reads nothing of a form that is sent without its script', async () => {
    for (const path of ['/admin/login', '/admin/forgot', '/admin/reset/0123']) {
      const { headers, status, text } = await visit(
        path,
        { 'Content-Type': 'application/x-www-form-urlencoded' },
        { method: 'POST', body: new URLSearchParams({ email: account.email, password: 'a long enough password' }) },
      )
      expect([status, headers.get('location'), headers.get('set-cookie')]).toEqual([303, path, null])
      expect(text).not.toContain('password')
    }
  })

  it('holds the token of a link as a text, whatever it is', async () => {
    const { status, text } = await visit('/admin/reset/%22%3E%3Cscript%3Ealert(1)')
    expect([status, text.includes('<script>alert')]).toEqual([200, false])
    // The way to the other language leads to the same page.
    expect((await visit('/admin/reset/a%3Fb')).text).toContain('href="/admin/reset/a%3Fb?language=')
    expect((await visit('/admin/reset/%')).status).toBe(400)
    expect((await visit('/admin/reset/')).status).toBe(404)
  })
})
