import type { Endpoint } from 'payload'

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
