import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Payload } from 'payload'
import { mediaFolder } from '../cms/pictures/files'
import { sqliteFile } from '../database/adapter'
import { refuseNewer, shippedMigrations } from '../database/migrate'
import { markRestored } from '../database/restored'
import { syncFile, syncTree } from '../database/syncToDisk'
import { refusal } from '../i18n/errors/refusal'
import { checkBackup, sumOfManifest, type Manifest } from './manifest'
import { holdsAnything, loadMongo, migrationsInMongo, shutDoors, unmarkRestore } from './mongodb'
import { beginHistoryIn, copyName, countSqlite, markRestoredIn, migrationsInSqlite, shutDoorsIn } from './sqlite'
import { finishRestore, putInPlace, refuseWithoutRoom, stage, unstage } from './swap'

/** A folder or nothing. */
const entriesOf = (folder: string): Promise<string[]> => readdir(folder).catch(() => [])

/** Puts the pictures of a backup in place; what was there is moved aside. */
const putMedia = async (backup: string, media: string, aside: string): Promise<void> => {
  const incoming = `${media}.incoming`
  await rm(incoming, { recursive: true, force: true })
  if ((await entriesOf(backup)).includes('media')) await cp(path.join(backup, 'media'), incoming, { recursive: true })
  else await mkdir(incoming, { recursive: true })
  if ((await entriesOf(media)).length) await rename(media, aside)
  else await rm(media, { recursive: true, force: true })
  await rename(incoming, media)
  await syncTree(media)
}

/**
 * Restores a backup of SQLite into a data folder whose lock the caller holds. What is there is never deleted: it is moved aside, and only
 * when asked to. The database and its pictures are put in place as one; one that an earlier try has begun to put there is finished first.
 * @param replace whether what is there may be moved aside
 * @returns what was restored, and what was moved aside under which ending
 * @throws Refusal NO_BACKUP, BACKUP_DAMAGED, BACKUP_NEWER, BACKUP_OTHER_DATABASE, NOT_EMPTY, DISK_SMALL, COUNTS_DIFFER, RESTORE_STUCK
 */
export const restoreSqlite = async (
  backup: string,
  dataDir: string,
  replace: boolean,
): Promise<{ manifest: Manifest; aside: string | null }> => {
  const manifest = await checkBackup(backup)
  if (manifest.database !== 'sqlite') throw refusal('BACKUP_OTHER_DATABASE', { database: manifest.database })
  const sum = await sumOfManifest(backup)
  const finished = await finishRestore(dataDir)
  // It is this one that was cut short, and now it is done.
  if (finished?.backup === sum) return { manifest, aside: finished.taken ? finished.ending : null }
  const taken =
    (await entriesOf(dataDir)).includes(path.basename(sqliteFile(dataDir))) ||
    (await entriesOf(path.join(dataDir, 'media'))).length > 0
  if (taken && !replace) throw refusal('NOT_EMPTY', { place: dataDir })
  await refuseWithoutRoom(dataDir, manifest)
  const ending = `.before-${new Date().toISOString().replaceAll(':', '-')}`
  try {
    const incoming = await stage(backup, copyName, dataDir)
    if (!isDeepStrictEqual(await countSqlite(incoming), manifest.counts)) throw refusal('COUNTS_DIFFER')
    refuseNewer('BACKUP_NEWER', await migrationsInSqlite(incoming), await shippedMigrations.sqlite())
    await beginHistoryIn(incoming)
    await shutDoorsIn(incoming)
    await markRestoredIn(incoming)
    await syncFile(incoming)
  } catch (error) {
    await unstage(dataDir)
    throw error
  }
  await putInPlace(dataDir, { backup: sum, ending, taken })
  return { manifest, aside: taken ? ending : null }
}

/**
 * Restores a backup of MongoDB into a database that holds nothing; one that a restore was cut short in is emptied first. Migrations and
 * indexes are the caller's, as at any start.
 * @throws Refusal as `restoreSqlite`
 */
export const restoreMongo = async (payload: Payload, backup: string): Promise<Manifest> => {
  const manifest = await checkBackup(backup)
  if (manifest.database !== 'mongodb') throw refusal('BACKUP_OTHER_DATABASE', { database: manifest.database })
  if (await holdsAnything(payload)) throw refusal('NOT_EMPTY', { place: payload.db.name })
  refuseNewer('BACKUP_NEWER', await migrationsInMongo(backup), await shippedMigrations.mongodb())
  const counts = await loadMongo(payload, backup)
  if (!isDeepStrictEqual(counts, manifest.counts)) throw refusal('COUNTS_DIFFER')
  await shutDoors(payload)
  const media = mediaFolder(payload)
  await putMedia(backup, media, `${media}.before-${new Date().toISOString().replaceAll(':', '-')}`)
  await markRestored(payload)
  await unmarkRestore(payload)
  return manifest
}
