import type { FieldHookArgs, TextField, TypeWithID } from 'payload'
import { isCountry } from '../../domain/country'
import { isLanguage } from '../../domain/language'
import { invalid, optional } from '../errors/invalid'
import type { Localized } from '../../i18n/locales'
import { words } from '../../i18n/words/common'

const byName = (kind: 'language' | 'region') => ({
  Field: { path: '/src/admin/fields/NamedCodeField#NamedCodeField', clientProps: { kind } },
})

/** A country by its ISO 3166-1 alpha-2 code. */
export const country: TextField = {
  name: 'country',
  type: 'text',
  label: words.country,
  admin: { components: byName('region') },
  hooks: {
    beforeValidate: [
      ({ value }: FieldHookArgs<TypeWithID, unknown>) =>
        typeof value === 'string' ? value.trim().toUpperCase() || null : value,
    ],
  },
  validate: optional(isCountry, 'COUNTRY_INVALID'),
}

/** Ordered language tags (BCP 47): languages that are spoken, not the content's. */
export const languages = (name: string, label: Localized, description?: Localized): TextField => ({
  name,
  type: 'text',
  hasMany: true,
  label,
  admin: { components: byName('language'), description },
  validate: (value: unknown, { req }) => {
    if (value === undefined || value === null) return true
    const wrong = Array.isArray(value) ? value.find((code) => !isLanguage(code)) : value
    return wrong === undefined || invalid(req, { code: 'LANGUAGE_INVALID', params: { value: String(wrong) } })
  },
})
