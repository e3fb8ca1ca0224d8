import type { TextField } from 'payload'
import { sentence } from '../../i18n/errors'
import type { Localized } from '../../i18n/locales'

/** Whether `code` is a well-formed language tag (BCP 47) that this machine can name. */
export const isLanguage = (code: unknown): code is string => {
  if (typeof code !== 'string' || code.length > 35) return false
  try {
    const [canonical] = Intl.getCanonicalLocales(code)
    return canonical === code && new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code) !== undefined
  } catch {
    return false
  }
}

/** Ordered language tags (BCP 47): languages that are spoken, not the content's. */
export const languages = (name: string, label: Localized, description?: Localized): TextField =>
  ({
    name,
    type: 'text',
    hasMany: true,
    label,
    admin: { description },
    validate: (value: unknown, { req }) => {
      if (value === undefined || value === null) return true
      const wrong = Array.isArray(value) ? value.find((code) => !isLanguage(code)) : value
      return wrong === undefined || sentence({ code: 'LANGUAGE_INVALID', params: { value: String(wrong) } }, req.i18n.language)
    },
  }) as TextField
