// Builds the site, and again whenever Atelier says that something public changed: a receiver of its webhooks. `dist` is whole at any time.
import { spawn } from 'node:child_process'
import { rename, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'
import { isSigned } from './isSigned.mjs'

const { HOST: host = '127.0.0.1', WEBHOOK_SECRET: secret = '', npm_execpath: npm } = process.env
const port = Number(process.env.PORT ?? 4322)
/** What is over, or open, changes by itself: the site is built so often without a word, in minutes. */
const minutes = Number(process.env.REBUILD_MINUTES ?? 60)
const root = path.resolve(import.meta.dirname, '..')
const within = (name) => path.join(root, name)

if (!/^whsec_[A-Za-z0-9+/=]{16,}$/.test(secret)) {
  console.error('WEBHOOK_SECRET is missing: the secret that Atelier shows for the webhook, which begins with whsec_.')
  process.exit(1)
}
if (!(minutes > 0)) {
  console.error('REBUILD_MINUTES is how often the site is built without a word, in minutes: 60, for example.')
  process.exit(1)
}

/** Builds beside what is served, and puts it in place when it is whole. */
const build = () =>
  new Promise((resolve, reject) => {
    const [command, ...before] = npm ? [process.execPath, npm] : ['npm']
    const child = spawn(command, [...before, 'run', '-s', 'build'], {
      cwd: root,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', OUT_DIR: 'dist-next' },
      stdio: 'inherit',
    })
    child.once('error', reject)
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`The build ended with ${code}.`))))
  }).then(async () => {
    await rm(within('dist-before'), { recursive: true, force: true })
    await rename(within('dist'), within('dist-before')).catch(() => undefined)
    await rename(within('dist-next'), within('dist'))
    await rm(within('dist-before'), { recursive: true, force: true })
  })

let running = false
let asked = false
let timer
/** Builds now, or once more after the build that is running. */
const rebuild = async () => {
  asked = true
  if (running) return
  running = true
  clearTimeout(timer)
  while (asked) {
    asked = false
    await build().then(
      () => console.log(`Built ${new Date().toISOString()}`),
      (error) => console.error(`Not built: what was built before stays. ${error.message}`),
    )
  }
  running = false
  timer = setTimeout(rebuild, minutes * 60_000)
}

const server = createServer(async (request, response) => {
  const answer = (status) => response.writeHead(status).end()
  if (request.method !== 'POST') return answer(405)
  const parts = []
  let length = 0
  try {
    for await (const part of request) {
      length += part.length
      if (length > 1_000_000) return answer(413)
      parts.push(part)
    }
  } catch {
    // Whoever asked has left.
    return response.destroy()
  }
  if (!isSigned(secret, request.headers, Buffer.concat(parts).toString('utf8'))) return answer(401)
  // Atelier waits for the answer, not for the build.
  answer(202)
  await rebuild()
})
server.listen(port, host, () => {
  console.log(`Waiting for webhooks at http://${host}:${server.address().port}/`)
  void rebuild()
})
