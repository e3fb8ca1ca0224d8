'use client'
import { useAddresses } from './useAddresses'
import { useAnswer } from './useAnswer'

/** How a colleague is called, from the account or its id; undefined while unknown, and where the reader may not know. */
export const useAccountName = (account: unknown): string | undefined => {
  const { accounts, api } = useAddresses()
  const id = account && typeof account === 'object' && 'id' in account ? account.id : account
  const answer = useAnswer<{ name?: string | null }>(typeof id === 'string' ? api(`${accounts}/${id}/name`) : null)
  // Without a name the sentence says "somebody".
  return answer && 'body' in answer ? (answer.body.name ?? undefined) : undefined
}
