import { createServer } from 'node:http'
import { listen } from '../../scripts/listen'

/**
 * A server that does nothing but give back the bytes it was told to: PUT them under a path, then ask for it by any other method.
 */
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
    const length = { 'content-length': answer?.body.length ?? 0 }
    res.writeHead(answer ? 200 : 404, { 'content-type': answer?.type ?? 'text/plain', ...length })
    res.end(answer?.body)
  })
})
console.log(JSON.stringify({ url: await listen(server) }))
process.stdin.resume()
process.stdin.once('end', () => process.exit(0))
