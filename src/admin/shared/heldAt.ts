import type { FormState } from 'payload'

/** What a form holds at some paths: values, and which rows. Fields that came with an answer are of no question. */
export const heldAt = (fields: FormState, paths: readonly string[]): string =>
  JSON.stringify(
    paths.map((path) => {
      const { rows, value } = fields[path] ?? {}
      return [path === 'file' ? null : value, rows?.map(({ id }) => id)]
    }),
  )
