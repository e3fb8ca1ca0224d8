'use client'
import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { sharedValues } from '../shared/sharedValues'

/** A little less than the server goes by (src/cms/accounts/confirmation.ts), in milliseconds. */
const HOLDS_MS = 4.5 * 60_000

const key = 'own'

/** Until when the current password counts as shown, by the clock of this page. */
const until = sharedValues<number>()

/** How often it was asked for: the field goes to the front each time. */
const askedFor = sharedValues<number>()

export const noteConfirmed = (): void => until.set(key, performance.now() + HOLDS_MS)

export const askToConfirm = (): void => askedFor.set(key, (askedFor.get(key) ?? 0) + 1)

/** How often the current password was asked for in vain. */
export const useAskedFor = (): number => askedFor.useValue(key) ?? 0

/** Whether a form is that of the account which is logged in, and its password is still to be shown. */
export const useUnconfirmed = (): (() => boolean) => {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const isOwn = id !== undefined && id === user?.id
  return () => isOwn && (until.get(key) ?? 0) < performance.now()
}
