import type { TextField } from 'payload'
import { isLanguage } from '../../domain/language'
import { invalid } from '../errors/invalid'
import type { Localized } from '../../i18n/locales'

/** Ordered language tags (BCP 47): languages that are spoken, not the content's. */
export const languages = (name: string, label: Localized, description?: Localized): TextField => ({
  name,
  type: 'text',
  hasMany: true,
  label,
  admin: {
    components: {
      Field: { path: '/src/admin/fields/NamedCodeField#NamedCodeField', clientProps: { kind: 'language' } },
    },
    description,
  },
  validate: (value: unknown, { req }) => {
    if (value === undefined || value === null) return true
    const wrong = Array.isArray(value) ? value.find((code) => !isLanguage(code)) : value
    return wrong === undefined || invalid(req, { code: 'LANGUAGE_INVALID', params: { value: String(wrong) } })
  },
})
