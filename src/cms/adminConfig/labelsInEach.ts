import { acceptedLanguages, initI18n } from '@payloadcms/translations'
import type { Field, LabelFunction, SanitizedConfig } from 'payload'

/** Labels that Payload makes are functions of the interface’s language. */
const isMade = (label: unknown): label is LabelFunction => typeof label === 'function'

/**
 * The labels of Payload's own fields and choices, such as the time of the last change and the status, in every language of the interface. Payload
 * makes them when a form first asks for them, and keeps those for everybody, in whatever language that was.
 *
 * Upstream: payloadcms/payload#11406 (closed, and mended in part) and docs/upstream/022-labels-of-whoever-comes-first.md (open in 3.90.2).
 * It stands here as a part of the configuration, which it changes. Goes when `getClientSchemaMap` keeps what it made by language. Told by tests/browser/screens.test.ts.
 */
export const labelsInEach = async (config: SanitizedConfig): Promise<void> => {
  const languages = await Promise.all(
    acceptedLanguages
      .filter((language) => language in config.i18n.supportedLanguages)
      .map(async (language) => ({
        language,
        // The one object for everybody who reads a language: who set something of it would set it for all.
        i18n: Object.freeze(await initI18n({ config: config.i18n, context: 'api', language })),
      })),
  )
  const inEach = (label: LabelFunction): Record<string, string> =>
    Object.fromEntries(languages.map(({ i18n, language }) => [language, label({ i18n, t: i18n.t })]))
  const fields: Field[] = [...config.collections, ...config.globals].flatMap((entity) => entity.fields)
  for (const field of fields) {
    if ('label' in field && isMade(field.label)) field.label = inEach(field.label)
    if (field.type !== 'select') continue
    field.options = field.options.map((option) =>
      typeof option === 'object' && isMade(option.label) ? { ...option, label: inEach(option.label) } : option,
    )
  }
}
