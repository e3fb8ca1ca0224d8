import {
  AuthenticationError,
  type CollectionSlug,
  type DatabaseAdapterObj,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { isRow, type Row } from '../domain/row'
import { readUserAgent } from '../domain/userAgent'
import { isFactorRequired } from './requiredFactor'
import { lacksFactor, mayBegin } from './shownFactor'
import { wrapAdapter, type Method } from './wrapAdapter'

interface Session {
  id: string
  browser?: string | null
  createdAt: string | Date
  expiresAt: string | Date
  system?: string | null
}
interface Account {
  email?: string | null
  hash?: string | null
  role?: string | null
  sessions?: Session[] | null
}

interface Writing {
  collection: CollectionSlug
  data: Row
  id?: string | number
  req?: Partial<PayloadRequest>
}

/** A model of Mongoose, as far as sessions are written through it. */
interface Model {
  updateOne: (filter: Row, update: Row, options: Row) => PromiseLike<{ matchedCount: number }>
}

interface Adapter {
  /** Of MongoDB alone. */
  collections?: Record<string, Model>
  name: string
  payload: Payload
  findOne: Method<object, (Account & { id: string | number }) | null>
  updateOne: Method<Writing>
}

/** Whether a write counts a password that was wrong. */
const isCount = (data: Row): boolean => isRow(data.loginAttempts)

/** Whether a write is of a whole account, as Payload writes back one that it has read; any other names what it means. */
const isWholeAccount = (data: Row): data is Row & Account => 'hash' in data

/** How long after it was made a session counts as that of this log-in, in milliseconds. */
const MOMENT_MS = 10_000

/** What a new password by a link writes of an account. */
const byLink = ['hash', 'salt', 'lockUntil', 'loginAttempts', 'resetPasswordExpiration', 'sessions', 'updatedAt']

const pick = (data: Row, names: readonly string[]): Row =>
  Object.fromEntries(Object.entries(data).filter(([name]) => names.includes(name)))

const time = (at: string | Date): number => new Date(at).getTime()

/** The sessions after a log-in, a refresh or a log-out: one that ended meanwhile does not come back, one that began elsewhere stays. */
const sessionsAfter = (
  written: readonly Session[],
  stored: readonly Session[],
  { now, own }: { now: number; own: unknown },
): Session[] => {
  const known = new Set(stored.map(({ id }) => id))
  // Who logs out ends that session, or all; what it has read of others may be over.
  if (typeof own === 'string' && known.has(own) && !written.some(({ id }) => id === own))
    return written.length ? stored.filter(({ id }) => id !== own) : []
  const begun = written.filter(({ createdAt, id }) => !known.has(id) && now - time(createdAt) < MOMENT_MS)
  if (!begun.length && !written.length) return []
  // Who comes or stays ends nobody’s log-in but those that are over: others may have begun since this was read.
  const stay = stored.filter(({ expiresAt }) => time(expiresAt) > now)
  const asWritten = (one: Session): Session => (one.id === own && written.find(({ id }) => id === own)) || one
  return [...stay.map(asWritten), ...begun]
}

/** What has to be done to the stored sessions, so that they become others. */
const stepsTo = (wanted: readonly Session[], stored: readonly Session[]): Row[] => {
  const others = (all: readonly Session[], than: readonly Session[]): Session[] =>
    all.filter(({ id }) => !than.some((one) => one.id === id))
  const ended = others(stored, wanted).map(({ id }) => id)
  const begun = others(wanted, stored)
  return [
    ...(begun.length ? [{ $push: { sessions: { $each: begun } } }] : []),
    ...(ended.length ? [{ $pull: { sessions: { id: { $in: ended } } } }] : []),
  ]
}

/** The stored sessions that hold until another time now. */
const prolonged = (wanted: readonly Session[], stored: readonly Session[]): Session[] =>
  wanted.filter(({ expiresAt, id }) => stored.some((one) => one.id === id && time(one.expiresAt) !== time(expiresAt)))

/**
 * Wraps an adapter: logging in, staying so, logging out and a new password by a link write what they are about and nothing else of an account.
 * Payload reads the account, works out the password for a second, and writes all of it back as it was: a role that was taken away meanwhile, a
 * former password, an API key that was withdrawn. An edit, the other way round, writes no sessions unless it changes the password. On MongoDB a
 * session is added, prolonged or taken out by itself, so that two servers lose none of each other’s. A wrong password is written nowhere: it is
 * counted before Payload sees it (src/http/limitAttempts.ts), and whoever guesses would have the database write. A session begins with the browser
 * that it is of, and in an account with a second factor only where that was shown (shownFactor.ts). Those of an account that is given a role which has to
 * have one, and has none, end.
 *
 * Upstream: payloadcms/payload#18132, #16027 (open in 3.90.2). Goes when a log-in, a refresh and a log-out write the sessions alone, and an edit
 * leaves them alone. Told by tests/collections/signIn.test.ts.
 */
export const isolateSessionWrites = <T extends Adapter>(base: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> =>
  wrapAdapter(base, (adapter: Adapter) => {
    const { updateOne } = adapter
    adapter.updateOne = async function (this: Adapter, args) {
      const { collection, data, id } = args
      if (!this.payload.collections[collection]?.config.auth || id === undefined) return updateOne.call(this, args)
      if (isCount(data)) return { id, lockUntil: null, loginAttempts: 0 }
      if (!isWholeAccount(data)) return updateOne.call(this, args)
      return writeSignIn.call(this, { ...args, data, id })
    }
    async function writeSignIn(
      this: Adapter,
      args: Writing & { data: Account; id: string | number },
    ): Promise<unknown> {
      const { collection, data, id, req } = args
      const select = { email: true, hash: true, role: true, sessions: true }
      const stored = await this.findOne({ collection, req, select, where: { id: { equals: id } } })
      const write = (less: Row): Promise<unknown> => updateOne.call(this, { ...args, data: less })
      if (!stored) return write(data)
      // SQLite writes by inserting: what no account is without has to be there.
      const { email } = stored
      // Payload's own update says the language that it writes in; what goes with signing in has none.
      if ('locale' in args) {
        if (data.hash !== stored.hash) return write(data)
        const less = Object.fromEntries(Object.entries(data).filter(([name]) => name !== 'sessions'))
        const isRaised = isFactorRequired(data.role) && !isFactorRequired(stored.role)
        const asked = { account: String(id), payload: this.payload, role: data.role }
        return write(isRaised && (await lacksFactor(req, asked)) ? { ...less, sessions: [] } : less)
      }
      if (data.updatedAt && data.loginAttempts === 0) return write({ ...pick(data, byLink), email })
      const before = stored.sessions ?? []
      const known = new Set(before.map((session) => session.id))
      const agent = readUserAgent(req?.headers?.get('user-agent'))
      const sessions = sessionsAfter(data.sessions ?? [], before, {
        now: Date.now(),
        own: req?.user ? Reflect.get(req.user, '_sid') : undefined,
      }).map((session) => (known.has(session.id) ? session : { ...session, ...agent }))
      const begins = sessions.some((session) => !known.has(session.id))
      if (begins && !(await mayBegin(req, { account: String(id), payload: this.payload, role: stored.role })))
        throw new AuthenticationError(req?.t)
      const model = this.collections?.[collection]
      if (this.name === 'mongoose' && model) {
        // Each says what becomes of its own: another server may write others of the same account in this moment.
        const steps: [Row, Row][] = [
          ...stepsTo(sessions, before).map((step): [Row, Row] => ['$push' in step ? { hash: data.hash } : {}, step]),
          ...prolonged(sessions, before).map(({ expiresAt, id: session }): [Row, Row] => [
            { 'sessions.id': session },
            { $set: { 'sessions.$.expiresAt': new Date(expiresAt) } },
          ]),
        ]
        for (const [filter, step] of steps) {
          const { matchedCount } = await model.updateOne({ _id: id, ...filter }, step, { timestamps: false })
          // The password was changed while it was being worked out whether this one is right.
          if (!matchedCount && '$push' in step) throw new AuthenticationError(req?.t)
        }
        return null
      }
      // The password was changed while it was being worked out whether this one is right.
      if (begins && data.hash !== stored.hash) throw new AuthenticationError(req?.t)
      return write({ ...pick(data, ['updatedAt']), email, sessions })
    }
  })
