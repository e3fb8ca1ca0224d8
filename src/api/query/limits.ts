/** How much one question may ask for, over REST and GraphQL. Measured: docs/decisions/012-limits.md. */

/** Most documents that a stranger gets in one answer of REST, by how many steps of relations are filled in. */
export const MAX_DOCS = [100, 25, 10] as const
/** Most documents in a list of our own types of GraphQL. */
export const MAX_LIMIT = 50
/** The same for workshops, which come with whole programmes: some 20 KB each. */
export const MAX_WORKSHOPS = 25
/** Most slugs that a list of workshops is asked for by. */
export const MAX_SLUGS = 50
/** Most that a search gives in one answer. */
export const MAX_FOUND = 25
/** What is looked for: its letters and digits at least, its characters at most, and its words. */
export const MIN_SOUGHT_LETTERS = 2
export const MAX_SOUGHT_LETTERS = 200
export const MAX_SOUGHT_WORDS = 10
/** How many documents a list gives unless asked. */
export const DEFAULT_LIMIT = 10
/** Most workshops of a person’s in one answer, with the person’s sessions; and of each list of an organisation. */
export const MAX_APPEARED = 25
/** Most steps of relations that are filled in for a stranger who asks for one document. */
export const MAX_DEPTH = 3
export const DEFAULT_DEPTH = 1
/** How many changes are told at once, unless asked and at most; how many documents they may change besides; and how many of those are looked at before a page ends, which one change may exceed. */
export const DEFAULT_CHANGES = 50
export const MAX_CHANGES = 100
export const MAX_ALSO_CHANGED = 1000
export const MOST_LOOKED_AT = 10_000
/** Past this page no list goes on, and past 2 ** 53 no database counts. */
export const MAX_PAGE = 100_000
/** What is counted at all. */
export const MAX_COUNTED = 999_999_999
