import { cp, mkdir, readdir, readFile, rename, rm, rmdir, stat, statfs, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { sqliteFile } from '../database/adapter'
import { syncFile, syncFolder, syncTree } from '../database/syncToDisk'
import { hasErrorCode } from '../domain/row'
import { refusal } from '../i18n/errors/refusal'
import type { Manifest } from './manifest'

/**
 * A SQLite file and its pictures are put in place as one. First everything is staged beside what is there, and synced; then a mark is set,
 * and from then on the restore is finished by whoever opens the data folder next (docs/decisions/037-pulled-plugs.md).
 */
const markSchema = z.object({
  /** Which backup it is: the sum of its manifest. */
  backup: z.string(),
  /** How the names end under which what was there is kept. */
  ending: z.string(),
  /** Whether anything was there. */
  taken: z.boolean(),
})

export type Mark = z.infer<typeof markSchema>

const markOf = (dataDir: string): string => path.join(dataDir, 'atelier.restoring')
const incomingMarkOf = (dataDir: string): string => `${markOf(dataDir)}.incoming`

interface Place {
  /** Where it stands in the end. */
  at: string
  /** Where it is staged. */
  incoming: string
  /** What belongs to it beside it, by the ends of their names. */
  parts: readonly string[]
}

const placesOf = (dataDir: string): { database: Place; media: Place } => {
  const [file, media] = [sqliteFile(dataDir), path.join(dataDir, 'media')]
  return {
    media: { at: media, incoming: `${media}.incoming`, parts: [''] },
    database: { at: file, incoming: `${file}.incoming`, parts: ['', '-wal', '-shm'] },
  }
}

/** The pictures first: where their folder cannot be moved, as one that a disk is mounted on, nothing else was. */
const inOrder = (dataDir: string): readonly Place[] => {
  const { database, media } = placesOf(dataDir)
  return [media, database]
}

const isThere = (place: string): Promise<boolean> =>
  stat(place).then(
    () => true,
    (error: unknown) => {
      if (hasErrorCode(error, 'ENOENT')) return false
      throw error
    },
  )

/** What a restored database takes beside its file until the first start has brought it to this version, in bytes. */
const BESIDE = 10_000_000

/**
 * Where the disk has no room for a backup, nothing is begun.
 * @throws Refusal DISK_SMALL
 */
export const refuseWithoutRoom = async (dataDir: string, { files }: Manifest): Promise<void> => {
  const { bavail, blocks, bsize } = await statfs(dataDir)
  const [free, needed] = [bavail * bsize, Object.values(files).reduce((sum, { bytes }) => sum + bytes, BESIDE)]
  const inMegabytes = (bytes: number): number => Math.ceil(bytes / 1_000_000)
  // Not every file system says how large it is.
  if (blocks && free < needed) throw refusal('DISK_SMALL', { needed: inMegabytes(needed), free: inMegabytes(free) })
}

/**
 * Copies a backup beside what is there, without touching it.
 * @returns where the copy of the database lies
 */
export const stage = async (backup: string, copyName: string, dataDir: string): Promise<string> => {
  await unstage(dataDir)
  const { database, media } = placesOf(dataDir)
  await cp(path.join(backup, copyName), database.incoming)
  await syncFile(database.incoming)
  const pictures = path.join(backup, 'media')
  if (await isThere(pictures)) await cp(pictures, media.incoming, { recursive: true })
  else await mkdir(media.incoming)
  await syncTree(media.incoming)
  return database.incoming
}

/** Takes away what was staged. */
export const unstage = async (dataDir: string): Promise<void> => {
  for (const { incoming } of inOrder(dataDir)) await rm(incoming, { recursive: true, force: true })
  await rm(incomingMarkOf(dataDir), { force: true })
}

/**
 * Puts what is staged in place; what stood there is moved aside. Where that cannot be done, everything is as it was.
 * @param mark what is noted until it is done
 */
export const putInPlace = async (dataDir: string, mark: Mark): Promise<void> => {
  const written = incomingMarkOf(dataDir)
  try {
    await writeFile(written, JSON.stringify(mark))
    await syncFile(written)
    await syncFolder(dataDir)
    await rename(written, markOf(dataDir))
    await syncFolder(dataDir)
    await swap(dataDir, mark)
  } catch (error) {
    await undo(dataDir, mark)
    await unstage(dataDir)
    throw error
  }
  await unmark(dataDir)
}

const unmark = async (dataDir: string): Promise<void> => {
  await syncFolder(dataDir)
  await rm(markOf(dataDir), { force: true })
  await syncFolder(dataDir)
}

/** From wherever an earlier try was cut short: what is no longer staged stands in place. */
const swap = async (dataDir: string, { ending }: Mark): Promise<void> => {
  for (const { at, incoming, parts } of inOrder(dataDir)) {
    if (!(await isThere(incoming))) continue
    for (const part of parts)
      if (await isThere(`${at}${part}`)) {
        const isEmpty = (await stat(`${at}${part}`)).isDirectory() && !(await readdir(`${at}${part}`)).length
        await (isEmpty ? rmdir(at) : rename(`${at}${part}`, `${at}${ending}${part}`))
      }
    await rename(incoming, at)
  }
}

/** The way back, through the same states: a kill on it leaves what can be finished. */
const undo = async (dataDir: string, { ending }: Mark): Promise<void> => {
  for (const { at, incoming, parts } of inOrder(dataDir).toReversed()) {
    if (!(await isThere(incoming)) && (await isThere(at))) await rename(at, incoming)
    for (const part of parts)
      if (await isThere(`${at}${ending}${part}`)) await rename(`${at}${ending}${part}`, `${at}${part}`)
  }
  await unmark(dataDir)
}

const readMark = async (dataDir: string): Promise<Mark | null> => {
  const text = await readFile(markOf(dataDir), 'utf8').catch((error: unknown) => {
    if (!hasErrorCode(error, 'ENOENT')) throw error
    return null
  })
  return text === null ? null : markSchema.parse(JSON.parse(text))
}

/**
 * Finishes a restore that was cut short once everything was staged; what one left that came less far is taken away. The caller has the lock of
 * the data folder, and has not opened the database.
 * @returns what the mark of the finished one says; null where there was none
 * @throws Refusal RESTORE_STUCK
 */
export const finishRestore = async (dataDir: string): Promise<Mark | null> => {
  try {
    const mark = await readMark(dataDir)
    if (mark) {
      await swap(dataDir, mark)
      await unmark(dataDir)
    }
    await unstage(dataDir)
    return mark
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? error.message : markOf(dataDir)
    throw refusal('RESTORE_STUCK', { reason }, { cause: error })
  }
}
