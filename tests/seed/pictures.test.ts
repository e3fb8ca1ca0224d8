import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createLocalReq } from 'payload'
import sharp, { type FormatEnum } from 'sharp'
import { mediaIn } from '../../seed/database/mediaSource'
import { exportSeries } from '../../seed/exportSeries'
import { loadSeries, type Loaded } from '../../seed/loadSeries'
import { mediaFolder } from '../../src/cms/pictures/files'
import { encodePicture } from '../../src/cms/pictures/encode'
import { fingerprintOf, setFingerprintsOfEarlier } from '../../src/cms/pictures/fingerprints'
import { describeWithDatabase, useDatabase } from '../support/database'
import { photograph } from '../support/photograph'
import { plantedWords } from '../support/planted'

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
    // It says of itself that it has 64 megapixels.
    const large = await picture('avif')
    large.writeUInt32BE(8000, large.indexOf('ispe') + 8)
    large.writeUInt32BE(8000, large.indexOf('ispe') + 12)
    await put('large.avif', large)
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
      'large.avif': 'MEDIA_LARGE',
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

  test('are decoded before the load takes its turn to write: others save meanwhile', async () => {
    const heavy = { create: { width: 3200, height: 3200, channels: 3, background: 'navy' } } as const
    await put('heavy.avif', await sharp(heavy).avif({ effort: 0 }).toBuffer())
    const { id } = await database.payload.create({ collection: 'speakers', data: { name: 'Ana' } })
    const ended: string[] = []
    const loading = load(['heavy.avif'], false).then(({ applied }) => ended.push(`load ${applied}`))
    while (!sharp.counters().process) await setTimeout(5)
    await database.payload.update({ collection: 'speakers', id, data: { name: 'Béa' } })
    ended.push('save')
    await loading
    expect(ended).toEqual(['save', 'load true'])
    await database.payload.delete({ collection: 'media', where: { filename: { equals: 'heavy.avif' } } })
  }, 60_000)

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

  const planned = ({ plan }: Loaded): string[] =>
    plan!.items
      .filter(({ action }) => action !== 'same')
      .map(({ action, fields, key }) => `${action} ${key}: ${fields.join(' ')}`)
  const stored = (name: string): Promise<Buffer> => readFile(path.join(mediaFolder(database.payload), name))
  const documentOf = async (name: string): Promise<unknown> => {
    const where = { filename: { equals: name } }
    return (await database.payload.find({ collection: 'media', showHiddenFields: true, where })).docs[0]
  }
  /** Copies an export with its pictures into a folder. */
  const exportTo = async (target: string): Promise<string> => {
    const { pictures, text } = (await exportSeries(database.payload))!
    await mkdir(path.join(target, 'media'), { recursive: true })
    for (const name of pictures) await writeFile(path.join(target, 'media', name), await stored(name))
    return text
  }
  const loadFrom = (target: string, text: string, dryRun = false): Promise<Loaded> =>
    loadSeries(database.payload, text, { dryRun, media: mediaIn(target, database.payload) })
  /** As another installation: nothing is known of any picture. */
  const forget = async (): Promise<void> => {
    const { docs } = await database.payload.find({ collection: 'media', pagination: false })
    for (const { id } of docs) await database.payload.delete({ collection: 'media', id })
    expect(await count()).toBe(0)
  }

  test('of every kind are known again by the file that they were made from: loading them again changes nothing', async () => {
    const frames = sharp(Buffer.concat([Buffer.alloc(3600, 90), Buffer.alloc(3600, 200)]), {
      raw: { width: 40, height: 60, channels: 3, pageHeight: 30 },
    })
    const given: Record<string, Buffer> = {
      'a.JPG': await picture('jpeg'),
      'b.webp': await picture('webp'),
      'c.gif': await picture('gif'),
      'd.avif': await picture('avif'),
      'moves.gif': await frames.gif().toBuffer(),
      'e.jpeg': await picture('jpeg'),
      'upright.jpg': await photograph('jpeg'),
      'side.jpg': await photograph('jpeg', { orientation: 6 }),
      'side.webp': await photograph('webp', { orientation: 6 }),
      'side.avif': await photograph('avif', { orientation: 6 }),
    }
    for (const [name, data] of Object.entries(given)) await put(name, data)
    const names = Object.keys(given)
    expect(await load(names, false)).toMatchObject({ applied: true, problems: [] })
    // From the same folder again, with all that the camera wrote.
    expect(planned(await load(names, false))).toEqual([])
    const { pictures } = (await exportSeries(database.payload))!
    expect(pictures).toEqual(expect.arrayContaining(names))
    for (const [name, data] of Object.entries(given)) {
      const file = await stored(name)
      const size = name.startsWith('side') ? { width: 300, height: 400 } : {}
      expect([name, file.equals(await encodePicture(data))]).toEqual([name, true])
      expect(await documentOf(name)).toMatchObject({
        filesize: file.length,
        fingerprint: fingerprintOf(file),
        uploadFingerprint: fingerprintOf(data),
        ...size,
      })
      for (const word of plantedWords)
        expect([name, word, file.includes(word, 0, 'latin1')]).toEqual([name, word, false])
    }
    expect((await sharp(await stored('moves.gif')).metadata()).pages).toBe(2)
  })

  test('that are exported are loaded as they are, here and elsewhere, and exported again byte for byte', async () => {
    const target = path.join(folder, 'exported')
    const text = await exportTo(target)
    expect(planned(await loadFrom(target, text))).toEqual([])
    const { pictures } = (await exportSeries(database.payload))!
    await forget()
    expect(await loadFrom(target, text)).toMatchObject({ applied: true, problems: [] })
    const again = path.join(folder, 'again')
    expect(await exportTo(again)).toBe(text)
    expect((await exportSeries(database.payload))!.pictures.toSorted()).toEqual(pictures.toSorted())
    for (const name of pictures)
      expect(await readFile(path.join(again, 'media', name))).toEqual(await readFile(path.join(target, 'media', name)))
    expect(planned(await loadFrom(target, text))).toEqual([])
  })

  test('whose texts change keep their files, whichever of the two lies in the folder', async () => {
    const target = path.join(folder, 'exported')
    const text = await exportTo(target)
    const before = await stored('side.jpg')
    await writeFile(path.join(target, 'media', 'side.jpg'), await photograph('jpeg', { orientation: 6 }))
    // What they were made from is not known elsewhere: the same photograph is another picture there, once.
    expect(planned(await loadFrom(target, text, true))).toEqual(['change media/side.jpg: file'])
    await put('side.jpg', await photograph('jpeg', { orientation: 6 }))
    expect(await load(['side.jpg'], false)).toMatchObject({ applied: true })
    const made = await stored('side.jpg')
    expect(made).not.toEqual(before)
    const entry = (alt: string): string => `${head}  side.jpg: { alt: { fr: ${alt} } }\n`
    expect(planned(await loadFrom(source, entry('Une autre')))).toEqual(['change media/side.jpg: alt'])
    expect(await stored('side.jpg')).toEqual(made)
    await put('side.jpg', made)
    expect(planned(await loadFrom(source, entry('Une troisième')))).toEqual(['change media/side.jpg: alt'])
    expect(await stored('side.jpg')).toEqual(made)
  })

  test('are not vouched for by the fingerprint of another file, nor where they tell something', async () => {
    const given = await photograph('jpeg')
    await put('false.jpg', given)
    for (const fingerprint of [fingerprintOf(await picture('jpeg')), fingerprintOf(given), 'no fingerprint']) {
      const text = `${head}  false.jpg: { alt: { fr: Image }, fingerprint: ${fingerprint} }\n`
      expect(await loadFrom(source, text)).toMatchObject({ applied: true, problems: [] })
      expect(await stored('false.jpg')).toEqual(await encodePicture(given))
      const { id } = (await documentOf('false.jpg')) as { id: string }
      await database.payload.delete({ collection: 'media', id })
    }
  })

  test('that an earlier version stored are known by their file from the next start on', async () => {
    const [given, noted] = [await picture('jpeg'), await photograph('jpeg')]
    await put('earlier.jpg', given)
    await load(['earlier.jpg'], false)
    const media = mediaFolder(database.payload)
    const { id } = (await documentOf('earlier.jpg')) as { id: string }
    const earlier = async (file: Buffer): Promise<void> => {
      await writeFile(path.join(media, 'earlier.jpg'), file)
      const data = { fingerprint: null, uploadFingerprint: null }
      await database.payload.db.updateOne({ collection: 'media', data, id })
    }
    await earlier(given)
    const before = await documentOf('earlier.jpg')
    expect(planned(await load(['earlier.jpg'], true))).toEqual(['change media/earlier.jpg: file'])
    const req = await createLocalReq({}, database.payload)
    await setFingerprintsOfEarlier(req)
    expect(planned(await load(['earlier.jpg'], true))).toEqual([])
    expect(await documentOf('earlier.jpg')).toEqual({ ...(before as object), fingerprint: fingerprintOf(given) })
    // One that tells something all the same is encoded anew where it comes in again.
    await earlier(noted)
    await setFingerprintsOfEarlier(req)
    await put('copy.jpg', noted)
    expect(await load(['copy.jpg'], false)).toMatchObject({ applied: true })
    expect(await stored('copy.jpg')).toEqual(await encodePicture(noted))
    await rm(path.join(media, 'earlier.jpg'))
    expect(planned(await load(['earlier.jpg'], true))).toEqual(['change media/earlier.jpg: file'])
  })

  test('that are stored need not lie beside the file, and one that changed is judged anew', async () => {
    await rm(path.join(source, 'b.webp'))
    expect(await load(['b.webp'], false)).toMatchObject({ applied: true, problems: [] })
    await put('b.webp', 'no picture any more')
    expect((await load(['b.webp'], true)).problems).toMatchObject([{ code: 'MEDIA_KIND' }])
  })
})
