import { isolateObjectProperty, type DocumentViewServerProps } from 'payload'
import type { History as Read } from '../../domain/history'
import { answerOf } from '../shared/answerOf'
import { History } from './History'

/** Versions of a document. The page says at once what it would ask the server for. */
export const HistoryView = async ({ initPageResult }: DocumentViewServerProps) => {
  const { collectionConfig, docID, globalConfig, req } = initPageResult
  const asking = isolateObjectProperty(req, ['query', 'routeParams'])
  asking.query = {}
  asking.routeParams = { collection: collectionConfig?.slug, global: globalConfig?.slug, id: docID && String(docID) }
  const known = globalConfig
    ? await answerOf<Read>(asking, globalConfig.endpoints, '/history')
    : await answerOf<Read>(asking, collectionConfig?.endpoints, '/:id/history')
  return <History known={known} />
}
