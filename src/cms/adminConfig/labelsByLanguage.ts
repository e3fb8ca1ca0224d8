import { traverseFields, type Field } from 'payload'
import { say, type Localized } from '../../i18n/locales'

/** Whether a label says the same in several languages. */
const isLocalized = (label: unknown): label is Localized =>
  typeof label === 'object' && label !== null && 'fr' in label && 'en' in label

/**
 * Labels in several languages become functions of the language, which Payload calls before it hands a field to the browser: its buttons that
 * sort a list take the label as it is for a word, and are called “Sort by [object Object]” otherwise. Changes `fields`.
 *
 * Upstream: docs/upstream/004-label-of-a-sort-button.md (open in 3.90.2). Goes when `SortColumn` says `getTranslation(label, i18n)`. Told by
 * tests/browser/accessibility.test.ts.
 */
export const labelsByLanguage = (fields: Field[]): void =>
  traverseFields({
    fields,
    callback: ({ field }) => {
      const label: unknown = 'label' in field ? field.label : undefined
      if ('label' in field && isLocalized(label)) field.label = ({ i18n }) => say(label, i18n.language)
    },
  })
