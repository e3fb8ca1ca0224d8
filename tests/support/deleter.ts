import { createLocalReq } from 'payload'
import { finishDeletions } from '../../src/cms/publication/afterPublication'
import { finishPublications } from '../../src/cms/publication/project'
import { repairVersions } from '../../src/database/mongodb/repairVersions'
import { openPayload } from '../../src/start/openPayload'
import { lastSteps } from './steps'

/**
 * A process that publishes workshops and deletes them for good until it is killed: `deleter.ts <file of acknowledged steps>`. First it checks what
 * earlier ones left: of a workshop whose deletion was acknowledged nothing is there; one that was not, or whose deletion was under way, is whole or gone
 * with all that was its own. Says `checked`, or `broken <what>`; then `made <id> <n>` and `gone <id> <n>` for every step that was acknowledged to it.
 */
const steps = lastSteps(process.argv[2] as string)

const TALKS = 5

const { payload } = await openPayload({ wait: 10_000, patience: 60_000 })
const req = await createLocalReq({}, payload)
// What was written in the last minute is left to whoever may still be at it; so this is what the runner does a minute later.
if (payload.db.name === 'mongoose') {
  await repairVersions(req, undefined, new Date(Date.now() + 61_000))
  await finishDeletions(req)
}
await finishPublications(req)

const all = { depth: 0, draft: true, limit: 0, locale: 'fr', pagination: false } as const
const workshops = new Set((await payload.find({ ...all, collection: 'workshops' })).docs.map(({ id }) => id))
const sessions = (await payload.find({ ...all, collection: 'sessions' })).docs
const people = (await payload.find({ ...all, collection: 'speakers', draft: false })).docs
const titleOf = (n: number): string => `Numéro ${n}`
const nameOf = (n: number): string => `Person Number${n}`

const found: string[] = []
/** What is there, and what was on its way when it was killed. */
const left: [id: string, n: number][] = []
const goneSince: [id: string, n: number][] = []
for (const [id, { gone, n }] of steps) {
  const isThere = workshops.has(id)
  if (gone && isThere) found.push(`${id} is there again`)
  if (!gone) (isThere ? left : goneSince).push([id, n])
  const own = sessions.filter(({ title }) => title === titleOf(n)).length
  if (own !== (isThere ? TALKS : 0)) found.push(`${id} has ${own} sessions and is ${isThere ? 'there' : 'gone'}`)
  const person = people.find(({ name }) => name === nameOf(n))
  if (person?.public !== isThere) found.push(`${nameOf(n)} is ${person?.public ? '' : 'not '}public`)
}
if (goneSince.length > 1) found.push(`${goneSince.join(' and ')} are gone`)
for (const { id, workshop } of sessions)
  if (typeof workshop === 'string' && !workshops.has(workshop))
    found.push(`${id} belongs to ${workshop}, which is gone`)
for (const [collection, there] of [
  ['workshops', workshops],
  ['sessions', new Set(sessions.map(({ id }) => id))],
] as const) {
  const { docs } = await payload.db.findVersions({ collection, limit: 0, pagination: false })
  const lost = new Set(docs.map(({ parent }) => String(parent)).filter((id) => !there.has(id)))
  if (lost.size) found.push(`versions are left of ${collection} ${[...lost].join()}`)
}
console.log(found.length ? `broken ${found.join('; ')}` : `checked ${steps.size}`)

const make = async (n: number): Promise<[id: string, n: number]> => {
  const title = { fr: titleOf(n), en: `Number ${n}` }
  const person = await payload.create({ collection: 'speakers', data: { name: nameOf(n) } })
  const programme: { session: string }[] = []
  for (let talk = 0; talk < TALKS; talk++) {
    const data = { kind: 'talk', title, people: [{ person: person.id, role: 'speaker' }] } as never
    programme.push({ session: (await payload.create({ collection: 'sessions', data, draft: true, locale: 'fr' })).id })
  }
  const data = { title, programme } as never
  const { id } = await payload.create({ collection: 'workshops', data, draft: true, locale: 'fr' })
  await payload.update({ collection: 'workshops', id, data: { _status: 'published' }, locale: 'fr' })
  console.log(`made ${id} ${n}`)
  return [id, n]
}
const remove = async ([id, n]: [id: string, n: number]): Promise<void> => {
  await payload.delete({ collection: 'workshops', id })
  console.log(`gone ${id} ${n}`)
}

for (const [id, n] of goneSince) console.log(`gone ${id} ${n}`)
for (const one of left) await remove(one)
for (
  let n =
    Math.max(0, ...[...steps.values()].map((step) => step.n), ...people.map(({ name }) => Number(/\d+$/.exec(name)))) +
    1;
  ;
  n++
) {
  const made = [await make(n), await make(++n), await make(++n)]
  for (const one of made) await remove(one)
}
