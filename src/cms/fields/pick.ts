import type { CollectionSlug, SingleRelationshipField } from 'payload'
import type { Localized } from '../../i18n/locales'

interface Options extends Partial<Omit<SingleRelationshipField, 'name' | 'relationTo' | 'type'>> {
  label: Localized
  /** Offers the sessions of the workshop in the form, and those of none. What may be stored is for `validate` to say. */
  ofThisWorkshop?: boolean
}

/** One document of another collection, which the form finds by any of its names (src/admin/Picker.tsx). */
export const pick = (
  name: string,
  relationTo: CollectionSlug,
  { ofThisWorkshop, ...options }: Options,
): SingleRelationshipField =>
  ({
    name,
    type: 'relationship',
    relationTo,
    ...options,
    admin: {
      ...options.admin,
      components: { Field: { path: '/src/admin/Picker#Picker', clientProps: { ofThisWorkshop } } },
    },
  }) as SingleRelationshipField
