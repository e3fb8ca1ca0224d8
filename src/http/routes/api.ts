import { GRAPHQL_PLAYGROUND_GET, GRAPHQL_POST } from '@payloadcms/next/routes'
import { Router } from 'express'
import { handleEndpoints, type SanitizedConfig } from 'payload'
import { sendProblem } from '../problem'
import { sendWebResponse, toWebRequest } from '../webRequest'

export interface ApiOptions {
  config: Promise<SanitizedConfig>
  /** Whether the playground is served. */
  playground: boolean
}

/** Payload's REST and GraphQL, without going through Next. */
export const apiRoutes = ({ config, playground }: ApiOptions): Router => {
  const router = Router()
  const graphql = GRAPHQL_POST(config)
  const playgroundPage = GRAPHQL_PLAYGROUND_GET(config)
  router.post('/graphql', async (req, res) => {
    await sendWebResponse(await graphql(toWebRequest(req)), res)
  })
  router.all('/graphql', (_req, res) => {
    res.setHeader('Allow', 'POST')
    sendProblem(res, 405, 'GraphQL is asked by POST, with a JSON body { query, variables }.')
  })
  if (playground) {
    router.get('/graphql-playground', async (req, res) => {
      await sendWebResponse(await playgroundPage(toWebRequest(req)), res)
    })
  }
  router.use(async (req, res) => {
    await sendWebResponse(await handleEndpoints({ config, request: toWebRequest(req), path: `${req.baseUrl}${req.path}` }), res)
  })
  return router
}
