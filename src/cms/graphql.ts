import type { Config } from 'payload'

/** What GraphQL offers beside Payload's own fields. */
export const publicGraphQL: Config['graphQL'] = {
  disablePlaygroundInProduction: true,
}
