import type { AfterErrorHook } from 'payload'

/** A refusal of what the database says is there already names the field; in which table that is stays here. */
export const hideTables: AfterErrorHook = ({ error }) => {
  const { data } = error as { data?: { tableName?: unknown } | null }
  if (data && 'tableName' in data) delete data.tableName
}
