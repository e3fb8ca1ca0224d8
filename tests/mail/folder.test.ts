import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { createServer, request, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { pino } from 'pino'
import { createApp, type AppOptions } from '../../src/http/createApp'
import { passwordResetMail } from '../../src/mail/passwordReset'
import { registrationMail } from '../../src/mail/registration/message'
import { mailTransport } from '../../src/mail/transport'
import { envelopeOf, samples } from '../support/mails'

/** The server as it is before its database is open: all of this is there already. */
const serve = async (mailFolder: string | undefined): Promise<Server> => {
  const logger = pino({ level: 'silent' })
  const options: AppOptions = {
    config: Promise.reject(new Error('Nobody asks for it.')),
    dev: false,
    frontEnds: [],
    logger,
    loginLimit: 0,
    ...(mailFolder ? { mailFolder } : {}),
    notReady: () => 'SERVER_STARTING',
    playground: false,
    readLimit: 0,
    ready: () => null,
    trustProxy: 0,
  }
  options.config.catch(() => undefined)
  const server = createServer(createApp(options))
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  return server
}

describe('the page of mails that were not sent', () => {
  let folder: string
  let server: Server
  let url: string
  beforeAll(async () => {
    folder = path.join(await mkdtemp(path.join(tmpdir(), 'atelier-mails-')), 'mail')
    server = await serve(folder)
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(async () => {
    server.close()
    await rm(path.dirname(folder), { recursive: true })
  })
  const page = async (where: string) => {
    const answer = await fetch(url + where)
    return { status: answer.status, policy: answer.headers.get('content-security-policy'), text: await answer.text() }
  }
  /** The status where a request names another host, or came through somebody else. */
  const statusWith = (headers: Record<string, string>): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      request(`${url}/dev/mails`, { headers }, (res) => {
        res.resume()
        resolve(res.statusCode)
      })
        .on('error', reject)
        .end()
    })

  it('says that there is none, and then shows them as they would look, the newest first', async () => {
    expect((await page('/dev/mails?language=fr')).text).toContain('Aucun message pour l’instant.')
    const { sendEmail } = mailTransport({ from: 'atelier@example.org', folder })({
      payload: { logger: { warn: () => undefined } },
    } as never)
    await sendEmail({
      to: 'ada@example.org',
      ...passwordResetMail('https://example.org/reset', 'en', { series: 'The series' }),
    })
    await new Promise((resolve) => setTimeout(resolve, 5))
    await sendEmail(registrationMail('confirmed', samples.confirmed, 'fr', envelopeOf('confirmed')))

    const { policy, status, text } = await page('/dev/mails?language=en')
    expect(status).toBe(200)
    const subjects = [...text.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, subject]) => subject)
    expect(subjects).toEqual([
      'Votre place est réservée\u00a0: Atelier 4 «\u00a0Défi mondial\u00a0»',
      'Choose a new password',
    ])
    expect(text).toMatch(/To ada@example\.org – \w+day \d+ \w+ \d{4} at \d\d:\d\d \(UTC\) – <code>confirmed<\/code>/)
    expect(text).toContain('Attached: atelier.ics')
    expect(policy).toContain("frame-src 'self'; frame-ancestors 'none'")

    const frames = [...text.matchAll(/<iframe[^>]* sandbox="([^"]*)"[^>]* src="([^"]+)"/g)]
    expect(frames.map(([, sandbox]) => sandbox)).toEqual(Array(2).fill('allow-popups allow-popups-to-escape-sandbox'))
    const mail = await page(String(frames[0]?.[2]))
    expect(mail.text).toContain('Bonjour Ada Lovelace,')
    expect(mail.policy).toMatch(/^default-src 'none'.*; sandbox allow-popups/)
    expect((await page('/dev/mails?language=fr')).text).toContain('À ada@example.org – ')
  })

  it('is there for this machine alone, under its own name, and leads to no other file', async () => {
    expect(await statusWith({})).toBe(200)
    expect(await statusWith({ host: 'localhost:3000' })).toBe(200)
    expect(await statusWith({ host: 'rebound.example.org' })).toBe(503)
    expect(await statusWith({ 'x-forwarded-for': '203.0.113.7' })).toBe(503)
    for (const where of ['..%2f..%2fsecret.html', '%2e%2e.html', 'nothing.html', 'a%00.html'])
      expect((await page(`/dev/mails/${where}`)).status).not.toBe(200)
  })

  it('is not there where mails are sent', async () => {
    const other = await serve(undefined)
    const answer = await fetch(`http://127.0.0.1:${(other.address() as AddressInfo).port}/dev/mails`)
    other.close()
    expect(answer.status).toBe(503)
  })
})
