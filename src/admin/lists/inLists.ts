import { getTranslation, type I18nClient } from '@payloadcms/translations'
import type { ClientField } from 'payload'
import type { InLists } from '../../domain/inLists'

/** What the configuration says of a field in lists. */
export const inLists = (field: ClientField): InLists => field.admin?.custom?.inLists ?? {}

/** The name of a field in lists; undefined where it is its label. */
export const nameInLists = (field: ClientField, i18n: I18nClient): string | undefined => {
  const { label } = inLists(field)
  return label === undefined ? undefined : getTranslation(label, i18n)
}

/** The id that Payload adds to the fields of a collection, which no list offers. */
export const isId = (field: ClientField): boolean => 'name' in field && field.name === 'id'
