import { randomUUID } from 'node:crypto'
import { accountCookie, cookiesOf, isSame, signatureOf } from './signed'

/** For how long a device is known after it logged in, in seconds: a year. */
const KNOWN_FOR = 365 * 24 * 60 * 60

/** An address as an account has it. */
export const addressOf = (email: string): string => email.toLowerCase().trim()

/** What stands for an address where it is not to be read. */
export const hiddenAddress = (secret: string, email: string): string =>
  signatureOf(secret, 'address', addressOf(email)).slice(0, 32)

const prefix = 'atelier-device-'

const sign = (secret: string, account: string, device: string): string => signatureOf(secret, 'device', account, device)

/** The cookie by which a device is known that has logged in to an account: each account that was used there has its own, and it lets nobody in. */
export const deviceCookie = (secret: string, email: string, secure: boolean | undefined): string => {
  const account = hiddenAddress(secret, email)
  const device = randomUUID()
  const value = `${device}.${sign(secret, account, device)}`
  return accountCookie(`${prefix}${account}`, value, { maxAge: KNOWN_FOR, secure })
}

/** The device that a request comes from, where it has logged in to this account before; otherwise null. */
export const knownDevice = (secret: string, email: string, cookies: string | undefined): string | null => {
  const account = hiddenAddress(secret, email)
  for (const [name, value] of cookiesOf(cookies)) {
    const [device = '', signature = ''] = value.split('.')
    if (name === `${prefix}${account}` && isSame(signature, sign(secret, account, device))) return device
  }
  return null
}
