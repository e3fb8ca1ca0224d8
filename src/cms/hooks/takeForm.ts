import type { CollectionBeforeOperationHook, FlattenedField, GlobalBeforeOperationHook, PayloadRequest } from 'payload'
import { mergeTexts } from '../fields/sideBySide'
import { localesOf } from '../request'

interface AnyArgs {
  collection?: { config: { flattenedFields: FlattenedField[] } }
  data?: unknown
  globalConfig?: { flattenedFields: FlattenedField[] }
  req: PayloadRequest
}

const isRow = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A form's texts, one for each language, become the localized texts that everything after this knows (src/cms/fields/sideBySide.ts). */
export const takeForm: CollectionBeforeOperationHook & GlobalBeforeOperationHook = (({
  args,
  operation,
}: {
  args: AnyArgs
  operation: string
}) => {
  if (!['create', 'update', 'updateByID'].includes(operation)) return args
  // What the write reads for itself carries none; what it answers does (set again in `localized`).
  args.req.context.textsWritten = false
  const fields = (args.collection?.config ?? args.globalConfig)!.flattenedFields
  // A programme is changed act by act (src/cms/editProgramme.ts): what a form holds of it may be older.
  if (args.req.query?.form && isRow(args.data)) delete args.data.programme
  return isRow(args.data) ? { ...args, data: mergeTexts(args.data, fields, localesOf(args.req)) } : args
}) as never
