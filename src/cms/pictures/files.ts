import { randomUUID } from 'node:crypto'
import { copyFile, link, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload, PayloadRequest, RequestContext } from 'payload'
import { isRow } from '../../domain/row'
import { findMain } from '../../database/documents'

/** How the names of files begin that wait aside, in the folder of the pictures; no picture’s name begins with a dot. */
const aside = '.aside-'

export const waitsAside = (file: string): boolean => path.basename(file).startsWith(aside)

export const mediaFolder = (payload: Payload): string => String(payload.collections.media.config.upload.staticDir)

export interface Picture {
  filename?: string | null
  filesize?: number | null
  sizes?: Record<string, Picture | null | undefined> | null
}

/** Names of the files that a document speaks of, with the size of each as the document has it. */
export const filesOf = ({ filename, filesize, sizes }: Picture): [string, number | null | undefined][] => {
  const resized = Object.values(sizes ?? {}).flatMap((size) => (size ? filesOf({ ...size, sizes: null }) : []))
  return filename ? [[filename, filesize], ...resized] : resized
}

const sizeOf = async (file: string): Promise<number | null> => (await stat(file).catch(() => null))?.size ?? null

const noneBefore = async (error: NodeJS.ErrnoException, entry: string): Promise<void> => {
  if (error.code !== 'ENOENT') throw error
  await writeFile(entry, '')
}

/** A file that waits aside is named after the one that it was; an empty one says that there was none before. */
const entryOf = (name: string): string => `${aside}${randomUUID().slice(0, 8)}-${name}`
const nameOf = (entry: string): string => path.basename(entry).slice(entryOf('').length)

/**
 * The files of the pictures that one piece of work replaces and writes. Payload deletes a picture's former files before it writes the new ones
 * and the database, and leaves the new ones where that fails: a full disk would cost the picture that was there. Here the former files wait
 * aside until the work has ended, one way or the other; what a kill left is settled by the next start.
 *
 * Upstream: docs/upstream/037-files-of-an-upload.md (open in 3.90.2). Goes, with its hooks in writeFiles.ts, when files are deleted after the database has
 * taken the document, and new ones where it has not. Told by tests/cms/pictures/files.test.ts.
 */
class PictureFiles {
  private readonly entries = new Map<string, string>()

  constructor(private readonly folder: string) {}

  /** Keeps the files of a picture that is about to get others. */
  async keep(picture: Picture): Promise<void> {
    for (const [name] of filesOf(picture)) {
      if (this.entries.has(name)) continue
      const [from, to] = [path.join(this.folder, name), this.enter(name)]
      await link(from, to)
        // Not every file system has links.
        .catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? Promise.reject(error) : copyFile(from, to)))
        .catch((error: NodeJS.ErrnoException) => noneBefore(error, to))
    }
  }

  /** Writes a file, where Payload writes it once more: what the disk has against it is said here, and unknown there. */
  async write(name: string, data: Buffer): Promise<void> {
    const file = path.join(this.folder, name)
    if (!this.entries.has(name)) {
      const entry = this.enter(name)
      await rename(file, entry).catch((error: NodeJS.ErrnoException) => noneBefore(error, entry))
    }
    await writeFile(file, data)
  }

  /** The work is done, and the new files are what the database speaks of. */
  async done(): Promise<void> {
    for (const entry of this.entries.values()) await rm(entry, { force: true })
    this.entries.clear()
  }

  /** The work has left nothing in the database: the files are again what they were. */
  async undo(): Promise<void> {
    for (const [name, entry] of this.entries) {
      const [file, kept] = [path.join(this.folder, name), await sizeOf(entry)]
      if (kept) await rename(entry, file)
      else if (kept === 0) await rm(file, { force: true })
    }
    await this.done()
  }

  /** Whether the work has left anything is for the database to say. */
  async settle(payload: Payload): Promise<void> {
    await settleFiles(payload, [...this.entries.values()])
    await this.done()
  }

  private enter(name: string): string {
    const entry = path.join(this.folder, entryOf(name))
    this.entries.set(name, entry)
    return entry
  }
}

/** Brings files that wait aside to what the database says. */
const settleFiles = async (payload: Payload, entries: readonly string[]): Promise<void> => {
  if (!entries.length) return
  const named = new Map((await findMain({ payload }, 'media', {})).flatMap(filesOf))
  for (const entry of entries) {
    const name = nameOf(entry)
    const file = path.join(path.dirname(entry), name)
    const [kept, there] = [await sizeOf(entry), await sizeOf(file)]
    if (!named.has(name)) await rm(file, { force: true })
    else if (kept && (there === null || (there !== named.get(name) && kept === named.get(name))))
      await rename(entry, file)
    await rm(entry, { force: true })
  }
}

/** Longer than any work on a picture takes, in milliseconds: what is older nobody works on. */
const ABANDONED_AFTER_MS = 10 * 60_000

/** Settles what a kill has left. On MongoDB another server may be at the rest. */
export const settleAbandoned = async (payload: Payload): Promise<void> => {
  const folder = mediaFolder(payload)
  const abandoned: string[] = []
  for (const name of (await readdir(folder).catch(() => [])).filter(waitsAside)) {
    const entry = path.join(folder, name)
    const since = (await stat(entry).catch(() => null))?.ctimeMs ?? Infinity
    if (payload.db.name !== 'mongoose' || Date.now() - since > ABANDONED_AFTER_MS) abandoned.push(entry)
  }
  await settleFiles(payload, abandoned)
}

/** A transaction as our SQLite adapter keeps it (src/database/sqlite/oneWriter.ts): what ends with it is told whether it was kept. */
interface Transaction {
  ending: ((kept: boolean) => Promise<void>)[]
  files?: PictureFiles
}

const isTransaction = (session: unknown): session is Transaction => isRow(session) && Array.isArray(session.ending)

declare module 'payload' {
  interface RequestContext {
    /** The files of the operation, where there is no transaction to hold them. */
    pictureFiles?: PictureFiles
  }
}

/** The files of the work that a request is part of: they end with its transaction, or without one with the operation. */
export const filesOfWork = async (req: PayloadRequest): Promise<PictureFiles> => {
  const id = await req.transactionID
  const session = id ? req.payload.db.sessions?.[id] : undefined
  if (!isTransaction(session)) return (req.context.pictureFiles ??= new PictureFiles(mediaFolder(req.payload)))
  if (session.files) return session.files
  const files = (session.files = new PictureFiles(mediaFolder(req.payload)))
  session.ending.push((kept) => (kept ? files.done() : files.undo()))
  return files
}

/** Ends the files of work that failed without a transaction. */
export const settleContext = async (payload: Payload, context: RequestContext): Promise<void> => {
  const { pictureFiles } = context
  delete context.pictureFiles
  await pictureFiles?.settle(payload)
}
