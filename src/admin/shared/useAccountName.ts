'use client'
import { isRow } from '../../domain/row'
import { words } from '../../i18n/words/admin'
import { useAnswer } from './asking'
import { useAdmin } from './useAdmin'

/** How a colleague is called, from the account or its id; “somebody” while unknown, and where the reader may not know. */
export const useAccountName = (account: unknown): string => {
  const { accounts, api, say } = useAdmin()
  const id = isRow(account) ? account.id : account
  const { body } = useAnswer<{ name?: string | null }>(typeof id === 'string' ? api(`${accounts}/${id}/name`) : null)
  return body?.name ?? say(words.somebody)
}
