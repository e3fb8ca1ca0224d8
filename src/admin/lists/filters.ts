import { reduceFieldsToOptions as optionsOf } from '@payloadcms/ui/utilities/reduceFieldsToOptions'
import { inLists, isId, nameInLists } from './inLists'

/** Where a filter stands that has no rank. */
const LAST = 99

type Options = ReturnType<typeof optionsOf>

/**
 * The filters of a list, in the place of Payload’s: in the order and by the one name that src/cms/adminConfig/named.ts gives them, where
 * Payload says “Place > Name”, and without the id. What stands in an address is shown all the same.
 *
 * Upstream: docs/upstream/018-ids-of-rows-as-filters.md (open in 3.90.2). The build puts it there (scripts/payloadInParts.cjs). Goes when a field has a
 * name for lists and the id an option. Told by tests/browser/lists.test.ts.
 */
export const reduceFieldsToOptions = (args: Parameters<typeof optionsOf>[0]): Options =>
  optionsOf(args)
    .map((option) => {
      const { field, label } = option
      if (option.value === 'id' || isId(field))
        return {
          ...option,
          field: Object.assign({}, field, { admin: { ...field.admin, disableListFilter: true } }),
        }
      const name = nameInLists(field, args.i18n) ?? (typeof label === 'string' ? label.trim() : undefined)
      return name === undefined ? option : { ...option, label: name, plainTextLabel: name }
    })
    .sort((one, other) => (inLists(one.field).rank ?? LAST) - (inLists(other.field).rank ?? LAST))
