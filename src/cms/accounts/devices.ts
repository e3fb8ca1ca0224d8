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

/** That a device has shown a second factor too. */
const signShown = (secret: string, device: string, factor: string): string =>
  signatureOf(secret, 'device with factor', device, factor)

interface Made {
  /** The second factor that was shown. */
  factor?: string | undefined
  secure: boolean | undefined
}

/** The cookie by which a device is known that has logged in to an account: each account that was used there has its own, and it lets nobody in. */
export const deviceCookie = (secret: string, email: string, { factor, secure }: Made): string => {
  const account = hiddenAddress(secret, email)
  const device = randomUUID()
  const shown = factor === undefined ? [] : [signShown(secret, device, factor)]
  const value = [device, sign(secret, account, device), ...shown].join('.')
  return accountCookie(`${prefix}${account}`, value, { maxAge: KNOWN_FOR, secure })
}

/**
 * The device that a request comes from, where it has logged in to this account before; otherwise null.
 * @param factor holds it to those that have shown this second factor
 */
export const knownDevice = (
  secret: string,
  email: string,
  cookies: string | undefined,
  factor?: string,
): string | null => {
  const account = hiddenAddress(secret, email)
  for (const [name, value] of cookiesOf(cookies)) {
    const [device = '', signature = '', shown = ''] = value.split('.')
    if (name !== `${prefix}${account}` || !isSame(signature, sign(secret, account, device))) continue
    if (factor === undefined || isSame(shown, signShown(secret, device, factor))) return device
  }
  return null
}
