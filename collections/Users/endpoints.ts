import { addDataAndFileToRequest, ValidationError, type Endpoint } from 'payload'
import { z } from 'zod'
import { accountName } from '../../src/cms/accounts/accountName'
import { sendResetLink } from '../../src/cms/accounts/sendResetLink'

/** Payload would make an administrator of whoever comes first to an empty installation. */
export const refuseFirstRegister: Endpoint = {
  method: 'post',
  path: '/first-register',
  handler: () =>
    Response.json(
      { errors: [{ message: 'The first administrator is made by a command: npm run admin.' }] },
      { status: 403 },
    ),
}

/** Answers at once and the same for every address; whether it has an account, and how the mail goes, shows neither in words nor in time. */
export const forgotPassword: Endpoint = {
  method: 'post',
  path: '/forgot-password',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const email = z.email().max(254).safeParse(req.data?.email)
    if (!email.success) {
      const message = req.t('validation:emailAddress')
      throw new ValidationError({ collection: 'users', errors: [{ path: 'email', message }] }, req.t)
    }
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
    if (!req.user)
      return Response.json({ errors: [{ message: req.t('error:notAllowedToPerformAction') }] }, { status: 403 })
    return Response.json({ name: await accountName(req, String(req.routeParams?.id)) })
  },
}
