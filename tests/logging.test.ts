import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { PassThrough } from 'node:stream'
import { describe, expect, it } from '@jest/globals'
import express, { type Request, type Response } from 'express'
import { pino, type Logger, type LoggerOptions } from 'pino'
import '../src/http/adminRequests'
import { requestLog } from '../src/http/requestLog'
import '../src/http/routes/api'
import '../src/http/routes/previews'
import { consoleToLog, logOptions } from '../src/logging'
import { secretPath, withoutSecret } from '../src/secretPaths'

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

  it('holds no text of a document, whatever an error says of it, and also where nothing is said but the error', () => {
    const text = 'L’été de "Marie" n\'est pas fini'
    const of = (act: () => unknown): Error => {
      try {
        act()
      } catch (error) {
        return error as Error
      }
      throw new Error('It did not fail.')
    }
    const errors = [
      of(() => 'root' in (text as unknown as object)),
      of(() => JSON.parse(`{"title": "${text}", x`)),
      of(() => JSON.parse(text)),
      of(() => Object.assign(text, { length: 1 })),
      of(() => new Intl.DateTimeFormat('fr', { timeZone: text })),
      new Error(`Cast to string failed for value "{ fr: '${text}' }" (type Object) at path "title"`),
      new Error(`E11000 duplicate key error collection: atelier.users index: slug_1 dup key: { slug: "${text}" }`),
      new Error(`Failed query: update "workshops" set "title" = ?\nparams: ${text}`),
      new Error(`«\u00a0${text}\u00a0» is already in use`),
      Object.assign(new Error(`“${text}” is already in use`), { status: 400 }),
    ]
    for (const error of errors) {
      const ways: ((log: Logger) => void)[] = [
        (log) => log.error({ err: error }, 'It failed.'),
        (log) => log.error({ err: error }),
        (log) => log.error(error),
        (log) => log.error(error.message),
        (log) => log.error({ err: error.message }),
        (log) => log.error('It failed: %s', error.message),
      ]
      for (const way of ways) {
        const stream = new PassThrough()
        way(pino(logOptions('info'), stream))
        const line = String(stream.read())
        expect(line).not.toMatch(/été|Marie|fini/)
        expect(line).toMatch(/\w{4}/)
      }
    }
    expect(logged(new TypeError("Cannot read properties of undefined (reading 'title')"))).toContain(
      "(reading 'title')",
    )
    expect(logged(new Error('relation "workshops_rels" does not exist'))).toContain('workshops_rels')
  })

  it('is one line, whatever it is given, and none that a terminal obeys', () => {
    const forged = 'x\r\n{"level":30,"msg":"forged"}\u001b[2J\u0085\u009b2J\u2028\u202e\u2066\u007f'
    const stream = new PassThrough()
    const log = pino(logOptions('info'), stream)
    const said: string[] = []
    const others = { ...globalThis.console }
    consoleToLog(log, others)
    for (const way of [
      () => log.error(forged),
      () => log.info({ path: forged }, 'Asked.'),
      () => log.error({ err: new Error(forged) }),
      () => others.error(` \u001b[31m⨯\u001b[39m`, new Error(forged)),
      () => others.warn(`Failed to find Server Action ${forged}.`),
      () => others.log('%s', forged),
    ]) {
      way()
      const line = String(stream.read())
      expect(line).toMatch(/^\{.*\}\n$/)
      expect(line.slice(0, -1)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
      said.push((JSON.parse(line) as { msg: string }).msg)
    }
    expect(said[0]).toContain('\r\n{"level":30')
    others.log('')
    others.error('\n')
    expect(stream.read()).toBeNull()
    for (const one of ['x', 'x@ ', '“', '«']) {
      log.error(one.repeat(100_000))
      expect(String(stream.read()).length).toBeLessThan(10_000)
    }
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

  it('is at most 2 kB long, whatever failed, and says of an error what it is, and where it was', () => {
    const text = 'L’été, « "Ana" »\u2028'.repeat(20)
    const ofSqlite = (query: string) =>
      Object.assign(
        new Error(`Failed query: select ${query}\nparams: ${text}`, { cause: new Error('SQLITE_ERROR: too many') }),
        { code: 'SQLITE_ERROR' },
      )
    const ofMongo = (filter: string) =>
      Object.assign(new Error(`Plan executor error during find :: caused by :: ${filter}`), {
        name: 'MongoServerError',
        code: 2,
      })
    // Also where whoever sent it meant it to take long.
    for (const part of ['x', '“', '«', '/', '\n at /'])
      expect(logged(new Error(part.repeat(300_000 / part.length))).length).toBeLessThanOrEqual(2000)
    const deep = (make: () => Error, depth = 30): Error => (depth ? deep(make, depth - 1) : make())
    const { stackTraceLimit } = Error
    Error.stackTraceLimit = 50
    const errors = ['"a"."b" = \\?, ', `${text}\n`, '\u009b2J'].flatMap((part) =>
      [1, 100, 1000].flatMap((times) => [ofSqlite, ofMongo].map((make) => deep(() => make(part.repeat(times))))),
    )
    Error.stackTraceLimit = stackTraceLimit
    for (const error of errors)
      for (const way of [
        (log: Logger) => log.error({ err: error }, 'It failed.'),
        (log: Logger) => log.error(error),
        (log: Logger) => log.error({ err: error, req: { id: 'x'.repeat(36), path: `/${text.slice(0, 400)}` } }),
        (log: Logger) => log.error(`It failed: ${error.message}`),
      ]) {
        const stream = new PassThrough()
        way(pino(logOptions('info'), stream))
        const line = String(stream.read())
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(2000)
        expect(line).toMatch(/^[^\n]*\n$/)
        const { err, msg } = JSON.parse(line) as { err?: { message: string; stack: string }; msg: string }
        expect(err?.message ?? msg).toMatch(/Failed query|Plan executor error/)
        if (err) expect(err.stack).toContain('logging.test')
      }
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
    app.use(requestLog(pino({}, stream)), (req: Request, res: Response) => {
      res.status(req.path === '/busy' ? 503 : 200).end()
    })
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
    for (const path of ['/api/registrations', '/API//registrations'])
      await fetch(`${url}${path}/${token}/checkIn`, { method: 'POST' })
    await fetch(`${url}/api/registrations/list`, { method: 'POST' })
    await fetch(`${url}/${'x'.repeat(10_000)}`)
    await fetch(`${url}/busy`)
    server.close()
    const said = String(stream.read())
    // Who is turned away is one short line: there may be hundreds in a second.
    const busy = said.split('\n').find((line) => line.includes('/busy')) ?? ''
    expect(JSON.parse(busy)).toMatchObject({ level: 50, res: { status: 503 } })
    expect(busy).not.toContain('"stack"')
    expect(said).toContain('"path":"/preview/shared/…"')
    expect(said).toContain('"path":"/en/workshops/one"')
    // That somebody was ticked, and not who: the line has the time.
    expect(said).toContain('"path":"/api/registrations/…/checkIn"')
    expect(said).toContain('"path":"/api/registrations/list"')
    expect(Math.max(...said.split('\n').map(({ length }) => length))).toBeLessThan(1000)
    expect(said).not.toContain(token)
  })

  it('holds no secret of an address, however that is spelled, and of other addresses everything', () => {
    for (const path of ['/r/:token', '/:locale/registration/:token', '/:locale/inscription/:token']) secretPath(path)
    for (const [path, held] of [
      ['/preview/shared/SECRET', '/preview/shared/…'],
      ['/preview/shared/SECRET/', '/preview/shared/…'],
      ['/preview/shared/SECRET/more/SECRET', '/preview/shared/…'],
      ['//Preview//SHARED///SECRET', '/preview/shared/…'],
      ['/%70review/sh%61red/SECRET', '/preview/shared/…'],
      ['/%2570review%252fshared%2FSECRET', '/preview/shared/…'],
      ['/preview%2fshared%5cSECRET', '/preview/shared/…'],
      ['/preview\\shared\\SECRET', '/preview/shared/…'],
      ['/preview/./x/../shared/SECRET/../../x', '/preview/shared/…'],
      ['/preview;a=1/shared%20/SECRET', '/preview/shared/…'],
      ['/fr/preview/shared/SECRET', '/fr/preview/shared/…'],
      ['/https:/host/preview/shared/SECRET', '/https:/host/preview/shared/…'],
      ['/r/SECRET', '/r/…'],
      ['/fr/inscription/SECRET', '/fr/inscription/…'],
      ['/EN/Registration/SECRET/ics', '/en/registration/…'],
      ['/registration/SECRET', '/registration/…'],
      ['/api/users/verify/SECRET', '/api/users/verify/…'],
      ['/admin/users/verify/SECRET', '/admin/users/verify/…'],
    ] as const)
      expect([path, withoutSecret(path)]).toEqual([path, held])
    const mac = 'aB3_-'.repeat(7).slice(0, 32)
    for (const hex of ['0123456789abcdef01234567', '0123456789abcdef0123456789abcdef'])
      for (const letter of 'cojap')
        for (const [path, held] of [
          [`/xx/anmeldung/${letter}${hex}.${mac}`, '/xx/anmeldung/…'],
          [`/anmeldung/${letter}${hex}%2E${mac}/ics`, '/anmeldung/…/ics'],
          [`/fr/inscription%23${letter}${hex}.${mac}`, '/fr/inscription#…'],
          [`/x/%25${letter.charCodeAt(0).toString(16)}${hex}%252e${mac.replaceAll('-', '%2d')}`, '/x/…'],
          [`/x/${letter}${hex}.${mac.slice(9)}`, '/x/…'],
        ] as const)
          expect([path, withoutSecret(path)]).toEqual([path, held])
    for (const path of [
      '/',
      '/en/workshops/one/registration',
      '/preview/shared/',
      '/Fr/Ateliers/%C3%A9t%C3%A9',
      '/x/%',
      '//r',
    ])
      expect([path, withoutSecret(path)]).toEqual([path, path])
  })

  it('holds no secret of an address that an error names', () => {
    const url = 'https://host:3000'
    for (const [said, held] of [
      [`Cannot render /preview/shared/SECRET?locale=fr.`, 'Cannot render /preview/shared/…'],
      [`GET ${url}/admin/reset/SECRET failed`, `GET ${url}/admin/reset/… failed`],
      [`From “${url}/PREVIEW//shared/SECRET”, twice`, `From “${url}/PREVIEW//shared/… twice`],
      [`url=https%3A%2F%2Fhost%2Fpreview%2Fshared%2FSECRET`, 'url=https%3A%2F%2Fhost%2Fpreview%2Fshared%2F…'],
      ['/x?a=1&token=SECRET&b=2', '/x?a=1&token=…'],
      [`at /x/o${'0'.repeat(24)}.SECRET-SECRET_SECRET-SECRET_SECR, twice`, 'at /x/…, twice'],
      [`at %2Fx%23c${'a'.repeat(32)}%252ESECRET%2DSECRET`, 'at %2Fx%23…'],
      ['sent Registration 0123456789abcdef.SECRET-SECRET', 'sent Registration …'],
      ['sent Share SECRET-SECRET-SECRET-SECRET-SECR', 'sent Share …'],
      [`at /x/p${'0'.repeat(32)}.${'5EC7E7'.repeat(9)}.494321, twice`, 'at /x/….494321, twice'],
      ['sent users API-Key 01234567-0123-SECRET-0123', 'sent users API-Key …'],
    ] as const) {
      const stream = new PassThrough()
      const log = pino(logOptions('info'), stream)
      log.error({ err: new Error(said), headers: { referer: said } }, said)
      log.info({ path: said }, 'Asked.')
      const lines = String(stream.read())
      expect(lines).not.toContain('SECRET')
      expect((JSON.parse(lines.split('\n')[1]!) as { path: string }).path).toBe(held)
    }
    const frame = 'at page (/srv/atelier/src/r/inscription/page.tsx:1:2)'
    expect(logged(Object.assign(new Error('Failed.'), { stack: `Error: Failed.\n    ${frame}` }))).toContain(frame)
  })
})
