import { expect, it } from '@jest/globals'
import { createLocalReq, handleEndpoints, type AfterErrorHook } from 'payload'
import { answerTo, translateError } from '../../../src/cms/errors/translateError'
import { describeWithDatabase, onMongo } from '../../support/database'
import { makeAccount } from '../../support/server'
import { useRest } from '../../support/useRest'

interface Said {
  status: number
  text: string
}

/** What Payload says of an error without each of these, so that whoever raises its version learns what may go (docs/upstream). */
describeWithDatabase('An error of Payload’s', () => {
  const { database, make, url } = useRest()

  const say = async (path: string, init: RequestInit): Promise<Said> => {
    const response = await fetch(`${url()}/api/${path}`, init)
    return { status: response.status, text: await response.text() }
  }

  /** The same request, answered with and without one of the hooks. */
  const both = async (hook: AfterErrorHook, ask: () => Promise<Said>): Promise<{ stock: Said; ours: Said }> => {
    const { hooks } = database.payload.config
    const all = hooks.afterError ?? []
    expect(all).toContain(hook)
    try {
      hooks.afterError = all.filter((other) => other !== hook)
      const stock = await ask()
      hooks.afterError = all
      return { stock, ours: await ask() }
    } finally {
      hooks.afterError = all
    }
  }

  const french = { 'Accept-Language': 'fr' }
  const json = { ...french, 'Content-Type': 'application/json' }

  it('about a link for a new password is in English', async () => {
    const body = JSON.stringify({ token: '0'.repeat(40), password: 'a long enough password' })
    const { ours, stock } = await both(translateError, () =>
      say('users/reset-password', { method: 'POST', headers: json, body }),
    )
    expect(stock).toMatchObject({
      status: 403,
      text: expect.stringContaining('Token is either invalid or has expired.'),
    })
    expect(ours).toMatchObject({ status: 403, text: expect.stringContaining('Ce lien a déjà servi') })
  })

  it('about a document that somebody else has open is in English, with its id', async () => {
    const { headers } = await makeAccount(database.payload, 'organiser')
    const other = await makeAccount(database.payload, 'organiser')
    const id = await make(headers, 'speakers', { name: 'Ada' })
    await database.payload.create({
      collection: 'payload-locked-documents',
      data: { document: { relationTo: 'speakers', value: id }, user: { relationTo: 'users', value: other.id } },
    })
    const { ours, stock } = await both(translateError, () =>
      say(`speakers/${id}?overrideLock=false`, {
        method: 'DELETE',
        headers: { ...french, ...headers },
      }),
    )
    expect(stock).toMatchObject({ status: 423, text: expect.stringContaining(`${id} is currently locked`) })
    expect(ours).toMatchObject({ status: 423, text: expect.stringContaining('Quelqu’un d’autre y travaille') })
  })

  // No form comes to Payload as it was sent (src/http/body.ts): it is asked without us.
  it('about a form that cannot be read is a failure of the server', async () => {
    const { headers } = await makeAccount(database.payload, 'organiser')
    const part = `--x\r\nX: ${'a'.repeat(90_000)}\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{}\r\n--x--\r\n`
    const { default: config } = await import('../../../payload.config')
    const { ours, stock } = await both(translateError, async () => {
      const request = new Request('http://127.0.0.1/api/speakers', {
        method: 'POST',
        headers: { ...french, ...headers, 'Content-Type': 'multipart/form-data; boundary=x' },
        body: part,
      })
      const response = await handleEndpoints({ config, path: '/api/speakers', request })
      return { status: response.status, text: await response.text() }
    })
    expect(stock.status).toBe(500)
    expect(ours).toMatchObject({ status: 400, text: expect.stringContaining('n’a pas pu être lu') })
  })

  it('about a file that is too large is in English, without the limit', async () => {
    const { headers } = await makeAccount(database.payload, 'organiser')
    const body = new FormData()
    body.set('file', new Blob([Buffer.alloc(10_500_000)]), 'large.png')
    body.set('_payload', '{}')
    const { ours, stock } = await both(translateError, () =>
      say('media', { method: 'POST', headers: { ...french, ...headers }, body }),
    )
    expect(stock).toMatchObject({ status: 413, text: expect.stringContaining('File size limit has been reached') })
    expect(ours).toMatchObject({ status: 413, text: expect.stringContaining('a 10\u00a0Mo au plus') })
  })

  it('about a field that an account may not ask by says that it may not, in English', async () => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const { ours, stock } = await both(translateError, () =>
      say('users?where[apiKey][exists]=true', { headers: { ...french, ...headers } }),
    )
    expect(stock.text).toContain('The following path cannot be queried')
    expect(ours).toMatchObject({ status: 400, text: expect.stringContaining('Il n’y a pas de champ') })
  })

  if (!onMongo)
    it('about a value that is in use names a table', async () => {
      const { db } = database.payload
      const req = await createLocalReq({}, database.payload)
      const create = () => db.create({ collection: 'speakers', data: { name: 'Twice', slug: 'twice' }, req })
      await create()
      const error = await create().catch((refused: unknown) => refused)
      expect(error).toMatchObject({ data: { errors: [{ path: 'slug', tableName: 'speakers' }] } })
      expect(answerTo(error, req)).toMatchObject({ code: 'VALUE_TAKEN', field: 'slug', status: 400 })
      expect(JSON.stringify(answerTo(error, req))).not.toContain('tableName')
    })
})
