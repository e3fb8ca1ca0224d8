import type { CollectionSlug, SingleRelationshipField } from 'payload'
import type { Localized } from '../../i18n/locales'

/** A relation to one document, which Payload types together with that to many. */
type ToOne = Extract<SingleRelationshipField, { hasMany?: false }>

interface Options extends Partial<Omit<ToOne, 'label' | 'name' | 'relationTo' | 'type'>> {
  label: Localized
}

/** One document of another collection, which the form finds by any of its names (src/admin/fields/Picker.tsx). */
export const relation = (name: string, relationTo: CollectionSlug, options: Options): SingleRelationshipField => ({
  name,
  type: 'relationship',
  relationTo,
  ...options,
  admin: {
    ...options.admin,
    components: { Field: '/src/admin/fields/Picker#Picker' },
  },
})
