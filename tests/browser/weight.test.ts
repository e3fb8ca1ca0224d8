import { get } from 'node:http'
import { expect, test } from '@jest/globals'
import { describeWithBrowser, useBrowser } from './support/useBrowser'

/** Over HTTPS a browser takes brotli, and gzip by http, as on the laptop that serves. */
const encodings = ['br', 'gzip'] as const

/** The bytes of what a browser is sent that takes an encoding. */
const sizeOf = (url: string, encoding: (typeof encodings)[number]): Promise<number> =>
  new Promise((resolve, reject) => {
    get(url, { headers: { 'Accept-Encoding': encoding } }, (response) => {
      let size = 0
      response.on('data', (chunk: Buffer) => (size += chunk.length)).on('end', () => resolve(size))
    }).on('error', reject)
  })

describeWithBrowser('What the admin loads', () => {
  const suite = useBrowser()

  /** The scripts that a page loads until something stands on it, and their bytes together in each encoding. */
  const weigh = async (address: string, until = 'h1, nav', account?: null) => {
    const { page } = await suite.open(account === null ? { account } : {})
    const scripts = new Set<string>()
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.add(request.url())
    })
    await page.goto(address)
    await page.locator(until).first().waitFor()
    // What is closed on a page asks for its script once the page is alive.
    if (account !== null) await page.locator('.template-default--nav-hydrated').waitFor()
    await page.waitForLoadState('networkidle')
    const [br = 0, gzip = 0] = await Promise.all(
      encodings.map(async (encoding) => {
        const sizes = await Promise.all([...scripts].map((url) => sizeOf(url, encoding)))
        return sizes.reduce((sum, size) => sum + size, 0)
      }),
    )
    return { bytes: { br, gzip }, scripts: [...scripts] }
  }

  test.each(['/admin', '/admin/collections/workshops', '/admin/collections/speakers'])(
    'is less than 600 kB of scripts by gzip where nothing is written, and 500 kB by brotli (%s)',
    async (address) => {
      const { bytes, scripts } = await weigh(address)
      expect(scripts.length).toBeGreaterThan(5)
      expect(bytes.gzip).toBeLessThan(600_000)
      expect(bytes.br).toBeLessThan(500_000)
    },
  )

  test('is less than 10 kB of scripts before one is logged in, by gzip as well', async () => {
    const { bytes, scripts } = await weigh('/admin/login', '#field-email:focus', null)
    expect(scripts.length).toBeGreaterThan(0)
    expect(bytes.gzip).toBeLessThan(10_000)
    expect(bytes.br).toBeLessThan(10_000)
  })

  test('is the same script to whoever takes brotli and whoever does not', async () => {
    const [script] = (await weigh('/admin/collections/speakers')).scripts
    const asked = async (encoding: string, method = 'GET') => {
      const response = await fetch(script as string, { headers: { 'Accept-Encoding': encoding }, method })
      const { headers } = response
      return {
        encoding: headers.get('content-encoding'),
        kept: headers.get('cache-control'),
        text: await response.text(),
        type: headers.get('content-type')?.toLowerCase().replace('application', 'text'),
        vary: headers.get('vary')?.includes('Accept-Encoding'),
      }
    }
    const small = await asked('br')
    const plain = await asked('identity')
    expect(small.encoding).toBe('br')
    expect(plain).toEqual({ ...small, encoding: null })
    expect(small.kept).toBe('public, max-age=31536000, immutable')
    expect(await asked('br', 'HEAD')).toEqual({ ...small, text: '' })
    expect((await asked('br;q=0, gzip')).text).toBe(small.text)
  })

  test('is the editor of rich texts, and its features, where there is a rich text', async () => {
    const list = await weigh('/admin/collections/speakers')
    const form = await weigh('/admin/collections/speakers/create', '[contenteditable="true"]')
    expect(form.bytes.br).toBeGreaterThan(list.bytes.br + 100_000)
  })
})
