import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { mediaFolder, waitsAside } from '../cms/pictures/files'
import { syncTree } from '../database/syncToDisk'
import { hasErrorCode } from '../domain/row'
import { refusal } from '../i18n/errors/refusal'
import { checkBackup, writeManifest, type Manifest } from './manifest'
import { dumpMongo, picturesInMongo } from './mongodb'
import { copyName, copySqlite, picturesInSqlite } from './sqlite'

/** Copies a folder in which files may go while it is copied: then once more. */
const copyFolder = async (from: string, to: string, tries = 3): Promise<void> => {
  try {
    await cp(from, to, { recursive: true, preserveTimestamps: true, filter: (file) => !waitsAside(file) })
  } catch (error) {
    if (!hasErrorCode(error, 'ENOENT') || tries <= 1) throw error
    await rm(to, { recursive: true, force: true })
    await copyFolder(from, to, tries - 1)
  }
}

/**
 * Copies everything that the database holds, accounts, registrations and versions included, and the pictures, while others write: on SQLite
 * as of one moment, on MongoDB each document whole. The secret and the environment are not in it.
 * @param folder absolute; made here, or empty
 * @returns what the backup holds, read back, checked and on the disk; and the pictures’ files that it lacks, though its documents name them: stored nowhere, or gone meanwhile
 * @throws Refusal FOLDER_NOT_EMPTY, BACKUP_DAMAGED
 */
export const makeBackup = async (payload: Payload, folder: string): Promise<Manifest & { missing: string[] }> => {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if ((await readdir(folder)).length) throw refusal('FOLDER_NOT_EMPTY', { folder })
  const media = mediaFolder(payload)
  try {
    const database = payload.db.name === 'mongoose' ? 'mongodb' : 'sqlite'
    const picturesIn =
      database === 'mongodb' ? picturesInMongo : (at: string) => picturesInSqlite(path.join(at, copyName))
    const counts = database === 'mongodb' ? await dumpMongo(payload, folder) : await copySqlite(payload, folder)
    // After the documents: a picture’s files are there before its document is.
    const copies = path.join(folder, 'media')
    if (existsSync(media)) await copyFolder(media, copies)
    const copied = new Set(existsSync(copies) ? await readdir(copies) : [])
    const missing: string[] = []
    // Of what was copied, not of what is there by now: a picture that was deleted or replaced meanwhile stands in the copy.
    for (const name of await picturesIn(folder)) {
      const from = path.join(media, name)
      if (copied.has(name)) continue
      if (existsSync(from)) await cp(from, path.join(copies, name))
      else missing.push(name)
    }
    // What the manifest speaks of is on the disk before it is.
    await syncTree(folder)
    await writeManifest(folder, { database, counts })
    await syncTree(folder)
    return { ...(await checkBackup(folder)), missing }
  } catch (error) {
    // Half of a backup is none.
    for (const entry of await readdir(folder)) await rm(path.join(folder, entry), { recursive: true, force: true })
    throw error
  }
}
