import type { Field } from 'payload'
import { localeOptions } from '../../i18n/localeOptions'
import { words } from '../../i18n/words/translations'
import { translators } from '../access/rules'
import { derived, readOnly } from './serverOwned'

const oneLanguage: Field = {
  name: 'oneLanguage',
  type: 'select',
  label: words.oneLanguage.label,
  options: localeOptions,
  access: { read: translators },
  admin: { position: 'sidebar', description: words.oneLanguage.description, disableGroupBy: true },
}

const stale: Field = {
  name: 'stale',
  type: 'json',
  label: words.stale,
  disableDuplicate: true,
  custom: { storedAs: 'StaleMark[]' },
  access: { ...readOnly, read: translators },
  admin: derived,
}

/** Which languages a document lacks, and which are older: what its editor says to be in one on purpose, what is noted, and the column of the list. */
export const translations: Field[] = [
  oneLanguage,
  {
    name: 'missing',
    type: 'text',
    label: words.missing,
    index: true,
    disableDuplicate: true,
    access: { ...readOnly, read: translators },
    admin: derived,
  },
  stale,
  {
    name: 'staleIn',
    type: 'text',
    label: words.staleIn,
    index: true,
    disableDuplicate: true,
    access: { ...readOnly, read: translators },
    admin: derived,
  },
  {
    name: 'translations',
    type: 'ui',
    label: words.label,
    admin: { components: { Cell: '/src/admin/lists/cells#TranslationsCell' } },
  },
]

/** The same of a global, which no list finds. */
export const translationsOfGlobal: Field[] = [oneLanguage, stale]
