import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import sharp, { type FormatEnum } from 'sharp'
import { mediaIn } from '../../seed/database/mediaSource'
import { exportSeries } from '../../seed/exportSeries'
import { loadSeries, type Loaded } from '../../seed/loadSeries'
import { mediaFolder } from '../../src/cms/pictures/files'
import { withoutMetadata } from '../../src/cms/pictures/withoutMetadata'
import { describeWithDatabase, useDatabase } from '../support/database'
import { photograph } from '../support/photograph'

const head = 'series: { key: pictures, status: draft, title: { fr: Images } }\nmedia:\n'

describeWithDatabase('the pictures of a series file', () => {
  const database = useDatabase()
  let folder = ''
  let source = ''

  const picture = (format: string): Promise<Buffer> =>
    sharp({ create: { width: 400, height: 300, channels: 3, background: 'teal' } })
      .toFormat(format as keyof FormatEnum)
      .toBuffer()
  const put = (name: string, data: Buffer | string): Promise<void> => writeFile(path.join(source, name), data)
  const load = (names: readonly string[], dryRun: boolean): Promise<Loaded> => {
    const entries = names.map((name) => `  ${name}: { alt: { fr: Image } }\n`).join('')
    return loadSeries(database.payload, `${head}${entries}`, { dryRun, media: mediaIn(source, database.payload) })
  }
  const count = async (): Promise<number> => (await database.payload.count({ collection: 'media' })).totalDocs

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'atelier-pictures-'))
    source = path.join(folder, 'series')
    await mkdir(source)
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('are judged by their bytes before anything is written, each at its line', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'
    const png = await picture('png')
    const moving = Buffer.concat([
      png.subarray(0, 33),
      Buffer.from('\0\0\0\x08acTL\0\0\0\x01\0\0\0\0____'),
      png.subarray(33),
    ])
    await put('good.png', png)
    await put('words.png', 'just words\n')
    await put('nothing.png', '')
    await put('drawing.svg', svg)
    await put('drawing.png', svg)
    await put('scan.png', await picture('tiff'))
    await put('moving.png', moving)
    await put('cut.png', png.subarray(0, png.length / 2))
    await put('WEB.WEBP', await picture('webp'))
    await put('named-otherwise.png', await picture('jpeg'))
    await mkdir(path.join(source, 'folder.png'))
    const wrong = {
      'words.png': 'MEDIA_KIND',
      'nothing.png': 'MEDIA_KIND',
      'drawing.svg': 'MEDIA_KIND',
      'drawing.png': 'MEDIA_KIND',
      'scan.png': 'MEDIA_KIND',
      'moving.png': 'MEDIA_KIND',
      'cut.png': 'MEDIA_DAMAGED',
      'WEB.WEBP': 'MEDIA_ENDING',
      'named-otherwise.png': 'MEDIA_ENDING',
      'folder.png': 'MEDIA_UNREADABLE',
      'gone.png': 'MEDIA_MISSING',
    }
    const names = ['good.png', ...Object.keys(wrong)]
    for (const dryRun of [true, false]) {
      const { applied, problems } = await load(names, dryRun)
      expect(applied).toBe(false)
      expect(Object.fromEntries(problems.map(({ code, path: field }) => [field.replace('media.', ''), code]))).toEqual(
        wrong,
      )
      expect(problems.map(({ line }) => line)).toEqual(problems.map((_, index) => index + 4))
    }
    expect(await count()).toBe(0)
  })

  test('stay in the folder of the file: a link out of it is refused, one within it is not', async () => {
    const outside = path.join(folder, 'outside')
    await mkdir(outside)
    await writeFile(path.join(outside, 'secret.png'), await picture('png'))
    await symlink('/etc/hostname', path.join(source, 'host.png'))
    await symlink(path.join(outside, 'secret.png'), path.join(source, 'linked.png'))
    await symlink(outside, path.join(source, 'further'))
    await symlink('good.png', path.join(source, 'within.png'))
    const { applied, problems } = await load(['host.png', 'linked.png', 'further/secret.png', 'within.png'], true)
    expect(applied).toBe(false)
    expect(problems.map(({ code, path: field }) => `${field} ${code}`)).toEqual([
      'media.host.png MEDIA_OUTSIDE',
      'media.linked.png MEDIA_OUTSIDE',
      'media.further/secret.png MEDIA_OUTSIDE',
    ])
    expect((await load(['within.png'], false)).applied).toBe(true)
  })

  test('of every kind keep their bytes, so that loading them again changes nothing', async () => {
    const frames = sharp(Buffer.alloc(40 * 60 * 3, 90), {
      raw: { width: 40, height: 60, channels: 3, pageHeight: 30 },
    })
    const given: Record<string, Buffer> = {
      'a.JPG': await picture('jpeg'),
      'b.webp': await picture('webp'),
      'c.gif': await picture('gif'),
      'd.avif': await picture('avif'),
      'moves.gif': await frames.gif().toBuffer(),
      'e.jpeg': await picture('jpeg'),
    }
    for (const [name, data] of Object.entries(given)) await put(name, data)
    const names = Object.keys(given)
    expect(await load(names, false)).toMatchObject({ applied: true, problems: [] })
    const again = await load(names, false)
    expect(again.plan!.items.filter(({ action }) => action !== 'same')).toEqual([])
    const { pictures } = (await exportSeries(database.payload))!
    expect(pictures).toEqual(expect.arrayContaining(names))
    for (const [name, data] of Object.entries(given)) {
      expect(await readFile(path.join(mediaFolder(database.payload), name))).toEqual(data)
      const { docs } = await database.payload.find({ collection: 'media', where: { filename: { equals: name } } })
      expect(docs).toMatchObject([{ filesize: data.length }])
    }
  })

  test('lose what a camera wrote into them, and are then what is exported, loaded and exported again', async () => {
    const given: Record<string, Buffer> = {
      'upright.jpg': await photograph('jpeg'),
      'side.jpg': await photograph('jpeg', { orientation: 6 }),
      'side.avif': await photograph('avif', { orientation: 6 }),
    }
    const names = Object.keys(given)
    for (const [name, data] of Object.entries(given)) await put(name, data)
    expect(await load(names, false)).toMatchObject({ applied: true, problems: [] })
    const changes = async (): Promise<unknown[]> =>
      (await load(names, false)).plan!.items.filter(({ action }) => action !== 'same')
    // From the same folder again, with all that the camera wrote.
    expect(await changes()).toEqual([])
    const before = await exportSeries(database.payload)
    for (const [name, data] of Object.entries(given)) {
      const stored = await readFile(path.join(mediaFolder(database.payload), name))
      expect(stored).toEqual(await withoutMetadata(data))
      expect(stored).not.toEqual(data)
      const { docs } = await database.payload.find({ collection: 'media', where: { filename: { equals: name } } })
      const upright = name === 'upright.jpg' ? { width: 400, height: 300 } : { width: 300, height: 400 }
      expect(docs).toMatchObject([{ filesize: stored.length, ...upright }])
      // As an export copies it.
      await put(name, stored)
    }
    expect(await changes()).toEqual([])
    expect(await exportSeries(database.payload)).toEqual(before)
    for (const name of names)
      expect(await readFile(path.join(mediaFolder(database.payload), name))).toEqual(
        await readFile(path.join(source, name)),
      )
  })

  test('that are stored need not lie beside the file, and one that changed is judged anew', async () => {
    await rm(path.join(source, 'b.webp'))
    expect(await load(['b.webp'], false)).toMatchObject({ applied: true, problems: [] })
    await put('b.webp', 'no picture any more')
    expect((await load(['b.webp'], true)).problems).toMatchObject([{ code: 'MEDIA_KIND' }])
  })
})
