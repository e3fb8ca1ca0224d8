import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { refusal } from '../i18n/errors/refusal'

/**
 * What a backup holds: every file with its size and SHA-256 sum, and how many documents each collection had. Written last, so that a backup
 * that was cut short has none and is no backup.
 */
const manifestSchema = z.object({
  format: z.literal('atelier-backup/1'),
  /** When it was made, ISO 8601. */
  madeAt: z.string(),
  database: z.enum(['sqlite', 'mongodb']),
  /** Documents by collection, as counted in the copy. */
  counts: z.record(z.string(), z.number().int()),
  /** Files by their path from the backup’s folder, with forward slashes. */
  files: z.record(z.string(), z.object({ bytes: z.number().int(), sha256: z.string() })),
})

export type Manifest = z.infer<typeof manifestSchema>

const name = 'manifest.json'

const sumOf = async (file: string): Promise<string> => {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk)
  return hash.digest('hex')
}

const filesIn = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => file !== name)
    .sort()
}

export const writeManifest = async (folder: string, about: Pick<Manifest, 'database' | 'counts'>): Promise<void> => {
  const files: Manifest['files'] = {}
  for (const file of await filesIn(folder)) {
    const full = path.join(folder, file)
    files[file] = { bytes: (await stat(full)).size, sha256: await sumOf(full) }
  }
  const manifest: Manifest = { format: 'atelier-backup/1', madeAt: new Date().toISOString(), ...about, files }
  await writeFile(path.join(folder, name), `${JSON.stringify(manifest, null, 2)}\n`)
}

/**
 * Reads a backup's manifest and holds every file against it.
 * @throws Refusal NO_BACKUP where there is none, BACKUP_DAMAGED where a file is missing, added or different
 */
export const checkBackup = async (folder: string): Promise<Manifest> => {
  let manifest: Manifest
  try {
    manifest = manifestSchema.parse(JSON.parse(await readFile(path.join(folder, name), 'utf8')))
  } catch {
    throw refusal('NO_BACKUP', { folder })
  }
  const there = await filesIn(folder)
  for (const file of new Set([...there, ...Object.keys(manifest.files)])) {
    const wanted = manifest.files[file]
    if (!wanted || !there.includes(file) || (await sumOf(path.join(folder, file))) !== wanted.sha256)
      throw refusal('BACKUP_DAMAGED', { file })
  }
  return manifest
}

/** What a backup is told apart by. */
export const sumOfManifest = (folder: string): Promise<string> => sumOf(path.join(folder, name))
