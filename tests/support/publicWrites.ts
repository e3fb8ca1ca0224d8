import { beforeAll } from '@jest/globals'
import { createLocalReq, type CollectionSlug, type Payload } from 'payload'
import { mediaIn } from '../../seed/database/mediaSource'
import { exportSeries } from '../../seed/exportSeries'
import { loadSeries } from '../../seed/loadSeries'
import { publishDue } from '../../src/cms/publication/publishDue'
import { writeDesk } from '../../src/cms/registrations/desk'
import { confirm } from '../../src/cms/registrations/person'
import type { Random } from './random'
import { builders } from './builders'
import { makeExampleSeries, richText } from './exampleSeries'
import { photograph } from './photograph'
import { requested } from './registrations'
import { makeAccount, type Account } from './server'

const json = { 'Content-Type': 'application/json' }

/** A question of GraphQL, as `fetch` takes it. */
export const graphql = (query: string): RequestInit & { path: string } => ({
  path: '/api/graphql',
  method: 'POST',
  headers: json,
  body: JSON.stringify({ query }),
})

interface Written {
  database: { readonly payload: Payload }
  /** The server that is written to. */
  server: { readonly url: string }
  now: () => Date
  /** Time goes on. */
  goOn: (milliseconds: number) => void
}

/**
 * The example series, and everything that writes to it, by every way in which something is written: call after `useDatabase()` and `useServer()`. What a
 * write does follows from the chances that it is given.
 */
