import { readFile } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import { envNames, readEnv } from '../src/env'
import { isRefusal } from '../src/i18n/errors/refusal'
import { startFailure } from '../src/start/startFailure'

describe('the environment', () => {
  it('lists in .env.example the variables that are read, and no others', async () => {
    const example = await readFile('.env.example', 'utf8')
    const listed = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name)
    expect(listed.toSorted()).toEqual(envNames.toSorted())
  })

  it('names every problem at once', () => {
    const source = {
      PORT: 'x',
      PUBLIC_URL: 'https://a.example/path',
      DATABASE_URL: 'postgres://a',
      PAYLOAD_SECRET: 'short',
      MAIL_FROM: 'nobody',
    }
    expect(() => readEnv(source)).toThrow(expect.objectContaining({ code: 'ENVIRONMENT_INVALID' }))
    try {
      readEnv(source)
    } catch (error) {
      for (const name of Object.keys(source)) expect(String(error)).toContain(`${name}:`)
      expect(String(error)).toContain('5 problems')
      expect(startFailure(error, 'fr')).toMatch(/^L’environnement a 5 problèmes\u00a0:\n/)
    }
  })

  it.each(['foo', 'workshops.example.org', 'ftp://a.example', 'https://a.example/', 'https://a.example/path', '//a'])(
    'takes %s for no origin, and goes on to the next problem',
    (value) => {
      const problem = `“${value}” is no origin: http:// or https:// and a host, without a path or a final slash, such as https://workshops.example.org`
      const lines = (source: Record<string, string>): string[] => {
        try {
          readEnv(source)
          return []
        } catch (error) {
          expect(error).toMatchObject({ code: 'ENVIRONMENT_INVALID' })
          expect(isRefusal(error)).toBe(true)
          expect(startFailure(error, 'en')).toBe((error as Error).message)
          return startFailure(error, 'en').split('\n')
        }
      }
      expect(
        lines({ PUBLIC_URL: value, FRONT_ENDS: `https://fine.example, ${value}`, MAIL_FROM: 'nobody' }).slice(1),
      ).toEqual([`  PUBLIC_URL: ${problem}`, `  FRONT_ENDS: ${problem}`, '  MAIL_FROM: Invalid email address'])
    },
  )

  it.each(['security@example.org', 'http://example.org/report', 'mailto:', 'https://', 'mailto:a@b\nContact: c@d'])(
    'takes %j for nobody to be told of a weakness',
    (SECURITY_CONTACT) => expect(() => readEnv({ SECURITY_CONTACT })).toThrow('SECURITY_CONTACT: mailto:'),
  )

  it.each([
    'https://a.example/registration',
    'https://a.example/{token}',
    'https://a.example/?token={token}#x',
    'https://a.example/#{token}{token}',
    'https://a.example/{slug}#{token}',
    'https://a.example/#a#{token}',
    '/registration#{token}',
    'javascript:alert(1)#{token}',
    'https://user:password@a.example/#{token}',
    'https://user@a.example/#{token}',
    'https://a.example\\@b.example/#{token}',
    'https://{locale}.a.example/#{token}',
    'https://a.example:{locale}/#{token}',
    'https://{token}/#{token}',
    'https://a.example/x?y={token}#{locale}',
    'https:///#{token}',
    'https://a.example/#{token} ',
    ' https://a.example/#{token}',
    'https://a.example/a b#{token}',
    'https://a.example/#a b{token}',
    'https://a.example/\u00a0#{token}',
    'https://a.example/"#{token}',
    'https://a.example/#"{token}',
    'https://a.example/<b>#{token}',
    'https://a.example/#{token}<',
    'https://a.example/#{token}\u0000',
    'https://a.example/\u202e#{token}',
    'https://a.example/#\u200b{token}',
    'https://a.example\n/#{token}',
  ])('takes %j for no pages of registrations: a token stands behind a # alone', (REGISTRATION_PAGES) =>
    expect(() => readEnv({ REGISTRATION_PAGES })).toThrow(`REGISTRATION_PAGES: “${REGISTRATION_PAGES}” is no address`),
  )

  it('takes pages of registrations with a language and without', () => {
    for (const REGISTRATION_PAGES of [
      'https://a.example/{locale}/registration#{token}',
      'http://localhost:5173/#/r/{token}',
      'http://front.example?x=1#/{locale}/{token}',
      'https://été.example/été/#{token}/',
    ])
      expect(readEnv({ REGISTRATION_PAGES })).toMatchObject({ REGISTRATION_PAGES })
  })

  it('takes in production pages of registrations that nobody reads on their way', () => {
    const read = (REGISTRATION_PAGES: string) => () => readEnv({ NODE_ENV: 'production', REGISTRATION_PAGES })
    for (const host of ['localhost:5173', 'app.localhost', '127.0.0.1', '[::1]:80'])
      expect(read(`http://${host}/{locale}#{token}`)).not.toThrow()
    expect(read('https://a.example/{locale}#{token}')).not.toThrow()
    expect(read('/registration#{token}')).toThrow('is no address of pages')
    expect(() =>
      readEnv({ NODE_ENV: 'production', PORT: 'x', REGISTRATION_PAGES: 'http://a.example/#{token}' }),
    ).toThrow(/2 problems[^]*PORT:[^]*REGISTRATION_PAGES:/)
    for (const host of ['a.example', 'localhost.a.example', '127.0.0.1.a.example', '10.0.0.1'])
      expect(read(`http://${host}/#{token}`)).toThrow(
        `REGISTRATION_PAGES: “http://${host}/#{token}” is no address for production: https://`,
      )
  })

  it('takes addresses of a front end, and says where one is none', () => {
    const read =
      (urls: unknown, more: Record<string, string> = {}) =>
      () =>
        readEnv({ FRONT_END_URLS: typeof urls === 'string' ? urls : JSON.stringify(urls), ...more })
    const pages = { series: 'https://a.example/{locale}', workshops: 'https://a.example/{locale}/{slug}' }
    expect(read(pages)()).toMatchObject({
      FRONT_END_URLS: { series: { en: 'https://a.example/{locale}', fr: 'https://a.example/{locale}' } },
      OWN_PAGES: 'on',
    })
    for (const text of ['https://a.example/{locale}', '[]', 'null', '{'])
      expect(read(text)).toThrow('FRONT_END_URLS: an object is needed: addresses by kind')
    expect(read({ ...pages, workshops: { fr: 'javascript:alert(1)', en: pages.workshops } })).toThrow(
      'FRONT_END_URLS: workshops.fr: “javascript:alert(1)” begins neither with https://',
    )
    expect(read({ people: pages.workshops, preview: pages.series })).toThrow(
      /FRONT_END_URLS: people: no kind[^]*; preview: /,
    )
    // Our own pages go where others have their place.
    expect(read(pages, { OWN_PAGES: 'off' })()).toMatchObject({ OWN_PAGES: 'off' })
    expect(read({ series: pages.series }, { OWN_PAGES: 'off' })).toThrow('OWN_PAGES: off only where FRONT_END_URLS')
    expect(() => readEnv({ OWN_PAGES: 'off' })).toThrow('OWN_PAGES: off only where FRONT_END_URLS')
    expect(() => readEnv({ OWN_PAGES: 'no' })).toThrow('OWN_PAGES')
    // A token goes over https, or stays on the machine.
    const preview = (host: string) => read({ preview: `${host}/{locale}/{token}` }, { NODE_ENV: 'production' })
    for (const host of ['https://a.example', 'http://localhost:4321']) expect(preview(host)).not.toThrow()
    expect(preview('http://a.example')).toThrow(
      'FRONT_END_URLS: preview: “http://a.example/{locale}/{token}” is no address for production: https://',
    )
    expect(read({ seriesPreview: 'http://a.example/{locale}/{token}' }, { NODE_ENV: 'production' })).toThrow(
      'FRONT_END_URLS: seriesPreview: “http://a.example/{locale}/{token}” is no address for production: https://',
    )
  })

  it('takes an empty variable as absent', () => {
    const env = readEnv({ DATABASE_URL: '', PORT: '' })
    expect(env.DATABASE_URL).toBeUndefined()
    expect(env.PORT).toBe(3000)
  })

  it('takes MongoDB addresses with the name of a database', () => {
    expect(readEnv({ DATABASE_URL: 'mongodb://a,b,c/atelier?replicaSet=rs0' }).DATABASE_URL).toContain('replicaSet')
    expect(() => readEnv({ DATABASE_URL: 'mongodb://localhost:27017' })).toThrow('DATABASE_URL')
    for (const weak of ['readPreference=secondary', 'w=1', 'w=0', 'journal=false', 'readConcernLevel=available'])
      expect(() => readEnv({ DATABASE_URL: `mongodb://a/atelier?replicaSet=rs0&${weak}` })).toThrow(
        /DATABASE_URL[^]*without/,
      )
    expect(
      readEnv({ DATABASE_URL: 'mongodb://a/atelier?w=majority&readPreference=primary' }).DATABASE_URL,
    ).toBeDefined()
  })
})
