import { randomUUID } from 'node:crypto'
import { copyFile, link, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload, PayloadRequest, RequestContext } from 'payload'
import { isRow } from '../../domain/row'
import { findMain } from '../../database/documents'
import { syncFile, syncFolder } from '../../database/syncToDisk'
import { takeAwayFoldersOfLoads } from './foldersOfLoads'

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

/** Gives a file a second name; a copy where the file system has no links. */
const copyTo = (from: string, to: string): Promise<void> =>
  link(from, to).catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' ? Promise.reject(error) : copyFile(from, to),
  )

/** The files aside of work that goes on in this process. */
const underWay = new Set<string>()

/** Puts what waits aside in its place again, as a file of its own: whoever stood still may go on to write there. It stays aside, too. */
const putBack = async (entry: string, file: string): Promise<void> => {
  const copy = path.join(path.dirname(file), entryOf(path.basename(file)))
  underWay.add(copy)
  try {
    await copyFile(entry, copy)
    await rename(copy, file)
  } finally {
    underWay.delete(copy)
  }
}

/** Writes a file of its own: one that waits aside may be the same under another name. */
const writeAnew = async (file: string, data: Buffer): Promise<void> => {
  await rm(file, { force: true })
  await writeFile(file, data)
}

/**
 * Longer than another server works on the files of a picture, in milliseconds: what it has not brought to an end by then may be missing. A picture
 * is decoded before that, and who waits for others gives up earlier.
 */
const ABANDONED_AFTER_MS = 2 * 60_000

/**
 * Longer than a server stands still and goes on with what it was at, in milliseconds: a machine that sleeps for a night. What another takes away
 * before, it may still name, or need.
 */
const OVER_AFTER_MS = 24 * 3_600_000

/**
 * The same of what waits aside of a picture that there is. Whoever wakes may delete what is in its place, and then be refused: no copy is left but
 * this one. It costs a file for each kill.
 */
const NEEDED_BY_NOBODY_AFTER_MS = 30 * OVER_AFTER_MS

/**
 * The files of the pictures that one piece of work replaces, writes and deletes. Payload deletes a picture's former files before it writes the
 * new ones and the database, and leaves the new ones where that fails: a full disk would cost the picture that was there. Here the former files
 * wait aside until the work has ended, one way or the other; what a kill left is settled by the next start, or the work of a minute.
 *
 * Upstream: docs/upstream/037-files-of-an-upload.md (open in 3.90.2). Goes, with its hooks in writeFiles.ts, when files are deleted after the database has
 * taken the document, and new ones where it has not. Told by tests/cms/pictures/files.test.ts.
 */
class PictureFiles {
  private readonly entries = new Map<string, string>()
  private readonly written = new Map<string, Buffer>()
  private readonly began = Date.now()
  private asksDatabase = false

  constructor(private readonly folder: string) {}

