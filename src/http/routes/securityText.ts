import { Router } from 'express'
import { wallClock, type Clock } from '../../domain/clock'
import { localeCodes } from '../../i18n/locales'

const DAY_MS = 24 * 60 * 60 * 1000

/** For how long what it says holds, in days (RFC 9116, 2.5.5: less than a year). */
const HOLDS_FOR = 90

/** The next midnight (UTC) after so many days: the same for a whole day, so that it can be kept. */
const expiresOn = (now: number): string => new Date((Math.floor(now / DAY_MS) + 1 + HOLDS_FOR) * DAY_MS).toISOString()

interface Options {
  now?: Clock | undefined
  publicUrl?: string | undefined
  securityContact?: string | undefined
}

/** `/.well-known/security.txt`: whom to tell of a weakness (RFC 9116). Without a contact there is none. */
export const securityText = ({ now = wallClock, publicUrl, securityContact }: Options): Router => {
  const router = Router({ caseSensitive: true, strict: true })
  if (!securityContact) return router
  return router.get('/.well-known/security.txt', (_req, res) => {
    const lines = [
      `Contact: ${securityContact}`,
      `Expires: ${expiresOn(now().getTime())}`,
      `Preferred-Languages: ${localeCodes.join(', ')}`,
      ...(publicUrl ? [`Canonical: ${publicUrl}/.well-known/security.txt`] : []),
    ]
    res.setHeader('Cache-Control', 'public, max-age=3600')
    res.type('text/plain; charset=utf-8').send(`${lines.join('\n')}\n`)
  })
}
