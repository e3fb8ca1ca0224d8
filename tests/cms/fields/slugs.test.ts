import { beforeAll, expect, it, jest } from '@jest/globals'
import { builders } from '../../support/builders'
import { describeWithDatabase, useDatabase } from '../../support/database'
import { Random } from '../../support/random'
import type { JsonObject } from '../../support/json'
import { makeAccount, useServer } from '../../support/server'

/** How often something is renamed; more find more. */
const RENAMES = Number(process.env.SLUGS_RENAMES ?? 30)
const SEED = Number(process.env.SLUGS_SEED ?? 1)

jest.setTimeout(Math.max(120_000, RENAMES * 2000))

type Row = JsonObject & { id: string }
type Slugs = Record<string, string | null | undefined>

describeWithDatabase('Slugs of a workshop in each language', () => {
  const database = useDatabase()
  const make = builders(() => database.payload)
  const server = useServer(() => database.payload)
  let headers: Record<string, string> = {}
  beforeAll(async () => {
    ;({ headers } = await makeAccount(database.payload, 'editor'))
  })

  const send = async (
    method: string,
    path: string,
    body?: object,
    language = 'en',
  ): Promise<{ status: number; body: Row }> => {
    const response = await fetch(`${server.url}/api${path}`, {
      method,
      headers: { ...headers, 'Accept-Language': language, 'Content-Type': 'application/json' },
      body: body && JSON.stringify(body),
    })
    return { status: response.status, body: (await response.json()) as Row }
  }
  const create = async (data: object): Promise<Row> => {
    const { body, status } = await send('POST', '/workshops?draft=true&depth=0', data)
    expect([status, body.errors]).toEqual([201, undefined])
    return body.doc
  }
  const change = (id: string, data: object, draft = false) =>
    send('PATCH', `/workshops/${id}?locale=fr&depth=0${draft ? '&draft=true' : ''}`, data)
  const publish = async (id: string, data: object = {}): Promise<void> => {
    const { body, status } = await change(id, { ...data, _status: 'published' })
    expect([status, body.errors]).toEqual([200, undefined])
  }
  const published = async (data: object = {}): Promise<string> => {
    const { id } = await make.workshop({ ...data })
    await publish(id)
    return id
  }
  /** As it is stored, in all languages: the working copy, or what is public. */
  const stored = async (id: string, draft = true): Promise<Row> =>
    (await database.payload.findByID({
      collection: 'workshops',
      id,
      depth: 0,
      draft,
      locale: 'all' as never,
      showHiddenFields: true,
      trash: true,
    })) as unknown as Row
  /** Only what is there. */
  const own = ({ slugs }: Row): Slugs =>
    Object.fromEntries(Object.entries((slugs ?? {}) as Slugs).filter(([, slug]) => Boolean(slug)))
  const bySlug = async (slug: string): Promise<Row | null> => {
    const response = await fetch(`${server.url}/api/workshops/by-slug/${encodeURIComponent(slug)}?locale=fr`)
    return response.status === 200 ? ((await response.json()) as Row) : null
  }
  const page = (path: string) => fetch(`${server.url}${path}`, { redirect: 'manual' })
  const leads = async (path: string): Promise<[number, string | null]> => {
    const { headers: said, status } = await page(path)
    return [status, said.get('location')]
  }

  it('are made of its titles when its slug is, each its own, and stay', async () => {
    const frame = { timeZone: 'Europe/Paris', startsAt: '2021-04-26T16:00' }
    const title = { fr: 'Résilience des villes', en: 'Urban resilience' }
    const { id } = await create({ ...frame, title })
    const second = await create({ ...frame, title })
    expect([await stored(id), await stored(second.id)].map((doc) => [doc.slug, own(doc)])).toEqual([
      ['urban-resilience', { fr: 'resilience-des-villes' }],
      ['urban-resilience-2', { fr: 'resilience-des-villes-2' }],
    ])
    await publish(id, { title: { fr: 'Autre', en: 'Other' } })
    expect(own(await stored(id))).toEqual({ fr: 'resilience-des-villes' })
    // Whose titles give one slug has one; whoever gives a slug gives that of all languages.
    const alike = await create({ ...frame, title: { fr: 'Café', en: 'Cafe' } })
    const given = await create({ ...frame, slug: 'given', title: { fr: 'Donné', en: 'Told' } })
    expect([await stored(alike.id), await stored(given.id)].map((doc) => [doc.slug, own(doc)])).toEqual([
      ['cafe', {}],
      ['given', {}],
    ])
  })

  it('are what pages, feeds and files lead to, and each finds the workshop', async () => {
    const id = await published({ slug: 'one-name', slugs: { fr: 'un-nom', en: 'a-name' } })
    const said = await bySlug('un-nom')
    expect(said).toMatchObject({ id, slug: 'one-name', slugs: { fr: 'un-nom', en: 'a-name' } })
    const found = await fetch(`${server.url}/api/workshops/by-slug/a-name`)
    expect([found.status, found.headers.get('content-location')]).toEqual([200, '/api/workshops/by-slug/one-name'])
    const query = '{ workshop(slug: "un-nom") { slug slugs { fr en } } }'
    expect((await send('POST', '/graphql', { query })).body.data.workshop).toEqual({
      slug: 'one-name',
      slugs: { fr: 'un-nom', en: 'a-name' },
    })

    const html = await (await page('/fr/ateliers/un-nom')).text()
    expect(html).toMatch(/<link href="[^"]*\/fr\/ateliers\/un-nom" rel="canonical"/)
    expect(html).toMatch(/href="[^"]*\/en\/workshops\/a-name" hreflang="en" rel="alternate"/)
    for (const path of ['/fr/ateliers/un-nom.ics', '/fr/ateliers/un-nom.png', '/fr-en/ateliers/un-nom.pdf'])
      expect(html).toContain(path)
    expect(html).not.toContain('one-name')
    expect(html).not.toContain('/fr/ateliers/a-name')
    for (const [path, to] of [
      ['/fr/ateliers/one-name', '/fr/ateliers/un-nom'],
      ['/fr/ateliers/a-name', '/fr/ateliers/un-nom'],
      ['/fr/workshops/a-name', '/fr/ateliers/un-nom'],
      ['/en/workshops/un-nom', '/en/workshops/a-name'],
      ['/en/ateliers/one-name', '/en/workshops/a-name'],
      ['/en/workshops/un-nom.ics', '/en/workshops/a-name.ics'],
      ['/fr/ateliers/a-name/schedule.json', '/fr/ateliers/un-nom/schedule.json'],
      ['/fr/ateliers/a-name.png', '/fr/ateliers/un-nom.png'],
      ['/en-fr/workshops/un-nom.pdf', '/en-fr/workshops/a-name.pdf'],
      ['/fr/ateliers/a-name/inscription', '/fr/ateliers/un-nom/inscription'],
    ] as const)
      expect([path, ...(await leads(path))]).toEqual([path, 301, to])
    const calendar = await (await page('/en/workshops/a-name.ics')).text()
    expect(calendar.replaceAll('\r\n ', '')).toContain('/en/workshops/a-name')
    const sitemap = await (await page('/sitemap.xml')).text()
    expect(sitemap).toContain('/fr/ateliers/un-nom<')
    expect(sitemap).toContain('/en/workshops/a-name<')
    expect(sitemap).not.toContain('one-name')
    // Emptied, the language has the slug of all.
    await publish(id, { slugs: { fr: null } })
    expect(await leads('/fr/ateliers/un-nom')).toEqual([301, '/fr/ateliers/one-name'])
    expect((await page('/fr/ateliers/one-name')).status).toBe(200)
    expect(await bySlug('one-name')).toMatchObject({ formerSlugs: ['un-nom'], slugs: { fr: 'one-name', en: 'a-name' } })
  })

  it('that are changed lead on, in each language, once that is published', async () => {
    const id = await published({ slug: 'stable', slugs: { fr: 'ancien', en: 'old' } })
    expect((await change(id, { slugs: { fr: 'nouveau', en: 'new' } }, true)).status).toBe(200)
    // Nobody is told of a draft.
    expect(await bySlug('nouveau')).toBeNull()
    expect((await page('/fr/ateliers/nouveau')).status).toBe(404)
    expect((await bySlug('ancien'))?.slugs).toEqual({ fr: 'ancien', en: 'old' })
    await publish(id)
    expect(await leads('/fr/ateliers/ancien')).toEqual([301, '/fr/ateliers/nouveau'])
    expect(await leads('/en/workshops/ancien')).toEqual([301, '/en/workshops/new'])
    expect((await stored(id)).formerSlugs).toEqual(['ancien', 'old'])
    await publish(id, { slugs: { fr: 'ancien' } })
    expect((await page('/fr/ateliers/ancien')).status).toBe(200)
    expect((await stored(id)).formerSlugs).toEqual(['old', 'nouveau'])

    const told = async (): Promise<Row | undefined> => {
      const response = await fetch(`${server.url}/api/changes?limit=100`)
      return ((await response.json()) as { changes: Row[] }).changes.find((one) => one.id === id)
    }
    const slugs = { fr: 'ancien', en: 'new' }
    const formerSlugs = expect.arrayContaining(['nouveau', 'old'])
    // On MongoDB a change is told after a second.
    let found = await told()
    for (let tries = 0; tries < 100 && found?.slugs.en !== 'new'; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 50))
      found = await told()
    }
    expect(found).toMatchObject({ slug: 'stable', slugs, formerSlugs, gone: false })
    expect(found?.formerSlugs).toHaveLength(2)
  })

  it('are one workshop’s alone, whatever the language, and refused in words', async () => {
    await published({ slug: 'taken', slugs: { fr: 'pris' } })
    const id = await published({ slug: 'free', slugs: { en: 'free-one' } })
    for (const [data, path, value] of [
      [{ slugs: { en: 'pris' } }, 'slugs', 'pris'],
      [{ slugs: { fr: 'taken' } }, 'slugs', 'taken'],
      [{ slug: 'pris' }, 'slug', 'pris'],
    ] as const) {
      const { body, status } = await change(id, { ...data, _status: 'published' })
      expect([status, body.errors?.[0].field, body.errors?.[0].code]).toEqual([400, path, 'SLUG_TAKEN'])
      expect(body.errors[0].data.errors[0].message).toContain(`“${value}”`)
      const made = await send('POST', '/workshops?draft=true', { title: { fr: 'Un', en: 'One' }, ...data }, 'fr')
      expect([made.status, made.body.errors?.[0].field]).toEqual([400, path])
      expect(made.body.errors[0].data.errors[0].message).toContain(`«\u00a0${value}\u00a0»`)
    }
    const odd = await change(id, { slugs: { fr: 'Été !' }, _status: 'published' }, false)
    expect([odd.status, odd.body.errors[0].code]).toEqual([400, 'SLUG_INVALID'])
    expect((await change(id, { slugs: { fr: 'Été !' } }, true)).status).toBe(200)
    expect(own(await stored(id))).toEqual({ fr: 'ete', en: 'free-one' })
    // What one was called before is free.
    await publish(id, { slugs: { fr: 'autre' } })
    await publish(id, { slugs: { fr: null } })
    const next = await published({ slug: 'autre' })
    expect((await bySlug('autre'))?.id).toBe(next)
  })

  it('leave in the bin, and come back, with a number where another has them by then', async () => {
    const id = await published({ slug: 'binned', slugs: { fr: 'jete' } })
    expect((await change(id, { deletedAt: new Date().toISOString() })).status).toBe(200)
    expect(await bySlug('jete')).toBeNull()
    const other = await published({ slug: 'jete' })
    expect((await send('PATCH', `/workshops/${id}?trash=true&locale=fr`, { deletedAt: null })).status).toBe(200)
    await publish(id)
    expect(await bySlug('binned')).toMatchObject({ id, slugs: { fr: 'jete-2', en: 'binned' } })
    expect((await bySlug('jete'))?.id).toBe(other)
  })

  it('come back with a version, and are public once that is published', async () => {
    const id = await published({ slug: 'versions', slugs: { fr: 'premiere' } })
    await publish(id, { slugs: { fr: 'seconde', en: 'second' } })
    const { body } = await send('GET', `/workshops/versions?where[parent][equals]=${id}&sort=createdAt&limit=1`)
    expect((await send('POST', `/workshops/versions/${body.docs[0].id}`)).status).toBe(200)
    expect(own(await stored(id))).toEqual({ fr: 'premiere' })
    expect((await bySlug('versions'))?.slugs).toEqual({ fr: 'seconde', en: 'second' })
    await publish(id)
    expect(await bySlug('seconde')).toMatchObject({ id, slugs: { fr: 'premiere', en: 'versions' } })
    expect(await leads('/en/workshops/second')).toEqual([301, '/en/workshops/versions'])
  })

  it('that were public lead on from what was withdrawn, or was in the bin, and is public again under others', async () => {
    const withdraw = async (id: string) => expect((await change(id, { _status: 'draft' })).status).toBe(200)
    const inBin = async (id: string, deletedAt: string | null) =>
      expect((await send('PATCH', `/workshops/${id}?trash=true&locale=fr`, { deletedAt })).status).toBe(200)
    // A name that a draft had, and nobody else knew, is not remembered.
    const id = await published({ slug: 'was-public', slugs: { fr: 'etait-public' } })
    expect((await change(id, { slug: 'never-public' }, true)).status).toBe(200)
    await withdraw(id)
    expect(await bySlug('was-public')).toBeNull()
    expect((await page('/fr/ateliers/etait-public')).status).toBe(404)
    expect((await change(id, { slug: 'is-public', slugs: { fr: null } }, true)).status).toBe(200)
    await publish(id)
    expect(await bySlug('was-public')).toMatchObject({
      id,
      slug: 'is-public',
      formerSlugs: ['was-public', 'etait-public'],
    })
    expect(await leads('/fr/ateliers/etait-public')).toEqual([301, '/fr/ateliers/is-public'])
    expect(await leads('/en/workshops/was-public.ics')).toEqual([301, '/en/workshops/is-public.ics'])
    expect(await bySlug('never-public')).toBeNull()
    // Again, and by way of the bin: what was remembered stays, and what it is called again is no former one.
    await withdraw(id)
    expect((await stored(id)).formerSlugs).toEqual(['was-public', 'etait-public'])
    await inBin(id, new Date().toISOString())
    await inBin(id, null)
    expect((await change(id, { slug: 'was-public' }, true)).status).toBe(200)
    await publish(id)
    expect(await bySlug('is-public')).toMatchObject({ slug: 'was-public', formerSlugs: ['etait-public', 'is-public'] })
    await inBin(id, new Date().toISOString())
    await inBin(id, null)
    await publish(id, { slug: 'from-the-bin' })
    expect((await stored(id)).formerSlugs).toEqual(['etait-public', 'is-public', 'was-public'])
    expect(await leads('/en/workshops/was-public')).toEqual([301, '/en/workshops/from-the-bin'])
    // What never was public was called nothing.
    const { id: draft } = await make.workshop({ slug: 'only-a-draft' })
    await publish(draft, { slug: 'first-public' })
    expect((await stored(draft)).formerSlugs ?? []).toEqual([])
  })

  it('that a draft prepares and another has keep nothing public: what is withdrawn is spelt as it was', async () => {
    await published({ slug: 'of-another', slugs: { fr: 'd-un-autre' } })
    for (const [n, prepared] of [
      { slug: 'of-another' },
      { slugs: { fr: 'd-un-autre' } },
      { slugs: { en: 'of-another' } },
    ].entries()) {
      const was = { slug: `withdrawn-${n}`, slugs: { fr: `retire-${n}` } }
      const id = await published(was)
      expect((await change(id, prepared, true)).status).toBe(200)
      const { body, status } = await change(id, { _status: 'draft' })
      expect([prepared, status, body.errors]).toEqual([prepared, 200, undefined])
      expect(await bySlug(was.slug)).toBeNull()
      const copy = await stored(id)
      expect([copy.slug, own(copy)]).toEqual([was.slug, was.slugs])
      await publish(id)
      expect(await bySlug(was.slugs.fr)).toMatchObject({ id, slug: was.slug, formerSlugs: [] })
    }
  })

  const spellings = async (id: string): Promise<string[]> => {
    const doc = await stored(id, false)
    return [...new Set([doc.slug as string, ...Object.values(own(doc))])] as string[]
  }

  it('differ where several are made, or published, at once', async () => {
    const frame = { timeZone: 'Europe/Paris', startsAt: '2021-04-26T16:00' }
    const titles = [
      { fr: 'Pareil', en: 'Alike' },
      { fr: 'Alike', en: 'Pareil' },
    ]
    const made = await Promise.all(
      Array.from({ length: 6 }, (_, n) => send('POST', '/workshops?draft=true', { ...frame, title: titles[n % 2] })),
    )
    // A made slug that somebody takes at the same moment is made anew; one that was chosen is not.
    expect(made.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201, 201])
    const all = (await Promise.all(made.map(({ body }) => spellings(body.doc.id)))).flat()
    expect(new Set(all).size).toBe(all.length)

    for (let n = 0; n < 4; n++) {
      const ids = [await published({ slug: `race-a-${n}` }), await published({ slug: `race-b-${n}` })]
      const answers = await Promise.all([
        change(ids[0]!, { slugs: { fr: `both-${n}` }, _status: 'published' }),
        change(
          ids[1]!,
          n % 2 ? { slug: `both-${n}`, _status: 'published' } : { slugs: { en: `both-${n}` }, _status: 'published' },
        ),
      ])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
      const lost = answers.find(({ status }) => status === 400)
      expect(['slug', 'slugs']).toContain(lost?.body.errors[0].field)
    }
  })

  it('find what they should after random renames, with drafts, the bin and its ways back', async () => {
    const names = ['p', 'q', 'r', 's', 't', 'u'].map((letter) => `model-${letter}`)
    const random = new Random(SEED, 0)
    const docs = await Promise.all([0, 1, 2].map((n) => make.workshop({ slug: `model-${n}` })))
    const all = [...names, ...docs.map((_, n) => `model-${n}`)]
    interface Known {
      now: string[]
      former: Set<string>
      isPublic: boolean
      isInBin: boolean
      /** How it was spelt when it was public last. */
      last: string[]
    }
    const model = new Map<string, Known>()
    for (const { id, slug } of docs) {
      await publish(id)
      model.set(id, { now: [slug as string], former: new Set(), isPublic: true, isInBin: false, last: [] })
    }
    for (let n = 0; n < RENAMES; n++) {
      const { id } = random.pick(docs)
      const known = model.get(id)!
      const act = random.below(10)
      if (act === 0 || known.isInBin) {
        const deletedAt = known.isInBin ? null : new Date().toISOString()
        const { status } = await send('PATCH', `/workshops/${id}?trash=true&locale=fr`, { deletedAt })
        expect(status).toBe(200)
        if (known.isPublic) known.last = known.now
        Object.assign(known, { isInBin: !known.isInBin, isPublic: false, now: [] })
      } else if (act === 1 && known.isPublic) {
        expect((await change(id, { _status: 'draft' })).status).toBe(200)
        Object.assign(known, { isPublic: false, last: known.now, now: [] })
      } else {
        const said: Row = { id }
        if (random.chance(0.4)) said.slug = random.pick(names)
        if (random.chance(0.7))
          said.slugs = { [random.pick(['fr', 'en'])]: random.chance(0.2) ? null : random.pick(names) }
        if (act < 4) expect((await change(id, said, true)).status).toBe(200)
        else {
          const { status } = await change(id, { ...said, _status: 'published' })
          const now = await spellings(id)
          if (status === 200) {
            for (const before of known.isPublic ? known.now : known.last) known.former.add(before)
            for (const one of now) known.former.delete(one)
            Object.assign(known, { isPublic: true, now })
          } else expect([n, status, known.isPublic ? now : null]).toEqual([n, 400, known.isPublic ? known.now : null])
        }
      }
      const held = [...model].flatMap(([, { isPublic, now }]) => (isPublic ? now : []))
      expect([n, new Set(held).size]).toEqual([n, held.length])
      for (const name of all) {
        const found = (await bySlug(name))?.id ?? null
        const holder = [...model].find(([, { isPublic, now }]) => isPublic && now.includes(name))?.[0]
        const earlier = [...model].flatMap(([one, { former, isPublic }]) => (isPublic && former.has(name) ? [one] : []))
        if (holder) expect([n, name, found]).toEqual([n, name, holder])
        else if (earlier.length) expect([n, name, earlier]).toEqual([n, name, expect.arrayContaining([found])])
        else expect([n, name, found]).toEqual([n, name, null])
      }
    }
  })
})
