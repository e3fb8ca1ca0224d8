import { describe, expect, test } from '@jest/globals'
import type { Field } from 'payload'
import { z } from 'zod'
import { Media } from '../../collections/Media'
import { Organisations } from '../../collections/Organisations'
import { Sessions } from '../../collections/Sessions'
import { Speakers } from '../../collections/Speakers'
import { Workshops } from '../../collections/Workshops'
import { Series } from '../../globals/Series'
import type { Fields } from '../../seed/format/codecs'
import { deskNames } from '../../src/domain/desk'
import {
  mediaFields,
  organisationFields,
  personFields,
  seriesFields,
  sessionFields,
  workshopFields,
} from '../../seed/format/fields'

/** What a file does not hold: keys stand elsewhere, the rest is the server's. */
const elsewhere = new Set([
  'fallbacks',
  'search',
  'missing',
  'staleIn',
  'savedBy',
  'mergedInto',
  'public',
  'slug',
  'key',
  'workshop',
  'programme',
  'snapshot',
  'names',
  'spellings',
  'unprojected',
  'publishAtUtc',
  'publishRefusal',
  'publishRefused',
  'publishedAt',
  'startsAtUtc',
  'endsAtUtc',
  'overAt',
  'printed',
  'printedName',
  'printedLine',
  // For organisers alone: a file is handed on.
  'contactEmail',
  // Of a picture’s file: an export says it beside the fields.
  'fingerprint',
  'uploadFingerprint',
])

const named = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) => {
    if (field.type === 'tabs') return named(field.tabs.flatMap((tab) => tab.fields))
    // What forms edit a text by is stored nowhere.
    if (field.type === 'ui' || ('virtual' in field && field.virtual)) return []
    if (!('name' in field) && 'fields' in field) return named(field.fields)
    return 'name' in field && !elsewhere.has(field.name as string) ? [field] : []
  })

/** Names, choices and rows of a collection, as paths. */
const ofCollection = (fields: readonly Field[], prefix = ''): string[] =>
  named(fields).flatMap((field) => {
    const path = `${prefix}${(field as { name: string }).name}`
    if ((field.type === 'array' || field.type === 'group') && path !== 'objectives')
      return [path, ...ofCollection(field.fields, `${path}.`)]
    const options =
      field.type === 'select'
        ? [`${path}: ${field.options.map((option) => (typeof option === 'string' ? option : option.value)).join(' ')}`]
        : [path]
    return options
  })

const choicesOf = (schema: unknown): string[] | undefined => (schema as { options?: string[] }).options

const ofFile = (fields: Fields, prefix = ''): string[] =>
  Object.entries(fields).flatMap(([name, { inner, schema }]) => {
    const path = `${prefix}${name}`
    if (name === 'printed') return []
    if (inner) return [path, ...ofFile(inner, `${path}.`)]
    const choices = choicesOf(schema)
    return [
      Array.isArray(choices) && choices.every((choice) => typeof choice === 'string')
        ? `${path}: ${choices.join(' ')}`
        : path,
    ]
  })

/** How long the texts of a collection may be, by path. */
const limitsOfCollection = (fields: readonly Field[], prefix = ''): Record<string, number> =>
  Object.assign(
    {},
    ...named(fields).map((field) => {
      const path = `${prefix}${(field as { name: string }).name}`
      if (field.type === 'array' || field.type === 'group') return limitsOfCollection(field.fields, `${path}.`)
      return 'maxLength' in field && field.maxLength ? { [path]: field.maxLength } : {}
    }),
  )

const isString = (schema: unknown): schema is z.ZodString => schema instanceof z.ZodString

/** The texts in a schema: itself, those of each language, those of a list. */
const textsIn = (schema: unknown): z.ZodString[] => {
  if (isString(schema)) return [schema]
  if (schema instanceof z.ZodObject) return Object.values(schema.shape).flatMap(textsIn)
  if (schema instanceof z.ZodArray) return textsIn(schema.element)
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? textsIn(schema.unwrap()) : []
}

const limitsOfFile = (fields: Fields, prefix = ''): Record<string, number> =>
  Object.assign(
    {},
    ...Object.entries(fields).map(([name, { inner, schema }]) => {
      const path = `${prefix}${name}`
      if (name === 'printed') return {}
      if (inner) return limitsOfFile(inner, `${path}.`)
      const [longest] = textsIn(schema).map(({ maxLength }) => maxLength)
      // Each row of this list is one text.
      return longest ? { [path === 'objectives' ? 'objectives.text' : path]: longest } : {}
    }),
  )

/** Whether each text in several languages is a line, in the collection and in the file, by path. */
const linesOf = (fields: readonly Field[], file: Fields, prefix = ''): [string, boolean, boolean][] =>
  named(fields).flatMap((field): [string, boolean, boolean][] => {
    const { name, localized } = field as { name: string; localized?: boolean }
    const codec = file[name]
    if (codec?.inner && (field.type === 'array' || field.type === 'group'))
      return linesOf(field.fields, codec.inner, `${prefix}${name}.`)
    if (!codec || !localized || field.type === 'richText') return []
    const written = codec.write({ fr: ' Un\nmot ' }, () => undefined) as { fr: string }
    return [[`${prefix}${name}`, field.type === 'text', written.fr === 'Un mot']]
  })

/** What a file says of the desk of a workshop beside its content, and the key of a question, as every key. */
const notContent = [...deskNames, 'questions.key'].map((name) => `registration.${name}`)
const isContent = (path: string): boolean => !notContent.includes(path.replace(/: .*/, ''))

describe('a series file holds every field of the content, and no other', () => {
  test.each([
    ['the series', Series.fields, seriesFields],
    ['workshops', Workshops.fields, workshopFields],
    ['sessions', Sessions.fields, sessionFields],
    ['people', Speakers.fields, personFields],
    ['organisations', Organisations.fields, organisationFields],
    ['pictures', Media.fields, mediaFields],
  ] as [string, Field[], Fields][])('%s', (_, collection, file) => {
    expect(ofFile(file).filter(isContent).sort()).toEqual(ofCollection(collection).sort())
    expect(limitsOfFile(file)).toMatchObject(limitsOfCollection(collection))
    for (const [path, isLine, isReadAsLine] of linesOf(collection, file))
      expect([path, isReadAsLine]).toEqual([path, isLine])
  })
})
