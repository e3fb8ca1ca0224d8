import { DashboardView } from '@payloadcms/next/views'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import type { Todo } from '../../domain/todo'
import { Dashboard } from './Dashboard'

/** What the API answers about what needs doing, asked without a round through the network; null where it refuses. */
const readTodo = async (req: PayloadRequest): Promise<Todo | null> => {
  const endpoint = req.payload.config.endpoints
  const own = endpoint && endpoint.find(({ method, path }) => method === 'get' && path === '/todo')
  if (!own) return null
  try {
    const response = await own.handler(req)
    return response.ok ? await response.json() : null
  } catch {
    // Whoever may not know is told by the page, which asks again.
    return null
  }
}

/** The first screen. Payload asks for this component twice: for the page, which is its own, and inside that page for what it shows. */
export const OwnDashboard = async (props: AdminViewServerProps) => {
  if (!('navGroups' in props)) return <DashboardView {...props} />
  return <Dashboard known={await readTodo(props.initPageResult.req)} />
}
