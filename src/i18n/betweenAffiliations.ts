import type { Localized } from './locales'

/** What separates the affiliations of one person in a printed line. French puts a narrow no-break space before the semicolon. */
export const betweenAffiliations: Localized = { fr: '\u202f; ', en: '; ' }
