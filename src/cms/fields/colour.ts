import type { TextField } from 'payload'
import { isColour } from '../../domain/colour'
import type { Localized } from '../../i18n/locales'
import { optional } from '../errors/invalid'
import { emptyIsNull } from './emptyIsNull'

/** A field of one text, which Payload types together with that of several. */
type OneText = Extract<TextField, { hasMany?: false }>

/** A colour `#rrggbb`, chosen or typed in the form. None is refused for its contrast: what is read in it takes a shade that can be read (src/domain/colour.ts). */
export const colour = (name: string, label: Localized, description: Localized): OneText => ({
  name,
  type: 'text',
  label,
  // No maxLength: whatever is longer is told what a colour is.
  admin: { components: { Field: '/src/admin/fields/ColourField#ColourField' }, description },
  hooks: { beforeValidate: [emptyIsNull] },
  validate: optional(isColour, 'COLOUR_INVALID'),
})
