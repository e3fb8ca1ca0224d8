import { readFile } from 'node:fs/promises'
import { beforeAll, expect, jest, test } from '@jest/globals'
import { createLocalReq, type CollectionSlug, type PayloadRequest } from 'payload'
import { mediaIn } from '../../../seed/database/mediaSource'
import { loadSeries } from '../../../seed/loadSeries'
import type { Known } from '../../../src/cms/write/known'
import { createContent, updateContent } from '../../../src/cms/write/save'
import { walkBeforeChange, walkBeforeValidate, type Walking } from '../../../src/cms/write/walkAtOnce'
import { createAmongKnown, NotPrepared, updateAmongKnown } from '../../../src/cms/write/writeAmongKnown'
import { findDraft, findDrafts, findMain, findMainById, type StoredDoc } from '../../../src/database/documents'
import { isRow, without, type Row } from '../../../src/domain/row'
import { describeWithDatabase, useDatabase } from '../../support/database'

const written = ['id', 'createdAt', 'updatedAt', 'deletedAt', 'missing', 'search', 'savedBy', 'publishedAt', 'public']
const ofPublication = ['formerSlugs', 'names', 'publishRefusal', 'snapshot', 'spellings', 'unprojected', '_status']

describeWithDatabase('documents made among those that are known', () => {
  const database = useDatabase()
  beforeAll(async () => {
    const folder = 'tests/seed/everything'
    const text = await readFile(`${folder}/series.yaml`, 'utf8')
    const { applied } = await loadSeries(database.payload, text, { media: mediaIn(folder, database.payload) })
    expect(applied).toBe(true)
  })

  const known = (): Known => ({
    ids: {},
    keys: new Map(),
    made: new Map(),
    read: {},
    sessions: new Map(),
    unread: {},
    waiting: new Set(),
  })
  const request = async (): Promise<PayloadRequest> => createLocalReq({ locale: 'en' }, database.payload)
  /** Without ids and times, which differ, and with one name for both. */
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain)
    if (!isRow(value))
      return typeof value === 'string'
        ? value.replace(/copy-[ab]|copy [ab]/g, 'copy').replace(/^20\d\d-.*Z$/, 'T')
        : value
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, inner]) =>
        name === 'id' || inner === null || inner === undefined
          ? []
          : [
              [
                name,
                name === 'search' && typeof inner === 'string' ? inner.split(' | ').map(plain).sort() : plain(inner),
              ],
            ],
      ),
    )
  }
  const statesOf = async (collection: CollectionSlug, id: string): Promise<unknown[]> => {
    const req = await request()
    return [plain(await findMainById(req, collection, id)), plain(await findDraft(req, collection, id))]
  }
  const withoutRowIds = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(withoutRowIds)
      : isRow(value) && !('root' in value)
        ? Object.fromEntries(
            Object.entries(value).flatMap(([name, inner]) => (name === 'id' ? [] : [[name, withoutRowIds(inner)]])),
          )
        : value
  const dataOf = (doc: StoredDoc, name: string): Row => ({
    ...(withoutRowIds(without(doc, [...written, ...ofPublication, 'workshop', 'number', 'programme'])) as Row),
    ...('slug' in doc
      ? {
          slug: `copy-${name}-of-${String(doc.slug)}`,
          ...(isRow(doc.slugs) ? { slugs: { fr: `copy-${name}-de-${String(doc.slug)}` } } : {}),
        }
      : { key: `copy-${name}-of-${String(doc.key)}` }),
  })

  test.each<[CollectionSlug, boolean]>([
    ['organisations', false],
    ['speakers', false],
    ['sessions', true],
    ['workshops', true],
  ])('%s are stored as Payload’s operation stores them', async (collection, draft) => {
    const docs: StoredDoc[] = await findDrafts(await request(), collection, {})
    expect(docs.length).toBeGreaterThan(0)
    for (const doc of docs) {
      const theirs = await createContent(await request(), collection, dataOf(doc, 'a'), { draft })
      const req = await request()
      req.context.known = known()
      const { id } = await createAmongKnown(req, collection, dataOf(doc, 'b'), draft)
      expect(await statesOf(collection, id)).toEqual(await statesOf(collection, theirs))
      const { totalDocs } = await database.payload.countVersions({
        collection,
        where: { parent: { equals: id } },
      } as never)
      expect(totalDocs).toBe(1)
    }
  })

  test('a workshop that was made so is published as Payload’s operation publishes it, and prepared further', async () => {
    const [doc] = await findMain(await request(), 'workshops', { _status: { equals: 'published' } }, 1)
    const theirs = await createContent(await request(), 'workshops', dataOf(doc!, 'a'), { draft: true })
    const req = await request()
    req.context.known = known()
    const own = await createAmongKnown(req, 'workshops', dataOf(doc!, 'b'), true)
    const published = { _status: 'published' } as const
    await updateContent(await request(), 'workshops', theirs, published)
    const again = await request()
    const after = await updateAmongKnown(again, 'workshops', published, false, own)
    expect(await statesOf('workshops', own.id)).toEqual(await statesOf('workshops', theirs))
    const title = { fr: 'Suite', en: 'Further' }
    await updateContent(await request(), 'workshops', theirs, { title }, { draft: true })
    await updateAmongKnown(await request(), 'workshops', { title }, true, after)
    expect(await statesOf('workshops', own.id)).toEqual(await statesOf('workshops', theirs))
  })

  test('a publication is judged once, its lists too, before anything is written', async () => {
    const { flattenedFields } = database.payload.collections.workshops.config
    const rules = (['number', 'links'] as const).map((name) =>
      jest.spyOn(flattenedFields.find((field) => field.name === name) as { validate: () => unknown }, 'validate'),
    )
    const published = { _status: 'published' } as const
    const said = { title: { fr: 'Un', en: 'One' }, links: [{ url: 'https://example.org' }] }
    const own = await createAmongKnown(await request(), 'workshops', said, true)
    await updateAmongKnown(await request(), 'workshops', published, false, own)
    const [number, links] = rules
    expect(number).toHaveBeenCalledTimes(1)
    expect(links).toHaveBeenCalledTimes(1)
    const other = await createAmongKnown(await request(), 'workshops', said, true)
    links?.mockReturnValue('too many')
    await expect(updateAmongKnown(await request(), 'workshops', published, false, other)).rejects.toThrow(NotPrepared)
    for (const rule of rules) rule.mockRestore()
  })

  test('what is refused is refused before anything is written', async () => {
    const before = await database.payload.count({ collection: 'speakers' })
    await expect(createAmongKnown(await request(), 'speakers', { slug: 'nameless' }, false)).rejects.toThrow(
      NotPrepared,
    )
    await expect(
      createAmongKnown(await request(), 'sessions', { title: { en: 'x' }, people: 'nobody' }, true),
    ).rejects.toThrow(NotPrepared)
    const untitled = await createAmongKnown(
      await request(),
      'workshops',
      { slug: 'untitled', title: { fr: 'Un' } },
      true,
    )
    await expect(
      updateAmongKnown(await request(), 'workshops', { _status: 'published' }, false, untitled),
    ).rejects.toThrow(NotPrepared)
    expect((await findMainById(await request(), 'workshops', untitled.id))?._status).toBe('draft')
    expect(await database.payload.count({ collection: 'speakers' })).toEqual(before)
  })

  test('a hook that gives something to wait for, and no promise, is waited for, and asked once', async () => {
    let asked = 0
    const query = {
      // oxlint-disable-next-line unicorn/no-thenable -- as the queries of Mongoose and Drizzle are
      then: (resolve: (value: unknown) => void) => {
        asked++
        resolve('waited for')
      },
    }
    const hooks = { beforeChange: [() => query], beforeValidate: [() => query] }
    const { config } = database.payload.collections.speakers
    const collection = { ...config, fields: [{ name: 'name', type: 'text' as const, hooks }] }
    const req = await request()
    const walked = async (walk: (walking: Walking & { texts: Row }) => Promise<void>): Promise<Row> => {
      const data: Row = {}
      await walk({ collection, data, doc: {}, operation: 'create', req, texts: {} })
      return data
    }
    expect(await walked(walkBeforeValidate)).toEqual({ name: 'waited for' })
    expect(await walked((walking) => walkBeforeChange(walking, ['fr', 'en']))).toEqual({ name: 'waited for' })
    expect(asked).toBe(2)
  })
})
