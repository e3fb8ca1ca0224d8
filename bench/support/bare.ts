import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server that does nothing but give back the bytes it was told to: PUT them under a path, then ask for it by any other method. */
const answers = new Map<string, { type: string; body: Buffer }>()
const server = createServer((req, res) => {
  const parts: Buffer[] = []
  req.on('data', (part: Buffer) => parts.push(part))
  req.on('end', () => {
    const key = req.url ?? ''
    if (req.method === 'PUT') {
      answers.set(key, { type: req.headers['content-type'] ?? '', body: Buffer.concat(parts) })
      res.end()
      return
    }
    const answer = answers.get(key)
    res.writeHead(answer ? 200 : 404, { 'content-type': answer?.type ?? 'text/plain' })
    res.end(answer?.body)
  })
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
console.log(JSON.stringify({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }))
process.stdin.resume()
process.stdin.once('end', () => process.exit(0))
