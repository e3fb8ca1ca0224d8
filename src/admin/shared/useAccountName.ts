'use client'
import { isRow } from '../../domain/row'
import { useAnswer } from './asking'
import { useAdmin } from './useAdmin'

/** How a colleague is called, from the account or its id; undefined while unknown, and where the reader may not know. */
export const useAccountName = (account: unknown): string | undefined => {
  const { accounts, api } = useAdmin()
  const id = isRow(account) ? account.id : account
  const { body } = useAnswer<{ name?: string | null }>(typeof id === 'string' ? api(`${accounts}/${id}/name`) : null)
  // Without a name the sentence says "somebody".
  return body?.name ?? undefined
}
