import type { PayloadRequest } from 'payload'
import { findGlobal } from '../../../database/documents'
import { endSessions } from '../../../database/endSessions'
import type { QrCode } from '../../../domain/qrCode'
import { inGroups } from '../../../domain/secondFactor'
import { refusal } from '../../../i18n/errors/refusal'
import { fallbackOf } from '../../../i18n/locales'
import { qrCodeOf } from '../../qrCode'
import { beginFactor, findFactor, secretOf, turnOn } from './factors'
import { newRecovery } from './recovery'
import { tellOfFactor } from './tell'
import { addressOfFactor, stepOf } from './totp'

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

/** Begins to set up a second factor, anew where it was begun before. */
export const newFactor = async (req: PayloadRequest, { email, id }: Account): Promise<NewFactor> => {
  const secret = await beginFactor(req, id)
  const address = addressOfFactor(secret, { email, issuer: await issuerOf(req) })
  return { address, picture: qrCodeOf(address), secret }
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
