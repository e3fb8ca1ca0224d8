import type { Field, FieldHook, FlattenedField, PayloadRequest, RichTextField, TextareaField, TextField } from 'payload'
import { formName, isFormName } from '../../domain/texts'
import { languageName } from '../../i18n/languageNames'
import { localeCodes, type Localized } from '../../i18n/locales'

type LocalizedField = TextField | TextareaField | RichTextField
type Row = Record<string, unknown>

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
export const mergeTexts = (data: Row, fields: readonly FlattenedField[], locales: readonly string[]): Row => {
  const merged = { ...data }
  for (const field of fields) {
    const value = data[field.name]
    if ('localized' in field && field.localized) {
      const own = locales.filter((locale) => formName(field.name, locale) in merged)
      if (!own.length) continue
      const text = (locale: string): unknown => {
        const typed = merged[formName(field.name, locale)]
        return field.type === 'text' && typeof typed === 'string' ? typed.replace(/\s*\n\s*/g, ' ') : typed
      }
      merged[field.name] = Object.fromEntries(own.map((locale) => [locale, text(locale)]))
      for (const locale of own) delete merged[formName(field.name, locale)]
    } else if (field.type === 'array' && Array.isArray(value)) {
      merged[field.name] = value.map((row: unknown) =>
        isRow(row) ? mergeTexts(row, field.flattenedFields, locales) : row,
      )
    } else if ((field.type === 'group' || field.type === 'tab') && isRow(value)) {
      merged[field.name] = mergeTexts(value, field.flattenedFields, locales)
    }
  }
  return merged
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A JSON schema of documents without the fields by which forms edit texts. */
export const withoutFormFields = <T>(schema: T): T => {
  if (Array.isArray(schema)) return schema.map(withoutFormFields) as T
  if (!isRow(schema)) return schema
  const entries = Object.entries(schema).filter(([name]) => !isFormName(name, schema, localeCodes))
  return Object.fromEntries(entries.map(([name, value]) => [name, withoutFormFields(value)])) as T
}
