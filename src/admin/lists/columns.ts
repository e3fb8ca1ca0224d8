import { buildColumnState as columnsOf } from '@payloadcms/ui/providers/TableColumns/buildColumnState'
import { cloneElement, isValidElement } from 'react'
import { isId, nameInLists } from './inLists'

/**
 * The columns of a list, in the place of Payload’s: by one name each, and without the id.
 *
 * Upstream: docs/upstream/018-ids-of-rows-as-filters.md (open in 3.90.2). The build puts it there (scripts/payloadInParts.cjs). Goes when a field has a
 * name for lists and the id an option. Told by tests/browser/lists.test.ts.
 */
export const buildColumnState = (args: Parameters<typeof columnsOf>[0]): ReturnType<typeof columnsOf> =>
  columnsOf({ ...args, clientFields: args.clientFields.filter((field) => !isId(field)) }).map((column) => {
    const name = column.field && nameInLists(column.field, args.i18n)
    if (name === undefined) return column
    const { Heading } = column
    return {
      ...column,
      field: Object.assign({}, column.field, { labelWithPrefix: name }),
      Heading: isValidElement<{ label: string }>(Heading) ? cloneElement(Heading, { label: name }) : Heading,
    }
  })
