import { DashboardView } from '@payloadcms/next/views'
import type { AdminViewServerProps } from 'payload'
import { Dashboard } from './Dashboard'

/** The first screen. Payload asks for this component twice: for the page, which is its own, and inside that page for what it shows. */
export const OwnDashboard = (props: AdminViewServerProps) =>
  'navGroups' in props ? <Dashboard /> : <DashboardView {...props} />
