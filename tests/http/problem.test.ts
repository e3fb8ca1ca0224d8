import { describe, expect, it } from '@jest/globals'
import { withRequestId } from '../../src/http/problem'

describe('a refusal that went through Payload', () => {
  it.each([
    [404, { errors: [{ message: 'Said.' }] }, { code: 'NOT_FOUND', message: 'Said.' }],
    [403, { message: 'Said.' }, { code: 'FORBIDDEN', message: 'Said.' }],
    [404, {}, { code: 'NOT_FOUND', message: 'Il n’y a rien à cette adresse.' }],
    [400, null, { code: 'REQUEST_MALFORMED', message: expect.stringMatching(/demande/) }],
  ])('has a code and a sentence: %s with %j', async (status, body, error) => {
    const answer = await withRequestId(Response.json(body, { status }), 'id', 'fr')
    expect([answer.status, await answer.json()]).toMatchObject([status, { errors: [error], requestId: 'id' }])
  })
})
