import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { findGlobal } from '../../../database/documents'
import { endSessions } from '../../../database/endSessions'
import type { QrCode } from '../../../domain/qrCode'
import { inGroups } from '../../../domain/secondFactor'
import { refusal } from '../../../i18n/errors/refusal'
import { fallbackOf } from '../../../i18n/locales'
import { qrCodeOf } from '../../qrCode'
import { sealFor, unsealFor } from '../../sealed'
import { beginFactor, findFactor, replaceSecret, secretOf, turnOn, type Factor } from './factors'
import { newRecovery } from './recovery'
import { tellOfFactor } from './tell'
import { addressOfFactor, newSecret, stepOf } from './totp'

/** The account that a second factor is set up for. */
interface Account {
  id: string
  email: string
}

/** What an app is told of a second factor that is being set up: now, and never again. */
export interface NewFactor {
  address: string
  picture: QrCode
  secret: string
}

/** What an app calls an installation: by the name of the series, as it is being prepared. */
const issuerOf = async (req: PayloadRequest): Promise<string> => {
  const titles: Readonly<Record<string, string | null | undefined>> =
    (await findGlobal(req, 'series', true))?.title ?? {}
  const { language } = req.i18n
  return [language, ...fallbackOf(language)].map((code) => titles[code]).find(Boolean) ?? 'Atelier'
}

const told = async (req: PayloadRequest, { email }: Account, secret: string): Promise<NewFactor> => {
  const address = addressOfFactor(secret, { email, issuer: await issuerOf(req) })
  return { address, picture: qrCodeOf(address), secret }
}

/**
 * Begins to set up a second factor. Each time with another secret: what somebody else was told who knows the password is then no part of what its
 * owner proves.
 */
export const newFactor = async (req: PayloadRequest, account: Account): Promise<NewFactor> =>
  told(req, account, await beginFactor(req, account.id))

/** For so long whoever has shown a code may set up another app, in milliseconds. */
const OTHER_MS = 10 * 60_000

/** What a change of app is sealed for: one account, and the secret that it takes the place of. */
const changeOf = ({ account, sealed }: Factor): string => `second factor of ${account} after ${sealed}`

/**
 * Begins to set up another app in the place of the one that there is, which goes on until a first code of the other is there: nothing is stored before.
 * @returns what the app is told, and with it what takes that first code (`change`): the secret, sealed
 */
export const otherFactor = async (
  req: PayloadRequest,
  account: Account,
  factor: Factor,
): Promise<NewFactor & { change: string }> => {
  const secret = newSecret()
  const change = sealFor(req.payload, changeOf(factor), JSON.stringify([secret, Date.now() + OTHER_MS]))
  return { ...(await told(req, account, secret)), change }
}

const sealedChange = z.tuple([z.string(), z.number()])

/** The secret of a change of app; null where it is none, of another account or secret, or too old. */
const secretOfChange = (req: PayloadRequest, factor: Factor, change: unknown): string | null => {
  const text = typeof change === 'string' ? unsealFor(req.payload, changeOf(factor), change) : null
  if (text === null) return null
  const [secret, until] = sealedChange.parse(JSON.parse(text))
  return Date.now() < until ? secret : null
}

/**
 * Puts another app in the place of the one that there is by its first code, gives other recovery codes, and ends the other sessions of the account.
 * @throws Refusal SECOND_FACTOR_NEEDED where a code of the former app has to be shown again, SECOND_FACTOR_UNPROVED
 */
export const proveOther = async (
  req: PayloadRequest,
  account: Account,
  { but, change, code, factor }: { but: string | null; change: unknown; code: string; factor: Factor },
): Promise<{ codes: string[] }> => {
  const { language } = req.i18n
  const secret = secretOfChange(req, factor, change)
  if (secret === null) throw refusal('SECOND_FACTOR_NEEDED', undefined, { language })
  const step = stepOf(secret, code, Date.now())
  if (step === null) throw refusal('SECOND_FACTOR_UNPROVED', undefined, { language })
  const { codes, recovery } = newRecovery(account.id)
  if (!(await replaceSecret(req, factor, { recovery, secret, usedStep: step })))
    throw refusal('SECOND_FACTOR_NEEDED', undefined, { language })
  await endSessions(req, account.id, { but })
  tellOfFactor(req.payload, { account, act: 'changed', language })
  return { codes: codes.map(inGroups) }
}

/**
 * Turns a second factor on by a first code, and ends the sessions of the account.
 * @param but the session that goes on
 * @returns its document, and the recovery codes, which are told now and never again
 * @throws Refusal SECOND_FACTOR_OFF where none was begun, SECOND_FACTOR_ON, SECOND_FACTOR_UNPROVED
 */
export const proveFactor = async (
  req: PayloadRequest,
  account: Account,
  { but, code }: { but: string | null; code: string },
): Promise<{ codes: string[]; factor: string }> => {
  const { language } = req.i18n
  const factor = await findFactor(req, account.id)
  if (!factor) throw refusal('SECOND_FACTOR_OFF', undefined, { language })
  if (factor.provedAt) throw refusal('SECOND_FACTOR_ON', undefined, { language })
  const secret = secretOf(req, factor)
  const step = secret && stepOf(secret, code, Date.now())
  if (typeof step !== 'number') throw refusal('SECOND_FACTOR_UNPROVED', undefined, { language })
  const { codes, recovery } = newRecovery(account.id)
  if (!(await turnOn(req, factor, { recovery, usedStep: step })))
    throw refusal('SECOND_FACTOR_ON', undefined, { language })
  await endSessions(req, account.id, { but })
  tellOfFactor(req.payload, { account, act: 'on', language })
  return { codes: codes.map(inGroups), factor: factor.id }
}
