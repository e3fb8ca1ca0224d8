import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { KnownChanges } from '../domain/changes'
import { answerForOne, mayUseMemory } from './answering'
import { mostStaleMs, otherServersMs } from './kept'
import { logOf } from './noteChanges'
import { publicVersionOf } from './noteWrites'
import { isSqlite } from './sqlite/isSqlite'

/**
 * The last change of each document, kept in memory: what is new is read from its place on, whatever there is (docs/decisions/068-what-changed.md).
 */

/** After how long nothing is given any more that was made before another server wrote, in milliseconds. */
const SETTLED_MS = mostStaleMs + 110
/** For how long after somebody asked for changes it is looked for them as often as others may write, in milliseconds. */
const FOLLOWED_MS = 120_000

interface Memory {
  known: KnownChanges
  history: string
  /** Of the public state, when it was read. */
  version: number
  /** By the process’s own clock, in milliseconds. */
  at: number
  /** Up to which place it had been read, and when: where other servers write to the same database. */
  seen: { at: number; last: number }[]
  reading: Promise<void> | undefined
  /** When all was settled that was there when somebody began to follow. */
  settledAt: number
  followedUntil: number
  following: NodeJS.Timeout | undefined
}

const memories = new WeakMap<object, Memory>()

const memoryOf = (db: object): Memory => {
  const memory = memories.get(db) ?? {
    known: new KnownChanges(),
    history: '',
    version: -1,
    at: -Infinity,
    seen: [],
    reading: undefined,
    settledAt: -Infinity,
    followedUntil: -Infinity,
    following: undefined,
  }
  memories.set(db, memory)
  return memory
}

const read = async (payload: Payload, memory: Memory): Promise<void> => {
  const log = logOf(payload)
  if (!log) throw new Error('The database is not open.')
  const [version, at] = [publicVersionOf(payload.db), performance.now()]
  const history = (await log.history()) ?? ''
  if (history !== memory.history) Object.assign(memory, { history, known: new KnownChanges(), seen: [] })
  for (const change of await log.after(memory.known.last)) memory.known.add(change)
  Object.assign(memory, { at, version })
  const { last } = memory.known
  if (memory.seen.at(-1)?.last !== last) memory.seen.push({ at: performance.now(), last })
}

const isRight = ({ db }: Payload, { at, version }: Memory): boolean =>
  version === publicVersionOf(db) && (isSqlite(db) || (mayUseMemory() && performance.now() - at < otherServersMs))

/** What is known of changes now; where other servers write to the same database, a moment ago. */
export const knownChanges = async (payload: Payload): Promise<KnownChanges> => {
  const memory = memoryOf(payload.db)
  // Who waits for what others read may have written since they began.
  for (let tries = 0; tries < 2 && !isRight(payload, memory); tries++) {
    memory.reading ??= read(payload, memory).finally(() => (memory.reading = undefined))
    await memory.reading
  }
  return memory.known
}

/** Looks for changes of other servers while somebody follows them. */
const follow = (payload: Payload, memory: Memory): void => {
  memory.followedUntil = performance.now() + FOLLOWED_MS
  if (memory.following) return
  const look = (): void => {
    if (performance.now() > memory.followedUntil) {
      clearInterval(memory.following)
      memory.following = undefined
      return
    }
    // Whoever asks is told why it fails.
    knownChanges(payload).catch(() => undefined)
  }
  memory.following = setInterval(look, otherServersMs)
  memory.following.unref()
}

/**
 * What is known of changes, up to which place it is told, and of which history. A change that another server noted is told once no server gives what was
 * made before it: whoever asks for what it names gets it as it is since. Where nobody followed, nobody knows since when it is there: it is waited for.
 * @param begins whether somebody begins, who is told all, and of the last places once more
 */
export const changesToTell = async (
  payload: Payload,
  begins = false,
): Promise<{ history: string; known: KnownChanges; upTo: number }> => {
  await knownChanges(payload)
  const memory = memoryOf(payload.db)
  if (isSqlite(payload.db)) return { history: memory.history, known: memory.known, upTo: memory.known.last }
  if (!memory.following) memory.settledAt = (memory.seen.at(-1)?.at ?? 0) + SETTLED_MS
  follow(payload, memory)
  const left = memory.settledAt - performance.now()
  if (!begins && left > 0) await sleep(Math.ceil(left) + 1)
  const settled = memory.seen.findLastIndex(({ at }) => performance.now() - at >= SETTLED_MS)
  memory.seen.splice(0, Math.max(0, settled))
  const upTo = settled < 0 ? 0 : (memory.seen[0]?.last ?? 0)
  // A moment later more is told, though nothing was written.
  if (upTo < memory.known.last) answerForOne()
  return { history: memory.history, known: memory.known, upTo }
}

/** Begins another history: places of the one before tell nothing in it. */
export const beginHistory = async (payload: Payload): Promise<void> => {
  const begin = async (): Promise<void> => logOf(payload)?.begin(randomUUID())
  await (isSqlite(payload.db) ? payload.db.inTurn(begin) : begin())
}

/** Whether a history was begun. */
export const hasHistory = async (payload: Payload): Promise<boolean> => Boolean(await logOf(payload)?.history())
