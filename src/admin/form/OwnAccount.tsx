import { AccountView } from '@payloadcms/next/views'
import type { AdminViewServerProps } from 'payload'
import { AccountForm } from './AccountForm'

/**
 * The page of one's own account. Payload asks for this component twice: for the page, which is its own, and inside that page, with the
 * account, for the form.
 */
export const OwnAccount = (props: AdminViewServerProps) =>
  'doc' in props && props.doc ? <AccountForm /> : <AccountView {...props} />
