import { Router } from 'express'
import { handleEndpoints, type SanitizedConfig } from 'payload'
import { playgroundPage } from '../graphql/playground'
import { withRequestId } from '../problem'
import { sendWebResponse, toWebRequest } from '../webRequest'
import { graphqlRoutes } from './graphql'

export interface ApiOptions {
  config: Promise<SanitizedConfig>
  /** Whether the playground is served. */
  playground: boolean
}

/** Payload's REST and GraphQL, without going through Next. */
export const apiRoutes = ({ config, playground }: ApiOptions): Router => {
  const router = Router()
  router.use(graphqlRoutes(config))
  if (playground) router.get('/graphql-playground', playgroundPage)
  router.use(async (req, res) => {
    const response = await handleEndpoints({ config, request: toWebRequest(req), path: `${req.baseUrl}${req.path}` })
    if (response.status === 503) res.setHeader('Retry-After', '3')
    await sendWebResponse(
      response.status >= 400 ? await withRequestId(response, res.locals.requestId as string) : response,
      res,
    )
  })
  return router
}
