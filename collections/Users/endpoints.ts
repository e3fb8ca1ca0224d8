import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { z } from 'zod'
import { confirm } from '../../src/cms/accounts/confirmation'
import { accountName } from '../../src/cms/accounts/accountName'
import { invitedBy, sendInvitation } from '../../src/cms/accounts/invite'
import { sendResetLink } from '../../src/cms/accounts/sendResetLink'
import { hasRole } from '../../src/cms/access/rules'
import { reject } from '../../src/cms/write/reject'
import { findMainById } from '../../src/database/documents'
import { refusal } from '../../src/i18n/errors/refusal'

/** Payload would make an administrator of whoever comes first to an empty installation. */
export const refuseFirstRegister: Endpoint = {
  method: 'post',
  path: '/first-register',
  handler: ({ i18n }) => {
    throw refusal('FIRST_ADMIN_BY_COMMAND', undefined, { language: i18n.language })
  },
}

/** Answers at once and the same for every address; whether it has an account, and how the mail goes, shows neither in words nor in time. */
export const forgotPassword: Endpoint = {
  method: 'post',
  path: '/forgot-password',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const email = z.email().max(254).safeParse(req.data?.email)
    if (!email.success) return reject(req, { code: 'EMAIL_INVALID', path: 'email' }, { collection: 'users' })
    sendResetLink(req.payload, email.data, req.i18n.language).catch((error: unknown) =>
      req.payload.logger.error({ err: error }, 'A link to choose a new password could not be sent.'),
    )
    return Response.json({ message: req.t('general:success') })
  },
}

/** For five minutes whoever knows the password may change how they sign in (hooks/confirmOwn.ts). */
export const confirmPassword: Endpoint = {
  method: 'post',
  path: '/confirm',
  handler: async (req) => {
    if (!req.user) throw refusal('ACCOUNT_NEEDED', undefined, { language: req.i18n.language })
    await addDataAndFileToRequest(req)
    const password = z.string().min(1).max(1000).safeParse(req.data?.password)
    if (!password.success) throw refusal('CURRENT_PASSWORD_WRONG', undefined, { language: req.i18n.language })
    const cookie = await confirm(req, req.user, password.data)
    return Response.json({ message: req.t('general:success') }, { headers: { 'Set-Cookie': cookie } })
  },
}

/** Sends whoever has never logged in the link to choose a password. Administrators alone. */
export const inviteAgain: Endpoint = {
  method: 'post',
  path: '/:id/invite',
  handler: async (req) => {
    const { language } = req.i18n
    if (!hasRole(req.user, 'admin')) throw refusal(req.user ? 'FORBIDDEN' : 'ACCOUNT_NEEDED', undefined, { language })
    const account = await findMainById(req, 'users', String(req.routeParams?.id))
    if (!account?.email) throw refusal('NOT_FOUND', undefined, { language })
    if (account.lastLoginAt) throw refusal('INVITED_ALREADY_CAME', undefined, { language })
    try {
      return Response.json({
        invitedAt: await sendInvitation(req.payload, { email: account.email, id: account.id }, invitedBy(req)),
      })
    } catch (error) {
      throw refusal('INVITATION_NOT_SENT', undefined, { language, cause: error })
    }
  },
}

/**
 * What a colleague is called, for whoever is logged in: who is at work on a form that one opens. An address is told to administrators alone,
 * in the place of a name that is missing; otherwise null.
 */
export const nameOfAccount: Endpoint = {
  method: 'get',
  path: '/:id/name',
  handler: async (req) => {
    if (!req.user) throw refusal('FORBIDDEN', undefined, { language: req.i18n.language })
    return Response.json({ name: await accountName(req, String(req.routeParams?.id)) })
  },
}
