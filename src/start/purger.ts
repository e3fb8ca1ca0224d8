import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import { onPublicWrite } from '../database/noteWrites'
import { allTags, fewTags, tagsOfWrite } from '../domain/cdnTags'

interface Purging {
  /** Where the cache in front is told. */
  url: string
  /** By what it knows us. */
  token?: string | undefined
  /** After how long it is told once more, in milliseconds. */
  again?: number
  /** Whether a server starts, rather than a command. */
  serves?: boolean
}

/** Writes that come together are told together, in milliseconds. */
const TOGETHER_MS = 50
/**
 * When it is told once more: what was begun before the write, here or at another server that learns of it a moment later, may have come to the cache
 * after it was told.
 */
const AGAIN_MS = 2000
/** How long it is waited for an answer, and for the last one of a server that ends. */
const [PATIENCE_MS, LAST_PATIENCE_MS] = [5000, 1000]
/** How long it is left alone that does not answer, doubled each time. */
const [FIRST_PAUSE_MS, LONGEST_PAUSE_MS] = [500, 30_000]

/**
 * Tells the cache in front of the server, after each write of something that the public is shown, the tags of what it changed: by POST, as JSON
 * (`{"tags": […]}`) and in the header `Cache-Tag`. Where it cannot be told, it is tried again until it can; meanwhile it keeps what it has for as long as
 * it was let. A server that starts has all made anew: nobody knows what was written before the last one ended, and told to nobody.
 * @returns ends it, once what is owed was tried once more; where other servers write to the same database, after they know of it too
 */
export const startPurger = (
  { db, logger }: Pick<Payload, 'db' | 'logger'>,
  { again = AGAIN_MS, serves = true, token, url }: Purging,
) => {
  /** The tags that are to be told, each with whether it is for the first time. */
  const owed = new Map<string, boolean>()
  const ending = new AbortController()
  let telling: Promise<void> | undefined
  const repeats = new Set<Promise<void>>()

  const tell = async (tags: readonly string[]): Promise<void> => {
    const response = await fetch(url, {
      body: JSON.stringify({ tags }),
      headers: {
        'Cache-Tag': tags.join(','),
        'Content-Type': 'application/json',
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
      },
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(ending.signal.aborted ? LAST_PATIENCE_MS : PATIENCE_MS),
    })
    await response.body?.cancel()
    if (!response.ok) throw new Error(`It answered ${response.status}.`)
  }
  /** Waits, unless the server ends. */
  const pauseFor = (milliseconds: number): Promise<void> =>
    wait(milliseconds, undefined, { ref: false, signal: ending.signal }).catch(() => undefined)

  const owe = (tags: Iterable<string>, isFirst: boolean): void => {
    for (const tag of tags) owed.set(tag, isFirst || owed.get(tag) === true)
    telling ??= run()
  }
  const oweAgain = (tags: readonly string[]): void => {
    const repeat = pauseFor(again).then(() => {
      owe(tags, false)
      repeats.delete(repeat)
    })
    repeats.add(repeat)
  }

  const run = async (): Promise<void> => {
    let pause = 0
    await pauseFor(TOGETHER_MS)
    while (owed.size) {
      const tags = fewTags(owed.keys())
      const isFirst = [...owed.values()].includes(true)
      owed.clear()
      try {
        await tell(tags)
        if (pause) logger.info('The cache in front of the server is told of changes again.')
        pause = 0
        if (isFirst && !ending.signal.aborted) oweAgain(tags)
      } catch (error) {
        for (const tag of tags) owed.set(tag, isFirst || owed.get(tag) === true)
        if (!pause) logger.warn({ err: error }, 'The cache in front of the server cannot be told what has changed.')
        if (ending.signal.aborted) break
        pause = Math.min(pause * 2 || FIRST_PAUSE_MS, LONGEST_PAUSE_MS)
        await pauseFor(pause)
      }
    }
    owed.clear()
    telling = undefined
  }

  if (serves) owe(allTags, true)
  const listening = onPublicWrite(db, (written) => owe(tagsOfWrite(written), true))
  return async (): Promise<void> => {
    listening()
    const ended = async (): Promise<void> => {
      await telling
      await Promise.all(repeats)
      await telling
    }
    // Another server gives what it keeps for a second yet.
    if (db.name === 'mongoose') await Promise.race([ended(), pauseFor(TOGETHER_MS + again + LAST_PATIENCE_MS)])
    // What was to be told once more is told now.
    ending.abort()
    await ended()
  }
}
