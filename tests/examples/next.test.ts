import { readFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import { barriers } from '../browser/support/barriers'
import { freePort } from '../browser/support/server'
import { describeWithBrowser } from '../browser/support/useBrowser'
import { secret, signed } from './support/signed'
import { holdsEverywhere, tellsOfWorkshop } from './support/site'
import { useExample } from './support/useExample'

describeWithBrowser('examples/next', () => {
  const example = useExample('next')
  let base = ''

  const idOf = async (slug: string): Promise<string> => {
    const answer = await fetch(`${example.url}/api/workshops/by-slug/${slug}`)
    return ((await answer.json()) as { id: string }).id
  }
  const textOf = async (address: string): Promise<string> => (await fetch(base + address)).text()

  test('is typed strictly, with its questions, and is built', async () => {
    await example.script('check')
    await example.script('build')
    const port = String(await freePort())
    base = `http://127.0.0.1:${port}`
    const apiKey = crypto.randomUUID()
    await example.by.write('users', {
      name: 'Site',
      email: 'site@example.org',
      password: 'a long enough password',
      role: 'draftReader',
      enableAPIKey: true,
      apiKey,
    })
    const server = example.start('start', {
      ATELIER_KEY: apiKey,
      HOSTNAME: '127.0.0.1',
      PORT: port,
      PREVIEW_SECRET: 'known to editors',
      SITE_URL: base,
      WEBHOOK_SECRET: secret,
    })
    await server.says(/Ready/)
  })

  test('has the words and the style of examples/astro', async () => {
    for (const [here, there] of [
      ['src/lib/words.ts', 'src/lib/words.ts'],
      ['src/lib/addresses.ts', 'src/lib/addresses.ts'],
      ['src/app/site.css', 'src/styles/site.css'],
    ] as const)
      await expect(readFile(`examples/next/${here}`, 'utf8')).resolves.toBe(
        await readFile(`examples/astro/${there}`, 'utf8'),
      )
  })

  test('has no barriers in either language, on a desk and on a phone', async () => {
    await holdsEverywhere(example, base)
  })

  test('tells of a workshop what one needs to know', async () => {
    await tellsOfWorkshop(example, base)
  })

  test('leads readers to their language', async () => {
    for (const [header, path] of [
      ['en-GB,en;q=0.9', '/en/'],
      ['fr-CA', '/fr/'],
    ] as const) {
      const answer = await fetch(base, { headers: { 'Accept-Language': header }, redirect: 'manual' })
      expect([header, answer.status, new URL(answer.headers.get('location') ?? '', base).pathname]).toEqual([
        header,
        307,
        path,
      ])
    }
  })

  test('keeps what it was answered until a webhook says that it changed', async () => {
    const address = '/en/workshops/rivers/'
    const [former, later] = ['Of rivers and cities', 'Of rivers, cities and fields']
    await expect(textOf(address)).resolves.toContain(former)
    await example.by.write(
      `workshops/${await idOf('rivers')}`,
      { title: { fr: 'Des fleuves, des villes et des champs', en: later }, _status: 'published' },
      'PATCH',
    )
    const page = await textOf(address)
    expect([page.includes(former), page.includes(later)]).toEqual([true, false])
    const told = {
      type: 'content.changed',
      data: { changes: [{ kind: 'workshops', slug: 'rivers', formerSlugs: [], languages: ['fr', 'en'] }] },
    }
    const long = Math.floor(Date.now() / 1000) - 301
    const other = `whsec_${Buffer.from('another secret of theirs').toString('base64')}`
    for (const delivery of [{ method: 'POST', body: '{}' }, signed(told, long), signed(told, undefined, other)])
      expect((await fetch(`${base}/webhook/`, delivery)).status).toBe(401)
    await expect(textOf(address)).resolves.not.toContain(later)
    expect((await fetch(`${base}/webhook/`, signed(told))).status).toBe(204)
    for (const one of [address, '/en/', '/en/workshops/'])
      expect([one, await textOf(one)]).toEqual([one, expect.stringContaining(later)])
  })

  test('shows drafts to whoever knows the secret, and to nobody else', async () => {
    const draft = 'A draft of rivers'
    await example.by.write(
      `workshops/${await idOf('rivers')}?draft=true`,
      { title: { en: draft }, _status: 'draft' },
      'PATCH',
    )
    const { close, page } = await example.open()
    const preview = `${base}/preview/?locale=en&slug=rivers`
    for (const [wrong, status] of [
      [`${preview}&secret=guessed`, 401],
      [preview, 401],
      [`${base}/preview/?secret=known+to+editors&locale=de&slug=rivers`, 400],
    ] as const)
      expect([wrong, (await fetch(wrong)).status]).toEqual([wrong, status])
    await page.goto(`${preview}&secret=known+to+editors`)
    expect(new URL(page.url()).pathname).toBe('/en/workshops/rivers/')
    await expect(page.locator('h1').textContent()).resolves.toBe(draft)
    await expect(page.locator('meta[name=robots]').getAttribute('content')).resolves.toBe('noindex')
    expect(await barriers(page)).toEqual([])
    await expect(textOf('/en/workshops/rivers/')).resolves.not.toContain(draft)
    await page.locator('.preview a').click()
    await page.goto(`${base}/en/workshops/rivers/`)
    await expect(page.locator('h1').textContent()).resolves.not.toBe(draft)
    await close()
  })

  test('leads from a former address to the present one', async () => {
    await example.by.write(`workshops/${await idOf('example')}`, { slug: 'renamed', _status: 'published' }, 'PATCH')
    const answer = await fetch(`${base}/fr/ateliers/example/`, { redirect: 'manual' })
    // Next.js says the one address twice.
    const said = new Set((answer.headers.get('location') ?? '').split(', '))
    expect([answer.status, [...said]]).toEqual([308, ['/fr/ateliers/renamed/']])
  })
})
