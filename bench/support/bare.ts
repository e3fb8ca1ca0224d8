import { createServer } from 'node:http'
import { listen } from '../../scripts/listen'

/**
 * A server that does nothing but give back what it was told to: PUT a body under a path, and its headers in one named `answer` (JSON, names and values in
 * turn), then ask for it by any other method.
 */
const answers = new Map<string, { headers: string[]; body: Buffer }>()
const server = createServer((req, res) => {
  const parts: Buffer[] = []
  req.on('data', (part: Buffer) => parts.push(part))
  req.on('end', () => {
    const key = req.url ?? ''
    if (req.method === 'PUT') {
      const headers: string[] = JSON.parse(String(req.headers.answer))
      answers.set(key, { headers, body: Buffer.concat(parts) })
      res.end()
      return
    }
    const answer = answers.get(key)
    res.writeHead(answer ? 200 : 404, answer?.headers ?? [])
    res.end(answer?.body)
  })
})
console.log(JSON.stringify({ url: await listen(server) }))
process.stdin.resume()
process.stdin.once('end', () => process.exit(0))