  /** Keeps the files of a picture that is about to get others. */
  async keep(picture: Picture): Promise<void> {
    for (const [name] of filesOf(picture)) {
      if (this.entries.has(name)) continue
      const [from, to] = [path.join(this.folder, name), this.enter(name)]
      await copyTo(from, to).catch((error: NodeJS.ErrnoException) => noneBefore(error, to))
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
    this.written.set(name, data)
  }

  /**
   * Waits until what was written is on the disk. Where this server stood still meanwhile, another may have taken its files for nobody’s: they are
   * written again, since the database names them now.
   */
  async sync(): Promise<void> {
    for (const [name, data] of this.written) {
      const file = path.join(this.folder, name)
      if (!(await readFile(file).catch(() => null))?.equals(data)) await writeAnew(file, data)
      await syncFile(file)
    }
    if (this.written.size) await syncFolder(this.folder)
    this.written.clear()
  }

  /** Part of the work may have failed without an end to the rest: what is kept is for the database to say. */
  askDatabase(): void {
    this.asksDatabase = true
  }

  /** The work has ended. @param kept whether the database holds what it did; asked itself where that is not known */
  async end(payload: Payload, kept: boolean | 'unknown'): Promise<void> {
    // What was under way for so long, another server may have had a hand in.
    const asks = this.asksDatabase || Date.now() - this.began > ABANDONED_AFTER_MS
    try {
      if (kept === 'unknown' || (kept && asks)) await settleFiles(payload, [...this.entries.values()])
      else if (!kept) await this.undo()
      for (const entry of this.entries.values()) await rm(entry, { force: true })
    } finally {
      for (const entry of this.entries.values()) underWay.delete(entry)
      this.entries.clear()
    }
  }

  /** The work has left nothing in the database: the files are again what they were. */
  private async undo(): Promise<void> {
    for (const [name, entry] of this.entries) {
      const [file, kept] = [path.join(this.folder, name), await sizeOf(entry)]
      if (kept) await rename(entry, file)
      else if (kept === 0) await rm(file, { force: true })
    }
  }

  private enter(name: string): string {
    const entry = path.join(this.folder, entryOf(name))
    this.entries.set(name, entry)
    underWay.add(entry)
    return entry
  }
}

/**
 * Brings files that wait aside to what the database says.
 * @param over what may be taken away, since nobody can be at the work that it belongs to: all of it, or what no picture needs; what is missing is put
 * back in any case
 */
const settleFiles = async (
  payload: Payload,
  entries: readonly string[],
  over: 'all' | 'unneeded' | 'none' = 'all',
): Promise<void> => {
  if (!entries.length) return
  const named = new Map((await findMain({ payload }, 'media', {})).flatMap(filesOf))
  for (const entry of entries) {
    const name = nameOf(entry)
    const file = path.join(path.dirname(entry), name)
    const [kept, there] = [await sizeOf(entry), await sizeOf(file)]
    if (named.has(name) && kept && (there === null || (there !== named.get(name) && kept === named.get(name))))
      await putBack(entry, file)
    if (over === 'none' || (over === 'unneeded' && named.has(name) && kept)) continue
    if (!named.has(name)) await rm(file, { force: true })
    await rm(entry, { force: true })
  }
}

/**
 * Settles what a kill has left. On MongoDB another server may be at the rest, or stand still in the midst of it: a picture without its file gets it
 * back within minutes, what is nobody’s is taken away a day later, and a former file of a picture that there is after a month.
 */
export const settleAbandoned = async (payload: Payload): Promise<void> => {
  await takeAwayFoldersOfLoads()
  const folder = mediaFolder(payload)
  const [abandoned, over, longOver]: [string[], string[], string[]] = [[], [], []]
  for (const name of (await readdir(folder).catch(() => [])).filter(waitsAside)) {
    const entry = path.join(folder, name)
    if (underWay.has(entry)) continue
    const age = Date.now() - ((await stat(entry).catch(() => null))?.ctimeMs ?? Infinity)
    if (payload.db.name !== 'mongoose' || age > NEEDED_BY_NOBODY_AFTER_MS) longOver.push(entry)
    else if (age > OVER_AFTER_MS) over.push(entry)
    else if (age > ABANDONED_AFTER_MS) abandoned.push(entry)
  }
  await settleFiles(payload, abandoned, 'none')
  await settleFiles(payload, over, 'unneeded')
  await settleFiles(payload, longOver)
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

/** The transaction that a request is part of, where it has one. */
const transactionOf = async ({ payload, transactionID }: PayloadRequest): Promise<Transaction | null> => {
  const id = await transactionID
  const session = id ? payload.db.sessions?.[id] : undefined
  return isTransaction(session) ? session : null
}

/** The files that the work of a request holds already; undefined where it has not touched any. */
export const filesHeld = async (req: PayloadRequest): Promise<PictureFiles | undefined> =>
  req.context.pictureFiles ?? (await transactionOf(req))?.files

/** The files of the work that a request is part of: they end with its transaction, or without one with the operation. */
export const filesOfWork = async (req: PayloadRequest): Promise<PictureFiles> => {
  const { context, payload } = req
  const transaction = await transactionOf(req)
  if (!transaction) return (context.pictureFiles ??= new PictureFiles(mediaFolder(payload)))
  if (transaction.files) return transaction.files
  const files = (transaction.files = new PictureFiles(mediaFolder(payload)))
  transaction.ending.push((kept) => files.end(payload, kept))
  return files
}

/** Ends the files of work without a transaction. @param done whether it came to its end; else the database says what it left */
export const endContext = async (payload: Payload, context: RequestContext, done: boolean): Promise<void> => {
  const { pictureFiles } = context
  delete context.pictureFiles
  await pictureFiles?.end(payload, done || 'unknown')
}
