import { localeCodes, say, type Localized } from './locales'

/** What separates the affiliations of one person in a printed line: French puts a narrow no-break space before the semicolon. */
const separators: Localized = { fr: '\u202f; ', en: '; ' }

/** The separator of affiliations in each of the content's languages. */
export const betweenAffiliations: Readonly<Record<string, string>> = Object.fromEntries(
  localeCodes.map((code) => [code, say(separators, code)]),
)
