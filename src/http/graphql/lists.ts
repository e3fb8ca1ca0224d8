import type { GraphQLSchema } from 'graphql'
import { APIError, type PayloadRequest } from 'payload'
import { MAX_DOCS } from '../limits'

interface ListArgs {
  limit?: number | null
  pagination?: boolean | null
}

/** What a list costs, and each document that it may give: as for our own lists. */
const COST_OF_A_LIST = 100
const COST_IN_A_LIST = 4

/** How many documents are counted: ten where no number is given, and 0 is all of them. */
const counted = (limit: number | null | undefined): number =>
  limit === undefined ? 10 : Math.min(limit || MAX_DOCS, MAX_DOCS)

/** The limits of lists over REST, for Payload’s lists in a schema; and a cost by length, so that a request holds few long ones. */
export const limitLists = (schema: GraphQLSchema): void => {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const names = field.args.map(({ name }) => name)
    const { resolve } = field
    if (!resolve || !names.includes('limit') || !names.includes('where')) continue
    field.extensions = {
      ...field.extensions,
      complexity: ({ args, childComplexity }: { args: ListArgs; childComplexity: number }) =>
        childComplexity + COST_OF_A_LIST + COST_IN_A_LIST * counted(args.limit),
    }
    field.resolve = (source, args: ListArgs, context: { req: PayloadRequest }, info) => {
      const { limit, pagination } = args
      if (!context.req.user) {
        if (limit !== undefined && limit !== null && !(limit >= 1 && limit <= MAX_DOCS)) {
          throw new APIError(`limit is a number from 1 to ${MAX_DOCS}.`, 400, { field: 'limit' }, true)
        }
        if (pagination === false)
          throw new APIError(`Lists come in pages of ${MAX_DOCS} at most.`, 400, { field: 'pagination' }, true)
      }
      return resolve(source, args, context, info) as unknown
    }
  }
}
