import { getTranslation, type I18nClient } from '@payloadcms/translations'
import type { ClientField } from 'payload'

/** What a choice is called; undefined where the field has no such option. */
export const optionLabel = (field: Partial<ClientField>, value: unknown, i18n: I18nClient): string | undefined => {
  const options = 'options' in field ? (field.options ?? []) : []
  const option = options.flatMap((one) => (typeof one !== 'string' && one.value === value ? one : []))[0]
  const label = option && getTranslation(option.label, i18n)
  return typeof label === 'string' ? label : undefined
}
