import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { readdirSync, readlinkSync, ReadStream } from 'node:fs'
import { readdir, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { describeWithDatabase, useDatabase } from '../support/database'
import { isInsidePath } from '../../seed/format/seriesSchema'
import { encodePicture } from '../../src/cms/pictures/encode'
import { fingerprintOf } from '../../src/cms/pictures/fingerprints'
import { photograph } from '../support/photograph'
import { planted, plantedWords } from '../support/planted'
import { makeAccount, useServer, type Account } from '../support/server'

interface Picture {
  id: string
  url: string
  width: number
  sizes: Record<string, { url: string | null }>
}

const script = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>'
const page = '<!doctype html><script>alert(1)</script>'

describeWithDatabase('uploads', () => {
  const database = useDatabase()
  const server = useServer(() => database.payload)
  let editor: Account
  let picture: Buffer
  let fetched = 0
  let elsewhere: Server | undefined

  beforeAll(async () => {
    editor = await makeAccount(database.payload, 'editor')
    picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'teal' } })
      .png()
      .toBuffer()
    const other = createServer((_req, res) => {
      fetched++
      res.setHeader('content-type', 'image/png')
      res.end(picture)
    })
    elsewhere = other
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  })
  afterAll(() => void elsewhere?.close())

  const upload = async (
    content: Buffer | string,
    name: string,
    type: string,
    { as = editor as Account | null, data = {} as object } = {},
  ) => {
    const form = new FormData()
    form.set('file', new Blob([content as never], { type }), name)
    form.set('_payload', JSON.stringify({ decorative: true, ...data }))
    const response = await fetch(`${server.url}/api/media`, {
      method: 'POST',
      headers: as?.headers ?? {},
      body: form,
    })
    const text = await response.text()
    return {
      status: response.status,
      text,
      body: JSON.parse(text) as { doc?: { filename: string; url: string; id: string }; errors?: object[] },
    }
  }
  const stored = async (): Promise<string[]> =>
    readdir(path.join(database.dataDir, 'media')).catch(() => [] as string[])

  it('are for editors', async () => {
    expect((await upload(picture, 'a.png', 'image/png', { as: null })).status).toBe(403)
    expect((await upload(picture, 'a.png', 'image/png')).status).toBe(201)
  })

  it.each([
    ['an SVG with a script', script, 'a.svg', 'image/svg+xml'],
    ['an SVG that calls itself PNG', script, 'a.png', 'image/png'],
    ['a page', page, 'a.html', 'text/html'],
    ['a page that calls itself PNG', page, 'a.png', 'image/png'],
    ['a page named as a picture', page, 'a.jpg', 'text/html'],
    ['a text', 'only words', 'a.png', 'image/png'],
    ['nothing', '', 'a.png', 'image/png'],
    ['a picture’s first bytes', '\u0089PNG\r\n\u001a\n', 'a.png', 'image/png'],
  ])('of %s are refused, and nothing is kept', async (_, content, name, type) => {
    const before = await stored()
    const { status, text } = await upload(content, name, type)
    expect([status, text]).toEqual([400, expect.stringMatching(/message/)])
    expect(text.length).toBeLessThan(1024)
    expect(text).not.toMatch(/node_modules|\/tmp\/|libvips/)
    expect(await stored()).toEqual(before)
  })

  it.each(['jpeg', 'png', 'webp', 'gif', 'avif'])(
    'of a %s that is cut off are refused, and nothing is kept',
    async (format) => {
      const before = await stored()
      const whole = await photograph(format)
      const cut = whole.subarray(0, whole.length / 2)
      const { status, text } = await upload(cut, `cut.${format}`, `image/${format}`)
      expect([status, text]).toEqual([400, expect.stringMatching(/message/)])
      expect(text).not.toMatch(/node_modules|\/tmp\/|libvips|premature/)
      expect(await stored()).toEqual(before)
    },
  )

  it.each([
    ['an SVG with a script', script, 'a.svg', 'image/svg+xml'],
    ['an SVG that calls itself PNG', script, 'a.png', 'image/png'],
    ['a page that calls itself PNG', page, 'a.png', 'image/png'],
    ['nothing', '', 'a.png', 'image/png'],
  ])('of %s do not take the place of a picture', async (_, content, name, type) => {
    const { body } = await upload(picture, 'keeps.png', 'image/png')
    const before = await stored()
    const form = new FormData()
    form.set('file', new Blob([content], { type }), name)
    form.set('_payload', JSON.stringify({ decorative: true }))
    const response = await fetch(`${server.url}/api/media/${body.doc?.id}`, {
      method: 'PATCH',
      headers: editor.headers,
      body: form,
    })
    expect([response.status, await response.text()]).toEqual([400, expect.stringMatching(/message/)])
    const served = await fetch(`${server.url}${body.doc?.url}`, { headers: editor.headers })
    expect(Buffer.from(await served.arrayBuffer()).equals(picture)).toBe(true)
    expect(await stored()).toEqual(before)
  })

  it.each([
    ['kind.html', 'text/html', 'kind.png'],
    ['kind.of.svg', 'image/svg+xml', 'kind.of.png'],
    ['without', '', 'without.png'],
    ['kind.jpeg', 'image/jpeg', 'kind-1.png'],
    ['KIND2.PNG', 'image/png', 'KIND2.PNG'],
  ])(
    'take the kind of a picture from its bytes, not from its name %p, which then says it',
    async (name, type, kept) => {
      const { body, status } = await upload(picture, name, type)
      expect([status, body.doc?.filename]).toEqual([201, kept])
      const response = await fetch(`${server.url}${body.doc?.url}`, { headers: editor.headers })
      expect(response.headers.get('content-type')).toBe('image/png')
    },
  )

  it.each([
    '../../escaped.png',
    '..\\escaped.png',
    '/etc/escaped.png',
    'nul\u0000escaped.png',
    '.htaccess.png',
    `${'x'.repeat(300)}.png`,
    'Élan & co <b>.png',
    'con.png',
    'COM1.of.png',
    'a #1.png',
    'dot ..png',
    `${'字'.repeat(150)}.png`,
    '.png',
  ])('named %p stay in their folder, under a safe name', async (name) => {
    const { body, status } = await upload(picture, name, 'image/png')
    expect([201, 400]).toContain(status)
    if (status !== 201) return
    const { filename } = body.doc as { filename: string }
    expect(filename).not.toMatch(/[/\\]|^\./)
    expect(filename).not.toContain('\u0000')
    expect(await stored()).toContain(filename)
    expect(await readdir(path.dirname(database.dataDir))).not.toContain('escaped.png')
    // An export of it can be loaded.
    expect([filename, isInsidePath(`media/${filename}`)]).toEqual([filename, true])
  })

  it('are bounded in bytes and in pixels', async () => {
    const before = await stored()
    // The form around a picture may have some more than the picture.
    for (const [size, max] of [
      [10_500_000, '10'],
      [11_000_000, '11'],
    ] as const) {
      const large = await upload(Buffer.concat([picture, Buffer.alloc(size)]), 'large.png', 'image/png')
      const message = `What is sent is at most ${max} MB.`
      expect([large.status, large.body.errors]).toMatchObject([413, [{ code: 'BODY_LARGE', message }]])
    }
    const wide = await sharp({
      create: { width: 20_000, height: 6000, channels: 3, background: 'white' },
      limitInputPixels: false,
    })
      .png({ compressionLevel: 9 })
      .toBuffer()
    expect(wide.length).toBeLessThan(10_000_000)
    expect((await upload(wide, 'bomb.png', 'image/png')).status).toBe(400)
    expect(await stored()).toEqual(before)
  }, 60_000)

  /** An AVIF that says of itself that it is so wide and high, and is not. */
  const claiming = async (width: number, height: number): Promise<Buffer> => {
    const claims = Buffer.from(await photograph('avif'))
    const at = claims.indexOf('ispe') + 8
    claims.writeUInt32BE(width, at)
    claims.writeUInt32BE(height, at + 4)
    return claims
  }

  it('are judged by what their first bytes say, by their kind', async () => {
    const before = await stored()
    const { body, status } = await upload(await claiming(8000, 8000), 'claims.avif', 'image/avif')
    const message = expect.stringMatching(/^This picture has 64 megapixels: a picture in AVIF has 25 at most\./)
    expect([status, body.errors]).toMatchObject([400, [{ code: 'PICTURE_LARGE', message }]])
    expect(await stored()).toEqual(before)
  })

  /** One whose decoding and encoding take a while. */
  const heavy = (): Promise<Buffer> =>
    sharp({ create: { width: 3200, height: 3200, channels: 3, background: 'teal' } })
      .avif({ effort: 0 })
      .toBuffer()
  const untilDecoding = async (): Promise<void> => {
    while (!sharp.counters().process) await setTimeout(5)
  }

  it('are decoded before their turn to write: others save and log in meanwhile', async () => {
    const speaker = await database.payload.create({ collection: 'speakers', data: { name: 'Ana' } })
    const other = await makeAccount(database.payload, 'editor')
    const given = await heavy()
    const answered: string[] = []
    const uploading = upload(given, 'heavy.avif', 'image/avif').then(({ status }) => answered.push(`picture ${status}`))
    await untilDecoding()
    const saved = await fetch(`${server.url}/api/speakers/${speaker.id}`, {
      method: 'PATCH',
      headers: { ...other.headers, 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Béa' }),
    })
    answered.push(`save ${saved.status}`)
    await uploading
    expect(answered).toEqual(['save 200', 'picture 201'])
  }, 60_000)

  it('are decoded one at a time, in the order in which they came', async () => {
    const [large, smaller] = await Promise.all(
      [3200, 1600].map((side) =>
        sharp({ create: { width: side, height: side, channels: 3, background: 'olive' } })
          .avif({ effort: 0 })
          .toBuffer(),
      ),
    )
    const answered: string[] = []
    const sending = async (name: string, data: Buffer | undefined): Promise<void> => {
      const { status } = await upload(data ?? '', name, 'image/avif')
      answered.push(`${name} ${status}`)
    }
    const first = sending('first.avif', large)
    await untilDecoding()
    // Alone it would be there long before.
    await Promise.all([first, sending('second.avif', smaller)])
    expect(answered).toEqual(['first.avif 201', 'second.avif 201'])
  }, 60_000)

  it('of several pictures at once are refused', async () => {
    const { body } = await upload(picture, 'several.png', 'image/png')
    const form = new FormData()
    form.set('file', new Blob([picture as never], { type: 'image/png' }), 'for-all.png')
    form.set('_payload', JSON.stringify({ decorative: true }))
    const response = await fetch(`${server.url}/api/media?where[id][equals]=${body.doc?.id}`, {
      method: 'PATCH',
      headers: editor.headers,
      body: form,
    })
    expect([response.status, await response.json()]).toMatchObject([400, { errors: [{ code: 'PICTURE_FOR_SEVERAL' }] }])
    const served = await fetch(`${server.url}${body.doc?.url}`, { headers: editor.headers })
    expect(Buffer.from(await served.arrayBuffer()).equals(picture)).toBe(true)
  })

  it('have sizes of their own, also where two pictures share a name but for its ending', async () => {
    const [one, two] = [
      await photograph('jpeg', { width: 600, height: 400 }),
      await photograph('jpeg', { width: 600, height: 401 }),
    ]
    const first = (await upload(one, 'shared.jpg', 'image/jpeg')).body.doc as unknown as Picture
    const second = (await upload(one, 'shared.jpeg', 'image/jpeg')).body.doc as unknown as Picture
    const third = (await upload(two, 'shared-320x213.jpg', 'image/jpeg')).body.doc as unknown as Picture
    const urls = [first, second, third].flatMap(({ sizes, url }) => [
      url,
      ...Object.values(sizes).map((size) => size.url),
    ])
    expect(new Set(urls).size).toBe(9)
  })

  it('fetch nothing from an address that a request names', async () => {
    const { port } = (elsewhere as Server).address() as AddressInfo
    const url = `http://127.0.0.1:${port}/a.png`
    for (const [method, address, data] of [
      ['POST', '/api/media', { url, filename: 'a.png', mimeType: 'image/png' }],
      ['POST', '/api/media?uploadEdits[crop][width]=4', { url, filename: 'a.png', decorative: true }],
      ['GET', `/api/media/paste-url?src=${encodeURIComponent(url)}`, undefined],
    ] as const) {
      const response = await fetch(`${server.url}${address}`, {
        method,
        headers: { ...editor.headers, 'content-type': 'application/json' },
        body: data && JSON.stringify(data),
      })
      expect([address, response.status]).toEqual([address, expect.any(Number)])
      expect(response.status).toBeGreaterThanOrEqual(400)
      expect(response.status).toBeLessThan(500)
    }
    const { body } = await upload(picture, 'own.png', 'image/png')
    const edited = await fetch(
      `${server.url}/api/media/${body.doc?.id}?uploadEdits[crop][width]=50&uploadEdits[crop][height]=50&uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[widthInPixels]=4&uploadEdits[heightInPixels]=4`,
      {
        method: 'PATCH',
        headers: { ...editor.headers, 'content-type': 'application/json' },
        body: JSON.stringify({ url, filename: 'own.png' }),
      },
    )
    expect(edited.status).toBeLessThan(500)
    const copied = await fetch(`${server.url}/api/media/${body.doc?.id}/duplicate`, {
      method: 'POST',
      headers: { ...editor.headers, 'content-type': 'application/json' },
      body: JSON.stringify({ url, filename: 'a.png' }),
    })
    expect(copied.status).toBe(404)
    expect(fetched).toBe(0)
  })

  it('are served so that nothing in them runs, as what they are', async () => {
    const { body } = await upload(picture, 'served.png', 'image/png')
    const response = await fetch(`${server.url}${body.doc?.url}`, { headers: editor.headers })
    expect(response.status).toBe(200)
    expect(Buffer.from(await response.arrayBuffer())).toEqual(picture)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
    expect(response.headers.get('content-type')).toBe('image/png')
  })

  it.each(['jpeg', 'png', 'webp', 'avif'])(
    'of a telephone (%s) are stored upright and without place and owner, in every size',
    async (format) => {
      const given = await photograph(format, { width: 600, height: 400, orientation: 6 })
      const { body, status } = await upload(given, `photo-${format}.${format}`, `image/${format}`)
      expect([status, body.doc]).toMatchObject([201, { width: 400, height: 600 }])
      const { filename, filesize } = body.doc as unknown as { filename: string; filesize: number }
      const own = (await stored()).filter((name) => name.startsWith(path.parse(filename).name))
      expect(own).toHaveLength(3)
      for (const name of own) {
        const data = await readFile(path.join(database.dataDir, 'media', name))
        const { height, orientation, width } = await sharp(data).metadata()
        expect([name, orientation, height > width]).toEqual([name, undefined, true])
        for (const word of ['Ana Example', 'at home', 'adobe:ns:meta']) expect(data.includes(word)).toBe(false)
        if (name === filename) expect(data.length).toBe(filesize)
      }
    },
  )

  const replace = async (id: string, data: Buffer, name: string, query = '') => {
    const form = new FormData()
    form.set('file', new Blob([data as never]), name)
    form.set('_payload', JSON.stringify({ decorative: true }))
    const url = `${server.url}/api/media/${id}${query}`
    const response = await fetch(url, { method: 'PATCH', headers: editor.headers, body: form })
    return { status: response.status, doc: ((await response.json()) as { doc: Picture }).doc }
  }
  const served = async (url: string): Promise<Buffer> => {
    const response = await fetch(server.url + url, { headers: editor.headers })
    expect(response.status).toBe(200)
    return Buffer.from(await response.arrayBuffer())
  }
  const everyFile = ({ sizes, url }: Picture): Promise<Buffer[]> =>
    Promise.all([url, ...Object.values(sizes).flatMap((size) => size.url ?? [])].map(served))
  const known = (id: string) => database.payload.findByID({ collection: 'media', id, showHiddenFields: true })

  it.each(['jpeg', 'png', 'webp', 'gif', 'avif'])(
    'of a %s in which something is planted wherever it has a place are served without, in every size',
    async (format) => {
      for (const given of await planted(format)) {
        expect(given.includes('PLANTED')).toBe(true)
        const { body } = await upload(given, `planted.${format}`, `image/${format}`)
        const created = body.doc as unknown as Picture
        const crop =
          '?uploadEdits[crop][width]=50&uploadEdits[crop][height]=50&uploadEdits[crop][x]=0&uploadEdits[crop][y]=0'
        const cropped = `${crop}&uploadEdits[widthInPixels]=300&uploadEdits[heightInPixels]=200`
        const widths: number[] = []
        const check = async (doc: Picture): Promise<void> => {
          widths.push(doc.width)
          for (const file of await everyFile(doc)) {
            expect((await sharp(file).metadata()).width).toBeGreaterThan(0)
            for (const word of plantedWords) expect([word, file.includes(word, 0, 'latin1')]).toEqual([word, false])
          }
        }
        await check(created)
        await check((await replace(created.id, given, `again.${format}`)).doc)
        await check((await replace(created.id, given, `cropped.${format}`, cropped)).doc)
        expect(widths).toEqual([600, 600, 300])
      }
    },
    60_000,
  )

  it.each(['jpeg', 'png', 'webp', 'gif', 'avif'])(
    'of a stored %s are taken as they are: no generation is lost',
    async (format) => {
      const given = await photograph(format, { width: 600, height: 400 })
      const [first, second] = [
        (await upload(given, `first.${format}`, `image/${format}`)).body.doc as unknown as Picture,
        (await upload(given, `second.${format}`, `image/${format}`)).body.doc as unknown as Picture,
      ]
      const file = await served(first.url)
      expect(file.equals(await encodePicture(given))).toBe(true)
      expect((await served(second.url)).equals(file)).toBe(true)
      const third = (await upload(file, `third.${format}`, `image/${format}`)).body.doc as unknown as Picture
      expect((await served(third.url)).equals(file)).toBe(true)
      expect(await known(first.id)).toMatchObject({
        filesize: file.length,
        fingerprint: fingerprintOf(file),
        uploadFingerprint: fingerprintOf(given),
      })
      expect(await known(third.id)).toMatchObject({ fingerprint: fingerprintOf(file), width: 600, height: 400 })
    },
  )

  it('are known by nothing that somebody writes, and tell nobody by what they are known', async () => {
    const data = { fingerprint: 'x', uploadFingerprint: 'y' }
    const { body, text } = await upload(picture, 'known.png', 'image/png', { data })
    expect(text).not.toMatch(/ingerprint/)
    const { id } = body.doc as { id: string }
    const fingerprints = { fingerprint: fingerprintOf(picture), uploadFingerprint: fingerprintOf(picture) }
    expect(await known(id)).toMatchObject(fingerprints)
    const written = await fetch(`${server.url}/api/media/${id}`, {
      method: 'PATCH',
      headers: { ...editor.headers, 'content-type': 'application/json' },
      body: JSON.stringify({ ...data, credit: 'Ana' }),
    })
    expect([written.status, await written.text()]).toEqual([200, expect.not.stringMatching(/ingerprint/)])
    expect(await known(id)).toMatchObject({ ...fingerprints, credit: 'Ana' })
  })

  it('that are cropped are known by their own file alone', async () => {
    const given = await photograph('jpeg', { width: 600, height: 400 })
    const { id } = (await upload(given, 'whole.jpg', 'image/jpeg')).body.doc as { id: string }
    const edit = async (edits: string): Promise<Awaited<ReturnType<typeof known>>> => {
      const response = await fetch(`${server.url}/api/media/${id}?${edits}`, {
        method: 'PATCH',
        headers: { ...editor.headers, 'content-type': 'application/json' },
        body: JSON.stringify({ decorative: true }),
      })
      expect(response.status).toBe(200)
      return known(id)
    }
    const whole = await known(id)
    // Another focus makes other sizes of the same file.
    expect(await edit('uploadEdits[focalPoint][x]=20&uploadEdits[focalPoint][y]=20')).toMatchObject({
      fingerprint: whole.fingerprint,
      uploadFingerprint: fingerprintOf(given),
      focalX: 20,
    })
    const crop =
      'uploadEdits[crop][width]=50&uploadEdits[crop][height]=50&uploadEdits[crop][x]=0&uploadEdits[crop][y]=0'
    const cropped = await edit(`${crop}&uploadEdits[widthInPixels]=300&uploadEdits[heightInPixels]=200`)
    expect(cropped).toMatchObject({
      fingerprint: fingerprintOf(await served(cropped.url as string)),
      uploadFingerprint: null,
      width: 300,
    })
    expect(cropped.fingerprint).not.toBe(whole.fingerprint)
  })

  it('have no point to keep visible outside of the picture', async () => {
    const { id } = (await upload(picture, 'focus.png', 'image/png', { data: { focalX: 0, focalY: 30 } })).body.doc as {
      id: string
    }
    expect(await known(id)).toMatchObject({ focalX: 0, focalY: 30 })
    const change = async (query: string, body: object): Promise<unknown> => {
      const response = await fetch(`${server.url}/api/media/${id}${query}`, {
        method: 'PATCH',
        headers: { ...editor.headers, 'content-type': 'application/json' },
        body: JSON.stringify({ decorative: true, ...body }),
      })
      return [response.status, ((await response.json()) as { errors?: object[] }).errors]
    }
    const refused = [400, [expect.objectContaining({ code: 'FOCUS_INVALID' })]]
    expect(await change('', { focalX: 1e9 })).toMatchObject(refused)
    expect(await change('', { focalY: -1 })).toMatchObject(refused)
    expect(await change('?uploadEdits[focalPoint][x]=1e9&uploadEdits[focalPoint][y]=5', {})).toMatchObject(refused)
    expect(await known(id)).toMatchObject({ focalX: 0, focalY: 30 })
  })

  it('are what their files say, whatever is written of them', async () => {
    const { body } = await upload(picture, 'own.png', 'image/png', { data: { width: 5, mimeType: 'text/html' } })
    const said = { url: body.doc?.url, filename: body.doc?.filename, mimeType: 'image/png', width: 8 }
    expect(body.doc).toMatchObject(said)
    const response = await fetch(`${server.url}/api/media/${body.doc?.id}`, {
      method: 'PATCH',
      headers: { ...editor.headers, 'content-type': 'application/json' },
      body: JSON.stringify({ credit: 'Ana', url: 'https://a.example', filename: 'b', mimeType: 'text/html', width: 5 }),
    })
    expect(((await response.json()) as { doc: object }).doc).toMatchObject({ ...said, credit: 'Ana' })
  })

  it('are served in parts, and no part that is none', async () => {
    const { body } = await upload(picture, 'parts.png', 'image/png')
    const part = (range: string) =>
      fetch(`${server.url}${body.doc?.url}`, { headers: { ...editor.headers, Range: range } })
    const first = await part('bytes=0-3')
    expect([first.status, (await first.arrayBuffer()).byteLength]).toEqual([206, 4])
    for (const range of ['bytes=-0', 'bytes=99999-', 'bytes=x']) {
      const refused = await part(range)
      expect([range, refused.status, refused.headers.get('content-range')]).toEqual([
        range,
        416,
        `bytes */${picture.length}`,
      ])
      expect(await refused.json()).toMatchObject({ requestId: refused.headers.get('x-request-id') })
    }
  })

  it('that are not public are not served to strangers, and those that are missing are not found', async () => {
    const { body } = await upload(picture, 'hidden.png', 'image/png')
    const { filename, url } = body.doc as { filename: string; url: string }
    const asStranger = await fetch(`${server.url}${url}`)
    expect([403, 404]).toContain(asStranger.status)
    for (const name of ['nothing.png', '..%2f..%2fatelier.db', '..%5cx', '%00', '%2e%2e/atelier.db']) {
      const { status } = await fetch(`${server.url}/api/media/file/${name}`)
      expect([name, status >= 400 && status < 500]).toEqual([name, true])
    }
    expect(await readFile(path.join(database.dataDir, 'media', filename))).toEqual(picture)
    await rm(path.join(database.dataDir, 'media', filename))
    const gone = await fetch(`${server.url}${url}`, { headers: { ...editor.headers, 'Accept-Language': 'fr' } })
    expect([gone.status, await gone.json()]).toEqual([
      404,
      {
        errors: [{ code: 'NOT_FOUND', message: 'Il n’y a rien à cette adresse.' }],
        requestId: gone.headers.get('x-request-id'),
      },
    ])
  })

  it('are kept for good under an address that changes with them, and for some minutes under their name', async () => {
    const { id, url } = (await upload(await photograph('jpeg', { width: 600, height: 400 }), 'kept.jpg', 'image/jpeg'))
      .body.doc as { id: string; url: string }
    const ask = (query = '', headers: Record<string, string> = {}, method = 'GET') =>
      fetch(`${server.url}${url}${query}`, { headers, method })
    const version = async (): Promise<string> => String((await known(id)).fingerprint).slice(0, 12)
    const first = await version()
    const cacheOf = ({ headers }: Response) => [headers.get('cache-control'), headers.get('etag')]
    // What is not public is kept by nobody, however it is asked for.
    for (const query of ['', `?v=${first}`]) {
      const hidden = await ask(query, editor.headers)
      expect([hidden.status, ...cacheOf(hidden)]).toEqual([200, 'private, no-store', null])
      expect((await ask(query, { ...editor.headers, 'If-None-Match': '*' })).status).toBe(200)
    }
    await database.payload.db.updateOne({ collection: 'media', id, data: { public: true }, returning: false })
    const plain = await ask()
    const file = Buffer.from(await plain.arrayBuffer())
    const tag = `"${first}"`
    const changed = plain.headers.get('last-modified') ?? ''
    expect([plain.status, ...cacheOf(plain)]).toEqual([200, 'public, max-age=300', tag])
    expect(Date.now() - Date.parse(changed)).toBeLessThan(600_000)
    expect(cacheOf(await ask(`?v=${first}`))).toEqual(['public, max-age=31536000, immutable', tag])
    expect(cacheOf(await ask(`?v=000000000000`))).toEqual(['public, max-age=300', tag])
    // The admin’s own addresses.
    expect(cacheOf(await ask('?2026-11-27T10:00:00.000Z', editor.headers))).toEqual(['private, no-store', tag])
    for (const [headers, status] of [
      [{ 'If-None-Match': tag }, 304],
      [{ 'If-None-Match': `"x", W/${tag}` }, 304],
      [{ 'If-None-Match': '"x"', 'If-Modified-Since': changed }, 200],
      [{ 'If-Modified-Since': changed }, 304],
      [{ 'If-Modified-Since': 'Mon, 01 Jan 2001 00:00:00 GMT' }, 200],
      [{ Range: 'bytes=0-9', 'If-Range': tag }, 206],
      [{ Range: 'bytes=0-9', 'If-Range': '"x"' }, 200],
    ] as [Record<string, string>, number][])
      expect([headers, (await ask('', headers)).status]).toEqual([headers, status])
    const head = await ask('', {}, 'HEAD')
    expect([head.status, head.headers.get('content-length'), (await head.text()).length]).toEqual([
      200,
      String(file.length),
      0,
    ])
    // A part of it under the same name is another file.
    const crop =
      'uploadEdits[crop][width]=50&uploadEdits[crop][height]=50&uploadEdits[crop][x]=0&uploadEdits[crop][y]=0'
    const cropped = await fetch(
      `${server.url}/api/media/${id}?${crop}&uploadEdits[widthInPixels]=300&uploadEdits[heightInPixels]=200`,
      {
        method: 'PATCH',
        headers: { ...editor.headers, 'content-type': 'application/json' },
        body: JSON.stringify({ decorative: true }),
      },
    )
    expect(cropped.status).toBe(200)
    const second = await version()
    expect(second).not.toBe(first)
    expect((await ask('', { 'If-None-Match': tag })).status).toBe(200)
    expect(cacheOf(await ask(`?v=${first}`))).toEqual(['public, max-age=300', `"${second}"`])
    expect(cacheOf(await ask(`?v=${second}`))).toEqual(['public, max-age=31536000, immutable', `"${second}"`])
    // One whose file nobody has read yet, as of an earlier version, has no tag: whatever it is next would have the same.
    await database.payload.db.updateOne({ collection: 'media', id, data: { fingerprint: null }, returning: false })
    const unread = await ask('?v=null', { 'If-None-Match': '"null"' })
    expect([unread.status, ...cacheOf(unread)]).toEqual([200, 'public, max-age=300', null])
    expect((await ask('', { 'If-Modified-Since': unread.headers.get('last-modified') ?? '' })).status).toBe(304)
  })

  // Which files are open, Linux says.
  const onLinux = process.platform === 'linux' ? it : it.skip
  onLinux('that whoever asked gives up on leave no file open', async () => {
    const noise = randomBytes(1400 * 1400 * 3)
    const large = await sharp(noise, { raw: { width: 1400, height: 1400, channels: 3 } })
      .png({ compressionLevel: 0 })
      .toBuffer()
    const { body } = await upload(large, 'noise.png', 'image/png')
    const { filename, url } = body.doc as { filename: string; url: string }
    const opened = (): number =>
      readdirSync('/proc/self/fd').filter((fd) => {
        try {
          return readlinkSync(`/proc/self/fd/${fd}`).endsWith(filename)
        } catch {
          return false
        }
      }).length
    const read: number[] = []
    const _destroy = Reflect.get(ReadStream.prototype, '_destroy') as ReadStream['_destroy']
    ReadStream.prototype._destroy = function (error, callback) {
      read.push(this.bytesRead)
      return _destroy.call(this, error, callback)
    }
    let most = 0
    for (let time = 0; time < 5; time++) {
      const { hostname, port } = new URL(server.url)
      const socket = connect(Number(port), hostname)
      socket.write(`GET ${url} HTTP/1.1\r\nHost: ${hostname}\r\nAuthorization: ${editor.headers.Authorization}\r\n\r\n`)
      await once(socket, 'data')
      socket.pause()
      await setTimeout(100)
      most = Math.max(most, opened())
      socket.destroy()
    }
    expect(most).toBeGreaterThan(0)
    for (let waited = 0; opened() > 0 && waited < 5000; waited += 50) await setTimeout(50)
    ReadStream.prototype._destroy = _destroy
    expect(opened()).toBe(0)
    // Nor are they read to their end for nobody: some of it waits in buffers, the system’s too.
    expect(read).toHaveLength(5)
    expect(Math.max(...read)).toBeLessThan(large.length)
  })
})
