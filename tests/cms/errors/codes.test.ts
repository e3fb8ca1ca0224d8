import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it, jest } from '@jest/globals'
import {
  APIError,
  AuthenticationError,
  FileUploadError,
  Forbidden,
  Locked,
  LockedAuth,
  MissingFile,
  NotFound,
  QueryError,
  UnauthorizedError,
  UnverifiedEmail,
  ValidationError,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'
import { answerTo } from '../../../src/cms/errors/translateError'
import { errors, isErrorCode, statusOf } from '../../../src/i18n/errors'
import { describeWithDatabase } from '../../support/database'
import { makeAccount } from '../../support/server'
import { useRest } from '../../support/useRest'

const sources = ['src', 'collections', 'globals', 'seed'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('i18n/errors'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
)

describe('the codes of what is refused', () => {
  it('are each said somewhere, and stand in the document with their status', () => {
    const codes = Object.keys(errors)
      .filter(isErrorCode)
      .map((code) => [code, statusOf(code)] as const)
    expect(codes.length).toBeGreaterThan(100)
    expect(codes.filter(([code]) => !sources.some((text) => text.includes(`'${code}'`))).map(([code]) => code)).toEqual(
      [],
    )
    const table = readFileSync('docs/errors.md', 'utf8')
    expect(codes.filter(([code, status]) => !table.includes(`| \`${code}\` | ${status} |`))).toEqual([])
    // Of two that have one name, one would say what is wrong with something else.
    expect([...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, code]) => code).sort()).toEqual(
      codes.map(([code]) => code).sort(),
    )
    // A failure of ours is said below the table of statuses, and what clients of persisted queries take only with 200 where that is told of.
    const statuses = [...new Set(codes.map(([, status]) => String(status)))]
      .filter((status) => !['200', '500'].includes(status))
      .sort()
    const said = [...readFileSync('docs/api.md', 'utf8').matchAll(/^\| (\d{3}) +\| /gm)].map(([, status]) => status)
    expect(said).toEqual(statuses)
  })
})

describe('what Payload throws', () => {
  it('is answered with the status of its code', () => {
    const req = { i18n: { language: 'en' } } as PayloadRequest
    for (const thrown of [
      new AuthenticationError(),
      new FileUploadError(),
      new Forbidden(),
      new Locked('Document is currently locked.'),
      new LockedAuth(),
      new MissingFile(),
      new NotFound(),
      new QueryError([{ path: 'nothing' }]),
      new UnauthorizedError(),
      new UnverifiedEmail({}),
      new ValidationError({ errors: [{ message: 'Wrong.', path: 'name' }] }),
      ...[400, 401, 403, 404, 409, 413, 418, 422, 423, 500].map((status) => new APIError('Wrong.', status)),
    ]) {
      const { code, status } = answerTo(thrown, req)
      expect([thrown.name, thrown.status, code, status]).toEqual([thrown.name, thrown.status, code, statusOf(code)])
    }
  })
})

