import { findMain, type Conditions, type In, type Stored } from '../../../database/documents'
import { isRow } from '../../../domain/row'
import { sealFor, unsealFor } from '../../sealed'
import { fingerprintOf, leftOf } from './recovery'
import { newSecret } from './totp'

export type Factor = Stored<'factors'>

const use = 'second factor'

/** What there is of a second factor of an account, also while it is being set up. */
export const findFactor = async (req: In, account: string): Promise<Factor | null> =>
  (await findMain(req, 'factors', { account: { equals: account } }, 1))[0] ?? null

/** The second factor that an account logs in with; null where it has none. */
export const provedFactor = async (req: In, account: string): Promise<Factor | null> => {
  const factor = await findFactor(req, account)
  return factor?.provedAt ? factor : null
}

/** Its secret; null where it was sealed with another secret of the installation. */
export const secretOf = ({ payload }: In, { account, sealed }: Factor): string | null => {
  const secret = unsealFor(payload, `${use} ${account}`, sealed)
  if (secret === null)
    payload.logger.error({ user: account }, 'A second factor cannot be read: PAYLOAD_SECRET is not what it was.')
  return secret
}

/** Writes a second factor by one statement, where what is said of it holds. @returns whether it was written */
const write = async (
  req: In,
  { id }: Factor,
  data: Partial<Factor>,
  where: Conditions<'factors'> = {},
): Promise<boolean> =>
  isRow(
    await req.payload.db.updateOne({
      collection: 'factors',
      data: { ...data, updatedAt: null },
      options: { atomic: true },
      req,
      where: { and: [{ id: { equals: id } }, where] },
    }),
  )

/** Begins anew to set one up. @returns the secret */
export const beginFactor = async (req: In, account: string): Promise<string> => {
  const secret = newSecret()
  const sealed = sealFor(req.payload, `${use} ${account}`, secret)
  const isNotProved = { or: [{ provedAt: { exists: false } }, { provedAt: { equals: null } }] }
  const writeAnew = async (): Promise<boolean> => {
    const begun = await findFactor(req, account)
    if (begun) await write(req, begun, { sealed }, isNotProved)
    return begun !== null
  }
  if (await writeAnew()) return secret
  try {
    await req.payload.db.create({ collection: 'factors', data: { account, sealed }, req })
  } catch (error) {
    // There is one for each account: it was begun twice in this moment.
    if (!(await writeAnew())) throw error
  }
  return secret
}

/** Turns one on, once. @returns whether it was off */
export const turnOn = (req: In, factor: Factor, on: { recovery: string; usedStep: number }): Promise<boolean> =>
  write(
    req,
    factor,
    { ...on, provedAt: new Date().toISOString() },
    {
      and: [
        { sealed: { equals: factor.sealed } },
        { or: [{ provedAt: { exists: false } }, { provedAt: { equals: null } }] },
      ],
    },
  )

/** Puts the secret of another app in the place of the one that there is. @returns false where that was replaced, or turned off, in this moment */
export const replaceSecret = (
  req: In,
  factor: Factor,
  { secret, ...on }: { recovery: string; secret: string; usedStep: number },
): Promise<boolean> =>
  write(
    req,
    factor,
    { ...on, sealed: sealFor(req.payload, `${use} ${factor.account}`, secret) },
    { sealed: { equals: factor.sealed } },
  )

/** Takes the code of a step of time. @returns false where that, or one of a later step, was taken already */
export const takeStep = (req: In, factor: Factor, step: number): Promise<boolean> =>
  write(req, factor, { usedStep: step }, { usedStep: { less_than: step } })

/** Takes a recovery code. @returns false where it is none of those that are left */
export const takeRecovery = async (req: In, factor: Factor, code: string): Promise<boolean> => {
  const left = leftOf(factor.recovery)
  const mark = fingerprintOf(factor.account ?? '', code)
  if (!left.includes(mark)) return false
  const recovery = left.filter((other) => other !== mark).join(' ')
  if (await write(req, factor, { recovery }, { recovery: { equals: factor.recovery } })) return true
  // Another was taken in this moment.
  const now = await findFactor(req, factor.account ?? '')
  return now !== null && now.recovery !== factor.recovery && takeRecovery(req, now, code)
}

/** Gives other recovery codes in the place of those that are left. */
export const renewRecovery = (req: In, factor: Factor, recovery: string): Promise<boolean> =>
  write(req, factor, { recovery })

/** Takes a second factor away. @returns whether it was on */
export const removeFactor = async (req: In, account: string): Promise<boolean> => {
  const factor = await findFactor(req, account)
  if (!factor) return false
  await req.payload.db.deleteMany({ collection: 'factors', req, where: { account: { equals: account } } })
  return Boolean(factor.provedAt)
}
