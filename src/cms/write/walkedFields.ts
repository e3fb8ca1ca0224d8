import type { Field, Tab } from 'payload'

/** A field as far as it says what a walk does with it. */
interface Walked {
  defaultValue?: unknown
  hasMany?: boolean
  hooks?: { beforeChange?: readonly unknown[]; beforeValidate?: readonly unknown[] }
  localized?: boolean
  type: string
}

const has = (hooks: readonly unknown[] | undefined): boolean => Boolean(hooks?.length)

/** What the walks of Payload before a document is stored do something with, of values that are of the kinds of their fields. */
const does = {
  /** Of a new document: it asks hooks, and says what is usual. */
  beforeValidate: ({ defaultValue, hasMany, hooks, type }: Walked): boolean =>
    has(hooks?.beforeValidate) || defaultValue !== undefined || type === 'richText' || hasMany === true,
  /** Without its rules: it asks hooks, and puts the languages of a text together. */
  beforeChange: ({ hooks, localized, type }: Walked): boolean =>
    has(hooks?.beforeChange) || localized === true || type === 'richText',
}

type Walk = keyof typeof does

const leaveOut = (fields: readonly Field[], walk: Walk): Field[] =>
  fields.flatMap((field): Field[] => {
    if (field.type === 'tabs')
      return [{ ...field, tabs: field.tabs.map((tab): Tab => ({ ...tab, fields: leaveOut(tab.fields, walk) })) }]
    if (!('fields' in field)) return does[walk](field) ? [field] : []
    const inner = leaveOut(field.fields, walk)
    // A list has rows to be looked at, and a group is made where there is none.
    // oxlint-disable-next-line typescript/consistent-type-assertions -- it is of the kind that it was of
    return inner.length || 'name' in field ? [{ ...field, fields: inner } as Field] : []
  })

const known = { beforeChange: new WeakMap<object, Field[]>(), beforeValidate: new WeakMap<object, Field[]>() }

/** The fields of a collection with which a walk does something, and those that hold them: worked out once for each. */
export const walkedFields = (fields: readonly Field[], walk: Walk): Field[] => {
  const made = known[walk].get(fields) ?? leaveOut(fields, walk)
  known[walk].set(fields, made)
  return made
}
