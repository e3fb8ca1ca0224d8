import { ValidationError, type AfterErrorHook } from 'payload'

/**
 * A refusal of what the database says is there already names the field; in which table that is stays here.
 *
 * Upstream: docs/upstream/015-table-in-an-error.md (open in 3.90.2). Goes when the answer has no `tableName`. Told by
 * tests/cms/errors/payloadErrors.test.ts.
 */
export const hideTables: AfterErrorHook = ({ error }) => {
  if (error instanceof ValidationError) for (const one of error.data.errors) Reflect.deleteProperty(one, 'tableName')
}
