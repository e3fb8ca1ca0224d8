import { killTransaction, type PayloadRequest } from 'payload'
import { Failures } from '../../../domain/failures'
import { isRecoveryCode, plainCode } from '../../../domain/secondFactor'
import { refusal } from '../../../i18n/errors/refusal'
import { knownDevice } from '../devices'
import { isFactorRequired } from '../../../database/requiredFactor'
import { findFactor, provedFactor, secretOf, takeRecovery, takeStep, type Factor } from './factors'
import { newFactor, proveFactor } from './setUp'
import { stepOf } from './totp'

declare module 'payload' {
  interface RequestContext {
    /** The recovery codes of a second factor that this request has turned on. */
    newRecoveryCodes?: readonly string[]
  }
}

/** The account that a code is for. */
interface Account {
  id: string
  email: string
}

/**
 * Wrong codes of an account, from a device that has shown this second factor before and from all others together: a code is one in a million, and three
 * count at a time. A device that logged in by the password alone is one of the others: whoever knew it could have made themselves many. Only who has the password, a link for a new one, or a session guesses at all. A recovery code is not guessed, and is not counted here.
 */
const failures = new Failures({ most: 5, forgetAfter: 5 * 60_000 })

/**
 * Takes a code of the app, or a recovery code: each once.
 * @throws Refusal SECOND_FACTOR_WRONG, CODES_EXCEEDED
 */
export const takeCode = async (
  req: PayloadRequest,
  { account, factor }: { account: Account; factor: Factor },
  code: string,
): Promise<void> => {
  const { language } = req.i18n
  const wrong = () => refusal('SECOND_FACTOR_WRONG', undefined, { language })
  if (isRecoveryCode(code)) {
    if (await takeRecovery(req, factor, code)) return
    throw wrong()
  }
  const device = knownDevice(req.payload.secret, account.email, req.headers.get('cookie') ?? undefined, factor.id)
  const asking = `${account.id} ${device ?? ''}`
  if (failures.wait(asking) > 0) throw refusal('CODES_EXCEEDED', undefined, { language })
  failures.add(asking)
  const secret = secretOf(req, factor)
  const step = secret && stepOf(secret, code, Date.now())
  if (step === null || step === '' || !(await takeStep(req, factor, step))) throw wrong()
  failures.takeBack(asking)
}

/**
 * Who has to have a second factor and has none is led to set it up before a session begins: they are told a new one, and their next log-in shows its
 * first code. So there is no session that may do nothing else.
 */
const setUp = async (req: PayloadRequest, account: Account, code: string): Promise<void> => {
  const { language } = req.i18n
  if (!code || !(await findFactor(req, account.id))) {
    // A new password by a link is written in a transaction, which has written nothing yet: what is begun here outlives the refusal.
    await killTransaction(req)
    throw refusal('SECOND_FACTOR_REQUIRED', undefined, { details: { factor: await newFactor(req, account) }, language })
  }
  const { codes, factor } = await proveFactor(req, account, { but: null, code })
  req.context.shownFactor = factor
  req.context.newRecoveryCodes = codes
}

/**
 * Lets a session begin for an account: at once where it has no second factor and needs none, otherwise by a code, which is taken; one that has to have
 * one is set up.
 * @throws Refusal SECOND_FACTOR_NEEDED, SECOND_FACTOR_REQUIRED, SECOND_FACTOR_UNPROVED, SECOND_FACTOR_WRONG, CODES_EXCEEDED
 */
export const showFactor = async (
  req: PayloadRequest,
  { email, id, role }: Account & { role: unknown },
  said: unknown,
): Promise<void> => {
  const account = { email, id }
  const factor = await provedFactor(req, id)
  const code = plainCode(said)
  if (!factor) return isFactorRequired(role) ? setUp(req, account, code) : undefined
  if (!code) throw refusal('SECOND_FACTOR_NEEDED', undefined, { language: req.i18n.language })
  await takeCode(req, { account, factor }, code)
  req.context.shownFactor = factor.id
}
