import { createHmac, timingSafeEqual } from 'node:crypto'

/** What only the servers of an installation can make of a text: each use has a name, so that none stands for another. */
export const signatureOf = (secret: string, use: string, ...parts: readonly string[]): string =>
  createHmac('sha256', secret)
    .update(JSON.stringify([use, ...parts]))
    .digest('hex')

/** Whether somebody’s signature is the one that is expected; how much of it is right shows in no time. */
export const isSame = (given: string, expected: string): boolean => {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)]
  return one.length === other.length && timingSafeEqual(one, other)
}

/** The cookies that a request carries, by name. */
export const cookiesOf = (header: string | null | undefined): [string, string][] =>
  (header ?? '').split(';').map((cookie) => {
    const [name = '', value = ''] = cookie.trim().split(/=(.*)/s)
    return [name, value]
  })

interface Kept {
  /** In seconds. */
  maxAge: number
  /** Whether it goes over https alone. */
  secure: boolean | undefined
}

/** A cookie that no script reads, and that goes to the routes of accounts alone. */
export const accountCookie = (name: string, value: string, { maxAge, secure }: Kept): string =>
  [
    `${name}=${value}`,
    `Max-Age=${maxAge}`,
    'Path=/api/users',
    'HttpOnly',
    'SameSite=Strict',
    ...(secure ? ['Secure'] : []),
  ].join('; ')
