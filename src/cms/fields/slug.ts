import type { FieldHook, TextField } from 'payload'
import { isSlug, slugify } from '../../domain/texts'
import { sentence } from '../../i18n/errors'
import { words } from '../../i18n/words/common'

/** A text, or the first of its languages that is there, English first: slugs are shared by all languages. */
const anyText = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (!value || typeof value !== 'object') return ''
  const texts = value as Record<string, unknown>
  return String(texts.en ?? Object.values(texts).find(Boolean) ?? '')
}

/**
 * A natural key that is made once from the first of `sources` that has a text, and kept. Empty is left out rather than stored as null:
 * two nulls are equal in a unique index of MongoDB.
 */
export const makeOnce =
  (...sources: string[]): FieldHook =>
  ({ data, originalDoc, value }) => {
    const given = typeof value === 'string' ? value.trim() : ''
    if (given) return given
    if (originalDoc?.slug && value === undefined) return undefined
    const source = sources.map((name) => anyText(data?.[name] ?? originalDoc?.[name])).find(Boolean)
    return slugify(source ?? '') || undefined
  }

/** The slug of a document: its natural key, and what its address is made of. In the bin it carries `~` and its id, so that it is free. */
export const slug = (...sources: string[]): TextField =>
  ({
    name: 'slug',
    type: 'text',
    label: words.slug.label,
    unique: true,
    index: true,
    maxLength: 200,
    admin: { position: 'sidebar', description: words.slug.description },
    hooks: { beforeValidate: [makeOnce(...sources)] },
    validate: (value: unknown, { data, req }) =>
      value === undefined || value === null || value === '' || isSlug(value) || Boolean((data as { deletedAt?: string }).deletedAt) ||
      sentence({ code: 'SLUG_INVALID' }, req.i18n.language),
  }) as TextField
