import type { TextField } from 'payload'
import { isCountry } from '../../domain/country'
import { invalid } from '../errors/invalid'
import { words } from '../../i18n/words/common'

/** A country by its ISO 3166-1 alpha-2 code. */
export const country = (): TextField => ({
  name: 'country',
  type: 'text',
  label: words.country,
  admin: {
    components: {
      Field: { path: '/src/admin/fields/NamedCodeField#NamedCodeField', clientProps: { kind: 'region' } },
    },
  },
  hooks: {
    beforeValidate: [({ value }) => (typeof value === 'string' ? value.trim().toUpperCase() || null : value)],
  },
  validate: (value: unknown, { req }) =>
    value === undefined ||
    value === null ||
    value === '' ||
    isCountry(value) ||
    invalid(req, { code: 'COUNTRY_INVALID' }),
})
