import { localeCodes } from './locales'

/** Languages that do not write `; `: French puts a narrow no-break space before the semicolon. */
const separators: Partial<Record<string, string>> = { fr: '\u202f; ' }

/** What separates the affiliations of one person in a printed line, in each of the content's languages. */
export const betweenAffiliations: Readonly<Record<string, string>> = Object.fromEntries(
  localeCodes.map((code) => [code, separators[code] ?? '; ']),
)
