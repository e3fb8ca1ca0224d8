import { readFileSync } from 'node:fs'
import { createLocalReq, type Payload } from 'payload'
import { repairVersions } from '../../src/database/mongodb/repairVersions'
import { openPayload } from '../../src/start/openPayload'
import type { JsonObject } from './json'

type Row = JsonObject & { id: string }

/**
 * A process that publishes workshops one after the other until it is killed: `publisher.ts <file of acknowledged publications>`. First it
 * checks what earlier ones left: each workshop shows its last acknowledged publication, or the one that was under way, and either is whole.
 * Says `checked`, or `broken <what>`; then `published <workshop> <n>` for every publication that was acknowledged to it.
 */
const acknowledged = new Map<string, number>()
for (const line of readFileSync(process.argv[2] as string, 'utf8')
  .split('\n')
  .filter(Boolean)) {
  const [, slug, n] = line.split(' ') as [string, string, string]
  acknowledged.set(slug, Math.max(acknowledged.get(slug) ?? 0, Number(n)))
}

const { payload } = await openPayload({ wait: 10_000, patience: 60_000 })
// What was written in the last minute is left to whoever may still be at it; so this is what the runner does a minute later.
if (payload.db.name === 'mongoose')
  await repairVersions(await createLocalReq({}, payload), undefined, new Date(Date.now() + 61_000))

const titleOf = (n: number): { fr: string; en: string } => ({ fr: `Numéro ${n}`, en: `Number ${n}` })
const numberIn = (title: unknown): number => Number(String(title).split(' ')[1])

const asStranger = async (collection: 'workshops' | 'sessions' | 'speakers', where: object): Promise<Row[]> =>
  (await payload.find({ collection, depth: 0, limit: 0, locale: 'fr', overrideAccess: false, where: where as never }))
    .docs as unknown as Row[]

/** What is wrong with a workshop after a kill, if anything. */
const faults = async (slug: string, n: number): Promise<string[]> => {
  const [workshop] = await asStranger('workshops', { slug: { equals: slug } })
  if (!workshop) return [`${slug} is not public`]
  const stored = await payload.db.findOne<Row>({
    collection: 'workshops',
    locale: 'all',
    where: { id: { equals: workshop.id } },
  })
  const shown = numberIn(workshop.title)
  const printed = ((stored?.snapshot.sessions ?? []) as Row[]).map(({ title }) => [
    numberIn(title.fr),
    numberIn(title.en),
  ])
  const sessions = await asStranger('sessions', { workshop: { equals: workshop.id } })
  const people = await asStranger('speakers', { id: { in: (stored?.names.speakers ?? []) as string[] } })
  const copies = await payload.findVersions({
    collection: 'workshops',
    where: { and: [{ parent: { equals: workshop.id } }, { latest: { equals: true } }] },
  })
  return [
    ...(shown >= n ? [] : [`${slug} shows ${shown}, ${n} was acknowledged`]),
    ...(numberIn(stored?.title.en) === shown ? [] : [`${slug} is half in English`]),
    ...(printed.length === 3 && printed.flat().every((found) => found === shown)
      ? []
      : [`${slug} printed ${JSON.stringify(printed)} under ${shown}`]),
    ...(sessions.length === 3 && sessions.every(({ title }) => numberIn(title) === shown)
      ? []
      : [`${slug} shows sessions ${sessions.map(({ title }) => title).join()} under ${shown}`]),
    ...(people.length === 1 ? [] : [`${slug} shows ${people.length} people`]),
    ...(stored?.unprojected ? [`${slug} is not projected`] : []),
    ...(copies.totalDocs === 1 ? [] : [`${slug} has ${copies.totalDocs} newest versions`]),
  ]
}

const found = (await Promise.all([...acknowledged].map(([slug, n]) => faults(slug, n)))).flat()
console.log(found.length ? `broken ${found.join('; ')}` : `checked ${acknowledged.size}`)

interface Made {
  id: string
  talks: string[]
}

const make = async (to: Payload, slug: string): Promise<Made> => {
  const [before] = (
    await to.find({ collection: 'workshops', depth: 0, draft: true, where: { slug: { equals: slug } } })
  ).docs as unknown as Row[]
  if (before?.programme?.length === 3)
    return { id: before.id, talks: (before.programme as Row[]).map(({ session }) => session as string) }
  const person = await to.create({ collection: 'speakers', data: { name: `Person Of${slug}` } })
  const talks: string[] = []
  for (let t = 0; t < 3; t++) {
    const data = { kind: 'talk', title: titleOf(0), people: [{ person: person.id, role: 'speaker' }] }
    talks.push(
      (await to.create({ collection: 'sessions', data: data as never, draft: true, locale: 'fr' })).id as string,
    )
  }
  const data = { slug: before ? undefined : slug, title: titleOf(0), programme: talks.map((session) => ({ session })) }
  const doc = before
    ? await to.update({ collection: 'workshops', id: before.id, data: data as never, locale: 'fr' })
    : await to.create({ collection: 'workshops', data: data as never, draft: true, locale: 'fr' })
  return { id: doc.id as string, talks }
}

for (let n = Math.max(0, ...acknowledged.values()) + 1; ; n++) {
  for (const slug of ['one', 'two']) {
    const { id, talks } = await make(payload, slug)
    for (const talk of talks)
      await payload.update({ collection: 'sessions', id: talk, data: { title: titleOf(n) } as never, locale: 'fr' })
    await payload.update({
      collection: 'workshops',
      id,
      data: { title: titleOf(n), _status: 'published' } as never,
      locale: 'fr',
    })
    console.log(`published ${slug} ${n}`)
  }
}
