import type { PayloadRequest } from 'payload'
import { Failures } from '../../../domain/failures'
import { isRecoveryCode, plainCode } from '../../../domain/secondFactor'
import { refusal } from '../../../i18n/errors/refusal'
import { knownDevice } from '../devices'
import { provedFactor, secretOf, takeRecovery, takeStep, type Factor } from './factors'
import { stepOf } from './totp'

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
 * Lets a session begin for an account: at once where it has no second factor, otherwise by a code, which is taken.
 * @throws Refusal SECOND_FACTOR_NEEDED, SECOND_FACTOR_WRONG, CODES_EXCEEDED
 */
export const showFactor = async (req: PayloadRequest, account: Account, said: unknown): Promise<void> => {
  const factor = await provedFactor(req, account.id)
  if (!factor) return
  const code = plainCode(said)
  if (!code) throw refusal('SECOND_FACTOR_NEEDED', undefined, { language: req.i18n.language })
  await takeCode(req, { account, factor }, code)
  req.context.shownFactor = factor.id
}
