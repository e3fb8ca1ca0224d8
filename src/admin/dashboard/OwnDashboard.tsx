import { DashboardView } from '@payloadcms/next/views'
import type { AdminViewServerProps } from 'payload'
import type { DeskAtAGlance } from '../../domain/deskGlance'
import type { Todo } from '../../domain/todo'
import { answerOf } from '../shared/answerOf'
import { Dashboard } from './Dashboard'

/** The first screen. Payload asks for this component twice: for the page, which is its own, and inside that page for what it shows. */
export const OwnDashboard = async (props: AdminViewServerProps) => {
  if (!('navGroups' in props)) return <DashboardView {...props} />
  const { req } = props.initPageResult
  const { collections, config } = req.payload
  const { endpoints } = collections.registrations.config
  const found = await answerOf<{ desks: DeskAtAGlance[] }>(req, endpoints, '/desks')
  return <Dashboard desks={found?.desks ?? []} known={await answerOf<Todo>(req, config.endpoints, '/todo')} />
}
