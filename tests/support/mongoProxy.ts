import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { deserialize, serialize, type Document } from 'bson'

/**
 * What becomes of a command that a program sends to MongoDB: it is passed on, once a promise is fulfilled; or a document is the answer, and
 * MongoDB never sees it.
 */
type Look = (name: string, command: Document) => Promise<Document | void> | Document | void

export interface MongoProxy {
  /** The address of a database, through the proxy. */
  through: (url: string) => string
  /** Looks at every command from now on, apart from those that only ask how the server is. */
  look: (at: Look | null) => void
  close: () => Promise<void>
}

const OP_MSG = 2013

/** The command in a message of the wire protocol (https://www.mongodb.com/docs/manual/reference/mongodb-wire-protocol/); null where it has none. */
const commandIn = (message: Buffer): Document | null =>
  message.readInt32LE(12) === OP_MSG && message[20] === 0 ? deserialize(message.subarray(21)) : null

const answer = (to: Buffer, doc: Document): Buffer => {
  const body = serialize(doc)
  const head = Buffer.alloc(21)
  head.writeInt32LE(head.length + body.length, 0)
  head.writeInt32LE(to.readInt32LE(4), 8)
  head.writeInt32LE(OP_MSG, 12)
  return Buffer.concat([head, body])
}

/** Whether a command asks how the server is, and is no work. */
const isGreeting = (name: string): boolean => ['hello', 'ismaster', 'isMaster', 'ping', 'endSessions'].includes(name)

/** A MongoDB between a program and the real one, which can answer in its place. */
export const startMongoProxy = async (to: string): Promise<MongoProxy> => {
  const target = new URL(to)
  const sockets = new Set<Socket>()
  let looks: Look | null = null
  const keep = (socket: Socket, other: () => Socket): void => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => {
      sockets.delete(socket)
      other().destroy()
    })
  }
  const server = createServer((client) => {
    const mongo = connect(Number(target.port || 27_017), target.hostname)
    keep(client, () => mongo)
    keep(mongo, () => client)
    mongo.pipe(client)
    let rest = Buffer.alloc(0)
    let before = Promise.resolve()
    const pass = async (message: Buffer): Promise<void> => {
      const command = commandIn(message)
      const [name = ''] = Object.keys(command ?? {})
      const instead = command && looks && !isGreeting(name) ? await looks(name, command) : undefined
      if (instead) client.write(answer(message, instead))
      else mongo.write(message)
    }
    client.on('data', (data) => {
      rest = Buffer.concat([rest, data])
      while (rest.length >= 4 && rest.length >= rest.readInt32LE(0)) {
        const message = rest.subarray(0, rest.readInt32LE(0))
        rest = rest.subarray(message.length)
        before = before.then(() => pass(message))
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    through: (url) => {
      const own = new URL(url)
      own.host = `127.0.0.1:${port}`
      return own.href
    },
    look: (at) => (looks = at),
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      sockets.forEach((socket) => socket.destroy())
      await closed
    },
  }
}
