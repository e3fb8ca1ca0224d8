import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { PassThrough } from 'node:stream'
import { describe, expect, it } from '@jest/globals'
import express, { type Request, type Response } from 'express'
import { pino, type LoggerOptions } from 'pino'
import { requestLog } from '../src/http/requestLog'
import { logOptions } from '../src/logging'

const logged = (error: unknown, options: LoggerOptions = logOptions('info')): string => {
  const stream = new PassThrough()
  pino(options, stream).error({ err: error }, 'It failed.')
  return String(stream.read())
}

describe('the log', () => {
  it('says what failed and where, without the values of a statement', () => {
    const error = new Error(
      'Failed query: insert into "registrations" values (?, ?)\nparams: Marie Dupont,marie@example.org',
    )
    const line = logged(error)
    expect(line).toContain('insert into')
    expect(line).toContain('logging.test')
    expect(line).not.toMatch(/Marie|marie@/)
    // Nobody else leaves them out.
    expect(logged(error, {})).toContain('marie@example.org')
  })

  it('says which index refused a document, without the value that was refused', () => {
    const error = new Error(
      'E11000 duplicate key error collection: atelier.users index: email_1 dup key: { email: "marie@example.org" }',
    )
    const line = logged(error)
    expect(line).toContain('email_1')
    expect(line).not.toContain('marie@')
  })

  it('names nobody whom a mail server refuses, and still says where it failed', () => {
    const error = new Error(
      'Can’t send mail - all recipients were rejected: 550 5.1.1 <marie@example.org>: no such user',
    )
    error.stack = `Error: ${error.message}\n    at send (/srv/node_modules/@payloadcms/email-nodemailer/dist/index.js:1:1)`
    const line = logged(error)
    expect(line).toContain('550 5.1.1 <…@…>: no such user')
    expect(line).toContain('node_modules/@payloadcms/email-nodemailer/dist/index.js')
    expect(line).not.toContain('marie')
    expect(logged(error, {})).toContain('marie@example.org')
  })

  it('says of a long error how it begins and where it was', () => {
    const query = 'left join "workshops" on "a"."b" = "c"."d" '.repeat(20_000)
    const { err } = JSON.parse(logged(new Error(`Failed query: select ${query}`, { cause: new Error(query) }))) as {
      err: { message: string; stack: string }
    }
    for (const text of [err.message, err.stack]) {
      expect(text).toMatch(/^(Error: )?Failed query: select left join /)
      expect(text).toContain(' characters)')
      expect(text.length).toBeLessThan(2050)
    }
    expect(err.stack).toContain('logging.test')
  })

  it('drops what an error carries beside its message', () => {
    const error = Object.assign(new Error('Refused.'), { data: { email: 'marie@example.org' }, code: 'REFUSED' })
    expect(logged(error)).toContain('REFUSED')
    expect(logged(error)).not.toContain('marie@')
    expect(logged(error, {})).toContain('marie@')
  })

  it('says in one line, without a stack, what a reader got wrong', () => {
    const error = Object.assign(new Error('The token has expired.'), { status: 403 })
    expect(JSON.parse(logged(error))).toMatchObject({ level: 30, msg: 'The token has expired.' })
    expect(logged(error)).not.toContain('stack')
    expect(JSON.parse(logged(Object.assign(new Error('Broken.'), { status: 500 })))).toMatchObject({ level: 50 })
  })

  it('holds no token that a path ends with', async () => {
    const stream = new PassThrough()
    const app = express()
    app.use(requestLog(pino({}, stream)), (_req: Request, res: Response) => void res.end())
    const server = app.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const token = 'CGuJlW69-secret'
    for (const path of [
      '/preview/shared/',
      '/admin/reset/',
      '/admin/verify/',
      '/api/users/verify/',
      '//Admin//reset//',
    ])
      await fetch(`${url}${path}${token}?x=${token}`)
    await fetch(`${url}/en/workshops/one`)
    server.close()
    const said = String(stream.read())
    expect(said).toContain('"path":"/preview/shared/…"')
    expect(said).toContain('"path":"/en/workshops/one"')
    expect(said).not.toContain(token)
  })
})