export const usePublicWrites = ({ database, goOn, now, server }: Written) => {
  const make = builders(() => database.payload)
  let example: Awaited<ReturnType<typeof makeExampleSeries>>
  let editor: Account
  const workshops: string[] = []
  const speakers: string[] = []
  const organisations: string[] = []
  let picture = ''

  beforeAll(async () => {
    const { payload } = database
    example = await makeExampleSeries(payload)
    editor = await makeAccount(payload, 'editor')
    const data = await photograph('png', { height: 60, width: 80 })
    const file = { data, mimetype: 'image/png', name: 'cover.png', size: data.length }
    picture = (
      await payload.create({ collection: 'media', data: { alt: { fr: 'Image', en: 'Picture' } } as never, file })
    ).id
    workshops.push(example.workshop.id, example.draft.id)
    speakers.push(example.ana.id, example.bo.id, example.chair.id)
    organisations.push(example.house.id, example.institute.id, example.parent.id)
    const coming = await make.workshop({
      slug: 'coming',
      startsAt: '2030-04-26T16:00',
      endsAt: '2030-04-26T18:00',
      cover: picture,
      registration: { mode: 'internal' },
      moderators: [{ person: example.bo.id }],
    })
    await make.publish(coming.id)
    await writeDesk(await createLocalReq({}, payload), coming.id, { capacity: 12, waitlist: true, offerHours: 0 })
    workshops.push(coming.id)
  })

  const send = async (method: string, path: string, body?: object): Promise<void> => {
    await fetch(`${server.url}/api${path}`, {
      method,
      headers: { ...json, ...editor.headers },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
  }

  /** Everything that writes, by the way in which it does. What is refused has written nothing, or a part. */
  const writers = (random: Random, n: number): Record<string, () => Promise<unknown>> => {
    const { payload } = database
    const workshop = random.pick(workshops)
    const text = `Written ${n}`
    const change = (data: object, query = '') =>
      send('PATCH', `/workshops/${workshop}?locale=${random.pick(['fr', 'en'])}${query}`, data)
    return {
      publish: () => change({ title: text, _status: 'published' }),
      draft: () => change({ title: text }, '&draft=true'),
      withdraw: () => change({ _status: 'draft' }),
      bin: () => change({ deletedAt: now().toISOString() }),
      unbin: () => send('PATCH', `/workshops/${workshop}?trash=true`, { deletedAt: null, _status: 'published' }),
      status: () =>
        send('PATCH', `/workshops/${workshops[2]}?locale=fr`, {
          eventStatus: random.pick(['scheduled', 'postponed']),
          statusNote: text,
          _status: 'published',
        }),
      slug: () => change({ slug: random.pick(['summer', `slug-${n}`]), _status: 'published' }),
      slugs: () =>
        change({
          slugs: { [random.pick(['fr', 'en'])]: random.pick(['ete', `slug-${n}`, null]) },
          _status: 'published',
        }),
      programme: () =>
        payload.update({
          collection: 'workshops',
          id: example.workshop.id,
          data: {
            programme: random.chance(0.5)
              ? [{ session: example.sessions.discussion.id }]
              : [{ session: example.sessions.block.id, items: [{ session: example.sessions.first.id }] }],
            _status: 'published',
          } as never,
          locale: 'fr',
        }),
      session: () => send('PATCH', `/sessions/${example.sessions.first.id}?locale=fr`, { title: text }),
      person: () => send('PATCH', `/speakers/${random.pick(speakers)}?locale=fr`, { name: text }),
      biography: () => send('PATCH', `/speakers/${random.pick(speakers)}?locale=fr`, { biography: richText(text) }),
      organisation: () =>
        fetch(`${server.url}/api/graphql`, {
          ...graphql(
            `mutation { updateOrganisation(id: "${random.pick(organisations)}", locale: fr, data: { name: "${text}" }) { id } }`,
          ),
          headers: { ...json, ...editor.headers },
        }),
      organisations: () =>
        send('PATCH', `/organisations?where[id][in]=${organisations.join(',')}&locale=en`, { acronym: `A${n}` }),
      created: async () => {
        const { id } = await make.workshop({ title: { fr: text }, number: n })
        workshops.push(id)
        await make.publish(id)
      },
      people: async () => void speakers.push((await make.speaker({ name: text })).id),
      deleted: async () => {
        const [id] = workshops.slice(3)
        if (!id) return
        workshops.splice(3, 1)
        await send('DELETE', `/workshops/${id}`)
        await payload.delete({ collection: 'workshops', id, trash: true }).catch(() => undefined)
      },
      merge: async () => {
        const { id } = await make.speaker({ name: text })
        await send('POST', `/speakers/${id}/merge`, { into: example.bo.id })
      },
      picture: () => send('PATCH', `/media/${picture}?locale=fr`, { alt: text }),
      series: () => send('POST', '/globals/series?locale=fr', { title: text, _status: 'published' }),
      desk: () =>
        send('POST', `/workshops/${workshops[2]}/desk`, {
          capacity: 1 + random.below(12),
          waitlist: random.chance(0.5),
        }),
      seat: async () => confirm(payload, await requested(payload, workshops[2]!, `person-${n}`), now),
      due: async () => {
        await send('PATCH', `/workshops/${workshops[2]}?locale=fr&draft=true`, {
          publishAt: '2030-04-26T15:00',
          title: text,
        })
        await publishDue(payload, new Date('2031-01-01T00:00:00.000Z'))
      },
      file: async () => {
        const { text: file } = (await exportSeries(payload, {})) as unknown as { text: string }
        await loadSeries(payload, file.replace('La série', text), { media: mediaIn('tests/seed/everything', payload) })
      },
      version: async () => {
        const { docs } = await payload.findVersions({
          collection: 'speakers',
          where: { parent: { equals: example.ana.id } } as never,
        })
        if (docs.length)
          await payload.restoreVersion({
            collection: 'speakers' as CollectionSlug,
            id: random.pick(docs).id,
          } as never)
      },
      clock: () => Promise.resolve(goOn(random.pick([20_000, 60_000, 3_600_000]))),
      account: () => makeAccount(payload, 'reader'),
    }
  }

  return {
    writers,
    /** What was written in the beginning. */
    get example() {
      return example
    },
  }
}
