import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { filesOf, mediaFolder, settleAbandoned, waitsAside } from '../../src/cms/pictures/files'
import { fingerprintOf } from '../../src/cms/pictures/fingerprints'
import { findMain } from '../../src/database/documents'
import { openPayload } from '../../src/start/openPayload'
import { lastSteps } from './steps'

/**
 * A process that uploads pictures, replaces and deletes them until it is killed: `uploader.ts <file of acknowledged steps>`. First it checks
 * what earlier ones left: each picture shows what was acknowledged last, or what was under way, with all of its files and no other. Says
 * `checked`, or `broken <what>`; then `stored <id> <n>` and `gone <id> <n>` for every step that was acknowledged to it.
 */
const steps = lastSteps(process.argv[2] as string)

const { payload } = await openPayload({ wait: 10_000, patience: 60_000 })
if (payload.db.name === 'mongoose') {
  // What waits aside is left to whoever may still be at it; so this is what the runner does some days later.
  const now = Date.now
  Date.now = () => now() + 2 * 86_400_000
  await settleAbandoned(payload).finally(() => (Date.now = now))
}

/** Every third picture goes when it was replaced twice. */
const goes = (n: number): boolean => n % 3 === 2
const shade = (n: number): number => (n * 7) % 256
const pictureOf = async (n: number): Promise<{ data: Buffer; mimetype: string; name: string; size: number }> => {
  const background = { r: shade(n), g: 0, b: 255 }
  const data = await sharp({ create: { width: 400, height: 300, channels: 3, background } })
    .png()
    .toBuffer()
  return { data, mimetype: 'image/png', name: `picture-${n % 5}.png`, size: data.length }
}

const documents = await findMain({ payload }, 'media', {})
const named = new Map(documents.flatMap(filesOf))
const found: string[] = []
const there = (await readdir(mediaFolder(payload)).catch(() => [])).filter(
  (name) => payload.db.name !== 'mongoose' || !waitsAside(name),
)
for (const name of there) if (!named.has(name)) found.push(`${name} is nobody’s`)
for (const document of documents) {
  const n = Number(document.credit)
  const file = await readFile(path.join(mediaFolder(payload), String(document.filename))).catch(() => null)
  if (!file) found.push(`${document.filename} is missing`)
  else if (fingerprintOf(file) !== document.fingerprint) found.push(`${document.filename} is another`)
  for (const [name, size] of filesOf(document)) {
    const data = await readFile(path.join(mediaFolder(payload), name)).catch(() => null)
    if (data?.length !== size) found.push(`${name} has ${data?.length} bytes, not ${size}`)
    const [pixel] = data ? await sharp(data).raw().toBuffer() : []
    if (pixel !== shade(n)) found.push(`${name} shows ${pixel}, not ${n}`)
  }
}
for (const [id, { gone, n }] of steps) {
  const document = documents.find((candidate) => candidate.id === id)
  if (gone && document) found.push(`${id} is there again`)
  if (gone) continue
  if (document ? Number(document.credit) < n : !goes(n)) found.push(`${id} says ${document?.credit}, not ${n}`)
}
console.log(found.length ? `broken ${found.join('; ')}` : `checked ${steps.size}`)

let n = Math.max(0, ...[...steps.values()].map((step) => step.n), ...documents.map(({ credit }) => Number(credit)))
let id: string | undefined
for (;;) {
  if (id !== undefined && goes(n)) {
    await payload.delete({ collection: 'media', id })
    console.log(`gone ${id} ${n}`)
    id = undefined
  }
  n++
  const data = { credit: String(n), decorative: true }
  const file = await pictureOf(n)
  if (id === undefined) ({ id } = await payload.create({ collection: 'media', data, file }))
  else await payload.update({ collection: 'media', id, data, file })
  console.log(`stored ${id} ${n}`)
}
