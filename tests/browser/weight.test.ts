import { get } from 'node:http'
import { expect, test } from '@jest/globals'
import { describeWithBrowser, useBrowser } from './support/useBrowser'

/** The bytes of what a browser is sent over HTTPS, where it takes brotli. */
const sizeOf = (url: string): Promise<number> =>
  new Promise((resolve, reject) => {
    get(url, { headers: { 'Accept-Encoding': 'br' } }, (response) => {
      let size = 0
      response.on('data', (chunk: Buffer) => (size += chunk.length)).on('end', () => resolve(size))
    }).on('error', reject)
  })

describeWithBrowser('What the admin loads', () => {
  const suite = useBrowser()

  /** The scripts that a page loads until something stands on it, and their bytes together. */
  const weigh = async (address: string, until = 'h1, nav'): Promise<{ bytes: number; scripts: readonly string[] }> => {
    const admin = await suite.open()
    const scripts = new Set<string>()
    admin.page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.add(request.url())
    })
    await admin.goto(address)
    await admin.page.locator(until).first().waitFor()
    await admin.page.waitForLoadState('networkidle')
    const sizes = await Promise.all([...scripts].map(sizeOf))
    return { bytes: sizes.reduce((sum, size) => sum + size, 0), scripts: [...scripts] }
  }

  test.each(['/admin', '/admin/collections/workshops', '/admin/collections/speakers'])(
    'is less than 600 kB of scripts where nothing is written (%s)',
    async (address) => {
      const { bytes, scripts } = await weigh(address)
      expect(scripts.length).toBeGreaterThan(5)
      expect(bytes).toBeLessThan(600_000)
    },
  )

  test('is less than 300 kB of scripts before one is logged in', async () => {
    const { page } = await suite.open({ account: null })
    const scripts = new Set<string>()
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.add(request.url())
    })
    await page.goto('/admin/login')
    await page.locator('#field-email:focus').waitFor()
    await page.waitForLoadState('networkidle')
    const sizes = await Promise.all([...scripts].map(sizeOf))
    expect(sizes.length).toBeGreaterThan(0)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(300_000)
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
    expect(form.bytes).toBeGreaterThan(list.bytes + 100_000)
  })
})
