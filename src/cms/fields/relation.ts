import type { CollectionSlug, SingleRelationshipField } from 'payload'
import type { Localized } from '../../i18n/locales'

interface Options extends Partial<Omit<SingleRelationshipField, 'name' | 'relationTo' | 'type'>> {
  label: Localized
}

/** One document of another collection, which the form finds by any of its names (src/admin/fields/Picker.tsx). */
export const relation = (name: string, relationTo: CollectionSlug, options: Options): SingleRelationshipField =>
  ({
    name,
    type: 'relationship',
    relationTo,
    ...options,
    admin: {
      ...options.admin,
      components: { Field: '/src/admin/fields/Picker#Picker' },
    },
  }) as SingleRelationshipField
