import { readFileSync } from 'node:fs'
import { createLocalReq, type CollectionSlug } from 'payload'
import sharp from 'sharp'
import { repairVersions } from '../../src/database/mongodb/repairVersions'
import { openPayload } from '../../src/start/openPayload'
import type { JsonObject } from './json'

type Row = JsonObject & { id: string }

/**
 * A process that edits a document of every collection, and the series, one after the other until it is killed: `editor.ts <file of
 * acknowledged saves>`. First it checks what earlier ones left: each document holds its last acknowledged save, or the one that was under way,
 * whole in every language, with one newest version that says the same. Says `checked`, or `broken <what>`; then `saved <place> <id> <n>` for
 * every save that was acknowledged to it.
 */
const saves = new Map<string, { place: string; id: string; n: number }>()
for (const line of readFileSync(process.argv[2] as string, 'utf8')
  .split('\n')
  .filter(Boolean)) {
  const [, place, id, n] = line.split(' ') as [string, string, string, string]
  saves.set(`${place} ${id}`, { place, id, n: Number(n) })
}

const { payload } = await openPayload({ wait: 10_000, patience: 60_000 })
// What was written in the last minute is left to whoever may still be at it; so this is what the runner does a minute later.
if (payload.db.name === 'mongoose')
  await repairVersions(await createLocalReq({}, payload), undefined, new Date(Date.now() + 61_000))

const both = (n: number): { fr: string; en: string } => ({ fr: `Texte ${n}`, en: `Text ${n}` })

/** What each place says with a number: texts in both languages, and something that is not a text. */
const data: Record<string, (n: number) => object> = {
  organisations: (n) => ({ name: both(n), link: `https://example.org/${n}` }),
  speakers: (n) => ({
    name: `Person ${n}`,
    line: both(n),
    links: [{ label: both(n), url: `https://example.org/${n}` }],
  }),
  sessions: (n) => ({ title: both(n), abstract: undefined }),
  workshops: (n) => ({ title: both(n), objectives: [{ text: both(n) }, { text: both(n) }] }),
  registrations: (n) => ({ name: `Name ${n}` }),
  users: (n) => ({ name: `Name ${n}` }),
  media: (n) => ({ alt: both(n), credit: `Name ${n}` }),
  series: (n) => ({ title: both(n), tagline: both(n) }),
}

/** Every number that a stored document says. */
const numbersOf = (value: unknown): number[] => {
  if (typeof value === 'string') {
    const [, found] =
      /^(?:Texte|Text|Person|Name) (\d+)$|^https:\/\/example\.org\/(\d+)$/.exec(value)?.filter(Boolean) ?? []
    return found === undefined ? [] : [Number(found)]
  }
  return value && typeof value === 'object' ? Object.values(value).flatMap(numbersOf) : []
}

const hasDrafts = (place: string): boolean => ['sessions', 'workshops', 'series'].includes(place)
const derived = ['fallbacks', 'search', 'names', 'snapshot']

const readWorking = async (place: string, id: string): Promise<Row | null> => {
  const options = { depth: 0, draft: true, fallbackLocale: false, locale: 'all' } as const
  if (place === 'series') return (await payload.findGlobal({ slug: 'series', ...options })) as unknown as Row
  return payload.findByID({ collection: place as CollectionSlug, id, ...options }).then(
    (doc) => doc as unknown as Row,
    () => null,
  )
}

const faults = async ({ id, n, place }: { place: string; id: string; n: number }): Promise<string[]> => {
  const doc = await readWorking(place, id)
  if (!doc) return [`${place} ${id} is gone`]
  const content = Object.fromEntries(Object.entries(doc).filter(([name]) => !derived.includes(name)))
  const numbers = numbersOf(content)
  const [shown = -1] = numbers
  const expected = numbersOf(data[place]?.(n)).length
  const found = [
    ...(numbers.length === expected ? [] : [`${place} says ${numbers.length} numbers, not ${expected}`]),
    ...(numbers.every((number) => number === shown) ? [] : [`${place} is torn: ${numbers.join()}`]),
    ...(shown >= n ? [] : [`${place} says ${shown}, ${n} was acknowledged`]),
  ]
  if (!hasDrafts(place)) return found
  const { totalDocs } =
    place === 'series'
      ? await payload.findGlobalVersions({ slug: 'series', where: { latest: { equals: true } } })
      : await payload.findVersions({
          collection: place as 'sessions',
          where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
        })
  return totalDocs === 1 ? found : [...found, `${place} has ${totalDocs} newest versions`]
}

const found = (await Promise.all([...saves.values()].map(faults))).flat()
console.log(found.length ? `broken ${found.join('; ')}` : `checked ${saves.size}`)

const picture = await sharp({ create: { width: 4, height: 4, channels: 3, background: 'teal' } })
  .png()
  .toBuffer()
const own = crypto.randomUUID().slice(0, 8)

/** Makes a document of a place, and returns its id. */
const make = async (place: string, n: number): Promise<string> => {
  if (place === 'series') {
    await payload.updateGlobal({ slug: 'series', data: data.series?.(n) as never, draft: true, locale: 'fr' })
    return 'series'
  }
  const more: Record<string, object> = {
    sessions: { kind: 'talk' },
    registrations: {
      email: `${own}-${n}@example.org`,
      state: 'confirmed',
      language: 'fr',
      workshop: await anyWorkshop(),
    },
    users: { email: `${own}-${n}@example.org`, password: 'a long enough password', role: 'editor' },
  }
  const doc = await payload.create({
    collection: place as 'sessions',
    data: { ...data[place]?.(n), ...more[place] } as never,
    draft: hasDrafts(place),
    locale: 'fr',
    ...(place === 'media'
      ? { file: { data: picture, mimetype: 'image/png', name: `${own}-${n}.png`, size: picture.length } }
      : {}),
  })
  return doc.id as string
}

let workshop = ''
const anyWorkshop = async (): Promise<string> =>
  (workshop ||= (
    await payload.create({ collection: 'workshops', data: { title: both(0) } as never, draft: true, locale: 'fr' })
  ).id as string)

const places = Object.keys(data)
const made = new Map<string, string>()
let n = Math.max(0, ...[...saves.values()].map((save) => save.n))
for (;;) {
  for (const place of places) {
    n++
    const id = made.get(place)
    // A new document now and then, so that a kill falls into makings too.
    if (!id || n % 7 === 0) made.set(place, await make(place, n))
    else if (place === 'series')
      await payload.updateGlobal({ slug: 'series', data: data.series?.(n) as never, draft: true, locale: 'fr' })
    else
      await payload.update({
        collection: place as 'sessions',
        id,
        data: data[place]?.(n) as never,
        draft: hasDrafts(place),
        locale: 'fr',
      })
    console.log(`saved ${place} ${made.get(place)} ${n}`)
  }
}
