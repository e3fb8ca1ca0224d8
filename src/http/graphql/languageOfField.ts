import { getNamedType, isObjectType, type GraphQLField, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql'
import { getDataLoader, isolateObjectProperty, type PayloadRequest, type SanitizedConfig } from 'payload'
import type { Row } from '../../domain/row'

interface Context {
  req: PayloadRequest
}

type Field = GraphQLField<unknown, Context, Row>
type Place = GraphQLResolveInfo['path']
interface Language {
  locale: string
  /** As Payload takes it: the languages, or a word for none. */
  fallbackLocale: unknown
}

/** Our own fields give every language at once. */
const isOurs = ({ type }: Field): boolean => getNamedType(type).name.startsWith('Public')

/** A field whose documents are read in one language, and what its own fields read theirs by: a request for each language. */
interface Reading {
  context: Context
  language: Language
  others: Map<string, Reading>
}

/** The reading that a field stands in: that of the nearest field around it that has one. */
const around = (readings: WeakMap<Place, Reading>, { prev }: Place): Reading | undefined =>
  prev && (readings.get(prev) ?? around(readings, prev))

/** A reading in a language of its own. Documents that are loaded together are loaded in that language alone. */
const begin = (context: Context, language: Language): Reading => {
  const req = isolateObjectProperty(context.req, ['fallbackLocale', 'locale', 'payloadDataLoader'])
  Object.assign(req, language)
  req.payloadDataLoader = getDataLoader(req)
  return { context: { ...context, req }, language, others: new Map() }
}

/**
 * Gives each of Payload’s fields the language that it names, else that of the field around it, else the content’s first one; and what a text of
 * that language falls back to, unless the field says it. Payload keeps one language for all fields of a request, that of whichever came last,
 * and chooses what a text falls back to before it knows the language.
 *
 * Upstream: docs/upstream/050-fallback-of-the-default-language.md (open in 3.90.2). Goes when each field is answered as if it alone had been asked.
 * Told by tests/cms/fields/localized.test.ts.
 */
export const inLanguageOfField = (schema: GraphQLSchema, { localization }: SanitizedConfig): void => {
  if (!localization) return
  const readings = new WeakMap<Place, Reading>()
  const languageOf = ({ fallbackLocale, locale }: Row, outer: Language | undefined): Language => {
    const named = localization.locales.find(({ code }) => code === locale)
    const code = named?.code ?? outer?.locale ?? localization.defaultLocale
    const falls = localization.locales.find((one) => one.code === code)?.fallbackLocale
    return { locale: code, fallbackLocale: fallbackLocale ?? (named || !outer ? falls : outer.fallbackLocale) }
  }
  const readingOf = (args: Row, context: Context, place: Place): Reading => {
    const outer = around(readings, place)
    if (!outer) return begin(context, languageOf(args, undefined))
    const language = languageOf(args, outer.language)
    const name = JSON.stringify(language)
    const known = name === JSON.stringify(outer.language) ? outer : outer.others.get(name)
    const reading = known ?? begin(outer.context, language)
    outer.others.set(name, reading)
    return reading
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field
      if (!resolve || isOurs(field) || !field.args.some(({ name }) => name === 'locale')) continue
      field.resolve = async (source, args, context, info) => {
        const reading = readingOf(args, context, info.path)
        readings.set(info.path, reading)
        return resolve(source, { ...args, ...reading.language }, reading.context, info)
      }
    }
  }
}
