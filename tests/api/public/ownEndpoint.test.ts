import { expect, it } from '@jest/globals'
import type { PayloadRequest } from 'payload'
import { ownEndpoint } from '../../../src/api/public/ownEndpoint'

it('says of an endpoint that will go since when that is so, until when it stays, and where that is written', async () => {
  const about = { id: 'readSeries', gives: 'PublicSeries', refuses: [] } as const
  const answer = async () => ({ body: { a: 1 }, headers: { 'X-Own': 'b' } })
  const headersOf = async (endpoint: ReturnType<typeof ownEndpoint>): Promise<Record<string, string>> =>
    Object.fromEntries((await endpoint.handler({} as PayloadRequest)).headers)
  const leaving = { since: '2027-01-01', gone: '2028-01-01' }
  expect(await headersOf(ownEndpoint('get', '/a', { ...about, leaving }, answer))).toEqual({
    'content-type': 'application/json',
    deprecation: '@1798761600',
    link: '</api/docs#readSeries>; rel="deprecation"; type="text/html"',
    sunset: 'Sat, 01 Jan 2028 00:00:00 GMT',
    'x-own': 'b',
  })
  expect(await headersOf(ownEndpoint('get', '/a', about, answer))).toEqual({
    'content-type': 'application/json',
    'x-own': 'b',
  })
})
