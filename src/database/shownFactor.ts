import type { PayloadRequest } from 'payload'
import { findMain } from './documents'
import { isFactorRequired } from './requiredFactor'

declare module 'payload' {
  interface RequestContext {
    /** The second factor that was shown in this request: its document. */
    shownFactor?: string
  }
}

interface Asked {
  account: string
  payload: PayloadRequest['payload']
  role: unknown
}

const factorOf = async (req: Partial<PayloadRequest> | undefined, { account, payload }: Asked) =>
  (await findMain({ ...req, payload }, 'factors', { account: { equals: account } }, 1))[0]

/** Whether an account of a role has to have a second factor and has none: what was let in by the password alone counts for nothing there. */
export const lacksFactor = async (req: Partial<PayloadRequest> | undefined, asked: Asked): Promise<boolean> =>
  isFactorRequired(asked.role) && !(await factorOf(req, asked))?.provedAt

/**
 * Whether a session may begin for an account: it has no second factor and needs none, or the request has shown it. It is asked where a session is stored, so that no way to
 * one passes by it; those who log in are asked for a code before (collections/Users/hooks/askFactor.ts).
 */
export const mayBegin = async (req: Partial<PayloadRequest> | undefined, asked: Asked): Promise<boolean> => {
  const factor = await factorOf(req, asked)
  if (!factor?.provedAt) return !isFactorRequired(asked.role)
  return factor.id === req?.context?.shownFactor
}
