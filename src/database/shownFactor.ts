import type { PayloadRequest } from 'payload'
import { findMain } from './documents'
import { isFactorRequired } from './requiredFactor'

declare module 'payload' {
  interface RequestContext {
    /** The second factor that was shown in this request: its document. */
    shownFactor?: string
  }
}

/**
 * Whether a session may begin for an account: it has no second factor and needs none, or the request has shown it. It is asked where a session is stored, so that no way to
 * one passes by it; those who log in are asked for a code before (collections/Users/hooks/askFactor.ts).
 */
export const mayBegin = async (
  req: Partial<PayloadRequest> | undefined,
  { account, payload, role }: { account: string; payload: PayloadRequest['payload']; role: unknown },
): Promise<boolean> => {
  const [factor] = await findMain({ ...req, payload }, 'factors', { account: { equals: account } }, 1)
  if (!factor?.provedAt) return !isFactorRequired(role)
  return factor.id === req?.context?.shownFactor
}
