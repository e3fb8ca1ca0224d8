import type { CollectionAfterOperationHook } from 'payload'
import { answerTo } from './translateError'
import { codeOfMessage } from './invalid'

/**
 * Of a write to several documents: each one that is refused has its code, as it would have alone. Payload keeps the message of an error; what it
 * hides it tells nobody, the log included.
 *
 * Upstream: docs/upstream/040-errors-of-several.md (open in 3.90.2). Goes when each error of several has what it has alone, and is logged. Told by
 * tests/cms/errors/nameSeveral.test.ts.
 */
export const nameSeveral: CollectionAfterOperationHook = ({ operation, req, result }) => {
  if (operation !== 'update' && operation !== 'delete') return result
  const errors = result.errors.map(({ id, isPublic, message }) => {
    const { code, message: said } = answerTo({ message }, req)
    if (isPublic && (code === 'INTERNAL_ERROR' || req.context.refused?.has(message)))
      return { id, code: codeOfMessage(req, message), isPublic, message }
    if (!isPublic) req.payload.logger.error({ err: message }, 'One of several writes failed.')
    return { id, code, isPublic: true, message: said }
  })
  return { ...result, errors }
}