describeWithDatabase('what is refused', () => {
  const { asked, database, make, url } = useRest()
  let headers: Record<string, string> = {}
  beforeAll(async () => {
    ;({ headers } = await makeAccount(database.payload, 'organiser'))
  })

  const graphql = async (query: string): Promise<unknown> => {
    const response = await fetch(`${url()}/api/graphql`, {
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    return response.json()
  }

  it('has its code over REST: of the whole, and of each field', async () => {
    const id = await make(headers, 'workshops', { title: { fr: 'Un' }, timeZone: 'Nowhere/None' })
    const { errors, status } = await asked(`workshops/${id}?locale=fr`, headers, { _status: 'published' }, 'PATCH')
    expect(status).toBe(400)
    expect(errors[0]).toMatchObject({
      name: 'ValidationError',
      code: expect.stringMatching(/^[A-Z_]+$/),
      field: expect.anything(),
    })
    expect(errors[0].data.errors.map(({ code, path }: { code: string; path: string }) => [path, code])).toEqual(
      expect.arrayContaining([
        ['title', 'TRANSLATION_MISSING'],
        ['timeZone', 'ZONE_UNKNOWN'],
      ]),
    )
  })

  it('names what is wrong with an act, as a form reads it', async () => {
    const id = await make(headers, 'workshops', { title: { fr: 'Un' } })
    for (const [act, data, code, path] of [
      ['programme', { act: 'move', session: 5 }, 'ACTION_INVALID', 'session'],
      ['share', { days: 1000 }, 'SHARE_DAYS_INVALID', 'days'],
      ['next', { title: { fr: 'Un' }, startsOn: 'soon' }, 'DATE_UNKNOWN', 'startsOn'],
      ['next', { title: {}, startsOn: null }, 'TITLE_MISSING', 'title'],
    ] as const) {
      const { errors, status } = await asked(`workshops/${id}/${act}`, headers, data)
      const { message } = errors[0]
      expect([status, errors]).toMatchObject([
        400,
        [{ name: 'ValidationError', code, field: path, data: { errors: [{ code, message, path }] } }],
      ])
    }
  })

  it('has the code of Payload’s own rules', async () => {
    const { errors } = await asked('speakers?locale=fr', headers, { sortName: 'x'.repeat(300) })
    const codes = errors[0].data.errors.map(({ code, path }: { code: string; path: string }) => [path, code])
    expect(codes).toEqual(
      expect.arrayContaining([
        ['name', 'VALUE_MISSING'],
        ['sortName', 'TEXT_TOO_LONG'],
      ]),
    )
  })

  it('has it whatever refuses: an older state, a query, a right, an address, a body', async () => {
    const id = await make(headers, 'speakers', { name: 'Ada' })
    const stale = await asked(`speakers/${id}?basedOn=2020-01-01T00:00:00.000Z`, headers, { name: 'Eva' }, 'PATCH')
    expect([stale.status, stale.errors[0].code]).toEqual([409, 'STALE'])
    const codeOf = async (path: string, init: RequestInit = {}) => {
      const response = await fetch(`${url()}${path}`, init)
      const body = (await response.json()) as { errors: { code: string }[] }
      return [response.status, body.errors[0]?.code]
    }
    expect(await codeOf('/api/workshops?where[nothing][equals]=1')).toEqual([400, 'FIELD_NOT_QUERYABLE'])
    expect(await codeOf('/api/workshops?limit=ten')).toEqual([400, 'PARAMETER_RANGE'])
    expect(await codeOf('/api/users')).toEqual([403, 'ACCOUNT_NEEDED'])
    expect(await codeOf('/api/nothing')).toEqual([404, 'NOT_FOUND'])
    for (const path of ['workshops/gone/programme', 'workshops/gone/changes?since=2026-01-01', 'speakers/gone/merge'])
      expect(await codeOf(`/api/${path}`, { headers })).toEqual([404, 'DOCUMENT_NOT_FOUND'])
    expect(await codeOf('/api/workshops/by-slug/nothing')).toEqual([404, 'NOTHING_PUBLISHED'])
    const sent = { method: 'POST', headers: { 'Content-Type': 'application/json' } }
    expect(await codeOf('/api/users/login', { ...sent, body: '[' })).toEqual([400, 'BODY_NOT_AN_OBJECT'])
    const unknown = JSON.stringify({ email: 'nobody@example.org', password: 'whatever it is' })
    expect(await codeOf('/api/users/login', { ...sent, body: unknown })).toEqual([401, 'LOGIN_FAILED'])
  })

  it('has it of each of several that are written at once, with what is said of one alone', async () => {
    const [used, open, broken, full, free] = await Promise.all(
      ['Used', 'Open', 'Broken', 'Full', 'Free'].map((name) => make(headers, 'speakers', { name })),
    )
    await make(headers, 'workshops', { title: { fr: 'Trois' }, moderators: [{ person: used }] })
    const other = await makeAccount(database.payload, 'organiser')
    await database.payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'speakers', value: String(open) },
        user: { relationTo: 'users', value: other.id },
      },
    })
    const { hooks } = database.payload.collections.speakers.config
    const said = jest.spyOn(database.payload.logger, 'error').mockImplementation(() => undefined)
    const failing: CollectionBeforeDeleteHook = ({ id }) => {
      if (id === broken) throw new Error('Something inside.')
      if (id === full) throw new Error('SQLITE_FULL: database or disk is full')
    }
    hooks.beforeDelete.push(failing)
    const ids = [used, open, broken, full, free].join(',')
    const each = async (method: string, data: object): Promise<Record<string, unknown>> => {
      const french = { ...headers, 'Accept-Language': 'fr' }
      const { errors } = await asked(`speakers?where[id][in]=${ids}&locale=fr`, french, data, method)
      return Object.fromEntries(
        errors.map(({ id, code, message }: Record<string, string>) => [id, `${code}: ${message}`]),
      )
    }
    try {
      expect(await each('DELETE', {})).toEqual({
        [String(used)]: 'IN_USE: Suppression impossible\u00a0: «\u00a0Used\u00a0» sert encore dans Trois.',
        [String(open)]: 'LOCKED: Quelqu’un d’autre y travaille en ce moment. Réessayez plus tard.',
        [String(broken)]: expect.stringMatching(/^INTERNAL_ERROR: Une erreur s’est produite de notre côté/),
        [String(full)]: expect.stringMatching(/^STORAGE_FULL: L’espace de stockage est plein/),
      })
      const logged = said.mock.calls.map(([first]) => first)
      expect(logged).toHaveLength(2)
      expect(logged).toEqual(
        expect.arrayContaining([{ err: 'Something inside.' }, { err: 'SQLITE_FULL: database or disk is full' }]),
      )
    } finally {
      hooks.beforeDelete = hooks.beforeDelete.filter((hook) => hook !== failing)
      said.mockRestore()
    }
    const refused = await each('PATCH', { name: '' })
    expect([refused[String(used)], refused[String(open)]]).toEqual([
      expect.stringMatching(/^FIELD_INVALID: .*Nom/),
      expect.stringMatching(/^LOCKED: /),
    ])
  })

  it('has it over GraphQL', async () => {
    const id = await make(headers, 'workshops', { title: { fr: 'Deux' } })
    expect(
      await graphql(`mutation { updateWorkshop(id: "${id}", data: { _status: published }) { id } }`),
    ).toMatchObject({
      errors: [
        {
          extensions: {
            code: 'TRANSLATION_MISSING',
            statusCode: 400,
            field: 'title',
            data: { errors: [{ path: 'title', code: 'TRANSLATION_MISSING' }] },
          },
        },
      ],
    })
    expect(await graphql('{ workshop(slug: "x") { title(locale: xx) { text } } }')).toMatchObject({
      errors: [{ extensions: { code: 'GRAPHQL_INVALID' } }],
    })
    expect(await graphql('{ workshops(limit: 0) { docs { id } } }')).toMatchObject({
      errors: [{ extensions: { code: 'PARAMETER_RANGE', field: 'limit' } }],
    })
  })
})
