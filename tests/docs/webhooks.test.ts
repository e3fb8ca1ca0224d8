import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { newSecret, signatureOf } from '../../src/cms/webhooks/secrets'

/** The receiver of docs/webhooks.md, run as it stands there. */
const [, code = ''] = /```js\n([\s\S]*?)```/.exec(readFileSync('docs/webhooks.md', 'utf8')) ?? []
const [secret, former] = [newSecret(), newSecret()]
let folder = ''
let port = 0
let child: ChildProcess
let said = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'atelier-receiver-'))
  const file = path.join(folder, 'receiver.mjs')
  await writeFile(file, code)
  const free = createServer()
  await new Promise<void>((resolve) => free.listen(0, '127.0.0.1', resolve))
  port = (free.address() as { port: number }).port
  await new Promise((resolve) => free.close(resolve))
  const env = { ...process.env, NODE_OPTIONS: '', PORT: String(port), WEBHOOK_SECRET: secret }
  child = spawn(process.execPath, [file], { env })
  child.stdout!.on('data', (part: Buffer) => (said += part.toString()))
  for (let tries = 0; tries < 400; tries++) {
    const isThere = await fetch(`http://127.0.0.1:${port}`).then(
      () => true,
      () => false,
    )
    if (isThere) break
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
})
afterAll(async () => {
  child.kill()
  await rm(folder, { recursive: true, force: true })
})

it('takes what is signed by its secret, of now, once, and nothing else', async () => {
  const now = Math.floor(Date.now() / 1000)
  const change = { kind: 'workshops', languages: ['fr'], slug: 'summer', what: 'changed' }
  const body = JSON.stringify({ type: 'content.changed', data: { changes: [change] } })
  const send = async (id: string, at: number, signature: string, text = body): Promise<number> => {
    const headers = { 'webhook-id': id, 'webhook-signature': signature, 'webhook-timestamp': String(at) }
    return (await fetch(`http://127.0.0.1:${port}`, { body: text, headers, method: 'POST' })).status
  }
  expect(await send('one', now, signatureOf([secret], 'one', now, body))).toBe(204)
  expect(await send('one', now + 1, signatureOf([former, secret], 'one', now + 1, body))).toBe(204)
  expect(await send('two', now, signatureOf([former], 'two', now, body))).toBe(401)
  expect(await send('one', now, signatureOf([secret], 'two', now, body))).toBe(401)
  expect(await send('two', now, signatureOf([secret], 'two', now, body), `${body} `)).toBe(401)
  expect(await send('two', now - 301, signatureOf([secret], 'two', now - 301, body))).toBe(401)
  expect(said.trim().split('\n')).toEqual(["changed workshops summer [ 'fr' ]"])
})
