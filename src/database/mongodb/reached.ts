import type { MongooseAdapter } from '@payloadcms/db-mongodb'

type Connection = MongooseAdapter['connection']

/** The kinds of servers that take writes, in the driver’s words. */
const WRITABLE = new Set(['Standalone', 'RSPrimary', 'Mongos', 'LoadBalancer'])

const unreached = new WeakSet<Connection>()

/**
 * Notes whether a server is known that takes writes, as the driver’s monitor finds it (Server Discovery and Monitoring:
 * https://www.mongodb.com/docs/drivers/node/current/monitoring-and-logging/monitoring/). Mongoose’s `readyState` would also say “disconnected”
 * whenever no heartbeat was handled for two intervals: whenever this process did something else for a second.
 *
 * Upstream: Automattic/mongoose#14812, which made it so for functions that are frozen between two requests. It goes when `readyState` tells a process
 * that was busy from one that was frozen. Told by tests/database/mongodb/reached.test.ts.
 */
export const noteReached = ({ connection }: Pick<MongooseAdapter, 'connection'>): void => {
  const client = connection.getClient()
  client.on('topologyDescriptionChanged', ({ newDescription }) => {
    const isReached = [...newDescription.servers.values()].some(({ type }) => WRITABLE.has(type))
    if (isReached) unreached.delete(connection)
    else unreached.add(connection)
  })
  client.on('topologyClosed', () => unreached.add(connection))
}

/** Whether a server that takes writes was there when the driver last looked. */
export const isReached = (connection: Connection | undefined): boolean =>
  connection !== undefined && !unreached.has(connection)
