import { type Row, isRow } from '../../domain/row'
import type {
  Field,
  FieldBase,
  FieldHook,
  FlattenedField,
  PayloadRequest,
  RichTextField,
  TextareaField,
  TextField,
  TypeWithID,
} from 'payload'
import { formName, isFormName } from '../../domain/texts'
import { languageName } from '../../i18n/languageNames'
import { localeCodes, type Localized } from '../../i18n/locales'
import { noDifference } from './serverOwned'
import { isLocalized, isVirtual, mapFields } from './walk'

/** A field whose texts are in the content’s languages. */
export type LocalizedField = Localizable<TextField> | Localizable<TextareaField> | Localizable<RichTextField>

type Localizable<F> = F extends unknown
  ? Omit<F, 'admin' | 'label'> & { admin?: FieldBase['admin']; label: Localized }
  : never

/** Whether a request may be a form's, which edits a text in all its languages; what an API reads carries each text once. */
export const mayBeForm = ({ payloadAPI, query }: PayloadRequest): boolean =>
  payloadAPI === 'local' || Boolean(query?.form)

const isForm = (req: PayloadRequest): boolean => req.context.textsWritten !== false && mayBeForm(req)

/**
 * A localized text in one of its languages. It stands before the field that it is of: Payload reduces each text to one language in the order
 * of the fields, and starts every field before awaiting any (fields/hooks/afterRead), so it still sees them all.
 */
const textIn =
  (name: string, locale: string): FieldHook<TypeWithID, unknown, Row> =>
  ({ req, siblingData }) => {
    const texts = siblingData[name]
    return isForm(req) && req.locale !== 'all' && isRow(texts) ? (texts[locale] ?? undefined) : undefined
  }

const labelIn = ({ fr, en }: Localized, locale: string): Localized => ({
  fr: `${fr} – ${languageName(locale, 'fr')}`,
  en: `${en} – ${languageName(locale, 'en')}`,
})

/** One of the fields by which a form edits a text. */
const fieldIn = (field: LocalizedField, locale: string): TextareaField | RichTextField => {
  const own = {
    name: formName(field.name, locale),
    virtual: true,
    custom: { ofForm: true, address: field.custom?.address },
    label: labelIn(field.label, locale),
    admin: {
      readOnly: false,
      disableBulkEdit: true,
      disableGroupBy: true,
      disableListColumn: true,
      disableListFilter: true,
      components: noDifference,
    },
    access: { read: ({ req }: { req: PayloadRequest }) => Boolean(req.user) },
    hooks: { afterRead: [textIn(field.name, locale), ...(field.hooks?.afterRead ?? [])] },
    validate: (): true => true,
  }
  if (field.type === 'richText') return { ...own, type: 'richText', editor: field.editor }
  // A line grows, so that a long title is seen whole.
  return { ...own, type: 'textarea', admin: { ...own.admin, ...(field.type === 'text' ? { rows: 1 } : {}) } }
}

/**
 * A localized field as a form edits it: one field for each language, next to each other, that are stored nowhere (their texts come from the
 * field, and go to it in `mergeTexts`), and beneath them the field itself, which says what is missing.
 */
export const sideBySide = (field: LocalizedField): Field[] => [
  {
    type: 'row',
    admin: { className: 'texts', ...(field.admin?.condition ? { condition: field.admin.condition } : {}) },
    fields: localeCodes.map((locale) => fieldIn(field, locale)),
  },
  {
    ...field,
    admin: {
      ...field.admin,
      disableBulkEdit: true,
      components: { ...field.admin?.components, Field: '/src/admin/fields/TextsLine#TextsLine' },
    },
  },
]

interface FormNames {
  /** Of a text in several languages: what its form fields are called. */
  names: readonly (readonly [locale: string, name: string])[]
  /** Whether it is a form field itself. */
  isOfForm: boolean
}

const formNames = new WeakMap<FlattenedField, FormNames>()

/** What a field is called in forms: asked of each field of each row that is written. */
const formNamesOf = (field: FlattenedField, locales: readonly string[]): FormNames => {
  const known = formNames.get(field)
  if (known) return known
  const made = {
    names: isLocalized(field) ? locales.map((locale) => [locale, formName(field.name, locale)] as const) : [],
    isOfForm: isVirtual(field) && locales.some((locale) => field.name.endsWith(formName('', locale))),
  }
  formNames.set(field, made)
  return made
}

/**
 * What a form sends, with the texts of its languages in the fields that they are of: `title_fr` and `title_en` become `title: { fr, en }`.
 * @param inAll whether it is said in all languages at once: null then empties a text in each. Payload would keep it where there is one, and on
 * MongoDB store null in the place of all languages, over which it fails
 */
export const mergeTexts = (
  data: Row,
  fields: readonly FlattenedField[],
  locales: readonly string[],
  inAll = false,
): Row =>
  mapFields(fields, data, ({ field, row, value }) => {
    const { isOfForm, names } = formNamesOf(field, locales)
    if (isOfForm) return undefined
    if (!names.length) return value
    const typed = names.filter(([, name]) => name in row)
    if (!typed.length)
      return inAll && value === null ? Object.fromEntries(locales.map((locale) => [locale, null])) : value
    return Object.fromEntries(typed.map(([locale, name]) => [locale, row[name]]))
  })

/** A JSON schema of documents without the fields by which forms edit texts. */
export const withoutFormFields = (schema: Row): Row =>
  Object.fromEntries(
    Object.entries(schema)
      .filter(([name]) => !isFormName(name, schema, localeCodes))
      .map(([name, value]) => [name, withoutFormFieldsIn(value)]),
  )

const withoutFormFieldsIn = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(withoutFormFieldsIn) : isRow(value) ? withoutFormFields(value) : value
