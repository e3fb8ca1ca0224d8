import type { UIField } from 'payload'
import { words } from '../../i18n/words/merging'

/** In the form of a new entry of the directory: those that have its name already. */
export const knownInForm: UIField = {
  name: 'known',
  type: 'ui',
  label: words.known.label,
  admin: {
    components: { Field: '/src/admin/merging/KnownAlready#KnownAlready' },
    disableBulkEdit: true,
    disableListColumn: true,
  },
}
