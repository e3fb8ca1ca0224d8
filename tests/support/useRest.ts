import { expect } from '@jest/globals'
import { useDatabase } from './database'
import type { JsonObject } from './json'
import { useServer } from './server'

/** A server with a database of its own, asked over REST. @param options what differs from a plain start */
export const useRest = (options: Parameters<typeof useServer>[1] = {}) => {
  const database = useDatabase()
  const server = useServer(() => database.payload, options)

  const asked = async (path: string, headers: object = {}, data?: object, method = 'POST'): Promise<JsonObject> => {
    const response = await fetch(`${server.url}/api/${path}`, {
      method: data ? method : 'GET',
      headers: { ...headers, 'Content-Type': 'application/json' },
      ...(data ? { body: JSON.stringify(data) } : {}),
    })
    return { status: response.status, ...((await response.json()) as object) } as JsonObject
  }
  const make = async (headers: object, collection: string, data: object): Promise<string> => {
    const { doc, status } = await asked(`${collection}?locale=fr&depth=0&draft=true`, headers, data)
    expect(status).toBe(201)
    return doc.id
  }

  /** A page, as a stranger gets it. */
  const page = async (path: string): Promise<{ status: number; text: string; headers: Headers }> => {
    const response = await fetch(`${server.url}${path}`, { redirect: 'manual' })
    return { headers: response.headers, status: response.status, text: await response.text() }
  }
  return { asked, database, make, page, url: () => server.url }
}
