import { expect, it } from '@jest/globals'
import { getLocalI18n } from 'payload'
import sharp from 'sharp'
import type { PublicationState } from '../../../src/domain/publication'
import { say } from '../../../src/i18n/locales'
import { preview } from '../../../src/i18n/words/pages'
import { words as sharing } from '../../../src/i18n/words/sharing'
import { Random } from '../../support/random'
import { describeWithDatabase } from '../../support/database'
import { makeAccount } from '../../support/server'
import { useRest } from '../../support/useRest'

describeWithDatabase('What needs doing', () => {
  const { asked, database, make, page, url } = useRest()

  it('names the next workshops, what waits, and who changed what', async () => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const at = { timeZone: 'Europe/Paris', attendanceMode: 'online' }
    const speaker = await make(headers, 'speakers', { name: 'Ada', biography: null })
    const talk = await make(headers, 'sessions', { title: { fr: 'Sans anglais' } })
    const other = await make(headers, 'sessions', { title: { fr: 'Avec', en: 'With' }, people: [{ person: speaker }] })
    await make(headers, 'workshops', { title: { fr: 'Passé', en: 'Past' }, startsAt: '2020-01-01T10:00', ...at })
    const next = await make(headers, 'workshops', {
      title: { fr: 'Le prochain' },
      startsAt: '2098-01-01T10:00',
      programme: [{ session: talk }, { session: other }],
      ...at,
    })
    const left = await make(headers, 'sessions', {
      title: { fr: 'Exposé à définir', en: 'Talk to be defined' },
      people: [{ person: speaker }],
    })
    const later = await make(headers, 'workshops', {
      title: { fr: 'Plus tard', en: 'Later' },
      startsAt: '2099-01-01T10:00',
      publishAt: '2098-12-01T10:00',
      programme: [{ session: left }],
      ...at,
    })
    const todo = await asked('todo', { ...headers, 'Accept-Language': 'fr' })
    expect(todo.next).toMatchObject([
      {
        id: next,
        title: 'Le prochain',
        state: 'draft',
        missing: [{ language: 'en', path: 'title' }],
        stale: [],
        placeholders: { total: 0 },
        missingAround: { en: { total: 1, docs: [{ collection: 'sessions', title: 'Sans anglais', path: 'title' }] } },
        talksWithoutPeople: { total: 1, docs: [{ path: 'programme.0.session', title: 'Sans anglais' }] },
        lacks: [
          { path: 'title', message: expect.stringContaining('anglais') },
          { path: 'programme.0.session', message: expect.stringContaining('Sans anglais') },
        ],
      },
      {
        id: later,
        isEmpty: false,
        lacks: [],
        missing: [],
        placeholders: { total: 1, docs: [{ path: 'programme.0.session', title: expect.any(String) }] },
        talksWithoutPeople: { total: 0, docs: [] },
      },
    ])
    expect(todo.drafts).toEqual({ overdue: 1, soon: 0, later: 2 })
    expect(todo.scheduled).toEqual({ soon: 0, later: 1 })
    expect(todo.refused).toBe(0)
    expect(todo.missing).toEqual([
      { collection: 'workshops', locale: 'en', count: 1 },
      { collection: 'sessions', locale: 'en', count: 1 },
    ])
    // What one account makes in one go is one line.
    expect(todo.recent).toMatchObject([
      {
        counts: [
          { collection: 'sessions', count: 3 },
          { collection: 'workshops', count: 3 },
          { collection: 'speakers', count: 1 },
        ],
        hasMore: false,
      },
    ])
    expect(todo.stale).toEqual([])
    expect((await asked('todo')).status).toBe(403)

    // Each number is that of the list that it leads to.
    for (const { collection, count, locale } of todo.missing as {
      collection: string
      count: number
      locale: string
    }[]) {
      const list = await asked(`${collection}?draft=true&depth=0&where[missing][contains]=${locale}`, headers)
      expect(list.totalDocs).toBe(count)
    }

    // A text that changed leaves the other language to look over, and says where.
    await asked(`sessions/${other}?locale=fr&draft=true`, headers, { title: 'Avec d’autres mots' }, 'PATCH')
    const objective = { text: { fr: 'Apprendre', en: 'Learn' } }
    const { doc } = await asked(
      `workshops/${next}?locale=fr&draft=true&depth=0`,
      headers,
      { objectives: [objective] },
      'PATCH',
    )
    const [{ id: row }] = doc.objectives
    const changed = { objectives: [{ id: row, text: { fr: 'Comprendre' } }] }
    await asked(`workshops/${next}?locale=fr&draft=true`, headers, changed, 'PATCH')
    const then = await asked('todo', headers)
    expect(then.stale).toEqual([
      { collection: 'workshops', locale: 'en', count: 1 },
      { collection: 'sessions', locale: 'en', count: 1 },
    ])
    expect(then.next[0]).toMatchObject({
      stale: [{ language: 'en', path: 'objectives.0.text' }],
      staleAround: { en: { total: 1, docs: [{ collection: 'sessions', id: other, path: 'title' }] } },
    })
  })

  it('names the portraits and logos that a workshop shows and that have no alternative text, which refuse nothing', async () => {
    const { payload } = database
    const { headers } = await makeAccount(payload, 'editor')
    const png = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'teal' } })
      .png()
      .toBuffer()
    const picture = async (name: string, data: object = {}): Promise<string> => {
      const file = { data: png, mimetype: 'image/png', name: `${name}.png`, size: png.length }
      return (await payload.create({ collection: 'media', data: data as never, file })).id
    }
    const house = async (name: string, logo: string): Promise<string> => make(headers, 'organisations', { name, logo })
    const [own, partner] = [await picture('own'), await picture('partner', { decorative: true })]
    const portrait = await picture('portrait')
    const person = await make(headers, 'speakers', {
      name: 'Zoé',
      picture: portrait,
      affiliations: [{ organisation: await house('Maison', own) }],
    })
    const cover = await picture('shown', { alt: { fr: 'Une rue', en: 'A street' } })
    const id = await make(headers, 'workshops', {
      title: { fr: 'Tout proche', en: 'Close' },
      startsAt: '2090-01-01T10:00',
      timeZone: 'Europe/Paris',
      attendanceMode: 'online',
      cover,
      moderators: [{ person }],
      partners: [{ organisation: await house('Appui', partner), role: 'host' }],
    })
    const undescribed = async (): Promise<string[]> => {
      const [next] = (await asked('todo', headers)).next
      expect(next).toMatchObject({ id, lacks: [] })
      return next.undescribed.docs.map(({ title }: { title: string }) => title).sort()
    }
    expect(await undescribed()).toEqual(['own.png', 'portrait.png'])
    await asked(`media/${portrait}?locale=fr`, headers, { alt: 'Zoé' }, 'PATCH')
    expect(await undescribed()).toEqual(['own.png'])
    expect((await asked(`workshops/${id}?locale=fr`, headers, { _status: 'published' }, 'PATCH')).status).toBe(200)
    await asked(`media/${cover}?locale=fr`, headers, { alt: { fr: null, en: null } }, 'PATCH')
    expect(await undescribed()).toEqual(['own.png', 'shown.png'])
    await payload.delete({ collection: 'workshops', id })
  })

  const seed = Math.floor(Math.random() * 2 ** 31)
  /** Everything after everything: each of some acts comes after each of them, itself included. */
  const everyPair = <T>(acts: readonly T[]): T[] =>
    acts.flatMap((first, n) => [first, ...acts.slice(n + 1).flatMap((second) => [first, second])])

  it(`says where a workshop stands as the public gets it, wherever it says so, whatever was done before (seed ${seed})`, async () => {
    const { payload } = database
    const { headers, id: account } = await makeAccount(payload, 'editor')
    const user = { ...(await payload.findByID({ collection: 'users', id: account })), collection: 'users' as const }
    const i18n = await getLocalI18n({ config: payload.config, language: 'fr' })
    const talk = await make(headers, 'sessions', { title: { fr: 'Exposé', en: 'Talk' } })
    const id = await make(headers, 'workshops', {
      title: { fr: 'Atelier', en: 'Workshop' },
      slug: 'stands',
      startsAt: '2090-01-01T10:00',
      timeZone: 'Europe/Paris',
      programme: [{ session: talk }],
    })
    const [{ token }] = (await asked(`workshops/${id}/share`, headers, { days: 30 })).links
    let n = 0
    let isBinned = false
    let isPlanned = false
    const change = (data: object) => asked(`workshops/${id}?locale=fr`, headers, data, 'PATCH')
    const acts = {
      edit: () => change({ title: `Titre ${++n}` }),
      editTalk: () => asked(`sessions/${talk}?locale=fr`, headers, { title: `Exposé ${++n}` }, 'PATCH'),
      publish: () => change({ _status: 'published' }),
      withdraw: () => change({ _status: 'draft' }),
      // Into the bin, or out of it.
      bin: () =>
        isBinned
          ? asked(`workshops/${id}?trash=true`, headers, { deletedAt: null }, 'PATCH')
          : change({ deletedAt: new Date().toISOString() }),
      // Set a time, or let it come.
      schedule: async () => {
        isPlanned = !isPlanned
        if (isPlanned) return change({ title: `Titre ${++n}`, publishAt: '2089-01-01T10:00' })
        const { publishDue } = await import('../../../src/cms/publication/publishDue')
        return publishDue(payload, new Date('2089-06-01T00:00:00.000Z'))
      },
    }
    // What is public alone leads to its flyers, and to its entry for calendars.
    const ways = /<div class="flyers">.*?<\/div>|<p class="calendar-link">.*?<\/p>/gs
    const main = (html: string): string => /<main.*<\/main>/s.exec(html)?.[0].replaceAll(ways, '') ?? ''
    const get = async (path: string) => (await fetch(`${url()}${path}`, { headers })).text()

    const random = new Random(seed, 0)
    const names = (Object.keys(acts) as (keyof typeof acts)[])
      .map((name) => ({ name, at: random.next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ name }) => name)
    const done: string[] = []
    for (const act of everyPair(names)) {
      await acts[act]()
      done.push(act)
      const seen = await page('/fr/ateliers/stands')
      const { docs } = await payload.find({
        collection: 'workshops',
        draft: true,
        includeLockStatus: true,
        locale: 'fr',
        overrideAccess: false,
        req: { i18n },
        trash: true,
        user,
        where: { id: { equals: id } },
      })
      const { deletedAt, publicationState } = docs[0] as { deletedAt?: string | null; publicationState?: string }
      isBinned = Boolean(deletedAt)
      const previewed = isBinned ? '' : await get(`/preview/workshops/${id}?locale=fr`)
      const edited = main(previewed)
      // What the public gets, by what it gets.
      const shown = main(seen.text)
      const state: PublicationState = seen.status === 404 ? 'draft' : edited === shown ? 'public' : 'changed'
      expect([...done, publicationState]).toEqual([...done, state])
      const next = (await asked('todo', headers)).next.find((one: { id: string }) => one.id === id)
      if (isBinned) {
        expect([...done, seen.status, next]).toEqual([...done, 404, undefined])
        continue
      }
      expect([...done, next.state]).toEqual([...done, state])
      expect(previewed).toContain(`<strong>${say(preview.banner[state], 'fr')}</strong>`)
      const [banner] = say(sharing.banner[state], 'fr')('').split('. ')
      expect((await page(`/preview/shared/${token}?locale=fr`)).text).toContain(`<strong>${banner}`)
      const { state: programme } = await asked(`workshops/${id}/programme`, headers)
      // Of the programme alone: what the workshop says besides may be ahead.
      const titles = (html: string) => html.match(/<h3.*?<\/h3>/gs)
      const isSame = JSON.stringify(titles(edited)) === JSON.stringify(titles(shown))
      expect([...done, programme]).toEqual([...done, state === 'changed' && isSame ? 'public' : state])
    }
  })
})
