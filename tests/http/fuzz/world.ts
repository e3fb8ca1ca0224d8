import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema, type IntrospectionQuery } from 'graphql'
import { createLocalReq, type CollectionSlug, type Payload } from 'payload'
import sharp from 'sharp'
import { findForm } from '../../../src/api/public/registrationForm'
import { writeDesk } from '../../../src/cms/registrations/desk'
import { stampOf } from '../../../src/cms/registrations/form'
import { tokenFor } from '../../../src/cms/registrations/keys'
import { builders } from '../../support/builders'
import { makeExampleSeries } from '../../support/exampleSeries'
import { requested, rowsOf } from '../../support/registrations'
import { makeAccount } from '../../support/server'
import type { Random } from '../../support/random'

/** Who asks: nobody that is known, or an account with a role. */
export type Who = 'stranger' | 'editor' | 'organiser' | 'admin'

/** Words of what is in preparation or not for everybody: no stranger may ever read them. An address that a sentence gives as an example is nobody’s. */
export const secrets = /Secret (Speaker|talk)|Exposé secret|En préparation|In preparation|(?<!\bname)@example\.org/

const schemaOf = async (url: string): Promise<GraphQLSchema> => {
  const answer = await fetch(`${url}/api/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: getIntrospectionQuery() }),
  })
  const { data } = (await answer.json()) as { data: IntrospectionQuery }
  return buildClientSchema(data)
}

/** Opens a form, and makes some registrations in different states. Their addresses are none that a stranger may never read. */
const formIn = async (payload: Payload): Promise<World['form']> => {
  const make = builders(() => payload)
  const slug = 'to-register-for'
  const questions = [
    { key: 'onsite', kind: 'yesNo', required: true, label: { fr: 'Sur place', en: 'On site' } },
    { key: 'why', kind: 'text', label: { fr: 'Pourquoi', en: 'Why' }, when: { question: 'onsite', is: ['yes'] } },
  ]
  const times = { startsAt: '2999-04-26T16:00', endsAt: '2999-04-26T18:00' }
  const { id } = await make.workshop({ slug, number: 99, registration: { mode: 'internal', questions }, ...times })
  await make.publish(id)
  const req = await createLocalReq({}, payload)
  await writeDesk(req, id, { capacity: 3, waitlist: true })
  for (const state of ['pending', 'pending', 'waiting', 'offered', 'confirmed', 'cancelled'] as const)
    await requested(payload, id, state, { email: `${state}@example.net`, state, cause: 'lapsed' })
  const tokens = (await rowsOf(payload, id)).map((row) =>
    tokenFor(payload, row.state === 'pending' ? 'confirm' : 'own', row),
  )
  const before = new Date(Date.now() - 10_000)
  const form = await findForm(req, slug, before)
  if (form?.state !== 'open') throw new Error('The form is not open.')
  return { slug, stamp: stampOf(payload, form, before), tokens }
}

/** What requests are made of: the schema, and names of what is stored. */
export class World {
  /** A workshop that people register for, a stamp of its form, and tokens of links: to prove a mailbox, and of one’s own. */
  form = { slug: '', stamp: '', tokens: [''] }
  slugs: string[] = []
  filenames: string[] = []
  private ids: Record<string, string[]> = {}
  private keys: Partial<Record<Who, string>> = {}
  private cookies: Partial<Record<Who, string>> = {}

  private constructor(
    readonly payload: Payload,
    readonly schema: GraphQLSchema,
    private readonly url: string,
  ) {}

  /** Fills an empty database: an example series, a dozen workshops, a picture that is shown, and one that is not. */
  static async make(payload: Payload, url: string): Promise<World> {
    const { workshop, bo } = await makeExampleSeries(payload)
    const picture = async (name: string): Promise<string> => {
      const data = await sharp({ create: { width: 400, height: 300, channels: 3, background: 'teal' } })
        .png()
        .toBuffer()
      const file = { data, mimetype: 'image/png', name, size: data.length }
      return (await payload.create({ collection: 'media', data: { decorative: true }, file })).id
    }
    await picture('unseen.png')
    await payload.update({ collection: 'workshops', id: workshop.id, data: { cover: await picture('cover.png') } })
    const make = builders(() => payload)
    await make.publish(workshop.id)
    for (let n = 0; n < 12; n++) {
      const talk = await make.talk({ fr: `Exposé ${n}`, en: `Talk ${n}` }, { people: [{ person: bo.id }] })
      await make.publish((await make.workshop({ number: 10 + n, programme: [{ session: talk.id }] })).id)
    }
    const world = new World(payload, await schemaOf(url), url)
    world.form = await formIn(payload)
    await world.refresh()
    return world
  }

  /** Reads anew what is stored: accounts write and delete. */
  async refresh(): Promise<void> {
    for (const { slug } of this.payload.config.collections) {
      if (slug === 'payload-migrations') continue
      const { docs } = await this.payload.db.find<{ id: string; slug?: string; filename?: string }>({
        collection: slug,
        limit: 30,
        sort: ['createdAt'],
        where: {},
      })
      this.ids[slug] = docs.map(({ id }) => id)
      if (slug === 'media') this.filenames = [...docs.flatMap(({ filename }) => filename ?? []), 'nothing.png']
      if (slug === 'workshops') this.slugs = [...docs.flatMap(({ slug }) => slug ?? []), 'ana-eluard', 'bo-zhang']
    }
    for (const role of ['editor', 'organiser', 'admin'] as const) {
      const headers = { Authorization: this.keys[role] ?? '' }
      const answer = await fetch(`${this.url}/api/users/me`, { headers })
      const { user } = (await answer.json()) as { user?: { role: string } | null }
      if (user?.role === role) continue
      const account = await makeAccount(this.payload, role)
      this.keys[role] = account.headers.Authorization as string
      delete this.cookies[role]
      const login = await fetch(`${this.url}/api/users/login`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ email: account.email, password: 'a long enough password' }),
      })
      this.cookies[role] = login.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    }
  }

  idOf(collection: string, random: Random): string {
    const at = random.next()
    const ids = this.ids[collection] ?? []
    return ids[Math.floor(at * ids.length)] ?? '00000000-0000-4000-8000-000000000000'
  }

  collection(slug: string) {
    return this.payload.collections[slug as CollectionSlug].config
  }

  /** The headers that show who asks: an API key, or a session of the admin's. */
  headersOf(who: Who, random: Random): Record<string, string> {
    const bySession = random.chance(0.3)
    if (who === 'stranger') return {}
    return bySession ? { Cookie: this.cookies[who] ?? '' } : { Authorization: this.keys[who] ?? '' }
  }
}
