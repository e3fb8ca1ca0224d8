import { AuthenticationError, type DatabaseAdapterObj, type PayloadRequest } from 'payload'

interface Session {
  id: string
  createdAt: string | Date
  expiresAt: string | Date
}
interface Account {
  email?: string | null
  hash?: string | null
  sessions?: Session[] | null
}
type Data = Account & Record<string, unknown>

interface Writing {
  collection: string
  data: Data
  id?: string | number
  req?: PayloadRequest
}

interface Adapter {
  name: string
  findOne: (args: object) => Promise<Account | null>
  updateOne: (args: Writing) => Promise<unknown>
}

/** How long after it was made a session counts as that of this log-in, in milliseconds. */
const MOMENT = 10_000

/** What a new password by a link writes of an account. */
const byLink = ['hash', 'salt', 'lockUntil', 'loginAttempts', 'resetPasswordExpiration', 'sessions', 'updatedAt']

const pick = (data: Data, names: readonly string[]): Data =>
  Object.fromEntries(Object.entries(data).filter(([name]) => names.includes(name)))

const time = (at: string | Date): number => new Date(at).getTime()

/** The sessions after a log-in, a refresh or a log-out: one that ended meanwhile does not come back, one that began elsewhere stays. */
const sessionsAfter = (
  written: readonly Session[],
  stored: readonly Session[],
  { now, own }: { now: number; own: unknown },
): Session[] => {
  const known = new Set(stored.map(({ id }) => id))
  const begun = written.filter(({ createdAt, id }) => !known.has(id) && now - time(createdAt) < MOMENT)
  if (begun.length) return [...stored.filter(({ expiresAt }) => time(expiresAt) > now), ...begun]
  const kept = written.filter(({ id }) => known.has(id))
  // Who stays logged in ends nobody's log-in of this moment; who logs out may mean all of them.
  const isRefresh = kept.some(({ id }) => id === own)
  const other = ({ createdAt, id }: Session): boolean =>
    !kept.some((one) => one.id === id) && now - time(createdAt) < MOMENT
  return isRefresh ? [...kept, ...stored.filter(other)] : kept
}

type InTurn = <T>(id: string | number, work: () => Promise<T>) => Promise<T>

/** One after the other for each account: each reads what is stored and writes what follows from it. */
const turns = (): InTurn => {
  const last = new Map<string | number, Promise<unknown>>()
  return (id, work) => {
    const done = (last.get(id) ?? Promise.resolve()).then(work)
    const ended = done.then(
      () => undefined,
      () => undefined,
    )
    last.set(id, ended)
    void ended.then(() => last.get(id) === ended && last.delete(id))
    return done
  }
}

/**
 * Wraps an adapter: logging in, staying so, logging out and a new password by a link write what they are about and nothing else of an account.
 * Payload reads the account, works out the password for a second, and writes all of it back as it was: a role that was taken away meanwhile, a
 * former password, an API key that was withdrawn. An edit, the other way round, writes no sessions unless it changes the password.
 *
 * Upstream: payloadcms/payload#18132, #16027 (open in 3.90.2). Goes when a log-in, a refresh and a log-out write the sessions alone, and an edit
 * leaves them alone. Told by tests/collections/signIn.test.ts.
 */
export const isolateSessionWrites = <T extends DatabaseAdapterObj>(base: T): T => ({
  ...base,
  init: (options: Parameters<T['init']>[0]) => {
    const adapter = base.init(options as never) as unknown as Adapter
    const { updateOne } = adapter
    // SQLite has one writer: whoever waited here while holding it would wait for ever.
    const inTurn: InTurn = adapter.name === 'mongoose' ? turns() : async (_, work) => work()
    adapter.updateOne = async function (this: Adapter, args) {
      const { collection, data, id } = args
      // What is no whole account names what it means.
      if (collection !== 'users' || id === undefined || !('hash' in data)) return updateOne.call(this, args)
      return inTurn(id, () => writeSignIn.call(this, { ...args, id }))
    }
    async function writeSignIn(this: Adapter, args: Writing & { id: string | number }): Promise<unknown> {
      const { collection, data, id, req } = args
      const select = { email: true, hash: true, sessions: true }
      const stored = await this.findOne({ collection, req, select, where: { id: { equals: id } } })
      const write = (less: Data): Promise<unknown> => updateOne.call(this, { ...args, data: less })
      if (!stored) return write(data)
      // SQLite writes by inserting: what no account is without has to be there.
      const { email } = stored
      // Payload's own update says the language that it writes in; what goes with signing in has none.
      if ('locale' in args) {
        if (data.hash !== stored.hash) return write(data)
        return write(Object.fromEntries(Object.entries(data).filter(([name]) => name !== 'sessions')))
      }
      if (data.updatedAt && data.loginAttempts === 0) return write({ ...pick(data, byLink), email })
      const sessions = sessionsAfter(data.sessions ?? [], stored.sessions ?? [], {
        now: Date.now(),
        own: (req?.user as { _sid?: unknown } | null | undefined)?._sid,
      })
      const begins = sessions.some((session) => !(stored.sessions ?? []).some((other) => other.id === session.id))
      // The password was changed while it was being worked out whether this one is right.
      if (begins && data.hash !== stored.hash) throw new AuthenticationError(req?.t)
      return write({ ...pick(data, ['updatedAt']), email, sessions })
    }
    return adapter as never
  },
})
