import type { CollectionAfterLoginHook } from 'payload'
import { deviceCookie } from '../../../src/cms/accounts/devices'
import type { Stored } from '../../../src/database/documents'

/** Whoever has logged in, by a password or by a link, is known by their device: it is not held up with strangers (src/http/limitAttempts.ts). */
export const knowDevice: CollectionAfterLoginHook<Pick<Stored<'users'>, 'email' | 'id'>> = ({
  collection,
  req,
  user,
}) => {
  if (!user.email) return
  req.responseHeaders ??= new Headers()
  const { secure } = collection.auth.cookies
  const cookie = deviceCookie(req.payload.secret, user.email, { factor: req.context.shownFactor, secure })
  req.responseHeaders.append('Set-Cookie', cookie)
}
