import type {
  CollectionAfterOperationHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
  AfterErrorHook,
  TypeWithID,
} from 'payload'
import { filesOfWork, settleContext, type Picture } from './files'
import { isId } from '../../database/documents'

interface AnyArgs {
  id?: string | number
  overrideAccess?: boolean
  req: PayloadRequest
}

/** A picture that may get other files keeps its former ones until that is done. */
export const keepFormerFiles: CollectionBeforeOperationHook = (async ({
  args,
  operation,
}: {
  args: AnyArgs
  operation: string
}) => {
  const { id, overrideAccess, req } = args
  if (!['update', 'updateByID'].includes(operation) || id === undefined) return args
  if (!(req.file || req.query?.uploadEdits) || !(req.user || overrideAccess) || !isId(req, String(id))) return args
  const picture = await req.payload.db.findOne<Picture & TypeWithID>({
    collection: 'media',
    req,
    where: { id: { equals: id } },
  })
  if (picture) await (await filesOfWork(req)).keep(picture)
  return args
}) as never

interface Written {
  filename?: string
  sizes?: Record<string, { filename?: string | null } | undefined>
}

/** Writes the files of a picture, in a way that can be undone. */
export const writeFiles: CollectionBeforeValidateHook = async ({ data, req }) => {
  const { filename, sizes = {} } = (data ?? {}) as Written
  if (!req.file || !filename) return data
  const files = await filesOfWork(req)
  await files.write(filename, req.file.data)
  for (const [size, bytes] of Object.entries(req.payloadUploadSizes ?? {})) {
    const name = sizes[size]?.filename
    if (name && bytes) await files.write(name, bytes)
  }
  return data
}

/** Without a transaction a picture is stored when its operation ends. */
export const endFiles: CollectionAfterOperationHook = async ({ req, result }) => {
  const { context } = req
  await context.pictureFiles?.done()
  delete context.pictureFiles
  return result as never
}

/** Without a transaction the files of a picture that was refused are settled here. */
export const settleFilesOfFailure: AfterErrorHook = async ({ req }) => {
  await settleContext(req.payload, req.context).catch((error: unknown) =>
    req.payload.logger.warn({ err: error }, 'Files of a picture wait for the next start.'),
  )
}
