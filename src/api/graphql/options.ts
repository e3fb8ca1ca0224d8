import { NoSchemaIntrospectionCustomRule } from 'graphql'
import type { Config } from 'payload'
import { publicQueries } from './resolvers'

interface GraphQLOptions {
  /** Whether the schema may be asked for. */
  introspection: boolean
}

/** GraphQL: beside Payload's own fields, in one language each, ours that give every language at once. */
export const publicGraphQL = ({ introspection }: GraphQLOptions): Config['graphQL'] => ({
  queries: publicQueries,
  // Both by a setting of ours (GRAPHQL_PLAYGROUND) rather than by NODE_ENV alone.
  disableIntrospectionInProduction: false,
  disablePlaygroundInProduction: false,
  validationRules: () => (introspection ? [] : [NoSchemaIntrospectionCustomRule]),
})
