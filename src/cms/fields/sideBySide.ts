import { type Row, isRow } from '../../domain/row'
import type { Field, FieldHook, FlattenedField, PayloadRequest, RichTextField, TextareaField, TextField } from 'payload'
import { formName, isFormName } from '../../domain/texts'
import { languageName } from '../../i18n/languageNames'
import { localeCodes, type Localized } from '../../i18n/locales'
import { isLocalized, isVirtual, mapFields } from './walk'

type LocalizedField = TextField | TextareaField | RichTextField

/** Whether a request is a form's, which edits a text in all its languages; what an API reads carries each text once. */
const isForm = ({ context, payloadAPI, query }: PayloadRequest): boolean =>
  context.textsWritten !== false && (payloadAPI === 'local' || Boolean(query?.form))

/**
 * A localized text in one of its languages. It stands before the field that it is of: Payload reduces each text to one language in the order
 * of the fields, and starts every field before awaiting any (fields/hooks/afterRead), so it still sees them all.
 */
const textIn =
  (name: string, locale: string): FieldHook =>
  ({ req, siblingData }) => {
    const texts = (siblingData as Row)[name]
    if (!isForm(req) || req.locale === 'all' || typeof texts !== 'object') return undefined
    return (texts as Row | null)?.[locale] ?? undefined
  }

const labelIn = (label: unknown, locale: string): Localized =>
  Object.fromEntries(
    Object.entries(label as Localized).map(([language, text]) => [
      language,
      `${text} – ${languageName(locale, language)}`,
    ]),
  ) as Localized

/**
 * A localized field as a form edits it: one field for each language, next to each other, that are stored nowhere (their texts come from the
 * field, and go to it in `mergeTexts`), and beneath them the field itself, which says what is missing.
 */
export const sideBySide = (field: LocalizedField): Field[] => [
  {
    type: 'row',
    admin: { className: 'texts' },
    fields: localeCodes.map(
      (locale): Field =>
        ({
          name: formName(field.name, locale),
          // A line grows, so that a long title is seen whole.
          type: field.type === 'text' ? 'textarea' : field.type,
          virtual: true,
          label: labelIn(field.label, locale),
          ...('editor' in field ? { editor: field.editor } : {}),
          admin: {
            readOnly: false,
            ...(field.type === 'text' ? { rows: 1 } : {}),
            disableBulkEdit: true,
            disableGroupBy: true,
            disableListColumn: true,
            disableListFilter: true,
            components: { Diff: '/src/admin/versions/NoDifference#NoDifference' },
          },
          access: { read: ({ req }: { req: PayloadRequest }) => Boolean(req.user) },
          hooks: { afterRead: [textIn(field.name, locale)] },
          validate: () => true,
        }) as Field,
    ),
  },
  {
    ...field,
    admin: {
      ...field.admin,
      disableBulkEdit: true,
      components: { ...field.admin?.components, Field: '/src/admin/fields/TextsLine#TextsLine' },
    },
  } as Field,
]

/** What a form sends, with the texts of its languages in the fields that they are of: `title_fr` and `title_en` become `title: { fr, en }`. A line stays one. */
export const mergeTexts = (data: Row, fields: readonly FlattenedField[], locales: readonly string[]): Row =>
  mapFields(fields, data, ({ field, row, value }) => {
    if (isVirtual(field) && locales.some((locale) => field.name.endsWith(formName('', locale)))) return undefined
    const typed = isLocalized(field) ? locales.filter((locale) => formName(field.name, locale) in row) : []
    if (!typed.length) return value
    return Object.fromEntries(
      typed.map((locale) => {
        const text = row[formName(field.name, locale)]
        return [locale, field.type === 'text' && typeof text === 'string' ? text.replace(/\s*\n\s*/g, ' ') : text]
      }),
    )
  })

/** A JSON schema of documents without the fields by which forms edit texts. */
export const withoutFormFields = <T>(schema: T): T => {
  if (Array.isArray(schema)) return schema.map(withoutFormFields) as T
  if (!isRow(schema)) return schema
  const entries = Object.entries(schema).filter(([name]) => !isFormName(name, schema, localeCodes))
  return Object.fromEntries(entries.map(([name, value]) => [name, withoutFormFields(value)])) as T
}
