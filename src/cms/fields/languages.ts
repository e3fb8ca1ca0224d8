import type { TextField } from 'payload'
import { isLanguage } from '../../domain/language'
import { sentence } from '../../i18n/words/errors'
import type { Localized } from '../../i18n/locales'
import { words } from '../../i18n/words/common'

/** Ordered language tags (BCP 47): languages that are spoken, not the content's. */
export const languages = (name: string, label: Localized, description?: Localized): TextField =>
  ({
    name,
    type: 'text',
    hasMany: true,
    label,
    admin: {
      components: { Field: '/src/admin/SeveralTextsField#SeveralTextsField' },
      description,
      placeholder: words.severalPlaceholder,
    },
    validate: (value: unknown, { req }) => {
      if (value === undefined || value === null) return true
      const wrong = Array.isArray(value) ? value.find((code) => !isLanguage(code)) : value
      return (
        wrong === undefined ||
        sentence({ code: 'LANGUAGE_INVALID', params: { value: String(wrong) } }, req.i18n.language)
      )
    },
  }) as TextField
