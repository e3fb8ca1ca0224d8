import type { Field } from 'payload'
import { words } from '../../i18n/words/common'

/** Whether something published names this entry. Written by publication alone (src/cms/publication/visibility.ts). */
export const publicFlag = (): Field => ({
  name: 'public',
  type: 'checkbox',
  label: words.public.label,
  defaultValue: false,
  index: true,
  access: { create: () => false, update: () => false },
  admin: {
    position: 'sidebar',
    readOnly: true,
    description: words.public.description,
    disableBulkEdit: true,
    components: { Diff: '/src/admin/versions/NoDifference#NoDifference' },
  },
})
