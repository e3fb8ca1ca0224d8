import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { z } from 'zod'
import { accountName } from '../../src/cms/accounts/accountName'
import { sendResetLink } from '../../src/cms/accounts/sendResetLink'
import { reject } from '../../src/cms/write/reject'
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
