import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook } from 'payload'

type AnyArgs = { data?: Record<string, unknown>; draft?: boolean; req: { fallbackLocale?: unknown; query?: Record<string, unknown> } }

/**
 * Fallback never enters a write. Without this the answer to a write shows the other language's text in a gap, the form takes it as typed,
 * and the next save stores it as a translation; a global reads its own original that way and stores it at once.
 */
export const keepGaps: CollectionBeforeOperationHook & GlobalBeforeOperationHook = (({ args, operation }: { args: AnyArgs; operation: string }) => {
  if (['create', 'update', 'updateByID', 'restoreVersion'].includes(operation)) args.req.fallbackLocale = false
  return args
}) as never

const only = (data: Record<string, unknown>, allowed: Record<string, (value: unknown) => boolean>): boolean =>
  Object.entries(data).every(([key, value]) => allowed[key]?.(value))

/**
 * A write that does not say `_status: 'published'` is a draft save: it never touches what the public sees. Stock Payload unpublishes a
 * document with a newer draft, or puts the change live. What goes through as it is: taking off line (`_status: 'draft'` alone), and the
 * bin (`deletedAt`, with or without `_status: 'draft'`).
 */
export const draftUnlessPublishing: CollectionBeforeOperationHook & GlobalBeforeOperationHook = (({ args, operation }: { args: AnyArgs; operation: string }) => {
  if (operation === 'restoreVersion') return { ...args, draft: true }
  if (operation !== 'update' && operation !== 'updateByID') return args
  const data = args.data ?? {}
  if (data._status === 'published') return { ...args, draft: false }
  const plain = only(data, { _status: (value) => value === 'draft', deletedAt: () => true })
  return plain ? args : { ...args, draft: true }
}) as never
